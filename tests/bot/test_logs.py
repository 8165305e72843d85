"""A canary sentence goes through every way a log line can be made; it must not come out."""

import io
import logging
import sys
import threading
import warnings
from collections.abc import Iterator

import pytest
from slack_bolt.middleware.request_verification.async_request_verification import AsyncRequestVerification
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.errors import ConfigError, SlackCallError
from bot.logs import configure, described
from checks.model import Verdict

CANARY = "honestly ive been a wreck since sunday"
BODY = {"event": {"text": CANARY, "user": "U012ABCDEF"}, "token": "xoxb-12-secretpart"}
bot_log = logging.getLogger("bot.listeners.messages")
bolt_log = logging.getLogger("slack_bolt.AsyncApp")


@pytest.fixture
def out() -> Iterator[io.StringIO]:
    """What leaves the process; the machinery of logging is put back afterwards."""
    root, stream = logging.getLogger(), io.StringIO()
    before = root.handlers[:], root.level, logging.raiseExceptions, sys.excepthook, threading.excepthook
    root.handlers.clear()
    configure(stream)
    yield stream
    logging.captureWarnings(False)
    root.handlers[:], root.level, logging.raiseExceptions, sys.excepthook, threading.excepthook = before


def _fail() -> None:
    try:
        {}[CANARY]
    except KeyError as error:
        raise ValueError(f"could not read {CANARY}") from error


def _say_everything_wrong() -> None:
    """Every mistake a line of code could make."""
    bot_log.info("got %s", CANARY)
    bot_log.info("got %s", BODY)
    bot_log.info("got %(body)s", {"body": BODY})
    bot_log.info("got %s and %s", CANARY)
    bot_log.info("got %d", CANARY)
    bot_log.info(BODY)
    bot_log.info(ValueError(CANARY))
    bot_log.error("failed: %s", ValueError(CANARY), extra={"text": CANARY}, stack_info=True)
    bolt_log.info(f"Invalid request signature detected (body: {BODY})")
    bolt_log.warning(f"Unhandled request ({BODY})")
    logging.getLogger("slack_sdk.web.async_client").warning("%s", BODY)
    logging.getLogger("aiohttp.access").info("GET /?code=%s", CANARY)
    logging.getLogger("somebody.else").error(CANARY)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(CANARY, stacklevel=1)
    try:
        _fail()
    except ValueError:
        bot_log.exception("listener failed")
        bolt_log.exception(CANARY)
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
    thread = threading.Thread(target=_fail)
    thread.start()
    thread.join()


def test_the_canary_never_comes_out(out: io.StringIO, capsys: pytest.CaptureFixture[str]) -> None:
    _say_everything_wrong()
    said = out.getvalue() + "".join(capsys.readouterr())
    assert "listener failed" in said
    assert not [word for word in ("wreck", "sunday", "secretpart", "U012ABCDEF", "Traceback") if word in said]


async def test_bolts_own_complaint_about_a_signature_stays_in(out: io.StringIO) -> None:
    request = AsyncBoltRequest(
        body=CANARY, headers={"x-slack-signature": "v0=1", "x-slack-request-timestamp": "1"}
    )

    async def never() -> BoltResponse:
        raise AssertionError

    answer = await AsyncRequestVerification("secret").async_process(
        req=request, resp=BoltResponse(status=0), next=never
    )
    assert answer.status == 401
    assert CANARY not in out.getvalue()


def test_what_an_operator_needs_does_come_out(out: io.StringIO) -> None:
    bot_log.info("listening on %s:%d in %s", "127.0.0.1", 3000, "socket")
    bot_log.warning("slow: %s %.1f s %s", Verdict.SAFE_SHARING, 1.25, None)
    bot_log.error("gave up: %s", SlackCallError("chat.postEphemeral", "user_not_in_channel"))
    bolt_log.error("anything")
    lines = out.getvalue().splitlines()
    assert lines[0].endswith("Z INFO bot.listeners.messages: listening on 127.0.0.1:3000 in socket")
    assert lines[1].endswith("slow: safe_sharing 1.2 s None")
    assert lines[2].endswith("gave up: Slack answered user_not_in_channel to chat.postEphemeral.")
    assert "slack_bolt.AsyncApp: spoke at test_logs:" in lines[3]


def test_a_person_keeps_one_pseudonym_and_a_token_none(out: io.StringIO) -> None:
    bot_log.info("%s", "U012ABCDEF")
    bot_log.info("%s", "U012ABCDEF")
    bot_log.info("xoxb-12-secretpart %s", "xapp-1-secretpart")
    first, second, third = (line.rpartition(": ")[2] for line in out.getvalue().splitlines())
    assert first == second
    assert first.startswith("U~")
    assert third == "[token] [token]"


def test_an_exception_is_told_by_type_place_and_cause() -> None:
    with pytest.raises(ValueError, match="could not read") as caught:
        _fail()
    assert described(caught.value).startswith("ValueError at ")
    assert " from KeyError at " in described(caught.value)
    assert described(ConfigError("Set SLACK_BOT_TOKEN.")) == "ConfigError “Set SLACK_BOT_TOKEN.”"


def test_debug_and_the_chatter_of_others_stay_out_whatever_level_they_set(
    out: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot_log, "level", logging.DEBUG)
    monkeypatch.setattr(bolt_log, "level", logging.DEBUG)
    bot_log.debug("seen")
    bolt_log.info("seen")
    assert out.getvalue() == ""
