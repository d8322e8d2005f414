# SPDX-License-Identifier: Apache-2.0

"""Databases, distributions, events, state machines, users."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..catalogue import Catalogue
from ..template import Template
from .common import att, dropping, each, private_subnets, ref, setting, sub

workflows = Catalogue()

# RDS

DB = "RDS::DBInstance"


def _has_storage(t: Template, name: str) -> bool:
    """An instance of Aurora has none of its own, and writes no logs of its own."""
    return not str(t.literal(t.get(name, "Engine"))).startswith("aurora")


def _rds(name: str, why: str, edit: Any, types: str = DB, **more: Any) -> None:
    each(workflows, "rds", types, name, why, edit, **more)


_rds("database-on-another-port", "The database's group lets in another port.", setting("Port", "5433"))
_rds("database-with-group-of-application", "The application's group does not let the application in.",
     setting("VPCSecurityGroups", [att("ApplicationGroup", "GroupId")]))
_rds("database-with-default-group", "The VPC's default group does not let the application in.", dropping("VPCSecurityGroups"))
_rds("database-in-default-network", "Without a subnet group the database is in the default VPC, its security group in another.",
     dropping("DBSubnetGroupName"))
_rds("subnets-of-one-zone", "A subnet group covers two zones.",
     lambda t, n: t.set(n, "SubnetIds", [t.get(n, "SubnetIds.0")]), "RDS::DBSubnetGroup")
_rds("subnets-all-in-a-zone", "A subnet group covers two zones.",
     lambda t, n: t.set(t.target(t.get(n, "SubnetIds.1")) or "", "AvailabilityZone",
                        t.get(t.target(t.get(n, "SubnetIds.0")) or "", "AvailabilityZone")), "RDS::DBSubnetGroup")
_rds("parameters-of-another-family", "The parameters are those of another engine.",
     setting("Family", "mysql8.0"), "RDS::DBParameterGroup")
_rds("parameters-of-another-version", "The parameters are those of another version.",
     setting("Family", "postgres14"), "RDS::DBParameterGroup")
_rds("password-twice", "The password is managed or given.", setting("MasterUserPassword", "{{resolve:ssm-secure:/db/password}}"))
_rds("database-without-password", "A new database has a password.", dropping("ManageMasterUserPassword"))
_rds("database-without-user", "A new database has a user.", dropping("MasterUsername"))
_rds("reserved-user", "The engine keeps this name for itself.", setting("MasterUsername", "rdsadmin"))
_rds("name-with-hyphen", "A database's name has letters, digits and underscores.", setting("DBName", "my-shop"))
_rds("storage-too-small", "gp3 starts at 20 GiB.", setting("AllocatedStorage", "5", _has_storage))
_rds("iops-missing", "io1 wants a number of operations.", setting("StorageType", "io1", _has_storage))
_rds("zone-of-two", "What is in two zones is not put in one.", setting("AvailabilityZone", "eu-west-1a"))
_rds("logs-of-another-engine", "PostgreSQL does not write this log.", setting("EnableCloudwatchLogsExports", ["slowquery"], _has_storage))
_rds("class-of-instance", "A class begins with db.", setting("DBInstanceClass", "t4g.medium"))
_rds("unknown-engine", "There is no such engine.", setting("Engine", "postgresql"))
_rds("version-of-another-engine", "PostgreSQL has no such version.", setting("EngineVersion", "8.0.35"))
_rds("backup-too-long", "Backups are kept 35 days at most.", setting("BackupRetentionPeriod", 90))
_rds("subnets-of-another-network", "The database's group is of another VPC than its subnets.",
     lambda t, n: t.set(n, "VpcId", ref("OtherVpc")).add("OtherVpc", {
         "Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.99.0.0/16"}})
     if any(t.type(it) == DB for it in t.users(n)) else None, "EC2::SecurityGroup")
_rds("secret-that-is-not-made", "Without a managed password there is no such secret.",
     lambda t, n: t.drop(n, "ManageMasterUserPassword").set(n, "MasterUserPassword", sub(
         "{{resolve:secretsmanager:shop/database:SecretString:password}}"))
     if "MasterUserSecret" in t.words(t.data) else None)

# CloudFront

CDN = "CloudFront::Distribution"
D = "DistributionConfig"


def _cdn(name: str, why: str, edit: Any, types: str = CDN, **more: Any) -> None:
    each(workflows, "cloudfront", types, name, why, edit, **more)


_cdn("behaviour-of-missing-origin", "The distribution has no origin of this ID.",
     setting(f"{D}.DefaultCacheBehavior.TargetOriginId", "missing"))
_cdn("second-behaviour-of-missing-origin", "The distribution has no origin of this ID.",
     setting(f"{D}.CacheBehaviors.0.TargetOriginId", "missing"))
_cdn("two-origins-of-an-id", "Origins have IDs of their own.",
     lambda t, n: t.append(n, f"{D}.Origins", t.get(n, f"{D}.Origins.0")))
_cdn("origin-removed", "A distribution has an origin.", setting(f"{D}.Origins", []))
_cdn("certificate-not-of-us-east-1", "CloudFront takes certificates of us-east-1.",
     setting(f"{D}.ViewerCertificate.AcmCertificateArn",
             "arn:aws:acm:eu-west-1:123456789012:certificate/11111111-2222-3333-4444-555555555555"))
_cdn("names-without-certificate", "Own names want a certificate of them.", dropping(f"{D}.ViewerCertificate"))
_cdn("certificate-without-method", "A certificate of ACM wants a way to serve it.",
     dropping(f"{D}.ViewerCertificate.SslSupportMethod"))
_cdn("old-protocol-of-default-certificate", "CloudFront's own certificate is not for own names.",
     setting(f"{D}.ViewerCertificate", {"CloudFrontDefaultCertificate": True}))
_cdn("names-removed", "The record's name is not one of the distribution's: CloudFront answers 403.", dropping(f"{D}.Aliases"))
_cdn("origin-without-control", "The bucket lets in the distribution only when it signs.",
     dropping(f"{D}.Origins.0.OriginAccessControlId"))
_cdn("control-without-origin-kind", "An origin is one of S3 or a custom one.", dropping(f"{D}.Origins.0.S3OriginConfig"))
_cdn("control-of-website", "A website's endpoint takes no signatures.",
     lambda t, n: t.set(n, f"{D}.Origins.0.DomainName", sub("${Site}.s3-website-${AWS::Region}.amazonaws.com")))
_cdn("control-and-identity", "An origin has an access control or an identity.",
     setting(f"{D}.Origins.0.S3OriginConfig.OriginAccessIdentity", "origin-access-identity/cloudfront/E1ABCDEFGHIJKL"))
_cdn("origin-of-two-kinds", "An origin is one of S3 or a custom one.",
     setting(f"{D}.Origins.0.CustomOriginConfig", {"OriginProtocolPolicy": "https-only"}))
_cdn("origin-with-scheme", "An origin is a host's name, not an address.",
     setting(f"{D}.Origins.0.DomainName", sub("https://${Site.RegionalDomainName}")))
_cdn("methods-of-no-set", "Methods are GET and HEAD, these and OPTIONS, or all.",
     setting(f"{D}.DefaultCacheBehavior.AllowedMethods", ["GET", "POST"]))
_cdn("cached-methods-not-allowed", "What is cached is one of the allowed methods.",
     setting(f"{D}.DefaultCacheBehavior.CachedMethods", ["GET", "HEAD", "OPTIONS"]))
_cdn("policy-and-old-values", "A cache policy stands in place of these values.",
     setting(f"{D}.DefaultCacheBehavior.ForwardedValues", {"QueryString": True}))
_cdn("behaviour-without-policy", "A behaviour has a cache policy, or the old values.",
     dropping(f"{D}.DefaultCacheBehavior.CachePolicyId"))
_cdn("two-behaviours-of-a-path", "Paths of behaviours are their own.",
     lambda t, n: t.append(n, f"{D}.CacheBehaviors", t.get(n, f"{D}.CacheBehaviors.0")))
_cdn("root-object-with-slash", "The root object has no slash in front: / answers 403.", setting(f"{D}.DefaultRootObject", "/index.html"))
_cdn("page-without-code", "A page for an error has a code to answer with.",
     dropping(f"{D}.CustomErrorResponses.0.ResponseCode"))
_cdn("error-of-no-page", "CloudFront has pages for some codes only.", setting(f"{D}.CustomErrorResponses.0.ErrorCode", 418))
_cdn("logs-into-bucket-name", "The bucket is named by its domain name.",
     lambda t, n: t.set(n, f"{D}.Logging.Bucket", ref("Logs")))
_cdn("control-of-another-kind", "The control is of Lambda, the origin of S3.",
     setting("OriginAccessControlConfig.OriginAccessControlOriginType", "lambda"), "CloudFront::OriginAccessControl")
_cdn("control-never-signs", "The bucket lets in only what is signed.",
     setting("OriginAccessControlConfig.SigningBehavior", "never"), "CloudFront::OriginAccessControl")
_cdn("record-in-another-zone-of-aws", "CloudFront's zone is Z2FDTNDATAQYW2.",
     setting("AliasTarget.HostedZoneId", "Z32O12XQLNTSW2", lambda t, n: "Distribution" in t.words(t.get(n))), "Route53::RecordSet")
_cdn("record-without-alias", "An A record is an address, not a name.",
     lambda t, n: t.drop(n, "AliasTarget").set(n, "TTL", "300").set(n, "ResourceRecords", [att("Distribution", "DomainName")])
     if "Distribution" in t.words(t.get(n)) else None, "Route53::RecordSet")

# Events

RULE = "Events::Rule"


def _events(name: str, why: str, edit: Any, types: str = RULE, **more: Any) -> None:
    each(workflows, "events", types, name, why, edit, **more)


def _starts(t: Template, n: str) -> bool:
    return bool(t.get(n, "Targets.0.RoleArn"))


_events("target-without-role", "To start a state machine the rule has a role.", dropping("Targets.0.RoleArn"))
_events("role-by-name", "A role is named by its ARN.",
        lambda t, n: t.set(n, "Targets.0.RoleArn", ref(t.target(t.get(n, "Targets.0.RoleArn")) or "")) if _starts(t, n) else None)
_events("target-by-name", "A target is named by its ARN.",
        lambda t, n: t.set(n, "Targets.0.Arn", ref(t.target(t.get(n, "Targets.0.Arn")) or "")) if not _starts(t, n) else None)
_events("target-is-role", "A role is nothing that can be called.",
        lambda t, n: t.set(n, "Targets.0.Arn", t.get(n, "Targets.0.RoleArn")) if _starts(t, n) else None)
_events("rule-of-nothing", "A rule has a pattern or a schedule.",
        lambda t, n: t.drop(n, "EventPattern") if t.get(n, "EventPattern") else t.drop(n, "ScheduleExpression"))
_events("rate-of-one-hours", "One hour is singular.",
        setting("ScheduleExpression", "rate(1 hours)", present=True))
_events("cron-of-five-fields", "EventBridge's cron has six fields.", setting("ScheduleExpression", "cron(0 3 * * *)", present=True))
_events("cron-with-two-days", "One of day of month and day of week is ?.",
        setting("ScheduleExpression", "cron(0 3 * * * *)", present=True))
_events("schedule-on-own-bus", "Schedules are on the default bus.",
        lambda t, n: t.set(n, "EventBusName", ref("OtherBus")).add("OtherBus", {
            "Type": "AWS::Events::EventBus", "Properties": {"Name": "other"}}) if t.get(n, "ScheduleExpression") else None)
_events("pattern-value-is-text", "The values of a pattern are lists.", setting("EventPattern.source", "shop.orders", present=True))
_events("pattern-of-unknown-field", "Events have a detail-type, so that no event ever fits.",
        lambda t, n: t.rename(n, "EventPattern.detail-type", "detailType") if t.get(n, "EventPattern.detail-type") else None)
_events("pattern-empty", "An empty list fits nothing and is refused.", setting("EventPattern.source", [], present=True))
_events("two-targets-of-an-id", "Targets have IDs of their own.",
        lambda t, n: t.append(n, "Targets", t.get(n, "Targets.0")))
_events("target-without-id", "A target has an ID.", dropping("Targets.0.Id"), limit=1)
_events("six-targets", "A rule has five targets at most.",
        lambda t, n: t.set(n, "Targets", [{**t.get(n, "Targets.0"), "Id": f"t{at}"} for at in range(6)]), limit=1)
_events("two-inputs", "A target has one kind of input.",
        lambda t, n: t.set(n, "Targets.0.Input", "{}").set(n, "Targets.0.InputPath", "$.detail"), limit=2)
_events("input-not-json", "An input is JSON.", setting("Targets.0.Input", "order placed"), limit=2)
_events("rule-on-default-bus", "The events are put in the stack's own bus, whose name it gives out.",
        lambda t, n: t.drop(n, "EventBusName") if t.get(n, "EventBusName") else None, doubtful=True)
_events("rule-disabled", "The rule does nothing.", setting("State", "DISABLED"), doubtful=True, limit=1)
_events("ordered-dead-letters", "Undelivered events go to a standard queue.",
        lambda t, n: t.set(t.target(t.get(n, "Targets.0.DeadLetterConfig.Arn")) or "", "FifoQueue", True)
        if t.get(n, "Targets.0.DeadLetterConfig") else None)
_events("retries-too-many", "A target is tried again 185 times at most.",
        setting("Targets.0.RetryPolicy", {"MaximumRetryAttempts": 500}), limit=1)
_events("bus-of-aws", "Names that begin with aws. are those of partners.", setting("Name", "aws.orders"), "Events::EventBus")

# Step Functions

MACHINE = "StepFunctions::StateMachine"


def _states(name: str, why: str, edit: Any, types: str = MACHINE, **more: Any) -> None:
    each(workflows, "stepfunctions", types, name, why, edit, **more)


S = "Definition.States"
_states("starts-nowhere", "There is no state of this name.", setting("Definition.StartAt", "Begin"))
_states("start-missing", "A machine names its first state.", dropping("Definition.StartAt"))
_states("next-state-missing", "There is no state of this name.", setting(f"{S}.Charge.Next", "Pay"))
_states("default-state-missing", "There is no state of this name.", setting(f"{S}.Paid.Default", "Stop"))
_states("choice-to-missing-state", "There is no state of this name.", setting(f"{S}.Paid.Choices.0.Next", "Store"))
_states("catch-to-missing-state", "There is no state of this name.", setting(f"{S}.Charge.Catch.0.Next", "Alarm"))
_states("no-state-ends", "A state goes on or ends.", dropping(f"{S}.Keep.End"))
_states("goes-on-and-ends", "A state goes on or ends, not both.", setting(f"{S}.Charge.End", True))
_states("task-without-resource", "A task calls something.", dropping(f"{S}.Keep.Resource"))
_states("unknown-kind-of-state", "There is no such kind of state.", setting(f"{S}.Keep.Type", "Action"))
_states("state-not-reached", "No state leads to this one.", setting(f"{S}.Lost", {"Type": "Succeed"}))
_states("choice-without-choices", "A choice has choices.", setting(f"{S}.Paid.Choices", []))
_states("choice-that-goes-on", "A choice goes on by its choices only.", setting(f"{S}.Paid.Next", "Keep"))
_states("choice-without-comparison", "A choice compares something.", dropping(f"{S}.Paid.Choices.0.NumericEquals"))
_states("fail-that-goes-on", "A failure is the end.", setting(f"{S}.Failed.Next", "Tell"))
_states("retry-without-errors", "A retry names the errors.", dropping(f"{S}.Charge.Retry.0.ErrorEquals"))
_states("all-errors-with-others", "States.ALL stands alone.", setting(f"{S}.Charge.Catch.0.ErrorEquals", ["States.ALL", "E"]))
_states("all-errors-before-others", "States.ALL is the last of the catchers.",
        lambda t, n: t.append(n, f"{S}.Charge.Catch", {"ErrorEquals": ["E"], "Next": "Tell"}))
_states("path-without-dollar", "A path begins with $.", setting(f"{S}.Charge.ResultPath", "charge"))
_states("path-in-plain-field", "Without .$ the field is the text itself.",
        setting(f"{S}.Charge.Parameters", {"FunctionName": "${ChargeArn}", "Payload": "$"}), doubtful=True)
_states("substitution-missing", "What is not substituted is sent as it stands.", dropping("DefinitionSubstitutions.ChargeArn"))
_states("substitution-misspelt", "What is not substituted is sent as it stands.",
        lambda t, n: t.rename(n, "DefinitionSubstitutions.TableName", "Table"))
_states("integration-unknown", "There is no such integration.", setting(f"{S}.Keep.Resource", "arn:aws:states:::dynamodb:putItems"))
_states("waits-for-table", "This call has nothing to wait for.", setting(f"{S}.Keep.Resource", "arn:aws:states:::dynamodb:putItem.sync"))
_states("two-definitions", "A machine has one definition.", setting("DefinitionString", "{}"))
_states("no-definition", "A machine has a definition.", dropping("Definition"))
_states("machine-without-role", "A machine has a role.", dropping("RoleArn"))
_states("machine-logs-without-group", "To log needs a log group.", dropping("LoggingConfiguration.Destinations"))
_states("logs-into-group-without-star", "The ARN of the log group ends in :*.",
        lambda t, n: t.set(n, "LoggingConfiguration.Destinations.0.CloudWatchLogsLogGroup.LogGroupArn", sub(
            "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${WorkflowLogs}")))
_states("calls-another-function", "The machine's role may invoke another function than this.",
        lambda t, n: t.set(n, "DefinitionSubstitutions.ChargeArn", att("Night", "Arn")))
_states("writes-to-table-by-arn", "The table is named, not given by the ARN of its stream.",
        lambda t, n: t.set(n, "DefinitionSubstitutions.TableName", ref("Notices")))
_states("tells-a-name", "SNS publishes to an ARN.",
        lambda t, n: t.set(n, "DefinitionSubstitutions.TopicArn", att("Notices", "TopicName")))

# Cognito

CLIENT, POOL = "Cognito::UserPoolClient", "Cognito::UserPool"


def _users(name: str, why: str, edit: Any, types: str = CLIENT, **more: Any) -> None:
    each(workflows, "cognito", types, name, why, edit, **more)


_users("flow-without-callback", "The code flow leads back to an address.", dropping("CallbackURLs"))
_users("callback-without-tls", "A callback is by https, but for localhost.", setting("CallbackURLs", ["http://app.example.com/callback"]))
_users("callback-with-fragment", "A callback has no fragment.", setting("CallbackURLs", ["https://app.example.com/#/callback"]))
_users("default-callback-unknown", "The default is one of the callbacks.", setting("DefaultRedirectURI", "https://other.example.com/"))
_users("scope-unknown", "No resource server has this scope.", setting("AllowedOAuthScopes", ["openid", "shop/write"]))
_users("flows-without-switch", "OAuth is switched off for the client.", dropping("AllowedOAuthFlowsUserPoolClient"))
_users("machine-flow-without-secret", "Client credentials want a secret.", setting("AllowedOAuthFlows", ["client_credentials"]))
_users("machine-flow-with-others", "Client credentials stand alone.",
       lambda t, n: t.set(n, "AllowedOAuthFlows", ["code", "client_credentials"]).set(n, "GenerateSecret", True))
_users("client-before-scopes", "The scope may not be there yet.",
       lambda t, n: t.attribute(n, "DependsOn", None) if t.depends(n) else None)
_users("provider-unknown", "The pool has no such provider.", setting("SupportedIdentityProviders", ["COGNITO", "Google"]))
_users("refresh-shorter-than-access", "Access ends before the refresh does.",
       lambda t, n: t.set(n, "RefreshTokenValidity", 1).set(n, "AccessTokenValidity", 20).set(
           n, "TokenValidityUnits", {"RefreshToken": "hours", "AccessToken": "hours"}))
_users("flows-old-and-new", "Flows are of the old kind or the new.", setting("ExplicitAuthFlows", ["ALLOW_REFRESH_TOKEN_AUTH", "ADMIN_NO_SRP_AUTH"]))
_users("client-of-another-pool", "The API's tokens are issued by another pool.",
       lambda t, n: t.set(n, "UserPoolId", ref("OtherPool")).add("OtherPool", {"Type": "AWS::Cognito::UserPool"}))
_users("scopes-removed", "The client and the routes want a scope that no server defines.",
       lambda t, n: t.without(n), "Cognito::UserPoolResourceServer")
_users("scope-misnamed", "The client and the routes want another scope.", setting("Scopes.0.ScopeName", "reads"),
       "Cognito::UserPoolResourceServer")
_users("domain-removed", "Without a domain there is no page to sign in.", lambda t, n: t.without(n), "Cognito::UserPoolDomain")
_users("domain-with-reserved-word", "A prefix has not the word cognito in it.",
       setting("Domain", "cognito-shop"), "Cognito::UserPoolDomain")
_users("factors-without-kind", "A second factor is of some kind.",
       lambda t, n: t.drop(n, "EnabledMfas") if t.get(n, "EnabledMfas") else None, POOL)
_users("factor-by-text-without-role", "Text messages want a role to send them.",
       setting("EnabledMfas", ["SMS_MFA"], present=True), POOL)
_users("aliases-and-user-names", "A pool has aliases or user names of this kind.", setting("AliasAttributes", ["email"], present=False), POOL)
_users("trigger-by-name", "A trigger is a function's ARN.",
       lambda t, n: t.set(n, "LambdaConfig.PreSignUp", ref("Check")) if t.get(n, "LambdaConfig") else None, POOL)
_users("issuer-by-name", "The issuer is the provider's address, with its scheme.",
       lambda t, n: t.set(n, "JwtConfiguration.Issuer", att("Users", "ProviderName")) if t.of(POOL) else None, "ApiGatewayV2::Authorizer")
_users("issuer-by-arn", "The issuer is the provider's address.",
       lambda t, n: t.set(n, "JwtConfiguration.Issuer", att("Users", "Arn")) if t.of(POOL) else None, "ApiGatewayV2::Authorizer")
_users("audience-is-pool", "Tokens are for a client, not for the pool.",
       lambda t, n: t.set(n, "JwtConfiguration.Audience", [ref("Users")]) if t.of(POOL) else None, "ApiGatewayV2::Authorizer")
_users("route-wants-unknown-scope", "No client can get this scope.",
       lambda t, n: t.set(n, "AuthorizationScopes", ["shop/admin"]) if t.get(n, "AuthorizationScopes") else None, "ApiGatewayV2::Route")


@workflows.fault("rds", "subnets-not-those-of-vpc", "The subnet group's subnets are of two VPCs.")
def _(t: Template) -> Iterator[Template]:
    for name in t.of("RDS::DBSubnetGroup"):
        if private_subnets(t):
            yield t.append(name, "SubnetIds", ref("OtherSubnet")).add("OtherVpc", {
                "Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.99.0.0/16"}}).add("OtherSubnet", {
                    "Type": "AWS::EC2::Subnet", "Properties": {
                        "VpcId": ref("OtherVpc"), "CidrBlock": "10.99.0.0/24",
                        "AvailabilityZone": {"Fn::Select": [0, {"Fn::GetAZs": ""}]}}})
