"""What the model's heads stand for, in the order of their outputs, and how a surface is told to it."""

from checks.model import Concern, Surface, Verdict

VERDICTS = (
    Verdict.NO_DISCLOSURE,
    Verdict.SAFE_SHARING,
    Verdict.INCOMPLETE_SHARING,
    Verdict.UNSAFE_SHARING,
    Verdict.TRAUMA_DUMPING,
)
CONCERNS = tuple(Concern)
ABSENCES = (Concern.NO_RECOVERY, Concern.NO_HOPEFUL_CLOSE)

PREFIX = {
    Surface.DRAFT: "draft: ",
    Surface.TEAM: "team: ",
    Surface.CLIENT_FACING: "client: ",
    Surface.UNKNOWN: "team: ",
}
"""Said before the text; the unknown reads like a team channel, which is the quieter."""

MAX_TOKENS = 256
"""Word pieces in one window, the first and last included: some 190 words; in longer ones a sentence drowns."""
