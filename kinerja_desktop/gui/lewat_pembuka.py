"""What dialogs may ask of the one way to a file. They know this, Pembuka knows them: no circle."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import QObject

from .jendela import Jendela

NAMA = "pembuka"
"""Object name of Pembuka below its window."""


class _Pembuka(Protocol):
    @property
    def petugas(self) -> str: ...

    def buka(self, path: Path) -> bool: ...


def pembuka_dari(jendela: Jendela) -> _Pembuka:
    """The Pembuka of a window."""
    hasil = jendela.findChild(QObject, NAMA)
    if hasil is None:
        raise LookupError("jendela tanpa pembuka")
    return cast(_Pembuka, hasil)
