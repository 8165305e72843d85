"""What happens to a request when it is due: it goes to the first who can be asked, to the next, or it ends."""

from __future__ import annotations

import logging

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.asking.ask import Ask, Place, Why
from bot.asking.asking import Asking
from bot.asking.post import post, put_instead, tell
from bot.asking.roster import can_answer
from bot.blocks.asked import card
from bot.blocks.asking import news, notice
from bot.errors import SlackCallError, error_code
from bot.patience import may_pass
from bot.store.tables import Stage

_LOG = logging.getLogger(__name__)


async def go_on_if_possible(asking: Asking, ask_id: str) -> None:
    """Do what is due with a request; if that fails it stays due, and somebody takes it up again."""
    try:
        ask = await asking.asks.find(ask_id)
        if ask is None:
            return
        client = await asking.client_of(ask.team, ask.enterprise, ask.whole_organisation)
        if client is None:  # the app is not in this workspace any more
            await asking.asks.end(ask)
        else:
            await go_on(asking, client, ask)
    except SlackApiError as error:
        _LOG.error("A question to a supervisor waits: %s", error_code(error))
    except Exception as error:  # whatever it is, the others must not wait for it
        _LOG.error("A question to a supervisor waits: %s", type(error).__name__)


async def go_on(asking: Asking, client: AsyncWebClient, ask: Ask) -> None:
    """Do what is due with a request. Raises as the store and the client do, and can then be called again."""
    if asking.clock() >= ask.expires_at:
        await _end(asking, client, ask, asking.words.ran_out.format(days=asking.policy.days_kept))
    elif ask.asked is None or ask.place is None:
        await _send_on(asking, client, ask, ask.why)
    elif not await can_answer(client, asking, ask.asked, patient=True):
        await _send_on(asking, client, ask, Why.GONE)
    elif not ask.told:
        await _tell_how_it_stands(asking, client, ask)
    elif ask.stage is Stage.CLAIMED or ask.why is Why.LAST:
        await asking.asks.change(ask, due_at=asking.later(ask))
    else:
        await _send_on(asking, client, ask, Why.LATE)


async def _send_on(asking: Asking, client: AsyncWebClient, ask: Ask, why: Why) -> None:
    """Send it to the next who can be asked. It is theirs before they see it, so that their first click counts."""
    broken_off = ask.asked is not None and ask.place is None
    for at, who in enumerate(queue := ((ask.asked or "", *ask.queue) if broken_off else ask.queue)):
        if not await can_answer(client, asking, who, patient=True):
            continue
        before = ask.place
        changed = await asking.asks.change(
            ask,
            asked=who,
            queue=queue[at + 1 :],
            place=None,
            told=False,
            stage=ask.stage if broken_off else Stage.WAITING,
            why=why,
            due_at=asking.soon(),
        )
        if changed is None:
            return  # it was claimed, handed on or withdrawn this very moment
        ask = changed
        if before is not None:
            await put_instead(client, before, notice(asking.words.moved_on))
        try:
            place = await post(client, who, card(ask, asking.words, asking.policy))
        except (SlackApiError, SlackCallError) as error:
            if may_pass(error):
                raise
            continue
        await _keep_place(asking, client, ask, place)
        return
    if why is Why.LATE and ask.place is not None:
        await tell(client, ask.worker, news(ask, asking.words.nobody_yet, asking.words, asking.policy))
        await asking.asks.change(ask, why=Why.LAST, due_at=asking.later(ask))
    else:
        await _end(asking, client, ask, asking.words.nobody_left)


async def _keep_place(asking: Asking, client: AsyncWebClient, ask: Ask, place: Place) -> None:
    """Note where it was sent to, and tell the worker; take it out again if it was withdrawn meanwhile."""
    who: str | None = ask.asked
    current: Ask | None = ask
    while current is not None and current.asked == who:
        placed = await asking.asks.change(current, place=place)
        if placed is not None:
            if not placed.told:
                await _tell_how_it_stands(asking, client, placed)
            return
        current = await asking.asks.find(ask.ask_id)
    await put_instead(client, place, notice(asking.words.taken_back))


async def _tell_how_it_stands(asking: Asking, client: AsyncWebClient, ask: Ask) -> None:
    words = asking.words
    said = words.claimed if ask.stage is Stage.CLAIMED else getattr(words, f"with_{ask.why.value}")
    await tell(client, ask.worker, news(ask, said, words, asking.policy))
    await asking.asks.change(ask, told=True, due_at=asking.later(ask))


async def _end(asking: Asking, client: AsyncWebClient, ask: Ask, said: str) -> None:
    await tell(client, ask.worker, notice(said))
    if await asking.asks.end(ask) and ask.place is not None:
        await put_instead(client, ask.place, notice(asking.words.closed))
