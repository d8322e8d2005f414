# SPDX-License-Identifier: Apache-2.0

"""Systems: networks, permissions, services, and what calls what."""

from __future__ import annotations

import json
import re
from typing import Any

from repository import ROOT

from .template import Resources, Shape, Template, allow, attribute, policy, ref, resource, role, template, vpc


def services(count: int) -> Template:
    """The service of the reference system, each with all that it needs."""
    return _copies(count, shared=set())


def services_in_one_network(count: int) -> Template:
    """The same, in one VPC."""
    original = _service()["Resources"]
    apart = {"AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress"}
    network = {
        name for name, each in original.items() if each["Type"].startswith("AWS::EC2::") and each["Type"] not in apart
    }
    return _copies(count, shared=network)


def service_under_conditions(count: int) -> Template:
    """The reference system with tags that conditions decide about."""
    original = _service()
    tags = [{"Key": f"k{i}", "Value": {"Fn::If": [f"Own{i}", "x", "y"]}} for i in range(count)]
    cluster = next(each for each in original["Resources"].values() if each["Type"] == "AWS::ECS::Cluster")
    cluster.setdefault("Properties", {}).setdefault("Tags", []).extend(tags)
    for i in range(count):
        original["Parameters"][f"Own{i}Parameter"] = {"Type": "String"}
        original.setdefault("Conditions", {})[f"Own{i}"] = {"Fn::Equals": [ref(f"Own{i}Parameter"), "a"]}
    return original


def statements(count: int) -> Template:
    each = (allow(["s3:Get*", f"ec2:Describe*{i}", "dynamodb:PutItem"], f"arn:aws:s3:::b{i}/*") for i in range(count))
    return template({"Policy": resource("IAM::ManagedPolicy", PolicyDocument=policy(*each))})


def statements_of_a_task(count: int) -> Template:
    """The roles of the reference system with a long policy more."""
    original = _service()
    long = policy(
        *(
            {**allow(["s3:*Object*", f"logs:Put*{i}*", "ecr:*x*y*z*"], [f"arn:aws:s3:::b{i}/*", "arn:*:logs:*:*:*x*"])}
            for i in range(count)
        )
    )
    for each in original["Resources"].values():
        if each["Type"] == "AWS::IAM::Role":
            each["Properties"].setdefault("Policies", []).append({"PolicyName": "long", "PolicyDocument": long})
    return original


def stars_in_a_statement(count: int) -> Template:
    statement = allow("s3:" + "*a" * count + "*b", "arn:aws:s3:::" + "*a" * count)
    return template({"Policy": resource("IAM::ManagedPolicy", PolicyDocument=policy(statement))})


def security_groups(count: int) -> Template:
    """Each lets the next one in."""
    resources: Resources = {"Vpc": vpc()}
    for i in range(count):
        resources[f"Group{i}"] = resource("EC2::SecurityGroup", GroupDescription="d", VpcId=ref("Vpc"))
        resources[f"Ingress{i}"] = resource(
            "EC2::SecurityGroupIngress",
            GroupId=ref(f"Group{i}"),
            SourceSecurityGroupId=ref(f"Group{(i + 1) % count}"),
            IpProtocol="tcp",
            FromPort=80,
            ToPort=80,
        )
    return template(resources)


def rules_of_a_group(count: int) -> Template:
    rules = [
        {"IpProtocol": "tcp", "FromPort": i, "ToPort": i, "CidrIp": f"10.{i // 250 % 250}.{i % 250}.0/24"}
        for i in range(count)
    ]
    group = resource("EC2::SecurityGroup", GroupDescription="d", VpcId=ref("Vpc"), SecurityGroupIngress=rules)
    return template({"Vpc": vpc(), "Group": group})


def subnets(count: int) -> Template:
    """Each with a route table of its own."""
    resources: Resources = {"Vpc": vpc()}
    for i in range(count):
        block = f"10.0.{i % 256}.{i // 256 * 16}/28"
        resources[f"Subnet{i}"] = resource("EC2::Subnet", VpcId=ref("Vpc"), CidrBlock=block)
        resources[f"Table{i}"] = resource("EC2::RouteTable", VpcId=ref("Vpc"))
        resources[f"Association{i}"] = resource(
            "EC2::SubnetRouteTableAssociation", SubnetId=ref(f"Subnet{i}"), RouteTableId=ref(f"Table{i}")
        )
        resources[f"Route{i}"] = resource(
            "EC2::Route",
            RouteTableId=ref(f"Table{i}"),
            DestinationCidrBlock=f"172.{16 + i % 16}.{i % 256}.0/24",
            NatGatewayId="nat-12345678",
        )
    return template(resources)


def target_groups(count: int) -> Template:
    """Each behind a rule of one listener."""
    resources: Resources = {"Vpc": vpc()}
    for i in range(2):
        resources[f"Subnet{i}"] = resource("EC2::Subnet", VpcId=ref("Vpc"), CidrBlock=f"10.0.{i}.0/24")
    load_balancer = {"Scheme": "internal", "Subnets": [ref("Subnet0"), ref("Subnet1")]}
    resources["Balancer"] = resource("ElasticLoadBalancingV2::LoadBalancer", **load_balancer)
    answer = {"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}
    resources["Listener"] = resource(
        "ElasticLoadBalancingV2::Listener",
        LoadBalancerArn=ref("Balancer"),
        Port=80,
        Protocol="HTTP",
        DefaultActions=[answer],
    )
    for i in range(count):
        resources[f"Targets{i}"] = resource(
            "ElasticLoadBalancingV2::TargetGroup", VpcId=ref("Vpc"), Port=80, Protocol="HTTP", TargetType="ip"
        )
        resources[f"Rule{i}"] = resource(
            "ElasticLoadBalancingV2::ListenerRule",
            ListenerArn=ref("Listener"),
            Priority=i + 1,
            Conditions=[{"Field": "path-pattern", "Values": [f"/a{i}/*"]}],
            Actions=[{"Type": "forward", "TargetGroupArn": ref(f"Targets{i}")}],
        )
    return template(resources)


def paths_of_an_api(count: int) -> Template:
    """Each below the one before, with a method."""
    resources: Resources = {"Api": resource("ApiGateway::RestApi", Name="a")}
    above: Any = attribute("RootResourceId", "Api")
    for i in range(count):
        resources[f"Path{i}"] = resource("ApiGateway::Resource", RestApiId=ref("Api"), ParentId=above, PathPart=f"p{i}")
        resources[f"Method{i}"] = resource(
            "ApiGateway::Method",
            RestApiId=ref("Api"),
            ResourceId=ref(f"Path{i}"),
            HttpMethod="GET",
            AuthorizationType="NONE",
            Integration={"Type": "MOCK"},
        )
        above = ref(f"Path{i}")
    deployment = resource("ApiGateway::Deployment", RestApiId=ref("Api"))
    resources["Deployment"] = deployment | {"DependsOn": [f"Method{i}" for i in range(count)]}
    resources["Stage"] = resource(
        "ApiGateway::Stage", RestApiId=ref("Api"), DeploymentId=ref("Deployment"), StageName="s"
    )
    return template(resources)


def functions(count: int) -> Template:
    """Each reads a queue, and its role may use ten."""
    resources: Resources = {}
    for i in range(count):
        queues = [allow("sqs:*", attribute("Arn", f"Queue{j}")) for j in range(max(0, i - 10), i + 1)]
        resources[f"Role{i}"] = role("lambda", *queues)
        resources[f"Queue{i}"] = resource("SQS::Queue", VisibilityTimeout=60)
        resources[f"Function{i}"] = resource(
            "Lambda::Function",
            Role=attribute("Arn", f"Role{i}"),
            Code={"ZipFile": "x"},
            Handler="index.handler",
            Runtime="python3.13",
            Timeout=10,
        )
        resources[f"Source{i}"] = resource(
            "Lambda::EventSourceMapping", FunctionName=ref(f"Function{i}"), EventSourceArn=attribute("Arn", f"Queue{i}")
        )
    return template(resources)


def _service() -> Template:
    made: Template = json.loads((ROOT / "cfn-out/env1/service.template.json").read_text())
    made.pop("Outputs", None)
    return made


def _copies(count: int, shared: set[str]) -> Template:
    original = _service()
    own = {name: each for name, each in original["Resources"].items() if name not in shared}
    names = "|".join(own)
    # Names as values and within texts; members may be called the same.
    named = re.compile(rf'(?<=")(?:{names})(?="[^:])|(?<=\$\{{)(?:{names})(?=[.}}])')
    text = json.dumps(list(own.values()))
    resources: Resources = {name: each for name, each in original["Resources"].items() if name in shared}
    for i in range(count):
        copies = json.loads(named.sub(rf"\g<0>N{i}", text))
        resources |= {f"{name}N{i}": copy for name, copy in zip(own, copies, strict=True)}
    return original | {"Resources": resources}


SHAPES = [
    Shape(services, 6, 24),
    Shape(services_in_one_network, 6, 24),
    Shape(service_under_conditions, 100, 500),
    Shape(statements, 500, 2_000),
    Shape(statements_of_a_task, 100, 500),
    Shape(stars_in_a_statement, 25_000, 100_000),
    Shape(security_groups, 200, 800),
    Shape(rules_of_a_group, 500, 2_000),
    Shape(subnets, 100, 400),
    Shape(target_groups, 100, 400),
    Shape(paths_of_an_api, 100, 400),
    Shape(functions, 20, 80),
    Shape(services, 6, 24, ("ways",)),
    Shape(services_in_one_network, 6, 24, ("ways",)),
    Shape(functions, 20, 80, ("ways",)),
    Shape(subnets, 100, 400, ("ways",)),
    Shape(services, 6, 24, ("cost", "--region", "eu-west-1")),
    Shape(functions, 20, 80, ("cost", "--region", "eu-west-1")),
]
