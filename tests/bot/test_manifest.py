"""The manifest keeps Slack's limits and names exactly what the code listens to and calls."""

import re
from pathlib import Path

import pytest
import yaml

from bot.config import CONFIG
from bot.errors import ConfigError
from bot.listeners import ids
from bot.manifest import bot_scopes, load_manifest
from bot.practice.methods import METHODS

CALLS = re.compile(r"\bclient\.([a-z]+)_([A-Za-z_]+)\(")
_BOT = Path(ids.__file__).parent.parent
LISTENERS = sorted([*_BOT.glob("listeners/*.py"), *_BOT.glob("asking/*.py"), _BOT / "people.py"])
SCOPES_OF_EVENTS = {
    "message.channels": {"channels:history"},
    "message.groups": {"groups:history"},
    "message.im": {"im:history"},
    "channel_left": {"channels:read"},
    "group_left": {"groups:read"},
    "member_joined_channel": {"channels:read", "groups:read"},
    "member_left_channel": {"channels:read", "groups:read"},
    "app_home_opened": set(),
    "app_uninstalled": set(),
    "tokens_revoked": set(),
}
"""Needed scopes, from each event's page at docs.slack.dev/reference/events."""
SCOPES_OF_METHODS = {
    "chat.delete": {"chat:write"},
    "chat.postEphemeral": {"chat:write"},
    "chat.postMessage": {"chat:write"},
    "chat.update": {"chat:write"},
    "conversations.info": {"channels:read", "groups:read"},
    "conversations.members": {"channels:read", "groups:read"},
    "pins.add": {"pins:write"},
    "pins.remove": {"pins:write"},
    "usergroups.users.list": {"usergroups:read"},
    "users.conversations": {"channels:read", "groups:read"},
    "users.info": {"users:read"},
}
"""Needed scopes, from each method's page at docs.slack.dev/reference/methods; views need none."""


def test_names_are_those_the_code_listens_to() -> None:
    manifest = load_manifest()
    features = manifest["features"]
    assert [command["command"] for command in features["slash_commands"]] == [ids.COMMAND]
    assert {(shortcut["type"], shortcut["callback_id"]) for shortcut in features["shortcuts"]} == {
        ("message", ids.CHECK_MESSAGE),
        ("global", ids.CHECK_DRAFT),
    }
    subscribed = {
        name.partition(".")[0] for name in manifest["settings"]["event_subscriptions"]["bot_events"]
    }
    listeners = "\n".join(path.read_text("utf-8") for path in LISTENERS)
    in_code = set(re.findall(r'app\.event\("(\w+)"\)', listeners))
    for group in re.findall(r"for \w+ in \(([^)]*)\):\n +app\.event\(", listeners):
        in_code |= set(re.findall(r'"(\w+)"', group))
    assert subscribed == in_code


def test_scopes_are_what_events_and_calls_need_and_no_more() -> None:
    manifest = load_manifest()
    needed = {"commands"}
    for event in manifest["settings"]["event_subscriptions"]["bot_events"]:
        needed |= SCOPES_OF_EVENTS[event]
    for path in LISTENERS:
        for family, method in CALLS.findall(path.read_text("utf-8")):
            name = f"{family}.{method.replace('_', '.')}"
            assert name in METHODS
            needed |= SCOPES_OF_METHODS.get(name, set())
    assert set(bot_scopes()) == needed
    assert bot_scopes() == sorted(needed)


def test_without_an_address_it_is_for_socket_mode() -> None:
    manifest = load_manifest()
    assert manifest["settings"]["socket_mode_enabled"] is True
    assert "url" not in str(manifest)


def test_with_an_address_every_request_goes_there() -> None:
    manifest = load_manifest("https://bot.example.org/")
    settings = manifest["settings"]
    assert settings["socket_mode_enabled"] is False
    assert settings["event_subscriptions"]["request_url"] == "https://bot.example.org/slack/events"
    assert settings["interactivity"]["request_url"] == "https://bot.example.org/slack/events"
    assert manifest["features"]["slash_commands"][0]["url"] == "https://bot.example.org/slack/events"
    assert manifest["oauth_config"]["redirect_urls"] == ["https://bot.example.org/slack/oauth_redirect"]


@pytest.mark.parametrize("url", ["bot.example.org", "http://bot.example.org", "", "https://", "ftp://x"])
def test_an_address_slack_would_refuse_is_a_sentence(url: str) -> None:
    with pytest.raises(ConfigError, match="https://"):
        load_manifest(url)


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("display_information", "name"), "S" * 36),
        (("display_information", "description"), "d" * 141),
        (("display_information", "long_description"), "l" * 174),
        (("display_information", "long_description"), "l" * 4001),
        (("features", "bot_user", "display_name"), "b" * 81),
        (("features", "shortcuts", 0, "name"), "Check this with Sharewell"),  # 25
        (("features", "shortcuts", 0, "description"), "d" * 151),
        (("features", "slash_commands", 0, "command"), "/" + "c" * 32),
        (("features", "slash_commands", 0, "description"), "d" * 2001),
        (("features", "slash_commands", 0, "usage_hint"), "u" * 1001),
        (("oauth_config", "scopes", "bot"), ["s"] * 256),
        (("settings", "event_subscriptions", "bot_events"), ["e"] * 101),
        (("settings", "socket_mode"), True),  # unknown key
    ],
)
def test_slacks_limits_are_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, where: tuple[str | int, ...], value: object
) -> None:
    raw = yaml.safe_load((CONFIG / "manifest.yaml").read_text("utf-8"))
    spot = raw
    for step in where[:-1]:
        spot = spot[step]
    spot[where[-1]] = value
    (tmp_path / "manifest.yaml").write_text(yaml.safe_dump(raw), "utf-8")
    monkeypatch.setattr("bot.manifest.CONFIG", tmp_path)
    with pytest.raises(ConfigError, match=str(where[-1])):
        load_manifest()


def test_the_file_says_how_it_works() -> None:
    assert (CONFIG / "manifest.yaml").read_text("utf-8").startswith("# How this file works\n")
