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
            ? invocation.environments : try invocation.selectedEnvironments()
        for environment in chosen {
            var stacks: [Node] = []
            invocation.console.print("\(environment.name)  \(environment.region)", .bold)
            for deployment in environment.deployments {
                let stackName = environment.stackName(of: deployment.stack)
                invocation.console.print("  \(deployment.stack.name)  \(stackName)")
                stacks.append(["name": .string(deployment.stack.name), "stackName": .string(stackName)])
            }
            invocation.report.append(
                Node.Object([
                    .init(key: "name", value: .string(environment.name)),
                    .init(key: "region", value: .string(environment.region.code)),
                    .init(key: "stacks", value: .array(stacks)),
                ]), to: "environments")
        }
        return 0
    }
}
