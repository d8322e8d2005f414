// SPDX-License-Identifier: Apache-2.0

/// `synth watch env1`: what each change of the package makes of an environment, while it is written.
enum WatchCommand: Command {
    static let name = "watch"
    static let summary = "Build and synthesise on save, and show what changed; swap code in development with --deploy."
    static let usage = "ENVIRONMENT [OPTIONS]"
    static let options: [Option] = [deploy, once, .containerTool] + Option.ofAsking

    static let deploy = Option(
        name: "--deploy",
        help: "Bring code, task definitions and state machines to a development environment, without a change set.")
    static let once = Option(name: "--once", help: "With --deploy: do that once with what this program says, and end.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let arguments = invocation.arguments
        let environment = try invocation.oneEnvironment()
        if arguments.has(once) {
            guard arguments.has(deploy) else { throw UsageError("--once is for --deploy") }
            try QuickSwap(session: invocation.session(), report: invocation.report).run()
            return 0
        }
        if arguments.has(.json) { throw UsageError("watch has no end, and a JSON document has one; --once has") }
        // What would be refused at every change is refused now.
        if arguments.has(deploy) { try QuickSwap.check(invocation.session()) }
        let interruption = Interruption()
        do {
            let package = try WatchedPackage(environment, invocation, interruption)
            try watch(package, environment.name, invocation, interruption)
        } catch let signal as Interrupted {
            return signal.status
        }
    }

    private static func watch(
        _ package: WatchedPackage, _ environment: String, _ invocation: Invocation, _ interruption: Interruption
    ) throws -> Never {
        let arguments = invocation.arguments
        let stacks = arguments.values(.stack).flatMap { [Option.stack.name, $0] }
        let flags = [Option.noProfile, .verbose, .quietly].filter(arguments.has).map(\.name)
        let values = [Option.profile, .region, .timeout, .containerTool].flatMap { option in
            arguments.value(option).map { [option.name, $0] } ?? []
        }
        var watch = Watch(
            package, environment: environment,
            selection: stacks + (arguments.has(.noProfile) ? [Option.noProfile.name] : []),
            swapping: arguments.has(deploy) ? [Self.name, deploy.name, once.name] + stacks + flags + values : nil)
        var seen = package.snapshot
        package.console.inform("watching \(package.folder); Ctrl-C ends that")
        while true {
            try watch.round()
            try seen.waitForChange(interruption) { package.snapshot }
        }
    }
}
