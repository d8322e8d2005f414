# SPDX-License-Identifier: Apache-2.0

"""Alarms, and the metrics that they watch."""

from __future__ import annotations

from typing import Any

from ..catalogue import Catalogue
from ..template import Template
from .common import dropping, each, ref, setting

monitoring = Catalogue()

ALARM = "CloudWatch::Alarm"


def _alarm(name: str, why: str, edit: Any) -> None:
    each(monitoring, "cloudwatch", ALARM, name, why, edit)


def _dimension(value: Any) -> Any:
    """The first dimension that a resource of the template is in: its name, or something of that resource."""

    def edit(t: Template, name: str) -> Template | None:
        for index, dimension in enumerate(t.get(name, "Dimensions", [])):
            target = t.target(dimension["Value"])
            made = value(t, target) if target else None
            if made is not None:
                return t.set(name, f"Dimensions.{index}.Value", made)
        return None

    return edit


def _watches_queue(t: Template, name: str) -> bool:
    return t.get(name, "Namespace") == "AWS/SQS"


_alarm("metric-misspelled", "No queue has this metric.",
       setting("MetricName", "ApproximateNumberOfMessageVisible", _watches_queue))
_alarm("namespace-misspelled", "No service has this namespace.", setting("Namespace", "AWS/SQSS", _watches_queue))
_alarm("dimension-misspelled", "Metrics of queues have the dimension QueueName.",
       setting("Dimensions.0.Name", "Queue", _watches_queue))
_alarm("dimension-left-out", "Metrics of queues have the dimension QueueName.",
       dropping("Dimensions", _watches_queue))
_alarm("dimension-of-address", "The Ref of a queue is its address, and the dimension wants its name.",
       _dimension(lambda t, target: ref(target) if t.type(target) == "SQS::Queue" else None))
_alarm("comparison-left-out", "An alarm says how it compares.", dropping("ComparisonOperator"))
_alarm("statistic-left-out", "An alarm on a metric says which statistic of it.", dropping("Statistic"))
_alarm("period-of-45-seconds", "A period is a multiple of a minute, or 10, 20 or 30 seconds.", setting("Period", 45))
_alarm("more-datapoints-than-periods", "Not more datapoints can decide than there are periods.",
       setting("DatapointsToAlarm", 99))
