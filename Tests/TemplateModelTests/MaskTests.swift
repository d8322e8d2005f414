// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@Suite struct MaskTests {
    @Test(arguments: [
        ("the value 'hunter2' is", "the value '****' is"), ("xhunter2y", "x****y"), ("hunter", "hunter"), ("", ""),
        ("hunter2hunter2", "********"),
    ])
    func aSecretIsHiddenWhereverItStands(text: String, masked: String) {
        #expect(Mask(["hunter2"]).masked(text) == masked)
    }

    @Test(arguments: [
        #"{"a":"p\"q\\r's"}"#, #"'p"q\r'\''s'"#, "p&quot;q\\r's", #"value p"q\r's"#,
    ])
    func inEachFormInWhichItIsPrinted(text: String) {
        let shown = Mask([#"p"q\r's"#]).masked(text)
        #expect(shown.contains(Mask.sign))
        #expect(!shown.contains("q"))
    }

    @Test func linesOfAKeyAreHiddenEach() {
        let mask = Mask(["-----BEGIN\nMIIEvQIBADANBg\nab\n"])
        #expect(mask.masked("3 | MIIEvQIBADANBg") == "3 | ****")
        #expect(mask.masked("about") == "about")
    }

    @Test func whatIsAPartOfAnythingIsHiddenAsAValueAlone() {
        let mask = Mask(["1", "true", "8080"])
        #expect(
            mask.masked(#"{"line": 8080, "ok": true, "value": "8080"}"#)
                == #"{"line": 8080, "ok": true, "value": "****"}"#)
        #expect(mask.masked("P=1") == "P=****")
        #expect(mask.masked("a.json:1:1: the value '1'") == "a.json:1:1: the value '****'")
    }

    @Test func theLongerOfTwoComesFirst() {
        #expect(Mask(["secret", "secret-one"]).masked("secret-one") == "****")
    }

    @Test func noSecretNoChange() {
        #expect(Mask([""]).isEmpty)
        #expect(Mask().masked("a") == "a")
    }

    @Test func aTemplateSaysWhichValuesAreSecrets() throws {
        let template = Template(
            root: try JSONReader.read(
                """
                {"Parameters": {
                  "A": {"Type": "String", "NoEcho": "true", "Default": "fromDefault"},
                  "B": {"Type": "CommaDelimitedList", "NoEcho": true},
                  "C": {"Type": "AWS::SSM::Parameter::Value<String>", "NoEcho": true, "Default": "/name"},
                  "D": {"Type": "String", "NoEcho": true, "Default": "{{resolve:ssm:a}}"},
                  "E": {"Type": "String", "Default": "open"}
                }}
                """))
        let values = [
            ParameterValue(name: "A", value: "given"), ParameterValue(name: "B", value: "one, two"),
            ParameterValue(name: "E", value: "shown"),
        ]
        #expect(Set(template.secrets(given: values)) == ["given", "fromDefault", "one, two", "one", "two"])
    }
}
