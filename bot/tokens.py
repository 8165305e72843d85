"""Which Slack tokens belong together, and how the bot runs with them.

A mixture that makes no sense is refused with a sentence that says what to set: Bolt, left alone,
picks one token and silently drops another (platform notes 2.2, pitfall 17).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from bot.errors import ConfigError

BOT, APP, SIGNING = "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"
CLIENT_ID, CLIENT_SECRET = "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"

_PREFIXES = {BOT: ("xoxb-", "xoxe.xoxb-"), APP: ("xapp-",)}
_KINDS = {"xoxb-": BOT, "xoxe.xoxb-": BOT, "xapp-": APP}


class Mode(StrEnum):
    """How the bot talks to Slack."""

    PRACTICE = "practice"
    """No workspace: a local stand-in for Slack."""
    SOCKET = "socket"
    """One workspace over an outgoing WebSocket."""
    HTTP = "http"
    """One workspace; Slack posts signed requests to us."""
    OAUTH = "oauth"
    """Many workspaces, each installed over OAuth; signed requests as in HTTP."""


def choose_mode(tokens: Mapping[str, str | None]) -> Mode:
    """How to run with these tokens, by variable name; a missing or empty one counts as not set.

    A signing secret beside the two Socket Mode tokens is fine: people copy all three; it is left unused.
    Raises `ConfigError` for a mixture that makes no sense and for a token in the wrong place.
    """
    given = {name for name, value in tokens.items() if value}
    for name, prefixes in _PREFIXES.items():
        value = tokens.get(name)
        if value and not value.startswith(prefixes):
            raise ConfigError(_misplaced(name, value))
    if given & {CLIENT_ID, CLIENT_SECRET}:
        _insist_on_oauth(given)
        return Mode.OAUTH
    if not given:
        return Mode.PRACTICE
    if BOT not in given:
        raise ConfigError(_without_bot_token(given))
    if APP in given:
        return Mode.SOCKET
    if SIGNING in given:
        return Mode.HTTP
    raise ConfigError(
        f"{BOT} alone is not enough: set {APP} as well for Socket Mode, or {SIGNING} for HTTP "
        "(both are on your app's page, under Basic Information)."
    )


def _misplaced(name: str, value: str) -> str:
    for prefix, right_name in _KINDS.items():
        if value.startswith(prefix):
            return f"{name} holds the token that belongs in {right_name}: move it there."
    if value.startswith("xoxp-"):
        return f"{name} holds a user token (xoxp-…): set the Bot User OAuth Token, which begins with xoxb-."
    return f"{name} must begin with {_PREFIXES[name][0]}: copy it from your app's page again."


def _insist_on_oauth(given: set[str]) -> None:
    for missing in (CLIENT_ID, CLIENT_SECRET, SIGNING):
        if missing not in given:
            present = " and ".join(sorted(given & {CLIENT_ID, CLIENT_SECRET}))
            verb = "are" if " and " in present else "is"
            raise ConfigError(
                f"{present} {verb} set without {missing}: set {missing} as well to serve many workspaces, "
                f"or take out {CLIENT_ID} and {CLIENT_SECRET} to serve one."
            )
    for extra in (BOT, APP):
        if extra in given:
            raise ConfigError(
                f"{extra} is for one workspace, {CLIENT_ID} and {CLIENT_SECRET} are for many: "
                "take out the one or the others."
            )


def _without_bot_token(given: set[str]) -> str:
    if APP in given:
        return f"{APP} is set without {BOT}: set {BOT} (xoxb-…) as well for Socket Mode."
    return (
        f"{SIGNING} alone is not enough: set {BOT} as well to serve one workspace, "
        f"or {CLIENT_ID} and {CLIENT_SECRET} to serve many."
    )
