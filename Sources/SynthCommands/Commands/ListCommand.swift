// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// `synth list`: what there is.
enum ListCommand: Command {
    static let name = "list"
    static let summary = "List the environments and their stacks, in the order of their deployment."
    static let usage = "[ENVIRONMENT...]"
    static let options: [Option] = []

    static func run(_ invocation: Invocation) throws -> Int32 {
        let chosen =
            invocation.arguments.positionals.isEmpty
            ? try invocation.allEnvironments() : try invocation.selectedEnvironments()
        for environment in chosen {
            var stacks: [Node] = []
            invocation.console.print("\(environment.name)  \(environment.region)  \(environment.account)", .bold)
            for stack in environment.stacks.map(\.stack) {
                let stackName = environment.stackName(of: stack)
                invocation.console.print("  \(stack.name)  \(stackName)")
                stacks.append(["name": .string(stack.name), "stackName": .string(stackName)])
            }
            invocation.report.append(
                Node.Object([
                    .init(key: "name", value: .string(environment.name)),
                    .init(key: "region", value: .string(environment.region.code)),
                    .init(key: "account", value: environment.account.id.map(Node.string) ?? .null),
                    .init(key: "profile", value: environment.profile.map(Node.string) ?? .null),
                    .init(key: "stacks", value: .array(stacks)),
                ]), to: "environments")
        }
        return 0
    }
}
