"""What is summed up. There is no kind for help lines: of those, nothing is counted."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from bot.coach import Confidentiality, Nudge, Reminder
from checks import Verdict

DRAFTS = "drafts"
"""Had a draft looked at."""
TRIAL = "trial"
"""Would have got a note in a channel that is tried out."""

NAMES: Mapping[str, str] = MappingProxyType(
    {
        "a_lot_to_carry": "A note: a lot to carry",
        "details_to_protect": "A note: details to protect",
        "nearly_there": "A note: nearly there",
        "client_details": "A note: a client's details",
        "own_phrase": "A note on words the service chose",
        TRIAL: "Would have got a note (trial)",
        DRAFTS: "Had a draft looked at",
    }
)
"""As supervisors read them."""

_VERDICTS = {
    Verdict.TRAUMA_DUMPING: "a_lot_to_carry",
    Verdict.UNSAFE_SHARING: "details_to_protect",
    Verdict.INCOMPLETE_SHARING: "nearly_there",
}


def kind_of(answer: Nudge | Confidentiality | Reminder) -> str:
    """The kind that a note counts for."""
    if isinstance(answer, Nudge):
        return _VERDICTS[answer.verdict]
    return "client_details" if isinstance(answer, Confidentiality) else "own_phrase"
