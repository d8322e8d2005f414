// SPDX-License-Identifier: Apache-2.0

extension SwiftPrinter {
    struct Item {
        let head: String
        let value: SwiftExpression

        init(_ head: String, _ value: SwiftExpression) {
            self.head = head
            self.value = value
        }
    }

    /// Items with commas between them, as many on a line as fit; one that needs several lines begins its own.
    static func filled(
        _ items: [Item], _ indentation: Int, last: String, trailing: Int, isFilled: Bool = true,
        isCollection: Bool = true
    ) -> String {
        let inner = indentation + 4
        var lines: [String] = []
        var line = ""
        for (index, item) in items.enumerated() {
            let isLast = index == items.count - 1
            let end = isLast ? last : ","
            let after =
                (isLast ? max(trailing, last.count) : 1) + (isCollection ? 1 : 0) + (item.value.isCollection ? 1 : 0)
            for comment in item.value.comments {
                if !line.isEmpty { lines.append(line) }
                line = ""
                lines += Self.comment(comment, indentation: inner)
            }
            let value = item.value.uncommented
            if !value.needsLines {
                let text = item.head + oneLine(value)
                if isFilled, !line.isEmpty, line.count + 1 + text.count + after <= width {
                    line += " " + text + end
                    continue
                }
                if inner + text.count + after <= width {
                    if !line.isEmpty { lines.append(line) }
                    line = margin(inner) + text + end
                    continue
                }
            }
            if !line.isEmpty { lines.append(line) }
            line = ""
            let printed =
                if !isFilled, case .text(let pieces) = value {
                    // The text of an entry is no further in than its key.
                    SwiftLiteral(pieces).lines(indentation: inner)
                } else {
                    text(value, indentation: inner, column: inner + item.head.count, trailing: after)
                }
            lines.append(margin(inner) + item.head + printed + end)
        }
        if !line.isEmpty { lines.append(line) }
        return lines.joined(separator: "\n")
    }
}

extension SwiftExpression {
    /// swift-format keeps room for a comma that it may have to add.
    var isCollection: Bool {
        switch self {
        case .array, .dictionary: true
        default: false
        }
    }
}
