// SPDX-License-Identifier: Apache-2.0

import StackDSL
import Testing

@testable import SynthCommands

/// What must be there before containers run.
@Suite struct ContainerTests {
    private let aws: FakeAWS
    private let environments = [Environment("c", region: .euWest1, account: .any) { Containers() }]

    struct Containers: Stack {
        let name = "web"
        let description = ""
        var body: some StackContent {
            UntypedResource("Task", type: "AWS::ECS::TaskDefinition")
            UntypedResource("Service", type: "AWS::ECS::Service")
            Parameter<Value<String>>("Image", value: "123456789012.dkr.ecr.eu-central-1.amazonaws.com/team/app:1.2")
        }
    }

    init() throws {
        aws = try FakeAWS()
        try aws.answer("describe-stacks", Recorded.noStack)
        try aws.answer("get-role", Recorded.Answer(output: #"{"Role": {"RoleName": "AWSServiceRoleForECS"}}"#))
    }

    @Test func theRoleOfECSIsMissing() throws {
        try aws.answer("get-role", .failing("NoSuchEntity", "GetRole", "The role cannot be found."))
        let run = aws.synth(["deploy", "c"], environments: environments)
        #expect(run.status == 1)
        #expect(run.messages.contains("'aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com'"))
        #expect(!aws.actions.contains("create-change-set"))
    }

    @Test(arguments: [
        ("ImageNotFoundException", "is not in its repository yet; push it:"),
        ("RepositoryNotFoundException", "the repository 'team/app' of the image is not there yet"),
    ])
    func theImageIsMissing(code: String, told: String) throws {
        try aws.answer("describe-images", .failing(code, "DescribeImages", "not here"))
        let run = aws.synth(["deploy", "c"], environments: environments)
        #expect(run.status == 1)
        #expect(run.messages.contains(told), "\(run.messages)")
        #expect(run.messages.contains("docker push 123456789012.dkr.ecr.eu-central-1.amazonaws.com/team/app:1.2"))
        #expect(run.messages.contains("aws ecr get-login-password --region eu-central-1"))
        #expect(aws.value("--image-ids", of: "describe-images") == "imageTag=1.2")
        #expect(aws.value("--registry-id", of: "describe-images") == "123456789012")
        #expect(aws.value("--region", of: "describe-images") == "eu-central-1")
        #expect(!aws.actions.contains("create-change-set"))
    }

    @Test func whatCannotBeSeenDoesNotStop() throws {
        try aws.answer("get-role", .failing("AccessDenied", "GetRole", "no"))
        try aws.answer("describe-images", .failing("AccessDeniedException", "DescribeImages", "no"))
        try aws.answer("create-change-set", .failing("ValidationError", "CreateChangeSet", "stop here"))
        let run = aws.synth(["deploy", "c"], environments: environments)
        #expect(run.messages.contains("iam:GetRole is not allowed"))
        #expect(run.messages.contains("ecr:DescribeImages is not allowed"))
        #expect(aws.actions.last == "create-change-set")
    }

    @Test(arguments: [
        ("123456789012.dkr.ecr.eu-west-1.amazonaws.com/a/b:1", "a/b", "imageTag=1"),
        ("123456789012.dkr.ecr.eu-west-1.amazonaws.com/a", "a", "imageTag=latest"),
        ("123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/a@sha256:ab", "a", "imageDigest=sha256:ab"),
    ])
    func imagesAreRead(text: String, repository: String, imageID: String) throws {
        let image = try #require(ImageReference(text))
        #expect(image.repository == repository)
        #expect(image.imageID == imageID)
    }

    @Test(arguments: ["", "nginx:1", "public.ecr.aws/a/b:1", "a.dkr.ecr.eu-west-1.amazonaws.com/a:1"])
    func otherImagesAreNotOurs(text: String) { #expect(ImageReference(text) == nil) }
}
