"""A worker's buttons under the news of their question: withdraw it, say whether a time works."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.asking.ask import Ask
from bot.asking.forget import take_out
from bot.asking.post import post, put_instead
from bot.blocks import modal, parts
from bot.blocks.ask_button import TITLE
from bot.blocks.asking import notice
from bot.blocks.pages import sentence
from bot.blocks.parts import Said
from bot.listeners import ids
from bot.listeners.in_sight import place_of
from bot.listeners.kit import Kit


def register(app: AsyncApp) -> None:
    """Listen to each button."""
    app.action(ids.ASK_WITHDRAW)(on_withdraw)
    app.action(ids.ASK_SUITS)(on_time_answered)
    app.action(ids.ASK_OTHER_TIME)(on_time_answered)


async def on_withdraw(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
) -> None:
    """Delete the question, then take it out of the supervisor's messages."""
    await ack()
    words = kit.asking.words
    ask = await _own(kit, context, body, action.get("value", ""))
    if ask is None or not await kit.asking.asks.end(ask):
        await _instead(client, body, words.over)
    elif ask.place is None:
        await _instead(client, body, words.withdrawn_unsent)
    else:
        gone = await take_out(kit.asking, client, ask)
        said = words.withdrawn if gone else words.withdrawn_left
        who = f"<@{ask.asked}>" if ask.asked else words.supervisor
        await _instead(client, body, said.format(who=who))


async def on_time_answered(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
) -> None:
    """Tell whoever suggested the time, if the question is still with them."""
    await ack()
    words = kit.asking.words
    ask_id, _, supervisor = action.get("value", "").partition(":")
    ask = await _own(kit, context, body, ask_id)
    if ask is None or ask.asked != supervisor:
        await _instead(client, body, words.over)
        return
    suits = action["action_id"] == ids.ASK_SUITS
    said = words.suits if suits else words.other_time
    await post(client, supervisor, notice(said.format(who=f"<@{ask.worker}>")))
    told = (words.suits_told if suits else words.other_told).format(who=f"<@{supervisor}>")
    kept = [block for block in body["message"]["blocks"] if block["type"] != "actions"]
    withdraw = parts.button("Withdraw", ids.ASK_WITHDRAW, value=ask.ask_id)
    blocks = [*kept, parts.section(told), parts.actions([withdraw])]
    await put_instead(client, place_of(body), Said(words.news, blocks))


async def _own(kit: Kit, context: AsyncBoltContext, body: dict[str, Any], ask_id: str) -> Ask | None:
    """The question, if it is this person's."""
    ask = await kit.asking.asks.find(ask_id)
    mine = ask is not None and (ask.team, ask.worker) == (context.team_id or "", body["user"]["id"])
    return ask if mine else None


async def _instead(client: AsyncWebClient, body: dict[str, Any], said: str) -> None:
    """Show it in the place of what the button hung on."""
    if body.get("view"):
        await client.views_update(view_id=body["view"]["id"], view=modal.message(sentence(said), TITLE))
    else:
        await put_instead(client, place_of(body), notice(said))
