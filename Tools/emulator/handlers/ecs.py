# SPDX-License-Identifier: Apache-2.0

"""Clusters, task definitions and services."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties, plain
from .base import Handler, Tags, tag_list


class _EcsHandler(Handler):
    service = "ecs"

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("tag_resource", resourceArn=self.arn(live), tags=tag_list(tags))

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("untag_resource", resourceArn=self.arn(live), tagKeys=keys)

    def arn(self, live: Live) -> str:
        return live.physical_id


class Cluster(_EcsHandler):
    type_name = "AWS::ECS::Cluster"

    def create(self, p: Properties) -> str:
        name = p.get("ClusterName") or self.name(255)
        settings = plain(p.get("ClusterSettings"))
        self.call(
            "create_cluster",
            clusterName=name,
            settings=settings,
            **p.rest("ClusterName", "ClusterSettings"),
        )
        return name

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Arn": self.arn(live)}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        if changed.any("ClusterSettings", "Configuration", "ServiceConnectDefaults"):
            self.call(
                "update_cluster",
                cluster=live.physical_id,
                settings=plain(p.get("ClusterSettings")),
                **p.pick("Configuration", "ServiceConnectDefaults"),
            )
        if changed.any("CapacityProviders", "DefaultCapacityProviderStrategy"):
            self.call(
                "put_cluster_capacity_providers",
                cluster=live.physical_id,
                capacityProviders=plain(p.get("CapacityProviders")) or [],
                defaultCapacityProviderStrategy=plain(p.get("DefaultCapacityProviderStrategy")) or [],
            )

    def delete(self, live: Live) -> None:
        self.call("delete_cluster", cluster=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call(
            "describe_clusters",
            clusters=[live.physical_id],
            include=["SETTINGS", "CONFIGURATIONS", "TAGS"],
        )["clusters"][0]
        return {**found, "ClusterSettings": found.get("settings", [])}

    def arn(self, live: Live) -> str:
        return self.describe(live)["clusterArn"]


class TaskDefinition(_EcsHandler):
    type_name = "AWS::ECS::TaskDefinition"

    def create(self, p: Properties) -> str:
        made = self.call("register_task_definition", family=p.get("Family") or self.name(255), **p.rest("Family"))
        return made["taskDefinition"]["taskDefinitionArn"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"TaskDefinitionArn": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)

    def delete(self, live: Live) -> None:
        self.call("deregister_task_definition", taskDefinition=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("describe_task_definition", taskDefinition=live.physical_id, include=["TAGS"])
        return {**found["taskDefinition"], "tags": found.get("tags", [])}


class Service(_EcsHandler):
    type_name = "AWS::ECS::Service"
    _updatable = (
        "AvailabilityZoneRebalancing",
        "CapacityProviderStrategy",
        "DeploymentConfiguration",
        "DesiredCount",
        "EnableECSManagedTags",
        "EnableExecuteCommand",
        "HealthCheckGracePeriodSeconds",
        "LoadBalancers",
        "NetworkConfiguration",
        "PlacementConstraints",
        "PlatformVersion",
        "PropagateTags",
        "ServiceConnectConfiguration",
        "ServiceRegistries",
        "TaskDefinition",
        "VolumeConfigurations",
    )

    def create(self, p: Properties) -> str:
        name = p.get("ServiceName") or self.name(255)
        self._require_listeners(p)
        made = self.call(
            "create_service",
            serviceName=name,
            placementStrategy=plain(p.get("PlacementStrategies")),
            **p.rest("ServiceName", "PlacementStrategies"),
        )
        return made["service"]["serviceArn"]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"ServiceArn": live.physical_id, "Name": self.describe(live)["serviceName"]}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        if changed.any(*self._updatable):
            names = [name for name in self._updatable if name in changed.names]
            self._require_listeners(p)
            self.call(
                "update_service",
                cluster=p.get("Cluster"),
                service=live.physical_id,
                **p.pick(*names),
            )

    def delete(self, live: Live) -> None:
        self.call(
            "delete_service",
            cluster=live.properties.get("Cluster"),
            service=live.physical_id,
            force=True,
        )

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call(
            "describe_services",
            cluster=live.properties.get("Cluster"),
            services=[live.physical_id],
            include=["TAGS"],
        )["services"][0]
        cluster = found["clusterArn"]
        by_arn = live.properties.get("Cluster", "").startswith("arn:")
        return {**found, "Cluster": cluster if by_arn else cluster.split("/")[-1]}

    def _require_listeners(self, p: Properties) -> None:
        """ECS refuses a target group that no listener sends anything to."""
        for balancer in p.get("LoadBalancers", []):
            alternate = (balancer.get("AdvancedConfiguration") or {}).get("AlternateTargetGroupArn")
            for arn in filter(None, (balancer.get("TargetGroupArn"), alternate)):
                if arn not in self._listened():
                    raise ValueError(
                        f"The target group with targetGroupArn {arn} does not have an associated load balancer."
                    )

    def _listened(self) -> set[str]:
        """Target groups behind a listener or one of its rules."""
        found = set()
        for balancer in self.aws.all("elbv2", "describe_load_balancers", "LoadBalancers"):
            arn = balancer["LoadBalancerArn"]
            for listener in self.aws.all("elbv2", "describe_listeners", "Listeners", LoadBalancerArn=arn):
                rules = self.aws.all("elbv2", "describe_rules", "Rules", ListenerArn=listener["ListenerArn"])
                actions = [action for rule in rules for action in rule["Actions"]]
                found |= {action.get("TargetGroupArn") for action in actions}
                shared = [group for it in actions for group in it.get("ForwardConfig", {}).get("TargetGroups", [])]
                found |= {group.get("TargetGroupArn") for group in shared}
        return found
