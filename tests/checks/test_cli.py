"""The command line keeps its contract: JSONL in order, one clear line a bad one, exit status 2, figures on request."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DUMP = "honestly ive been a wreck since my wife walked out on sunday, youre the only person i can talk to"


def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "checks", *arguments], input=stdin, capture_output=True, cwd=ROOT, check=False
    )


def test_a_text_shows_its_verdict_phrases_why_and_a_rewrite() -> None:
    done = run(DUMP)
    out = done.stdout.decode()
    assert done.returncode == 0
    assert "A lot to carry" in out
    assert "unresolved" in out
    assert "One way to say it" in out


def test_batch_answers_in_order_with_the_fields_of_the_contract() -> None:
    lines = [
        {"id": "b", "text": DUMP, "surface": "draft"},
        {"id": 7, "text": "See you at nine.", "surface": "team"},
    ]
    done = run("batch", stdin="\n".join(json.dumps(line) for line in lines).encode())
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert done.returncode == 0
    assert [answer["id"] for answer in answers] == ["b", 7]
    assert set(answers[0]) == {"id", "verdict", "nudge", "concerns", "rewrite"}
    assert answers[0]["verdict"] == "trauma_dumping"
    assert answers[0]["nudge"] is True
    assert set(answers[0]["concerns"][0]) == {"concern", "start", "end", "confidence"}
    assert answers[1] == {
        "id": 7,
        "verdict": "no_disclosure",
        "nudge": False,
        "concerns": [],
        "rewrite": None,
    }


def test_an_absence_has_null_offsets() -> None:
    done = run("batch", stdin=json.dumps({"id": 1, "text": "I had depression too."}).encode())
    absent = [c for c in json.loads(done.stdout)["concerns"] if c["concern"] == "no_recovery"]
    assert absent[0]["start"] is None
    assert absent[0]["end"] is None


BAD = [
    (b"\xff\xfe{}", "not UTF-8"),
    (b"hello", "not JSON"),
    (b"[" * 20_000, "not JSON"),
    (b'["text"]', "not a JSON object"),
    (b'{"id": 1}', 'no "text"'),
    (b'{"id": 1, "text": "  "}', 'no "text"'),
    (b'{"id": 1, "text": 5}', 'no "text"'),
    (b'{"id": 1, "text": "hi", "surface": "moon"}', "unknown value"),
    (json.dumps({"id": 1, "text": "x" * 40_001}).encode(), "40,001"),
]


@pytest.mark.parametrize(("line", "words"), BAD, ids=[words for _, words in BAD])
def test_a_bad_line_gets_one_line_with_its_number_and_the_good_ones_are_still_answered(
    line: bytes, words: str
) -> None:
    good = b'{"id": "good", "text": "See you at nine."}'
    done = run("batch", stdin=good + b"\n" + line + b"\n" + good + b"\n")
    assert done.returncode == 2
    assert len(done.stdout.splitlines()) == 2
    assert done.stderr.decode().startswith("line 2: ")
    assert words in done.stderr.decode()
    assert len(done.stderr.decode().splitlines()) == 1


@pytest.mark.parametrize(
    "more",
    [{"role": "social_worker"}, {"region": "IE"}, {"role": ["x"], "region": 5}, {"mood": "fine"}],
    ids=str,
)
def test_a_role_or_region_that_is_not_known_is_not_known_and_no_mistake(more: dict[str, object]) -> None:
    done = run("batch", stdin=json.dumps({"id": 1, "text": "See you at nine.", **more}).encode())
    assert done.returncode == 0
    assert json.loads(done.stdout)["verdict"] == "no_disclosure"


def test_evaluate_prints_the_figures_and_a_picture(tmp_path: Path) -> None:
    file = tmp_path / "labelled.jsonl"
    concerns = [{"type": "no_recovery", "quote": None}, {"type": "no_hopeful_close", "quote": None}]
    rows = [
        {
            "id": 1,
            "surface": "draft",
            "text": "I had depression too.",
            "verdict": "incomplete_sharing",
            "concerns": concerns,
        },
        {"id": 2, "surface": "team", "text": "See you at nine.", "verdict": "no_disclosure", "concerns": []},
    ]
    file.write_text("\n".join(json.dumps(row) for row in rows))
    picture = tmp_path / "report.svg"
    done = run("evaluate", str(file), "--picture", str(picture))
    assert done.returncode == 0
    assert "nudge precision" in done.stdout.decode().replace("\n", " ") or "precision" in done.stdout.decode()
    assert picture.read_text().startswith("<svg")


def test_evaluate_names_a_line_whose_labels_are_unknown(tmp_path: Path) -> None:
    file = tmp_path / "labelled.jsonl"
    file.write_text('{"id": 1, "surface": "draft", "text": "hi", "verdict": "fine", "concerns": []}\n')
    done = run("evaluate", str(file))
    assert done.returncode == 2
    assert "line 1" in done.stderr.decode()


@pytest.mark.parametrize(("arguments", "words"), [(["   "], "no text"), (["x" * 40_001], "40,001")])
def test_a_text_that_cannot_be_checked_gets_a_sentence(arguments: list[str], words: str) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert words in done.stderr.decode()
    assert b"Traceback" not in done.stderr
