# SPDX-License-Identifier: Apache-2.0

"""What aws-sam-translator has of the types of AWS::Serverless, as schemas like those of the registry.

Its models are Python classes, which are read as text: nothing of the package runs. A function of the template may stand
anywhere, so what a model says of functions is left out; the forms of a union become one schema, which says of an
object what the only form that is one does, and one of several is chosen by their `Type`.
"""

from __future__ import annotations

import ast
import json
import zipfile
from typing import Any

MODELS = "samtranslator/internal/schema_source"
SCALARS = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}
ANY = {"Any", "PassThroughProp", "Unknown", "PassThrough"}
MAPS = {"DictStrAny", "SamIntrinsic", "Ref", "dict"}
# What the transform takes beyond its models, as its own tests and public templates show: fields by class, those of any
# form, and those that need not be there.
ADDED = {
    "function.CloudWatchEventProperties": ["DeadLetterConfig", "RetryPolicy"],
    "function.EventBridgeRuleEventProperties": ["Enabled", "State"],
    "statemachine.CloudWatchEventProperties": ["DeadLetterConfig", "Enabled", "RetryPolicy", "RuleName", "State"],
    "statemachine.EventBridgeRuleEventProperties": ["Enabled", "State"],
}
ANY_FORM = {"CustomStatements", "EndpointConfiguration", "Tracing"}
OPTIONAL = {"api.Cors.AllowOrigin"}
GLOBALS = "Globals"
POLICIES = "PolicyTemplates"
POLICY_TEMPLATES = "samtranslator/policy_templates_data/policy_templates.json"
SHARED = "common"

Schema = dict[str, Any]


class Serverless:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        templates = json.loads(archive.read(POLICY_TEMPLATES))["Templates"]
        self._policy_templates = {
            "properties": {name: {"required": sorted(templates[name]["Parameters"])} for name in templates}
        }
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
                lines[name] = Converted(self._modules).whole(module, properties)
        lines[POLICIES] = self._policy_templates
        lines[GLOBALS] = Converted(self._modules).whole("schema", GLOBALS)
        return [f"{name} {json.dumps(lines[name], separators=(',', ':'), sort_keys=True)}\n" for name in sorted(lines)]

    def _resource(self, module: str) -> tuple[str, str]:
        fields = dict(_fields(self._modules[module]["Resource"]))
        (name,) = _literals(fields["Type"])
        (properties,) = [part.id for part in _parts(fields["Properties"]) if isinstance(part, ast.Name)]
        return name, properties


class Converted:
    """The schema of one class, with a definition for each class that it uses."""

    def __init__(self, modules: dict[str, dict[str, ast.stmt]]) -> None:
        self._modules = modules
        self._definitions: dict[str, Schema] = {}

    def whole(self, module: str, name: str) -> Schema:
        schema = self._of_class(module, name)
        return {**schema, "definitions": self._definitions} if self._definitions else schema

    def _of_class(self, module: str, name: str) -> Schema:
        declaration = _class(self._modules[module][name])
        schema: Schema = {"additionalProperties": False, "properties": {}, "type": "object"}
        for base in declaration.bases:
            if isinstance(base, ast.Name) and base.id in self._modules[module]:
                inherited = self._of_class(module, base.id)
                schema["properties"].update(inherited["properties"])
                schema["required"] = inherited.get("required", [])
        required = list(schema.pop("required", []))
        for field, annotation in _fields(declaration):
            schema["properties"][field] = {} if field in ANY_FORM else self._of(module, annotation)
            optional = _is_optional(annotation) or f"{_key(module, name)}.{field}" in OPTIONAL
            if not optional and field not in required:
                required.append(field)
        key = _key(module, name)
        schema["properties"].update({field: {} for field in ADDED.get(key, [])})
        return {**schema, "required": sorted(required)} if required else schema

    def _of(self, module: str, annotation: ast.expr) -> Schema:
        forms = [self._of_part(module, part) for part in _parts(annotation)]
        return forms[0] if len(forms) == 1 else self._of_union(forms)

    def _of_part(self, module: str, part: ast.expr) -> Schema:
        if isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name):
            return self._of_name(part.value.id, part.attr)
        if isinstance(part, ast.Name):
            return self._of_name(module, part.id)
        if isinstance(part, ast.Subscript) and isinstance(part.value, ast.Name):
            if part.value.id == "Literal":
                return {"enum": _literals(part), "type": "string"}
            if part.value.id in {"list", "List"}:
                return {"items": self._of(module, part.slice), "type": "array"}
            if part.value.id in {"dict", "Dict"} and isinstance(part.slice, ast.Tuple):
                values = self._of(module, part.slice.elts[1])
                return {"additionalProperties": values, "type": "object"} if values else {"type": "object"}
        raise SystemExit(f"update-schemas: error: no schema for {ast.unparse(part)} of {module}")

    def _of_name(self, module: str, name: str) -> Schema:
        if name in ANY:
            return {}
        if name in SCALARS:
            return {"type": SCALARS[name]}
        if name in MAPS:
            return {"type": "object"}
        home = next(other for other in (module, SHARED, *self._modules) if name in self._modules[other])
        declaration = self._modules[home][name]
        if isinstance(declaration, ast.Assign):
            return self._of(home, declaration.value)
        key = _key(home, name)
        if key not in self._definitions:
            self._definitions[key] = {}
            self._definitions[key] = self._of_class(home, name)
        return {"$ref": f"#/definitions/{key}"}

    def _of_union(self, forms: list[Schema]) -> Schema:
        if not all(forms):
            return {}
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


def _fields(declaration: ast.stmt) -> list[tuple[str, ast.expr]]:
    return [
        (statement.target.id, statement.annotation)
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
