// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The instances of a cluster join it.
enum ClusterHostRule: SystemRule {
    static let description = RuleDescription(
        "cluster-host", "The instances of a capacity provider have a way to ECS and a role that lets them join.",
        reason: "the instances run and are paid, and no task is ever placed on them",
        example: """
              "Role": {
                "Type": "AWS::IAM::Role",
                "Properties": {
            -     "ManagedPolicyArns": ["arn:aws:iam::aws:policy/AmazonSQSFullAccess"],
            +     "ManagedPolicyArns": [
            +       "arn:aws:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role"
            +     ],
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": "ec2.amazonaws.com"},
                        "Action": "sts:AssumeRole"
                      }
                    ]
                  }
                }
              },
              "Profile": {"Type": "AWS::IAM::InstanceProfile", "Properties": {"Roles": [{"Ref": "Role"}]}},
              "Template": {
                "Type": "AWS::EC2::LaunchTemplate",
                "Properties": {
                  "LaunchTemplateData": {
                    "ImageId": "ami-0123456789abcdef0",
                    "InstanceType": "m6i.large",
                    "MetadataOptions": {"HttpTokens": "required"},
                    "IamInstanceProfile": {"Arn": {"Fn::GetAtt": ["Profile", "Arn"]}}
                  }
                }
              },
              "Hosts": {
                "Type": "AWS::AutoScaling::AutoScalingGroup",
                "Properties": {
                  "MinSize": "1",
                  "MaxSize": "2",
                  "VPCZoneIdentifier": ["subnet-0123456789abcdef0"],
                  "LaunchTemplate": {
                    "LaunchTemplateId": {"Ref": "Template"},
                    "Version": {"Fn::GetAtt": ["Template", "LatestVersionNumber"]}
                  }
                }
              },
              "Capacity": {
                "Type": "AWS::ECS::CapacityProvider",
                "Properties": {"AutoScalingGroupProvider": {"AutoScalingGroupArn": {"Ref": "Hosts"}}}
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/instance_IAM_role.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let hosts = ContainerInstances.all(in: system.outcome)
        guard !hosts.isEmpty else { return [] }
        let services = ServicePaths(network: system.network, permissions: system.permissions)
        let strangers = hosts.compactMap { host -> Diagnostic? in
            guard let role = host.role, !mayJoin(role, system.permissions) else { return nil }
            return error(
                at: role,
                "instances of '\(host.group.logicalID)' cannot join their cluster: role '\(role.logicalID)' "
                    + "-X-> ecs:RegisterContainerInstance",
                fix: "add the managed policy service-role/AmazonEC2ContainerServiceforEC2Role to '\(role.logicalID)'")
        }
        return findings(on: hosts.flatMap { $0.paths(services) }) + strangers
    }

    /// Unless it is known that they may not.
    private static func mayJoin(_ role: Outcome.Resource, _ permissions: Permissions) -> Bool {
        permissions.decision(for: role, doing: "ecs:RegisterContainerInstance") != .denied
    }
}
