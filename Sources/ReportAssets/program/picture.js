// SPDX-License-Identifier: Apache-2.0

// The picture can be zoomed and moved: by buttons, keys, a mouse, fingers.
const makeCanvas = stage => {
  const svg = stage.querySelector('svg');
  const {width, height} = svg.viewBox.baseVal, most = 16;
  let view = {x: 0, y: 0, width, height};
  const between = (low, value, high) => Math.min(Math.max(value, low), high);
  const show = change => {
    view = {...view, ...change};
    view.width = between(width / most, view.width, width);
    view.height = view.width * height / width;
    view.x = between(0, view.x, width - view.width);
    view.y = between(0, view.y, height - view.height);
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`);
    stage.classList.toggle('zoomed', isZoomed());
  };
  const isZoomed = () => view.width < width - 1;
  const middle = () => ({x: view.x + view.width / 2, y: view.y + view.height / 2});
  const zoom = (by, at = middle()) => {
    const next = between(width / most, view.width / by, width), ratio = next / view.width;
    show({width: next, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio});
  };
  const pan = (x, y) => show({x: view.x + x * view.width, y: view.y + y * view.height});
  // Where a point of the window is in the picture.
  const place = event => new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());

  const acts = {in: () => zoom(1.5), out: () => zoom(1 / 1.5), fit: () => show({x: 0, y: 0, width})};
  for (const button of all('[data-act]')) button.addEventListener('click', acts[button.dataset.act]);

  const moves = {
    ArrowLeft: () => pan(-0.1, 0), ArrowRight: () => pan(0.1, 0), ArrowUp: () => pan(0, -0.1), ArrowDown: () => pan(0, 0.1),
  };
  const keys = {'+': acts.in, '=': acts.in, '-': acts.out, '0': acts.fit};
  stage.addEventListener('keydown', event => {
    const act = keys[event.key] ?? (isZoomed() ? moves[event.key] : undefined);
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  });

  // A wheel alone scrolls the page; with Ctrl, as two fingers on a pad send it, it zooms.
  svg.addEventListener('wheel', event => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 200), place(event));
  }, {passive: false});

  const fingers = new Map();
  let way = 0;
  svg.addEventListener('pointerdown', event => {
    if (fingers.size === 0) way = 0;
    fingers.set(event.pointerId, event);
  });
  svg.addEventListener('pointermove', event => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    fingers.set(event.pointerId, event);
    const other = [...fingers.values()].find(finger => finger.pointerId !== event.pointerId);
    const apart = finger => Math.hypot(finger.clientX - other.clientX, finger.clientY - other.clientY);
    way += Math.abs(event.clientX - before.clientX) + Math.abs(event.clientY - before.clientY);
    if (!isClick() && !svg.hasPointerCapture(event.pointerId)) svg.setPointerCapture(event.pointerId);
    if (other) return zoom(apart(event) / Math.max(apart(before), 1), place(other));
    const from = place(before), to = place(event);
    show({x: view.x + from.x - to.x, y: view.y + from.y - to.y});
  });
  for (const name of ['pointerup', 'pointercancel', 'pointerleave']) {
    svg.addEventListener(name, event => fingers.delete(event.pointerId));
  }
  svg.addEventListener('dragstart', event => event.preventDefault());

  // Whether what was pressed last stayed where it was: a click, and not the end of a move.
  const isClick = () => way <= 4;
  const press = () => { way = 0; };

  // Moves a thing into sight that got the focus.
  const see = box => {
    const isSeen = box.x >= view.x && box.y >= view.y && box.x + box.width <= view.x + view.width
      && box.y + box.height <= view.y + view.height;
    if (!isSeen) show({x: box.x + box.width / 2 - view.width / 2, y: box.y + box.height / 2 - view.height / 2});
  };
  return {svg, isClick, press, see};
};

const canvas = one('stage')?.querySelector('svg') ? makeCanvas(one('stage')) : null;
