"""The threat model is true: each threat has a test that exists; SQL is written by SQLAlchemy."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (ROOT / "config" / "deploy" / "threats.md").read_text("utf-8").splitlines()
    if line.startswith("|") and not line.startswith("|-")
][1:]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[-1])
def test_each_threat_has_a_test_that_exists(row: list[str]) -> None:
    threat, defence, test = row
    assert bool(threat) == bool(defence)
    found = re.fullmatch(r"`(test_\w+\.py)::(test_\w+)`", test)
    assert found is not None
    (file,) = (ROOT / "tests").rglob(found[1])
    assert re.search(rf"^(?:async )?def {found[2]}\(", file.read_text("utf-8"), re.MULTILINE)


def calls(name: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call of a function or method of that name in the bot, with its file."""
    for path in sorted((ROOT / "bot").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            called = getattr(node, "func", None)
            if name in (getattr(called, "id", None), getattr(called, "attr", None)):
                assert isinstance(node, ast.Call)
                yield path.name, node


def test_sql_is_fixed_text_with_bound_values() -> None:
    for file, call in calls("text"):
        if file in ("store.py", "upgrade.py", "engine.py"):
            assert isinstance(call.args[0], ast.Constant)
    raw = [file for file, _call in calls("exec_driver_sql")]
    assert raw == ["engine.py"]  # BEGIN, as SQLAlchemy itself would say it
    drivers = {"sqlite3", "aiosqlite", "asyncpg", "psycopg"}
    for path in (ROOT / "bot").rglob("*.py"):
        imported = set(re.findall(r"^\s*(?:import|from) (\w+)", path.read_text("utf-8"), re.MULTILINE))
        assert not imported & drivers or path.name == "failures.py"  # which knows their errors by name


def test_signatures_are_compared_in_constant_time() -> None:
    gate = (ROOT / "bot" / "serve" / "gate.py").read_text("utf-8")
    assert gate.count("hmac.compare_digest(") == 1
    assert not re.search(r"digest\(?\)? *[!=]=|[!=]= *signature", gate)


def test_calls_to_slack_are_made_through_the_one_guarded_session() -> None:
    """The doctor has one of its own, to which nothing from outside gives an address; benchmarks call the bot, not Slack."""
    ours = {"outgoing.py", "__init__.py", "delivery.py"}
    measured = {"sender.py", "process.py", "speed.py", "waits.py"}
    assert {file for file, _call in calls("ClientSession")} == ours | measured
    assert (ROOT / "bot" / "doctor" / "__init__.py").read_text("utf-8").count("ClientSession(") == 1
