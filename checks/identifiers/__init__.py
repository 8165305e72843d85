"""Recognisers of identifying details: one file a kind, each with a pure `find(text) -> Iterator[Match]`.

`text` is the message with straight apostrophes and with what isn't the writer's own blanked out by spaces,
so offsets are those of the message. A recogniser says *what* stands there; *whose* it is, `ownership` decides.
"""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What sort of detail a match is."""

    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    STREET = "street"
    POSTCODE = "postcode"
    PO_BOX = "po_box"
    HANDLE = "handle"
    PLATE = "plate"
    BIRTH_DATE = "birth_date"
    BANK = "bank"
    ID_NUMBER = "id_number"
    FAMILY_NAME = "family_name"
    SCHOOL = "school"
    WORKPLACE = "workplace"
    ROUTINE = "routine"
    WHEREABOUTS = "whereabouts"
    LANDMARK = "landmark"
    PRISON = "prison"


@dataclass(frozen=True, slots=True)
class Match:
    """A detail at `text[start:end]`; `confidence` (0 to 1) that it is of this kind, whoever it belongs to."""

    kind: Kind
    start: int
    end: int
    confidence: float
