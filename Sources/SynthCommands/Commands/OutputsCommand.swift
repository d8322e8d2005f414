// SPDX-License-Identifier: Apache-2.0

import StackSynthesis

/// `synth outputs env1`: what the stacks say of themselves, first the URL.
enum OutputsCommand: Command {
    static let name = "outputs"
    static let summary = "Show the outputs of an environment's stacks, first the URL."
    static let usage = "ENVIRONMENT [OPTIONS]"
    static let options: [Option] = Option.ofAsking

    static func run(_ invocation: Invocation) throws -> Int32 {
        let session = try invocation.session()
        try session.identify()
        let outputs = try session.stacks.flatMap { try session.describe($0.stackName)?.outputs ?? [] }
        let table = OutputsTable(outputs: outputs)
        table.show(on: session.console)
        invocation.report["outputs"] = table.node
        if outputs.isEmpty {
            session.console.tell("no outputs; '\(session.command("status"))' says whether the stacks are deployed")
        }
        return 0
    }
}
