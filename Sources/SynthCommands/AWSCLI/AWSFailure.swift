// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// A command of the aws CLI that failed: what AWS or the CLI said, and the way on.
struct AWSFailure: Error, CustomStringConvertible {
    let command: AWSCommand
    let status: Int32
    /// AWS's code for it, as `ValidationError`; empty when the CLI itself refused.
    let code: String
    let message: String
    private let path: String

    /// The message of a command that was ended because it took too long.
    static let outOfTime = "gave no answer in time"

    init(_ command: AWSCommand, status: Int32, text: String, path: String) {
        self.command = command
        self.status = status
        self.path = path
        let (code, said) = Self.parse(text)
        self.code = code
        let words = said.isEmpty ? "exit status \(status), and no word why" : said
        message = words.utf8.count > Self.longest ? "\(words.prefix(Self.longest)) …" : words
    }

    /// The longest message: CloudFormation may say much of a template; anything longer is something else.
    private static let longest = 4_000

    var description: String { CredentialAdvice.sentence(self) ?? CLIAdvice.sentence(self, path) ?? plainly }

    /// The message as it was said, without advice.
    var plainly: String {
        let name = command.words.prefix(2).joined(separator: " ")
        return "aws \(name) failed: \(message)\(code.isEmpty ? "" : " (\(code))")"
    }

    /// Whether AWS says that the stack is not there.
    var isMissingStack: Bool {
        code == "ValidationError" && message.contains("Stack") && message.contains("does not exist")
    }

    /// Whether AWS says that who asks may not.
    var isRefused: Bool { ["AccessDenied", "AccessDeniedException", "UnauthorizedOperation"].contains(code) }

    /// Whether AWS says that what is asked about is not there, as each service words it.
    var isAbsence: Bool { code.contains("NotFound") || code.hasPrefix("NoSuch") }

    /// Whether the same question may be answered a moment later.
    var isPassing: Bool { PassingFailure.isOne(code: code, message: message) }

    /// Whether neither AWS nor the CLI said what is wrong in words that we know.
    var isUnclear: Bool {
        code.isEmpty && CredentialAdvice.sentence(self) == nil && CLIAdvice.sentence(self, path) == nil
    }

    /// `An error occurred (CODE) when calling the OPERATION operation: MESSAGE`, or words of the CLI's own.
    private static func parse(_ text: String) -> (String, String) {
        let lines = text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
        for (index, line) in lines.enumerated() {
            guard let start = line.range(of: "An error occurred ("), let end = line.range(of: ")", after: start) else {
                continue
            }
            let rest = lines[index...].joined(separator: " ")
            let message = rest.range(of: "operation: ").map { String(rest[$0.upperBound...]) }
            return (String(line[start.upperBound..<end.lowerBound]), message ?? rest)
        }
        return ("", lines.suffix(3).joined(separator: " "))
    }
}

extension String {
    /// The first place of a text.
    func range(of text: String, after earlier: Range<Index>? = nil) -> Range<Index>? {
        self[(earlier?.upperBound ?? startIndex)...].firstRange(of: text)
    }
}
