// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import StackAssets

@Suite struct IgnoreListTests {
    @Test(arguments: [
        ("*.md", "README.md", true), ("*.md", "docs/README.md", false), ("**/*.md", "docs/README.md", true),
        ("**/*.md", "README.md", true), ("docs", "docs/a/b", true), ("docs", "docs2", false), ("/docs/", "docs", true),
        ("**/temp?", "a/b/temp1", true), ("temp?", "temp", false), ("a/**", "a/b/c", true), ("a/**", "a", false),
        ("a/**/b", "a/b", true), ("a/**/b", "a/x/y/b", true), ("a/**/b", "a/xb", false), ("**/foo", "xfoo", false),
        ("[a-c]x", "bx", true), ("[^a-c]x", "bx", false), ("[x", "[x", true), ("\\*", "a", false), ("\\*", "*", true),
        ("\u{FEFF}*.log", "a.log", true), ("\u{FEFF}# a", "# a", false), ("# a", "# a", false), ("  a  ", "a", true),
        ("./a", "a", true), ("*", "a/b", true), ("", "a", false),
    ])
    func onePattern(pattern: String, path: String, isIgnored: Bool) {
        #expect(IgnoreList(pattern).ignores(path) == isIgnored)
    }

    @Test func theLastOneDecides() {
        let list = IgnoreList("*\n!keep\n!kept/*.js\nkept/x.js\n")
        #expect(list.ignores("other"))
        #expect(!list.ignores("keep/all/of/it"))
        #expect(!list.ignores("kept/y.js"))
        #expect(list.ignores("kept/x.js"))
        #expect(!list.isFinal)
    }

    @Test func blanksBehindTheMarkDoNotCount() {
        #expect(!IgnoreList("*\n! keep").ignores("keep"))
    }

    /// All ways at once: none takes long.
    @Test func manyStars() {
        let list = IgnoreList(String(repeating: "a*", count: 200) + "b")
        #expect(!list.ignores(String(repeating: "a", count: 2_000)))
    }
}
