// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TestSupport
import Testing

@Suite struct ParameterRulesTests {
    private func violations(_ parameter: some AnyParameter) -> [String] {
        TestStack {
            parameter
            EC2.VPC("Vpc")
        }.findings("parameter-value").map(\.message)
    }

    @Test func valuesObeyTheirDeclarations() {
        #expect(
            violations(Parameter<Value<Int>>("P", value: 70_000, maxValue: 65_535)).first?.contains(
                "above MaxValue 65535") == true)
        #expect(
            violations(Parameter<Value<Int>>("P", value: 0, minValue: 1)).first?.contains("below MinValue 1") == true)
        #expect(
            violations(Parameter<Value<String>>("P", value: "c", allowedValues: ["a", "b"])).first?.contains(
                "AllowedValues: a, b") == true)
        #expect(
            violations(Parameter<Value<String>>("P", value: "abc", maxLength: 2)).first?.contains(
                "more than MaxLength 2") == true)
        #expect(
            violations(Parameter<Value<String>>("P", value: "", minLength: 1)).first?.contains("fewer than MinLength 1")
                == true)
        #expect(
            violations(
                Parameter<Value<String>>(
                    "P", value: "Ab", allowedPattern: "[a-z]+", constraintDescription: "small letters")
            ).first?.contains("does not match AllowedPattern [a-z]+: small letters") == true)
        #expect(violations(Parameter<List<Value<Int>>>("P", value: [1, 9], maxValue: 5)).count == 1)
        #expect(violations(Parameter<Value<String>>("P", value: String(repeating: "x", count: 4_097))).count == 1)
    }

    @Test func goodValuesPass() {
        #expect(violations(Parameter<Value<Int>>("P", value: 65_535, minValue: 1, maxValue: 65_535)).isEmpty)
        #expect(violations(Parameter<Value<String>>("P", value: "abc", allowedPattern: "[a-z]+")).isEmpty)
        #expect(
            violations(Parameter<List<Value<String>>>("P", value: ["a", "b"], allowedValues: [["a"], ["b"]])).isEmpty)
        #expect(violations(Parameter<Value<Bool>>("P", value: true)).isEmpty)
        #expect(violations(Parameter<Value<String>>("P", value: "x", allowedPattern: "(?<broken")).isEmpty)
    }

    @Test func aMissingValueIsSaidUnlessThereIsADefault() {
        #expect(violations(Parameter<Value<String>>("P")).first?.contains("gives no value to parameter 'P'") == true)
        #expect(violations(Parameter<Value<String>>("P", default: "x")).isEmpty)
        #expect(violations(Parameter<Value<String>>("P", ssm: "/x")).isEmpty)
    }

    @Test func secretsAreNotShown() {
        let found = violations(Parameter<Value<String>>("P", value: "hunter2", maxLength: 3, noEcho: true))
        #expect(found.first?.contains("****") == true)
        #expect(found.first?.contains("hunter2") == false)
    }

    @Test func defaultsObeyTheirOwnConstraints() {
        let stack = TestStack {
            Parameter<Value<Int>>("P", default: 9, maxValue: 5)
            EC2.VPC("Vpc")
        }
        #expect(
            stack.findings("parameter-default").map(\.message) == [
                "the default '9' of parameter 'P' is above MaxValue 5"
            ])
    }

    @Test func findingsNameEnvironmentParameterAndBothPlaces() {
        let environment = Environment("env9", region: .euWest1, account: .any) {
            TestStack {
                let port = Parameter<Value<Int>>("Port", value: 0, minValue: 1)
                port
                SNS.Topic("Topic", displayName: "\(port.ref)")
            }
        }
        let line = #line - 6
        let found = environment.synthesize().flatMap(\.diagnostics)
        #expect(found.count == 1)
        #expect(found.first?.message.contains("environment 'env9' gives parameter 'Port' the value '0'") == true)
        #expect(found.first?.location?.line == line + 1)
        #expect(found.first?.location?.label == "value")
        #expect(found.first?.notes.map(\.location?.line) == [line])
    }

    @Test func stackNamesAreChecked() {
        let environment = Environment("env 9", region: .euWest1, account: .any) {
            TestStack { SNS.Topic("Topic") }
            TestStack { SNS.Topic("Topic") }
        }
        #expect(Set(environment.synthesize().flatMap(\.diagnostics).map(\.rule)) == ["stack-name", "duplicate-stack"])
    }
}
