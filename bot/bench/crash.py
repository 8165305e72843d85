"""SIGKILL at random moments under load, and a restart, again and again."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import random
from collections.abc import Iterator

from bot.bench.posts import Kind, Post, Town, words
from bot.bench.report import Figure, Outcome, lost
from bot.bench.stage import Stage, warmed
from bot.bench.window import Window, measure_window

EACH_LIFE = 12
"""Events while a process lives."""
RATE = 24.0
_LONGEST_LIFE = 5.0
_AFTERWARDS = 0.2
"""A process dies up to so many seconds after some of its events were acknowledged."""
_LAST_TRIES = 5
_MEANWHILE = 8.0
"""Messages a second while the window is measured: few enough that none of them queue."""


async def crash(on: Stage, kills: int, *, seed: int = 1, wait_for_leases: bool = True) -> Outcome:
    """Kill `kills` times; what was not acknowledged is sent again to the next process (the stage has no `pauses`).

    With `wait_for_leases` off, what the last process had in hand is freed at once.
    """
    chance = random.Random(seed)  # noqa: S311 - moments, not secrets
    await warmed(on)
    window = await measure_window(on, 30 if kills >= 30 else 3, _MEANWHILE)
    posts, repeated, shed = _mixture(on.town), 0, 0.0
    for _ in range(kills):
        repeated += on.sender.once_more(EACH_LIFE)
        known = on.sender.acknowledged
        sending = asyncio.create_task(on.sender.steadily(itertools.islice(posts, EACH_LIFE), RATE))
        with contextlib.suppress(TimeoutError):
            await _acknowledged(on, known + chance.randint(1, EACH_LIFE))
        await asyncio.sleep(chance.uniform(0, _AFTERWARDS))
        shed += await on.shed()
        await on.bot.kill()
        await asyncio.gather(sending, on.bot.start())
        await on.sender.finished()
    for _ in range(_LAST_TRIES):
        while again := on.sender.once_more(EACH_LIFE):
            repeated += again
            await on.sender.finished()
            if any(one.seconds is None for one in on.sender.sent[-again:]):
                break
    if not wait_for_leases:
        await on.settled(quiet=2, after=0)
        await on.database.end_leases()
    return await _outcome(on, kills, repeated, shed + await on.shed(), window)


async def _acknowledged(on: Stage, events: int) -> None:
    """Wait until so many are. Raises TimeoutError for a process that does not get on."""
    async with asyncio.timeout(_LONGEST_LIFE):
        while on.sender.acknowledged < events:  # noqa: ASYNC110 - sends end one by one
            await asyncio.sleep(0.005)


async def _outcome(on: Stage, kills: int, repeated: int, shed: float, window: Window) -> Outcome:
    found = await on.settled()
    claimed, set_aside = await on.database.claimed(), await on.database.set_aside()
    nudges, drafts = Kind.NUDGE, Kind.DRAFT
    in_window = max(0, claimed - window.nudges - found.answered.get(nudges, 0))
    return Outcome(
        f"killed {kills} times, {on.database.kind}",
        (
            Figure("events", len(on.sender.sent)),
            Figure("not acknowledged at first, sent again", repeated),
            Figure("drafts", found.asked[drafts]),
            lost("drafts acknowledged, not answered", found.lost[drafts]),
            lost("drafts answered twice", found.doubled[drafts]),
            Figure("nudges asked for", found.asked[nudges]),
            lost("nudges shown twice", found.doubled[nudges]),
            Figure("nudges written down, never shown", in_window),
            Figure("passive checks shed", shed),
            lost("nudges lost otherwise", max(0, found.lost[nudges] - in_window - shed)),
            Figure("given up after five attempts, and said so", set_aside),
            lost("never acknowledged", sum(found.unacknowledged.values())),
            Figure("window of a draft, median", window.draft_median, "s"),
            Figure("window of a draft, longest", window.draft_longest, "s"),
            Figure("window of a nudge, median", window.nudge_median, "s"),
            Figure("window of a nudge, longest", window.nudge_longest, "s"),
        ),
        (
            "The window of a draft: its answer is with Slack and its row not yet marked done; whoever takes the row "
            "after a crash asks Slack, and does not answer again. The window of a nudge, in which Slack cannot be "
            "asked: it is written down and not yet with Slack; after a crash it is left out. "
            f"Measured from outside, amid {_MEANWHILE:g} other messages a second, so it is at most this long.",
        ),
    )


def _mixture(town: Town) -> Iterator[Post]:
    """Without end: drafts, nudges and talk in turn."""
    for number in itertools.count():
        kind = (Kind.DRAFT, Kind.NUDGE, Kind.TALK)[number % 3]
        yield town.post(kind, *town.person(), words(kind, number))
