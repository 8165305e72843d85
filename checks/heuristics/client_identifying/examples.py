"""Texts in which a client can be recognised, near misses, and known misses; all people and places are invented."""

from checks.model import Context, Example, Surface

_TEAM, _CLIENTS = Context(Surface.TEAM), Context(Surface.CLIENT_FACING)

POSITIVE = (
    Example(
        "can someone grab K's webster pack, he's at 7/22 Banksia Ave, key's under the pot",
        "K's webster pack, he's at 7/22 Banksia Ave, key's under the pot",
        _TEAM,
    ),
    Example(
        "Referral: Marnie Okello-Birch, DOB 14/09/1961, who has capacity?",
        "Marnie Okello-Birch, DOB 14/09/1961",
        _TEAM,
    ),
    Example("Pt Alwyn Prosser, 3/2/1944, moved to bay 2", "Pt Alwyn Prosser, 3/2/1944", _TEAM),
    Example(
        "Mrs Tamihana of 12 Kauri St has been asking for the podiatrist", "Mrs Tamihana of 12 Kauri St", _TEAM
    ),
    Example("Ines Valdez, NDIS 430 111 222, plan review Thursday", "Ines Valdez, NDIS 430 111 222", _TEAM),
    Example(
        "Mr Oduya was diagnosed with schizophrenia in March fyi",
        "Mr Oduya was diagnosed with schizophrenia",
        _TEAM,
    ),
    Example(
        "Shout out to Gethin Rowlands, home after his psychosis admission!",
        "Gethin Rowlands, home after his psychosis",
        _CLIENTS,
    ),
    Example("client Rosa lives at 40 Ironbark Rd, dog is fine", "client Rosa lives at 40 Ironbark Rd", _TEAM),
    Example("Ms Achterberg has HIV so please double glove", "Ms Achterberg has HIV", _TEAM),
    Example(
        "resident Edna, medicare 2123 45670 1, needs a new card",
        "resident Edna, medicare 2123 45670 1",
        _TEAM,
    ),
    Example("NHS 943 476 5919 is Mr Farrow, can someone send his bloods", "943 476 5919 is Mr Farrow", _TEAM),
    Example(
        "Can you update Leroy Batiste's SSN, it's 219-09-9999", "Leroy Batiste's SSN, it's 219-09-9999", _TEAM
    ),
    Example("participant Jono's at 5 Wren Cl now, mum's moved", "participant Jono's at 5 Wren Cl", _TEAM),
    Example(
        "You'd get on with Bev in flat 6, she's got bipolar just like you.",
        "Bev in flat 6, she's got bipolar",
    ),
    Example(
        "M. is at 31 Larch Rd and her birthday is 2 May 1950",
        "M. is at 31 Larch Rd and her birthday is 2 May 1950",
        _TEAM,
    ),
    Example(
        "Patient Colm Deasy, dob 9 June 1938, has dementia and wanders",
        "Patient Colm Deasy, dob 9 June 1938, has dementia",
        _TEAM,
    ),
)

NEGATIVE = (
    Example("K settled by nine, ate well, no concerns", context=_TEAM),
    Example("Bill in 4 had a fall, obs fine, family told", context=_TEAM),
    Example("Joan's daughter Anne is visiting at 2", context=_TEAM),
    Example(
        "M told me tonight about the abuse at her last placement, a lot of detail. Incident report done.",
        context=_TEAM,
    ),
    Example("Team day Thursday 9am, Level 2, 88 Harbour St.", context=_TEAM),
    Example("The health centre is at 40 Ponsonby Lane, second floor.", context=_CLIENTS),
    Example("I'm at 14 Wattlebird Ct, come past", context=Context()),
    Example("My daughter Ella was born 2 May 2012.", context=Context()),
    Example("Dr Anjali Menon, 12 High St clinic, has rooms on Fridays", context=_TEAM),
    Example("Dementia training is Tuesday, bring lunch", context=_TEAM),
    Example("Anyone done the bipolar module yet? Priya says it's good", context=_TEAM),
    Example("Dear Mr Prakash, I was so sorry to hear about your wife.", context=Context()),
    Example("Karen Smith is on 0491 570 006 for rosters", context=_TEAM),
    Example("I like Murdoch Mysteries too, don't tell me who did it!", context=_CLIENTS),
    Example("R had his shower and his 8 am meds, mood bright", context=_TEAM),
    Example("I live with schizophrenia and I'm doing well.", context=Context()),
    Example("Taxi booked for Joan at 9, ref 445 221", context=_TEAM),
)

MISSED = (
    Example(
        "the tall lady from the bakery fire has relapsed, poor thing",
        "the tall lady from the bakery fire has relapsed",
        _TEAM,
    ),
    Example("Bill in 4 is HIV positive btw", "Bill in 4 is HIV positive", _TEAM),
)
