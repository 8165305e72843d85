"""Texts that give clinical particulars, near misses that don't, and particulars that are still missed."""

from __future__ import annotations

from checks.model import Context, Example, Surface

_SHARED = Context(surface=Surface.CLIENT_FACING)
_TEAM = Context(surface=Surface.TEAM)

POSITIVE: tuple[Example, ...] = (
    Example(
        "I was on 20 mg of escitalopram and it turned everything around",
        shows="I was on 20 mg of escitalopram",
    ),
    Example("Sertraline saved my life, and you'll get there too.", shows="Sertraline saved my life"),
    Example(
        "I came off Effexor cold turkey in a fortnight", shows="I came off Effexor cold turkey in a fortnight"
    ),
    Example("I take valerian for my nerves, works a treat", shows="I take valerian for my nerves"),
    Example(
        "Two Panadol Osteo and a magnesium before bed, that's how I manage my back",
        shows="Two Panadol Osteo and a magnesium before bed",
    ),
    Example("My GP put me on mirtazapine and I slept at last", shows="My GP put me on mirtazapine"),
    Example(
        "Dr Shaw had me hold ice and say the memory out loud",
        shows="Dr Shaw had me hold ice and say the memory out loud",
    ),
    Example(
        "My psychiatrist prescribed me something and then tapered it over nine weeks",
        shows="My psychiatrist prescribed me something and then tapered it over nine weeks",
    ),
    Example("I'd stop taking the quetiapine if I were you", shows="I'd stop taking the quetiapine"),
    Example("Ask your doctor for Lyrica, it's brilliant for nerves", shows="Ask your doctor for Lyrica"),
    Example(
        "Just skip tonight's tablets and come to the party",
        shows="Just skip tonight's tablets and come to the party",
    ),
    Example("You don't need those antidepressants", shows="You don't need those antidepressants"),
    Example("Tell them to increase your dose", shows="Tell them to increase your dose"),
    Example("Don't let them put you on lithium", shows="Don't let them put you on lithium"),
    Example("Take a Phenergan, that's what I do", shows="Take a Phenergan"),
    Example("You've got what I had, I can tell", shows="You've got what I had"),
    Example("I reckon you've got ADHD same as me", shows="I reckon you've got ADHD same as me"),
    Example(
        "I got through mine on diazepam 5mg and a bath",
        "I got through mine on diazepam 5mg and a bath",
        _SHARED,
    ),
    Example("10 mg of temazepam before nights, recommend", "10 mg of temazepam before nights", _TEAM),
)

NEGATIVE: tuple[Example, ...] = (
    Example("Remember your 8 am Sertraline, it's on the chart."),
    Example("Have you taken your Sertraline today? It's the blue one."),
    Example("I've picked up your Lyrica from the chemist and put it in the locked box."),
    Example("Don't stop your lithium without talking to Dr Singh, ok?"),
    Example("Ask the pharmacist if it's safe to take Nurofen with your warfarin."),
    Example("If the tablets are making you feel sick, have a chat with your doctor before stopping them."),
    Example("CBT and a good psychiatrist got me through, and there's hope for you as well."),
    Example("A psychiatrist and stress-management techniques helped me, and I came out steadier."),
    Example("My counsellor helped me to talk about it bit by bit and now I can."),
    Example("I got well with medication and a lot of walking. You'll find your own mix."),
    Example(
        "Some people find talking therapy helps, some find medication helps, your GP can go through it with you."
    ),
    Example("I was in rehab for ice in my twenties, clean eleven years now."),
    Example("We can't tell you to stop your methadone, that's for the prescriber."),
    Example("I take two sugars and a drop of milk, how about you?"),
    Example("The lithium battery on your chair needs a charge, I'll do it at two."),
    Example("PRN lorazepam 1mg given 21:10 with good effect, charted.", context=_TEAM),
    Example("Med round: J refused quetiapine 50, will retry at 9.", context=_TEAM),
    Example("Can someone pick up R's clozapine script before the chemist shuts.", context=_TEAM),
    Example(
        "Meds training Thursday: we'll cover insulin, warfarin and the new Webster system.", context=_TEAM
    ),
    Example("I gave B her Panadol 1g at two for the hip.", context=_TEAM),
)

MISSED: tuple[Example, ...] = (
    Example(
        "A little white one under the tongue before flying, that's my trick",
        shows="A little white one under the tongue before flying",
    ),
    Example(
        "The jab in my backside once a month is what did it for me",
        shows="The jab in my backside once a month",
    ),
)
