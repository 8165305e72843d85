"""Ask my supervisor: windows of the supervisor that were sent, an answer or a time."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.asking.ask import Ask
from bot.asking.post import post, put_instead
from bot.blocks import modal
from bot.blocks.asked import REPLY, answered, card, suggested
from bot.blocks.asking import notice
from bot.blocks.pages import sentence
from bot.coach import clean
from bot.inbox import Handling
from bot.listeners import ids
from bot.listeners.asked import mine
from bot.listeners.kit import Kit
from bot.listeners.talk import direct
from bot.listeners.views import fill_window, put_up_window
from bot.store.tables import Stage


def register(app: AsyncApp) -> None:
    """Listen to both."""
    app.view(ids.ASK_ANSWER_VIEW)(on_answer)
    app.view(ids.ASK_TIME_VIEW)(on_time)


async def on_answer(
    ack: AsyncAck,
    view: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling,
) -> None:
    """The worker gets the answer; with that the question is over."""
    name, words, user = await _wait(ack, handling), kit.asking.words, body["user"]["id"]
    found = await mine(kit, client, context, user, view.get("private_metadata", ""))
    text = _reply(view)
    if isinstance(found, Ask) and not text:
        found = words.no_words
    if isinstance(found, Ask):
        await post(client, found.worker, answered(user, text, words))
        async with handling.last():
            await kit.asking.asks.end(found)
        said = words.answer_sent.format(who=f"<@{found.worker}>")
        if found.place is not None:
            await put_instead(client, found.place, notice(said))
        found = said
    await _show(client, name, view, user, found)


async def on_time(
    ack: AsyncAck,
    view: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling,
) -> None:
    """The worker gets the suggestion; the question stays with whoever made it."""
    name, asking, user = await _wait(ack, handling), kit.asking, body["user"]["id"]
    found = await mine(kit, client, context, user, view.get("private_metadata", ""))
    text = _reply(view)
    if isinstance(found, Ask) and not text:
        found = asking.words.no_words
    if isinstance(found, Ask):
        await post(client, found.worker, suggested(found, user, text, asking.words))
        claimed: Ask | None = None
        async with handling.last():
            current = await asking.asks.find(found.ask_id)
            if current is not None and current.asked == user:
                claimed = await asking.asks.change(
                    current, stage=Stage.CLAIMED, told=True, due_at=asking.later(current)
                )
        if claimed is not None and claimed.place is not None:
            await put_instead(client, claimed.place, card(claimed, asking.words, asking.policy))
        found = asking.words.time_sent.format(who=f"<@{found.worker}>")
    await _show(client, name, view, user, found)


async def _wait(ack: AsyncAck, handling: Handling) -> str:
    """Put up a "one moment"; at another attempt there is no window any more."""
    return "" if handling.again else await put_up_window(ack)


async def _show(client: AsyncWebClient, name: str, view: dict[str, Any], user: str, said: str | Ask) -> None:
    text = sentence(str(said))
    if name:
        await fill_window(client, name, view["id"], modal.message(text))
    else:
        await direct(client, user, text)


def _reply(view: dict[str, Any]) -> str:
    typed = view["state"]["values"][ids.ASK_REPLY][ids.ASK_REPLY]
    return clean(typed.get("value") or "").strip()[:REPLY]
