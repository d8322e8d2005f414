// SPDX-License-Identifier: Apache-2.0

import Foundation
import TemplateModel
import Testing
import YAML

@Suite struct AliasTests {
    @Test func aliasesStandForWhatAnchorsName() throws {
        let text = "a: &x [1, {b: &y c}]\nd: *x\n*y : *y\ne: &z\n  f: g\nh: *z\n"
        let document = try document(text)
        #expect(
            document.root == ["a": [1, ["b": "c"]], "d": [1, ["b": "c"]], "c": "c", "e": ["f": "g"], "h": ["f": "g"]])
        #expect(document.root["h"]?.place == "6:4")
        #expect(document.root["h"]?["f"]?.place == "5:6")
        #expect(document.advice.map(\.topic) == [.alias, .alias, .alias, .alias])
    }

    @Test func mergedMembersGiveWayToThoseOfTheMapping() throws {
        let text = "a: &a {x: 1, y: 2}\nb: &b {x: 3, z: 4}\nc:\n  y: 5\n  <<: [*a, *b]\nd: {<<: *a, '<<': 6}\n"
        let root = try read(text)
        #expect(root["c"] == ["x": 1, "z": 4, "y": 5])
        #expect(root["d"] == ["x": 1, "y": 2, "<<": 6])
        #expect(refusal("a: &a [1]\nb:\n  <<: *a").contains("'<<' takes the members of another mapping"))
    }

    @Test func anAnchorOnALineOfItsOwnIsOfWhatFollows() throws {
        #expect(try read("a: &m\n  &k b: c\nd: [*m, *k]")["d"] == [["b": "c"], "b"])
    }

    @Test func whatCannotBeMeantIsRefused() {
        #expect(refusal("a: *b").hasPrefix("1:4: no anchor '&b' stands above"))
        #expect(refusal("a: &b [*b]").hasPrefix("1:8: the alias '*b' stands within what it names"))
        #expect(refusal("a: &b 1\nc: !Ref *b").contains("an alias has the tag and name"))
        #expect(refusal("a: *").contains("no name follows"))
        #expect(refusal("a: &b &c d").contains("a value has one name"))
    }

    @Test func aliasesThatExplodeAreRefused() {
        var text = "a0: &a0 [\(String(repeating: "x, ", count: 50))]\n"
        for level in 1..<12 {
            text += "a\(level): &a\(level) [\(repeatElement("*a\(level - 1)", count: 10).joined(separator: ", "))]\n"
        }
        #expect(refusal(text).contains("aliases repeat more than 8 MB of text"))
    }

    /// On the stack that commands have: those of macOS's pool take a sixteenth.
    @Test func nestingIsBounded() async {
        await withCheckedContinuation { continuation in
            let thread = Thread {
                #expect(throws: Never.self) { try Self.checkNesting() }
                continuation.resume()
            }
            thread.stackSize = 8 << 20
            thread.start()
        }
    }

    private static func checkNesting() throws {
        func nested(_ depth: Int, _ open: String, _ close: String) -> String {
            String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
        }
        for (open, close) in [("[", "]"), ("{a: ", "}"), ("- ", "")] {
            #expect(throws: Never.self) { try read(nested(256, open, close)) }
            #expect(refusal(nested(257, open, close)).contains("nested deeper than 256 levels"))
            #expect(refusal(nested(100_000, open, close)).contains("nested deeper than 256 levels"))
        }
        for open in ["? ", "? - ", "- ? "] {
            #expect(refusal(nested(100_000, open, "")).contains("nested deeper than 256 levels"))
        }
        #expect(refusal(nested(200, "!Not [", "]")).contains("nested deeper than 256 levels"))
        var chain = "a0: &a0 \(nested(100, "[", "]"))\n"
        for level in 1..<4 {
            chain +=
                "a\(level): &a\(level) \(String(repeating: "[", count: 100))*a\(level - 1)\(String(repeating: "]", count: 100))\n"
        }
        #expect(refusal(chain).hasPrefix("3:"), "\(refusal(chain))")
    }
}
