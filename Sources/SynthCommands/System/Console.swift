// SPDX-License-Identifier: Apache-2.0

import SideBySide
import TemplateModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Where messages go: results to standard output, everything told about them to standard error.
public struct Console: Sendable {
    /// How a line looks on a terminal.
    public enum Style: Sendable {
        /// As the terminal writes.
        case plain
        /// In bold letters.
        case bold
        /// An error.
        case red
        /// What is added.
        case green
        /// A warning, or what changes.
        case yellow
        /// A note, or a heading.
        case cyan
    }

    /// The name of the program, by which messages and the commands in them call it.
    let program: String
    /// What is printed nowhere.
    private(set) var hidden = HiddenTexts()
    /// The commands of the aws CLI that failed.
    private(set) var failed = FailedCommands()
    private let progress = ShownProgress()
    /// How much is said of what is done.
    var verbosity = Verbosity.calm
    private let writeOut: @Sendable (String) -> Void
    private let writeError: @Sendable (String) -> Void
    private let outputFailure: @Sendable () -> String?
    private let colorsOut: Bool
    private let colorsError: Bool
    /// How many columns standard output has; nil where it is no terminal.
    let widthOut: Int?
    /// How many columns standard error has; nil where it is no terminal.
    let widthError: Int?
    /// Asks for a line; nil where nobody is there to answer.
    private let readAnswer: (@Sendable () -> String)?

    /// A console for tests, or for a tool that shows messages elsewhere.
    ///
    /// - Parameters:
    ///   - program: what the program calls itself.
    ///   - colorsOut: whether results have colours.
    ///   - colorsError: whether messages have colours.
    ///   - widthOut: the columns of the results' terminal; nil where it is none.
    ///   - widthError: the columns of the messages' terminal; nil where it is none.
    ///   - answer: gives a line that somebody types; nil where nobody is there to answer.
    ///   - out: takes results.
    ///   - error: takes messages.
    ///   - outputFailure: why a result could not be written; nil when all was.
    public init(
        program: String = "synth", colorsOut: Bool = false, colorsError: Bool = false, widthOut: Int? = nil,
        widthError: Int? = nil,
        answer: (@Sendable () -> String)? = nil, out: @escaping @Sendable (String) -> Void,
        error: @escaping @Sendable (String) -> Void, outputFailure: @escaping @Sendable () -> String? = { nil }
    ) {
        self.program = program
        self.outputFailure = outputFailure
        self.widthOut = widthOut
        self.widthError = widthError
        readAnswer = answer
        let hidden = hidden
        writeOut = { out(hidden.mask.masked($0)) }
        writeError = { error(hidden.mask.masked($0)) }
        self.colorsOut = colorsOut
        self.colorsError = colorsError
    }

    /// The process's own streams, in colour on a terminal unless NO_COLOR says otherwise.
    public static let standard: Console = {
        let isWanted = getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
        StandardStream.prepare()
        let output = StandardStream(1)
        return Console(
            program: Files.name(of: CommandLine.arguments.first ?? "synth"), colorsOut: isWanted && isatty(1) == 1,
            colorsError: isWanted && isatty(2) == 1,
            widthOut: terminalWidth(1), widthError: terminalWidth(2),
            answer: isatty(0) == 1 && isatty(2) == 1 ? readLineOfTerminal : nil,
            out: output.write, error: { _ = Files.writeAll(Array($0.utf8), to: 2) },
            outputFailure: { output.failure })
    }()

    /// Whether standard error is a terminal, where a line can be written over.
    var isTerminal: Bool { widthError != nil }

    /// Why something could not be written to standard output; nil when all was.
    var lost: String? { outputFailure() }

    /// Text for standard output, as it is: a document, or lines that are printable.
    func write(_ text: String) { writeOut(text) }

    /// A line of the result. It stays one, whatever the names in it hold.
    func print(_ line: String, _ style: Style = .plain) {
        writeOut(Self.styled(line.printable, style, colorsOut) + "\n")
    }

    /// A line about what happens. It stays one too.
    func tell(_ line: String, _ style: Style = .plain) { tell(printable: line.printable, style) }

    /// A line about what goes on, which nobody wants who asked for quiet.
    func inform(_ line: String, _ style: Style = .plain) { if verbosity != .quiet { tell(line, style) } }

    /// Lines that are printable, with colours of their own.
    func tell(printable lines: String, _ style: Style = .plain) {
        writeError(Self.styled(lines, style, colorsError) + "\n")
    }

    /// A line that the next one takes the place of; none where that cannot be.
    func showProgress(_ line: String) { showProgress([line]) }

    /// Lines that the next ones take the place of; each must fit into the terminal's.
    func showProgress(_ lines: [String]) {
        guard isTerminal else { return }
        writeError(progress.erasing(before: lines.count) + lines.map(\.printable).joined(separator: "\n"))
    }

    func clearProgress() { if isTerminal { writeError(progress.erasing(before: 0)) } }

    /// Asks for a text that the terminal does not show; nil when nobody is there to answer.
    func askSecretly(_ question: String) -> String? {
        guard let readAnswer else { return nil }
        writeError("\(style(question, .bold)) ")
        let answer = withoutEcho(readAnswer)
        writeError("\n")
        return answer
    }

    /// Whether somebody is there to answer.
    var isAnswered: Bool { readAnswer != nil }

    /// - Returns: whether the answer is yes; nil when nobody is there to answer.
    func ask(_ question: String) -> Bool? {
        guard let readAnswer else { return nil }
        writeError("\(style(question.printable, .bold)) [y/N] ")
        return ["y", "yes"].contains(readAnswer().lowercased())
    }

    /// The same without standard output, which is then free for one JSON document.
    var withoutOutput: Console {
        var console = Console(
            program: program, colorsError: colorsError, widthError: widthError, answer: readAnswer, out: { _ in },
            error: writeError,
            outputFailure: outputFailure)
        console.hidden = hidden
        console.failed = failed
        console.verbosity = verbosity
        return console
    }

    /// The same for one of several that speak: each line begins with its name, stays whole, and takes the place of none.
    ///
    /// - Parameters:
    ///   - lock: what all of them share.
    ///   - isAnswered: whether somebody may be asked.
    func named(_ name: String, _ lock: Lock, isAnswered: Bool) -> Console {
        let start = "[\(name.printable)] "
        let (writeOut, writeError) = (writeOut, writeError)
        var console = Console(
            program: program, colorsOut: colorsOut, colorsError: colorsError, answer: isAnswered ? readAnswer : nil,
            out: { text in lock.locked { writeOut(Self.lines(of: text, start)) } },
            error: { text in lock.locked { writeError(Self.lines(of: text, start)) } },
            outputFailure: outputFailure)
        console.hidden = hidden
        console.verbosity = verbosity
        return console
    }

    /// What ends a question is part of its line.
    private static func lines(of text: String, _ start: String) -> String {
        if text == "\n" { return text }
        let isEnded = text.hasSuffix("\n")
        return start + (isEnded ? text.dropLast() : text[...]).replacing("\n", with: "\n\(start)")
            + (isEnded ? "\n" : "")
    }

    func style(_ text: String, _ style: Style) -> String { Self.styled(text, style, colorsError) }

    /// The same for standard output.
    func styleOut(_ text: String, _ style: Style) -> String { Self.styled(text, style, colorsOut) }

    private static func styled(_ text: String, _ style: Style, _ isColored: Bool) -> String {
        guard isColored else { return text }
        switch style {
        case .plain: return text
        case .bold: return "\u{1B}[1m\(text)\u{1B}[0m"
        case .red: return "\u{1B}[31m\(text)\u{1B}[0m"
        case .green: return "\u{1B}[32m\(text)\u{1B}[0m"
        case .yellow: return "\u{1B}[33m\(text)\u{1B}[0m"
        case .cyan: return "\u{1B}[36m\(text)\u{1B}[0m"
        }
    }
}

/// The columns of a terminal; nil for what is none.
private func terminalWidth(_ file: Int32) -> Int? {
    guard isatty(file) == 1 else { return nil }
    var size = winsize()
    guard ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
}

/// A line from the terminal; empty at its end, and when a signal comes.
@Sendable private func readLineOfTerminal() -> String {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while true {
        var terminal = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        guard poll(&terminal, 1, -1) > 0, read(0, &byte, 1) == 1, byte != UInt8(ascii: "\n") else { break }
        line.append(byte)
    }
    return String(decoding: line, as: UTF8.self)
}

/// Reads while the terminal shows nothing of what is typed.
private func withoutEcho(_ read: () -> String) -> String {
    var settings = termios()
    guard tcgetattr(0, &settings) == 0 else { return read() }
    var silent = settings
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(0, TCSAFLUSH, &silent)
    defer { tcsetattr(0, TCSAFLUSH, &settings) }
    return read()
}
