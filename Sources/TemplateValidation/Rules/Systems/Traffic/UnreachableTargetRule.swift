// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A load balancer gets at its targets.
enum UnreachableTargetRule: SystemRule {
    static let description = RuleDescription(
        "unreachable-target", "The security groups let a load balancer reach its targets, health checks included.",
        reason: "the targets never become healthy, and ECS stops and starts its tasks without end",
        example: """
              "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
              "Subnet": {
                "Type": "AWS::EC2::Subnet",
                "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24"}
              },
              "Group": {
                "Type": "AWS::EC2::SecurityGroup",
                "Properties": {
                  "GroupDescription": "Tasks",
                  "VpcId": {"Ref": "Vpc"},
                  "SecurityGroupIngress": [
            -       {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "10.0.0.0/16"}
            +       {"IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8080, "CidrIp": "10.0.0.0/16"}
                  ]
                }
              },
              "Balancer": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "Properties": {"Type": "network", "Scheme": "internal", "Subnets": [{"Ref": "Subnet"}]}
              },
              "Targets": {
                "Type": "AWS::ElasticLoadBalancingV2::TargetGroup",
                "Properties": {"Port": 8080, "Protocol": "TCP", "TargetType": "ip", "VpcId": {"Ref": "Vpc"}}
              },
              "Listener": {
                "Type": "AWS::ElasticLoadBalancingV2::Listener",
                "Properties": {
                  "LoadBalancerArn": {"Ref": "Balancer"},
                  "Port": 80,
                  "Protocol": "TCP",
                  "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "Targets"}}]
                }
              },
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "NetworkMode": "awsvpc",
                  "ContainerDefinitions": [
                    {"Name": "web", "Image": "web", "Memory": 256, "PortMappings": [{"ContainerPort": 8080}]}
                  ]
                }
              },
              "Service": {
                "Type": "AWS::ECS::Service",
                "DependsOn": "Listener",
                "Properties": {
                  "LaunchType": "EC2",
                  "TaskDefinition": {"Ref": "Task"},
                  "LoadBalancers": [
                    {"ContainerName": "web", "ContainerPort": 8080, "TargetGroupArn": {"Ref": "Targets"}}
                  ],
                  "NetworkConfiguration": {
                    "AwsvpcConfiguration": {
                      "SecurityGroups": [{"Ref": "Group"}],
                      "Subnets": [{"Ref": "Subnet"}]
                    }
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-register-targets.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let paths = RequestPaths(system.network, system.balancing)
        return findings(on: paths.pathsToTargets() + paths.pathsOfHealthChecks())
    }
}
