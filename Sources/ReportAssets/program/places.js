// SPDX-License-Identifier: Apache-2.0

// What a link leads to is opened, and found even where the search had hidden it.
const reveal = () => {
  let id = '';
  try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
  const target = id && one(id);
  if (!target) return;
  if (target.closest('[hidden]')) search('');
  for (let outer = target; outer; outer = outer.parentElement) if (outer.tagName === 'DETAILS') outer.open = true;
  target.scrollIntoView();
};
addEventListener('hashchange', reveal);
// A link to where the page is already changes nothing, and is meant all the same.
document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]');
  if (link && !event.defaultPrevented && link.getAttribute('href') === location.hash) reveal();
});

for (const button of all('[data-open]')) {
  button.addEventListener('click', () => {
    const isOpen = button.dataset.state !== 'open';
    for (const item of all('details', one(button.dataset.open))) item.open = isOpen;
    button.dataset.state = isOpen ? 'open' : '';
    button.textContent = isOpen ? 'Close all' : 'Open all';
  });
}

// The list of sections says which of them is seen.
const links = new Map(all('nav a').map(link => [link.hash.slice(1), link]));
const seen = new Set();
const watcher = new IntersectionObserver(entries => {
  for (const {target, isIntersecting} of entries) {
    if (isIntersecting) seen.add(target.id); else seen.delete(target.id);
  }
  const current = [...links.keys()].find(id => seen.has(id));
  for (const [id, link] of links) {
    if (id === current) link.setAttribute('aria-current', 'true'); else link.removeAttribute('aria-current');
  }
}, {rootMargin: '-80px 0px -60% 0px'});
for (const section of all('main > section')) watcher.observe(section);

// Paper shows what is folded.
let folded = [];
addEventListener('beforeprint', () => {
  folded = all('details:not([open])');
  for (const item of folded) item.open = true;
});
addEventListener('afterprint', () => { for (const item of folded) item.open = false; });
