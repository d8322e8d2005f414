// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel
import Testing

/// What goes beyond one property: references, names, data, types, exports.
@Suite struct SystemChangeTests {
    private func change(_ old: StackPart, _ new: StackPart) -> SystemChange {
        SystemChange(
            from: JoinedStacks([old], region: "eu-west-1"), to: JoinedStacks([new], region: "eu-west-1"),
            isOneStack: true)
    }

    private func change(_ old: String, _ new: String) throws -> SystemChange {
        change(try Comparisons.part(old), try Comparisons.part(new))
    }

    private func effects(_ change: SystemChange) -> [String: UpdateEffect] {
        Dictionary(uniqueKeysWithValues: change.resources.map { ($0.name, $0.effect) })
    }

    @Test func aReplacementIsCarriedAlongReferences() throws {
        func stack(_ block: String) -> String {
            #"""
            "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "\#(block)"}},
            "Subnet": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24"}},
            "Mount": {"Type": "AWS::EFS::MountTarget", "Properties": {"SubnetId": {"Fn::GetAtt": ["Subnet", "SubnetId"]}}},
            "Alarm": {"Type": "AWS::CloudWatch::Alarm", "Properties": {"AlarmDescription": {"Fn::Sub": "in ${Vpc}"}}},
            "Other": {"Type": "AWS::SQS::Queue"}
            """#
        }
        let found = try change(stack("10.0.0.0/16"), stack("10.0.0.0/8"))
        #expect(
            effects(found) == [
                "Vpc": .replaced, "Subnet": .replaced, "Mount": .replaced, "Alarm": .updated, "Other": .unchanged,
            ])
        let subnet = try #require(found.resources.first { $0.name == "Subnet" })
        #expect("\(subnet)".contains(#"VpcId {"Ref":"Vpc"} ('Vpc' is replaced)"#), "\(subnet)")
    }

    @Test func whatMayBeReplacedLeadsToWhatMayBe() throws {
        func stack(_ type: String) -> String {
            #"""
            "Server": {"Type": "AWS::EC2::Instance", "Properties": {"InstanceType": "\#(type)"}},
            "Volume": {"Type": "AWS::EC2::VolumeAttachment", "Properties": {"InstanceId": {"Ref": "Server"}}}
            """#
        }
        let found = try change(stack("t3.micro"), stack("m5d.large"))
        #expect(effects(found) == ["Server": .mayBeReplaced, "Volume": .mayBeReplaced])
    }

    @Test func aTypeOfSAMIsWhatItBecomes() throws {
        let found = try change(
            #""F": {"Type": "AWS::Lambda::Function", "Properties": {"Code": {"ZipFile": "x"}}}"#,
            #""F": {"Type": "AWS::Serverless::Function", "Properties": {"InlineCode": "x"}}"#)
        #expect(found.refusals.isEmpty)
        #expect(effects(found) == ["F": .mayBeReplaced])
    }

    @Test func anotherTypeUnderOneIDIsRefused() throws {
        let found = try change(
            #""Api": {"Type": "AWS::ApiGateway::RestApi"}"#, #""Api": {"Type": "AWS::ApiGatewayV2::Api"}"#)
        #expect(found.refusals.count == 1)
        #expect(found.refusals.first?.reason.contains("Update of resource type is not permitted") == true)
    }

    @Test func aNameThatStaysBlocksAReplacement() throws {
        func queue(_ name: String, _ isFifo: Bool) -> String {
            #""Q": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": \#(name), "FifoQueue": \#(isFifo)}}"#
        }
        let fixed = try change(queue(#""jobs.fifo""#, false), queue(#""jobs.fifo""#, true))
        #expect(fixed.refusals.first?.reason.contains("custom-named resource requires replacing") == true)
        #expect(try change(queue(#""jobs""#, false), queue(#""tasks.fifo""#, true)).refusals.isEmpty)
        let made = #"{"Ref": "AWS::NoValue"}"#
        #expect(try change(queue(made, false), queue(made, true)).refusals.isEmpty)
    }

    /// The group of another VPC may have the same name.
    @Test func aNameIsFixedOnlyWithinWhatStays() throws {
        func stack(_ block: String, _ description: String) -> String {
            #"""
            "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "\#(block)"}},
            "Group": {"Type": "AWS::EC2::SecurityGroup", "Properties": {
              "GroupName": "web", "GroupDescription": "\#(description)", "VpcId": {"Ref": "Vpc"}}}
            """#
        }
        #expect(try change(stack("10.0.0.0/16", "a"), stack("10.0.0.0/8", "a")).refusals.isEmpty)
        #expect(try change(stack("10.0.0.0/16", "a"), stack("10.0.0.0/16", "b")).refusals.map(\.name) == ["Group"])
    }

    @Test func aNameOfWhatIsRemovedIsTaken() throws {
        func queue(_ id: String) -> String {
            #""\#(id)": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "jobs"}}"#
        }
        let found = try change(queue("Old"), queue("New"))
        #expect(effects(found) == ["Old": .removed, "New": .added])
        #expect(found.refusals.map(\.name) == ["New"])
        #expect(found.refusals.first?.reason.contains("taken by 'Old'") == true)
    }

    @Test(arguments: [
        (#""DeletionPolicy": "Retain", "#, true, false), (#""DeletionPolicy": "RetainExceptOnCreate", "#, true, false),
        (#""UpdateReplacePolicy": "Retain", "#, false, true), ("", false, false),
        (#""DeletionPolicy": "Snapshot", "UpdateReplacePolicy": "Snapshot", "#, false, false),
        (#""DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain", "#, true, true),
    ]) func policiesKeepData(_ policies: String, keepsRemoved: Bool, keepsReplaced: Bool) throws {
        func table(_ name: String) -> String {
            #""T": {\#(policies)"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "\#(name)"}}"#
        }
        let replaced = try #require(try change(table("a"), table("b")).resources.first)
        #expect((replaced.lostData == nil) == keepsReplaced, "\(replaced)")
        let removed = try #require(try change(table("a"), "").resources.first)
        #expect((removed.lostData == nil) == keepsRemoved, "\(removed)")
        #expect((removed.keeper != nil) == keepsRemoved)
        #expect((replaced.keeper != nil) == keepsReplaced)
    }

    @Test(arguments: [
        ("AWS::RDS::DBInstance", "{}", true), ("AWS::RDS::DBInstance", #"{"DBClusterIdentifier": "c"}"#, true),
        ("AWS::RDS::DBCluster", "{}", true), ("AWS::S3::Bucket", "{}", false),
        ("AWS::Cognito::UserPool", #"{"DeletionProtection": "ACTIVE"}"#, true),
        ("AWS::Cognito::UserPool", "{}", false),
        ("AWS::DynamoDB::Table", #"{"DeletionProtectionEnabled": true}"#, true),
        ("AWS::EC2::VPC", "{}", true), ("AWS::KMS::Key", "{}", false), ("AWS::SQS::Queue", "{}", false),
        ("AWS::Logs::LogGroup", "{}", false), ("AWS::SecretsManager::Secret", "{}", false),
    ]) func whatGoesWithARemovedResource(_ type: String, _ properties: String, isKept: Bool) throws {
        let found = try change(#""R": {"Type": "\#(type)", "Properties": \#(properties)}"#, "")
        #expect((found.resources[0].lostData == nil) == isKept, "\(found.resources)")
    }

    @Test func attributesOfTheTemplateAreNoUpdate() throws {
        let found = try change(
            #""Q": {"Type": "AWS::SQS::Queue"}, "P": {"Type": "AWS::SQS::Queue"}"#,
            #"""
            "Q": {"Type": "AWS::SQS::Queue", "Metadata": {"a": 1}, "DependsOn": "P", "DeletionPolicy": "Retain"},
            "P": {"Type": "AWS::SQS::Queue", "Properties": {}}
            """#)
        #expect(found.resources.allSatisfy { $0.effect == .unchanged }, "\(found.resources)")
    }

    @Test func valuesThatSayTheSameAreTheSame() throws {
        let found = try change(
            #"""
            "Q": {"Type": "AWS::SQS::Queue", "Properties": {
              "DelaySeconds": 5, "QueueName": {"Fn::Join": ["-", ["a", {"Ref": "AWS::Region"}]]}}}
            """#,
            #"""
            "Q": {"Type": "AWS::SQS::Queue", "Properties": {
              "QueueName": {"Fn::Sub": "a-${AWS::Region}"}, "DelaySeconds": "5"}}
            """#)
        #expect(found.resources[0].effect == .unchanged, "\(found.resources)")
    }

    @Test func aParametersValueChangesWhatTakesIt() throws {
        func stack(_ name: String) throws -> StackPart {
            try Comparisons.part(
                #"""
                "T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Fn::Sub": "${Stage}-alarms"}}}
                """#, parameters: #"{"Stage": {"Type": "String"}}"#, values: ["Stage": name])
        }
        let topic = try #require(change(try stack("test"), try stack("prod")).resources.first)
        #expect(topic.effect == .replaced)
        #expect(topic.properties.first?.old == "test-alarms")
        #expect(topic.properties.first?.newWritten == .sub("${Stage}-alarms"))
        #expect(topic.properties.first?.cause == "parameter 'Stage' is another")
    }

    @Test func conditionsAddAndRemove() throws {
        func stack(_ isThere: String) throws -> StackPart {
            var part = try Comparisons.part(
                #""T": {"Type": "AWS::SNS::Topic", "Condition": "C"}"#, parameters: #"{"P": {"Type": "String"}}"#,
                values: ["P": isThere])
            var root = part.template.root.objectValue ?? Node.Object()
            root["Conditions"] = ["C": ["Fn::Equals": [["Ref": "P"], "yes"]]]
            part = StackPart(
                name: "s", stackName: "s", template: Template(root: Node(.object(root))), parameters: part.parameters)
            return part
        }
        #expect(effects(change(try stack("yes"), try stack("no"))) == ["T": .removed])
        #expect(effects(change(try stack("no"), try stack("yes"))) == ["T": .added])
    }

    /// What only the deployment knows may be the name that is there.
    @Test func whatIsNotKnownIsNotCertain() throws {
        func queue(_ name: String) -> String {
            #""Q": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": \#(name)}}"#
        }
        let found = try change(queue(#""jobs""#), queue(#"{"Fn::ImportValue": "name"}"#))
        #expect(found.resources[0].effect == .mayBeReplaced)
    }

    @Test func elementsAreToldApartByTheirNames() throws {
        func task(_ image: String, _ more: String = "") -> String {
            #"""
            "T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"ContainerDefinitions": [
              \#(more){"Name": "web", "Image": "web:\#(image)", "Environment": [{"Name": "A", "Value": "1"}]}]}}
            """#
        }
        let found = try change(task("1"), task("2", #"{"Name": "proxy", "Image": "envoy"}, "#))
        let properties = found.resources[0].properties
        #expect(properties.map(\.path) == ["ContainerDefinitions[proxy]", "ContainerDefinitions[web].Image"])
        #expect(properties.last?.description == #"ContainerDefinitions[web].Image "web:1" -> "web:2""#)
        #expect(found.resources[0].effect == .replaced)
        #expect(!found.resources[0].isReplacement)
    }

    @Test func onlyThePartOfAnObjectThatReplacesReplaces() throws {
        func budget(_ name: String, _ amount: Int) -> String {
            #"""
            "B": {"Type": "AWS::Budgets::Budget", "Properties": {"Budget": {
              "BudgetName": "\#(name)", "BudgetLimit": {"Amount": \#(amount), "Unit": "USD"}}}}
            """#
        }
        #expect(effects(try change(budget("a", 1), budget("a", 2))) == ["B": .updated])
        #expect(effects(try change(budget("a", 1), budget("b", 1))) == ["B": .replaced])
        let whole = try change(#""B": {"Type": "AWS::Budgets::Budget"}"#, budget("a", 1))
        #expect(effects(whole) == ["B": .replaced])
    }

    @Test func aGroupIsReplacedOnlyWhereItsPolicySaysSo() throws {
        func group(_ version: Int, _ policy: String) -> String {
            #"""
            "G": {"Type": "AWS::AutoScaling::AutoScalingGroup", "UpdatePolicy": \#(policy), "Properties": {
              "LaunchTemplate": {"LaunchTemplateId": "lt-1", "Version": "\#(version)"}}}
            """#
        }
        let replacing = #"{"AutoScalingReplacingUpdate": {"WillReplace": true}}"#
        #expect(effects(try change(group(1, "{}"), group(2, "{}"))) == ["G": .updated])
        #expect(effects(try change(group(1, replacing), group(2, replacing))) == ["G": .replaced])
    }

    @Test func aCountingAttributeChangesWithWhatItCounts() throws {
        func stack(_ type: String) -> String {
            #"""
            "L": {"Type": "AWS::EC2::LaunchTemplate", "Properties": {"LaunchTemplateData": {"InstanceType": "\#(type)"}}},
            "G": {"Type": "AWS::AutoScaling::AutoScalingGroup", "Properties": {"LaunchTemplate": {
              "LaunchTemplateId": {"Ref": "L"}, "Version": {"Fn::GetAtt": ["L", "LatestVersionNumber"]}}}}
            """#
        }
        let found = try change(stack("t3.micro"), stack("t3.small"))
        #expect(effects(found) == ["L": .updated, "G": .updated])
    }

    @Test func whatACustomResourceHandsOnMayBeAnother() throws {
        func stack(_ value: Int, _ token: String = "f") -> String {
            #"""
            "C": {"Type": "Custom::Lookup", "Properties": {"ServiceToken": "\#(token)", "Value": \#(value)}},
            "S": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Fn::GetAtt": ["C", "Id"]}}}
            """#
        }
        #expect(effects(try change(stack(1), stack(2))) == ["C": .updated, "S": .mayBeReplaced])
        #expect(try change(stack(1), stack(1, "g")).refusals.map(\.name) == ["C"])
    }

    @Test func ofAnUnknownTypeNothingIsKnown() throws {
        let found = try change(
            #""R": {"Type": "Acme::A::B", "Properties": {"P": 1}}"#,
            #""R": {"Type": "Acme::A::B", "Properties": {"P": 2}}"#)
        #expect(effects(found) == ["R": .mayBeReplaced])
    }
}

/// Several stacks of one system.
@Suite struct StacksChangeTests {
    private func change(_ old: [StackPart], _ new: [StackPart]) -> SystemChange {
        SystemChange(
            from: JoinedStacks(old, region: "eu-west-1"), to: JoinedStacks(new, region: "eu-west-1"),
            isOneStack: false)
    }

    private func network(_ block: String, export: String? = "vpc") throws -> StackPart {
        let export = export.map { #", "Export": {"Name": "\#($0)"}"# } ?? ""
        return StackPart(
            name: "network", stackName: "shop-network",
            template: try Template(
                json: #"""
                    {"Resources": {"Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "\#(block)"}}},
                     "Outputs": {"Id": {"Value": {"Ref": "Vpc"}\#(export)}}}
                    """#))
    }

    private func app(_ vpc: String) throws -> StackPart {
        StackPart(
            name: "app", stackName: "shop-app",
            template: try Template(
                json: #"{"Resources": {"S": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": \#(vpc)}}}}"#))
    }

    private let imported = #"{"Fn::ImportValue": "vpc"}"#

    @Test func aReplacementReachesOtherStacks() throws {
        let output = #"{"Fn::GetStackOutput": {"StackName": "shop-network", "OutputName": "Id"}}"#
        let found = change(
            [try network("10.0.0.0/16", export: nil), try app(output)],
            [try network("10.0.0.0/8", export: nil), try app(output)])
        #expect(found.resources.map(\.name) == ["network/Vpc", "app/S"])
        #expect(found.resources.map(\.effect) == [.replaced, .replaced])
        #expect(found.refusals.isEmpty)
    }

    @Test func anExportInUseStays() throws {
        let old = [try network("10.0.0.0/16"), try app(imported)]
        let changed = change(old, [try network("10.0.0.0/8"), try app(imported)])
        #expect(changed.refusals.map(\.name) == ["network/Id"])
        #expect(changed.refusals.first?.reason.contains("is changed while 'app' imports it") == true)
        let removed = change(old, [try network("10.0.0.0/16", export: nil), try app(#""vpc-1""#)])
        #expect(removed.refusals.first?.reason.contains("is removed while 'app' imports it") == true)
        #expect(change(old, [try network("10.0.0.0/16"), try app(#""vpc-1""#)]).refusals.isEmpty)
        // Deployed first, the other stack imports it no more.
        #expect(change(old, [try app(#""vpc-1""#), try network("10.0.0.0/16", export: nil)]).refusals.isEmpty)
    }

    @Test func anExportIsThereOnce() throws {
        let other = StackPart(
            name: "other", stackName: "shop-other", template: try network("10.0.0.0/16").template)
        let found = change([try network("10.0.0.0/16")], [try network("10.0.0.0/16"), other])
        #expect(found.refusals.map(\.name) == ["other/Id"])
    }

    @Test func aStackThatIsGoneTakesAllItsResources() throws {
        let found = change([try network("10.0.0.0/16"), try app(#""v""#)], [try network("10.0.0.0/16")])
        #expect(found.resources.map(\.name) == ["network/Vpc", "app/S"])
        #expect(found.resources.map(\.effect) == [.unchanged, .removed])
    }
}
