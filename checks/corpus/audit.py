"""Audit of the corpus: `python -m checks.corpus.audit` (needs the extra `train`).

Says what is wrong with a label, lists near-duplicates (cosine of tf-idf over word pairs above .9), checks that no
pair and no near-duplicate stands on both sides of a split, counts, and says how far a second, blind reading of 300 texts
agrees (Cohen's kappa). Exit status 1 if anything is wrong. With `--drop` near-duplicates are taken out first.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from checks.model import Concern, Surface, Verdict

FOLDER = Path(__file__).parent
SPLITS = ("train", "tune", "test", "strangers", "dialects")
"""Learned from; thresholds and the combiner fitted on; and, only ever measured: a cut of all shares, two writers'
whole shares, and pairs of one message in dialect and in standard English."""

SECOND = FOLDER / "second_reading.jsonl"
"""What a second reader, who saw only text and surface, made of 300 texts drawn by chance."""

LIMIT = 0.9
AT_ONCE = 1_000
"""Texts compared with all others in one go; more would take many gigabytes."""

_DUMPING = {"unresolved", "excessive_detail", "role_reversal", "writer_at_risk"}
_UNSAFE = {"identifying_detail", "boundary", "clinical_specifics"}
_ABSENT = {"no_recovery", "no_hopeful_close"}


def records(split: str) -> list[dict[str, Any]]:
    """The records of one split."""
    lines = (FOLDER / f"{split}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def share(record: dict[str, Any]) -> float:
    """A number from 0 to 1 that depends on a record's pair, or else its id, alone: what splits are cut by."""
    key = str(record.get("pair") or record["id"])
    return int(hashlib.sha256(key.encode()).hexdigest()[:8], 16) / 0xFFFFFFFF


def problems(record: dict[str, Any]) -> Iterator[str]:
    """What is wrong with a record's labels, by the annotation guide."""
    text, found = record["text"], {concern["type"] for concern in record["concerns"]}
    if (
        record["surface"] not in set(Surface)
        or record["verdict"] not in set(Verdict)
        or not found <= set(Concern)
    ):
        yield "a label that the guide doesn't know"
    for concern in record["concerns"]:
        absent = concern["type"] in _ABSENT
        if (concern["quote"] is None) is not absent or (
            concern["quote"] is not None and concern["quote"] not in text
        ):
            yield f"the quote of {concern['type']}"
    if found & _DUMPING:
        due = {"trauma_dumping"}
    elif found & _UNSAFE:
        due = {"unsafe_sharing"}
    elif found & _ABSENT:
        due = {"incomplete_sharing"}
    else:
        due = {"safe_sharing", "no_disclosure"}
    if record["verdict"] not in due:
        yield "a verdict that doesn't follow from the concerns"


def near_duplicates(texts: list[str]) -> list[tuple[int, int]]:
    """Pairs of indices of texts whose words and word pairs are nearly the same."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    rows = TfidfVectorizer(ngram_range=(1, 2), token_pattern=r"\w+").fit_transform(texts)
    found = []
    for first in range(0, len(texts), AT_ONCE):
        close = (rows[first : first + AT_ONCE] @ rows.T).tocoo()
        near = close.data > LIMIT
        places = zip(close.row[near] + first, close.col[near], strict=True)
        found += [(int(i), int(j)) for i, j in places if i < j]
    return found


def kappa(one: list[Any], other: list[Any]) -> float:
    """Cohen's kappa of two readings: 1 is the same, 0 what chance would give."""
    number = len(one)
    agreed = sum(a == b for a, b in zip(one, other, strict=True)) / number
    shares, others = Counter(one), Counter(other)
    chance = sum(shares[label] * others[label] for label in shares) / number**2
    return (agreed - chance) / (1 - chance) if chance < 1 else 1.0


def agreement(first: dict[str, dict[str, Any]]) -> Iterator[str]:
    """How far the second reading agrees with the first: on verdicts, on nudges, and on each concern."""
    second = [json.loads(line) for line in SECOND.read_text(encoding="utf-8").splitlines()]
    pairs = [(first[reading["id"]], reading) for reading in second if reading["id"] in first]
    verdicts = [(Verdict(one["verdict"]), Verdict(other["verdict"])) for one, other in pairs]
    yield f"second reading of {len(pairs)}: kappa of verdicts {kappa(*map(list, zip(*verdicts, strict=True))):.2f}"
    nudges = [(one.nudges, other.nudges) for one, other in verdicts]
    yield f"nudges {kappa(*map(list, zip(*nudges, strict=True))):.2f}"
    for concern in Concern:
        shown = [concern in {found["type"] for found in one["concerns"]} for one, _ in pairs]
        yield f"{concern} {kappa(shown, [concern in other['concerns'] for _, other in pairs]):.2f}"


def drop() -> None:
    """Take the later one of each near-duplicate pair out of its split."""
    everything = [(split, record) for split in SPLITS for record in records(split)]
    close = near_duplicates([record["text"] for _, record in everything])
    gone = {everything[later][1]["id"] for _, later in close}
    for split in SPLITS:
        lines = (FOLDER / f"{split}.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [line for line in lines if json.loads(line)["id"] not in gone]
        (FOLDER / f"{split}.jsonl").write_text("".join(kept), encoding="utf-8")
    print(f"{len(gone)} near-duplicates taken out")


def main() -> int:
    """Print the audit."""
    if "--drop" in sys.argv[1:]:
        drop()
    everything = [(split, record) for split in SPLITS for record in records(split)]
    wrong = [f"{record['id']}: {problem}" for _, record in everything for problem in problems(record)]
    identities = Counter(record["id"] for _, record in everything)
    wrong += [
        f"{identity}: stands there {count} times" for identity, count in identities.items() if count > 1
    ]
    sides: dict[str, set[str]] = {}
    for split, record in everything:
        if record.get("pair"):
            sides.setdefault(record["pair"], set()).add(split)
    wrong += [f"pair {pair}: on both sides of a split" for pair, where in sides.items() if len(where) > 1]
    for one, other in near_duplicates([record["text"] for _, record in everything]):
        wrong.append(f"{everything[one][1]['id']} and {everything[other][1]['id']}: nearly the same")
    for split in SPLITS:
        mine = [record for where, record in everything if where == split]
        surfaces = Counter(record["surface"] for record in mine)
        verdicts = Counter(record["verdict"] for record in mine)
        print(f"{split}: {len(mine)} texts; {dict(surfaces)}; {dict(verdicts)}")
    print(", ".join(agreement({record["id"]: record for _, record in everything})))
    print("\n".join(wrong) or "Nothing wrong.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
