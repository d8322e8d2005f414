# SPDX-License-Identifier: Apache-2.0

"""What an `aws` can say instead of the truth."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

PASSING = {
    "throttling": ("Throttling", "Rate exceeded"),
    "internal": ("InternalError", "An internal error has occurred"),
    "many": ("TooManyRequestsException", "Too Many Requests"),
    "late": ("RequestTimeout", "Your socket connection to the server was not read from"),
}
LOST = {
    "timeout": 'Read timeout on endpoint URL: "https://cloudformation.eu-west-1.amazonaws.com/"',
    "dns": 'Could not connect to the endpoint URL: "https://cloudformation.eu-west-1.amazonaws.com/"',
}
PERMANENT = {
    "denied": ("AccessDenied", "User: me is not authorized to perform that"),
    "expired": ("ExpiredToken", "The security token included in the request is expired"),
}
SHAPES = {
    "empty": "",
    "null": "null",
    "object": "{}",
    "list": "[]",
    "html": "<html><body>Sign in</body></html>",
    "hollow": '{"Account": null, "Arn": null, "Stacks": null, "StackEvents": null, "Changes": null, "Role": null,'
    ' "imageDetails": null, "Imports": null, "Id": null, "Summaries": null, "TemplateBody": null,'
    ' "StackDriftDetectionId": null, "DetectionStatus": null, "StackResourceSummaries": null,'
    ' "StackResourceDrifts": null}',
    "bare": '{"Stacks": [{}], "StackEvents": [{}], "Changes": [{}], "Role": {}, "imageDetails": [], "Imports": [{}],'
    ' "Summaries": [{}]}',
}
REFUSED = {**PASSING, **PERMANENT}
"""The service's errors, each a code and its words. What is refused is not done."""
CHANGING = {
    "create-change-set",
    "execute-change-set",
    "delete-change-set",
    "delete-stack",
    "update-termination-protection",
}
"""The calls that change something."""


def lie_at(call: int, action: str, state: dict[str, Any]) -> str | None:
    """The lie that this call is answered with; None for the truth.

    One that lasts for ever is about the action of its first call.
    """
    lie, first, times = state["lie"], state["at"], state["times"]
    if not lie or call < first:
        return None
    if times:
        return lie if call < first + times else None
    if call == first:
        state["action"] = action
    return lie if state.get("action") == action else None


def is_done(lie: str | None, action: str) -> bool:
    """Whether the call has its effect. Of what is lost on the way only the answer may be missing."""
    if lie == "timeout":
        return action in CHANGING
    return not (lie in REFUSED or lie in LOST or lie == "silent")


def distorted(lie: str | None, text: str) -> str:
    """What stands in the place of an answer."""
    if lie == "cut":
        return text[: len(text) // 2]
    if lie == "other":
        return text.replace("cluster1-dev", "somebody-elses")
    return SHAPES.get(lie or "", text)
