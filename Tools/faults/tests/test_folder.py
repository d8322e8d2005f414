# SPDX-License-Identifier: Apache-2.0

"""The judge of output folders."""

from __future__ import annotations

import unittest

from ..folder import NOTE, RECORD, World, is_new, mixed, torn

_OLD = {"shop/a": b"1", "shop/b": b"1", RECORD: b"r"}
_NEW = {"shop/a": b"2", "shop/b": b"2", RECORD: b"r"}
_WORLD = World("", (), _OLD, _NEW)


class Folders(unittest.TestCase):
    def test_old_and_new_are_whole(self) -> None:
        for after in (_OLD, _NEW, _OLD | {"shop/a": b"2", NOTE: b"n", "shop/.x.tmp": b"half"}):
            self.assertEqual(list(torn(_WORLD, after)), [])

    def test_a_part_is_torn_and_what_is_gone_is_lost(self) -> None:
        self.assertEqual(list(torn(_WORLD, _OLD | {"shop/a": b""})), ["shop/a is neither old nor new"])
        self.assertEqual(list(torn(_WORLD, {"shop/a": b"1", RECORD: b"r"})), ["shop/b is lost"])

    def test_a_mix(self) -> None:
        self.assertTrue(mixed(_WORLD, _OLD | {"shop/b": b"2"}))
        self.assertFalse(mixed(_WORLD, _OLD) or mixed(_WORLD, _NEW))

    def test_what_is_new(self) -> None:
        self.assertTrue(is_new(_WORLD, _NEW))
        self.assertFalse(is_new(_WORLD, _NEW | {NOTE: b"n"}) or is_new(_WORLD, _OLD))
