"""What a single environment variable may hold: one type each, refusing nonsense with a sentence.

The sentences name the variable and what to set, and never quote the value, which may be a secret.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from cryptography.fernet import Fernet
from pydantic import AfterValidator, BeforeValidator
from pydantic_settings import NoDecode
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bot.logs import LogFormat
from checks.model import Region

_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}


class Listen(StrEnum):
    """Whether channels the bot is a member of are listened to."""

    ASK = "ask"
    """Only channels that said yes."""
    ON = "on"
    """Every channel that has not said no."""
    OFF = "off"
    """No channel, whatever it said."""


def _split(value: object) -> object:
    if not isinstance(value, str):
        return value
    return tuple(part for part in (piece.strip() for piece in value.split(",")) if part)


def _port(value: object) -> int:
    if not re.fullmatch(r"[0-9]{1,5}", str(value)) or int(str(value)) > 65535:
        raise ValueError("SHAREWELL_PORT must be a number from 1 to 65535 (or 0 for any free port).")
    return int(str(value))


def _seconds(value: object) -> float:
    if not re.fullmatch(r"[0-9]{1,2}(\.[0-9]{1,3})?", str(value)) or not 0 < float(str(value)) <= 30:
        raise ValueError("SHAREWELL_MOST_LAG must be seconds, more than 0 and at most 30.")
    return float(str(value))


def _listen(value: object) -> object:
    folded = value.lower() if isinstance(value, str) else value
    if folded not in set(Listen):
        raise ValueError("SHAREWELL_LISTEN must be ask, on or off.")
    return folded


def _log(value: object) -> object:
    folded = value.lower() if isinstance(value, str) else value
    if folded not in set(LogFormat):
        raise ValueError("SHAREWELL_LOG must be plain or json.")
    return folded


def _region(value: object) -> object:
    code = value.upper() if isinstance(value, str) else value
    code = "UK" if code == "GB" else code
    if code not in set(Region):
        raise ValueError("SHAREWELL_REGION must be one of AU, NZ, UK, US, CA.")
    return code


def _members(ids: tuple[str, ...]) -> tuple[str, ...]:
    if not all(re.fullmatch(r"[UWS][A-Z0-9_]{2,}", member) for member in ids):
        raise ValueError(
            "SHAREWELL_SUPERVISORS must hold ids with commas between, such as U012ABCDEF for a person "
            'or S012ABCDEF for a user group (in Slack: profile, "Copy member ID").'
        )
    return ids


def _fernet_keys(keys: tuple[str, ...]) -> tuple[str, ...]:
    try:
        for key in keys:
            Fernet(key)
    except ValueError:
        raise ValueError(
            "SHAREWELL_SECRET_KEY must hold Fernet keys of 44 characters, with commas between; "
            "leave it out and one is made and kept in the data directory."
        ) from None
    return keys


def _async_driver(value: str) -> str:
    try:
        url = make_url(value)
        driver = _DRIVERS[url.drivername]
    except (ArgumentError, ValueError, KeyError):
        raise ValueError(
            "SHAREWELL_DATABASE_URL must begin with sqlite:/// or postgresql://, "
            "such as postgresql://user:password@db.example.org/sharewell."
        ) from None
    return url.set(drivername=driver).render_as_string(hide_password=False)


def address(name: str, ending: str = "") -> Callable[[str], str]:
    """A check that `name` holds the address of a server, https unless on this machine; puts `ending` last."""

    def checked(value: str) -> str:
        try:
            parts = urlsplit(value)
            usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        except ValueError:
            usable = False
        if not usable or parts.query or parts.fragment or parts.username or re.search(r"\s", value):
            raise ValueError(f"{name} must be an address such as https://bot.example.org.")
        if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
            raise ValueError(f"{name} must begin with https://, or tokens would travel in the open.")
        return value.rstrip("/") + ending

    return checked


Listed = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_split)]
"""Parts with commas between."""
Members = Annotated[Listed, AfterValidator(_members)]
FernetKeys = Annotated[Listed, AfterValidator(_fernet_keys)]
Port = Annotated[int, BeforeValidator(_port)]
Seconds = Annotated[float, BeforeValidator(_seconds)]
ListenChoice = Annotated[Listen, BeforeValidator(_listen)]
LogChoice = Annotated[LogFormat, BeforeValidator(_log)]
RegionCode = Annotated[Region, BeforeValidator(_region)]
DatabaseUrl = Annotated[str, AfterValidator(_async_driver)]
Folder = Annotated[Path, AfterValidator(Path.expanduser)]
