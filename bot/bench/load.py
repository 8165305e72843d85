"""A steady load: one message in four is to be nudged."""

from __future__ import annotations

import itertools

from bot.bench.machine import cpu_seconds
from bot.bench.posts import Kind
from bot.bench.report import Figure, Outcome, lost
from bot.bench.stage import Stage, warmed
from bot.bench.tally import percentile


async def load(on: Stage, events: float, seconds: float) -> Outcome:
    """`events` a second for `seconds`."""
    await warmed(on)
    used = cpu_seconds(on.bot.pid)
    posts = list(itertools.islice(on.town.mixture(), int(events * seconds)))
    await on.sender.steadily(posts, events)
    found = await on.settled()
    shed, processor = await on.shed(), on.cpu_per_event(used)
    nudges, acknowledged = found.delays[Kind.NUDGE], found.acknowledged
    return Outcome(
        f"{events:g} events a second for {seconds:g} s, {on.database.kind}",
        (
            Figure("events", len(posts)),
            processor,
            Figure("acknowledgement p50", percentile(acknowledged, 0.5), "s"),
            Figure("acknowledgement p99", percentile(acknowledged, 0.99), "s", 1),
            Figure("acknowledgement max", max(acknowledged, default=0), "s", 3),
            Figure("sent more than once", found.late),
            Figure("nudges asked for", found.asked[Kind.NUDGE]),
            Figure("nudge p50", percentile(nudges, 0.5), "s"),
            Figure("nudge p99", percentile(nudges, 0.99), "s", 1),
            Figure("shed", shed),
            lost("lost", max(0, found.lost[Kind.NUDGE] - shed)),
            lost("never acknowledged", sum(found.unacknowledged.values())),
            lost("doubled", found.doubled[Kind.NUDGE]),
            lost("unasked", found.unasked),
        ),
    )
