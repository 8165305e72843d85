"""Windows: check a draft, the wait for the answer, why, another wording."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.blocks import mrkdwn, parts
from bot.blocks.inputs import labelled
from bot.blocks.parts import Block, Said
from bot.blocks.review import DRAFT_BLOCK, DRAFT_QUOTED, WORDING_BLOCK
from bot.listeners import ids
from bot.words import Snippet, Words
from checks import Rewrite, Surface, blanks_of, questions_of

View = dict[str, Any]

INPUT = 3_000
"""Characters in a text input: Slack's limit."""
_BLANK, _BLANKS = 300, 8
"""Characters that fill a blank, and blanks that a window asks for."""


def check_draft(*, draft: str = "", callback_id: str = ids.DRAFT_VIEW, intro: str | None = None) -> View:
    """A window to type or paste a draft into."""
    blocks = [parts.section(intro)] if intro else []
    return window("Check a draft", [*blocks, _draft(draft)], callback_id=callback_id, submit="Check")


def checking(external_id: str | None = None) -> View:
    """What stands in the window while the engine reads; `external_id` is how the answer finds it."""
    view = window("Sharewell", [parts.section("One moment…")])
    return view | ({"external_id": external_id} if external_id else {})


def answer(said: Said, *, draft: str | None = None) -> View:
    """An answer in a window, with the draft below it to change and check again."""
    if draft is None or len(draft) > INPUT or said.alone:
        return window("Sharewell", said.blocks)
    blocks = [*said.blocks, parts.divider(), _draft(draft)]
    return window("Sharewell", blocks, callback_id=ids.DRAFT_VIEW, submit="Check again")


def find_guidance(all_shelves: Said) -> View:
    """A window to ask for guidance in, with the shelves below."""
    typed = {"type": "plain_text_input", "action_id": ids.GUIDANCE_INPUT, "max_length": 300}
    asked = labelled(ids.GUIDANCE_INPUT, "What do you need words for?", typed)
    blocks: list[Block] = [asked, *all_shelves.blocks]
    return window("Guidance", blocks, callback_id=ids.GUIDANCE_VIEW, submit="Find")


def why(snippets: Iterable[Snippet], about: str = "") -> View:
    """What was noticed, why it matters, an example and what to say instead, for each snippet.

    `about` names the concerns or the verdict, for a button that leads to guidance on them.
    """
    blocks: list[Block] = []
    for snippet in snippets:
        blocks += [
            parts.header(snippet.title),
            parts.section(f"*What I look for*\n{mrkdwn.escape(snippet.what_it_notices)}"),
            parts.section(f"*Why it matters*\n{mrkdwn.escape(snippet.why_it_matters)}"),
            parts.context(mrkdwn.escape(snippet.principle)),
            parts.section(f"*For example*\n{mrkdwn.escape(snippet.example)}"),
            parts.section(f"*Rather*\n{mrkdwn.escape(snippet.say_instead)}"),
        ]
    if about:
        blocks.append(parts.actions([parts.button("Guidance on this", ids.GUIDANCE_ABOUT, value=about)]))
    return window("Why I say so", blocks)


def other_wordings(
    rewrites: tuple[Rewrite, ...],
    words: Words,
    *,
    draft: str = "",
    at: int = 0,
    surface: Surface = Surface.DRAFT,
) -> View:
    """Another way to say it and a button to the next; all of them where the `draft` is too long to stay in sight.

    The button tells its listener the next one's number, and who reads along where the draft stands in a channel.
    """
    if not rewrites:
        return window("Another wording", [parts.section(words.say.no_other_wording)])
    quote = mrkdwn.block_quote(draft)
    if not draft or len(quote) > DRAFT_QUOTED:
        return window(
            "Another wording", [b for n in range(len(rewrites)) for b in _wording(rewrites, n, words)]
        )
    at %= len(rewrites)
    fill = [parts.button("Fill the blanks", ids.FILL)] if rewrites[at].blanks else []
    row = (
        [*fill, parts.button("Another wording", ids.ANOTHER, value=f"{at + 1} {surface}")]
        if len(rewrites) > 1
        else fill
    )
    blocks = [parts.section(quote, block_id=DRAFT_BLOCK), *_wording(rewrites, at, words, WORDING_BLOCK)]
    return window("Another wording", [*blocks, *([parts.actions(row)] if row else [])])


def _wording(
    rewrites: tuple[Rewrite, ...], at: int, words: Words, block_id: str | None = None
) -> list[Block]:
    kind = f", {rewrites[at].kind}" if rewrites[at].kind else ""
    heading = parts.section(f"*Another way{kind}* ({at + 1} of {len(rewrites)})")
    blanks = [parts.context(words.say.blanks)] if rewrites[at].blanks else []
    return [heading, *parts.code(rewrites[at].text, block_id), *blanks]


def fill(wording: str, words: Words) -> View:
    """A line to fill for each blank of a wording, with what it asks."""
    blocks = [parts.section(words.say.fill), *parts.code(wording, WORDING_BLOCK)]
    for number, blank in enumerate(blanks_of(wording)[:_BLANKS]):
        element = {"type": "plain_text_input", "action_id": ids.BLANK_INPUT, "max_length": _BLANK}
        asked = " ".join(questions_of(blank))
        hint = {"hint": parts.plain_text(asked)} if asked else {}
        label, block_id = blank[:1].upper() + blank[1:], f"{ids.BLANK_INPUT}_{number}"
        blocks.append(labelled(block_id, label, element, optional=True) | hint)
    blocks.append(parts.context(words.say.fill_note))
    return window("Fill the blanks", blocks, callback_id=ids.FILL_VIEW, submit="Check again")


def message(said: Said, title: str = "Sharewell") -> View:
    """A few words in a window."""
    return window(title, said.blocks)


def sentence_window(text: str) -> View:
    """One sentence in a window; mrkdwn."""
    return window("Sharewell", [parts.section(text)])


def _draft(text: str) -> Block:
    return parts.writing(ids.DRAFT_INPUT, "What you'd like to say", INPUT, text)


def window(title: str, blocks: list[Block], *, callback_id: str = "", submit: str | None = None) -> View:
    """A window; with `submit` there is something to send in it."""
    view: View = {
        "type": "modal",
        "title": parts.plain_text(title),
        "close": parts.plain_text("Close"),
        "blocks": blocks,
    }
    view |= {"callback_id": callback_id} if callback_id else {}
    return view | ({"submit": parts.plain_text(submit)} if submit else {})
