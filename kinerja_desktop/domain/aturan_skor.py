"""Rule tables of the scores of the budget: IKPA (``ikpa``) and NKA of SMART (``nka``), read from the rule tables of the year.

Sources: PER-5/PB/2022 and PER-5/PB/2024 (IKPA), PMK 22/PMK.02/2021 and KMK 466/2023 (NKA); what of them is confirmed stands
in the ``sumber`` of each table.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from .angka import SERATUS
from .noun import Beku
from .portal import JenisSkor
from .tahun_kinerja import TahunKinerja

PARTISIPASI = "partisipasi"
"""Komponen under which the participation of a month in SMART is kept, in percent; it weighs nothing."""


@dataclass(frozen=True, slots=True)
class KomponenSkor:
    """A scored component: ``id`` is the ``komponen`` its scores are kept under, ``bobot`` in percent."""

    id: str
    nama: str
    aspek: str
    bobot: Decimal
    maksimum: Decimal = SERATUS
    sumber: str = ""
    """``ikpa``: not typed, but the final value of IKPA in the same month."""
    e_id: str = ""
    """Komponen that holds E (percent), from which this score follows while it is not typed itself: NE = 50 + E/batas × 50."""
    e_nama: str = ""
    e_batas: Decimal = Decimal(20)


@dataclass(frozen=True, slots=True)
class Pengurang:
    """A component without bobot that takes points off the final value; only the amounts of ``pilihan`` occur."""

    id: str
    nama: str
    pilihan: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class Kategori:
    """A band: from ``batas`` upwards, or above it where ``di_atas``."""

    nama: str
    batas: Decimal
    di_atas: bool

    def memuat(self, nilai: Decimal) -> bool:
        return nilai > self.batas if self.di_atas else nilai >= self.batas


@dataclass(frozen=True, slots=True)
class AturanSkor:
    """The rule of a year. ``aspek`` are (id, name); ``rata_rata``: an aspect is the simple mean of its components."""

    peraturan: str
    portal: str
    komponen: tuple[KomponenSkor, ...]
    aspek: tuple[tuple[str, str], ...]
    rata_rata: bool
    kategori: tuple[Kategori, ...]
    pengurang: Pengurang | None = None
    sumber: str = ""

    def sebut_kategori(self, nilai: Decimal) -> str:
        """Name of the band a printed final value falls in."""
        return next((k.nama for k in self.kategori if k.memuat(nilai)), "")

    def aspek_komponen(self, aspek: str) -> tuple[KomponenSkor, ...]:
        return tuple(k for k in self.komponen if k.aspek == aspek)


def baca_aturan_skor(isi: Any, sumber: str = "") -> AturanSkor:
    """Content of a rule table -> rule. Raises ValueError, TypeError, AttributeError or ArithmeticError for another shape."""
    komponen = tuple(_komponen(k) for k in isi.get("komponen"))
    kurang = isi.get("pengurang")
    hasil = AturanSkor(
        str(isi.get("peraturan")), str(isi.get("portal", "")), komponen,
        tuple((str(a.get("id")), str(a.get("nama"))) for a in isi.get("aspek", ())),
        isi.get("cara_aspek") == "rata-rata", tuple(_kategori(k) for k in isi.get("kategori")),
        Pengurang(str(kurang.get("id")), str(kurang.get("nama")), tuple(_angka(p) for p in kurang.get("pilihan")))
        if isinstance(kurang, Beku) else None,
        sumber,
    )  # fmt: skip
    if sum(k.bobot for k in komponen) <= 0 or any(k.bobot <= 0 for k in komponen):
        raise ValueError("bobot komponen harus lebih dari 0")
    if len({k.id for k in komponen}) != len(komponen):
        raise ValueError("komponen tertulis dua kali")
    return hasil


def aturan_skor(dokumen: TahunKinerja, jenis: JenisSkor) -> AturanSkor | None:
    """The rule this year scores by, or None where it has none."""
    tabel = dokumen.aturan_nama.get(jenis.casefold())
    try:
        return baca_aturan_skor(tabel.isi, tabel.sumber) if tabel else None
    except (ArithmeticError, AttributeError, TypeError, ValueError):
        return None


def batas_skor(dokumen: TahunKinerja, jenis: JenisSkor, komponen: str) -> tuple[Decimal, Decimal]:
    """(lowest, highest) score a component may have: 0..100, more where the rule of the year says so."""
    aturan = aturan_skor(dokumen, jenis)
    if not komponen or aturan is None:
        return Decimal(0), SERATUS
    if aturan.pengurang and aturan.pengurang.id == komponen:
        return min(aturan.pengurang.pilihan), max(aturan.pengurang.pilihan)
    for k in aturan.komponen:
        if k.id == komponen:
            return Decimal(0), k.maksimum
        if k.e_id == komponen:
            return Decimal(-1000), SERATUS
    return Decimal(0), SERATUS


def di_luar_langkah(dokumen: TahunKinerja, jenis: JenisSkor, komponen: str, nilai: Decimal) -> tuple[Decimal, ...]:
    """The only amounts a deduction may have, where ``nilai`` is none of them; else empty (PER-5/PB/2024)."""
    aturan = aturan_skor(dokumen, jenis) if komponen else None
    kurang = aturan.pengurang if aturan else None
    return kurang.pilihan if kurang and kurang.id == komponen and nilai not in kurang.pilihan else ()


def _komponen(isi: Any) -> KomponenSkor:
    e = isi.get("dari_e")
    ada = isinstance(e, Beku)
    return KomponenSkor(
        str(isi.get("id")), str(isi.get("nama")), str(isi.get("aspek", "")), _angka(isi.get("bobot")),
        _angka(isi.get("maksimum", "100")), str(isi.get("sumber", "")), str(e.get("id")) if ada else "",
        str(e.get("nama")) if ada else "", _angka(e.get("batas")) if ada else Decimal(20),
    )  # fmt: skip


def _kategori(isi: Any) -> Kategori:
    di_atas = isi.get("di_atas")
    return Kategori(str(isi.get("nama")), _angka(isi.get("dari") if di_atas is None else di_atas), di_atas is not None)


def _angka(teks: Any) -> Decimal:
    nilai = Decimal(teks)
    if not nilai.is_finite():
        raise ValueError("bukan bilangan")
    return nilai
