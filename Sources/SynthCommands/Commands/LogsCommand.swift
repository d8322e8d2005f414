// SPDX-License-Identifier: Apache-2.0

import TemplateModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// `synth logs env1 Web`: what services and functions write.
enum LogsCommand: Command {
    static let name = "logs"
    static let summary = "Show what services, functions and log groups of an environment have written."
    static let usage = "ENVIRONMENT [NAME] [OPTIONS]"
    static let options: [Option] = [follow, since, filter] + Option.ofAsking

    static let follow = Option(name: "--follow", short: "-f", help: "Go on with what is written from now on.")
    static let since = Option(
        name: "--since", value: "TIME", help: "How far back it begins: 30s, 10m (the default), 2h, 1d or 1w.")
    static let filter = Option(
        name: "--filter", value: "PATTERN", help: "Only what this filter pattern of CloudWatch Logs fits.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let arguments = invocation.arguments
        let follows = arguments.has(follow)
        if follows, arguments.has(.json) { throw UsageError("--follow has no end, and a JSON document has one") }
        let past = try seconds(arguments.value(since) ?? "10m")
        guard arguments.positionals.count <= 2 else {
            throw UsageError("name one environment, and at most one service, function or log group")
        }
        let session = try invocation.session(of: Array(arguments.positionals.prefix(1)))
        do {
            try session.identify()
            let sources = try LogSources(session: session).find(arguments.positionals.dropFirst().first)
            guard !sources.isEmpty else {
                throw OperationFailure(
                    "nothing of '\(session.environment.name)' writes a log that is known; '\(session.command("status"))' "
                        + "says whether it is deployed")
            }
            let now = Int(time(nil))
            var reading = LogReading(
                session, sources, since: Instant(milliseconds: (now - past) * 1_000), filter: arguments.value(filter))
            let text = LogText(sources, invocation.console)
            invocation.report["events"] = .array([])
            var isFirst = true
            while true {
                for line in try reading.next(isFirst: isFirst) {
                    text.show(line)
                    if !follows { invocation.report.append(LogText.node(line), to: "events") }
                }
                isFirst = false
                guard follows, invocation.console.lost == nil else { return 0 }
                try session.interruption.pause(session.pause)
            }
        } catch let signal as Interrupted {
            // Whoever ends it has seen enough.
            return signal.status
        }
    }

    private static func seconds(_ text: String) throws(UsageError) -> Int {
        let units: [Character: Int] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800]
        guard let unit = text.last.flatMap({ units[$0] }), let count = Int(text.dropLast()), 1...100_000 ~= count else {
            throw UsageError("option '--since' takes a number and s, m, h, d or w, as 10m, not '\(text)'")
        }
        return count * unit
    }
}
