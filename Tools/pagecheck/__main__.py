# SPDX-License-Identifier: Apache-2.0

"""The command of Scripts/verify-report."""

from __future__ import annotations

import argparse
import importlib.resources
import json
import re
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from pagecheck import controls
from pagecheck.browser import PATIENCE, Browser, Page
from repository import ROOT

WIDTHS = (1280, 390)
TEMPLATE = '{"Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": "%s"}}}}'


def audit(page: Page) -> list[str]:
    """What axe finds."""
    axe = importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
    page.run(axe + ";0")
    found = page.run(
        "axe.run(document, {resultTypes: ['violations']}).then(result => JSON.stringify(result.violations.map("
        "one => one.id + ': ' + one.nodes.length + ' times, as ' + one.nodes[0].html.slice(0, 160))))"
    )
    return [f"axe: {each}" for each in json.loads(found)]


def check(browser: Browser, name: str, file: Path, shots: Path | None) -> list[str]:
    """All of one page."""
    failures = []
    for width in WIDTHS:
        for dark in (False, True):
            page = Page(browser, width, dark=dark)
            page.open(file.as_uri())
            own = (
                [f"{width} pixels: {wide} wide"]
                if (wide := page.run("document.documentElement.scrollWidth")) > width
                else []
            )
            look = f"{name}-{width}-{'dark' if dark else 'light'}"
            if shots:
                page.shoot(shots / f"{look}.png", whole=False)
                page.shoot(shots / f"{look}-whole.png", whole=True)
            own += audit(page)
            # The look changes nothing of what controls do.
            for each in controls.CHECKS if not dark else ():
                own += list(each(page))
            page.run("document.querySelectorAll('details').forEach(one => { one.open = true; })")
            if page.run("!!document.querySelector('#stage a.s')"):
                controls.use(page, "document.querySelector('#stage a.s')", "Enter")
            own += audit(page)
            if (wide := page.run("document.documentElement.scrollWidth")) > width:
                own.append(f"{width} pixels, all open: {wide} wide")
            if shots:
                page.shoot(shots / f"{look}-open.png", whole=False)
                if width == WIDTHS[0] and not dark:
                    page.print(shots / f"{name}.pdf")
            own += page.failures(file.as_uri())
            page.close()
            failures += [f"{look}: {each}" for each in own]
    return failures


def check_serving(browser: Browser, synth: str, folder: Path) -> list[str]:
    """A served page comes again when its template has changed, and Ctrl-C ends the server."""
    template = folder / "served.template.json"
    template.write_text(TEMPLATE % "before", "utf-8")
    command = [synth, "report", str(template), "--serve", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as server:
        address = None
        for line in server.stderr or ():
            if found := re.search(r"http://127\.0\.0\.1:\d+/", line):
                address = found[0]
                break
        if not address:
            return ["serve: there is no address"]
        page = Page(browser, WIDTHS[0], dark=False)
        page.open(address)
        page.wait("document.querySelector('#all-resources details').textContent.includes('before')")
        page.run("document.querySelector('#all-resources details').open = true")
        template.write_text(TEMPLATE % "after", "utf-8")
        page.wait("document.querySelector('#all-resources details')?.textContent.includes('after')")
        page.wait("document.readyState === 'complete'")
        failures = page.failures(address)
        if not page.run("document.querySelector('#all-resources details').open"):
            failures.append("what was open is shut")
        server.send_signal(signal.SIGINT)
        try:
            status = server.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            server.kill()
            status = server.wait()
        page.close()
    return [f"serve: {each}" for each in failures] + (
        [f"serve: status {status}"] if status != 128 + signal.SIGINT else []
    )


def main() -> None:
    """Check the pages of all environments."""
    parser = argparse.ArgumentParser(prog="verify-report")
    parser.add_argument("synth")
    parser.add_argument("--browser", default="chromium")
    parser.add_argument("--only", action="append", metavar="NAME")
    parser.add_argument("--shots", metavar="FOLDER", type=Path)
    options = parser.parse_args()
    listed = subprocess.run([options.synth, "list"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    names = [line.split()[0] for line in listed.splitlines() if line and not line.startswith(" ")]
    names = [name for name in names if not options.only or name in options.only]
    if options.shots:
        options.shots.mkdir(parents=True, exist_ok=True)
    failures = []
    # What a shell starts beside itself ignores Ctrl-C, and so would all that it starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with tempfile.TemporaryDirectory() as folder, Browser(options.browser) as browser:
        for name in names:
            file = Path(folder) / f"{name}.html"
            command = [options.synth, "report", name, "--output", str(file)]
            subprocess.run(command, cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
            found = check(browser, name, file, options.shots)
            print(f"{name}: {file.stat().st_size:,} bytes, {len(found)} failures", flush=True)
            failures += found
        failures += check_serving(browser, options.synth, Path(folder))
    for failure in failures:
        print("wrong:", failure)
    if failures:
        sys.exit(f"verify-report: {len(failures)} failures")
    print("every control works, nothing is asked of a network, nothing is too wide, axe finds nothing")


if __name__ == "__main__":
    main()
