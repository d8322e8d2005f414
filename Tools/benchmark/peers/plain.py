# SPDX-License-Identifier: Apache-2.0

"""The stacks as dictionaries that become JSON: no types, no help, no checks, and so the least that it can cost.

usage: plain.py CASE SIZE FOLDER
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

Object = dict[str, Any]
TRUST = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Principal": {"Service": "ecs-tasks.amazonaws.com"},
            "Action": "sts:AssumeRole",
            "Condition": {"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}},
        }
    ],
}


def queues(count: int) -> Object:
    properties = {"MessageRetentionPeriod": 345600, "SqsManagedSseEnabled": True, "VisibilityTimeout": 30}
    return {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": "Queues",
        "Resources": {
            f"Queue{number + 1}": {"Type": "AWS::SQS::Queue", "Properties": dict(properties)} for number in range(count)
        },
    }


def services(resources: int) -> Object:
    made: Object = {
        "Cluster": {"Type": "AWS::ECS::Cluster"},
        "TaskGroup": {
            "Type": "AWS::EC2::SecurityGroup",
            "Properties": {
                "GroupDescription": "The tasks",
                "SecurityGroupIngress": [
                    {
                        "IpProtocol": "tcp",
                        "CidrIp": "10.0.0.0/8",
                        "Description": "The network",
                        "FromPort": 8080,
                        "ToPort": 8080,
                    }
                ],
                "VpcId": {"Ref": "VpcId"},
            },
        },
        "LoadBalancer": {
            "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
            "Properties": {"Scheme": "internal", "Subnets": {"Ref": "SubnetIds"}, "Type": "network"},
        },
    }
    for number in range((resources - 3) // 7):
        made |= service(f"Service{number + 1}", 8001 + number)
    for number in range((resources - 3) % 7):
        made[f"SpareLogs{number + 1}"] = {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": 30}}
    return {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": "Services on Fargate behind one network load balancer",
        "Parameters": {
            "VpcId": {"Type": "AWS::EC2::VPC::Id"},
            "SubnetIds": {"Type": "List<AWS::EC2::Subnet::Id>"},
        },
        "Resources": made,
    }


def service(name: str, port: int) -> Object:
    return {
        f"{name}Logs": {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": 30}},
        f"{name}ExecutionRole": {
            "Type": "AWS::IAM::Role",
            "Properties": {
                "AssumeRolePolicyDocument": TRUST,
                "Description": "Pulls the image and opens log streams",
                "Policies": [{"PolicyDocument": start(name), "PolicyName": "Start"}],
            },
        },
        f"{name}TaskRole": {
            "Type": "AWS::IAM::Role",
            "Properties": {"AssumeRolePolicyDocument": TRUST, "Description": "What the service may do in AWS"},
        },
        f"{name}TaskDefinition": {
            "Type": "AWS::ECS::TaskDefinition",
            "Properties": {
                "ContainerDefinitions": [container(name)],
                "Cpu": "256",
                "ExecutionRoleArn": {"Fn::GetAtt": [f"{name}ExecutionRole", "Arn"]},
                "Memory": "512",
                "NetworkMode": "awsvpc",
                "RequiresCompatibilities": ["FARGATE"],
                "TaskRoleArn": {"Fn::GetAtt": [f"{name}TaskRole", "Arn"]},
            },
        },
        f"{name}Targets": {
            "Type": "AWS::ElasticLoadBalancingV2::TargetGroup",
            "Properties": {
                "HealthCheckPath": "/health",
                "HealthCheckProtocol": "HTTP",
                "Port": 8080,
                "Protocol": "TCP",
                "TargetGroupAttributes": [{"Key": "deregistration_delay.timeout_seconds", "Value": "30"}],
                "TargetType": "ip",
                "VpcId": {"Ref": "VpcId"},
            },
        },
        f"{name}Listener": {
            "Type": "AWS::ElasticLoadBalancingV2::Listener",
            "Properties": {
                "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": f"{name}Targets"}}],
                "LoadBalancerArn": {"Ref": "LoadBalancer"},
                "Port": port,
                "Protocol": "TCP",
            },
        },
        name: {
            "Type": "AWS::ECS::Service",
            "DependsOn": f"{name}Listener",
            "Properties": {
                "Cluster": {"Ref": "Cluster"},
                "DeploymentConfiguration": {"DeploymentCircuitBreaker": {"Enable": True, "Rollback": True}},
                "DesiredCount": 2,
                "HealthCheckGracePeriodSeconds": 60,
                "LaunchType": "FARGATE",
                "LoadBalancers": [
                    {"ContainerName": "web", "ContainerPort": 8080, "TargetGroupArn": {"Ref": f"{name}Targets"}}
                ],
                "NetworkConfiguration": {
                    "AwsvpcConfiguration": {
                        "AssignPublicIp": "DISABLED",
                        "SecurityGroups": [{"Fn::GetAtt": ["TaskGroup", "GroupId"]}],
                        "Subnets": {"Ref": "SubnetIds"},
                    }
                },
                "TaskDefinition": {"Ref": f"{name}TaskDefinition"},
            },
        },
    }


def start(name: str) -> Object:
    repository = "arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/shop"
    return {
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Action": "ecr:GetAuthorizationToken", "Resource": "*"},
            {
                "Effect": "Allow",
                "Action": ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
                "Resource": {"Fn::Sub": repository},
            },
            {
                "Effect": "Allow",
                "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                "Resource": {"Fn::GetAtt": [f"{name}Logs", "Arn"]},
            },
        ],
    }


def container(name: str) -> Object:
    return {
        "Image": {"Fn::Sub": "${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/shop:1.0.0"},
        "Name": "web",
        "Environment": [{"Name": "NAME", "Value": name}, {"Name": "REGION", "Value": {"Ref": "AWS::Region"}}],
        "Essential": True,
        "LogConfiguration": {
            "LogDriver": "awslogs",
            "Options": {
                "awslogs-group": {"Ref": f"{name}Logs"},
                "awslogs-region": {"Ref": "AWS::Region"},
                "awslogs-stream-prefix": "web",
            },
        },
        "PortMappings": [{"ContainerPort": 8080, "Protocol": "tcp"}],
    }


def write(folder: Path, name: str, template: Object) -> None:
    (folder / f"{name}.template.json").write_text(json.dumps(template, indent=2) + "\n")


def main(case: str, size: int, folder: Path) -> None:
    if case == "queues":
        write(folder, "queues", queues(size))
    elif case == "services":
        write(folder, "services", services(size))
    else:
        for number in range(size):
            write(folder, f"services-{number + 1}", services(100))


main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
