// SPDX-License-Identifier: Apache-2.0

// The search leaves what has all of its words, and marks these.
const field = one('search');
const items = all('[data-item]').map(element => ({element, text: null}));
const groups = all('[data-group]');
const symbols = canvas ? all('a.s', canvas.svg) : [];
const highlight = globalThis.Highlight && CSS.highlights ? new Highlight() : null;
if (highlight) CSS.highlights.set('found', highlight);

const mark = (element, words) => {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode, text = node.data.toLowerCase();
    // A letter that has two small ones would move all after it.
    if (text.length !== node.length) continue;
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        highlight.add(range);
      }
    }
  }
};

const search = query => {
  if (field.value !== query) field.value = query;
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = text => words.every(word => text.includes(word));
  highlight?.clear();
  for (const item of items) {
    item.text ??= item.element.textContent.toLowerCase();
    item.element.hidden = !fits(item.text);
  }
  for (const group of groups) group.hidden = words.length > 0 && !group.querySelector('[data-item]:not([hidden])');
  for (const symbol of symbols) {
    symbol.classList.toggle('dim', words.length > 0 && !fits(symbol.textContent.toLowerCase()));
  }
  const found = items.filter(item => !item.element.hidden);
  one('found').textContent = words.length === 0 ? '' : found.length === 1 ? '1 match' : `${found.length} matches`;
  // One letter is everywhere.
  if (highlight && words.some(word => word.length > 1) && found.length <= 200) {
    for (const item of found) mark(item.element, words);
  }
  return found;
};

field.addEventListener('input', () => search(field.value));
field.addEventListener('keydown', event => { if (event.key === 'Escape') search(''); });
field.form.addEventListener('submit', event => {
  event.preventDefault();
  search(field.value)[0]?.element.scrollIntoView({block: 'center'});
});
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input')) return;
  event.preventDefault();
  field.focus();
});
