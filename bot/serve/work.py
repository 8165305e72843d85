"""Work in hand: every task that a request of Slack's set off, held until it is done.

Bolt acknowledges first and keeps no reference to the listener's task, so Python may drop it and a stop
may cut it off (platform notes 2.2, pitfalls 4 and 5). Here tasks started on behalf of a request, and
theirs in turn, are held, and a stop waits for them up to a deadline.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from typing import Any, TypeVar

T = TypeVar("T")

DRAIN_SECONDS = 20.0
"""How long a stop waits; orchestrators commonly kill after 30."""


class Work:
    """The tasks in hand. `closing` is set once a stop began: nothing new should be taken in."""

    def __init__(self) -> None:
        self.closing = False
        self._tasks: set[asyncio.Task[Any]] = set()

    @property
    def in_hand(self) -> int:
        """How many tasks are not done yet."""
        return len(self._tasks)

    async def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Do something on behalf of a request; whatever it starts is held too."""

        async def on_behalf() -> T:
            _HOLDER.set(self)
            return await coroutine

        task = asyncio.ensure_future(on_behalf())
        self.hold(task)
        return await task

    def hold(self, task: asyncio.Task[Any]) -> None:
        """Keep a task until it is done."""
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    @contextmanager
    def holding(self) -> Iterator[None]:
        """While this lasts, tasks started on the running loop on behalf of a request are held."""
        loop = asyncio.get_running_loop()
        before = loop.get_task_factory()
        loop.set_task_factory(_start_and_hold)
        try:
            yield
        finally:
            loop.set_task_factory(before)

    async def finish(self, seconds: float = DRAIN_SECONDS) -> int:
        """Take nothing new, wait for what is in hand, cancel what is not done in time; how many that were."""
        self.closing = True
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        while self._tasks and loop.time() < deadline:
            await asyncio.wait(set(self._tasks), timeout=deadline - loop.time())
        late = list(self._tasks)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        return len(late)


Beside = Callable[[Work], AbstractAsyncContextManager[None]]
"""What a server does beside taking requests in, with its work in hand; it ends before that is waited for."""


def nothing_beside(_work: Work) -> AbstractAsyncContextManager[None]:
    """Nothing."""
    return nullcontext()


_HOLDER: ContextVar[Work | None] = ContextVar("holder", default=None)


def _start_and_hold(loop: asyncio.AbstractEventLoop, coroutine: Any, **options: Any) -> asyncio.Task[Any]:
    task: asyncio.Task[Any] = asyncio.Task(coroutine, loop=loop, **options)
    context = options.get("context")
    holder = _HOLDER.get() if context is None else context.get(_HOLDER)
    if holder is not None:
        holder.hold(task)
    return task
