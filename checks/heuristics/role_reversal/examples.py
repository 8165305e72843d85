"""Examples of `role_reversal`: each is a test (guide, "Concerns" and cases 13, 14, 18, 19, 30)."""

from checks.model import Context, Example, Surface

TEAM = Context(Surface.TEAM)

POSITIVE: tuple[Example, ...] = (
    Example("It's been awful. I don't know who else to tell.", "I don't know who else to tell"),
    Example("You're the only one I can talk to.", "You're the only one I can talk to"),
    Example("Sorry to unload, love.", "Sorry to unload, love"),
    Example("Please tell me I'm not a bad mum.", "Please tell me I'm not a bad mum"),
    Example("He left on Sunday. What would you do if you were me?", "What would you do if you were me?"),
    Example("I cried all night. Thanks for listening.", "Thanks for listening"),
    Example("ta for letting me vent hun", "ta for letting me vent hun"),
    Example("Could you mind my dog while I'm in hospital?", "Could you mind my dog while I'm in hospital?"),
    Example("Please pray for me. It's the scan tomorrow.", "Please pray for me"),
    Example("I was crying in the sluice again. Don't tell anyone.", "Don't tell anyone"),
    Example("I could really use a hug today.", "I could really use a hug today"),
    Example("Honestly you're better than my therapist.", "you're better than my therapist"),
    Example("I don't know what I'd do without you.", "I don't know what I'd do without you"),
    Example("Am I a terrible person?", "Am I a terrible person?"),
    Example("I've got nobody else to talk to about it.", "I've got nobody else to talk to about it"),
    Example("I shouldn't be putting this on you.", "I shouldn't be putting this on you"),
    Example("my mums dying, someone tell me something nice", "someone tell me something nice", TEAM),
    Example(
        "Seeing you is the only thing that gets me out of bed.",
        "Seeing you is the only thing that gets me out of bed",
    ),
    Example("I haven't told anyone but you.", "I haven't told anyone but you"),
)

NEGATIVE: tuple[Example, ...] = (
    Example("It was a long road, you know? But it got better."),
    Example("What would you do differently next time?"),
    Example("What helps you when nights are hard?"),
    Example("Can I debrief with you? Today was rough, I cried in the car.", context=TEAM),
    Example("Could we book supervision? I need to talk to someone about the separation.", context=TEAM),
    Example("Sorry to load you up with paperwork, three forms to sign."),
    Example("Thanks for listening to Mrs P's daughter yesterday.", context=TEAM),
    Example("Thanks for telling me. You can talk to me any time in work hours."),
    Example("You're not the only one, plenty of people feel that way."),
    Example("You're the only one who can decide that."),
    Example("What you tell me stays between us and the team."),
    Example("Would you like me to pray with you?"),
    Example("Tell me what you need and we'll put it in the plan."),
    Example('Client said "you\'re the only one I can talk to".', context=TEAM),
    Example("I'd never ask a client to mind my dog.", context=TEAM),
    Example("Could you mind the step, it's wet."),
    Example("I lost my dad years ago. A group helped. How do you cope on the hard days?"),
    Example("Do you have nobody to talk to at home?"),
    Example("Bear with me, the system's slow."),
    Example("Don't tell me the score, I've taped the match."),
)

MISSED: tuple[Example, ...] = (
    Example(
        "Mum is in the next room along since Monday. I hope that's all right with you.",
        "I hope that's all right with you",
    ),
    Example(
        "I've put my mother's chair in here, it is nicer when you are by me.",
        "it is nicer when you are by me",
    ),
)
