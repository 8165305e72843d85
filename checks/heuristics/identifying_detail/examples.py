"""Texts that hold an identifying detail, near misses, and known misses; all people, phones and places are invented."""

from checks.model import Context, Example, Surface

_TEAM, _CLIENTS = Context(Surface.TEAM), Context(Surface.CLIENT_FACING)

POSITIVE = (
    # how to reach
    Example("If you get stuck on the weekend my own number's 0491 571 266, use it.", "0491 571 266"),
    Example(
        "u can get me on oh four nine one, five seven oh, double oh six",
        "oh four nine one, five seven oh, double oh six",
    ),
    Example("0491.570.156 is my private mob if the office line is busy", "0491.570.156"),
    Example("WhatsApp me: (416) 555-0183", "(416) 555-0183"),
    Example("new phone everyone! 0491 572 549 is my personal number", "0491 572 549", _TEAM),
    Example("its danny at hotmail dot co dot uk if you want the recipe", "danny at hotmail dot co dot uk"),
    Example("message me on insta @not.real.kim", "@not.real.kim"),
    Example("find me on fb, Jess Notreal", "Jess Notreal"),
    # where to find
    Example(
        "You can always drop in if you're lonely, we're at 14 Wattlebird Ct, blue gate 😊", "14 Wattlebird Ct"
    ),
    Example("im at 12 quandong rd if you ever need a cuppa", "12 quandong rd"),
    Example("number 9 on banksia, come round whenever", "number 9 on banksia"),
    Example("I'm over at 219 W 43rd St apt 9C, buzz twice", "219 W 43rd St apt 9C"),
    Example("ex still lives at 9 Quandong Rd so i drive the long way haha", "9 Quandong Rd"),
    Example("my postcode's SK9 0ZZ so we must be close", "SK9 0ZZ"),
    Example("send it to my PO Box 419, nobody at work checks it", "PO Box 419"),
    Example(
        "i live round the corner on Myrtle St so i see u walk past most mornings!",
        "round the corner on Myrtle St",
    ),
    Example("I live behind the Coles in Reservoir too", "behind the Coles in Reservoir"),
    Example("we're two doors down from the school, you know", "two doors down from the school"),
    Example("selling the pram, pick up from my place, 7 Magpie Ct", "7 Magpie Ct", _TEAM),
    # numbers that are one person's
    Example("Look for the white ute, rego 1AB 2CD.", "1AB 2CD"),
    Example("I was born 14/3/1988, so we're the same age.", "14/3/1988"),
    Example("just transfer it, my bsb is 063-000 acc 1234 5678", "063-000 acc 1234 5678"),
    # family
    Example("my daughter Ella loves horses too", "my daughter Ella"),
    Example("sorry im all over the shop, me n dan split sunday", "me n dan"),
    Example("my husband Raj can drop the esky", "my husband Raj", _TEAM),
    Example("my twins Ari and Sol are six", "my twins Ari and Sol"),
    Example("Tevita (my husband) says hi", "Tevita (my husband"),
    Example(
        "our youngest has just started at Wattle Grove Kinder",
        "our youngest has just started at Wattle Grove Kinder",
    ),
    Example(
        "my Ella is in year 2 at Gumtree Primary and loves this book",
        "my Ella is in year 2 at Gumtree Primary",
        _CLIENTS,
    ),
    Example("my wife teaches at Preston High", "my wife teaches at Preston High"),
    Example("My cousin is on B wing at HMP Wandsworth.", "My cousin is on B wing at HMP Wandsworth"),
    # when and where
    Example(
        "I swim at the Leys pool every Tuesday at seven.", "I swim at the Leys pool every Tuesday at seven"
    ),
    Example(
        "Saturday mornings I'm always at the Coburg parkrun",
        "Saturday mornings I'm always at the Coburg parkrun",
    ),
    Example("let yourself in, key's under the mat", "key's under the mat"),
    Example(
        "I'm on my own Tuesdays and Thursdays till about nine.",
        "I'm on my own Tuesdays and Thursdays till about nine",
    ),
)

NEGATIVE = (
    # the service's, and numbers anyone may ring
    Example("Team day Thursday 9am, Level 2, 88 Harbour St. Park round the back.", context=_TEAM),
    Example("The team phone is 0491 570 006, someone always answers."),
    Example("Call us on 03 9012 3456 or 0491 570 006 (team mobile)", context=_CLIENTS),
    Example("You can call Lifeline on 13 11 14 any time, or 000 if it's urgent."),
    Example("Samaritans 116 123, or text SHOUT to 85258"),
    Example("send it to rosters@carehome.com.au please", context=_TEAM),
    Example("follow us on insta @brightdaycare", context=_CLIENTS),
    Example("Alarm code for the hub is 8812#", context=_TEAM),
    Example("I'm at 14 Wattlebird Ct with the plumber", context=_TEAM),
    # a client's, and the reader's own
    Example(
        "can someone grab K's webster pack, he's at 7/22 Banksia Ave, key's under the pot", context=_TEAM
    ),
    Example("I'll pick you up from 22 Banksia Ave at nine."),
    Example("is your number still 0491 570 156?"),
    Example("My client Ella is in year 3 at St Brigid's", context=_TEAM),
    Example("Her daughter Ella visits on Sundays", context=_TEAM),
    # colleagues and pets
    Example("Sarah and I did the meds round", context=_TEAM),
    Example("my supervisor Karen can help with that"),
    Example("my boy Rex is a kelpie, he barks at everything"),
    # too little to find anyone by
    Example("I grew up in Leeds."),
    Example("my girl is ten"),
    Example("My daughter is autistic too and she's doing great."),
    Example("My kids go to school down the road, so I know the traffic."),
    Example(
        "I'd never tell a client where my kids go to school, that's just asking for trouble", context=_TEAM
    ),
    Example("used to live on Myrtle St as a kid"),
    Example("I live near the beach and love it."),
    Example("I go to the gym every Tuesday, it keeps me sane."),
    Example("Group meets every Tuesday at 10 at the Reservoir hall", context=_TEAM),
    Example("I was on my own for years until I met good people."),
    Example("My brother was in prison for a while."),
    Example("My door's always open."),
    # numbers that are something else
    Example("It's a 10 minute drive to the pool."),
    Example("Invoice 0400 123 456 needs paying by Friday", context=_TEAM),
    Example("2024-05-11 22:30 incident closed, 12.05.2024 10.30 review", context=_TEAM),
    Example("BP 120/80, temp 36.8, sats 97, 0800 meds given", context=_TEAM),
)

MISSED = (
    Example("my cell is the same as the shelter line but it ends in 0148", "ends in 0148"),
    Example("ring it day or night, and if a bloke answers it's only Trev", "Trev"),
    Example("its 14", "14"),
)
