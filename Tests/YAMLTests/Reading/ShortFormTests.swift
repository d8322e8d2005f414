// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing
import YAML

@Suite struct ShortFormTests {
    @Test(arguments: [
        "And", "Base64", "Cidr", "Equals", "FindInMap", "ForEach", "GetAZs", "GetStackOutput", "If", "ImportValue",
        "Join", "Length", "Not",
        "Or", "Select", "Split", "Sub", "ToJsonString", "Transform", "Tomorrow",
    ])
    func everyTagIsAFunction(name: String) throws {
        let function = "Fn::\(name)"
        #expect(try read("k: !\(name) x")["k"] == .object([.init(key: function, value: "x")]))
        #expect(try read("k: !\(name) [x, 1]")["k"] == .object([.init(key: function, value: ["x", 1])]))
        #expect(try read("k: !\(name)\n  - x\n  - 1")["k"] == .object([.init(key: function, value: ["x", 1])]))
        #expect(try read("k: !\(name)\n- x\n- 1")["k"] == .object([.init(key: function, value: ["x", 1])]))
        #expect(try read("- !\(name) {a: b}")[0] == .object([.init(key: function, value: ["a": "b"])]))
        #expect(try read("- !\(name)\n  a: b")[0] == .object([.init(key: function, value: ["a": "b"])]))
        #expect(try read("k: !\(name) |\n  a\n  b\n")["k"] == .object([.init(key: function, value: "a\nb\n")]))
    }

    @Test func referencesAndConditionsHaveKeysOfTheirOwn() throws {
        #expect(try read("[!Ref A, !Condition B]") == [["Ref": "A"], ["Condition": "B"]])
    }

    @Test func attributesAreListsWhateverTheyAreWrittenAs() throws {
        #expect(try read("!GetAtt A.B") == ["Fn::GetAtt": ["A", "B"]])
        #expect(try read("!GetAtt A.Outputs.B") == ["Fn::GetAtt": ["A", "Outputs.B"]])
        #expect(try read("!GetAtt 'A'") == ["Fn::GetAtt": ["A"]])
        #expect(try read("!GetAtt [A, !Ref B]") == ["Fn::GetAtt": ["A", ["Ref": "B"]]])
    }

    @Test func behindATagNothingIsANumber() throws {
        #expect(
            try read("[!Ref 010, !Sub yes, !GetAZs '', !Base64 ]") == [
                ["Ref": "010"], ["Fn::Sub": "yes"], ["Fn::GetAZs": ""], ["Fn::Base64": ""],
            ])
    }

    @Test func theyNest() throws {
        let text = "!If\n  - A\n  - !Join [',', [!Ref B, !Sub 'c${D}']]\n  - Fn::Base64: !Sub |\n      x\n"
        #expect(
            try read(text) == [
                "Fn::If": [
                    "A", ["Fn::Join": [",", [["Ref": "B"], ["Fn::Sub": "c${D}"]]]], ["Fn::Base64": ["Fn::Sub": "x\n"]],
                ]
            ])
        #expect(refusal("k: !Base64 !Sub x").hasPrefix("1:12: two short forms stand before one value"))
        #expect(refusal("!Ref a: b").contains("the tag stands before a key"))
        #expect(refusal("k: !Sub\"x\"").contains("a space must stand between"))
    }
}
