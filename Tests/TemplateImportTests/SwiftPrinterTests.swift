// SPDX-License-Identifier: Apache-2.0

import TemplateImport
import Testing

@Suite struct SwiftPrinterTests {
    @Test(arguments: [
        (#"a"b"#, #""a\"b""#), (#"{"a": "b"}"#, ##"#"{"a": "b"}"#"##), (#"\d+"#, ##"#"\d+"#"##),
        ("a\u{7}b", #""a\u{7}b""#),
        ("one line\n", #""one line\n""#), ("${A}", #""${A}""#), (#"\("#, ##"#"\("#"##), (##""#\#"##, ##""\"#\\#""##),
    ])
    func textIsReadBackAsItWas(_ text: String, _ literal: String) {
        #expect(SwiftPrinter.text(.literal(text), indentation: 0, column: 0) == literal)
    }

    @Test func linesStandBetweenThreeQuotes() {
        let call = SwiftExpression.call(
            .code("f"),
            [SwiftArgument("code", .text([.literal("a\n  b \n\n"), .value(.code("x")), .literal("\"\"\"")]))])
        #expect(
            SwiftPrinter.text(call, indentation: 0, column: 0) == #"""
                f(
                    code: """
                        a
                          b\u{20}

                        \(x)""\"
                        """)
                """#)
    }

    @Test func aLongLineIsBrokenWhereSwiftJoinsIt() {
        let text = Array(repeating: "word", count: 60).joined(separator: " ")
        let printed = SwiftPrinter.text(.literal(text), indentation: 4, column: 30)
        let lines = printed.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 120 })
        let joined = lines.dropFirst().dropLast().map { $0.drop { $0 == " " } }.joined().replacing("\\", with: "")
        #expect(joined == text)
    }

    @Test func argumentsFillTheirLines() {
        let arguments = (1...9).map { SwiftArgument("argument\($0)", .literal("a value")) }
        #expect(
            SwiftPrinter.text(.call(.member(.call(.code("f"), arguments), "retained"), []), indentation: 4, column: 4)
                == """
                f(
                        argument1: "a value", argument2: "a value", argument3: "a value", argument4: "a value", argument5: "a value",
                        argument6: "a value", argument7: "a value", argument8: "a value", argument9: "a value"
                    ).retained()
                """)
    }

    @Test func longNumbersAreGrouped() {
        #expect(SwiftPrinter.text(.code("1234567"), indentation: 0, column: 0) == "1_234_567")
        #expect(SwiftPrinter.text(.code("-123456789"), indentation: 0, column: 0) == "-123_456_789")
        #expect(SwiftPrinter.text(.code("123456"), indentation: 0, column: 0) == "123456")
    }
}
