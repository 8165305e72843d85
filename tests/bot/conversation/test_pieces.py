"""A disclosure sent in pieces: the author's last few messages are read together, in memory, for minutes."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.listeners.lately import MOST_BEFORE, MOST_CHARS, Lately
from bot.practice import MAYA, TEAM_CHAT, TOM

from .conftest import Conversation, shown

PIECES = ("you can ring me on", "0491 570", "006 after tea")
HERE, THERE = ("T1", "C1", None, "U1"), ("T1", "C2", None, "U1")
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


async def test_a_number_in_three_messages_is_nudged_once(talk: Conversation) -> None:
    for piece in PIECES:
        await talk.says(MAYA, TEAM_CHAT, piece)
    (note,) = talk.room.ephemerals(MAYA)
    assert "0491 570 006" in shown(note)


async def test_an_address_in_two_drafts_is_answered(talk: Conversation) -> None:
    for piece in ("we live at 14", "wattlebird court, see you there"):
        await talk.says(MAYA, MAYA, piece)
    alone, together = (shown(answer) for answer in talk.room.dms(MAYA))
    assert "Details to protect" not in alone
    assert "Details to protect" in together
    assert "wattlebird court" in together


async def test_pieces_of_two_people_or_with_minutes_between_are_not_put_together(talk: Conversation) -> None:
    for piece in PIECES[:2]:
        await talk.says(MAYA, TEAM_CHAT, piece)
    await talk.says(TOM, TEAM_CHAT, PIECES[2])
    talk.passes(timedelta(minutes=10))
    await talk.says(MAYA, TEAM_CHAT, PIECES[2])
    assert talk.room.ephemerals(MAYA) == talk.room.ephemerals(TOM) == []


async def test_a_piece_that_was_taken_back_is_forgotten(talk: Conversation) -> None:
    await talk.says(MAYA, TEAM_CHAT, PIECES[0])
    second = await talk.says(MAYA, TEAM_CHAT, PIECES[1])
    await talk.room.delete_message(second)
    await talk.quiet()
    await talk.says(MAYA, TEAM_CHAT, PIECES[2])
    assert talk.room.ephemerals(MAYA) == []


@pytest.mark.parametrize(
    ("before", "ts", "earlier"),
    [
        ([("1.0", "a")], "2.0", "a"),
        ([("1.0", "a"), ("2.0", "b")], "3.0", "a b"),
        ([("1.0", "a"), ("1.0", "edited")], "2.0", "edited"),
        ([("2.0", "later")], "1.0", ""),
        ([("1.0", "x" * (MOST_CHARS + 1))], "2.0", ""),
        ([(f"{n}.0", str(n)) for n in range(1, 10)], "9.5", " ".join(map(str, range(10 - MOST_BEFORE, 10)))),
    ],
)
def test_what_came_just_before_is_known_in_order(
    before: list[tuple[str, str]], ts: str, earlier: str
) -> None:
    lately = Lately()
    for old, text in before:
        lately.add(HERE, old, text, NOW)
    assert lately.add(HERE, ts, "now", NOW) == earlier
    assert lately.add(THERE, ts, "now", NOW) == ""


def test_nothing_is_kept_for_more_than_minutes_or_shown_by_accident() -> None:
    lately = Lately()
    lately.add("here", "1.0", "secret", NOW)
    assert "secret" not in repr(lately._places)
    lately.add("there", "2.0", "other", NOW + timedelta(hours=1))
    assert list(lately._places) == ["there"]


def test_a_person_who_asks_to_be_forgotten_is_forgotten_here_too() -> None:
    lately, other = Lately(), ("T1", "C1", None, "U2")
    for place in (HERE, THERE, other):
        lately.add(place, "1.0", "before", NOW)
    lately.forget_author("T1", "U1")
    assert [lately.add(place, "2.0", "now", NOW) for place in (HERE, THERE, other)] == ["", "", "before"]
