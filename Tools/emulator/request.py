# SPDX-License-Identifier: Apache-2.0

"""What a request to CloudFormation's query API says, read off moto's wire format."""

from __future__ import annotations

from typing import Any, ClassVar

from moto.core.exceptions import ServiceException
from moto.core.responses import ActionResult, BaseResponse

from .changesets import ChangeSet
from .desired import Desired
from .errors import TemplateError
from .parameters import text
from .region import Region
from .stack import Stack, identity
from .template import Template, parse

_SETTLED = (
    "CREATE_COMPLETE",
    "IMPORT_COMPLETE",
    "IMPORT_ROLLBACK_COMPLETE",
    "UPDATE_COMPLETE",
    "UPDATE_ROLLBACK_COMPLETE",
)


class Refusal(ServiceException):
    """An error with a code of CloudFormation's: `ValidationError` unless another is given."""

    code = "ValidationError"


class Request(BaseResponse):
    regions: ClassVar[dict[str, Region]] = {}
    endpoint: ClassVar[str] = ""

    def __init__(self) -> None:
        super().__init__(service_name="cloudformation")
        self.automated_parameter_parsing = True

    def call_action(self) -> Any:
        try:
            return super().call_action()
        except TemplateError as error:
            return self._refusal(Refusal(str(error)))
        except NotImplementedError as error:
            return self._refusal(Refusal(f"The emulator cannot do this: {error}"))

    @property
    def _here(self) -> Region:
        if self.region not in self.regions:
            self.regions[self.region] = Region(self.endpoint, self.region)
        return self.regions[self.region]

    def _stack(self) -> Stack:
        return self._here.find(self._get_param("StackName"))

    def _stack_to_create(self) -> Stack:
        """A new stack, or one that is still in review."""
        name = self._get_param("StackName")
        for stack in self._here.existing():
            if stack.name == name:
                if stack.status == "REVIEW_IN_PROGRESS":
                    return stack
                raise Refusal("AlreadyExistsException", f"Stack [{name}] already exists")
        return Stack(name, self.region, identity("stack", name, self.region))

    def _stack_to_update(self) -> Stack:
        stack = self._stack()
        if stack.status not in _SETTLED:
            raise Refusal(f"Stack:{stack.stack_id} is in {stack.status} state and can not be updated.")
        return stack

    def _stack_to_import_into(self) -> Stack:
        """One that is there, or a new one."""
        name = self._get_param("StackName")
        there = any(name in (it.name, it.stack_id) and it.template is not None for it in self._here.existing())
        return self._stack_to_update() if there else self._stack_to_create()

    def _change_set(self) -> tuple[Stack, ChangeSet]:
        wanted, named = self._get_param("ChangeSetName"), self._get_param("StackName")
        stacks = [self._here.find(named)] if named else self._here.existing()
        for stack in stacks:
            for change_set in stack.change_sets.values():
                if wanted in (change_set.name, change_set.change_set_id):
                    return stack, change_set
        raise Refusal("ChangeSetNotFound", f"ChangeSet [{wanted}] does not exist")

    def _take_token(self, stack: Stack) -> None:
        """What the events of the operation that begins carry."""
        stack.token = self._get_param("ClientRequestToken")

    def _desired(self, stack: Stack) -> Desired:
        """What the request wants the stack to be. A stack that is new counts from here on."""
        template = self._template(stack.template)
        capabilities = self._get_param("Capabilities", [])
        needed = template.required_capability()
        if needed and not {"CAPABILITY_NAMED_IAM", needed} & set(capabilities):
            raise Refusal("InsufficientCapabilitiesException", f"Requires capabilities : [{needed}]")
        given = {}
        for item in self._get_param("Parameters", []):
            name = item["ParameterKey"]
            if not item.get("UsePreviousValue"):
                given[name] = text(item["ParameterValue"])
            elif name in stack.given:
                given[name] = stack.given[name]
        wanted = self._get_param("Tags")
        # Who says nothing of tags leaves them.
        tags = dict(stack.tags) if wanted is None else {tag["Key"]: tag["Value"] for tag in wanted}
        desired = Desired(self._here, stack, template, given, tags, capabilities)
        if stack not in self._here.stacks:
            self._here.stacks.append(stack)
        return desired

    def _template(self, previous: Template | None) -> Template:
        if self._get_param("UsePreviousTemplate") and previous is not None:
            return previous
        url = self._get_param("TemplateURL")
        if url:
            return parse(self._uploaded(url))
        body = self._get_param("TemplateBody")
        if not body:
            raise Refusal("Either Template URL or Template Body must be specified.")
        if len(body.encode()) > 51_200:
            raise Refusal("'templateBody' must have length less than or equal to 51200")
        return parse(body)

    def _uploaded(self, url: str) -> str:
        """The template behind a path-style S3 address."""
        bucket, key = url.split("://", 1)[1].split("/", 1)[1].split("/", 1)
        found = self._here.aws.call("s3", "get_object", Bucket=bucket, Key=key)
        return found["Body"].read().decode()

    def _refusal(self, error: Refusal) -> Any:
        status, headers, body = self.serialized(ActionResult(error))
        headers["status"] = str(status)
        return status, headers, body
