// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing
import YAML

@Suite struct FlowTests {
    @Test func bracketsHoldListsAndMappings() throws {
        #expect(try read("[a, 'b', \"c\", 1, [], {}, d e\n f]") == ["a", "b", "c", 1, [], [:], "d e f"])
        #expect(
            try read("{a: 1, 'b':2, \"c\": , d, e: {f: [g]},}") == [
                "a": 1, "b": 2, "c": .null, "d": .null, "e": ["f": ["g"]],
            ])
        #expect(try read("[a: 1, \"b\":2, ? c : 3]") == [["a": 1], ["b": 2], ["c": 3]])
        #expect(try read("[a:b, ::c, -d, http://e]") == ["a:b", "::c", "-d", "http://e"])
    }

    @Test func theirLinesNeedNoIndentation() throws {
        #expect(try read("a: [\n  b,\n c\n]\nd: {\n\"e\": f # g\n}\n") == ["a": ["b", "c"], "d": ["e": "f"]])
        #expect(try read("k: {\n\t\"a\": [\n\t\t1\n\t]\n}\n") == ["k": ["a": [1]]])
    }

    @Test(arguments: [
        ("a: [b\n", "1:4: the bracket that opens here is never closed"),
        (
            "a: [b\nc: d",
            "1:5: a key stands on one line, and this one takes several: close the bracket of line 1, column 4"
        ), ("[a, , b]", "1:5: nothing stands before ','"),
        ("[a] b", "1:5: 'b' stands behind"), ("{a: b: c}", "1:6: ',' or '}' must stand here"),
        ("[a}", "1:3: ',' or ']' must stand here"),
        ("{a: ]}", "1:5: "), ("[a,#b\n]", "1:4: '#' begins a comment only behind a space"),
        ("{[a]: b}", "1:2: a key must be a text"),
        ("{: b}", "1:2: a key is missing"), ("a: {{ b }}", "1:4: '{{' begins a placeholder"),
        ("{% if a %}", "1:1: '{%' begins a placeholder"),
        ("[\n---\n]", "2:1: a document ends here within brackets"),
        ("[-]", "1:2: '-' alone is no value"),
        ("[a\n: b]", "2:1: ',' or ']' must stand here"),
    ])
    func whatIsWrongIsSaidWithItsPlace(text: String, sentence: String) {
        #expect(refusal(text).hasPrefix(sentence), "\(refusal(text))")
    }
}
