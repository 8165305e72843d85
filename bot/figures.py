"""What the bot itself counts, for Prometheus; the server adds its own figures in `bot.serve.metrics`.

No label names a person, team, channel, verdict or concern: in a small team a time and a verdict are a person.
Where help lines are shown, nothing is counted at all.
"""

from __future__ import annotations

from enum import StrEnum

from prometheus_client import CollectorRegistry, Counter, Histogram


class Answer(StrEnum):
    """Kinds of answers that are counted. There is none for support."""

    REVIEW = "review"
    """To a draft."""
    WORDINGS = "wordings"
    """Other wordings of a draft."""
    GUIDANCE = "guidance"
    NUDGE = "nudge"
    """A note on a channel message."""
    CONFIDENTIALITY = "confidentiality"
    """A note that a client's details stand in a channel."""


class Outcome(StrEnum):
    """How a call to Slack ended; every try counts."""

    ANSWERED = "answered"
    RATE_LIMITED = "rate_limited"
    """HTTP 429."""
    REFUSED = "refused"
    """Any other 4xx."""
    FAILED = "failed"
    """5xx."""
    UNREACHABLE = "unreachable"


class Figures:
    """One registry for each app, so that two in a process (tests, practice room) do not share figures."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._engine = Histogram(
            "sharewell_engine_seconds",
            "Seconds the engine took for a text, those that showed a need for help left out.",
            buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5),
            registry=self.registry,
        )
        self._answers = Counter(
            "sharewell_answers_total",
            "Answers by kind; help lines are not counted.",
            ["kind"],
            registry=self.registry,
        )
        self._calls = Counter(
            "sharewell_slack_calls_total",
            "Calls to Slack by how they ended, every try counted.",
            ["outcome"],
            registry=self.registry,
        )

    def engine_took(self, seconds: float) -> None:
        """Count one check. Not to be called for a text that leads to support."""
        self._engine.observe(seconds)

    def answered(self, kind: Answer) -> None:
        """Count one answer."""
        self._answers.labels(kind.value).inc()

    def called(self, outcome: Outcome) -> None:
        """Count one try of a call to Slack."""
        self._calls.labels(outcome.value).inc()
