"""Two processes on one PostgreSQL database: one is killed, then the database goes away for some seconds."""

from __future__ import annotations

import asyncio
import itertools

from bot.bench.posts import Kind
from bot.bench.report import Figure, Outcome, lost
from bot.bench.stage import Stage, warmed
from bot.bench.tally import percentile


async def replicas(
    on: Stage, events: float, seconds: float, away: float, *, wait_for_leases: bool = True
) -> Outcome:
    """`events` a second for `seconds`; a kill after a third of it, after two the database is `away` (seconds).

    With `wait_for_leases` off, what the killed one had in hand is freed as soon as the other has nothing.
    """
    await warmed(on)
    posts = list(itertools.islice(on.town.mixture(drafts=True), int(events * seconds)))
    sending = asyncio.create_task(on.sender.steadily(posts, events))
    first, second = on.bots
    await asyncio.sleep(seconds / 3)
    shed = await on.shed(first)
    await first.kill()
    on.sender.urls = (second.events_url,)
    on.room.connect(second.events_url)
    await asyncio.sleep(seconds / 3)
    await on.database.goes_away(away)
    await sending
    found = await on.settled(quiet=90 if wait_for_leases else 3)
    if not wait_for_leases:
        await on.database.end_leases()
        found = await on.settled(quiet=20)
    claimed, shed = await on.database.claimed(), shed + await on.shed(second)
    nudges, drafts = Kind.NUDGE, Kind.DRAFT
    in_window = max(0, claimed - found.answered.get(nudges, 0))
    return Outcome(
        f"two replicas, one killed, the database away for {away:g} s, {events:g} events a second for {seconds:g} s",
        (
            Figure("events", len(posts)),
            Figure("sent more than once", found.late),
            Figure("acknowledgement p99", percentile(found.acknowledged, 0.99), "s"),
            Figure("nudges", found.asked[nudges]),
            Figure("nudges written down, never shown", in_window),
            Figure("passive checks shed", shed),
            Figure("drafts", found.asked[drafts]),
            lost("drafts lost", found.lost[drafts]),
            lost("nudges lost", max(0, found.lost[nudges] - in_window - shed)),
            lost("never acknowledged", sum(found.unacknowledged.values())),
            lost("drafts doubled", found.doubled[drafts]),
            lost("nudges doubled", found.doubled[nudges]),
        ),
    )
