// Situations to practise on: write what you would say, see Sharewell's real answer, try again.

import { ask, follow } from "./asking.js";
import { blockNodes } from "./blocks.js";
import { confirmed, showErrors, showModal } from "./dialogs.js";
import { by, h } from "./dom.js";
import { typedIn } from "./elements.js";
import { mrkdwn } from "./mrkdwn.js";
import { count, forget, tally } from "./tally.js";

const SECTORS = {
  disability: "Disability support", aged_care: "Aged care", mental_health: "Mental health", youth: "Youth",
  peer: "Peer work", nursing: "Nursing", reception: "Reception",
};
const PLACES = {
  AU: "Australia", NZ: "Aotearoa New Zealand", UK: "United Kingdom", IE: "Ireland", US: "United States", CA: "Canada",
};
const ROLES = {
  peer_worker: "a peer worker", support_worker: "a support worker", nurse: "a nurse", clinician: "a counsellor",
  receptionist: "a receptionist",
};

let lessons = null;
let state = null;
let current = null;
let since = null;
let shown = "";

const fitting = () => lessons.scenarios.filter((one) =>
  (!by("sector").value || one.sector === by("sector").value) && (!by("region").value || one.region === by("region").value));
const say = (words) => { by("said").textContent = words; };

function choices(id, names, key) {
  const used = new Set(lessons.scenarios.map((one) => one[key]));
  by(id).replaceChildren(h("option", { value: "" }, "All"), ...Object.entries(names).filter(([value]) => used.has(value))
    .map(([value, name]) => h("option", { value }, name)));
}

function drawTally() {
  const known = new Set(lessons.scenarios.map((one) => one.id));
  const tried = Object.entries(tally()).filter(([id]) => known.has(id)).map(([, one]) => one);
  const tries = tried.reduce((sum, one) => sum + one.tries, 0);
  const done = tried.filter((one) => one.done).length;
  by("tally").textContent = `${done} of ${lessons.scenarios.length} situations done, ${tries} ${tries === 1 ? "try" : "tries"}.`;
}

function drawList() {
  const done = tally();
  const mark = (one) => (done[one.id]?.done ? "✓ " : "");
  const some = fitting();
  by("situation").replaceChildren(...some.map((one) => h("option", { value: one.id, selected: one.id === current?.id },
    `${mark(one)}${one.title} (${SECTORS[one.sector]}, ${one.region})`)));
  by("count").textContent = some.length === 1 ? "1 situation" : `${some.length} situations`;
  by("lesson").hidden = some.length === 0;
  if (some.length && !some.includes(current)) open(some[0]);
}

function open(one) {
  current = one;
  since = null;
  shown = "";
  by("situation").value = one.id;
  history.replaceState(null, "", `#${one.id}`);
  by("title").textContent = one.title;
  by("facts").textContent = `${SECTORS[one.sector]}, ${PLACES[one.region]}. You are ${ROLES[one.role]}.`;
  by("story").textContent = one.situation;
  by("client").textContent = one.client_says;
  by("hints").replaceChildren(...one.hints.map((hint) => h("li", {}, hint)));
  by("hinted").open = false;
  by("draft").value = "";
  by("answer").replaceChildren();
  by("answered").hidden = true;
  by("model").open = false;
  by("model-answer").textContent = one.model_answer;
  by("reasons").replaceChildren(...Object.entries(one.reasons).map(([key, because]) =>
    h("li", {}, h("strong", {}, lessons.principles[key]), " ", because)));
  say("");
}

function titleOf(message) {
  const header = message.blocks.find((block) => block.type === "header");
  return header ? header.text.text : "";
}

/** Draw what Sharewell has said since the last try. */
function drawAnswer() {
  if (!state || since === null) return;
  const messages = state.messages.filter((one) => one.app && one.ts > since);
  const print = JSON.stringify(messages);
  if (!messages.length || print === shown) return;
  shown = print;
  const names = { users: state.users, rooms: {} };
  by("answer").replaceChildren(...messages.map((message) => {
    const body = h("div", { class: "body" });
    const use = { names, heading: "h3", act: (element, value) => confirmed(element, names, () => act({
      do: "click", channel: message.channel, ts: message.ts, action_id: element.action_id, value, typed: typedIn(body),
    })) };
    body.append(...(message.blocks.length ? blockNodes(message.blocks, use) : mrkdwn(message.text, names)));
    return h("article", { "aria-label": "From Sharewell" }, body);
  }));
  by("answered").hidden = false;
}

async function act(deed) {
  const answer = await ask("/page/do", { user: lessons.learner, ...deed });
  if (answer.errors) showErrors(answer.errors);
  else if (answer.refused && by("modal").open) showErrors({ [answer.block_id ?? ""]: answer.refused });
  else if (answer.refused) say(answer.refused);
}

const deeds = {
  act: (where, element, value, typed) => act({ do: "click", ...where, action_id: element.action_id, value, typed }),
  submit: (view, typed) => act({ do: "submit", view: view.id, typed }),
  close: (view) => act({ do: "close", view: view.id }),
};

async function send(event) {
  event.preventDefault();
  const asked = current;
  by("send").disabled = true;
  say("Sharewell is reading.");
  const answer = await ask("/page/practise", { scenario: asked.id, text: by("draft").value });
  by("send").disabled = false;
  if (answer.refused) { say(answer.refused); return; }
  if (asked !== current) return;
  since = answer.since;
  const said = await told();
  drawAnswer();
  const done = lessons.good.includes(said);
  count(asked.id, done);
  drawTally();
  drawList();
  const next = done ? "Compare it with the model answer, or take the next situation." : "Change a line and try again, or look at the model answer.";
  say(`Sharewell says: ${said || "see below"}. ${next}`);
  by("answered-title").focus();
}

/** The title of the answer, as soon as the live picture holds it. */
async function told() {
  for (let turn = 0; turn < 100; turn += 1) {
    const found = state?.messages.find((one) => one.app && one.ts > since);
    if (found) return titleOf(found);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
  return "";
}

function next() {
  const some = fitting();
  open(some[(some.indexOf(current) + 1) % some.length]);
  by("title").focus();
}

async function start() {
  lessons = await (await fetch("/page/scenarios")).json();
  by("none").hidden = lessons.scenarios.length > 0;
  choices("sector", SECTORS, "sector");
  choices("region", PLACES, "region");
  current = lessons.scenarios.find((one) => `#${one.id}` === location.hash) ?? null;
  if (current) open(current);
  drawList();
  drawTally();
  follow(`/page/stream?user=${encodeURIComponent(lessons.learner)}`, (picture) => {
    state = picture;
    drawAnswer();
    showModal(state.modal, { users: state.users, rooms: {} }, deeds);
  });
}

for (const id of ["sector", "region"]) by(id).addEventListener("change", drawList);
by("situation").addEventListener("change", (event) =>
  open(lessons.scenarios.find((one) => one.id === event.target.value)));
by("write").addEventListener("submit", send);
by("again").addEventListener("click", () => by("draft").focus());
by("next").addEventListener("click", next);
by("forget").addEventListener("click", () => { forget(); drawTally(); drawList(); });
start();
