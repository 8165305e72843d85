"""How long the moment lasts in which nobody can tell whether something was said, seen from outside."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import math
import statistics
import time
from dataclasses import dataclass

from bot.bench.posts import Kind, Post, words
from bot.bench.stage import QUIET_SECONDS, Stage
from bot.bench.texts import DISCLOSURES
from bot.practice import Call

_LET_GO = 5.0
"""Seconds after which a nudge that was not shown was let go."""


@dataclass(frozen=True, slots=True)
class Window:
    """In seconds, over some drafts and as many `nudges`."""

    nudges: int
    draft_median: float
    draft_longest: float
    nudge_median: float
    nudge_longest: float


async def measure_window(on: Stage, times: int, rate: float) -> Window:
    """One at a time, amid `rate` messages a second that need no answer. Leaves nothing among what was sent and said."""
    talk = (
        on.town.post(Kind.TALK, *on.town.person(), words(Kind.TALK, number)) for number in itertools.count()
    )
    amid = asyncio.create_task(on.sender.steadily(talk, rate))
    drafts = [await _draft(on, number) for number in range(times)]
    tried = [await _nudge(on, number) for number in range(times)]
    nudges = [seconds for seconds in tried if seconds is not None] or [math.nan]
    amid.cancel()
    await on.settled(after=0)
    on.sender.sent.clear()
    on.room.transcript.clear()
    shown = sum(seconds is not None for seconds in tried)
    return Window(shown, statistics.median(drafts), max(drafts), statistics.median(nudges), max(nudges))


async def _draft(on: Stage, number: int) -> float:
    """From Slack's having the answer to the row's being done."""
    post = _disclosure(on, Kind.DRAFT, number)
    said = await _said(on, "chat.postMessage", post)
    while not await on.database.is_done(post.event_id):  # noqa: ASYNC110 - another process does it
        await asyncio.sleep(0)
    return time.time() - said.at


async def _nudge(on: Stage, number: int) -> float | None:
    """From the last look at which it was not yet written down to Slack's having it; None if it was let go, under load."""
    claimed = await on.database.claimed()
    saying = asyncio.create_task(
        _said(on, "chat.postEphemeral", _disclosure(on, Kind.NUDGE, number), _LET_GO)
    )
    look, began = 0.0, time.time()
    while await on.database.claimed() == claimed and not saying.done():
        look, began = began, time.time()
    with contextlib.suppress(TimeoutError):
        return (await saying).at - look
    return None


def _disclosure(on: Stage, kind: Kind, number: int) -> Post:
    return on.town.post(kind, *on.town.person(), DISCLOSURES[number % len(DISCLOSURES)])


async def _said(on: Stage, method: str, post: Post, seconds: float = QUIET_SECONDS) -> Call:
    """What is said to one message. Raises TimeoutError if nothing is."""
    before = len(on.room.calls(method))
    await on.sender.send(post)
    await on.room.wait_for(lambda: len(on.room.calls(method)) > before, seconds)
    return on.room.calls(method)[before]
