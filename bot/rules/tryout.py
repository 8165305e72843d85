"""New phrases tried on the corpus: in how many messages they stand, and in how many they'd have changed the answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import checks.corpus
from bot.coach import answer_channel
from bot.phrases import Phrases, places
from bot.policies import Policies
from bot.readers import Audience
from checks import Context, Role, Surface, check

FOLDER = Path(checks.corpus.__file__).parent
SPLITS = ("train.jsonl", "tune.jsonl")
"""The texts that may be looked at; the others are only ever measured."""
COMMON = 100
"""A phrase that stands in more messages than this would silence or flood a channel."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What a phrase would have done."""

    phrase: str
    holding: int
    changed: int

    @property
    def is_common(self) -> bool:
        """Whether it stands in too many messages to be used."""
        return self.holding > COMMON


@dataclass(frozen=True, slots=True)
class Tryout:
    """What all of them would have done, each by itself, and on how many messages that was tried."""

    phrases: tuple[Tried, ...]
    of: int


def new_phrases(after: Phrases, before: Phrases) -> list[tuple[str, Phrases]]:
    """The phrases that were not there before, each as a list of its own."""
    never = [(one, Phrases(never=(one,))) for one in after.never if one not in before.never]
    return never + [(one, Phrases(always=(one,))) for one in after.always if one not in before.always]


def try_out(phrases: list[tuple[str, Phrases]], policies: Policies, folder: Path = FOLDER) -> Tryout:
    """Try phrases on the messages of the corpus; where there is none, on nothing. Takes seconds: run it in a thread."""
    messages = list(_messages(folder)) if phrases else []
    tried = []
    for phrase, alone in phrases:
        holding = [one for one in messages if places(one[0], (phrase,))]
        few = holding if len(holding) <= COMMON else []
        tried.append(Tried(phrase, len(holding), sum(_changes(*one, alone, policies) for one in few)))
    return Tryout(tuple(tried), len(messages))


def _changes(text: str, audience: Audience, role: Role, phrases: Phrases, policies: Policies) -> bool:
    report = check(text, Context(audience.surface, role))
    policy = policies.of(audience)

    def answer(with_: Phrases) -> object:
        held = policy.model_copy(update={"phrases": with_})
        return answer_channel(text, report, audience.surface, held, paused=False, about_bot=False)

    return answer(policy.phrases) != answer(policy.phrases.joined(phrases))


def _messages(folder: Path) -> Iterator[tuple[str, Audience, Role]]:
    """Text, audience and role; a draft is for clients."""
    for split in SPLITS:
        path = folder / split
        if not path.exists():
            continue
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                entry = json.loads(line)
                surface = Surface(entry["surface"])
                audience = Audience.CLIENT_FACING if surface is Surface.DRAFT else Audience(surface.value)
                role = entry.get("role")
                yield entry["text"], audience, Role(role) if role in set(Role) else Role.UNKNOWN
