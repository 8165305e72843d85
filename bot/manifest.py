"""The app manifest: `config/manifest.yaml` within Slack's limits, for Socket Mode or for a public address.

Limits are those of Slack's manifest schema, version 2 (slackapi/manifest-schema, July 2026).
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from bot.config import CONFIG, Entry, load_yaml
from bot.errors import ConfigError
from bot.variables import address

EVENTS_PATH, REDIRECT_PATH = "/slack/events", "/slack/oauth_redirect"

Names = Annotated[tuple[str, ...], Field(max_length=255)]
CallbackId = Annotated[str, Field(min_length=1, max_length=255)]


class _Display(Entry):
    name: str = Field(min_length=1, max_length=35)
    description: str = Field(max_length=140)
    long_description: str = Field(min_length=175, max_length=4000)
    background_color: str = Field(pattern=r"^#[0-9a-fA-F]{6}$")


class _AppHome(Entry):
    home_tab_enabled: bool
    messages_tab_enabled: bool
    messages_tab_read_only_enabled: bool


class _BotUser(Entry):
    display_name: str = Field(min_length=1, max_length=80)
    always_online: bool


class _Shortcut(Entry):
    name: str = Field(min_length=1, max_length=24)
    type: Literal["message", "global"]
    callback_id: CallbackId
    description: str = Field(min_length=1, max_length=150)


class _Command(Entry):
    command: str = Field(pattern=r"^/[a-z0-9_-]+$", max_length=32)
    description: str = Field(min_length=1, max_length=2000)
    usage_hint: str = Field(max_length=1000)
    should_escape: bool
    url: str | None = None


class _Features(Entry):
    app_home: _AppHome
    bot_user: _BotUser
    shortcuts: tuple[_Shortcut, ...] = Field(max_length=10)
    slash_commands: tuple[_Command, ...] = Field(max_length=50)


class _Scopes(Entry):
    bot: Names


class _OAuth(Entry):
    scopes: _Scopes
    redirect_urls: tuple[str, ...] | None = None


class _Events(Entry):
    bot_events: tuple[str, ...] = Field(max_length=100)
    request_url: str | None = None


class _Interactivity(Entry):
    is_enabled: bool
    request_url: str | None = None


class _Settings(Entry):
    event_subscriptions: _Events
    interactivity: _Interactivity
    org_deploy_enabled: bool
    socket_mode_enabled: bool
    token_rotation_enabled: bool


class Manifest(Entry):
    """What Slack is told about the app; a key Slack or we do not know is an error."""

    display_information: _Display
    features: _Features
    oauth_config: _OAuth
    settings: _Settings


def load_manifest(url: str | None = None) -> dict[str, Any]:
    """The manifest as Slack takes it: for Socket Mode, or with `url` for HTTP and OAuth at that address.

    Raises `ConfigError` if the file breaks one of Slack's limits or `url` is no https address.
    """
    manifest = load_yaml(CONFIG / "manifest.yaml", Manifest).model_dump(mode="json", exclude_none=True)
    if url is None:
        return manifest
    try:
        base = address("The public address")(url)
    except ValueError as error:
        raise ConfigError(str(error)) from None
    for command in manifest["features"]["slash_commands"]:
        command["url"] = base + EVENTS_PATH
    settings = manifest["settings"]
    settings["event_subscriptions"]["request_url"] = base + EVENTS_PATH
    settings["interactivity"]["request_url"] = base + EVENTS_PATH
    settings["socket_mode_enabled"] = False
    manifest["oauth_config"]["redirect_urls"] = [base + REDIRECT_PATH]
    return manifest


def bot_scopes() -> list[str]:
    """The scopes the app asks for. Raises `ConfigError` as `load_manifest`."""
    return list(load_manifest()["oauth_config"]["scopes"]["bot"])
