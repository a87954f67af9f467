"""How a rumus is printed: plain lines as the officer types them become fractions, legend, steps and sentences.

``% = A / B × 100%`` is a fraction (the bar is `` / `` with spaces around it), ``A : arti`` a line of its legend, ``1. …`` a
numbered step (000); everything else stays the sentence it is (003: ``Realisasi dibagi Target dikali 100%``). Nothing that
was typed is lost: what does not read as one of these forms without doubt is printed as typed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .angka import tulis_angka
from .renstra import IndikatorTahun, JenisRumus
from .rumus_jenis import bagian_bobot, variabel_indikator


@dataclass(frozen=True, slots=True)
class Pecahan:
    """``kiri = pembilang / penyebut kanan``; ``kanan`` is ``× 100%`` or empty."""

    pembilang: str
    penyebut: str
    kiri: str = ""
    kanan: str = ""

    @property
    def teks(self) -> str:
        """On one line, readable without a fraction bar: ``% = A / (B + C) × 100%``."""
        sama = f"{self.kiri} = " if self.kiri else ""
        return f"{sama}{_kurung(self.pembilang)} / {_kurung(self.penyebut)} {self.kanan}".rstrip()


@dataclass(frozen=True, slots=True)
class Legenda:
    """What a letter of the formula stands for."""

    nama: str
    arti: str

    @property
    def teks(self) -> str:
        return f"{self.nama} : {self.arti}"


@dataclass(frozen=True, slots=True)
class LangkahRumus:
    """A numbered step; ``nomor`` as typed (``1.``)."""

    nomor: str
    isi: str

    @property
    def teks(self) -> str:
        return f"{self.nomor} {self.isi}"


@dataclass(frozen=True, slots=True)
class Kalimat:
    """Words as typed."""

    teks: str


BagianRumus = Pecahan | Legenda | LangkahRumus | Kalimat

_KALI = re.compile(r"(?:\s*×|(?<=[\s)])[xX*])\s*(\d+(?:[.,]\d+)?)\s*(%?)$")
_LANGKAH = re.compile(r"^(\d{1,2}[.)])\s+(\S.*)$")
_LEGENDA = re.compile(r"^([^:=]{1,24}?)\s*:\s+(\S.*)$")
_TAMBAH = re.compile(r"\s[-+−×x]\s")
KATA_LEGENDA = 3
"""A name of more words is a sentence with a colon."""


def baca_rumus(teks: str) -> tuple[BagianRumus, ...]:
    """The parts of a typed rumus, line by line; empty lines only separate."""
    return tuple(_baris(bersih) for baris in teks.splitlines() if (bersih := " ".join(baris.split())))


def rumus_indikator(indikator: IndikatorTahun) -> tuple[BagianRumus, ...]:
    """The rumus to print: as typed, else as its kind says with the meanings of the variables, else nothing."""
    arti = [" ".join(arti.split()) for _, arti in indikator.variabel or ()]
    if indikator.rumus_teks.strip():
        bagian = baca_rumus(indikator.rumus_teks)
        return tuple(_dari_variabel(b, arti) if isinstance(b, Kalimat) else b for b in bagian)
    if indikator.rumus == JenisRumus.BERBOBOT:
        return _berbobot(indikator)
    if indikator.rumus == JenisRumus.SURVEI:
        return (Kalimat("Indeks = Σ (jumlah skor pertanyaan / jumlah responden × bobot pertanyaan)"),)
    if indikator.rumus == JenisRumus.EKSPRESI and indikator.ekspresi:
        arti_lain = (Legenda(n, a) for n, a in indikator.variabel or () if a and a != n)
        return (Kalimat(f"Realisasi = {indikator.ekspresi}"), *arti_lain)
    if len(arti) < 2 or not all(arti[:2]):
        return ()
    a, b = (f"{a[0].upper()}{a[1:]}" for a in arti[:2])
    pecahan = {
        JenisRumus.PERBANDINGAN: (a, b), JenisRumus.KOMPLEMEN: (f"{b} − {a}", b), JenisRumus.PERTUMBUHAN: (f"{a} − {b}", b),
    }.get(indikator.rumus)  # fmt: skip
    return (Pecahan(*pecahan, kanan="× 100%"),) if pecahan else ()


def _berbobot(indikator: IndikatorTahun) -> tuple[BagianRumus, ...]:
    """As 000 sets its index: the parts over the divisor, and what each part is."""
    try:
        bagian, pembagi = bagian_bobot(indikator)
    except (ArithmeticError, AttributeError, TypeError, ValueError):
        return ()
    arti = dict(variabel_indikator(indikator))
    atas = " + ".join(f"({b.nama})" for b in bagian)
    legenda = (
        Legenda(b.nama, f"{b.arti} ({arti.get(b.pembilang) or b.pembilang} / {arti.get(b.penyebut) or b.penyebut})"
                f" × {tulis_angka(b.bobot)}%".lstrip())
        for b in bagian
    )  # fmt: skip
    atas_bawah = Pecahan(atas, f"{tulis_angka(pembagi)}%", "Indeks") if pembagi else Kalimat(f"Indeks = {atas}")
    return (atas_bawah, *legenda)


def _dari_variabel(kalimat: Kalimat, arti: list[str]) -> BagianRumus:
    """A line with several bars (``tahanan / anak / jumlah seluruh``) is a fraction where the variables say which is it."""
    if len(arti) < 2 or not all(arti[:2]):
        return kalimat
    atas, bawah = arti[:2]
    inti, kanan = _tanpa_kali(kalimat.teks)
    if inti.casefold() != f"{atas} / {bawah}".casefold():
        return kalimat
    return Pecahan(inti[: len(atas)], inti[len(atas) + 3 :], kanan=kanan)


def tulis_rumus(bagian: tuple[BagianRumus, ...]) -> str:
    """The parts as plain lines, for outlets that cannot set a fraction."""
    return "\n".join(b.teks for b in bagian)


def _baris(baris: str) -> BagianRumus:
    if cocok := _LANGKAH.match(baris):
        return LangkahRumus(cocok[1], cocok[2])
    cocok = _LEGENDA.match(baris)
    if cocok and len(cocok[1].split()) <= KATA_LEGENDA:
        return Legenda(cocok[1], cocok[2])
    return _pecahan(baris) or Kalimat(baris)


def _pecahan(baris: str) -> Pecahan | None:
    """The fraction a line is, or None where it is none, or more than one reading is possible."""
    kiri, sama, inti = baris.rpartition("=")
    if "=" in kiri or (sama and " / " in kiri):
        return None
    inti, kanan = _tanpa_kali(inti)
    garis = _garis(inti)
    if len(garis) != 1:
        return None
    atas, bawah = inti[: garis[0]].strip(), inti[garis[0] + 3 :].strip()
    return Pecahan(atas, bawah, kiri.strip(), kanan) if atas and bawah else None


def _tanpa_kali(teks: str) -> tuple[str, str]:
    """A formula without its ``× 100%``, and that factor as it is printed."""
    kali = _KALI.search(teks)
    return (teks[: kali.start()].rstrip(), f"× {kali[1]}{kali[2]}") if kali else (teks, "")


def _garis(teks: str) -> list[int]:
    """Where `` / `` stands outside all brackets."""
    dalam, hasil = 0, []
    for i, huruf in enumerate(teks):
        dalam += (huruf in "([{") - (huruf in ")]}")
        if not dalam and teks[i : i + 3] == " / ":
            hasil.append(i)
    return hasil


def _kurung(teks: str) -> str:
    """Brackets around a sum, since a line of text has no fraction bar to hold it together."""
    utuh = teks.startswith("(") and teks.endswith(")") and teks.find(")") == len(teks) - 1
    return f"({teks})" if _TAMBAH.search(teks) and not utuh else teks
