"""The command line: what each command prints, and one sentence with status 2 for what went wrong."""

import asyncio
import json
import logging
import os
import re
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import bot
from bot.__main__ import main

ROOT = Path(bot.__file__).parents[1]


@pytest.fixture(autouse=True)
def _put_back(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """No .env of the machine; the machinery of logging as it was."""
    monkeypatch.chdir(tmp_path)
    root = logging.getLogger()
    before = root.handlers[:], root.level, logging.raiseExceptions, sys.excepthook, threading.excepthook
    root.handlers.clear()
    yield
    logging.captureWarnings(False)
    root.handlers[:], root.level, logging.raiseExceptions, sys.excepthook, threading.excepthook = before


@pytest.mark.parametrize(
    ("arguments", "environment", "sentence"),
    [
        ([], {"SLACK_BOT_TOKEN": "xoxb-secretpart"}, "SLACK_APP_TOKEN"),
        (["serve"], {}, "practice"),
        (["serve"], {"SHAREWELL_REGION": "DE"}, "SHAREWELL_REGION"),
        (["practice"], {"SLACK_BOT_TOKEN": "xoxb-secretpart", "SLACK_SIGNING_SECRET": "s"}, "workspace"),
        (["manifest", "--url", "bot.example.org"], {}, "https://"),
        (["manifest", "--url"], {}, "--url"),
        (["nonsense"], {}, "nonsense"),
        (["serve", "--nonsense"], {}, "--nonsense"),
        (["purge"], {}, "python -m bot migrate"),
        (["migrate"], {"SHAREWELL_DATABASE_URL": "sqlite:////proc/none/x.db"}, "SHAREWELL_DATA_DIR"),
    ],
)
def test_errors_are_one_sentence_and_status_2(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    environment: dict[str, str],
    sentence: str,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert sentence in said.err
    assert said.err.count("\n") == 1
    assert "secretpart" not in said.err


def test_the_manifest_is_printed_ready_to_paste(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["manifest", "--url", "https://bot.example.org"]) == 0
    manifest = json.loads(capsys.readouterr().out)
    assert manifest["settings"]["interactivity"]["request_url"] == "https://bot.example.org/slack/events"


def test_migrate_then_purge(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["migrate"]) == 0
    assert main(["purge"]) == 0
    assert capsys.readouterr().out == "The database is up to date.\n0 rows purged.\n"


def test_the_doctor_exits_0_or_1(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as well:
        main(["doctor"])
    assert well.value.code == 0
    assert "All is well." in capsys.readouterr().out
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-secretpart")
    with pytest.raises(SystemExit) as ill:
        main(["doctor"])
    assert ill.value.code == 1
    assert "FIX  settings: SLACK_BOT_TOKEN alone" in capsys.readouterr().out


async def test_the_service_stops_cleanly_on_sigterm(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "SHAREWELL_PORT": "0",
        "SLACK_BOT_TOKEN": "xoxb-1",
        "SLACK_SIGNING_SECRET": "s",
    }
    environment["PYTHONPATH"] = str(ROOT)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", env=environment, cwd=tmp_path, stderr=asyncio.subprocess.PIPE
    )
    assert process.stderr is not None
    said = b""
    async with asyncio.timeout(60):
        while b"listening on http://127.0.0.1:" not in said:
            line = await process.stderr.readline()
            assert line, said.decode()
            said += line
        process.send_signal(signal.SIGTERM)
        said += await process.stderr.read()
        assert await process.wait() == 0
    assert re.search(rb"INFO bot.serve.run: stopped\n$", said)
    assert b"Traceback" not in said


def test_log_lines_are_json_if_asked_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def a_line(settings: object) -> None:
        logging.getLogger("bot.test").warning("here")

    monkeypatch.setenv("SHAREWELL_LOG", "json")
    monkeypatch.setattr("bot.__main__.run_practice", a_line)
    assert main(["practice"]) == 0
    assert json.loads(capsys.readouterr().err)["message"] == "here"


def test_the_handout_is_a_page_and_without_given_words_there_are_no_examples(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["handout"]) == 0
    assert capsys.readouterr().out.startswith("<!doctype html>")
    assert main(["migrate"]) == 0
    capsys.readouterr()
    assert main(["examples"]) == 0
    assert capsys.readouterr().out == ""
