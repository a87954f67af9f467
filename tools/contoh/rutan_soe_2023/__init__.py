"""Rutan Kelas IIB SoE, 2023: the figures of its printed LKjIP, with our own monthly detail underneath."""

from .susun import NAMA, bangun

__all__ = ["NAMA", "bangun"]
