"""Ask my supervisor: a worker writes, sees what will be sent, sends it, and may withdraw it at any time.

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
from bot.blocks import modal, parts
from bot.blocks.ask_button import TITLE
from bot.blocks.asked import question
from bot.blocks.asking import ONLY, WORDS, Wish, ask_window, open_asks
from bot.blocks.modal import INPUT, View
from bot.blocks.pages import sentence
from bot.blocks.parts import MESSAGE, Block, Said, size_of
from bot.coach import clean, unfit
from bot.inbox import Handling
from bot.listeners import ids
from bot.listeners.audience import is_colleague
from bot.listeners.in_sight import draft_in_sight
from bot.listeners.kit import Kit
from bot.listeners.reading import help_lines
from bot.listeners.talk import direct, show_window, update_window
from bot.listeners.views import fill_window, put_up_window

_SOLE_TRADERS = "sole_traders"
"""The guidance for those who have no supervisor."""
_ROOM = MESSAGE - 1_000
"""Characters of a question, after escaping, that leave room for what stands around it."""


def register(app: AsyncApp) -> None:
    """Listen to the button and the window."""
    app.action(ids.OPEN_ASK)(on_open)
    app.view(ids.ASK_VIEW)(on_sent)


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
        return modal.message(Said(words.other_route, [*above, *_other_route(kit)]), TITLE)
    if len(open_now) >= asking.policy.most_open:
        full = parts.section(words.too_many.format(number=len(open_now)))
        return modal.message(Said(TITLE, [full, *above]), TITLE)
    draft = clean(draft)
    wish = Wish(draft=draft if len(draft) <= INPUT else "")
    return ask_window(wish, people, words, asking.policy, above=above)


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
        return None, modal.message(Said(words.other_route, _other_route(kit)), TITLE)
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


def _other_route(kit: Kit) -> list[Block]:
    """Own values, a peer, a mentor: the article's way where there is no supervisor."""
    blocks = sentence(kit.asking.words.other_route).blocks
    guides = kit.guides.get([_SOLE_TRADERS])
    button = parts.button("Guidance on this", ids.GUIDANCE_READ, value=_SOLE_TRADERS)
    return [*blocks, *([parts.actions([button])] if guides else [])]


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
