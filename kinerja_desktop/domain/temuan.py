"""A finding of the checks: its place, reason, remedy and severity; and what a check is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from .periode import Periode
from .tahun_kinerja import TahunKinerja


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


Cek = Callable[[TahunKinerja, Periode], Iterator[Temuan]]


@dataclass(frozen=True, slots=True)
class Pemeriksaan:
    """One check: the code of the findings it makes, its name and explanation for a list, and the function.

    ``keras``: its findings stand against closing and sending, and no satker can switch it off.
    """

    kode: str
    nama: str
    penjelasan: str
    cek: Cek
    keras: bool = False
