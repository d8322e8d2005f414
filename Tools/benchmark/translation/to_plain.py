# SPDX-License-Identifier: Apache-2.0

"""Writes the program that has the templates of a folder as dictionaries.

usage: to_plain.py FOLDER >PROGRAM    the program takes the folder to write to
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

print("import json\nimport sys\nfrom pathlib import Path\n\nFOLDER = Path(sys.argv[1])")
for path in sorted(Path(sys.argv[1]).glob("*.template.json")):
    template = json.loads(path.read_text())
    print(f"(FOLDER / {path.name!r}).write_text(json.dumps({template!r}, indent=2))")
