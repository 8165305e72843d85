"""Reading a text once, for every heuristic: whose words these are, in which clauses, said in plain norm words.

What is not the writer's own voice (quotes, code, role-play, lyrics, a client's story) is masked, never cut,
so that every offset stays true to the text that was passed in.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from checks.model import Context, Surface
from checks.reading.clauses import Clause, Sentence, Tense, Whose, clauses_of, sentences_of
from checks.reading.masks import mask, straighten
from checks.reading.words import Token, tokenise

__all__ = ["Clause", "Reading", "Sentence", "Span", "Tense", "Token", "Whose", "read"]

_NEGATORS = frozenset("not never no nor neither without nothing nobody none cannot hardly".split())


@dataclass(frozen=True, slots=True)
class Span:
    """A matched stretch: `start`/`end` are offsets into the text, `first`/`last` are token indices (inclusive)."""

    start: int
    end: int
    first: int
    last: int


@dataclass(frozen=True)
class Reading:
    """A text as the heuristics see it. Token indices run over `tokens`, character offsets over `text`."""

    text: str
    context: Context
    own: str
    """The text with straight apostrophes and with everything that isn't the writer's own voice blanked."""
    tokens: tuple[Token, ...]
    memory: dict[Callable[..., object], object] = field(default_factory=dict, compare=False, repr=False)
    """What was weighed of this reading already (see `checks.evidence.once`)."""

    @cached_property
    def line(self) -> str:
        """The norms of all tokens, each with a space of its own on either side, so that matches may touch."""
        return "".join(f" {token.norm} " for token in self.tokens)

    @cached_property
    def words(self) -> frozenset[str]:
        """Every norm in the text."""
        return frozenset(token.norm for token in self.tokens)

    @cached_property
    def _starts(self) -> list[int]:
        starts, position = [], 0
        for token in self.tokens:
            starts.append(position)
            position += len(token.norm) + 2
        return starts

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Sentences in order; a question knows that it is one."""
        return sentences_of(self.tokens)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """Clauses in order, each with its tense and with whose experience it tells."""
        return clauses_of(self.tokens, self.sentences, self.context.surface is Surface.DRAFT)

    @cached_property
    def _clause_at(self) -> list[int]:
        return [clause.first for clause in self.clauses]

    def span(self, start: int, end: int) -> Span:
        """The span of a match at `line[start:end]`."""
        first = bisect_right(self._starts, start) - 1
        last = bisect_right(self._starts, end - 1) - 1
        return Span(self.tokens[first].start, self.tokens[last].end, first, last)

    def clause(self, token: int) -> Clause:
        """The clause that holds the token with this index."""
        return self.clauses[max(0, bisect_right(self._clause_at, token) - 1)]

    def sentence(self, token: int) -> Sentence:
        """The sentence that holds the token with this index."""
        return self.sentences[self.clause(token).sentence]

    def mine(self, token: int) -> bool:
        """Whether the clause at this token tells of the writer, their family or friends, as fact.

        A clause without any subject ("can't sleep") is the writer's in a draft; in a channel it is more
        often a handover note, hence not.
        """
        clause = self.clause(token)
        if clause.hypothetical:
            return False
        if clause.whose is Whose.UNSTATED:
            return self.context.surface is Surface.DRAFT
        return clause.whose in (Whose.WRITER, Whose.FAMILY)

    def negated(self, token: int, reach: int = 4) -> bool:
        """Whether a negator stands up to `reach` words before this token in its clause."""
        first = max(self.clause(token).first, token - reach)
        return any(self.tokens[i].norm in _NEGATORS for i in range(first, token))


def read(text: str, context: Context = Context()) -> Reading:
    """Read `text` once for every heuristic. Linear in its length; no I/O."""
    own, masked = mask(straighten(text), context)
    return Reading(text, context, own, tuple(tokenise(own, masked)))
