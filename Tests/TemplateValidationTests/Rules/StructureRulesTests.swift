// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TestSupport
import Testing

@Suite struct StructureRulesTests {
    @Test func logicalIDsAreLettersAndDigits() {
        let stack = TestStack {
            EC2.VPC("my-vpc")
            EC2.VPC("Fine1")
            EC2.VPC("")
            EC2.VPC(String(repeating: "x", count: 256))
            EC2.VPC("Größe")
        }
        let found = stack.findings("logical-id")
        #expect(found.count == 4)
        #expect(found.first?.fix == "write 'MyVpc'")
    }

    @Test func duplicatesNameBothPlaces() {
        let stack = TestStack {
            EC2.VPC("Vpc")
            SNS.Topic("Vpc")
            Parameter<Value<String>>("Vpc", default: "x")
        }
        let found = stack.findings("duplicate-logical-id")
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.notes.count == 1 && $0.location != $0.notes[0].location })
    }

    @Test func makingAResourceTwiceIsSaid() {
        let found = TestStack {
            for _ in 1...2 { EC2.VPC("Vpc") }
        }.findings("duplicate-logical-id")
        #expect(found.map(\.message) == ["'Vpc' is made twice"])
    }

    @Test func parametersAndConditionsMayBeSharedByComponents() {
        let parameter = Parameter<Value<String>>("P", default: "x")
        let condition = Condition("C", .equals(parameter.ref, "y"))
        let stack = TestStack {
            parameter
            parameter
            condition
            condition
            SNS.Topic("Topic", displayName: parameter.ref).condition(condition)
        }
        #expect(stack.synthesize().diagnostics.isEmpty)
    }

    @Test func circlesArePrintedAsAWay() {
        func topic(_ id: String, after other: String) -> SNS.Topic {
            SNS.Topic(id, displayName: .unchecked(.sub("x${\(other).TopicName}")))
        }
        let stack = TestStack {
            topic("A", after: "B")
            topic("B", after: "C")
            topic("C", after: "A")
            topic("D", after: "A")
            SNS.Topic("Self", displayName: .unchecked(.ref("Self")))
        }
        let found = stack.findings("circular-dependency")
        #expect(
            found.map(\.message) == [
                "resources wait for each other: A -> B -> C -> A", "resources wait for each other: Self -> Self",
            ])
        #expect(found.first?.notes.count == 2)
    }

    @Test func aLongChainIsNoCircleAndNoCrash() {
        let stack = TestStack {
            for number in 0..<400 {
                SNS.Topic(
                    "T\(number)",
                    displayName: number == 0 ? "x" : .unchecked(.getAtt("T\(number - 1)", "TopicName")))
            }
        }
        #expect(stack.findings("circular-dependency").isEmpty)
    }

    @Test func attributesThatATypeLacksAreSaid() {
        let vpc = EC2.VPC("Vpc")
        let stack = TestStack {
            vpc
            Output("A", vpc.attribute("CidrBlok") as Value<String>)
            Output("B", vpc.attribute("DefaultSecurityGroup") as Value<String>)
            Output("C", "\(vpc.attribute("Nothing") as Value<String>)-x")
        }
        let found = stack.findings("unknown-attribute")
        #expect(found.count == 2)
        #expect(found.first?.fix.contains("CidrBlock") == true)
        #expect(found.last?.fix.contains("DefaultSecurityGroup") == true)
    }

    @Test func attributesOfStacksAndCustomResourcesAreTheirOwn() throws {
        let json = """
            {"Resources": {"S": {"Type": "AWS::CloudFormation::Stack"}, "C": {"Type": "Custom::X"}},
             "Outputs": {"A": {"Value": {"Fn::GetAtt": ["S", "Outputs.X"]}}, "B": {"Value": {"Fn::GetAtt": ["C", "Y"]}}}}
            """
        #expect(try findings("unknown-attribute", json).isEmpty)
    }

    @Test func sectionsAreKnownAndResourcesThere() throws {
        #expect(
            try findings("sections", #"{"Resurces":{}}"#).map(\.fix) == [
                "add a resource", "did you mean 'Resources'?",
            ])
        #expect(try findings("sections", "[]").count == 1)
        #expect(try findings("sections", #"{"Resources":{"V":{"Type":"AWS::EC2::VPC"}}}"#).isEmpty)
    }

    @Test func numbersThatJSONCannotSay() {
        let stack = TestStack {
            SNS.Topic("T").override("A.B", Document(Value<Double>(.nan))).override("C", Document(Value<Double>(0.5)))
        }
        #expect(stack.findings("number").map(\.message) == ["'T' has nan at Properties.A.B"])
    }

    @Test func limits() {
        #expect(
            TestStack { for number in 0...500 { EC2.VPC("V\(number)") } }.findings("limits").map(\.severity) == [.error]
        )
        #expect(
            TestStack { for number in 0..<500 { EC2.VPC("V\(number)") } }.findings("limits").map(\.severity) == [
                .note
            ])
        #expect(TestStack { for number in 0..<400 { EC2.VPC("V\(number)") } }.findings("limits").isEmpty)
        let sections = TestStack {
            EC2.VPC("V")
            for number in 0...200 {
                Parameter<Value<String>>("P\(number)", default: "")
                Output("O\(number)", "x")
                Mapping("M\(number)", ["a": ["b": 1]])
            }
        }
        #expect(
            sections.findings("limits").map(\.message) == [
                "the template has 201 parameters, more than 200", "the template has 201 outputs, more than 200",
                "the template has 201 mappings, more than 200",
            ])
        let large = TestStack { SNS.Topic("T", displayName: Value(String(repeating: "x", count: 52_000))) }
        #expect(large.findings("limits").map(\.severity) == [.warning])
        #expect(large.findings("limits").first?.fix.contains("--s3-bucket") == true)
        let huge = TestStack { SNS.Topic("T", displayName: Value(String(repeating: "x", count: 1_000_001))) }
        #expect(huge.findings("limits").map(\.severity) == [.error])
        let wordy = TestStack(description: String(repeating: "x", count: 1_025)) { EC2.VPC("V") }
        #expect(wordy.findings("limits").count == 1)
    }

    @Test(arguments: [
        (#"["M", "a", "b", {"DefaultValue": "c"}]"#, 0),
        (#"["M", {"Ref": "AWS::Region"}, "b", {"DefaultValue": ""}]"#, 0),
        (#"["M", "a", "b", "c"]"#, 1), (#"["M", "a", "b", {"Default": "c"}]"#, 1), (#"["M", "a"]"#, 1),
        (#"["M", "a", "b", {"DefaultValue": "c"}, "d"]"#, 1),
    ])
    func aMappingHasADefaultWithoutATransform(call: String, count: Int) throws {
        let resources = #"{"T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Fn::FindInMap": \#(call)}}}}"#
        for transform in ["", #""Transform": "AWS::LanguageExtensions","#] {
            let json = #"{\#(transform) "Mappings": {"M": {"a": {"b": "c"}}}, "Resources": \#(resources)}"#
            #expect(try findings("function-arguments", json).count == count)
        }
    }

    @Test(arguments: [
        (#"{"Ref": "B"}"#, 1), (#"{"Fn::GetAtt": ["B", "Arn"]}"#, 1), (#"{"Fn::Sub": "${B}"}"#, 1),
        (#"{"Ref": "P"}"#, 1), (#"{"S3Bucket": {"Ref": "B"}, "S3Key": "k"}"#, 0), (#""./build""#, 0),
        (#"{"Fn::ImportValue": "code"}"#, 0), (#"{"Ref": "AWS::NoValue"}"#, 0),
    ])
    func textIsNoObject(value: String, count: Int) throws {
        let json = #"""
            {
              "Parameters": {"P": {"Type": "String"}},
              "Resources": {
                "B": {"Type": "AWS::S3::Bucket"},
                "F": {"Type": "AWS::Lambda::Function", "Properties": {"Role": "r", "Code": \#(value)}},
                "P1": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {"Ref": "P"}}}
              }
            }
            """#
        #expect(try findings("wrong-type", json).count == count)
    }
}
