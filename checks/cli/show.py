"""One text for people: its verdict, the phrases marked in it, why, and a rewrite."""

from __future__ import annotations

from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from checks.engine import TextTooLong, alternatives, check
from checks.heuristics import HEURISTICS
from checks.model import Concern, Context, Report, Rewrite, Verdict
from checks.rewrite.changes import changes

_NAMES = {
    Verdict.TRAUMA_DUMPING: "A lot to carry",
    Verdict.UNSAFE_SHARING: "Details to protect",
    Verdict.INCOMPLETE_SHARING: "Nearly there",
    Verdict.SAFE_SHARING: "Good to share",
    Verdict.NO_DISCLOSURE: "Nothing of your own in it",
}
_WHY = {heuristic.concern: heuristic for heuristic in HEURISTICS}


def run(text: str | bytes, context: Context) -> int:
    """Print the report on `text`; 0, or 2 with one line on standard error for a text that can't be checked."""
    console, errors = Console(highlight=False), Console(stderr=True, highlight=False)
    try:
        words = text.decode() if isinstance(text, bytes) else text
    except UnicodeDecodeError:
        errors.print("That text isn't UTF-8.")
        return 2
    if not words.strip():
        errors.print("There is no text to check.")
        return 2
    try:
        report = check(words, context)
    except TextTooLong as problem:
        errors.print(f"Too long to check: {problem}.")
        return 2
    _print(console, words, report, context)
    return 0


def _print(console: Console, words: str, report: Report, context: Context) -> None:
    support = report.shows(Concern.WRITER_AT_RISK)
    console.print(
        Text("Support" if support else _NAMES[report.verdict], style="bold"),
        Text(f"({report.verdict})", style="dim"),
    )
    marked = Text(words)
    for finding in report.findings:
        if finding.start is not None and finding.end is not None:
            marked.stylize("bold yellow", finding.start, finding.end)
    console.print(Panel(marked, border_style="dim"))
    for finding in report.findings:
        why = _WHY[finding.concern]
        phrase = "" if finding.start is None else f" “{words[finding.start : finding.end]}”"
        console.print(Text.assemble((f"{finding.concern}", "bold"), phrase, f" {finding.confidence:.2f}"))
        console.print(Text(f"  {why.why} ({why.principle})", style="dim"))
    if support:
        console.print(
            "If you might be in danger, call your emergency number. https://findahelpline.com lists people to talk to."
        )
    elif report.nudge and report.rewrite is None:
        console.print("No rewording that can be trusted: rather leave out what is marked.")
    elif report.rewrite:
        console.print(Text("One way to say it:", style="bold"))
        console.print(Panel(Text(report.rewrite.text), border_style="green"))
        _print_changes(console, words, report.rewrite)
        for other in alternatives(words, context)[1:]:
            console.print(Text(f"Another way, {other.kind}:", style="bold"))
            console.print(Panel(Text(other.text), border_style="dim"))


def _print_changes(console: Console, words: str, rewrite: Rewrite) -> None:
    done = changes(words, rewrite)
    rows = {
        "kept": [f"“{stretch}”" for stretch in done.kept],
        "made general": [f"“{stretch}” → “{said}”" for stretch, said in done.general],
        "moved to the end": [f"“{stretch}”" for stretch in done.moved],
        "left out": [f"“{stretch}”" for stretch in done.left_out],
        "yours to add": [f"[{blank}] {' '.join(questions)}" for blank, questions in done.to_add],
    }
    for what, stretches in rows.items():
        if stretches:
            console.print(Text.assemble((f"{what}: ", "bold"), " · ".join(stretches)))
