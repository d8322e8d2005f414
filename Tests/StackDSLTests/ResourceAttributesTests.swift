// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TestSupport
import Testing

@Suite struct ResourceAttributesTests {
    private func lowered(_ resource: some Resource) -> Node {
        TestStack { resource }.template.resources.first?.node ?? .null
    }

    let base = EC2.VPC("Vpc", cidrBlock: "10.0.0.0/16")

    @Test func dependsOnCollectsWithoutRepeating() {
        let others = ["A", "B"].map { EC2.VPC($0) }
        #expect(lowered(base.dependsOn(others[0]))["DependsOn"] == "A")
        #expect(lowered(base.dependsOn(others[0]).dependsOn(others).dependsOn([]))["DependsOn"] == ["A", "B"])
        #expect(lowered(base.dependsOn([]))["DependsOn"] == nil)
    }

    @Test func policiesConditionAndMetadata() {
        let node = lowered(
            base.retained().condition(Condition("C", .equals("a", "b"))).metadata(["a": 1]).metadata(["b": ["c"]]))
        #expect(
            node.description
                == #"{"Type":"AWS::EC2::VPC","DeletionPolicy":"Retain","UpdateReplacePolicy":"Retain","Condition":"C","#
                + #""Metadata":{"a":1,"b":["c"]},"Properties":{"CidrBlock":"10.0.0.0/16"}}"#)
        #expect(lowered(base.deletionPolicy(.retainExceptOnCreate))["DeletionPolicy"] == "RetainExceptOnCreate")
        #expect(lowered(base.deletionPolicy(.snapshot))["DeletionPolicy"] == "Snapshot")
    }

    @Test func creationAndUpdatePolicies() {
        #expect(
            lowered(base.creationPolicy(CreationPolicy(count: 2, timeout: "PT15M", minSuccessfulInstancesPercent: 50)))[
                "CreationPolicy"]?.description
                == #"{"AutoScalingCreationPolicy":{"MinSuccessfulInstancesPercent":50},"#
                + #""ResourceSignal":{"Count":2,"Timeout":"PT15M"}}"#)
        let table: [(UpdatePolicy, String)] = [
            (.autoScalingReplacingUpdate, #"{"AutoScalingReplacingUpdate":{"WillReplace":true}}"#),
            (
                .autoScalingRollingUpdate(maxBatchSize: 1, pauseTime: "PT5M"),
                #"{"AutoScalingRollingUpdate":{"MaxBatchSize":1,"PauseTime":"PT5M"}}"#
            ),
            (
                .autoScalingScheduledAction(ignoreUnmodifiedGroupSizeProperties: true),
                #"{"AutoScalingScheduledAction":{"IgnoreUnmodifiedGroupSizeProperties":true}}"#
            ),
            (
                .codeDeployLambdaAliasUpdate(applicationName: "a", deploymentGroupName: "g"),
                #"{"CodeDeployLambdaAliasUpdate":{"ApplicationName":"a","DeploymentGroupName":"g"}}"#
            ),
            (.useOnlineResharding(true), #"{"UseOnlineResharding":true}"#),
            (.enableVersionUpgrade(true), #"{"EnableVersionUpgrade":true}"#),
        ]
        for (policy, expected) in table {
            #expect(lowered(base.updatePolicy(policy))["UpdatePolicy"]?.description == expected)
        }
    }

    @Test func overrideReachesAnyDepthAndLeavesTheRest() {
        let node = lowered(
            base.override("New.Deep.Value", 1).override("New.Other", "x").override("CidrBlock", .noValue))
        #expect(
            node["Properties"]?.description
                == #"{"CidrBlock":{"Ref":"AWS::NoValue"},"New":{"Deep":{"Value":1},"Other":"x"}}"#)
    }

    @Test func aSilencedRuleFindsNothingForItsResource() {
        func findings(_ topic: SNS.Topic) -> [String] {
            TestStack { topic }.synthesize().diagnostics.map(\.rule)
        }
        let topic = SNS.Topic("Topic").override("NoSuchProperty", 1)
        #expect(findings(topic) == ["unknown-property"])
        #expect(findings(topic.ignoring("unknown-property", because: "AWS has just added it")) == [])
        #expect(findings(topic.ignoring("unknown-property", because: " ")) == ["unknown-property", "silence"])
        #expect(findings(topic.ignoring("unknown-proprty", because: "x")) == ["unknown-property", "silence"])
        let both = SNS.Topic("Topic").ignoring("null-value", because: "x").ignoring("wrong-type", because: "y")
        #expect(findings(both) == ["silence", "silence"])
    }

    @Test func modifiersLeaveTheOriginalAlone() {
        _ = base.retained().override("X", 1)
        #expect(lowered(base).description == #"{"Type":"AWS::EC2::VPC","Properties":{"CidrBlock":"10.0.0.0/16"}}"#)
    }
}
