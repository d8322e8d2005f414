// SPDX-License-Identifier: Apache-2.0
'use strict';

// The page works without any of this: it adds the picture's zoom, the facts of what is chosen in it, the search, and on paper
// what is folded. Nothing here makes markup of a text.
const root = document.documentElement;
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const one = id => document.getElementById(id);
root.classList.add('js');
