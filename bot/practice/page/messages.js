// The list of messages in a conversation.

import { blockNodes } from "./blocks.js";
import { h, menu } from "./dom.js";
import { typedIn } from "./elements.js";
import { mrkdwn } from "./mrkdwn.js";
import { confirmed } from "./dialogs.js";

const kept = new Map();
const dismissed = new Set();

const initials = (name) => name.split(/\s+/).map((word) => word[0]).slice(0, 2).join("").toUpperCase();

function entries(message, state, deeds) {
  if (message.only_me) return [["Dismiss message", () => { dismissed.add(message.key); deeds.redraw(); }]];
  const shortcuts = state.shortcuts.filter((one) => one.type === "message")
    .map((one) => [one.name, () => deeds.shortcut(message, one.callback_id)]);
  const own = message.mine ? [["Edit message", () => deeds.edit(message)], ["Delete message", () => deeds.remove(message)]]
    : [];
  return [...shortcuts, ["Reply in thread", () => deeds.reply(message)], ...own];
}

function messageNode(message, state, names, deeds) {
  const author = state.users[message.user] ?? { name: "Slackbot", app: true };
  const body = h("div", { class: "body" });
  const use = { names, act: (element, value) => confirmed(element, names, () =>
    deeds.act({ channel: message.channel, ts: message.ts }, element, value, typedIn(body))) };
  body.append(...(message.blocks.length ? blockNodes(message.blocks, use) : mrkdwn(message.text, names)));
  const time = new Date(Number(message.ts) * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  return h("li", {
    class: `message${message.only_me ? " only-me" : ""}${message.thread ? " reply" : ""}`,
    "data-testid": message.only_me ? "ephemeral" : "message", "data-ts": message.ts, "data-user": message.user,
  },
    h("span", { class: `face${author.app ? " app" : ""}`, "aria-hidden": "true" }, initials(author.name)),
    h("article", { "aria-label": `${message.only_me ? "Only visible to you, from" : "From"} ${author.name}` },
      message.only_me ? h("p", { class: "private" }, "Only visible to you") : null,
      h("p", { class: "by" }, h("strong", {}, author.name), author.app ? h("span", { class: "tag" }, "App") : null,
        h("time", {}, time), message.edited ? h("small", {}, "(edited)") : null),
      body),
    menu(`More for this message from ${author.name}`, entries(message, state, deeds)));
}

/** Messages in reading order: each thread's answers below the message they belong to. */
function ordered(messages) {
  const known = new Set(messages.map((message) => message.ts));
  const answers = Map.groupBy(messages, (message) => (known.has(message.thread) && message.thread !== message.ts
    ? message.thread : ""));
  return (answers.get("") ?? []).flatMap((message) => [message, ...(answers.get(message.ts) ?? [])]);
}

/** Bring the list up to date; a message that didn't change keeps its element, and with it focus and inputs. */
export function showMessages(list, channel, state, names, deeds) {
  const here = state.messages.filter((message) => message.channel === channel && !dismissed.has(message.key));
  const pane = list.parentElement;
  const atEnd = pane.scrollHeight - pane.scrollTop - pane.clientHeight < 80;
  const before = list.childElementCount;
  const nodes = ordered(here).map((message) => {
    const print = JSON.stringify([state.me, message]);
    const old = kept.get(message.key);
    if (old?.print === print) return old.node;
    const node = messageNode(message, state, names, deeds);
    kept.set(message.key, { print, node });
    return node;
  });
  const wanted = new Set(nodes);
  for (const node of [...list.children]) if (!wanted.has(node)) node.remove();
  nodes.forEach((node, place) => {
    if (list.children[place] !== node) list.insertBefore(node, list.children[place] ?? null);
  });
  if (atEnd || nodes.length !== before) pane.scrollTop = pane.scrollHeight;
  return here.length;
}
