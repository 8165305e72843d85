"""How good the rewrites are on labelled texts: how many are offered, what they lose, what they keep, what they cost.

The figures are those of the annotation guide, "Scores that matter": each is asked of the labels and of the engine anew,
not of the plan that made the rewrite.
"""

from __future__ import annotations

import difflib
import re
import statistics
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from checks.cli.batch import context_of
from checks.cli.evaluate import Label, labelled, labels
from checks.heuristics.clinical_specifics.names import named
from checks.judge import judge, judge_reading
from checks.model import Concern, Context, Report, Rewrite, Surface, Verdict
from checks.reading import Reading, Whose, read
from checks.rewrite import suggestions
from checks.rewrite.invented import invented, words
from checks.rewrite.table import TABLE

_DETAILS = (Concern.IDENTIFYING_DETAIL, Concern.CLINICAL_SPECIFICS)
_RAW = (Concern.UNRESOLVED, Concern.ROLE_REVERSAL)
_CAPITAL = re.compile(r"(?<=[\w,;:] )[A-Z][\w’']*[a-z]\w*|\d[\w.]*")
_OPENS = frozenset("i i'm i've i'll i'd dr st god school".split())
"""Capitals of a detail that the general word for it may share."""


@dataclass
class Tally:
    """Counts over one group of nudged texts."""

    nudged: int = 0
    offered: int = 0
    blanks: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    wrong: dict[str, list[str]] = field(default_factory=dict)
    """Ids by what went wrong: "not offered", "fails the engine", "something survives", "invents"."""
    safe_words: list[int] = field(default_factory=lambda: [0, 0])
    """Words of safe sentences kept, and all; in raw drafts only sentences that tell nothing of the writer."""
    all_words: list[int] = field(default_factory=lambda: [0, 0])
    """The same where in raw drafts, too, every sentence that shows no concern counts."""
    milliseconds: list[float] = field(default_factory=list)


def measure(records: Iterable[dict[str, Any]]) -> tuple[dict[str, Tally], list[tuple[str, str, str | None]]]:
    """Tallies by surface, and (id, text, rewrite) of each text that was nudged. Raises `BadLine`."""
    tallies: dict[str, Tally] = {}
    shown: list[tuple[str, str, str | None]] = []
    for record in records:
        _, _, concerns = labels(record)
        context = context_of(record)
        reading = read(record["text"], context)
        report = judge_reading(reading)
        if not report.nudge or report.shows(Concern.WRITER_AT_RISK):
            continue
        began = time.perf_counter()
        rewrite = next(suggestions(reading, report), None)
        tally = tallies.setdefault("draft" if context.surface is Surface.DRAFT else "channel", Tally())
        tally.milliseconds.append((time.perf_counter() - began) * 1e3)
        _count(tally, str(record.get("id")), reading, report, concerns, rewrite)
        shown.append((str(record.get("id")), reading.text, rewrite.text if rewrite else None))
    return tallies, shown


def _count(
    tally: Tally,
    identity: str,
    reading: Reading,
    report: Report,
    concerns: list[Label],
    rewrite: Rewrite | None,
) -> None:
    tally.nudged += 1
    if rewrite is None:
        tally.wrong.setdefault("not offered", []).append(identity)
        return
    tally.offered += 1
    tally.blanks += bool(rewrite.blanks)
    again = judge(rewrite.text, Context(Surface.DRAFT, reading.context.role, reading.context.region)).verdict
    if again not in (Verdict.SAFE_SHARING, Verdict.NO_DISCLOSURE):
        tally.wrong.setdefault("fails the engine", []).append(identity)
    if _survives(reading.text, rewrite.text, concerns):
        tally.wrong.setdefault("something survives", []).append(identity)
    if TABLE is not None and invented(rewrite.text, reading.text, TABLE):
        tally.wrong.setdefault("invents", []).append(identity)
    raw = any(concern in _RAW for concern, _, _ in concerns) or any(report.shows(concern) for concern in _RAW)
    _keep(tally.safe_words, reading, rewrite.text, concerns, raw)
    _keep(tally.all_words, reading, rewrite.text, concerns, False)


def _survives(text: str, rewrite: str, concerns: list[Label]) -> bool:
    """Whether a labelled stretch, a number or name in one that identifies or treats, or a medicine is still there."""
    kept = f" {' '.join(words(rewrite))} "
    for concern, start, end in concerns:
        if start is None or end is None or concern is Concern.CLIENT_IDENTIFYING:
            continue
        if len(run := words(text[start:end])) > 2 and f" {' '.join(run)} " in kept:
            return True
        if concern in _DETAILS:
            here = _CAPITAL.findall(f"x {text[start:end]}"[0 if text[start:end][:1].isdigit() else 2 :])
            if any(f" {word} " in kept for item in here for word in words(item) if word not in _OPENS):
                return True
    return bool(named(read(rewrite)))


def _keep(counts: list[int], reading: Reading, rewrite: str, concerns: list[Label], raw: bool) -> None:
    """Add the words of the safe sentences of a text: those that are kept in a rewrite, in their order, and all."""
    spans = [
        (a, b)
        for what, a, b in concerns
        if what is Concern.EXCESSIVE_DETAIL and a is not None and b is not None
    ]
    first, last = min((a for a, _ in spans), default=0), max((b for _, b in spans), default=0)
    source: list[str] = []
    safe: list[bool] = []
    for number, sentence in enumerate(reading.sentences):
        start, end = reading.tokens[sentence.first].start, reading.tokens[sentence.last].end
        shows = any(a is not None and b is not None and a < end and start < b for _, a, b in concerns)
        shows = shows or first <= start < last  # one account, told in several sentences
        own = raw and any(
            clause.whose in (Whose.WRITER, Whose.FAMILY, Whose.UNSTATED) and not sentence.question
            for clause in reading.clauses
            if clause.sentence == number
        )
        here = words(reading.text[start:end])
        source += here
        safe += [not shows and not own] * len(here)
    blocks = difflib.SequenceMatcher(a=source, b=words(rewrite), autojunk=False).get_matching_blocks()
    counts[0] += sum(safe[i] for block in blocks for i in range(block.a, block.a + block.size))
    counts[1] += sum(safe)


def run(file: Path, wrong: bool, show: int) -> int:
    """Print the figures for `file`, on request the ids that miss one, and the first rewrites; 2 if a line was bad."""
    console, errors = Console(width=110, highlight=False), Console(stderr=True, highlight=False)
    records, status = labelled(file, errors, context_of)
    tallies, shown = measure(records)
    console.print(_figures(tallies))
    for group, tally in tallies.items() if wrong else ():
        for what, ids in tally.wrong.items():
            console.print(f"{group}, {what}: {' '.join(ids)}")
    for identity, text, rewrite in shown[:show]:
        console.print(f"{identity}\n  {text}\n  → {rewrite}", markup=False)
    return status


def _figures(tallies: dict[str, Tally]) -> Table:
    table = Table(title="Rewrites of what is nudged, support path apart")
    table.add_column("what")
    for group, tally in tallies.items():
        table.add_column(f"{group} ({tally.nudged})", justify="right")
    rows = {
        "offered": [_share(t.offered, t.nudged) for t in tallies.values()],
        "of those: safe to the engine": [_without(t, "fails the engine") for t in tallies.values()],
        "nothing that had to go survives": [_without(t, "something survives") for t in tallies.values()],
        "invents nothing": [_without(t, "invents") for t in tallies.values()],
        "leaves a blank": [_share(t.blanks, t.offered) for t in tallies.values()],
        "words of safe sentences kept": [_share(*t.safe_words) for t in tallies.values()],
        "the same, own story of raw drafts counted": [_share(*t.all_words) for t in tallies.values()],
        "time beside the check, p50": [
            f"{statistics.median(t.milliseconds):.1f} ms" for t in tallies.values()
        ],
    }
    for what, figures in rows.items():
        table.add_row(what, *figures)
    return table


def _without(tally: Tally, what: str) -> str:
    return _share(tally.offered - len(tally.wrong.get(what, [])), tally.offered)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "–"
