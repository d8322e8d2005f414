// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TestSupport
import Testing

@Suite struct ElementsTests {
    @Test func sectionsStandInCloudFormationsOrderAndResourcesInTheOrderWritten() {
        let stack = TestStack(description: "d") {
            Output("O", "x")
            EC2.VPC("B")
            Transform("Macro")
            Mapping("M", ["a": ["b": 1]])
            Parameter<Value<Int>>("P", default: 1)
            EC2.VPC("A")
            Condition("C", .equals("a", "b"))
            Metadata("Key", ["a": 1])
            Rule("R", .assert(.contains(["a"], "a"), "text"))
        }
        #expect(
            stack.template.root.objectValue?.keys == [
                "AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Rules", "Mappings", "Conditions",
                "Transform", "Resources", "Outputs",
            ])
        #expect(stack.template.resources.map(\.logicalID) == ["B", "A"])
        #expect(stack.template.transforms == ["Macro"])
    }

    @Test func bodiesTakeSwiftsControlFlow() {
        struct Pair: Component {
            let prefix: String
            var body: some StackContent {
                EC2.VPC("\(prefix)One")
                EC2.VPC("\(prefix)Two")
            }
        }
        func ids(_ flag: Bool, _ maybe: EC2.VPC?) -> [String] {
            TestStack {
                if flag { EC2.VPC("If") }
                if flag { EC2.VPC("Yes") } else { Pair(prefix: "No") }
                for number in 1...2 { EC2.VPC("For\(number)") }
                [EC2.VPC("Array1"), EC2.VPC("Array2")]
                maybe
                let local = EC2.VPC("Local")
                local
                Pair(prefix: "P")
            }.template.resources.map(\.logicalID)
        }
        #expect(
            ids(true, nil)
                == ["If", "Yes", "For1", "For2", "Array1", "Array2", "Local", "POne", "PTwo"])
        #expect(
            ids(false, EC2.VPC("Optional"))
                == ["NoOne", "NoTwo", "For1", "For2", "Array1", "Array2", "Optional", "Local", "POne", "PTwo"])
    }

    @Test func rulesLowerTheirFunctions() {
        let vpc = Parameter<ID<EC2.VPC>>("Net")
        let subnets = Parameter<List<ID<EC2.Subnet>>>("Subnets")
        let stack = TestStack {
            vpc
            subnets
            EC2.VPC("Vpc")
            Rule(
                "R", when: .and(.equals("a", "b"), .or(.not(.equals("c", "d")), .equals("e", "f"))),
                .assert(.eachMemberEquals(.valueOfAll("AWS::EC2::Subnet::Id", "VpcId"), "\(vpc.ref)"), "one"),
                .assert(.eachMemberIn(.refAll("AWS::EC2::VPC::Id"), ["x"]), "two"),
                .assert(.equals(.valueOf(vpc, "Tags.Name"), "n"), "three"))
        }
        #expect(
            stack.template.root["Rules"]?["R"]?.description
                == #"{"RuleCondition":{"Fn::And":[{"Fn::Equals":["a","b"]},{"Fn::Or":[{"Fn::Not":"#
                + #"[{"Fn::Equals":["c","d"]}]},{"Fn::Equals":["e","f"]}]}]},"Assertions":["#
                + #"{"Assert":{"Fn::EachMemberEquals":[{"Fn::ValueOfAll":["AWS::EC2::Subnet::Id","VpcId"]},"#
                + #"{"Ref":"Net"}]},"AssertDescription":"one"},"#
                + #"{"Assert":{"Fn::EachMemberIn":[{"Fn::RefAll":"AWS::EC2::VPC::Id"},["x"]]},"#
                + #""AssertDescription":"two"},"#
                + #"{"Assert":{"Fn::Equals":[{"Fn::ValueOf":["Net","Tags.Name"]},"n"]},"AssertDescription":"three"}]}"#)
    }

    @Test func outputsHaveDescriptionConditionAndExport() {
        let condition = Condition("C", .equals("a", "b"))
        let vpc = EC2.VPC("Vpc")
        let stack = TestStack {
            condition
            vpc
            Output("Id", vpc.ref, description: "d", exportName: "\(.stackName)-Vpc", condition: condition)
        }
        #expect(
            stack.template.root["Outputs"]?["Id"]?.description
                == #"{"Description":"d","Condition":"C","Value":{"Ref":"Vpc"},"#
                + #""Export":{"Name":{"Fn::Sub":"${AWS::StackName}-Vpc"}}}"#)
    }

    @Test func transformsKeepTheirOrderAndLanguageExtensionsComeFirst() {
        let list = Parameter<List<Value<String>>>("L", default: ["a"])
        let stack = TestStack {
            Transform.serverless()
            Transform.include(location: "s3://b/k")
            list
            SNS.Topic("T", displayName: "\(Value.length(list.ref))")
        }
        #expect(
            stack.template.root["Transform"]?.description
                == #"["AWS::LanguageExtensions","AWS::Serverless-2016-10-31","#
                + #"{"Name":"AWS::Include","Parameters":{"Location":"s3://b/k"}}]"#)
        let explicit = TestStack {
            Transform.languageExtensions()
            SNS.Topic("T", displayName: .toJsonString(["a": 1]))
        }
        #expect(explicit.template.root["Transform"] == "AWS::LanguageExtensions")
        #expect(TestStack { EC2.VPC("V") }.template.root["Transform"] == nil)
    }

    @Test func forEachRepeatsElementsOfSeveralSections() {
        let stack = TestStack {
            ForEach("Topics", "Name", in: ["Orders", "Bills"]) { name in
                SNS.Topic("Topic${Name}", topicName: name)
                Output("Arn${Name}", Value<String>.unchecked(.ref("Topic${Name}")))
            }
            Output("Orders", Value<String>.unchecked(.ref("TopicOrders")))
        }
        #expect(
            stack.template.root["Resources"]?.description
                == #"{"Fn::ForEach::Topics":["Name",["Orders","Bills"],"#
                + #"{"Topic${Name}":{"Type":"AWS::SNS::Topic","Properties":{"TopicName":{"Ref":"Name"}}}}]}"#)
        #expect(stack.template.root["Outputs"]?["Fn::ForEach::Topics"] != nil)
        #expect(stack.template.transforms == ["AWS::LanguageExtensions"])
        #expect(stack.synthesize().diagnostics.isEmpty)
    }

    @Test func untypedAndCustomResources() {
        let untyped = UntypedResource("U", type: "Acme::Thing::One", properties: ["A": ["B": 1]])
        let custom = CustomResource(
            "C", type: "Custom::Seed", serviceToken: "\(untyped.ref() as Value<String>)", properties: ["X": "y"])
        let stack = TestStack {
            untyped
            custom
            Output("V", custom.attribute("Answer") as Value<String>)
        }
        #expect(
            stack.template.root["Resources"]?.description
                == #"{"U":{"Type":"Acme::Thing::One","Properties":{"A":{"B":1}}},"#
                + #""C":{"Type":"Custom::Seed","Properties":{"ServiceToken":{"Ref":"U"},"X":"y"}}}"#)
        #expect(stack.template.root["Outputs"]?["V"]?["Value"] == .getAtt("C", "Answer"))
        #expect(stack.synthesize().diagnostics.isEmpty)
    }
}
