# SPDX-License-Identifier: Apache-2.0

"""The stacks with troposphere.

usage: with_troposphere.py CASE SIZE FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from troposphere import GetAtt, Parameter, Ref, Sub, Template, ec2, ecs, iam, logs, sqs
from troposphere import elasticloadbalancingv2 as elb

TRUST = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Principal": {"Service": "ecs-tasks.amazonaws.com"},
            "Action": "sts:AssumeRole",
            "Condition": {"StringEquals": {"aws:SourceAccount": Ref("AWS::AccountId")}},
        }
    ],
}


def template_of(description: str) -> Any:
    template = Template(Description=description)
    template.set_version("2010-09-09")
    return template


def queues(count: int) -> Any:
    template = template_of("Queues")
    for number in range(count):
        template.add_resource(
            sqs.Queue(
                f"Queue{number + 1}", MessageRetentionPeriod=345600, SqsManagedSseEnabled=True, VisibilityTimeout=30
            )
        )
    return template


def services(resources: int) -> Any:
    template = template_of("Services on Fargate behind one network load balancer")
    vpc = template.add_parameter(Parameter("VpcId", Type="AWS::EC2::VPC::Id"))
    subnets = template.add_parameter(Parameter("SubnetIds", Type="List<AWS::EC2::Subnet::Id>"))
    cluster = template.add_resource(ecs.Cluster("Cluster"))
    group = template.add_resource(
        ec2.SecurityGroup(
            "TaskGroup",
            GroupDescription="The tasks",
            SecurityGroupIngress=[
                ec2.SecurityGroupRule(
                    IpProtocol="tcp", CidrIp="10.0.0.0/8", Description="The network", FromPort=8080, ToPort=8080
                )
            ],
            VpcId=Ref(vpc),
        )
    )
    balancer = template.add_resource(
        elb.LoadBalancer("LoadBalancer", Scheme="internal", Subnets=Ref(subnets), Type="network")
    )
    for number in range((resources - 3) // 7):
        service(template, f"Service{number + 1}", 8001 + number, vpc, subnets, cluster, group, balancer)
    for number in range((resources - 3) % 7):
        template.add_resource(logs.LogGroup(f"SpareLogs{number + 1}", RetentionInDays=30))
    return template


def service(
    template: Any, name: str, port: int, vpc: Any, subnets: Any, cluster: Any, group: Any, balancer: Any
) -> None:
    log_group = template.add_resource(logs.LogGroup(f"{name}Logs", RetentionInDays=30))
    execution = template.add_resource(
        iam.Role(
            f"{name}ExecutionRole",
            AssumeRolePolicyDocument=TRUST,
            Description="Pulls the image and opens log streams",
            Policies=[iam.Policy(PolicyDocument=start(log_group), PolicyName="Start")],
        )
    )
    task = template.add_resource(
        iam.Role(f"{name}TaskRole", AssumeRolePolicyDocument=TRUST, Description="What the service may do in AWS")
    )
    definition = template.add_resource(
        ecs.TaskDefinition(
            f"{name}TaskDefinition",
            ContainerDefinitions=[container(name, log_group)],
            Cpu="256",
            ExecutionRoleArn=GetAtt(execution, "Arn"),
            Memory="512",
            NetworkMode="awsvpc",
            RequiresCompatibilities=["FARGATE"],
            TaskRoleArn=GetAtt(task, "Arn"),
        )
    )
    targets = template.add_resource(
        elb.TargetGroup(
            f"{name}Targets",
            HealthCheckPath="/health",
            HealthCheckProtocol="HTTP",
            Port=8080,
            Protocol="TCP",
            TargetGroupAttributes=[elb.TargetGroupAttribute(Key="deregistration_delay.timeout_seconds", Value="30")],
            TargetType="ip",
            VpcId=Ref(vpc),
        )
    )
    listener = template.add_resource(
        elb.Listener(
            f"{name}Listener",
            DefaultActions=[elb.Action(Type="forward", TargetGroupArn=Ref(targets))],
            LoadBalancerArn=Ref(balancer),
            Port=port,
            Protocol="TCP",
        )
    )
    template.add_resource(
        ecs.Service(
            name,
            DependsOn=listener,
            Cluster=Ref(cluster),
            DeploymentConfiguration=ecs.DeploymentConfiguration(
                DeploymentCircuitBreaker=ecs.DeploymentCircuitBreaker(Enable=True, Rollback=True)
            ),
            DesiredCount=2,
            HealthCheckGracePeriodSeconds=60,
            LaunchType="FARGATE",
            LoadBalancers=[ecs.LoadBalancer(ContainerName="web", ContainerPort=8080, TargetGroupArn=Ref(targets))],
            NetworkConfiguration=ecs.NetworkConfiguration(
                AwsvpcConfiguration=ecs.AwsvpcConfiguration(
                    AssignPublicIp="DISABLED", SecurityGroups=[GetAtt(group, "GroupId")], Subnets=Ref(subnets)
                )
            ),
            TaskDefinition=Ref(definition),
        )
    )


def start(log_group: Any) -> dict[str, Any]:
    repository = "arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/shop"
    return {
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Action": "ecr:GetAuthorizationToken", "Resource": "*"},
            {
                "Effect": "Allow",
                "Action": ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
                "Resource": Sub(repository),
            },
            {
                "Effect": "Allow",
                "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                "Resource": GetAtt(log_group, "Arn"),
            },
        ],
    }


def container(name: str, log_group: Any) -> Any:
    return ecs.ContainerDefinition(
        Image=Sub("${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/shop:1.0.0"),
        Name="web",
        Environment=[
            ecs.Environment(Name="NAME", Value=name),
            ecs.Environment(Name="REGION", Value=Ref("AWS::Region")),
        ],
        Essential=True,
        LogConfiguration=ecs.LogConfiguration(
            LogDriver="awslogs",
            Options={
                "awslogs-group": Ref(log_group),
                "awslogs-region": Ref("AWS::Region"),
                "awslogs-stream-prefix": "web",
            },
        ),
        PortMappings=[ecs.PortMapping(ContainerPort=8080, Protocol="tcp")],
    )


def write(folder: Path, name: str, template: Any) -> None:
    (folder / f"{name}.template.json").write_text(template.to_json(indent=2, sort_keys=False) + "\n")


def main(case: str, size: int, folder: Path) -> None:
    if case == "queues":
        write(folder, "queues", queues(size))
    elif case == "services":
        write(folder, "services", services(size))
    else:
        for number in range(size):
            write(folder, f"services-{number + 1}", services(100))


main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
