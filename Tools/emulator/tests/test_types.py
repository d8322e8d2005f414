# SPDX-License-Identifier: Apache-2.0

"""Databases, schedules, budgets and what else stands beside services: made, changed in place or replaced, and gone."""

from __future__ import annotations

from typing import Any

from emulator.tests.support import EmulatorCase, template

Resource = dict[str, Any]
SUBNETS = ("10.0.0.0/24", "10.0.1.0/24")


def resource(type_name: str, **properties: Any) -> Resource:
    return {"Type": type_name, "Properties": properties}


class Types(EmulatorCase):
    def brought(self, first: Resource, second: Resource, **beside: Resource) -> tuple[str, str]:
        """Physical IDs before and after a change. Everything is gone then."""
        name, can = self.fresh(), {"Capabilities": ["CAPABILITY_IAM"]}
        status = self.create(name, template(It=first, **beside), **can)
        self.assertEqual(status, "CREATE_COMPLETE", self.reasons(name))
        before = self.physical(name, "It")
        status = self.update(name, template(It=second, **beside), **can)
        self.assertEqual(status, "UPDATE_COMPLETE", self.reasons(name))
        after = self.physical(name, "It")
        self.delete(name)
        self.assertEqual([it.name for it in self.region.existing()], [], "not all of it is gone")
        return before, after

    def fresh(self) -> str:
        """A name that no stack had: those that are gone are still described."""
        return f"s{len(self.region.stacks)}"

    def is_changed(self, first: Resource, second: Resource, **beside: Resource) -> None:
        before, after = self.brought(first, second, **beside)
        self.assertEqual(before, after)

    def is_replaced(self, first: Resource, second: Resource, **beside: Resource) -> None:
        before, after = self.brought(first, second, **beside)
        self.assertNotEqual(before, after)

    def refused(self, found: Resource, reason: str, **beside: Resource) -> None:
        name = self.fresh()
        self.assertEqual(self.create(name, template(It=found, **beside)), "ROLLBACK_COMPLETE")
        self.assertIn(reason, self.reasons(name))
        self.delete(name)

    def network(self) -> dict[str, Resource]:
        subnets = {
            f"Subnet{index}": resource(
                "AWS::EC2::Subnet", VpcId={"Ref": "Vpc"}, CidrBlock=block, AvailabilityZone=f"eu-west-1{'ab'[index]}"
            )
            for index, block in enumerate(SUBNETS)
        }
        return {"Vpc": resource("AWS::EC2::VPC", CidrBlock="10.0.0.0/16"), **subnets}

    def test_subnet_groups_and_parameter_groups(self) -> None:
        def group(text: str) -> Resource:
            return resource(
                "AWS::RDS::DBSubnetGroup",
                DBSubnetGroupDescription=text,
                SubnetIds=[{"Ref": "Subnet0"}, {"Ref": "Subnet1"}],
            )

        self.is_changed(group("a"), group("b"), **self.network())
        kind = "AWS::RDS::DBClusterParameterGroup"
        first = resource(kind, Family="aurora-postgresql16", Description="d", Parameters={"rds.force_ssl": "1"})
        second = resource(kind, Family="aurora-postgresql17", Description="d", Parameters={"rds.force_ssl": "1"})
        self.is_replaced(first, second)

    def test_a_cluster_with_its_instance(self) -> None:
        def cluster(days: int) -> Resource:
            return resource(
                "AWS::RDS::DBCluster",
                Engine="aurora-postgresql",
                EngineVersion="16.4",
                DatabaseName="orders",
                MasterUsername="owner",
                ManageMasterUserPassword=True,
                DBSubnetGroupName={"Ref": "Group"},
                EnableIAMDatabaseAuthentication=True,
                StorageEncrypted=True,
                BackupRetentionPeriod=days,
                ServerlessV2ScalingConfiguration={"MinCapacity": 0.5, "MaxCapacity": 4},
            )

        group = resource(
            "AWS::RDS::DBSubnetGroup",
            DBSubnetGroupDescription="d",
            SubnetIds=[{"Ref": "Subnet0"}, {"Ref": "Subnet1"}],
        )
        beside = {
            **self.network(),
            "Group": group,
            "Instance": resource(
                "AWS::RDS::DBInstance",
                DBClusterIdentifier={"Ref": "It"},
                DBInstanceClass="db.serverless",
                Engine="aurora-postgresql",
            ),
            "Address": resource("AWS::SSM::Parameter", Type="String", Value={"Fn::GetAtt": ["It", "Endpoint.Address"]}),
            "Secret": resource(
                "AWS::SSM::Parameter", Type="String", Value={"Fn::GetAtt": ["It", "MasterUserSecret.SecretArn"]}
            ),
        }
        self.is_changed(cluster(7), cluster(14), **beside)
        self.assertEqual(self.aws.all("rds", "describe_db_clusters", "DBClusters"), [])

    def test_a_protected_cluster_is_not_deleted(self) -> None:
        protected = resource(
            "AWS::RDS::DBCluster",
            Engine="aurora-postgresql",
            MasterUsername="owner",
            MasterUserPassword="not-a-secret",
            DeletionProtection=True,
        )
        self.create("s", template(It=protected))
        self.delete("s")
        self.assertEqual(self.status("s"), "DELETE_FAILED")

    def test_schedules(self) -> None:
        def schedule(rate: str) -> Resource:
            return resource(
                "AWS::Scheduler::Schedule",
                GroupName={"Ref": "Group"},
                FlexibleTimeWindow={"Mode": "OFF"},
                ScheduleExpression=rate,
                Target={
                    "Arn": "arn:aws:ecs:eu-west-1:123456789012:cluster/c",
                    "RoleArn": "arn:aws:iam::123456789012:role/r",
                    "EcsParameters": {
                        "TaskDefinitionArn": "arn:aws:ecs:eu-west-1:123456789012:task-definition/t:1",
                        "LaunchType": "FARGATE",
                    },
                    "RetryPolicy": {"MaximumRetryAttempts": 2},
                },
            )

        group = resource("AWS::Scheduler::ScheduleGroup", Tags=[{"Key": "a", "Value": "b"}])
        self.is_changed(schedule("rate(5 minutes)"), schedule("rate(1 hour)"), Group=group)

    def test_namespaces_budgets_and_documents(self) -> None:
        kind = "AWS::ServiceDiscovery::HttpNamespace"
        self.is_changed(resource(kind, Name="a", Description="x"), resource(kind, Name="a", Description="y"))
        self.is_replaced(resource(kind, Name="a"), resource(kind, Name="b"))

        def budget(amount: int) -> Resource:
            return resource(
                "AWS::Budgets::Budget",
                Budget={
                    "BudgetType": "COST",
                    "TimeUnit": "MONTHLY",
                    "BudgetLimit": {"Amount": amount, "Unit": "USD"},
                },
                NotificationsWithSubscribers=[
                    {
                        "Notification": {
                            "NotificationType": "ACTUAL",
                            "ComparisonOperator": "GREATER_THAN",
                            "Threshold": 80,
                        },
                        "Subscribers": [{"SubscriptionType": "EMAIL", "Address": "a@example.com"}],
                    }
                ],
            )

        self.is_changed(budget(10), budget(20))

        def document(text: str) -> Resource:
            content = {"schemaVersion": "0.3", "description": text, "mainSteps": []}
            return resource("AWS::SSM::Document", DocumentType="Automation", Content=content, UpdateMethod="NewVersion")

        self.is_changed(document("a"), document("b"))

    def test_what_logs_lead_to(self) -> None:
        log = resource("AWS::Logs::LogGroup", LogGroupName="l")

        def filter_(name: str) -> Resource:
            made = {"MetricName": name, "MetricNamespace": "n", "MetricValue": "1"}
            return resource(
                "AWS::Logs::MetricFilter",
                LogGroupName={"Ref": "Log"},
                FilterPattern="ERROR",
                MetricTransformations=[made],
            )

        self.is_changed(filter_("a"), filter_("b"), Log=log)
        self.refused(
            resource(
                "AWS::Logs::SubscriptionFilter",
                LogGroupName={"Ref": "Log"},
                FilterPattern="",
                DestinationArn="arn:aws:lambda:eu-west-1:123456789012:function:none",
            ),
            "not",
            Log=log,
        )

    def test_health_checks_and_providers_of_identity(self) -> None:
        def check(path: str, interval: int) -> Resource:
            settings = {
                "Type": "HTTPS",
                "FullyQualifiedDomainName": "api.example.com",
                "ResourcePath": path,
                "RequestInterval": interval,
            }
            return resource("AWS::Route53::HealthCheck", HealthCheckConfig=settings)

        self.is_changed(check("/a", 30), check("/b", 30))
        self.is_replaced(check("/a", 30), check("/a", 10))
        kind, url = "AWS::IAM::OIDCProvider", "https://token.actions.githubusercontent.com"
        self.is_changed(
            resource(kind, Url=url, ClientIdList=["sts.amazonaws.com"]),
            resource(kind, Url=url, ClientIdList=["sts.amazonaws.com", "b"], Tags=[{"Key": "a", "Value": "b"}]),
        )

    def test_a_network_of_both_kinds_of_addresses(self) -> None:
        blocks = {"Fn::Cidr": [{"Fn::Select": [0, {"Fn::GetAtt": ["Vpc", "Ipv6CidrBlocks"]}]}, 4, 64]}
        beside = {
            "Vpc": resource("AWS::EC2::VPC", CidrBlock="10.0.0.0/16"),
            "Block": resource("AWS::EC2::VPCCidrBlock", VpcId={"Ref": "Vpc"}, AmazonProvidedIpv6CidrBlock=True),
            "Subnet": {
                **resource(
                    "AWS::EC2::Subnet",
                    VpcId={"Ref": "Vpc"},
                    CidrBlock="10.0.0.0/24",
                    Ipv6CidrBlock={"Fn::Select": [0, blocks]},
                    AssignIpv6AddressOnCreation=True,
                ),
                "DependsOn": "Block",
            },
            "Table": resource("AWS::EC2::RouteTable", VpcId={"Ref": "Vpc"}),
            "Route": resource(
                "AWS::EC2::Route",
                RouteTableId={"Ref": "Table"},
                DestinationIpv6CidrBlock="::/0",
                EgressOnlyInternetGatewayId={"Ref": "It"},
            ),
        }
        kind = "AWS::EC2::EgressOnlyInternetGateway"
        self.is_changed(
            resource(kind, VpcId={"Ref": "Vpc"}),
            resource(kind, VpcId={"Ref": "Vpc"}, Tags=[{"Key": "a", "Value": "b"}]),
            **beside,
        )

    def test_logs_of_a_web_acl_want_their_name(self) -> None:
        visible = {"SampledRequestsEnabled": False, "CloudWatchMetricsEnabled": False, "MetricName": "m"}
        acl = resource("AWS::WAFv2::WebACL", Scope="REGIONAL", DefaultAction={"Allow": {}}, VisibilityConfig=visible)

        def logging(name: str, **more: Any) -> Resource:
            arn = f"arn:aws:logs:eu-west-1:123456789012:log-group:{name}"
            place = {"Fn::GetAtt": ["Acl", "Arn"]}
            return resource("AWS::WAFv2::LoggingConfiguration", ResourceArn=place, LogDestinationConfigs=[arn], **more)

        hidden = [{"SingleHeader": {"Name": "authorization"}}]
        self.is_changed(logging("aws-waf-logs-a"), logging("aws-waf-logs-a", RedactedFields=hidden), Acl=acl)
        self.refused(logging("other"), "does not begin with aws-waf-logs-", Acl=acl)

    def test_what_is_kept_is_judged_by_the_model_of_its_api(self) -> None:
        def cache(**more: Any) -> Resource:
            return resource("AWS::ElastiCache::ServerlessCache", ServerlessCacheName="c", Engine="valkey", **more)

        limits = {"DataStorage": {"Maximum": 5, "Unit": "GB"}}
        port = resource("AWS::SSM::Parameter", Type="String", Value={"Fn::GetAtt": ["It", "Endpoint.Port"]})
        self.is_changed(cache(), cache(CacheUsageLimits=limits), Port=port)
        self.refused(cache(Colour="red"), "Colour")
        kind = "AWS::RDS::DBProxy"
        proxy = {
            "EngineFamily": "POSTGRESQL",
            "RoleArn": "arn:aws:iam::123456789012:role/r",
            "Auth": [
                {
                    "AuthScheme": "SECRETS",
                    "IAMAuth": "REQUIRED",
                    "SecretArn": "arn:aws:secretsmanager:eu-west-1:123456789012:secret:a",
                }
            ],
            "VpcSubnetIds": ["subnet-1"],
        }
        self.is_replaced(resource(kind, DBProxyName="p", **proxy), resource(kind, DBProxyName="q", **proxy))
        kind = "AWS::Synthetics::Canary"
        canary = {
            "Name": "c",
            "ArtifactS3Location": "s3://b",
            "ExecutionRoleArn": "arn:aws:iam::123456789012:role/r",
            "RuntimeVersion": "syn-nodejs-puppeteer-9.1",
            "Code": {"Handler": "a.handler", "Script": "x"},
            "StartCanaryAfterCreation": True,
        }
        every = [{"Expression": f"rate({minutes} minutes)"} for minutes in (5, 10)]
        self.is_changed(resource(kind, **canary, Schedule=every[0]), resource(kind, **canary, Schedule=every[1]))

    def test_authorisers_of_rest_apis(self) -> None:
        api = resource("AWS::ApiGateway::RestApi", Name="a")
        root = {"Fn::GetAtt": ["Api", "RootResourceId"]}

        def authoriser(audience: str) -> Resource:
            return resource(
                "AWS::ApiGateway::Authorizer",
                RestApiId={"Ref": "Api"},
                Name="tokens",
                Type="JWT",
                IdentitySource="method.request.header.Authorization",
                JwtConfiguration={
                    "DefaultAlgorithms": ["RS256"],
                    "Issuers": [{"Issuer": "https://login.example.com/", "Audiences": [audience]}],
                },
            )

        method = resource(
            "AWS::ApiGateway::Method",
            RestApiId={"Ref": "Api"},
            ResourceId=root,
            HttpMethod="GET",
            AuthorizationType="CUSTOM",
            AuthorizerId={"Ref": "It"},
        )
        self.is_changed(authoriser("a"), authoriser("b"), Api=api, Method=method)

    def test_rules_with_their_targets(self) -> None:
        def rule(*targets: str) -> Resource:
            return resource(
                "AWS::Events::Rule",
                EventPattern={"source": ["aws.ecs"]},
                Targets=[{"Id": name, "Arn": f"arn:aws:sns:eu-west-1:123456789012:{name}"} for name in targets],
            )

        self.is_changed(rule("a", "b"), rule("b"))

    def test_values_of_secrets_are_put_in(self) -> None:
        secret = resource("AWS::SecretsManager::Secret", Name="s", SecretString='{"token": "x1"}')

        def parameter(key: str) -> Resource:
            value = {"Fn::Sub": f"{{{{resolve:secretsmanager:${{Secret}}:SecretString:{key}}}}}"}
            return resource("AWS::SSM::Parameter", Name="p", Type="String", Value=value)

        name = self.fresh()
        self.assertEqual(self.create(name, template(It=parameter("token"), Secret=secret)), "CREATE_COMPLETE")
        self.assertEqual(self.region.ssm("p"), "x1")
        self.delete(name)
        self.refused(parameter("other"), "Could not find a value associated with JSONKey", Secret=secret)
