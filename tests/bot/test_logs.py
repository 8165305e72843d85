"""A canary sentence goes through every way a log line can be made; it must not come out."""

import io
import json
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
from bot.logs import LogFormat, SafeFormatter, configure, described
from checks.model import Verdict

CANARY = "honestly ive been a wreck since sunday"
BODY = {"event": {"text": CANARY, "user": "U012ABCDEF"}, "token": "xoxb-12-secretpart"}
bot_log = logging.getLogger("bot.listeners.messages")
bolt_log = logging.getLogger("slack_bolt.AsyncApp")


@pytest.fixture(params=LogFormat)
def out(request: pytest.FixtureRequest) -> Iterator[io.StringIO]:
    """What leaves the process, in each format; the machinery of logging is put back afterwards."""
    root, stream = logging.getLogger(), io.StringIO()
    before = root.handlers[:], root.level, logging.raiseExceptions, sys.excepthook, threading.excepthook
    root.handlers.clear()
    configure(stream, request.param)
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


def messages(out: io.StringIO) -> list[str]:
    """What the lines say, without the time and whose they are."""
    lines = out.getvalue().splitlines()
    return [json.loads(line)["message"] if line.startswith("{") else line.split(": ", 1)[1] for line in lines]


def test_what_an_operator_needs_does_come_out(out: io.StringIO) -> None:
    bot_log.info("listening on %s:%d in %s", "127.0.0.1", 3000, "socket")
    bot_log.warning("slow: %s %.1f s %s", Verdict.SAFE_SHARING, 1.25, None)
    bot_log.error("gave up: %s", SlackCallError("chat.postEphemeral", "user_not_in_channel"))
    bolt_log.error("anything")
    said = messages(out)
    assert said[:3] == [
        "listening on 127.0.0.1:3000 in socket",
        "slow: safe_sharing 1.2 s None",
        "gave up: Slack answered user_not_in_channel to chat.postEphemeral.",
    ]
    assert said[3].startswith("spoke at test_logs:")


def test_a_line_says_when_how_grave_and_whose() -> None:
    record = logging.LogRecord("bot.app", logging.ERROR, "app.py", 7, "no %s", ("way",), None)
    record.created, record.msecs = 0.25, 250.0
    record.exc_info = (KeyError, KeyError(CANARY), None)
    assert SafeFormatter().format(record) == "1970-01-01T00:00:00.250Z ERROR bot.app: no way (KeyError)"
    assert json.loads(SafeFormatter(LogFormat.JSON).format(record)) == {
        "time": "1970-01-01T00:00:00.250Z",
        "level": "ERROR",
        "logger": "bot.app",
        "message": "no way",
        "error": "KeyError",
    }


@pytest.mark.parametrize(
    "whose", ["U012ABCDEF", "W012ABCDEF", "T024BE7LD", "C0TEAMCHAT", "D024BE91L", "G012ABCDEF", "E012ABCDEF"]
)
def test_a_person_team_or_channel_keeps_one_pseudonym(out: io.StringIO, whose: str) -> None:
    bot_log.info("%s", whose)
    bot_log.info(f"in {whose}", extra={"user": whose})
    first, second = messages(out)
    assert second == f"in {first}"
    assert first.startswith(f"{whose[0]}~")
    assert whose not in out.getvalue()


def test_a_token_comes_out_as_nothing(out: io.StringIO) -> None:
    bot_log.info("xoxb-12-secretpart %s", "xapp-1-secretpart")
    assert messages(out) == ["[token] [token]"]


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
