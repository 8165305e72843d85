"""What the benchmarks call lost, doubled and late; and that a fault, not slowness, fails them."""

import math

import pytest

from bot.bench.posts import Kind, Post
from bot.bench.report import Figure, Outcome, lost, show
from bot.bench.sender import Sent
from bot.bench.tally import percentile, tally
from bot.practice import Call

NUDGED, DRAFTER, TALKER = "U1", "U2", "U3"


def sent(kind: Kind, user: str, *, seconds: float | None = 0.1, tries: int = 1) -> Sent:
    channel = "D" + user[1:] if kind is Kind.DRAFT else "C1"
    return Sent(Post(kind, user, channel, "Ev1", b""), at=100.0, seconds=seconds, tries=tries)


def nudge(user: str = NUDGED, at: float = 100.5, ok: bool = True) -> Call:
    return Call("chat.postEphemeral", {"channel": "C1", "user": user}, {"ok": ok}, at)


def answer(channel: str = "D2", at: float = 101.0) -> Call:
    return Call("chat.postMessage", {"channel": channel}, {"ok": True}, at)


SENT = [sent(Kind.NUDGE, NUDGED), sent(Kind.DRAFT, DRAFTER), sent(Kind.TALK, TALKER)]


@pytest.mark.parametrize(
    ("calls", "nudges_lost", "drafts_lost", "nudges_doubled", "drafts_doubled", "unasked"),
    [
        ([nudge(), answer()], 0, 0, 0, 0, 0),
        ([answer()], 1, 0, 0, 0, 0),
        ([nudge(ok=False), answer()], 1, 0, 0, 0, 0),
        ([nudge(), nudge(), answer()], 0, 0, 1, 0, 0),
        ([nudge(), answer(), answer(), answer()], 0, 0, 0, 2, 0),
        ([nudge(), nudge(TALKER)], 0, 1, 0, 0, 1),
        ([], 1, 1, 0, 0, 0),
    ],
)
def test_each_answer_is_looked_for(
    calls: list[Call],
    nudges_lost: int,
    drafts_lost: int,
    nudges_doubled: int,
    drafts_doubled: int,
    unasked: int,
) -> None:
    found = tally(SENT, calls)
    assert (found.lost[Kind.NUDGE], found.lost[Kind.DRAFT]) == (nudges_lost, drafts_lost)
    assert (found.doubled[Kind.NUDGE], found.doubled[Kind.DRAFT]) == (nudges_doubled, drafts_doubled)
    assert found.unasked == unasked


def test_what_was_never_acknowledged_may_be_answered_once() -> None:
    given_up = [sent(Kind.DRAFT, DRAFTER, seconds=None, tries=4)]
    assert tally(given_up, []).lost[Kind.DRAFT] == 0
    assert tally(given_up, [answer()]).doubled[Kind.DRAFT] == 0
    assert tally(given_up, [answer(), answer()]).doubled[Kind.DRAFT] == 1
    assert tally(given_up, []).unacknowledged[Kind.DRAFT] == 1


def test_times_count_from_when_an_event_was_to_be_sent() -> None:
    found = tally(SENT, [nudge(at=100.5), answer(at=101.0)])
    assert found.delays[Kind.NUDGE] == (0.5,)
    assert found.delays[Kind.DRAFT] == (1.0,)
    assert tally([sent(Kind.TALK, TALKER, tries=2)], []).late == 1


@pytest.mark.parametrize(
    ("share", "expected"), [(0.5, 50), (0.99, 99), (1.0, 100), (0.001, 1)], ids=["p50", "p99", "max", "least"]
)
def test_percentiles(share: float, expected: float) -> None:
    assert percentile(range(100, 0, -1), share) == expected
    assert math.isnan(percentile((), share))


@pytest.mark.parametrize(
    ("figure", "status", "last"),
    [
        (lost("lost", 0), 0, "OK"),
        (lost("lost", 1), 1, "NOT MET: a run: lost 1"),
        (Figure("p99", 2.5, "s", 1), 0, "NOT MET: a run: p99 2.50 s"),
        (Figure("p99", math.nan, "s", 1), 0, "NOT MET: a run: p99 –"),
        (Figure("events", 5), 0, "OK"),
    ],
    ids=["fine", "lost", "slow", "not measured", "only told"],
)
def test_a_fault_fails_and_slowness_is_said(
    figure: Figure, status: int, last: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert show([Outcome("a run", (figure,))]) == status
    assert capsys.readouterr().out.splitlines()[-1] == last
