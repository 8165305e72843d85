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
    Surface,
    Verdict,
)
from checks.risk import may_be_at_risk

__all__ = [
    "MAX_CHARS",
    "Concern",
    "Context",
    "Edit",
    "Finding",
    "Region",
    "Report",
    "Rewrite",
    "Role",
    "Surface",
    "TextTooLong",
    "Verdict",
    "alternatives",
    "check",
    "may_be_at_risk",
    "model_loaded",
]
