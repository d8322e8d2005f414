# SPDX-License-Identifier: Apache-2.0

"""Conditions: how many there are, what they are made of, and what they decide."""

from __future__ import annotations

from typing import Any

from .template import Resources, Shape, Template, condition, equals, ref, resource, template, texts, topic


def independent_conditions(count: int) -> Template:
    """Each of its own parameter, for a topic, a subscription and a value."""
    resources: Resources = {}
    for i in range(count):
        name = {"Fn::If": [f"C{i}", "x", "y"]}
        resources[f"Topic{i}"] = {**topic(DisplayName=name), **condition(f"C{i}")}
        resources[f"Subscription{i}"] = {
            **resource("SNS::Subscription", TopicArn=ref(f"Topic{i}"), Protocol="email", Endpoint="a@example.com"),
            **condition(f"C{(i + 1) % count}"),
        }
    return template(resources, **_parameters_and_conditions(count))


def conditions_of_one_resource(count: int) -> Template:
    """Each for a tag of one queue."""
    tags = [{"Key": f"k{i}", "Value": {"Fn::If": [f"C{i}", "x", "y"]}} for i in range(count)]
    return template({"Queue": resource("SQS::Queue", Tags=tags)}, **_parameters_and_conditions(count))


def conditions_by_allowed_values(count: int) -> Template:
    """Each is one of four of the five values of its parameter."""
    values = [f"v{i}" for i in range(5)]
    conditions = {f"C{i}": {"Fn::Or": [equals(f"P{i}", value) for value in values[:4]]} for i in range(count)}
    resources = {f"Topic{i}": {**topic(DisplayName=ref(f"P{i}")), **condition(f"C{i}")} for i in range(count)}
    return template(resources, Parameters=texts(count, AllowedValues=values), Conditions=conditions)


def conditions_that_nobody_knows(count: int) -> Template:
    """Each compares two values that only AWS has."""
    parameters = {f"P{i}": {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/a"} for i in range(count)}
    conditions = {f"C{i}": {"Fn::Equals": [ref(f"P{i}"), ref(f"P{(i + 1) % count}")]} for i in range(count)}
    resources = {
        f"Topic{i}": {
            **topic(DisplayName={"Fn::If": [f"C{(i + 3) % count}", ref(f"Topic{(i + 1) % count}"), "y"]}),
            **condition(f"C{i}"),
        }
        for i in range(count)
    }
    return template(resources, Parameters=parameters, Conditions=conditions)


def conditions_of_twelve_questions(count: int) -> Template:
    """Each is a conjunction that has 4,096 cases."""
    either = [{"Fn::Or": [condition(f"C{i}"), condition(f"C{i + 1}")]} for i in range(0, 12, 2)]
    conditions = {f"All{i}": {"Fn::And": either} for i in range(count)}
    resources = {f"Topic{i}": {**topic(), **condition(f"All{i}")} for i in range(count)}
    return template(resources, Parameters=texts(12), Conditions=_of_parameters(12) | conditions)


def chain_of_conditions(count: int) -> Template:
    """Each is what the one before is not."""
    conditions: dict[str, Any] = {"C0": equals("P0")}
    conditions |= {f"C{i}": {"Fn::Not": [condition(f"C{i - 1}")]} for i in range(1, count)}
    resources = {f"Topic{i}": {**topic(), **condition(f"C{i}")} for i in range(count)}
    return template(resources, Parameters=texts(1), Conditions=conditions)


def growing_conjunctions(count: int) -> Template:
    """Each is the one before and one question more."""
    conditions = _of_parameters(count) | {"D0": equals("P0")}
    conditions |= {f"D{i}": {"Fn::And": [condition(f"D{i - 1}"), condition(f"C{i}")]} for i in range(1, count)}
    resources = {f"Topic{i}": {**topic(), **condition(f"D{i}")} for i in range(count)}
    return template(resources, Parameters=texts(count), Conditions=conditions)


def tower_of_conditions(levels: int) -> Template:
    """Each asks for the one before three times."""
    conditions: dict[str, Any] = {"C0": equals("P0")}
    for i in range(1, levels):
        before = condition(f"C{i - 1}")
        conditions[f"C{i}"] = {"Fn::And": [before, {"Fn::Or": [before, before]}]}
    topics = {"Topic": {**topic(), **condition(f"C{levels - 1}")}}
    return template(topics, Parameters=texts(1), Conditions=conditions)


def tree_of_branches(depth: int) -> Template:
    """One value that is a full tree of Fn::If."""

    def tree(level: int, place: int) -> Any:
        if level == 0:
            return f"v{place}"
        return {"Fn::If": [f"C{level - 1}", tree(level - 1, 2 * place), tree(level - 1, 2 * place + 1)]}

    return template({"Topic": topic(DisplayName=tree(depth, 0))}, **_parameters_and_conditions(depth))


def branches_within_each_other(depth: int) -> Template:
    value: Any = "x"
    for i in range(depth):
        value = {"Fn::If": [f"C{i}", value, ref("AWS::NoValue")]}
    return template({"Topic": topic(DisplayName=value)}, **_parameters_and_conditions(depth))


def rules_of_parameters(count: int) -> Template:
    rules = {
        f"R{i}": {
            "RuleCondition": equals(f"P{i}"),
            "Assertions": [{"Assert": {"Fn::Contains": [["a", "b"], ref(f"P{i}")]}, "AssertDescription": "one of two"}],
        }
        for i in range(count)
    }
    return template({"Topic": topic()}, Parameters=texts(count), Rules=rules)


def _of_parameters(count: int) -> dict[str, Any]:
    return {f"C{i}": equals(f"P{i}") for i in range(count)}


def _parameters_and_conditions(count: int) -> dict[str, Any]:
    return {"Parameters": texts(count, Default="a"), "Conditions": _of_parameters(count)}


SHAPES = [
    Shape(independent_conditions, 128, 512),
    Shape(conditions_of_one_resource, 200, 800),
    Shape(conditions_by_allowed_values, 128, 512),
    Shape(conditions_that_nobody_knows, 200, 800),
    Shape(conditions_of_twelve_questions, 50, 200),
    Shape(chain_of_conditions, 200, 800, most=1.6, why="each is written out, of 330 parts at most"),
    Shape(growing_conjunctions, 100, 400, most=1.6, why="each is written out, of 330 parts at most"),
    Shape(tower_of_conditions, 15, 60),
    Shape(tree_of_branches, 10, 12),
    Shape(
        branches_within_each_other,
        15,
        60,
        most=1.4,
        why="each is looked at under the conditions of those around it, of which no file has more than 256",
    ),
    Shape(rules_of_parameters, 200, 800),
]
