// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A task gets at its image, its logs and its secrets.
enum UnreachableServiceRule: SystemRule {
    static let description = RuleDescription(
        "unreachable-aws-service",
        "A task on Fargate has a way to what it needs to start: the registry of its image, its logs, its secrets.",
        reason: "the task stops before it runs, and the service never becomes stable",
        example: """
              "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
              "Subnet": {
                "Type": "AWS::EC2::Subnet",
                "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24"}
              },
              "Table": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "Vpc"}}},
              "Association": {
                "Type": "AWS::EC2::SubnetRouteTableAssociation",
                "Properties": {"SubnetId": {"Ref": "Subnet"}, "RouteTableId": {"Ref": "Table"}}
            + },
            + "Gateway": {"Type": "AWS::EC2::InternetGateway"},
            + "Attachment": {
            +   "Type": "AWS::EC2::VPCGatewayAttachment",
            +   "Properties": {"VpcId": {"Ref": "Vpc"}, "InternetGatewayId": {"Ref": "Gateway"}}
            + },
            + "Default": {
            +   "Type": "AWS::EC2::Route",
            +   "DependsOn": "Attachment",
            +   "Properties": {
            +     "RouteTableId": {"Ref": "Table"},
            +     "DestinationCidrBlock": "0.0.0.0/0",
            +     "GatewayId": {"Ref": "Gateway"}
            +   }
              },
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "RequiresCompatibilities": ["FARGATE"],
                  "NetworkMode": "awsvpc",
                  "Cpu": "256",
                  "Memory": "512",
                  "ContainerDefinitions": [{"Name": "web", "Image": "public.ecr.aws/nginx/nginx:stable"}]
                }
              },
              "Service": {
                "Type": "AWS::ECS::Service",
                "DependsOn": ["Association"],
                "Properties": {
                  "LaunchType": "FARGATE",
                  "TaskDefinition": {"Ref": "Task"},
                  "NetworkConfiguration": {
                    "AwsvpcConfiguration": {"AssignPublicIp": "ENABLED", "Subnets": [{"Ref": "Subnet"}]}
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let tasks = RunningTask.all(in: system.outcome)
        let paths = TaskPaths(services: ServicePaths(network: system.network, permissions: system.permissions))
        return findings(on: tasks.flatMap { paths.paths(of: $0) })
    }
}
