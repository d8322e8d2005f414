// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@Suite struct TextSearchTests {
    @Test(arguments: [("${Name}", "${", 0), ("a-${b}", "${", 2), ("aab", "ab", 1), ("ü${ü}", "${ü", 2), ("abc", "", 0)])
    func findsTheFirstPlace(text: String, wanted: String, offset: Int) throws {
        let range = try #require(text.firstRange(of: wanted))
        #expect(text.utf8.distance(from: text.startIndex, to: range.lowerBound) == offset)
        #expect(text[range] == wanted)
        #expect(text.contains(wanted))
    }

    @Test(arguments: [("", "a"), ("a", "ab"), ("$ {", "${"), ("abab", "abc")])
    func findsNothing(text: String, wanted: String) {
        #expect(text.firstRange(of: wanted) == nil)
        #expect(!text.contains(wanted))
    }

    @Test func findsWithinAPartOfAText() throws {
        let text = "{{resolve:a}} and {{resolve:b}}"
        let rest = text.dropFirst(3)
        let range = try #require(rest.firstRange(of: "{{resolve:"))
        #expect(text[range.upperBound...] == "b}}")
        #expect(!text.prefix(11).contains("}}"))
    }

    @Test(arguments: [
        ("{{resolve:ssm:a}}", true), ("{{resolve:", true), ("{ {resolve:a}}", false), ("${a}{{r}}", false),
        ("{{r}} {{resolve:ssm:a}}", true),
    ])
    func knowsDynamicReferences(text: String, holds: Bool) {
        #expect(text.hasDynamicReference == holds)
    }
}
