"""The words a rewrite may add: `config/rewrites.yaml`, which an organisation may change.

Read once, when the engine is imported, like the model. Where the file is missing or broken `TABLE` is None, the engine
offers no rewrites, and `PROBLEM` says which key of the file is to blame; the bot refuses to start and says the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import yaml

from checks.model import Region

FILE = Path(__file__).resolve().parents[2] / "config" / "rewrites.yaml"
LONGEST = 160
"""The longest phrase or sentence of the table, in characters."""

BLANK = re.compile(r"\[[^\[\]\n]{3,60}\]")
"""A blank that the writer fills."""
_SLOT = re.compile(r"\{(\w*)\}")


class BadTable(ValueError):
    """A file that cannot be used; its message names the file and the key, for the person who edited it."""


@dataclass(frozen=True, slots=True)
class General:
    """What stands in the place of a detail, by its kind."""

    place: str
    phone: str
    email: str
    school: str
    child: str
    family: str
    help: str
    option: str
    ordeal: str


@dataclass(frozen=True, slots=True)
class Lines:
    """Whole sentences that may be added, by the moment they are for."""

    what_helped: tuple[str, ...]
    after_a_story: tuple[str, ...]
    among_colleagues: tuple[str, ...]
    after_presence: tuple[str, ...]
    after_a_detail: tuple[str, ...]
    presence: tuple[str, ...]
    to_a_room: tuple[str, ...]
    topic: tuple[str, ...]
    to_colleagues: tuple[str, ...]
    not_here: tuple[str, ...]
    doctor: tuple[str, ...]
    company: tuple[str, ...]
    contact: tuple[str, ...]
    practical: tuple[str, ...]
    meeting: tuple[str, ...]
    family: tuple[str, ...]
    official: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """All of it; `questions` are by the words in a blank's brackets, `spelling` by region and word."""

    general: General
    lines: Lines
    questions: Mapping[str, tuple[str, ...]]
    topics: tuple[str, ...] = ()
    spelling: Mapping[Region, Mapping[str, str]] = field(default_factory=dict)

    def spelt(self, line: str, region: Region | None) -> str:
        """`line` as it is spelt in `region`."""
        changes = self.spelling.get(region, {}) if region else {}
        return re.sub(r"[A-Za-z]+", lambda word: changes.get(word[0], word[0]), line) if changes else line

    def asks(self, blank: str) -> tuple[str, ...]:
        """What a blank, given with or without its brackets, asks the writer."""
        return self.questions.get(blank.strip("[]").lower(), ())


def load(path: Path = FILE) -> Table:
    """The table in the YAML file at `path`. Raises `BadTable` naming file and key."""
    name = f"config/{path.name}"
    try:
        found = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        raise BadTable(f"{name}: the file is missing, or is not UTF-8 text.") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise BadTable(
            f"{name}: this is not valid YAML{f' near line {mark.line + 1}' if mark else ''}."
        ) from None
    try:
        return _table(found)
    except BadTable as problem:
        raise BadTable(f"{name}: {problem}") from None


def _table(found: object) -> Table:
    top = _keys(found, "", ("general", "lines", "questions", "topics", "spelling"))
    general = _keys(top["general"], "general", tuple(f.name for f in fields(General)))
    lines = _keys(top["lines"], "lines", tuple(f.name for f in fields(Lines)))
    questions = _mapping(top["questions"], "questions")
    spelling = _mapping(top["spelling"] or {}, "spelling")
    table = Table(
        General(**{key: _phrase(value, f"general.{key}") for key, value in general.items()}),
        Lines(**{key: _phrases(value, f"lines.{key}") for key, value in lines.items()}),
        {str(key).lower(): _phrases(value, f"questions.{key}") for key, value in questions.items()},
        _phrases(top["topics"], "topics"),
        {_region(key): _spelling(value, f"spelling.{key}") for key, value in spelling.items()},
    )
    for key, value in lines.items():
        for line in value:
            for blank in BLANK.findall(line):
                if not table.asks(blank):
                    raise BadTable(f"lines.{key}: nothing under `questions` says what {blank} asks.")
    return table


def _keys(found: object, where: str, expected: tuple[str, ...]) -> dict[str, Any]:
    """A mapping with exactly these keys."""
    entries = _mapping(found, where)
    at = f"{where}." if where else ""
    for key in entries:
        if key not in expected:
            raise BadTable(f"{at}{key}: there is no such entry.")
    for key in expected:
        if key not in entries:
            raise BadTable(f"{at}{key}: this entry is missing.")
    return entries


def _mapping(found: object, where: str) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise BadTable(f"{where or 'the whole file'}: entries of the form `name: value` were expected.")
    return {str(key): value for key, value in found.items()}


def _phrase(value: object, where: str) -> str:
    if not isinstance(value, str) or not value.strip() or len(value) > LONGEST:
        raise BadTable(f"{where}: words were expected, at most {LONGEST} characters of them.")
    if unknown := next((slot for slot in _SLOT.findall(value) if slot not in ("doctor", "topic")), None):
        raise BadTable(
            f"{where}: {{{unknown}}} is not filled in by Sharewell; only {{doctor}} and {{topic}} are."
        )
    return value.strip()


def _phrases(value: object, where: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not value:
        raise BadTable(f"{where}: a list was expected, each line starting with a dash.")
    return tuple(_phrase(line, where) for line in value)


def _region(key: str) -> Region:
    try:
        return Region(key)
    except ValueError:
        raise BadTable(f"spelling.{key}: the regions are {', '.join(Region)}.") from None


def _spelling(value: object, where: str) -> dict[str, str]:
    return {key: _phrase(word, f"{where}.{key}") for key, word in _mapping(value or {}, where).items()}


def _load_or_none() -> tuple[Table | None, str]:
    try:
        return load(), ""
    except BadTable as problem:
        return None, str(problem)


TABLE, PROBLEM = _load_or_none()
