// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SchemaPatterns

/// What hangs or overflows other engines: here it only has to end, with the right answer.
@Suite struct PatternHostileTests {
    private static let text = String(repeating: "a", count: 20_000)

    @Test(arguments: [
        ("(a*)*b", false),
        ("(a|a)*$", true),
        ("^(a|a)*$", false),
        ("((a+)+)+", true),
        ("^((a+)+)+$", false),
        ("^(a?){30}a{30}!$", false),
        ("(.*)*=(.*)*", false),
        ("^(([a-z])+.)+[A-Z]([a-z])+$", false),
        ("[a-z]{1,65535}=", false),
        ("(a{1,100}b?){1,30}=", false),
        ("(?!(a+)+!)(?=(a*)*=)a", false),
        ("((((((a{1,100}){1,100}){1,100}){1,100}){1,100}){1,100}){1,100}[!]$", true),
        ("(((a{9}b){99999}c){99999}d){99999999999}", false),
    ])
    func staysLinear(pattern: String, expected: Bool) throws {
        let tail = pattern == "(a|a)*$" ? "" : "!"
        #expect(try Pattern(reading: pattern).matches(Self.text + tail) == expected)
    }

    @Test(arguments: [
        String(repeating: "(", count: 10_000) + String(repeating: ")", count: 10_000),
        String(repeating: "(?=", count: 10_000) + String(repeating: ")", count: 10_000),
        String(repeating: "(", count: 10_000),
        String(repeating: "(?=a)", count: 10_000),
        String(repeating: "a", count: 30_000),
        String(repeating: "[", count: 10_000),
        String(repeating: "\\", count: 10_001),
        String(repeating: "a{2}", count: 10) + "*{2}",
        String(repeating: "(?<", count: 10_000),
    ])
    func isTooMuch(pattern: String) {
        #expect(Pattern(pattern) == nil)
    }

    @Test func nestsGroupsToItsDepth() throws {
        let depth = Pattern.Parser.maximumDepth
        let pattern = String(repeating: "(b|", count: depth) + "a" + String(repeating: ")*", count: depth)
        #expect(try Pattern(reading: "^\(pattern)$").matches(Self.text))
        #expect(try !Pattern(reading: "^\(pattern)$").matches(Self.text + "!"))
    }

    @Test func readsAnyOrderOfSyntax() {
        let parts = [
            "(", ")", "[", "]", "{", "}", "{1,2}", "{2}", "{,", "?", "*", "+", "|", "^", "$", "\\", "-", "a", "é",
            "\\d",
            "\\p{L}", "\\P{", "\\u", "\\u00", "D800", "\\x", "\\c", "\\b", "(?", "(?=", "(?!", "(?<", "(?i)", ".", "&&",
        ]
        var state: UInt64 = 1
        for _ in 0..<5_000 {
            var pattern = ""
            for _ in 0..<8 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                pattern += parts[Int(state >> 33) % parts.count]
            }
            _ = Pattern(pattern)?.matches("a-é1\u{301}")
        }
    }
}
