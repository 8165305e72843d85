// Behind the glass: what was put before whom, what everybody else sees of it, and Slack's bad days.

import { ask, follow } from "./asking.js";
import { by, h } from "./dom.js";

const time = (at) => new Date(at * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", second: "2-digit" });

function row(one) {
  return h("tr", { class: one.public ? "public" : null },
    h("td", {}, time(one.at)), h("td", {}, one.kind), h("th", { scope: "row" }, one.to),
    h("td", {}, one.where), h("td", { class: "says" }, one.says), h("td", {}, one.others));
}

function channel(one) {
  const seen = one.messages === 0 ? "nothing of Sharewell's"
    : `${one.messages} of Sharewell's messages, to ${one.people} people`;
  return h("li", {}, h("strong", {}, one.name), ` (${one.about}): `, seen);
}

async function flip(one, box) {
  const answer = await ask("/page/weather", { name: one.name, on: box.checked });
  by("said").textContent = answer.refused ?? "";
  if (answer.refused) box.checked = one.on;
}

function toggle(one) {
  const box = h("input", { type: "checkbox", checked: one.on, "data-testid": `switch-${one.name}`,
    onchange: () => flip(one, box) });
  return h("li", {}, h("label", { class: "tick" }, box, h("span", {}, one.says)));
}

let switches = "";

function show(seen) {
  by("verdict").textContent = seen.seen_by_others === 0
    ? "Of all this Slack shows to anybody else: nothing."
    : `Seen by more than one person: ${seen.seen_by_others}.`;
  by("total").textContent = seen.count === 0 ? "Nothing has been sent yet."
    : `${seen.count} sent so far, the latest first${seen.count > seen.rows.length ? `; ${seen.rows.length} are shown` : ""}.`;
  by("rows").replaceChildren(...seen.rows.map(row));
  by("channels").replaceChildren(...seen.channels.map(channel));
  const print = JSON.stringify(seen.switches);
  if (print !== switches) {
    switches = print;
    const at = document.activeElement?.dataset?.testid;
    by("switches").replaceChildren(...seen.switches.map(toggle));
    if (at) document.querySelector(`[data-testid="${at}"]`)?.focus();
  }
}

follow("/page/glass/stream", show);
