// Slack's mrkdwn, and the small part of Markdown that `markdown` blocks use, as elements.

import { h } from "./dom.js";
import { emoji } from "./emoji.js";

const INLINE = new RegExp([
  "`([^`\\n]+)`",
  "<([^<>\\n]+)>",
  ":([a-z0-9_+-]+):",
  "(?<![\\w*])\\*(?=\\S)([^*\\n]*?[^*\\s]|[^*\\s])\\*(?![\\w*])",
  "(?<!\\w)_(?=\\S)([^_\\n]*?[^_\\s]|[^_\\s])_(?!\\w)",
  "(?<![\\w~])~(?=\\S)([^~\\n]*?[^~\\s]|[^~\\s])~(?![\\w~])",
].join("|"), "g");

/** Slack's three entities as the characters they stand for. */
export const unescape = (text) => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");

/** A link if its address is one that is safe to follow, else its words. */
export function link(address, words) {
  if (!/^(https?:|mailto:|tel:)/i.test(address)) return document.createTextNode(words);
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, words);
}

function angle(inner, names) {
  const [target, label] = inner.split("|", 2).map(unescape);
  const mention = (sign, name) => h("span", { class: "mention" }, sign + name);
  if (target.startsWith("@")) return mention("@", names.users[target.slice(1)]?.name ?? label ?? target.slice(1));
  if (target.startsWith("#")) return mention("#", label || names.rooms[target.slice(1)] || target.slice(1));
  if (target.startsWith("!date^")) return document.createTextNode(label ?? "");
  if (target.startsWith("!")) return mention("@", label ?? target.slice(1).split("^")[0]);
  return link(target, label ?? target.replace(/^(mailto|tel):/, ""));
}

function inline(text, names) {
  const parts = [];
  let place = 0;
  for (const match of text.matchAll(INLINE)) {
    parts.push(unescape(text.slice(place, match.index)));
    place = match.index + match[0].length;
    const [, code, target, name, bold, italic, strike] = match;
    if (code !== undefined) parts.push(h("code", {}, unescape(code)));
    else if (target !== undefined) parts.push(angle(target, names));
    else if (name !== undefined) parts.push(emoji(name));
    else if (bold !== undefined) parts.push(h("strong", {}, inline(bold, names)));
    else if (italic !== undefined) parts.push(h("em", {}, inline(italic, names)));
    else parts.push(h("s", {}, inline(strike, names)));
  }
  return [...parts, unescape(text.slice(place))];
}

function lines(text, names) {
  const parts = [];
  let quoted = [];
  const endQuote = () => {
    if (quoted.length) parts.push(h("blockquote", {}, separated(quoted, names)));
    quoted = [];
  };
  let plain = [];
  const endPlain = () => {
    if (plain.length) parts.push(h("span", { class: "lines" }, separated(plain, names)));
    plain = [];
  };
  for (const line of text.split("\n")) {
    const quote = /^(?:&gt;|>) ?(.*)$/.exec(line);
    if (quote) { endPlain(); quoted.push(quote[1]); }
    else { endQuote(); plain.push(line); }
  }
  endPlain();
  endQuote();
  return parts;
}

const separated = (some, names) => some.flatMap((line, place) => [place ? h("br") : null, ...inline(line, names)]);

/** mrkdwn as nodes. `names` holds `users` and `rooms` by id. */
export function mrkdwn(text, names) {
  return text.split("```").flatMap((part, place) => {
    if (place % 2) return [h("pre", {}, unescape(part.replace(/^\n|\n$/g, "")))];
    return part ? lines(place ? part.replace(/^\n/, "") : part, names) : [];
  });
}

/** A `markdown` block: headings, lists and paragraphs, with Markdown's inline marks turned into mrkdwn's. */
export function markdown(text, names) {
  const translated = text
    .replace(/\[([^\]\n]+)\]\(([^)\s]+)\)/g, "<$2|$1>")
    .replace(/(?<!\*)\*(?![\s*])([^*\n]+)\*(?!\*)/g, "_$1_")
    .replace(/\*\*([^*\n]+)\*\*/g, "*$1*")
    .replace(/~~([^~\n]+)~~/g, "~$1~");
  return translated.split(/\n{2,}/).map((paragraph) => {
    const heading = /^#{1,6} (.*)$/.exec(paragraph);
    if (heading) return h("h3", {}, inline(heading[1], names));
    const items = paragraph.split("\n");
    if (items.every((item) => /^[-*] /.test(item))) return list("ul", items, /^[-*] /, names);
    if (items.every((item) => /^\d+\. /.test(item))) return list("ol", items, /^\d+\. /, names);
    return h("p", {}, mrkdwn(paragraph, names));
  });
}

const list = (tag, items, mark, names) =>
  h(tag, {}, items.map((item) => h("li", {}, inline(item.replace(mark, ""), names))));
