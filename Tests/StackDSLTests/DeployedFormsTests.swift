// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import TestSupport
import Testing

/// What templates have that were written by hand elsewhere: each keeps its form, so that deploying it changes nothing.
@Suite struct DeployedFormsTests {
    private func lowered(_ resource: some Resource) -> Node {
        TestStack { resource }.template.resources.first?.node ?? .null
    }

    @Test func aDurationCanBeAParameter() {
        let wait = Parameter<Value<Int>>("Wait", default: 30)
        #expect(Seconds.seconds(wait.ref).node == .ref("Wait"))
        #expect(Milliseconds.milliseconds(wait.ref).node == .ref("Wait"))
    }

    @Test func dependenciesOnWhatHasNoValueAreNamed() {
        let vpc = EC2.VPC("Vpc").dependsOn(EC2.VPC("Other")).dependsOn(logicalIDs: "A")
        #expect(lowered(vpc)["DependsOn"] == ["Other", "A"])
    }

    @Test func anAttributeOfAResourceTakesAnyJSON() {
        let vpc = EC2.VPC("Vpc").override(attribute: "Version", "1.0").override(attribute: "Count", 3)
        #expect(lowered(vpc)["Version"] == "1.0")
        #expect(lowered(vpc)["Count"] == 3)
    }

    @Test func anObjectTakesWhatItsSchemaLacks() {
        let policy = PolicyDocument([]).override("New.Setting", .init("\(.region)" as Value<String>))
        #expect(policy.node["New"]?["Setting"] == .ref("AWS::Region"))
        #expect(policy.node["Version"] == "2012-10-17")
    }

    @Test func aGroupHasTwoUpdatePolicies() {
        let both = UpdatePolicy.autoScalingRollingUpdate(maxBatchSize: 1)
            .and(.autoScalingScheduledAction(ignoreUnmodifiedGroupSizeProperties: true))
        #expect(
            lowered(EC2.VPC("Vpc").updatePolicy(both))["UpdatePolicy"]?.objectValue?.keys == [
                "AutoScalingRollingUpdate", "AutoScalingScheduledAction",
            ])
    }

    @Test func nullIsADocument() {
        let document: Document = ["a": .null]
        #expect(document.node.description == #"{"a":null}"#)
    }

    @Test func listsOfOneStayLists() {
        let statement = PolicyStatement.allow("s3:GetObject", on: ["*"], principal: .aws("a"))
        #expect(
            statement.asLists().node.description
                == #"{"Effect":"Allow","Principal":{"AWS":["a"]},"Action":["s3:GetObject"],"Resource":["*"]}"#)
        #expect(
            statement.asLists(.action).node.description
                == #"{"Effect":"Allow","Principal":{"AWS":"a"},"Action":["s3:GetObject"],"Resource":"*"}"#)
        let several = PolicyStatement.allow("a:B", "a:C", principal: .any)
        #expect(several.asLists().node == several.node)
    }

    @Test func anOnlyStatementIsNoListOfOne() {
        let statement = PolicyStatement.allow("s3:GetObject", on: ["*"])
        #expect(
            Document.policy(only: statement).node.description
                == #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}}"#)
        #expect(Document.policy(version: nil, only: statement).node.objectValue?.keys == ["Statement"])
    }

    @Test func aParameterHasATypeOfTheTemplate() {
        let image = Parameter<Value<String>>(
            "Image", type: "AWS::SSM::Parameter::Value<String>", default: "/images/newest")
        #expect(
            image.elements.first?.node.description
                == #"{"Type":"AWS::SSM::Parameter::Value<String>","Default":"/images/newest"}"#)
    }

    @Test func namesThatOnlyTheDeploymentKnows() {
        let queue = EC2.VPC("Vpc")
        let name = Parameter<Value<String>>("Name")
        #expect((queue.attribute(named: name.ref) as Value<String>).node == ["Fn::GetAtt": ["Vpc", ["Ref": "Name"]]])
        #expect(
            Value<String>.attribute("Arn", ofLogicalID: "Topic\(name.ref)").node
                == ["Fn::GetAtt": [["Fn::Sub": "Topic${Name}"], "Arn"]])
        #expect(ID<EC2.VPC>.ref(ofLogicalID: "Vpc${Name}").node == ["Ref": "Vpc${Name}"])
        #expect(
            Value<String>.findInMap(mapName: name.ref, "a", "b").node
                == ["Fn::FindInMap": [["Ref": "Name"], "a", "b"]])
    }

    @Test func aMappingIsLookedUpByNameWithoutLanguageExtensions() {
        let name = Parameter<Value<String>>("Name")
        let plain = TestStack { EC2.VPC("Vpc", cidrBlock: .findInMap(mapName: name.ref, "a", "b")) }
        #expect(plain.template.transforms == [])
        let text = TestStack { EC2.VPC("Vpc", cidrBlock: .findInMap(mapName: "M\(name.ref)", "a", "b")) }
        #expect(text.template.transforms == ["AWS::LanguageExtensions"])
    }

    @Test func anExportHasANameOfItsOwn() {
        let vpc = SharedValue<ID<EC2.VPC>>("VpcId", exportName: "network:vpc")
        let network = EC2.VPC("Vpc")
        let provider = TestStack {
            network
            vpc.provided(network.ref, description: "The network", condition: Condition("C", .equals("a", "b")))
        }
        #expect(
            provider.template.root["Outputs"]?["VpcId"]?.description
                == #"{"Description":"The network","Condition":"C","Value":{"Ref":"Vpc"},"Export":{"Name":"network:vpc"}}"#
        )
        #expect(vpc.consumed.node == ["Fn::ImportValue": "network:vpc"])
    }

    @Test func anExportIsNamedAfterWhatEachStackKnows() {
        let vpc = SharedValue<ID<EC2.VPC>>("VpcId") { "\($0)-vpc" }
        let network = EC2.VPC("Vpc")
        let stage = Parameter<Value<String>>("Network")
        let provider = TestStack {
            network
            vpc.provided(network.ref, from: "\(.stackName)")
        }
        #expect(
            provider.template.root["Outputs"]?["VpcId"]?["Export"]?["Name"] == ["Fn::Sub": "${AWS::StackName}-vpc"])
        #expect(vpc.consumed(from: stage.ref).node == ["Fn::ImportValue": ["Fn::Sub": "${Network}-vpc"]])
    }
}
