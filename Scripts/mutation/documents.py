"""docs/mutations.md."""

from __future__ import annotations

from .report import Report


def page(report: Report, bases: int) -> str:
    return ""
