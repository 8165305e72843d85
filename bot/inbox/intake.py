"""Where a request comes in: kept first, then acknowledged, then handled at once in this process."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import Any

from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp, AsyncBoltContext

from bot.errors import StoreError
from bot.inbox.ack import Ack
from bot.inbox.arrival import CLICKS, SUBMISSION, Arrival, arrival_of
from bot.inbox.handling import First, handle
from bot.inbox.inbox import Inbox
from bot.listeners.heard import may_listen
from bot.listeners.kit import Kit
from bot.settings import Listen
from bot.store.inbox import OVERHEARD, Entry, Kept
from checks import may_be_at_risk

_LOG = logging.getLogger(__name__)


async def receive(
    app: AsyncApp, inbox: Inbox, kit: Kit, body: dict[str, Any], context: AsyncBoltContext
) -> BoltResponse | None:
    """Keep what causes work and begin with it; the acknowledgement. None: nothing was kept, let it pass.

    What was only overheard is let go when there is more of it than can be looked at in time: counted, nothing else.
    Not so what sounds as if its author needs help.
    What cannot be kept is answered with 503, and what Slack can repeat it then repeats.
    """
    arrival = arrival_of(body, context)
    if arrival is None:
        return None
    if arrival.kind != OVERHEARD:
        return await _keep(app, inbox, kit, body, arrival)
    if kit.settings.listen is Listen.OFF or not inbox.pressure.is_too_high():
        async with inbox.pressure.keeping() as in_time:
            if in_time:
                return await _keep(app, inbox, kit, body, arrival)
    if kit.settings.listen is not Listen.OFF and arrival.heard and may_be_at_risk(arrival.heard.text):
        return await _keep(app, inbox, kit, body, replace(arrival, kind=arrival.heard.kind))
    inbox.metrics.shed.inc()
    return BoltResponse(status=200, body="")


async def _keep(
    app: AsyncApp, inbox: Inbox, kit: Kit, body: dict[str, Any], arrival: Arrival
) -> BoltResponse | None:
    at_once = inbox.room or arrival.kind in (*CLICKS, SUBMISSION, OVERHEARD)  # a window opens now or never
    try:
        chosen = await may_listen(kit, arrival.heard) if arrival.heard else None
        if arrival.heard and chosen is None:
            return None
        now, lease_until = inbox.lease()
        entry = _entry(arrival, body, inbox)
        kept = await inbox.rows.put(entry, now, lease_until if at_once else None)
    except StoreError as error:
        _LOG.error("A request was not kept: %s", error)
        return BoltResponse(status=503, body={"error": "unavailable"})
    if kept is Kept.REPEATED:
        inbox.metrics.inbox_repeated.inc()
    if isinstance(kept, Kept):
        return BoltResponse(status=200, body="")
    ack = Ack()
    attempt = inbox.start(handle(app, inbox, kept, First(body, ack, chosen)), kept.kind)
    if arrival.kind == SUBMISSION:
        await asyncio.wait((attempt, ack.given), return_when=asyncio.FIRST_COMPLETED)
        if ack.given.done():
            return ack.given.result()
    return BoltResponse(status=200, body="")


def _entry(arrival: Arrival, body: dict[str, Any], inbox: Inbox) -> Entry:
    """The row: nothing readable in it but Slack's ids of the team and the event, and times."""
    mark, team = inbox.seal.mark, arrival.team
    about = arrival.about and mark("message", team, *arrival.about)
    order_key = mark("order", team, *arrival.order)
    author = inbox.seal.author(team, arrival.author) if arrival.author else None
    sealed = inbox.seal.close(body)
    return Entry(
        team, arrival.event_id, arrival.kind, order_key, sealed, about or None, arrival.version, author
    )
