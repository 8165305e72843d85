// Interactive Block Kit elements. `use` says what happens: names to look up, `act(element, value)` when one is used.

import { h, menu, newId } from "./dom.js";
import { withEmoji } from "./emoji.js";
import { mrkdwn } from "./mrkdwn.js";

const readers = new WeakMap();

/** What stands in the inputs under `root`, by action_id. */
export function typedIn(root) {
  const found = {};
  for (const node of root.querySelectorAll("[data-reads]")) found[node.dataset.reads] = readers.get(node)();
  return found;
}

function reading(node, element, read) {
  node.dataset.reads = element.action_id;
  readers.set(node, read);
  return node;
}

/** A text object as nodes. */
export const textOf = (text, names) =>
  text.type === "mrkdwn" ? mrkdwn(text.text, names) : [withEmoji(text.text)];

function button(element, use) {
  const press = () => {
    if (element.url) window.open(element.url, "_blank", "noopener,noreferrer");
    use.act(element, element.value ?? null);
  };
  return h("button", {
    type: "button", class: element.style ?? "plain", "data-action": element.action_id, onclick: press,
    "aria-label": element.accessibility_label,
  }, withEmoji(element.text.text));
}

const allOptions = (element) => element.options ?? element.option_groups.flatMap((group) => group.options);

function select(element, use, options, initial) {
  const one = ([value, words]) => h("option", { value, selected: value === initial }, words);
  const node = h("select", {
    id: use.id, "data-action": element.action_id, "aria-label": use.id ? null : element.placeholder?.text ?? "Choose",
    onchange: () => use.act(element, node.value || null),
  }, h("option", { value: "" }, element.placeholder?.text ?? "Choose"), options.map(one));
  return reading(node, element, () => node.value || null);
}

const staticSelect = (element, use, initial) => select(element, use,
  allOptions(element).map((option) => [option.value, withEmoji(option.text.text)]),
  initial ?? element.initial_option?.value);

const people = (use) => Object.entries(use.names.users).map(([id, user]) => [id, user.name]);
const rooms = (use) => Object.entries(use.names.rooms).map(([id, name]) => [id, `#${name}`]);

function ticks(element, use, kind, options, chosen) {
  const name = newId();
  const boxes = options.map(([value, words, description]) => {
    const box = h("input", { type: kind, name, value, checked: chosen.includes(value), onchange: () =>
      use.act(element, read()) });
    return h("label", { class: "tick" }, box, h("span", {}, words, description ? h("small", {}, description) : null));
  });
  const node = h("div", {
    class: "ticks", role: kind === "radio" ? "radiogroup" : "group", "data-action": element.action_id,
    "aria-label": use.label ?? element.placeholder?.text ?? "Choices",
  }, boxes);
  const read = () => {
    const values = [...node.querySelectorAll("input:checked")].map((box) => box.value);
    return kind === "radio" ? values[0] ?? null : values;
  };
  return reading(node, element, read);
}

const described = (element, use) => allOptions(element).map((option) =>
  [option.value, textOf(option.text, use.names), option.description && textOf(option.description, use.names)]);

function field(element, use, kind, initial) {
  const multiline = kind === "text" && element.multiline;
  const node = h(multiline ? "textarea" : "input", {
    id: use.id, type: multiline ? null : kind, rows: multiline ? 6 : null, "data-action": element.action_id,
    placeholder: element.placeholder?.text, "aria-label": use.id ? null : element.placeholder?.text ?? "Write here",
    onchange: () => use.act(element, node.value || null), maxlength: element.max_length, autofocus: element.focus_on_load,
  });
  node.value = initial ?? "";
  return reading(node, element, () => node.value || null);
}

function thumbs(element, use) {
  const one = (side) => h("button", {
    type: "button", class: "plain", "aria-label": side.accessibility_label, "data-action": element.action_id,
    onclick: () => use.act(element, side.value),
  }, side.text.text);
  return h("span", { class: "row" }, one(element.positive_button), one(element.negative_button));
}

/** An image: the practice room loads nothing from elsewhere and shows the words that stand for it. */
export const image = (part) => h("span", { class: "picture", role: "img", "aria-label": part.alt_text }, part.alt_text);

const values = (options = []) => options.map((option) => option.value);

const MAKERS = {
  button,
  image,
  overflow: (element, use) => menu("More options", element.options.map((option) =>
    [withEmoji(option.text.text), () => use.act(element, option.value)])),
  static_select: staticSelect,
  users_select: (e, use, kept) => select(e, use, people(use), kept ?? e.initial_user),
  channels_select: (e, use, kept) => select(e, use, rooms(use), kept ?? e.initial_channel),
  conversations_select: (e, use, kept) => select(e, use, rooms(use), kept ?? e.initial_conversation),
  multi_static_select: (e, use, kept) => ticks(e, use, "checkbox", described(e, use), kept ?? values(e.initial_options)),
  multi_users_select: (e, use, kept) => ticks(e, use, "checkbox", people(use), kept ?? e.initial_users ?? []),
  multi_channels_select: (e, use, kept) => ticks(e, use, "checkbox", rooms(use), kept ?? e.initial_channels ?? []),
  multi_conversations_select: (e, use, kept) =>
    ticks(e, use, "checkbox", rooms(use), kept ?? e.initial_conversations ?? []),
  checkboxes: (e, use, kept) => ticks(e, use, "checkbox", described(e, use), kept ?? values(e.initial_options)),
  radio_buttons: (e, use, kept) =>
    ticks(e, use, "radio", described(e, use), [kept ?? e.initial_option?.value].filter(Boolean)),
  datepicker: (e, use, kept) => field(e, use, "date", kept ?? e.initial_date),
  timepicker: (e, use, kept) => field(e, use, "time", kept ?? e.initial_time),
  plain_text_input: (e, use, kept) => field(e, use, "text", kept ?? e.initial_value),
  email_text_input: (e, use, kept) => field(e, use, "email", kept ?? e.initial_value),
  url_text_input: (e, use, kept) => field(e, use, "url", kept ?? e.initial_value),
  number_input: (e, use, kept) => field(e, use, "number", kept ?? e.initial_value),
  feedback_buttons: thumbs,
  icon_button: (e, use) => button(e, use),
};

/** One element; `kept` is what a person had entered in it before the view changed. */
export function elementNode(element, use, kept) {
  const make = MAKERS[element.type];
  return make ? make(element, use, kept) : h("span", { class: "unknown" }, `[${element.type}]`);
}
