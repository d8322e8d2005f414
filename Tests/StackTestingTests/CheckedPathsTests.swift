// SPDX-License-Identifier: Apache-2.0

import AWS
import TemplateModel
import Testing

@testable import StackTesting

/// Paths that no resource of a type can have fail the test that asks by them.
@Suite struct CheckedPathsTests {
    struct Sample: Stack {
        let name = "sample"
        let description = "d"

        var body: some StackContent {
            let isBig = Condition("IsBig", .equals("a", "b"))
            isBig
            AWS.SNS.Topic("Topic", tags: ["Team": "a"], topicName: "orders").override("NewSetting.Depth", 3)
            UntypedResource("Mine", type: "Custom::Thing")
            UntypedResource("Theirs", type: "Acme::Billing::Account")
            UntypedResource("Function", type: "AWS::Serverless::Function", properties: ["Handler": "a"])
            Lambda.Function(
                "Worker", code: .init(zipFile: "x"), role: "arn:aws:iam::123456789012:role/x",
                environment: .if(
                    isBig, then: .init(variables: ["SIZE": "1", "SAME": "x"]),
                    else: .init(variables: ["SIZE": "2", "SAME": "x"])),
                vpcConfig: .if(isBig, then: .noValue, else: .noValue))
            IAM.Role(
                "Role", assumeRolePolicyDocument: .policy(.allow("sts:AssumeRole", principal: .any)))
            ECS.Service("Service", loadBalancers: [.init(containerPort: 80)])
        }
    }

    let stack = StackUnderTest(Sample())

    func problem(_ logicalID: String, _ path: String) throws -> String? {
        try stack.resource(logicalID).reading(path).problem
    }

    @Test(arguments: [
        ("Topic", "DispalyName", "'AWS::SNS::Topic' has no property 'DispalyName'; did you mean 'DisplayName'?"),
        ("Topic", "DisplayName.Text", "'AWS::SNS::Topic' has no object at 'DisplayName'; that is text"),
        ("Topic", "DisplayName[0]", "'AWS::SNS::Topic' has no list at 'DisplayName'; that is text"),
        (
            "Topic", "Tags.Team",
            "'AWS::SNS::Topic' has no object at 'Tags'; that is a list, so name an element, as 'Tags[0]'"
        ),
        ("Topic", "Tags[7].Kye", "'AWS::SNS::Topic' has no property 'Kye' at 'Tags[7]'; did you mean 'Key'?"),
        ("Topic", "[0]", "'AWS::SNS::Topic' has no list there; that is an object, so name a member"),
        (
            "Service", "NetworkConfiguration.AwsVpcConfig",
            "'AWS::ECS::Service' has no property 'AwsVpcConfig' at 'NetworkConfiguration'; "
                + "it has AwsvpcConfiguration"
        ),
        (
            "Function", "Handlr",
            "'AWS::Serverless::Function' has no property 'Handlr'; did you mean 'Handler'?"
        ),
        ("Topic", "", "the path is empty; name a property"),
        ("Topic", "A..B", "the path 'A..B' has no name after a dot"),
        ("Topic", ".A", "the path '.A' has no name before a dot"),
        ("Topic", "Tags[x].Key", "the path 'Tags[x].Key' has 'x' for an index; elements are counted from 0"),
        ("Topic", "Tags[-1]", "the path 'Tags[-1]' has '-1' for an index; elements are counted from 0"),
        ("Topic", "Tags[0]Key", "the path 'Tags[0]Key' does not go on behind an index; write a dot between"),
        ("Topic", "Tags[0", "the path 'Tags[0' does not go on behind an index; write a dot between"),
        ("Topic", "Tags0]", "the path 'Tags0]' closes a bracket that is not open"),
    ])
    func aPathThatCannotBeIsTold(resource: String, path: String, message: String) throws {
        #expect(try problem(resource, path) == message)
    }

    @Test(arguments: [
        ("Topic", "DisplayName"), ("Topic", "Tags[9].Key"), ("Topic", "NewSetting.Depth"),
        ("Topic", "DeliveryStatusLogging[0].SuccessFeedbackRoleArn"), ("Topic", "ArchivePolicy.Anything[3].AtAll"),
        ("Topic", "KmsMasterKeyId.Fn::GetAtt[0]"), ("Topic", "KmsMasterKeyId.Ref"),
        ("Mine", "Whatever.It.Is"), ("Theirs", "Plan[2]"), ("Worker", "Environment.Variables.ANY"),
        ("Worker", "VpcConfig.SubnetIds[0]"), ("Role", "AssumeRolePolicyDocument.Statement[4].Sid"),
        ("Service", "LoadBalancers[3].ContainerPort"),
    ])
    func whatCanBeIsAbsentInSilence(resource: String, path: String) throws {
        #expect(try problem(resource, path) == nil)
    }

    @Test func aMisspelledNameFailsTheTestAtItsLine() throws {
        let topic = try stack.resource(AWS.SNS.Topic.self)
        let line = #line + 2
        withKnownIssue {
            #expect(topic["DispalyName"] == nil)
        } matching: { issue in
            issue.sourceLocation?.line == line && issue.sourceLocation?.fileID == #fileID
                && issue.comments.contains { $0.rawValue.contains("did you mean 'DisplayName'?") }
        }
        #expect(topic["NewSetting.Depth"] == 3)
    }

    @Test func aBranchIsReadThrough() throws {
        let worker = try stack.resource(Lambda.Function.self)
        #expect(worker["Environment.Variables.SAME"] == "x")
        #expect(worker["Environment.Variables.SIZE"] == .call("Fn::If", ["IsBig", "1", "2"]))
        #expect(worker["Environment.Fn::If[1].Variables.SIZE"] == "1")
        #expect(worker.isAbsent("VpcConfig"))
        #expect(worker.isAbsent("Timeout"))
        #expect(!worker.isAbsent("Environment.Variables.SIZE"))
    }

    @Test func aMisspelledNameOfAnElementIsAnErrorWithTheClosestOne() {
        let topic = #expect(throws: NotFound.self) { try stack.resource(AWS.SNS.Topic.self, "Topci") }
        #expect(topic?.description == "no AWS::SNS::Topic 'Topci'; did you mean 'Topic'?; there are: Topic")
        let other = #expect(throws: NotFound.self) { try stack.resource(AWS.SNS.Topic.self, "Worker") }
        #expect(
            other?.description
                == "no AWS::SNS::Topic 'Worker'; 'Worker' is of type AWS::Lambda::Function; there are: Topic")
        let condition = #expect(throws: NotFound.self) { try stack.condition("IsBgi") }
        #expect(condition?.description.contains("did you mean 'IsBig'?") == true)
    }
}
