// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting

/// The stack of the golden failures, in a file of its own: they show its lines.
struct GoldenSample: Stack {
    static let tested = StackUnderTest(GoldenSample())
    static let isBig = Condition("IsBig", .equals("a", "b"))
    static let key = KMS.Key("Key", keyPolicy: .policy(.allow("kms:*", on: ["*"], principal: .any)))
    static let jobs = SQS.Queue(
        "Jobs", kmsMasterKeyId: .init(node: key.arn.node),
        redrivePolicy: .init(deadLetterTargetArn: "arn:aws:sqs:eu-west-1:123456789012:dead", maxReceiveCount: 5),
        visibilityTimeout: .minutes(3))

    let name = "sample"
    let description = "d"

    var body: some StackContent {
        Self.isBig
        Self.key
        Self.jobs
        Logs.LogGroup("AppLog", kmsKeyId: Self.key.arn, retentionInDays: 14)
        Logs.LogGroup("AuditLog", retentionInDays: 365)
        SQS.Queue(
            "Late", queueName: "late-\(.region)", visibilityTimeout: .if(Self.isBig, then: 30, else: 60))
        for (index, zone) in ["eu-west-1a", "eu-west-1b", "eu-west-1c", "eu-west-1d"].enumerated() {
            EC2.Subnet(
                "Subnet\(index)", vpcId: "vpc-0a1b2c3d", availabilityZone: .init(zone),
                cidrBlock: "10.0.\(index).0/24", mapPublicIpOnLaunch: .init(index == 1 || index == 2))
        }
        EC2.SecurityGroup(
            "Group", groupDescription: "d",
            securityGroupIngress: [
                .init(ipProtocol: "tcp", cidrIp: "10.0.0.0/8", fromPort: 80, toPort: 80),
                .init(ipProtocol: "tcp", cidrIp: "10.0.0.0/8", fromPort: 443, toPort: 443),
            ])
        SQS.QueuePolicy(
            "Policy",
            policyDocument: .policy(
                .allow("sqs:SendMessage", on: [Self.jobs.arn]), .deny("sqs:*", on: ["arn:aws:sqs:*:*:other"])),
            queues: [Self.jobs.ref])
        UntypedResource("Mine", type: "Custom::Thing", properties: ["Names": ["a", "b"]])
        Parameter<Value<Int>>("Port", value: 8080, default: 80, maxValue: 9000)
        Mapping("Images", ["eu-west-1": ["X86": "ami-1", "Arm": "ami-2"]])
        Output("JobsUrl", Self.jobs.ref)
    }
}
