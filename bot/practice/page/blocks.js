// Block Kit blocks as elements.

import { h, newId } from "./dom.js";
import { withEmoji } from "./emoji.js";
import { elementNode, image, textOf } from "./elements.js";
import { markdown } from "./mrkdwn.js";
import { richText } from "./rich.js";

const ONE_BOX = /_input$|picker$|_select$/;

function section(block, use) {
  return h("div", { class: "section" },
    h("div", { class: "words" },
      block.text ? h("div", { class: "text" }, textOf(block.text, use.names)) : null,
      block.fields ? h("div", { class: "fields" },
        block.fields.map((field) => h("div", {}, textOf(field, use.names)))) : null),
    block.accessory ? h("div", { class: "accessory" }, elementNode(block.accessory, use)) : null);
}

function input(block, use) {
  const id = newId();
  const boxed = ONE_BOX.test(block.element.type) && !block.element.type.startsWith("multi_");
  const act = block.dispatch_action ? use.act : () => {};
  const kept = use.kept?.[block.element.action_id];
  const node = elementNode(block.element, { ...use, act, id: boxed ? id : null, label: block.label.text }, kept);
  const error = h("p", { class: "error", id: `${id}-error`, role: "alert", "data-error": block.block_id });
  node.setAttribute("aria-describedby", `${id}-error`);
  return h("div", { class: "input", "data-block": block.block_id },
    h(boxed ? "label" : "p", { for: boxed ? id : null, class: "label" }, withEmoji(block.label.text),
      block.optional ? h("small", {}, " (optional)") : null),
    node,
    block.hint ? h("p", { class: "hint" }, withEmoji(block.hint.text)) : null,
    error);
}

const row = (block, use) => h("div", { class: "row" }, block.elements.map((element) => elementNode(element, use)));

const MAKERS = {
  header: (block, use) => h(use.heading ?? "h2", { class: "title" }, withEmoji(block.text.text)),
  section,
  context: (block, use) => h("div", { class: "context" }, block.elements.map((part) =>
    part.type === "image" ? image(part) : h("span", {}, textOf(part, use.names)))),
  divider: () => h("hr"),
  image: (block, use) => h("figure", {}, image(block),
    block.title ? h("figcaption", {}, textOf(block.title, use.names)) : null),
  actions: row,
  context_actions: row,
  input,
  rich_text: (block, use) => h("div", {}, richText(block, use.names)),
  markdown: (block, use) => h("div", { class: "markdown" }, markdown(block.text, use.names)),
};

/** All blocks of a message or view. */
export function blockNodes(blocks, use) {
  return blocks.map((block) => {
    const make = MAKERS[block.type];
    const node = make ? make(block, use) : h("p", { class: "unknown" }, `[${block.type}]`);
    node.classList.add("block");
    return node;
  });
}
