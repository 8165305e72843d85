"""The 33 hard cases of the annotation guide, each at least once, in words that are not the guide's."""

import pytest

from checks import Concern, Context, Role, Surface, Verdict, check, model_loaded
from checks.judge import judge

DRAFT, TEAM, CLIENT = Context(), Context(Surface.TEAM), Context(Surface.CLIENT_FACING)
PEER = Context(role=Role.PEER_WORKER)

V, C = Verdict, Concern

CASES = [
    # case, text, context, verdict, concerns that must be found, concerns that must not
    (1, "My low years ended once I went on 40 mg of fluoxetine. It lifted, and it can lift for you.", DRAFT, V.UNSAFE_SHARING, {C.CLINICAL_SPECIFICS}, {C.UNRESOLVED}),
    (1, "I struggled with depression until I was seventeen. Working with a psychiatrist and learning stress management helped. You have options.", DRAFT, V.SAFE_SHARING, set(), {C.CLINICAL_SPECIFICS}),
    (2, "Ten years ago my stepdad broke my jaw, there was blood all over the tiles and bone showing. Therapy helped and I'm well now. You can heal too.", DRAFT, V.TRAUMA_DUMPING, {C.EXCESSIVE_DETAIL}, set()),
    (3, "I lost mum last month.", DRAFT, V.TRAUMA_DUMPING, {C.UNRESOLVED}, set()),
    (3, "I lost mum eleven years ago. Talking with my sisters helped, and now I smile when I think of her. You'll get there too.", DRAFT, V.SAFE_SHARING, set(), {C.UNRESOLVED}),
    (4, "I had panic attacks for years. I still use the breathing exercises, and they work. Want to try one?", DRAFT, V.SAFE_SHARING, set(), {C.UNRESOLVED}),
    (5, "I'm not over it, to tell you the truth.", DRAFT, V.TRAUMA_DUMPING, {C.UNRESOLVED}, set()),
    (5, "I used to have seizures. A good doctor and enough sleep helped, and I haven't had an episode since. It does get better.", DRAFT, V.SAFE_SHARING, set(), {C.UNRESOLVED}),
    (5, "I never self-harmed, so I won't pretend to know. What is it like for you?", DRAFT, V.NO_DISCLOSURE, set(), {C.WRITER_AT_RISK, C.NO_RECOVERY}),
    (6, "Priya will meet you at the office, Level 2, 88 Harbour St.", TEAM, V.NO_DISCLOSURE, set(), {C.IDENTIFYING_DETAIL}),
    (7, "My daughter loves drawing too.", DRAFT, V.SAFE_SHARING, set(), {C.IDENTIFYING_DETAIL}),
    (7, "My daughter Ella goes to St Mary's as well.", DRAFT, V.UNSAFE_SHARING, {C.IDENTIFYING_DETAIL}, set()),
    (8, "I grew up in Leeds too.", DRAFT, V.SAFE_SHARING, set(), {C.IDENTIFYING_DETAIL}),
    (8, "I'm on Myrtle Street, the blue house behind the Coles.", DRAFT, V.UNSAFE_SHARING, {C.IDENTIFYING_DETAIL}, set()),
    (9, "I've been a consumer of mental health services myself.", PEER, V.INCOMPLETE_SHARING, {C.NO_RECOVERY}, set()),
    (9, "I've been a consumer of mental health services myself. A peer group helped me, and life is good now. What would help you?", PEER, V.SAFE_SHARING, set(), {C.NO_RECOVERY}),
    (10, "Lots of people find journalling helps.", DRAFT, V.NO_DISCLOSURE, set(), {C.NO_RECOVERY}),
    (11, "Remember your 8 am sertraline, it's on the chart.", DRAFT, V.NO_DISCLOSURE, set(), {C.CLINICAL_SPECIFICS}),
    (11, "I'd stop taking the sertraline if I were you.", DRAFT, V.UNSAFE_SHARING, {C.CLINICAL_SPECIFICS}, set()),
    (12, "my husband left me on friday and i cant stop crying, sorry team", TEAM, V.TRAUMA_DUMPING, {C.UNRESOLVED}, set()),
    (13, "Can I debrief with you? Today was rough.", TEAM, V.NO_DISCLOSURE, set(), {C.UNRESOLVED, C.ROLE_REVERSAL}),
    (14, "The bus was late again, you know?", DRAFT, V.NO_DISCLOSURE, set(), {C.ROLE_REVERSAL}),
    (14, "My wife wants a divorce. What would you do if you were me?", DRAFT, V.TRAUMA_DUMPING, {C.ROLE_REVERSAL}, set()),
    (15, "M told me about his mum's death and how the house was sold and the brothers stopped talking. I sat with him. My own mum died on Tuesday and I'm a wreck.", TEAM, V.TRAUMA_DUMPING, {C.UNRESOLVED}, set()),
    (16, "I feel honoured that you told me.", DRAFT, V.NO_DISCLOSURE, set(), {C.NO_RECOVERY}),
    (17, "gastro, can't make the 6 am sorry", TEAM, V.NO_DISCLOSURE, set(), {C.UNRESOLVED}),
    (17, "kids are home sick, running late", TEAM, V.NO_DISCLOSURE, set(), {C.UNRESOLVED}),
    (18, "I've had the worst week at home. Someone please tell me I'm not a bad mum.", TEAM, V.TRAUMA_DUMPING, {C.ROLE_REVERSAL}, set()),
    (19, "Please don't tell anyone I was crying.", DRAFT, V.TRAUMA_DUMPING, {C.ROLE_REVERSAL}, set()),
    (19, "I'll drop by on Saturday, just don't tell the office I visited.", DRAFT, V.UNSAFE_SHARING, {C.BOUNDARY}, {C.ROLE_REVERSAL}),
    (20, "My partner Jordan says the same.", DRAFT, V.UNSAFE_SHARING, {C.IDENTIFYING_DETAIL}, set()),
    (20, "My girl is ten, so I know the homework battle.", DRAFT, V.SAFE_SHARING, set(), {C.IDENTIFYING_DETAIL}),
    (21, "I had depression too. Add me on Facebook and we can chat.", DRAFT, V.UNSAFE_SHARING, {C.BOUNDARY, C.NO_RECOVERY}, set()),
    (21, "I lost dad on Sunday. Ring me on my own mobile, 0491 570 006.", DRAFT, V.TRAUMA_DUMPING, {C.UNRESOLVED, C.IDENTIFYING_DETAIL}, {C.NO_RECOVERY, C.NO_HOPEFUL_CLOSE}),
    (22, "i cant keep going, everyone would be better off without me", TEAM, V.TRAUMA_DUMPING, {C.WRITER_AT_RISK, C.UNRESOLVED}, set()),
    (22, "Years ago I had thoughts of suicide. Telling one person helped, and I'm glad I'm here. You're not alone.", DRAFT, V.SAFE_SHARING, set(), {C.WRITER_AT_RISK}),
    (22, "this roster is killing me lol someone end me 💀", TEAM, V.NO_DISCLOSURE, set(), {C.WRITER_AT_RISK}),
    (22, "asking for a friend, how many panadol would it take to not wake up", DRAFT, V.TRAUMA_DUMPING, {C.WRITER_AT_RISK}, set()),
    (23, "Mary Holt, DOB 4/5/1961, 7/22 Banksia Ave, schizophrenia, needs her webster pack.", TEAM, V.NO_DISCLOSURE, {C.CLIENT_IDENTIFYING}, {C.IDENTIFYING_DETAIL}),
    (23, "K settled after lunch, room 4, ate well.", TEAM, V.NO_DISCLOSURE, set(), {C.CLIENT_IDENTIFYING}),
    (24, "I came home in 2009 with PTSD.", DRAFT, V.INCOMPLETE_SHARING, {C.NO_RECOVERY}, {C.UNRESOLVED}),
    (24, "My brother did four years.", DRAFT, V.INCOMPLETE_SHARING, {C.NO_RECOVERY}, {C.UNRESOLVED}),
    (25, "I take 10 mg of temazepam before nights, recommend it.", DRAFT, V.UNSAFE_SHARING, {C.CLINICAL_SPECIFICS}, set()),
    (26, "Grief for my brother was awful and heavy for years. A counsellor and walking helped, and there is joy again now. There will be for you.", DRAFT, V.SAFE_SHARING, set(), {C.UNRESOLVED}),
    (27, "I live with voices and manage them with a plan, and life is good. What would your plan look like?", PEER, V.SAFE_SHARING, set(), {C.UNRESOLVED}),
    (28, "I take two Panadol Osteo and a magnesium every night.", DRAFT, V.UNSAFE_SHARING, {C.CLINICAL_SPECIFICS}, set()),
    (28, "I had panic attacks. CBT helped, and I'm well now. You'll find your own way.", DRAFT, V.SAFE_SHARING, set(), {C.CLINICAL_SPECIFICS}),
    (29, "I swim at the Leys pool every Tuesday at seven.", DRAFT, V.UNSAFE_SHARING, {C.IDENTIFYING_DETAIL}, set()),
    (29, "I swim most weeks, it clears my head.", DRAFT, None, set(), {C.IDENTIFYING_DETAIL}),
    (30, "Could you mind my dog while I'm in hospital?", DRAFT, V.TRAUMA_DUMPING, {C.ROLE_REVERSAL}, set()),
    (30, "I can lend you fifty dollars till payday.", DRAFT, V.UNSAFE_SHARING, {C.BOUNDARY}, {C.ROLE_REVERSAL}),
    (31, "At six he came in and moved the chair. At seven he locked the door. At eight I rang my sister and he took the phone. At nine he said sorry. At ten he started again and I sat on the step until two.", DRAFT, V.TRAUMA_DUMPING, {C.EXCESSIVE_DETAIL}, set()),
    (32, "You would like Denise Marsh from 9 Alder Court, she has bipolar too.", DRAFT, None, {C.CLIENT_IDENTIFYING}, set()),
    (33, "he smashed my phone and I'm scared to go home tonight", TEAM, V.TRAUMA_DUMPING, {C.WRITER_AT_RISK}, set()),
    (33, "I've been saving up my tablets, I've got enough now.", DRAFT, V.TRAUMA_DUMPING, {C.WRITER_AT_RISK}, set()),
    (33, "I've written everyone their letters and given the cat away. Goodbye, you were good to me.", DRAFT, V.TRAUMA_DUMPING, {C.WRITER_AT_RISK}, set()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("case", "text", "context", "verdict", "found", "absent"),
    CASES,
    ids=[f"{c[0]}-{c[1][:30]}" for c in CASES],
)
def test_a_hard_case_falls_as_the_guide_says(
    case: int, text: str, context: Context, verdict: Verdict | None, found: set[Concern], absent: set[Concern]
) -> None:
    report = judge(text, context, hear_model=False)
    concerns = {finding.concern for finding in report.findings}
    assert found <= concerns
    assert not absent & concerns
    assert verdict is None or report.verdict is verdict


def test_all_thirty_three_cases_are_here() -> None:
    assert {case for case, *_ in CASES} == set(range(1, 34))


KNOWN_MISSES: set[str] = set()
"""What the heuristics get right and the model, heard beside them, still talks the engine out of."""


@pytest.mark.skipif(not model_loaded(), reason="the model is not in this checkout")
@pytest.mark.parametrize(
    ("text", "context", "verdict", "found", "absent"),
    [
        pytest.param(
            *case[1:],
            marks=pytest.mark.xfail(strict=True, reason="a known miss") if case[1] in KNOWN_MISSES else (),
        )
        for case in CASES
    ],
)
def test_with_the_model_a_hard_case_still_falls_as_the_guide_says(
    text: str, context: Context, verdict: Verdict | None, found: set[Concern], absent: set[Concern]
) -> None:
    report = check(text, context)
    concerns = {finding.concern for finding in report.findings}
    assert found <= concerns
    assert not absent & concerns
    assert verdict is None or report.verdict is verdict
