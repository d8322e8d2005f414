// SPDX-License-Identifier: Apache-2.0

import Foundation

@testable import SynthCommands

/// Keeps what a command says.
final class Collector: @unchecked Sendable {
    private let lock = NSLock()
    private var texts = (out: "", error: "")
    private let colors: Bool

    private let width: Int?
    private let answer: String?
    private let program: String

    /// - Parameters:
    ///   - width: the columns of the terminal that both streams are; nil where they are none.
    ///   - answer: what somebody at the terminal answers; nil when nobody is there.
    init(colors: Bool = false, width: Int? = nil, answer: String? = nil, program: String = "synth") {
        self.colors = colors
        self.width = width
        self.answer = answer
        self.program = program
    }

    var console: Console {
        var answering: (@Sendable () -> String)?
        if let answer { answering = { answer } }
        return Console(
            program: program, colorsOut: colors, colorsError: colors, widthOut: width, widthError: width,
            answer: answering,
            out: { [self] text in lock.withLock { texts.out += text } },
            error: { [self] text in lock.withLock { texts.error += text } })
    }

    var out: String { lock.withLock { texts.out } }
    var error: String { lock.withLock { texts.error } }
}
