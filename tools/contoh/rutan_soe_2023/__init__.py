"""Rutan Kelas IIB SoE, 2023: the figures of its printed LKjIP, with our own monthly detail underneath."""

from .susun import JUDUL, NAMA, bangun

__all__ = ["JUDUL", "NAMA", "bangun"]
