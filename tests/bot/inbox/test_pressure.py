"""When there is too much of what was overheard."""

import asyncio
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta

import pytest

from bot.inbox.pressure import FEW, MOST_BEING_KEPT, MOST_IN_HAND, Pressure


class Clock:
    now = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def passes(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pressure(clock: Clock) -> Pressure:
    return Pressure(clock, timedelta(seconds=5))


async def test_it_is_too_high_while_one_waits_too_long_for_its_turn(pressure: Pressure, clock: Clock) -> None:
    with pressure.holding(clock()) as has_its_turn:
        clock.passes(5)
        assert not pressure.is_too_high()
        clock.passes(1)
        assert pressure.is_too_high()
        has_its_turn()
        assert not pressure.is_too_high()  # an answer that takes long to deliver is no reason


async def test_it_is_too_high_for_a_moment_after_one_was_late(pressure: Pressure, clock: Clock) -> None:
    since = clock()
    clock.passes(6)
    assert pressure.is_late(since)
    assert pressure.is_too_high()
    clock.passes(1)
    assert not pressure.is_too_high()


async def test_it_is_too_high_with_too_many_in_hand(pressure: Pressure, clock: Clock) -> None:
    async with AsyncExitStack() as stack:
        for _ in range(MOST_IN_HAND):
            assert not pressure.is_too_high()
            stack.enter_context(pressure.holding(clock()))()
        assert pressure.is_too_high()
    assert not pressure.is_too_high()
    assert pressure.in_hand == 0


async def test_acknowledgements_do_not_become_late(pressure: Pressure, clock: Clock) -> None:
    in_time: list[bool] = []
    going_on = asyncio.Event()

    async def keep() -> None:
        async with pressure.keeping() as early:
            in_time.append(early)
            await going_on.wait()

    tasks = [asyncio.create_task(keep()) for _ in range(MOST_BEING_KEPT)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert pressure.is_too_high()
    assert in_time == [True] * FEW  # the others leave the database to what was asked for
    clock.passes(1.5)
    going_on.set()
    await asyncio.gather(*tasks)
    assert in_time == [True] * FEW + [False] * (MOST_BEING_KEPT - FEW)
    assert not pressure.is_too_high()
