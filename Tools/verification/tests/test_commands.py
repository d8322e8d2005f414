# SPDX-License-Identifier: Apache-2.0

"""What synth prints, read as deployments."""

from __future__ import annotations

import os
import tempfile
import unittest
from pathlib import Path

from ..commands import commands
from ..report import Failed

_DEPLOY = "in_1 aws cloudformation deploy --stack-name {0} --template-file {0}.template.json --region eu-west-1"


class Commands(unittest.TestCase):
    def printed(self, *lines: str) -> list[tuple[str, ...]]:
        with tempfile.TemporaryDirectory() as folder:
            program = Path(folder) / "program"
            program.write_text("#!/bin/sh\ncat <<'END'\n" + "\n".join(lines) + "\nEND\n")
            program.chmod(0o700)
            return [it.words for it in commands("e", Path(folder), [os.fspath(program)], Path(folder))]

    def test_the_account_is_not_asked(self) -> None:
        guard = "in_1() { [ x = get-caller-identity ]; }"
        (words,) = self.printed(guard, _DEPLOY.format("a"))
        self.assertEqual(words[:5], ("aws", "cloudformation", "deploy", "--stack-name", "a"))

    def test_what_brings_images_is_left_out(self) -> None:
        image = "{ in_1 aws ecr describe-images >/dev/null 2>&1 || { docker build . && docker push x; }; }"
        (words,) = self.printed(f"({image} && {_DEPLOY.format('a')})")
        self.assertEqual(words[:5], ("aws", "cloudformation", "deploy", "--stack-name", "a"))
        self.assertEqual(words[-1], "eu-west-1")

    def test_anything_else_is_none(self) -> None:
        for line in ("rm -rf x", "(in_1 aws s3 ls)"):
            with self.assertRaisesRegex(Failed, "not a deployment command"):
                self.printed(line)
