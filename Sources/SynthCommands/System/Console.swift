#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Where messages go: results to standard output, everything told about them to standard error.
public struct Console: Sendable {
    public enum Style: Sendable {
        case plain
        case bold
        case red
        case green
        case yellow
        case cyan
    }

    private let writeOut: @Sendable (String) -> Void
    private let writeError: @Sendable (String) -> Void
    private let colorsOut: Bool
    private let colorsError: Bool

    public init(
        colorsOut: Bool = false, colorsError: Bool = false, out: @escaping @Sendable (String) -> Void,
        error: @escaping @Sendable (String) -> Void
    ) {
        writeOut = out
        writeError = error
        self.colorsOut = colorsOut
        self.colorsError = colorsError
    }

    /// The process's own streams, in colour on a terminal unless NO_COLOR says otherwise.
    public static let standard: Console = {
        let isWanted = getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
        return Console(
            colorsOut: isWanted && isatty(1) == 1, colorsError: isWanted && isatty(2) == 1,
            out: { _ = Files.writeAll(Array($0.utf8), to: 1) }, error: { _ = Files.writeAll(Array($0.utf8), to: 2) })
    }()

    /// Text for standard output, as it is.
    func write(_ text: String) { writeOut(text) }

    /// A line of the result.
    func print(_ line: String, _ style: Style = .plain) { writeOut(Self.styled(line, style, colorsOut) + "\n") }

    /// A line about what happens.
    func tell(_ line: String, _ style: Style = .plain) { writeError(Self.styled(line, style, colorsError) + "\n") }

    func style(_ text: String, _ style: Style) -> String { Self.styled(text, style, colorsError) }

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
