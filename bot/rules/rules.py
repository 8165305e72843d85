"""The rules as values; what is None is as for everywhere, and there as the files say."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, Field, model_validator

from bot.config import Entry
from bot.phrases import Phrases
from bot.policies import Coached, Policy, TimeOfDay
from bot.words import Own
from checks import Region, Strictness

EVERYWHERE = ""
"""In the place of a channel's id: the rules of the whole service."""
LINE_LONGEST, LINES_MOST = 150, 5
"""Characters in a help line of a service's own, and how many there can be."""


def _can_be_reached(how: str) -> str:
    if not re.search(r"\d{3}|https?://|@", how):
        raise ValueError("it needs a number, an address or a link")
    return how


class OwnLine(Own):
    """A help line of the service's own: it stands beside the public ones, never in their place."""

    name: str = Field(min_length=2, max_length=60)
    how: Annotated[str, Field(min_length=3, max_length=LINE_LONGEST), AfterValidator(_can_be_reached)]


class Rules(Entry):
    """What supervisors have set, for one channel or for everywhere."""

    findings: frozenset[Coached] | None = None
    strictness: Strictness | None = None
    quiet_from: TimeOfDay | None = None
    quiet_until: TimeOfDay | None = None
    per_day: int | None = Field(default=None, ge=0, le=50)
    minutes_between: int | None = Field(default=None, ge=0, le=24 * 60)
    region: Region | None = None
    workplace: Annotated[str, Field(max_length=LINE_LONGEST), AfterValidator(_can_be_reached)] | None = None
    """The EAP or whatever else the workplace offers. For everywhere, as the rest from here on."""
    lines: tuple[OwnLine, ...] = Field(default=(), max_length=LINES_MOST)
    phrases: Phrases = Phrases()

    @model_validator(mode="after")
    def _from_and_until(self) -> Rules:
        if (self.quiet_from is None) != (self.quiet_until is None):
            raise ValueError("quiet hours have a beginning and an end")
        return self

    def changed_since(self, before: Rules) -> tuple[str, ...]:
        """The names of the rules that differ; what they say is no matter of the list of changes."""
        names = dict.fromkeys(
            "quiet_hours" if name.startswith("quiet") else name for name in self._differ(before)
        )
        return tuple(names)

    def _differ(self, before: Rules) -> list[str]:
        return [name for name in type(self).model_fields if getattr(self, name) != getattr(before, name)]


def effective(policy: Policy, everywhere: Rules, here: Rules) -> Policy:
    """The policy of an audience with what was set for everywhere, and on top of it what was set for a channel."""
    for rules in (everywhere, here):
        changes: dict[str, object] = {
            "strictness": rules.strictness,
            "quiet_from": rules.quiet_from,
            "quiet_until": rules.quiet_until,
            "nudges_per_person_and_day": rules.per_day,
            "minutes_between_nudges": rules.minutes_between,
            "region": rules.region,
        }
        set_ = {name: value for name, value in changes.items() if value is not None}
        set_["phrases"] = policy.phrases.joined(rules.phrases)
        if rules.findings is not None:
            set_["findings"] = rules.findings
        policy = policy.model_copy(update=set_)
    return policy
