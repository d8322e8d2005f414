// SPDX-License-Identifier: Apache-2.0

/// Swift text as it grows, with its indentation.
struct Printer {
    private(set) var text = ""
    private var level = 0

    mutating func line(_ line: String = "") {
        if !line.isEmpty { text += String(repeating: "    ", count: level) + line }
        text += "\n"
    }

    /// Braces, or other brackets, around what is printed within.
    mutating func block(_ opening: String, _ closing: String = "}", _ body: (inout Printer) -> Void) {
        line(opening)
        level += 1
        body(&self)
        level -= 1
        line(closing)
    }

    mutating func comment(_ lines: [String]) {
        for line in lines { self.line(line.isEmpty ? "///" : "/// \(line)") }
    }

    /// Text in quotes, as Swift reads it back.
    static func literal(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                result += "\\u{\(String(scalar.value, radix: 16))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// How a generated file is recognised.
    static let mark = "// DO NOT EDIT: made by generate-resources"

    static let header = """
        // swift-format-ignore-file
        \(mark) from AWS's schemas. `swift run generate-resources --refresh` remakes it.

        """
}
