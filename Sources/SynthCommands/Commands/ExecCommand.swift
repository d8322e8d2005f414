// SPDX-License-Identifier: Apache-2.0

/// `synth exec env1 Web`: a command in a container that runs.
enum ExecCommand: Command {
    static let name = "exec"
    static let summary = "Run a command in a container of a service, at this terminal."
    static let usage = "ENVIRONMENT SERVICE [OPTIONS] [-- COMMAND...]"
    static let options: [Option] = [container, task] + Option.ofAsking

    static let container = Option(
        name: "--container", value: "NAME", help: "The container, where the task has several.")
    static let task = Option(
        name: "--task", value: "ID", help: "The task by its ID, or how that begins; the one that runs longest.")

    private static let plugin = "session-manager-plugin"

    static func run(_ invocation: Invocation) throws -> Int32 {
        let arguments = invocation.arguments
        let words = arguments.positionals
        if arguments.has(.json) { throw UsageError("exec hands the terminal over, and has nothing to report") }
        guard words.count >= 2 else { throw UsageError("name an environment and a service") }
        let session = try invocation.session(of: [words[0]])
        guard invocation.process.program(plugin) != nil else {
            throw OperationFailure(
                "there is no \(plugin) on PATH, by which the aws CLI opens a session; install it: "
                    + "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-working-with-install-plugin.html"
            )
        }
        do {
            try session.identify()
            let target = try CommandTarget(
                session, words[1], task: arguments.value(task), container: arguments.value(container))
            let command = words.count == 2 ? "/bin/sh" : words.dropFirst(2).map(ShellWord.quoted).joined(separator: " ")
            session.console.inform("task \(target.task.id), container \(target.container): \(command)")
            return try session.cli.handOver(
                ["ecs", "execute-command", "--cluster", target.service.cluster, "--task", target.task.arn]
                    + ["--container", target.container, "--interactive", "--command", command])
        } catch let signal as Interrupted {
            return signal.status
        }
    }
}
