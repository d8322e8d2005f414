// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import TestSupport
import Testing

@testable import SynthCommands

@Suite struct DestroyTests {
    private let aws: FakeAWS

    init() throws {
        aws = try FakeAWS()
        try aws.answer("delete-stack", Recorded.nothing)
        try aws.answer(
            "describe-stack-events", Recorded.events([("one-first", "CREATE_COMPLETE", "")]),
            Recorded.events([("one-first", "CREATE_COMPLETE", ""), ("one-first", "DELETE_COMPLETE", "")]))
    }

    @Test func deletionNeedsAYes() throws {
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE"))
        let run = aws.synth("destroy", "one", "--stack", "first")
        #expect(run.status == 3)
        #expect(run.messages.contains("nothing was deleted"))
        #expect(!aws.actions.contains("delete-stack"))
        try aws.answer(
            "describe-stacks", Recorded.stack("CREATE_COMPLETE"), Recorded.stack("CREATE_COMPLETE"),
            Recorded.stack("CREATE_COMPLETE"), Recorded.stack("DELETE_IN_PROGRESS"), Recorded.stack("DELETE_COMPLETE"))
        let agreed = aws.synth(["destroy", "one", "--stack", "first", "--json"], answer: "y")
        #expect(agreed.status == 0, "\(agreed.messages)")
        #expect(try JSONReader.read(agreed.output)["stacks"]?[0]?["action"] == "deleted")
        #expect(aws.value("--stack-name", of: "delete-stack") == Recorded.stackID)
    }

    /// What is deployed has no policy, and Swift has one: what was deployed last counts.
    private func prepareData() throws -> Environment {
        try aws.answer(
            "describe-stacks", Recorded.stack("CREATE_COMPLETE"), Recorded.stack("CREATE_COMPLETE"),
            Recorded.stack("DELETE_IN_PROGRESS"), Recorded.stack("DELETE_COMPLETE"))
        try aws.answer(
            "get-template",
            Recorded.template(
                #"{"Resources": {"Jobs": {"Type": "AWS::SQS::Queue"}, "Kept": {"Type": "AWS::SQS::Queue", "#
                    + #""DeletionPolicy": "Retain"}}}"#))
        struct Queue: Stack {
            let name = "first"
            let description = ""
            var body: some StackContent { UntypedResource("Jobs", type: "AWS::SQS::Queue").deletionPolicy(.retain) }
        }
        return Environment("data", region: .euWest1, account: .any) { Queue() }
    }

    @Test func aYesDoesNotCoverTheLossOfData() throws {
        let environments = [try prepareData()]
        let refused = aws.synth(["destroy", "data", "--yes", "--json"], environments: environments)
        #expect(refused.status == 3)
        #expect(refused.messages.contains("  - delete data-first: 1 resources"), "\(refused.messages)")
        #expect(refused.messages.contains("    Kept (AWS::SQS::Queue) stays, as its DeletionPolicy says"))
        #expect(refused.messages.contains("of 'Jobs' (AWS::SQS::Queue) at Tests/SynthCommandsTests/"))
        #expect(refused.messages.contains("the messages, since no DeletionPolicy keeps them"))
        #expect(refused.messages.contains("look at it, then pass --yes-lose-data; nothing was deleted"))
        #expect(try JSONReader.read(refused.output)["lostData"]?[0]?["resource"] == "'Jobs' (AWS::SQS::Queue)")
        #expect(!aws.actions.contains("delete-stack"))
        let asked = aws.synth(["destroy", "data", "--yes"], environments: environments, answer: "n")
        #expect(asked.messages.contains("Lose these data? [y/N]") && asked.status == 3)
        let again = [try prepareData()]
        let agreed = aws.synth(["destroy", "data", "--yes", "--yes-lose-data"], environments: again)
        #expect(agreed.status == 0, "\(agreed.messages)")
    }

    @Test func whatCannotBeReadIsTakenFromSwift() throws {
        let environments = [try prepareData()]
        try aws.answer("get-template", Recorded.unreadableTemplate)
        let run = aws.synth(["destroy", "data", "--yes"], environments: environments)
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("that is by Swift; what is deployed is not known: data-first was deployed with"))
        #expect(run.messages.contains("    Jobs (AWS::SQS::Queue) stays, as its DeletionPolicy says"))
    }

    @Test(arguments: [("true", 1), ("false", 0)])
    func aProtectedLoadBalancerIsSaidBeforeAnythingIsDeleted(value: String, problems: Int) throws {
        let arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/a/1"
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE"))
        try aws.answer(
            "list-stack-resources",
            .init(
                output:
                    #"{"StackResourceSummaries": [{"LogicalResourceId": "Thing", "PhysicalResourceId": "\#(arn)"}]}"#))
        try aws.answer(
            "describe-load-balancer-attributes",
            .init(output: #"{"Attributes": [{"Key": "deletion_protection.enabled", "Value": "\#(value)"}]}"#))
        let environment = Environment("balanced", region: .euWest1, account: .any) {
            TestStack(
                name: "first", type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
                properties: ["Type": "network", "Subnets": ["subnet-11111111"]])
        }
        let run = aws.synth("destroy", "balanced", environments: [environment])
        #expect(run.status == (problems == 0 ? 3 : 1), "\(run.messages)")
        #expect(run.messages.contains("'Thing' of balanced-first is protected from deletion") == (problems == 1))
        #expect(aws.value("--load-balancer-arn", of: "describe-load-balancer-attributes") == arn)
        #expect(!aws.actions.contains("delete-stack"))
    }

    @Test(arguments: [
        (
            "AWS::RDS::DBInstance",
            #"{"Engine": "postgres", "DBInstanceClass": "db.t4g.micro", "AllocatedStorage": "20", "ManageMasterUserPassword": true, "MasterUsername": "root1"}"#,
            "describe-db-instances", "--db-instance-identifier",
            #"{"DBInstances": [{"DeletionProtection": true}]}"#, "the database 'Thing'"
        ),
        (
            "AWS::RDS::DBCluster",
            #"{"Engine": "aurora-postgresql", "ManageMasterUserPassword": true, "MasterUsername": "root1"}"#,
            "describe-db-clusters", "--db-cluster-identifier",
            #"{"DBClusters": [{"DeletionProtection": true}]}"#, "the database cluster 'Thing'"
        ),
        (
            "AWS::DynamoDB::Table",
            #"{"BillingMode": "PAY_PER_REQUEST", "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}], "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}]}"#,
            "describe-table", "--table-name",
            #"{"Table": {"DeletionProtectionEnabled": true}}"#, "the table 'Thing'"
        ),
        (
            "AWS::Cognito::UserPool", #"{}"#,
            "describe-user-pool", "--user-pool-id",
            #"{"UserPool": {"DeletionProtection": "ACTIVE"}}"#, "the user pool 'Thing'"
        ),
    ])
    func whatIsProtectedIsSaidBeforeAnythingIsDeleted(
        type: String, properties: String, action: String, option: String, answer: String, told: String
    ) throws {
        struct Guarded: Stack {
            let name = "first"
            let description = ""
            let type: String
            let properties: Node
            var body: some StackContent {
                UntypedResource("Thing", type: type, properties: Map(node: properties))
            }
        }
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE"))
        try aws.answer(
            "list-stack-resources",
            .init(
                output:
                    #"{"StackResourceSummaries": [{"LogicalResourceId": "Thing", "PhysicalResourceId": "thing-1"}]}"#))
        try aws.answer(action, .init(output: answer))
        let properties = try JSONReader.read(properties)
        let environment = Environment("guarded", region: .euWest1, account: .any) {
            Guarded(type: type, properties: properties)
        }
        let run = aws.synth("destroy", "guarded", environments: [environment])
        #expect(run.messages.contains("\(told) of guarded-first is protected from deletion. Set "), "\(run.messages)")
        #expect(aws.value(option, of: action) == "thing-1")
        #expect(!aws.actions.contains("delete-stack"))
        try aws.answer(action, .failing("ResourceNotFoundException", "Describe", "gone"))
        #expect(aws.synth("destroy", "guarded", environments: [environment]).status == 3)
        // Who may not ask is told that it may stop half-way, and by which permission it would be known.
        try aws.answer(action, .failing("AccessDeniedException", "Describe", "User is not authorized to perform: x"))
        let blind = aws.synth("destroy", "guarded", environments: [environment])
        #expect(blind.status == 3)
        #expect(
            blind.messages.contains("whether \(told) of guarded-first is protected from deletion cannot be seen"),
            "\(blind.messages)")
        #expect(blind.messages.contains("User is not authorized to perform: x"))
    }

    @Test func theLastStackGoesFirst() throws {
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE"))
        _ = aws.synth("destroy", "one")
        let names = aws.calls.filter { $0.contains("describe-stacks") }.compactMap {
            $0.firstIndex(of: "--stack-name").map { i in i }
        }
        #expect(!names.isEmpty)
        #expect(aws.value("--stack-name", of: "describe-stacks") == "one-second")
    }

    @Test func nothingThereIsWell() throws {
        try aws.answer("describe-stacks", Recorded.noStack)
        let run = aws.synth("destroy", "one", "--yes")
        #expect(run.status == 0)
        #expect(run.messages.contains("nothing to delete"))
    }

    @Test func aProtectedStackStays() throws {
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE", isProtected: true))
        let run = aws.synth("destroy", "operated", "--yes")
        #expect(run.status == 1)
        #expect(
            run.messages.contains("is protected from deletion; where that is meant, say terminationProtection: false"))
        #expect(!aws.actions.contains("delete-stack"))
    }

    @Test func aStackThatOthersImportFromStays() throws {
        let outputs = #"[{"OutputKey": "V", "OutputValue": "v", "ExportName": "shared-vpc"}]"#
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE", outputs: outputs))
        try aws.answer("list-imports", Recorded.Answer(output: #"{"Imports": ["other-team"]}"#))
        let run = aws.synth("destroy", "one", "--yes")
        #expect(run.status == 1)
        #expect(run.messages.contains("other-team imports 'shared-vpc' of one-second"))
        #expect(!aws.actions.contains("delete-stack"))
    }

    @Test func aRepositoryWithImagesStays() throws {
        struct Images: Stack {
            let name = "images"
            let description = ""
            var body: some StackContent { UntypedResource("Repository", type: "AWS::ECR::Repository") }
        }
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE"))
        try aws.answer(
            "list-stack-resources",
            Recorded.Answer(
                output:
                    #"{"StackResourceSummaries": [{"LogicalResourceId": "Repository", "PhysicalResourceId": "app"}]}"#))
        try aws.answer("list-images", Recorded.Answer(output: #"{"imageIds": [{"imageTag": "1"}], "NextToken": "x"}"#))
        let environments = [Environment("i", region: .euWest1, account: .any) { Images() }]
        let run = aws.synth(["destroy", "i", "--yes"], environments: environments)
        #expect(run.status == 1)
        #expect(run.messages.contains("the repository 'app' (Repository) still holds images"))
        #expect(!aws.actions.contains("delete-stack"))
    }

    @Test func aDeletionThatFailsNamesItsFirstCause() throws {
        try aws.answer(
            "describe-stacks", Recorded.stack("CREATE_COMPLETE"), Recorded.stack("CREATE_COMPLETE"),
            Recorded.stack("CREATE_COMPLETE"), Recorded.stack("DELETE_FAILED"))
        try aws.answer(
            "describe-stack-events", Recorded.events([]),
            Recorded.events([
                ("Thing", "DELETE_FAILED", "The bucket you tried to delete is not empty"),
                ("one-first", "DELETE_FAILED", "The following resource(s) failed to delete: [Thing]."),
            ]))
        let run = aws.synth("destroy", "one", "--stack", "first", "--yes")
        #expect(run.status == 4)
        #expect(run.messages.contains("error: 'Thing' (AWS::SNS::Topic) could not be deleted; The bucket you tried"))
    }
}
