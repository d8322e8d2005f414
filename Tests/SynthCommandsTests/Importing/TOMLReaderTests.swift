// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import SynthCommands

@Suite struct TOMLReaderTests {
    private func read(_ text: String) throws -> Node { try TOMLReader.read(Array(text.utf8), file: "a.toml") }

    @Test func tablesAndKeysWithDotsAreObjects() throws {
        let text = """
            version = 0.1  # of the form
            a.b = "c"
            [default.deploy.parameters]
            stack_name = 'shop'
            "odd key" = true
            [[list]]
            n = 1
            [[list]]
            n = 1_000
            """
        let expected: Node = [
            "version": .number(0.1), "a": ["b": "c"],
            "default": ["deploy": ["parameters": ["stack_name": "shop", "odd key": true]]],
            "list": [["n": 1], ["n": 1000]],
        ]
        #expect(try read(text) == expected)
    }

    @Test func textsHaveFourForms() throws {
        let text = #"""
            a = "x\t\u00e9\\"
            b = 'C:\n'
            c = """
            one
            two \
               three"""
            d = '''
            it's'''
            """#
        let root = try read(text)
        #expect(root["a"] == "x\té\\")
        #expect(root["b"] == #"C:\n"#)
        #expect(root["c"] == "one\ntwo three")
        #expect(root["d"] == "it's")
    }

    @Test func listsAndTablesOnOneLineNest() throws {
        #expect(
            try read("a = [1, [2], # two\n  {b = 'c', d.e = 4},\n]\n") == ["a": [1, [2], ["b": "c", "d": ["e": 4]]]])
    }

    @Test func dateStaysText() throws {
        #expect(try read("a = 2024-05-06T07:08:09Z") == ["a": "2024-05-06T07:08:09Z"])
    }

    @Test(arguments: [
        ("a = \"x\nb = 1", 1, 5), ("a", 1, 2), ("a = 1\na = 2", 2, 1), ("a = 1 b", 1, 7), ("[a", 1, 3),
        ("a = [1", 1, 7),
        ("a = 1\n[a.b]", 2, 1), ("a = \"\\q\"", 1, 7),
    ])
    func whatIsNoTOMLHasAPlace(text: String, line: Int, column: Int) {
        #expect {
            try read(text)
        } throws: { error in
            guard let failure = error as? SyntaxFailure else { return false }
            return (failure.location.line, failure.location.column) == (line, column)
        }
    }

    @Test func depthIsBounded() {
        #expect(throws: SyntaxFailure.self) { try read("a = " + String(repeating: "[", count: 100_000)) }
    }
}
