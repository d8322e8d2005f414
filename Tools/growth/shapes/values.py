# SPDX-License-Identifier: Apache-2.0

"""Values: functions within functions, long texts, long lists, patterns, mappings, loops."""

from __future__ import annotations

from typing import Any

from .template import Shape, Template, join, ref, resource, template, texts, topic

_EXTENSIONS = "AWS::LanguageExtensions"


def allowed_values_in_many_places(count: int) -> Template:
    values = texts(1, AllowedValues=[f"v{i}" for i in range(count)])
    return template({f"Topic{i}": topic(DisplayName=ref("P0")) for i in range(count)}, Parameters=values)


def rows_of_a_mapping_in_many_places(count: int) -> Template:
    regions = {f"eu-west-{i}": {"name": f"v{i}"} for i in range(count)}
    name = {"Fn::FindInMap": ["Names", ref("AWS::Region"), "name"]}
    return template({f"Topic{i}": topic(DisplayName=name) for i in range(count)}, Mappings={"Names": regions})


def rows_that_nobody_knows(count: int) -> Template:
    rows = {f"k{i}": {"name": f"v{i}"} for i in range(count)}
    name = {"Fn::FindInMap": ["Names", ref("P0"), "name"]}
    resources = {f"Topic{i}": topic(DisplayName=name) for i in range(count)}
    return template(resources, Mappings={"Names": rows}, Parameters=texts(1))


def large_mapping(rows: int) -> Template:
    mapping = {f"k{i}": {f"s{j}": "v" for j in range(200)} for i in range(rows)}
    name = {"Fn::FindInMap": ["Names", ref("P0"), "s1"]}
    resources = {f"Topic{i}": topic(DisplayName=name) for i in range(10)}
    return template(resources, Mappings={"Names": mapping}, Parameters=texts(1))


def texts_within_texts(depth: int) -> Template:
    value: Any = "xx"
    for _ in range(depth):
        value = {"Fn::Sub": ["${A}${B}", {"A": value, "B": value}]}
    return template({"Topic": topic(DisplayName=value)})


def joins_within_each_other(depth: int) -> Template:
    value: Any = "xx"
    for _ in range(depth):
        value = join([value, "y"])
    return template({"Topic": topic(DisplayName=value)})


def selections_within_each_other(depth: int) -> Template:
    value: Any = "0"
    for _ in range(depth):
        value = {"Fn::Select": [0, [value, value]]}
    return template({"Topic": topic(DisplayName=value)})


def long_text(length: int) -> Template:
    return template({"Topic": topic(DisplayName="x" * length)})


def variables_in_a_text(count: int) -> Template:
    return template({"Topic": topic(DisplayName={"Fn::Sub": "${P0}" * count})}, Parameters=texts(1))


def variables_that_are_never_closed(count: int) -> Template:
    return template({"Topic": topic(DisplayName={"Fn::Sub": "${!" * count})})


def accents_on_one_letter(count: int) -> Template:
    return template({"Topic": topic(DisplayName={"Fn::Sub": "a" + "\u0301" * count})})


def dynamic_references_never_closed(count: int) -> Template:
    return template({"Topic": topic(DisplayName="{{resolve:ssm:" * count)})


def brackets_in_a_document(count: int) -> Template:
    policy = {"LifecyclePolicyText": "[" * count}
    return template({"Repository": resource("ECR::Repository", LifecyclePolicy=policy)})


def tags(count: int) -> Template:
    return template({"Topic": topic(Tags=[{"Key": f"k{i}", "Value": "v"} for i in range(count)])})


def unique_items(count: int) -> Template:
    groups = [f"sg-{i:08x}" for i in range(count)]
    return template({"Instance": resource("EC2::Instance", SecurityGroupIds=groups, ImageId="ami-12345678")})


def pattern_of_many_parts(count: int) -> Template:
    return _pattern("(a|aa)*" * count + "$", "a" * 500 + "b")


def pattern_for_many_values(count: int) -> Template:
    values = ["a" * 50 + str(i) for i in range(count)]
    parameter = texts(1, AllowedPattern="^([a-z]+)*$", AllowedValues=values, Default="a")
    return template({"Topic": topic(DisplayName=ref("P0"))}, Parameters=parameter)


def loop(count: int) -> Template:
    body = {"Topic${X}": topic(DisplayName={"Fn::Sub": "${X}"})}
    resources: dict[str, Any] = {"Fn::ForEach::Each": ["X", [f"a{i}" for i in range(count)], body]}
    return template(resources, Transform=_EXTENSIONS)


def many_loops(count: int) -> Template:
    """Loops, and references to what they make."""
    resources: dict[str, Any] = {}
    for i in range(count):
        resources[f"Fn::ForEach::Each{i}"] = ["X", ["a", "b"], {f"Topic{i}x${{X}}": topic()}]
        resources[f"Other{i}"] = topic(DisplayName=ref(f"Topic{i}xa"))
    return template(resources, Transform=_EXTENSIONS)


def loops_within_loops(depth: int) -> Template:
    """Ten passes each."""
    names = "".join(f"${{X{i}}}" for i in range(depth))
    resources: dict[str, Any] = {f"Topic{names}": topic()}
    for i in range(depth):
        resources = {f"Fn::ForEach::Each{i}": [f"X{i}", list("abcdefghij"), resources]}
    return template(resources, Transform=_EXTENSIONS)


def _pattern(pattern: str, value: str) -> Template:
    parameter = texts(1, AllowedPattern=pattern, Default=value)
    return template({"Topic": topic(DisplayName=ref("P0"))}, Parameters=parameter)


SHAPES = [
    Shape(allowed_values_in_many_places, 200, 800),
    Shape(rows_of_a_mapping_in_many_places, 200, 800),
    Shape(rows_that_nobody_knows, 300, 1200),
    Shape(large_mapping, 100, 400),
    Shape(texts_within_texts, 9, 11),
    Shape(joins_within_each_other, 15, 60),
    Shape(selections_within_each_other, 9, 11),
    Shape(long_text, 100_000, 400_000),
    Shape(variables_in_a_text, 5_000, 20_000),
    Shape(variables_that_are_never_closed, 20_000, 80_000),
    Shape(accents_on_one_letter, 10_000, 40_000),
    Shape(dynamic_references_never_closed, 5_000, 20_000),
    Shape(brackets_in_a_document, 25_000, 100_000),
    Shape(tags, 1_000, 4_000),
    Shape(unique_items, 1_000, 4_000),
    Shape(pattern_of_many_parts, 500, 2_000),
    Shape(pattern_for_many_values, 500, 2_000),
    Shape(loop, 2_000, 8_000),
    Shape(many_loops, 100, 400),
    Shape(loops_within_loops, 2, 8),
]
