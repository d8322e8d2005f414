// SPDX-License-Identifier: Apache-2.0

extension SwiftPrinter {
    /// The lines of a comment, which is broken where it is too long.
    static func comment(_ text: String, indentation: Int) -> [String] {
        let start = margin(indentation) + "//"
        if text.isEmpty { return [start] }
        let room = max(width - indentation - 3, 40)
        guard text.count > room else { return ["\(start) \(text)"] }
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count > room {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? String(word) : " " + word
        }
        return (lines + [line]).flatMap { line in
            var rest = line[...]
            var parts: [String] = []
            while rest.count > room {
                parts.append("\(start) \(rest.prefix(room))")
                rest = rest.dropFirst(room)
            }
            return parts + ["\(start) \(rest)"]
        }
    }
}

extension SwiftExpression {
    var comments: [String] {
        if case .commented(let comments, let value) = self { comments + value.comments } else { [] }
    }

    var uncommented: SwiftExpression {
        if case .commented(_, let value) = self { value.uncommented } else { self }
    }
}
