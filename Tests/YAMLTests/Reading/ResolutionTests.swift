// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing
import YAML

@Suite struct ResolutionTests {
    @Test(arguments: ["yes", "Yes", "YES", "true", "True", "on", "ON"]) func wordsThatAreTrue(word: String) throws {
        #expect(try read("k: \(word)")["k"] == true)
        #expect(try read("k: '\(word)'")["k"] == .string(word))
    }

    @Test(arguments: ["no", "No", "FALSE", "off", "Off"]) func wordsThatAreFalse(word: String) throws {
        #expect(try read("[\(word)]") == [false])
    }

    @Test(arguments: ["~", "null", "Null", "NULL", ""]) func wordsThatAreNothing(word: String) throws {
        #expect(try read("k: \(word)\nl: 1")["k"] == .null)
    }

    @Test(arguments: [
        ("12", "12"), ("-3", "-3"), ("+3", "3"), ("1_000", "1000"), ("0", "0"), ("0x1F", "31"), ("-0b11", "-3"),
        ("017", "15"), ("1.50", "1.50"),
        (".5", "0.5"), ("1.", "1.0"), ("-1.5e+3", "-1.5e+3"), ("01.5", "1.5"), ("190:20:30", "685230"), ("1:30", "90"),
        ("1:30.5", "90.5"),
        ("012345670123", "1402433619"), ("012345678901", "12345678901"), ("12e5", "12e5"), ("-1.5E-3", "-1.5E-3"),
        ("-0", "-0"),
        ("99999999999999999999", "99999999999999999999"),
    ])
    func numbersAreWrittenAsJSONHasThem(text: String, number: String) throws {
        let node = try read("k: \(text)")["k"]
        #expect(node?.numberValue?.text == number)
        #expect(try JSONReader.read(number) == node)
    }

    @Test(arguments: [
        "2012-10-17", "2001-12-14T21:59:43Z", "y", "n", "N", "yEs", "1.2.3", "0b12", "0x", "1:60", "0:30", "00:10",
        "1e", "e5", "+", ".",
        "._5", "1-2", "10.0.0.0/16", "=", ".inf", ".nan", "0o17", "12a", "1__e",
    ])
    func whatIsATextStaysOne(text: String) throws {
        #expect(try read("k: \(text)")["k"] == .string(text))
    }

    @Test func whatFewTakeForANumberIsTold() throws {
        let advice = try document("a: 0755\nb: 1:30\nc: '0755'\nd: 755\ne: 1.5\nf: 12e5\n").advice
        #expect(advice.map(\.topic) == [.number, .number, .number])
        #expect(advice.first?.message == "0755 without quotes is a number of base 8: 493")
        #expect(advice.map(\.location.line) == [1, 2, 6])
        #expect(refusal("k: 0777777777777777777777777").contains("is a number of base 8 beyond 64 bits"))
    }

    @Test func tagsOfTypesConvert() throws {
        let text =
            "a: !!str 12\nb: !!int '12'\nc: !!float 3\nd: !!bool yes\ne: !!null ''\nf: ! 12\ng: !!map\n  h: !!seq [1]\n"
        #expect(
            try read(text) == [
                "a": "12", "b": 12, "c": 3, "d": true, "e": .null, "f": "12", "g": ["h": [1]],
            ])
        #expect(refusal("a: !!int x").hasPrefix("1:4: 'x' is not what its tag !!int says"))
        #expect(refusal("a: !!map [x]").contains("the tag !!map is not that of a list"))
        for tag in ["!!binary", "!!timestamp", "!!set", "!!omap", "!!pairs"] {
            #expect(refusal("a: \(tag) x").contains("CloudFormation reads no '\(tag)'"))
        }
        #expect(refusal("a: !e!f x").contains("nothing says what '!e!'"))
        #expect(refusal("a: !<tag:a.b,2000:c> x").contains("is no tag that CloudFormation knows"))
    }
}
