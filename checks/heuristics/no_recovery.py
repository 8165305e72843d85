"""No recovery: an experience is told, but not how it was overcome or what helped."""

from __future__ import annotations

from collections.abc import Iterator

from checks.evidence import discloses, recovers
from checks.model import Concern, Context, Example, Finding, Heuristic, Surface
from checks.reading import Reading


def find(reading: Reading, context: Context) -> Iterator[Finding]:
    """One finding without a span where an experience is told and nothing says what helped."""
    told = discloses(reading)
    if told and not recovers(reading):
        yield Finding(Concern.NO_RECOVERY, None, None, told, "no_recovery.nothing_helped")


HEURISTIC = Heuristic(
    concern=Concern.NO_RECOVERY,
    principle="Safe Sharing",
    why="What helped you is the useful part: it shows that a hard time can be got through.",
    find=find,
    positive=tuple(
        map(
            Example,
            (
                "I had depression too.",
                "I lost my job and my house in the same year.",
                "I've been a consumer of mental health services myself.",
                "My brother did four years.",
                "I came home in 2009 with PTSD.",
                "Depression took ten years off me. That's all I'll say.",
                "I was bullied all through school, so I get it.",
                "my mum drank. you learn to be quiet.",
                "I've had three miscarriages.",
                "Slept rough for a winter myself.",
                "I was in care as a kid.",
                "Been there with the pokies.",
                "I used to self harm when I was a teenager.",
                "We lost our son when he was two.",
                "My parents divorced when I was nine, it was ugly.",
                "I live with bipolar myself.",
            ),
        )
    ),
    negative=(
        *tuple(
            map(
                Example,
                (
                    "I used to have panic attacks on buses. Going one stop at a time with a friend helped.",
                    "I lost my nan a few years back and the garden was where I found peace. Shall we sit outside?",
                    "Six years sober. The group and a walk every morning got me here.",
                    "I was homeless at twenty, and a good caseworker turned it around for me.",
                    "I live with voices. I've got a plan and people I ring, and most days are good.",
                    "I've got a dog too.",
                    "I grew up near the beach as well.",
                    "Lots of people find journalling helps.",
                    "I hear you. That sounds heavy.",
                    "I feel honoured that you told me.",
                    "You said you lost your mum last week. I'm so sorry.",
                    "See you Thursday at ten, I'll bring the forms.",
                    "Would you like to talk about the divorce today?",
                    "Can I have a debrief? I've been struggling with anxiety.",
                    "I had anxiety for years. Therapy made the difference.",
                    "I never self-harmed, but I can listen.",
                ),
            )
        ),
        Example("She had depression after the move, notes updated.", context=Context(Surface.TEAM)),
    ),
    missed=(
        Example("Infertility was a long chapter in my marriage, and the nursery group next door was loud."),
    ),
)
