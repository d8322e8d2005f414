# SPDX-License-Identifier: Apache-2.0

"""What is called the same is the same, and what is called misread is misread."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from yamlcheck.others import NotRead, flip, pyyaml
from yamlcheck.reader import Answer
from yamlcheck.suite import Case, Outcome, cases, outcome
from yamlcheck.templates import differences

_CASE = """\
- name: A title
  fail: true
  yaml: |
    a:———»b
- yaml: |
    a:␣b∎
  json: |
    {"a": "b"}
"""


class SuiteTests(unittest.TestCase):
    def test_signs_of_the_suite_are_what_they_stand_for(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "ABCD.yaml").write_text(_CASE, encoding="utf-8")
            first, second = cases(Path(folder))
        self.assertEqual((first.name, first.text, first.fails), ("ABCD-00", "a:\tb\n", True))
        self.assertEqual((second.name, second.text, second.fails), ("ABCD-01", "a: b", False))
        self.assertEqual(second.documents, [{"a": "b"}])

    def test_what_is_read_otherwise_is_misread(self) -> None:
        case = Case("A", "A", "a: b", fails=False, documents=[{"a": "b"}])
        self.assertEqual(outcome(case, Answer({"a": "b"})), Outcome.RIGHT)
        self.assertEqual(outcome(case, Answer({"a": {"Fn::x": "b"}})), Outcome.FUNCTION)
        self.assertEqual(outcome(case, Answer({"a": "c"})), Outcome.MISREAD)
        self.assertEqual(outcome(case, Answer(failure="no")), Outcome.BEYOND)


class TemplateTests(unittest.TestCase):
    def test_short_forms_are_functions(self) -> None:
        text = "a: !GetAtt B.C.D\nb: [!Ref E, !Sub 'f']\nc: 2012-10-17\n"
        expected = {"a": {"Fn::GetAtt": ["B", "C.D"]}, "b": [{"Ref": "E"}, {"Fn::Sub": "f"}], "c": "2012-10-17"}
        self.assertEqual(pyyaml(text), expected)
        self.assertEqual(flip(text), expected)
        with self.assertRaises(NotRead):
            pyyaml("a: [")

    def test_order_and_kinds_count(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "t.yaml"
            file.write_text("a: 1\nb: 'x'\nc: yes\n")
            self.assertEqual(list(differences(file, Answer({"a": 1.0, "b": "x", "c": True}))), [])
            for value in ({"b": "x", "a": 1, "c": True}, {"a": "1", "b": "x", "c": True}, {"a": 1, "b": "x", "c": 1}):
                self.assertEqual(len(list(differences(file, Answer(value)))), 2)


if __name__ == "__main__":
    unittest.main()
