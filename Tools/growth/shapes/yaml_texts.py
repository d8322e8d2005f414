# SPDX-License-Identifier: Apache-2.0

"""What a text in YAML can have many of."""

from __future__ import annotations

from .template import Shape

_TOPIC = "Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n"


def resources_in_yaml(number: int) -> str:
    topics = (f"  T{i}:\n    Type: AWS::SNS::Topic\n    Properties: {{TopicName: 't-{i}'}}\n" for i in range(number))
    return "Resources:\n" + "".join(topics)


def comments_in_yaml(number: int) -> str:
    return _TOPIC + "".join(f"    # {i} is a comment\n    Metadata{i}: x # as this is\n" for i in range(number))


def lines_of_a_text_in_yaml(number: int) -> str:
    return f"{_TOPIC}Description: text\n" + "".join(f"  line {i}\n\n" for i in range(number))


def lines_of_blocks_in_yaml(number: int) -> str:
    blocks = (f"      K{i}: >+\n        folded\n\n          more\n        end\n\n" for i in range(number))
    return f"{_TOPIC}    Metadata:\n" + "".join(blocks)


def escapes_in_yaml(number: int) -> str:
    return f'{_TOPIC}Description: "' + "\\u00e9\\\n  \\t'' " * number + '"\n'


def brackets_in_yaml(number: int) -> str:
    return f"{_TOPIC}    Metadata: [" + "{a: [b, !Ref Topic], 'c': \"d\"},\n" * number + "]\n"


def aliases_in_yaml(number: int) -> str:
    names = "".join(f"      A{i}: &a{i} {{k{i}: 1}}\n      B{i}: *a{i}\n" for i in range(number))
    return f"{_TOPIC}    Metadata:\n{names}"


def merged_mappings_in_yaml(number: int) -> str:
    names = "".join(f"      A{i}: &a{i} {{k{i}: 1}}\n" for i in range(number))
    merged = ", ".join(f"*a{i}" for i in range(number))
    return f"{_TOPIC}    Metadata:\n{names}      All:\n        <<: [{merged}]\n"


SHAPES = [
    Shape(resources_in_yaml, 150, 600),
    Shape(comments_in_yaml, 500, 2000),
    Shape(lines_of_a_text_in_yaml, 5000, 20000),
    Shape(lines_of_blocks_in_yaml, 1000, 4000),
    Shape(escapes_in_yaml, 5000, 20000),
    Shape(brackets_in_yaml, 500, 2000),
    Shape(aliases_in_yaml, 500, 2000),
    Shape(merged_mappings_in_yaml, 500, 2000),
]
