# SPDX-License-Identifier: Apache-2.0

from __future__ import annotations

import json
import tempfile
import unittest
from decimal import Decimal
from pathlib import Path
from typing import Any

from prices.__main__ import line, made, plain
from prices.feed import Feed, Unreadable
from prices.items import ITEMS, Item, edge

PLACES = {
    "EU (Ireland)": {"name": "EU (Ireland)", "code": "eu-west-1", "type": "AWS Region"},
    "Asia Pacific (Tokyo)": {"name": "Asia Pacific (Tokyo)", "code": "ap-northeast-1", "type": "AWS Region"},
    "US West (Denver)": {"name": "US West (Denver)", "code": "us-west-2-den-1", "type": "AWS Local Zone"},
}
NAT = Item("nat-gateway", "hour", "natgateway", "Hourly", "https://aws.amazon.com/vpc/pricing/")


def service(regions: dict[str, dict[str, str]]) -> dict[str, Any]:
    figures = {region: {name: {"price": price} for name, price in prices.items()} for region, prices in regions.items()}
    return {"manifest": {"hawkFilePublicationDate": "2026-10-28T17:54:55Z"}, "regions": figures}


class PricesTests(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.write("locations", PLACES)

    def write(self, name: str, content: Any) -> None:
        (self.folder / f"{name}.json").write_text(json.dumps(content))

    def feed(self) -> Feed:
        return Feed(self.folder.as_uri())

    def test_a_figure_is_read_for_each_region_that_has_it(self) -> None:
        self.write(
            "natgateway", service({"EU (Ireland)": {"Hourly": "0.0480000000"}, "US West (Denver)": {"Hourly": "9"}})
        )
        feed = self.feed()
        self.assertEqual(feed.prices(NAT), {"eu-west-1": Decimal("0.048")})
        self.assertEqual(
            line(NAT, feed.date(NAT), "copy", feed.prices(NAT)),
            "prices nat-gateway hour 2026-10-28 copy https://aws.amazon.com/vpc/pricing/ eu-west-1=0.048",
        )

    def test_a_million_of_what_is_priced_by_one_keeps_its_places(self) -> None:
        item = Item("rest-request", "million", "apigateway", "Calls", "https://aws.amazon.com/", 1_000_000)
        self.write("apigateway", service({"EU (Ireland)": {"Calls": "0.0000035000"}}))
        self.assertEqual(plain(self.feed().prices(item)["eu-west-1"]), "3.5")
        self.assertEqual(plain(Decimal("0.0000166667")), "0.000016667")
        self.assertEqual(plain(Decimal(5)), "5.0")

    def test_the_part_of_the_world_decides_where_no_region_does(self) -> None:
        data = Item("data", "gb", "cloudfront", "from {} to Internet", "https://aws.amazon.com/", 1, "edge")
        requests = Item("requests", "million", "cloudfront", "Requests", "https://aws.amazon.com/", 1, "edge")
        self.write(
            "cloudfront",
            service(
                {
                    "": {"from EU to Internet": "0.085", "from Japan to Internet": "0.114"},
                    "EU": {"Requests": "0.012"},
                }
            ),
        )
        self.assertEqual(self.feed().prices(data), {"ap-northeast-1": Decimal("0.114"), "eu-west-1": Decimal("0.085")})
        self.assertEqual(self.feed().prices(requests), {"eu-west-1": Decimal("0.012")})
        self.assertEqual([edge("il-central-1"), edge("mx-central-1")], ["Middle East", ""])

    def test_one_figure_for_all_is_every_regions(self) -> None:
        item = Item("zone", "month", "route53", "Zone", "https://aws.amazon.com/", place="Any")
        self.write("route53", service({"Any": {"Zone": "0.5"}}))
        self.assertEqual(list(self.feed().prices(item)), ["ap-northeast-1", "eu-west-1"])

    def test_what_is_not_there_is_said(self) -> None:
        for content, wanted in [
            (service({"EU (Ireland)": {"Other": "1"}}), "has no figure 'Hourly' for nat-gateway"),
            (service({"EU (Ireland)": {"Hourly": "much"}}), "'much' is no price of nat-gateway"),
        ]:
            self.write("natgateway", content)
            with self.assertRaisesRegex(Unreadable, wanted):
                self.feed().prices(NAT)
        self.write("natgateway", {"regions": {}})
        with self.assertRaisesRegex(Unreadable, "does not say when"):
            self.feed().date(NAT)
        with self.assertRaisesRegex(Unreadable, r"vpc\.json"):
            made(self.folder.as_uri())
        self.write("locations", {})
        with self.assertRaisesRegex(Unreadable, "names no region"):
            self.feed()

    def test_each_item_is_there_once(self) -> None:
        names = [item.name for item in ITEMS]
        self.assertEqual(len(names), len(set(names)))
