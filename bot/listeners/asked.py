"""Ask my supervisor: the one whose turn it is takes a question, hands it on, or opens a window to write in.

Whether it is their turn, and whether they are still a supervisor, is looked up at each step.
"""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.asking.ask import Ask, Why
from bot.asking.post import put_instead
from bot.asking.roster import can_answer
from bot.asking.rounds import go_on_if_possible
from bot.blocks import modal
from bot.blocks.asked import answer_window, card, time_window
from bot.blocks.pages import sentence
from bot.listeners import ids
from bot.listeners.in_sight import place_of
from bot.listeners.kit import Kit
from bot.listeners.talk import show_window, update_window
from bot.store.tables import Stage


def register(app: AsyncApp) -> None:
    """Listen to each button."""
    app.action(ids.ASK_CLAIM)(on_claim)
    app.action(ids.ASK_HAND_ON)(on_hand_on)
    for button in (ids.ASK_ANSWER, ids.ASK_TIME):
        app.action(button)(on_write)


async def on_claim(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
) -> None:
    """It stays with this supervisor, and the worker is told."""
    await ack()
    asking = kit.asking
    found = await _change(
        kit, client, context, body, action, stage=Stage.CLAIMED, told=False, due_at=asking.soon()
    )
    if isinstance(found, Ask):
        await put_instead(client, place_of(body), card(found, asking.words, asking.policy))
        await go_on_if_possible(asking, found.ask_id)


async def on_hand_on(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
) -> None:
    """It goes to the next on the list."""
    await ack()
    changes = {"asked": None, "told": True, "stage": Stage.WAITING, "why": Why.HANDED}
    found = await _change(kit, client, context, body, action, due_at=kit.asking.soon(), **changes)
    if isinstance(found, Ask):
        await go_on_if_possible(kit.asking, found.ask_id)


async def on_write(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
) -> None:
    """A window for an answer or a time."""
    await ack()
    opened = await show_window(client, body, modal.checking())
    found = await mine(kit, client, context, body["user"]["id"], action.get("value", ""))
    if isinstance(found, str):
        view = modal.message(sentence(found))
    else:
        made = answer_window if action["action_id"] == ids.ASK_ANSWER else time_window
        view = made(found, kit.asking.words)
    await update_window(client, opened, view)


async def mine(
    kit: Kit, client: AsyncWebClient, context: AsyncBoltContext, user: str, ask_id: str
) -> Ask | str:
    """The question, if it is this person's turn and they may answer; else why not."""
    ask, words = await kit.asking.asks.find(ask_id), kit.asking.words
    if ask is None or ask.team != (context.team_id or ""):
        return words.over
    return ask if ask.asked == user and await can_answer(client, kit.asking, user) else words.not_yours


async def _change(
    kit: Kit,
    client: AsyncWebClient,
    context: AsyncBoltContext,
    body: dict[str, Any],
    action: dict[str, Any],
    **changes: Any,
) -> Ask | None:
    """The question, changed, if this person may; else they are told why not.

    It may be looked at this very moment, on another replica too: then what it has become counts.
    """
    while True:
        found = await mine(kit, client, context, body["user"]["id"], action.get("value", ""))
        if isinstance(found, str):
            await show_window(client, body, modal.message(sentence(found)))
            return None
        changed = await kit.asking.asks.change(found, place=found.place or place_of(body), **changes)
        if changed is not None:
            return changed
