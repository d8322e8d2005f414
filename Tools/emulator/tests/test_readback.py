# SPDX-License-Identifier: Apache-2.0

"""The comparison of what was written with what is shown."""

from __future__ import annotations

import unittest
from typing import Any

from ..readback import Difference, Unshown, compare


class ReadBack(unittest.TestCase):
    def check(self, wanted: Any, shown: Any, *results: tuple[type, str]) -> None:
        found = [(type(it), it.path) for it in compare({"P": wanted}, {"p": shown})]
        self.assertEqual(found, list(results))

    def test_what_is_the_same(self) -> None:
        self.check("8080", 8080)
        self.check(True, "true")
        self.check("text", b"text")
        self.check({"AName": 1}, {"aName": 1, "more": 2})
        self.check(["b", "a"], ["a", "b"])
        self.check({"Version": "1"}, '{"Version": "1"}')
        self.check([{"Key": "a", "Value": "1"}], [{"Key": "b"}, {"Key": "a", "Value": "1"}])

    def test_what_differs(self) -> None:
        self.check("8080", 8081, (Difference, "P"))
        self.check(["a"], ["a", "b"], (Difference, "P"))
        self.check([{"Key": "a"}], [{"Key": "b"}], (Difference, "P.0"))
        self.check({"A": {"B": 1}}, {"a": {"b": 2}}, (Difference, "P.A.B"))

    def test_what_is_not_shown(self) -> None:
        self.check({"A": 1, "B": 2}, {"a": 1}, (Unshown, "P.B"))
