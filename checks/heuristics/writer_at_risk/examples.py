"""Examples of `writer_at_risk`: each is a test (guide, "Concerns" and cases 22 and 33)."""

from checks.model import Context, Example, Surface

TEAM = Context(Surface.TEAM)

POSITIVE: tuple[Example, ...] = (
    Example("I want to die.", "I want to die"),
    Example("i dont want to be here anymore", "i dont want to be here anymore", TEAM),
    Example("I keep thinking about ending my life.", "I keep thinking about ending my life"),
    Example("been feelin sucidal again. sorry", "been feelin sucidal again", TEAM),
    Example("gonna kms tonight", "gonna kms tonight", TEAM),
    Example("Everyone would be better off without me.", "Everyone would be better off without me", TEAM),
    Example("Honestly I wish I wouldn't wake up tomorrow.", "I wish I wouldn't wake up tomorrow"),
    Example("I'm done with life, that's the truth.", "I'm done with life"),
    Example("I've been saving up my tablets.", "I've been saving up my tablets"),
    Example("I've started cutting my arms again.", "I've started cutting my arms again"),
    Example("He's smashed my phone and I'm scared to go home.", "I'm scared to go home", TEAM),
    Example("My ex is outside my house again.", "My ex is outside my house again", TEAM),
    Example("My husband strangled me last night.", "My husband strangled me last night"),
    Example("He said he'll kill me if I leave him.", "He said he'll kill me if I leave him"),
    Example("asking for a friend but how many panadol is too many", "how many panadol is too many", TEAM),
    Example(
        "I've found a new home for my dog. You were all good to me. Goodbye.",
        "I've found a new home for my dog",
    ),
    Example("cant do this anymore. look after my kids for me", "look after my kids for me", TEAM),
    Example("Whats the point of going on", "Whats the point of going on", TEAM),
    Example("I don't feel safe at home with him.", "I don't feel safe at home with him"),
    Example("I took a whole packet of tablets tonight", "I took a whole packet of tablets tonight", TEAM),
    Example("No one would even notice if I was gone.", "No one would even notice if I was gone"),
    Example(
        "i keep standing on the bridge looking at the water",
        "i keep standing on the bridge looking at the water",
    ),
)

NEGATIVE: tuple[Example, ...] = (
    Example("Eight years ago I had thoughts of suicide. Telling one person early is what turned it."),
    Example("I'm dying 😂 the kettle exploded again", context=TEAM),
    Example("this roster is killing me lol someone end me 💀", context=TEAM),
    Example("kill me now lol", context=TEAM),
    Example("I want to die, the spreadsheet ate my notes", context=TEAM),
    Example("I never wanted to hurt myself, I was just sad."),
    Example("I'm not going to kill myself over a timesheet.", context=TEAM),
    Example("Client says he wants to die and has a plan, crisis team called.", context=TEAM),
    Example("She told me she'd be better off dead. I sat with her and rang the team."),
    Example('He texted "i want to die" at nine. On-call informed.', context=TEAM),
    Example("Are you thinking of ending your life? You can tell me."),
    Example("Training Thursday: how to ask someone about thoughts of suicide.", context=TEAM),
    Example("I'm worried about Sam, she says no one would miss her.", context=TEAM),
    Example("I left him six years ago after he strangled me. The refuge saved me, and I'm safe now."),
    Example("Resident hit me at breakfast, incident form done.", context=TEAM),
    Example("He's outside waiting for his taxi.", context=TEAM),
    Example("I'm scared to go home in this storm, the road's flooded.", context=TEAM),
    Example("How many panadol can Mrs B have in a day? Chart says four.", context=TEAM),
    Example(
        "It's my last day, thank you all, you've been so good to me. I'm giving my plant to Dev.",
        context=TEAM,
    ),
    Example("Can't do this anymore, I'm asking for a transfer.", context=TEAM),
    Example("I sit by the river and watch the water, it settles me."),
    Example("I used to cut myself. Group and a good mate got me through, and you can get there too."),
    Example("I want to end it on a good note, so pizza Friday."),
    Example("I cut my hand on a tin last night, so I'm off dishes.", context=TEAM),
    Example("I'd kill for a coffee, anyone near the kiosk?", context=TEAM),
    Example("My dad died by suicide in 1998. Talking about him helps."),
    Example("If he hits you again, you can ring me at the office."),
    Example("I counted the tablets for Mr D's pack, all there.", context=TEAM),
    Example("Nobody would miss me if I skipped the team lunch haha", context=TEAM),
)

MISSED: tuple[Example, ...] = (
    Example(
        "The dog won't understand, that's the only bit that gets me. Otherwise it's all arranged.",
        "it's all arranged",
    ),
    Example(
        "You should see my door, and the phone in the sink, and what he wrote on the wall.",
        "You should see my door",
    ),
)
