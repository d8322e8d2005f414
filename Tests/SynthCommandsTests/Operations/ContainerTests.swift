// SPDX-License-Identifier: Apache-2.0

import StackDSL
import Testing

@testable import SynthCommands

/// What must be there before containers run.
@Suite struct ContainerTests {
    private let aws: FakeAWS
    private static let registry = "123456789012.dkr.ecr.eu-central-1.amazonaws.com"
    private let environments = [Environment("c", region: .euWest1, account: .any) { Containers() }]

    struct Containers: Stack {
        let name = "web"
        let description = ""
        var body: some StackContent {
            let image = Parameter<Value<String>>(
                "Image", value: "\(ContainerTests.registry)/team/app:1.2")
            UntypedResource(
                "Task", type: "AWS::ECS::TaskDefinition",
                properties: [
                    "RuntimePlatform": ["CpuArchitecture": "ARM64", "OperatingSystemFamily": "LINUX"],
                    "ContainerDefinitions": [
                        ["Name": "app", "Memory": 512, "Image": .init(image.ref)],
                        [
                            "Name": "tracing", "Memory": 64,
                            "Image": .init(Value("\(ContainerTests.registry)/team/aws-xray-daemon:3.x")),
                        ],
                    ],
                ])
            UntypedResource("Service", type: "AWS::ECS::Service")
            image
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
        let image = "\(Self.registry)/team/app:1.2"
        #expect(run.messages.contains("docker build --platform linux/arm64 -t \(image) . && docker push \(image)"))
        #expect(run.messages.contains("aws ecr get-login-password --region eu-central-1"))
        #expect(aws.value("--image-ids", of: "describe-images") == "imageTag=1.2")
        #expect(aws.value("--registry-id", of: "describe-images") == "123456789012")
        #expect(aws.value("--region", of: "describe-images") == "eu-central-1")
        #expect(!aws.actions.contains("create-change-set"))
    }

    /// What stands beside the program is nobody's to build.
    @Test func whatAWSPublishesIsBrought() throws {
        let there = Recorded.Answer(output: #"{"imageDetails": [{"imageDigest": "sha256:0"}]}"#)
        try aws.answer(
            "describe-images", there, .failing("ImageNotFoundException", "DescribeImages", "not here"))
        let run = aws.synth(["deploy", "c"], environments: environments)
        #expect(run.status == 1)
        let (source, image) = ("public.ecr.aws/xray/aws-xray-daemon:3.x", "\(Self.registry)/team/aws-xray-daemon:3.x")
        #expect(
            run.messages.contains(
                "docker pull --platform linux/arm64 \(source) && docker tag \(source) \(image) && docker push \(image)")
        )
        #expect(!run.messages.contains("docker build"))
    }

    /// A repository may say where its image is published, whatever its own name is; what is printed brings it before the service.
    @Test func whatIsPublishedIsBroughtByWhatIsPrinted() throws {
        struct Registry: Stack {
            let name = "registry"
            let description = ""
            var body: some StackContent {
                UntypedResource("Program", type: "AWS::ECR::Repository", properties: ["RepositoryName": "team/app"])
                    .metadata(["ImageSource": "public.ecr.aws/x/app"])
            }
        }
        let environment = Environment("c", region: .euCentral1, account: .any) {
            Registry()
            Containers()
        }
        let lines = aws.synth(["c", "--output", "\(aws.folder.path)/out"], environments: [environment]).output.split(
            separator: "\n")
        let line = try #require(lines.first { $0.contains("--stack-name c-web") })
        for (source, name) in [
            ("public.ecr.aws/x/app:1.2", "app:1.2"), ("public.ecr.aws/xray/aws-xray-daemon:3.x", "aws-xray-daemon:3.x"),
        ] {
            let image = "\(Self.registry)/team/\(name)"
            let tool = "${CONTAINER_TOOL:-docker}"
            #expect(
                line.contains(
                    "\(tool) pull --platform linux/arm64 \(source) && \(tool) tag \(source) \(image) && \(tool) push \(image); }"
                ),
                "\(line)")
        }
        try aws.answer("version", Recorded.Answer(output: "aws-cli/2.31.3 Python/3.13.7 Linux/6.1"))
        try aws.answer("describe-images", .failing("ImageNotFoundException", "DescribeImages", "not here"))
        #expect(
            aws.synth(["doctor", "c"], environments: [environment]).output
                .contains("docker pull --platform linux/arm64 public.ecr.aws/x/app:1.2"))
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

    @Test(arguments: [
        "", "nginx:1", "public.ecr.aws/a/b:1", "a.dkr.ecr.eu-west-1.amazonaws.com/a:1",
        "123456789012.dkr.ecr.eu-west-1.amazonaws.com/", "123456789012.dkr.ecr.eu-west-1.amazonaws.com/--help",
        "123456789012.dkr.ecr.eu-west-1.amazonaws.com/a:1;ls", "123456789012.dkr.ecr.eu-west-1.amazonaws.com/$(ls):1",
    ])
    func otherImagesAreNotOurs(text: String) { #expect(ImageReference(text) == nil) }
}
