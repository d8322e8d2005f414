# SPDX-License-Identifier: Apache-2.0

"""Whether what synth said, and its exit status, are what happened."""

from __future__ import annotations

from collections.abc import Iterator

from . import lies
from .runs import Run
from .scenarios import FOR_EVER, STACKS

_GOOD = ("CREATE_COMPLETE", "UPDATE_COMPLETE")
_EXITS = {0, 1, 2, 3, 4, 130}


def problems(run: Run) -> list[str]:
    return [problem for rule in (_ends, _deploy, _destroy, _reads, _passing, _shapes) for problem in rule(run)]


def _ends(run: Run) -> Iterator[str]:
    if run.hung:
        yield "hangs, and Ctrl-C does not end it"
    if run.status not in _EXITS:
        yield f"exit status {run.status}"
    if run.interrupted and not (_under_way(run) and run.scenario.times == FOR_EVER):
        yield "asks for ever without an operation"
    if run.interrupted and "asking again in" not in run.said:
        yield "asks for ever in silence"
    # A file that a command shown to the user names is kept for that command.
    if any(name not in run.told for name in run.state["leftFolders"]):
        yield "leaves its temporary folder"
    if run.state["destroyedOthers"]:
        yield "deletes what another deployment made"
    if run.status not in (0, 2, 3) and "error: " not in run.said and "problem  " not in run.out:
        yield "fails without a word"
    if run.scenario.lie == "flood" and len(run.told) > 100_000:
        yield "repeats a flood"


def _deploy(run: Run) -> Iterator[str]:
    if run.scenario.case.command[0] != "deploy":
        return
    last = {stack["name"]: stack for stack in run.state["stacks"]}
    if run.status == 0:
        for name in STACKS:
            if name not in run.state["executed"]:
                yield f"exit 0, but {name} was not deployed"
            elif last[name]["steps"] or last[name]["status"] not in _GOOD:
                yield f"exit 0, but {name} is {last[name]['status']}"
    if run.status == 4 and not any("ROLLBACK" in stack["status"] for stack in last.values()):
        yield "exit 4, but nothing was rolled back"
    if "could not be" in run.said and "'Old" in run.said:
        yield "the cause of an earlier failure"
    if run.status in (1, 130):
        if _under_way(run) and not _says_that_it_goes_on(run):
            yield "does not say that CloudFormation goes on"
        own = [made["name"] for stack in last.values() for made in stack["sets"] if made["own"]]
        if own and not any(word in run.said for word in ("stays", "is not known")):
            yield "leaves a change set and does not say so"
    if "nothing was changed" in run.said and _under_way(run) and not run.state["rival"]:
        yield "says that nothing was changed"


def _destroy(run: Run) -> Iterator[str]:
    if run.scenario.case.command[0] != "destroy":
        return
    alive = [s for s in run.state["stacks"] if s["status"] != "DELETE_COMPLETE"]
    if run.status == 0 and alive:
        yield f"exit 0, but {alive[0]['name']} is {alive[0]['status']}"
    if "nothing to delete" in run.said and run.state["stacks"]:
        yield "says that there was nothing to delete"
    if run.status in (1, 130) and _under_way(run) and not _says_that_it_goes_on(run):
        yield "does not say that CloudFormation goes on"
    if run.status == 4 and not any(s["status"] == "DELETE_FAILED" for s in run.state["stacks"]):
        yield "exit 4, but no deletion failed"


def _reads(run: Run) -> Iterator[str]:
    command = run.scenario.case.command[0]
    if command == "status" and (
        "not deployed" in run.out or (run.status == 0 and run.out.count("UPDATE_COMPLETE") != 2)
    ):
        yield "not the state of the stacks"
    if command == "outputs" and run.status == 0 and run.out.count("https://cluster1-dev") != 2:
        yield "exit 0, but not all outputs"
    if command == "diff" and run.status == 0:
        yield "exit 0, but there is something to change"
    if (
        command == "diff"
        and any(s["sets"] for s in run.state["stacks"])
        and not any(word in run.said for word in ("stays", "is not known"))
    ):
        yield "leaves a change set and does not say so"
    if command == "drift" and run.status in (0, 2) and run.out.count("a by the template, b in AWS") != 2:
        yield f"exit {run.status}, but not all drift"
    if command == "doctor" and run.status == 0 and "not deployed yet" in run.out:
        yield "says of a stack that it is not deployed"
    if "account ," in run.told:
        yield "an account without a number"
    if command not in ("deploy", "destroy") and (run.state["executed"] or run.state["deleting"]):
        yield "changes something"


def _passing(run: Run) -> Iterator[str]:
    """What passes makes no difference."""
    lie, times = run.scenario.lie, run.scenario.times
    harmless = lie in (None, "flood") or (
        times != FOR_EVER and (lie in lies.PASSING or lie in lies.LOST or lie == "hang")
    )
    if harmless and run.status != run.scenario.case.status:
        yield f"exit status {run.status}, without the lie {run.scenario.case.status}"


def _shapes(run: Run) -> Iterator[str]:
    """An answer that is none is shown, and is not taken for anything."""
    calls, at = run.state["calls"], run.scenario.at
    if run.scenario.lie not in lies.SHAPES or at > len(calls):
        return
    asking = calls[at - 1] not in lies.CHANGING and calls[at - 1] not in ("version", "describe-stack-events")
    before = not run.state["executed"] and not run.state["deleting"]
    if asking and before and run.scenario.lie != "bare" and "and nothing is concluded from it" not in run.told:
        yield f"takes an answer of {calls[at - 1]} that is none for one"


def _under_way(run: Run) -> bool:
    return any(stack["steps"] and not stack.get("rival") for stack in run.state["stacks"])


def _says_that_it_goes_on(run: Run) -> bool:
    return any(word in run.said for word in ("CloudFormation goes on", "is not known", "may not be deleted"))
