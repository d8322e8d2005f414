// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing
import YAML

@Suite struct BlockTests {
    @Test func mappingsAndListsNestByIndentation() throws {
        let text = """
            Resources:
              Queue:
                Type: AWS::SQS::Queue
                Properties:
                  Tags:
                  - Key: a
                    Value: "1"
                  -   Key: b
                      Value: '2'
                  Lists:
                    - - 1
                      - 2
                    -
                      - 3
                Empty:
              Last: x
            """
        let queue = try #require(try read(text)["Resources"]?["Queue"])
        #expect(queue["Type"] == "AWS::SQS::Queue")
        #expect(queue["Properties"]?["Tags"] == [["Key": "a", "Value": "1"], ["Key": "b", "Value": "2"]])
        #expect(queue["Properties"]?["Lists"] == [[1, 2], [3]])
        #expect(queue["Empty"] == .null)
        #expect(try read(text)["Resources"]?.objectValue?.keys == ["Queue", "Last"])
    }

    @Test func everyNodeKnowsItsPlace() throws {
        let root = try read("a:\n  - x\n  - b: !Ref C\n    c: [1,\n      2]\nd:\n  'e'\nf:\ng: !GetAtt H.I.J\n")
        #expect(root.place == "1:1")
        #expect(root["a"]?.place == "2:3")
        #expect(root["a"]?[0]?.place == "2:5")
        #expect(root["a"]?[1]?.place == "3:5")
        #expect(root["a"]?[1]?["b"]?.place == "3:8")
        #expect(root["a"]?[1]?["b"]?["Ref"]?.place == "3:13")
        #expect(root["a"]?[1]?["c"]?[1]?.place == "5:7")
        #expect(root["d"]?.place == "7:3")
        #expect(root["f"]?.place == "8:1")
        #expect(root["g"]?["Fn::GetAtt"]?[1]?.place == "9:14")
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func linesEndAsSystemsEndThem(end: String) throws {
        let text = ["a: b", "", "c: |", "  d", "  e", "f: >-", "  g", "  h", "i: 'j", "  k'", ""].joined(separator: end)
        let root = try read("\u{FEFF}" + text)
        #expect(root == ["a": "b", "c": "d\ne\n", "f": "g h", "i": "j k"])
        #expect(root["f"]?.place == "6:4")
    }

    @Test func commentsAreKeptWithTheirPlaces() throws {
        let comments = try document(
            "# top\na: 1 # behind\n\n  #   deep\nb: 'x # y'\nc: [ # in\n 2]\nd: | # head\n  # text\n"
        ).comments
        #expect(comments.map(\.text) == ["top", "behind", "  deep", "in", "head"])
        #expect(comments.map(\.isOnItsOwnLine) == [true, false, true, false, false])
        #expect(comments.map { "\($0.location.line):\($0.location.column)" } == ["1:1", "2:6", "4:3", "6:6", "8:6"])
    }

    @Test func aKeyThatStandsTwiceIsThereTwice() throws {
        #expect(try read("a: 1\nb: 2\na: 3").objectValue?.keys == ["a", "b", "a"])
        #expect(try read("{a: 1, a: 2}").objectValue?.keys == ["a", "a"])
    }

    @Test func keysAreTexts() throws {
        let root = try read("80: a\n'yes': b\nyes: c\n010: d\n? e\n: f\n? g\n\"h:i\" : j\nk l: m\n")
        #expect(root.objectValue?.keys == ["80", "yes", "true", "8", "e", "g", "h:i", "k l"])
        #expect(root["g"] == .null)
    }

    @Test func directivesAndMarkersStandAroundTheDocument() throws {
        #expect(try read("%YAML 1.1\n---\na: 1\n...\n# end\n") == ["a": 1])
        #expect(try read("--- # comment\n- a") == ["a"])
        #expect(try read("---\n") == .null)
        #expect(try read("%TAG !e! tag:yaml.org,2002:\n--- !e!str 1") == "1")
    }

    @Test(arguments: [
        ("", "1:1: the file says nothing"),
        ("# only\n", "2:1: the file says nothing"),
        ("a: 1\n---\nb: 2", "2:1: a second document begins here"),
        ("a: b: c", "1:4: a second key stands on the line of the first"),
        ("a: b\n  c: d", "2:3: 'c' cannot be a key here, since the text of line 1 goes on"),
        ("a:\n    b: 1\n  c: 2", "3:3: this line is indented by 2 spaces"),
        ("a:\n\tb: 1", "2:1: a tab indents this line"),
        ("a: - b", "1:4: a list begins behind a key on the same line"),
        ("a:\n  b: 1\n  - c", "3:3: an element of a list stands among the keys"),
        ("a: 1\nb\nc: 2", "2:1: there is no ':' with a space behind it"),
        ("a: 'b' c", "1:8: 'c' stands behind a value that has ended"),
        ("a: 'b\n", "1:4: the text that begins here never ends"),
        ("a: @b", "1:4: no text begins with '@' in YAML: put it in quotes"),
        ("a: %b", "1:4: no text begins with '%'"),
        ("? [a]\n: b", "1:1: a key must be a text"),
        ("{a: 1}: b", "1:1: a key must be a text"),
        (": a", "1:1: a key is missing before ':'"),
        ("a: b #c\n d", "2:2: this line is indented by 1 spaces"),
        ("%YAML 2.0\n---\na", "1:1: '%YAML 2.0' is not the directive of a version"),
    ])
    func whatIsWrongIsSaidWithItsPlace(text: String, sentence: String) {
        #expect(refusal(text).hasPrefix(sentence), "\(refusal(text))")
    }

    @Test func textsOfOtherKindsAreRefused() {
        #expect(refusal("a: \u{7}").contains("the control character \\x07 is not allowed"))
        #expect(refusal("a: b\u{2028}c").contains("U+2028 ends a line for CloudFormation"))
        for bytes: [UInt8] in [[0x61, 0xC3], [0x61, 0xED, 0xA0, 0x80], [0x61, 0x0A, 0xC0, 0x80]] {
            #expect(throws: SyntaxFailure.self) { try TemplateText.read(bytes, file: "t.yaml") }
        }
        let utf16: [UInt8] = [0xFF, 0xFE, 0x61, 0x00]
        #expect(throws: SyntaxFailure.self) { try TemplateText.read(utf16, file: "t.yaml") }
    }
}
