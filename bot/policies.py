"""When a channel's messages lead to a nudge: `config/policies/` as frozen values."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field, model_validator

from bot.config import CONFIG, Entry, load_yaml
from bot.phrases import Phrases
from bot.readers import Audience
from checks import Concern, Finding, Region, Report, Role, Strictness, Verdict, narrowed

COACHED = frozenset(Concern) - {Concern.WRITER_AT_RISK}
"""The findings that can be turned off. Help for somebody who may not be safe can't be."""


def _nudges(verdict: Verdict) -> Verdict:
    if not verdict.nudges:
        raise ValueError(f"{verdict.value} never leads to a nudge")
    return verdict


def _can_be_chosen(concern: Concern) -> Concern:
    if concern not in COACHED:
        raise ValueError(f"{concern.value} can be neither turned on nor off here")
    return concern


Coached = Annotated[Concern, AfterValidator(_can_be_chosen)]
TimeOfDay = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
"""Such as "07:30", in quotes: YAML takes the bare one for a number."""


class Policy(Entry):
    """When a channel's messages lead to a nudge, and how often one person gets one."""

    nudge_on: frozenset[Annotated[Verdict, AfterValidator(_nudges)]]
    findings: frozenset[Coached] = COACHED
    strictness: Strictness = Strictness.USUAL
    quiet_from: TimeOfDay | None = None
    quiet_until: TimeOfDay | None = None
    nudges_per_person_and_day: int = Field(ge=0, le=50)
    minutes_between_nudges: int = Field(ge=0, le=24 * 60)
    region: Region | None = None
    """Where the people of this channel work; None: as the service."""
    phrases: Phrases = Phrases()

    @model_validator(mode="after")
    def _from_and_until(self) -> Policy:
        if (self.quiet_from is None) != (self.quiet_until is None):
            raise ValueError("quiet_from and quiet_until go together")
        return self

    @property
    def cool_down(self) -> timedelta:
        """The quiet time after a nudge to the same person."""
        return timedelta(minutes=self.minutes_between_nudges)

    def is_quiet(self, at: time) -> bool:
        """Whether a time of day lies in the quiet hours, which may go over midnight; from is in them, until is not."""
        if self.quiet_from is None or self.quiet_until is None:
            return False
        began, ends, now = self.quiet_from, self.quiet_until, f"{at:%H:%M}"
        return began <= now < ends if began <= ends else now >= began or now < ends

    def narrow(self, text: str, report: Report) -> Report:
        """The report with what counts here, and without what lies in a phrase that is never nudged."""
        spared = self.phrases.spared(text)

        def counts(finding: Finding) -> bool:
            if finding.concern not in self.findings:
                return False
            if finding.start is None or finding.end is None:
                return True
            return not any(finding.start < end and start < finding.end for start, end in spared)

        return narrowed(report, counts)


MUTED = {"nudge_on": frozenset(), "findings": frozenset(), "phrases": Phrases()}
"""What to change in a policy so that it never leads to a nudge."""


class Profile(Entry):
    """What is lighter for people in one role, in channels."""

    leave_out: frozenset[Coached] = frozenset()
    strictness: Strictness | None = None


class Roles(Entry):
    """The profile of each role that has one."""

    roles: dict[Role, Profile]


class Audiences(Entry):
    """The policy of each audience a channel can have."""

    default: Policy
    team: Policy
    client_facing: Policy
    wellbeing: Policy


class Policies(Audiences, Roles):
    """All of `config/policies/`."""

    def of(self, audience: Audience) -> Policy:
        """The policy for a channel's audience; the default one where nobody has said who reads it."""
        policy: Policy = getattr(self, "default" if audience is Audience.UNKNOWN else audience.value)
        return policy

    def for_role(self, policy: Policy, role: Role) -> Policy:
        """The policy as it is for a writer in this role."""
        profile = self.roles.get(role)
        if profile is None:
            return policy
        changes: dict[str, object] = {"findings": policy.findings - profile.leave_out}
        if profile.strictness is not None and policy.strictness is Strictness.USUAL:
            changes["strictness"] = profile.strictness
        return policy.model_copy(update=changes)


def load_policies(folder: Path = CONFIG / "policies") -> Policies:
    """All policies. Raises `ConfigError` naming file and entry."""
    audiences = {name: load_yaml(folder / f"{name}.yaml", Policy) for name in Audiences.model_fields}
    return Policies(**audiences, roles=load_yaml(folder / "roles.yaml", Roles).roles)
