// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SchemaPatterns

@Suite struct PatternUnsupportedTests {
    @Test(arguments: [
        (#"(a)\1"#, "a backreference"),
        (#"(?<n>a)\k<n>"#, #"\k"#),
        (#"\Qa\E"#, #"\Q"#),
        (#"\01"#, "an octal escape"),
        (#"\p{Script=Greek}"#, #"\p{Script=Greek}"#),
        (#"\p{Xx}"#, #"\p{Xx}"#),
        (#"\pL"#, #"\p without a name"#),
        ("[a-z&&[^b]]", "an intersection of classes"),
        ("[[:alpha:]]", "a POSIX class"),
        ("[]a]", "an empty class"),
        ("[^]", "an empty class"),
        ("(?x)a b", "(?x"),
        ("(?P<n>a)", "(?P"),
        ("a{,3}", "{,n}"),
        ("(?!a++)b", "a loose reading beside a negated look-around"),
        ("(?!(ab|c){1,65536})b", "a loose reading beside a negated look-around"),
    ])
    func isNotJudged(pattern: String, construct: String) {
        #expect(Pattern(pattern) == nil)
        #expect(throws: Pattern.Unsupported(construct)) { try Pattern(reading: pattern) }
    }

    @Test(arguments: [
        "(", ")", "(a", "a)", "[a", #"[a\"#, #"\"#, "*", "a**", "a{2}{3}", "{2}", "+a", "(?)?)", "(?", "(?i", "(?<n",
        "(?<n)",
        "[z-a]", "a{3,2}", #"\u12"#, #"\xg0"#, #"\u{110000}"#, #"\u{}"#, #"\p{L"#, #"\c1"#,
    ])
    func isBroken(pattern: String) {
        #expect(Pattern(pattern) == nil)
    }
}
