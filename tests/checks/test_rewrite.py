"""Rewrites keep the writer's own safe words, take out or make general what must go, invent nothing, and pass the engine."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from checks import (
    Concern,
    Context,
    Edit,
    Finding,
    Region,
    Report,
    Rewrite,
    Surface,
    Verdict,
    alternatives,
    changes,
    check,
    filled,
)
from checks.corpus.audit import FOLDER
from checks.judge import judge_reading
from checks.reading import read
from checks.rewrite import suggestions
from checks.rewrite.invented import invented, leaks
from checks.rewrite.table import FILE, TABLE, BadTable, Table, load

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


@pytest.mark.parametrize("close", ["\n\nWith every good wish,\nAssumpta", " xx"])
def test_what_is_missing_is_asked_for_before_the_writer_signs(close: str) -> None:
    rewrite = check(
        f"Your batteries are in the top drawer.\n\nI had depression for nine years.{close}"
    ).rewrite
    assert rewrite is not None
    assert rewrite.blanks
    assert rewrite.text.endswith(close.strip())


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


KEEPS = [
    # draft, what was found (heuristic, phrase), how the rewrite starts: what is found is given, for models change
    ("My partner Hemi works nights at the Tokanui freezing works and he got laid off once as well.", [("identifying_detail.family_name", "My partner Hemi")], "My partner works nights and he got laid off once as well."),
    ("Our Callum's in the reception class at Fernhill Primary and he's on the spectrum as well, so I know what the school run's like.", [("identifying_detail.family_name", "Our Callum")], "My little one's in the reception class and he's on the spectrum as well, so I know what the school run's like."),
    ("I'd the very same dread of the needle. They gave me a diazepam, five milligrams, the hour before and off I went.", [("clinical_specifics.own_medicine", "They gave me a diazepam")], "I'd the very same dread of the needle. I got good professional help."),
    ("I've popped you in at 3.40 with Dr Shah. I'm a bit all over the place love, my husband's phone went straight to message all night and the ute's not in the drive. Bring your concession card.", [("unresolved.state", "I'm a bit all over the place love, my husband's phone")], "I've popped you in at 3.40 with Dr Shah. Bring your concession card."),
    ("Two coppers came to the door Saturday. I knew before they spoke. His work boots are still on the step. I'll be at our catch up at ten.", [("unresolved.recent", "Two coppers came to the door Saturday")], "I'll be at our catch up at ten."),
    ("got bullied terrible for being gay at school, youth group saved me and now im married and happy as larry. our wedding pics are on my fb, look for Dez Pankhurst-Oyelaran, add me babe", [("boundary.social_media", "our wedding pics are on my fb, look for Dez Pankhurst-Oyelaran, add me babe")], "got bullied terrible for being gay at school, youth group saved me and now im married and happy as larry."),
]  # fmt: skip


@pytest.mark.parametrize(("draft", "found", "said"), KEEPS, ids=[case[0][:40] for case in KEEPS])
def test_safe_sentences_stay_word_for_word_beside_what_goes(
    draft: str, found: list[tuple[str, str]], said: str
) -> None:
    findings = tuple(
        Finding(
            Concern(heuristic.removeprefix("meaning.").split(".")[0]), at, at + len(phrase), 0.9, heuristic
        )
        for heuristic, phrase in found
        if (at := draft.index(phrase)) >= 0
    )
    report = Report(Verdict.UNSAFE_SHARING, True, findings)
    assert next(suggestions(read(draft), report)).text.startswith(said)


def test_a_story_told_in_pictures_keeps_its_end_and_gets_one_general_line() -> None:
    rewrite = check(
        "When he came through the door he dragged me by the hair down eleven stairs, I felt my collarbone go on the "
        "fourth one, and there was a tooth on the rug the dog kept sniffing at. I got out in 2008, I'm good now, I've "
        "built a life I love. You can too."
    ).rewrite
    assert rewrite is not None
    assert rewrite.text.startswith(
        "I've been through something very hard. I got out in 2008, I'm good now, I've built a life I love."
    )
    assert rewrite.text.endswith(" You can too.")


DRAFT = "I lost my job in 2011. I'm not over it yet, Mum helped me with the forms. Swimming got me through."
SAYS_NEW = [
    # a rewrite, what is new in it
    ("I lost my job in 2011. Swimming got me through.", ()),
    ("i lost my job in 2011, swimming got me through", ()),
    ("I lost my job in 2011. What helped me was [something that helped you]. What's helped you before, even a bit?", ()),
    ("I lost my job in 2011. Your gp is the best one to ask about that.", ()),
    ("I lost my job in 2012.", ("2012",)),
    ("Swimming and therapy got me through.", ("therapy",)),
    ("I'm over it.", ("not over",)),
    ("Swimming got me through. I lost my job.", ("lost", "job")),
    ("Dan helped me with the forms.", ("dan",)),
    ("I lost my job in 2011 and I'm happy now.", ("happy", "now")),
]  # fmt: skip


@pytest.mark.parametrize(("rewrite", "new"), SAYS_NEW, ids=[case[0][:40] for case in SAYS_NEW])
def test_nothing_new_passes(rewrite: str, new: tuple[str, ...]) -> None:
    assert TABLE is not None
    assert invented(rewrite, DRAFT, TABLE) == new


def test_what_was_dropped_and_medicines_are_leaks() -> None:
    dropped = ["I live at 14 Wattlebird Ct", "ok then"]
    assert leaks("Well, I live at 14 Wattlebird ct now.", dropped) == (dropped[0],)
    assert leaks("I took sertraline.", []) == ("sertraline",)
    assert leaks("ok then, see you", dropped) == ()


def test_no_suggestion_is_made_that_the_checkers_refuse() -> None:
    assert TABLE is not None
    for draft in drafts()[:60]:
        for suggestion in alternatives(draft):
            assert invented(suggestion.text, draft, TABLE) == ()
            assert leaks(suggestion.text, [draft[e.start : e.end] for e in suggestion.edits]) == ()


@pytest.mark.parametrize(
    "said", ["Zelda got me through it years ago.", "I'm fine, and we're at 14 Wattlebird Ct still."]
)
def test_what_a_checker_refuses_is_never_offered(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checks.rewrite.finished", lambda *_: said)
    monkeypatch.setattr("checks.rewrite._fit", lambda _: True)
    draft = "I'm fine, and we're at 14 Wattlebird Ct still. I had panic attacks years ago."
    found = Finding(Concern.IDENTIFYING_DETAIL, 11, 45, 0.9, "identifying_detail.handle")
    offered = list(suggestions(read(draft), Report(Verdict.UNSAFE_SHARING, True, (found,))))
    assert said not in [suggestion.text for suggestion in offered]


def test_alternatives_say_how_they_differ_and_are_the_same_each_time() -> None:
    draft = "My daughter Ella goes to St Mary's as well. I had panic attacks years ago."
    several = alternatives(draft)
    assert [one.kind for one in several] == ["keeps more", "shorter", "nothing personal"]
    assert "panic" in several[0].text
    assert "panic" not in several[2].text
    assert alternatives(draft) == several


def test_a_blank_comes_with_questions() -> None:
    rewrite = check("I had depression too.").rewrite
    assert rewrite is not None
    assert len(rewrite.blanks) == len(rewrite.questions) == 1
    assert 2 <= len(rewrite.questions[0]) <= 3
    assert all(question.endswith("?") for question in rewrite.questions[0])


def test_what_changed_is_told_in_four_kinds() -> None:
    draft = "My daughter Ella goes to St Mary's as well. Come over for dinner. I had panic attacks years ago."
    rewrite = check(draft).rewrite
    assert rewrite is not None
    done = changes(draft, rewrite)
    assert any("panic attacks years ago" in stretch for stretch in done.kept)
    assert [said for _, said in done.general] == ["My daughter is at school"]
    assert any("dinner" in stretch for stretch in done.left_out)
    assert [blank for blank, _ in done.to_add] == ["something that helped you"]


def test_a_rewrite_of_the_whole_leaves_all_of_it_out() -> None:
    done = changes("he left me sunday", Rewrite("I'm here.", (Edit(0, 17, "I'm here.", Concern.UNRESOLVED),)))
    assert done.kept == done.general == ()
    assert done.left_out == ("he left me sunday",)


FILLS = [
    ("I had panic. What helped me was [a b c]. And you?", ["walking."], "I had panic. What helped me was walking. And you?"),
    ("I had panic. What helped me was [a b c]. And you?", [""], "I had panic. And you?"),
    ("ring [the team] or [the line]", ["us", ""], ""),
    ("One [aaa]. Two [bbb].", ["1", "2"], "One 1. Two 2."),
    ("No blank.", ["x"], "No blank."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "answers", "said"), FILLS)
def test_filling_blanks(text: str, answers: list[str], said: str) -> None:
    assert filled(text, answers) == said


BROKEN = [
    # old, new, what the sentence names
    ("  place: nearby", "  plaice: nearby", "general.plaice"),
    ("  place: nearby\n", "", "general.place"),
    ("  place: nearby", "  place: 3", "general.place"),
    ("your {doctor}. Want", "your {medic}. Want", "lines.doctor"),
    ("  something that helped you:", "  something else:", "lines.what_helped"),
    ("  US: {}", "  XX: {}", "spelling.XX"),
    ("\ngeneral:", "\ngeneral: [", "not valid YAML"),
    ("\nquestions:", "\nquestion:", "question: there is no"),
]


@pytest.mark.parametrize(("old", "new", "named"), BROKEN, ids=[case[2] for case in BROKEN])
def test_a_broken_table_is_refused_in_a_sentence_that_names_file_and_key(
    tmp_path: Path, old: str, new: str, named: str
) -> None:
    text = FILE.read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "rewrites.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BadTable, match=re.escape(named)) as problem:
        load(tmp_path / "rewrites.yaml")
    assert "config/rewrites.yaml" in str(problem.value)


def test_an_organisations_own_words_and_spelling_are_used(tmp_path: Path) -> None:
    text = (
        FILE.read_text(encoding="utf-8")
        .replace("place: nearby", "place: round here")
        .replace("US: {}", "US: {keen: eager}")
    )
    (tmp_path / "rewrites.yaml").write_text(text, encoding="utf-8")
    table = load(tmp_path / "rewrites.yaml")
    assert "round here" in _first(
        "I live at 14 Wattlebird Court, Thornbury, and I had panic attacks years ago too.", table
    )
    table = replace(table, lines=replace(table.lines, presence=("I'm keen to hear how your week's been.",)))
    raw = "honestly ive been a wreck since my wife walked out on sunday"
    assert "eager" in _first(raw, table, Region.US)
    assert "keen" in _first(raw, table, Region.AU)


def _first(draft: str, table: Table, region: Region | None = None) -> str:
    reading = read(draft, Context(region=region))
    return next(suggestions(reading, judge_reading(reading), table)).text


def test_without_its_table_the_engine_offers_no_rewrite() -> None:
    reading = read("I had depression too.")
    assert list(suggestions(reading, judge_reading(reading), None)) == []
