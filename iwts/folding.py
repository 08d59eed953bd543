"""Folding of texts for sorting and searching."""

import unicodedata


def without_marks(text: str) -> str:
    """Fold case and accents: Åland sorts under A, and “aland” finds it."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()
