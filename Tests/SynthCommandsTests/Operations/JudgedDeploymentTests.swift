// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import TestSupport
import Testing

@testable import SynthCommands

/// What a deployment does is judged from what is deployed, and said before it is done.
@Suite struct JudgedDeploymentTests {
    private let aws: FakeAWS

    init() throws {
        aws = try FakeAWS()
        try aws.answer("delete-change-set", Recorded.nothing)
        try aws.answer("execute-change-set", Recorded.nothing)
    }

    private struct Things: Stack {
        let name: String
        var resources: [UntypedResource] = []
        var parameters: [Parameter<Value<String>>] = []
        var outputs: [Output] = []
        let description = "A test"

        var body: some StackContent {
            parameters
            resources
            outputs
        }
    }

    private static func environment(_ stacks: Things...) -> Environment {
        Environment("e", region: .euWest1, account: .any) { for stack in stacks { stack } }
    }

    /// A stack of one table, whose key and name are given.
    private static func table(key: String, name: String? = nil) -> Things {
        let name = name.map { Node.string($0) } ?? .ref("AWS::NoValue")
        return Things(
            name: "data",
            resources: [
                UntypedResource(
                    "Table", type: "AWS::DynamoDB::Table",
                    properties: [
                        "AttributeDefinitions": [
                            ["AttributeName": Document(node: .string(key)), "AttributeType": "S"]
                        ],
                        "BillingMode": "PAY_PER_REQUEST", "TableName": Document(node: name),
                        "KeySchema": [["AttributeName": Document(node: .string(key)), "KeyType": "HASH"]],
                    ])
            ])
    }

    private static let deployedTable = """
        {"Resources": {"Table": {"Type": "AWS::DynamoDB::Table", "Properties": {
            "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
            "BillingMode": "PAY_PER_REQUEST",
            "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}]}}}}
        """

    private func prepareUpdate(_ template: String, _ changes: String...) throws {
        try aws.answer(
            "describe-stacks", Recorded.stack("UPDATE_COMPLETE", updated: 1),
            Recorded.stack("UPDATE_COMPLETE", updated: 1), Recorded.stack("UPDATE_IN_PROGRESS", updated: 2),
            Recorded.stack("UPDATE_COMPLETE", updated: 2))
        try aws.answer("get-template", Recorded.template(template))
        try aws.answer("describe-change-set", Recorded.changeSet(changes.joined(separator: ",")))
        try aws.answer(
            "describe-stack-events", Recorded.events([]), Recorded.events([("e-data", "UPDATE_COMPLETE", "")]))
    }

    private static let replacedTable = Recorded.change(
        "Modify", "Table", "AWS::DynamoDB::Table", replacement: "True", property: "KeySchema", recreation: "Always")

    private func deploy(_ environment: Environment, _ more: String..., answer: String? = nil) -> TestFolder.Run {
        aws.synth(["deploy", "e"] + more, environments: [environment], answer: answer)
    }

    @Test func eachChangeHasItsValuesAndWhatTheyCause() throws {
        try prepareUpdate(Self.deployedTable, Self.replacedTable)
        let run = deploy(Self.environment(Self.table(key: "order")), "--yes", "--yes-lose-data")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("  ! replace Table (AWS::DynamoDB::Table): KeySchema, which cannot be changed"))
        #expect(
            run.messages.contains(
                #"      KeySchema[0].AttributeName "id" -> "order", which replaces it at Tests/SynthCommandsTests/"#),
            "\(run.messages)")
        #expect(run.messages.contains("      loses the items, since no UpdateReplacePolicy keeps them"))
        #expect(aws.actions.filter { $0 == "get-template" }.count == 1)
        #expect(aws.value("--template-stage", of: "get-template") == "Original")
    }

    @Test func aYesDoesNotCoverTheLossOfData() throws {
        try prepareUpdate(Self.deployedTable, Self.replacedTable)
        let run = deploy(Self.environment(Self.table(key: "order")), "--yes")
        #expect(run.status == 3)
        #expect(
            run.messages.contains("of 'Table' (AWS::DynamoDB::Table) at Tests/SynthCommandsTests/"), "\(run.messages)")
        #expect(run.messages.contains("nobody is there to agree to that; look at it, then pass --yes-lose-data"))
        // Nobody could answer, so that not even a change set was made.
        #expect(!aws.actions.contains("create-change-set"))
    }

    @Test func thePersonAtTheTerminalIsAskedByItself() throws {
        try prepareUpdate(Self.deployedTable, Self.replacedTable)
        let refused = deploy(Self.environment(Self.table(key: "order")), "--yes", answer: "n")
        #expect(refused.status == 3)
        #expect(refused.messages.contains("Lose these data? [y/N]"))
        #expect(!refused.messages.contains("This replaces or removes"))
        #expect(refused.messages.contains("nothing was changed in e-data, which would lose them"))
        #expect(aws.actions.contains("delete-change-set") && !aws.actions.contains("execute-change-set"))
        try prepareUpdate(Self.deployedTable, Self.replacedTable)
        let agreed = deploy(Self.environment(Self.table(key: "order")), answer: "y")
        #expect(agreed.status == 0, "\(agreed.messages)")
        #expect(agreed.messages.contains("This replaces or removes Table. Go on? [y/N]"))
    }

    @Test func whatTheChangeSetAloneSaysLosesDataToo() throws {
        try prepareUpdate("{}", Recorded.change("Remove", "Old", "AWS::SQS::Queue"))
        try aws.answer("get-template", Recorded.unreadableTemplate)
        let run = deploy(Self.environment(Self.table(key: "id")), "--yes")
        #expect(run.status == 3)
        #expect(run.messages.contains("loses the messages, as the change set says: nothing in it keeps them"))
        #expect(!aws.actions.contains("execute-change-set"))
    }

    @Test func whatAPolicyKeepsIsNotLost() throws {
        let kept = Self.deployedTable.replacing(
            #""Type": "AWS::DynamoDB::Table","#,
            with: #""Type": "AWS::DynamoDB::Table", "DeletionPolicy": "Retain","#)
        let removal = Recorded.change("Remove", "Table", "AWS::DynamoDB::Table")
        try prepareUpdate(kept, removal)
        let other = Things(name: "data", resources: [UntypedResource("Topic", type: "AWS::SNS::Topic")])
        let run = deploy(Self.environment(other), "--yes")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("      DeletionPolicy Retain keeps it"))
    }

    /// What clients will notice is said with the changes, before the question.
    @Test func whatTheDeploymentInterruptsIsSaid() throws {
        func listener(port: Int) -> Things {
            Things(
                name: "data",
                resources: [
                    UntypedResource(
                        "Balancer", type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
                        properties: ["Type": "network", "Subnets": ["subnet-00000001"]]),
                    UntypedResource(
                        "Listener", type: "AWS::ElasticLoadBalancingV2::Listener",
                        properties: [
                            "LoadBalancerArn": Document(Value<String>(node: .ref("Balancer"))),
                            "Port": Document(Value<Int>(port)), "Protocol": "TCP",
                            "DefaultActions": [
                                ["Type": "forward", "TargetGroupArn": "arn:aws:elasticloadbalancing:a"]
                            ],
                        ]),
                ])
        }
        let deployed = """
            {"Resources": {
            "Balancer": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "Properties": {"Type": "network", "Subnets": ["subnet-00000001"]}},
            "Listener": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {"LoadBalancerArn": {"Ref": "Balancer"},
                "Port": 80, "Protocol": "TCP",
                "DefaultActions": [{"Type": "forward", "TargetGroupArn": "arn:aws:elasticloadbalancing:a"}]}}}}
            """
        let change = Recorded.change("Modify", "Listener", "AWS::ElasticLoadBalancingV2::Listener", property: "Port")
        try prepareUpdate(deployed, change)
        let run = deploy(Self.environment(listener(port: 81)), "--yes")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("  interrupts 'Listener' at Tests/SynthCommandsTests/"), "\(run.messages)")
        #expect(run.messages.contains("it listens on port 81 and no more on 80"))
        try prepareUpdate(deployed, change)
        let report = try JSONReader.read(
            aws.synth(["diff", "e", "--json"], environments: [Self.environment(listener(port: 81))]).output)
        #expect(report["stacks"]?[0]?["interruptions"]?[0]?["element"] == "Listener")
        #expect(report["stacks"]?[0]?["interruptions"]?[0]?["isCertain"] == true)
    }

    @Test func aPolicyOfTheTemplateKeepsWhatTheChangeSetReplaces() throws {
        try prepareUpdate(
            Self.deployedTable, Recorded.change("Modify", "Table", "AWS::DynamoDB::Table", replacement: "True"))
        let table = Self.table(key: "id").resources[0].updateReplacePolicy(.retain)
        let run = deploy(Self.environment(Things(name: "data", resources: [table])), "--yes")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("      UpdateReplacePolicy Retain keeps the old one"), "\(run.messages)")
    }

    @Test func aReplacementIsFollowedIntoTheStacksThatTakeItsValues() throws {
        func document(_ text: String) throws -> Document { Document(node: try JSONReader.read(text)) }
        let first = Things(
            name: "data",
            resources: [UntypedResource("Topic", type: "AWS::SNS::Topic", properties: ["TopicName": "new"])],
            outputs: [Output("Arn", Value<String>(node: .ref("Topic")))])
        let second = Things(
            name: "more",
            resources: [
                UntypedResource(
                    "Subscription", type: "AWS::SNS::Subscription",
                    properties: [
                        "Protocol": "sqs", "Endpoint": "arn:aws:sqs:eu-west-1:123456789012:q",
                        "TopicArn": try document(
                            #"{"Fn::GetStackOutput": {"StackName": "e-data", "OutputName": "Arn"}}"#),
                    ])
            ])
        try aws.answer("describe-stacks", Recorded.stack("UPDATE_COMPLETE", updated: 1))
        try aws.answer(
            "get-template",
            Recorded.template(
                #"""
                {"Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "old"}}},
                 "Outputs": {"Arn": {"Value": {"Ref": "Topic"}}}}
                """#),
            Recorded.template(
                #"""
                {"Resources": {"Subscription": {"Type": "AWS::SNS::Subscription", "Properties": {
                    "Protocol": "sqs", "Endpoint": "arn:aws:sqs:eu-west-1:123456789012:q",
                    "TopicArn": {"Fn::GetStackOutput": {"StackName": "e-data", "OutputName": "Arn"}}}}}}
                """#))
        try aws.answer(
            "describe-change-set", Recorded.changeSet(Recorded.change("Modify", "Topic", replacement: "True")),
            Recorded.changeSet(
                Recorded.change("Modify", "Subscription", "AWS::SNS::Subscription", replacement: "True")))
        let run = aws.synth(["diff", "e"], environments: [Self.environment(first, second)])
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains(#"      TopicName "old" -> "new", which replaces it"#), "\(run.output)")
        #expect(run.output.contains("('data/Topic' is replaced), which replaces it"), "\(run.output)")
    }

    @Test func aTypeThatChangesIsRefusedBeforeAnythingIsChanged() throws {
        let template = #"{"Resources": {"Table": {"Type": "AWS::SNS::Topic"}}}"#
        try prepareUpdate(template, Self.replacedTable)
        let run = deploy(Self.environment(Self.table(key: "id")), "--yes", "--yes-lose-data")
        #expect(run.status == 1)
        #expect(
            run.messages.contains(
                "error: the update of e-data is refused for 'Table'; its type was AWS::SNS::Topic, and CloudFormation makes"
            ), "\(run.messages)")
        #expect(run.messages.contains("nothing was changed"))
        #expect(run.messages.contains("pass --despite-refusals"))
        #expect(!aws.actions.contains("create-change-set"))
        try prepareUpdate(template, Self.replacedTable)
        let despite = deploy(Self.environment(Self.table(key: "id")), "--yes", "--yes-lose-data", "--despite-refusals")
        #expect(despite.status == 0, "\(despite.messages)")
        #expect(despite.messages.contains("warning: the update of e-data may be refused for 'Table'"))
    }

    @Test func aFixedNameThatIsReplacedIsRefused() throws {
        let named = Self.deployedTable.replacing(
            #""BillingMode""#, with: #""TableName": "orders", "BillingMode""#)
        try prepareUpdate(named, Self.replacedTable)
        let run = deploy(Self.environment(Self.table(key: "order", name: "orders")), "--yes", "--yes-lose-data")
        #expect(run.status == 1)
        #expect(run.messages.contains(#"TableName "orders" is the old one's until that is deleted"#), "\(run.messages)")
        #expect(!aws.actions.contains("create-change-set"))
    }

    @Test func theSecondStackIsRefusedBeforeTheFirstIsChanged() throws {
        let first = Things(name: "data", resources: [UntypedResource("Topic", type: "AWS::SNS::Topic")])
        let second = Things(name: "more", resources: [UntypedResource("Thing", type: "AWS::SQS::Queue")])
        try aws.answer("describe-stacks", Recorded.stack("UPDATE_COMPLETE", updated: 1))
        try aws.answer(
            "get-template", Recorded.template(#"{"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}}"#),
            Recorded.template(#"{"Resources": {"Thing": {"Type": "AWS::SNS::Topic"}}}"#))
        let run = deploy(Self.environment(first, second), "--yes", "--json")
        #expect(run.status == 1)
        #expect(run.messages.contains("the update of e-more is refused for 'Thing'"), "\(run.messages)")
        let refusal = try JSONReader.read(run.output)["refusals"]?[0]
        #expect(refusal?["stackName"] == "e-more" && refusal?["element"] == "Thing" && refusal?["isCertain"] == true)
        #expect(!aws.actions.contains("create-change-set"))
    }

    @Test func aTemplateThatIsNotOursKeepsNobodyFromDeploying() throws {
        for answer in [
            Recorded.unreadableTemplate, .failing("AccessDenied", "GetTemplate", "not authorized"), .init(output: "[]"),
        ] {
            try prepareUpdate("{}", Recorded.change("Modify", "Table", "AWS::DynamoDB::Table"))
            try aws.answer("get-template", answer)
            let run = deploy(Self.environment(Self.table(key: "id")))
            #expect(run.status == 0, "\(run.messages)")
            #expect(run.messages.contains("  values are not known: "), "\(run.messages)")
        }
    }

    @Test func whereBothDifferBothAreSaid() throws {
        try prepareUpdate(
            Self.deployedTable, Recorded.change("Modify", "Table", "AWS::DynamoDB::Table", property: "KeySchema"))
        let run = aws.synth(["diff", "e"], environments: [Self.environment(Self.table(key: "order"))])
        #expect(run.status == 0, "\(run.messages)")
        #expect(
            run.output.contains(
                "      judged otherwise: by AWS's documentation, as it is compared here, the update replaces it\n"),
            "\(run.output)")
        #expect(run.output.contains("      loses the items, since"))
        try prepareUpdate(Self.deployedTable)
        try aws.answer("describe-change-set", Recorded.noChanges)
        let silent = aws.synth(["diff", "e"], environments: [Self.environment(Self.table(key: "order"))])
        #expect(
            silent.output.contains("  nothing to change\n  ? the change set leaves 'Table' (AWS::DynamoDB::Table) out"))
    }

    @Test func aDifferenceSaysWhatIsRefusedAndKeepsItsStatus() throws {
        try prepareUpdate(#"{"Resources": {"Table": {"Type": "AWS::SNS::Topic"}}}"#, Self.replacedTable)
        let run = aws.synth(["diff", "e", "--exit-code"], environments: [Self.environment(Self.table(key: "id"))])
        #expect(run.status == 2)
        #expect(run.output.hasPrefix("e-data\n  refused: 'Table': its type was AWS::SNS::Topic"), "\(run.output)")
    }

    @Test func reportsHaveTheValues() throws {
        try prepareUpdate(Self.deployedTable, Self.replacedTable)
        for arguments in [["diff", "e", "--json"], ["deploy", "e", "--json", "--yes", "--yes-lose-data"]] {
            try prepareUpdate(Self.deployedTable, Self.replacedTable)
            let run = aws.synth(arguments, environments: [Self.environment(Self.table(key: "order"))])
            let change = try JSONReader.read(run.output)["stacks"]?[0]?["changes"]?[0]
            #expect(change?["judged"] == "replaced")
            #expect(change?["lostData"] == "the items, since no UpdateReplacePolicy keeps them")
            let property = change?["properties"]?.arrayValue?.first { $0["effect"] == "replaced" }
            #expect(property?["old"] == "id")
            #expect(property?["new"] == "order")
            #expect(property?["file"]?.stringValue?.hasSuffix("JudgedDeploymentTests.swift") == true)
        }
    }

    @Test func stacksAreJudgedTogether() throws {
        let first = Things(
            name: "data", resources: [UntypedResource("Topic", type: "AWS::SNS::Topic")],
            outputs: [Output("Topic", "after", exportName: "topic")])
        let second = Things(
            name: "more",
            resources: [
                UntypedResource(
                    "Thing", type: "AWS::SNS::Topic",
                    properties: ["DisplayName": Document(Value<String>.importValue("topic"))])
            ])
        try aws.answer("describe-stacks", Recorded.stack("UPDATE_COMPLETE", updated: 1))
        try aws.answer(
            "get-template",
            Recorded.template(
                #"""
                {"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}},
                 "Outputs": {"Topic": {"Value": "before", "Export": {"Name": "topic"}}}}
                """#),
            Recorded.template(
                #"""
                {"Resources": {"Thing": {"Type": "AWS::SNS::Topic", "Properties": {
                    "DisplayName": {"Fn::ImportValue": "topic"}}}}}
                """#))
        let run = deploy(Self.environment(first, second), "--yes")
        #expect(run.status == 1)
        #expect(
            run.messages.contains("for 'Topic'; export 'topic' is changed while 'more' imports it"), "\(run.messages)")
        #expect(!aws.actions.contains("create-change-set"))
    }

    @Test func aLongValueIsCutAfterItsSecretsAreHidden() throws {
        let secret = "hunter2-" + String(repeating: "x", count: 60)
        let start = String(repeating: "a", count: 90)
        func template(_ end: String) -> String {
            #"""
            {"Parameters": {"Key": {"Type": "String", "NoEcho": true, "Default": "\#(secret)"}},
             "Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "\#(start)\#(end)"}}}}
            """#
        }
        try prepareUpdate(template(secret), Recorded.change("Modify", "Topic"))
        let topic = UntypedResource("Topic", type: "AWS::SNS::Topic", properties: ["DisplayName": "short"])
        let run = deploy(Self.environment(Things(name: "data", resources: [topic])))
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("DisplayName \"aaaa"), "\(run.messages)")
        #expect(!run.messages.contains("hunter2"), "\(run.messages)")
    }

    @Test func secretsAreShownNowhere() throws {
        let template = """
            {"Parameters": {"Password": {"Type": "String", "NoEcho": true}},
             "Resources": {"Database": {"Type": "AWS::RDS::DBInstance", "DeletionPolicy": "Retain", "Properties": {
                "DBInstanceClass": "db.t4g.micro", "Engine": "postgres", "MasterUsername": "root",
                "MasterUserPassword": "hunter2-hunter2", "AllocatedStorage": "20"}}}}
            """
        try prepareUpdate(
            template,
            Recorded.change(
                "Modify", "Database", "AWS::RDS::DBInstance", property: "MasterUserPassword", cause: "Password"))
        let parameter = Parameter<Value<String>>(
            "Password", secret: .environment("DB_PASSWORD"))
        let database = UntypedResource(
            "Database", type: "AWS::RDS::DBInstance",
            properties: [
                "DBInstanceClass": "db.t4g.micro", "Engine": "postgres", "MasterUsername": "root",
                "MasterUserPassword": Document(parameter.ref), "AllocatedStorage": "20",
            ]
        ).deletionPolicy(.retain).updateReplacePolicy(.retain)
        let environment = Self.environment(Things(name: "data", resources: [database], parameters: [parameter]))
        for arguments in [["deploy", "e"], ["diff", "e", "--json"]] {
            let run = aws.synth(
                arguments, environments: [environment],
                variables: aws.variables.merging(["DB_PASSWORD": "correct-horse-2"]) { $1 })
            let said = run.output + run.messages
            #expect(!said.contains("hunter2") && !said.contains("correct-horse"), "\(said)")
            #expect(said.contains("MasterUserPassword"))
            let hidden = "MasterUserPassword: the value of parameter 'Password' is hidden; whether it is another"
            #expect(said.contains(hidden) == (arguments[0] == "deploy"), "\(said)")
        }
    }
}
