# SPDX-License-Identifier: Apache-2.0

"""Whether a change of architecture that CloudFormation refuses is seen."""

from __future__ import annotations

import json
import tempfile
import unittest
from itertools import pairwise, permutations
from pathlib import Path
from typing import Any

from emulator.tests.support import EmulatorCase, shared_emulator

from ..architectures import Tour, tour
from ..commands import DeployCommand
from ..report import Failed

REGION = "eu-west-1"
_PLAIN: dict[str, Any] = {"Log": {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": 7}}}


class Way(unittest.TestCase):
    def test_goes_from_each_to_every_other_once(self) -> None:
        for count in (2, 3, 6):
            names = [str(number) for number in range(count)]
            steps = list(pairwise(tour(names)))
            self.assertEqual(sorted(steps), sorted(permutations(names, 2)))


class Changes(EmulatorCase):
    def attempt(self, other: dict[str, Any]) -> None:
        with tempfile.TemporaryDirectory() as folder:
            found = {name: [_command(Path(folder), name, it)] for name, it in (("a", _PLAIN), ("b", other))}
            Tour(shared_emulator(), found).prove()

    def test_another_type_of_a_logical_id_is_refused(self) -> None:
        with self.assertRaisesRegex(Failed, "(?s)from a to b: .*Update of resource type is not permitted"):
            self.attempt({"Log": {"Type": "AWS::SQS::Queue"}})

    def test_so_is_a_way_that_leads_nowhere(self) -> None:
        with self.assertRaisesRegex(Failed, "from a to b: nothing leads to a task"):
            self.attempt({"Log": {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": 14}}})


def _command(folder: Path, name: str, resources: dict[str, Any]) -> DeployCommand:
    file = folder / f"{name}.template.json"
    file.write_text(json.dumps({"Resources": resources}))
    words = ("aws", "cloudformation", "deploy", "--stack-name", "changing", "--region", REGION)
    return DeployCommand((*words, "--template-file", str(file)), folder)
