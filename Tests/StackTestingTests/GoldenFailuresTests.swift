// SPDX-License-Identifier: Apache-2.0

import AWS
import TemplateModel
import Testing

@testable import StackTesting

/// What expectations say that are not met, letter for letter.
@Suite struct GoldenFailuresTests {
    @Test(arguments: GoldenFailure.all) func saysWhatIsRecorded(failure: GoldenFailure) throws {
        try Golden.expect(#require(failure.text), "Expectations/\(failure.name)", movingLines: false)
    }

    @Test func everyFileIsOfAFailure() throws {
        #expect(try Golden.names(in: "Expectations") == Set(GoldenFailure.all.map(\.name)))
    }
}

/// An expectation that the sample does not meet.
struct GoldenFailure: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String?

    var testDescription: String { name }

    private init(_ name: String, _ pattern: some StackContent, _ quantity: PatternExpectation.Quantity = .some) {
        self.name = name
        text = pattern.elements.last.flatMap {
            ExpectationFailure(GoldenSample.tested.expectation(quantity, $0), PlaceText(packageOf: #filePath)).text
        }
    }

    private init(_ name: String, path: String, of logicalID: String) {
        self.name = name
        text = try? GoldenSample.tested.resource(logicalID).reading(path).problem
    }

    private init(_ name: String, _ look: (StackUnderTest) throws -> Void) {
        self.name = name
        do {
            try look(GoldenSample.tested)
            text = nil
        } catch { text = "\(error)" }
    }

    static let all: [GoldenFailure] = [
        GoldenFailure("a-property-differs", Logs.LogGroup("AppLog", kmsKeyId: .absent, retentionInDays: 365)),
        GoldenFailure("a-property-is-not-set", SQS.Queue("Jobs", delaySeconds: 5, visibilityTimeout: 180)),
        GoldenFailure("a-logical-id-is-misspelled", Logs.LogGroup("ApLog", retentionInDays: 14)),
        GoldenFailure("another-type-has-the-logical-id", Logs.LogGroup("Jobs")),
        GoldenFailure("there-is-none-of-the-type", ECS.Cluster("*")),
        GoldenFailure("the-type-is-misspelled", UntypedResource("*", type: "AWS::SQS::Qeue")),
        GoldenFailure(
            "the-closest-of-several-comes-first",
            EC2.Subnet(
                "*", vpcId: "vpc-0a1b2c3d", availabilityZone: "eu-west-1c", cidrBlock: .any, mapPublicIpOnLaunch: false)
        ),
        GoldenFailure("a-glob-names-none", SQS.Queue("Web*")),
        GoldenFailure(
            "within-an-object", SQS.Queue("Jobs", redrivePolicy: .init(deadLetterTargetArn: .any, maxReceiveCount: 3))),
        GoldenFailure(
            "a-list-has-another-length", EC2.SecurityGroup("Group", groupDescription: .any, securityGroupIngress: [])),
        GoldenFailure(
            "an-element-of-a-list-differs",
            EC2.SecurityGroup(
                "Group", groupDescription: .any,
                securityGroupIngress: [.init(ipProtocol: "tcp", fromPort: 80), .init(ipProtocol: "udp", fromPort: 443)])
        ),
        GoldenFailure(
            "a-list-does-not-contain",
            EC2.SecurityGroup(
                "Group", groupDescription: .any,
                securityGroupIngress: .containing(.init(ipProtocol: "tcp", fromPort: 444)))),
        GoldenFailure(
            "a-list-of-text-does-not-contain",
            UntypedResource("Mine", type: "*", properties: ["Names": .containing("c")])),
        GoldenFailure("an-object-has-more", SQS.Queue("Jobs", redrivePolicy: .exactly(.init(maxReceiveCount: 5)))),
        GoldenFailure("a-reference-differs", SQS.Queue("Jobs", kmsMasterKeyId: .init(node: GoldenSample.key.ref.node))),
        GoldenFailure("text-does-not-match", SQS.Queue("Late", queueName: .matching("^early-"))),
        GoldenFailure("none-of-several-values", SQS.Queue("Jobs", visibilityTimeout: .oneOf(30, 60))),
        GoldenFailure("a-value-is-excluded", SQS.Queue("Jobs", visibilityTimeout: .not(180))),
        GoldenFailure("a-branch-differs", SQS.Queue("Late", visibilityTimeout: 30)),
        GoldenFailure(
            "a-statement-is-missing",
            SQS.QueuePolicy(
                "Policy", policyDocument: .policy(containing: .allow("sqs:SendMessage", on: ["*"])), queues: .any)),
        GoldenFailure(
            "a-statement-differs",
            SQS.QueuePolicy(
                "Policy", policyDocument: .policy(.allow("sqs:SendMessage", on: ["*"]), .deny("sqs:*", on: .any)),
                queues: .any)),
        GoldenFailure(
            "attributes-differ",
            SQS.Queue("Jobs").retained().condition(GoldenSample.isBig).dependsOn(GoldenSample.key).metadata([
                "Owner": "me"
            ])),
        GoldenFailure("too-many", EC2.Subnet("*", vpcId: .any), .count(1)),
        GoldenFailure("too-few", EC2.Subnet("*", vpcId: .any, mapPublicIpOnLaunch: true), .count(3)),
        GoldenFailure("not-every-one", EC2.Subnet("*", vpcId: .any, mapPublicIpOnLaunch: false), .every),
        GoldenFailure("every-one-of-none", ECS.Cluster("*"), .every),
        GoldenFailure("one-that-must-not-be", EC2.Subnet("*", vpcId: .any, mapPublicIpOnLaunch: true), .none),
        GoldenFailure("one-that-must-not-be-is-misspelled", SQS.Queue("Jbos", fifoQueue: true), .none),
        GoldenFailure(
            "a-property-that-cannot-be",
            UntypedResource("*", type: "AWS::SQS::Queue", properties: ["VisiblityTimeout": .absent]), .none),
        GoldenFailure("an-output-differs", Output("JobsUrl", GoldenSample.jobs.arn, description: "The queue")),
        GoldenFailure("an-output-is-misspelled", Output("JobUrl", GoldenSample.jobs.ref)),
        GoldenFailure("a-parameter-differs", Parameter<Value<Int>>("Port", value: 8081, default: 80, maxValue: 9000)),
        GoldenFailure("a-condition-differs", Condition("IsBig", .equals("a", "c"))),
        GoldenFailure("a-mapping-differs", Mapping("Images", ["eu-west-1": ["Arm": "ami-1"]])),
        GoldenFailure("there-is-no-mapping", Mapping("Imges", [:])),
        GoldenFailure("a-path-is-misspelled", path: "VisiblityTimeout", of: "Jobs"),
        GoldenFailure("a-path-is-misspelled-within", path: "SecurityGroupIngress[0].FormPort", of: "Group"),
        GoldenFailure("a-path-goes-into-text", path: "QueueName[0]", of: "Jobs"),
        GoldenFailure("a-look-up-is-misspelled") { _ = try $0.resource(SQS.Queue.self, "Job") },
        GoldenFailure("an-output-that-is-not-there") { _ = try $0.output("JobUrl") },
    ]
}
