"""A marked sentence goes through every surface and every fault, and is found nowhere but on its author's screen.

One healthy bot is talked to by two people, each with a mark of their own; what Slack sent it is then sent to bots in
which something is broken. Looked through after each: what leaves the process (with every logger told to say all it
knows), figures, the database's bytes, what was answered to Slack, and everybody's screen.
"""

import asyncio
import io
import json
import logging
import shutil
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestServer
from prometheus_client import generate_latest
from slack_bolt.async_app import AsyncApp
from sqlalchemy import text

from bot.app import build_app, utc_now
from bot.figures import Figures
from bot.inbox import Inbox, open_inbox
from bot.inbox.inbox import MOST_AT_ONCE
from bot.listeners.register import SURFACES
from bot.logs import configure
from bot.outgoing import slack_session
from bot.practice import (
    BOT_USER,
    CLIENT_CHAT,
    DANA,
    MAYA,
    PRIYA,
    QUIET,
    TEAM_CHAT,
    TOM,
    Delivery,
    Message,
    StandIn,
    View,
)
from bot.practice.blocks import elements_of
from bot.readers import Audience
from bot.serve.http import web_application
from bot.serve.metrics import Metrics
from bot.serve.work import Work
from bot.settings import Settings
from bot.store import Store, migrate, open_store

from .conftest import PUBLIC, Conversation, Start

MARKS = {MAYA: "zanzibarquokka", TOM: "timbuktuwombat"}
METHODS = (
    "chat.postMessage",
    "chat.postEphemeral",
    "views.open",
    "views.update",
    "views.push",
    "views.publish",
)
CALLS = (*METHODS, "users.info", "conversations.info", "response_url")


def sentences(mark: str) -> tuple[str, ...]:
    """A text for each kind of answer, with the mark in each."""
    return (
        f"I live at 14 Wattlebird Court, {mark}, so I'm close by if you need me",
        f"I lost my mum last month {mark} and I don't know who else to tell",
        f"everyone would be better off without me, {mark}",
        f"my partner hits me and reads my phone, {mark}",
        f"{mark} see you at ten",
        f"any wording for boundaries, {mark}?",
        f"{mark}\x00",
        f"{mark} " * 100,
    )


async def talk_everywhere(talk: Conversation) -> None:
    """Both people use every surface, and press all that they are shown."""
    room = talk.room
    for user, mark in MARKS.items():
        await talk.store.save_channel("T0PRACTICE", TEAM_CHAT, listen=True, audience=Audience.TEAM)
        for words in sentences(mark):
            await talk.says(user, user, words)
            message = await talk.says(user, TEAM_CHAT, words)
            await talk.says(user, TEAM_CHAT, f"re: {words}", thread_ts=message.ts)
            await room.edit_message(message, f"{words} {mark}")
            await room.message_shortcut(user, message, "check_message")
            for line in (words, f"check {words}", f"guidance {words}", f"pause {words}", f"listen {words}"):
                await room.slash(user, CLIENT_CHAT, "/sharewell", line)
                await talk.quiet()
            await room.delete_message(message)
        for subtype in ("me_message", "file_share", "thread_broadcast", "bot_message", "channel_topic"):
            await talk.says(user, TEAM_CHAT, f"I lost my mum last month {mark}", subtype=subtype)
        await room.slash(user, TEAM_CHAT, "/sharewell", "listen")
        await room.global_shortcut(user, "check_draft")
        await room.open_home(user)
        await talk.quiet()
        await press_everything(talk, user, mark)
    await room.invite(BOT_USER, QUIET, MAYA)
    await talk.quiet()


async def press_everything(talk: Conversation, user: str, mark: str) -> None:
    """Every button once, wherever it is on the person's screen, and in each window that opens; every window is sent."""
    room, pressed, sent = talk.room, set(), set()

    async def press(where: Message | View) -> None:
        for element in [one for block in where.blocks for one in elements_of(block)]:
            name = element.get("action_id")
            if not name or name in pressed or element["type"] == "plain_text_input":
                continue
            pressed.add(name)
            value = (element.get("options") or [{"value": None}])[0]["value"]
            with suppress(Exception):  # its message or window was replaced by an earlier press
                await room.click(user, where, name, value)
                await talk.quiet()
            for view in room.views(user):
                await press(view)
                await send(view)

    async def send(view: View) -> None:
        kind = view.content.get("callback_id")
        if kind in sent:
            return
        sent.add(kind)
        for typed in (
            {"draft_text": sentences(mark)[0]},
            {"blank": sentences(mark)[0]},
            {"guidance_question": sentences(mark)[0]},
            {"story_text": sentences(mark)[0], "story_shelf": "think"},
        ):
            with suppress(Exception):
                await room.submit(user, view, typed)
                await talk.quiet()

    for _ in range(2):
        for where in [*room.views(user), *room.dms(user), *room.ephemerals(user), room.home(user)]:
            if where is not None:
                await press(where)
    assert {
        "why",
        "another_wording",
        "not_right",
        "feedback_strict",
        "hide",
        "pause_day",
        "set_role",
        "listen_no",
        "guidance_copy",
        "guidance_save",
        "open_guidance",
        "pause_here",
        "story_add",
        "month_show",
    } <= pressed


class Leaks:
    """All places in which no mark may be found."""

    def __init__(self, room: StandIn, stream: io.StringIO) -> None:
        self.room, self.stream = room, stream

    def screens(self) -> Iterator[tuple[str, str]]:
        """What each person sees of the bot, and what everybody does."""
        for user in (MAYA, TOM, PRIYA, DANA):
            seen = [
                *self.room.dms(user),
                *self.room.ephemerals(user),
                *self.room.views(user),
                self.room.home(user),
            ]
            yield user, "".join(map(as_text, filter(None, seen)))
        yield "everybody", "".join(as_text(one) for channel in PUBLIC for one in self.room.public(channel))

    def assert_none(self, after: str, figures: Figures, kept: bytes, answered: list[Delivery]) -> None:
        """No mark anywhere, but each on the screen of its author."""
        places = {
            "what leaves the process": self.stream.getvalue(),
            "figures": generate_latest(figures.registry).decode(),
            "the database": kept.decode("utf-8", "replace"),
            "answers to Slack": "".join(one.body.decode("utf-8", "replace") for one in answered),
        }
        for user, mark in MARKS.items():
            found = [place for place, said in places.items() if mark in said or mark[::-1] in said]
            found += [f"the screen of {who}" for who, seen in self.screens() if mark in seen and who != user]
            assert found == [], f"after {after}"


def as_text(shown: Message | View) -> str:
    """All that one message or window carries, seen or unseen."""
    return json.dumps(shown.content if isinstance(shown, View) else [shown.text, list(shown.blocks)])


def database_bytes(url: str, folder: Path) -> bytes:
    """Every byte that the database keeps on disk, or everything PostgreSQL would write into a backup."""
    if url.startswith("sqlite"):
        return b"".join(path.read_bytes() for path in folder.glob("store.db*"))
    dump = shutil.which("pg_dump")
    if dump is None:
        pytest.skip("no pg_dump on this machine")
    return subprocess.run(
        [dump, f"--dbname={url.replace('+asyncpg', '')}"], check=True, capture_output=True
    ).stdout


@dataclass(frozen=True)
class Bot:
    """What the test has in hand of a bot."""

    app: AsyncApp
    inbox: Inbox
    work: Work
    figures: Figures


@asynccontextmanager
async def another_bot(room: StandIn, store: Store) -> AsyncIterator[Bot]:
    """A bot with a store of its own in the same room, in place of the one before."""
    figures, work, settings = Figures(), Work(), settings_for(room)
    async with AsyncExitStack() as stack:
        session = await stack.enter_async_context(slack_session(room.api_url, figures))
        stack.enter_context(work.holding())
        metrics = Metrics(figures)
        inbox = open_inbox(settings, store, utc_now, metrics)
        app = build_app(settings, store, session=session, inbox=inbox, figures=figures)
        say_everything()
        web_app = web_application(app, settings, store, work=work, metrics=metrics)
        server = await stack.enter_async_context(TestServer(web_app))
        room.connect(str(server.make_url("/slack/events")))
        yield Bot(app, inbox, work, figures)


def settings_for(room: StandIn) -> Settings:
    """The bot of this room, which listens wherever it is."""
    return Settings(
        bot_token=room.bot_token,  # type: ignore[arg-type]
        signing_secret=room.signing_secret,  # type: ignore[arg-type]
        slack_api_url=room.api_url,
        listen="on",  # type: ignore[arg-type]
        region="AU",  # type: ignore[arg-type]
    )


def say_everything() -> None:
    """Tell every logger there is to hold nothing back."""
    for name in ("", *logging.root.manager.loggerDict):
        logging.getLogger(name).setLevel(logging.DEBUG)


Break = Callable[[pytest.MonkeyPatch, StandIn], None]


def listeners_raise(patch: pytest.MonkeyPatch, _room: StandIn) -> None:
    """Every listener fails with all it was given in its mouth."""

    async def failing(ack: Any, body: dict[str, Any]) -> None:
        await ack()
        try:
            raise KeyError(json.dumps(body))
        except KeyError as error:
            raise ValueError(f"cannot handle {body}") from error

    for module in SURFACES:
        for name in [name for name in vars(module) if name.startswith("on_")]:
            patch.setattr(module, name, failing)


def engine_raises(patch: pytest.MonkeyPatch, _room: StandIn) -> None:
    """The engine cannot read anything."""

    def broken(text: str, context: object) -> None:
        raise RuntimeError(f"cannot read {text}")

    patch.setattr("bot.listeners.reading.check", broken)
    patch.setattr("bot.listeners.reading.alternatives", broken)


def rendering_raises(patch: pytest.MonkeyPatch, _room: StandIn) -> None:
    """Answers cannot be put into blocks."""

    def broken(*args: object, **named: object) -> None:
        raise TypeError(f"cannot show {args} {named}")

    for place in (
        "reading.review",
        "guided.card",
        "guided.shelves",
        "overheard.nudge",
        "overheard.support",
        "reading.support",
    ):
        patch.setattr(f"bot.listeners.{place}", broken)


def slack_refuses(_patch: pytest.MonkeyPatch, room: StandIn) -> None:
    """No call to Slack succeeds."""
    for method in CALLS:
        room.fail_next(method, "fatal_error", times=1_000)


def slack_does_not_know_us(_patch: pytest.MonkeyPatch, room: StandIn) -> None:
    """The token is refused, so that no listener is reached."""
    room.fail_next("auth.test", "invalid_auth", times=1_000)


def slack_answers_500(patch: pytest.MonkeyPatch, room: StandIn) -> None:
    """Slack is down; nobody waits long for it to come back, or the test would."""
    sleep = asyncio.sleep
    patch.setattr("asyncio.sleep", lambda seconds, *result: sleep(min(seconds, 0.001), *result))
    for method in CALLS:
        room.fail_next(method, 500, times=1_000)


def nothing(_patch: pytest.MonkeyPatch, _room: StandIn) -> None:
    """All is well, and logs say all they can."""


FAULTS: tuple[Break, ...] = (
    nothing,
    listeners_raise,
    engine_raises,
    rendering_raises,
    slack_refuses,
    slack_does_not_know_us,
    slack_answers_500,
)


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    """What leaves the process by way of logs; their machinery is put back afterwards."""
    root, out = logging.getLogger(), io.StringIO()
    levels = {name: logging.getLogger(name).level for name in ("", *root.manager.loggerDict)}
    before = root.handlers[:], logging.raiseExceptions, sys.excepthook, threading.excepthook
    configure(out)
    yield out
    logging.captureWarnings(False)
    root.handlers[:], logging.raiseExceptions, sys.excepthook, threading.excepthook = before
    for name in ("", *root.manager.loggerDict):
        logging.getLogger(name).setLevel(levels.get(name, logging.NOTSET))


@pytest.fixture
def another_url(database_url: str, tmp_path: Path) -> str:
    """A database for the broken bots, apart from the one of the bot that was talked to."""
    return database_url.replace(str(tmp_path), str(tmp_path / "another"))


async def resend(room: StandIn, bot: Bot, deliveries: list[Delivery]) -> list[Delivery]:
    """Send all of it once more, and let the bot do with it what it can; the acknowledgements."""
    answered: list[Delivery] = []
    for at in range(0, len(deliveries), MOST_AT_ONCE):
        some = deliveries[at : at + MOST_AT_ONCE]
        answered += await asyncio.gather(*(room.redeliver(one) for one in some))
        async with asyncio.timeout(60):
            while bot.work.in_hand:  # noqa: ASYNC110 - the tasks in hand change while they run
                await asyncio.sleep(0.001)
            await room.settled()
    return answered


async def test_a_marked_sentence_is_found_nowhere_but_on_its_authors_screen(
    start: Start, another_url: str, tmp_path: Path, stream: io.StringIO, capfd: pytest.CaptureFixture[str]
) -> None:
    talk = await start()
    await talk_everywhere(talk)
    sent, leaks = list(talk.room.deliveries), Leaks(talk.room, stream)
    leaks.assert_none("the walk", talk.figures, database_bytes("sqlite", tmp_path), sent)
    assert {one.kind for one in sent} >= {"message", "slash_command", "block_actions", "view_submission"}

    # From here what one of the two sends is enough.
    sent = [one for one in sent if MAYA.encode() not in one.request]
    for broken in FAULTS:
        await migrate(another_url)
        async with open_store(another_url) as store:
            with pytest.MonkeyPatch.context() as patch:
                broken(patch, talk.room)
                async with another_bot(talk.room, store) as bot:
                    answered = await resend(talk.room, bot, sent)
            leaks.assert_none(
                broken.__name__, bot.figures, database_bytes(another_url, tmp_path / "another"), answered
            )
        talk.room._api.faults.clear()
        await migrate(another_url, back_to="base")
    await outage_and_strangers(talk.room, another_url, tmp_path / "another", leaks, sent)
    for kind in ("ValueError", "SlackApiError (fatal_error)"):
        assert f"A listener failed: {kind}" in stream.getvalue()
    said = "".join(capfd.readouterr())
    assert not [mark for mark in MARKS.values() if mark in said]


async def outage_and_strangers(
    room: StandIn, url: str, folder: Path, leaks: Leaks, sent: list[Delivery]
) -> None:
    """The database fails beneath the bot, and others knock at its door with what was overheard."""
    await migrate(url)
    async with open_store(url) as store, another_bot(room, store) as bot:
        async with store.engine.begin() as connection:
            for table in ("people", "channels", "nudge_counts", "feedback_totals"):
                await connection.execute(text(f"DROP TABLE {table}"))  # whatever is asked of it fails
        answered = await resend(room, bot, sent)
        for one in sent[::10]:
            for headers in ({}, {"X-Slack-Signature": "v0=ä", "X-Slack-Request-Timestamp": "1"}):
                assert await room.send_raw(one.request, headers) == 401
        leaks.assert_none("the outage", bot.figures, database_bytes(url, folder), answered)
    assert "StoreError" in leaks.stream.getvalue()
    assert "malformed_signature" in leaks.stream.getvalue()
