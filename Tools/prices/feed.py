# SPDX-License-Identifier: Apache-2.0

"""AWS's files of prices: one a service, with a figure for each region."""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.request
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from .items import EDGE, EVERYWHERE, NOWHERE, Item, edge

# Where the pages of AWS have their figures from.
AWS = "https://b0.p.awsstatic.com"
_NAMES = {"natgateway": "ec2"}
_PLACES = "locations"
# A region's code; AWS lists places within a region as regions too.
_CODE = re.compile(r"[a-z]{2}(-gov|-iso[a-z]?)?-[a-z]+-\d$")


class Unreadable(Exception):
    """What is missing or not as expected."""


class Feed:
    """The files at AWS, or beside each other in a folder, as `ecs.json`."""

    def __init__(self, source: str) -> None:
        self._source = source.rstrip("/")
        self._files: dict[str, Any] = {}
        self.regions = self._regions()

    def prices(self, item: Item) -> dict[str, Decimal]:
        """What an item costs, by region."""
        regions = self._file(item.file)["regions"]
        found = {}
        for region, name in self.regions.items():
            place, figure = _place(item, region, name)
            entry = regions.get(place, {}).get(figure.format(edge(region)))
            if entry is not None:
                found[region] = _amount(entry["price"], item) * item.factor
        if not found:
            raise Unreadable(f"{item.file}.json has no figure '{item.figure}' for {item.name}")
        return found

    def date(self, item: Item) -> str:
        """When the figures were published."""
        said = str(self._file(item.file).get("manifest", {}).get("hawkFilePublicationDate", ""))
        if not re.match(r"\d{4}-\d\d-\d\dT", said):
            raise Unreadable(f"{item.file}.json does not say when it was published")
        return said[:10]

    def _regions(self) -> dict[str, str]:
        """The code of each region, and AWS's name of it."""
        places: Mapping[str, Any] = self._file(_PLACES)
        regions = [it for it in places.values() if it.get("type") == "AWS Region" and _CODE.match(it.get("code") or "")]
        found = {it["code"]: it["name"] for it in regions}
        if not found:
            raise Unreadable(f"{_PLACES}.json names no region")
        return dict(sorted(found.items()))

    def _file(self, name: str) -> Any:
        if name not in self._files:
            address = self._address(name)
            try:
                with urllib.request.urlopen(address) as answer:  # noqa: S310, the user says from where
                    self._files[name] = json.load(answer)
            except (OSError, urllib.error.URLError, ValueError) as problem:
                raise Unreadable(f"{address}: {problem}") from problem
        return self._files[name]

    def _address(self, name: str) -> str:
        if self._source != AWS:
            return f"{self._source}/{name}.json"
        if name == _PLACES:
            return f"{AWS}/locations/1.0/aws/current/locations.json"
        return f"{AWS}/pricing/2.0/meteredUnitMaps/{_NAMES.get(name, name)}/USD/current/{name}.json"


def _place(item: Item, region: str, name: str) -> tuple[str, str]:
    """The heading that an item's figure stands under, and what it is called there."""
    if item.place == EVERYWHERE:
        return EVERYWHERE, item.figure
    if item.place == NOWHERE or (item.place == EDGE and "{}" in item.figure):
        return "", item.figure
    return edge(region) if item.place == EDGE else name, item.figure


def _amount(text: str, item: Item) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation as problem:
        raise Unreadable(f"'{text}' is no price of {item.name}") from problem
