// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@Suite struct JSONReaderTests {
    @Test func keepsOrderDuplicatesAndTheWayNumbersWereWritten() throws {
        let node = try JSONReader.read(#"{"b": 1, "a": 1.0, "b": "1", "c": [1e0, -0]}"#)
        #expect(node.objectValue?.keys == ["b", "a", "b", "c"])
        #expect(node["b"] == 1)
        #expect(node["a"]?.numberValue?.text == "1.0")
        #expect(node["a"] != node["b"])
        #expect(node.objectValue?.members[2].value == "1")
        #expect(node["c"]?.arrayValue?.map(\.numberValue?.text) == ["1e0", "-0"])
    }

    @Test func knowsLineAndColumnOfEveryValue() throws {
        let node = try JSONReader.read("{\n  \"a\": [1,\n   {\"b\": null}]\n}", file: "x.json")
        #expect(node["a"]?.origin == SourceLocation(file: "x.json", line: 2, column: 8))
        #expect(node["a"]?[1]?["b"]?.origin == SourceLocation(file: "x.json", line: 3, column: 10))
    }

    @Test(arguments: [
        (#""\u0041\n\t\"\\\/""#, "A\n\t\"\\/"),
        (#""\ud83d\ude00""#, "😀"),
        ("\"ü\"", "ü"),
        ("\u{FEFF}\"x\"", "x"),
    ])
    func readsEscapes(text: String, expected: String) throws {
        #expect(try JSONReader.read(text).stringValue == expected)
    }

    @Test(arguments: [
        ("", 1, 1, "ends where a value"),
        ("{", 1, 2, "ends where a key"),
        ("[1,]", 1, 4, "expected a value, found ']'"),
        ("{\"a\": 1,}", 1, 9, "expected a key"),
        ("{'a': 1}", 1, 2, "expected a key in double quotes"),
        ("[1] 2", 1, 5, "more text"),
        ("// comment\n1", 1, 1, "expected a value"),
        ("[\n tru ]", 2, 5, "expected 'true'"),
        ("01", 1, 2, "more text"),
        ("-", 1, 2, "digit"),
        ("1.", 1, 3, "digit"),
        ("1e+", 1, 4, "digit"),
        ("\"abc", 1, 5, "never ends"),
        ("\"a\u{1}\"", 1, 3, "control character"),
        (#""\x""#, 1, 2, "no such escape"),
        (#""\u12g4""#, 1, 2, "four hexadecimal"),
        (#""\ud83d""#, 1, 2, "surrogate"),
        (#""\ude00""#, 1, 2, "surrogate"),
        (#""\ud83d\u0041""#, 1, 2, "surrogate"),
        ("NaN", 1, 1, "expected a value"),
        ("[1 2]", 1, 4, "',' or ']'"),
        ("{\"a\" 1}", 1, 6, "':'"),
    ])
    func refusesWhatIsNotJSON(text: String, line: Int, column: Int, message: String) throws {
        let failure = #expect(throws: JSONReader.Failure.self) { try JSONReader.read(text) }
        #expect(failure?.message.contains(message) == true, "\(failure?.message ?? "")")
        #expect(failure?.location.line == line)
        #expect(failure?.location.column == column)
    }

    @Test func refusesBytesThatAreNotUTF8() {
        #expect(throws: JSONReader.Failure.self) { try JSONReader.read([0x22, 0xC3, 0x28, 0x22]) }
        #expect(throws: JSONReader.Failure.self) { try JSONReader.read([0x22, 0x5C, 0x6E, 0xFF, 0x22]) }
    }

    @Test func boundsNesting() throws {
        let deep = String(repeating: "[", count: 100_000)
        let failure = #expect(throws: JSONReader.Failure.self) { try JSONReader.read(deep) }
        #expect(failure?.message.contains("deeper") == true)
        let allowed = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
        #expect(throws: Never.self) { try JSONReader.read(allowed) }
    }

    @Test func keepsHugeNumbersAsText() throws {
        let digits = String(repeating: "9", count: 5_000)
        let node = try JSONReader.read("[\(digits), 1e999]")
        #expect(node[0]?.numberValue?.text == digits)
        #expect(node[0]?.quantity == nil)
        #expect(node[1]?.numberValue?.isFinite == false)
    }

    @Test func everyTruncationOfATemplateIsAnErrorAndNeverACrash() throws {
        let text =
            #"{"Resources": {"V": {"Type": "AWS::EC2::VPC", "Properties": {"A": [1.5e3, true, null, "\u00e9"]}}}}"#
        let bytes = Array(text.utf8)
        for length in 0..<bytes.count {
            #expect(throws: JSONReader.Failure.self) { try JSONReader.read(Array(bytes[..<length])) }
        }
        #expect(throws: Never.self) { try JSONReader.read(bytes) }
    }
}
