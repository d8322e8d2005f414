# SPDX-License-Identifier: Apache-2.0

"""Chromium, spoken to by its own protocol over a pipe: no driver, no port."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import tempfile
import time
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from pathlib import Path

Message = dict[str, Any]
KEYS = {"Enter": (13, "\r"), " ": (32, " "), "Tab": (9, ""), "Escape": (27, ""), "/": (191, "/")}
PATIENCE = 60
"""Seconds for anything that a page does."""


class Browser:
    """One process of Chromium."""

    def __init__(self, program: str) -> None:
        """Start it."""
        from_us, self._to = os.pipe()
        self._from, from_it = os.pipe()
        # Processes of its own may still write there when it has ended.
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--remote-debugging-pipe"]
        command = [program, *flags, f"--user-data-dir={self._folder.name}", "about:blank"]
        shell = f'exec "$@" 3<&{from_us} 4>&{from_it}'
        self._process = subprocess.Popen(
            ["bash", "-c", shell, "bash", *command],
            pass_fds=(from_us, from_it),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(from_us)
        os.close(from_it)
        self._rest = b""
        self._number = 0
        self.events: list[Message] = []

    def __enter__(self) -> Self:
        """Nothing else is needed."""
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait()
        os.close(self._to)
        os.close(self._from)
        self._folder.cleanup()

    def _read(self) -> Message:
        while b"\0" not in self._rest:
            chunk = os.read(self._from, 1 << 20)
            if not chunk:
                ended = "the browser has ended"
                raise RuntimeError(ended)
            self._rest += chunk
        text, self._rest = self._rest.split(b"\0", 1)
        message: Message = json.loads(text)
        return message

    def call(self, method: str, session: str | None = None, /, **parameters: object) -> Message:
        """Ask for something, and wait for the answer."""
        self._number += 1
        message: Message = {"id": self._number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._read()
            if answer.get("id") != self._number:
                self.events.append(answer)
                continue
            if "error" in answer:
                raise RuntimeError(f"{method}: {answer['error']}")
            result: Message = answer["result"]
            return result


class Page:
    """One tab."""

    def __init__(self, browser: Browser, width: int, *, dark: bool) -> None:
        """Open it."""
        self.browser = browser
        target = browser.call("Target.createTarget", url="about:blank")["targetId"]
        self._target = target
        self._session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        browser.events.clear()
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=900,
            deviceScaleFactor=1,
            mobile=width < 600,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", features=[scheme])

    def call(self, method: str, /, **parameters: object) -> Message:
        """Ask this tab for something."""
        return self.browser.call(method, self._session, **parameters)

    def close(self) -> None:
        """Close it."""
        self.browser.call("Target.closeTarget", targetId=self._target)

    def open(self, address: str) -> None:
        """Load a page."""
        self.call("Page.navigate", url=address)
        self.wait("document.readyState === 'complete' && location.href !== 'about:blank'")

    def run(self, script: str) -> Any:
        """Evaluate an expression."""
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(f"{script[:80]}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def wait(self, condition: str) -> None:
        """Wait until an expression is true."""
        end = time.monotonic() + PATIENCE
        while not self.run(condition):
            if time.monotonic() > end:
                raise RuntimeError(f"never: {condition}")
            time.sleep(0.05)

    def press(self, key: str) -> None:
        """Press a key and let it go."""
        code, text = KEYS[key]
        common = {"key": key, "windowsVirtualKeyCode": code, "code": key if len(key) > 1 else ""}
        self.call("Input.dispatchKeyEvent", type="keyDown", text=text, **common)
        self.call("Input.dispatchKeyEvent", type="keyUp", **common)

    def write(self, text: str) -> None:
        """Write as a keyboard does."""
        self.call("Input.insertText", text=text)

    def click(self, x: float, y: float) -> None:
        """Press the mouse at a point of the window."""
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def failures(self, address: str) -> list[str]:
        """What the console says, and what was asked of others than the page itself."""
        found = []
        for event in self.browser.events:
            parameters = event.get("params", {})
            match event.get("method"):
                case "Runtime.exceptionThrown":
                    found.append(f"exception: {parameters['exceptionDetails'].get('text')}")
                case "Runtime.consoleAPICalled":
                    found.append(f"console: {parameters['args']}")
                case "Log.entryAdded":
                    found.append(f"log: {parameters['entry']['text']}")
                case "Network.requestWillBeSent":
                    url = parameters["request"]["url"]
                    if not url.startswith((address, "data:", "about:")):
                        found.append(f"request: {url}")
        return found

    def shoot(self, path: Path, *, whole: bool) -> None:
        """Take a picture of the window, or of all of the page."""
        data = self.call("Page.captureScreenshot", captureBeyondViewport=whole)["data"]
        path.write_bytes(base64.b64decode(data))

    def print(self, path: Path) -> None:
        """Print it as a PDF."""
        path.write_bytes(base64.b64decode(self.call("Page.printToPDF", printBackground=False)["data"]))
