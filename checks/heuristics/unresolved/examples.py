"""Examples of `unresolved`: each is a test (guide, "Concerns" and cases 3 to 5, 13, 17, 24, 27)."""

from checks.model import Context, Example, Surface

TEAM = Context(Surface.TEAM)

POSITIVE: tuple[Example, ...] = (
    Example("I lost my mum last month and I'm no use to anyone.", "I lost my mum last month"),
    Example("Honestly, I'm a mess today.", "I'm a mess today"),
    Example("We just broke up on Saturday. So, how was your weekend?", "We just broke up on Saturday"),
    Example("My husband walked out on Tuesday. Shall we start?", "My husband walked out on Tuesday"),
    Example("I still can't sleep after what he did.", "I still can't sleep after what he did"),
    Example("I'm not over it. Anyway.", "I'm not over it"),
    Example("I haven't dealt with any of it yet.", "I haven't dealt with any of it yet"),
    Example("i cant stop crying. what time is your appt?", "i cant stop crying"),
    Example("We're in court at the moment over the kids.", "We're in court at the moment over the kids"),
    Example("My son is back on the ice and I don't know what to do.", "I don't know what to do"),
    Example(
        "I'm going through a divorce right now as well.", "I'm going through a divorce right now as well"
    ),
    Example("The panic attacks are back.", "The panic attacks are back"),
    Example("I have relapsed. Anyway, your turn.", "I have relapsed"),
    Example(
        "Dad's in intensive care and nobody will tell me anything.",
        "Dad's in intensive care and nobody will tell me anything",
    ),
    Example("I was sacked yesterday.", "I was sacked yesterday"),
    Example("honestly ive been a wreck since my wife walked out on sunday", "ive been a wreck"),
    Example("i'm barely coping, been crying in the car all week", "i'm barely coping", TEAM),
)

NEGATIVE: tuple[Example, ...] = (
    Example("I still use the breathing exercises, and they work."),
    Example("I haven't had an episode since."),
    Example(
        "I lost my dad nine years ago. Talking to a counsellor helped, and I smile when I think of him now."
    ),
    Example("I live with voices and manage them with a plan."),
    Example("Kids are home sick, running late."),
    Example("gastro, can't make the 6 am", context=TEAM),
    Example("Can I debrief with you? Today was rough."),
    Example("Could we book supervision this week? I'm struggling with the separation.", context=TEAM),
    Example('The client said "I can\'t stop crying since he left". I sat with her.'),
    Example("Role play for Friday: the worker says I just broke up with my boyfriend and I'm a mess."),
    Example("He cried all night and can't sleep. Incident form done.", context=TEAM),
    Example("This roster is killing me 😂", context=TEAM),
    Example("If I lost my job tomorrow I'd be a mess too."),
    Example("How are you sleeping since your husband left last week?"),
    Example("I came home in 2009 with PTSD."),
    Example("You said you can't stop crying. That sounds heavy."),
    Example("The printer died last night, sorry all.", context=TEAM),
)

MISSED: tuple[Example, ...] = (
    Example(
        "The chair is still pushed back the way he left it.",
        "The chair is still pushed back the way he left it",
    ),
    Example("Court's the 14th. That is all I will say.", "Court's the 14th"),
)
