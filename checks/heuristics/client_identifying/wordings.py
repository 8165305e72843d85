"""Wordings that tell who a client is and what is wrong with them."""

import re

DIAGNOSIS = re.compile(
    r"\b(?:schizo\w{3,12}|bipolar|psychosis|hiv(?:[ -]positive|\+)?|hep(?:atitis)?[ -]?[bc]|dementia|alzheimer'?s|parkinson'?s|huntington'?s|"
    r"bpd|borderline|personality disorder|ptsd|autis\w{2,3}|asd|adhd|epilep\w{2,3}|(?-i:MS|DID|ALS|ECT|FASD)|multiple sclerosis|cancer|chlamydia|gonorrhoea|syphilis|"
    r"anorexi\w|bulimi\w|ocd|cerebral palsy|down syndrome|korsakoff'?s?|motor neurone|mnd|copd|diabet\w{2,3}|"
    r"intellectual disability|acquired brain injury|tbi|pregnan\w{1,3}|miscarriage|termination|overdosed?|schizoaffective|mets|metasta\w+|hospice status|on palliative|lung ca|dysphagia|hallucinat\w+|methadone|suboxone)\b",
    re.I,
)
ABOUT_SOMEONE = re.compile(
    r"\b(?:has|got|with|diagnos\w+|dx|living with|who's|is|was|he's|she's|his|her|he|she|positive|relapsed|history of|hx|confirmed|suffers|had|tested|on|for|status)\b"
    r"|,\s$|[A-Z][a-z]+,? ",
    re.I,
)
BIRTH_YEAR = re.compile(r"\b\d{1,2}[/.-]\d{1,2}[/.-](?:19\d\d|200\d|201\d)\b")
OF_SERVICE = re.compile(
    r"\b(?:physio\w*|psycholog\w*|gp|doctor|dr|clinic|office|hub|lawyer|solicitor|plumber|electrician|landlord|agent|trainer|venue|training|speaker|"
    r"interview|funeral|church|dentist|ot|podiatrist|pharmac\w+)\b",
    re.I,
)
IN_ROOM = re.compile(
    r"\b[A-Z][a-z'-]{2,20} (?:in|from|at|of) (?:the )?(?:flat|room|rm|unit|bed|bay|apartment|apt|number|no\.?) ?\d{1,4}[a-z]?\b"
)
NOT_CLIENT = re.compile(r"\b(?:dr|doctor|nurse|sister|prof|hi|hey|thanks|manager)\.? ?$", re.I)
STOP = re.compile(r"[.!?\n]\s")
TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss)\.? [A-Z][a-z'-]{2,20}(?: [A-Z][a-z'-]{2,20})?")
FULL_NAME = re.compile(
    r"\b([A-Z][a-z'-]{1,20}) ([A-Z]\.? )?([A-Z][a-z]+(?:['-][A-Z]?[a-z]+)?)\b(?! (?:St|Rd|Ave|Ct|Street|Road|Avenue|House|Hospital|Clinic))"
)
CLIENT_WORD = re.compile(
    r"\b(?i:client|participant|resident|patient|pt|tenant|consumer|service user|yp|young person)'?s?,? (?:is |named |called |name:? )?([A-Z][a-z'-]{1,20}|[A-Z]{1,2})\b"
)
INITIAL = re.compile(r"(?<![\w'])([A-HJ-Z]|[A-Z]\.[A-Z]\.|[A-Z]{2})(?:'s|\.)?(?= (?:[a-z]|\d|NDIS|DOB|in\b))")
FIRST_NAME = re.compile(r"\b[A-Z][a-z'-]{2,20}\b")
SHIFT_WORDS = frozenset(
    """the this that monday tuesday wednesday thursday friday saturday sunday ndis nhs dob ok hi hey morning please can
    january february march april may june july august september october november december medicare street road""".split()
)
