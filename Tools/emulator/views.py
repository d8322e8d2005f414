# SPDX-License-Identifier: Apache-2.0

"""Stacks, resources, events and change sets in the shapes of CloudFormation's API."""

from __future__ import annotations

from typing import Any

from .changesets import ChangeSet, ResourceChange
from .parameters import text
from .refactors import Refactor
from .stack import Event, Live, Stack
from .template import Template


def stack(it: Stack) -> dict[str, Any]:
    return {
        "StackName": it.name,
        "StackId": it.stack_id,
        "ChangeSetId": it.change_set_id,
        "Description": it.template.description if it.template else None,
        "StackStatus": it.status,
        "StackStatusReason": it.reason,
        "CreationTime": it.created,
        "LastUpdatedTime": it.updated,
        "DeletionTime": it.deleted,
        "DisableRollback": False,
        "EnableTerminationProtection": it.termination_protection,
        "Capabilities": it.capabilities,
        "Tags": [{"Key": key, "Value": value} for key, value in it.tags.items()],
        "Parameters": _parameters(it.template, it.values),
        "Outputs": [
            {
                "OutputKey": out.name,
                "OutputValue": out.value,
                "Description": out.description,
                "ExportName": out.export,
            }
            for out in it.outputs.values()
        ],
    }


def stack_summary(it: Stack) -> dict[str, Any]:
    whole = stack(it)
    names = (
        "StackName",
        "StackId",
        "StackStatus",
        "StackStatusReason",
        "CreationTime",
        "LastUpdatedTime",
        "DeletionTime",
    )
    summary = {name: whole[name] for name in names}
    summary["TemplateDescription"] = whole["Description"]
    return summary


def resource(it: Stack, live: Live) -> dict[str, Any]:
    return {
        "StackName": it.name,
        "StackId": it.stack_id,
        "LogicalResourceId": live.logical_id,
        "PhysicalResourceId": live.physical_id,
        "ResourceType": live.type_name,
        "ResourceStatus": live.status,
        "Timestamp": live.changed,
        "LastUpdatedTimestamp": live.changed,
        "DriftInformation": {
            "StackResourceDriftStatus": it.drift[live.logical_id].status
            if live.logical_id in it.drift
            else "NOT_CHECKED"
        },
    }


def event(it: Event) -> dict[str, Any]:
    return {
        "StackId": it.stack_id,
        "EventId": it.event_id,
        "StackName": it.stack_name,
        "LogicalResourceId": it.logical_id,
        "PhysicalResourceId": it.physical_id,
        "ResourceType": it.type_name,
        "ResourceStatus": it.status,
        "ResourceStatusReason": it.reason,
        "Timestamp": it.time,
        "ClientRequestToken": it.token,
    }


def change_set_summary(of: Stack, it: ChangeSet) -> dict[str, Any]:
    return {
        "ChangeSetName": it.name,
        "ChangeSetId": it.change_set_id,
        "StackId": of.stack_id,
        "StackName": of.name,
        "Status": it.status,
        "StatusReason": it.reason,
        "ExecutionStatus": it.execution,
        "CreationTime": it.created,
        "Description": it.description,
    }


def change_set(of: Stack, it: ChangeSet) -> dict[str, Any]:
    return {
        **change_set_summary(of, it),
        "Parameters": _parameters(it.desired.template, it.desired.values),
        "Tags": [{"Key": key, "Value": value} for key, value in it.desired.tags.items()],
        "Capabilities": it.desired.capabilities,
        "Changes": [{"Type": "Resource", "ResourceChange": _resource_change(change)} for change in it.changes],
    }


def refactor(it: Refactor) -> dict[str, Any]:
    return {
        "StackRefactorId": it.refactor_id,
        "StackIds": [stack.stack_id for stack, _ in it.targets],
        "Status": it.status,
        "StatusReason": it.reason,
        "ExecutionStatus": it.execution,
        "ExecutionStatusReason": it.execution_reason,
    }


def template_summary(template: Template) -> dict[str, Any]:
    needed = template.required_capability()
    return {
        "Description": template.description,
        "Version": template.sections.get("AWSTemplateFormatVersion"),
        "Metadata": template.sections.get("Metadata"),
        "Capabilities": [needed] if needed else [],
        "ResourceTypes": [resource["Type"] for resource in template.resources.values()],
        "Parameters": [
            {
                "ParameterKey": name,
                "ParameterType": it["Type"],
                "DefaultValue": text(it["Default"]) if "Default" in it else None,
                "NoEcho": it.get("NoEcho", False),
                "Description": it.get("Description"),
                "ParameterConstraints": {"AllowedValues": [text(value) for value in it.get("AllowedValues", [])]},
            }
            for name, it in template.parameters.items()
        ],
    }


def validation(template: Template) -> dict[str, Any]:
    summary = template_summary(template)
    names = ("ParameterKey", "DefaultValue", "NoEcho", "Description")
    return {
        "Description": summary["Description"],
        "Capabilities": summary["Capabilities"],
        "Parameters": [{name: it[name] for name in names} for it in summary["Parameters"]],
    }


def _parameters(template: Template | None, values: dict[str, Any]) -> list[dict[str, str]]:
    found = []
    for name, value in values.items():
        secret = template is not None and template.parameters[name].get("NoEcho")
        shown = ",".join(value) if isinstance(value, list) else value
        hidden = secret in (True, "true")
        found.append({"ParameterKey": name, "ParameterValue": "****" if hidden else shown})
    return found


def _resource_change(it: ResourceChange) -> dict[str, Any]:
    return {
        "Action": it.action,
        "LogicalResourceId": it.logical_id,
        "PhysicalResourceId": it.physical_id,
        "ResourceType": it.type_name,
        "Replacement": it.replacement,
        "Scope": it.scopes,
        "Details": it.details,
    }
