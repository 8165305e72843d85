"""Sharewell's engine: what a support worker shares of their own life, judged and rewritten, on this machine alone."""

from checks.engine import MAX_CHARS, TextTooLong, alternatives, check
from checks.judge import model_loaded
from checks.model import (
    Concern,
    Context,
    Edit,
    Finding,
    Region,
    Report,
    Rewrite,
    Role,
    Strictness,
    Surface,
    Verdict,
)
from checks.narrow import narrowed
from checks.rewrite.blanks import blanks_of, filled, questions_of
from checks.rewrite.changes import Changes, changes
from checks.risk import may_be_at_risk

__all__ = [
    "MAX_CHARS",
    "Changes",
    "Concern",
    "Context",
    "Edit",
    "Finding",
    "Region",
    "Report",
    "Rewrite",
    "Role",
    "Strictness",
    "Surface",
    "TextTooLong",
    "Verdict",
    "alternatives",
    "blanks_of",
    "changes",
    "check",
    "filled",
    "may_be_at_risk",
    "model_loaded",
    "narrowed",
    "questions_of",
]
