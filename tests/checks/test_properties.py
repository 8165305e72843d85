"""What holds for any text at all: no crash, honest offsets, same answer twice, linear time, nothing read or written."""

import ast
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import checks
from checks import Concern, Context, Report, Surface, TextTooLong, check
from checks.cli.bench import HOSTILE, growth
from checks.engine import alternatives

ROOT = Path(checks.__file__).parent

WORDS = st.sampled_from(
    "i my mum dad lost just wife left on sunday cant sleep add me facebook 14 Wattlebird Ct 0491 570 006 you what helps? . , \n > ` \" ' 20mg"
    " sertraline kill myself Ella St Mary's school @jess insta she said : ( [ < & 😭 ’ client if years ago helped".split(
        " "
    )
)
TALK = st.lists(WORDS, max_size=60).map(" ".join)


def holds(text: str, report: Report) -> None:
    for finding in report.findings:
        if finding.start is None or finding.end is None:
            assert finding.concern in (Concern.NO_RECOVERY, Concern.NO_HOPEFUL_CLOSE)
        else:
            assert 0 <= finding.start < finding.end <= len(text)
        assert 0 < finding.confidence <= 1
    assert report.nudge == report.verdict.nudges


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=400) | TALK, surface=st.sampled_from(Surface))
def test_any_text_gets_an_answer_with_honest_offsets(text: str, surface: Surface) -> None:
    report = check(text, Context(surface))
    holds(text, report)
    assert check(text, Context(surface)) == report


@settings(max_examples=100, deadline=None)
@given(text=TALK)
def test_a_rewrite_passes_the_same_engine_and_says_where_its_blanks_are(text: str) -> None:
    for rewrite in alternatives(text):
        assert not check(rewrite.text).nudge
        for start, end in rewrite.blanks:
            assert rewrite.text[start] == "["
            assert rewrite.text[end - 1] == "]"


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "😀😀😀", "\0\0", "‮abc‬", "[(<" * 10_000, "​" * 50])
def test_odd_input_gets_a_quiet_answer(text: str) -> None:
    assert not check(text).nudge


def test_forty_thousand_characters_are_checked_and_one_more_is_refused_without_its_text() -> None:
    check("a" * 40_000)
    with pytest.raises(TextTooLong) as refused:
        check("secret " * 5_715)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_grows_in_step_with_its_length(name: str) -> None:
    unit = HOSTILE[name]
    points = []
    for length in (2_500, 10_000, 40_000):
        text = unit[:length]
        taken = []
        for _ in range(2):
            start = time.process_time()  # not the clock: other tests run beside this one
            check(text)
            taken.append(time.process_time() - start)
        points.append((length, 1000 * min(taken)))
    assert growth(points) < 1.5  # quadratic would be 2; the command `bench` prints the exact figure


STANDARD = {
    "__future__",
    "bisect",
    "collections",
    "dataclasses",
    "datetime",
    "enum",
    "functools",
    "itertools",
    "math",
    "operator",
    "re",
}
STANDARD |= {"string", "typing", "unicodedata", "zlib"}
MODEL = {"hashlib", "io", "json", "pathlib", "zipfile", "numpy", "onnxruntime", "tokenizers"}
"""What loading the model once, at import, takes."""
COMMANDS = (
    "__main__.py",
    "cli",
    "audit.py",
    "fit.py",
    "fit_glance.py",
    "train.py",
    "training",
    "baselines.py",
)


def imported(tree: ast.AST) -> set[str]:
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").split(".")[0])
    return names


@pytest.mark.parametrize(
    "path", [p for p in ROOT.rglob("*.py") if not set(COMMANDS) & set(p.parts)], ids=lambda p: p.name
)
def test_the_engine_imports_nothing_that_reads_writes_or_waits(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    allowed = STANDARD | {"checks", "phonenumbers"} | (MODEL if path.parent.name == "meaning" else set())
    allowed |= {"os"} if path.name == "runtime.py" else set()  # to switch off what onnxruntime reports
    table = {"pathlib", "yaml"}  # the words a rewrite may add are read once, when the engine is imported
    allowed |= table if (path.parent.name, path.name) == ("rewrite", "table.py") else set()
    assert imported(tree) <= allowed
    called = {
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert not called & {"open", "print", "input", "exec", "eval"}


def test_a_report_and_its_findings_hold_no_copy_of_the_text() -> None:
    report = check("I lost my mum last month, pelargonium.")
    assert "pelargonium" not in repr(report.findings)
