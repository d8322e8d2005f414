# SPDX-License-Identifier: Apache-2.0

"""Renews Sources/PriceFacts/regions.txt: what each item costs in every region, a line each."""

from __future__ import annotations

import sys
from decimal import Decimal
from pathlib import Path

from arguments import Parser
from repository import ROOT
from selftest import TestsFail, self_test

from .feed import AWS, Feed, Unreadable
from .items import ITEMS, Item

FILE = ROOT / "Sources" / "PriceFacts" / "regions.txt"
HEAD = """\
# What AWS charges in each of its regions, as its pricing pages have it; made by Scripts/update-prices, not by hand.
#
#   prices ITEM UNIT DATE SURE PAGE REGION=USD ...    what an item costs, by region
#
# DATE is when AWS published the figures; prices.txt has the rest, and says what SURE is.

"""


def main() -> int:
    arguments = _arguments()
    try:
        self_test("prices")
        text = made(arguments.source)
    except (TestsFail, Unreadable) as problem:
        print(f"update-prices: error: {problem}", file=sys.stderr)
        return 1
    if arguments.check:
        if FILE.read_text() != text:
            print("update-prices: regions.txt is not what the files give; run Scripts/update-prices")
            return 1
    else:
        FILE.write_text(text)
    print(f"{len(ITEMS)} items")
    return 0


def made(source: str) -> str:
    """The text of regions.txt."""
    feed = Feed(source)
    sure = "page" if source == AWS else "copy"
    return HEAD + "".join(f"{line(item, feed.date(item), sure, feed.prices(item))}\n" for item in ITEMS)


def line(item: Item, date: str, sure: str, prices: dict[str, Decimal]) -> str:
    amounts = " ".join(f"{region}={plain(amount)}" for region, amount in sorted(prices.items()))
    return f"prices {item.name} {item.unit} {date} {sure} {item.page} {amounts}"


def plain(amount: Decimal) -> str:
    """Nine places at most, which is what an Amount has."""
    text = f"{amount.quantize(Decimal('0.000000001')):f}".rstrip("0")
    return text + "0" if text.endswith(".") else text


class _Arguments:
    source: str
    check: bool


def _arguments() -> _Arguments:
    parser = Parser(prog="Scripts/update-prices", description=__doc__)
    parser.add_argument(
        "source",
        nargs="?",
        default=AWS,
        metavar="FOLDER",
        help="a folder with copies of AWS's files, as ecs.json and locations.json; without it they come from AWS",
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 where the file would change")
    arguments = parser.parse_args(namespace=_Arguments())
    if "://" not in arguments.source:
        arguments.source = Path(arguments.source).resolve().as_uri()
    return arguments


if __name__ == "__main__":
    sys.exit(main())
