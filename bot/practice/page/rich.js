// rich_text blocks as elements.

import { h } from "./dom.js";
import { emoji } from "./emoji.js";
import { link } from "./mrkdwn.js";

const MARKS = { bold: "strong", italic: "em", strike: "s", code: "code", underline: "u" };

function styled(node, style = {}) {
  return Object.entries(MARKS).reduce((inner, [mark, tag]) => (style[mark] ? h(tag, {}, inner) : inner), node);
}

function part(element, names) {
  switch (element.type) {
    case "text": return styled(h("span", { class: "as-typed" }, element.text), element.style);
    case "link": return styled(link(element.url, element.text ?? element.url), element.style);
    case "emoji": return emoji(element.name);
    case "user": return h("span", { class: "mention" }, `@${names.users[element.user_id]?.name ?? element.user_id}`);
    case "channel": return h("span", { class: "mention" }, `#${names.rooms[element.channel_id] ?? element.channel_id}`);
    case "broadcast": return h("span", { class: "mention" }, `@${element.range}`);
    case "date": return element.fallback ?? "";
    default: return element.fallback ?? element.text ?? "";
  }
}

function group(element, names) {
  const inner = () => element.elements.map((one) => part(one, names));
  switch (element.type) {
    case "rich_text_list":
      return h(element.style === "ordered" ? "ol" : "ul", { class: `indent-${element.indent ?? 0}` },
        element.elements.map((item) => h("li", {}, item.elements.map((one) => part(one, names)))));
    case "rich_text_quote": return h("blockquote", {}, inner());
    case "rich_text_preformatted": return h("pre", {}, inner());
    default: return h("div", { class: "rich" }, inner());
  }
}

/** The groups of a rich_text block. */
export const richText = (block, names) => block.elements.map((element) => group(element, names));
