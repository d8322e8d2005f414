// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// Where the image of a service comes from.
@Suite struct ContainerImageTests {
    private static let digest = "sha256:" + String(repeating: "0a", count: 32)

    private func settings(_ image: ContainerImage?, _ architecture: CPUArchitecture = .x86) -> Settings {
        .arranged(
            .restAPI(),
            services: [
                ServiceSettings(
                    name: "Web", image: image, port: 8080, healthCheckPath: "/health", count: .fixed(1), cpu: 256,
                    memory: 512, architecture: architecture)
            ])
    }

    private func pulled(_ stack: StackUnderTest) throws -> Node? {
        let policies = try #require(stack.resource(IAM.Role.self, "WebExecutionRole")["Policies"]?.arrayValue)
        return policies[0]["PolicyDocument"]?["Statement"]?[1]?["Resource"]
    }

    @Test func bothFormsOfATagAreOne() throws {
        let long = StackUnderTest(ServiceStack(settings(.repository("test/web", tag: "1"))))
        let short = StackUnderTest(ServiceStack(.arranged(.restAPI())))
        #expect(long.messages.isEmpty)
        #expect(long.parameterValues["WebImageUri"] == short.parameterValues["WebImageUri"])
        #expect(try pulled(long) == pulled(short))
    }

    @Test func aDigestIsTheImageItself() {
        let stack = StackUnderTest(ServiceStack(settings(.repository("test/web", digest: Self.digest))))
        #expect(stack.messages.isEmpty)
        #expect(
            stack.parameterValues["WebImageUri"]
                == "123456789012.dkr.ecr.eu-west-1.amazonaws.com/test/web@\(Self.digest)")
        #expect(
            StackUnderTest(RegistryStack(settings(.repository("test/web", digest: Self.digest)))).count(
                ECR.Repository.self) == 1)
    }

    /// The content decides the tag, so a changed file is a new task definition; no value of a parameter can differ from it.
    @Test func whatThePackageBuildsIsPartOfTheTemplate() throws {
        let settings = settings(.build("Services/Shop"))
        let stack = StackUnderTest(ServiceStack(settings))
        #expect(stack.messages.isEmpty)
        #expect(stack.parameterValues["WebImageUri"] == nil)
        let image = try stack.resource(ECS.TaskDefinition.self)["ContainerDefinitions[0].Image.Fn::Sub"]?.stringValue
        let parts = try #require(image).split(separator: ":")
        #expect(parts.first?.hasSuffix("AWS") == true)
        #expect(parts.last?.count == 64)
        #expect(
            try pulled(stack)
                == .sub("arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/stackdsl-assets"))
        #expect(!settings.hasRepositories)
    }

    @Test func anImageIsBuiltForTheMachineOfItsTasks() throws {
        func tag(_ architecture: CPUArchitecture) throws -> Node? {
            let stack = StackUnderTest(ServiceStack(settings(.build("Services/Shop"), architecture)))
            return try stack.resource(ECS.TaskDefinition.self)["ContainerDefinitions[0].Image"]
        }
        #expect(try tag(.arm) != tag(.x86))
    }

    @Test func whatIsNoImageIsSaid() {
        func messages(_ settings: Settings) -> [String] { StackUnderTest(ServiceStack(settings)).messages }
        #expect(messages(settings(nil)).contains("'Web' has no image"))
        #expect(
            messages(settings(.repository("test/web", digest: "sha256:12"))).contains(
                "'sha256:12' is no digest of an image"))
        let twice = Settings.arranged(
            .restAPI(), services: [ServiceSettings.small("Web").with { $0.image = .build("Services/Shop") }])
        #expect(messages(twice).contains("'Web' names its image twice"))
        #expect(!messages(settings(.build("Services/None"))).isEmpty)
    }
}
