"""Turns in a channel, and pauses that Slack asks for, by a clock that moves only when somebody sleeps."""

import asyncio

import pytest

from bot.errors import SlackCallError
from bot.holds import Holds, seconds_of
from bot.pace import AT_ONCE, Pace


class Time:
    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def clock(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def pace(time: Time) -> Pace:
    return Pace(time.clock, time.sleep)


async def say(pace: Pace, channel: str, times: int = 1) -> None:
    for _ in range(times):
        async with pace.turn("T1", channel) as spoken:
            spoken()


async def test_some_at_once_then_one_a_second(pace: Pace, time: Time) -> None:
    await say(pace, "C1", AT_ONCE)
    assert time.slept == []
    await say(pace, "C1", 3)
    assert time.slept == [1.0, 1.0, 1.0]
    time.now += 2
    await say(pace, "C1", 2)
    assert time.slept == [1.0, 1.0, 1.0]


async def test_another_channel_and_another_team_do_not_wait(pace: Pace, time: Time) -> None:
    await say(pace, "C1", AT_ONCE)
    await say(pace, "C2", AT_ONCE)
    async with pace.turn("T2", "C1") as spoken:
        spoken()
    assert time.slept == []


async def test_a_turn_in_which_nothing_is_said_costs_nothing(pace: Pace, time: Time) -> None:
    for _ in range(20):
        async with pace.turn("T1", "C1"):
            pass
    assert time.slept == []


async def test_whoever_came_first_speaks_first_and_alone(pace: Pace) -> None:
    said: list[str] = []

    async def speak(name: str) -> None:
        async with pace.turn("T1", "C1") as spoken:
            spoken()
            said.append(f"{name} begins")
            await asyncio.sleep(0)
            said.append(f"{name} ends")

    await asyncio.gather(*(speak(name) for name in "abc"))
    assert said == [f"{name} {what}" for name in "abc" for what in ("begins", "ends")]


async def test_a_turn_that_ends_badly_is_passed_on(pace: Pace) -> None:
    with pytest.raises(ZeroDivisionError):
        async with pace.turn("T1", "C1"):
            raise ZeroDivisionError
    await say(pace, "C1")


async def test_quiet_channels_are_forgotten(pace: Pace, time: Time) -> None:
    for number in range(100):
        await say(pace, f"C{number}")
    assert len(pace) == 100
    time.now += 2
    await say(pace, "C0")
    assert len(pace) == 1


async def test_a_pause_holds_that_method_of_that_token_until_it_is_over(time: Time) -> None:
    holds = Holds(time.clock, time.sleep)
    holds.hold("chat.postEphemeral", "xoxb-1", 3)
    await holds.over("chat.postMessage", "xoxb-1")
    await holds.over("chat.postEphemeral", "xoxb-2")
    assert time.slept == []
    await holds.over("chat.postEphemeral", "xoxb-1")
    assert time.slept == [3]
    await holds.over("chat.postEphemeral", "xoxb-1")
    assert time.slept == [3]
    assert len(holds) == 0


async def test_a_long_pause_is_for_the_inbox_to_wait(time: Time) -> None:
    holds = Holds(time.clock, time.sleep)
    holds.hold("chat.postEphemeral", "xoxb-1", 60)
    holds.hold("chat.postEphemeral", "xoxb-1", 2)  # a shorter one does not end it
    with pytest.raises(SlackCallError, match="ratelimited"):
        await holds.over("chat.postEphemeral", "xoxb-1")
    assert time.slept == []


async def test_pauses_that_are_over_are_forgotten(time: Time) -> None:
    holds = Holds(time.clock, time.sleep)
    for number in range(1000):
        holds.hold("chat.postEphemeral", f"xoxb-{number}", 0.5)
        time.now += 1
    assert len(holds) <= 100


@pytest.mark.parametrize(("header", "seconds"), [("30", 30), (None, 1), ("soon", 1), ("-3", 1), ("²", 1)])
def test_what_retry_after_says(header: str | None, seconds: float) -> None:
    assert seconds_of(header) == seconds
