"""The doctor against a Slack of our own: all well, and each thing that can be wrong with its cure."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from pydantic import SecretStr

from bot.doctor import Finding, examine
from bot.manifest import bot_scopes
from bot.settings import Settings
from bot.store import migrate

TOKEN, APP_TOKEN = "xoxb-secretpart", "xapp-secretpart"


class Slack:
    """Answers each Web API method with what was put into `answers`, and grants `scopes`."""

    def __init__(self) -> None:
        self.scopes = bot_scopes()
        self.answers: dict[str, dict[str, Any]] = {
            "auth.test": {"ok": True, "team": "Northside Support", "user": "sharewell"},
            "apps.connections.open": {"ok": True, "url": "wss://127.0.0.1/link"},
            "users.info": {"ok": True, "user": {"id": "U1"}},
        }
        self.healthz = 200
        self.url = ""

    async def call(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        answer = self.answers[method]
        wanted = APP_TOKEN if method == "apps.connections.open" else TOKEN
        if request.headers.get("Authorization") != f"Bearer {wanted}":
            answer = {"ok": False, "error": "invalid_auth"}
        return web.json_response(answer, headers={"x-oauth-scopes": ",".join(self.scopes)})

    async def health(self, _request: web.Request) -> web.Response:
        return web.Response(status=self.healthz)


@pytest.fixture
async def slack() -> AsyncIterator[Slack]:
    found = Slack()
    server = web.Application()
    server.add_routes([web.route("*", "/api/{method}", found.call), web.get("/healthz", found.health)])
    runner = web.AppRunner(server, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    found.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield found
    await runner.cleanup()


def socket(slack: Slack, **changes: Any) -> Settings:
    given: dict[str, Any] = {
        "bot_token": SecretStr(TOKEN),
        "app_token": SecretStr(APP_TOKEN),
        "slack_api_url": f"{slack.url}/api",
    }
    return Settings(**given | changes)


def http(slack: Slack, **changes: Any) -> Settings:
    return socket(slack, **{"app_token": None, "signing_secret": SecretStr("secretpart")} | changes)


async def findings(settings: Settings) -> dict[str, Finding]:
    found = [finding async for finding in examine(settings)]
    for finding in found:
        assert "secretpart" not in str(finding)
        assert "\n" not in str(finding)
        assert str(finding).endswith((".", ")."))
    return {finding.thing: finding for finding in found}


async def test_all_is_well_over_socket_mode(slack: Slack) -> None:
    settings = socket(slack, signing_secret=SecretStr("secretpart"), supervisors=("U01", "S0TEAM"))
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
    assert "Northside Support" in found["bot token"].sentence


async def test_all_is_well_over_http(slack: Slack) -> None:
    found = await findings(http(slack, public_url=slack.url))
    assert all(finding.fine for finding in found.values())
    assert f"{slack.url}/slack/events" in found["address"].sentence
    assert "SHAREWELL_PUBLIC_URL" in (await findings(http(slack)))["address"].sentence


async def test_all_is_well_for_many_workspaces(slack: Slack, tmp_path: Path) -> None:
    settings = http(slack, bot_token=None, client_id="1.2", client_secret=SecretStr("secretpart"))
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
async def test_a_refused_bot_token(slack: Slack, code: str, cure: str) -> None:
    slack.answers["auth.test"] = {"ok": False, "error": code}
    found = await findings(http(slack))
    assert not found["bot token"].fine
    assert code in found["bot token"].sentence
    assert cure in found["bot token"].sentence
    assert "scopes" not in found


async def test_missing_and_needless_scopes(slack: Slack) -> None:
    slack.scopes = [scope for scope in bot_scopes() if scope != "im:history"] + ["files:read"]
    scopes = (await findings(http(slack)))["scopes"]
    assert not scopes.fine
    assert "missing im:history:" in scopes.sentence
    assert "python -m bot manifest" in scopes.sentence
    slack.scopes = [*bot_scopes(), "files:read"]
    scopes = (await findings(http(slack)))["scopes"]
    assert scopes.fine
    assert "files:read" in scopes.sentence


@pytest.mark.parametrize(
    "answer", [{"ok": False, "error": "user_not_found"}, {"ok": True, "user": {"deleted": True}}]
)
async def test_a_supervisor_slack_does_not_know(slack: Slack, answer: dict[str, Any]) -> None:
    slack.answers["users.info"] = answer
    supervisors = (await findings(http(slack, supervisors=("U0GONE",))))["supervisors"]
    assert not supervisors.fine
    assert "U0GONE" in supervisors.sentence


async def test_a_refused_app_token(slack: Slack) -> None:
    slack.answers["apps.connections.open"] = {"ok": False, "error": "not_allowed_token_type"}
    refused = (await findings(socket(slack)))["socket"]
    assert not refused.fine
    assert "connections:write" in refused.sentence


async def test_an_address_that_answers_wrongly_or_not_at_all(slack: Slack, unused_port: int) -> None:
    slack.healthz = 502
    wrong = (await findings(http(slack, public_url=slack.url)))["address"]
    assert not wrong.fine
    assert "502" in wrong.sentence
    nobody = (await findings(http(slack, public_url=f"http://127.0.0.1:{unused_port}")))["address"]
    assert not nobody.fine
    assert "cannot be reached" in nobody.sentence


async def test_an_answer_that_is_none_of_slacks(slack: Slack) -> None:
    found = await findings(http(slack, slack_api_url=f"{slack.url}/not/the/api"))
    assert not found["bot token"].fine
    assert "not_an_answer_of_slacks" in found["bot token"].sentence


async def test_slack_out_of_reach(slack: Slack, unused_port: int) -> None:
    found = await findings(socket(slack, slack_api_url=f"http://127.0.0.1:{unused_port}/api"))
    assert not found["bot token"].fine
    assert not found["socket"].fine
    assert "out of reach" in found["socket"].sentence


async def test_a_database_out_of_reach(slack: Slack, unused_port: int) -> None:
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
