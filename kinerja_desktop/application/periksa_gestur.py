"""Switching checks off and on: a reason written beside a check switches it off, taking the reason away brings it back."""

from __future__ import annotations

from ..domain.pemeriksaan import Pemeriksaan
from .sel import Sel, sel_kunci


def sel_alasan(pemeriksaan: Pemeriksaan) -> Sel | None:
    """The cell of the reason; None for a check that closing and sending need."""
    return None if pemeriksaan.keras else sel_kunci("pilihan_periksa", "alasan", kode=pemeriksaan.kode)


def nama_langkah(pemeriksaan: Pemeriksaan) -> str:
    """Name of the step for undo."""
    return f"alasan mematikan pemeriksaan {pemeriksaan.nama.lower()}"
