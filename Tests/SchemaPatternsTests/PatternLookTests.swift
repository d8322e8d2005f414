// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SchemaPatterns

@Suite struct PatternLookTests {
    @Test(arguments: [
        ("^(?!aws:).+$", ["aw", "xaws:"], ["aws:", "aws:x", ""]),
        ("^(?!(?i)aws)[A-Za-z]+$", ["Aw", "xAWS"], ["AWS", "awsx"]),
        ("^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)\\S{3,5}$", ["aB1", "1bBcd"], ["ab1", "aB", "aB1 ", "aB1xyz"]),
        ("^(?!.* {2})[a-z ]*$", ["a b", ""], ["a  b"]),
        ("^(?!-)[a-z-]{1,5}(?<!-)$", ["a-b"], ["-a", "a-", "-"]),
        ("^[a-z.]+(?<!\\.git)$", ["a.gi", ".gitx"], ["a.git"]),
        ("(?<=a)b", ["ab"], ["b", "cb"]),
        ("(?<=^a{1,2})b", ["ab", "aab"], ["aaab", "cab"]),
        ("a(?=b(?!c))", ["abd", "abcab"], ["abc", "ac"]),
        ("(?<=(?<!x)a)b", ["ab", "xab yab"], ["xab"]),
        ("((?!ab)[a-z])+$", ["b", "abb"], ["", "1"]),
        ("^((?!ab)[a-z])+$", ["ba", "acb"], ["ab", "cab"]),
        ("^(a(?=b)|b(?=a|$))+$", ["abab"], ["aab", "aba"]),
        ("a(?=[0-9]{2,3}$)", ["a12", "xa123"], ["a1", "a1234"]),
        ("(?=a)*b", ["b"], ["a"]),
        ("(?!)", [], ["", "a"]),
        ("(?=)", ["", "a"], []),
        ("^(?=.{2,4}$)(?:é|中)*$", ["éé", "中é中"], ["é", "ééééé"]),
    ])
    func looks(pattern: String, matching: [String], others: [String]) throws {
        let pattern = try Pattern(reading: pattern)
        for text in matching { #expect(pattern.matches(text), "\(text)") }
        for text in others { #expect(!pattern.matches(text), "\(text)") }
    }
}
