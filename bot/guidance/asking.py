"""Whether a direct message asks for guidance. A draft must never be taken for a question, so doubt means no."""

from __future__ import annotations

import re

_LONGEST = 300
"""Characters; a longer text tells something."""
_MOST_SENTENCES = 3

_PEOPLE = (
    r"(?:staff|workers?|team|crew|carers?|volunteers?|students?|starters?|newbies|new people|colleagues?|employees?|"
    r"peers?|peer workers?|supervisors?|casuals?|nurses?|clients?|residents?|participants?|patients?)"
)
_WORDING = (
    r"(?:wording|guidance|snippets?|words for (?:an?|my|the|our|new|when|telling|talking|staff|teams?|workers?|clients?)|scripts?|talking points|sample messages?|templates?|"
    r"agendas?|checklists?|handouts?|role.?plays?)"
)
_ASKS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^(?:hi|hey|hello|morning|g'day|quick one|quick q(?:uestion)?|question)?[ ,:!.-]*(?:sharewell[ ,:!.-]+)?"
        rf"(?:have you |you |do you |u |would you )?(?:got|have|know|any|need|want|after|looking for|"
        rf"(?:i|we)(?:'m| am|'re| are)? (?:need|want|after|looking for)|is there|are there|(?:can|could) (?:i|we|you) "
        rf"(?:get|have|give|send|find|show|please)|give me|send me|show me|find me|please)\b[^.!?\n]{{0,30}}?\b{_WORDING}\b",
        rf"\bhow (?:do|should|can|could|would|to) ?(?:i|we|you|one)? ?(?:tell|talk to|explain|bring (?:it )?up|raise|remind|"
        rf"stop|help|teach|train|get|support|handle|deal with|respond|answer|run|introduce|announce)\b[^.!?\n]{{0,60}}?\b{_PEOPLE}\b",
        rf"\bwhat (?:do|should|can|could|would) (?:i|we|you) (?:say|tell|write|text|do|put|answer)\b[^.!?\n]{{0,60}}?\b(?:{_PEOPLE}|"
        rf"when (?:a|an|my|one|somebody|someone)|if (?:a|an|my|one|somebody|someone))\b",
        rf"\b(?:any|some|good) (?:tips|advice|ideas|pointers|help) (?:for|on|about|with)\b[^.!?\n]{{0,60}}?\b{_PEOPLE}\b",
        r"\bwhat does [“\"']?(?:a lot to carry|details to protect|nearly there|good to share|nothing personal|support|trauma dumping|"
        r"unsafe sharing|safe sharing)[”\"']? mean\b",
    )
)
_COMMAND = re.compile(r"^guidance(?: (?:on|for|about))?:? +(?P<topic>[^.!?\n]{2,60})[.!?]?$", re.IGNORECASE)
"""The words of the slash command, written into the conversation."""
_TO_A_CLIENT = re.compile(
    r"\b(?:tell|telling|told|explain(?:ing)?(?: to)?|with|for|to|about|ask(?:ing)?|help(?:ing)?|support(?:ing)?|see|seeing|thank|love|miss) (?:you|u|ya|yous)\b"
    r"|\byou(?:r|rs|'re|’re|'ve|’ve|'ll|’ll|rself)\b|\bur\b|\b(?:mate|love|darl|sis|bro|bestie|hun)\b[,!?.]|\blike me\b",
    re.IGNORECASE,
)
"""Signs that somebody is spoken to who is not the bot."""
_OWN_STORY = re.compile(
    r"\b(?:i|we)(?:'ve|’ve|'m|’m| am| was| were| had| have been| used to| lost| felt| feel| got| went| grew| lived| struggled)\b"
    r"(?! (?:after|looking for|wondering|running|a supervisor|the supervisor|new|asked))",
    re.IGNORECASE,
)


def asks_for_guidance(text: str) -> bool:
    """Whether `text`, in which the engine found nothing of the writer's life, is a question to the bot."""
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return False
    if topic_of_command(text) is not None:
        return True
    sentences = [part for part in re.split(r"(?<=[.!?])\s+|\n+", text) if part]
    if len(sentences) > _MOST_SENTENCES or _TO_A_CLIENT.search(text) or _OWN_STORY.search(text):
        return False
    return any(pattern.search(text) for pattern in _ASKS)


def topic_of_command(text: str) -> str | None:
    """What follows the word "guidance" where a message begins with it and is little more than a topic."""
    found = _COMMAND.match(text.strip())
    if (
        found is None
        or _OWN_STORY.search(text)
        or re.search(r"\b(?:my|me|i|from|helped|is|was)\b", text, re.IGNORECASE)
    ):
        return None
    return found["topic"]
