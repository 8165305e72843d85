"""The few sentences a rewrite may add, said in the writer's own manner of typing.

Source: domain notes, 4.3 and 4.4: nothing of them states a fact, feeling, outcome or strategy of the writer's.
"""

from __future__ import annotations

import re

from checks.evidence import experiences
from checks.model import Concern, Report, Surface, Verdict
from checks.reading import Reading, Whose, read
from checks.rewrite.cuts import is_raw
from checks.rewrite.pieces import norms
from checks.rewrite.wordings import ASKS_THE_READER

WHAT_HELPED = "What helped me was [something that helped you]."
DOCTOR = "Your {doctor} is the best one to ask about that."
ANY_DOCTOR = "A doctor or pharmacist is the best one to ask about that."
AFTER_A_STORY = ("What's helped you before, even a bit?", "What helps you on days like this?")
AFTER_PRESENCE = ("What's been the hardest part this week?", "What would help most right now?")
PRESENCE = (
    "I'm here, and keen to hear how your week's been.",
    "I hear you, and I'm here. What would help most right now?",
    "What would you like to start with today?",
)
TO_COLLEAGUES = (
    "Could I grab someone for a debrief when there's a minute?",
    "Could someone check in with me today when there's a minute?",
)
NOT_HERE = "I'll pass the details on to [the person who needs them]."
_INSTEAD = (
    (("invitation", "friend", "romance", "favourite"), "If you'd like some company, [a service option] is a good one."),
    (("contact", "phone", "email", "handle", "social_media"), "You can reach the team on [the team's number]."),
    (("money", "gift", "favour", "trade", "promise"), "If you need a hand with that, [a service option] can help."),
    (("address", "street", "postcode", "landmark", "routine", "whereabouts", "plate"), "Let's meet at [a service option]."),
    (("school", "family_name", "workplace", "birth_date", "prison"), "I keep family stuff private, but it's good to talk here."),
    (("secret", "off_record", "bank", "id_number"), "Let's go through [a service option] for that."),
)  # fmt: skip
_ANY_INSTEAD = "Let's go through [a service option] for that."
_SIGNED = re.compile(r"(?<=[.!?\w])\s+(?:x+o*|xoxo)\.?$", re.I)
_DOCTOR_SAID = re.compile(r"\byour (doc|gp|dr|pcp|psychiatrist|pharmacist|nurse)\b", re.I)


def as_typed(line: str, draft: str) -> str:
    """`line` in lower case and without apostrophes where the whole draft is typed so."""
    letters = [character for character in draft if character.isalpha()]
    if (
        letters
        and sum(character.isupper() for character in letters) * 60 < len(letters)
        and letters[0].islower()
    ):
        line = line.lower()
        if "'" not in draft and "’" not in draft:
            line = line.replace("'", "")
    return line


def doctor_line(draft: str) -> str:
    """The line that sends a question of treatment where it belongs, by the name the draft has for the doctor."""
    said = _DOCTOR_SAID.search(draft)
    name = said[1] if said else "doctor"
    return DOCTOR.format(doctor=name.upper() if name.lower() in ("gp", "pcp") else name.lower())


def instead_of(report: Report, reading: Reading) -> tuple[str, ...]:
    """What may be said where nothing of the draft can stay, by what it was about; the best first."""
    if reading.context.surface is Surface.TEAM:
        return (
            TO_COLLEAGUES
            if is_raw(report)
            else ()
            if report.verdict is Verdict.INCOMPLETE_SHARING
            else (NOT_HERE,)
        )
    if is_raw(report) or report.shows(Concern.EXCESSIVE_DETAIL):
        return PRESENCE
    kinds = [finding.heuristic.rpartition(".")[2] for finding in report.findings]
    lines = [line for names, line in _INSTEAD if any(kind in names for kind in kinds)]
    if report.shows(Concern.CLINICAL_SPECIFICS):
        lines.insert(0, DOCTOR.format(doctor="doctor"))
    if experiences(reading):
        return (*lines[: report.shows(Concern.CLINICAL_SPECIFICS)], *PRESENCE)
    return tuple(lines) or (_ANY_INSTEAD,)


def ended(text: str) -> str:
    """`text` with a stop at its end, unless it has one or closes on something that is no word."""
    return text + "." if text and text[-1].isalnum() else text


def asks(text: str) -> bool:
    """Whether `text` closes on a question to the reader, with or without its mark."""
    reading = read(text)
    if not reading.sentences:
        return False
    last = reading.sentences[-1]
    return last.question or any(span.first >= last.first for span in ASKS_THE_READER.find(reading))


def with_line(body: str, line: str) -> str:
    """`body` with `line` put before the closing sentences that speak to the reader alone, or at its end."""
    sign = _SIGNED.search(body)
    body, signed = (body[: sign.start()], sign[0]) if sign else (body, "")
    at = _close_to_the_reader(body)
    before, after = body[:at].rstrip(), body[at:].lstrip()
    return f"{ended(before)} {line} {after}".strip() + signed


def _close_to_the_reader(body: str) -> int:
    """Where the last sentences begin that tell nothing of the writer, given that something stands before them."""
    reading = read(body)
    at = len(body)
    for number in range(len(reading.sentences) - 1, 0, -1):
        whose = {clause.whose for clause in reading.clauses if clause.sentence == number}
        words = set(norms(reading, *reading.sentences[number][:2]))
        handed_back = reading.sentences[number].question and not words & {"i", "me", "my", "mine"}
        if not handed_back and (Whose.READER not in whose or whose & {Whose.WRITER, Whose.FAMILY}):
            break
        at = reading.tokens[reading.sentences[number].first].start
    return at


def with_question(body: str, question: str) -> str:
    """`body` with an open question after it, unless it closes on one."""
    sign = _SIGNED.search(body)
    body, signed = (body[: sign.start()], sign[0]) if sign else (body, "")
    return body + signed if asks(body) else f"{ended(body)} {question}{signed}"
