"""What was sent beside what was answered: lost, doubled, unasked, and how long it took."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.bench.posts import Kind
from bot.bench.sender import Sent
from bot.practice import Call
from bot.practice.delivery import ACK_SECONDS

_SAID_BY = {"chat.postEphemeral": Kind.NUDGE, "chat.postMessage": Kind.DRAFT}

Place = tuple[Kind, str]
"""A nudge to a person, or an answer in a conversation. Everybody writes so little that this tells which message it is."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Figures of one run; times in seconds."""

    acknowledged: tuple[float, ...]
    unacknowledged: dict[Kind, int]
    """Events that were given up: never acknowledged, however often they were sent."""
    late: int
    """Events without an acknowledgement within Slack's three seconds."""
    delays: dict[Kind, tuple[float, ...]]
    """From the moment at which an event was to be sent to the answer's arrival at Slack."""
    asked: dict[Kind, int]
    lost: dict[Kind, int]
    """Acknowledged, and never answered."""
    doubled: dict[Kind, int]
    answered: dict[Kind, int]
    """How many were answered at least once."""
    unasked: int
    """Answers to messages that should have had none."""


def tally(sent: Sequence[Sent], calls: Iterable[Call]) -> Tally:
    """Compare. An event that was never acknowledged may have been answered, once."""
    answers: dict[Place, list[float]] = {}
    for call in calls:
        place = _place(call)
        if place is not None:
            answers.setdefault(place, []).append(call.at)
    asked: Counter[Place] = Counter(_asked(one) for one in sent if one.post.kind is not Kind.TALK)
    owed: Counter[Place] = Counter(
        _asked(one) for one in sent if one.post.kind is not Kind.TALK and one.seconds is not None
    )
    lost: Counter[Kind] = Counter()
    doubled: Counter[Kind] = Counter()
    for place, times in owed.items():
        lost[place[0]] += max(0, times - len(answers.get(place, ())))
    for place, times in asked.items():
        doubled[place[0]] += max(0, len(answers.get(place, ())) - times)
    first = {_asked(one): one.at for one in reversed(sent)}
    once = {place: min(at) - first[place] for place, at in answers.items() if asked[place] == 1}
    return Tally(
        acknowledged=tuple(one.seconds for one in sent if one.seconds is not None),
        unacknowledged=Counter(one.post.kind for one in sent if one.seconds is None),
        late=sum(one.tries > 1 or one.seconds is None or one.seconds > ACK_SECONDS for one in sent),
        delays={kind: tuple(took for place, took in once.items() if place[0] is kind) for kind in Kind},
        asked={kind: sum(times for place, times in asked.items() if place[0] is kind) for kind in Kind},
        lost=lost,
        doubled=doubled,
        answered=Counter(place[0] for place in answers if place in asked),
        unasked=sum(len(times) for place, times in answers.items() if place not in asked),
    )


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that `share` of them do not exceed; not a number if there are none."""
    if not values:
        return math.nan
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def _asked(sent: Sent) -> Place:
    post = sent.post
    return post.kind, post.channel if post.kind is Kind.DRAFT else post.user


def _place(call: Call) -> Place | None:
    kind = _SAID_BY.get(call.method)
    if kind is None or not call.response.get("ok"):
        return None
    return kind, str(call.payload["user"] if kind is Kind.NUDGE else call.payload["channel"])
