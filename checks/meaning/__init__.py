"""The sentence model: what no word list foresees, in milliseconds, on the organisation's own CPU.

`MODEL` is loaded once, when the engine is imported, and None where its files are missing or broken: the engine
then answers by heuristics alone and its reports say so. See `artefact/CARD.md` for data, figures and limits.
"""

from __future__ import annotations

from checks.meaning.combiner import Combiner, load_combiner
from checks.meaning.glance import Glance, load_glance
from checks.meaning.model import Estimate, Model, load

__all__ = ["COMBINER", "GLANCE", "MODEL", "Combiner", "Estimate", "Glance", "Model"]

MODEL: Model | None = load()
COMBINER: Combiner | None = load_combiner()
GLANCE: Glance | None = load_glance()
