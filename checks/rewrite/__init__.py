"""A safe way to say it: the writer's own safe sentences stay, what must go is taken out or made general.

Nothing is invented: where what helped is missing a blank asks for it, and where all is raw what remains is presence
and an open question. Every suggestion is judged by the same engine before anybody sees it.
Source: the article's "Safe Sharing"; domain notes, 4.4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from checks.evidence import experiences, stories
from checks.judge import judge
from checks.model import Concern, Edit, Finding, Report, Rewrite, Surface
from checks.reading import Reading, Sentence, Tense, Whose
from checks.rewrite.generalise import general
from checks.rewrite.voice import PRESENCE, QUESTIONS, WHAT_HELPED, as_typed, ended, tidy, with_blank

__all__ = ["suggestions"]

_GOES = (Concern.UNRESOLVED, Concern.EXCESSIVE_DETAIL, Concern.ROLE_REVERSAL, Concern.BOUNDARY)
_RAW = (Concern.UNRESOLVED, Concern.ROLE_REVERSAL)
_MAX_SENTENCES = 60
_FEWEST_WORDS = 4
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_BLANK = re.compile(r"\[[^\[\]\n]{3,60}\]")


def suggestions(reading: Reading, report: Report) -> Iterator[Rewrite]:
    """Rewrites of what was read, the one that keeps most first, each one judged safe; none for a very long text."""
    if len(reading.sentences) > _MAX_SENTENCES:
        return
    raw = any(report.shows(concern) for concern in _RAW)
    plans = [] if raw else [_keep_what_is_safe(reading, report)]
    plans += [_keep_what_is_not_a_story(reading, report), _keep_what_is_for_the_reader(reading, report), []]
    seen: set[str] = set()
    for number, edits in enumerate(plans):
        body = tidy(_apply(reading.text, edits)) if edits or number < len(plans) - 1 else ""
        for rewritten in _completed(body, reading, number):
            if rewritten not in seen and rewritten != reading.text.strip():
                seen.add(rewritten)
                whole = edits or [Edit(0, len(reading.text), rewritten, _first_concern(report))]
                yield Rewrite(
                    rewritten, tuple(whole), tuple(match.span() for match in _BLANK.finditer(rewritten))
                )


def _first_concern(report: Report) -> Concern:
    return report.findings[0].concern if report.findings else Concern.NO_HOPEFUL_CLOSE


def _is_safe(text: str, reading: Reading) -> bool:
    """Whether a suggestion is fit to be shown: judged as a draft, however quiet the surface it came from."""
    report = judge(text, replace(reading.context, surface=Surface.DRAFT))
    return not report.nudge and not report.shows(Concern.CLIENT_IDENTIFYING)


def _completed(body: str, reading: Reading, number: int) -> Iterator[str]:
    """The body as it is if that is safe, else with a blank for what helped, an open question, or both."""
    question = as_typed(QUESTIONS[number % len(QUESTIONS)], reading.text)
    if len(_LETTERS.findall(body)) < _FEWEST_WORDS:
        candidates = [f"{as_typed(PRESENCE, reading.text)} {question}"]
    else:
        helped = with_blank(body, as_typed(WHAT_HELPED, reading.text))
        candidates = [body, f"{ended(body)} {question}", helped, f"{ended(helped)} {question}"]
    for candidate in candidates:
        if _is_safe(candidate, reading):
            yield candidate
            return


def _bounds(reading: Reading, sentence: Sentence) -> tuple[int, int]:
    """Offsets from a sentence's first word to the first word of the next."""
    start = reading.tokens[sentence.first].start
    following = sentence.last + 1
    return start, reading.tokens[following].start if following < len(reading.tokens) else len(reading.text)


def _in_sentence(reading: Reading, sentence: Sentence, report: Report) -> list[Finding]:
    start, end = _bounds(reading, sentence)
    return [
        f
        for f in report.findings
        if f.start is not None and f.end is not None and f.start < end and start < f.end
    ]


def _out(reading: Reading, sentence: Sentence, concern: Concern) -> Edit:
    """Takes a sentence out, save a question to the reader that ends it ("… anyway how's your week been")."""
    start, end = _bounds(reading, sentence)
    last = reading.clause(sentence.last)
    if last.first > sentence.first and last.whose is Whose.READER and last.last - last.first >= 2:
        opens = last.first
        if reading.tokens[opens - 1].norm in ("anyway", "so", "but", "and"):
            opens -= 1
        if any(token.norm in _ASKS for token in reading.tokens[last.first : last.first + 2]):
            return Edit(start, reading.tokens[opens].start, "", concern)
    return Edit(start, end, "", concern)


_ASKS = frozenset(
    "how what where when who which shall do did are is want would could can will have anyway".split()
)


def _keep_what_is_safe(reading: Reading, report: Report) -> list[Edit]:
    """Takes out the sentences that a graver concern shows in, and makes details general where they can be."""
    edits: list[Edit] = []
    for sentence in reading.sentences:
        found = _in_sentence(reading, sentence, report)
        gone = next((f.concern for f in found if f.concern in _GOES), None)
        changes = [] if gone else [general(reading, finding) for finding in found]
        if gone or any(change is None for change in changes):
            edits.append(_out(reading, sentence, gone or found[0].concern))
        else:
            edits += [change for change in changes if change]
    return edits


def _keep_what_is_not_a_story(reading: Reading, report: Report) -> list[Edit]:
    """Besides, takes out every sentence that tells of the writer or their family."""
    told = {clause.sentence for clause in stories(reading)} | {
        reading.clause(span.first).sentence for span in experiences(reading)
    }
    edits = []
    for number, sentence in enumerate(reading.sentences):
        found = _in_sentence(reading, sentence, report)
        if found or number in told or not _about_work_or_reader(reading, number):
            edits.append(_out(reading, sentence, found[0].concern if found else _first_concern(report)))
    return edits


def _about_work_or_reader(reading: Reading, number: int) -> bool:
    clauses = [clause for clause in reading.clauses if clause.sentence == number]
    if any(clause.whose in (Whose.FAMILY, Whose.OTHER) for clause in clauses):
        return False
    return any(clause.whose is Whose.READER or clause.tense is Tense.FUTURE for clause in clauses)


def _keep_what_is_for_the_reader(reading: Reading, report: Report) -> list[Edit]:
    """Keeps only sentences that speak of the reader alone and show no concern."""
    edits = []
    for number, sentence in enumerate(reading.sentences):
        found = _in_sentence(reading, sentence, report)
        whose = {clause.whose for clause in reading.clauses if clause.sentence == number}
        if found or not whose <= {Whose.READER, Whose.UNSTATED} or Whose.READER not in whose:
            edits.append(_out(reading, sentence, found[0].concern if found else _first_concern(report)))
    return edits


def _apply(text: str, edits: list[Edit]) -> str:
    pieces, position = [], 0
    for edit in sorted(edits, key=lambda edit: edit.start):
        if edit.start < position:
            continue
        pieces += [text[position : edit.start], edit.replacement]
        position = edit.end
    pieces.append(text[position:])
    return "".join(pieces)
