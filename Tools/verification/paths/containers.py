# SPDX-License-Identifier: Apache-2.0

"""The services of ECS and the containers behind them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from emulator.aws import Aws

from ..report import Failed


@dataclass(frozen=True)
class Service:
    description: dict[str, Any]
    task: dict[str, Any]

    @property
    def name(self) -> str:
        return self.description["serviceName"]

    @property
    def network(self) -> dict[str, Any]:
        """The subnets and security groups of its tasks."""
        found = self.description.get("networkConfiguration", {}).get("awsvpcConfiguration", {})
        if not found.get("subnets") or not found.get("securityGroups"):
            raise Failed(f"service {self.name}: its tasks have no subnets or no security groups")
        return found

    def logs(self) -> bool:
        """Whether a container writes to CloudWatch Logs."""
        return any(
            container.get("logConfiguration", {}).get("logDriver") == "awslogs"
            for container in self.task["containerDefinitions"]
        )

    def port(self, target_group: str) -> tuple[str, int] | None:
        """The container and its port that the service puts into a target group."""
        for balancer in self.description.get("loadBalancers", []):
            alternate = balancer.get("advancedConfiguration", {}).get("alternateTargetGroupArn")
            if target_group in (balancer.get("targetGroupArn"), alternate):
                self._check_mapped(balancer["containerName"], balancer["containerPort"])
                return balancer["containerName"], balancer["containerPort"]
        return None

    def _check_mapped(self, container: str, port: int) -> None:
        for definition in self.task["containerDefinitions"]:
            ports = [it["containerPort"] for it in definition.get("portMappings", [])]
            if definition["name"] == container and port in ports:
                return
        raise Failed(f"service {self.name}: no container {container} listens on {port}")


def services(aws: Aws) -> Iterator[Service]:
    for cluster in aws.all("ecs", "list_clusters", "clusterArns"):
        arns = aws.all("ecs", "list_services", "serviceArns", cluster=cluster)
        for arn in arns:
            found = aws.call("ecs", "describe_services", cluster=cluster, services=[arn])
            description = found["services"][0]
            task = aws.call("ecs", "describe_task_definition", taskDefinition=description["taskDefinition"])
            yield Service(description, task["taskDefinition"])
