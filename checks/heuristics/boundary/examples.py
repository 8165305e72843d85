"""Texts that cross a boundary, near misses that don't, and crossings that are still missed."""

from __future__ import annotations

from checks.model import Context, Example, Surface

_SHARED = Context(surface=Surface.CLIENT_FACING)
_TEAM = Context(surface=Surface.TEAM)

POSITIVE: tuple[Example, ...] = (
    Example("Honestly you're like a sister to me", shows="you're like a sister to me"),
    Example("I'm not only your carer, I'm your friend.", shows="I'm your friend"),
    Example("You're the daughter I never had", shows="You're the daughter I never had"),
    Example(
        "When your case closes we can be proper mates", shows="When your case closes we can be proper mates"
    ),
    Example("Add me on Facebook, I'm easy to find", shows="Add me on Facebook"),
    Example("Here's my own mobile, ring me at 2am if you need to", shows="Here's my own mobile"),
    Example(
        "Whenever you want company come to my flat, I make tea for you",
        shows="Whenever you want company come to my flat",
    ),
    Example(
        "We're having a barbecue Sunday, come over to ours and bring a salad",
        shows="We're having a barbecue Sunday, come over to ours and bring a salad",
    ),
    Example("There's always a plate for you on Sundays", shows="There's always a plate for you on Sundays"),
    Example("Let's grab a beer after my shift", shows="Let's grab a beer"),
    Example("Lets keep it on the dl but I'll drive you to see your kids", shows="Lets keep it on the dl"),
    Example("Don't tell my boss I stayed late with you", shows="Don't tell my boss"),
    Example("This chat never happened, all right?", shows="This chat never happened"),
    Example(
        "I know I'm not supposed to have favourites but here we are",
        shows="I know I'm not supposed to have favourites",
    ),
    Example("I'll lend you forty till Thursday", shows="I'll lend you forty till Thursday"),
    Example("Can you lend me twenty bucks till payday?", shows="Can you lend me twenty bucks till payday"),
    Example(
        "I could sell you my old washing machine for fifty",
        shows="I could sell you my old washing machine for fifty",
    ),
    Example("I got you a necklace for your birthday", shows="I got you a necklace for your birthday"),
    Example("My brother does tyres, tell him Kaz sent you", shows="tell him Kaz sent you"),
    Example("I will never leave you, whatever the others do", shows="I will never leave you"),
    Example("If I wasn't your worker I'd ask you out", shows="If I wasn't your worker"),
    Example("I'll mow your lawn on my day off", shows="I'll mow your lawn on my day off"),
    Example(
        "We're having a few people over Saturday, come to my place everyone",
        "We're having a few people over Saturday, come to my place everyone",
        _SHARED,
    ),
    Example(
        "Call me on my own number over the long weekend",
        "Call me on my own number over the long weekend",
        _SHARED,
    ),
)

NEGATIVE: tuple[Example, ...] = (
    Example("I really enjoy our Thursdays."),
    Example("It was so good to see you laugh today. I always enjoy our walks."),
    Example("I can't be friends on Facebook, but I do like hearing your news."),
    Example("I'm afraid I can't lend you money, but we can ring the food bank together."),
    Example("I'm not able to give you my own number, the on-call line is there day and night though."),
    Example("No secrets from the team I'm afraid, if you're not safe I'd have to tell my manager."),
    Example("I won't tell anyone without your say-so unless you're in danger."),
    Example("You told me you'd like to make friends. What would a good friend be like for you?"),
    Example("Would you like your mum to come over for dinner on Friday?"),
    Example("Did your mate add you on Instagram after all?"),
    Example("Do you want to add your sister on Facebook? I can show you how the privacy settings work."),
    Example("My sister lent me money when I was on the streets, that and a good worker got me through."),
    Example("Keep the receipts for the 50 dollars petty cash please."),
    Example("The council will give you $40 for the taxi, I'll help you fill in the form."),
    Example("The community lunch is on Wednesday at the hall, come along and bring a friend."),
    Example("After five, call the on-call line."),
    Example("Your daughter said to call her any time, day or night."),
    Example("Follow our service page on Facebook for updates on the garden club.", context=_SHARED),
    Example("Christmas lunch at the hub on the 18th, you're all welcome, bring family.", context=_SHARED),
    Example("Drinks at mine Friday after shift, come over, bring beer.", context=_TEAM),
    Example("Reminder: never give clients your own number, and don't accept friend requests.", context=_TEAM),
)

MISSED: tuple[Example, ...] = (
    Example(
        "We could do your stretches together at my gym Tuesdays",
        shows="We could do your stretches together at my gym Tuesdays",
    ),
    Example("My two finish school at three so if you're about at pickup come say hi", shows="come say hi"),
    Example(
        "The lake is quiet at six, there'll be a second rod in my boat",
        shows="there'll be a second rod in my boat",
    ),
)
