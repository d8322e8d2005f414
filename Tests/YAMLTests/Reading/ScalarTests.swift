// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing
import YAML

@Suite struct ScalarTests {
    @Test(arguments: [
        ("|\n  a\n   b\n\n  c\n\n", "a\n b\n\nc\n"), ("|-\n  a\n\n", "a"), ("|+\n  a\n\n", "a\n\n"),
        (">\n  a\n  b\n\n  c\n    d\n  e\n", "a b\nc\n  d\ne\n"), (">-\n\n  a\n  b", "\na b"),
        ("|2\n    a\n  b\n", "  a\nb\n"),
        ("|2-\n   a\n", " a"), ("|-2\n   a\n", " a"), ("|\n", ""), ("|+\n\n\n", "\n\n"), ("| # comment\n  a\n", "a\n"),
        ("|\n  # text\n", "# text\n"), ("|\n  a: b\n  - c\n", "a: b\n- c\n"), ("|\n  a", "a"),
        ("|\n  a\n     \n  b\n", "a\n   \nb\n"),
    ])
    func blocksKeepOrFoldTheirLines(text: String, value: String) throws {
        #expect(try read("k: " + text)["k"]?.stringValue == value)
        #expect(try read("k: " + text + (text.hasSuffix("\n") ? "" : "\n") + "l: 1")["l"] == 1)
    }

    @Test func aBlockMayBeMissingAtTheEnd() throws {
        for text in ["k: |", "k: > # comment", "- k: |2-", "k:\n- >+ "] {
            #expect(throws: Never.self) { try read(text) }
        }
        #expect(try read("k: |") == ["k": ""])
    }

    @Test(arguments: [
        (#""a\tb\n\"\\\/\x41\u00e9\U0001F600\_""#, "a\tb\n\"\\/Aé😀\u{A0}"), (#""\ud83d\ude00""#, "😀"),
        ("\"a\n  b\n\n  c\"", "a b\nc"), ("\"a \\\n   b\"", "a b"), ("\"a\\\n\n  b\"", "a\nb"),
        ("\"a\\  \n b\"", "a  b"), ("'it''s'", "it's"),
        ("'a\n\n b'", "a\nb"), ("''", ""), (#"'\n'"#, #"\n"#), ("'a: b # c'", "a: b # c"),
    ])
    func quotesAndEscapes(text: String, value: String) throws {
        #expect(try read("k: " + text)["k"]?.stringValue == value)
        #expect(try read("- " + text)[0]?.stringValue == value)
    }

    @Test(arguments: [
        ("a\n  b\n\n  c", "a b\nc"), ("a#b", "a#b"), ("a:b", "a:b"), ("-a", "-a"), ("?a", "?a"),
        ("a 'b' \"c\"", "a 'b' \"c\""),
        ("arn:aws:s3:::b/*", "arn:aws:s3:::b/*"), ("a, b]", "a, b]"), ("http://a/b?c=d#e", "http://a/b?c=d#e"),
        ("a - b", "a - b"),
    ])
    func textsWithoutQuotes(text: String, value: String) throws {
        #expect(try read("k: " + text)["k"]?.stringValue == value)
    }

    @Test(arguments: [
        (#""\q""#, "double quotes know no escape '\\q'"), (#""\x4""#, "takes 2 hexadecimal digits"),
        (#""\ud800""#, "stands for no character"),
        ("|a\n", "behind '|' stand at most"), ("|\n     \n  a\n", "this empty line has more spaces"),
        ("|\n  a\n\tb\n", "a tab indents"),
    ])
    func whatIsWrongIsSaid(text: String, sentence: String) {
        #expect(refusal("k: " + text).contains(sentence), "\(refusal("k: " + text))")
    }
}
