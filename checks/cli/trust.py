"""Whether the engine deserves trust: calibration, true explanations, the same judgement for everybody.

Figures of labelled texts that nothing was fitted on; what they mean stands under each table.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from checks.combine import Weighed, weighed
from checks.corpus.names import swapped
from checks.heuristics import find_all
from checks.judge import is_spared, judge, judge_reading
from checks.meaning import COMBINER, MODEL
from checks.model import Concern, Context, Surface, Verdict
from checks.reading import read

Record = dict[str, Any]

BINS = 10
_FAR = 1.96
"""Standard deviations of a 95 % interval."""

NAMES = {
    "Māori": ("Aroha", "Wiremu"),
    "Aboriginal": ("Jarrah", "Kirra"),
    "Indian": ("Priya", "Arjun"),
    "Vietnamese": ("Linh", "Minh"),
    "Arabic": ("Fatima", "Omar"),
    "Nigerian": ("Ngozi", "Chidi"),
    "Polish": ("Agnieszka", "Pawel"),
    "Mexican": ("Guadalupe", "Mateo"),
    "Irish": ("Aoife", "Cillian"),
    "English": ("Emily", "Jack"),
}
"""Two first names each, to see whether a name changes a verdict."""


def weigh(text: str, surface: Surface) -> Weighed | None:
    """Calibrated probabilities of one text; None without the model."""
    if MODEL is None or COMBINER is None:
        return None
    context = Context(surface)
    reading = read(text, context)
    found = find_all(reading)
    return weighed(found, MODEL.estimate(text, surface), COMBINER, surface)


def calibration_error(pairs: Sequence[tuple[float, bool]]) -> float:
    """Expected calibration error of (probability, truth) over ten equal bins: 0 is perfect, below .05 is asked for."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for probability, truth in pairs:
        bins[min(BINS - 1, int(probability * BINS))].append((probability, truth))
    gaps = (
        abs(sum(probability for probability, _ in group) - sum(truth for _, truth in group))
        for group in bins.values()
    )
    return sum(gaps) / len(pairs) if pairs else 0.0


def interval(hits: int, number: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share."""
    if not number:
        return 0.0, 1.0
    share, z = hits / number, _FAR**2 / number
    middle = share + z / 2
    reach = _FAR * math.sqrt(share * (1 - share) / number + z / (4 * number))
    return max(0.0, (middle - reach) / (1 + z)), min(1.0, (middle + reach) / (1 + z))


def perturbed(records: Iterable[Record]) -> tuple[int, int]:
    """Of the true findings with a span, how many concerns grow less likely once the span is taken out, and how many there are."""
    lower = number = 0
    for record in records:
        surface, text = Surface(record["surface"]), record["text"]
        true = {concern["type"] for concern in record["concerns"]}
        report = judge(text, Context(surface))
        before = weigh(text, surface)
        for concern in {f.concern for f in report.findings if f.concern in true and f.start is not None}:
            without = text
            for finding in reversed(report.findings):
                if finding.concern is concern and finding.start is not None and finding.end is not None:
                    without = without[: finding.start] + without[finding.end :]
            number += 1
            after = weigh(without, surface) if any(map(str.isalnum, without)) else None
            lower += after is None or before is None or after.concerns[concern] < before.concerns[concern]
    return lower, number


def renamed(text: str, names: tuple[str, ...]) -> str:
    """The text with its first names changed for `names` in turn."""
    return swapped(text, {}, lambda number: names[number % len(names)])


def changed_by_names(records: Iterable[Record]) -> tuple[int, int]:
    """How many verdicts change when first names are swapped across cultures, and how many swaps were tried."""
    changed = number = 0
    for record in records:
        context = Context(Surface(record["surface"]))
        swapped = {renamed(record["text"], names) for names in NAMES.values()} - {record["text"]}
        if swapped:
            verdict = judge(record["text"], context).verdict
            number += len(swapped)
            changed += sum(judge(text, context).verdict is not verdict for text in swapped)
    return changed, number


def changed_by_dialect(records: Iterable[Record]) -> tuple[int, int]:
    """How many pairs of one message, in dialect and in standard English, get two verdicts, and how many pairs there are."""
    pairs: dict[str, set[Verdict]] = defaultdict(set)
    for record in records:
        pairs[record["pair"]].add(judge(record["text"], Context(Surface(record["surface"]))).verdict)
    return sum(len(verdicts) > 1 for verdicts in pairs.values()), len(pairs)


def lost_to_the_glance(records: Iterable[Record]) -> tuple[int, int, int]:
    """Of channel messages: how many the model is spared, how many right answers that loses, and how many there are."""
    spared = lost = number = 0
    for record in records:
        if record["surface"] == Surface.DRAFT:
            continue
        reading = read(record["text"], Context(Surface(record["surface"])))
        number += 1
        if is_spared(reading, find_all(reading)):
            spared += 1
            calls = Verdict(record["verdict"]).nudges or bool(record["concerns"])
            lost += calls and bool(judge_reading(reading, glance=False).findings)
    return spared, lost, number


def _length(record: Record) -> str:
    words = len(record["text"].split())
    return (
        "to 15 words"
        if words <= 15
        else "16 to 40"
        if words <= 40
        else "41 to 100"
        if words <= 100
        else "over 100"
    )


def _typing(record: Record) -> str:
    text = record["text"]
    if text == text.lower():
        return "all lower case"
    return "with emoji" if any(ord(character) > 0x2600 for character in text) else "standard"


GROUPS: dict[str, Callable[[Record], str]] = {
    "region": lambda record: record.get("region") or "unknown",
    "role": lambda record: record.get("role") or "unknown",
    "length": _length,
    "typing": _typing,
    "writer": lambda record: record["id"].split("-")[0],
}
"""What texts are grouped by, to see whether some are nudged wrongly more often; writers stand for registers and dialects."""


def run(files: Sequence[Path], dialects: Path) -> int:
    """Print calibration, explanations and fairness over `files`; 2 if there is no model to measure."""
    console = Console(width=110)
    if MODEL is None or COMBINER is None:
        Console(stderr=True).print(
            "There is no model to measure: checks/meaning/artefact is missing or damaged."
        )
        return 2
    records = [record for file in files for record in _records(file)]
    pairs: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    of_concerns: dict[Concern, list[tuple[float, bool]]] = defaultdict(list)
    for record in records:
        surface = Surface(record["surface"])
        both = weigh(record["text"], surface)
        if both is None:
            continue
        name = "drafts" if surface is Surface.DRAFT else "channels"
        pairs[name].append((both.nudge, Verdict(record["verdict"]).nudges))
        true = {concern["type"] for concern in record["concerns"]}
        for concern, probability in both.concerns.items():
            of_concerns[concern].append((probability, concern in true))
    table = Table(title="Expected calibration error (asked for: .05 at most)")
    table.add_column("probability of")
    table.add_column("error", justify="right")
    for name, group in pairs.items():
        table.add_row(f"a nudge in {name}", f"{calibration_error(group):.3f}")
    for concern, group in of_concerns.items():
        table.add_row(concern.value, f"{calibration_error(group):.3f}")
    console.print(table)
    _share(console, "concerns that grow less likely without their span (asked for: .85)", *perturbed(records))
    _share(
        console,
        "verdicts that change with names of another culture (asked for: .02 at most)",
        *changed_by_names(records),
    )
    if dialects.exists():
        title = "pairs in dialect and standard English with two verdicts (asked for: .05 at most)"
        _share(console, title, *changed_by_dialect(_records(dialects)))
    spared, lost, number = lost_to_the_glance(records)
    _share(console, "channel messages that pass at first glance, without the model", spared, number)
    console.print(f"right answers lost by that (asked for: none): {lost}")
    console.print(_fairness(records))
    return 0


def _records(file: Path) -> list[Record]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def _share(console: Console, title: str, hits: int, number: int) -> None:
    low, high = interval(hits, number)
    console.print(f"{title}: {hits} of {number}, {hits / max(1, number):.3f} ({low:.3f} to {high:.3f})")


def _fairness(records: list[Record]) -> Table:
    """False nudges by group; a star where even the interval's low end is above 1.5 times the average."""
    innocent = [record for record in records if not Verdict(record["verdict"]).nudges]
    wrong = {
        record["id"]: judge(record["text"], Context(Surface(record["surface"]))).nudge for record in innocent
    }
    average = sum(wrong.values()) / max(1, len(innocent))
    table = Table(
        title=f"Wrong nudges by group; average {average:.3f}; * is above 1.5 times that, interval and all"
    )
    for heading in ("by", "group", "texts", "wrong", "rate", "interval"):
        table.add_column(heading, justify="left" if heading in ("by", "group") else "right")
    for by, of in GROUPS.items():
        groups: dict[str, list[bool]] = defaultdict(list)
        for record in innocent:
            groups[of(record)].append(wrong[record["id"]])
        for name, group in sorted(groups.items()):
            low, high = interval(sum(group), len(group))
            star = " *" if low > 1.5 * average else ""
            rate = f"{sum(group) / len(group):.3f}{star}"
            table.add_row(by, name, str(len(group)), str(sum(group)), rate, f"{low:.3f} to {high:.3f}")
    return table
