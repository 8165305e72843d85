"""The doctor in the practice room: all well, and each thing that can be wrong with its cure."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from pydantic import SecretStr

from bot.doctor import Finding, examine
from bot.manifest import bot_scopes, load_manifest
from bot.practice import BOT_USER, PRIYA, SUPERVISORS, StandIn
from bot.practice.seed import TEAM_NAME
from bot.settings import Settings
from bot.store import migrate

SCOPES = bot_scopes()


@asynccontextmanager
async def slack(scopes: list[str] = SCOPES) -> AsyncIterator[StandIn]:
    manifest = load_manifest()
    manifest["oauth_config"]["scopes"]["bot"] = scopes
    async with StandIn(manifest=manifest) as opened:
        yield opened


@pytest.fixture
async def room() -> AsyncIterator[StandIn]:
    async with slack() as opened:
        yield opened


@asynccontextmanager
async def our_server(healthz: int = 200) -> AsyncIterator[str]:
    """The address of a server of ours that says of itself that it is well, or not."""

    async def health(_request: web.Request) -> web.Response:
        return web.Response(status=healthz)

    app = web.Application()
    app.router.add_get("/healthz", health)
    async with TestServer(app) as server:
        yield str(server.make_url("")).rstrip("/")


def socket(room: StandIn, **changes: Any) -> Settings:
    given: dict[str, Any] = {
        "bot_token": SecretStr(room.bot_token),
        "app_token": SecretStr(room.app_token),
        "slack_api_url": room.api_url,
    }
    return Settings(**given | changes)


def http(room: StandIn, **changes: Any) -> Settings:
    return socket(room, **{"app_token": None, "signing_secret": SecretStr("secretpart")} | changes)


async def findings(settings: Settings) -> dict[str, Finding]:
    found = [finding async for finding in examine(settings)]
    for finding in found:
        for secret in ("secretpart", "xoxb-practice", "xapp-practice"):
            assert secret not in str(finding)
        assert "\n" not in str(finding)
        assert str(finding).endswith((".", ")."))
    return {finding.thing: finding for finding in found}


async def test_all_is_well_over_socket_mode(room: StandIn) -> None:
    settings = socket(room, signing_secret=SecretStr("secretpart"), supervisors=(PRIYA, SUPERVISORS))
    await migrate(settings.database_url)
    found = await findings(settings)
    assert list(found) == [
        "settings",
        "config files",
        "guidance",
        "engine",
        "database",
        "bot token",
        "scopes",
        "supervisors",
        "socket",
    ]
    assert all(finding.fine for finding in found.values())
    assert "left unused" in found["settings"].sentence
    assert "up to date" in found["database"].sentence
    assert TEAM_NAME in found["bot token"].sentence


async def test_all_is_well_over_http(room: StandIn) -> None:
    async with our_server() as url:
        found = await findings(http(room, public_url=url))
    assert all(finding.fine for finding in found.values())
    assert f"{url}/slack/events" in found["address"].sentence
    assert "SHAREWELL_PUBLIC_URL" in (await findings(http(room)))["address"].sentence


async def test_all_is_well_for_many_workspaces(room: StandIn, tmp_path: Path) -> None:
    settings = http(room, bot_token=None, client_id="1.2", client_secret=SecretStr("secretpart"))
    found = await findings(settings)
    assert all(finding.fine for finding in found.values())
    assert "back it up" in found["key"].sentence
    (tmp_path / "data" / "secret.key").write_text("no key")
    assert not (await findings(settings))["key"].fine


async def test_without_tokens_it_says_how_to_go_on() -> None:
    found = await findings(Settings())
    assert list(found) == ["settings", "config files", "guidance", "engine", "database", "scenarios"]
    assert all(finding.fine for finding in found.values())
    assert "practice room" in found["settings"].sentence


async def test_a_trainers_broken_scenario_is_named(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text("id: mine\n", encoding="utf-8")
    found = await findings(Settings(scenarios_dir=tmp_path))
    assert not found["scenarios"].fine
    assert "mine.yaml: title" in found["scenarios"].sentence


@pytest.mark.parametrize(
    ("code", "cure"),
    [
        ("invalid_auth", "copy the Bot User OAuth Token again"),
        ("account_inactive", "install it again"),
        ("token_revoked", "install the app again"),
        ("token_expired", "token rotation"),
        ("something_new", "copy the Bot User OAuth Token again"),
    ],
)
async def test_a_refused_bot_token(room: StandIn, code: str, cure: str) -> None:
    room.fail_next("auth.test", code)
    found = await findings(http(room))
    assert not found["bot token"].fine
    assert code in found["bot token"].sentence
    assert cure in found["bot token"].sentence
    assert "scopes" not in found


async def test_missing_and_needless_scopes() -> None:
    async with slack([scope for scope in SCOPES if scope != "im:history"] + ["files:read"]) as room:
        scopes = (await findings(http(room)))["scopes"]
    assert not scopes.fine
    assert "missing im:history:" in scopes.sentence
    assert "python -m bot manifest" in scopes.sentence
    async with slack([*SCOPES, "files:read"]) as room:
        scopes = (await findings(http(room)))["scopes"]
    assert scopes.fine
    assert "files:read" in scopes.sentence


@pytest.mark.parametrize("member", ["U0GONE", BOT_USER], ids=["nobody", "the bot"])
async def test_a_supervisor_slack_does_not_know(room: StandIn, member: str) -> None:
    supervisors = (await findings(http(room, supervisors=(member,))))["supervisors"]
    assert not supervisors.fine
    assert member in supervisors.sentence


async def test_a_refused_app_token(room: StandIn) -> None:
    room.fail_next("apps.connections.open", "not_allowed_token_type")
    refused = (await findings(socket(room)))["socket"]
    assert not refused.fine
    assert "connections:write" in refused.sentence


async def test_an_address_that_answers_wrongly_or_not_at_all(room: StandIn, unused_port: int) -> None:
    async with our_server(healthz=502) as url:
        wrong = (await findings(http(room, public_url=url)))["address"]
    assert not wrong.fine
    assert "502" in wrong.sentence
    nobody = (await findings(http(room, public_url=f"http://127.0.0.1:{unused_port}")))["address"]
    assert not nobody.fine
    assert "cannot be reached" in nobody.sentence


async def test_an_answer_that_is_none_of_slacks(room: StandIn) -> None:
    found = await findings(http(room, slack_api_url=f"{room.url}/not/the/api"))
    assert not found["bot token"].fine
    assert "not_an_answer_of_slacks" in found["bot token"].sentence


async def test_slack_out_of_reach(room: StandIn, unused_port: int) -> None:
    found = await findings(socket(room, slack_api_url=f"http://127.0.0.1:{unused_port}/api"))
    assert not found["bot token"].fine
    assert not found["socket"].fine
    assert "out of reach" in found["socket"].sentence


async def test_a_database_out_of_reach(room: StandIn, unused_port: int) -> None:
    database = (
        await findings(Settings(database_url=f"postgresql://u:secretpart@127.0.0.1:{unused_port}/d"))
    )["database"]
    assert not database.fine
    assert "SHAREWELL_DATABASE_URL" in database.sentence


async def test_a_broken_config_file_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("bot.manifest.CONFIG", tmp_path)
    files = (await findings(Settings()))["config files"]
    assert not files.fine
    assert "manifest.yaml" in files.sentence
