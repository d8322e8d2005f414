// SPDX-License-Identifier: Apache-2.0

// A page that is served comes again when it has changed, and stays where it was.
if (root.dataset.version) {
  const kept = sessionStorage.getItem('place');
  if (kept) {
    const {y, query} = JSON.parse(kept);
    sessionStorage.removeItem('place');
    if (query) search(query);
    scrollTo(0, y);
  }
  new EventSource(`/changes?since=${root.dataset.version}`).onmessage = () => {
    sessionStorage.setItem('place', JSON.stringify({y: scrollY, query: field.value}));
    location.reload();
  };
}
if (location.hash) reveal();
