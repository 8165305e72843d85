"""What every listener needs, handed in by name: `kit`."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

import aiohttp
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore

from bot.figures import Figures
from bot.guidance import Guides
from bot.listeners.lately import Lately
from bot.pace import Pace
from bot.policies import Policies
from bot.rules.book import RuleBook
from bot.settings import Settings
from bot.store import Store
from bot.sums import Sums
from bot.words import Words

if TYPE_CHECKING:
    from bot.asking.asking import Asking

OVERHEARD_AT_ONCE = 1
"""Checks of overheard messages at one time."""


class Recent:
    """The last few thousand ids of this process, to tell what was there before. Ids only, no words."""

    def __init__(self, most: int = 10_000) -> None:
        self._most = most
        self._seen: OrderedDict[Hashable, None] = OrderedDict()

    def __contains__(self, what: Hashable) -> bool:
        return what in self._seen

    def add(self, what: Hashable) -> None:
        """Remember `what`."""
        self._seen[what] = None
        if len(self._seen) > self._most:
            self._seen.popitem(last=False)


@dataclass(frozen=True, slots=True)
class Kit:
    """Settings, store, words and the clock, and what this process has lately seen and said."""

    settings: Settings
    store: Store
    words: Words
    guides: Guides
    policies: Policies
    book: RuleBook
    sums: Sums
    clock: Callable[[], datetime]
    asking: Asking
    """Requests to supervisors."""
    session: aiohttp.ClientSession | None = None
    installations: AsyncInstallationStore | None = None
    figures: Figures = field(default_factory=Figures)
    supported: Recent = field(default_factory=Recent)
    """Channel messages whose author was shown help lines. Here and nowhere else: of that, nothing is kept."""
    lately: Lately = field(default_factory=Lately)
    """Pieces of messages, for minutes."""
    pace: Pace = field(default_factory=Pace)
    """Turns to nudge in a channel."""
    overhearing: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(OVERHEARD_AT_ONCE))
    """Turns of what was overheard at the engine; what was asked for finds a thread free."""
