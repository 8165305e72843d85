"""What is sent: messages of invented people, each with a name of its own, so that an answer tells whose it is."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from bot.bench.texts import DISCLOSURES, TALK
from bot.practice import BOT_USER, TEAM_ID, StandIn, payloads, seed
from bot.practice.model import Channel, Message, User

CHANNELS = tuple(f"C0BENCH{number:03d}" for number in range(401))
"""The channels that are listened to, as many as a large organisation has; each is read by colleagues only.

Slack takes one message a second in a channel: were they few, or were their number even, so that all that is to be
nudged fell into a few of them, a run would measure that pace and nothing else.
"""


class Kind(StrEnum):
    """What is to follow from a message."""

    TALK = "talk"
    """Nothing."""
    NUDGE = "nudge"
    """A note to its author, in the channel."""
    DRAFT = "draft"
    """An answer, in the direct message in which it was sent."""


@dataclass(frozen=True, slots=True)
class Post:
    """One event: the kind of message, its author, where it stands, and Slack's request."""

    kind: Kind
    user: str
    channel: str
    event_id: str
    body: bytes = field(repr=False)


class Town:
    """People and channels of the stand-in, as many as are needed."""

    def __init__(self, room: StandIn) -> None:
        self._workspace = room.workspace
        self._numbers = itertools.count()
        for channel in CHANNELS:
            self._workspace.channels[channel] = Channel(channel, channel.lower(), (BOT_USER,))

    def person(self) -> tuple[str, str]:
        """Somebody new: their id, and the channel that they are in."""
        number = next(self._numbers)
        user = f"U0BENCH{number:06d}"
        channel = CHANNELS[number % len(CHANNELS)]
        someone = User(user, user.lower(), f"Person {number}", "Support worker", TEAM_ID)
        self._workspace.users[user] = someone
        direct = seed.direct_message(someone)
        self._workspace.channels[direct.id] = direct
        room = self._workspace.channels[channel]
        self._workspace.channels[channel] = Channel(room.id, room.name, (*room.members, user))
        return user, channel

    def post(self, kind: Kind, user: str, channel: str, text: str) -> Post:
        """A message of somebody's, kept in the stand-in; `channel` is their own conversation for a draft."""
        room = self._workspace.channel(user if kind is Kind.DRAFT else channel)
        ts = self._workspace.new_ts()
        message = self._workspace.keep(Message(room.id, ts, user, text, client_msg_id=f"bench-{ts}"))
        event = payloads.message_event(message, self._workspace.users[user])
        envelope = payloads.event_envelope(event, room, self._workspace.clock())
        return Post(kind, user, room.id, envelope["event_id"], json.dumps(envelope).encode())

    def mixture(self, drafts: bool = False) -> Iterator[Post]:
        """Without end: one in four to be nudged, one in ten a draft if there are `drafts`, the rest talk."""
        for number in itertools.count():
            kind = Kind.NUDGE if number % 4 == 0 else Kind.DRAFT if drafts and number % 10 == 1 else Kind.TALK
            yield self.post(kind, *self.person(), words(kind, number))


def words(kind: Kind, number: int) -> str:
    """What is written: one text after the other."""
    texts = TALK if kind is Kind.TALK else DISCLOSURES
    return texts[number // 4 % len(texts)]
