# SPDX-License-Identifier: Apache-2.0

"""Which templates CloudFormation would not take as they stand: what goes past the types there tells nothing."""

from __future__ import annotations

import re

REASONS = (
    (r"null where ", "null, which CloudFormation refuses in a template"),
    (r"Rain::|^an object where text is wanted: .*Rain", "made for the tool rain, which packages it first"),
    (
        r"(text|a list|a number|a Boolean) where an object is wanted",
        "a property of a resource is no object, and must be",
    ),
    (r"the schema has no Fn::If in ", "Fn::If in place of all properties of a resource"),
    (r"no schema of AWS::(Foo|Other)::", "a type that AWS does not have"),
    (r"no section of a stack is called so", "a section that no template has"),
)
WITHOUT_TYPE = "a resource without a type: a module that the aws CLI or rain puts in first"


def refusal(text: bytes, unchecked: list[dict[str, str]]) -> str:
    """Why CloudFormation would not take it; nothing where it would, as far as this can tell."""
    if b"Rain::" in text:
        return REASONS[1][1]
    for one in unchecked:
        if one["cause"] == "no type of the DSL says it" and re.fullmatch(r"Resources/[^/:]+", one["path"]):
            return WITHOUT_TYPE
        if " lacks " in one["cause"] and (b"Transform" not in text or _is_untouched(text, one["cause"])):
            return "a property that must be there is not"
        for pattern, reason in REASONS:
            if re.match(pattern, one["cause"]):
                return reason
    return ""


def _is_untouched(text: bytes, cause: str) -> bool:
    """Whether no transform gives a resource of CloudFormation's what it lacks: SAM leaves them as they are."""
    macros = set(re.findall(rb"AWS::(?:Include|LanguageExtensions)|Fn::Transform|Transform:\s*\[", text))
    return (
        not macros and b"AWS::Serverless-2016-10-31" in text and re.match(r"AWS::(?!Serverless::)", cause) is not None
    )
