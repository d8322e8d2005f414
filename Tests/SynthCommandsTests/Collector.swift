// SPDX-License-Identifier: Apache-2.0

import Foundation

@testable import SynthCommands

/// Keeps what a command says.
final class Collector: @unchecked Sendable {
    private let lock = NSLock()
    private var texts = (out: "", error: "")
    private let colors: Bool

    private let isTerminal: Bool
    private let answer: String?

    /// - Parameter answer: what somebody at the terminal answers; nil when nobody is there.
    init(colors: Bool = false, isTerminal: Bool = false, answer: String? = nil) {
        self.colors = colors
        self.isTerminal = isTerminal
        self.answer = answer
    }

    var console: Console {
        var answering: (@Sendable () -> String)?
        if let answer { answering = { answer } }
        return Console(
            colorsOut: colors, colorsError: colors, isTerminal: isTerminal, answer: answering,
            out: { [self] text in lock.withLock { texts.out += text } },
            error: { [self] text in lock.withLock { texts.error += text } })
    }

    var out: String { lock.withLock { texts.out } }
    var error: String { lock.withLock { texts.error } }
}
