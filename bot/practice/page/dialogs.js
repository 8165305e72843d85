// Modals of the app, and its "are you sure?" questions.

import { blockNodes } from "./blocks.js";
import { by, h } from "./dom.js";
import { typedIn } from "./elements.js";
import { withEmoji } from "./emoji.js";
import { mrkdwn } from "./mrkdwn.js";

let shown = null;

/** Ask first, if the element wants that; then go on. */
export function confirmed(element, names, go) {
  const question = element.confirm;
  if (!question) { go(); return; }
  const dialog = by("confirm");
  const end = (answer) => { dialog.close(); if (answer) go(); };
  dialog.replaceChildren(
    h("h2", { id: "confirm-title" }, question.title.text),
    h("div", { class: "body" }, question.text.type === "mrkdwn" ? mrkdwn(question.text.text, names) : question.text.text),
    h("div", { class: "row end" },
      h("button", { type: "button", class: "plain", onclick: () => end(false) }, question.deny.text),
      h("button", { type: "button", class: question.style ?? "primary", onclick: () => end(true) },
        question.confirm.text)));
  dialog.showModal();
}

/** Put errors beside their fields; whatever names no field goes to the notice. */
export function showErrors(errors) {
  for (const node of by("modal").querySelectorAll(".error")) node.textContent = errors[node.dataset.error] ?? "";
  by("modal").querySelector(".error:not(:empty)")?.closest(".input")?.querySelector("input,select,textarea")?.focus();
}

/** Show the modal that lies on top, or none. `deeds` has submit, close and act. */
export function showModal(view, names, deeds) {
  const dialog = by("modal");
  if (!view) {
    shown = null;
    if (dialog.open) dialog.close();
    return;
  }
  if (shown?.id === view.id && shown.hash === view.hash) return;
  const kept = shown?.id === view.id ? typedIn(dialog) : {};
  shown = view;
  const use = { names, kept, heading: "h3", act: (element, value) => confirmed(element, names, () =>
    deeds.act({ view: view.id }, element, value, typedIn(dialog))) };
  const send = (event) => {
    event.preventDefault();
    showErrors({});
    deeds.submit(view, typedIn(dialog));
  };
  dialog.replaceChildren(h("form", { novalidate: true, onsubmit: send },
    h("h2", { id: "modal-title" }, withEmoji(view.title.text)),
    h("div", { class: "body" }, blockNodes(view.blocks, use), h("p", { class: "error", role: "alert", "data-error": "" })),
    h("div", { class: "row end" },
      h("button", { type: "button", class: "plain", onclick: () => deeds.close(view) },
        view.depth > 1 && !view.close ? "Back" : view.close?.text ?? "Close"),
      view.submit ? h("button", { type: "submit", class: "primary" }, view.submit.text) : null)));
  dialog.oncancel = (event) => { event.preventDefault(); deeds.close(view); };
  if (!dialog.open) dialog.showModal();
}
