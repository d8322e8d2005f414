// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing
import YAML

@Suite struct YAMLWriterTests {
    private func lines(_ node: Node) -> [String] {
        YAMLWriter.write(node).split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    private func value(_ node: Node) -> String { lines(["Key": node]).joined(separator: "\n") }

    @Test func aTemplateHasAnEmptyLineBetweenSectionsAndResources() {
        let template: Node = [
            "AWSTemplateFormatVersion": "2010-09-09", "Description": "Two topics",
            "Parameters": ["Port": ["Type": "Number", "AllowedValues": [80, 443]]],
            "Resources": [
                "A": ["Type": "AWS::SNS::Topic"],
                "B": ["Type": "AWS::SNS::Topic", "Properties": ["Tags": [["Key": "on", "Value": "yes"]]]],
            ],
        ]
        #expect(
            lines(template) == [
                #"AWSTemplateFormatVersion: "2010-09-09""#, "Description: Two topics", "", "Parameters:", "  Port:",
                "    Type: Number", "    AllowedValues: [80, 443]", "", "Resources:", "  A:",
                "    Type: AWS::SNS::Topic", "", "  B:", "    Type: AWS::SNS::Topic", "    Properties:", "      Tags:",
                #"        - Key: "on""#, #"          Value: "yes""#,
            ])
    }

    @Test(
        arguments: [
            (.ref("AWS::Region"), "Key: !Ref AWS::Region"),
            (.getAtt("Nested", "Outputs.Arn"), "Key: !GetAtt Nested.Outputs.Arn"),
            (.sub("${A}-b: c"), #"Key: !Sub "${A}-b: c""#),
            (
                ["Fn::If": ["IsBig", .ref("Key"), .ref("AWS::NoValue")]],
                #"Key: !If [IsBig, !Ref Key, !Ref "AWS::NoValue"]"#
            ),
            (["Fn::Join": ["\n", ["a", .getAtt("B", "Arn")]]], #"Key: !Join ["\n", [a, !GetAtt B.Arn]]"#),
            (["Fn::Select": [0, ["Fn::GetAZs": ""]]], #"Key: !Select [0, !GetAZs ""]"#),
            (
                ["Fn::And": [["Condition": "A"], ["Fn::Not": [["Condition": "B"]]]]],
                "Key: !And [!Condition A, !Not [!Condition B]]"
            ),
        ] as [(Node, String)])
    func functionsHaveTheirShortForm(_ node: Node, _ expected: String) {
        #expect(value(node) == expected)
    }

    @Test(
        arguments: [
            // Two tags on one node are no YAML.
            (["Fn::Base64": .sub("a")], "Key:\n  Fn::Base64: !Sub a"),
            (["Fn::GetAZs": .ref("AWS::Region")], "Key:\n  Fn::GetAZs: !Ref AWS::Region"),
            // The text of a short form is taken apart, and a number behind a tag is a text.
            (["Fn::GetAtt": "A.B"], "Key:\n  Fn::GetAtt: A.B"),
            (["Fn::GetAtt": ["A.B", "C"]], "Key:\n  Fn::GetAtt:\n    - A.B\n    - C"),
            (["Fn::Base64": 5], "Key:\n  Fn::Base64: 5"),
            // No short forms exist, or not everywhere.
            (["Fn::Transform": ["Name": "Macro"]], "Key:\n  Fn::Transform:\n    Name: Macro"),
            (["Condition": "A"], "Key:\n  Condition: A"),
            (["Ref": ["A"]], "Key:\n  Ref:\n    - A"),
        ] as [(Node, String)])
    func functionsHaveTheirNameWhereATagWouldMeanSomethingElse(_ node: Node, _ expected: String) {
        #expect(value(node) == expected)
    }

    @Test func aCallThatIsWideOrHasAnObjectIsSpreadOut() {
        let node: Node = [
            "Fn::Sub": ["arn:${Partition}:sns", ["Partition": .ref("AWS::Partition")]]
        ]
        #expect(
            value(node) == "Key: !Sub\n  - arn:${Partition}:sns\n  - Partition: !Ref AWS::Partition")
        let wide = String(repeating: "a", count: 70)
        #expect(
            value(["Fn::Join": ["", ["x", .string(wide)]]]) == "Key: !Join\n  - \"\"\n  - - x\n    - \(wide)")
    }

    @Test(
        arguments: [
            "", " a", "a ", "\u{A0}a", "yes", "No", "ON", "off", "y", "N", "null", "~", "true", "FALSE", "=", "<<", "1",
            "-1",
            "007", "0x1F", "0o17", "0b11", "1_000", "1.5", "1e3", ".5", "1.", ".inf", "-.Inf", ".NaN", "10:30",
            "190:20:30.15", "2012-10-17", "2012-1-7", "2012-10-17T01:02:03Z", "2012-10-17 01:02:03", "!Ref", "&a", "*a",
            "%a", "@a", "`a", "|a", ">a", "[a", "{a", "]", "}", ",", "#a", "? a", "- a", "-", "--- a", "...", ": a",
            "a:",
            "a: b", "a #b", "012345678901", "+1", "1.2.3.4",
        ])
    func whatWouldBeReadAsSomethingElseIsQuoted(_ text: String) {
        #expect(value(.string(text)) == "Key: \"\(text)\"")
        #expect(lines(.array([.string(text)])) == ["- \"\(text)\""])
        #expect(lines(.object([.init(key: text, value: 1)])) == ["\"\(text)\": 1"])
    }

    @Test(
        arguments: [
            "a", "AWS::S3::Bucket", "s3:GetObject", "arn:aws:s3:::b/*", "${A}-b", "yEs", "yes please", "-a", "a-",
            "a#b",
            "10.0.0.0/16", "2017-03-31/functions", "it's", "a, b", "1d", "v1.2.3", "~/a", "<a", "é", "0x", "1e", "a\\b",
            "say \"so\"",
        ])
    func whatEveryParserReadsAsThatTextIsNot(_ text: String) {
        #expect(value(.string(text)) == "Key: \(text)")
    }

    @Test func quotesAreTheOnesThatNeedNoEscape() {
        #expect(value("\"a\"") == #"Key: '"a"'"#)
        #expect(value(#"{"a": "it's"}"#) == #"Key: '{"a": "it''s"}'"#)
        #expect(value(#"\d: "#) == #"Key: '\d: '"#)
        #expect(value("a\tb\u{7}\u{2028}\u{FEFF}\"\\") == #"Key: "a\tb\u0007\u2028\uFEFF\"\\""#)
    }

    @Test(
        arguments: [
            ("a\nb", "|-\n  a\n  b"), ("a\nb\n", "|\n  a\n  b"), ("a\n\n\n", "|+\n  a\n\n"),
            ("  a\nb\n", "|2\n    a\n  b"), ("\n a\n", "|2\n\n   a"), ("\n\na", "|-\n\n\n  a"), ("\ta\n", "|2\n  \ta"),
            ("a  \n\n  b\n", "|\n  a  \n\n    b"), ("#!/bin/sh\nx: 1\n", "|\n  #!/bin/sh\n  x: 1"),
            // Nothing to see, or a carriage return that a parser would make a line feed of.
            ("\n", #""\n""#), (" \n ", #"" \n ""#), ("a\n ", #""a\n ""#), ("a\r\nb", #""a\r\nb""#),
        ])
    func textOfSeveralLinesIsABlock(_ text: String, _ expected: String) {
        #expect(value(.string(text)) == "Key: \(expected)")
    }

    @Test func anEmptyLineIsNoPartOfTheTextBeforeIt() {
        let template: Node = [
            "Description": "a\n\n", "Resources": ["A": ["B": "c\n\n"], "D": ["E": "f\n"]], "Outputs": [:],
        ]
        #expect(
            lines(template) == [
                "Description: |+", "  a", "", "Resources:", "  A:", "    B: |+", "      c", "", "  D:", "    E: |",
                "      f", "", "Outputs: {}",
            ])
    }

    @Test func aLongLineIsFoldedAtSingleSpaces() {
        let words = Array(repeating: "word", count: 30).joined(separator: " ")
        #expect(lines(["Key": .string(words)]).dropFirst().map { $0.dropFirst(2) }.joined(separator: " ") == words)
        #expect(lines(["Key": .string(words)]).allSatisfy { $0.count <= 82 })
        #expect(lines(["Key": .string(words)]).first == "Key: >-")
        // Two spaces would not come back, and a word is never broken.
        let wide = Array(repeating: "a", count: 60).joined(separator: "  ")
        #expect(value(.string(wide)) == "Key: \(wide)")
        let long = String(repeating: "a", count: 200)
        #expect(value(.string(long)) == "Key: \(long)")
    }

    @Test func numbersAreReadAsNumbersByBothVersions() throws {
        let numbers = try JSONReader.read("[1e3, 1.5E-7, 2E+5, -0, 1.0]")
        #expect(lines(["A": numbers]) == ["A: [1.0e+3, 1.5e-7, 2.0e+5, -0, 1.0]"])
    }

    @Test func listsAndObjectsAreWithinEachOther() {
        #expect(
            lines([["a", "b"], [["c": [], "d": [:]], ["e"]]] as Node) == [
                "- - a", "  - b", "- - c: []", "    d: {}", "  - - e",
            ])
    }

    @Test func aKeyThatIsVeryLongSaysThatItIsOne() {
        let key = String(repeating: "k", count: 2_000)
        #expect(lines(.object([.init(key: key, value: ["a": 1])])) == ["? \(key)", ":", "  a: 1"])
    }

    @Test func aValueAloneIsATextToo() {
        #expect(YAMLWriter.write("a\nb") == "\"a\\nb\"\n")
        #expect(YAMLWriter.write(.ref("A")) == "!Ref A\n")
        #expect(YAMLWriter.write([:]) == "{}\n")
    }
}
