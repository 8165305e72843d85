"""The small parts of a rewrite: what is a scrap, what may be moved, which line a draft gets."""

import pytest

from checks.reading import read
from checks.rewrite.changes import is_moved
from checks.rewrite.invented import invented
from checks.rewrite.scraps import is_scrap
from checks.rewrite.table import TABLE
from checks.rewrite.voice import turned, with_question

DRAFT = "How's the new knee? I had mine done in 2010 and it took a year. My sister got me through."


@pytest.mark.parametrize(
    ("said", "led", "scrap"),
    [
        ("You also take", False, True),
        ("don't think", False, True),
        ("when I was on the ward", True, True),
        ("in a bored voice", True, True),
        ("got help, got out, never been happier", True, False),
        ("Shall I bring the", False, True),
        ("See you at ten?", True, False),
    ],
)
def test_a_sentence_that_lost_its_point_is_a_scrap(said: str, led: bool, scrap: bool) -> None:
    assert is_scrap(said, led=led) is scrap


def test_a_question_may_be_moved_whole_and_nothing_else_may_change_its_place() -> None:
    assert TABLE is not None
    moved = "I had mine done in 2010 and it took a year. My sister got me through. How's the new knee?"
    assert is_moved("How's the new knee? ", moved)
    assert invented(moved, DRAFT, TABLE) == ()
    assert invented("My sister got me through and it took a year.", DRAFT, TABLE) != ()


def test_the_same_draft_gets_the_same_line_and_others_get_others() -> None:
    lines = ("one", "two", "three")
    drafts = [read(f"I buried my father, that is all, number {n}") for n in range(30)]
    assert {turned(lines, draft)[0] for draft in drafts} == set(lines)
    assert all(turned(lines, draft) == turned(lines, read(draft.text)) for draft in drafts)
    assert sorted(turned(lines, drafts[0])) == sorted(lines)


def test_a_question_comes_before_a_goodbye() -> None:
    said = with_question("I'm a child of divorce, too. See you all at the night.", "How about you?")
    assert said == "I'm a child of divorce, too. How about you? See you all at the night."
