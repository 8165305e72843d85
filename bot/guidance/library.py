"""All guidance: what comes with the bot, and on top of it what an organisation adds, replaces or hides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from pydantic import Field

from bot.config import CONFIG, Entry, load_page, load_yaml, pages
from bot.errors import ConfigError
from bot.guidance.search import Index
from bot.guidance.snippet import Guide
from checks import Concern, Region, Verdict

FOLDER = CONFIG / "guidance"
_WORDS = "words.yaml"
_MOST = 8
"""How many answers a question gets at most; one is shown at a time."""


class Wordlist(Entry):
    """Shelves, what is hidden, and words that mean the same."""

    shelves: tuple[str, ...] = ()
    hide: tuple[str, ...] = ()
    alike: tuple[tuple[str, ...], ...] = Field(default=())


@dataclass(frozen=True, slots=True)
class Guides:
    """All snippets, in the order of their shelves."""

    all: tuple[Guide, ...]
    index: Index = field(repr=False, compare=False)

    def find(self, query: str, region: Region | None = None) -> tuple[Guide, ...]:
        """The snippets that answer `query`, best first, at most eight; none if nothing fits."""
        wanted = query.casefold().strip(" ?!.")
        exact = [guide for guide in self.all if wanted in (guide.id, guide.title.casefold().strip(" ?!."))]
        found = self.index.find(query, [1.0 if guide.fits(region) else 0.5 for guide in self.all])
        rest = [self.all[place] for place in found if self.all[place] not in exact]
        return (*exact, *rest)[:_MOST]

    def get(self, ids: Iterable[str]) -> tuple[Guide, ...]:
        """The snippets of these ids, in this order; one that is gone is left out."""
        known = {guide.id: guide for guide in self.all}
        return tuple(known[name] for name in ids if name in known)

    def about(self, what: Iterable[Concern | Verdict], region: Region | None = None) -> tuple[Guide, ...]:
        """The snippets that answers about these link to, at most eight: those most to the point come first."""
        found: list[Guide] = []
        for one in what:
            linked = [guide for guide in self.all if one in guide.about]
            found += sorted(linked, key=lambda g: (not g.fits(region), g.about.index(one), len(g.about)))
        return tuple(dict.fromkeys(found))[:_MOST]

    def around(self, found: Sequence[Guide]) -> tuple[Guide, ...]:
        """What was found and, after it, neighbours of the first on its shelf: there is always another to look at."""
        if not found:
            return ()
        shelf = self.shelves[found[0].shelf]
        place = shelf.index(found[0])
        return tuple(dict.fromkeys((*found, *shelf[place:], *shelf[:place])))[:_MOST]

    @property
    def shelves(self) -> Mapping[str, tuple[Guide, ...]]:
        """The snippets of each shelf."""
        names = dict.fromkeys(guide.shelf for guide in self.all)
        return {name: tuple(guide for guide in self.all if guide.shelf == name) for name in names}


def load_guides(own: Path | None = None, folder: Path = FOLDER) -> Guides:
    """All guidance; `own` is the organisation's folder. Raises `ConfigError` naming file, entry and reason."""
    return _shipped() if own is None and folder == FOLDER else _read(own, folder)


@cache
def _shipped() -> Guides:
    return _read(None, FOLDER)


@cache
def _shipped_snippets() -> Mapping[str, Guide]:
    """What comes with the bot: a hundred files that don't change while it runs."""
    return _of(FOLDER)


def _read(own: Path | None, folder: Path) -> Guides:
    guides = dict(_shipped_snippets()) if folder == FOLDER else _of(folder)
    words = [load_yaml(folder / _WORDS, Wordlist)]
    if own is not None:
        if not own.is_dir():
            raise ConfigError("SHAREWELL_GUIDANCE_DIR must name a folder that is there.")
        guides |= _of(own)
        words += [load_yaml(own / _WORDS, Wordlist)] if (own / _WORDS).exists() else []
    for name in (name for one in words for name in one.hide):
        if guides.pop(name, None) is None:
            raise ConfigError(f"guidance/{_WORDS}: hide: there is no snippet {name[:40]}.")
    if not guides:
        raise ConfigError(f"guidance/{_WORDS}: hide: at least one snippet has to stay.")
    shelves = list(dict.fromkeys(shelf for one in words for shelf in one.shelves))
    order = {shelf: place for place, shelf in enumerate(shelves)}
    ordered = sorted(guides.values(), key=lambda guide: (order.get(guide.shelf, len(order)), guide.shelf))
    alike = [group for one in words for group in one.alike]
    return Guides(tuple(ordered), Index.of(ordered, alike))


def _of(folder: Path) -> dict[str, Guide]:
    found: dict[str, Guide] = {}
    for path in pages(folder):
        guide = load_page(path, Guide, paragraphs=True)
        if guide.id in found:
            raise ConfigError(f"guidance/{path.name}: id: another snippet in this folder has the same one.")
        if guide.id != path.stem:
            raise ConfigError(
                f"guidance/{path.name}: id: it has to be the name of the file, {path.stem[:40]}."
            )
        found[guide.id] = guide
    return found
