"""Start-up: first paint, usable with data, and memory, against a bare window and a bare window with SQLAlchemy."""

from __future__ import annotations

from .ukur import Hasil


def ukur_mulai() -> list[Hasil]:
    """Filled in with the window."""
    return []
