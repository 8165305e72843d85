"""Words as people type them, brought to one plain norm: contractions opened, text-speak spelt out.

Every norm keeps the offsets of the word it came from; one word may give several norms ("I'm" gives "i", "am").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

STOP = "."
"""The norm that ends a sentence."""
QUESTION = "?"
"""The norm that ends a question."""
BARRIER = "¦"
"""The norm of what was masked: nothing reads across it."""


class Token(NamedTuple):
    """A norm with the (start, end) offsets of the word that it came from.

    `capital`: the word was written with a capital; `pause`: a comma, dash, bracket or emoji stands before it.
    """

    norm: str
    start: int
    end: int
    capital: bool = False
    pause: bool = False


_WORD = re.compile(
    r"[^\W_]+(?:['][^\W_]+)*|(?P<end>[.!?…]+(?=[\s\"')*_]|$)|\n+|[!?]+)|(?P<pause>[☀-➿\U0001F300-\U0001FAFF]|[,;:()\[\]–—]|(?<=\s)-+(?=\s)|\.{2,})|&"
)
_LONG = re.compile(r"(.)\1{2,}")
_DROPPED = frozenset(
    "really honestly literally actually very fucking fuckin fkn effing bloody tbh ngl fr lol lmao haha hahaha heh "
    "xx xo basically obviously totally absolutely completely freaking sorta truly seriously utterly genuinely frankly".split()
)
_SPELT_OUT: dict[str, tuple[str, ...]] = {
    key: tuple(value.split())
    for key, value in {
        "im": "i am", "i'm": "i am", "ive": "i have", "i've": "i have", "i'd": "i would", "i'll": "i will",
        "iv": "i have", "id": "i would", "youre": "you are", "you're": "you are", "ur": "your", "u": "you",
        "youve": "you have", "you've": "you have", "you'd": "you would", "you'll": "you will", "youll": "you will",
        "we're": "we are", "weve": "we have", "we've": "we have", "we'd": "we would", "we'll": "we will",
        "he's": "he is", "hes": "he is", "she's": "she is", "shes": "she is", "it's": "it is", "that's": "that is",
        "thats": "that is", "there's": "there is", "theres": "there is", "what's": "what is", "whats": "what is",
        "who's": "who is", "how's": "how is", "hows": "how is", "where's": "where is", "here's": "here is",
        "heres": "here is", "let's": "let us", "lets": "let us", "they're": "they are", "theyre": "they are",
        "they've": "they have", "theyve": "they have", "he'd": "he would", "she'd": "she would", "he'll": "he will",
        "she'll": "she will", "it'll": "it will", "itll": "it will", "it'd": "it would", "they'll": "they will",
        "don't": "do not", "dont": "do not", "doesn't": "does not", "doesnt": "does not", "didn't": "did not",
        "didnt": "did not", "can't": "can not", "cant": "can not", "cannot": "can not", "couldn't": "could not",
        "couldnt": "could not", "won't": "will not", "wont": "will not", "wouldn't": "would not", "wouldnt": "would not",
        "isn't": "is not", "isnt": "is not", "aren't": "are not", "arent": "are not", "wasn't": "was not",
        "wasnt": "was not", "weren't": "were not", "werent": "were not", "haven't": "have not", "havent": "have not",
        "hasn't": "has not", "hasnt": "has not", "hadn't": "had not", "hadnt": "had not", "shouldn't": "should not",
        "shouldnt": "should not", "ain't": "is not", "aint": "is not", "needn't": "need not", "mustn't": "must not",
        "dinnae": "do not", "didnae": "did not", "cannae": "can not", "havenae": "have not", "wasnae": "was not",
        "dinna": "do not", "canna": "can not", "isnae": "is not", "gonna": "going to", "gunna": "going to",
        "gonnae": "going to", "wanna": "want to", "gotta": "got to", "dunno": "do not know", "lemme": "let me",
        "gimme": "give me", "kinda": "kind of", "outta": "out of", "alot": "a lot", "hafta": "have to",
        "innit": "is it not", "y'all": "you all", "yall": "you all", "n": "and", "&": "and", "nd": "and", "r": "are",
        "w": "with", "wiv": "with", "bc": "because", "cos": "because", "coz": "because", "cuz": "because", "bcos": "because",
        "'cause": "because", "thru": "through", "tho": "though", "altho": "although", "woz": "was", "wos": "was", "wot": "what",
        "wat": "what", "av": "have", "hav": "have", "ya": "you", "yer": "your", "yous": "you", "youse": "you", "ye": "you",
        "yrs": "years", "yr": "year", "wks": "weeks", "wk": "week", "mths": "months", "mth": "month", "hrs": "hours",
        "tmrw": "tomorrow", "tmr": "tomorrow", "tomoz": "tomorrow", "2day": "today", "2moro": "tomorrow", "2nite": "tonight",
        "tonite": "tonight", "nite": "night", "b4": "before", "atm": "at the moment", "ppl": "people", "summat": "something",
        "sumthing": "something", "smth": "something", "sth": "something", "nowt": "nothing", "owt": "anything", "nuthin": "nothing",
        "nothin": "nothing", "evry": "every", "luv": "love", "jus": "just", "wif": "with", "da": "the", "ma": "my", "tae": "to",
        "fae": "from", "wi": "with", "wee'uns": "children", "weans": "children", "bairns": "children", "bairn": "child",
        "mom": "mum", "mam": "mum", "mammy": "mum", "mama": "mum", "mamma": "mum", "mother": "mum", "mommy": "mum", "mummy": "mum",
        "moms": "mums", "father": "dad", "papa": "dad", "daddy": "dad", "pops": "dad", "docs": "doctors", "doc": "doctor", "meself": "myself", "mesel": "myself",
        "masel": "myself", "havin": "having", "tryin": "trying", "goin": "going", "feelin": "feeling", "cryin": "crying", "drinkin": "drinking",
        "gettin": "getting", "livin": "living", "comin": "coming", "talkin": "talking", "sleepin": "sleeping", "thinkin": "thinking", "doin": "doing",
        "losin": "losing", "lookin": "looking", "nothings": "nothing is", "everythings": "everything is", "oot": "out", "hame": "home", "yday": "yesterday",
        "arvo": "afternoon", "mornin": "morning", "alright": "all right", "cud": "could", "wud": "would", "shud": "should", "plz": "please", "pls": "please",
        "msg": "message", "txt": "text", "fone": "phone", "gf": "girlfriend", "bf": "boyfriend", "bday": "birthday", "diff": "different", "dis": "this", "dat": "that", "dem": "them",
        "wen": "when", "wer": "were", "dat's": "that is", "counsellor": "counsellor", "counselor": "counsellor", "counseling": "counselling", "organisation": "organisation",
        "fiancé": "fiance", "fiancée": "fiance", "fiancee": "fiance", "hubs": "husband", "hubby": "husband", "wifey": "wife", "missus": "wife", "gran": "nan", "nana": "nan", "nanna": "nan",
        "grandma": "nan", "granny": "nan", "grandmother": "nan", "grandad": "pop", "grandpa": "pop", "grandfather": "pop", "poppy": "pop", "aunty": "aunt", "auntie": "aunt", "bro": "brother", "sis": "sister",
    }.items()
}  # fmt: skip

_OPENERS = frozenset(
    (STOP, QUESTION, BARRIER, "and", "but", "so", "or", "then", "yeah", "ok", "okay", "sure", "well", "if")
)
_AMBIGUOUS = frozenset(("da", "ma", "bin", "rn", "id", "ill"))


def _norms(raw: str, word: str, previous: str) -> tuple[str, ...]:
    """The norms of one word as typed and in lower case; `previous` is the norm before it."""
    if word in _AMBIGUOUS:
        if word in ("da", "ma") and previous in ("my", "me", "our"):
            return ("dad",) if word == "da" else ("mum",)
        if word == "bin":
            return ("been",) if previous in ("have", "has", "had", "i") else ("bin",)
        if word == "rn":
            return ("rn",) if raw.isupper() else ("right", "now")
        if word == "ill":
            return ("i", "will") if previous in _OPENERS else ("ill",)
        if word == "id" and raw.isupper():
            return ("id",)
    if known := _SPELT_OUT.get(word):
        return known
    if "'" in word:
        if word.endswith("'s"):
            stem = word[:-2]
            return (*_SPELT_OUT.get(stem, (stem,)), "s")
        return (word[:-3], "not") if word.endswith("n't") else (word.replace("'", ""),)
    if word.isalpha() and (squeezed := _LONG.sub(r"\1", word)) != word:
        return _SPELT_OUT.get(squeezed, (squeezed,))
    return (word,)


def tokenise(own: str, masked: list[tuple[int, int]]) -> Iterator[Token]:
    """Tokens of the writer's own words, with stops, and a barrier wherever something was masked."""
    barriers = iter(masked)
    barrier = next(barriers, None)
    previous = STOP
    pause = False
    for match in _WORD.finditer(own):
        start, end = match.span()
        while barrier and barrier[0] <= start:
            if previous != BARRIER:
                previous = BARRIER
                yield Token(BARRIER, *barrier)
            barrier = next(barriers, None)
        raw = match[0]
        if match.lastgroup == "end":
            previous = QUESTION if "?" in raw else STOP
            pause = False
            yield Token(previous, start, end)
        elif match.lastgroup == "pause":
            pause = True
        elif (word := raw.lower()) not in _DROPPED:
            for norm in _norms(raw, word, previous):
                yield Token(norm, start, end, raw[0].isupper(), pause)
                previous = norm
                pause = False
