"""On the Home tab: pause, which notes, and where they come. And a note that comes in a direct message."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from bot.blocks import parts
from bot.blocks.parts import Block, Said
from bot.coach import is_paused
from bot.listeners import ids
from bot.own_words import load_own_words
from bot.quiet import ALWAYS
from bot.store.own import NoteKind, OwnSettings

if TYPE_CHECKING:
    from bot.store import Preferences

LENGTHS = {
    "hour": "Quiet for an hour",
    "today": "Quiet for today",
    "week": "Quiet for a week",
    "always": "Quiet until I say so",
}
CHANNEL, MESSAGE = "channel", "message"
RESUME = "resume"


def pause_label(until: datetime) -> str:
    """A moment as each reader's Slack shows it, in their own time zone."""
    fallback = until.strftime("%d %B %Y, %H:%M UTC")
    return f"<!date^{int(until.timestamp())}^{{date_short_pretty}}, {{time}}|{fallback}>"


def quiet_settings(preferences: Preferences, own: OwnSettings, now: datetime) -> list[Block]:
    """What a person can choose about notes, with what they have chosen."""
    return [*_pause(preferences, own, now), _kinds(own), _where(own)]


def by_message(said: Said, channel: str) -> Said:
    """A note on a message in `channel`, to be sent as a direct message: it says where, and its buttons know."""
    words = load_own_words()
    opening = parts.section(words.about_message.format(channel=f"<#{channel}>"))
    return Said(said.text, [opening, *(_knowing(block, channel) for block in said.blocks)])


def _knowing(block: Block, channel: str) -> Block:
    if block["type"] != "actions":
        return block
    elements = [
        element | ({"value": channel} if element.get("action_id") == ids.PAUSE_HERE else {})
        for element in block["elements"]
    ]
    return block | {"elements": elements}


def _pause(preferences: Preferences, own: OwnSettings, now: datetime) -> list[Block]:
    words, until = load_own_words(), preferences.paused_until
    paused = is_paused(preferences, now)
    state = words.pause_none
    if paused and until is not None:
        state = words.pause_always if until >= ALWAYS else words.pause_until.format(until=pause_label(until))
    lengths = {
        "type": "static_select",
        "action_id": ids.SET_QUIET,
        "placeholder": parts.plain_text("Be quiet…"),
        "options": [parts.option(label, length) for length, label in LENGTHS.items()],
    }
    blocks = [parts.section(words.pause.format(state=state), accessory=lengths)]
    if own.quiet_places:
        blocks.append(parts.context(words.quiet_places.format(count=own.quiet_places)))
    if paused or own.quiet_places:
        blocks.append(parts.actions([parts.button("Resume", ids.SET_PAUSE, value=RESUME)]))
    return blocks


def _kinds(own: OwnSettings) -> Block:
    words = load_own_words()
    options = {kind: parts.option(getattr(words, f"kind_{kind.value}"), kind.value) for kind in NoteKind}
    ticked = [option for kind, option in options.items() if kind not in own.unwanted]
    boxes: Block = {"type": "checkboxes", "action_id": ids.SET_KINDS, "options": list(options.values())}
    return parts.section(words.kinds, accessory=boxes | ({"initial_options": ticked} if ticked else {}))


def _where(own: OwnSettings) -> Block:
    words = load_own_words()
    options = {
        CHANNEL: parts.option(words.where_channel, CHANNEL),
        MESSAGE: parts.option(words.where_message, MESSAGE),
    }
    chosen = options[MESSAGE if own.by_message else CHANNEL]
    choice = {"type": "static_select", "action_id": ids.SET_WHERE, "options": list(options.values())}
    return parts.section(words.where, accessory=choice | {"initial_option": chosen})
