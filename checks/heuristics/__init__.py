"""All heuristics, one to a concern of the annotation guide; this tuple is the whole registration."""

from checks.heuristics import (
    boundary,
    client_identifying,
    clinical_specifics,
    excessive_detail,
    identifying_detail,
    no_hopeful_close,
    no_recovery,
    role_reversal,
    unresolved,
    writer_at_risk,
)
from checks.model import Heuristic

HEURISTICS: tuple[Heuristic, ...] = (
    unresolved.HEURISTIC,
    excessive_detail.HEURISTIC,
    role_reversal.HEURISTIC,
    identifying_detail.HEURISTIC,
    boundary.HEURISTIC,
    clinical_specifics.HEURISTIC,
    no_recovery.HEURISTIC,
    no_hopeful_close.HEURISTIC,
    writer_at_risk.HEURISTIC,
    client_identifying.HEURISTIC,
)
