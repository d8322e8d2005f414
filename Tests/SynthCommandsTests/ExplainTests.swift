// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import SynthCommands

/// What is said of resource types; `ValidateTests` has the rules.
@Suite struct ExplainTests {
    @Test func aTypeIsSaidWithWhatItTakes() throws {
        let run = try TestFolder().synth(arguments: ["explain", "AWS::SQS::Queue"])
        #expect(run.status == 0)
        let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        #expect(lines.first == "AWS::SQS::Queue")
        #expect(lines.contains("In Swift: SQS.Queue, of the module AWS"))
        #expect(lines.contains("DelaySeconds integer from 0 to 900"))
        #expect(lines.contains("FifoQueue replaced true or false"))
        #expect(lines.contains("FifoThroughputLimit perMessageGroupId, perQueue"))
        #expect(lines.contains("Tags list of object of Key*, Value*"))
        #expect(lines.contains("Attributes: Arn, QueueUrl"))
        #expect(!lines.contains { $0.hasPrefix("QueueUrl") })
    }

    @Test func referencesPoliciesAndWhatIsRequiredAreSaid() throws {
        let run = try TestFolder().synth(arguments: ["explain", "AWS::EC2::Subnet"])
        #expect(
            run.output.contains(/\n  VpcId\* +replaced +reference to AWS::EC2::VPC\n/))
        let role = try TestFolder().synth(arguments: ["explain", "AWS::IAM::Role"])
        #expect(role.output.contains(/\n  AssumeRolePolicyDocument\* +policy document\n/))
    }

    @Test func typesThatAreNotWrittenYetAndThoseOfSAMAreSaidToo() throws {
        let stream = try TestFolder().synth(arguments: ["explain", "AWS::Kinesis::Stream"])
        #expect(stream.output.contains("once 'swift run generate-resources AWS::Kinesis::Stream' has written it"))
        let function = try TestFolder().synth(arguments: ["explain", "AWS::Serverless::Function"])
        #expect(function.output.contains(/\n  Layers +list of ARN of AWS::Lambda::LayerVersion\n/))
        #expect(function.status == 0 && function.output.contains("sam-resource-function.html"))
    }

    @Test func programsReadWhatIsExplained() throws {
        func report(_ arguments: String...) throws -> Node {
            let run = try TestFolder().synth(arguments: ["explain"] + arguments + ["--json"])
            #expect(run.status == 0)
            return try JSONReader.read(run.output)
        }
        let type = try #require(try report("AWS::SQS::Queue")["type"])
        #expect(type["swift"] == "SQS.Queue" && type["isTyped"] == true && type["attributes"] == ["Arn", "QueueUrl"])
        let fifo = type["properties"]?.arrayValue?.first { $0["name"] == "FifoQueue" }
        #expect(fifo == ["name": "FifoQueue", "isRequired": false, "update": "replaced", "takes": "true or false"])
        #expect(try report("reference-kind")["rule"]?["id"] == "reference-kind")
        let rules = try report()["rules"]?.arrayValue ?? []
        #expect(rules.count > 200 && rules.allSatisfy { $0["summary"]?.stringValue != nil })
    }

    @Test func anotherNameIsRefused() throws {
        let run = try TestFolder().synth(arguments: ["explain", "AWS::SQS::Queu"])
        #expect(run.status == 64)
        #expect(run.messages.contains("no resource type 'AWS::SQS::Queu'; did you mean 'AWS::SQS::Queue'?"))
    }

    @Test func everyTypeCanBeSaid() throws {
        for name in TypeText.typeNames { #expect(TypeText(name) != nil, "\(name)") }
    }
}
