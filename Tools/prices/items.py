# SPDX-License-Identifier: Apache-2.0

"""Which figure of AWS's files is the price of which item of `PricedItem`, in the order in which they are written."""

from __future__ import annotations

from dataclasses import dataclass

# A figure is for one request where an item is for a million.
MILLION = 1_000_000


@dataclass(frozen=True)
class Item:
    """An item of PricedItem, and where its figure is."""

    name: str
    unit: str
    # The file, as `ecs`, and what AWS calls the figure there.
    file: str
    figure: str
    page: str
    factor: int = 1
    # Where AWS has one figure for all regions, or one for each part of the world, whose it is.
    place: str = ""


_VPC = "https://aws.amazon.com/vpc/pricing/"
_PRIVATELINK = "https://aws.amazon.com/privatelink/pricing/"
_FARGATE = "https://aws.amazon.com/fargate/pricing/"
_CLOUDWATCH = "https://aws.amazon.com/cloudwatch/pricing/"
_WAF = "https://aws.amazon.com/waf/pricing/"
_ROUTE53 = "https://aws.amazon.com/route53/pricing/"
_API = "https://aws.amazon.com/api-gateway/pricing/"
_LAMBDA = "https://aws.amazon.com/lambda/pricing/"
_DYNAMODB = "https://aws.amazon.com/dynamodb/pricing/on-demand/"
_S3 = "https://aws.amazon.com/s3/pricing/"
_CLOUDFRONT = "https://aws.amazon.com/cloudfront/pricing/"

# AWS's own name of no place in particular.
EVERYWHERE = "Any"
NOWHERE = "nowhere"
# A part of the world that clients are reached in.
EDGE = "edge"

ITEMS = (
    Item("endpoint", "hour", "vpc", "Hourly charge for VPC Endpoints per Hrs", _PRIVATELINK),
    Item("nat-gateway", "hour", "natgateway", "Hourly charge for NAT Gateways", _VPC),
    Item("public-ipv4", "hour", "vpc", "Hourly charge for In use Public IPv4 Addresses per Hrs", _VPC),
    Item("fargate-cpu", "hour", "ecs", "perCPU per hour", _FARGATE),
    Item("fargate-memory", "hour", "ecs", "perGB per hour", _FARGATE),
    Item("fargate-arm-cpu", "hour", "ecs", "ARM perCPU per hour", _FARGATE),
    Item("fargate-arm-memory", "hour", "ecs", "ARM perGB per hour", _FARGATE),
    Item("fargate-storage", "hour", "ecs", "Storage per GB-Hours", _FARGATE),
    Item("alarm", "month", "cloudwatch", "Alarm Standard", _CLOUDWATCH),
    Item("fast-alarm", "month", "cloudwatch", "Alarm High Resolution", _CLOUDWATCH),
    Item("composite-alarm", "month", "cloudwatch", "Alarm Composite", _CLOUDWATCH),
    Item("dashboard", "month", "cloudwatch", "Dashboard Basic Dashboard", _CLOUDWATCH, place=EVERYWHERE),
    Item("metric", "month", "cloudwatch", "Metric for the first 10000", _CLOUDWATCH),
    Item("insight-metric", "month", "cloudwatch", "Metric 0 upto Inf", _CLOUDWATCH),
    Item("canary-run", "run", "cloudwatch", "Canaries per Runs", _CLOUDWATCH),
    Item("web-acl", "month", "waf", "Web ACL Activated per Month", _WAF),
    Item("web-acl-rule", "month", "waf", "Rule Activated per Month", _WAF),
    Item("key", "month", "kms", "Encryption Key", "https://aws.amazon.com/kms/pricing/"),
    Item("hosted-zone", "month", "route53", "DNS Zone first 25", _ROUTE53, place=EVERYWHERE),
    Item("health-check", "month", "route53", "Basic Health checks AWS per Mo", _ROUTE53, place=NOWHERE),
    Item(
        "health-check-feature", "month", "route53", "Optional Health Check Features AWS per Mo", _ROUTE53, place=NOWHERE
    ),
    Item("rest-request", "million", "apigateway", "API Calls Number of up to 333 million", _API, MILLION),
    Item("http-request", "million", "apigateway", "ApiGatewayHttpApi First 300 million", _API, MILLION),
    Item("web-acl-request", "million", "waf", "Request Processed Tier1 per Request", _WAF, MILLION),
    Item("signal", "million", "cloudwatch", "Application Signals for the first 100000000", _CLOUDWATCH, MILLION),
    Item("distribution-request", "million", "cloudfront", "Request HTTPS Methods", _CLOUDFRONT, MILLION, EDGE),
    Item(
        "endpoint-data",
        "gb",
        "vpc",
        "Charge for per GB data processed by VPC Endpoints per GB from 0 to 1048576",
        _PRIVATELINK,
    ),
    Item("nat-data", "gb", "natgateway", "Charge for per GB data processed by NatGateways", _VPC),
    Item("distribution-data", "gb", "cloudfront", "Regional DT from {} to Internet First 10 TB", _CLOUDFRONT, 1, EDGE),
    Item("function-request", "million", "lambda", "Lambda Requests", _LAMBDA, MILLION),
    Item("function-time", "gb-second", "lambda", "Lambda Duration", _LAMBDA),
    Item("function-arm-time", "gb-second", "lambda", "Lambda Duration-ARM", _LAMBDA),
    Item("table-write", "million", "dynamodb", "PayPerRequest Write Request Units", _DYNAMODB, MILLION),
    Item("table-read", "million", "dynamodb", "PayPerRequest Read Request Units", _DYNAMODB, MILLION),
    Item("table-storage", "gb-month", "dynamodb", "Data Storage Indexed GB-Mo", _DYNAMODB),
    Item("table-backup", "gb-month", "dynamodb", "PITR Backup Storage GB-Mo", _DYNAMODB),
    Item("bucket-storage", "gb-month", "s3", "Standard Storage First 50 TB per GB Mo", _S3),
    Item("log-ingestion", "gb", "cloudwatch", "Logs Collected Data Ingestion", _CLOUDWATCH),
    Item("log-storage", "gb-month", "cloudwatch", "Stored Data", _CLOUDWATCH),
)

# What AWS calls the part of the world that its regions are in, where CloudFront has a price for it.
EDGES = {
    "us": "United States",
    "ca": "Canada",
    "mx": "",
    "eu": "EU",
    "af": "South Africa",
    "me": "Middle East",
    "il": "Middle East",
    "sa": "South America",
    "ap-northeast-1": "Japan",
    "ap-northeast-3": "Japan",
    "ap-south-1": "India",
    "ap-south-2": "India",
    "ap-southeast-2": "Australia",
    "ap-southeast-4": "Australia",
    "ap-southeast-6": "Australia",
    "ap": "Asia Pacific",
}


def edge(region: str) -> str:
    """The part of the world that CloudFront reaches clients in, near a region; nothing where it is not known."""
    return EDGES.get(region, EDGES.get(region.split("-", maxsplit=1)[0], ""))
