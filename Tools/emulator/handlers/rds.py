# SPDX-License-Identifier: Apache-2.0

"""Databases: clusters, instances, where they stand and what they are set to."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import ACCOUNT, Live
from ..tracking import Properties, plain
from .base import Handler, Tags, tag_list


class _RdsHandler(Handler):
    service = "rds"
    kind = ""

    def tag(self, live: Live, tags: Tags) -> None:
        self.call("add_tags_to_resource", ResourceName=self.arn(live.physical_id), Tags=tag_list(tags))

    def untag(self, live: Live, keys: list[str]) -> None:
        self.call("remove_tags_from_resource", ResourceName=self.arn(live.physical_id), TagKeys=keys)

    def arn(self, name: str) -> str:
        return f"arn:aws:rds:{self.aws.region}:{ACCOUNT}:{self.kind}:{name}"

    def tags(self, p: Properties) -> list[dict[str, str]] | None:
        return tag_list(p.get("Tags")) or None

    def lower(self, p: Properties, name: str) -> str:
        """RDS writes names in lower case."""
        return (p.get(name) or self.name(63)).lower()


class DbSubnetGroup(_RdsHandler):
    type_name = "AWS::RDS::DBSubnetGroup"
    kind = "subgrp"

    def create(self, p: Properties) -> str:
        name = self.lower(p, "DBSubnetGroupName")
        self.call(
            "create_db_subnet_group",
            DBSubnetGroupName=name,
            **p.pick("DBSubnetGroupDescription", "SubnetIds"),
            Tags=self.tags(p),
        )
        return name

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        if changed.any("DBSubnetGroupDescription", "SubnetIds"):
            self.call(
                "modify_db_subnet_group",
                DBSubnetGroupName=live.physical_id,
                **p.pick("DBSubnetGroupDescription", "SubnetIds"),
            )

    def delete(self, live: Live) -> None:
        self.call("delete_db_subnet_group", DBSubnetGroupName=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("describe_db_subnet_groups", DBSubnetGroupName=live.physical_id)["DBSubnetGroups"][0]
        subnets = [subnet["SubnetIdentifier"] for subnet in found["Subnets"]]
        return {"DBSubnetGroupDescription": found["DBSubnetGroupDescription"], "SubnetIds": subnets}


class _ParameterGroup(_RdsHandler):
    _name = ""
    _operation = ""

    def create(self, p: Properties) -> str:
        name = self.lower(p, self._name)
        self.call(
            f"create_{self._operation}",
            **{self._name: name},
            DBParameterGroupFamily=p["Family"],
            Description=p["Description"],
            Tags=self.tags(p),
        )
        self._set(name, p)
        return name

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        if changed.any("Parameters"):
            self._set(live.physical_id, p)

    def delete(self, live: Live) -> None:
        self.call(f"delete_{self._operation}", **{self._name: live.physical_id})

    def describe(self, live: Live) -> dict[str, Any]:
        key = "DBClusterParameterGroups" if "Cluster" in self._name else "DBParameterGroups"
        found = self.call(f"describe_{self._operation}s", **{self._name: live.physical_id})[key][0]
        return {"Family": found["DBParameterGroupFamily"], "Description": found["Description"]}

    def _set(self, name: str, p: Properties) -> None:
        values = plain(p.get("Parameters")) or {}
        listed = [
            {"ParameterName": key, "ParameterValue": str(value), "ApplyMethod": "pending-reboot"}
            for key, value in values.items()
        ]
        if listed:
            self.call(f"modify_{self._operation}", **{self._name: name}, Parameters=listed)


class DbParameterGroup(_ParameterGroup):
    type_name = "AWS::RDS::DBParameterGroup"
    kind = "pg"
    _name = "DBParameterGroupName"
    _operation = "db_parameter_group"


class DbClusterParameterGroup(_ParameterGroup):
    type_name = "AWS::RDS::DBClusterParameterGroup"
    kind = "cluster-pg"
    _name = "DBClusterParameterGroupName"
    _operation = "db_cluster_parameter_group"


class DbCluster(_RdsHandler):
    type_name = "AWS::RDS::DBCluster"
    kind = "cluster"
    # moto makes no secret for a password that AWS manages.
    _managed = ("ManageMasterUserPassword", "MasterUserSecret")

    def create(self, p: Properties) -> str:
        name = self.lower(p, "DBClusterIdentifier")
        managed = p.pick(*self._managed)
        password = {"MasterUserPassword": "managed-by-aws"} if managed else {}
        self.call(
            "create_db_cluster",
            DBClusterIdentifier=name,
            **p.rest("DBClusterIdentifier", "Tags", *self._managed),
            **password,
            Tags=self.tags(p),
        )
        return name

    def attributes(self, live: Live) -> dict[str, Any]:
        found = self._found(live)
        return {
            "DBClusterArn": found["DBClusterArn"],
            "DBClusterResourceId": found.get("DbClusterResourceId", "cluster-EMULATED"),
            "Endpoint.Address": found["Endpoint"],
            "Endpoint.Port": str(found.get("Port", 5432)),
            "ReadEndpoint.Address": found.get("ReaderEndpoint", found["Endpoint"]),
            "MasterUserSecret.SecretArn": _secret(self.aws.region, live.physical_id),
        }

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        names = changed.take() - {"Tags", *self._managed}
        if names:
            self.call("modify_db_cluster", DBClusterIdentifier=live.physical_id, **p.pick(*names))

    def unprotect(self, live: Live) -> None:
        if self._found(live).get("DeletionProtection"):
            self.call("modify_db_cluster", DBClusterIdentifier=live.physical_id, DeletionProtection=False)

    def delete(self, live: Live) -> None:
        found = self._found(live)
        if found.get("DeletionProtection"):
            raise ValueError("Cannot delete protected Cluster, please disable deletion protection and try again.")
        members = [member["DBInstanceIdentifier"] for member in found.get("DBClusterMembers", [])]
        if members:
            raise ValueError(
                f"Cluster cannot be deleted, it still contains DB instances in non-deleting state: {members}"
            )
        self.call("delete_db_cluster", DBClusterIdentifier=live.physical_id, SkipFinalSnapshot=True)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self._found(live)
        groups = [group["VpcSecurityGroupId"] for group in found.get("VpcSecurityGroups", [])]
        return {
            **found,
            "DBSubnetGroupName": found.get("DBSubnetGroup"),
            "VpcSecurityGroupIds": groups,
            "DBClusterParameterGroupName": found.get("DBClusterParameterGroup"),
            "EnableIAMDatabaseAuthentication": found.get("IAMDatabaseAuthenticationEnabled"),
            "EnableCloudwatchLogsExports": found.get("EnabledCloudwatchLogsExports"),
            "Tags": found.get("TagList", []),
        }

    def _found(self, live: Live) -> dict[str, Any]:
        return self.call("describe_db_clusters", DBClusterIdentifier=live.physical_id)["DBClusters"][0]


class DbInstance(_RdsHandler):
    type_name = "AWS::RDS::DBInstance"
    kind = "db"
    # What CloudFormation has and the API has not, or under another name.
    _apart = ("DBInstanceIdentifier", "Tags", "ManageMasterUserPassword", "MasterUserSecret", "VPCSecurityGroups")

    def create(self, p: Properties) -> str:
        name = self.lower(p, "DBInstanceIdentifier")
        managed = p.pick("ManageMasterUserPassword", "MasterUserSecret")
        password = {"MasterUserPassword": "managed-by-aws"} if managed else {}
        self.call(
            "create_db_instance",
            DBInstanceIdentifier=name,
            VpcSecurityGroupIds=plain(p.get("VPCSecurityGroups")),
            **p.rest(*self._apart),
            **password,
            Tags=self.tags(p),
        )
        return name

    def attributes(self, live: Live) -> dict[str, Any]:
        found = self._found(live)
        endpoint = found.get("Endpoint", {})
        return {
            "DBInstanceArn": found["DBInstanceArn"],
            "DbiResourceId": found.get("DbiResourceId", "db-EMULATED"),
            "Endpoint.Address": endpoint.get("Address", f"{live.physical_id}.emulated"),
            "Endpoint.Port": str(endpoint.get("Port", 5432)),
            "MasterUserSecret.SecretArn": _secret(self.aws.region, live.physical_id),
        }

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)
        names = changed.take() - set(self._apart)
        groups = plain(p.get("VPCSecurityGroups")) if "VPCSecurityGroups" in changed.names else None
        if names or groups is not None:
            self.call(
                "modify_db_instance",
                DBInstanceIdentifier=live.physical_id,
                VpcSecurityGroupIds=groups,
                **p.pick(*names),
            )

    def unprotect(self, live: Live) -> None:
        if self._found(live).get("DeletionProtection"):
            self.call("modify_db_instance", DBInstanceIdentifier=live.physical_id, DeletionProtection=False)

    def delete(self, live: Live) -> None:
        if self._found(live).get("DeletionProtection"):
            raise ValueError("Cannot delete protected DB Instance, please disable deletion protection and try again.")
        self.call("delete_db_instance", DBInstanceIdentifier=live.physical_id, SkipFinalSnapshot=True)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self._found(live)
        shown = {name: found[name] for name in ("DBInstanceClass", "Engine", "DBClusterIdentifier") if found.get(name)}
        return {**shown, "Tags": found.get("TagList", [])}

    def _found(self, live: Live) -> dict[str, Any]:
        return self.call("describe_db_instances", DBInstanceIdentifier=live.physical_id)["DBInstances"][0]


def _secret(region: str, name: str) -> str:
    return f"arn:aws:secretsmanager:{region}:{ACCOUNT}:secret:rds!{name}-a1b2c3"
