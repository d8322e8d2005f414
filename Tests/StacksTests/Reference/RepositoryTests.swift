// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// Where images are kept, of each service alike.
@Suite struct RepositoryTests {
    private let stack = StackUnderTest(RegistryStack(Sample.production))

    /// An image that a task was started from is the same tomorrow.
    @Test func imagesStayAsTheyWerePushed() {
        stack.expect(
            every: ECR.Repository("*", imageTagMutability: .immutable)
                .deletionPolicy(.retainExceptOnCreate).updateReplacePolicy(.retain))
    }

    /// What stands beside a service needs a place too, one for all whose traces it sends.
    @Test func sidecarsHaveOneOfTheirOwn() throws {
        func tracing(_ name: String) -> ServiceSettings {
            .small(name, prefix: "/\(name.lowercased())").with {
                $0.tracing = TracingSidecar(.openTelemetry, repositoryName: "team/aws-otel-collector", imageTag: "v1")
            }
        }
        let settings = Settings.arranged(.httpAPI(), services: [tracing("Web"), tracing("Orders")])
        let stack = StackUnderTest(RegistryStack(settings))
        #expect(stack.messages.isEmpty)
        #expect(
            stack.resources(ECR.Repository.self).map(\.logicalID)
                == ["WebRepository", "WebTracingRepository", "OrdersRepository"])
        #expect(stack.parameterValues["WebTracingRepositoryName"] == "team/aws-otel-collector")
        #expect(
            stack.template.resources.first { $0.logicalID == "WebTracingRepository" }?.node["Metadata"]
                == ["ImageSource": "public.ecr.aws/aws-observability/aws-otel-collector"])
    }

    @Test func imagesAreEncryptedAndLookedThrough() {
        stack.expect(
            every: ECR.Repository(
                "*", encryptionConfiguration: .init(encryptionType: "AES256"),
                imageScanningConfiguration: .init(scanOnPush: true)))
    }

    @Test func whatNobodyNeedsGoesAway() throws {
        let repositories = stack.resources(ECR.Repository.self)
        #expect(repositories.map(\.logicalID) == ["WebRepository", "OrdersRepository"])
        for repository in repositories {
            let text = try #require(repository["LifecyclePolicy.LifecyclePolicyText"]?.stringValue)
            let rules = try #require(JSONReader.read(text)["rules"]?.arrayValue).compactMap { $0["selection"] }
            #expect(rules.map { $0["tagStatus"] } == ["untagged", "any"])
            #expect(rules.map { $0["countNumber"] } == [14, 100])
        }
    }
}
