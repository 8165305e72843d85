"""A workspace's day in minutes: what the bot holds must not grow with it.

The bot's clock cannot be moved, so what it has kept is aged instead: after each simulated hour, with nothing in hand,
every moment in the database is put back by an hour, and at the end by as much as the longest time that rows are kept.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass

from bot.bench.ageing import age
from bot.bench.machine import open_files, resident_bytes
from bot.bench.posts import Kind, Post, words
from bot.bench.report import Figure, Outcome, lost
from bot.bench.stage import Stage, warmed
from bot.store.store import TOTALS_KEPT

MESSAGES_A_DAY = 40
"""Of each person, in channels; one in fifty is a disclosure."""
DRAFTS_A_DAY = 0.5
_DISCLOSURES = 0.02
_AT_ONCE = 16
_KEPT_LONGEST = TOTALS_KEPT + dt.timedelta(days=8)
_WORKING = (0.1,) * 7 + (1.0, 2.0) + (3.0,) * 8 + (2.0, 1.0) + (0.3,) * 5
"""How busy each hour is beside the others."""
_FLAT = 1.15
"""How much more memory is held at the end than after a quarter: the bot remembers minutes, not hours."""


@dataclass(frozen=True, slots=True)
class Held:
    """What the bot holds at one moment."""

    when: str
    memory: int | None
    files: int | None
    connections: int | None
    rows: dict[str, int]


async def day(on: Stage, hours: int, people: int, *, seed: int = 1) -> Outcome:
    """`hours` of a workspace of `people`, each hour's events as quickly as they are acknowledged."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    await warmed(on)
    everybody = [on.town.person() for _ in range(people)]
    seen = [await _held(on, "start")]
    quarters = {max(1, hours * part // 4): name for part, name in ((1, "quarter"), (2, "half"), (4, "end"))}
    for hour in range(hours):
        await _one_hour(on, everybody, chance, _WORKING[hour % 24] * 24 / sum(_WORKING))
        if hour + 1 in quarters:
            seen.append(await _held(on, quarters[hour + 1]))
        await age(on.database, dt.timedelta(hours=1))
    found = on.tally()
    await age(on.database, _KEPT_LONGEST)
    await on.bot.run("purge")
    left = await on.database.rows()
    start, quarter, end = seen[0], seen[1], seen[-1]
    kept_for_good = {"channels": start.rows["channels"]}
    return Outcome(
        f"{hours} hours of {people} people, {on.database.kind}",
        (
            Figure("events", len(on.sender.sent)),
            Figure("drafts", found.asked[Kind.DRAFT]),
            lost("drafts not answered", found.lost[Kind.DRAFT] + found.unacknowledged[Kind.DRAFT]),
            lost("drafts answered twice", found.doubled[Kind.DRAFT]),
            Figure("nudges", found.answered.get(Kind.NUDGE, 0)),
            *_shown("memory, MB", [held.memory and held.memory // 1_000_000 for held in seen], seen),
            _flat("memory, end to quarter", quarter.memory, end.memory, _FLAT, hours >= 12),
            *_shown("open files", [held.files for held in seen], seen),
            _flat("open files, end to quarter", quarter.files, end.files, 1.25, hours >= 12),
            *_shown("database connections", [held.connections for held in seen], seen),
            _flat("connections, end to quarter", quarter.connections, end.connections, 1, hours >= 12),
            *(
                Figure(f"rows in {table}, {held.when}", number)
                for table in ("inbox", "nudged", "nudge_counts")
                for held in seen
                for number in (held.rows[table],)
            ),
            lost(
                "rows left when all are old",
                sum(n - kept_for_good.get(table, 0) for table, n in left.items()),
            ),
        ),
        ("Nudges are few because everybody's daily limit and quiet time hold, as they would on such a day.",),
    )


async def _one_hour(on: Stage, everybody: list[tuple[str, str]], chance: random.Random, share: float) -> None:
    """Send it, sixteen at a time, and wait until it is dealt with."""
    posts = iter(list(_posts(on, everybody, chance, share)))

    async def keep_on() -> None:
        for post in posts:
            await on.sender.send(post)

    await asyncio.gather(*(keep_on() for _ in range(_AT_ONCE)))
    await on.settled(after=0)


def _posts(
    on: Stage, everybody: list[tuple[str, str]], chance: random.Random, share: float
) -> Iterator[Post]:
    for number in range(round(len(everybody) * (MESSAGES_A_DAY + DRAFTS_A_DAY) / 24 * share)):
        drawn = chance.random()
        draft = drawn < DRAFTS_A_DAY / (MESSAGES_A_DAY + DRAFTS_A_DAY)
        kind = Kind.DRAFT if draft else Kind.NUDGE if drawn > 1 - _DISCLOSURES else Kind.TALK
        yield on.town.post(kind, *chance.choice(everybody), words(kind, number))


async def _held(on: Stage, when: str) -> Held:
    pid, rows = on.bot.pid, await on.database.rows()
    return Held(when, resident_bytes(pid), open_files(pid), await on.database.connections(), rows)


def _shown(name: str, values: list[int | None], seen: list[Held]) -> list[Figure]:
    return [
        Figure(f"{name}, {held.when}", value)
        for held, value in zip(seen, values, strict=True)
        if value is not None
    ]


def _flat(name: str, before: int | None, after: int | None, most: float, strict: bool) -> Figure:
    """A ratio; nought where it cannot be measured."""
    return Figure(name, after / before if before and after else 0, "times", most, strict=strict)
