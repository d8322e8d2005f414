# SPDX-License-Identifier: Apache-2.0

"""67 single faults of the reference system, a REST API in front of Fargate: 15 of structure, 12
references of the wrong kind, 30 between resources that are each correct, 10 of security."""

from __future__ import annotations

from typing import Any

from ..catalogue import Catalogue
from ..template import Template

seed = Catalogue()
REGISTRY = "env1/registry"

_TASKS = "ContainerDefinitions.0"


def _edit(kind: str, name: str, why: str, edit: Any, *, tidy: bool = True) -> None:
    """A fault of this one system: the edit says where."""

    def edits(template: Template) -> Any:
        yield edit(template)

    seed.fault(kind, f"seed-{name}", why, tidy=tidy)(edits)


def _ref(name: str) -> dict[str, str]:
    return {"Ref": name}


def _att(name: str, attribute: str) -> dict[str, list[str]]:
    return {"Fn::GetAtt": [name, attribute]}


def _structure(name: str, why: str, edit: Any) -> None:
    _edit("structure", name, why, edit, tidy=False)


_structure(
    "misspelled-property",
    "CloudFormation refuses a property that the type does not have.",
    lambda t: t.rename("EcrApiEndpoint", "PrivateDnsEnabled", "PrivateDnsEnable"),
)
_structure(
    "required-property-missing",
    "A subnet without VpcId is refused.",
    lambda t: t.drop("PrivateSubnet1", "VpcId"),
)
_structure(
    "dangling-reference",
    "The template refers to a resource that it does not have and is refused.",
    lambda t: t.set("WebListener", "LoadBalancerArn", _ref("LoadBalancr")),
)
_structure(
    "wrong-enumerated-value",
    "A load balancer's scheme is internal or internet-facing.",
    lambda t: t.set("LoadBalancer", "Scheme", "private"),
)
_structure(
    "wrong-type",
    "An object stands where a truth value is wanted.",
    lambda t: t.set("Vpc", "EnableDnsSupport", {"Value": True}),
)
_structure(
    "unknown-attribute",
    "A security group has no attribute of this name.",
    lambda t: t.set("EcrApiEndpoint", "SecurityGroupIds.0", _att("EndpointSecurityGroup", "Arn")),
)


def _circle(t: Template) -> Template:
    rule = {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443}
    source = _att("WebSecurityGroup", "GroupId")
    rules = [{**rule, "SourceSecurityGroupId": source}]
    return t.set("EndpointSecurityGroup", "SecurityGroupIngress", rules)


_structure("circular-dependency", "Two groups each wait for the other.", _circle)
_structure(
    "duplicate-item",
    "The endpoint names one subnet twice, which EC2 refuses.",
    lambda t: t.set("EcrApiEndpoint", "SubnetIds", [_ref("PrivateSubnet1")] * 2),
)
_structure(
    "bad-cidr",
    "A prefix has 32 bits at most.",
    lambda t: t.set("PrivateSubnet1", "CidrBlock", "10.0.0.0/33"),
)
_structure(
    "unknown-type",
    "CloudFormation refuses a resource type that it does not know.",
    lambda t: t.change("WebService", lambda d: d["Resources"]["WebService"].update(Type="AWS::ECS::Services")),
)
_structure(
    "number-out-of-range",
    "A health check's interval is 300 seconds at most.",
    lambda t: t.set("WebTargetGroup", "HealthCheckIntervalSeconds", 3000),
)
_structure(
    "list-is-text",
    "Subnets are a list.",
    lambda t: t.set("LoadBalancer", "Subnets", "subnet-0123456789abcdef0"),
)
_structure(
    "unknown-function",
    "There is no function of this name.",
    lambda t: t.set("EcrApiEndpoint", "ServiceName", {"Fn::Substitute": "com.amazonaws.${AWS::Region}.ecr.api"}),
)
_structure(
    "depends-on-nothing",
    "It waits for a resource that the template does not have.",
    lambda t: t.attribute("VpcLink", "DependsOn", "NetworkLoadBalancer"),
)
_structure(
    "parameter-default-not-allowed",
    "The default is none of the allowed values.",
    lambda t: t.parameter("WebTaskCpu", 1000),
)


def _kind(name: str, why: str, edit: Any) -> None:
    _edit("reference-kind", name, why, edit)


_kind("subnet-for-vpc", "EC2 finds no VPC by the ID of a subnet.",
      lambda t: t.set("WebSecurityGroup", "VpcId", _ref("PrivateSubnet1")))
_kind("group-for-subnet", "EC2 finds no subnet by the ID of a security group.",
      lambda t: t.set("EcrApiEndpoint", "SubnetIds.0", _att("EndpointSecurityGroup", "GroupId")))
_kind("role-name-for-arn", "ECS wants the role's ARN; Ref gives its name.",
      lambda t: t.set("WebTaskDefinition", "ExecutionRoleArn", _ref("WebExecutionRole")))
_kind("target-group-for-load-balancer", "The ARN is that of a target group.",
      lambda t: t.set("WebListener", "LoadBalancerArn", _ref("WebTargetGroup")))
_kind("log-group-for-role", "The ARN is that of a log group, which no task can assume.",
      lambda t: t.set("WebTaskDefinition", "TaskRoleArn", _att("WebLogGroup", "Arn")))
_kind("vpc-for-route-table", "EC2 finds no route table by the ID of a VPC.",
      lambda t: t.set("S3Endpoint", "RouteTableIds.0", _ref("Vpc")))
_kind("subnet-for-group", "EC2 finds no security group by the ID of a subnet.",
      lambda t: t.set("WebService", "NetworkConfiguration.AwsvpcConfiguration.SecurityGroups.0", _ref("PrivateSubnet1")))
_kind("log-group-for-cluster", "ECS finds no cluster of the log group's name.",
      lambda t: t.set("WebService", "Cluster", _ref("WebLogGroup")))
_kind("target-group-for-link", "A VPC link leads to a load balancer.",
      lambda t: t.set("VpcLink", "TargetArns.0", _ref("WebTargetGroup")))
_kind("api-for-resource", "API Gateway finds no resource by the ID of the API.",
      lambda t: t.set("ProxyMethod", "ResourceId", _ref("Api")))
_kind("resource-for-deployment", "API Gateway finds no deployment by the ID of a resource.",
      lambda t: t.set("ApiStage", "DeploymentId", _ref("ProxyResource")))
_kind("listener-for-target-group", "ECS registers with a target group, not with a listener.",
      lambda t: t.set("WebService", "LoadBalancers.0.TargetGroupArn", _ref("WebListener")))


def _network(name: str, why: str, edit: Any) -> None:
    _edit("between-resources/network", name, why, edit)


_network("no-ingress", "Nothing lets the load balancer's packets into the tasks.",
         lambda t: t.without("WebIngressFromLoadBalancer"))
_network("ingress-wrong-port", "The tasks listen on another port than the one that is let in.",
         lambda t: t.set("WebIngressFromLoadBalancer", "FromPort", 9090)
         .set("WebIngressFromLoadBalancer", "ToPort", 9090))
_network("ingress-wrong-source", "The range that is let in is not the load balancer's.",
         lambda t: t.drop("WebIngressFromLoadBalancer", "SourceSecurityGroupId")
         .set("WebIngressFromLoadBalancer", "CidrIp", "192.168.0.0/16"))
_network("no-ecr-api-endpoint", "The task cannot ask ECR for its token: there is no way out.",
         lambda t: t.without("EcrApiEndpoint"))
_network("no-ecr-dkr-endpoint", "The task cannot pull its image's manifest: there is no way out.",
         lambda t: t.without("EcrDkrEndpoint"))
_network("no-s3-endpoint", "The image's layers are in S3, to which no way leads.",
         lambda t: t.without("S3Endpoint"))
_network("no-logs-endpoint", "awslogs does not reach CloudWatch Logs, so that the task does not start.",
         lambda t: t.without("LogsEndpoint"))
_network("private-dns-off", "The service's name leads to public addresses, to which there is no way.",
         lambda t: t.set("EcrApiEndpoint", "PrivateDnsEnabled", False))
_network("dns-hostnames-off", "EC2 refuses private DNS in a VPC without DNS hostnames.",
         lambda t: t.set("Vpc", "EnableDnsHostnames", False))
_network("endpoint-admits-8443", "The endpoints answer on 443, which their group does not let in.",
         lambda t: t.set("EndpointIngressFromWeb", "FromPort", 8443)
         .set("EndpointIngressFromWeb", "ToPort", 8443))
_network("endpoint-in-no-subnet", "An interface endpoint without subnets has no address.",
         lambda t: t.drop("EcrDkrEndpoint", "SubnetIds"))


def _other_table(t: Template) -> Template:
    table = {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": _ref("Vpc")}}
    made = t.add("OtherRouteTable", table)
    return made.set("S3Endpoint", "RouteTableIds", [_ref("OtherRouteTable")])


_network("s3-on-another-table", "No subnet uses the route table that leads to S3.", _other_table)
_network("association-missing", "The subnet uses the VPC's main route table, which does not lead to S3.",
         lambda t: t.without("PrivateSubnet1RouteTableAssociation"))
_network("egress-without-s3", "The tasks' group lets nothing out to S3, where the layers are.",
         lambda t: t.drop("WebSecurityGroup", "SecurityGroupEgress.1"))
_network("link-enforces-groups",
         "The load balancer's group lets nothing in, and now it judges what comes by the VPC link.",
         lambda t: t.set("LoadBalancer", "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", "on"))


def _permission(name: str, why: str, edit: Any) -> None:
    _edit("between-resources/permissions", name, why, edit)


_permission("no-pull", "The execution role may not read the image.",
            lambda t: t.drop("WebExecutionRole", "Policies.0.PolicyDocument.Statement.1"))
_permission("no-token", "The execution role may not log in to ECR.",
            lambda t: t.drop("WebExecutionRole", "Policies.0.PolicyDocument.Statement.0"))
_permission("no-logs", "The execution role may not write logs, so that the task does not start.",
            lambda t: t.drop("WebExecutionRole", "Policies.1"))
_permission("trusts-ec2", "ECS cannot assume a role that trusts EC2 only.",
            lambda t: t.set("WebExecutionRole", "AssumeRolePolicyDocument.Statement.0.Principal.Service",
                            "ec2.amazonaws.com"))


def _elb(name: str, why: str, edit: Any) -> None:
    _edit("elb", name, why, edit)


_elb("health-check-protocol-missing",
     "The default is TCP, which does not ask the path: a task that answers 500 counts as healthy.",
     lambda t: t.drop("WebTargetGroup", "HealthCheckProtocol"))
_elb("target-type-instance", "Tasks with addresses of their own register in groups of type ip only.",
     lambda t: t.set("WebTargetGroup", "TargetType", "instance"))
_elb("listener-port", "The API calls a port on which no listener is.",
     lambda t: t.set("WebListener", "Port", 9090))


def _ecs(name: str, why: str, edit: Any) -> None:
    _edit("ecs", name, why, edit)


_ecs("container-port", "ECS refuses a port that the container does not map.",
     lambda t: t.set("WebService", "LoadBalancers.0.ContainerPort", 9090))
_ecs("container-name", "ECS refuses a container that the task does not have.",
     lambda t: t.set("WebService", "LoadBalancers.0.ContainerName", "application"))
_ecs("service-before-listener", "ECS refuses a target group that no load balancer uses yet.",
     lambda t: t.independent("WebService", "WebListener"))
_ecs("cpu-memory-pair", "Fargate has no task of 1024 CPU units and 512 MiB.",
     lambda t: t.parameter("WebTaskMemory", 512))


def _api(name: str, why: str, edit: Any) -> None:
    _edit("api", name, why, edit)


_api("deployment-before-method", "The snapshot may be taken before the methods are there.",
     lambda t: t.attribute(t.of("ApiGateway::Deployment")[0], "DependsOn", None))
_api("root-not-answered", "{proxy+} does not take the root path: the URL that is put out answers 403.",
     lambda t: t.without("RootMethod"))
_api("path-not-mapped", "API Gateway refuses {proxy} in the address without its mapping.",
     lambda t: t.drop("ProxyMethod", "Integration.RequestParameters"))


def _application(t: Template) -> Template:
    made = t.set("LoadBalancer", "Type", "application").drop(
        "LoadBalancer", "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic")
    made = made.drop("LoadBalancer", "LoadBalancerAttributes")
    return made.set("WebListener", "Protocol", "HTTP").set("WebTargetGroup", "Protocol", "HTTP")


_api("link-to-application-load-balancer", "A VPC link of a REST API leads to a network load balancer.",
     _application)


def _security(name: str, why: str, edit: Any) -> None:
    _edit("security", name, why, edit)


def _statement(template: Template, role: str, statement: dict[str, Any]) -> Template:
    document = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", **statement}]}
    return template.set(role, "Policies", [{"PolicyName": "Work", "PolicyDocument": document}])


def _exposed(t: Template) -> Template:
    vpc = {"VpcId": _ref("Vpc")}
    made = t.set("WebSecurityGroup", "SecurityGroupIngress",
                 [{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIp": "0.0.0.0/0"}])
    made = made.add("InternetGateway", {"Type": "AWS::EC2::InternetGateway"})
    made = made.add("Attachment", {
        "Type": "AWS::EC2::VPCGatewayAttachment",
        "Properties": {**vpc, "InternetGatewayId": _ref("InternetGateway")}})
    made = made.add("DefaultRoute", {
        "Type": "AWS::EC2::Route", "DependsOn": "Attachment",
        "Properties": {"RouteTableId": _ref("PrivateRouteTable"), "DestinationCidrBlock": "0.0.0.0/0",
                       "GatewayId": _ref("InternetGateway")}})
    return made.set("WebService", "NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp", "ENABLED")


def _password(t: Template) -> Template:
    made = t.change("Parameters.DatabasePassword", lambda d: d["Parameters"].update(
        DatabasePassword={"Type": "String", "Default": "correct-horse-battery"}))
    return made.set("WebTaskDefinition", f"{_TASKS}.Environment",
                    [{"Name": "DATABASE_PASSWORD", "Value": _ref("DatabasePassword")}])


_security("administrative-port", "Everyone reaches SSH of tasks with public addresses.", _exposed)
_security("wildcard-policy", "Whoever takes over the application may do everything in the account.",
          lambda t: _statement(t, "WebTaskRole", {"Action": "*", "Resource": "*"}))
_security("secret-in-environment", "Everyone who may read the template or the task reads the password.",
          lambda t: t.set("WebTaskDefinition", f"{_TASKS}.Environment",
                          [{"Name": "DATABASE_PASSWORD", "Value": "Tr0ub4dor&3xyz"}]))
_security("access-key-in-environment", "Everyone who may read the template has the key.",
          lambda t: t.set("WebTaskDefinition", f"{_TASKS}.Environment", [
              {"Name": "AWS_ACCESS_KEY_ID", "Value": "AKIAIOSFODNN7EXAMPLE"},
              {"Name": "AWS_SECRET_ACCESS_KEY", "Value": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}]))
_security("password-parameter", "The password's parameter shows: it has no NoEcho, and a default.",
          _password)
_security("privileged", "Fargate refuses privileged containers; elsewhere they own the host.",
          lambda t: t.set("WebTaskDefinition", f"{_TASKS}.Privileged", True))
_security("trusts-everyone", "Every AWS account may assume the role.",
          lambda t: t.set("WebTaskRole", "AssumeRolePolicyDocument.Statement.0", {
              "Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}))
_security("internet-facing",
          "The private load balancer is to be public; AWS refuses, as the VPC has no internet gateway.",
          lambda t: t.set("LoadBalancer", "Scheme", "internet-facing"))
_security("administrator", "Whoever takes over the application administers the account.",
          lambda t: t.set("WebTaskRole", "ManagedPolicyArns", ["arn:aws:iam::aws:policy/AdministratorAccess"]))


def _open_repository(t: Template) -> Template:
    statement = {"Effect": "Allow", "Principal": "*",
                 "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", "ecr:PutImage"]}
    return t.set(t.of("ECR::Repository")[0], "RepositoryPolicyText",
                 {"Version": "2012-10-17", "Statement": [statement]})


_security("repository-open", "Everyone may pull and push images.", _open_repository)


def base_of(name: str) -> str:
    return REGISTRY if name == "seed-repository-open" else "env1/service"
