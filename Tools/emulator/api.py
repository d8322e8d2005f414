# SPDX-License-Identifier: Apache-2.0

"""The actions of CloudFormation's query API, answered by our engine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from moto.cloudformation import urls
from moto.core.responses import ActionResult, EmptyResult

from . import cloud_control, deployment, drift, imports, refactors, views
from .changesets import NOTHING, ChangeSet, changes_nothing, foretell
from .errors import TemplateError
from .region import Region
from .request import Refusal, Request
from .stack import Stack, identity, now
from .template import parse


class Api(Request):
    def create_change_set(self) -> ActionResult:
        kind = self._get_param("ChangeSetType", "UPDATE")
        if kind == "IMPORT":
            return self._create_import()
        stack = self._stack_to_update() if kind == "UPDATE" else self._stack_to_create()
        desired = self._desired(stack)
        reverts = self._get_param("DeploymentMode") == "REVERT_DRIFT"
        changes = drift.foretell(drift.detect(self._here, stack)) if reverts else foretell(stack, desired)
        empty = kind == "UPDATE" and (not changes if reverts else changes_nothing(stack, desired, changes))
        change_set = ChangeSet(
            self._get_param("ChangeSetName"),
            identity("changeSet", self._get_param("ChangeSetName"), self.region),
            kind,
            self._get_param("Description"),
            desired,
            changes,
            "FAILED" if empty else "CREATE_COMPLETE",
            NOTHING if empty else None,
            "UNAVAILABLE" if empty else "AVAILABLE",
            reverts_drift=reverts,
        )
        stack.change_sets[change_set.name] = change_set
        return ActionResult({"Id": change_set.change_set_id, "StackId": stack.stack_id})

    def _create_import(self) -> ActionResult:
        stack, wanted = self._stack_to_import_into(), self._get_param("ResourcesToImport", [])
        desired = self._desired(stack)
        problem = imports.problem(self._here, stack, desired, wanted)
        change_set = ChangeSet(
            self._get_param("ChangeSetName"),
            identity("changeSet", self._get_param("ChangeSetName"), self.region),
            "IMPORT",
            self._get_param("Description"),
            desired,
            [] if problem else imports.changes(wanted),
            "FAILED" if problem else "CREATE_COMPLETE",
            problem,
            "UNAVAILABLE" if problem else "AVAILABLE",
            wanted,
        )
        stack.change_sets[change_set.name] = change_set
        return ActionResult({"Id": change_set.change_set_id, "StackId": stack.stack_id})

    def describe_change_set(self) -> ActionResult:
        return ActionResult(views.change_set(*self._change_set()))

    def list_change_sets(self) -> ActionResult:
        stack = self._stack()
        found = [views.change_set_summary(stack, item) for item in stack.change_sets.values()]
        return ActionResult({"Summaries": found})

    def delete_change_set(self) -> ActionResult:
        stack, change_set = self._change_set()
        del stack.change_sets[change_set.name]
        return EmptyResult()

    def execute_change_set(self) -> ActionResult:
        stack, change_set = self._change_set()
        if change_set.execution != "AVAILABLE":
            raise Refusal(
                "InvalidChangeSetStatus",
                f"ChangeSet [{change_set.change_set_id}] cannot be executed in its current status "
                f"of [{change_set.status}]",
            )
        keep = bool(self._get_param("DisableRollback", False))
        if keep and change_set.kind == "UPDATE":
            raise Refusal("The emulator rolls every failed update back")
        stack.change_sets.clear()
        stack.change_set_id = change_set.change_set_id
        self._take_token(stack)
        if change_set.kind == "IMPORT":
            imports.execute(self._here, stack, change_set.desired, change_set.imported)
        elif change_set.kind == "CREATE":
            stack.updated = now()  # the stack was there in review
            deployment.create(self._here, stack, change_set.desired, keep)
        elif change_set.reverts_drift:
            drift.revert(self._here, stack, change_set)
        else:
            deployment.update(self._here, stack, change_set.desired)
        return EmptyResult()

    def create_stack(self) -> ActionResult:
        stack = self._stack_to_create()
        desired = self._desired(stack)
        on_failure = self._get_param("OnFailure", "ROLLBACK")
        if on_failure == "DELETE":
            raise Refusal("The emulator deletes no stack whose creation failed")
        keep = self._get_param("DisableRollback", False) or on_failure == "DO_NOTHING"
        stack.termination_protection = self._get_param("EnableTerminationProtection", False)
        self._take_token(stack)
        deployment.create(self._here, stack, desired, bool(keep))
        return ActionResult({"StackId": stack.stack_id})

    def update_stack(self) -> ActionResult:
        stack = self._stack_to_update()
        desired = self._desired(stack)
        if changes_nothing(stack, desired, foretell(stack, desired)):
            raise Refusal("No updates are to be performed.")
        self._take_token(stack)
        deployment.update(self._here, stack, desired)
        return ActionResult({"StackId": stack.stack_id})

    def delete_stack(self) -> ActionResult:
        try:
            stack = self._stack()
        except TemplateError:
            return EmptyResult()
        if stack.termination_protection:
            raise Refusal(f"Stack [{stack.name}] cannot be deleted while TerminationProtection is enabled")
        self._take_token(stack)
        deployment.delete(self._here, stack, self._get_param("RetainResources", []))
        return EmptyResult()

    def update_termination_protection(self) -> ActionResult:
        stack = self._stack()
        stack.termination_protection = self._get_param("EnableTerminationProtection")
        return ActionResult({"StackId": stack.stack_id})

    def describe_stacks(self) -> ActionResult:
        name = self._get_param("StackName")
        stacks = [self._here.find(name)] if name else self._here.existing()
        return ActionResult({"Stacks": [views.stack(stack) for stack in stacks]})

    def list_stacks(self) -> ActionResult:
        wanted = self._get_param("StackStatusFilter", [])
        found = [s for s in self._here.stacks if not wanted or s.status in wanted]
        return ActionResult({"StackSummaries": [views.stack_summary(stack) for stack in found]})

    def describe_stack_events(self) -> ActionResult:
        events = reversed(self._stack().events)
        return ActionResult({"StackEvents": [views.event(event) for event in events]})

    def describe_stack_resources(self) -> ActionResult:
        physical = self._get_param("PhysicalResourceId")
        if physical:
            return self._resources_called(physical)
        stack, only = self._stack(), self._get_param("LogicalResourceId")
        found = [r for r in stack.live.values() if only in (None, r.logical_id)]
        return ActionResult({"StackResources": [views.resource(stack, item) for item in found]})

    def describe_stack_resource(self) -> ActionResult:
        stack, name = self._stack(), self._get_param("LogicalResourceId")
        if name not in stack.live:
            raise Refusal(f"Resource {name} does not exist for stack {stack.name}")
        return ActionResult({"StackResourceDetail": views.resource(stack, stack.live[name])})

    def list_stack_resources(self) -> ActionResult:
        stack = self._stack()
        found = [views.resource(stack, item) for item in stack.live.values()]
        return ActionResult({"StackResourceSummaries": found})

    def _resources_called(self, physical_id: str) -> ActionResult:
        for stack in self._here.existing():
            if any(live.physical_id == physical_id for live in stack.live.values()):
                return ActionResult({"StackResources": [views.resource(stack, it) for it in stack.live.values()]})
        raise Refusal(f"Stack for {physical_id} does not exist")

    def get_stack_policy(self) -> ActionResult:
        self._stack()
        return ActionResult({})

    def create_stack_refactor(self) -> ActionResult:
        targets = []
        for item in self._get_param("StackDefinitions", []):
            url = item.get("TemplateURL")
            body = self._uploaded(url) if url else item["TemplateBody"]
            targets.append((self._stack_to_refactor(item["StackName"]), parse(body)))
        refactor = refactors.prepare(self._here, targets, self._get_param("ResourceMappings", []))
        self._here.refactors[refactor.refactor_id] = refactor
        return ActionResult({"StackRefactorId": refactor.refactor_id})

    def _stack_to_refactor(self, name: str) -> Stack:
        for stack in self._here.existing():
            if name in (stack.name, stack.stack_id):
                return stack
        if not self._get_param("EnableStackCreation"):
            raise Refusal(f"Stack with id {name} does not exist")
        stack = Stack(name, self.region, identity("stack", name, self.region))
        self._here.stacks.append(stack)
        return stack

    def _refactor(self) -> refactors.Refactor:
        wanted = self._get_param("StackRefactorId")
        if wanted not in self._here.refactors:
            raise Refusal("StackRefactorNotFoundException", f"Stack refactor {wanted} does not exist")
        return self._here.refactors[wanted]

    def describe_stack_refactor(self) -> ActionResult:
        return ActionResult(views.refactor(self._refactor()))

    def list_stack_refactor_actions(self) -> ActionResult:
        return ActionResult({"StackRefactorActions": refactors.actions(self._refactor())})

    def execute_stack_refactor(self) -> ActionResult:
        refactor = self._refactor()
        if refactor.execution != "AVAILABLE":
            raise Refusal(f"Stack refactor {refactor.refactor_id} cannot be executed")
        refactors.execute(self._here, refactor)
        return EmptyResult()

    def detect_stack_drift(self) -> ActionResult:
        stack = self._stack()
        stack.drift = {found.live.logical_id: found for found in drift.detect(self._here, stack)}
        return ActionResult({"StackDriftDetectionId": stack.stack_id.rsplit("/", 1)[1]})

    def describe_stack_drift_detection_status(self) -> ActionResult:
        wanted = self._get_param("StackDriftDetectionId")
        stack = next((it for it in self._here.existing() if it.drift and it.stack_id.endswith(wanted)), None)
        if stack is None:
            raise Refusal(f"Drift detection {wanted} does not exist")
        drifted = [it for it in stack.drift.values() if it.status in ("MODIFIED", "DELETED")]
        return ActionResult(
            {
                "StackId": stack.stack_id,
                "StackDriftDetectionId": wanted,
                "StackDriftStatus": "DRIFTED" if drifted else "IN_SYNC",
                "DetectionStatus": "DETECTION_COMPLETE",
                "DriftedStackResourceCount": len(drifted),
                "Timestamp": now(),
            }
        )

    def describe_stack_resource_drifts(self) -> ActionResult:
        stack, wanted = self._stack(), self._get_param("StackResourceDriftStatusFilters", [])
        found = [
            it for it in stack.drift.values() if it.status != "NOT_CHECKED" and it.status in (wanted or [it.status])
        ]
        return ActionResult({"StackResourceDrifts": [drift.shown(stack, it) for it in found]})

    def get_template(self) -> ActionResult:
        return ActionResult(
            {
                "TemplateBody": self._stack().current.body,
                "StagesAvailable": ["Original", "Processed"],
            }
        )

    def get_template_summary(self) -> ActionResult:
        named = self._get_param("StackName")
        template = self._here.find(named).current if named else self._template(None)
        return ActionResult(views.template_summary(template))

    def validate_template(self) -> ActionResult:
        return ActionResult(views.validation(self._template(None)))

    def list_exports(self) -> ActionResult:
        found = [
            {"ExportingStackId": stack.stack_id, "Name": name, "Value": value}
            for stack in self._here.existing()
            for name, value in stack.exports().items()
        ]
        return ActionResult({"Exports": found})

    def list_imports(self) -> ActionResult:
        name = self._get_param("ExportName")
        users = self._here.importers(name)
        if not users:
            raise Refusal(f"Export '{name}' is not imported by any stack.")
        return ActionResult({"Imports": users})


def install(endpoint: str) -> None:
    """Puts this API in the place of moto's own, and forgets all stacks."""
    Api.endpoint = endpoint
    Api.regions = {}
    dispatch: Callable[..., Any] = Api.dispatch

    def region(name: str) -> Region:
        if name not in Api.regions:
            Api.regions[name] = Region(endpoint, name)
        return Api.regions[name]

    urls.url_paths["{0}/$"] = cloud_control.wrapped(dispatch, region)
