// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing
import YAML

@Suite struct TemplateTextTests {
    @Test func jsonIsRead() throws {
        let document = try TemplateText.read(Array(#"{"Resources": {}}"#.utf8), file: "a.json")
        #expect(document.root == ["Resources": [:]])
    }

    @Test func aBracketBeginsJSONWhereTheNameSaysNothing() throws {
        let text = "\u{FEFF}\n{\"a\": 1e5,\n\t\"b\": \"\\ud83d\\ude00\"}"
        for file in ["a.template", "-", "a.yaml"] {
            #expect(try TemplateText.read(Array(text.utf8), file: file).root["b"] == "😀")
            #expect(try TemplateText.read(Array(text.utf8), file: file).root["a"]?.numberValue?.text == "1e5")
        }
    }

    @Test func whatIsWrongIsToldAsTheNameSays() {
        let text = Array("{a: 1}".utf8)
        #expect(throws: SyntaxFailure.self) { try TemplateText.read(text, file: "a.json") }
        #expect(throws: SyntaxFailure.self) { try TemplateText.read(text, file: "a.template") }
        #expect(throws: Never.self) { try TemplateText.read(text, file: "a.yml") }
        #expect(TemplateText.format(of: Array("a: 1".utf8), file: "A.JSON") == .json)
        #expect(TemplateText.format(of: Array("a: 1".utf8), file: "<standard input>") == .yaml)
    }
}
