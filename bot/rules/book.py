"""The rules as they are kept: encrypted, for they hold words of the service; with a list of who changed what, when."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from cryptography.fernet import MultiFernet
from pydantic import ValidationError

from bot.errors import StoreError
from bot.keys import sealed, unsealed
from bot.rules.rules import EVERYWHERE, Rules
from bot.store import Store
from bot.store.rules import Change, changes, note_changes, put_rules, rules_of

_NO_KEY = (
    "The rules that supervisors set cannot be decrypted: bring back the SHAREWELL_SECRET_KEY they were encrypted "
    "with, after the new one."
)


class RulesUnreadable(StoreError):
    """Raised when no key fits the rules that are kept; the sentence says what to bring back."""


@dataclass(frozen=True, slots=True)
class Page:
    """The rules of one place; `turn` tells whether somebody has changed them since."""

    rules: Rules
    turn: int = 0


@dataclass(frozen=True, slots=True)
class RuleBook:
    """The rules of all places. Its methods raise `StoreError`, of which `RulesUnreadable` is one."""

    store: Store
    cipher: MultiFernet = field(repr=False)

    async def pages(self, team: str, channel: str = EVERYWHERE) -> tuple[Page, Page]:
        """What is set for everywhere, and for a channel."""
        found = await rules_of(self.store, team, (EVERYWHERE, channel))
        opened = {place: Page(self._open(closed), turn) for place, closed, turn in found}
        return opened.get(EVERYWHERE, Page(Rules())), opened.get(channel, Page(Rules()))

    async def save(
        self, team: str, channel: str, rules: Rules, before: Page, by: str, now: dt.datetime
    ) -> bool:
        """Set the rules of a place, unless somebody has changed them since `before` was read; whether they are set."""
        closed = sealed(self.cipher, rules.model_dump(mode="json", exclude_defaults=True))
        async with self.store.together():
            if not await put_rules(self.store, team, channel, closed, before.turn):
                return False
            await note_changes(self.store, team, channel, rules.changed_since(before.rules), by, now)
        return True

    async def note(self, team: str, channel: str, what: tuple[str, ...], by: str, now: dt.datetime) -> None:
        """Add to the list of changes what is not in the rules themselves, such as that a channel is read."""
        await note_changes(self.store, team, channel, what, by, now)

    async def changes(self, team: str) -> list[Change]:
        """The latest changes first."""
        return await changes(self.store, team)

    def _open(self, closed: bytes) -> Rules:
        try:
            return Rules.model_validate(unsealed(self.cipher, closed, _NO_KEY))
        except (StoreError, ValidationError):
            raise RulesUnreadable(_NO_KEY) from None
