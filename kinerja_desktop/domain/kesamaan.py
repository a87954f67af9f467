"""When two codes, or two wordings, are the same: papers write ``IKK 17.1`` and ``IKK17.1``, and slip in a letter here and there."""

from __future__ import annotations

from difflib import SequenceMatcher

MIRIP = 0.9
"""Names at least this alike (difflib) under the same code are the same sasaran or indikator."""


def ringkas(teks: str) -> str:
    """Codes and names compare without case and spaces: ``IKK 17.1`` = ``ikk17.1``."""
    return "".join(teks.split()).casefold()


def mirip(a: str, b: str) -> bool:
    """Nearly the same words."""
    return SequenceMatcher(None, " ".join(a.casefold().split()), " ".join(b.casefold().split())).ratio() >= MIRIP
