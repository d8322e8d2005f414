// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import TestSupport
import Testing

@Suite struct InterpolationTests {
    let vpc = EC2.VPC("Vpc")
    let port = Parameter<Value<Int>>("Port")

    private func node(_ value: Value<String>) -> Node { value.node }

    @Test func textAloneStaysText() {
        let zone = 3
        #expect(node("plain") == "plain")
        #expect(node("10.0.\(zone).0/\("24")") == "10.0.3.0/24")
        #expect(node("${literal}") == "${literal}")
    }

    @Test func aSingleReferenceIsThatReference() {
        #expect(node("\(vpc.ref)") == .ref("Vpc"))
        #expect(node("\(vpc.cidrBlock)") == .getAtt("Vpc", "CidrBlock"))
        #expect(node("\(port.ref)") == .ref("Port"))
        #expect(node("\(.region)") == .ref("AWS::Region"))
    }

    @Test func referencesAmongTextAreSub() {
        #expect(
            node("https://\(vpc.ref).x.\(.region).\(vpc.cidrBlock):\(port.ref)/")
                == .sub("https://${Vpc}.x.${AWS::Region}.${Vpc.CidrBlock}:${Port}/"))
    }

    @Test func dollarBraceInTextIsEscaped() {
        #expect(node("${a}\(vpc.ref)$\("{")b}") == .sub("${!a}${Vpc}${!b}"))
    }

    @Test func otherFunctionsBecomeVariables() {
        let first: Value<String> = .select(0, from: .getAZs())
        #expect(
            node("a \(first) b \(vpc.ref) c \(first) d \(.join("-", ["x"]) as Value<String>)")
                == .call(
                    "Fn::Sub",
                    [
                        "a ${Value1} b ${Vpc} c ${Value1} d ${Value2}",
                        ["Value1": first.node, "Value2": ["Fn::Join": ["-", ["x"]]]],
                    ]))
    }

    @Test func aVariableNeverTakesTheNameOfAReference() {
        let taken = EC2.VPC("Value1")
        let other: Value<String> = .importValue("x")
        #expect(
            node("\(taken.ref) \(other)")
                == .call("Fn::Sub", ["${Value1} ${Value2}", ["Value2": ["Fn::ImportValue": "x"]]]))
    }

    @Test func interpolationsNest() {
        let base: Value<String> = "https://\(vpc.ref)"
        #expect(node("\(base)") == base.node)
        #expect(node("\(base)/path/\(.region)") == .sub("https://${Vpc}/path/${AWS::Region}"))
        let fixed: Value<String> = "fixed"
        #expect(node("\(fixed)-\(fixed)") == "fixed-fixed")
        let number: Value<Int> = 8080
        #expect(node("port \(number)") == "port 8080")
    }

    @Test func dynamicReferencesTakePart() {
        let secret = SNS.Topic("Secret")
        let reference = DynamicReference.secretsManager("\(secret.ref)", jsonKey: "password")
        #expect(node("x=\(reference)") == .sub("x={{resolve:secretsmanager:${Secret}:SecretString:password}}"))
    }
}
