"""Clinical specifics: a medicine, a dose, a clinician's doing, or what the client should change in treatment."""

from __future__ import annotations

from collections.abc import Iterator

from checks.heuristics.clinical_specifics.examples import MISSED, NEGATIVE, POSITIVE
from checks.heuristics.clinical_specifics.names import DOSE, UNITS, named
from checks.heuristics.clinical_specifics.wordings import (
    ASK_FOR,
    CLINICIAN_DID,
    DIAGNOSES,
    THE_SAME,
    TREATMENT_CHANGE,
)
from checks.model import Concern, Context, Finding, Heuristic, Surface
from checks.reading import Reading, Span, Whose

_FIRST = frozenset("i me my mine we us our myself meself".split())
_READER = frozenset("you your yours".split())
_OTHERS = frozenset(
    "he she his her him they them their client clients resident residents patient patients participant mr mrs ms "
    "daughters mums everybody".split()
)
_WORK = frozenset(
    "chart charted charts webster pack prn given administered script scripts pharmacy round rounds signed refused blister dosette mar "
    "cupboard trolley handover dispensed count counted witnessed register prescription order ordered delivered delivery stock restock "
    "due nurse sheet audit training policy module lesson collected collect withheld missed error chemist incident notes documented bloods level levels".split()
)
_USES = frozenset(
    "took take takes taking taken on tried try used use using started start went prescribed put had have having been swear got get helped saved "
    "sorted fixed worked works shifted did gave switched came off quit stopped weaned tapered popped popping chewed dropped "
    "love slept drop onto living lived relied hooked with without through thru thanks by was is and from stuck".split()
)
_DOES_GOOD = frozenset(
    "helped helps saved saves sorted fixed worked works did gave got knocked made changed shifted turned brought settled calmed "
    "kept keeps stopped cured evened pulled lifted took cleared numbed set".split()
)
_TELLS = frozenset(
    "try take grab get ask skip stop halve double bin ditch quit drop chuck avoid refuse switch swap demand buy start "
    "push request up half use hound tell insist mention flush lower cut toss dump have need want miss increase come go stay".split()
)
_PERMITTED = frozenset(
    "you should could can would must to just and or do not ought better i dont please also so then off on let them em".split()
)
_CLINICIANS = frozenset(
    "doctor doctors gp psych psychiatrist shrink pcp clinic prescriber chemist pharmacist them him her team nurse specialist consultant".split()
)
_HABIT = frozenset(
    "addict addicted addiction hooked clean sober habit detox rehab dealer street snorting overdosed overdose recovery".split()
)
_ABUSED = frozenset(
    "benzo benzos benzodiazepines oxy oxys oxies oxycontin fentanyl codeine xanax xans morphine ketamine valium endone percs lyrica methadone".split()
)
_TREATMENTS = frozenset(
    "emdr ect therapist therapy psychologist psychiatrist psych shrink counsellor session sessions doctor exposure tms".split()
)
_TIPS = frozenset("recommend recommended swear spare try knocks nothing lifesaver godsend".split())
_AMOUNTS = frozenset(
    "one two three half mg mgs daily nightly twice once monthly weekly day night bedtime".split()
) | frozenset(
    str(amount)
    for amount in (
        1,
        2,
        3,
        5,
        10,
        15,
        20,
        25,
        30,
        40,
        50,
        60,
        75,
        80,
        100,
        150,
        200,
        225,
        250,
        300,
        400,
        500,
        600,
        800,
        1000,
    )
)
_REACH = 40
_WIDE = 16


def _norms(reading: Reading, first: int, last: int) -> list[str]:
    return [token.norm for token in reading.tokens[first : last + 1]]


def _around(reading: Reading, first: int, last: int) -> list[str]:
    """Norms of the sentence around these tokens, no further off than `_REACH`, so that work stays linear."""
    sentence = reading.sentence(first)
    return _norms(reading, max(sentence.first, first - _REACH), min(sentence.last, last + _REACH))


def _advised(reading: Reading, first: int) -> bool:
    """Whether the reader is told to take, leave or ask for the medicine at token `first`."""
    clause = reading.clause(first)
    tokens = reading.tokens
    for index in range(first - 1, max(clause.first, first - 9) - 1, -1):
        norm = tokens[index].norm
        if norm not in _TELLS:
            continue
        between = _norms(reading, index + 1, first - 1)
        if "if" in between or "before" in between or "whether" in between:
            return False
        if norm in ("take", "have", "get", "use", "need", "want") and ("your" in between or "you" in between):
            continue
        if (
            norm in ("tell", "ask", "hound", "get", "push")
            and "for" not in between
            and not _CLINICIANS & set(between)
        ):
            continue
        before = _norms(reading, max(clause.first, index - 6), index - 1)
        if "if" in before or "whether" in before:
            return False
        if (
            norm in ("have", "need", "want", "take", "use", "get", "come", "go", "start")
            and "i" in before
            and "would" not in before
        ):
            continue
        if (
            any(word in ("can", "not") for word in before[-4:])
            and ("i" in before or "we" in before)
            and "would" not in before
        ):
            return False
        if before[-2:] == ["do", "not"] and norm in (
            "skip",
            "stop",
            "quit",
            "miss",
            "halve",
            "double",
            "bin",
            "ditch",
            "drop",
        ):
            return False
        if not before or before[-1] in _PERMITTED or tokens[index].pause or index == clause.first:
            return not ({"did", "does", "has", "will", "he", "she", "they"} & set(before))
    return False


def _used(reading: Reading, first: int, last: int) -> float:
    """How sure it is that the writer (or their family) took the medicine at these tokens."""
    tokens, context = reading.tokens, reading.context
    sentence, clause = reading.sentence(first), reading.clause(first)
    before = _norms(reading, max(sentence.first, first - 14), first - 1)
    after = _norms(reading, last + 1, min(sentence.last, last + 9))
    here = _around(reading, first, last)
    work = bool(_WORK & set(here)) or any(
        token.capital and len(token.norm) == 1 and token.norm not in ("i", "a", "t", "s")
        for token in tokens[max(sentence.first, first - _REACH) : min(sentence.last, last + _REACH) + 1]
    )
    sure = 0.0
    mine = next((i for i in range(len(before) - 1, -1, -1) if before[i] in _FIRST), None)
    if mine is not None:
        told = before[mine + 1 :]
        verbs = _USES & set(told)
        if (
            before[mine] == "me"
            and mine
            and before[mine - 1]
            in (
                "put",
                "had",
                "gave",
                "got",
                "started",
                "prescribed",
                "tapered",
                "switched",
                "has",
                "weaned",
                "tried",
            )
        ):
            sure = 0.85
        elif verbs and not (_READER | _OTHERS) & set(told):
            sure = 0.85 if len(told) < 9 else 0.7
        elif before[mine] in ("my", "mine") and mine >= len(before) - 3:
            sure = 0.75
    if not sure and any(word in _DOES_GOOD for word in after[:5]) and _FIRST & set(after):
        sure = 0.8
    if (
        work
        and sure
        and not (
            tokens[sentence.first].norm == "i"
            or {"on", "onto", "off", "took", "been", "taking", "me"} & set(before)
        )
    ):
        return 0.0
    if (
        not sure
        and context.surface not in (Surface.TEAM, Surface.UNKNOWN)
        and not work
        and not (_READER | _OTHERS)
        & set(_norms(reading, max(clause.first, first - _REACH), min(clause.last, last + _REACH)))
    ):
        number = clause.sentence
        previous = reading.sentences[number - 1] if number else None
        near = _FIRST & set(here) or (
            previous is not None
            and _FIRST & set(_norms(reading, max(previous.first, previous.last - _REACH), previous.last))
        )
        if clause.whose in (Whose.WRITER, Whose.FAMILY) or (
            near and set(before + after) & (_USES | _DOES_GOOD)
        ):
            sure = 0.65
        elif not number and clause.whose is Whose.UNSTATED and _USES & set(before):
            sure = 0.55
        elif (
            context.surface is Surface.DRAFT and not sentence.question and not (_READER | _OTHERS) & set(here)
        ):
            sure = 0.5
    if sure and "never" in before[-4:]:
        return 0.4
    if sure and tokens[first].norm in _ABUSED and _HABIT & reading.words and not reading.words & UNITS:
        return 0.45
    return sure


def _bounds(reading: Reading, first: int, last: int) -> tuple[int, int]:
    """The clauses that hold these tokens, or where they are long the near words."""
    tokens = reading.tokens
    start, end = reading.clause(first).first, reading.clause(last).last
    while start < first and tokens[start].norm in ("and", "but", "so", "because", "then"):
        start += 1
    if end - start >= _WIDE:
        start, end = max(start, first - 5), min(end, last + 4)
    following = reading.clause(end + 1) if end + 1 < len(tokens) else None
    if (
        following
        and tokens[end].norm not in (".", "?")
        and following.last - following.first < 7
        and _AMOUNTS & set(_norms(reading, following.first, following.last))
    ):
        end = following.last
    while end > last and tokens[end].norm in (".", "?", "¦"):
        end -= 1
    while end > start and tokens[end].norm in (".", "?", "¦"):
        end -= 1
    return tokens[start].start, tokens[end].end


def _team_sure(reading: Reading, first: int, last: int, sure: float) -> float:
    """Among colleagues a cold remedy is small talk and a handover is work: only a dose or a tip of one's own counts."""
    sentence = reading.sentence(first)
    here = _around(reading, first, last)
    near = _norms(reading, max(sentence.first, first - 4), min(sentence.last, last + 3))
    figures = any(
        word.isdigit() or DOSE.fullmatch(word) or word in ("half", "two", "three", "mg") for word in near
    )
    if {"gave", "giving", "administered"} & set(here):
        return 0.0
    tip = bool(_TIPS & reading.words)
    if not (
        _FIRST & set(here)
        or here[0] in ("been", "took", "taking")
        or (tip and figures and not _WORK & set(here))
    ):
        return 0.0
    takes = sure or tip or set(here) & {"take", "took", "been", "on"}
    return max(sure, 0.8) if (figures or tip) and takes else min(sure, 0.6)


def _told(reading: Reading, span: Span) -> bool:
    """Whether it is said to the reader as advice: neither refused nor told of somebody else."""
    clause = reading.clause(span.first)
    before = _norms(reading, max(clause.first, span.first - 5), span.first - 1)
    if {
        "not",
        "never",
        "without",
        "before",
        "no",
        "if",
        "he",
        "she",
        "they",
        "did",
        "someone",
        "people",
    } & set(before):
        return False
    return "i" not in before or "would" in before


def find(reading: Reading, context: Context) -> Iterator[Finding]:
    """The writer's own medicine, clinician or advice; a client's charted medicine as work is none of it (case 11)."""
    team = context.surface in (Surface.TEAM, Surface.UNKNOWN)
    own = False
    for first, last in named(reading):
        sure, kind = _used(reading, first, last), "own_medicine"
        if team:
            sure = _team_sure(reading, first, last, sure)
        elif sure < 0.8 and _advised(reading, first):
            sure, kind = 0.8, "advice"
        if sure:
            own = own or sure >= 0.5
            yield Finding(
                Concern.CLINICAL_SPECIFICS, *_bounds(reading, first, last), sure, f"clinical_specifics.{kind}"
            )
    if team:
        return
    for table, kind, confidence in (
        (TREATMENT_CHANGE, "advice", 0.8),
        (ASK_FOR, "advice", 0.8),
        (DIAGNOSES, "diagnosis", 0.75),
    ):
        for span in table.find(reading):
            if _told(reading, span):
                yield Finding(
                    Concern.CLINICAL_SPECIFICS,
                    *_bounds(reading, span.first, span.last),
                    confidence,
                    f"clinical_specifics.{kind}",
                )
    for span in CLINICIAN_DID.find(reading):
        here = set(_around(reading, span.first, span.last))
        guessed = reading.tokens[span.first].norm in ("he", "she", "they") and not _TREATMENTS & reading.words
        if not guessed and _FIRST & here and not ("your" in here and not {"me", "my", "mine"} & here):
            yield Finding(
                Concern.CLINICAL_SPECIFICS,
                *_bounds(reading, span.first, span.last),
                0.75,
                "clinical_specifics.clinician",
            )
            own = True
    if own:
        for span in THE_SAME.find(reading):
            if _told(reading, span):
                yield Finding(
                    Concern.CLINICAL_SPECIFICS,
                    *_bounds(reading, span.first, span.last),
                    0.75,
                    "clinical_specifics.advice",
                )


HEURISTIC = Heuristic(
    concern=Concern.CLINICAL_SPECIFICS,
    principle="Safe Sharing",
    why="What was right for you may not be right for them; the particulars of treatment belong with the person who knows their case.",
    find=find,
    positive=POSITIVE,
    negative=NEGATIVE,
    missed=MISSED,
)
