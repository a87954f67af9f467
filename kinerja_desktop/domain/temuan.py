"""A finding of the checks: its place, reason, remedy and severity."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TingkatTemuan(StrEnum):
    KERAS = "keras"
    PERINGATAN = "peringatan"


@dataclass(frozen=True, slots=True)
class Temuan:
    """A finding. ``noun``, ``id``, ``kolom`` lead the window to the cell; ``tempat`` says the same in words."""

    kode: str
    tingkat: TingkatTemuan
    tempat: str
    alasan: str
    saran: str
    noun: str = ""
    id: str = ""
    kolom: str = ""


def peringatan(
    kode: str, tempat: str, alasan: str, saran: str, noun: str = "", id_: str = "", kolom: str = ""
) -> Temuan:
    return Temuan(kode, TingkatTemuan.PERINGATAN, tempat, alasan, saran, noun, id_, kolom)


def keras(kode: str, tempat: str, alasan: str, saran: str, noun: str = "", id_: str = "", kolom: str = "") -> Temuan:
    return Temuan(kode, TingkatTemuan.KERAS, tempat, alasan, saran, noun, id_, kolom)
