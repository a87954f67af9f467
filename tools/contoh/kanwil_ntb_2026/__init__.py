"""Kanwil Ditjen Pemasyarakatan Nusa Tenggara Barat, 2026: decree, rencana aksi and risk register."""

from .susun import JUDUL, NAMA, bangun

__all__ = ["JUDUL", "NAMA", "bangun"]
