"""Placeholder."""
def asks_for_guidance(text: str) -> bool:
    return False
