"""The words the engine speaks: verdicts, concerns, contexts, findings, reports.

Names and meanings are those of the annotation guide; nothing here holds a copy of the checked text
except a rewrite, which is made to be shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checks.reading import Reading


class Verdict(StrEnum):
    """The five verdicts of the annotation guide, exactly one to a text."""

    NO_DISCLOSURE = "no_disclosure"
    SAFE_SHARING = "safe_sharing"
    INCOMPLETE_SHARING = "incomplete_sharing"
    UNSAFE_SHARING = "unsafe_sharing"
    TRAUMA_DUMPING = "trauma_dumping"

    @property
    def nudges(self) -> bool:
        """Whether this verdict is one of the three that call for a nudge (guide, "Verdicts")."""
        return self in (Verdict.INCOMPLETE_SHARING, Verdict.UNSAFE_SHARING, Verdict.TRAUMA_DUMPING)


class Concern(StrEnum):
    """What a finding shows: eight concerns of the article, and two more that a bot meets."""

    UNRESOLVED = "unresolved"
    EXCESSIVE_DETAIL = "excessive_detail"
    ROLE_REVERSAL = "role_reversal"
    IDENTIFYING_DETAIL = "identifying_detail"
    BOUNDARY = "boundary"
    CLINICAL_SPECIFICS = "clinical_specifics"
    NO_RECOVERY = "no_recovery"
    NO_HOPEFUL_CLOSE = "no_hopeful_close"
    WRITER_AT_RISK = "writer_at_risk"
    CLIENT_IDENTIFYING = "client_identifying"


class Surface(StrEnum):
    """Who reads the text: a client (draft), colleagues (team), both (client_facing), or nobody can say."""

    DRAFT = "draft"
    TEAM = "team"
    CLIENT_FACING = "client_facing"
    UNKNOWN = "unknown"


class Role(StrEnum):
    """What the writer is employed as; the article asks that sharing fit the role (domain notes, rule 16)."""

    UNKNOWN = "unknown"
    PEER_WORKER = "peer_worker"
    SUPPORT_WORKER = "support_worker"
    NURSE = "nurse"
    CLINICIAN = "clinician"
    RECEPTIONIST = "receptionist"


class Region(StrEnum):
    """Where the writer works: decides help lines, spelling and how bare local phone numbers read."""

    AU = "AU"
    NZ = "NZ"
    UK = "UK"
    US = "US"
    CA = "CA"


class Strictness(StrEnum):
    """How sure the engine has to be before a nudge is due. Whether somebody may be at risk is no matter of it."""

    STRICTER = "stricter"
    USUAL = "usual"
    MILDER = "milder"


@dataclass(frozen=True, slots=True)
class Context:
    """What is known about the writer and the reader. Unknown makes the engine quieter, never louder."""

    surface: Surface = Surface.DRAFT
    role: Role = Role.UNKNOWN
    region: Region | None = None
    strictness: Strictness = Strictness.USUAL


@dataclass(frozen=True, slots=True)
class Finding:
    """One concern and where it shows: `text[start:end]`, or no span where an absence is meant.

    `confidence` is between 0 and 1; `heuristic` is the id of what found it, such as "unresolved.recent".
    """

    concern: Concern
    start: int | None
    end: int | None
    confidence: float
    heuristic: str


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of a rewrite: `text[start:end]` of the draft gives way to `replacement`, because of `concern`."""

    start: int
    end: int
    replacement: str
    concern: Concern


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A safe way to say it: its text, the edits that led there, and the (start, end) of blanks to fill in."""

    text: str
    edits: tuple[Edit, ...] = ()
    blanks: tuple[tuple[int, int], ...] = ()
    kind: str = ""
    """How it differs from other wordings: "keeps more", "shorter" or "nothing personal"."""
    questions: tuple[tuple[str, ...], ...] = ()
    """For each blank, what to ask oneself to fill it."""


@dataclass(frozen=True, slots=True)
class Report:
    """What the engine makes of one text. Offsets are into the text that was passed in."""

    verdict: Verdict
    nudge: bool
    findings: tuple[Finding, ...] = ()
    rewrite: Rewrite | None = None
    model: bool = False
    """Whether the sentence model was heard; where it wasn't, the heuristics answered alone."""

    def shows(self, concern: Concern) -> bool:
        """Whether any finding is of this concern."""
        return any(finding.concern is concern for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Example:
    """A text, and for one that must fire the exact phrase a finding must have as its span (None: an absence)."""

    text: str
    shows: str | None = None
    context: Context = Context()


@dataclass(frozen=True, slots=True)
class Heuristic:
    """One concern with its reason, its detector, and the examples that are its tests."""

    concern: Concern
    principle: str
    """The article's section it rests on, or "Beyond the article"."""
    why: str
    """One sentence for a person who was nudged."""
    find: Callable[[Reading, Context], Iterator[Finding]]
    positive: tuple[Example, ...]
    """Must fire, with exactly this span."""
    negative: tuple[Example, ...]
    """Near misses: must stay quiet for this concern."""
    missed: tuple[Example, ...] = ()
    """Known misses: should fire but do not yet (strict xfail)."""
