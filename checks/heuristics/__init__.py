"""All heuristics, one to a concern of the annotation guide; this tuple is the whole registration."""

from checks.heuristics.boundary import HEURISTIC as BOUNDARY
from checks.heuristics.client_identifying import HEURISTIC as CLIENT_IDENTIFYING
from checks.heuristics.clinical_specifics import HEURISTIC as CLINICAL_SPECIFICS
from checks.heuristics.excessive_detail import HEURISTIC as EXCESSIVE_DETAIL
from checks.heuristics.identifying_detail import HEURISTIC as IDENTIFYING_DETAIL
from checks.heuristics.no_hopeful_close import HEURISTIC as NO_HOPEFUL_CLOSE
from checks.heuristics.no_recovery import HEURISTIC as NO_RECOVERY
from checks.heuristics.role_reversal import HEURISTIC as ROLE_REVERSAL
from checks.heuristics.unresolved import HEURISTIC as UNRESOLVED
from checks.heuristics.writer_at_risk import HEURISTIC as WRITER_AT_RISK
from checks.model import Finding, Heuristic
from checks.reading import Reading

HEURISTICS: tuple[Heuristic, ...] = (
    UNRESOLVED,
    EXCESSIVE_DETAIL,
    ROLE_REVERSAL,
    IDENTIFYING_DETAIL,
    BOUNDARY,
    CLINICAL_SPECIFICS,
    NO_RECOVERY,
    NO_HOPEFUL_CLOSE,
    WRITER_AT_RISK,
    CLIENT_IDENTIFYING,
)


def find_all(reading: Reading) -> list[Finding]:
    """What every heuristic finds in a text that was read, before anything is weighed."""
    return [finding for heuristic in HEURISTICS for finding in heuristic.find(reading, reading.context)]
