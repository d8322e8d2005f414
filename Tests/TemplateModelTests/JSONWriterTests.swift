// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@Suite struct JSONWriterTests {
    @Test func indentsByTwoSpacesAndKeepsShortCallsOnTheirLine() {
        let node: Node = [
            "Type": "AWS::EC2::Subnet",
            "Properties": [
                "VpcId": ["Ref": "Vpc"],
                "AvailabilityZone": ["Fn::Select": [0, ["Fn::GetAZs": ""]]],
                "Tags": [["Key": "Name", "Value": "web"]],
                "Empty": [:],
                "None": [],
                "Nested": ["A": ["B": 1]],
            ],
        ]
        #expect(
            JSONWriter.write(node) == """
                {
                  "Type": "AWS::EC2::Subnet",
                  "Properties": {
                    "VpcId": { "Ref": "Vpc" },
                    "AvailabilityZone": { "Fn::Select": [0, { "Fn::GetAZs": "" }] },
                    "Tags": [{ "Key": "Name", "Value": "web" }],
                    "Empty": {},
                    "None": [],
                    "Nested": {
                      "A": {
                        "B": 1
                      }
                    }
                  }
                }

                """)
    }

    @Test func breaksLinesThatWouldBeLong() {
        let long = String(repeating: "x", count: 120)
        #expect(JSONWriter.write(["Fn::Sub": .string(long)]) == "{\n  \"Fn::Sub\": \"\(long)\"\n}\n")
    }

    @Test func compactTextHasNoWhiteSpace() {
        #expect(
            JSONWriter.write(["a": [1, true, .null], "b": [:]], style: .compact) == #"{"a":[1,true,null],"b":{}}"#)
    }

    @Test(arguments: [
        ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#), ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#),
        ("é😀", "\"é😀\""), ("</script>", "\"</script>\""),
    ])
    func escapes(text: String, expected: String) {
        #expect(JSONWriter.write(.string(text), style: .compact) == expected)
    }

    @Test(arguments: [(30.0, "30"), (0.5, "0.5"), (-2.25, "-2.25"), (1e21, "1e+21")])
    func writesDoublesAsPeopleDo(value: Double, expected: String) {
        #expect(JSONWriter.write(.number(value), style: .compact) == expected)
    }

    @Test func readingWhatWasWrittenGivesTheSame() throws {
        let text = #"{"a":[1,1.0,"1",{"b":null,"a":{"Ref":"X"}}],"a":false,"é\u0001":"\"\\"}"#
        let node = try JSONReader.read(text)
        #expect(try JSONReader.read(JSONWriter.write(node)) == node)
        #expect(JSONWriter.write(node, style: .compact) == text)
    }

    @Test(
        arguments: [
            [:], [], ["A": ["Ref": "B"]], ["A": "\u{1}\"\\\u{7F}\n\t", "B": [1, 2.5, true, .null]],
            [
                "L": [
                    "a list of texts that is too long for one line", "because its width is more than one hundred", "…",
                ]
            ],
            ["T": [["Key": "Name", "Value": ["Fn::Sub": "${A}-ü"]], ["Key": "Other", "Value": [["a": "b"]]]]],
        ] as [Node])
    func countsTheBytesThatItWouldWrite(node: Node) {
        for style in [JSONWriter.Style.readable, .compact] {
            #expect(JSONWriter.size(of: node, style: style) == JSONWriter.write(node, style: style).utf8.count)
        }
    }
}
