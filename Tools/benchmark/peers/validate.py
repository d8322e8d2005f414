# SPDX-License-Identifier: Apache-2.0

"""cloudformation-validate on one file, as its engine is used.

usage: validate.py FILE
"""

from __future__ import annotations

import sys
from pathlib import Path

from cloudformation_validate import (
    CompositeEngine,
    DetailLevel,
    PseudoParameterOverrides,
    Severity,
    ValidateConfig,
)

config = ValidateConfig(
    severity_level=Severity.WARN,
    detail_level=DetailLevel.STANDARD,
    pseudo_parameter_overrides=PseudoParameterOverrides(region="eu-west-1"),
)
print(CompositeEngine().validate_template(Path(sys.argv[1]), config).status)
