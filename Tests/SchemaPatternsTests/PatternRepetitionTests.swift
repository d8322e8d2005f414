// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SchemaPatterns

@Suite struct PatternRepetitionTests {
    /// A pattern of nothing but `a`, and how many of them it matches.
    @Test(arguments: [
        ("a*", [0, 1, 2, 3, 4, 5, 6, 7]),
        ("a+", [1, 2, 3, 4, 5, 6, 7]),
        ("a?", [0, 1]),
        ("a{3}", [3]),
        ("a{3,}", [3, 4, 5, 6, 7]),
        ("a{2,4}", [2, 3, 4]),
        ("a{0}", [0]),
        ("a{0,2}", [0, 1, 2]),
        ("a*?", [0, 1, 2, 3, 4, 5, 6, 7]),
        ("a{2,3}?", [2, 3]),
        ("a++", [1, 2, 3, 4, 5, 6, 7]),
        ("(?>a{2})", [2]),
        ("(aa){2,3}", [4, 6]),
        ("(aa){2,}", [4, 6]),
        ("(aa)*", [0, 2, 4, 6]),
        ("(aa)+a", [3, 5, 7]),
        ("(aa)?a{2}", [2, 4]),
        ("(a{2,3}){2}", [4, 5, 6]),
        ("(a{3}){0,2}", [0, 3, 6]),
        ("a{2,3}a{3}", [5, 6]),
        ("(a{2}|a{5})+", [2, 4, 5, 6, 7]),
        ("(a*)*", [0, 1, 2, 3, 4, 5, 6, 7]),
        ("(a?){3}", [0, 1, 2, 3]),
        ("(?:){5}a", [1]),
        ("(^)*a", [1]),
    ])
    func counts(pattern: String, expected: [Int]) throws {
        let pattern = try Pattern(reading: "^(?:\(pattern))$")
        #expect((0...7).filter { pattern.matches(String(repeating: "a", count: $0)) } == expected)
    }

    @Test func manyCountsRunAtOnce() throws {
        let pattern = try Pattern(reading: "b[a-z]{3,5}c")
        #expect(pattern.matches("bbxbxxxc"))
        #expect(pattern.matches("-bxxxxxc"))
        #expect(!pattern.matches("bxxc"))
        #expect(!pattern.matches("bxxxxxxc"))
        #expect(!pattern.matches("bxx-bxxc"))
    }

    @Test func largeCountsAreExactForASet() throws {
        let pattern = try Pattern(reading: "^[a-z]{1,65536}$")
        #expect(pattern.matches(String(repeating: "a", count: 65_536)))
        #expect(!pattern.matches(String(repeating: "a", count: 65_537)))
    }

    @Test func tooLargeCountsOfAGroupAreLoose() throws {
        let pattern = try Pattern(reading: "^(ab{2}c{0,2}){1,65536}$")
        #expect(pattern.matches("abbcabb"))
        #expect(!pattern.matches("abbcab"))
        #expect(pattern.matches(String(repeating: "abb", count: 70_000)))
    }

    @Test(arguments: ["a{", "a{x}", "a{1", "a{1,x}", "{##}", "${x}", "{"])
    func bracesThatCountNothingAreThemselves(text: String) throws {
        let pattern = try Pattern(reading: text.first == "$" ? "\\" + text : text)
        #expect(pattern.matchesWhole(text))
    }

    @Test(arguments: [
        ("a|ab", "ab", true),
        ("^a", "a", true),
        ("^a", "ab", false),
        ("a", "ba", false),
        ("[a-z]+", "abc", true),
        ("[a-z]+", "abc1", false),
        ("[a-z]+|[0-9]+", "12", true),
        ("a*?", "aaa", true),
        ("", "", true),
        ("", "a", false),
        ("a$|ab", "ab", true),
    ])
    func matchesWhole(pattern: String, text: String, expected: Bool) throws {
        #expect(try Pattern(reading: pattern).matchesWhole(text) == expected)
    }
}
