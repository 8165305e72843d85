"""Rewrites keep the writer's own safe words, take out or make general what must go, invent nothing, and pass the engine."""

import json
import re
from pathlib import Path

import pytest

from checks import Context, Surface, alternatives, check
from checks.corpus.audit import FOLDER

WORKED = [
    # draft, what stays, what is gone, whether a blank is left (domain notes, 4.4)
    ("sorry im all over the shop today, me n dan split sunday and i havent slept 😭 i dunno what im gonna do. anyway hows ur week been", ["hows ur week been"], ["dan", "split", "slept"], False),
    ("Omg my Ava's in year 3 at St Brigid's too! bet they know each other", ["school", "bet they know each other"], ["Ava", "Brigid", "year 3"], False),
    ("had shocking anxiety till i went on 20mg escitalopram, changed my life, tell your doc you want it", ["had shocking anxiety", "changed my life", "good professional help"], ["escitalopram", "20mg", "you want it"], False),
    ("I hear you about the divorce. Mine is still in court and honestly it's a nightmare, I lie awake doing the math. What would you do if you were me?", ["I hear you about the divorce"], ["court", "awake", "if you were me"], False),
    ("got thru my divorce 5 yrs ago, swimming and one good mate. ex still lives at 9 Quandong Rd so i drive the long way haha", ["got thru my divorce 5 yrs ago, swimming and one good mate"], ["Quandong"], False),
    ("Depression took ten years off me. That's all I'll say.", ["Depression took ten years off me"], [], True),
    ("My daughter Ella goes to St Mary's as well.", ["My daughter", "school"], ["Ella", "Mary"], False),
    ("You can always drop in if you're lonely, we're at 14 Wattlebird Ct, blue gate", [], ["Wattlebird", "blue gate", "drop in"], None),
    ("we're basically besties now haha add me on insta @jess_notreal and here's my own mob 0491 570 006", [], ["besties", "jess_notreal", "0491"], None),
    ("honestly ive been a wreck since my wife walked out on sunday, youre the only person i can talk to", [], ["wreck", "wife", "only person"], False),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "stays", "gone", "blank"), WORKED, ids=[case[0][:40] for case in WORKED])
def test_a_worked_rewrite(draft: str, stays: list[str], gone: list[str], blank: bool | None) -> None:
    rewrite = check(draft).rewrite
    assert rewrite is not None
    assert all(phrase in rewrite.text for phrase in stays)
    assert not [phrase for phrase in gone if phrase.lower() in rewrite.text.lower()]
    assert blank is None or bool(rewrite.blanks) is blank


def drafts() -> list[str]:
    lines = (Path(FOLDER) / "tune.jsonl").read_text(encoding="utf-8").splitlines()
    return [record["text"] for record in map(json.loads, lines) if record["surface"] == "draft"][:120]


@pytest.mark.parametrize("start", range(0, 120, 30))
def test_every_suggestion_passes_the_engine_and_its_edits_and_blanks_are_where_they_say(start: int) -> None:
    for draft in drafts()[start : start + 30]:
        for suggestion in alternatives(draft):
            assert not check(suggestion.text).nudge, suggestion.text
            assert all(0 <= edit.start <= edit.end <= len(draft) for edit in suggestion.edits)
            assert [suggestion.text[a:b] for a, b in suggestion.blanks] == re.findall(
                r"\[[^\]]+\]", suggestion.text
            )


def test_alternatives_differ_and_the_first_is_the_one_that_is_shown() -> None:
    draft = WORKED[0][0]
    several = alternatives(draft)
    assert len({suggestion.text for suggestion in several}) == len(several) >= 2
    assert several[0] == check(draft).rewrite


@pytest.mark.parametrize(
    "text",
    ["everyone would be better off without me, sorry", "he smashed my phone and I'm scared to go home"],
)
def test_somebody_at_risk_gets_no_rewrite(text: str) -> None:
    assert check(text).rewrite is None
    assert alternatives(text) == ()


@pytest.mark.parametrize("text", ["See you at nine.", "I've got a dog too.", ""])
def test_what_needs_no_nudge_gets_no_rewrite(text: str) -> None:
    assert check(text).rewrite is None
    assert alternatives(text) == ()


def test_a_message_to_colleagues_gets_no_question_for_a_client() -> None:
    rewrite = check(
        "if you need the forms drop by my place, 12 Wattle Street, I'm home", Context(Surface.TEAM)
    ).rewrite
    assert rewrite is None or "your week" not in rewrite.text
