// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Lines of logs as people and programs read them.
struct LogText {
    private let console: Console
    private let width: Int
    private let styles: [LogSource: Console.Style]

    init(_ sources: [LogSource], _ console: Console) {
        self.console = console
        width = sources.map(\.name.count).max() ?? 0
        let colors: [Console.Style] = [.cyan, .green, .yellow, .bold]
        styles = Dictionary(
            sources.enumerated().map { ($1, colors[$0 % colors.count]) }, uniquingKeysWith: { first, _ in first })
    }

    /// Each line of a message on its own, with its time and whose it is.
    func show(_ line: LogReading.Line) {
        let name = line.source.name + String(repeating: " ", count: width - line.source.name.count)
        let start = console.styleOut("\(line.time.description)  \(name.printable)", styles[line.source] ?? .plain)
        for text in line.message.split(whereSeparator: \.isNewline) {
            console.write("\(start)  \(String(text).printable)\n")
        }
    }

    static func node(_ line: LogReading.Line) -> Node.Object {
        Node.Object([
            .init(key: "time", value: .string(line.time.description)),
            .init(key: "milliseconds", value: .number(line.time.milliseconds)),
            .init(key: "source", value: .string(line.source.name)),
            .init(key: "logGroup", value: .string(line.source.group)),
            .init(key: "logStream", value: .string(line.stream)),
            .init(key: "message", value: .string(line.message)),
        ])
    }
}
