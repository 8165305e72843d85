"""What a reader said of 200 rewrites of tune texts stands beside the tests, and can be read with the texts.

`rewrites_read.jsonl`: a text's id in tune.jsonl, the rewrite as it was then, the reader's number, their mark and reasons.
"""

import json
from pathlib import Path

from checks.corpus.audit import FOLDER

SHEET = Path(__file__).with_name("rewrites_read.jsonl")
MARKS = {"as it is", "with its blanks", "not"}


def test_every_mark_is_on_a_tune_text_and_each_refusal_has_a_reason() -> None:
    texts = {json.loads(line)["id"] for line in (FOLDER / "tune.jsonl").read_text("utf-8").splitlines()}
    rows = [json.loads(line) for line in SHEET.read_text("utf-8").splitlines()]
    assert len({row["id"] for row in rows}) == len(rows) == 200
    assert {row["id"] for row in rows} <= texts
    assert {row["mark"] for row in rows} <= MARKS
    assert all(bool(row["reasons"]) == (row["mark"] == "not") for row in rows)
