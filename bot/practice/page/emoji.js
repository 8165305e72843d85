// The emoji names a support app is likely to use; an unknown name is shown as it is written.

const EMOJI = {
  adult: "🧑", arrow_right: "➡️", ballot_box_with_check: "☑️", bell: "🔔", blue_heart: "💙", books: "📚",
  bulb: "💡", calendar: "📅", clipboard: "📋", closed_lock_with_key: "🔐", dove_of_peace: "🕊️", ear: "👂",
  eyes: "👀", gear: "⚙️", green_heart: "💚", grey_question: "❔", hand: "✋", handshake: "🤝", heart: "❤️",
  heavy_check_mark: "✔️", house: "🏠", hourglass: "⌛", hourglass_flowing_sand: "⏳", information_source: "ℹ️",
  key: "🔑", leaves: "🍃", lock: "🔒", mag: "🔍", memo: "📝", no_bell: "🔕", no_entry: "⛔", notebook: "📓",
  ok_hand: "👌", pencil: "📝", pencil2: "✏️", pray: "🙏", purple_heart: "💜", question: "❓", raised_hand: "✋",
  red_circle: "🔴", seedling: "🌱", see_no_evil: "🙈", shield: "🛡️", slightly_smiling_face: "🙂", smile: "😄",
  sos: "🆘", sparkles: "✨", speech_balloon: "💬", sunflower: "🌻", tada: "🎉", telephone_receiver: "📞",
  thinking_face: "🤔", thumbsdown: "👎", thumbsup: "👍", warning: "⚠️", wave: "👋", white_check_mark: "✅",
  x: "❌", yellow_heart: "💛", zzz: "💤", "+1": "👍", "-1": "👎",
};

/** The character for a name, or `:name:` if it isn't known. */
export const emoji = (name) => EMOJI[name] ?? `:${name}:`;

/** Plain text with emoji names replaced. */
export const withEmoji = (text) => text.replace(/:([a-z0-9_+-]+):/g, (_, name) => emoji(name));
