# SPDX-License-Identifier: Apache-2.0

"""The stacks with CDK for Python, which runs its JavaScript in a node beside it. Without `validating` CDK's own
validation is off.

usage: with_cdk.py CASE SIZE FOLDER [validating]
"""

from __future__ import annotations

import sys
from typing import Any

from aws_cdk import App, CfnParameter, Fn, Stack
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_ecs as ecs
from aws_cdk import aws_elasticloadbalancingv2 as elb
from aws_cdk import aws_iam as iam
from aws_cdk import aws_logs as logs
from aws_cdk import aws_sqs as sqs

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


def queues(app: Any, count: int) -> None:
    stack = Stack(app, "queues", description="Queues")
    for number in range(count):
        sqs.CfnQueue(
            stack,
            f"Queue{number + 1}",
            message_retention_period=345600,
            sqs_managed_sse_enabled=True,
            visibility_timeout=30,
        )


def services(app: Any, name: str, resources: int) -> None:
    stack = Stack(app, name, description="Services on Fargate behind one network load balancer")
    vpc = CfnParameter(stack, "VpcId", type="AWS::EC2::VPC::Id")
    subnets = CfnParameter(stack, "SubnetIds", type="List<AWS::EC2::Subnet::Id>")
    cluster = ecs.CfnCluster(stack, "Cluster")
    group = ec2.CfnSecurityGroup(
        stack,
        "TaskGroup",
        group_description="The tasks",
        security_group_ingress=[
            ec2.CfnSecurityGroup.IngressProperty(
                ip_protocol="tcp", cidr_ip="10.0.0.0/8", description="The network", from_port=8080, to_port=8080
            )
        ],
        vpc_id=vpc.value_as_string,
    )
    balancer = elb.CfnLoadBalancer(
        stack, "LoadBalancer", scheme="internal", subnets=subnets.value_as_list, type="network"
    )
    for number in range((resources - 3) // 7):
        service(stack, f"Service{number + 1}", 8001 + number, vpc, subnets, cluster, group, balancer)
    for number in range((resources - 3) % 7):
        logs.CfnLogGroup(stack, f"SpareLogs{number + 1}", retention_in_days=30)


def service(stack: Any, name: str, port: int, vpc: Any, subnets: Any, cluster: Any, group: Any, balancer: Any) -> None:
    log_group = logs.CfnLogGroup(stack, f"{name}Logs", retention_in_days=30)
    execution = iam.CfnRole(
        stack,
        f"{name}ExecutionRole",
        assume_role_policy_document=TRUST,
        description="Pulls the image and opens log streams",
        policies=[iam.CfnRole.PolicyProperty(policy_document=start(log_group), policy_name="Start")],
    )
    task = iam.CfnRole(
        stack,
        f"{name}TaskRole",
        assume_role_policy_document=TRUST,
        description="What the service may do in AWS",
    )
    definition = ecs.CfnTaskDefinition(
        stack,
        f"{name}TaskDefinition",
        container_definitions=[container(name, log_group)],
        cpu="256",
        execution_role_arn=execution.attr_arn,
        memory="512",
        network_mode="awsvpc",
        requires_compatibilities=["FARGATE"],
        task_role_arn=task.attr_arn,
    )
    targets = elb.CfnTargetGroup(
        stack,
        f"{name}Targets",
        health_check_path="/health",
        health_check_protocol="HTTP",
        port=8080,
        protocol="TCP",
        target_group_attributes=[
            elb.CfnTargetGroup.TargetGroupAttributeProperty(key="deregistration_delay.timeout_seconds", value="30")
        ],
        target_type="ip",
        vpc_id=vpc.value_as_string,
    )
    listener = elb.CfnListener(
        stack,
        f"{name}Listener",
        default_actions=[elb.CfnListener.ActionProperty(type="forward", target_group_arn=targets.ref)],
        load_balancer_arn=balancer.ref,
        port=port,
        protocol="TCP",
    )
    ecs.CfnService(
        stack,
        name,
        cluster=cluster.ref,
        deployment_configuration=ecs.CfnService.DeploymentConfigurationProperty(
            deployment_circuit_breaker=ecs.CfnService.DeploymentCircuitBreakerProperty(enable=True, rollback=True)
        ),
        desired_count=2,
        health_check_grace_period_seconds=60,
        launch_type="FARGATE",
        load_balancers=[
            ecs.CfnService.LoadBalancerProperty(container_name="web", container_port=8080, target_group_arn=targets.ref)
        ],
        network_configuration=ecs.CfnService.NetworkConfigurationProperty(
            awsvpc_configuration=ecs.CfnService.AwsVpcConfigurationProperty(
                assign_public_ip="DISABLED", security_groups=[group.attr_group_id], subnets=subnets.value_as_list
            )
        ),
        task_definition=definition.ref,
    ).add_resource_dependency(listener)


def start(log_group: Any) -> dict[str, Any]:
    repository = "arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/shop"
    return {
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Action": "ecr:GetAuthorizationToken", "Resource": "*"},
            {
                "Effect": "Allow",
                "Action": ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
                "Resource": Fn.sub(repository),
            },
            {
                "Effect": "Allow",
                "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                "Resource": log_group.attr_arn,
            },
        ],
    }


def container(name: str, log_group: Any) -> Any:
    definition = ecs.CfnTaskDefinition
    return definition.ContainerDefinitionProperty(
        image=Fn.sub("${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/shop:1.0.0"),
        name="web",
        environment=[
            definition.KeyValuePairProperty(name="NAME", value=name),
            definition.KeyValuePairProperty(name="REGION", value=Fn.ref("AWS::Region")),
        ],
        essential=True,
        log_configuration=definition.LogConfigurationProperty(
            log_driver="awslogs",
            options={
                "awslogs-group": log_group.ref,
                "awslogs-region": Fn.ref("AWS::Region"),
                "awslogs-stream-prefix": "web",
            },
        ),
        port_mappings=[definition.PortMappingProperty(container_port=8080, protocol="tcp")],
    )


def main(case: str, size: int, folder: str, validating: bool) -> None:
    app = App(outdir=folder, builtin_cloud_formation_validation=validating)
    if case == "queues":
        queues(app, size)
    elif case == "services":
        services(app, "services", size)
    else:
        for number in range(size):
            services(app, f"services-{number + 1}", 100)
    app.synth()


main(sys.argv[1], int(sys.argv[2]), sys.argv[3], "validating" in sys.argv[4:])
