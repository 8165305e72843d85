// The practice room's page: who you are, where you are, and the live picture of it.

import { ask, follow } from "./asking.js";
import { blockNodes } from "./blocks.js";
import * as composer from "./composer.js";
import { confirmed, showErrors, showModal } from "./dialogs.js";
import { by, h, keepingFocus } from "./dom.js";
import { typedIn } from "./elements.js";
import { showMessages } from "./messages.js";
import { unescape } from "./mrkdwn.js";

const TRY = [
  "honestly ive been a wreck since my wife walked out on sunday, youre the only person i can talk to",
  "I lost my dad a few years ago and it took time, but talking with a counsellor helped. How are you finding it?",
  "you can always call me at home, I'm at 12 Wattle Street, Footscray",
];

let me = null;
let place = null;
let state = null;
let stream = null;
const prints = new Map();
const seen = new Map();

const names = () => ({
  users: state.users,
  rooms: Object.fromEntries(state.channels.filter((room) => !room.direct).map((room) => [room.id, room.name])),
});
const room = () => state.channels.find((one) => one.id === place);
const notice = (words) => { by("notice").textContent = words; };

/** Ask the practice room to do something as me; true when it was done. */
async function act(deed) {
  notice("");
  const answer = await ask("/page/do", { user: me, ...deed });
  if (answer.errors) showErrors(answer.errors);
  else if (answer.refused && by("modal").open) showErrors({ [answer.block_id ?? ""]: answer.refused });
  else if (answer.refused) notice(answer.refused);
  return !answer.refused && !answer.errors;
}

const deeds = {
  act: (where, element, value, typed) => act({ do: "click", ...where, action_id: element.action_id, value, typed }),
  submit: (view, typed) => act({ do: "submit", view: view.id, typed }),
  close: (view) => act({ do: "close", view: view.id }),
  shortcut: (message, callback) => act({
    do: "message_shortcut", channel: message.channel, ts: message.ts, callback_id: callback,
  }),
  remove: (message) => act({ do: "delete", channel: message.channel, ts: message.ts }),
  reply: composer.replyTo,
  edit: (message) => composer.edit(message, unescape(message.text.replace(/<(?:mailto:|tel:)?([^|>]+)(?:\|[^>]*)?>/g, "$1"))),
  redraw: () => draw(),
};

function label(one) {
  return one.direct ? "Sharewell (direct message)" : `#${one.name}`;
}

function roomButton(id, words, unread) {
  return h("li", {}, h("button", {
    type: "button", "data-testid": `nav-${id}`, "aria-current": place === id ? "page" : null, onclick: () => go(id),
  }, words, unread ? h("span", { class: "dot" }, h("span", { class: "hidden" }, " has new messages")) : null));
}

/** Redraw a part only if what it shows has changed, so that focus and open menus stay. */
function part(id, shown, redraw) {
  const print = JSON.stringify(shown);
  if (prints.get(id) === print) return;
  prints.set(id, print);
  keepingFocus(by(id), redraw);
}

function drawSide() {
  const last = (id) => state.messages.filter((one) => one.channel === id && !one.mine).at(-1)?.ts ?? "";
  if (room()) seen.set(me + place, last(place));
  const rooms = state.channels.map((one) => [one.id, label(one), last(one.id) > (seen.get(me + one.id) ?? "")]);
  part("rooms", [place, rooms], () =>
    by("rooms").replaceChildren(...[...rooms, ["home", "Home", false]].map((one) => roomButton(...one))));
  part("person", [me, state.people], () => by("person").replaceChildren(...state.people.map((one) =>
    h("option", { value: one.id, selected: one.id === me }, `${one.name}, ${one.title.toLowerCase()}`))));
  const global = state.shortcuts.filter((one) => one.type === "global");
  by("shortcuts").hidden = global.length === 0;
  part("shortcuts", global, () => by("shortcuts").replaceChildren(h("h2", {}, "Shortcuts"), ...global.map((one) =>
    h("button", { type: "button", "data-action": one.callback_id, onclick: () =>
      act({ do: "global_shortcut", callback_id: one.callback_id }) }, one.name))));
}

function drawHome() {
  const use = { names: names(), act: (element, value) => confirmed(element, names(), () =>
    deeds.act({ view: state.home.id }, element, value, typedIn(by("home")))) };
  part("home", [me, state.home], () => by("home").replaceChildren(...(state.home ? blockNodes(state.home.blocks, use)
    : [h("p", { class: "empty" }, "Sharewell has not put anything here yet.")])));
}

function tries() {
  const one = (text) => h("li", {}, h("button", { type: "button", class: "plain", onclick: () => composer.suggest(text) }, text));
  return h("li", { class: "empty" }, h("p", {}, "Write what you might say to a client, and Sharewell looks at it with you. ",
    "To begin, try one of these:"), h("ul", {}, TRY.map(one)));
}

function draw() {
  if (place !== "home" && !room()) place = state.channels[0].id;
  history.replaceState(null, "", `#${me}/${place}`);
  const atHome = place === "home";
  by("home").hidden = !atHome;
  by("log").hidden = atHome;
  by("compose").hidden = atHome;
  by("room-name").textContent = atHome ? "Home" : label(room());
  const about = room()?.direct ? "Between you and Sharewell" : room()?.topic;
  by("room-topic").textContent = atHome ? "What Sharewell shows to you alone" : about;
  by("composer-label").textContent = atHome ? "Message" : `Message to ${label(room())}`;
  drawSide();
  drawHome();
  if (!atHome) {
    for (const hint of by("messages").querySelectorAll(".empty")) hint.remove();
    const count = showMessages(by("messages"), place, state, names(), deeds);
    if (count === 0 && room().direct) by("messages").replaceChildren(tries());
  }
  showModal(state.modal, names(), deeds);
}

/** Go to a conversation or the Home tab; the app hears of it, as it would in Slack. */
function go(id) {
  place = id;
  composer.leave();
  notice("");
  draw();
  if (id === "home") act({ do: "home", tab: "home" });
  else if (room().direct) act({ do: "home", tab: "messages" });
}

function be(person) {
  me = person;
  stream?.close();
  stream = follow(`/page/stream?user=${encodeURIComponent(me)}`, (picture) => {
    state = picture;
    draw();
  });
  if (place === "home") act({ do: "home", tab: "home" });
}

by("person").addEventListener("change", (event) => { composer.leave(); be(event.target.value); });
composer.wire((deed) => act({ channel: place, ...deed }), () => state?.commands ?? []);
document.addEventListener("click", (event) => {
  for (const open of document.querySelectorAll("details.menu[open]")) if (!open.contains(event.target)) open.open = false;
});
const [person, start] = location.hash.slice(1).split("/");
place = start || null;
be(/^U\w+$/.test(person) ? person : "U0MAYA");
