"""The README says what is so: its two lines, its tables, its commands, its paths."""

import re
from pathlib import Path

import pytest

from bot.__main__ import cli
from bot.words import load_words
from checks import Verdict
from checks.__main__ import main as checks_cli
from checks.heuristics import HEURISTICS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CI = (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_test_line_of_the_readme_is_what_ci_runs() -> None:
    line = "bash .ci/setup dev && .venv/bin/python -m pytest"
    assert README.count(line) == 1
    assert line in CI.splitlines()


def test_the_readme_starts_with_the_line_that_opens_the_practice_room() -> None:
    first = README.split("```sh\n")[1].splitlines()[0]
    assert first.startswith("bash .ci/setup && .venv/bin/python -m bot ")


@pytest.mark.parametrize("heuristic", HEURISTICS, ids=lambda h: h.concern.value)
def test_each_heuristic_has_its_row(heuristic: object) -> None:
    assert (
        f"| `{heuristic.concern.value}` | {load_words().concerns[heuristic.concern].title} | {heuristic.principle} |"
        in README
    )


@pytest.mark.parametrize("verdict", [v for v in Verdict if v is not Verdict.NO_DISCLOSURE])
def test_the_plain_names_are_those_people_see(verdict: Verdict) -> None:
    assert f"*{load_words().verdicts[verdict].title}*" in README


def test_every_command_in_the_readme_exists() -> None:
    for name in re.findall(r"python -m bot ([a-z]+)", README):
        assert name in cli.commands
    for name in re.findall(r"python -m checks ([a-z]+)", README):
        assert name in checks_cli.commands


def test_connecting_to_slack_takes_at_most_eight_steps() -> None:
    steps = README.split("## Connect it to Slack")[1].split("##")[0]
    assert 1 <= len(re.findall(r"^\d\. ", steps, re.MULTILINE)) <= 8


@pytest.mark.parametrize("path", re.findall(r"`((?:checks|bot|config|tests)/[\w./]*)`", README))
def test_every_place_named_in_the_readme_is_there(path: str) -> None:
    assert (ROOT / path).exists()


def test_the_top_level_holds_what_was_promised_and_nothing_else() -> None:
    promised = {"bot", "checks", "config", "tests", "pyproject.toml", "README.md", "requirements.lock"}
    visible = {
        path.name
        for path in ROOT.iterdir()
        if not path.name.startswith(".") and not path.name.endswith(".egg-info")
    }
    assert visible - {"build"} == promised
