# SPDX-License-Identifier: Apache-2.0

"""What may do what: roles, policies of resources, permissions to invoke."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..catalogue import Catalogue
from ..template import Template
from .common import actions, att, each, listed, ref, setting, sub

permissions = Catalogue()
KIND = "between-resources/permissions"


def execution_roles(t: Template) -> list[str]:
    found = [t.target(t.get(it, "ExecutionRoleArn")) for it in t.of("ECS::TaskDefinition")]
    return list(dict.fromkeys(it for it in found if it))


def function_roles(t: Template) -> list[str]:
    found = [t.target(t.get(it, "Role")) for it in t.of("Lambda::Function")]
    return list(dict.fromkeys(it for it in found if it))


PULL = ("ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", "ecr:GetAuthorizationToken")
LOGS = ("logs:CreateLogStream", "logs:PutLogEvents")
SOURCES = ("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "dynamodb:GetRecords",
           "dynamodb:GetShardIterator", "dynamodb:DescribeStream")


def _without_action(action: str, name: str, why: str, of: str) -> None:
    """One action of the statements of the roles concerned."""

    @permissions.fault(KIND, name, why, generic=True)
    def _(t: Template) -> Iterator[Template]:
        roles = execution_roles(t) if of == "execution" else function_roles(t)
        for role in roles:
            for path, statement in t.statements(role):
                found = actions(statement)
                if action in found:
                    left = [it for it in found if it != action]
                    yield t.set(role, f"{path}.Action", left) if left else t.drop(role, path)


for _action in PULL:
    _without_action(_action, f"execution-role-without-{_action.split(':')[1]}",
                    "ECS cannot pull the image without this action.", "execution")
for _action in LOGS:
    _without_action(_action, f"execution-role-without-{_action.split(':')[1]}",
                    "The container's log driver fails without this action.", "execution")
for _action in ("secretsmanager:GetSecretValue", "ssm:GetParameters"):
    _without_action(_action, f"execution-role-without-{_action.split(':')[1]}",
                    "ECS cannot read the secrets that the task definition names.", "execution")
for _action in SOURCES:
    _without_action(_action, f"function-role-without-{_action.replace(':', '-')}",
                    "Lambda refuses an event source that the function's role may not read.", "function")


@permissions.fault(KIND, "execution-role-without-managed-policy",
                   "The execution role may neither pull the image nor write logs.")
def _(t: Template) -> Iterator[Template]:
    for role in execution_roles(t):
        if t.get(role, "ManagedPolicyArns"):
            yield t.drop(role, "ManagedPolicyArns")


@permissions.fault(KIND, "execution-role-denied", "A deny is stronger than every allow.")
def _(t: Template) -> Iterator[Template]:
    for role in execution_roles(t)[:1]:
        deny = {"Effect": "Deny", "Action": "logs:*", "Resource": "*"}
        policy = {"PolicyName": "Deny", "PolicyDocument": {"Version": "2012-10-17", "Statement": [deny]}}
        yield t.set(role, "Policies", [*t.get(role, "Policies", []), policy])


@permissions.fault(KIND, "token-for-one-repository", "ecr:GetAuthorizationToken knows no resource but *.")
def _(t: Template) -> Iterator[Template]:
    for role in execution_roles(t)[:1]:
        for path, statement in t.statements(role):
            if "ecr:GetAuthorizationToken" in actions(statement):
                yield t.set(role, f"{path}.Resource",
                            sub("arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/web"))


@permissions.fault(KIND, "logs-of-another-group", "The role may write to another log group than the task's.")
def _(t: Template) -> Iterator[Template]:
    for role in execution_roles(t):
        for path, statement in t.statements(role):
            if "logs:PutLogEvents" in actions(statement):
                yield t.set(role, f"{path}.Resource", att("OtherLogs", "Arn")).add(
                    "OtherLogs", {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": 7}})


@permissions.fault(KIND, "logs-without-streams",
                   "PutLogEvents is about streams of the group; the ARN without :* names only the group.")
def _(t: Template) -> Iterator[Template]:
    for role in execution_roles(t)[:1]:
        for path, statement in t.statements(role):
            group = t.target(statement.get("Resource"))
            if group and "logs:PutLogEvents" in actions(statement):
                yield t.set(role, f"{path}.Resource", sub(
                    f"arn:${{AWS::Partition}}:logs:${{AWS::Region}}:${{AWS::AccountId}}:log-group:${{{group}}}"))


@permissions.fault(KIND, "execution-and-task-role-exchanged", "The role that pulls the image may not pull it.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of("ECS::TaskDefinition"):
        execution, task = t.get(name, "ExecutionRoleArn"), t.get(name, "TaskRoleArn")
        if execution and task:
            yield t.set(name, "ExecutionRoleArn", task).set(name, "TaskRoleArn", execution)


@permissions.fault(KIND, "role-trusts-another-service", "The service that uses the role cannot assume it.", generic=True)
def _(t: Template) -> Iterator[Template]:
    for name in t.of("IAM::Role"):
        path = "AssumeRolePolicyDocument.Statement.0.Principal.Service"
        service = t.get(name, path)
        if t.users(name) and isinstance(service, str):
            other = "ecs.amazonaws.com" if "ecs-tasks" in service else "codebuild.amazonaws.com"
            yield t.set(name, path, other)


each(permissions, KIND, "IAM::Role", "role-trust-denied", "The statement denies what the role exists for.",
     lambda t, n: t.set(n, "AssumeRolePolicyDocument.Statement.0.Effect", "Deny") if t.users(n) else None, limit=1)
each(permissions, KIND, "IAM::Role", "role-trust-wrong-action",
     "To assume a role is sts:AssumeRole; with a web identity a service does not come.",
     lambda t, n: t.set(n, "AssumeRolePolicyDocument.Statement.0.Action", "sts:AssumeRoleWithWebIdentity")
     if t.users(n) else None, limit=1)
each(permissions, KIND, "IAM::Role", "role-trusts-source-of-another-kind",
     "The condition wants a source that the caller never is.",
     lambda t, n: t.set(n, "AssumeRolePolicyDocument.Statement.0.Condition",
                        {"ArnLike": {"aws:SourceArn": sub("arn:${AWS::Partition}:s3:::reports")}})
     if t.users(n) and "ecs-tasks" in t.words(t.get(n, "AssumeRolePolicyDocument")) else None, limit=1)

PERMISSION = "Lambda::Permission"
each(permissions, KIND, PERMISSION, "permission-removed", "The service may not invoke the function.",
     lambda t, n: t.without(n), limit=4)
each(permissions, KIND, PERMISSION, "permission-for-another-service", "The permission is not that of the caller.",
     setting("Principal", "iot.amazonaws.com"), limit=4)
each(permissions, KIND, PERMISSION, "permission-for-another-action", "To invoke needs lambda:InvokeFunction.",
     setting("Action", "lambda:GetFunction"), limit=2)


@permissions.fault(KIND, "permission-for-another-source", "The permission names a source that does not call.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of(PERMISSION):
        source = t.get(name, "SourceArn")
        kind = t.type(t.target(source) or "")
        if kind in ("SNS::Topic", "Events::Rule", "Cognito::UserPool"):
            other = t.resources[t.target(source) or ""]
            body = {"Type": other["Type"], "Properties": {}}
            if kind == "Events::Rule":
                body["Properties"] = {"ScheduleExpression": "rate(1 hour)"}
            value = ref("OtherSource") if kind == "SNS::Topic" else att("OtherSource", "Arn")
            yield t.set(name, "SourceArn", value).add("OtherSource", body)
        elif "execute-api" in t.words(source) and kind == "" and (api := next(iter(t.targets(source)), None)):
            yield t.set(name, "SourceArn", sub(
                f"arn:${{AWS::Partition}}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{{api}}}/*/DELETE/none"))


each(permissions, KIND, PERMISSION, "permission-for-another-function", "The function that is called is not the one that may be.",
     lambda t, n: t.set(n, "FunctionName", ref(_another(t, t.target(t.get(n, "FunctionName")), "Lambda::Function") or ""))
     if _another(t, t.target(t.get(n, "FunctionName")), "Lambda::Function") else None, limit=2)


def _another(t: Template, name: str | None, kind: str) -> str | None:
    return next((it for it in t.of(kind) if it != name), None)


def _allows(t: Template, name: str) -> bool:
    return t.get(name, "PolicyDocument.Statement.0.Effect") == "Allow"


each(permissions, KIND, "SQS::QueuePolicy", "queue-policy-removed", "Nobody but the account may send to the queue.",
     lambda t, n: t.without(n) if _allows(t, n) else None)
each(permissions, KIND, "SQS::QueuePolicy", "queue-policy-for-another-service", "The sender is another service.",
     setting("PolicyDocument.Statement.0.Principal.Service", "ses.amazonaws.com", _allows))
each(permissions, KIND, "SQS::QueuePolicy", "queue-policy-for-another-action", "To send needs sqs:SendMessage.",
     setting("PolicyDocument.Statement.0.Action", "sqs:ReceiveMessage", _allows))
each(permissions, KIND, "SQS::QueuePolicy", "queue-policy-for-another-source", "The condition names another sender.",
     setting("PolicyDocument.Statement.0.Condition",
             {"ArnEquals": {"aws:SourceArn": sub("arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:other")}}, _allows))
each(permissions, KIND, "SQS::QueuePolicy", "queue-policy-about-another-queue",
     "The statement's resource is not the queue that the policy is of.",
     lambda t, n: t.set(n, "PolicyDocument.Statement.0.Resource",
                        att(_another(t, t.target(t.get(n, "Queues.0")), "SQS::Queue") or "", "Arn"))
     if _another(t, t.target(t.get(n, "Queues.0")), "SQS::Queue") else None)
each(permissions, KIND, "SQS::QueuePolicy", "queue-policy-on-another-queue",
     "The queue that is sent to has no policy.",
     lambda t, n: t.set(n, "Queues.0", ref(_another(t, t.target(t.get(n, "Queues.0")), "SQS::Queue") or ""))
     if _another(t, t.target(t.get(n, "Queues.0")), "SQS::Queue") else None)
each(permissions, KIND, "S3::BucketPolicy", "bucket-policy-removed", "CloudFront may not read the bucket.",
     lambda t, n: t.without(n) if "cloudfront" in t.words(t.get(n)) else None)
each(permissions, KIND, "S3::BucketPolicy", "bucket-policy-without-objects",
     "The objects are <bucket>/*; the ARN names the bucket only.",
     lambda t, n: t.set(n, "PolicyDocument.Statement.0.Resource", att(t.target(t.get(n, "Bucket")) or "", "Arn"))
     if "s3:GetObject" in t.words(t.get(n)) else None)
each(permissions, KIND, "S3::BucketPolicy", "bucket-policy-on-another-bucket", "S3 refuses a policy about another bucket.",
     lambda t, n: t.set(n, "Bucket", ref(_another(t, t.target(t.get(n, "Bucket")), "S3::Bucket") or ""))
     if _another(t, t.target(t.get(n, "Bucket")), "S3::Bucket") else None)
each(permissions, KIND, "S3::BucketPolicy", "bucket-policy-for-identity-only",
     "The distribution signs as the service, not as an origin access identity.",
     lambda t, n: t.set(n, "PolicyDocument.Statement.0.Principal",
                        {"AWS": "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1ABCDEFGHIJKL"})
     if "cloudfront" in t.words(t.get(n)) else None)


@permissions.fault(KIND, "key-policy-without-sender",
                   "The topic cannot use the key that the queue or it is encrypted with, so that nothing is delivered.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of("KMS::Key"):
        for at, statement in enumerate(t.get(name, "KeyPolicy.Statement", [])):
            principal = statement.get("Principal")
            service = principal.get("Service") if isinstance(principal, dict) else None
            if service:
                yield t.drop(name, f"KeyPolicy.Statement.{at}")


def _role_statements(users: str, path: str, name: str, why: str) -> None:
    """Each statement of the role that such a resource has."""

    @permissions.fault(KIND, name, why)
    def _(t: Template) -> Iterator[Template]:
        for user in t.of(users):
            role = t.target(t.get(user, path)) or ""
            for where, _ in t.statements(role) if role else []:
                statements = where.rsplit(".", 1)[0]
                if len(t.get(role, statements)) > 1:
                    yield t.drop(role, where)
                else:
                    yield t.drop(role, "Policies")


_role_statements("StepFunctions::StateMachine", "RoleArn", "state-machine-role-without-statement",
                 "The state machine may not do what one of its states does, or may not log.")
_role_statements("Events::Rule", "Targets.0.RoleArn", "rule-role-without-statement",
                 "The rule may not start its target.")
_role_statements("EC2::FlowLog", "DeliverLogsPermissionArn", "flow-log-role-without-statement",
                 "Flow logs cannot be written.")

each(permissions, KIND, "IAM::InstanceProfile", "host-role-without-policy",
     "The instances cannot join the cluster.",
     lambda t, n: t.drop(t.target(t.get(n, "Roles.0")) or "", "ManagedPolicyArns")
     if "ContainerService" in t.words(t.get(t.target(t.get(n, "Roles.0")) or "", "ManagedPolicyArns")) else None)
each(permissions, KIND, "ApiGateway::Account", "account-role-without-policy",
     "API Gateway refuses a role that may not write logs.",
     lambda t, n: t.drop(t.target(t.get(n, "CloudWatchRoleArn")) or "", "ManagedPolicyArns")
     if t.get(t.target(t.get(n, "CloudWatchRoleArn")) or "", "ManagedPolicyArns") else None)


@permissions.fault(KIND, "objects-without-star", "The objects are <bucket>/*; the ARN names the bucket only.")
def _(t: Template) -> Iterator[Template]:
    for role in function_roles(t):
        for path, statement in t.statements(role):
            resource = statement.get("Resource")
            text = resource.get("Fn::Sub") if isinstance(resource, dict) else None
            if any(it in ("s3:GetObject", "s3:PutObject") for it in actions(statement)) and isinstance(text, str):
                yield t.set(role, f"{path}.Resource", sub(text.split("/")[0]))


@permissions.fault(KIND, "files-role-without-mount", "With IAM the task may not mount the file system.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of("ECS::TaskDefinition"):
        role = t.target(t.get(name, "TaskRoleArn"))
        if role and "elasticfilesystem:ClientMount" in t.words(t.get(role)):
            yield t.drop(role, "Policies")
            yield t.drop(name, "TaskRoleArn")


@permissions.fault(KIND, "function-in-vpc-without-interfaces",
                   "Lambda refuses a VPC to a function whose role may not make network interfaces.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of("Lambda::Function"):
        role = t.target(t.get(name, "Role"))
        found = t.get(role or "", "ManagedPolicyArns", [])
        kept = [it for it in found if "VPCAccess" not in t.words(it)]
        if t.get(name, "VpcConfig") and len(kept) < len(found):
            yield t.set(role or "", "ManagedPolicyArns", kept)


@permissions.fault(KIND, "told-of-what-it-may-not-use",
                   "The function knows the name, and whatever it does with what has the name is refused.", generic=True)
def _(t: Template) -> Iterator[Template]:
    for name in t.of("Lambda::Function"):
        role = t.target(t.get(name, "Role"))
        for value in t.get(name, "Environment.Variables", {}).values():
            told = t.target(value)
            # A stream is read by Lambda and not by the program: without that the fault would be another one.
            if role and told and not any("StreamArn" in t.words(it.get("Resource")) and told in t.targets(it)
                                         for _, it in t.statements(role)):
                kept = [it for policy in t.get(role, "Policies", []) if (it := _without(t, policy, told))]
                if kept != t.get(role, "Policies", []):
                    yield t.set(role, "Policies", kept) if kept else t.drop(role, "Policies")


def _without(t: Template, policy: dict[str, Any], told: str) -> dict[str, Any] | None:
    """A policy without the statements about a resource; None where it has no others."""
    document = policy["PolicyDocument"]
    left = [it for it in document["Statement"] if told not in t.targets(it.get("Resource"))]
    return {**policy, "PolicyDocument": {**document, "Statement": left}} if left else None


@permissions.fault(KIND, "failure-queue-not-writable", "Lambda refuses a destination that the role may not send to.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of("Lambda::EventSourceMapping"):
        function = t.target(t.get(name, "FunctionName"))
        role = t.target(t.get(function or "", "Role"))
        if t.get(name, "DestinationConfig") and role:
            for path, statement in t.statements(role):
                if "sqs:SendMessage" in listed(statement.get("Action")):
                    yield t.drop(role, path)


def _documents(t: Template) -> Iterator[tuple[str, str]]:
    """The statements of resource policies: the resource, and the path of a statement."""
    for name in t.of("SQS::QueuePolicy", "SNS::TopicPolicy", "S3::BucketPolicy"):
        for index, _ in enumerate(t.get(name, "PolicyDocument.Statement", [])):
            yield name, f"PolicyDocument.Statement.{index}"


@permissions.fault("iam", "condition-key-misspelled", "No request has this key, so that the statement never applies.")
def _(t: Template) -> Iterator[Template]:
    for name, path in _documents(t):
        for operator, keys in t.get(name, f"{path}.Condition", {}).items():
            for key in keys:
                if key.startswith("aws:Source"):
                    wrong = {key.replace("Source", "Sorce"): keys[key]}
                    yield t.set(name, f"{path}.Condition.{operator}", wrong)


@permissions.fault("iam", "service-misspelled-in-policy", "There is no such service.")
def _(t: Template) -> Iterator[Template]:
    for name, path in _documents(t):
        service = t.get(name, f"{path}.Principal.Service")
        if isinstance(service, str) and len(service.split(".")[0]) > 3:
            yield t.set(name, f"{path}.Principal.Service", service[:2] + service[3:])
        elif isinstance(service, str):
            yield t.set(name, f"{path}.Principal.Service", service.replace(".", "s.", 1))


@permissions.fault("iam", "managed-policy-misspelled", "AWS has no such policy.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of("IAM::Role"):
        for index, arn in enumerate(t.get(name, "ManagedPolicyArns", [])):
            if ":aws:policy/" in t.words(arn):
                text = arn if isinstance(arn, str) else arn.get("Fn::Sub")
                if isinstance(text, str):
                    wrong = text[:-3] + text[-2:]
                    yield t.set(name, f"ManagedPolicyArns.{index}",
                                wrong if isinstance(arn, str) else {"Fn::Sub": wrong})
