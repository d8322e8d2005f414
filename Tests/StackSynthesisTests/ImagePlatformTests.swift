// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import Testing

@Suite struct ImagePlatformTests {
    private struct Images: Stack {
        let name = "images"
        let description = "A test"
        let user: UntypedResource
        var body: some StackContent { user }
    }

    private func found(_ user: UntypedResource) -> [Diagnostic] {
        Environment("test", region: .euWest1, account: .any) { Images(user: user) }.synthesize()[0].diagnostics
            .filter { $0.rule == "image-platform" }
    }

    private func function(_ platform: ImagePlatform, _ architectures: Document? = nil) -> UntypedResource {
        var properties: Map<Document> = ["Code": ["ImageUri": .init(Image.build("web", platform: platform))]]
        if let architectures {
            properties = [
                "Code": ["ImageUri": .init(Image.build("web", platform: platform))], "Architectures": architectures,
            ]
        }
        return UntypedResource("Function", type: "AWS::Lambda::Function", properties: properties)
    }

    private func task(_ platform: ImagePlatform, _ more: Document, _ name: String) -> UntypedResource {
        UntypedResource(
            "Task", type: "AWS::ECS::TaskDefinition",
            properties: [
                "ContainerDefinitions": [["Image": .init(Image.build("web", platform: platform)), "Name": "web"]],
                .init(name): more,
            ])
    }

    @Test func aFunctionRunsOnIntelUnlessItSaysOtherwise() throws {
        #expect(found(function(.linuxAmd64)).isEmpty)
        #expect(found(function(.linuxArm64, ["arm64"])).isEmpty)
        let finding = try #require(found(function(.linuxArm64)).first)
        #expect(finding.message == "the image is built for arm64, and 'Function' runs on x86_64")
        #expect(finding.fix == "build it with platform: .linuxAmd64, or say architectures: [.arm64]")
        #expect(finding.location?.file.hasSuffix("ImagePlatformTests.swift") == true)
        #expect(found(function(.linuxAmd64, ["arm64"])).count == 1)
    }

    @Test func aTaskOfFargateToo() throws {
        #expect(found(task(.linuxAmd64, ["FARGATE"], "RequiresCompatibilities")).isEmpty)
        #expect(found(task(.linuxArm64, ["FARGATE"], "RequiresCompatibilities")).count == 1)
        #expect(found(task(.linuxArm64, ["CpuArchitecture": "ARM64"], "RuntimePlatform")).isEmpty)
        #expect(found(task(.linuxArm64, ["EC2"], "RequiresCompatibilities")).isEmpty, "instances may have either")
    }
}
