"""Bapas Kelas II Ternate, 2024: its decree on the rencana aksi and the matrix behind it."""

from .susun import JUDUL, NAMA, bangun

__all__ = ["JUDUL", "NAMA", "bangun"]
