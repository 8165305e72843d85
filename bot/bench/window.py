"""How long the moment lasts in which nobody can tell whether something was said, seen from outside."""

from __future__ import annotations

import asyncio
import statistics
import time
from dataclasses import dataclass

from bot.bench.posts import Kind
from bot.bench.stage import Stage
from bot.bench.texts import DISCLOSURES
from bot.practice import Call


@dataclass(frozen=True, slots=True)
class Window:
    """In seconds, over some drafts and as many `nudges`."""

    nudges: int
    draft_median: float
    draft_longest: float
    nudge_median: float
    nudge_longest: float


async def measure_window(on: Stage, times: int) -> Window:
    """Send one at a time to a bot that has nothing else to do. Leaves nothing among what was sent and said."""
    drafts = [await _draft(on, number) for number in range(times)]
    nudges = [await _nudge(on, number) for number in range(times)]
    on.sender.sent.clear()
    on.room.transcript.clear()
    return Window(times, statistics.median(drafts), max(drafts), statistics.median(nudges), max(nudges))


async def _draft(on: Stage, number: int) -> float:
    """From Slack's having the answer to the row's being done."""
    said = await _said(on, "chat.postMessage", Kind.DRAFT, number)
    await _done(on)
    return time.time() - said.at


async def _nudge(on: Stage, number: int) -> float:
    """From the last look at which it was not yet written down to Slack's having it."""
    claimed = await on.database.claimed()
    saying = asyncio.create_task(_said(on, "chat.postEphemeral", Kind.NUDGE, number))
    look, began = 0.0, time.time()
    while await on.database.claimed() == claimed:
        look, began = began, time.time()
    said = await saying
    await _done(on)
    return said.at - look


async def _said(on: Stage, method: str, kind: Kind, number: int) -> Call:
    """What is said to one message."""
    before = len(on.room.calls(method))
    await on.sender.send(on.town.post(kind, *on.town.person(), DISCLOSURES[number % len(DISCLOSURES)]))
    await on.room.wait_for(lambda: len(on.room.calls(method)) > before, 30)
    return on.room.calls(method)[before]


async def _done(on: Stage) -> None:
    while await on.database.waiting():  # noqa: ASYNC110 - it is another process that we wait for
        await asyncio.sleep(0)
