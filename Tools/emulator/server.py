# SPDX-License-Identifier: Apache-2.0

"""The emulator as a server on the loopback interface."""

from __future__ import annotations

import logging
import os
from typing import Self

for _name in [name for name in os.environ if name.startswith("AWS_")]:
    del os.environ[_name]
os.environ.update(
    {
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "MOTO_EC2_LOAD_DEFAULT_AMIS": "false",
        "MOTO_IAM_LOAD_MANAGED_POLICIES": "true",
        "NO_PROXY": "localhost",
        "no_proxy": "localhost",
    }
)

from moto.core.config import default_user_config  # noqa: E402
from moto.moto_api._internal.models import moto_api_backend  # noqa: E402
from moto.moto_server.threaded_moto_server import ThreadedMotoServer  # noqa: E402

from . import moto_gaps  # noqa: E402
from .api import Api, install  # noqa: E402
from .region import Region  # noqa: E402

logging.getLogger("werkzeug").setLevel(logging.ERROR)
# No function is run, as no task is: S3 tells a queue that it tells it things, which would call the queue's function.
default_user_config["lambda"] = {"use_docker": False}


class Emulator:
    """All of AWS that the stacks need, empty, at one endpoint."""

    def __init__(self) -> None:
        self._server = ThreadedMotoServer("localhost", port=0, verbose=False)

    def __enter__(self) -> Self:
        self._server.start()
        _, port = self._server.get_host_and_port()
        # Uploads to a bucket need the name: they fail on 127.0.0.1.
        self.endpoint = f"http://localhost:{port}"
        moto_gaps.fill()
        self.reset()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.stop()

    def reset(self) -> None:
        """Forgets everything."""
        install(self.endpoint)
        moto_api_backend.reset()

    def region(self, name: str) -> Region:
        if name not in Api.regions:
            Api.regions[name] = Region(self.endpoint, name)
        return Api.regions[name]
