"""What the APIs' models list for slots that the schemas leave open.

A slot is a text of a schema without an enumeration. Two ways lead to the member of the API that it stands for: the
definition and a structure of the service have one name and most members in common, or the operation that makes the
resource takes it. What contradicts the schema, or what is known of how CloudFormation spells, is left out and counted.
"""
import pathlib, re
from collections import Counter, defaultdict
from typing import NamedTuple

from .api_models import Model, Models, plain

VERBS = (
    "Add", "Allocate", "Associate", "Attach", "Authorize", "Create", "Define", "Enable", "Import", "Modify", "Provision",
    "Publish", "Put", "Register", "Request", "Run", "Schedule", "Set", "Start", "Update")
SHARE_IN_COMMON = 0.6
CATALOGUE = 60  # longer lists are catalogues, as of instance types, and grow by the week
REGION = re.compile(r"[a-z]{2}(-[a-z]+)+-\d")


class Enumeration(NamedTuple):
    """What one slot takes."""

    type: str
    path: str
    derivation: str
    member: str
    values: tuple[str, ...]
    any_case: bool

    @property
    def line(self) -> str:
        case = " any-case" if self.any_case else ""
        return f"{self.type} {self.path} {self.derivation} {self.member}{case} {'|'.join(self.values)}\n"


class Candidate(NamedTuple):
    derivation: str
    member: str
    values: frozenset[str]


class Exceptions:
    def __init__(self) -> None:
        self.services: dict[str, list[str]] = {}
        self.any_case: set[tuple[str, str]] = set()
        self.left: set[tuple[str, str]] = set()
        self.unused: set[tuple[str, str]] = set()
        for line in pathlib.Path(__file__).with_name("exceptions.txt").read_text().splitlines():
            words, _, reason = line.partition(" # ")
            if line.startswith("#"):
                continue
            if not reason:
                raise SystemExit(f"update-schemas: error: exceptions.txt: no reason: {line}")
            verb, *names = words.split()
            match verb:
                case "service": self.services[names[0]] = names[1:]
                case "any-case": self.any_case.add((names[0], names[1]))
                case "leave": self.left.add((names[0], names[1]))
                case _: raise SystemExit(f"update-schemas: error: exceptions.txt: {line}")
        self.unused = self.any_case | self.left

    def leaves(self, type: str, path: str) -> bool:
        found = {(type, path), (type, "*")} & self.left
        self.unused -= found
        return bool(found)

    def is_any_case(self, type: str, path: str) -> bool:
        self.unused.discard((type, path))
        return (type, path) in self.any_case


class TypeSlots:
    """The slots of one resource type, and what the models say of each."""

    def __init__(self, type: str, schema: dict, models: list[Model]):
        self.type, self.schema, self.models = type, schema, models
        self.definitions = schema.get("definitions", {})
        self.nodes: dict[str, dict] = {}
        self.candidates: dict[str, set[Candidate]] = defaultdict(set)
        self._referring: dict[str, set[int]] = defaultdict(set)
        self._references = Counter(self._reference_names(schema))
        self._writable = self._writable_nodes()
        for model in models:
            for name, definition in self.definitions.items():
                if "properties" in definition:
                    for shape in model.structures(name):
                        self._compare(definition, name, model, shape, "structure", set())
            for verb in VERBS:
                shape = model.input(verb + type.split("::")[2])
                if shape:
                    self._members(schema, "", model, shape, "operation", set())

    def _compare(self, node, path, model, shape, derivation, seen):
        members, properties = model.members(shape), node["properties"]
        shared = sum(plain(name) in members for name in properties)
        if (path, shape) not in seen and properties and shared / len(properties) >= SHARE_IN_COMMON:
            seen.add((path, shape))
            self._members(node, path, model, shape, derivation, seen)

    def _members(self, node, path, model, shape, derivation, seen):
        members = model.members(shape)
        for name, value in node.get("properties", {}).items():
            if plain(name) in members:
                inner = f"{path}.{name}" if path else name
                source = f"{model.name}.{shape}.{name}"
                self._slot(value, inner, model, members[plain(name)], derivation, source, seen)

    def _slot(self, node, path, model, shape, derivation, source, seen):
        while name := reference(node):
            if name not in self.definitions:
                return
            self._referring[name].add(id(node))
            node, path = self.definitions[name], name
        content = model.shapes[shape]
        if "items" in node and content["type"] == "list":
            self._slot(node["items"], path, model, content["member"]["shape"], derivation, source, seen)
        elif "properties" in node and content["type"] == "structure":
            self._compare(node, path, model, shape, derivation, seen)
        elif node.get("type") == "string" and content["type"] == "string" and "enum" in content:
            if id(node) in self._writable:
                self.nodes[path] = node
                self.candidates[path].add(Candidate(derivation, source, frozenset(content["enum"])))

    def is_shared(self, path: str) -> bool:
        """Whether a text's definition also stands for slots of which the models say nothing."""
        return path in self.definitions and len(self._referring[path]) < self._references[path]

    def _reference_names(self, node):
        if isinstance(node, dict):
            if name := reference(node):
                yield name
            for value in node.values():
                yield from self._reference_names(value)
        elif isinstance(node, list):
            for value in node:
                yield from self._reference_names(value)

    def _writable_nodes(self) -> set[int]:
        """What a template can say: a definition that only read-only properties lead to is none of it."""
        steps = lambda pointer: tuple(step for step in pointer.split("/")[1:] if step not in ("properties", "items", "*"))
        closed = {steps(pointer) for pointer in self.schema.get("readOnlyProperties", [])}
        on_the_way = {way[:count] for way in closed for count in range(1, len(way))}
        writable: set[int] = set()
        seen: set[tuple] = set()

        def visit(node, way):
            if not isinstance(node, dict) or way in closed:
                return
            mark = (id(node), way if way in on_the_way else None)
            if mark in seen:
                return
            seen.add(mark)
            writable.add(id(node))
            if name := reference(node):
                visit(self.definitions.get(name), way)
            for name, value in node.get("properties", {}).items():
                visit(value, (*way, name))
            for value in [node.get("items"), node.get("additionalProperties"), *node.get("patternProperties", {}).values()]:
                visit(value, way)
            for keyword in ("allOf", "anyOf", "oneOf"):
                for value in node.get(keyword, []):
                    visit(value, way)

        for name, value in self.schema.get("properties", {}).items():
            visit(value, (name,))
        return writable


def reference(node) -> str | None:
    target = node.get("$ref") if isinstance(node, dict) else None
    return target.removeprefix("#/definitions/") if isinstance(target, str) and target.startswith("#/definitions/") else None


def listed(node: dict) -> list | None:
    return node.get("enum") or node.get("enumCaseInsensitive") or ([node["const"]] if "const" in node else None)


def contradicts(node: dict, values: set[str]) -> bool:
    """Whether the schema would refuse one of the values, or has a default that is none of them."""
    lengths = [len(value) for value in values]
    if min(lengths) < node.get("minLength", 0) or max(lengths) > node.get("maxLength", max(lengths)):
        return True
    if "default" in node and node["default"] not in values:
        return True
    try:
        return any(not re.search(node.get("pattern", ""), value) for value in values)
    except re.error:
        return True


class Derivation:
    """All enumerations that are certain; `left` counts the others by reason, `judged` compares with what schemas list."""

    def __init__(self, models: Models):
        self.models, self.exceptions = models, Exceptions()
        self.enumerations: list[Enumeration] = []
        self.left: Counter[str] = Counter()
        self.judged: Counter[str] = Counter()

    def services(self, type: str, raw: dict) -> list[Model]:
        """The models of the service's name, and those whose operations the type's own handlers call beside them."""
        _, service, noun = type.split("::")[:3]
        names = self.exceptions.services.get(service)
        named = self.models.by_identifier.get(plain(service))
        found = [self.models.by_name[name] for name in names] if names else [named] if named else []
        for permission in raw.get("handlers", {}).get("create", {}).get("permissions", []):
            prefix, _, action = permission.partition(":")
            if plain(noun) in plain(action) and not any(plain(action) in model.operations for model in found):
                found += [model for model in self.models.by_prefix.get(prefix, []) if plain(action) in model.operations]
        return list({model.name: model for model in found}.values())

    def add(self, type: str, schema: dict, raw: dict) -> None:
        """Writes what is certain into a type's schema, as `apiEnum` or `apiEnumCaseInsensitive`."""
        slots = TypeSlots(type, schema, self.services(type, raw))
        transforms = {pointer.split("/")[-1]: text for pointer, text in raw.get("propertyTransform", {}).items()}
        open_slots = {}
        spells_differently = False
        for path, found in slots.candidates.items():
            values = set().union(*(candidate.values for candidate in found))
            known = listed(slots.nodes[path])
            if known is None:
                open_slots[path] = values
            elif set(known) & values:
                self.judged["same" if set(known) <= values else "schema has more"] += 1
            elif "enum" in slots.nodes[path] and {str(value).lower() for value in known} & {v.lower() for v in values}:
                self.judged["spelled differently"] += 1
                spells_differently = True
            else:
                self.judged["any case" if "enumCaseInsensitive" in slots.nodes[path] else "other values"] += 1
        any_case = "enumCaseInsensitive" in str(schema)
        for path, values in sorted(open_slots.items()):
            node, found = slots.nodes[path], slots.candidates[path]
            transform = transforms.get(path.split(".")[-1], "")
            in_any_case = any_case or self.exceptions.is_any_case(type, path) or "case(" in transform
            reason = (
                "named in exceptions.txt" if self.exceptions.leaves(type, path)
                else "the type's own enumerations spell differently" if spells_differently
                else "CloudFormation transforms the value" if transform and not in_any_case
                else "a catalogue that grows" if len(values) > CATALOGUE or any(map(REGION.fullmatch, values))
                else "the definition stands for other slots too" if slots.is_shared(path)
                else "the schema contradicts" if contradicts(node, values) else None)
            if reason:
                self.left[reason] += 1
                continue
            by_structure = sorted(found, key=lambda candidate: (candidate.derivation != "structure", candidate.member))[0]
            enumeration = Enumeration(
                type, path, by_structure.derivation, by_structure.member, tuple(sorted(values)), in_any_case)
            node["apiEnumCaseInsensitive" if in_any_case else "apiEnum"] = list(enumeration.values)
            self.enumerations.append(enumeration)

    def counts(self) -> dict:
        return {
            "enumerations": len(self.enumerations),
            "byDerivation": dict(sorted(Counter(entry.derivation for entry in self.enumerations).items())),
            "leftOut": dict(sorted(self.left.items())),
            "agreementWithListedValues": dict(sorted(self.judged.items())),
        }
