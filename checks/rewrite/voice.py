"""The few sentences a rewrite may add, said in the writer's own manner of typing.

Source: domain notes, 4.3 and 4.4: nothing of them states a fact, feeling, outcome or strategy of the writer's.
"""

from __future__ import annotations

import re
from zlib import crc32

from checks.evidence import experiences, stories
from checks.model import Concern, Report, Surface, Verdict
from checks.reading import Reading, Whose, read
from checks.rewrite.pieces import norms
from checks.rewrite.plan import is_raw
from checks.rewrite.table import Lines, Table
from checks.rewrite.wordings import ASKS_THE_READER

_INSTEAD = (
    ("company", "invitation friend romance favourite"),
    ("contact", "contact phone email handle social_media"),
    ("practical", "money gift favour trade promise"),
    ("meeting", "address street postcode landmark routine whereabouts plate"),
    ("family", "school family_name workplace birth_date prison"),
    ("official", "secret off_record bank id_number"),
)
"""Lines of the table, by the kinds of findings they stand in for."""
_SIGNED = re.compile(r"(?<=[.!?\w])(?:\s+(?:x+o*|xoxo)\.?|\n+[^\n]{2,40},\n+[^\n.!?,]{2,30})$", re.I)
"""Kisses, or a line of greeting and a name, which nothing comes after."""
_LEADS_IN = 4
"""A question without its mark begins among so many tokens of its sentence: "anyway so how was your week"."""
_BYE = re.compile(
    r"(?<=[.!?\n])\s*(?:(?:i'?ll )?(?:see|catch) (?:you|ya|youse|u|y'all)\b|good ?night\b|night all\b|bye\b|talk soon\b|take care\b|back (?:next|on|tomorrow)\b)[^.!?\n]*[.!?]*\s*$",
    re.I,
)
"""A last sentence that takes leave: a question comes before it."""
_FRAGMENT = 6
_SAYS = frozenset(
    "is s was were am m are re have ve had has got get gets do does did will ll can keep take bring".split()
)
"""A sentence of so few words with none of these is the tail of the one before it: "Winter of '13."."""
_POINTS_BACK = frozenset("he she they it that those these this him her them then since after now".split())
_DOCTOR_SAID = re.compile(r"\byour (doc|gp|dr|pcp|psychiatrist|pharmacist|nurse)\b", re.I)


def as_typed(line: str, reading: Reading, table: Table) -> str:
    """`line` spelt as in the writer's region; in lower case and without apostrophes where the whole draft is so."""
    draft = reading.text
    line = table.spelt(line, reading.context.region)
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


def turned(lines: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
    """`lines` from one that hangs on the draft's words on: other drafts start elsewhere, the same draft never does."""
    at = crc32(reading.text.encode(errors="replace")) % len(lines)
    return (*lines[at:], *lines[:at])


def presence(reading: Reading, table: Table) -> tuple[str, ...]:
    """Lines that turn to the reader, or to all in a channel."""
    room = reading.context.surface is Surface.CLIENT_FACING
    return turned(table.lines.to_a_room if room else table.lines.presence, reading)


def open_questions(reading: Reading, table: Table) -> tuple[str, ...]:
    """The open questions that may follow a story; colleagues aren't asked as clients are."""
    team = reading.context.surface is Surface.TEAM
    lines = table.lines.among_colleagues if team else table.lines.after_a_story
    return tuple(as_typed(line, reading, table) for line in turned(lines, reading))


def doctor_line(reading: Reading, lines: Lines) -> str:
    """The line that sends a question of treatment where it belongs, by the name the draft has for the doctor."""
    draft = reading.text
    said = _DOCTOR_SAID.search(draft)
    name = said[1] if said else "doctor"
    return turned(lines.doctor, reading)[0].format(
        doctor=name.upper() if name.lower() in ("gp", "pcp") else name.lower()
    )


def instead_of(report: Report, reading: Reading, table: Table) -> tuple[str, ...]:
    """What may be said where nothing of the draft can stay, by what it was about; the best first."""
    lines = table.lines
    if reading.context.surface is Surface.TEAM:
        if is_raw(report) or report.shows(Concern.EXCESSIVE_DETAIL):
            return turned(lines.to_colleagues, reading)
        return () if report.verdict is Verdict.INCOMPLETE_SHARING else lines.not_here
    if (
        is_raw(report)
        or report.shows(Concern.EXCESSIVE_DETAIL)
        or report.verdict is Verdict.INCOMPLETE_SHARING
    ):
        return (*_of_a_topic(reading, table), *presence(reading, table))
    kinds = {finding.heuristic.rpartition(".")[2] for finding in report.findings}
    found = [
        line
        for name, of in _INSTEAD
        if kinds & set(of.split())
        for line in turned(getattr(lines, name), reading)
    ]
    treated = any(finding.heuristic.startswith("clinical_specifics.") for finding in report.findings)
    if treated:
        found.insert(0, doctor_line(reading, lines))
    if experiences(reading):
        return (*found[:treated], *presence(reading, table))
    if not found and report.shows(Concern.CLINICAL_SPECIFICS):
        found.append(doctor_line(reading, lines))
    return tuple(found) or (
        presence(reading, table) if report.shows(Concern.BOUNDARY) else turned(lines.family, reading)
    )


def _of_a_topic(reading: Reading, table: Table) -> tuple[str, ...]:
    """Presence for what the draft says of the reader's own ("your hip"), if the table knows the word."""
    said = re.search(
        rf"(?<!than )(?<!like )\byour ({'|'.join(map(re.escape, table.topics))})\b(?!['’])",
        reading.own.lower(),
    )
    return tuple(line.format(topic=said[1]) for line in turned(table.lines.topic, reading)) if said else ()


def ended(text: str) -> str:
    """`text` with a stop at its end, unless it has one or closes on something that is no word."""
    return text + "." if text and text[-1].isalnum() else text


def asks(text: str) -> bool:
    """Whether `text` closes on a question to the reader, with or without its mark."""
    reading = read(text)
    if not reading.sentences:
        return False
    last = reading.sentences[-1]
    opens = range(last.first, last.first + _LEADS_IN)
    return last.question or any(span.first in opens for span in ASKS_THE_READER.find(reading))


def with_line(body: str, line: str, *, story: bool = False) -> str:
    """`body` with `line` put before the closing sentences that speak to the reader alone, or at its end; a line of the
    `story` right after the last sentence that tells of the writer's own.
    """
    sign = _SIGNED.search(body)
    body, signed = (body[: sign.start()], sign[0]) if sign else (body, "")
    at = (story and _after_the_story(body)) or _close_to_the_reader(body)
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


def _after_the_story(body: str) -> int:
    """Where the sentence after the writer's own story begins; 0 where no story is heard."""
    reading = read(body)
    told = [clause.sentence for clause in stories(reading)]
    told += [reading.clause(span.first).sentence for span in experiences(reading)]
    after = max(told, default=-1) + 1
    while told and after < len(reading.sentences) and _goes_on(reading, after):
        after += 1
    if not told or after >= len(reading.sentences):
        return 0
    return reading.tokens[reading.sentences[after].first].start


def _goes_on(reading: Reading, sentence: int) -> bool:
    """Whether a sentence still belongs to the story before it: it points back, tells a time, or is but a few words."""
    said = norms(reading, *reading.sentences[sentence][:2])
    if {"you", "your", "u", "ur"} & set(said) or reading.sentences[sentence].question:
        return False
    return bool(_POINTS_BACK & set(said[:3])) or (len(said) <= _FRAGMENT and not _SAYS & set(said))


def with_question(body: str, question: str, *, besides: bool = False) -> str:
    """`body` with an open question after it, unless it closes on one; `besides` puts it after that one."""
    sign = _SIGNED.search(body)
    body, signed = (body[: sign.start()], sign[0]) if sign else (body, "")
    if asks(body) and not besides:
        return body + signed
    bye = _BYE.search(body)
    if bye and bye.start():
        return f"{ended(body[: bye.start()].rstrip())} {question} {body[bye.start() :].strip()}{signed}"
    return f"{ended(body)} {question}{signed}"
