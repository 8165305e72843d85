"""What all of "Ask my supervisor" works with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import aiohttp

from bot.asking.ask import Ask, Asks
from bot.asking.policy import AskingPolicy, load_asking_policy
from bot.asking.words import AskingWords, load_asking_words
from bot.clients import ClientOf, clients_by_team
from bot.inbox.seal import seal_of
from bot.settings import Settings
from bot.store import Store

LEASE = timedelta(seconds=60)
"""How long after a step that broke off somebody takes the request up again."""


@dataclass(frozen=True, slots=True)
class Asking:
    """The requests, who is named, the policy, the words, the clock, and the way to a workspace."""

    asks: Asks
    supervisors: tuple[str, ...]
    """As in SHAREWELL_SUPERVISORS: persons and user groups."""
    policy: AskingPolicy
    words: AskingWords
    clock: Callable[[], datetime]
    client_of: ClientOf

    @property
    def on_call(self) -> tuple[str, ...]:
        """Persons and user groups, in the order in which they are asked."""
        return self.policy.on_call or self.supervisors

    def soon(self) -> datetime:
        """When a step that begins now is taken up again if it breaks off."""
        return self.clock() + LEASE

    def later(self, ask: Ask) -> datetime:
        """When a request has to be looked at again if nobody does anything."""
        return min(self.clock() + self.policy.wait, ask.expires_at)


def open_asking(
    settings: Settings,
    store: Store,
    clock: Callable[[], datetime],
    session: aiohttp.ClientSession | None = None,
) -> Asking:
    """All of it, over a store. Raises `ConfigError` if a file of `config/asking` or the key cannot be used."""
    return Asking(
        Asks(store, seal_of(settings)),
        settings.supervisors,
        load_asking_policy(),
        load_asking_words(),
        clock,
        clients_by_team(settings, store, clock, session),
    )
