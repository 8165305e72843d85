"""Signed requests of every shape, spoiled: none may bring the bot down, into its log, or its memory up."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections import Counter
from collections.abc import Sequence

from bot.bench.machine import resident_bytes
from bot.bench.posts import Kind
from bot.bench.report import Figure, Outcome, lost
from bot.bench.shapes import Shape, shapes
from bot.bench.spoil import spoiled
from bot.bench.stage import Stage, warmed
from bot.bench.texts import DISCLOSURES

AT_ONCE = 8
FLAT = 1.1
"""How much more memory is held at the end than after the first fifth: a tenth is the allocator's."""
_MEGABYTE = 1_000_000


async def hostile(on: Stage, requests: int, *, seed: int = 1) -> Outcome:
    """Send `requests`, eight at a time, then a draft like any other."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    await warmed(on)
    every = shapes(on.room, on.town)
    statuses = await _attack(on, every, chance, requests // 5)
    before = resident_bytes(on.bot.pid)
    statuses += await _attack(on, every, chance, requests - requests // 5)
    after = resident_bytes(on.bot.pid)
    on.room.transcript.clear()
    await on.sender.send(on.town.post(Kind.DRAFT, *on.town.person(), DISCLOSURES[0]))
    with contextlib.suppress(TimeoutError):  # then it is among the figures
        await on.room.wait_for(lambda: not any(on.tally().lost.values()), 30)
    answered = on.tally().answered
    tracebacks = on.bot.log.read_bytes().count(b"Traceback")
    log = on.bot.log.read_text(errors="replace")
    broken = sum(times for status, times in statuses.items() if status is None or status >= 500)
    leaked = sum(text[:20] in log for text in DISCLOSURES)
    memory: tuple[Figure, ...] = ()
    if before and after:
        memory = (
            Figure("memory after a fifth", before / _MEGABYTE, "MB"),
            Figure(
                "memory at the end",
                after / _MEGABYTE,
                "MB",
                before * FLAT / _MEGABYTE,
                strict=requests >= 1000,
            ),
        )
    return Outcome(
        f"{requests} spoiled requests of {len(every)} shapes, {on.database.kind}",
        (
            *(Figure(f"answered {status}", times) for status, times in sorted(statuses.items(), key=str)),
            lost("5xx or no answer", broken),
            lost("tracebacks in the log", tracebacks),
            lost("texts in the log", leaked),
            *memory,
            lost("next draft not answered", 1 - answered.get(Kind.DRAFT, 0)),
        ),
    )


async def _attack(
    on: Stage, every: Sequence[Shape], chance: random.Random, requests: int
) -> Counter[int | None]:
    statuses: Counter[int | None] = Counter()
    to_do = iter(range(requests))

    async def keep_on() -> None:
        for number in to_do:
            request = spoiled(every[number % len(every)], chance)
            statuses[await on.sender.once(request.body, content_type=request.content_type)] += 1

    await asyncio.gather(*(keep_on() for _ in range(AT_ONCE)))
    return statuses
