"""One attempt after another at what was kept, and what follows from how each went."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, nullcontext
from dataclasses import dataclass, field
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest

from bot.errors import ForUser, StoreError
from bot.inbox.ack import Ack
from bot.inbox.arrival import CLICKS
from bot.inbox.inbox import TOO_OLD, Inbox
from bot.patience import MOST_ATTEMPTS, is_passing, is_refusal, pause_asked_for, pause_before_next
from bot.store import ChannelPolicy, Preferences
from bot.store.inbox import OVERHEARD, LeaseLost, Taken
from bot.store.tables import Progress

_LOG = logging.getLogger(__name__)


class GaveUp(Exception):
    """Raised in place of a further attempt when the last one has brought the process down."""


Chosen = tuple[ChannelPolicy, Preferences]


@dataclass(frozen=True, slots=True)
class First:
    """What is known when a request is handled as soon as it is kept."""

    body: dict[str, Any] = field(repr=False)
    ack: Ack
    chosen: Chosen | None
    """What channel and author had chosen a moment ago."""


class Handling:
    """One attempt, as listeners see it."""

    def __init__(self, inbox: Inbox, taken: Taken, chosen: Chosen | None = None) -> None:
        self._inbox = inbox
        self.taken = taken
        self.chosen = chosen
        self._overheard = taken.kind == OVERHEARD
        self._has_its_turn: Callable[[], object] = lambda: None
        self._began = inbox.clock()
        self._reached = False
        self._error: BaseException | None = None
        self._told: bool | None = None

    @property
    def again(self) -> bool:
        """Whether there was an attempt before this one: windows cannot be opened any more."""
        return self.taken.attempt > 1

    def let_in(self) -> None:
        """Note that it comes to the listeners, which it does not without a valid token.

        Raises `GaveUp` if there were attempts enough, or it has lain too long.
        """
        self._reached = True
        lain = self._inbox.clock() - self.taken.received_at
        if self.taken.attempt > MOST_ATTEMPTS or lain > TOO_OLD:
            raise GaveUp

    @contextmanager
    def in_hand(self) -> Iterator[None]:
        """While this lasts, what was overheard counts as such."""
        if not self._overheard:
            yield
            return
        with self._inbox.pressure.holding(self._waits_since) as has_its_turn:
            self._has_its_turn = has_its_turn
            yield

    @property
    def is_overheard(self) -> bool:
        """Whether nobody asked for it."""
        return self._overheard

    @property
    def is_late(self) -> bool:
        """Whether it has waited too long to be looked at, as only what was overheard can."""
        return self._overheard and self._inbox.pressure.is_late(self._waits_since)

    def let_go(self) -> None:
        """Count that it was not looked at."""
        self._inbox.metrics.shed.inc()

    def has_its_turn(self) -> None:
        """Note that it waits no more."""
        self._has_its_turn()

    @property
    def _waits_since(self) -> dt.datetime:
        """What a crash or an error has left behind is not late for that."""
        return self.taken.received_at if self.taken.attempt == 1 else self._began

    def mark(self, *words: str) -> str:
        """A keyed hash."""
        return self._inbox.seal.mark(*words)

    async def forget_waiting(self, user: str) -> None:
        """Delete what else waits of the person who asks to be forgotten. Raises `StoreError`."""
        await self._inbox.rows.forget(self._inbox.seal.author(self.taken.team, user), self.taken)

    async def is_overtaken(self) -> bool:
        """Whether the message was edited or deleted meanwhile. Raises `StoreError`."""
        return await self._inbox.rows.is_overtaken(self.taken)

    @asynccontextmanager
    async def last(self) -> AsyncIterator[None]:
        """What is written to the store in here ends the request in the same transaction. Raises `StoreError`."""
        async with self._inbox.store.together():
            yield
            await self._inbox.rows.done(self.taken)

    def will_be_tried_again(self, error: BaseException) -> bool:
        """Whether this failure is followed by another attempt, whoever waits for it."""
        if self.taken.attempt >= MOST_ATTEMPTS or self.taken.kind in CLICKS:
            return False  # a click is over when Slack's three seconds for opening a window are: better say so
        return is_passing(error)

    def failed(self, error: BaseException, *, told: bool | None) -> None:
        """Note how it went wrong, and whether the person who waits could be told (None: it was not tried)."""
        self._error, self._told = error, told

    @property
    def pause_asked_for(self) -> dt.timedelta:
        """What Slack's `Retry-After` says."""
        return pause_asked_for(self._error)

    @property
    def progress(self) -> Progress:
        """Where the row goes now."""
        if self._error is None and self._reached:
            return Progress.DONE
        if isinstance(self._error, LeaseLost) or (self._error and is_refusal(self._error)):
            return Progress.DONE
        if isinstance(self._error, ForUser) and self._told:
            return Progress.DONE
        attempts_left = MOST_ATTEMPTS - self.taken.attempt + (self._told is None)  # one more, to tell
        is_over = self._told or attempts_left <= 0 or isinstance(self._error, GaveUp)
        return Progress.SET_ASIDE if is_over else Progress.WAITING


async def handle(app: AsyncApp, inbox: Inbox, taken: Taken, first: First | None = None) -> None:
    """Handle a row, and after it whatever waits behind it. A database that fails leaves it to its lease."""
    following: Taken | None = taken
    while following is not None:
        handling = Handling(inbox, following, first.chosen if first else None)
        try:
            with handling.in_hand():
                following = await _attempt(app, inbox, handling, first)
        except StoreError as error:
            _LOG.error("A request is left to its lease: %s", error)
            return
        first = None


async def _attempt(app: AsyncApp, inbox: Inbox, handling: Handling, first: First | None) -> Taken | None:
    """One attempt; the next row of the same key, if the way is free for it."""
    taken = handling.taken
    try:
        async with asyncio.timeout(inbox.handling.total_seconds()):
            body = first.body if first else inbox.seal.open(taken.sealed)
            context = {"handling": handling, "ack": first.ack if first else Ack()}
            # As if from Socket Mode: it was verified when it came in.
            await app.async_dispatch(AsyncBoltRequest(mode="socket_mode", body=body, context=context))
    except asyncio.CancelledError:
        await inbox.rows.release(taken, inbox.clock())
        raise
    except (StoreError, TimeoutError) as error:
        _LOG.error("A request was not handled: %s", error)
        handling.failed(error, told=None)
    return await _follow_up(inbox, handling)


async def _follow_up(inbox: Inbox, handling: Handling) -> Taken | None:
    taken, progress = handling.taken, handling.progress
    if progress is Progress.WAITING:
        inbox.metrics.inbox_retried.inc()
        pause = max(pause_before_next(taken.attempt, inbox.chance()), handling.pause_asked_for)
        await inbox.rows.retry(taken, inbox.clock() + pause)
        return None
    if progress is Progress.SET_ASIDE:
        inbox.metrics.inbox_set_aside.inc()
        _LOG.error("A request was set aside after %d attempts", min(taken.attempt, MOST_ATTEMPTS))
    return await _close(inbox, taken, progress)


async def _close(inbox: Inbox, taken: Taken, progress: Progress) -> Taken | None:
    turn = inbox.pressure.few if taken.kind == OVERHEARD else nullcontext()
    async with turn:
        return await inbox.rows.close(taken, progress, *inbox.lease())
