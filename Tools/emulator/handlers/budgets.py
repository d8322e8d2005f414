# SPDX-License-Identifier: Apache-2.0

"""Budgets and who is told of them."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import ACCOUNT, Live
from ..tracking import Properties, plain
from .base import Handler


class Budget(Handler):
    type_name = "AWS::Budgets::Budget"
    service = "budgets"

    def create(self, p: Properties) -> str:
        budget = plain(p["Budget"])
        name = budget.get("BudgetName") or self.name(100)
        self._make(name, p)
        return name

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        # moto changes none, so that it is made anew under its name.
        changed.take()
        self.delete(live)
        self._make(live.physical_id, p)

    def delete(self, live: Live) -> None:
        self.call("delete_budget", AccountId=ACCOUNT, BudgetName=live.physical_id)

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("describe_budget", AccountId=ACCOUNT, BudgetName=live.physical_id)["Budget"]
        return {"Budget": {name: found[name] for name in ("BudgetName", "BudgetType", "TimeUnit") if name in found}}

    def _make(self, name: str, p: Properties) -> None:
        self.call(
            "create_budget",
            AccountId=ACCOUNT,
            Budget={**plain(p["Budget"]), "BudgetName": name},
            NotificationsWithSubscribers=plain(p.get("NotificationsWithSubscribers")),
        )
        if "ResourceTags" in p:
            plain(p["ResourceTags"])
