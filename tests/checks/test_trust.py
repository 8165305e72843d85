"""Explanations are true, probabilities mean what they say, and the command that measures it counts right."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from checks import Concern, Surface, check, model_loaded
from checks.cli.trust import GROUPS, calibration_error, changed_by_names, interval, perturbed, renamed
from checks.corpus.audit import FOLDER, records

there = pytest.mark.skipif(not model_loaded(), reason="the model is not in this checkout")


@there
def test_without_its_span_a_true_concern_grows_less_likely() -> None:
    lower, number = perturbed(records("test")[::3])
    assert number > 80
    assert lower >= 0.85 * number


@there
def test_a_finding_of_the_model_names_its_span_and_its_source() -> None:
    text = "Keys are on the hook. Her toothbrush is still in the glass and I set two plates last night. Bins are out."
    (finding,) = [f for f in check(text).findings if f.concern is Concern.UNRESOLVED]
    assert finding.heuristic == "meaning.unresolved"
    assert finding.start is not None
    assert "toothbrush" in text[finding.start : finding.end]
    assert "Keys" not in text[finding.start : finding.end]


@there
@pytest.mark.parametrize("surface", [Surface.DRAFT, Surface.TEAM])
def test_names_of_another_culture_change_few_verdicts(surface: Surface) -> None:
    some = [record for record in records("test") if record["surface"] == surface][:150]
    changed, number = changed_by_names(some)
    assert changed <= 0.08 * number  # the command prints the figure of all; this catches a slip


@pytest.mark.parametrize(
    ("pairs", "error"),
    [
        ([], 0.0),
        ([(1.0, True), (0.0, False)], 0.0),
        ([(1.0, False), (0.0, True)], 1.0),
        ([(0.75, True), (0.75, True), (0.75, True), (0.75, False)], 0.0),
        ([(0.95, True)] * 5 + [(0.95, False)] * 5, 0.45),
    ],
)
def test_calibration_error_is_the_gap_between_said_and_seen(
    pairs: list[tuple[float, bool]], error: float
) -> None:
    assert calibration_error(pairs) == pytest.approx(error)


def test_an_interval_holds_its_share_and_narrows_with_numbers() -> None:
    low, high = interval(5, 50)
    assert low < 0.1 < high
    closer = interval(500, 5_000)
    assert low < closer[0] < 0.1 < closer[1] < high
    assert interval(0, 0) == (0.0, 1.0)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Sarah and Tom, then Sarah", "Linh and Minh, then Linh"),
        ("See @Sarah or sarah@example.com", "See @Sarah or sarah@example.com"),
        ("The Wednesday group", "The Wednesday group"),
    ],
)
def test_first_names_are_changed_and_nothing_else(text: str, other: str) -> None:
    assert renamed(text, ("Linh", "Minh")) == other


def test_every_text_stands_in_one_group_of_each_kind() -> None:
    record = records("test")[0]
    assert all(isinstance(of(record), str) and of(record) for of in GROUPS.values())


@there
def test_the_command_prints_what_it_measured(tmp_path: Path) -> None:
    file = tmp_path / "few.jsonl"
    file.write_text("\n".join(json.dumps(record) for record in records("test")[:20]))
    done = subprocess.run(
        [sys.executable, "-m", "checks", "trust", str(file)],
        capture_output=True,
        check=True,
        cwd=FOLDER.parents[1],
    )
    for words in (
        "calibration error",
        "without their span",
        "names of another culture",
        "at first glance",
        "Wrong nudges by group",
    ):
        assert words in done.stdout.decode().replace("\n", " ")
