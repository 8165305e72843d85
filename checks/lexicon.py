"""Word lists that several heuristics share, in the norms of `checks.reading.words`.

Each list is a kind of thing people disclose or a way they place it in time; single words and short runs of words.
Written for this project from general knowledge of the field, not from any labelled text.
"""

from __future__ import annotations


def _words(text: str) -> tuple[str, ...]:
    """Entries separated by commas or line ends."""
    return tuple(entry.strip() for entry in text.replace("\n", ",").split(",") if entry.strip())


LISTS: dict[str, tuple[str, ...]] = {
    "kin": _words(
        """mum, dad, parents, wife, husband, partner, ex, ex wife, ex husband, ex partner, spouse, fiance, boyfriend, girlfriend,
        sister, brother, son, daughter, kid, kids, child, children, baby, babies, boy, boys, girl, girls, lad, lads, eldest, oldest, youngest,
        nan, pop, uncle, aunt, cousin, niece, nephew, stepdad, stepmum, stepson, stepdaughter, mate, best mate, best friend, friend,
        family, folks, old man, other half, fella, twin, grandson, granddaughter, in laws, mother in law, mum in law, teenager, marriage,
        sponsor, dog, cat, whanau, koro, moko, tane, little one, man, missus, babcia, lola, sibling"""
    ),
    "kinposs": ("my", "our", "me", "mine"),
    "struggle": _words(
        """depression, depressive episodes, anxiety, panic attacks, panic attack, panic disorder, panic, ptsd, cptsd, trauma, bipolar, psychosis, psychotic episode,
        voices, schizophrenia, ocd, adhd, breakdown, nervous breakdown, burnout, burn out, addiction, the drink, the grog, drinking, alcoholism, drinking problem,
        gambling, the pokies, gambling problem, eating disorder, anorexia, bulimia, binge eating, self harm, self harming, suicidal thoughts,
        thoughts of suicide, cancer, breast cancer, stroke, heart attack, chronic pain, chronic fatigue, fibromyalgia, endo, endometriosis, ms, lupus, epilepsy,
        diabetes, brain injury, miscarriage, miscarriages, stillbirth, infertility, ivf, divorce, separation, break up, breakup, abuse, domestic violence, dv,
        family violence, violence, homelessness, bankruptcy, debt, prison, jail, addiction, postnatal depression, pnd, ppd, baby blues, postpartum depression, grief, insomnia,
        dementia, racism, bullying, harassment, rehab, detox, psych ward, mental health, mental illness, mental health issues, mental health struggles, the ward, the unit,
        custody battle, court case, sexual assault, childhood abuse, childhood trauma, stutter, borderline, dissociation, flashbacks, nightmares, meltdowns,
        heroin, ice, meth, smack, gear, crack, coke, cocaine, opioids, pills, fentanyl, weed, spice, low self esteem, loneliness, housing commission, foster care, care system"""
    ),
    "substance": _words(
        "heroin, ice, meth, smack, the gear, crack, coke, cocaine, opioids, oxy, pills, fentanyl, weed, speed, spice, the grog, grog, booze, the booze, drink, the drink, drugs, the pokies, pokies, gambling, vodka, wine, piss"
    ),
    "loss": _words(
        """died, passed, passed away, passed on, passing, death, funeral, took his own life, took her own life, killed himself, killed herself, suicided, overdosed,
        lost her, lost him, was killed, buried, bury, hung himself, hanged himself, cremated"""
    ),
    "weekday": _words(
        "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tues, tue, weds, wed, thurs, thur, thu, fri, sat, sun"
    ),
    "count": _words(
        "a, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, a few, few, a couple of, a couple, couple of, couple, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, several"
    ),
    "many": _words(
        """a few, few, some, many, several, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen,
        nineteen, twenty, thirty, forty, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 30, 35, 40, a couple of, couple of, a good few, a lot of, ten odd"""
    ),
    "recent": _words(
        """last night, yesterday, this morning, today, tonight, this week, last week, this afternoon, this month, last month, the other day, the other night, the other week,
        over the weekend, this weekend, last weekend, at the weekend, on the weekend, a few days ago, few days ago, a couple of days ago, a week ago, two weeks ago, three weeks ago,
        a fortnight ago, days ago, weeks ago, a few weeks ago, weeks back, few weeks back, a month ago, an hour ago, hours ago, an hour back, earlier today, on monday, on tuesday, on wednesday, on thursday,
        on friday, on saturday, on sunday, last monday, last tuesday, last wednesday, last thursday, last friday, last saturday, last sunday, since monday, since tuesday,
        since wednesday, since thursday, since friday, since saturday, since sunday, this arvo, over christmas, over xmas, just now, right now, at the moment, recently, lately, of late,
        at present, as we speak, these past few weeks, the past few weeks, the past week, all week, all day, all night, since last week, since last month, since christmas, since then i,
        two nights ago, three days ago, four days ago, five days ago, six weeks ago, six days ago, four weeks ago, five weeks ago, eight weeks ago, two months ago, three months ago, since the funeral,
        this past week, in the middle of the night, at 3am, at 4am, on mon, on tues, on weds, on thurs, on fri, on sat, on sun, last thurs, last fri, last sat, last sun, last tues, last weds, saturday night, friday night, sunday night, monday night"""
    ),
    "longago": _words(
        """years ago, year ago, years back, a long time ago, long ago, a while back, way back, decades ago, in my twenties, in my teens, in my thirties, in my early twenties, in my late twenties,
        in my forties, in my early thirties, as a kid, as a teenager, as a teen, as a child, when i was a kid, when i was young, when i was younger, when i was little, growing up, back in the day, at school, in high school, at uni,
        in college, in a past life, once upon a time, back then, at the time, one time, when i was a teenager, when i was a child, as a young man, as a young woman, as a young fella, in my youth, in the nineties, in the eighties, in the noughties, donkeys years,
        for years, for a long time, used to, my first year, years since, years on, a lifetime ago, another life, in another life, in my first, my twenties"""
    ),
}
