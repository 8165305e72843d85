"""With the model missing or damaged the engine answers by heuristics and says so; with it, both are heard in one place."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from itertools import chain, pairwise
from pathlib import Path

import pytest

import checks.judge
from checks import Concern, Context, Finding, Surface, Verdict, check
from checks.combine import combined
from checks.meaning import MODEL, Estimate
from checks.meaning.combiner import Combiner, Weights, load_combiner
from checks.meaning.labels import CONCERNS, VERDICTS
from checks.meaning.model import ARTEFACT, _whole_words, load
from checks.meaning.windows import MOST, sentence_ends, windows

DUMP = "I lost my mum last month and I don't know who else to tell"
there = pytest.mark.skipif(MODEL is None, reason="the model is not in this checkout")

EVEN = Combiner(
    dict.fromkeys(Concern, Weights(0.0, 1.0, 4.0)),
    dict.fromkeys(Surface, Weights(0.0, 1.0, 4.0)),
    {Surface.DRAFT: 0.5, Surface.TEAM: 0.9, Surface.CLIENT_FACING: 0.9},
    dict.fromkeys(Concern, 0.5),
    0.2,
)


def estimate(nudge: float, **concerns: float) -> Estimate:
    verdicts = dict.fromkeys(VERDICTS, 0.0) | {
        Verdict.TRAUMA_DUMPING: nudge,
        Verdict.NO_DISCLOSURE: 1 - nudge,
    }
    scores = dict.fromkeys(CONCERNS, 0.01) | {Concern(name): p for name, p in concerns.items()}
    return Estimate(verdicts, scores, dict.fromkeys(CONCERNS, ((0, 4),)))


def test_without_the_model_the_heuristics_answer_and_the_report_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(checks.judge, "MODEL", None)
    report = check(DUMP)
    assert report.verdict is Verdict.TRAUMA_DUMPING
    assert report.model is False


@there
def test_with_the_model_the_report_says_so() -> None:
    assert check(DUMP).model is True
    assert check(DUMP).verdict is Verdict.TRAUMA_DUMPING


def test_a_missing_model_is_none(tmp_path: Path) -> None:
    assert load(tmp_path) is None
    assert load_combiner(tmp_path) is None


@there
@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "model.onnx.sha256"])
def test_a_damaged_model_is_none(tmp_path: Path, name: str) -> None:
    shutil.copytree(ARTEFACT, tmp_path / "model")
    (tmp_path / "model" / name).write_bytes(b"not what it was")
    assert load(tmp_path / "model") is None


@pytest.mark.parametrize("text", ["", "[]", "{}", json.dumps({"concerns": {"unknown": {}}})])
def test_a_damaged_combiner_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "combiner.json").write_text(text)
    assert load_combiner(tmp_path) is None


def test_what_only_the_model_sees_takes_its_span_from_the_model() -> None:
    findings = combined([], estimate(0.9, unresolved=0.9), EVEN, Context())
    assert [(f.concern, f.start, f.end, f.heuristic) for f in findings] == [
        (Concern.UNRESOLVED, 0, 4, "meaning.unresolved")
    ]


def test_a_heuristic_keeps_its_span_and_lends_its_weight() -> None:
    seen = Finding(Concern.BOUNDARY, 5, 9, 0.8, "boundary.invitation")
    assert combined([seen], estimate(0.2, boundary=0.2), EVEN, Context())[0].start == 5


@pytest.mark.parametrize(
    ("seen", "where", "spans"),
    [
        (0.9, (9, 12), {(0, 4), (9, 12)}),
        (0.9, (2, 12), {(0, 4)}),  # the heuristic's is the closer one
        (0.1, (9, 12), {(0, 4)}),
    ],
)
def test_where_both_see_a_concern_both_say_where(
    seen: float, where: tuple[int, int], spans: set[tuple[int, int]]
) -> None:
    said = Finding(Concern.UNRESOLVED, 0, 4, 0.9, "unresolved.recent")
    model = replace(estimate(0.9, unresolved=seen), spans={Concern.UNRESOLVED: (where,)})
    found = combined([said], model, EVEN, Context())
    assert {(f.start, f.end) for f in found if f.concern is Concern.UNRESOLVED} == spans


@pytest.mark.parametrize(("raw", "offered"), [(0.9, True), (0.1, False)])
def test_whoever_is_raw_gets_the_benefit_of_the_doubt_about_risk(raw: float, offered: bool) -> None:
    found = combined([], estimate(0.95, unresolved=raw, boundary=0.9, writer_at_risk=0.3), EVEN, Context())
    assert (Concern.WRITER_AT_RISK in {finding.concern for finding in found}) is offered


def test_what_is_proven_needs_no_second_opinion() -> None:
    proven = Finding(Concern.IDENTIFYING_DETAIL, 5, 9, 0.97, "identifying_detail.phone")
    assert combined([proven], estimate(0.001), EVEN, Context(Surface.TEAM))


def test_a_channel_asks_for_more_than_a_draft() -> None:
    doubtful = estimate(0.7, unresolved=0.7)
    assert combined([], doubtful, EVEN, Context(Surface.DRAFT))
    assert not combined([], doubtful, EVEN, Context(Surface.TEAM))
    assert not combined([], estimate(0.93, unresolved=0.9), EVEN, Context(Surface.UNKNOWN))


@pytest.mark.parametrize("every", [7, 40, 10_000])
def test_windows_cover_overlap_and_end_where_sentences_do(every: int) -> None:
    ends = [(place + 1) % every == 0 for place in range(1_000)]
    found = windows(ends, 200)
    assert found[0][0] == 0
    assert found[-1][1] == 1_000
    assert all(beyond - first <= 200 for first, beyond in found)
    assert all(0 < before[1] - after[0] <= 50 for before, after in pairwise(found))
    if every < 50:
        assert all(ends[beyond - 1] for _, beyond in found[:-1])
        assert all(ends[first - 1] for first, _ in found[1:] if every == 7)


def test_a_short_text_is_one_window_and_of_a_very_long_one_both_ends_are_read() -> None:
    assert windows([False] * 100, 200) == [(0, 100)]
    found = windows([False] * 100_000, 200)
    assert len(found) == MOST
    assert (found[0][0], found[-1][1]) == (0, 100_000)


def test_a_sentence_ends_at_its_stop_or_its_line() -> None:
    text = "See 3.5 mg.\nok\nbye"
    offsets = [(0, 3), (4, 5), (5, 6), (6, 7), (8, 10), (10, 11), (12, 14), (15, 18)]
    assert sentence_ends(text, offsets) == [False, False, False, False, False, True, True, False]


@there
@pytest.mark.parametrize(
    "text",
    ["Mine: BSB 062-000, acc 12345678, TFN 123 456 782", "wsup w/ zolpidemmm & Xylometazolinexx, mine"],
)
def test_a_span_of_the_model_holds_whole_words(text: str) -> None:
    assert MODEL is not None
    for start, end in chain.from_iterable(MODEL.estimate(text, Surface.DRAFT).spans.values()):
        assert not (start and text[start - 1].isalnum() and text[start].isalnum())
        assert not (end < len(text) and text[end - 1].isalnum() and text[end].isalnum())


@there
def test_a_disclosure_in_the_last_line_of_two_thousand_words_is_found() -> None:
    talk = "The roster for Tuesday is up and the van keys are on the hook by the office door, please sign them out. "
    text = talk * 90 + "My wife walked out on Sunday and I have been a wreck since."
    assert check(text).verdict is Verdict.TRAUMA_DUMPING


def test_the_library_beneath_reports_to_nobody(tmp_path: Path) -> None:
    """onnxruntime announces itself to its maker by making an id in the home of whoever runs it."""
    environment = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1"}
    run = [sys.executable, "-m", "checks", DUMP]
    subprocess.run(run, env=environment, cwd=Path(__file__).parents[2], check=True, capture_output=True)
    assert list(tmp_path.rglob("*")) == []


@pytest.mark.parametrize(
    ("text", "start", "end", "word"),
    [
        ("there, I've said it", 8, 11, "I've"),
        ("we’re at court", 0, 2, "we’re"),
        ("at court today", 3, 6, "court"),
        ("(at court)", 1, 3, "at"),
    ],
)
def test_a_span_begins_and_ends_with_whole_words(text: str, start: int, end: int, word: str) -> None:
    first, beyond = _whole_words(text, start, end)
    assert text[first:beyond] == word


@there
def test_no_mere_particle_is_shown_beside_a_phrase() -> None:
    said = "my eldest was arrested last night"
    found = check(f"{said}. there, I've said it.").findings
    assert [(finding.start, finding.end) for finding in found] == [(0, len(said))]
