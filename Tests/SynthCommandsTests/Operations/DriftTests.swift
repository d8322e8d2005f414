// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import TestSupport
import Testing

@testable import SynthCommands

/// What was changed beside CloudFormation, where Swift says otherwise, and both ways on.
@Suite struct DriftTests {
    private let aws: FakeAWS

    init() throws {
        aws = try FakeAWS()
        try aws.answer("describe-stacks", Recorded.stack("UPDATE_COMPLETE", updated: 1, parameters: ["Password"]))
        try aws.answer("detect-stack-drift", Recorded.Answer(output: #"{"StackDriftDetectionId": "detection-1"}"#))
        try aws.answer(
            "describe-stack-drift-detection-status", Self.detection("DETECTION_IN_PROGRESS"),
            Self.detection("DETECTION_COMPLETE"))
    }

    private struct Queues: Stack {
        let name = "queues"
        let description = "A test"

        /// Where the queue is made.
        static let line = #line + 6

        var body: some StackContent {
            let password = Parameter<Value<String>>("Password", secret: .environment("DB_PASSWORD"))
            let days = Parameter<Value<String>>("Days", value: "345600")
            password
            UntypedResource(
                "Queue", type: "AWS::SQS::Queue",
                properties: [
                    "VisibilityTimeout": 30,
                    "MessageRetentionPeriod": Document(days.ref),
                    "QueueName": "orders",
                    "Tags": [["Key": "Team", "Value": "shop"]],
                ])
            days
            UntypedResource(
                "Secret", type: "AWS::SecretsManager::Secret", properties: ["SecretString": Document(password.ref)])
        }
    }

    private static let environment = Environment("e", region: .euWest1, account: .any) { Queues() }

    private static func detection(_ status: String, reason: String = "") -> Recorded.Answer {
        Recorded.Answer(
            output: #"""
                {"StackId": "arn:aws:cloudformation:eu-west-1:123456789012:stack/@STACK@/5d4a2f10",
                 "StackDriftDetectionId": "detection-1", "StackDriftStatus": "DRIFTED", "DetectionStatus": "\#(status)",
                 "DetectionStatusReason": "\#(reason)", "Timestamp": "2026-01-09T21:39:40.123Z"}
                """#)
    }

    private static func resources(_ statuses: [(id: String, type: String, status: String)]) -> Recorded.Answer {
        let nodes = statuses.map { resource in
            #"""
            {"LogicalResourceId": "\#(resource.id)", "PhysicalResourceId": "p", "ResourceType": "\#(resource.type)",
             "ResourceStatus": "CREATE_COMPLETE",
             "DriftInformation": {"StackResourceDriftStatus": "\#(resource.status)"}}
            """#
        }
        return Recorded.Answer(output: #"{"StackResourceSummaries": [\#(nodes.joined(separator: ","))]}"#)
    }

    private static func drift(
        _ id: String = "Queue", _ type: String = "AWS::SQS::Queue", status: String = "MODIFIED",
        differences: [(path: String, expected: String, actual: String, kind: String)] = []
    ) -> String {
        let nodes = differences.map {
            #"{"PropertyPath": "\#($0.path)", "ExpectedValue": "\#($0.expected)", "ActualValue": "\#($0.actual)", "#
                + #""DifferenceType": "\#($0.kind)"}"#
        }
        return #"""
            {"StackId": "s", "LogicalResourceId": "\#(id)", "PhysicalResourceId": "orders", "ResourceType": "\#(type)",
             "StackResourceDriftStatus": "\#(status)", "Timestamp": "2026-01-09T21:39:40.123Z",
             "PropertyDifferences": [\#(nodes.joined(separator: ","))]}
            """#
    }

    private static func drifts(_ drifts: String..., next: String? = nil) -> Recorded.Answer {
        let token = next.map { #", "NextToken": "\#($0)""# } ?? ""
        return Recorded.Answer(output: #"{"StackResourceDrifts": [\#(drifts.joined(separator: ","))]\#(token)}"#)
    }

    private static let timeout = (path: "/VisibilityTimeout", expected: "30", actual: "60", kind: "NOT_EQUAL")

    private func prepareDrift(_ drifts: Recorded.Answer..., status: String = "MODIFIED") throws {
        try aws.answer(
            "list-stack-resources",
            Self.resources([
                ("Queue", "AWS::SQS::Queue", status), ("Secret", "AWS::SecretsManager::Secret", "NOT_CHECKED"),
                ("Other", "AWS::SNS::Topic", "IN_SYNC"),
            ]))
        try aws.answer("describe-stack-resource-drifts", drifts)
    }

    private func drift(_ more: String..., answer: String? = nil) -> TestFolder.Run {
        aws.synth(["drift", "e"] + more, environments: [Self.environment], answer: answer)
    }

    @Test func noDriftIsWell() throws {
        try aws.answer("list-stack-resources", Self.resources([("Queue", "AWS::SQS::Queue", "IN_SYNC")]))
        let run = drift("--exit-code")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output == "e-queues\n  no drift: 1 resource is as the template says\n")
        #expect(!aws.actions.contains("describe-stack-resource-drifts"))
        #expect(aws.value("--stack-drift-detection-id", of: "describe-stack-drift-detection-status") == "detection-1")
        #expect(aws.actions.filter { $0 == "describe-stack-drift-detection-status" }.count == 2)
    }

    @Test func aDifferenceNamesThePlaceInSwiftAndTheChange() throws {
        try prepareDrift(Self.drifts(Self.drift(differences: [Self.timeout])))
        let run = drift("--exit-code")
        #expect(run.status == 2, "\(run.messages)")
        let place = "Tests/SynthCommandsTests/Operations/DriftTests.swift:\(Queues.line + 3)"
        #expect(run.output.contains("  ~ Queue (AWS::SQS::Queue) orders\n"))
        #expect(run.output.contains("      VisibilityTimeout: 30 by the template, 60 in AWS\n"), "\(run.output)")
        #expect(
            run.output.contains(
                "        take it over at \(place): `\"VisibilityTimeout\": 30` -> `\"VisibilityTimeout\": 60`\n"),
            "\(run.output)")
        #expect(run.output.contains("  1 of 2 resources has drifted\n"))
        #expect(
            run.output.contains(
                "  1 not compared, since CloudFormation does not find drift of its type: AWS::SecretsManager::Secret\n")
        )
        #expect(run.output.contains("'synth deploy e' puts nothing of it back"))
        #expect(drift().status == 0)
    }

    /// A service that ECS deploys by moving requests.
    private struct Shifting: Stack {
        let name = "shifting"
        let description = "A test"

        var body: some StackContent {
            UntypedResource(
                "Listener", type: "AWS::ElasticLoadBalancingV2::Listener",
                properties: [
                    "LoadBalancerArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/net/a/a1",
                    "Port": 80, "Protocol": "TCP",
                    "DefaultActions": [["Type": "forward", "TargetGroupArn": "arn:aws:elasticloadbalancing:blue"]],
                ])
            UntypedResource(
                "Service", type: "AWS::ECS::Service",
                properties: [
                    "TaskDefinition": "web:1", "DeploymentConfiguration": ["Strategy": "BLUE_GREEN"],
                    "LoadBalancers": [
                        [
                            "ContainerName": "web", "ContainerPort": 80,
                            "TargetGroupArn": "arn:aws:elasticloadbalancing:blue",
                            "AdvancedConfiguration": [
                                "AlternateTargetGroupArn": "arn:aws:elasticloadbalancing:green",
                                "ProductionListenerRule": Document(Value<String>(node: .ref("Listener"))),
                                "RoleArn": "arn:aws:iam::123456789012:role/shift",
                            ],
                        ]
                    ],
                ])
        }
    }

    @Test func weightsThatECSMovesAreNoDriftAndAreNotPutBack() throws {
        let type = "AWS::ElasticLoadBalancingV2::Listener"
        let weights = (path: "/DefaultActions/0/TargetGroupArn", expected: "blue", actual: "null", kind: "NOT_EQUAL")
        let environment = Environment("e", region: .euWest1, account: .any) { Shifting() }
        try aws.answer("list-stack-resources", Self.resources([("Listener", type, "MODIFIED")]))
        try aws.answer(
            "describe-stack-resource-drifts", Self.drifts(Self.drift("Listener", type, differences: [weights])))
        let run = aws.synth(["drift", "e", "--exit-code"], environments: [environment])
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains("Listener forwards to where ECS moved the requests last: that is no drift"))
        // Beside what has drifted it is not, and not put back along with it.
        let port = (path: "/Port", expected: "80", actual: "81", kind: "NOT_EQUAL")
        try aws.answer(
            "list-stack-resources",
            Self.resources([("Listener", type, "MODIFIED"), ("Service", "AWS::ECS::Service", "MODIFIED")]))
        try aws.answer(
            "describe-stack-resource-drifts",
            Self.drifts(
                Self.drift("Listener", type, differences: [weights]),
                Self.drift("Service", "AWS::ECS::Service", differences: [port])))
        let putting = aws.synth(["drift", "e", "--put-back", "--yes"], environments: [environment])
        #expect(putting.status == 1)
        #expect(putting.messages.contains("would set the weights of 'Listener' back too"), "\(putting.messages)")
        #expect(!aws.actions.contains("create-change-set"))
    }

    private struct Network: Stack {
        let name = "network"
        let description = "A test"

        static let line = #line + 5

        var body: some StackContent {
            let range = Value("10.1.0.0/16")
            EC2.VPC(
                "Vpc", cidrBlock: "10.0.0.0/16")
            EC2.VPC("Other", cidrBlock: range)
        }
    }

    @Test func argumentsOfTypedResourcesAreFound() throws {
        try aws.answer(
            "list-stack-resources",
            Self.resources([("Vpc", "AWS::EC2::VPC", "MODIFIED"), ("Other", "AWS::EC2::VPC", "MODIFIED")]))
        try aws.answer(
            "describe-stack-resource-drifts",
            Self.drifts(
                Self.drift(
                    "Vpc", "AWS::EC2::VPC",
                    differences: [("/CidrBlock", "10.0.0.0/16", "10.0.0.0/20", "NOT_EQUAL")]),
                Self.drift(
                    "Other", "AWS::EC2::VPC",
                    differences: [("/CidrBlock", "10.1.0.0/16", "10.1.0.0/20", "NOT_EQUAL")])))
        let environment = Environment("e", region: .euWest1, account: .any) { Network() }
        let run = aws.synth(["drift", "e"], environments: [environment])
        let file = "Tests/SynthCommandsTests/Operations/DriftTests.swift"
        #expect(
            run.output.contains(
                "at \(file):\(Network.line): `cidrBlock: \"10.0.0.0/16\"` -> `cidrBlock: \"10.0.0.0/20\"`\n"),
            "\(run.output)")
        // What is worked out elsewhere is nothing to put a value in place of.
        #expect(
            run.output.contains("at \(file):\(Network.line + 1): make 10.1.0.0/16 what gives 10.1.0.0/20\n"),
            "\(run.output)")
    }

    @Test func everyKindOfDifferenceHasAWayOn() throws {
        try prepareDrift(
            Self.drifts(
                Self.drift(differences: [
                    ("/MessageRetentionPeriod", "345600", "60", "NOT_EQUAL"),
                    ("/Tags/0/Value", "shop", "other", "NOT_EQUAL"),
                    ("/Tags/1", "", "{Key: Owner}", "ADD"), ("/KmsMasterKeyId", "alias", "", "REMOVE"),
                ])))
        let run = drift()
        #expect(run.output.contains("make the value of parameter 'Days' what gives 60"), "\(run.output)")
        #expect(run.output.contains(#"`"Value": "shop"` -> `"Value": "other"`"#), "\(run.output)")
        #expect(run.output.contains("Tags[1]: AWS has more than the template: {Key: Owner}"))
        #expect(run.output.contains("KmsMasterKeyId: AWS has not what the template has: alias"))
    }

    @Test func aDeletedResourceIsTold() throws {
        try prepareDrift(Self.drifts(Self.drift(status: "DELETED")), status: "DELETED")
        let run = drift()
        #expect(run.output.contains("  - Queue (AWS::SQS::Queue) orders: deleted, and not by CloudFormation\n"))
        #expect(run.output.contains("take it out of Swift at Tests/SynthCommandsTests/"))
    }

    @Test func allPagesAreRead() throws {
        try prepareDrift(
            Self.drifts(Self.drift(differences: [Self.timeout]), next: "page-2"),
            Self.drifts(Self.drift("Other", "AWS::SNS::Topic", status: "DELETED")))
        let run = drift("--json")
        let resources = try JSONReader.read(run.output)["stacks"]?[0]?["resources"]
        #expect(resources?.arrayValue?.map { $0["logicalID"]?.stringValue } == ["Queue", "Other"])
        #expect(aws.calls.last?.suffix(2) == aws.calls.last { $0.contains("page-2") }?.suffix(2))
    }

    /// An answer that leaves out what has drifted is not an answer that nothing has.
    @Test func whatHasDriftedAndIsNotToldIsNoPeace() throws {
        try prepareDrift(Self.drifts())
        let run = drift("--exit-code")
        #expect(run.status == 1, "\(run.messages)")
        #expect(
            run.output.contains("'Queue' has drifted, and CloudFormation does not say how"),
            "\(run.output)\(run.messages)")
        #expect(!run.output.contains("no drift"))
    }

    @Test func reportsHaveEachDifference() throws {
        try prepareDrift(Self.drifts(Self.drift(differences: [Self.timeout])))
        let report = try JSONReader.read(drift("--json").output)
        let stack = report["stacks"]?[0]
        #expect(report["isDrifted"] == true)
        #expect(stack?["status"] == "DRIFTED")
        #expect(stack?["notChecked"] == ["AWS::SecretsManager::Secret": 1])
        let difference = stack?["resources"]?[0]?["differences"]?[0]
        #expect(difference?["path"] == "VisibilityTimeout")
        #expect(difference?["expected"] == "30")
        #expect(difference?["actual"] == "60")
        #expect(difference?["line"] == .number(Queues.line + 3))
        #expect(difference?["swift"]?["then"] == #""VisibilityTimeout": 60"#)
    }

    @Test func secretsAreHidden() throws {
        try prepareDrift(
            Self.drifts(
                Self.drift(
                    "Secret", "AWS::SecretsManager::Secret",
                    differences: [("/SecretString", "hunter2-hunter2", "correct-horse", "NOT_EQUAL")])))
        for run in [drift(), drift("--json")] {
            #expect(run.output.contains("****"))
            #expect(!(run.output + run.messages).contains("hunter2") && !run.output.contains("correct-horse"))
        }
    }

    @Test func aDetectionThatFailsInPartIsAFailure() throws {
        try aws.answer(
            "describe-stack-drift-detection-status", Self.detection("DETECTION_FAILED", reason: "Queue: Access Denied"))
        try prepareDrift(Self.drifts(Self.drift(differences: [Self.timeout])))
        let run = drift("--exit-code")
        #expect(run.status == 1)
        #expect(run.output.contains("not all could be compared: Queue: Access Denied"))
        #expect(run.output.contains("VisibilityTimeout: 30 by the template"))
    }

    @Test func whatCouldNotBeComparedIsNotCalledWell() throws {
        try aws.answer("list-stack-resources", Self.resources([("Queue", "AWS::SQS::Queue", "UNKNOWN")]))
        let run = drift()
        #expect(run.status == 1)
        #expect(run.output.contains("not all could be compared: 'Queue' (AWS::SQS::Queue)"), "\(run.output)")
    }

    @Test func anotherDetectionIsWaitedFor() throws {
        try aws.answer(
            "detect-stack-drift",
            .failing(
                "ValidationError", "DetectStackDrift", "Drift detection is already in progress for stack e-queues"),
            Recorded.Answer(output: #"{"StackDriftDetectionId": "detection-1"}"#))
        try aws.answer("list-stack-resources", Self.resources([("Queue", "AWS::SQS::Queue", "IN_SYNC")]))
        let run = drift()
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("under way already"))
    }

    @Test func whatIsNotThereHasNoDrift() throws {
        try aws.answer("describe-stacks", Recorded.noStack)
        let run = drift("--exit-code")
        #expect(run.status == 0)
        #expect(run.output == "e-queues\n  not deployed\n")
        try aws.answer("describe-stacks", Recorded.stack("UPDATE_IN_PROGRESS"))
        #expect(drift().status == 1)
        #expect(!aws.actions.contains("detect-stack-drift"))
    }

    @Test func severalEnvironmentsAtOnce() throws {
        try aws.answer("list-stack-resources", Self.resources([("Queue", "AWS::SQS::Queue", "IN_SYNC")]))
        let other = Environment("f", region: .euWest1, account: .any, profile: "other") { Queues() }
        let run = aws.synth(["drift", "--all", "--jobs", "2"], environments: [Self.environment, other])
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains("[e]   no drift") && run.output.contains("[f]   no drift"))
    }

    @Test func whatChangesNothingNeedsNoAgreement() {
        #expect(drift("--yes").status == 64)
        #expect(aws.calls.isEmpty)
    }

    // MARK: Putting it back

    private func preparePuttingBack(_ changes: String...) throws {
        try prepareDrift(Self.drifts(Self.drift(differences: [Self.timeout])))
        try aws.answer(
            "describe-stacks", Recorded.stack("UPDATE_COMPLETE", updated: 1, parameters: ["Password", "Days"]),
            Recorded.stack("UPDATE_COMPLETE", updated: 1, parameters: ["Password", "Days"]),
            Recorded.stack("UPDATE_COMPLETE", updated: 1), Recorded.stack("UPDATE_IN_PROGRESS", updated: 2),
            Recorded.stack("UPDATE_COMPLETE", updated: 2))
        try aws.answer("describe-change-set", Recorded.changeSet(changes.joined(separator: ",")))
        try aws.answer("delete-change-set", Recorded.nothing)
        try aws.answer("execute-change-set", Recorded.nothing)
        try aws.answer(
            "describe-stack-events", Recorded.events([]), Recorded.events([("e-queues", "UPDATE_COMPLETE", "")]))
    }

    private static let change = Recorded.change("Modify", "Queue", "AWS::SQS::Queue", property: "VisibilityTimeout")

    @Test func itIsPutBackAfterAgreement() throws {
        try preparePuttingBack(Self.change)
        let refused = drift("--put-back")
        #expect(refused.status == 3, "\(refused.messages)")
        #expect(!aws.actions.contains("execute-change-set") && aws.actions.contains("delete-change-set"))
        try preparePuttingBack(Self.change)
        let run = drift("--put-back", "--exit-code", answer: "y")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("      brings back: VisibilityTimeout"))
        #expect(run.messages.contains("This overwrites what e-queues has beside its template in Queue. Go on? [y/N]"))
        let words = aws.call("create-change-set")
        #expect(words.contains("--use-previous-template") && !words.contains("--template-body"))
        #expect(aws.value("--deployment-mode", of: "create-change-set") == "REVERT_DRIFT")
        #expect(
            try JSONReader.read(aws.value("--parameters", of: "create-change-set") ?? "") == [
                ["ParameterKey": "Password", "UsePreviousValue": true],
                ["ParameterKey": "Days", "UsePreviousValue": true],
            ])
        #expect(aws.actions.contains("execute-change-set"))
    }

    @Test func whatHasNotDriftedIsNotReplaced() throws {
        try preparePuttingBack(
            Self.change, Recorded.change("Modify", "Other", "AWS::SNS::Topic", replacement: "True"))
        let run = drift("--put-back", "--yes", "--yes-lose-data")
        #expect(run.status == 1)
        #expect(run.messages.contains("CloudFormation would replace or remove 'Other', which has not drifted"))
        #expect(!aws.actions.contains("execute-change-set") && aws.actions.contains("delete-change-set"))
    }

    @Test func whatFollowsARecreatedResourceIsReplaced() throws {
        try preparePuttingBack(
            Self.change, Recorded.change("Modify", "Other", "AWS::SNS::Topic", replacement: "True", cause: "Queue.Arn"))
        let run = drift("--put-back", "--yes")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("      has not drifted: it follows 'Queue'"))
    }

    @Test func aCLIThatCannotSaysSo() throws {
        try preparePuttingBack(Self.change)
        try aws.answer(
            "create-change-set", .refusing("usage: aws\nUnknown options: --deployment-mode, REVERT_DRIFT", 252))
        let run = drift("--put-back", "--yes")
        #expect(run.status == 1)
        #expect(run.messages.contains("this aws CLI does not know change sets that put drift back"), "\(run.messages)")
    }
}
