// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A capacity provider can protect the instances that it scales.
enum CapacityProviderRule: SystemRule {
    static let description = RuleDescription(
        "capacity-provider",
        "A capacity provider that protects instances scales them, and its group protects new ones.",
        reason: "managed termination protection works with managed scaling only: without it tasks are ended with their "
            + "instances",
        example: """
              "Group": {
                "Type": "AWS::AutoScaling::AutoScalingGroup",
                "Properties": {
                  "MinSize": "0",
                  "MaxSize": "2",
                  "AvailabilityZones": {"Fn::GetAZs": ""},
            -     "LaunchTemplate": {"LaunchTemplateId": "lt-0123456789abcdef0", "Version": "1"}
            +     "LaunchTemplate": {"LaunchTemplateId": "lt-0123456789abcdef0", "Version": "1"},
            +     "NewInstancesProtectedFromScaleIn": true
                }
              },
              "Provider": {
                "Type": "AWS::ECS::CapacityProvider",
                "Properties": {
                  "AutoScalingGroupProvider": {
                    "AutoScalingGroupArn": {"Ref": "Group"},
                    "ManagedScaling": {"Status": "ENABLED"},
                    "ManagedTerminationProtection": "ENABLED"
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoScalingGroupProvider.html",
        evidence: .thread("aws/containers-roadmap#860"))

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.resources(of: "AWS::ECS::CapacityProvider").compactMap { provider in
            let settings = provider["AutoScalingGroupProvider"]
            let protection = settings["ManagedTerminationProtection"]
            guard protection.text == "ENABLED" else { return nil }
            let scaling = settings["ManagedScaling"]
            if scaling.isAbsent || scaling["Status"].text == "DISABLED" {
                return warning(
                    at: protection, "'\(provider.logicalID)' protects instances, but does not scale them",
                    fix: "set ManagedScaling.Status \"ENABLED\", or ManagedTerminationProtection \"DISABLED\"")
            }
            guard
                let group = outcome.resource(settings["AutoScalingGroupArn"], of: "AWS::AutoScaling::AutoScalingGroup"),
                group["NewInstancesProtectedFromScaleIn"].bool(default: false) == false
            else { return nil }
            return warning(
                at: protection,
                "'\(provider.logicalID)' protects instances that are used, but '\(group.logicalID)' does not protect "
                    + "new ones from scale-in",
                why: "the documentation wants it, and ECS refused such a provider until 2024; now it switches the "
                    + "protection on by itself",
                fix: "set NewInstancesProtectedFromScaleIn of '\(group.logicalID)' to true")
        }
    }
}
