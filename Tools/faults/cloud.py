"""An `aws` with a small CloudFormation in a file, which answers truly or lies at the calls that a scenario names.

It imports nothing of this package: `runs.py` copies it to where it is run, once a call.
"""

import json
import os
import sys
import time

ACCOUNT = "123456789012"
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
    ' "imageDetails": null, "Imports": null, "Id": null, "Summaries": null}',
    "bare": '{"Stacks": [{}], "StackEvents": [{}], "Changes": [{}], "Role": {}, "imageDetails": [], "Imports": [{}],'
    ' "Summaries": [{}]}',
}
CHANGING = {
    "create-change-set",
    "execute-change-set",
    "delete-change-set",
    "delete-stack",
    "update-termination-protection",
}


class Refused(Exception):
    def __init__(self, code, message):
        self.code, self.message = code, message


class World:
    def __init__(self, state):
        self.state = state
        self.stacks = state["stacks"]

    def tick(self):
        self.state["clock"] += 1
        minutes, seconds = divmod(self.state["clock"], 60)
        return f"2026-01-09T{10 + minutes // 60:02}:{minutes % 60:02}:{seconds:02}.000Z"

    def find(self, asked):
        for stack in reversed(self.stacks):
            if asked == stack["id"] or (asked == stack["name"] and stack["status"] != "DELETE_COMPLETE"):
                return stack
        raise Refused("ValidationError", f"Stack with id {asked} does not exist")

    def add(self, name, status):
        number = len(self.stacks) + 1
        stack = {
            "id": f"arn:aws:cloudformation:eu-west-1:{ACCOUNT}:stack/{name}/{number:08}",
            "name": name,
            "created": self.tick(),
            "updated": None,
            "deleted": None,
            "status": status,
            "executed": None,
            "sets": [],
            "events": [],
            "steps": [],
            "token": None,
            "history": [],
        }
        self.stacks.append(stack)
        self.note(stack, stack["name"], status)
        return stack

    def note(self, stack, subject, status):
        own = subject == stack["name"]
        event = {
            "StackId": stack["id"],
            "EventId": f"e{len(stack['events'])}-{stack['id'][-8:]}",
            "StackName": stack["name"],
            "LogicalResourceId": subject,
            "PhysicalResourceId": stack["id"] if own else subject,
            "ResourceType": "AWS::CloudFormation::Stack" if own else "AWS::SNS::Topic",
            "Timestamp": self.tick(),
            "ResourceStatus": status,
            "ResourceStatusReason": "Access Denied" if status.endswith("FAILED") else "",
        }
        if stack["token"] and not self.state["tokenless"]:
            event["ClientRequestToken"] = stack["token"]
        stack["events"].append(event)

    def begin(self, stack, steps, token):
        stack["token"], stack["steps"] = token, list(steps)
        self.advance(stack)

    def advance(self, stack):
        if not stack["steps"]:
            return
        status = stack["steps"].pop(0)
        for number in range(self.state["eventsPerStep"]):
            self.note(stack, f"R{len(stack['steps'])}x{number}", "UPDATE_COMPLETE")
        if "ROLLBACK" in status and "ROLLBACK" not in stack["status"]:
            self.note(stack, "Thing", "UPDATE_FAILED")
        stack["status"] = status
        self.note(stack, stack["name"], status)

    def describe(self, stack):
        named = {
            "StackId": stack["id"],
            "StackName": stack["name"],
            "CreationTime": stack["created"],
            "LastUpdatedTime": stack["updated"],
            "DeletionTime": stack["deleted"],
            "StackStatus": stack["status"],
            "ChangeSetId": stack["executed"],
            "EnableTerminationProtection": False,
            "Outputs": [
                {"OutputKey": "Url", "OutputValue": f"https://{stack['name']}", "ExportName": f"{stack['name']}-url"}
            ],
        }
        return {key: value for key, value in named.items() if value is not None}


class API:
    def __init__(self, world, words):
        self.world = world
        self.state = world.state
        self.words = words

    def value(self, option, otherwise=None):
        return self.words[self.words.index(option) + 1] if option in self.words else otherwise

    def answer(self, action):
        return getattr(self, action.replace("-", "_"))()

    def get_caller_identity(self):
        return {"UserId": "A", "Account": ACCOUNT, "Arn": f"arn:aws:iam::{ACCOUNT}:user/me"}

    def get_role(self):
        return {"Role": {"RoleName": "AWSServiceRoleForECS"}}

    def describe_images(self):
        return {"imageDetails": [{"imageDigest": "sha256:0"}]}

    def list_imports(self):
        return {"Imports": ["cluster1-dev-service"]}

    def describe_stacks(self):
        stack = self.world.find(self.value("--stack-name"))
        self.world.advance(stack)
        stack["history"].append(self.world.describe(stack))
        behind = self.state["stale"] if stack["token"] else 0
        return {"Stacks": [stack["history"][max(0, len(stack["history"]) - 1 - behind)]]}

    def describe_stack_events(self):
        stack = self.world.find(self.value("--stack-name"))
        self.state["listings"] += 1
        events = stack["events"][::-1]
        if self.state["listings"] <= self.state["lateListings"]:
            events = events[self.state["lateEvents"] :]
        start, count = int(self.value("--starting-token", "0")), int(self.value("--max-items", "100"))
        page = {"StackEvents": events[start : start + count]}
        if start + count < len(events):
            page["NextToken"] = str(start + count)
        return page

    def create_change_set(self):
        name, kind = self.value("--stack-name"), self.value("--change-set-type")
        try:
            stack = self.world.find(name)
        except Refused:
            if kind == "UPDATE":
                raise
            stack = self.world.add(name, "REVIEW_IN_PROGRESS")
        if any(own["name"] == self.value("--change-set-name") for own in stack["sets"]):
            raise Refused("AlreadyExistsException", "ChangeSet already exists")
        made = {
            "id": f"arn:aws:cloudformation:eu-west-1:{ACCOUNT}:changeSet/{self.value('--change-set-name')}/1",
            "name": self.value("--change-set-name"),
            "created": self.world.tick(),
            "looks": 0,
            "own": True,
            "kind": kind,
        }
        stack["sets"].append(made)
        self._rival(stack)
        return {"Id": made["id"], "StackId": stack["id"]}

    def _rival(self, stack):
        """What somebody else does with the stack, which to them is theirs."""
        rival = self.state["rival"]
        if rival == "prepares":
            stack["sets"].append({"id": "arn:theirs", "name": "theirs", "own": False, "looks": 0})
        if rival == "creates":
            stack["rival"] = True
            self.world.begin(
                stack, ["CREATE_IN_PROGRESS"] + ["CREATE_IN_PROGRESS"] * 30 + ["CREATE_COMPLETE"], "theirs"
            )

    def _change_set(self):
        wanted = self.value("--change-set-name")
        for stack in self.world.stacks:
            for made in stack["sets"]:
                if wanted in (made["id"], made["name"]):
                    return stack, made
        raise Refused("ChangeSetNotFound", f"ChangeSet [{wanted}] does not exist")

    def describe_change_set(self):
        stack, made = self._change_set()
        made["looks"] += 1
        status = "CREATE_IN_PROGRESS" if made["looks"] < 2 else "FAILED" if self.state["rival"] else "CREATE_COMPLETE"
        return {
            "ChangeSetId": made["id"],
            "ChangeSetName": made["name"],
            "StackId": stack["id"],
            "StackName": stack["name"],
            "CreationTime": made["created"],
            "Status": status,
            "StatusReason": "no" if status == "FAILED" else None,
            "ExecutionStatus": "AVAILABLE",
            "Changes": [
                {
                    "Type": "Resource",
                    "ResourceChange": {
                        "Action": "Add",
                        "LogicalResourceId": "Thing",
                        "ResourceType": "AWS::SNS::Topic",
                        "Details": [],
                    },
                }
            ],
        }

    def list_change_sets(self):
        stack = self.world.find(self.value("--stack-name"))
        return {
            "Summaries": [
                {"ChangeSetId": made["id"], "ChangeSetName": made["name"], "ExecutionStatus": "AVAILABLE"}
                for made in stack["sets"]
            ]
        }

    def execute_change_set(self):
        stack, made = self._change_set()
        stack["sets"] = []
        self.state["executed"].append(stack["name"])
        word = "CREATE" if made["kind"] == "CREATE" else "UPDATE"
        fails = stack["name"] in self.state["failing"]
        back = "ROLLBACK" if word == "CREATE" else "UPDATE_ROLLBACK"
        steps = [f"{word}_IN_PROGRESS"] * 3 + (
            [f"{back}_IN_PROGRESS", f"{back}_COMPLETE"] if fails else [f"{word}_COMPLETE"]
        )
        stack["updated"], stack["executed"] = self.world.tick(), made["id"]
        self.world.begin(stack, steps, self.value("--client-request-token"))

    def delete_change_set(self):
        stack, made = self._change_set()
        stack["sets"].remove(made)

    def delete_stack(self):
        stack = self.world.find(self.value("--stack-name"))
        if stack.get("rival") or any(not made["own"] for made in stack["sets"]):
            self.state["destroyedOthers"] = True
        if stack["status"] in ("DELETE_IN_PROGRESS", "DELETE_COMPLETE"):
            return
        stack["deleted"] = self.world.tick()
        fails = stack["name"] in self.state["failing"]
        if stack["status"] == "REVIEW_IN_PROGRESS":
            stack["status"], stack["sets"] = "DELETE_COMPLETE", []
            return
        self.state["deleting"].append(stack["name"])
        self.world.begin(
            stack,
            ["DELETE_IN_PROGRESS"] * 3 + ["DELETE_FAILED" if fails else "DELETE_COMPLETE"],
            self.value("--client-request-token"),
        )
        return


def say(text, status=254):
    sys.stderr.write(f"\n{text}\n")
    sys.exit(status)


def refuse(code, message):
    say(f"An error occurred ({code}) when calling the Operation operation: {message}")


def lie_now(state, number, action):
    """The kind of the lie at this call; None for the truth."""
    if not state["lie"] or number < state["at"]:
        return None
    if state["times"]:
        return state["lie"] if number < state["at"] + state["times"] else None
    if number == state["at"]:
        state["action"] = action
    return state["lie"] if state.get("action") == action else None


def main():
    path = os.environ["FAULTS"]
    with open(path) as file:
        state = json.load(file)
    words = sys.argv[1:]
    action = "version" if words[0] == "--version" else words[1]
    state["calls"].append(action)
    lie = lie_now(state, len(state["calls"]), action)
    told = lie in PASSING or lie in LOST or lie in PERMANENT or lie == "silent"
    failure, answer = None, None
    # What is refused is not done; of what is lost on the way nobody knows.
    if not told or (lie == "timeout" and action in CHANGING):
        try:
            answer = "aws-cli/2.15.0 Python/3.11" if action == "version" else API(World(state), words).answer(action)
        except Refused as refused:
            failure = refused
    with open(path + ".new", "w") as file:
        json.dump(state, file)
    os.replace(path + ".new", path)
    if lie == "hang":
        # What changes something is waited for.
        time.sleep(3 if action in CHANGING else 30)
    if lie == "flood":
        sys.stderr.write("x" * state["flood"])
    if lie in PASSING:
        refuse(*PASSING[lie])
    if lie in PERMANENT:
        refuse(*PERMANENT[lie])
    if lie in LOST:
        say(LOST[lie], 255)
    if lie == "silent":
        sys.exit(1)
    if failure:
        refuse(failure.code, failure.message)
    text = answer if action == "version" else "" if answer is None else json.dumps(answer)
    if lie == "cut":
        text = text[: len(text) // 2]
    if lie == "other":
        text = text.replace("cluster1-dev", "somebody-elses")
    sys.stdout.write(SHAPES.get(lie, text))


if __name__ == "__main__":
    main()
