"""No hopeful close: an experience is told, but the text does not end on hope, choice or a question handed back."""

from __future__ import annotations

from collections.abc import Iterator

from checks.evidence import discloses, hopeful_close, recovers
from checks.model import Concern, Context, Example, Finding, Heuristic, Surface
from checks.reading import Reading


def find(reading: Reading, context: Context) -> Iterator[Finding]:
    """One finding without a span where an experience is told and the last sentences carry no hope; less sure once help is named."""
    told = discloses(reading)
    if told and not hopeful_close(reading):
        confidence = told - 0.25 if recovers(reading) else told
        yield Finding(Concern.NO_HOPEFUL_CLOSE, None, None, confidence, "no_hopeful_close.ends_flat")


HEURISTIC = Heuristic(
    concern=Concern.NO_HOPEFUL_CLOSE,
    principle="Safe Sharing",
    why="A last line of hope, or a question that hands it back, lifts the other person.",
    find=find,
    positive=tuple(
        map(
            Example,
            (
                "I had depression too.",
                "My own anxiety was diagnosed in my thirties. What helped was cutting my hours back.",
                "I was in an accident in 2015 and it was a long year.",
                "I've been a consumer of mental health services myself.",
                "Depression took ten years off me. That's all I'll say.",
                "I did rehab twice. It was grim.",
                "My brother lived with schizophrenia. We managed.",
                "I lost two babies. I don't speak of it.",
                "I was kicked out at seventeen. A mate's mum took me in.",
                "I had an eating disorder at school, so I know.",
                "We went through the courts for three years. A lawyer sorted it.",
                "I gambled everything away once. Banned myself from the clubs.",
                "I grew up with violence at home. That's just how it was.",
                "I came here as a refugee with nothing.",
                "I used to drink every night. Meetings stopped it.",
            ),
        )
    ),
    negative=(
        *tuple(
            map(
                Example,
                (
                    "I used to panic on buses. Going with a friend helped. What's one small step you'd like to try?",
                    "I was homeless once. It does get better.",
                    "I lost my dad when I was ten. A teacher helped. You're not alone in this.",
                    "I lived with anorexia. Recovery took time and a good dietitian, and now I enjoy food again.",
                    "I was in hospital in my twenties. These days I've got a plan. Want to map yours?",
                    "Eight years sober. You don't have to do it my way, you've got options.",
                    "I've got two kids too.",
                    "Me too, I love the footy.",
                    "See you at nine.",
                    "Lots of people find a routine helps.",
                    "I hear you about the divorce. That's a lot.",
                    "Thanks for telling me, it matters.",
                    "I had depression. Swimming and one good mate got me through. Who's in your corner?",
                    "Grief for my sister nearly sank me. A choir carried me. There is life after this.",
                    "Can I grab you for a debrief? I was assaulted on shift once and today brought it up.",
                ),
            )
        ),
        Example("K was in hospital in 2019 and lost his licence, see file.", context=Context(Surface.TEAM)),
    ),
    missed=(Example("I had panic attacks at uni. You have your father's eyes."),),
)
