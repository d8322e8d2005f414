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
  const open = part => {
    if (chosen) chosen.classList.remove('chosen');
    chosen = part;
    part.classList.add('chosen');
    const thing = one(part.getAttribute('href').slice(1)), resource = thing.dataset.of && one(thing.dataset.of);
    title.textContent = thing.querySelector('.name').textContent;
    const parts = [...all(':scope > .under', thing), ...(resource ? [resource.querySelector('.body')] : [])];
    content.replaceChildren(...parts.map(copy));
    facts.hidden = false;
    frame.classList.add('open');
    facts.scrollTop = 0;
    title.focus({preventScroll: true});
  };

  // What is written beside an arrow leads to the same as the arrow.
  const partAt = event => {
    const link = event.target.closest('a[href]');
    return link && canvas.svg.querySelector(`a[href="${CSS.escape(link.getAttribute('href'))}"]`);
  };

  canvas.svg.addEventListener('click', event => {
    const part = partAt(event);
    if (!part) return;
    event.preventDefault();
    if (canvas.isClick()) open(part);
  });
  canvas.svg.addEventListener('keydown', event => {
    const part = partAt(event);
    if (!part || event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    canvas.press();
    open(part);
  });
  canvas.svg.addEventListener('focusin', event => {
    const part = partAt(event);
    if (part && canvas.isClick()) canvas.see((part.querySelector('rect.press') ?? part).getBBox());
  });
  one('chosen-close').addEventListener('click', close);
  frame.addEventListener('keydown', event => { if (event.key === 'Escape') close(); });
}
