# SPDX-License-Identifier: Apache-2.0

"""What exists in a region, by the list calls of every service that the stacks use."""

from __future__ import annotations

from collections import Counter

from emulator.aws import Aws

_LISTS = (
    ("ec2", "describe_vpcs", "Vpcs"),
    ("ec2", "describe_subnets", "Subnets"),
    ("ec2", "describe_route_tables", "RouteTables"),
    ("ec2", "describe_security_groups", "SecurityGroups"),
    ("ec2", "describe_security_group_rules", "SecurityGroupRules"),
    ("ec2", "describe_vpc_endpoints", "VpcEndpoints"),
    ("ec2", "describe_network_interfaces", "NetworkInterfaces"),
    ("ec2", "describe_internet_gateways", "InternetGateways"),
    ("ec2", "describe_nat_gateways", "NatGateways"),
    ("ec2", "describe_addresses", "Addresses"),
    ("ec2", "describe_flow_logs", "FlowLogs"),
    ("ecs", "list_task_definitions", "taskDefinitionArns"),
    ("elbv2", "describe_load_balancers", "LoadBalancers"),
    ("elbv2", "describe_target_groups", "TargetGroups"),
    ("apigateway", "get_rest_apis", "items"),
    ("apigateway", "get_vpc_links", "items"),
    ("apigateway", "get_api_keys", "items"),
    ("apigateway", "get_usage_plans", "items"),
    ("apigatewayv2", "get_apis", "Items"),
    ("apigatewayv2", "get_vpc_links", "Items"),
    ("apigatewayv2", "get_domain_names", "Items"),
    ("application-autoscaling", "describe_scalable_targets", "ScalableTargets"),
    ("application-autoscaling", "describe_scaling_policies", "ScalingPolicies"),
    ("cloudwatch", "describe_alarms", "MetricAlarms"),
    ("cloudwatch", "list_dashboards", "DashboardEntries"),
    ("dynamodb", "list_tables", "TableNames"),
    ("ec2", "describe_egress_only_internet_gateways", "EgressOnlyInternetGateways"),
    ("ecr", "describe_repositories", "repositories"),
    ("events", "list_rules", "Rules"),
    ("iam", "list_open_id_connect_providers", "OpenIDConnectProviderList"),
    ("rds", "describe_db_clusters", "DBClusters"),
    ("rds", "describe_db_instances", "DBInstances"),
    ("rds", "describe_db_subnet_groups", "DBSubnetGroups"),
    ("route53", "list_health_checks", "HealthChecks"),
    ("scheduler", "list_schedules", "Schedules"),
    ("servicediscovery", "list_namespaces", "Namespaces"),
    ("iam", "list_roles", "Roles"),
    ("acm", "list_certificates", "CertificateSummaryList"),
    ("kms", "list_aliases", "Aliases"),
    ("lambda", "list_functions", "Functions"),
    ("lambda", "list_event_source_mappings", "EventSourceMappings"),
    ("logs", "describe_log_groups", "logGroups"),
    ("s3", "list_buckets", "Buckets"),
    ("secretsmanager", "list_secrets", "SecretList"),
    ("sns", "list_topics", "Topics"),
    ("sns", "list_subscriptions", "Subscriptions"),
    ("sqs", "list_queues", "QueueUrls"),
    ("ssm", "describe_parameters", "Parameters"),
    ("wafv2", "list_web_acls", "WebACLs"),
)
_EXTRA = {
    "describe_scalable_targets": {"ServiceNamespace": "ecs"},
    "describe_scaling_policies": {"ServiceNamespace": "ecs"},
    "list_web_acls": {"Scope": "REGIONAL"},
}
_GONE = ("deleted", "DELETED", "INACTIVE")
CALLS = len(_LISTS) + 1


def inventory(aws: Aws) -> Counter[str]:
    """How many of each thing there are."""
    found: Counter[str] = Counter()
    for service, operation, key in _LISTS:
        items = aws.all(service, operation, key, **_EXTRA.get(operation, {}))
        found[f"{service} {key}"] = sum(1 for item in items if not _is_gone(item))
    # A deleted cluster is listed for a while, as an inactive one.
    arns = aws.all("ecs", "list_clusters", "clusterArns")
    clusters = aws.call("ecs", "describe_clusters", clusters=arns)["clusters"] if arns else []
    found["ecs clusters"] = sum(1 for cluster in clusters if not _is_gone(cluster))
    return found


def _is_gone(item: object) -> bool:
    return isinstance(item, dict) and (item.get("State") in _GONE or item.get("status") in _GONE)
