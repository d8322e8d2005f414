import Foundation

@testable import SynthCommands

/// Keeps what a command says.
final class Collector: @unchecked Sendable {
    private let lock = NSLock()
    private var texts = (out: "", error: "")
    private let colors: Bool

    init(colors: Bool = false) { self.colors = colors }

    var console: Console {
        Console(
            colorsOut: colors, colorsError: colors,
            out: { [self] text in lock.withLock { texts.out += text } },
            error: { [self] text in lock.withLock { texts.error += text } })
    }

    var out: String { lock.withLock { texts.out } }
    var error: String { lock.withLock { texts.error } }
}
