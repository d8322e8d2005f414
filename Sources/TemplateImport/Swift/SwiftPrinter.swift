// SPDX-License-Identifier: Apache-2.0

/// Lays expressions out as swift-format leaves them: on one line where it fits, else filled, else one below the other.
package struct SwiftPrinter {
    static let width = 120

    /// - Parameters:
    ///   - indentation: of the statement that the expression is in.
    ///   - column: what stands before the expression on its line.
    ///   - trailing: how much follows it on its last line.
    package static func text(
        _ expression: SwiftExpression, indentation: Int, column: Int, trailing: Int = 0
    ) -> String {
        if !expression.needsLines {
            let line = oneLine(expression)
            if column + line.count + trailing <= width { return line }
        }
        switch expression {
        case .code, .element: return oneLine(expression)
        case .text(let pieces):
            let literal = SwiftLiteral(pieces)
            // Lines stand below the beginning of the one with the quotes, further in where something is before those.
            return literal.lines(indentation: column == indentation ? indentation : indentation + 4)
        case .commented(_, let value):
            return text(value, indentation: indentation, column: column, trailing: trailing)
        case .array(let elements):
            return elements.isEmpty
                ? "[]"
                : "[\n"
                    + filled(
                        elements.map { Item("", $0) }, indentation, last: elements.count > 1 ? "," : "", trailing: 0)
                    + "\n" + margin(indentation) + "]"
        case .dictionary(let entries):
            return "[\n"
                + filled(
                    entries.map { Item(oneLine($0.key) + ": ", $0.value) }, indentation,
                    last: entries.count > 1 ? "," : "",
                    trailing: 0, isFilled: false) + "\n" + margin(indentation) + "]"
        case .call, .member, .trailingClosure, .settingClosure:
            return chain(expression, indentation: indentation, column: column, trailing: trailing)
        }
    }

    /// A call with the calls on what it makes.
    static func chain(
        _ expression: SwiftExpression, indentation: Int, column: Int, trailing: Int
    ) -> String {
        var (head, links) = expression.chained
        var result = oneLine(head)
        // What comes before the first call stays with it: `SQS.Queue(`, `.init(`, `queue.metadata(`.
        while let first = links.first, !first.isCall {
            result += oneLine(first)
            links.removeFirst()
        }
        guard let first = links.first else { return result }
        links.removeFirst()
        let firstLine = result + oneLine(first)
        let isShort = !first.needsLines && column + firstLine.count + (links.isEmpty ? trailing : 0) <= width
        if isShort {
            result = firstLine
        } else {
            result += broken(first, indentation: indentation, trailing: trailing, isLast: links.isEmpty)
        }
        if links.first?.isClosure == true {
            result += broken(links.removeFirst(), indentation: indentation, trailing: trailing, isLast: true)
        }
        if links.isEmpty { return result }
        let steps = grouped(links)
        let inner = isShort ? indentation + 4 : indentation
        if !isShort, steps.count == 1, !steps[0].contains(where: \.needsLines) {
            let line = steps[0].map { oneLine($0) }.joined()
            if indentation + 1 + line.count + trailing <= width { return result + line }
        }
        for (index, step) in steps.enumerated() {
            let isLast = index == steps.count - 1
            var line = ""
            for link in step {
                let oneLine = oneLine(link)
                if !link.needsLines, inner + line.count + oneLine.count + trailing <= width {
                    line += oneLine
                } else {
                    line += broken(link, indentation: inner, trailing: trailing, isLast: isLast)
                }
            }
            result += "\n" + margin(inner) + line
        }
        return result
    }

    /// Each call with the name before it: `.dependsOn` and `(queue)`.
    static func grouped(_ links: [Link]) -> [[Link]] {
        var steps: [[Link]] = []
        var current: [Link] = []
        for link in links {
            current.append(link)
            if link.isCall {
                steps.append(current)
                current = []
            }
        }
        if !current.isEmpty { steps.append(current) }
        return steps
    }

    static func broken(_ link: Link, indentation: Int, trailing: Int, isLast: Bool) -> String {
        switch link {
        case .member(let name): return "." + name
        case .call(let arguments):
            if arguments.isEmpty { return "()" }
            let items = arguments.map { Item($0.label.map { "\($0): " } ?? "", $0.value) }
            let lines =
                "(\n"
                + filled(
                    items, indentation, last: "", trailing: isLast ? trailing + 1 : 0, isCollection: false)
            return lines + (isLast ? ")" : "\n" + margin(indentation) + ")")
        case .closure(let parameter, let statements):
            let lines = statements.map { statement in
                margin(indentation + 4)
                    + text(statement, indentation: indentation + 4, column: indentation + 4)
            }
            return " { \(parameter) in\n" + lines.joined(separator: "\n") + "\n" + margin(indentation) + "}"
        case .setting(let settings):
            let lines = settings.map { self.lines(of: $0, indentation: indentation + 4) }
            return " {\n" + lines.joined(separator: "\n") + "\n" + margin(indentation) + "}"
        }
    }

    private static func lines(of setting: SwiftArgument, indentation: Int) -> String {
        let start = margin(indentation) + "$0.\(setting.label ?? "self") = "
        let value = text(setting.value.uncommented, indentation: indentation, column: start.count)
        let comments = setting.value.comments.flatMap { comment($0, indentation: indentation) }
        return (comments + [start + value]).joined(separator: "\n")
    }

    /// What follows the head of a chain.
    enum Link {
        case member(String)
        case call([SwiftArgument])
        case closure(String, [SwiftExpression])
        case setting([SwiftArgument])

        var isCall: Bool {
            if case .member = self { false } else { true }
        }

        var needsLines: Bool {
            switch self {
            case .member: false
            case .call(let arguments): arguments.contains { $0.value.needsLines }
            case .closure, .setting: true
            }
        }

        var isClosure: Bool {
            switch self {
            case .closure, .setting: true
            case .member, .call: false
            }
        }
    }

    static func margin(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension SwiftExpression {
    var chained: (head: SwiftExpression, links: [SwiftPrinter.Link]) {
        var links: [SwiftPrinter.Link] = []
        var current = self
        while true {
            switch current {
            case .member(let base, let name):
                links.append(.member(name))
                current = base
            case .call(let callee, let arguments):
                links.append(.call(arguments))
                current = callee
            case .trailingClosure(let callee, let parameter, let statements):
                links.append(.closure(parameter, statements))
                current = callee
            case .settingClosure(let callee, let settings):
                links.append(.setting(settings))
                current = callee
            default: return (current, links.reversed())
            }
        }
    }
}
