"""Sentences and clauses: where each ends, its tense, and whose experience it tells."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from checks.reading.words import BARRIER, QUESTION, STOP, Token

KIN = frozenset(
    "mum dad parents parent wife husband partner ex spouse fiance boyfriend girlfriend sister brother sisters brothers "
    "sibling siblings twin son daughter sons daughters kid kids child children baby boy boys girl girls lad lads eldest "
    "oldest youngest middle nan pop grandparents grandson granddaughter grandkids grandchild uncle aunt cousin cousins "
    "niece nephew stepdad stepmum stepson stepdaughter stepfather stepmother family mate mates friend friends bestie "
    "fella other_half inlaws nieces nephews whanau teenager teen teens toddler newborn tamariki moko koro tane wahine "
    "marriage lot folks ma da bub missus hubby bloke flatmate roommate housemate wean in-laws nonna nonno abuela lola yiayia".split()
)
_CLIENT_NOUNS = frozenset(
    "client clients resident residents participant participants patient patients consumer consumers pt cl tenant "
    "tenants student students customer customers lady gentleman fella's guest guests member members visitor sw service-user "
    "newbie everyone team staff colleague colleagues manager nurse doctor gp people someone somebody anyone lots folk".split()
)
_THIRD = frozenset("he she they him her his their them theirs himself herself themselves hers".split())
_FIRST = frozenset("i me my mine myself".split())
_FIRST_PLURAL = frozenset("we us our ours ourselves".split())
_SECOND = frozenset("you your yours yourself".split())
_SPLITTERS = frozenset("but because so although though while whereas".split())
_JOINERS = frozenset("and then or when since until till after before".split())
_SUBJECTS = _FIRST | _FIRST_PLURAL | _SECOND | frozenset("he she they it this that there".split())
_HYPOTHETICAL = frozenset("if imagine suppose supposing pretend hypothetically".split())
_PAST = frozenset(
    "was were had did went got came took lost found made felt said told left knew thought gave kept saw became began "
    "broke fell hit hurt met put ran slept spent stood taught woke wore drank ate died passed used learned learnt helped "
    "struggled managed started stopped worked moved tried needed wanted lived grew survived walked turned dealt".split()
)
_PRESENT = frozenset(
    "am is are have has do does can keep keeps feel feels need want cry cries know think hate live lives still now "
    "get gets go goes see hear wake sleep miss".split()
)
_PARTICIPLES = frozenset(
    "been done gone seen known given taken written driven fallen hidden beaten forgotten sat held stood sold dealt".split()
)
_ADVERBS = frozenset("not never always also only just ever already both all once".split())
_FUTURE = frozenset("will shall going tomorrow".split())


class Whose(Enum):
    """Whose experience a clause tells."""

    WRITER = auto()
    FAMILY = auto()
    READER = auto()
    OTHER = auto()
    UNSTATED = auto()


class Tense(Enum):
    """The tense of a clause's first verb that has a clear one."""

    PAST = auto()
    PRESENT = auto()
    FUTURE = auto()
    NONE = auto()


class Sentence(NamedTuple):
    """Token indices `first` to `last` (inclusive, with its stop), and whether it asks."""

    first: int
    last: int
    question: bool


class Clause(NamedTuple):
    """Token indices `first` to `last` (inclusive) of one clause of sentence number `sentence`."""

    first: int
    last: int
    sentence: int
    whose: Whose
    tense: Tense
    hypothetical: bool


def sentences_of(tokens: Sequence[Token]) -> tuple[Sentence, ...]:
    """Sentences of `tokens`, split at stops; masked stretches end a sentence too."""
    sentences, first = [], 0
    for index, token in enumerate(tokens):
        if token.norm in (STOP, QUESTION, BARRIER):
            if index > first:
                sentences.append(Sentence(first, index, token.norm == QUESTION))
            elif sentences:
                sentences[-1] = Sentence(
                    sentences[-1].first, index, sentences[-1].question or token.norm == QUESTION
                )
            first = index + 1
    if first < len(tokens):
        sentences.append(Sentence(first, len(tokens) - 1, False))
    return tuple(sentences)


def _cuts(tokens: Sequence[Token], sentence: Sentence) -> list[int]:
    """First token of each clause of a sentence: after a pause or a conjunction that a new subject follows."""
    cuts = [sentence.first]
    for index in range(sentence.first + 1, sentence.last + 1):
        norm = tokens[index].norm
        follows = tokens[index + 1].norm if index < sentence.last else ""
        starts = (
            norm in _SPLITTERS
            or (tokens[index].pause and (norm in _SUBJECTS or norm in _JOINERS or norm in _HYPOTHETICAL or index - cuts[-1] > 2))
            or (norm in _JOINERS and (follows in _SUBJECTS or follows == "my"))
            or norm in _HYPOTHETICAL
            or (norm == "i" and index - cuts[-1] > 3 and tokens[index - 1].norm not in _JOINERS | _SPLITTERS | _HYPOTHETICAL
                and tokens[index - 1].norm not in ("that", "what", "how", "where", "which", "who", "as", "than", "can", "do", "am", "did", "was", "have", "could", "should", "would", "like", "all", "time"))
        )  # fmt: skip
        if starts and index > cuts[-1]:
            cuts.append(index)
    return cuts


def _subject(
    tokens: Sequence[Token], first: int, last: int, third: Whose, bare_kin: Whose
) -> tuple[Whose | None, Whose]:
    """Whose a clause is by its first person word (None: no such word), and whom "he/she/they" now means."""
    whose: Whose | None = None
    for index in range(first, last + 1):
        norm, capital = tokens[index].norm, tokens[index].capital
        found: Whose | None = None
        if norm in ("my", "our", "me", "mine"):
            reach = [
                tokens[i].norm for i in range(index + 1, min(index + (2 if norm == "me" else 4), last + 1))
            ]
            kin = next((word for word in reach if word in KIN), None)
            client = next((word for word in reach if word in _CLIENT_NOUNS), None)
            if client and (not kin or reach.index(client) < reach.index(kin)):
                found, third = (Whose.OTHER, Whose.OTHER) if norm != "me" else (Whose.WRITER, third)
            elif kin:
                found, third = Whose.FAMILY, Whose.FAMILY
            else:
                found = Whose.WRITER
        elif norm == "i" or norm in _FIRST or norm in _FIRST_PLURAL:
            found = Whose.WRITER
        elif norm in _SECOND:
            found = Whose.READER
        elif norm in _THIRD:
            found = third
        elif norm in _CLIENT_NOUNS:
            found = third = Whose.OTHER
        elif index == first and norm in ("mum", "dad", "nan", "pop", "hubby", "ex"):
            found = third = bare_kin
        elif capital and len(norm) == 1 and norm.isalpha() and norm not in ("i", "a"):
            found = third = Whose.OTHER
        if found is not None and whose is None:
            whose = found
    return whose, third


def _is_past(norm: str) -> bool:
    return norm in _PAST or norm in _PARTICIPLES or (len(norm) > 4 and norm.endswith("ed"))


def _tense(tokens: Sequence[Token], first: int, last: int) -> Tense:
    """The tense of the first telling verb; a perfect ("I have lost") is past, a perfect progressive present."""
    for index in range(first, last + 1):
        norm = tokens[index].norm
        if norm in ("have", "has"):
            after = [tokens[i].norm for i in range(index + 1, min(index + 4, last + 1))]
            verb = next((word for word in after if word not in _ADVERBS), "")
            progressive = verb == "been" and any(word.endswith("ing") for word in after)
            return Tense.PAST if _is_past(verb) and verb != "got" and not progressive else Tense.PRESENT
        if norm in _PRESENT:
            return Tense.PRESENT
        if _is_past(norm):
            return Tense.PAST
        if norm in _FUTURE:
            return Tense.FUTURE
    return Tense.NONE


def clauses_of(
    tokens: Sequence[Token], sentences: Sequence[Sentence], draft: bool = True
) -> tuple[Clause, ...]:
    """Clauses in order. A clause without a person word is that of the clause before it in its sentence.

    In a draft a bare "Mum" is the writer's, in a channel more often a client's.
    """
    clauses: list[Clause] = []
    third = Whose.OTHER
    for number, sentence in enumerate(sentences):
        cuts = _cuts(tokens, sentence)
        before = Whose.UNSTATED
        hypothetical = False
        for first, following in zip(cuts, [*cuts[1:], sentence.last + 1], strict=True):
            last = following - 1
            whose, third = _subject(tokens, first, last, third, Whose.FAMILY if draft else Whose.OTHER)
            whose = whose or before
            opens = tokens[first].norm
            hypothetical = opens in _HYPOTHETICAL or (hypothetical and opens in ("and", "or"))
            clauses.append(Clause(first, last, number, whose, _tense(tokens, first, last), hypothetical))
            before = whose
    return tuple(clauses)
