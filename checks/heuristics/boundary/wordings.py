"""All wordings of a crossing, and the words that show what a secret is about."""

from __future__ import annotations

from checks.heuristics.boundary.company import COMPANY
from checks.heuristics.boundary.dealings import DEALINGS
from checks.phrases import phrases

_ANYONE = "anyone|anybody|no one|nobody|a soul|noone|everyone"

WORDINGS = COMPANY + DEALINGS
"""Every kind of crossing."""

TELL_NOBODY = phrases(
    f"""
    (do not|never|please do not|not|best not|only do not|just do not) ~1 (tell|let on|mention|say|breathe|dob|show|blab) ~4
    (you do not|no) need (to (tell|mention|say)|for) ~3 (know|tell|mention|say|anyone|them|her|him|it)
    (just|keep) ~2 (between|to) (us|yourself|ourselves)
    ({_ANYONE}) ~1 (must|need|needs|has to|can|will) ~1 know
    no need for ~4 (know|hear|find out)
    """
)
"""Asks for secrecy that cross a boundary only where contact, visits, money or gifts are about (guide, case 19)."""

MONEY = frozenset(
    "bucks quid dollar dollars cash money tenner fiver pounds euro euros grand twenty fifty hundred forty thirty score bob pineapple lobster fare credit rent diesel petrol".split()
)
"""Words for money in a clause, besides a figure with a currency sign."""

CROSSING = frozenset(
    "gift present envelope lift insta facebook brought bought pay paid lend lent money cash quid bucks tenner dinner wine beer smokes ciggies maccas cigs weed vape voucher".split()
)
"""Words of contact, visits, money or gifts."""

OFFERED = CROSSING | frozenset(
    "extra spare yours lift key free number house home laptop purse fix lunch ride give giving given got fetch sneak bed couch sofa visit come".split()
)
"""Words that together with a plea for secrecy show that something is offered (guide, case 19)."""
