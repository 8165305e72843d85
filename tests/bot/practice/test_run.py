"""Opening the practice room: where it may open, what it prints, how it closes."""

import asyncio
import os
import re
import signal
import socket
import sys
from pathlib import Path

import pytest
from aiohttp import ClientSession
from pydantic import SecretStr

from bot.bench.waits import waits
from bot.errors import ConfigError
from bot.practice import CLIENT_CHAT, MAYA, PRIYA, TEAM_CHAT, TEAM_ID, shots
from bot.practice.run import practice_room, run_practice
from bot.practice.shots import take_shots
from bot.practice.speed import rates
from bot.readers import Audience
from bot.settings import Settings
from bot.store import open_store

from . import browser


async def test_it_does_not_open_beside_a_real_workspace(tmp_path: Path) -> None:
    tokens = {"bot_token": SecretStr("xoxb-1"), "signing_secret": SecretStr("s")}
    with pytest.raises(ConfigError, match="SLACK_ tokens"):
        await run_practice(Settings(data_dir=tmp_path, port=0, **tokens), asyncio.Event())


async def test_it_opens_on_this_machine_only(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="this machine only"):
        await run_practice(Settings(data_dir=tmp_path, port=0, host="0.0.0.0"), asyncio.Event())  # noqa: S104


async def test_a_taken_port_gets_a_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ConfigError, match=f"Port {port} is taken"):
            await run_practice(Settings(data_dir=tmp_path, port=port), asyncio.Event())


async def test_two_channels_listen_and_an_answer_given_there_is_kept(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, port=0)
    async with practice_room(settings), open_store(settings.database_url) as store:
        assert (await store.channel(TEAM_ID, TEAM_CHAT)).audience is Audience.TEAM
        assert (await store.channel(TEAM_ID, CLIENT_CHAT)).audience is Audience.CLIENT_FACING
        await store.save_channel(TEAM_ID, TEAM_CHAT, listen=False)
    async with practice_room(settings), open_store(settings.database_url) as store:
        assert (await store.channel(TEAM_ID, TEAM_CHAT)).listen is False


async def test_the_bot_takes_nobody_but_the_room_for_slack(tmp_path: Path) -> None:
    async with practice_room(Settings(data_dir=tmp_path, port=0)) as room:
        headers = {"X-Slack-Signature": "v0=" + "0" * 64, "X-Slack-Request-Timestamp": "1790000000"}
        assert await room.send_raw(b"{}", headers) == 401
        assert (await room.slash(PRIYA, TEAM_CHAT, "/sharewell", "help")).ok
        assert await room.wait_for(lambda: room.ephemerals(PRIYA))
        assert room.ephemerals(MAYA) == []
        assert all(call.response["ok"] for call in room.transcript)


async def test_one_command_opens_it_and_a_signal_closes_it(tmp_path: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "SHAREWELL_DATA_DIR": str(tmp_path), "SHAREWELL_PORT": "0"}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        env=environment | {"PYTHONPATH": str(Path(__file__).parents[3])},
        cwd=tmp_path,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdout
    async with asyncio.timeout(30), ClientSession() as session:
        line = (await process.stdout.readline()).decode()
        found = re.search(r"http://127\.0\.0\.1:\d+", line)
        assert found, line
        async with session.get(found.group()) as answer:
            assert answer.status == 200
        process.send_signal(signal.SIGTERM)
        _, errors = await process.communicate()
    assert process.returncode == 0, errors.decode()
    assert b"Traceback" not in errors


@pytest.mark.skipif(browser.CHROMIUM is None, reason="no Chromium")
async def test_pictures_of_the_main_screens(tmp_path: Path) -> None:
    made = await take_shots(Settings(data_dir=tmp_path), tmp_path / "shots")
    assert [file.stem for file in made] == ["draft", "channel", "home", "practise", "glass", "phone"]
    assert all(file.read_bytes().startswith(b"\x89PNG") for file in made)
    kept = Path(shots.__file__).parent / "shots"
    assert {file.name for file in made} == {file.name for file in kept.iterdir()}


async def test_no_picture_beside_a_real_workspace(tmp_path: Path) -> None:
    tokens = {"bot_token": SecretStr("xoxb-1"), "signing_secret": SecretStr("s")}
    with pytest.raises(ConfigError):
        await take_shots(Settings(data_dir=tmp_path, **tokens), tmp_path / "shots")


async def test_how_fast_the_stand_in_is_by_itself() -> None:
    events, calls = await rates(0.2)
    assert (
        events.a_processor_second > 300
    )  # a loose floor, whatever else the machine does; mostly it is 3,000
    assert calls.a_processor_second > 300
    assert "events, each acknowledged: " in str(events)


async def test_how_long_a_newcomer_waits_is_measured_from_outside() -> None:
    ready, answered = await waits()
    assert (ready.most, answered.most) == (2, 1)
    assert ready.seconds > 0.1  # a process has started
    assert answered.seconds > 0
    assert re.fullmatch(r"page ready after the start: [\d.]+ s \(to be under 2 s\)", str(ready))
