# SPDX-License-Identifier: Apache-2.0

"""What a stack is to become: a template with the values of its parameters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import conditions, parameters
from .errors import TemplateError
from .graph import creation_order, dependencies, references
from .handlers import handles
from .intrinsics import Surroundings, resolve
from .region import Region
from .schemas import tag_property
from .stack import Output, Stack
from .template import Template

Lookup = Callable[[str, "str | None"], Any]


class Desired:
    def __init__(
        self,
        region: Region,
        stack: Stack,
        template: Template,
        given: dict[str, str],
        tags: dict[str, str],
        capabilities: list[str],
    ) -> None:
        self.template, self.given, self.tags = template, given, tags
        self.capabilities = capabilities
        self.imports: set[str] = set()
        self._region = region
        self.values = parameters.values(template.parameters, given, region.ssm)
        self._all_values = {**self.values, **region.pseudo(stack)}
        self.conditions: dict[str, bool] = {}
        self._check_names()
        self._check_types()
        conditions.check_rules(template.rules, self._early)
        self.conditions = conditions.evaluate(template.conditions, self._early)
        self.needs = dependencies(template.resources, self.conditions)
        self.order = creation_order(self.needs)

    def properties(self, logical_id: str, lookup: Lookup) -> dict[str, Any]:
        """A resource's resolved properties, the stack's tags among them."""
        resource = self.template.resources[logical_id]
        found = resolve(resource.get("Properties", {}), self._surroundings(lookup))
        place = tag_property(resource["Type"])
        if place is None or not self.tags:
            return found
        name, as_list = place
        if not as_list:
            return {**found, name: {**self.tags, **found.get(name, {})}}
        own = found.get(name, [])
        taken = {tag["Key"] for tag in own}
        more = [{"Key": k, "Value": v} for k, v in self.tags.items() if k not in taken]
        return {**found, name: own + more}

    def outputs(self, lookup: Lookup) -> dict[str, Output]:
        around = self._surroundings(lookup)
        found = {}
        for name, output in self.template.outputs.items():
            if not self.conditions.get(output.get("Condition", ""), True):
                continue
            export = output.get("Export", {}).get("Name")
            found[name] = Output(
                name,
                resolve(output["Value"], around),
                output.get("Description"),
                None if export is None else resolve(export, around),
            )
        return found

    def _surroundings(self, lookup: Lookup) -> Surroundings:
        def imported(name: str) -> str:
            self.imports.add(name)
            return self._region.imported(name)

        return Surroundings(
            self._all_values,
            self.template.mappings,
            self.conditions,
            lookup,
            imported,
            self._region.output,
            self._region.zones,
            self._region.dynamic,
        )

    def _early(self, node: Any) -> Any:
        """Resolves what stands in a condition, where no resource can be named."""

        def no_resource(name: str, _: str | None) -> Any:
            raise TemplateError(f"Template error: a condition cannot refer to {name}")

        return resolve(node, self._surroundings(no_resource))

    def _check_names(self) -> None:
        known = {*self._all_values, *self.template.resources, "AWS::NoValue"}
        for section in ("Resources", "Outputs"):
            for name, item in self.template.sections.get(section, {}).items():
                condition = item.get("Condition")
                if condition is not None and condition not in self.template.conditions:
                    raise TemplateError(f"Template format error: Unresolved condition {condition} in {section}/{name}")
                node = item.get("Properties" if section == "Resources" else "Value", {})
                absent = sorted(set(references(node, self.conditions)) - known)
                if absent:
                    raise TemplateError(
                        f"Template format error: Unresolved resource dependencies {absent} in {section}/{name}"
                    )

    def _check_types(self) -> None:
        types = {resource["Type"] for resource in self.template.resources.values()}
        unknown = sorted(name for name in types if not handles(name))
        if unknown:
            raise TemplateError(f"The emulator has no handler for {unknown}")
