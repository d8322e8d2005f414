# SPDX-License-Identifier: Apache-2.0

"""Parameters against their declarations."""

from __future__ import annotations

import unittest
from typing import Any

from emulator.errors import TemplateError
from emulator.parameters import values


def value(given: str | None, **declaration: Any) -> Any:
    given_values = {} if given is None else {"P": given}
    return values({"P": declaration}, given_values, lambda name: f"a,{name}")["P"]


class Parameters(unittest.TestCase):
    def test_what_ref_gives(self) -> None:
        self.assertEqual(value("x", Type="String"), "x")
        self.assertEqual(value(None, Type="Number", Default=8080), "8080")
        self.assertEqual(value(None, Type="CommaDelimitedList", Default="a, b"), ["a", "b"])
        self.assertEqual(value("1,2", Type="List<Number>"), ["1", "2"])
        self.assertEqual(value("s-1", Type="List<AWS::EC2::Subnet::Id>"), ["s-1"])
        self.assertEqual(value("/x", Type="AWS::SSM::Parameter::Value<String>"), "a,/x")
        self.assertEqual(value("/x", Type="AWS::SSM::Parameter::Value<List<String>>"), ["a", "/x"])

    def test_what_is_refused(self) -> None:
        for given, declaration in (
            ("b", {"Type": "String", "AllowedValues": ["a"]}),
            ("2", {"Type": "Number", "AllowedValues": [1, 3]}),
            ("B", {"Type": "String", "AllowedPattern": "[a-z]+"}),
            ("ab1", {"Type": "String", "AllowedPattern": "[a-z]+"}),
            ("a", {"Type": "String", "MinLength": 2}),
            ("abc", {"Type": "String", "MaxLength": "2"}),
            ("0", {"Type": "Number", "MinValue": 1}),
            ("9", {"Type": "Number", "MaxValue": 8}),
            ("nine", {"Type": "Number"}),
            ("1,x", {"Type": "List<Number>"}),
            (None, {"Type": "String"}),
        ):
            with self.subTest(given=given, **declaration), self.assertRaises(TemplateError):
                value(given, **declaration)

    def test_unknown_names_are_refused(self) -> None:
        with self.assertRaises(TemplateError):
            values({}, {"P": "x"}, str)
