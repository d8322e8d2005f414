// SPDX-License-Identifier: Apache-2.0

extension SwiftPrinter {
    static func oneLine(_ expression: SwiftExpression) -> String {
        switch expression {
        case .code(let code): grouped(code)
        case .element(let key): key.logicalID
        case .text(let pieces): SwiftLiteral(pieces).oneLine
        case .call(let callee, let arguments): oneLine(callee) + oneLine(.call(arguments))
        case .member(let base, let name): oneLine(base) + "." + name
        case .array(let elements): "[" + elements.map { oneLine($0) }.joined(separator: ", ") + "]"
        case .dictionary(let entries):
            entries.isEmpty
                ? "[:]"
                : "[" + entries.map { oneLine($0.key) + ": " + oneLine($0.value) }.joined(separator: ", ") + "]"
        case .trailingClosure(let callee, let parameter, let statements):
            oneLine(callee) + oneLine(.closure(parameter, statements))
        case .settingClosure(let callee, let settings): oneLine(callee) + oneLine(.setting(settings))
        case .commented(_, let value): oneLine(value)
        }
    }

    /// A long number with underscores between its thousands.
    static func grouped(_ code: String) -> String {
        let digits = code.hasPrefix("-") ? code.dropFirst() : code[...]
        guard digits.count >= 7, digits.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else {
            return code
        }
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result += "_" }
            result.append(digit)
        }
        return code.hasPrefix("-") ? "-" + result : result
    }

    static func oneLine(_ link: Link) -> String {
        switch link {
        case .member(let name): "." + name
        case .call(let arguments):
            "(" + arguments.map { ($0.label.map { "\($0): " } ?? "") + oneLine($0.value) }.joined(separator: ", ") + ")"
        case .closure(let parameter, let statements):
            " { \(parameter) in " + statements.map { oneLine($0) }.joined(separator: "; ") + " }"
        case .setting(let settings):
            " { " + settings.map { "$0.\($0.label ?? "self") = \(oneLine($0.value))" }.joined(separator: "; ") + " }"
        }
    }
}

extension SwiftExpression {
    /// Whether one line will not do: text of several lines, comments, what is in braces.
    var needsLines: Bool {
        switch self {
        case .code, .element: false
        case .text(let pieces): SwiftLiteral(pieces).hasSeveralLines
        case .call(let callee, let arguments): callee.needsLines || arguments.contains { $0.value.needsLines }
        case .member(let base, _): base.needsLines
        case .array(let elements): elements.contains(where: \.needsLines)
        case .dictionary(let entries): entries.contains { $0.value.needsLines }
        case .trailingClosure, .settingClosure, .commented: true
        }
    }
}
