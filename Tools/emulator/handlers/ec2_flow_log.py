# SPDX-License-Identifier: Apache-2.0

"""Flow logs."""

from __future__ import annotations

from typing import Any

from ..changes import Changed
from ..stack import Live
from ..tracking import Properties
from .ec2 import Ec2Handler


class FlowLog(Ec2Handler):
    type_name = "AWS::EC2::FlowLog"
    kind = "vpc-flow-log"

    def create(self, p: Properties) -> str:
        made = self.call(
            "create_flow_logs",
            ResourceIds=[p["ResourceId"]],
            **p.rest("ResourceId", "Tags"),
            TagSpecifications=self.tags(p),
        )
        if made.get("Unsuccessful"):
            raise ValueError(f"EC2 does not take the flow log: {made['Unsuccessful']}")
        return made["FlowLogIds"][0]

    def attributes(self, live: Live) -> dict[str, Any]:
        return {"Id": live.physical_id}

    def update(self, live: Live, p: Properties, changed: Changed) -> None:
        self.retag(live, p, changed)

    def delete(self, live: Live) -> None:
        self.call("delete_flow_logs", FlowLogIds=[live.physical_id])

    def describe(self, live: Live) -> dict[str, Any]:
        found = self.call("describe_flow_logs", FlowLogIds=[live.physical_id])["FlowLogs"][0]
        return {**found, "ResourceType": live.properties["ResourceType"]}
