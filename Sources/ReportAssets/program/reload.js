// SPDX-License-Identifier: Apache-2.0

// A page that is served comes again when it has changed, and stays where it was, with all open that was.
const heading = item => item.id || item.querySelector('.name').textContent;
const kept = root.dataset.version && sessionStorage.getItem('place');
if (kept) {
  const {y, query, open} = JSON.parse(kept);
  sessionStorage.removeItem('place');
  for (const item of all('details')) item.open = open.includes(heading(item));
  if (query) search(query);
  scrollTo(0, y);
} else if (location.hash) {
  reveal();
}
if (root.dataset.version) {
  new EventSource(`/changes?since=${root.dataset.version}`).onmessage = () => {
    const open = all('details[open]').map(heading);
    sessionStorage.setItem('place', JSON.stringify({y: scrollY, query: field.value, open}));
    location.reload();
  };
}
