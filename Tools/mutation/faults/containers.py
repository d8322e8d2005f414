# SPDX-License-Identifier: Apache-2.0

"""ECS: services, task definitions, capacity."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..catalogue import Catalogue
from ..template import Template
from .common import each, fargate_tasks, is_fargate, ref, services, setting, sub

containers = Catalogue()
KIND = "ecs"
SERVICE, TASK = "ECS::Service", "ECS::TaskDefinition"


def _balanced(t: Template, service: str) -> bool:
    return bool(t.get(service, "LoadBalancers"))


each(containers, KIND, SERVICE, "container-not-there", "ECS refuses a container that the task definition does not have.",
     lambda t, n: t.set(n, "LoadBalancers.0.ContainerName", "missing") if _balanced(t, n) else None)
each(containers, KIND, SERVICE, "container-port-not-mapped", "ECS refuses a port that the container does not map.",
     lambda t, n: t.set(n, "LoadBalancers.0.ContainerPort", 4711) if _balanced(t, n) else None)


@containers.fault(KIND, "port-mapping-removed", "ECS refuses a load balancer's port that the container does not map.")
def _(t: Template) -> Iterator[Template]:
    for name in services(t):
        task = t.target(t.get(name, "TaskDefinition"))
        for at, it in enumerate(t.get(task or "", "ContainerDefinitions", [])):
            if it.get("PortMappings") and it["Name"] == t.get(name, "LoadBalancers.0.ContainerName"):
                yield t.drop(task or "", f"ContainerDefinitions.{at}.PortMappings")


@containers.fault(KIND, "container-listens-elsewhere",
                  "The port that the container maps is not the one that the service registers.")
def _(t: Template) -> Iterator[Template]:
    for name in services(t):
        task = t.target(t.get(name, "TaskDefinition"))
        for at, it in enumerate(t.get(task or "", "ContainerDefinitions", [])):
            if it.get("PortMappings") and it["Name"] == t.get(name, "LoadBalancers.0.ContainerName"):
                yield t.set(task or "", f"ContainerDefinitions.{at}.PortMappings.0.ContainerPort", 4711)


each(containers, KIND, TASK, "container-renamed", "The service names a container that is called otherwise now.",
     lambda t, n: t.set(n, "ContainerDefinitions.0.Name", "renamed")
     if any(_balanced(t, it) for it in t.users(n)) else None)
each(containers, KIND, TASK, "host-port-differs", "With awsvpc the host's port is the container's.",
     lambda t, n: t.set(n, "ContainerDefinitions.0.PortMappings.0.HostPort", 4711)
     if t.get(n, "NetworkMode") == "awsvpc" else None)
each(containers, KIND, TASK, "fargate-in-bridge-mode", "Fargate knows the network mode awsvpc only.",
     lambda t, n: t.set(n, "NetworkMode", "bridge") if n in fargate_tasks(t) else None)
each(containers, KIND, TASK, "fargate-without-network-mode", "The default is bridge, which Fargate does not have.",
     lambda t, n: t.drop(n, "NetworkMode") if n in fargate_tasks(t) else None)
each(containers, KIND, TASK, "fargate-pair-unknown", "Fargate has no task of this CPU and memory.",
     lambda t, n: t.set(n, "Cpu", "256").set(n, "Memory", "8192") if n in fargate_tasks(t) else None)
each(containers, KIND, TASK, "fargate-without-cpu", "Fargate wants CPU and memory for the task.",
     lambda t, n: t.drop(n, "Cpu") if n in fargate_tasks(t) else None, limit=1)
each(containers, KIND, TASK, "fargate-without-execution-role",
     "Without an execution role Fargate can neither pull from ECR nor write logs.",
     lambda t, n: t.drop(n, "ExecutionRoleArn") if n in fargate_tasks(t) else None)
each(containers, KIND, TASK, "fargate-privileged", "Fargate refuses privileged containers.",
     lambda t, n: t.set(n, "ContainerDefinitions.0.Privileged", True) if n in fargate_tasks(t) else None, limit=1)
each(containers, KIND, TASK, "fargate-with-links", "awsvpc does not have links.",
     lambda t, n: t.set(n, "ContainerDefinitions.0.Links", ["cache"]) if n in fargate_tasks(t) else None, limit=1)
each(containers, KIND, TASK, "fargate-with-host-volume", "Fargate has no host to take a path from.",
     lambda t, n: t.append(n, "Volumes", {"Name": "host", "Host": {"SourcePath": "/var/run"}})
     if n in fargate_tasks(t) else None, limit=1)
each(containers, KIND, TASK, "ephemeral-storage-too-small", "Fargate's storage starts at 21 GiB.",
     setting("EphemeralStorage", {"SizeInGiB": 10}, lambda t, n: n in fargate_tasks(t)), limit=1)
each(containers, KIND, TASK, "container-larger-than-task", "A container cannot have more memory than its task.",
     lambda t, n: t.set(n, "ContainerDefinitions.0.Memory", 65536) if n in fargate_tasks(t) else None)
each(containers, KIND, TASK, "container-with-more-cpu-than-task", "A container cannot have more CPU than its task.",
     lambda t, n: t.set(n, "ContainerDefinitions.0.Cpu", 32768) if n in fargate_tasks(t) else None, limit=1)
each(containers, KIND, TASK, "reservation-above-limit", "The reservation is above the limit.",
     lambda t, n: t.set(n, "ContainerDefinitions.0.Memory", 256).set(n, "ContainerDefinitions.0.MemoryReservation", 512),
     limit=1)
each(containers, KIND, TASK, "no-essential-container", "A task has at least one essential container.",
     lambda t, n: _all_containers(t, n, "Essential", False), limit=2)
each(containers, KIND, TASK, "two-containers-of-one-name", "Names of containers are unique.",
     lambda t, n: t.append(n, "ContainerDefinitions", {
         "Name": t.get(n, "ContainerDefinitions.0.Name"), "Image": "public.ecr.aws/docker/library/busybox:1.37",
         "Essential": False, "Memory": 32}), limit=1)
each(containers, KIND, TASK, "waits-for-missing-container", "The container waits for one that the task does not have.",
     lambda t, n: t.set(n, "ContainerDefinitions.0.DependsOn", [{"ContainerName": "migrate", "Condition": "SUCCESS"}]))
each(containers, KIND, TASK, "waits-for-itself", "The container waits for itself.",
     lambda t, n: t.set(n, "ContainerDefinitions.0.DependsOn", [
         {"ContainerName": t.get(n, "ContainerDefinitions.0.Name"), "Condition": "START"}]), limit=1)
each(containers, KIND, TASK, "waits-for-health-without-check", "The container waited for has no health check.",
     lambda t, n: t.set(n, "ContainerDefinitions.1.DependsOn", [
         {"ContainerName": t.get(n, "ContainerDefinitions.0.Name"), "Condition": "HEALTHY"}])
     .change("h", lambda d: d["Resources"][n]["Properties"]["ContainerDefinitions"][0].pop("HealthCheck", None))
     if len(t.get(n, "ContainerDefinitions")) > 1 else None)
each(containers, KIND, TASK, "waits-for-success-of-essential",
     "When an essential container ends, the task ends: the other never starts.",
     lambda t, n: t.set(n, "ContainerDefinitions.1.DependsOn", [
         {"ContainerName": t.get(n, "ContainerDefinitions.0.Name"), "Condition": "SUCCESS"}])
     if len(t.get(n, "ContainerDefinitions")) > 1 else None)
each(containers, KIND, TASK, "mount-of-missing-volume", "The task has no volume of this name.",
     lambda t, n: t.set(n, "ContainerDefinitions.0.MountPoints", [
         {"SourceVolume": "cache", "ContainerPath": "/cache", "ReadOnly": False}]))
each(containers, KIND, TASK, "access-point-without-encryption", "An access point wants transit encryption.",
     lambda t, n: t.set(n, "Volumes.0.EFSVolumeConfiguration.TransitEncryption", "DISABLED")
     if t.get(n, "Volumes.0.EFSVolumeConfiguration") else None)
each(containers, KIND, TASK, "access-point-with-root-directory", "With an access point the root directory is / or left out.",
     lambda t, n: t.set(n, "Volumes.0.EFSVolumeConfiguration.RootDirectory", "/other")
     if t.get(n, "Volumes.0.EFSVolumeConfiguration") else None)
OPTIONS = "ContainerDefinitions.0.LogConfiguration.Options"
each(containers, KIND, TASK, "log-group-not-there", "awslogs fails: nothing makes this log group.",
     lambda t, n: t.set(n, f"{OPTIONS}.awslogs-group", "/ecs/nobody-makes-this"), doubtful=True)
each(containers, KIND, TASK, "logs-without-region", "awslogs wants its region.",
     lambda t, n: t.drop(n, f"{OPTIONS}.awslogs-region"), limit=1)
each(containers, KIND, TASK, "logs-without-prefix", "On Fargate awslogs wants a stream prefix.",
     lambda t, n: t.drop(n, f"{OPTIONS}.awslogs-stream-prefix") if n in fargate_tasks(t) else None, limit=1)
each(containers, KIND, TASK, "logs-without-group", "awslogs wants a log group.",
     lambda t, n: t.drop(n, f"{OPTIONS}.awslogs-group"), limit=1)
each(containers, KIND, TASK, "logs-of-another-region", "The log group is not in this region.",
     lambda t, n: t.set(n, f"{OPTIONS}.awslogs-region", "ap-south-1"))
each(containers, KIND, TASK, "secret-not-readable", "The execution role may not read this secret.",
     lambda t, n: t.set(n, "ContainerDefinitions.0.Secrets", [{"Name": "TOKEN", "ValueFrom": sub(
         "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:other-AbCdEf")}])
     if n in fargate_tasks(t) and not t.get(n, "ContainerDefinitions.0.Secrets") else None)
each(containers, KIND, TASK, "variable-twice", "A name is both a variable and a secret.",
     lambda t, n: t.append(n, "ContainerDefinitions.0.Environment", {
         "Name": t.get(n, "ContainerDefinitions.0.Secrets.0.Name"), "Value": "x"})
     if t.get(n, "ContainerDefinitions.0.Secrets") else None)
each(containers, KIND, TASK, "image-without-name", "There is no image of an empty name.",
     lambda t, n: t.drop(n, "ContainerDefinitions.0.Image"), limit=1)
each(containers, KIND, TASK, "ec2-task-on-fargate", "The task definition is not for Fargate, where the service runs.",
     lambda t, n: t.set(n, "RequiresCompatibilities", ["EC2"]) if n in fargate_tasks(t) else None)


def _all_containers(t: Template, task: str, key: str, value: Any) -> Template:
    for at in range(len(t.get(task, "ContainerDefinitions"))):
        t = t.set(task, f"ContainerDefinitions.{at}.{key}", value)
    return t


def _only_waits(t: Template, name: str, kind: str) -> list[str]:
    """What of a kind something waits for, unless it also waits for what waits for that."""
    waits = t.depends(name)
    found = [it for it in waits if kind in t.type(it)]
    return found if not any(it in t.depends(other) for it in found for other in waits) else []


each(containers, KIND, SERVICE, "service-before-listener", "ECS refuses a target group that no load balancer uses yet.",
     lambda t, n: t.independent(n, *_only_waits(t, n, "Listener")) if _only_waits(t, n, "Listener") else None)
each(containers, KIND, SERVICE, "service-before-policy", "Tasks may start before the policy is attached to their role.",
     lambda t, n: t.independent(n, *[it for it in t.depends(n) if t.type(it) == "IAM::Policy"])
     if any(t.type(it) == "IAM::Policy" for it in t.depends(n)) else None)
each(containers, KIND, SERVICE, "service-before-way-out",
     "Tasks start before there is a way to their image, and deleting takes the way away first.",
     lambda t, n: t.independent(n, *[it for it in t.depends(n) if t.type(it) in ("EC2::Route", "EC2::VPCEndpoint")])
     if any(t.type(it) in ("EC2::Route", "EC2::VPCEndpoint") for it in t.depends(n)) else None, doubtful=True)
each(containers, KIND, SERVICE, "service-before-capacity", "The cluster does not have the capacity provider yet.",
     lambda t, n: t.independent(n, *[it for it in t.depends(n) if "CapacityProvider" in t.type(it)])
     if any("CapacityProvider" in t.type(it) for it in t.depends(n)) else None)
each(containers, KIND, SERVICE, "fargate-without-network", "awsvpc wants subnets.",
     lambda t, n: t.drop(n, "NetworkConfiguration") if t.get(n, "NetworkConfiguration") else None, limit=2)
each(containers, KIND, SERVICE, "bridge-with-network", "A network configuration is for awsvpc only.",
     lambda t, n: t.set(n, "NetworkConfiguration", {"AwsvpcConfiguration": {"Subnets": [ref(t.of("EC2::Subnet")[0])]}})
     if not t.get(n, "NetworkConfiguration") else None)
each(containers, KIND, SERVICE, "fargate-with-placement", "Fargate has no placement.",
     lambda t, n: t.set(n, "PlacementStrategies", [{"Type": "spread", "Field": "attribute:ecs.availability-zone"}])
     if is_fargate(t, n) else None, limit=1)
each(containers, KIND, SERVICE, "fargate-as-daemon", "Fargate does not run daemons.",
     lambda t, n: t.set(n, "SchedulingStrategy", "DAEMON") if is_fargate(t, n) else None, limit=1)
each(containers, KIND, SERVICE, "on-instances-that-are-not-there", "No instance is in the cluster.",
     lambda t, n: t.set(n, "LaunchType", "EC2") if is_fargate(t, n) and t.get(n, "LaunchType") else None)
each(containers, KIND, SERVICE, "launch-type-and-strategy", "A service has a launch type or a strategy.",
     lambda t, n: t.set(n, "CapacityProviderStrategy", [{"CapacityProvider": "FARGATE_SPOT", "Weight": 1}])
     if t.get(n, "LaunchType") else None, limit=2)
each(containers, KIND, SERVICE, "provider-not-of-cluster", "The cluster does not have this capacity provider.",
     lambda t, n: t.drop(n, "LaunchType").set(n, "CapacityProviderStrategy", [
         {"CapacityProvider": "FARGATE_SPOT", "Weight": 1}])
     if t.get(n, "LaunchType") and not t.get(t.target(t.get(n, "Cluster")) or "", "CapacityProviders") else None, limit=2)
each(containers, KIND, SERVICE, "deployment-never-moves", "Neither may a task stop nor one more start.",
     lambda t, n: t.set(n, "DeploymentConfiguration.MinimumHealthyPercent", 100)
     .set(n, "DeploymentConfiguration.MaximumPercent", 100))
each(containers, KIND, SERVICE, "grace-without-balancer", "A grace period is for services behind a load balancer.",
     lambda t, n: t.drop(n, "LoadBalancers").set(n, "HealthCheckGracePeriodSeconds", 60)
     if _balanced(t, n) else None, limit=2)
each(containers, KIND, SERVICE, "service-without-balancer", "The target group has no targets: every request fails.",
     lambda t, n: _unbalanced(t, n) if _balanced(t, n) else None)
each(containers, KIND, SERVICE, "service-in-another-cluster", "The other cluster has no capacity of this kind, or the scaling finds no service.",
     lambda t, n: t.set(n, "Cluster", ref("OtherCluster")).add("OtherCluster", {"Type": "AWS::ECS::Cluster"})
     if t.get(n, "CapacityProviderStrategy") or n in t.targets(
         [t.get(it, "ResourceId") for it in t.of("ApplicationAutoScaling::ScalableTarget")]) else None)
each(containers, KIND, SERVICE, "count-beside-scaling", "Each deployment sets back the count that scaling has chosen.",
     lambda t, n: t.set(n, "DesiredCount", 2) if n in t.targets(
         [t.get(it, "ResourceId") for it in t.of("ApplicationAutoScaling::ScalableTarget")]) else None, doubtful=True)
each(containers, KIND, SERVICE, "count-outside-scaling", "The service never keeps this count: scaling allows another range.",
     lambda t, n: t.set(n, "DesiredCount", 500) if n in t.targets(
         [t.get(it, "ResourceId") for it in t.of("ApplicationAutoScaling::ScalableTarget")]) else None, doubtful=True)


def _unbalanced(t: Template, service: str) -> Template:
    made = t.drop(service, "LoadBalancers")
    return made.drop(service, "HealthCheckGracePeriodSeconds") if t.get(service, "HealthCheckGracePeriodSeconds") else made


SCALABLE = "ApplicationAutoScaling::ScalableTarget"


def _of_ecs(t: Template, name: str) -> bool:
    return t.get(name, "ServiceNamespace") == "ecs"


each(containers, KIND, SCALABLE, "scaling-of-unnamed-service", "The ID is service/<cluster>/<service>.",
     lambda t, n: t.set(n, "ResourceId", sub(f"service/${{{t.of(SERVICE)[0]}.Name}}")) if _of_ecs(t, n) else None)
each(containers, KIND, SCALABLE, "scaling-with-arn-of-service", "The ID has the service's name, where Ref gives its ARN.",
     lambda t, n: t.set(n, "ResourceId", sub(f"service/${{{t.of('ECS::Cluster')[0]}}}/${{{t.of(SERVICE)[0]}}}"))
     if _of_ecs(t, n) else None)
each(containers, KIND, SCALABLE, "scaling-of-another-dimension", "The dimension is that of another service.",
     lambda t, n: t.set(n, "ScalableDimension", "dynamodb:table:ReadCapacityUnits") if _of_ecs(t, n) else None)
each(containers, KIND, SCALABLE, "scaling-upside-down", "The minimum is above the maximum.",
     lambda t, n: t.set(n, "MinCapacity", 40).set(n, "MaxCapacity", 4))
each(containers, KIND, "ApplicationAutoScaling::ScalingPolicy", "scaling-by-metric-of-another-service",
     "The metric is not one of an ECS service.",
     lambda t, n: t.set(n, "TargetTrackingScalingPolicyConfiguration.PredefinedMetricSpecification",
                        {"PredefinedMetricType": "RDSReaderAverageCPUUtilization"})
     if _of_ecs(t, t.target(t.get(n, "ScalingTargetId")) or "") else None)
each(containers, KIND, "ECS::ClusterCapacityProviderAssociations", "cluster-without-its-provider",
     "The cluster does not have the capacity provider that the service wants.", lambda t, n: t.without(n))
each(containers, KIND, "ECS::CapacityProvider", "termination-protection-without-instances",
     "Managed termination protection wants instances that are protected from scale-in.",
     lambda t, n: t.drop(t.target(t.get(n, "AutoScalingGroupProvider.AutoScalingGroupArn")) or "",
                         "NewInstancesProtectedFromScaleIn"))
each(containers, KIND, "EC2::LaunchTemplate", "host-of-another-cluster",
     "Nothing tells the instances their cluster: they join the default one.",
     lambda t, n: t.drop(n, "LaunchTemplateData.UserData") if "ECS_CLUSTER" in t.words(t.get(n)) else None)
each(containers, KIND, "EC2::LaunchTemplate", "host-without-profile", "Without a role the instances cannot join the cluster.",
     lambda t, n: t.drop(n, "LaunchTemplateData.IamInstanceProfile") if "ECS_CLUSTER" in t.words(t.get(n)) else None)
each(containers, KIND, TASK, "static-port-on-one-host", "Two tasks of a host cannot have one port, and the group lets in ephemeral ones.",
     lambda t, n: t.set(n, "ContainerDefinitions.0.PortMappings.0.HostPort", 80)
     if t.get(n, "NetworkMode") == "bridge" else None)
each(containers, KIND, TASK, "container-without-memory", "A container of a task without memory needs its own.",
     lambda t, n: t.drop(n, "ContainerDefinitions.0.Memory") if t.get(n, "NetworkMode") == "bridge" else None)
