// What a learner has done, in this browser only: per situation how many tries, and whether one was good to share.

const KEY = "sharewell-practice-tally";

/** All that is remembered: `{situation: {tries, done}}`; never a word of what was written. */
export function tally() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

/** Count one try. */
export function count(id, done) {
  const all = tally();
  const old = all[id] ?? { tries: 0, done: false };
  all[id] = { tries: old.tries + 1, done: old.done || done };
  try {
    localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // a browser that keeps nothing keeps no tally
  }
}

/** Forget it all. */
export const forget = () => localStorage.removeItem(KEY);
