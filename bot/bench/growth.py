"""Ever more events a second, drafts among them: where it saturates, and what then gives way."""

from __future__ import annotations

import itertools
import time

from bot.bench.machine import cpu_seconds
from bot.bench.posts import Kind
from bot.bench.report import Figure, Outcome, lost
from bot.bench.stage import Stage, warmed
from bot.bench.tally import percentile

RATES = (10, 50, 100, 200, 400)


async def growth(on: Stage, rate: float, seconds: float) -> Outcome:
    """One step of it: `rate` a second for `seconds`."""
    await warmed(on)
    used = cpu_seconds(on.bot.pid)
    posts = list(itertools.islice(on.town.mixture(drafts=True), int(rate * seconds)))
    began = time.monotonic()
    await on.sender.steadily(posts, rate)
    found = await on.settled(after=0)
    took = time.monotonic() - began
    shed, processor = await on.shed(), on.cpu_per_event(used)
    nudges, drafts = Kind.NUDGE, Kind.DRAFT
    return Outcome(
        f"{rate:g} events a second for {seconds:g} s, {on.database.kind}",
        (
            Figure("events", len(posts)),
            processor,
            Figure("dealt with", len(posts) / took, "a second"),
            Figure("acknowledgement p99", percentile(found.acknowledged, 0.99), "s", 1),
            Figure("acknowledgement max", max(found.acknowledged, default=0), "s", 3),
            Figure("sent more than once", found.late),
            Figure("nudges asked for", found.asked[nudges]),
            Figure("nudges shown", found.answered.get(nudges, 0)),
            Figure("nudge p99", percentile(found.delays[nudges], 0.99), "s"),
            Figure("passive checks shed", shed),
            lost("nudges lost, not shed", max(0, found.lost[nudges] - shed)),
            Figure("drafts sent", found.asked[drafts]),
            Figure("draft answered p99", percentile(found.delays[drafts], 0.99), "s"),
            lost("drafts not answered", found.lost[drafts] + found.unacknowledged[drafts]),
            lost("doubled", found.doubled[nudges] + found.doubled[drafts]),
        ),
    )
