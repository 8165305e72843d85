"""Where a partner or relative of the writer's works: "my husband works at the Bunnings in Preston"."""

import re
from collections.abc import Iterator

from checks.identifiers import Kind, Match
from checks.identifiers.kin import CHILD, DESCRIBED, KIN, PARTNER

_NAMED = r"(?-i:[A-Z][\w'&.-]{1,20})"
_SUBJECT = rf"(?:(?:my|our|me)\s{DESCRIBED}(?:{PARTNER}|{KIN}|{CHILD})(?:,?\s(?-i:[A-Z][\w-]{{1,20}})){{0,2}}|hubby|the\s(?:missus|hubby))"
_WORKS = (
    r"(?:'s|\sis|\sstill|\salso|\snow|\swho|,){0,3}\s(?:works?|working|teach(?:es|ing)|nursing|cooks|cleans|a\s[\w-]{3,16}(?:\s[\w-]{3,16})?|"
    r"the\s[\w-]{3,16}(?:\s[\w-]{3,16})?|manag(?:es|er)|foreman|head\schef|drives?|runs|owns)\s(?:\w{1,10}\s){0,3}?(?:at|on|for|in|out\sof|with|over\sat)\s"
)
_PLACE = (
    rf"(?:the\s)?(?:[\w'&.-]{{2,20}}\s){{0,2}}?{_NAMED}(?:\s(?:{_NAMED}|garage|hospital|school|prison|bakery|depot|mine|mill|factory|"
    rf"branch|store|pharmacy|station|pub|surgery)){{0,3}}"
    rf"(?:,?\s(?:in|on|at|near)\s(?:the\s)?{_NAMED}(?:\s(?:{_NAMED}|rd|road|st|street|ave|lane)){{0,2}})?"
)
_RELATIVE_WORKS = re.compile(rf"\b{_SUBJECT}{_WORKS}{_PLACE}", re.I)
_NAME_WORKS = re.compile(
    rf"\b(?-i:[A-Z][a-z]{{1,20}}(?:\s[A-Z][a-z]{{1,20}})?),?\s(?:who\s)?works\s(?:at|for|in)\s{_PLACE}", re.I
)
_FAMILY_NEAR = re.compile(
    rf"\b(?:my|our|mine|ur|your)\s{DESCRIBED}(?:ex|{PARTNER}|husband|wife)\b|\bmine\b", re.I
)

CUES = frozenset(
    """works work working teaches teaching nursing cooks cleans manages manager foreman chef drives runs owns at for in""".split()
)
"""Lower-case words without which nothing is looked for."""

_NO_PLACE = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|English|French|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|IT|HR|I|NDIS)$"
)


def find(text: str) -> Iterator[Match]:
    """Workplaces that are named; "at the hospital" is none."""
    for found in _RELATIVE_WORKS.finditer(text):
        if not _NO_PLACE.search(found.group()):
            yield Match(Kind.WORKPLACE, *found.span(), 0.8)
    for found in _NAME_WORKS.finditer(text):
        if _FAMILY_NEAR.search(text[max(0, found.start() - 60) : found.start()]):
            yield Match(Kind.WORKPLACE, *found.span(), 0.75)
