# SPDX-License-Identifier: Apache-2.0

"""What refers to what, and names that nothing has."""

from __future__ import annotations

from typing import Any

from .template import Shape, Template, attribute, join, ref, resource, template, texts, topic


def topics(count: int) -> Template:
    return template({f"Topic{i}": topic(DisplayName=f"x{i}") for i in range(count)})


def parameters_in_a_text(count: int) -> Template:
    """Each of the topics has all 200 parameters in its name."""
    name = join([ref(f"P{i}") for i in range(200)])
    return template({f"Topic{i}": topic(DisplayName=name) for i in range(count)}, Parameters=texts(200, Default="a"))


def all_refer_to_all(count: int) -> Template:
    names = {f"Topic{i}": join([ref(f"Topic{j}") for j in range(count) if j != i]) for i in range(count)}
    return template({topic_id: topic(DisplayName=name) for topic_id, name in names.items()})


def all_wait_for_those_before(count: int) -> Template:
    return template({f"Topic{i}": topic() | {"DependsOn": [f"Topic{j}" for j in range(i)]} for i in range(count)})


def circle(count: int) -> Template:
    return template({f"Topic{i}": topic() | {"DependsOn": f"Topic{(i + 1) % count}"} for i in range(count)})


def references_to_nothing(count: int) -> Template:
    return template({f"Resource{i}": topic(DisplayName=ref(f"Resouce{i}x")) for i in range(count)})


def attributes_of_nothing(count: int) -> Template:
    return template({f"Topic{i}": topic(DisplayName=attribute("TopicNam", f"Topic{i - 1}")) for i in range(1, count)})


def unknown_types(count: int) -> Template:
    return template({f"Subnet{i}": resource(f"EC2::Subnt{i}") for i in range(count)})


def unknown_properties(count: int) -> Template:
    return template({"Topic": topic(**{f"DisplyName{i}": "x" for i in range(count)})})


def conditions_that_are_missing(count: int) -> Template:
    resources = {f"Topic{i}": topic() | {"Condition": f"Condtion{i}"} for i in range(count)}
    conditions = {f"Condition{i}": {"Fn::Equals": [ref("P0"), "a"]} for i in range(count)}
    return template(resources, Parameters=texts(1), Conditions=conditions)


def attributes_that_repeat(levels: int) -> Template:
    """Each subnet's block is eight times that of the one before."""
    resources = {"Subnet0": resource("EC2::Subnet", VpcId="vpc-1", CidrBlock="x" * 10)}
    for i in range(1, levels):
        block = join([attribute("CidrBlock", f"Subnet{i - 1}")] * 8)
        resources[f"Subnet{i}"] = resource("EC2::Subnet", VpcId="vpc-1", CidrBlock=block)
    return template(resources)


def outputs(count: int) -> Template:
    exports = {f"O{i}": {"Value": ref("Topic"), "Export": {"Name": f"e{i}"}} for i in range(count)}
    return template({"Topic": topic()}, Outputs=exports)


def silences(count: int) -> Template:
    """Twenty for each topic, none of which finds anything."""
    silence = {"Rule": "secret-leak", "Reason": "a test"}
    metadata: dict[str, Any] = {"Metadata": {"StackDSL": {"Ignore": [silence] * 20}}}
    return template({f"Topic{i}": topic() | metadata for i in range(count)})


def modules(count: int) -> Template:
    """Modules, and references to resources that they may make."""
    resources: dict[str, dict[str, Any]] = {}
    for i in range(count):
        resources[f"Module{i}x"] = {"Type": "Own::Team::Part::MODULE"}
        resources[f"Topic{i}"] = topic(DisplayName=ref(f"Module{i}xPart"))
    return template(resources)


SHAPES = [
    Shape(topics, 500, 2000),
    Shape(parameters_in_a_text, 10, 40),
    Shape(all_refer_to_all, 60, 120),
    Shape(all_wait_for_those_before, 120, 240),
    Shape(circle, 400, 1600),
    Shape(references_to_nothing, 250, 1000),
    Shape(attributes_of_nothing, 300, 1200),
    Shape(unknown_types, 200, 800),
    Shape(unknown_properties, 1000, 4000),
    Shape(conditions_that_are_missing, 300, 1200),
    Shape(attributes_that_repeat, 10, 40),
    Shape(outputs, 500, 2000),
    Shape(silences, 50, 200),
    Shape(modules, 200, 800),
]
