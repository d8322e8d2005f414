# SPDX-License-Identifier: Apache-2.0

"""Security by what can be reached, and IAM."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..catalogue import Catalogue
from ..template import Template
from .common import ELB, TASK_NETWORK, att, dropping, each, public_subnets, ref, role_policy, services, setting, sub

exposure = Catalogue()
ROLE = "IAM::Role"


def _open(name: str, why: str, edit: Any, types: str | tuple[str, ...], **more: Any) -> None:
    each(exposure, "security", types, name, why, edit, **more)


def _iam(name: str, why: str, edit: Any, types: str | tuple[str, ...] = ROLE, **more: Any) -> None:
    each(exposure, "iam", types, name, why, edit, **more)


def _users_of_public_subnets(t: Template, group: str) -> bool:
    """Whether what has the group also has an address that the internet reaches."""
    for it in t.users(group):
        if t.get(it, f"{TASK_NETWORK}.AssignPublicIp") == "ENABLED" or t.get(it, "Scheme") == "internet-facing":
            return True
    return False


for _port, _what in ((22, "SSH"), (3389, "Remote Desktop"), (5432, "PostgreSQL")):

    def _admit(t: Template, n: str, port: int = _port) -> Template | None:
        if not _users_of_public_subnets(t, n):
            return None
        rule = {"IpProtocol": "tcp", "FromPort": port, "ToPort": port, "CidrIp": "0.0.0.0/0"}
        return t.append(n, "SecurityGroupIngress", rule)

    _open(f"port-{_port}-open", f"Everyone is let in to {_what} of something with a public address.", _admit,
          "EC2::SecurityGroup", limit=2)

_open("everything-open", "Everyone is let in to every port of something with a public address.",
      lambda t, n: t.append(n, "SecurityGroupIngress", {"IpProtocol": "-1", "CidrIp": "0.0.0.0/0"})
      if _users_of_public_subnets(t, n) else None, "EC2::SecurityGroup", limit=2)
_open("everything-open-by-six", "Everyone is let in by IPv6 to every port.",
      lambda t, n: t.append(n, "SecurityGroupIngress", {"IpProtocol": "-1", "CidrIpv6": "::/0"})
      if _users_of_public_subnets(t, n) and t.of("EC2::EgressOnlyInternetGateway") else None, "EC2::SecurityGroup", limit=2)


@exposure.fault("security", "tasks-beside-balancer", "Everyone reaches the tasks past the load balancer and its TLS.")
def _(t: Template) -> Iterator[Template]:
    for service in services(t):
        group = t.target(t.get(service, f"{TASK_NETWORK}.SecurityGroups.0"))
        if group and t.get(service, f"{TASK_NETWORK}.AssignPublicIp") == "ENABLED":
            yield t.append(group, "SecurityGroupIngress", {
                "IpProtocol": "tcp", "FromPort": 0, "ToPort": 65535, "CidrIp": "0.0.0.0/0"})


def _database_open(t: Template, n: str) -> Template | None:
    group = t.target(t.get(n, "VPCSecurityGroups.0"))
    subnets = t.target(t.get(n, "DBSubnetGroupName"))
    if not group or not subnets or not public_subnets(t):
        return None
    made = t.set(n, "PubliclyAccessible", True).set(subnets, "SubnetIds", [ref(it) for it in public_subnets(t)])
    return made.append(group, "SecurityGroupIngress", {
        "IpProtocol": "tcp", "FromPort": 5432, "ToPort": 5432, "CidrIp": "0.0.0.0/0"})


_open("database-public", "Everyone reaches the database.", _database_open, "RDS::DBInstance")
_open("database-not-encrypted", "The data is stored in the clear.", dropping("StorageEncrypted"), "RDS::DBInstance")
_open("database-password-in-template", "Everyone who may read the template reads the password.",
      lambda t, n: t.drop(n, "ManageMasterUserPassword").set(n, "MasterUserPassword", "correct-horse-battery-staple")
      .drop("FunctionRole", "Policies").drop("Function", "Environment"), "RDS::DBInstance")
_open("files-not-encrypted", "The files are stored in the clear.", setting("Encrypted", False), "EFS::FileSystem")
_open("files-in-transit-not-encrypted", "The files pass in the clear.",
      lambda t, n: t.set(n, "Volumes.0.EFSVolumeConfiguration", {"FilesystemId": t.get(
          n, "Volumes.0.EFSVolumeConfiguration.FilesystemId"), "TransitEncryption": "DISABLED"})
      if t.get(n, "Volumes.0.EFSVolumeConfiguration") else None, "ECS::TaskDefinition")
_open("disk-not-encrypted", "The disk is stored in the clear.",
      setting("BlockDeviceMappings.0.Ebs.Encrypted", False, present=True), "EC2::Instance")
_open("bucket-public", "Everyone reads the bucket.",
      lambda t, n: t.drop(n, "PublicAccessBlockConfiguration").add("OpenPolicy", {
          "Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": ref(n), "PolicyDocument": {
              "Version": "2012-10-17", "Statement": [{
                  "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": sub(f"${{{n}.Arn}}/*")}]}}})
      .set(n, "PublicAccessBlockConfiguration", {"BlockPublicPolicy": False, "RestrictPublicBuckets": False})
      if not any(t.type(it) == "S3::BucketPolicy" for it in t.users(n)) else None, "S3::Bucket", limit=2)
_open("bucket-writable-by-all", "Everyone writes to the bucket.",
      lambda t, n: t.set(t.target(t.get(n, "Bucket")) or "", "PublicAccessBlockConfiguration",
                         {"BlockPublicPolicy": False, "RestrictPublicBuckets": False})
      .append(n, "PolicyDocument.Statement", {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "s3:PutObject",
                                              "Resource": sub(f"${{{t.target(t.get(n, 'Bucket'))}.Arn}}/*")}),
      "S3::BucketPolicy")
_open("queue-open", "Everyone sends to the queue.",
      lambda t, n: t.drop(n, "PolicyDocument.Statement.0.Condition").set(n, "PolicyDocument.Statement.0.Principal", "*"),
      "SQS::QueuePolicy", limit=2)
_open("queue-open-to-service", "Topics and rules of every account send to the queue.",
      dropping("PolicyDocument.Statement.0.Condition"), "SQS::QueuePolicy", limit=2)
_open("topic-open", "Everyone publishes.", setting("PolicyDocument.Statement.0.Principal", {"AWS": "*"},
      lambda t, n: "Condition" not in t.get(n, "PolicyDocument.Statement.0")), "SNS::TopicPolicy")
_open("key-open", "Everyone uses the key.",
      lambda t, n: t.append(n, "KeyPolicy.Statement", {"Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*"}),
      "KMS::Key", limit=2)
_open("repository-open-to-all", "Everyone pulls and pushes images.",
      setting("RepositoryPolicyText", {"Version": "2012-10-17", "Statement": [
          {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "ecr:*"}]}), "ECR::Repository")
_open("function-open", "Everyone invokes the function.",
      lambda t, n: t.add("OpenPermission", {"Type": "AWS::Lambda::Permission", "Properties": {
          "Action": "lambda:InvokeFunction", "FunctionName": ref(n), "Principal": "*"}}), "Lambda::Function", limit=1)
_open("function-open-by-address", "Everyone invokes the function by its address.",
      lambda t, n: t.add("Address", {"Type": "AWS::Lambda::Url", "Properties": {
          "AuthType": "NONE", "TargetFunctionArn": att(n, "Arn")}}).add("OpenPermission", {
              "Type": "AWS::Lambda::Permission", "Properties": {
                  "Action": "lambda:InvokeFunctionUrl", "FunctionName": ref(n), "Principal": "*",
                  "FunctionUrlAuthType": "NONE"}}), "Lambda::Function", limit=1)
_open("permission-of-any-account", "The service invokes the function for every account.",
      lambda t, n: t.drop(n, "SourceArn").drop(n, "SourceAccount") if t.get(n, "SourceAccount")
      else t.drop(n, "SourceArn") if t.get(n, "SourceArn") else None, "Lambda::Permission", limit=1)
_open("methods-open", "Nobody is asked who he is, beside methods that do ask.",
      lambda t, n: t.drop(n, "AuthorizerId").set(n, "AuthorizationType", "NONE")
      if t.get(n, "AuthorizationType") == "CUSTOM" else None, "ApiGateway::Method", limit=1)
_open("routes-open", "Nobody is asked who he is, though the API has an authoriser.",
      lambda t, n: _open_route(t, n) if t.get(n, "AuthorizerId") else None, "ApiGatewayV2::Route", limit=1)
_open("api-for-every-origin", "Every site sends requests with the user's credentials.",
      setting("CorsConfiguration", {"AllowOrigins": ["*"], "AllowCredentials": True}, present=True), "ApiGatewayV2::Api")
_open("implicit-flow", "Tokens stand in addresses.", setting("AllowedOAuthFlows", ["implicit"]), "Cognito::UserPoolClient")
_open("weak-passwords", "Six small letters are a password.",
      setting("Policies.PasswordPolicy", {"MinimumLength": 6, "RequireLowercase": False, "RequireNumbers": False,
                                          "RequireSymbols": False, "RequireUppercase": False}), "Cognito::UserPool")
_open("site-in-the-clear", "The site is served without TLS.",
      setting("DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy", "allow-all"), "CloudFront::Distribution")
_open("site-with-old-tls", "TLS 1.0 and SSL 3 are broken.",
      setting("DistributionConfig.ViewerCertificate.MinimumProtocolVersion", "SSLv3"), "CloudFront::Distribution")
_open("listener-with-old-tls", "TLS 1.0 is broken.",
      setting("SslPolicy", "ELBSecurityPolicy-2016-08", lambda t, n: t.get(n, "Protocol") == "HTTPS"), f"{ELB}::Listener", limit=1)
_open("redirect-removed", "The public load balancer answers in the clear.",
      lambda t, n: t.set(n, "DefaultActions", [{"Type": "forward", "TargetGroupArn": ref(t.of(f"{ELB}::TargetGroup")[0])}])
      if t.get(n, "DefaultActions.0.RedirectConfig") else None, f"{ELB}::Listener", limit=1)
_open("metadata-of-version-one", "A request that the server is made to send reads the role's keys.",
      setting("MetadataOptions.HttpTokens", "optional", present=True), "EC2::Instance")
_open("metadata-of-version-one-in-template", "A request that the server is made to send reads the role's keys.",
      setting("LaunchTemplateData.MetadataOptions.HttpTokens", "optional", present=True), "EC2::LaunchTemplate")
_open("secret-in-user-data", "Everyone on the host reads the password.",
      setting("UserData", {"Fn::Base64": "#!/bin/sh\nexport DB_PASSWORD=Tr0ub4dor-and-3xyz\n"}), "EC2::Instance", limit=1)
_open("secret-in-variables", "Everyone who may see the function reads the key.",
      setting("Environment", {"Variables": {"STRIPE_SECRET_KEY": "sk_live_" + "4eC39HqLyjWDarjtT1zdp7dc"}}), "Lambda::Function", limit=1)
_open("secret-in-container", "Everyone who may see the task reads the password.",
      lambda t, n: t.append(n, "ContainerDefinitions.0.Environment", {"Name": "DB_PASSWORD", "Value": "Tr0ub4dor&3xyz"}),
      "ECS::TaskDefinition", limit=1)
_open("access-key-in-container", "Everyone who may see the task has the key.",
      lambda t, n: t.append(n, "ContainerDefinitions.0.Environment", {
          "Name": "AWS_SECRET_ACCESS_KEY", "Value": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}), "ECS::TaskDefinition", limit=1)
_open("privileged-container", "The container owns the host.",
      lambda t, n: t.set(n, "ContainerDefinitions.0.Privileged", True) if t.get(n, "NetworkMode") == "bridge" else None,
      "ECS::TaskDefinition")
_open("container-with-socket", "The container commands the host's Docker.",
      lambda t, n: t.append(n, "Volumes", {"Name": "docker", "Host": {"SourcePath": "/var/run/docker.sock"}}).set(
          n, "ContainerDefinitions.0.MountPoints", [{"SourceVolume": "docker", "ContainerPath": "/var/run/docker.sock"}])
      if t.get(n, "NetworkMode") == "bridge" else None, "ECS::TaskDefinition")
_open("trusts-every-account", "Every AWS account may assume the role.",
      setting("AssumeRolePolicyDocument.Statement.0", {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}),
      ROLE, limit=1)


def _open_route(t: Template, n: str) -> Template:
    made = t.set(n, "AuthorizationType", "NONE").drop(n, "AuthorizerId")
    return made.drop(n, "AuthorizationScopes") if t.get(n, "AuthorizationScopes") else made


def _may(*statements: dict[str, Any]) -> Any:
    def edit(t: Template, n: str) -> Template | None:
        if not t.users(n):
            return None
        return t.set(n, "Policies", [*t.get(n, "Policies", []), *role_policy(*statements)])

    return edit


def _allow(action: Any, resource: Any = "*") -> dict[str, Any]:
    return {"Effect": "Allow", "Action": action, "Resource": resource}


_iam("may-everything", "Whoever takes over what has the role may do everything in the account.", _may(_allow("*")), limit=1)
_iam("may-everything-of-iam", "Who may do everything with IAM makes himself an administrator.", _may(_allow("iam:*")), limit=1)
_iam("may-pass-every-role", "With a function of his own he acts in every role of the account.",
     _may(_allow(["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"])), limit=1)
_iam("may-set-policies", "He gives himself whatever he wants.", _may(_allow(["iam:PutRolePolicy", "iam:AttachRolePolicy"])), limit=1)
_iam("may-assume-everything", "Every role that trusts the account is his.", _may(_allow("sts:AssumeRole")), limit=1)
_iam("may-but", "NotAction allows everything else.", _may({"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"}), limit=1)
_iam("administrator", "Whoever takes over what has the role administers the account.",
     lambda t, n: t.append(n, "ManagedPolicyArns", "arn:aws:iam::aws:policy/AdministratorAccess") if t.users(n) else None, limit=1)
_iam("action-of-unknown-service", "There is no such service: the statement allows nothing.",
     _may(_allow("dynamo:GetItem")), limit=1, doubtful=True)
_iam("action-unknown", "There is no such action: the statement allows nothing.", _may(_allow("s3:ReadObject")), limit=1, doubtful=True)
_iam("action-without-service", "An action names its service.", _may(_allow("GetObject")), limit=1)
_iam("statement-without-resource", "A statement of a role's policy has a resource.",
     _may({"Effect": "Allow", "Action": "s3:GetObject"}), limit=1)
_iam("statement-without-action", "A statement has an action.", _may({"Effect": "Allow", "Resource": "*"}), limit=1)
_iam("statement-with-principal", "The policy of a role has no principal.",
     _may({**_allow("s3:GetObject"), "Principal": "*"}), limit=1)
_iam("effect-in-small-letters", "Effects are Allow and Deny.", _may({**_allow("s3:GetObject"), "Effect": "allow"}), limit=1)
_iam("condition-of-unknown-operator", "There is no such operator.",
     _may({**_allow("s3:GetObject"), "Condition": {"StringIs": {"aws:SourceAccount": "1"}}}), limit=1)
_iam("resource-not-an-arn", "A resource is an ARN.", _may(_allow("s3:GetObject", "my-bucket/*")), limit=1)
_iam("resource-of-another-service", "The actions are not those of the resource: the statement allows nothing.",
     _may(_allow("sqs:SendMessage", "arn:aws:s3:::orders/*")), limit=1, doubtful=True)
_iam("two-statements-of-an-id", "IDs of statements are their own.",
     _may({"Sid": "One", **_allow("s3:GetObject")}, {"Sid": "One", **_allow("s3:PutObject")}), limit=1)
_iam("statement-id-with-hyphen", "An ID has letters and digits.", _may({"Sid": "read-objects", **_allow("s3:GetObject")}), limit=1)
_iam("policy-of-wrong-version", "A policy's version is 2012-10-17 or 2008-10-17.",
     lambda t, n: t.set(n, "AssumeRolePolicyDocument.Version", "2012-10-18"), limit=1)
_iam("trust-without-principal", "A trust policy names who is trusted.",
     lambda t, n: t.drop(n, "AssumeRolePolicyDocument.Statement.0.Principal"), limit=1)
_iam("trust-with-resource", "A trust policy has no resource.",
     setting("AssumeRolePolicyDocument.Statement.0.Resource", "*"), limit=1)
_iam("trusted-service-misspelt", "There is no such service.",
     setting("AssumeRolePolicyDocument.Statement.0.Principal.Service", "lamda.amazonaws.com"), limit=1)
_iam("managed-policy-unknown", "AWS has no such policy.",
     lambda t, n: t.append(n, "ManagedPolicyArns", "arn:aws:iam::aws:policy/AmazonECSTaskExecutionRolePolicy"), limit=1)
_iam("managed-policy-by-name", "A managed policy is named by its ARN.",
     lambda t, n: t.append(n, "ManagedPolicyArns", "ReadOnlyAccess"), limit=1)
_iam("two-policies-of-a-name", "The second policy takes the place of the first.",
     lambda t, n: t.append(n, "Policies", t.get(n, "Policies.0")) if t.get(n, "Policies") else None, limit=1, doubtful=True)
_iam("profile-with-two-roles", "An instance profile has one role.",
     lambda t, n: t.set(n, "Roles", [t.get(n, "Roles.0"), ref("OtherRole")]).add(
         "OtherRole", t.resources[t.target(t.get(n, "Roles.0")) or ""]), "IAM::InstanceProfile", limit=1)
_iam("profile-by-arn-of-role", "A profile names roles.",
     lambda t, n: t.set(n, "Roles.0", att(t.target(t.get(n, "Roles.0")) or "", "Arn")), "IAM::InstanceProfile", limit=2)
_iam("role-for-profile", "An instance has a profile, which has the role.",
     lambda t, n: t.set(n, "IamInstanceProfile", ref(t.get(t.target(t.get(n, "IamInstanceProfile")) or "", "Roles.0.Ref")))
     if t.get(n, "IamInstanceProfile") else None, "EC2::Instance")
_iam("policy-of-nobody", "A policy is of somebody.", lambda t, n: t.drop(n, "Roles"), "IAM::Policy")
_iam("own-policy-removed", "The task knows a queue that it may not send to.", lambda t, n: t.without(n), "IAM::Policy", doubtful=True)
