# SPDX-License-Identifier: Apache-2.0

"""A template that is never changed: every edit gives a new one that knows what was done to it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

_IN_SUB = re.compile(r"\$\{([^!${}][^${}]*)\}")


class Absent(Exception):
    """An edit names what the template does not have."""


class Template:
    def __init__(self, data: dict[str, Any], edits: tuple[str, ...] = ()) -> None:
        self.data = data
        self.edits = edits

    @property
    def text(self) -> str:
        """Compact, as the size of a template is limited, and a resource on each line."""
        resources = ",\n".join(f"{_compact(name)}:{_compact(body)}" for name, body in self.resources.items())
        sections = [
            f"{_compact(key)}:" + (f"{{\n{resources}\n}}" if key == "Resources" else _compact(body))
            for key, body in self.data.items()
        ]
        return "{" + ",\n".join(sections) + "}"

    @cached_property
    def canonical(self) -> str:
        """The same for templates that say the same."""
        return json.dumps(self.data, sort_keys=True)

    # What is there

    @property
    def resources(self) -> dict[str, dict[str, Any]]:
        return self.data["Resources"]

    def of(self, *types: str) -> list[str]:
        """The logical IDs of the resources of these types, which leave out `AWS::`."""
        wanted = {f"AWS::{it}" for it in types}
        return [name for name, it in self.resources.items() if it.get("Type") in wanted]

    def type(self, name: str) -> str:
        return self.resources.get(name, {}).get("Type", "").removeprefix("AWS::")

    def get(self, name: str, path: str = "", default: Any = None) -> Any:
        """What stands at a path below the properties; a path is dotted, list items are numbers."""
        node = self.resources.get(name, {}).get("Properties", {})
        for step in filter(None, path.split(".")):
            try:
                node = node[int(step)] if isinstance(node, list) else node[step]
            except (KeyError, IndexError, TypeError, ValueError):
                return default
        return node

    def literal(self, value: Any) -> Any:
        """The value of a literal, or of a reference to a parameter that has a default."""
        if isinstance(value, dict) and list(value) == ["Ref"]:
            return self.data.get("Parameters", {}).get(value["Ref"], {}).get("Default")
        if isinstance(value, dict) and list(value) == ["Fn::Select"]:
            index, items = value["Fn::Select"]
            items = self.literal(items)
            items = items.split(",") if isinstance(items, str) else items
            return items[int(index)].strip() if isinstance(items, list) else None
        return None if isinstance(value, dict) else value

    def number(self, value: Any) -> int | None:
        try:
            return int(self.literal(value))
        except (TypeError, ValueError):
            return None

    def words(self, value: Any) -> str:
        """A value as one string, functions and all, to look for words in."""
        return value if isinstance(value, str) else json.dumps(value)

    def target(self, value: Any) -> str | None:
        """The one resource that a value refers to as a whole."""
        if isinstance(value, dict) and len(value) == 1:
            if isinstance(name := value.get("Ref"), str) and name in self.resources:
                return name
            found = value.get("Fn::GetAtt")
            name = found.split(".")[0] if isinstance(found, str) else found[0] if found else None
            if name in self.resources:
                return name
        return None

    def targets(self, node: Any) -> set[str]:
        """All resources that something refers to, at any depth."""
        return {it for it in names(node) if it in self.resources}

    def users(self, name: str) -> list[str]:
        """The resources that refer to one in their properties."""
        return [it for it, body in self.resources.items() if name in names(body.get("Properties", {}))]

    def depends(self, name: str) -> list[str]:
        found = self.resources[name].get("DependsOn", [])
        return [found] if isinstance(found, str) else list(found)

    def statements(self, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Path and content of each statement of the policies of a resource."""
        policies = self.get(name, "Policies", [])
        places = [f"Policies.{at}.PolicyDocument.Statement" for at in range(len(policies))]
        for path in [*places, "PolicyDocument.Statement", "KeyPolicy.Statement"]:
            found = self.get(name, path)
            if isinstance(found, list):
                for at, statement in enumerate(found):
                    if isinstance(statement, dict) and "Fn::If" not in statement:
                        yield f"{path}.{at}", statement

    # Edits

    def _copy(self, edit: str) -> Template:
        return Template(_clone(self.data), (*self.edits, edit))

    def set(self, name: str, path: str, value: Any) -> Template:
        made = self._copy(f"{name}.{path}")
        *upper, last = path.split(".")
        node: Any = made._body(name).setdefault("Properties", {})
        for step in upper:
            if isinstance(node, list):
                node = node[int(step)]
            elif isinstance(node, dict):
                node = node.setdefault(step, {})
            else:
                raise Absent(f"{name}.{path}")
        value = _clone(value)
        if isinstance(node, list):
            node[int(last)] = value
        elif isinstance(node, dict):
            node[last] = value
        else:
            raise Absent(f"{name}.{path}")
        return made

    def drop(self, name: str, path: str) -> Template:
        made = self._copy(f"{name}.{path}")
        *upper, last = path.split(".")
        node = made.get(name, ".".join(upper))
        try:
            del node[int(last) if isinstance(node, list) else last]
        except (KeyError, IndexError, TypeError, ValueError):
            raise Absent(f"{name}.{path}") from None
        return made

    def rename(self, name: str, path: str, new: str) -> Template:
        """The value at a path under another key, in the same order."""
        made = self._copy(f"{name}.{path}")
        *upper, last = path.split(".")
        node = made.get(name, ".".join(upper))
        if not isinstance(node, dict) or last not in node:
            raise Absent(f"{name}.{path}")
        content = [(new if key == last else key, value) for key, value in node.items()]
        node.clear()
        node.update(content)
        return made

    def append(self, name: str, path: str, value: Any) -> Template:
        found = self.get(name, path, [])
        if not isinstance(found, list):
            raise Absent(f"{name}.{path}")
        return self.set(name, path, [*found, value])

    def attribute(self, name: str, key: str, value: Any) -> Template:
        """Beside the properties: `DependsOn` and the like; None removes it."""
        made = self._copy(f"{name}.{key}")
        body = made._body(name)
        if value in (None, []):
            body.pop(key, None)
        else:
            body[key] = _clone(value)
        return made

    def independent(self, name: str, *others: str) -> Template:
        """Without the explicit dependency on the others."""
        left = [it for it in self.depends(name) if it not in others]
        if len(left) == len(self.depends(name)):
            raise Absent(f"{name}.DependsOn")
        return self.attribute(name, "DependsOn", left)

    def add(self, name: str, body: dict[str, Any]) -> Template:
        made = self._copy(name)
        made.resources[name] = _clone(body)
        return made

    def parameter(self, name: str, value: Any) -> Template:
        made = self._copy(f"Parameters.{name}")
        made.data["Parameters"][name]["Default"] = value
        return made

    def change(self, label: str, edit: Callable[[dict[str, Any]], None]) -> Template:
        """Whatever else: the function changes the new template's data."""
        made = self._copy(label)
        edit(made.data)
        return made

    def without(self, *gone: str) -> Template:
        """Without some resources and all that speaks of them: items of lists and properties that
        may be left out go, and outputs. What cannot do without them is not judged here: the
        caller removes what belongs together."""
        made = self._copy("-".join(gone))
        for name in gone:
            if made.resources.pop(name, None) is None:
                raise Absent(name)
        for body in made.resources.values():
            left = body.get("DependsOn")
            left = [left] if isinstance(left, str) else left
            if left:
                left = [it for it in left if it not in gone]
                if left:
                    body["DependsOn"] = left if len(left) > 1 else left[0]
                else:
                    del body["DependsOn"]
            if "Properties" in body:
                body["Properties"] = _cleaned(body["Properties"], set(gone))
        outputs = made.data.get("Outputs", {})
        for key in [it for it, body in outputs.items() if names(body) & set(gone)]:
            del outputs[key]
        if not outputs:
            made.data.pop("Outputs", None)
        return made

    def _body(self, name: str) -> dict[str, Any]:
        if name not in self.resources:
            raise Absent(name)
        return self.resources[name]

    @cached_property
    def used(self) -> frozenset[str]:
        """Everything that resources, outputs, conditions and rules refer to."""
        parts = ("Resources", "Outputs", "Conditions", "Rules")
        return frozenset().union(*(names(self.data.get(it, {})) for it in parts))

    def pruned(self, base: Template) -> Template:
        """Without parameters, mappings and conditions that only what was taken away had used:
        that they are left over says nothing about the fault."""
        made = self
        while gone := [
            (section, name)
            for section in ("Parameters", "Conditions", "Mappings")
            for name in made.data.get(section, {})
            if name in base.data.get(section, {}) and name in base.used and name not in made.used
        ]:
            made = Template(_clone(made.data), made.edits)
            for section, name in gone:
                del made.data[section][name]
                if not made.data[section]:
                    del made.data[section]
                _forget(made.data, name)
        return made


def _clone(value: Any) -> Any:
    """A deep copy, several times as fast as that of `copy`."""
    return json.loads(json.dumps(value))


def _compact(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))


def names(node: Any) -> set[str]:
    """Everything that something refers to, resource or not."""
    found: set[str] = set()
    if isinstance(node, list):
        for it in node:
            found |= names(it)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key == "Ref" and isinstance(value, str):
                found.add(value)
            elif key == "Fn::GetAtt":
                found.add(value.split(".")[0] if isinstance(value, str) else str(value[0]))
            elif key == "Fn::Sub":
                text = value if isinstance(value, str) else value[0]
                own = value[1] if isinstance(value, list) and len(value) > 1 else {}
                found |= {it.split(".")[0] for it in _IN_SUB.findall(text)} - own.keys()
                found |= names(own)
            elif key in ("Fn::FindInMap", "Fn::If", "Condition") and value:
                head = value[0] if isinstance(value, list) else value
                if isinstance(head, str):
                    found.add(head)
                found |= names(value)
            else:
                found |= names(value)
    return found


def _forget(data: dict[str, Any], name: str) -> None:
    """Takes a parameter out of the metadata for the console."""
    interface = data.get("Metadata", {}).get("AWS::CloudFormation::Interface", {})
    for group in interface.get("ParameterGroups", []):
        if name in group.get("Parameters", []):
            group["Parameters"].remove(name)
    interface.get("ParameterLabels", {}).pop(name, None)


_NOTHING = object()


def _cleaned(node: Any, gone: set[str]) -> Any:
    """A value without items and entries that are nothing but references to what is gone."""
    if isinstance(node, list):
        return [it for it in (_cleaned(it, gone) for it in node) if it is not _NOTHING]
    if not isinstance(node, dict):
        return node
    if len(node) == 1 and next(iter(node)) in ("Ref", "Fn::GetAtt", "Fn::Sub"):
        return _NOTHING if names(node) & gone else node
    kept = {key: _cleaned(value, gone) for key, value in node.items()}
    if any(value is _NOTHING for value in kept.values()):
        # An item such as a rule of a security group loses its meaning with its target.
        return {key: value for key, value in kept.items() if value is not _NOTHING}
    return kept
