"""Quiet for an hour, today, a week, here or always: typed, on the Home tab and under a note."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks.pages import sentence
from bot.blocks.parts import Said
from bot.blocks.quiet import pause_label
from bot.inbox import Handling
from bot.listeners import ids
from bot.listeners.kit import Kit
from bot.listeners.talk import respond
from bot.own_words import load_own_words
from bot.quiet import pause_end
from bot.store.own import quiet_in, quiet_nowhere

_LONGEST_PAUSE = timedelta(days=365)
_DURATION = re.compile(
    r"(?:for |until )?(?:(?P<number>\d{1,3}|an?|one|two|three) ?)?"
    r"(?P<unit>hours?|hrs?|h|days?|d|weeks?|w|months?|tomorrow)",
    re.IGNORECASE,
)
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3}
_UNITS = {
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
    "w": timedelta(weeks=1),
    "m": timedelta(days=30),
    "t": timedelta(days=1),
}
_NAMED = {
    "today": "today",
    "for today": "today",
    "until tonight": "today",
    "always": "always",
    "forever": "always",
    "for good": "always",
}


def register(app: AsyncApp) -> None:
    """Listen to the button under a note."""
    app.action(ids.PAUSE_HERE)(on_pause_here)


async def on_pause_here(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    kit: Kit,
    handling: Handling,
) -> None:
    """No more notes in the channel that the note is about."""
    await ack()
    channel = action.get("value") or body.get("channel", {}).get("id", "")
    said = await pause_here(kit, handling, context.team_id or "", body["user"]["id"], channel)
    await respond(kit, body["response_url"], said, replace=True)


async def pause_here(kit: Kit, handling: Handling, team: str, user: str, channel: str) -> Said:
    """No more notes in a channel."""
    words = load_own_words()
    if not channel.startswith(("C", "G")):
        return sentence(words.pause_here_where)
    await quiet_in(kit.store, team, user, handling.mark("quiet", team, user, channel))
    return sentence(words.pause_here)


async def pause_for(kit: Kit, client: AsyncWebClient, team: str, user: str, duration: str) -> Said:
    """Quiet for a while; a day if nothing is said about how long."""
    said = duration.strip(" .!").casefold()
    if said in _NAMED:
        return await pause_named(kit, client, team, user, _NAMED[said])
    found = _DURATION.fullmatch(said or "1 day")
    if found is None:
        return sentence(kit.words.say.pause_how)
    number = found["number"] or "1"
    length = (_NUMBERS.get(number) or int(number)) * _UNITS[found["unit"][0]]
    if not timedelta() < length <= _LONGEST_PAUSE:
        return sentence(kit.words.say.pause_how)
    until = kit.clock() + length
    await kit.store.pause(team, user, until)
    return sentence(kit.words.say.paused.format(until=pause_label(until)))


async def pause_named(kit: Kit, client: AsyncWebClient, team: str, user: str, length: str) -> Said:
    """Quiet for a length of a name (`bot.quiet.pause_end`)."""
    zone = await _zone(client, user) if length == "today" else None
    until = pause_end(length, kit.clock(), zone)
    if until is None:
        return sentence(kit.words.say.pause_how)
    await kit.store.pause(team, user, until)
    if length == "always":
        return sentence(load_own_words().paused_always)
    return sentence(kit.words.say.paused.format(until=pause_label(until)))


async def resume(kit: Kit, team: str, user: str) -> Said:
    """Notes again, in every channel."""
    async with kit.store.together():
        await kit.store.pause(team, user, None)
        await quiet_nowhere(kit.store, team, user)
    return sentence(kit.words.say.resumed)


async def _zone(client: AsyncWebClient, user: str) -> str | None:
    """The name of a person's time zone, if Slack says it."""
    try:
        found = (await client.users_info(user=user)).get("user") or {}
    except SlackApiError:
        return None
    zone = found.get("tz")
    return zone if isinstance(zone, str) else None
