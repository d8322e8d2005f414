// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Reads what is new in logs, page by page, as both versions of the aws CLI can.
struct LogReading {
    let session: Session
    let filter: String?
    private var states: [State]

    struct Line {
        let source: LogSource
        let time: Instant
        let stream: String
        let message: String
    }

    private struct State {
        let source: LogSource
        /// Where the next question begins.
        var start: Int
        /// What was shown since then.
        var shown: [String: Int] = [:]
        var isMissing = false
    }

    /// Lines come late: how far back each question looks, in milliseconds.
    private static let lateness = 15_000
    private static let mostOfPage = 5_000

    init(_ session: Session, _ sources: [LogSource], since: Instant, filter: String?) {
        self.session = session
        self.filter = filter
        states = sources.map { State(source: $0, start: since.milliseconds) }
    }

    /// The lines that nobody has seen, of all sources in the order of their times.
    ///
    /// - Parameter isFirst: whether a group that is not there is told.
    mutating func next(isFirst: Bool) throws -> [Line] {
        var lines: [Line] = []
        for index in states.indices { lines += try next(&states[index], isFirst) }
        return lines.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
    }

    private func next(_ state: inout State, _ isFirst: Bool) throws -> [Line] {
        var lines: [Line] = []
        var latest = state.start
        do {
            var page: String?
            repeat {
                let source = state.source
                let (found, next) = try session.ask(words(state, page), isShown: isFirst) { answer in
                    (
                        try answer.list("events").map { event in
                            (
                                id: try event.text("eventId"),
                                line: Line(
                                    source: source, time: Instant(milliseconds: try event.count("timestamp")),
                                    stream: try event.optionalText("logStreamName") ?? "",
                                    message: try event.optionalText("message") ?? "")
                            )
                        }, try answer.optionalText("NextToken")
                    )
                }
                for (id, line) in found where state.shown.updateValue(line.time.milliseconds, forKey: id) == nil {
                    lines.append(line)
                    latest = max(latest, line.time.milliseconds)
                }
                page = next == page ? nil : next
            } while page != nil
        } catch let failure as AWSFailure where failure.code == "ResourceNotFoundException" {
            if isFirst {
                session.console.tell("\(state.source.name) has no log yet: there is no \(state.source.group)", .yellow)
            }
            return []
        }
        state.start = max(state.start, latest - Self.lateness)
        let start = state.start
        state.shown = state.shown.filter { $0.value >= start }
        return lines
    }

    private func words(_ state: State, _ page: String?) -> [String] {
        ["logs", "filter-log-events", "--log-group-name", state.source.group, "--start-time", "\(state.start)"]
            + (state.source.streams.map { ["--log-stream-name-prefix", $0] } ?? [])
            // What begins with a hyphen would be an option.
            + (filter.map { ["--filter-pattern=\($0)"] } ?? [])
            + ["--max-items", "\(Self.mostOfPage)"] + (page.map { ["--starting-token", $0] } ?? [])
    }
}
