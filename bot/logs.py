"""Logs without what people wrote: one formatter decides what may leave the process, for every logger.

Of our own loggers, the fixed message with its arguments: numbers, ids, codes; anything else is left out.
Of other people's loggers, where they spoke, and nothing they said: Bolt prints whole request bodies.
Of an exception, its type and place; the sentence only if it is a `BotError`, which never quotes anybody.
Ids of teams, persons and channels become pseudonyms that hold until the process ends; nobody keeps the salt.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
import re
import secrets
import sys
import threading
import time
import traceback
from collections.abc import Mapping
from enum import Enum, StrEnum
from pathlib import PurePath
from types import TracebackType
from typing import Any, TextIO

from bot.errors import BotError

OURS = ("bot", "checks")
_WORD = re.compile(r"[\w./:-]{0,80}")
_TOKEN = re.compile(r"xox[a-z]?[.-][\w.-]*|xapp-[\w-]*|xoxe[\w.-]*|v0=[0-9a-f]*|Bearer \S+|gAAAA[\w=-]+")
_ID = re.compile(r"\b[UWDTECG][A-Z0-9_]{6,}\b")
"""Persons, direct messages, teams, organisations, channels; a word in capitals too many does no harm."""
_SALT = secrets.token_bytes(16)


class LogFormat(StrEnum):
    """What a log line looks like."""

    PLAIN = "plain"
    """For people."""
    JSON = "json"
    """One object a line, for machines that collect logs."""


def configure(stream: TextIO | None = None, log_format: LogFormat = LogFormat.PLAIN) -> None:
    """Send every log line of the process through `SafeFormatter` to `stream` (stderr), and nothing else.

    Uncaught exceptions and warnings go the same way.
    """
    handler = logging.StreamHandler(stream)
    handler.setFormatter(SafeFormatter(log_format))
    handler.addFilter(_is_worth_a_line)
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.captureWarnings(True)
    logging.raiseExceptions = False  # or a faulty call would print its arguments
    sys.excepthook = _log_uncaught
    threading.excepthook = lambda failed: _log_uncaught(
        failed.exc_type, failed.exc_value or failed.exc_type(), failed.exc_traceback
    )


class SafeFormatter(logging.Formatter):
    """One line for each record, without text that a person may have written, tokens or machine paths."""

    def __init__(self, log_format: LogFormat = LogFormat.PLAIN) -> None:
        super().__init__()
        self._log_format = log_format

    def format(self, record: logging.LogRecord) -> str:
        """The line; never raises."""
        moment = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        parts = {
            "time": f"{moment}.{int(record.msecs):03}Z",
            "level": record.levelname,
            "logger": record.name,
            "message": _said(record),
        }
        if record.exc_info and record.exc_info[1] is not None:
            parts["error"] = described(record.exc_info[1])
        if self._log_format is LogFormat.JSON:
            return json.dumps(parts, ensure_ascii=False)
        error = f" ({parts['error']})" if "error" in parts else ""
        return f"{parts['time']} {parts['level']} {parts['logger']}: {parts['message']}{error}"


def described(error: BaseException) -> str:
    """Type and place of an exception and of what caused it, such as "KeyError at bot.coach:41"."""
    parts: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        parts.append(_one(current))
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return " from ".join(parts)


def _one(error: BaseException) -> str:
    said = f" “{_redacted(str(error))}”" if isinstance(error, BotError) else ""
    frames = list(traceback.walk_tb(error.__traceback__))
    mine = [frame for frame in frames if _is_ours(str(frame[0].f_globals.get("__name__", "")))]
    if not frames:
        return type(error).__name__ + said
    frame, line = (mine or frames)[-1]
    return f"{type(error).__name__}{said} at {frame.f_globals.get('__name__', '?')}:{line}"


def _is_worth_a_line(record: logging.LogRecord) -> bool:
    """Ours from INFO on, everybody else's from WARNING on; Bolt sets its loggers' levels itself."""
    return record.levelno >= (logging.INFO if _is_ours(record.name) else logging.WARNING)


def _said(record: logging.LogRecord) -> str:
    if not _is_ours(record.name):
        return f"spoke at {record.module}:{record.lineno}"
    if not isinstance(record.msg, str):
        return f"[{type(record.msg).__name__}]"
    args = record.args
    safe: Any = (
        {name: _harmless(value) for name, value in args.items()}
        if isinstance(args, Mapping)
        else tuple(_harmless(value) for value in args or ())
    )
    try:
        return _redacted(record.msg % safe if safe else record.msg)
    except (TypeError, ValueError, KeyError):
        return _redacted(record.msg)


def _harmless(value: object) -> object:
    """Numbers, codes, ids, places and our own sentences as they are; for anything else, its type."""
    if isinstance(value, Enum):
        value = value.value
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, BotError):
        return str(value)
    if isinstance(value, BaseException):
        return described(value)
    if isinstance(value, str | PurePath) and _WORD.fullmatch(str(value)):
        return str(value)
    return f"[{type(value).__name__}]"


def _redacted(line: str) -> str:
    line = _TOKEN.sub("[token]", line).replace("\n", " ").replace("\r", " ")
    return _ID.sub(lambda found: _pseudonym(found.group()), line)


def _pseudonym(whose: str) -> str:
    return f"{whose[0]}~{hmac.new(_SALT, whose.encode(), hashlib.sha256).hexdigest()[:8]}"


def _is_ours(name: str) -> bool:
    return name.partition(".")[0] in OURS or name == "__main__"


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger("bot").critical("stopped by an error", exc_info=(kind, error, trace))
