// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// How CloudFormation updates a resource of the types that can be updated in more than one way.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html>.
public struct UpdatePolicy: PropertyObject {
    /// The attribute's object, as it stands in the template.
    public let node: Node

    /// An object that stands in a template already.
    public init(node: Node) { self.node = node }

    /// Makes a new Auto Scaling group and moves over to it.
    public static var autoScalingReplacingUpdate: UpdatePolicy {
        UpdatePolicy(node: .object(["AutoScalingReplacingUpdate": .object(["WillReplace": .bool(true)])]))
    }

    /// Makes a new Auto Scaling group where a value says so.
    public static func autoScalingReplacingUpdate(willReplace: Value<Bool>) -> UpdatePolicy {
        UpdatePolicy(node: .object(["AutoScalingReplacingUpdate": .object(["WillReplace": willReplace.node])]))
    }

    /// Both policies, as an Auto Scaling group can have: `.autoScalingRollingUpdate(…).and(.autoScalingScheduledAction(…))`.
    public func and(_ other: UpdatePolicy) -> UpdatePolicy {
        var object = node.objectValue ?? Node.Object()
        for member in other.node.objectValue?.members ?? [] { object[member.key] = member.value }
        return UpdatePolicy(
            node: Node(.object(object), origin: node.origin, references: node.references + other.node.references))
    }

    /// Replaces the instances of an Auto Scaling group in batches.
    public static func autoScalingRollingUpdate(
        maxBatchSize: Value<Int>? = nil, minActiveInstancesPercent: Value<Int>? = nil,
        minInstancesInService: Value<Int>? = nil, minSuccessfulInstancesPercent: Value<Int>? = nil,
        pauseTime: Value<String>? = nil, suspendProcesses: List<Value<String>>? = nil,
        waitOnResourceSignals: Value<Bool>? = nil
    ) -> UpdatePolicy {
        UpdatePolicy(
            node: .object([
                "AutoScalingRollingUpdate": Node(properties: [
                    "MaxBatchSize": maxBatchSize?.node,
                    "MinActiveInstancesPercent": minActiveInstancesPercent?.node,
                    "MinInstancesInService": minInstancesInService?.node,
                    "MinSuccessfulInstancesPercent": minSuccessfulInstancesPercent?.node,
                    "PauseTime": pauseTime?.node,
                    "SuspendProcesses": suspendProcesses?.node,
                    "WaitOnResourceSignals": waitOnResourceSignals?.node,
                ])
            ]))
    }

    /// Leaves the sizes of an Auto Scaling group alone that scheduled actions set.
    public static func autoScalingScheduledAction(ignoreUnmodifiedGroupSizeProperties: Value<Bool>) -> UpdatePolicy {
        UpdatePolicy(
            node: .object([
                "AutoScalingScheduledAction": .object([
                    "IgnoreUnmodifiedGroupSizeProperties": ignoreUnmodifiedGroupSizeProperties.node
                ])
            ]))
    }

    /// Shifts a Lambda alias to a new version through CodeDeploy.
    public static func codeDeployLambdaAliasUpdate(
        applicationName: Value<String>, deploymentGroupName: Value<String>,
        beforeAllowTrafficHook: Value<String>? = nil, afterAllowTrafficHook: Value<String>? = nil
    ) -> UpdatePolicy {
        UpdatePolicy(
            node: .object([
                "CodeDeployLambdaAliasUpdate": Node(properties: [
                    "AfterAllowTrafficHook": afterAllowTrafficHook?.node,
                    "ApplicationName": applicationName.node,
                    "BeforeAllowTrafficHook": beforeAllowTrafficHook?.node,
                    "DeploymentGroupName": deploymentGroupName.node,
                ])
            ]))
    }

    /// Adds shards to an ElastiCache replication group, or takes them away, without replacing it.
    public static func useOnlineResharding(_ value: Value<Bool>) -> UpdatePolicy {
        UpdatePolicy(node: .object(["UseOnlineResharding": value.node]))
    }

    /// Upgrades an OpenSearch domain in place.
    public static func enableVersionUpgrade(_ value: Value<Bool>) -> UpdatePolicy {
        UpdatePolicy(node: .object(["EnableVersionUpgrade": value.node]))
    }
}
