"""First names of the writer's family and housemates: "my daughter Ella", "hubby steve", "me n dan split".

A colleague's or client's first name is work (guide, case 6), and a pet's name is nobody's.
"""

import re
from collections.abc import Iterator

from checks.identifiers import Kind, Match, partner_name
from checks.identifiers._first_names import ALSO_WORDS, FIRST_NAMES
from checks.identifiers.kin import CHILD, DESCRIBED, FAMILY, PARTNER, SENTENCE_START, WORD, is_name, name_end

_MORE = re.compile(rf"(?:,\s(?:and\s)?|\s(?:and|n|&|\+|'n'?)\s|\s)({WORD})")
_ROLE = re.compile(
    rf"\b(?P<whose>my|our|me|mi)\s{DESCRIBED}(?P<role>{FAMILY}|two|three|four|lot)\b"
    rf"(?P<link>'s\sname(?:'s|\sis)|\snames?\s(?:is|are)|(?:'s|\sis|\sare|\swas)?\s(?:called|named)|'s|\sis|\sare|,|\s\(|\s[-–])?"
    rf"\s?(?P<name>(?<=[\s(])(?!my\b|our\b){WORD})",
    re.I,
)
_BARE_ROLE = re.compile(
    rf"\b(?P<role>hubby|hubs|(?:the\s)?missus|bub|(?:the|me)\s(?:hubby|wife|twins|kids|ex|bub)),?\s(?P<name>{WORD})",
    re.I,
)
_APPOSED = re.compile(
    rf"(?:(?:'s|\sis|\swas|\s?\(|\s[-–])\s?(?:my|our)\s{DESCRIBED}(?:{CHILD}|{PARTNER})\b"
    rf"|,\s(?:my|our)\s{DESCRIBED}(?:{CHILD}|{PARTNER})\b(?=\s?(?:[,.;!)\n]|$)))",
    re.I,
)
_WORD_BEFORE = re.compile(rf"(?<![\w'-])({WORD})$")
_MY_NAME = re.compile(
    rf"\b(?P<whose>my|our)\s(?:little |big |eldest |youngest |baby )?(?P<name>{WORD})", re.I
)
_CALLED_CHILD = re.compile(
    rf"\b(?:we (?:named|called) (?:him|her|them|(?:the|our) baby)|(?:bub|(?:the\s)?baby)'s name(?:'s| is))\s(?P<name>{WORD})",
    re.I,
)
_GONE = re.compile(
    r"\s(?:passed|died|has been gone|been gone|is gone|has passed)\b|, (?:rest|god rest)", re.I
)
_PET = re.compile(
    r"\b(?:dogs?|pups?|puppy|cats?|kitten|kelpie|labrador|lab|vet|barks?|barking|paws?|walkies|fur ?bab(?:y|ies)|staffy|"
    r"greyhound|cavoodle|poodle|horse|budgie|rabbit|chooks?|tabby|guinea pig)\b",
    re.I,
)
_MAYBE_PET = re.compile(
    r"(?:bab(?:y|ies)|boys?|girls?|fella|little (?:man|one|girl|boy|guy|lady)|princess|eldest|oldest)$", re.I
)


def find(text: str) -> Iterator[Match]:
    """Names with the word that makes them family: the span is "my daughter Ella", not the name alone."""
    taken: list[tuple[int, int]] = []
    for match in _all(text):
        if not any(start < match.end and match.start < end for start, end in taken):
            taken.append((match.start, match.end))
            yield match


def _all(text: str) -> Iterator[Match]:
    said = text.lower()
    if "my " in said or "our " in said or "me " in said or "mi " in said:
        yield from _by_role(text)
    if any(word in said for word in ("hubby", "hubs", "missus", "bub", " wife", " twins", " kids", " ex")):
        yield from _plain(text, _BARE_ROLE)
    if any(word in said for word in ("we named", "we called", "b's name", "by's name")):
        yield from _plain(text, _CALLED_CHILD)
    yield from partner_name.find(text)


def _plain(text: str, pattern: re.Pattern[str]) -> Iterator[Match]:
    for found in pattern.finditer(text):
        if is_name(found["name"]) and not _is_pet(text, found):
            yield Match(
                Kind.FAMILY_NAME, found.start(), _end_of_names(text, found.start("name"), found.end()), 0.85
            )


def _by_role(text: str) -> Iterator[Match]:
    for found in _ROLE.finditer(text):
        if not _names_someone(found) or _is_pet(text, found):
            continue
        confidence = 0.9 if found["whose"].lower() != "our" or found["link"] else 0.8
        yield Match(
            Kind.FAMILY_NAME, found.start(), _end_of_names(text, found.start("name"), found.end()), confidence
        )
    for found in _APPOSED.finditer(text):
        name = _WORD_BEFORE.search(text, max(0, found.start() - 22), found.start())
        if name is None or _is_pet(text, found):
            continue
        opens = SENTENCE_START.search(text[max(0, name.start() - 3) : name.start()]) is not None
        if is_name(name.group(), start_of_sentence=opens):
            yield Match(Kind.FAMILY_NAME, name.start(), found.end(), 0.85)
    for found in _MY_NAME.finditer(text):
        if _GONE.match(text, found.end()) or not _well_known(found["name"]) or _is_pet(text, found):
            continue
        end = name_end(text, found.start("name"), found.end())
        yield Match(Kind.FAMILY_NAME, found.start(), end, 0.7 if found["whose"].lower() == "my" else 0.5)


def _names_someone(found: re.Match[str]) -> bool:
    """Whether what follows the family word is a name, stricter where "is" may lead to anything ("is Polish")."""
    name, link = found["name"], (found["link"] or "").strip().lower()
    if link in ("is", "'s", "are"):
        return _well_known(name) and name[0].isupper()
    if not link and name.lower().endswith(("ed", "ing", "ly")) and name[0].islower():
        return False
    return is_name(name)


def _well_known(name: str) -> bool:
    bare = name.lower().removesuffix("'s")
    return (
        bare in FIRST_NAMES
        or bare.split("-")[0] in FIRST_NAMES
        or (bare in ALSO_WORDS and name[0].isupper() and not name.isupper())
    )


def _end_of_names(text: str, start: int, end: int) -> int:
    """Where a list of names that starts with `text[start:end]` ends: "Sione and Viliami"."""
    for _ in range(4):
        more = _MORE.match(text, end)
        if more is None or not is_name(more.group(1)):
            break
        if more.start(1) == end + 1 and more.group(1)[0].islower():
            break
        start, end = more.span(1)
    return name_end(text, start, end)


def _is_pet(text: str, found: re.Match[str]) -> bool:
    role = found.groupdict().get("role")
    if role is not None and not _MAYBE_PET.search(role):
        return False
    reach = 80 if role is not None else 25
    return _PET.search(text[max(0, found.start() - reach) : found.end() + reach]) is not None
