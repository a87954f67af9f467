"""Bapas Kelas II Magelang, 2026: the matrix of its rencana aksi."""

from .susun import JUDUL, NAMA, bangun

__all__ = ["JUDUL", "NAMA", "bangun"]
