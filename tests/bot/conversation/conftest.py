"""The real bot behind its real HTTP door, in a practice room: signed requests in, Web API calls out."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp.test_utils import TestServer
from pydantic import SecretStr
from slack_bolt.async_app import AsyncApp

from bot.app import build_app
from bot.asking.asking import Asking, open_asking
from bot.asking.loop import go_on_with_due
from bot.figures import Figures
from bot.inbox import Inbox, open_inbox, take_due
from bot.manifest import load_manifest
from bot.outgoing import slack_session
from bot.practice import Message, StandIn
from bot.serve.http import web_application
from bot.serve.metrics import Metrics
from bot.serve.work import Work
from bot.settings import Listen, Settings
from bot.store import Store
from checks import Region

PUBLIC = ("C0TEAMCHAT", "C0CLIENTCHAT", "C0PARTNERS", "C0QUIET")


class Conversation:
    """A practice room with the bot in it, its store, its inbox, and a clock that stands still."""

    app: AsyncApp
    inbox: Inbox
    asking: Asking

    def __init__(self, room: StandIn, store: Store, work: Work, figures: Figures) -> None:
        self.room, self.store, self.work, self.figures = room, store, work, figures
        self.now = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

    def clock(self) -> datetime:
        return self.now

    async def takes_what_is_due(self) -> None:
        """The bot does what its worker loop does every second."""
        await asyncio.gather(*await take_due(self.app, self.inbox, self.work))
        await self.quiet()

    async def goes_on(self) -> int:
        """The bot does what its loop for requests to supervisors does; how many were due."""
        due = await go_on_with_due(self.asking)
        await self.quiet()
        return due

    def passes(self, time: timedelta) -> None:
        self.now += time

    async def quiet(self) -> None:
        """Wait until the bot has done all that the requests so far set off, and heard of it itself."""
        async with asyncio.timeout(60):
            for _ in range(2):
                while self.work.in_hand:  # noqa: ASYNC110 - the tasks in hand change while they run
                    await asyncio.sleep(0)
                await self.room.settled()

    async def says(self, user: str, channel: str, text: str, **more: object) -> Message:
        """A person writes, and the bot does with it what it does."""
        message = await self.room.post_message(user, channel, text, **more)  # type: ignore[arg-type]
        await self.quiet()
        return message

    async def commands(self, user: str, channel: str, text: str) -> str:
        """A person types the command; what is then shown to them."""
        before = len(self.room.ephemerals(user))
        assert (await self.room.slash(user, channel, "/sharewell", text)).ok
        await self.quiet()
        (answer,) = self.room.ephemerals(user)[before:]
        return shown(answer)

    def assert_nothing_public(self) -> None:
        """Nobody but the one it is for has seen a word of the bot, and no reaction was set."""
        assert [message for channel in PUBLIC for message in self.room.public(channel)] == []
        assert [call.method for call in self.room.transcript if call.method.startswith("reactions")] == []
        assert all(delivery.ok for delivery in self.room.deliveries)


def shown(message: Message) -> str:
    """All texts of a message's blocks, one after the other."""

    def texts(value: object) -> list[str]:
        if isinstance(value, dict):
            own = [value["text"]] if isinstance(value.get("text"), str) else []
            return own + [text for part in value.values() for text in texts(part)]
        return [text for part in value for text in texts(part)] if isinstance(value, list | tuple) else []

    return "\n".join(texts(list(message.blocks)))


Start = Callable[..., Awaitable[Conversation]]


@pytest.fixture
async def start(store: Store) -> AsyncIterator[Start]:
    """Starts the bot with other settings than the usual ones."""
    async with AsyncExitStack() as stack:

        async def begin(
            listen: Listen = Listen.ON, region: Region | None = Region.AU, supervisors: tuple[str, ...] = ()
        ) -> Conversation:
            room = await stack.enter_async_context(StandIn(manifest=load_manifest()))
            figures = Figures()
            session = await stack.enter_async_context(slack_session(room.api_url, figures))
            settings = Settings(
                bot_token=SecretStr(room.bot_token),
                signing_secret=SecretStr(room.signing_secret),
                slack_api_url=room.api_url,
                listen=listen,
                region=region,
                supervisors=supervisors,
            )
            work = Work()
            stack.enter_context(work.holding())
            conversation = Conversation(room, store, work, figures)
            metrics = Metrics(figures)
            conversation.inbox = open_inbox(settings, store, conversation.clock, metrics)
            conversation.asking = open_asking(settings, store, conversation.clock, session)
            app = conversation.app = build_app(
                settings,
                store,
                session=session,
                clock=conversation.clock,
                inbox=conversation.inbox,
                figures=figures,
                asking=conversation.asking,
            )
            server = TestServer(web_application(app, settings, store, work=work, metrics=metrics))
            await stack.enter_async_context(server)
            room.connect(str(server.make_url("/slack/events")))
            return conversation

        yield begin


@pytest.fixture
async def talk(start: Start) -> AsyncIterator[Conversation]:
    """The bot as it is with SHAREWELL_LISTEN=on in Australia; at the end nothing public was said."""
    conversation = await start()
    yield conversation
    await conversation.quiet()
    conversation.assert_nothing_public()
