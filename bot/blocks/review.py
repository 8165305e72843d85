"""The answer to a draft: its plain name, each phrase and why, a rewrite to copy, and three buttons."""

from __future__ import annotations

from bot.blocks import mrkdwn, parts
from bot.blocks.ask_button import ask_button
from bot.blocks.parts import Block, Said
from bot.coach import Point, Review
from bot.listeners import ids
from bot.words import Words
from checks import Changes, Concern, Rewrite, Verdict

DRAFT_BLOCK = "your_draft"
"""Id of the block that quotes a whole draft: "another wording" reads it there, for it is kept nowhere."""
DRAFT_QUOTED = 1_500
"""The longest draft that is quoted whole, in characters of the quote."""
WORDING_BLOCK = "a_wording"
"""Id of the block that holds a rewrite: "fill the blanks" reads it there."""
_REWRITE_SHOWN = 4_000
"""The longest rewrite that is shown, in characters after escaping."""
_CHANGE, _CHANGES, _PARTS = 70, 2, 5
"""How long a phrase of what changed may be, in characters after escaping, how many of a kind are shown, and how many parts to leave out."""


def review(answer: Review, words: Words, *, draft: str | None = None) -> Said:
    """A review as a message; `draft`, if given and short, is quoted on top."""
    verdict = words.verdicts[answer.verdict]
    told = _told(answer, words)
    blocks = [parts.header(told[0])]
    quote = mrkdwn.block_quote(draft or "")
    if draft and len(quote) <= DRAFT_QUOTED:
        blocks.append(parts.section(quote, block_id=DRAFT_BLOCK))
    blocks.append(parts.section(told[1]))
    blocks += [parts.section(_point(point, words)) for point in answer.points]
    if answer.confidentiality is not None and answer.verdict.nudges:
        blocks.append(
            parts.section(
                f"*{words.concerns[Concern.CLIENT_IDENTIFYING].title}*\n{words.say.confidentiality}"
            )
        )
    if answer.verdict.nudges:
        blocks += [parts.divider(), *rewrite(answer.rewrite, answer.verdict, words, answer.changes)]
        blocks += _leave_out(answer, words)
    blocks += [_buttons(answer), parts.context(words.say.review_close)]
    spoken = " ".join((f"{told[0]}.", told[1], verdict.principle if answer.verdict.nudges else ""))
    return Said(spoken.strip(), blocks)


def rewrite(
    suggested: Rewrite | None, verdict: Verdict, words: Words, done: Changes | None = None
) -> list[Block]:
    """A rewrite to copy, or what may be said instead where there is none."""
    say = words.say
    if suggested is None:
        return [parts.section(say.no_rewrite), *parts.code(words.verdicts[verdict].say_instead.strip("“”"))]
    if len(mrkdwn.shown(suggested.text)) > _REWRITE_SHOWN:
        return [parts.section(say.long_rewrite)]
    blanks = [parts.context(say.blanks)] if suggested.blanks else []
    return [
        parts.section("*A safer way to say it*, to copy and change"),
        *parts.code(suggested.text, WORDING_BLOCK),
        *([parts.section(what_changed(done))] if done else []),
        *blanks,
    ]


def what_changed(done: Changes) -> str:
    """Kept, made general, left out, yours to add: a line each, a few phrases on it."""
    lines = {
        "Kept": [mrkdwn.quoted(phrase, _CHANGE) for phrase in done.kept],
        "Made general": [
            f"{mrkdwn.quoted(phrase, _CHANGE)} → {mrkdwn.quoted(said, _CHANGE)}"
            if said
            else mrkdwn.quoted(phrase, _CHANGE)
            for phrase, said in done.general
            if phrase
        ],
        "Moved to the end": [mrkdwn.quoted(phrase, _CHANGE) for phrase in done.moved],
        "Left out": [mrkdwn.quoted(phrase, _CHANGE) for phrase in done.left_out],
        "Yours to add": [
            f"{mrkdwn.escape(blank)}: _{mrkdwn.escape(' '.join(asked))}_" if asked else mrkdwn.escape(blank)
            for blank, asked in done.to_add
        ],
    }
    return (
        "\n".join(f"*{what}:* {_some(said)}" for what, said in lines.items() if said)
        or "*Kept:* nothing personal"
    )


def _leave_out(answer: Review, words: Words) -> list[Block]:
    """Where there is no rewrite: which parts to leave out."""
    phrases = dict.fromkeys(phrase for point in answer.points for phrase in point.phrases)
    if answer.rewrite is not None or not phrases:
        return []
    listed = "\n".join(f"> {mrkdwn.quoted(phrase, _CHANGE)}" for phrase in list(phrases)[:_PARTS])
    return [parts.section(f"{words.say.leave_out}\n{listed}")]


def _some(said: list[str]) -> str:
    more = f" · and {len(said) - _CHANGES} more" if len(said) > _CHANGES else ""
    return " · ".join(said[:_CHANGES]) + more


def _told(answer: Review, words: Words) -> tuple[str, str]:
    """Title and opening; a draft that names a client gets no praise for the rest of it."""
    if answer.confidentiality is not None and not answer.verdict.nudges:
        return words.concerns[Concern.CLIENT_IDENTIFYING].title, words.say.confidentiality
    snippet = words.verdicts[answer.verdict]
    return snippet.title, snippet.nudge


def _point(point: Point, words: Words) -> str:
    snippet = words.concerns[point.concern]
    phrases = "\n".join(f"> {mrkdwn.quoted(phrase)}" for phrase in point.phrases)
    more = f"\n> and {point.more} more like it" if point.more else ""
    return f"*{snippet.title}*\n{phrases}{more}\n{snippet.nudge}\n_{snippet.principle}_".replace("\n\n", "\n")


def _buttons(answer: Review) -> Block:
    verdict = ids.VERDICTS[answer.verdict]
    wrong = parts.button("This isn't right", ids.WRONG, value=verdict)
    concerns = [point.concern.value for point in answer.points]
    concerns += [Concern.CLIENT_IDENTIFYING.value] if answer.confidentiality is not None else []
    about = parts.button("Guidance", ids.GUIDANCE_ABOUT, value=",".join([*concerns, verdict]))
    if not answer.verdict.nudges:
        return parts.actions([about, ask_button(), wrong])
    why = parts.button(
        "Why?", ids.WHY, value=",".join(point.concern.value for point in answer.points) or verdict
    )
    another = parts.button("Another wording", ids.ANOTHER)
    fill = [parts.button("Fill the blanks", ids.FILL)] if answer.rewrite and answer.rewrite.blanks else []
    return parts.actions([*fill, why, another, about, ask_button(), wrong])
