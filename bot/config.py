"""Reading `config/`: YAML, and Markdown with a YAML head, into frozen pydantic models.

Nothing here knows what the files mean. A file that cannot be used is a `ConfigError` which names the file
and the entry, so that the person who edited it knows where to look.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from bot.errors import ConfigError

CONFIG = Path(__file__).resolve().parent.parent / "config"

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The safe loader; the one in C, ten times as fast, where PyYAML was built with it."""
_HEAD = re.compile(r"\A---\n(?P<head>.*?)\n---\n(?P<body>.*)\Z", re.DOTALL)
_HEADING = re.compile(r"^## +(.+?) *$", re.MULTILINE)


class Entry(BaseModel):
    """Base of all that is read from `config/`: frozen, and an unknown key is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


EntryT = TypeVar("EntryT", bound=Entry)


def load_yaml(path: Path, model: type[EntryT]) -> EntryT:
    """The YAML file at `path` as a `model`. Raises `ConfigError` naming file and entry."""
    return _build(path, model, _parse(path, _read(path)))


def load_page(path: Path, model: type[EntryT], *, sections: bool = False, paragraphs: bool = False) -> EntryT:
    """The Markdown file at `path`: its YAML head is the fields of `model`, the rest the field `body`.

    Lines of a paragraph are made one, unless `paragraphs` says that they stay as they are written.
    With `sections`, each "## What it notices" becomes a field of that name (`what_it_notices`) instead.
    Raises `ConfigError` naming file and entry.
    """
    parts = _HEAD.match(_read(path))
    if parts is None:
        raise ConfigError(f"{_name(path)}: it has to begin with a head between two lines of three dashes.")
    fields = _parse(path, parts["head"])
    whole = parts["body"].strip() if paragraphs else _unwrap(parts["body"])
    body = _sections(parts["body"]) if sections else {"body": whole}
    return _build(path, model, {**fields, **body})


def pages(folder: Path) -> list[Path]:
    """The Markdown files of a folder, by name."""
    return sorted(folder.glob("*.md"))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError):
        raise ConfigError(f"{_name(path)}: the file is missing, or is not UTF-8 text.") from None


def _parse(path: Path, text: str) -> dict[str, Any]:
    try:
        found = yaml.load(text, Loader=_LOADER)  # noqa: S506 - both are safe ones
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" near line {mark.line + 1}" if mark else ""
        raise ConfigError(f"{_name(path)}: this is not valid YAML{where}.") from None
    if not isinstance(found, dict):
        raise ConfigError(f"{_name(path)}: entries of the form `name: value` were expected.")
    return found


def _build(path: Path, model: type[EntryT], fields: dict[str, Any]) -> EntryT:
    try:
        return model.model_validate(fields)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        entry = ".".join(str(part) for part in first["loc"]) or "the whole file"
        raise ConfigError(f"{_name(path)}: {entry}: {first['msg'].removeprefix('Value error, ')}.") from None


def _sections(body: str) -> dict[str, str]:
    parts = _HEADING.split(body)
    names = [re.sub(r"\W+", "_", heading.casefold()) for heading in parts[1::2]]
    return dict(zip(names, (_unwrap(part) for part in parts[2::2]), strict=True))


def _unwrap(text: str) -> str:
    """Paragraphs without the line breaks a text editor put into them."""
    paragraphs = re.split(r"\n\s*\n", text.strip())
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def _name(path: Path) -> str:
    return (
        str(Path("config", *path.parts[path.parts.index("config") + 1 :]))
        if "config" in path.parts
        else path.name
    )
