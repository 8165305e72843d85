"""What others would do on the same splits: `python -m checks.meaning.baselines` (needs the extra `train`).

Prints nudge precision and recall, verdict accuracy and concern F1 for a keyword list, tf-idf with logistic regression,
frozen MiniLM with logistic regression, our heuristics alone, our model alone, and both. What has a threshold uses the one at which
its nudges are likelier than not.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import torch
from rich.console import Console
from rich.table import Table
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from tokenizers import Tokenizer
from transformers import AutoModel

from checks.cli.evaluate import measure
from checks.corpus.audit import records
from checks.judge import judge
from checks.meaning import MODEL
from checks.meaning.labels import ABSENCES, MAX_TOKENS, PREFIX
from checks.meaning.train import ENCODER
from checks.model import Context, Finding, Report, Surface, Verdict
from checks.verdict import LEADS_TO, verdict_of

_KEYWORDS = re.compile(
    r"\b(?:suicid\w*|kill myself|self[- ]?harm\w*|depress\w*|anxiety|panic attack\w*|trauma\w*|abus\w*|divorce\w*|breakup|broke up|died|"
    r"passed away|funeral|addict\w*|alcoholic|rehab|can'?t sleep|can'?t cope|crying|my address|my number|facebook|instagram|mg|"
    r"medication|only one i can|don'?t tell)\b",
    re.I,
)
Predict = Callable[[str, Context], Report]


def by_keywords(text: str, _context: Context) -> Report:
    """A nudge wherever a word of the list stands, as keyword bots do."""
    return _nudge(_KEYWORDS.search(text) is not None)


def by_model(text: str, context: Context) -> Report:
    """The sentence model alone: each concern likelier than not, its most likely verdict where there is none."""
    if MODEL is None:
        raise SystemExit("There is no model: python -m checks.meaning.train first.")
    seen = MODEL.estimate(text, context.surface)
    best = max(seen.verdicts, key=lambda verdict: seen.verdicts[verdict])
    nowhere = ((None, None),)
    findings = []
    for concern, p in seen.concerns.items():
        if p >= 0.5 and (best.nudges or concern not in LEADS_TO):
            spans = nowhere if concern in ABSENCES else seen.spans.get(concern, nowhere)
            findings += [Finding(concern, start, end, p, "model") for start, end in spans]
    verdict = verdict_of(findings, best)
    return Report(verdict, verdict.nudges, tuple(findings))


def by_tfidf(train: list[dict[str, Any]]) -> Predict:
    """Words and word pairs, logistic regression over the five verdicts."""
    pipeline = make_pipeline(
        TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True),
        LogisticRegression(C=10, max_iter=2000),
    )
    pipeline.fit(
        [_said(record["text"], record["surface"]) for record in train],
        [record["verdict"] for record in train],
    )
    return lambda text, context: _verdict(pipeline.predict([_said(text, context.surface)])[0])


def by_frozen_encoder(train: list[dict[str, Any]]) -> Predict:
    """Mean-pooled MiniLM as it comes, logistic regression over the five verdicts."""
    tokenizer = Tokenizer.from_file(str(ENCODER / "tokenizer.json"))
    tokenizer.no_padding()
    encoder = AutoModel.from_pretrained(ENCODER).eval()

    def vector(text: str) -> list[float]:
        with torch.no_grad():
            states = encoder(
                input_ids=torch.tensor([tokenizer.encode(text).ids[:MAX_TOKENS]])
            ).last_hidden_state
        pooled: list[float] = states.mean(1)[0].tolist()
        return pooled

    classifier = LogisticRegression(C=10, max_iter=2000)
    classifier.fit(
        [vector(_said(record["text"], record["surface"])) for record in train],
        [record["verdict"] for record in train],
    )
    return lambda text, context: _verdict(classifier.predict([vector(_said(text, context.surface))])[0])


def _said(text: str, surface: str) -> str:
    return PREFIX[Surface(surface)] + text


def _verdict(name: str) -> Report:
    return Report(Verdict(name), Verdict(name).nudges)


def _nudge(due: bool) -> Report:
    return Report(Verdict.TRAUMA_DUMPING if due else Verdict.NO_DISCLOSURE, due)


def main() -> None:
    """Print the table for the test split and the strangers."""
    train = records("train")
    ways: dict[str, Predict] = {
        "keyword list": by_keywords,
        "tf-idf + logistic regression": by_tfidf(train),
        "frozen MiniLM + logistic regression": by_frozen_encoder(train),
        "heuristics alone": lambda text, context: judge(text, context, hear_model=False),
        "model alone": by_model,
        "Sharewell": judge,
    }
    console = Console(width=130)
    for split in ("test", "strangers"):
        table = Table(title=f"{split}: precision and recall of nudges, accuracy of verdicts, F1 of concerns")
        for heading in (
            "by",
            "drafts P",
            "R",
            "accuracy",
            "concern F1",
            "channels P",
            "R",
            "accuracy",
            "concern F1",
        ):
            table.add_column(heading, justify="left" if heading == "by" else "right")
        for name, predict in ways.items():
            tallies = measure(records(split), predict)
            cells = []
            for group in ("draft", "channel"):
                tally = tallies[group]
                cells += [*tally.nudges(), tally.accuracy(), tally.concern_f1()]
            table.add_row(name, *(f"{cell:.3f}" for cell in cells))
        console.print(table)


if __name__ == "__main__":
    main()
