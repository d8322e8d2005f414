// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// Who deploys by the pipeline's role is asked for nothing that it may not do.
@Suite struct DeliveredActionsTests {
    struct Everything: Stack {
        let name = "all"
        let description = ""

        var body: some StackContent {
            for (number, type) in ReadActions.types.sorted().enumerated() {
                UntypedResource("Thing\(number)", type: type, properties: [:])
            }
        }
    }

    private static func granted(_ environment: Environment) throws -> Set<String> {
        let stack = StackUnderTest(
            DeliveryStack(
                DeliverySettings(
                    repository: "team/shop", subject: .named, environments: [DeliveredEnvironment(environment)])))
        let name = environment.name.capitalized
        let policies = try #require(stack.resource(IAM.Role.self, "\(name)DeployRole")["Policies"]?.arrayValue)
        let statements = policies.flatMap { $0["PolicyDocument"]?["Statement"]?.arrayValue ?? [] }
        return Set(
            statements.flatMap { $0["Action"]?.arrayValue ?? [$0["Action"]].compactMap(\.self) }
                .compactMap { $0.stringValue?.lowercased() })
    }

    /// A command that asks something new says so here, or the role does.
    @Test func eachQuestionOfTheCommandsIsAllowed() throws {
        let environment = Environment("all", region: .euWest1, account: .any) { Everything() }
        let granted = try Self.granted(environment)
        // Nobody needs a permission to hear who they are. The value of a parameter is nobody's to read: one that is named by
        // its ARN is remarked on.
        let without: Set = ["sts:getcalleridentity", "ssm:getparameter"]
        let asked = try AskedOfAWS.actions()
        #expect(asked.count > 30, "the source is not where it was")
        for (action, file) in asked where !without.contains(action) {
            #expect(granted.contains(action), "\(action), which \(file) asks")
        }
    }

    @Test func whatAnEnvironmentDoesNotHaveIsNotAskedAbout() throws {
        let development = try Self.granted(Sample.developmentEnvironment)
        #expect(development.contains("ecs:describeservices") && !development.contains("rds:describedbclusters"))
        #expect(development.contains("cloudformation:getresource"))
    }
}
