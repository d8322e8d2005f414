// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TestSupport
import Testing

@Suite struct ParameterTests {
    private func declaration(_ parameter: some AnyParameter) -> String { parameter.declaration.node.description }

    @Test func swiftTypesSayParameterTypes() {
        #expect(Value<String>.parameterType == "String")
        #expect(Value<Int>.parameterType == "Number")
        #expect(Value<Double>.parameterType == "Number")
        #expect(Value<Bool>.parameterType == "String")
        #expect(ID<EC2.VPC>.parameterType == "AWS::EC2::VPC::Id")
        #expect(ID<EC2.Subnet>.parameterType == "AWS::EC2::Subnet::Id")
        #expect(ID<SNS.Topic>.parameterType == "String")
        #expect(ARN<SNS.Topic>.parameterType == "String")
        #expect(List<Value<String>>.parameterType == "CommaDelimitedList")
        #expect(List<Value<Int>>.parameterType == "List<Number>")
        #expect(List<ID<EC2.Subnet>>.parameterType == "List<AWS::EC2::Subnet::Id>")
        #expect(List<ARN<SNS.Topic>>.parameterType == "CommaDelimitedList")
    }

    @Test func declaresAllConstraints() {
        let parameter = Parameter<Value<String>>(
            "Name", default: "web", allowedValues: ["web", "api"], allowedPattern: "[a-z]+", minLength: 1,
            maxLength: 9, noEcho: true, description: "d", constraintDescription: "c")
        #expect(
            declaration(parameter)
                == #"{"Type":"String","Description":"d","Default":"web","AllowedValues":["web","api"],"#
                + #""AllowedPattern":"[a-z]+","MinLength":1,"MaxLength":9,"NoEcho":true,"ConstraintDescription":"c"}"#)
        let port = Parameter<Value<Int>>("Port", default: 8080, minValue: 1, maxValue: 65535)
        #expect(declaration(port) == #"{"Type":"Number","Default":8080,"MinValue":1,"MaxValue":65535}"#)
    }

    @Test func listsAndBooleansAreText() {
        #expect(
            declaration(Parameter<List<Value<Int>>>("L", default: [1, 2]))
                == #"{"Type":"List<Number>","Default":"1,2"}"#)
        #expect(
            declaration(Parameter<Value<Bool>>("B", default: false))
                == #"{"Type":"String","Default":"false","AllowedValues":["true","false"]}"#)
    }

    @Test func systemsManagerTypesWrapTheValuesType() {
        let image = Parameter<Value<String>>("Image", ssm: "/images/web")
        #expect(declaration(image) == #"{"Type":"AWS::SSM::Parameter::Value<String>","Default":"/images/web"}"#)
        #expect(image.ref.node == .ref("Image"))
        let subnets = Parameter<List<ID<EC2.Subnet>>>("Subnets", ssm: "/net/subnets")
        #expect(subnets.declaration.node["Type"] == "AWS::SSM::Parameter::Value<List<AWS::EC2::Subnet::Id>>")
    }

    @Test func valuesGoToTheParametersAndNotIntoTheTemplate() {
        let stack = TestStack {
            EC2.VPC("Vpc")
            Parameter<Value<Int>>("Port", value: 9090, default: 8080)
            Parameter<List<Value<String>>>("Zones", value: ["a", "b"])
            Parameter<Value<Bool>>("Flag", value: true)
            Parameter<ID<EC2.VPC>>("Net", value: "vpc-00000001")
        }
        let made = stack.synthesize()
        #expect(
            made.parameterValues.map { "\($0.name)=\($0.value)" } == [
                "Port=9090", "Zones=a,b", "Flag=true", "Net=vpc-00000001",
            ])
        #expect(!made.template.json.contains("9090"))
    }

    @Test func aCommaInAnElementIsToldWhereItIsWritten() {
        let origin = TemplateModel.SourceLocation(file: "settings", line: 3, column: 4)
        let stack = TestStack {
            let zones = Parameter<List<Value<String>>>("Zones", value: ["a", "b,c"], from: origin)
            let ports = Parameter<List<Value<Int>>>("Ports", value: [1, 2])
            zones
            ports
            SNS.Topic("Topic", displayName: "\(zones.ref.joined(","))\(ports.ref.joined(","))")
        }
        let found = stack.synthesize().diagnostics
        #expect(found.map(\.rule) == ["parameter-value"])
        #expect(found.first?.location == origin)
        #expect(found.first?.severity == .error)
    }

    @Test func groupsAndLabelsJoinInOneInterface() {
        let port = Parameter<Value<Int>>("Port", default: 1, label: "The port")
        let cidr = Parameter<Value<String>>("Cidr", default: "x", label: "The range")
        let stack = TestStack {
            ParameterGroup("Service", port)
            ParameterGroup("Network", cidr)
            port
            SNS.Topic("Topic", topicName: cidr.ref, displayName: "\(port.ref)")
        }
        #expect(
            stack.template.root["Metadata"]?.description
                == #"{"AWS::CloudFormation::Interface":{"ParameterLabels":{"Port":{"default":"The port"},"#
                + #""Cidr":{"default":"The range"}},"ParameterGroups":[{"Label":{"default":"Service"},"#
                + #""Parameters":["Port"]},{"Label":{"default":"Network"},"Parameters":["Cidr"]}]}}"#)
        #expect(stack.template[.parameters].map(\.key) == ["Port", "Cidr"])
        #expect(stack.synthesize().diagnostics.isEmpty)
    }
}
