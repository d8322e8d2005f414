// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel
import Testing

/// What the pairs cannot say: update policies, and values that nobody knows.
@Suite struct DocumentedUpdateTests {
    private func effect(
        _ type: String, _ old: String, _ new: String, policy: String = "{}", parameters: String = "{}"
    ) throws -> UpdateEffect? {
        func stacks(_ properties: String) throws -> JoinedStacks {
            let json = #"""
                {"Parameters": \#(parameters), "Resources": {"R": {"Type": "\#(type)", "UpdatePolicy": \#(policy), "Properties": \#(properties)}}}
                """#
            return JoinedStacks(
                [StackPart(name: "s", stackName: "s", template: try Template(json: json))], region: nil)
        }
        return SystemChange(from: try stacks(old), to: try stacks(new), isOneStack: true).resources.first?.effect
    }

    @Test func shardsAreReplacedUnlessTheyAreMovedOnline() throws {
        func groups(_ policy: String) throws -> UpdateEffect? {
            try effect(
                "AWS::ElastiCache::ReplicationGroup", #"{"NumNodeGroups": 1}"#, #"{"NumNodeGroups": 2}"#, policy: policy
            )
        }
        #expect(try groups("{}") == .replaced)
        #expect(try groups(#"{"UseOnlineResharding": true}"#) == .updated)
        #expect(try groups(#"{"UseOnlineResharding": "false"}"#) == .replaced)
    }

    @Test func aGroupIsReplacedWhereItsPolicySaysSo() throws {
        func subnets(_ policy: String) throws -> UpdateEffect? {
            try effect(
                "AWS::AutoScaling::AutoScalingGroup", #"{"VPCZoneIdentifier": ["a"]}"#,
                #"{"VPCZoneIdentifier": ["b"]}"#, policy: policy)
        }
        #expect(try subnets("{}") == .interrupted)
        #expect(try subnets(#"{"AutoScalingReplacingUpdate": {"WillReplace": true}}"#) == .replaced)
    }

    @Test func whatNobodyKnowsMayBeTheSame() throws {
        let parameters = #"{"Snapshot": {"Type": "String"}}"#
        #expect(
            try effect(
                "AWS::RDS::DBInstance", #"{"DBSnapshotIdentifier": "a"}"#,
                #"{"DBSnapshotIdentifier": {"Ref": "Snapshot"}}"#, parameters: parameters) == .mayBeReplaced)
        #expect(
            try effect(
                "AWS::EC2::Instance", #"{"UserData": "YQ==", "InstanceType": {"Ref": "Snapshot"}}"#,
                #"{"UserData": "Yg==", "InstanceType": {"Ref": "Snapshot"}}"#, parameters: parameters) == .mayBeReplaced
        )
    }

    @Test func attributesOfAUserPoolAreNeverTakenAway() throws {
        func refusals(_ old: String, _ new: String) throws -> Int {
            func stacks(_ schema: String) throws -> JoinedStacks {
                let json =
                    #"{"Resources": {"P": {"Type": "AWS::Cognito::UserPool", "Properties": {"Schema": \#(schema)}}}}"#
                return JoinedStacks(
                    [StackPart(name: "s", stackName: "s", template: try Template(json: json))], region: nil)
            }
            return SystemChange(from: try stacks(old), to: try stacks(new), isOneStack: true).refusals.count
        }
        #expect(try refusals(#"[{"Name": "a"}, {"Name": "b"}]"#, #"[{"Name": "a"}]"#) == 1)
        #expect(try refusals(#"[{"Name": "a"}]"#, #"[{"Name": "b"}, {"Name": "a"}]"#) == 0)
        #expect(try refusals(#"[{"Name": "a"}]"#, #"[{"Name": "a", "Mutable": true}]"#) == 1)
    }
}
