# SPDX-License-Identifier: Apache-2.0

"""Creation, update and deletion of a stack, each with its way back."""

from __future__ import annotations

from collections.abc import Callable

from .changes import changed_names, custom_name, replacement
from .desired import Desired
from .errors import ResourceFailed, TemplateError
from .graph import creation_order
from .region import Region
from .stack import Live, Output, Stack, now
from .work import Work

_KEEPING = ("Retain", "RetainExceptOnCreate")


def create(region: Region, stack: Stack, desired: Desired, keep_on_failure: bool) -> None:
    work = Work(region, stack)
    _adopt(stack, desired)
    stack.enter("CREATE_IN_PROGRESS", "User Initiated")
    try:
        for logical_id in desired.order:
            work.make(work.plan(desired, logical_id))
        stack.outputs = _outputs(region, work, desired)
    except ResourceFailed as failure:
        if keep_on_failure:
            stack.enter("CREATE_FAILED", _because(failure))
            return
        stack.enter("ROLLBACK_IN_PROGRESS", f"{_because(failure)} Rollback requested by user.")
        complete = _delete_all(work, ("Retain",))
        stack.enter("ROLLBACK_COMPLETE" if complete else "ROLLBACK_FAILED")
        return
    stack.enter("CREATE_COMPLETE")


def update(region: Region, stack: Stack, desired: Desired) -> None:
    work = Work(region, stack)
    before = (stack.template, stack.given, stack.values, stack.tags, stack.capabilities)
    undo: list[Callable[[], None]] = []
    leaving = [live for name, live in stack.live.items() if name not in desired.order]
    stack.updated = now()
    stack.enter("UPDATE_IN_PROGRESS", "User Initiated")
    try:
        for logical_id in desired.order:
            leaving += _bring(work, desired, logical_id, undo)
        outputs = _outputs(region, work, desired)
    except ResourceFailed as failure:
        stack.enter("UPDATE_ROLLBACK_IN_PROGRESS", _because(failure))
        try:
            for step in reversed(undo):
                step()
        except ResourceFailed as second:
            stack.enter("UPDATE_ROLLBACK_FAILED", _because(second))
            return
        stack.template, stack.given, stack.values, stack.tags, stack.capabilities = before
        stack.enter("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS")
        stack.enter("UPDATE_ROLLBACK_COMPLETE")
        return
    _adopt(stack, desired)
    stack.outputs = outputs
    stack.enter("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS")
    for live in _deletion_order(leaving):
        replaced = live.logical_id in stack.live and stack.live[live.logical_id] is not live
        policy = "UpdateReplacePolicy" if replaced else "DeletionPolicy"
        _try_remove(work, live, policy, _KEEPING)
    stack.enter("UPDATE_COMPLETE")


def delete(region: Region, stack: Stack, retain: list[str]) -> None:
    work = Work(region, stack)
    stack.deleted = now()
    stack.enter("DELETE_IN_PROGRESS", "User Initiated")
    for name in stack.exports():
        users = region.importers(name)
        if users:
            reason = f"Cannot delete export {name} as it is in use by {', '.join(users)}."
            stack.enter("DELETE_FAILED", reason)
            return
    for logical_id in retain:
        work.keep(stack.live[logical_id])
    if not _delete_all(work, _KEEPING):
        failed = sorted(stack.live)
        stack.enter("DELETE_FAILED", f"The following resource(s) failed to delete: {failed}.")
        return
    stack.outputs, stack.imports = {}, set()
    stack.enter("DELETE_COMPLETE")


def _adopt(stack: Stack, desired: Desired) -> None:
    stack.template, stack.given, stack.values = desired.template, desired.given, desired.values
    stack.tags, stack.capabilities = desired.tags, desired.capabilities
    stack.imports = desired.imports


def _bring(work: Work, desired: Desired, logical_id: str, undo: list[Callable[[], None]]) -> list[Live]:
    """Makes, changes or replaces one resource. Returns what it leaves to be cleaned up."""
    stack = work.stack
    new, old = work.plan(desired, logical_id), stack.live.get(logical_id)
    if old is None:
        undo.append(lambda: _take_back(work, new, None))
        work.make(new)
        return []
    if old.type_name != new.type_name:
        raise ResourceFailed(logical_id, "Update of resource type is not permitted.")
    if not changed_names(old.properties, new.properties):
        new.physical_id, new.attributes, new.status = old.physical_id, old.attributes, old.status
        stack.live[logical_id] = new
        undo.append(lambda: stack.live.update({logical_id: old}))
        return []
    if replacement(new.type_name, old.properties, new.properties) == "True":
        name = custom_name(new.type_name, old.properties, new.properties)
        if name is not None:
            raise ResourceFailed(
                logical_id,
                "CloudFormation cannot update a stack when a custom-named resource requires "
                f"replacing. Rename {name} and update the stack again.",
            )
        undo.append(lambda: _take_back(work, new, old))
        work.make(new)
        return [old]
    undo.append(lambda: work.change(new, old.copy(), strictly=False))
    work.change(old, new)
    return []


def _take_back(work: Work, new: Live, old: Live | None) -> None:
    """Undoes a creation: the new one goes, and the one that it replaced is back."""
    if new.physical_id:
        work.remove(new)
    if old is not None:
        work.stack.live[old.logical_id] = old


def _outputs(region: Region, work: Work, desired: Desired) -> dict[str, Output]:
    stack = work.stack
    try:
        outputs = desired.outputs(work.lookup)
    except TemplateError as error:
        raise ResourceFailed("Outputs", str(error)) from error
    exports = {out.export: out.value for out in outputs.values() if out.export}
    for name in exports:
        owner = region.exporter(name)
        if owner not in (None, stack):
            raise ResourceFailed("Outputs", f"Export {name} is already exported by {owner.name}.")
    for name, value in stack.exports().items():
        users = region.importers(name)
        if users and exports.get(name) != value:
            raise ResourceFailed("Outputs", f"Cannot update export {name} as it is in use by {', '.join(users)}.")
    return outputs


def _delete_all(work: Work, keeping: tuple[str, ...]) -> bool:
    """Deletes everything, dependants first. Says whether all of it went."""
    results = [
        _try_remove(work, live, "DeletionPolicy", keeping) for live in _deletion_order(list(work.stack.live.values()))
    ]
    return all(results)


def _try_remove(work: Work, live: Live, policy: str, keeping: tuple[str, ...]) -> bool:
    if live.definition.get(policy, "Delete") in keeping:
        work.keep(live)
        return True
    try:
        work.remove(live)
    except ResourceFailed:
        return False
    return True


def _deletion_order(leaving: list[Live]) -> list[Live]:
    by_name = {live.logical_id: live for live in leaving}
    needs = {name: live.needs & set(by_name) for name, live in by_name.items()}
    return [by_name[name] for name in reversed(creation_order(needs))]


def _because(failure: ResourceFailed) -> str:
    return f"The following resource(s) failed: [{failure.logical_id}]. {failure.reason}"
