"""Slack stumbles: 429 and 500 on one call in five, a connection reset on one in twenty."""

from __future__ import annotations

import itertools
import json
import random
from collections import defaultdict
from collections.abc import Iterable

from bot.bench.posts import Kind, Post
from bot.bench.report import Figure, Outcome, lost
from bot.bench.stage import Stage, warmed
from bot.bench.texts import DISCLOSURES
from bot.practice import Call, Fault
from bot.practice.faults import no_trouble

_TOO_MANY, _BROKEN, _RESET = (
    Fault("ratelimited", 429, 1),
    Fault("internal_error", 500),
    Fault("reset", hang_up=True),
)
_ENOUGH_TO_TELL = 25
"""Characters of a draft by which its answer is known."""


async def faults(on: Stage, people: int, drafts: int, *, seed: int = 1) -> Outcome:
    """Each of `people` sends `drafts` one after the other, without waiting, and a message to be nudged."""
    chance, answered = random.Random(seed), itertools.count()  # noqa: S311 - no secret

    def choose(_method: str) -> Fault | None:
        next(answered)
        drawn = chance.random()
        return _RESET if drawn < 0.05 else _TOO_MANY if drawn < 0.15 else _BROKEN if drawn < 0.25 else None

    await warmed(on)
    on.room.trouble(choose)
    everybody = [on.town.person() for _ in range(people)]
    texts = DISCLOSURES[:drafts]
    for text in texts:
        for user, channel in everybody:
            await on.sender.send(on.town.post(Kind.DRAFT, user, channel, text))
    for user, channel in everybody:
        await on.sender.send(on.town.post(Kind.NUDGE, user, channel, DISCLOSURES[0]))
    found = await on.settled(quiet=240)
    on.room.trouble(no_trouble)
    out_of_order = _out_of_order([one.post for one in on.sender.sent], on.room.transcript, texts)
    set_aside = await on.database.set_aside()
    return Outcome(
        f"{people} people send {len(texts)} drafts each while Slack stumbles, {on.database.kind}",
        (
            Figure("calls, every try", next(answered)),
            Figure("drafts", found.asked[Kind.DRAFT]),
            Figure("nudges asked for", found.asked[Kind.NUDGE]),
            lost("drafts not answered", found.lost[Kind.DRAFT] + found.unacknowledged[Kind.DRAFT]),
            lost("nudges lost", found.lost[Kind.NUDGE] + found.unacknowledged[Kind.NUDGE]),
            lost("doubled", found.doubled[Kind.DRAFT] + found.doubled[Kind.NUDGE]),
            lost("conversations answered out of order", out_of_order),
            lost("set aside", set_aside),
        ),
        (
            "A connection is reset before Slack does anything; one reset afterwards nobody could tell from it.",
        ),
    )


def _out_of_order(posts: Iterable[Post], calls: Iterable[Call], texts: tuple[str, ...]) -> int:
    """In how many conversations the answers came in another order than the drafts, or some did not come."""
    said: dict[str, list[int]] = defaultdict(list)
    for call in calls:
        if call.method == "chat.postMessage" and call.response.get("ok"):
            shown = json.dumps(call.payload, ensure_ascii=False)
            said[call.payload["channel"]] += [n for n, t in enumerate(texts) if t[:_ENOUGH_TO_TELL] in shown]
    asked = {post.channel for post in posts if post.kind is Kind.DRAFT}
    return sum(said[channel] != list(range(len(texts))) for channel in asked)
