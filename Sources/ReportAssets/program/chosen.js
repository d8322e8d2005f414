// SPDX-License-Identifier: Apache-2.0

// The facts of what is chosen in the picture, beside it: a copy of what the page says of it below.
if (canvas) {
  const frame = one('frame'), facts = one('chosen'), content = one('chosen-content'), title = one('chosen-title');
  let chosen = null;

  // An id is of one element alone.
  const copy = element => {
    const twin = element.cloneNode(true);
    for (const inner of [twin, ...all('[id]', twin)]) inner.removeAttribute('id');
    return twin;
  };
  const close = () => {
    if (!chosen) return;
    chosen.classList.remove('chosen');
    facts.hidden = true;
    frame.classList.remove('open');
    chosen.focus({preventScroll: true});
    chosen = null;
  };
  const open = symbol => {
    if (chosen) chosen.classList.remove('chosen');
    chosen = symbol;
    symbol.classList.add('chosen');
    const thing = one(symbol.getAttribute('href').slice(1)), resource = thing.dataset.of && one(thing.dataset.of);
    title.textContent = thing.querySelector('.name').textContent;
    const parts = [...all(':scope > .under', thing), ...(resource ? [resource.querySelector('.body')] : [])];
    content.replaceChildren(...parts.map(copy));
    facts.hidden = false;
    frame.classList.add('open');
    facts.scrollTop = 0;
    title.focus({preventScroll: true});
  };

  canvas.svg.addEventListener('click', event => {
    const symbol = event.target.closest('a.s');
    if (!symbol) return;
    event.preventDefault();
    if (canvas.isClick()) open(symbol);
  });
  canvas.svg.addEventListener('keydown', event => {
    const symbol = event.target.closest('a.s');
    if (!symbol || event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    canvas.press();
    open(symbol);
  });
  canvas.svg.addEventListener('focusin', event => {
    const symbol = event.target.closest('a.s');
    if (symbol && canvas.isClick()) canvas.see(symbol.getBBox());
  });
  one('chosen-close').addEventListener('click', close);
  frame.addEventListener('keydown', event => { if (event.key === 'Escape') close(); });
}
