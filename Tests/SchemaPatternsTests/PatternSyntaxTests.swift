// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SchemaPatterns

@Suite struct PatternSyntaxTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let pattern: String
        let matching: [String]
        let others: [String]

        init(_ pattern: String, matches matching: [String], not others: [String] = []) {
            self.pattern = pattern
            self.matching = matching
            self.others = others
        }

        var testDescription: String { pattern }
    }

    @Test(arguments: [
        Row("", matches: ["", "a"]),
        Row("b", matches: ["abc"], not: ["", "ac"]),
        Row("^a", matches: ["ab"], not: ["ba"]),
        Row("a$", matches: ["ba"], not: ["ab", "a\n"]),
        Row("^a|b$", matches: ["ax", "xb"], not: ["xa", "bx"]),
        Row("(^a$)|(^b$)", matches: ["a", "b"], not: ["ab"]),
        Row("^(?=^.{2}$)(a|b)*^", matches: ["ab"], not: ["a", "abb"]),
        Row("a^", matches: [], not: ["a", "aa"]),
        Row(#"\Aa\Z"#, matches: ["a"], not: ["ab", "ba"]),
        Row(#"\ba\b"#, matches: ["a", "b a-"], not: ["ab", "ba", "_a"]),
        Row(#"a\Bb"#, matches: ["ab"], not: ["a", "a b"]),
    ])
    func boundaries(_ row: Row) throws { try check(row) }

    @Test(arguments: [
        Row("^[a-c-]$", matches: ["a", "b", "c", "-"], not: ["d", "", "ab"]),
        Row("^[-a]$", matches: ["-", "a"], not: ["b"]),
        Row("^[^a-c]$", matches: ["d", "é", "\n", "😀"], not: ["a", "", "dd"]),
        Row(#"^[\w-.]$"#, matches: ["w", "-", "."], not: ["/"]),
        Row(#"^[.-\w]$"#, matches: ["w", "-", "."], not: ["/"]),
        Row(#"^[\]\[\\^]$"#, matches: ["]", "[", "\\", "^"], not: ["a"]),
        Row("^[@[+]$", matches: ["@", "[", "+"], not: ["]"]),
        Row(#"^[\b]$"#, matches: ["\u{8}"], not: ["b"]),
        Row("^[+-=._:/]$", matches: ["+", ",", "9", "="], not: ["*", "a"]),
        Row(#"^[\s\S]$"#, matches: ["a", "\n", "é"], not: ["", "ab"]),
        Row(#"^[^\s]$"#, matches: ["a", "é"], not: [" ", "\u{3000}"]),
        Row(#"^[^\S]$"#, matches: [" ", "\u{A0}"], not: ["a", "é"]),
        Row(#"^[{a-z}{\s}]$"#, matches: ["{", "a", "}", " "], not: ["A"]),
        Row("^[&]$", matches: ["&"], not: ["a"]),
        Row("^[ʼ'%]$", matches: ["ʼ", "'"], not: ["’"]),
    ])
    func classes(_ row: Row) throws { try check(row) }

    @Test(arguments: [
        Row(#"^\d$"#, matches: ["7"], not: ["a", "٣"]),
        Row(#"^\D$"#, matches: ["a", "٣"], not: ["7"]),
        Row(#"^\w$"#, matches: ["a", "Z", "0", "_"], not: ["é", "-"]),
        Row(#"^\W$"#, matches: ["é", "-"], not: ["a", "_"]),
        Row(#"^\s$"#, matches: [" ", "\t", "\n", "\u{FEFF}", "\u{2003}"], not: ["a", "\u{85}"]),
        Row(#"^\S$"#, matches: ["a", "é"], not: [" "]),
        Row("^.$", matches: ["a", "é", "😀", "\0"], not: ["", "\n", "\r", "\u{2028}", "ab"]),
        Row(#"^\t\n\v\f\r$"#, matches: ["\t\n\u{B}\u{C}\r"], not: ["tnvfr"]),
        Row(#"^\x41\u0042\u{43}\u{1F600}$"#, matches: ["ABC😀"], not: ["AB"]),
        Row(
            #"^[\u0020-\uD7FF\uD800\uDC00-\uDBFF\uDFFF]$"#, matches: ["a", "😀", "\u{10FFFF}"], not: ["\u{E000}", "\n"]
        ),
        Row(#"^\cA\0$"#, matches: ["\u{1}\0"], not: ["cA0"]),
        Row(##"^\.\-\/\_\:\ \"\#\{\}$"##, matches: [".-/_: \"#{}"], not: ["a-/_: \"#{}"]),
    ])
    func escapes(_ row: Row) throws { try check(row) }

    @Test(arguments: [
        Row(#"^\p{L}$"#, matches: ["a", "É", "中"], not: ["1", "-", "\u{301}"]),
        Row(#"^\p{Lu}$"#, matches: ["A", "É"], not: ["a", "é"]),
        Row(#"^\P{M}$"#, matches: ["a", "1"], not: ["\u{301}"]),
        Row(#"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$"#, matches: ["", "é 中-1", "\u{2028}"], not: ["a\t", "#"]),
        Row(#"^[^\p{C}]$"#, matches: ["a", " "], not: ["\n", "\u{200D}", "\u{E000}"]),
        Row(#"^[\P{C}\n]$"#, matches: ["a", "\n", "\u{10000}"], not: ["\t"]),
        Row(#"^\p{S}\p{P}\p{Sc}\p{Pd}$"#, matches: ["+!€-"], not: ["!+€-"]),
        Row(#"^\p{ASCII}\P{ASCII}$"#, matches: ["aé"], not: ["éa"]),
        Row(#"^\p{Print}+$"#, matches: ["aé 中"], not: ["\t", "\u{7F}"]),
        Row(#"^\p{Graph}+$"#, matches: ["aé中"], not: [" "]),
        Row(#"^\p{Any}$"#, matches: ["\n", "😀"], not: [""]),
    ])
    func categories(_ row: Row) throws { try check(row) }

    @Test(arguments: [
        Row("^(a|bc|)d$", matches: ["ad", "bcd", "d"], not: ["bd", "abcd"]),
        Row("^(?:a|b)(?<name>c)$", matches: ["ac", "bc"], not: ["abc"]),
        Row("^()$", matches: [""], not: ["a"]),
        Row("^(a|[bc]|\\d)$", matches: ["a", "c", "5"], not: ["d"]),
        Row("^(a|[^\\p{L}])$", matches: ["a", "1"], not: ["b"]),
        Row("(?i)aB[c-e]é", matches: ["AbDÉ", "abcé"], not: ["aBf"]),
        Row("^(?i)[^a]$", matches: ["b"], not: ["a", "A"]),
        Row("^((?i)a)b$", matches: ["Ab", "ab"], not: ["AB"]),
        Row("^(?i:a)b$", matches: ["Ab"], not: ["AB"]),
        Row("^(?i)a(?-i)b$", matches: ["Ab"], not: ["AB"]),
        Row("^(?s).$", matches: ["\n", "a"], not: [""]),
        Row("(?m)^a$", matches: ["b\na\nb"], not: ["b\nab"]),
    ])
    func groupsAndFlags(_ row: Row) throws { try check(row) }

    private func check(_ row: Row) throws {
        let pattern = try Pattern(reading: row.pattern)
        for text in row.matching { #expect(pattern.matches(text), "\(row.pattern) matches \(text.debugDescription)") }
        for text in row.others { #expect(!pattern.matches(text), "\(row.pattern) on \(text.debugDescription)") }
    }
}
