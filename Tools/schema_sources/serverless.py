# SPDX-License-Identifier: Apache-2.0

"""What aws-sam-translator has of the types of AWS::Serverless, as schemas like those of the registry.

Its models are Python classes, which are read as text: nothing of the package runs. A function of the template may stand
anywhere, so what a model says of functions is left out. The forms of a union become one schema, which says of an
object what the only form that is one does; `forms` has them all where they are more than an object and scalars, one
of several is chosen by their `Type` (`byType`), a policy's template by its only member (`byMember`). What goes to a
property of CloudFormation has that property's schema: see serverless_passing.
"""

from __future__ import annotations

import ast
import json
import zipfile
from typing import Any

from .serverless_forms import (
    ADDED,
    ALSO_FLAG,
    ALSO_TEXT,
    ANY_FORM,
    FAILURE_DESTINATION,
    OPTIONAL,
    OWN_FORM,
    SOURCE_DESTINATIONS,
    TEXT,
)
from .serverless_passing import Passing

Schema = dict[str, Any]

MODELS = "samtranslator/internal/schema_source"
SCALARS = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}
ANY = {"Any", "PassThroughProp", "Unknown", "PassThrough"}
MAPS = {"DictStrAny", "SamIntrinsic", "Ref", "dict"}
GLOBALS = "Globals"
POLICIES = "PolicyTemplates"
POLICY_TEMPLATES = "samtranslator/policy_templates_data/policy_templates.json"
SHARED = "common"


class Serverless:
    def __init__(self, archive: zipfile.ZipFile, registry: list[str]) -> None:
        """By the lines of the registry's schemas."""
        templates = json.loads(archive.read(POLICY_TEMPLATES))["Templates"]
        self._policy_templates = {name: sorted(templates[name]["Parameters"]) for name in templates}
        schemas = (line.split(" ", 1) for line in registry)
        self._passing = Passing({name: json.loads(schema) for name, schema in schemas})
        self._modules: dict[str, dict[str, ast.stmt]] = {}
        for name in archive.namelist():
            if name.startswith(MODELS) and name.endswith(".py"):
                module = name.removeprefix(f"{MODELS}/").removesuffix(".py")
                self._modules[module] = dict(_declarations(ast.parse(archive.read(name))))

    def schemas(self) -> list[str]:
        """A line for each type, sorted by name, one for the section Globals, one for the templates of policies."""
        lines = {}
        for module, names in self._modules.items():
            if module.startswith("aws_serverless") and "Resource" in names:
                name, properties = self._resource(module)
                lines[name] = self._converted().whole(module, properties)
        required = {name: {"required": parameters} for name, parameters in self._policy_templates.items()}
        lines[POLICIES] = {"properties": required}
        lines[GLOBALS] = self._converted().whole("schema", GLOBALS)
        self._passing.refuse_unused()
        return [f"{name} {json.dumps(lines[name], separators=(',', ':'), sort_keys=True)}\n" for name in sorted(lines)]

    def _converted(self) -> Converted:
        return Converted(self._modules, self._passing, self._policy_templates)

    def _resource(self, module: str) -> tuple[str, str]:
        fields = {field: annotation for field, annotation, _ in _fields(self._modules[module]["Resource"])}
        (name,) = _literals(fields["Type"])
        (properties,) = [part.id for part in _parts(fields["Properties"]) if isinstance(part, ast.Name)]
        return name, properties


class Converted:
    """The schema of one class, with a definition for each class that it uses."""

    def __init__(
        self, modules: dict[str, dict[str, ast.stmt]], passing: Passing, policy_templates: dict[str, list[str]]
    ) -> None:
        self._modules = modules
        self._passing = passing
        self._policy_templates = policy_templates
        self._definitions: dict[str, Schema] = {}
        self._origins: dict[str, tuple[str, str]] = {}

    def whole(self, module: str, name: str) -> Schema:
        schema = self._of_class(module, name)
        return {**schema, "definitions": self._definitions} if self._definitions else schema

    def _defined(self, origin: tuple[str, str], name: str, prefix: str) -> tuple[str, bool]:
        """The name of a definition here, with its origin's where another has it already, and whether it is new."""
        for key in (name, f"{prefix}{name}"):
            known = self._origins.setdefault(key, origin)
            if known == origin:
                is_new = key not in self._definitions
                self._definitions.setdefault(key, {})
                return key, is_new
        raise SystemExit(f"update-schemas: error: two definitions of SAM are {prefix}{name}")

    def _of_class(self, module: str, name: str) -> Schema:
        declaration = _class(self._modules[module][name])
        schema: Schema = {"additionalProperties": False, "properties": {}, "type": "object"}
        for base in declaration.bases:
            if isinstance(base, ast.Name) and base.id in self._modules[module]:
                inherited = self._of_class(module, base.id)
                schema["properties"].update(inherited["properties"])
                schema["required"] = inherited.get("required", [])
        required = list(schema.pop("required", []))
        key = _key(module, name)
        for field, annotation, value in _fields(declaration):
            schema["properties"][field] = self._of_field(module, key, field, annotation, value)
            optional = _is_optional(annotation) or f"{key}.{field}" in OPTIONAL
            if not optional and field not in required:
                required.append(field)
        for field in ADDED.get(key, []):
            added = OWN_FORM.get(f"{key}.{field}") or self._passed(key, field, None)
            schema["properties"].setdefault(field, added or {})
        return {**schema, "required": sorted(required)} if required else schema

    def _of_field(self, module: str, key: str, field: str, annotation: ast.expr, value: ast.expr | None) -> Schema:
        if field == "Policies" and any(isinstance(part, ast.Subscript) for part in _parts(annotation)):
            return self._policies()
        name = f"{_key_of_properties(key)}.{field}"
        if name in OWN_FORM:
            return OWN_FORM[name]
        if field == "DestinationConfig" and key.endswith("EventProperties"):
            self._definitions["FailureDestination"] = FAILURE_DESTINATION
            self._definitions["SourceDestinations"] = SOURCE_DESTINATIONS
            return {"$ref": "#/definitions/SourceDestinations"}
        passed = self._passed(key, field, value)
        if passed is not None:
            return {**self._resolved(passed), "type": ["object", "string"]} if name in ALSO_TEXT else passed
        if name in ALSO_FLAG:
            return {**self._resolved(self._of_name(module, ALSO_FLAG[name], field)), "type": ["boolean", "object"]}
        if field == "Tags" and self._of(module, annotation, field) == {"type": "object"}:
            return {"additionalProperties": {"type": "string"}, "type": "object"}
        schema = {} if field in ANY_FORM else self._of(module, annotation, field)
        return {**self._resolved(schema), "type": ["object", "string"]} if name in ALSO_TEXT else schema

    def _passed(self, key: str, field: str, value: ast.expr | None) -> Schema | None:
        """The schema of the property that a field is handed on to."""
        name = f"{_key_of_properties(key)}.{field}"
        path = self._passing.path(name, value)
        if not path:
            return None
        schema = self._passing.schema(*path, self._imported)
        return schema if name not in self._passing.left_out else self._passing.without_set(name, self._resolved(schema))

    def _imported(self, type_name: str, definition: str) -> str:
        key, is_new = self._defined((type_name, definition), definition, type_name.rsplit("::", maxsplit=1)[-1])
        if is_new:
            self._definitions[key] = self._passing.definition(type_name, definition, self._imported)
        return key

    def _policies(self) -> Schema:
        key, is_new = self._defined((SHARED, "Policy"), "Policy", "")
        if is_new:
            text: Schema = {"type": "string"}
            templates = {
                name: {
                    "additionalProperties": False,
                    "properties": dict.fromkeys(parameters, text),
                    "required": parameters,
                    "type": "object",
                }
                for name, parameters in self._policy_templates.items()
            }
            forms = [{"type": "string"}, {"type": "object"}]
            self._definitions[key] = {"byMember": templates, "forms": forms, "type": ["object", "string"]}
        policy = {"$ref": f"#/definitions/{key}"}
        items = {"items": policy, "type": "array"}
        return {"forms": [items, policy], "items": policy, "type": ["array", "object", "string"]}

    def _of(self, module: str, annotation: ast.expr, field: str) -> Schema:
        forms = [self._of_part(module, part, field) for part in _parts(annotation)]
        return forms[0] if len(forms) == 1 else self._of_union(forms)

    def _of_element(self, module: str, annotation: ast.expr, field: str) -> Schema:
        """What a list or a map holds: a union of objects is a definition, named after the list."""
        schema = self._of(module, annotation, field)
        if "byType" not in schema and "forms" not in schema:
            return schema
        key, _ = self._defined((module, f"{field} {ast.unparse(annotation)}"), field.removesuffix("s"), "Each")
        self._definitions[key] = schema
        return {"$ref": f"#/definitions/{key}"}

    def _of_part(self, module: str, part: ast.expr, field: str) -> Schema:
        if isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name):
            return self._of_name(part.value.id, part.attr, field)
        if isinstance(part, ast.Name):
            return self._of_name(module, part.id, field)
        if isinstance(part, ast.Subscript) and isinstance(part.value, ast.Name):
            if part.value.id == "Literal":
                return {"enum": _literals(part), "type": "string"}
            if part.value.id in {"list", "List"}:
                return {"items": self._of_element(module, part.slice, field), "type": "array"}
            if part.value.id in {"dict", "Dict"} and isinstance(part.slice, ast.Tuple):
                values = self._of_element(module, part.slice.elts[1], field)
                return {"additionalProperties": values, "type": "object"} if values else {"type": "object"}
        raise SystemExit(f"update-schemas: error: no schema for {ast.unparse(part)} of {module}")

    def _of_name(self, module: str, name: str, field: str) -> Schema:
        if name in ANY:
            return {}
        if name in SCALARS:
            return {"type": SCALARS[name]}
        if name in MAPS:
            return {"type": "object"}
        home = next(other for other in (module, SHARED, *self._modules) if name in self._modules[other])
        declaration = self._modules[home][name]
        if isinstance(declaration, ast.Assign):
            return self._of(home, declaration.value, field)
        key, is_new = self._defined((home, name), name, _prefix(home))
        if is_new:
            self._definitions[key] = self._of_class(home, name)
        return {"$ref": f"#/definitions/{key}"}

    def _of_union(self, forms: list[Schema]) -> Schema:
        if not all(forms):
            return {}
        if TEXT in forms and len(forms) == 2:
            # An object of which nothing is said is a function that gives text.
            forms = [form for form in forms if form != {"type": "object"}]
            if len(forms) == 1:
                return TEXT
        whole = [self._resolved(form) for form in forms]
        names = [form.get("properties", {}).get("Type", {}).get("enum") for form in whole]
        if all(names):
            variants = {name: form for form, own in zip(forms, names, strict=True) for name in own}
            named = {"Type": {"enum": sorted(variants), "type": "string"}}
            return {"byType": variants, "properties": named, "required": ["Type"], "type": "object"}
        merged: Schema = {}
        for form in sorted(whole, key=lambda form: json.dumps(form, sort_keys=True)):
            others = [other for other in whole if other is not form and other.get("type") == form.get("type")]
            if not others:
                merged.update(form)
        if any("enum" in form for form in whole):
            merged.pop("enum", None)
        told = [form for form in whole if {"properties", "items", "additionalProperties"} & form.keys()]
        if len(told) > 1 or any("properties" not in form for form in told):
            merged["forms"] = forms
        kinds = {kind for form in whole for kind in ([form["type"]] if isinstance(form["type"], str) else form["type"])}
        return {**merged, "type": sorted(kinds)}

    def _resolved(self, form: Schema) -> Schema:
        reference = form.get("$ref")
        return self._definitions[reference.removeprefix("#/definitions/")] if reference else form


def _key(module: str, name: str) -> str:
    return f"{module.removeprefix('aws_serverless_')}.{name}"


def _declarations(tree: ast.Module) -> list[tuple[str, ast.stmt]]:
    found: list[tuple[str, ast.stmt]] = []
    for statement in tree.body:
        if isinstance(statement, ast.ClassDef):
            found.append((statement.name, statement))
        elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            found.append((statement.targets[0].id, statement))
    return found


def _class(declaration: ast.stmt) -> ast.ClassDef:
    if not isinstance(declaration, ast.ClassDef):
        raise SystemExit(f"update-schemas: error: {ast.unparse(declaration)} is no class")
    return declaration


def _key_of_properties(key: str) -> str:
    """What holds of the properties of a type holds of those that `Globals` give it."""
    return key.replace(".Globals", ".Properties")


def _prefix(module: str) -> str:
    return "".join(word.capitalize() for word in module.removeprefix("aws_serverless_").split("_"))


def _fields(declaration: ast.stmt) -> list[tuple[str, ast.expr, ast.expr | None]]:
    return [
        (statement.target.id, statement.annotation, statement.value)
        for statement in _class(declaration).body
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
    ]


def _parts(annotation: ast.expr) -> list[ast.expr]:
    """The forms of a union, without None and without the functions that a template may write instead."""
    if isinstance(annotation, ast.BinOp):
        return _parts(annotation.left) + _parts(annotation.right)
    if isinstance(annotation, ast.Constant) and annotation.value is None:
        return []
    if isinstance(annotation, ast.Subscript) and isinstance(annotation.value, ast.Name):
        if annotation.value.id in {"Optional", "SamIntrinsicable"}:
            return _parts(annotation.slice)
        if annotation.value.id == "Union" and isinstance(annotation.slice, ast.Tuple):
            return [part for form in annotation.slice.elts for part in _parts(form)]
    return [annotation]


def _is_optional(annotation: ast.expr) -> bool:
    if isinstance(annotation, ast.BinOp):
        return _is_optional(annotation.left) or _is_optional(annotation.right)
    if isinstance(annotation, ast.Subscript) and isinstance(annotation.value, ast.Name):
        return annotation.value.id == "Optional"
    return (isinstance(annotation, ast.Constant) and annotation.value is None) or (
        isinstance(annotation, ast.Name) and annotation.id == "Unknown"
    )


def _literals(annotation: ast.expr) -> list[str]:
    if not isinstance(annotation, ast.Subscript):
        raise SystemExit(f"update-schemas: error: {ast.unparse(annotation)} lists no values")
    values = annotation.slice.elts if isinstance(annotation.slice, ast.Tuple) else [annotation.slice]
    return [value.value for value in values if isinstance(value, ast.Constant) and isinstance(value.value, str)]
