"""Ask my supervisor: the window that a worker writes in, and what stands there where nobody can be asked."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.asking.roster import roster
from bot.blocks import modal, parts
from bot.blocks.ask_button import TITLE
from bot.blocks.asking import Wish, ask_window, open_asks
from bot.blocks.modal import INPUT, View
from bot.blocks.pages import sentence
from bot.blocks.parts import Block, Said
from bot.coach import clean
from bot.listeners import ids
from bot.listeners.audience import is_colleague
from bot.listeners.in_sight import draft_in_sight
from bot.listeners.kit import Kit
from bot.listeners.talk import show_window, update_window

_SOLE_TRADERS = "sole_traders"
"""The guidance for those who have no supervisor."""


def register(app: AsyncApp) -> None:
    """Listen to the button."""
    app.action(ids.OPEN_ASK)(on_open)


def asks_for_supervisor(text: str) -> bool:
    """Whether somebody says in so many words that they want to ask a supervisor; anything longer is a draft."""
    return text.casefold().rstrip(" .?!") in (
        "ask",
        "ask supervisor",
        "ask my supervisor",
        "ask a supervisor",
    )


async def on_open(
    ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, kit: Kit
) -> None:
    """Open the window, with the draft that is in sight, not ticked."""
    await ack()
    await open_ask(kit, client, body, context.team_id or "", body["user"]["id"], draft_in_sight(body) or "")


async def open_ask(
    kit: Kit, client: AsyncWebClient, body: dict[str, Any], team: str, user: str, draft: str = ""
) -> None:
    """Open the window on behalf of a click or a command."""
    opened = await show_window(client, body, modal.checking())
    await update_window(client, opened, await _first(kit, client, team, user, draft))


async def _first(kit: Kit, client: AsyncWebClient, team: str, user: str, draft: str) -> View:
    asking, words = kit.asking, kit.asking.words
    if not await is_colleague(client, user):
        return modal.message(sentence(words.guest), TITLE)
    open_now = await asking.asks.of(team, user)
    above = open_asks(open_now, words)
    people = await roster(client, asking, user)
    if not people.names:
        return modal.message(Said(words.other_route, [*above, *other_route(kit)]), TITLE)
    if len(open_now) >= asking.policy.most_open:
        full = parts.section(words.too_many.format(number=len(open_now)))
        return modal.message(Said(TITLE, [full, *above]), TITLE)
    draft = clean(draft)
    wish = Wish(draft=draft if len(draft) <= INPUT else "")
    return ask_window(wish, people, words, asking.policy, above=above)


def other_route(kit: Kit) -> list[Block]:
    """Own values, a peer, a mentor: the article's way where there is no supervisor."""
    blocks = sentence(kit.asking.words.other_route).blocks
    guides = kit.guides.get([_SOLE_TRADERS])
    button = parts.button("Guidance on this", ids.GUIDANCE_READ, value=_SOLE_TRADERS)
    return [*blocks, *([parts.actions([button])] if guides else [])]
