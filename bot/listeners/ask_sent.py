"""Ask my supervisor: the worker's window was sent. First comes the preview, then the question goes.

Nothing is sent that was not previewed in these very words and with these very people.
"""

from __future__ import annotations

import json
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.asking.ask import Ask
from bot.asking.roster import roster
from bot.asking.rounds import go_on_if_possible
from bot.blocks import modal
from bot.blocks.ask_button import TITLE
from bot.blocks.asked import question
from bot.blocks.asking import ONLY, WORDS, Wish, ask_window
from bot.blocks.modal import INPUT, View
from bot.blocks.pages import sentence
from bot.blocks.parts import MESSAGE, Block, Said, size_of
from bot.coach import clean, unfit
from bot.inbox import Handling
from bot.listeners import ids
from bot.listeners.asking import other_route
from bot.listeners.audience import is_colleague
from bot.listeners.kit import Kit
from bot.listeners.reading import help_lines
from bot.listeners.talk import direct
from bot.listeners.views import fill_window, put_up_window

_ROOM = MESSAGE - 1_000
"""Characters of a question, after escaping, that leave room for what stands around it."""


def register(app: AsyncApp) -> None:
    """Listen to the window."""
    app.view(ids.ASK_VIEW)(on_sent)


async def on_sent(
    ack: AsyncAck,
    view: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling,
) -> None:
    """Show the preview; or send, if what is sent is what was previewed."""
    name = "" if handling.again else await put_up_window(ack)
    user, wish, words = body["user"]["id"], _wish(view), kit.asking.words
    ask, shown = await _next(wish, user, view, context, client, kit, handling)
    if ask is not None:
        async with handling.last():
            await kit.asking.asks.put(ask)
        await go_on_if_possible(kit.asking, ask.ask_id)
    if name:
        await fill_window(client, name, view["id"], shown)
    elif ask is None:
        await direct(client, user, sentence(words.lost_window))


async def _next(
    wish: Wish,
    user: str,
    view: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling,
) -> tuple[Ask | None, View]:
    """What is to be sent, if it is time for that, and what the window shows next."""
    asking, words, team = kit.asking, kit.asking.words, context.team_id or ""
    people = await roster(client, asking, user)
    queue = people.queue(wish.to, only=ONLY in wish.ticked)
    if not people.names:
        return None, modal.message(Said(words.other_route, other_route(kit)), TITLE)
    asked = question(user, wish.words, wish.sent_draft, words)
    problem = await _problem(kit, client, team, user, asked, queue, wish)
    if problem is not None:
        return None, ask_window(wish, people, words, asking.policy, problem=problem)
    help_ = await _help(kit, team, user, f"{wish.words}\n{wish.sent_draft}")
    mark = handling.mark("ask", user, wish.words, wish.sent_draft, *queue)
    if json.loads(view.get("private_metadata") or "{}").get("seen") != mark:
        return None, ask_window(wish, people, words, asking.policy, above=help_, preview=asked, seen=mark)
    ask = Ask(
        handling.mark("asked", view["id"], mark),
        team,
        user,
        wish.words,
        wish.sent_draft,
        queue,
        asking.soon(),
        asking.clock() + asking.policy.kept,
        context.enterprise_id,
        bool(context.is_enterprise_install),
    )
    return ask, modal.message(Said(words.sent, [*sentence(words.sent).blocks, *help_]), TITLE)


async def _problem(
    kit: Kit,
    client: AsyncWebClient,
    team: str,
    user: str,
    asked: list[Block],
    queue: tuple[str, ...],
    wish: Wish,
) -> str | None:
    """Why this can't be sent, in a sentence; None if it can."""
    words, policy = kit.asking.words, kit.asking.policy
    if not await is_colleague(client, user):
        return words.guest
    if unfit(wish.words) is not None:
        return words.no_words
    if size_of(asked) > _ROOM:
        return words.too_long
    open_now = len(await kit.asking.asks.of(team, user))
    if open_now >= policy.most_open:
        return words.too_many.format(number=open_now)
    return None if queue else words.nobody_chosen


async def _help(kit: Kit, team: str, user: str, text: str) -> list[Block]:
    """Help lines beside what may take a while to be answered, if the words sound like that; without their buttons."""
    said = await help_lines(kit, team, user, text)
    return [block for block in said.blocks if block["type"] != "actions"] if said else []


def _wish(view: dict[str, Any]) -> Wish:
    """What stands in the window that was sent."""
    state = view["state"]["values"]
    words, draft, who, also = (
        state.get(name, {}).get(name, {})
        for name in (ids.ASK_WORDS, ids.ASK_DRAFT, ids.ASK_WHO, ids.ASK_ALSO)
    )
    return Wish(
        clean(words.get("value") or "").strip()[:WORDS],
        clean(draft.get("value") or "").strip()[:INPUT],
        (who.get("selected_option") or {}).get("value") or "",
        tuple(option["value"] for option in also.get("selected_options") or ()),
    )
