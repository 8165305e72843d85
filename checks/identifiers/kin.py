"""Words for family and friends, and what reads as a person's name, shared by the recognisers of family details."""

import re

from checks.identifiers._first_names import ALSO_WORDS, FIRST_NAMES

CHILD = (
    r"(?:daughters?|sons?|kids?|kiddos?|children|child|boys?|girls?|lads?|lass|bub|bubba|baby|twins|toddlers?|"
    r"little (?:man|one|ones|fella|guy|girl|boy|lady|fellas)|eldest|oldest|youngest|middle one|"
    r"step ?(?:son|daughter|kids?)|young (?:lad|fella|one|man|bloke|lass)|foster (?:son|daughter|kids?|child)|gran(?:d ?)?(?:sons?|daughters?|kids?|child|children|baby)|"
    r"grandies|mokopuna|moko|tamariki|teenagers?|teen|wee (?:man|one|fella|lad|lass)|firstborn|princess|nipper)"
)
"""A child of the writer's, after "my" or "our"."""

PARTNER = (
    r"(?:husband|hubby|hubs|wife|wifey|partner|missus|mrs|fianc[eé]e?|boyfriend|girlfriend|bf|gf|spouse|other half|"
    r"better half|ex(?:[- ](?:husband|wife|partner|boyfriend|girlfriend|bf|gf|missus|hubby))?|fella|bloke|old man|man|woman)"
)
"""A partner of the writer's, past or present, after "my"."""

KIN = (
    r"(?:mum|mom|mam|mother|dad|father|nan|nana|nanna|gran|granny|grandma|grandpa|grandad|pop|poppy|papa|sister|sis|"
    r"brother|bro|aunt|aunty|auntie|uncle|cousin|niece|nephew|(?:mother|father|sister|brother|daughter|son)[- ]in[- ]law|"
    r"step ?(?:mum|mom|dad|father|mother|sister|brother)|step ?dad|flatmate|housemate|roommate|"
    r"best (?:friend|mate)|bestie)"
)
"""Other family and housemates of the writer's, after "my" or "our"."""

FAMILY = rf"(?:{CHILD}|{PARTNER}|{KIN})"

CUES = frozenset(
    """my our me mine hubby hubs missus bub wife husband daughter daughters son sons kids children twins eldest
    youngest ex""".split()
)
"""Lower-case words one of which stands in any text that speaks of the writer's family."""

DESCRIBED = (
    r"(?:(?:own|little|big|older|younger|eldest|oldest|youngest|middle|first|second|late|beautiful|gorgeous|lovely|dear|poor|"
    r"new|soon[- ]to[- ]be|baby|wee|darling|two|three|four|five|only|ex|twin|adult|grown|teenage|"
    r"\w{1,9}[- ]year[- ]old|\d{1,2} ?(?:yo|y/o|yr old|year old)),? ){0,2}"
)
"""What may stand between "my" and the family word, with the space after it."""

WORD = r"[^\W\d_][\w'-]{1,20}"
"""A word that may turn out to be a name."""

# Capitalised words that are no names.
_CAPITALISED = frozenset(
    """i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter ramadan eid diwali australian english irish scottish welsh
    british american canadian maori māori samoan tongan indian chinese italian greek polish german french spanish
    filipino nigerian kenyan vietnamese korean japanese iranian iraqi syrian afghan turkish lebanese egyptian
    aboriginal catholic muslim christian jewish hindu buddhist adhd autistic ndis nhs medicare centrelink tafe uni
    mum mom mam dad nan nana gran pop god jesus ok okay yes no but and so the she he they we it this that then now
    also when because if is are was has had ptsd ocd bpd covid tv always never uk us usa nz au facebook insta instagram
    dr mr mrs ms miss""".split()
)


def is_name(word: str, start_of_sentence: bool = False) -> bool:
    """Whether `word` reads as a first name: a common one in any case, or one that only its capital tells.

    `start_of_sentence`: the capital tells nothing there.
    """
    bare = word.lower().removesuffix("'s").strip("'-")
    if bare in _CAPITALISED:
        return False
    if bare in FIRST_NAMES or ("-" in bare and bare.split("-")[0] in FIRST_NAMES):
        return True
    capital = word[0].isupper() and not start_of_sentence
    if bare in ALSO_WORDS:
        return word[0].isupper()
    return capital and not word.isupper() and len(bare) > 2


def name_end(text: str, start: int, end: int) -> int:
    """Where the name in `text[start:end]` ends without its possessive "'s"."""
    return end - 2 if text[start:end].lower().endswith("'s") else end


SENTENCE_START = re.compile(r"(?:^|[.!?\n…]\s*)$")
"""Matches text that a new sentence follows."""
