import Synchronization

@testable import SynthCommands

/// Keeps what a command says.
final class Collector: Sendable {
    private let texts = Mutex((out: "", error: ""))
    private let colors: Bool

    init(colors: Bool = false) { self.colors = colors }

    var console: Console {
        Console(
            colorsOut: colors, colorsError: colors,
            out: { [self] text in texts.withLock { $0.out += text } },
            error: { [self] text in texts.withLock { $0.error += text } })
    }

    var out: String { texts.withLock { $0.out } }
    var error: String { texts.withLock { $0.error } }
}
