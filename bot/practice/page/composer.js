// Writing: messages, commands, replies and edits.

import { by, h } from "./dom.js";

let mode = null;

function setMode(next) {
  mode = next;
  by("mode").hidden = !next;
  by("mode-text").textContent = next?.words ?? "";
  if (next) by("composer").value = next.text ?? by("composer").value;
  if (next) by("composer").focus();
}

/** Answer in the thread of a message. */
export const replyTo = (message) => setMode({ words: "Replying in a thread.", thread: message.thread ?? message.ts });

/** Change the words of a message. */
export function edit(message, text) {
  setMode({ words: "Editing your message.", edit: message, text });
}

/** Leave the thread or the edit, as when the conversation changes. */
export const leave = () => setMode(null);

/** Put words into the box for the person to send or change. */
export function suggest(text) {
  by("composer").value = text;
  by("composer").focus();
  by("composer").dispatchEvent(new Event("input"));
}

/** Show the commands while one is being typed. */
function hints(commands) {
  const text = by("composer").value;
  const fitting = /^\/\S*$/.test(text) ? commands.filter((one) => one.command.startsWith(text)) : [];
  by("hints").hidden = fitting.length === 0;
  by("hints").replaceChildren(...fitting.map((one) => h("li", {},
    h("button", { type: "button", onclick: () => suggest(`${one.command} `) }, one.command, " ",
      h("small", {}, one.usage_hint)))));
}

function deed(text) {
  if (mode?.edit) return { do: "edit", channel: mode.edit.channel, ts: mode.edit.ts, text };
  const command = /^(\/\S+)(?:\s+([\s\S]*))?$/.exec(text);
  if (command && !mode) return { do: "command", command: command[1], text: command[2] ?? "" };
  return { do: "say", text, thread: mode?.thread ?? null };
}

/** Wire the box: `send(deed)` resolves to true when it was taken, `commands()` lists what the app offers. */
export function wire(send, commands) {
  const box = by("composer");
  box.addEventListener("input", () => hints(commands()));
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      by("compose").requestSubmit();
    }
  });
  by("mode-end").addEventListener("click", leave);
  by("compose").addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = box.value.trim();
    if (!text) return;
    const asked = deed(text);
    box.value = "";
    hints([]);
    if (await send(asked)) { if (asked.do === "edit") leave(); }
    else if (!box.value) box.value = text;
    box.focus();
  });
}
