"""How well the engine does on labelled texts: nudges, verdicts, concerns, spans, per surface.

The figures are those of the annotation guide, "Scores that matter".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from checks.cli.batch import BadLine, parse
from checks.engine import TextTooLong
from checks.judge import judge
from checks.model import Concern, Context, Report, Surface, Verdict

_VERDICTS = (
    Verdict.NO_DISCLOSURE,
    Verdict.SAFE_SHARING,
    Verdict.INCOMPLETE_SHARING,
    Verdict.UNSAFE_SHARING,
    Verdict.TRAUMA_DUMPING,
)


@dataclass
class Tally:
    """Counts over one group of texts; every rate is between 0 and 1, and 0 where nothing was to be counted."""

    confusion: Counter[tuple[Verdict, Verdict]] = field(default_factory=Counter)
    """(labelled, judged) verdicts."""
    hit: Counter[Concern] = field(default_factory=Counter)
    extra: Counter[Concern] = field(default_factory=Counter)
    missed: Counter[Concern] = field(default_factory=Counter)
    spans: int = 0
    spans_met: int = 0

    def add(self, verdict: Verdict, concerns: list[Label] | None, report: Report) -> None:
        """Count one text: its labels (concern, start, end) against its report; None: nobody labelled concerns."""
        self.confusion[verdict, report.verdict] += 1
        if concerns is None:
            return
        true, found = {concern for concern, _, _ in concerns}, {f.concern for f in report.findings}
        self.hit.update(true & found)
        self.extra.update(found - true)
        self.missed.update(true - found)
        for concern, start, end in concerns:
            if start is None or end is None:
                continue
            self.spans += 1
            self.spans_met += any(
                f.concern is concern
                and f.start is not None
                and f.end is not None
                and _half(start, end, f.start, f.end)
                for f in report.findings
            )

    @property
    def texts(self) -> int:
        """How many texts were counted."""
        return self.confusion.total()

    def nudges(self) -> tuple[float, float]:
        """Precision and recall of nudging."""
        hit = sum(n for (true, judged), n in self.confusion.items() if true.nudges and judged.nudges)
        judged_so = sum(n for (_, judged), n in self.confusion.items() if judged.nudges)
        truly = sum(n for (true, _), n in self.confusion.items() if true.nudges)
        return _rate(hit, judged_so), _rate(hit, truly)

    def accuracy(self) -> float:
        """Share of verdicts that are the labelled one."""
        return _rate(sum(n for (true, judged), n in self.confusion.items() if true is judged), self.texts)

    def macro_f1(self) -> float:
        """Mean F1 over the verdicts that occur."""
        scores = []
        for verdict in _VERDICTS:
            hit = self.confusion[verdict, verdict]
            true = sum(n for (labelled, _), n in self.confusion.items() if labelled is verdict)
            judged = sum(n for (_, said), n in self.confusion.items() if said is verdict)
            if true:
                scores.append(_rate(2 * hit, true + judged))
        return sum(scores) / len(scores) if scores else 0.0

    def concern_f1(self) -> float:
        """F1 over all concerns, micro-averaged."""
        hit = self.hit.total()
        return _rate(2 * hit, 2 * hit + self.extra.total() + self.missed.total())


def _rate(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _half(start: int, end: int, found_start: int, found_end: int) -> bool:
    """Whether a found span overlaps a true one by half of the shorter."""
    overlap = min(end, found_end) - max(start, found_start)
    return overlap >= 0.5 * min(end - start, found_end - found_start)


Label = tuple[Concern, int | None, int | None]


def labels(record: dict[str, Any]) -> tuple[Surface, Verdict, list[Label]]:
    """A labelled record's surface, verdict, and concerns with offsets. Raises `BadLine`."""
    try:
        surface, verdict = Surface(record["surface"]), Verdict(record["verdict"])
        concerns: list[Label] = []
        for entry in record.get("concerns", []):
            concern, quote = Concern(entry["type"]), entry.get("quote")
            start = record["text"].find(quote) if quote else -1
            concerns.append((concern, start, start + len(quote)) if start >= 0 else (concern, None, None))
    except (KeyError, ValueError, TypeError, AttributeError):
        raise BadLine("the labels aren't those of the annotation guide") from None
    return surface, verdict, concerns


def measure(
    records: Iterable[dict[str, Any]], predict: Callable[[str, Context], Report] = judge
) -> dict[str, Tally]:
    """Tallies by group: "draft", "channel", "team", "client_facing" and "all"."""
    tallies: dict[str, Tally] = {}
    for record in records:
        surface, verdict, concerns = labels(record)
        report = predict(record["text"], Context(surface))
        groups = ["all", "draft"] if surface is Surface.DRAFT else ["all", "channel", surface.value]
        for group in groups:
            known = concerns if "concerns" in record else None
            tallies.setdefault(group, Tally()).add(verdict, known, report)
    return tallies


def labelled(
    file: Path, errors: Console, *read: Callable[[dict[str, Any]], object]
) -> tuple[list[dict[str, Any]], int]:
    """The records of `file` that `labels`, and what else is to `read` them, can read; and 0, or 2 if one couldn't be.

    Each such line is named on `errors`.
    """
    records, status = [], 0
    with file.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                record = parse(line)
                for each in (labels, *read):
                    each(record)
                records.append(record)
            except (BadLine, TextTooLong) as problem:
                errors.print(f"line {number}: {problem}")
                status = 2
    return records, status


def run(file: Path, picture: Path | None, wrong: bool) -> int:
    """Print the figures for `file`; 0, or 2 if any line was bad."""
    console, errors = Console(record=picture is not None, width=110), Console(stderr=True, highlight=False)
    records, status = labelled(file, errors)
    tallies = measure(records)
    console.print(_figures(tallies))
    for group in ("draft", "channel"):
        if group in tallies:
            console.print(_confusion(group, tallies[group]), _concerns(group, tallies[group]))
    if wrong:
        for record in records:
            judged = judge(record["text"], Context(labels(record)[0])).verdict
            if judged != record["verdict"]:
                console.print(
                    f"{record.get('id')}: labelled {record['verdict']}, judged {judged}", highlight=False
                )
    if picture:
        console.save_svg(str(picture), title=f"python -m checks evaluate {file.name}")
    return status


def _figures(tallies: dict[str, Tally]) -> Table:
    table = Table(title="What was measured")
    for heading in (
        "texts of",
        "number",
        "nudge precision",
        "nudge recall",
        "verdict accuracy",
        "macro F1",
        "concern F1",
        "span overlap",
    ):
        table.add_column(heading, justify="left" if heading == "texts of" else "right")
    for group, tally in tallies.items():
        precision, recall = tally.nudges()
        figures = (
            precision,
            recall,
            tally.accuracy(),
            tally.macro_f1(),
            tally.concern_f1(),
            _rate(tally.spans_met, tally.spans),
        )
        table.add_row(group, str(tally.texts), *(f"{figure:.3f}" for figure in figures))
    return table


def _confusion(group: str, tally: Tally) -> Table:
    table = Table(title=f"{group}: labelled (down) against judged (across)")
    table.add_column("")
    for verdict in _VERDICTS:
        table.add_column(verdict.value, justify="right")
    for true in _VERDICTS:
        table.add_row(true.value, *(str(tally.confusion[true, judged] or "·") for judged in _VERDICTS))
    return table


def _concerns(group: str, tally: Tally) -> Table:
    table = Table(title=f"{group}: concerns")
    for heading in ("concern", "precision", "recall", "F1", "labelled"):
        table.add_column(heading, justify="left" if heading == "concern" else "right")
    for concern in Concern:
        hit, extra, missed = tally.hit[concern], tally.extra[concern], tally.missed[concern]
        figures = (
            _rate(hit, hit + extra),
            _rate(hit, hit + missed),
            _rate(2 * hit, 2 * hit + extra + missed),
        )
        table.add_row(concern.value, *(f"{figure:.2f}" for figure in figures), str(hit + missed))
    return table
