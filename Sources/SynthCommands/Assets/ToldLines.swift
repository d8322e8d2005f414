// SPDX-License-Identifier: Apache-2.0

/// What a program writes: told line by line while it runs where commands are shown, and otherwise when it fails.
final class ToldLines {
    private let console: Console
    private var open: [UInt8] = []
    private var kept: [String] = []

    /// How many lines before a failure are told.
    private static let most = 100

    init(_ console: Console) { self.console = console }

    func add(_ bytes: [UInt8]) {
        open += bytes
        while let end = open.firstIndex(of: UInt8(ascii: "\n")) {
            tell(open[..<end])
            open.removeFirst(end + 1)
        }
    }

    /// - Parameter isFailure: whether what it said is wanted.
    func end(isFailure: Bool) {
        if !open.isEmpty { tell(open[...]) }
        open = []
        if console.verbosity != .verbose { console.clearProgress() }
        if isFailure { for line in kept { console.tell(line) } }
        kept = []
    }

    private func tell(_ line: ArraySlice<UInt8>) {
        let text = "    \(String(decoding: line, as: UTF8.self))"
        guard console.verbosity != .verbose else { return console.tell(text) }
        if kept.count == Self.most { kept.removeFirst() }
        kept.append(text)
        if console.verbosity == .calm { console.showProgress(text) }
    }
}
