# SPDX-License-Identifier: Apache-2.0

"""Whether the controls of a page work, each by mouse and by keyboard."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pagecheck.browser import Page

WAYS = ("click", "Enter", " ")


def middle(page: Page, element: str) -> tuple[float, float]:
    """The middle of an element, which is brought into sight."""
    found = page.run(
        f"(() => {{ const it = {element}; it.scrollIntoView({{block: 'center', behavior: 'instant'}});"
        " const box = it.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; })()"
    )
    return found[0], found[1]


# The first of some points of a part of the picture at which nothing else is pressed: along an arrow, in the heading of
# a box.
POINT = """(part => {
  const line = part.querySelector('path.press'), area = part.querySelector('rect.press') ?? part;
  // A box is higher than the window: its heading alone is pressed.
  (line ?? area).scrollIntoView({block: 'center', behavior: 'instant'});
  const box = area.getBoundingClientRect();
  const points = [...Array(41).keys()].map(index => {
    if (!line) return {x: box.x + box.width * (.5 + (index - 20) / 44), y: box.y + box.height / 2};
    const at = line.getPointAtLength(line.getTotalLength() * (.5 + (index % 2 ? index : -index) / 82));
    return new DOMPoint(at.x, at.y).matrixTransform(line.getScreenCTM());
  });
  const free = points.find(({x, y}) => document.elementFromPoint(x, y)?.closest('a[href]') === part);
  return free && [free.x, free.y];
})"""


def use(page: Page, element: str, way: str) -> None:
    """Press an element by the mouse or by a key."""
    if way == "click":
        page.click(*middle(page, element))
    else:
        page.run(f"{element}.focus()")
        page.press(way)


def buttons(page: Page) -> Iterator[str]:
    """Zoom, and what opens and closes all."""
    wide = "document.querySelector('#stage svg').viewBox.baseVal.width"
    for way in WAYS if page.run("!!document.getElementById('stage')") else ():
        full = page.run(wide)
        use(page, "document.querySelector('[data-act=in]')", way)
        use(page, "document.querySelector('[data-act=in]')", way)
        small = page.run(wide)
        use(page, "document.querySelector('[data-act=out]')", way)
        larger = page.run(wide)
        use(page, "document.querySelector('[data-act=fit]')", way)
        if not full > larger > small or page.run(wide) != full:
            yield f"zoom by {way!r}: {full}, {small}, {larger}, {page.run(wide)}"
    for index in range(page.run("document.querySelectorAll('[data-open]').length")):
        button = f"document.querySelectorAll('[data-open]')[{index}]"
        state = f"[...document.getElementById({button}.dataset.open).querySelectorAll('details')].map(one => one.open)"
        for way in WAYS:
            use(page, button, way)
            if not all(page.run(state)):
                yield f"open all {index} by {way!r} leaves something shut"
            use(page, button, way)
            if any(page.run(state)):
                yield f"close all {index} by {way!r} leaves something open"


def folds(page: Page) -> Iterator[str]:
    """Everything that opens, in turn by each way."""
    for index in range(page.run("document.querySelectorAll('summary').length")):
        summary = f"document.querySelectorAll('summary')[{index}]"
        way = WAYS[index % len(WAYS)]
        before = page.run(f"{summary}.parentElement.open")
        use(page, summary, way)
        if page.run(f"{summary}.parentElement.open") == before:
            yield f"summary {index} does nothing by {way!r}"
        page.run(f"{summary}.parentElement.open = false")


def parts(page: Page) -> Iterator[str]:
    """What is in the picture: its facts come, and go with Escape and with the button."""
    chosen = "#stage a[href]:not([tabindex])"
    for index in range(page.run(f"document.querySelectorAll('{chosen}').length")):
        part = f"document.querySelectorAll('{chosen}')[{index}]"
        name = page.run(f"{part}.getAttribute('href')")
        for way in WAYS if page.run(f"{part}.matches('.s')") else WAYS[index % 2 :: 2]:
            if way != "click":
                use(page, part, way)
            elif point := page.run(f"{POINT}({part})"):
                page.click(*point)
            else:
                yield f"{name} has no point where it alone is pressed"
                continue
            shown = page.run(
                "[document.getElementById('chosen').hidden, document.getElementById('chosen-title').textContent,"
                " document.getElementById('chosen-content').textContent.length]"
            )
            if shown[0] or not shown[1] or not shown[2]:
                yield f"{name} shows no facts by {way!r}: {shown}"
                continue
            if way == "click":
                use(page, "document.getElementById('chosen-close')", way)
            else:
                page.press("Escape")
            if not page.run("document.getElementById('chosen').hidden"):
                yield f"the facts of {name} stay"
            if not page.run(f"document.activeElement === {part}"):
                yield f"{name} has the focus no more after its facts"


def links(page: Page) -> Iterator[str]:
    """Every link within the page leads to something that is then seen."""
    addresses = page.run(
        "[...new Set([...document.querySelectorAll('a[href^=\"#\"]')].map(one => one.getAttribute('href')))]"
    )
    for address in addresses:
        link = f"document.querySelector({json.dumps(f'a[href={json.dumps(address)}]')})"
        page.run(f"{link}.dispatchEvent(new MouseEvent('click', {{bubbles: true, cancelable: true}}))")
        if page.run(f"!!{link}.closest('#stage')"):
            page.press("Escape")
            continue
        name = json.dumps(address[1:])
        seen = page.run(
            "new Promise(done => setTimeout(() => {"
            f" const box = document.getElementById({name}).getBoundingClientRect();"
            " done(box.height > 0 && box.bottom > 0 && box.top < innerHeight);"
            " }, 0))"
        )
        if not seen:
            yield f"{address} is not seen after its link"


def search(page: Page) -> Iterator[str]:
    """The search finds, counts, marks, and lets everything come back."""
    hidden = "document.querySelectorAll('[data-item][hidden]').length"
    page.run("document.activeElement.blur(), scrollTo(0, 0)")
    page.press("/")
    if not page.run("document.activeElement.id === 'search'"):
        yield "/ does not lead to the search"
    word = page.run("document.querySelector('#all-resources .name').textContent.toLowerCase()")
    page.write(word)
    found = page.run("document.getElementById('found').textContent")
    if "match" not in found or not page.run(hidden):
        yield f"the search for {word!r} finds {found!r}"
    page.press("Enter")
    page.run("document.getElementById('search').select()")
    page.write("nothing has this name")
    if page.run("document.getElementById('found').textContent") != "0 matches":
        yield "what is nowhere is found"
    page.press("Escape")
    if page.run(hidden) or page.run("document.getElementById('found').textContent"):
        yield "Escape does not end the search"


def tabs(page: Page) -> Iterator[str]:
    """The keyboard alone comes to everything that can be used, and each is seen to have the focus."""
    page.run("document.querySelectorAll('details').forEach(one => { one.open = false; })")
    page.run("document.activeElement.blur(), scrollTo(0, 0), document.body.focus()")
    page.run(
        "window.reachable = "
        "[...document.querySelectorAll('a[href]:not([tabindex]), button, input, summary, [tabindex=\"0\"]')]"
        ".filter(one => one.checkVisibility({visibilityProperty: true})), window.reached = new Set()"
    )
    # Where the keyboard begins is where it was before; the end of the page leads to its beginning.
    for _ in range(page.run("reachable.length") + 4):
        page.press("Tab")
        page.run("reached.add(document.activeElement)")
    for missing in page.run("reachable.filter(one => !reached.has(one)).map(one => one.outerHTML.slice(0, 120))"):
        yield f"Tab does not come to {missing}"


def cells(page: Page) -> Iterator[str]:
    """What stands in a cell of a table stays in it."""
    for text in page.run(
        "[...document.querySelectorAll('td, tbody th')].filter(one => one.scrollWidth > one.clientWidth)"
        ".map(one => one.textContent.slice(0, 80))"
    ):
        yield f"{text!r} is wider than its cell"


CHECKS: tuple[Callable[[Page], Iterator[str]], ...] = (cells, buttons, folds, parts, links, search, tabs)
