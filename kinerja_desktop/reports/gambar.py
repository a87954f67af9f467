"""Where the bytes of a picture come from: the outlets are given a reader, since papers know no folder."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

BacaBerkas = Callable[[str], bytes | None]
"""SHA-256 of a stored picture -> its bytes, or None where it is missing."""


MAKS_PIKSEL = 30_000_000
"""What comes in by a package was looked at elsewhere, perhaps by nobody: more is not decoded for a page."""


def buka_gambar(isi: bytes | None) -> Any | None:
    """The picture for reportlab; None where its file is missing or can no longer be read."""
    if not isi:
        return None
    from reportlab.lib.utils import ImageReader

    try:
        gambar = ImageReader(io.BytesIO(isi))
        lebar, tinggi = gambar.getSize()
        if lebar * tinggi > MAKS_PIKSEL:
            return None
        gambar.getRGBData()  # a file cut short is noticed here, not in the middle of a page
        return gambar if lebar > 0 and tinggi > 0 else None
    except Exception:  # whatever lies in the folder by now: the paper is printed
        return None


def ukuran_gambar(isi: bytes) -> tuple[float, float] | None:
    """Pixels across and down as a spreadsheet counts them (at 96 dpi, whatever the file says); None where it is no picture."""
    gambar = buka_gambar(isi)
    return gambar.getSize() if gambar is not None else None
