"""Examples of `excessive_detail`: each is a test (guide, "Concerns" and cases 2 and 31)."""

from checks.model import Context, Example, Surface

TEAM = Context(Surface.TEAM)

POSITIVE: tuple[Example, ...] = (
    Example(
        "My stepdad beat me with a jug cord. I'm well now, counselling helped.",
        "My stepdad beat me with a jug cord",
    ),
    Example(
        "He put his cigarettes out on my arms. That was long ago.", "He put his cigarettes out on my arms"
    ),
    Example(
        "There was blood all over the tiles and I could hear him coming.",
        "There was blood all over the tiles and I could hear him coming",
    ),
    Example(
        "I used to cut my thighs with a razor blade from the bathroom.",
        "I used to cut my thighs with a razor blade from the bathroom",
    ),
    Example("My brother did it in 2009. I found him hanging in the shed.", "I found him hanging in the shed"),
    Example("Dad dragged me down the hall by my hair.", "Dad dragged me down the hall by my hair"),
    Example(
        "I got down to 41 kilos on 500 calories a day. Then I recovered.",
        "I got down to 41 kilos on 500 calories a day",
    ),
    Example(
        "Years ago I took forty panadol with a bottle of vodka. Life's good now.",
        "Years ago I took forty panadol with a bottle of vodka",
    ),
    Example("My ex held me there till I went limp.", "till I went limp"),
    Example(
        "he held my head under the water in the bath, im fine now",
        "he held my head under the water in the bath",
    ),
    Example("The bone was sticking out of my leg.", "The bone was sticking out of my leg"),
    Example(
        "My uncle would get into my bed and put his hand over my mouth.",
        "My uncle would get into my bed and put his hand over my mouth",
    ),
    Example("I put the gun in my mouth once. I'm glad I'm here.", "I put the gun in my mouth once"),
    Example(
        "Her lips were blue and there was foam at her mouth, my own sister.",
        "Her lips were blue and there was foam at her mouth",
    ),
    Example("Mum broke my arm and two ribs with a broom.", "Mum broke my arm and two ribs with a broom"),
    Example(
        "my ex beat me with a belt in front of the kids",
        "my ex beat me with a belt in front of the kids",
        TEAM,
    ),
)

NEGATIVE: tuple[Example, ...] = (
    Example("I grew up with violence at home. Getting help changed things."),
    Example("I was badly hurt in a crash. Physio got me walking, and you'll get there too."),
    Example("I broke my arm playing footy when I was twelve."),
    Example("I self-harmed as a teenager. A counsellor helped me stop, and I'm glad I did."),
    Example(
        "Resident has a laceration to left forearm, blood on the sheets, wound dressed 14:10.", context=TEAM
    ),
    Example("Client was hit with a belt by his father, mandatory report made.", context=TEAM),
    Example("Your bloods are at 9, then the bus at 10, then lunch at 12, then physio at 2."),
    Example("I can still smell my nan's baking when I walk in there."),
    Example("The radio was on and the kettle was boiling, it was a good morning."),
    Example("I'm on at 7, break at 10:30, off at 3, then back at 6.", context=TEAM),
    Example("My dad died when I was ten. A teacher kept an eye on me."),
    Example("I caught a snapper, four kilos, biggest I ever saw."),
    Example("I lost eight kilos with the walking group and my knees thank me."),
    Example("I recovered from an eating disorder. A dietitian and time helped. It can get better."),
    Example("Does your hand still hurt where you burned it on the stove?"),
    Example("Role play: the worker says he beat me with a belt until I bled."),
    Example('She told me "there was blood everywhere". I stayed with her.'),
    Example("I cut my finger on a tin this morning, so excuse the plaster."),
    Example("Blood pressure check at ten, and I need a sample of your blood on Friday."),
)

MISSED: tuple[Example, ...] = (
    Example(
        "You should see my kitchen, the hole, what he wrote and where he wrote it.",
        "the hole, what he wrote and where he wrote it",
    ),
    Example(
        "It took nine minutes for the ambulance and I counted every one out loud to her.",
        "I counted every one out loud to her",
    ),
)
