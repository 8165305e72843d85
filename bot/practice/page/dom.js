// Elements made by hand: text is always set as text, never read as HTML.

/** Make an element. Properties beginning with "on" are listeners, null and false are left out. */
export function h(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return node;
}

/** The element with this id. */
export const by = (id) => document.getElementById(id);

/** Redraw what is under `root`; the focus goes back to the element that stands where the focused one stood. */
export function keepingFocus(root, redraw) {
  const active = root.contains(document.activeElement) ? document.activeElement : null;
  const named = active?.closest("[data-action], [data-testid]");
  const key = named?.dataset.action ? "action" : "testid";
  redraw();
  if (!named || named === root) return;
  const again = root.querySelector(`[data-${key}="${CSS.escape(named.dataset[key])}"]`);
  (again?.matches("button, select, input, textarea") ? again : again?.querySelector("input:checked, input"))?.focus();
}

let made = 0;

/** An id that no other element has. */
export const newId = () => `made-${(made += 1)}`;

/** A small menu: a button that shows others. It closes on a choice, on Escape and when the focus leaves. */
export function menu(label, entries) {
  const list = h("div", { class: "entries" }, entries.map(([name, choose]) =>
    h("button", { type: "button", onclick: () => { details.open = false; choose(); } }, name)));
  const details = h("details", { class: "menu" }, h("summary", { "aria-label": label, title: label }, "⋯"), list);
  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    event.stopPropagation();
    details.open = false;
    details.firstElementChild.focus();
  });
  details.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !details.contains(event.relatedTarget)) details.open = false;
  });
  return details;
}
