"""Which sheet holds what: by its name or its headings, and which of its columns is which of ours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from ... import resources
from ..csv_baca import JENIS, huruf_kolom
from ..csv_impor import PEMBACA
from ..hasil import Tolak
from .baca import Buku, Lembar

BARIS_JUDUL = 40
"""A heading stands in one of the first rows of its sheet."""

URUTAN = tuple(PEMBACA)
"""Order of import: what others name comes first."""

LEWATI = frozenset({"petunjuk"})
"""Sheets of our own template that hold no data."""


_TAHUN = re.compile(r"(?<!\d)20\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Pemetaan:
    """How a sheet is read: our kind, the row of its heading, our column -> its column, and words for columns it lacks."""

    lembar: str
    jenis: str
    baris_judul: int
    kolom: Mapping[str, int]
    tetap: Mapping[str, str] = field(default_factory=dict)

    def kurang(self) -> tuple[str, ...]:
        """Columns that must be there and come from nowhere."""
        return tuple(k for k in JENIS[self.jenis].wajib if k not in self.kolom and not self.tetap.get(k))


def rapikan(teks: str) -> str:
    """Headings compare by their words: ``Rencana_Penarikan  Dana*`` = ``rencana penarikan dana``."""
    return " ".join(re.sub(r"\([^)]*\)|[^\w#]+|_", " ", teks.casefold()).split())


@cache
def sinonim() -> Mapping[str, Any]:
    isi: Mapping[str, Any] = resources.baca_json("impor", "sinonim.json")
    return isi


def kolom_jenis(jenis: str) -> tuple[str, ...]:
    """Our columns of a kind."""
    return JENIS[jenis].wajib + JENIS[jenis].pilihan


@cache
def _kamus(jenis: str) -> Mapping[str, tuple[str, int]]:
    """Heading -> (our column, rank): our own name before a synonym."""
    hasil: dict[str, tuple[str, int]] = {}
    for tabel in (sinonim()["umum"], sinonim()[jenis]):
        for kolom, daftar in tabel.items():
            if kolom in kolom_jenis(jenis):
                hasil |= {rapikan(satu): (kolom, 1) for satu in daftar}
    return hasil | {rapikan(kolom): (kolom, 0) for kolom in kolom_jenis(jenis)}


def judul_lembar(lembar: Lembar, baris: int) -> dict[int, str]:
    """Headings of a row by column, line breaks as spaces."""
    return {k: " ".join(s.teks.split()) for k, s in lembar.baris.get(baris, {}).items() if s.teks.strip()}


def cocokkan(judul: Mapping[int, str], jenis: str) -> dict[str, int]:
    """Our column -> theirs, as far as the headings say; the first of two that mean the same."""
    hasil: dict[str, tuple[int, int]] = {}
    for kolom, teks in sorted(judul.items()):
        if (arti := _kamus(jenis).get(rapikan(teks))) is not None:
            kami, pangkat = arti
            if kami not in hasil or pangkat < hasil[kami][1]:
                hasil[kami] = (kolom, pangkat)
    return {kami: kolom for kami, (kolom, _) in hasil.items()}


def jenis_nama(nama: str) -> str:
    """The kind a sheet's name means, or ``''``."""
    dicari = rapikan(nama)
    for jenis in JENIS:
        if dicari == rapikan(jenis) or dicari in map(rapikan, sinonim()["lembar"][jenis]):
            return jenis
    return ""


def usulkan(lembar: Lembar, jenis: str = "", *, longgar: bool = False) -> Pemetaan | None:
    """The mapping of a sheet as it can be told from its name and headings; None where it is none of ours.

    Papers have no column for the year: the lines above the heading name it. ``longgar``: a table without any year will do;
    a person is going to look at the proposal.
    """
    pilihan: Sequence[str] = [jenis or jenis_nama(lembar.nama)]
    if not pilihan[0]:
        pilihan = list(JENIS)
    terbaik: tuple[int, Pemetaan] | None = None
    for baris in list(lembar.baris)[:BARIS_JUDUL]:
        judul = judul_lembar(lembar, baris)
        for calon in pilihan:
            peta = cocokkan(judul, calon)
            kena = sum(k in peta for k in JENIS[calon].wajib)
            bernama = len(pilihan) == 1
            if len(peta) < 2 or not (bernama or all(c in peta for c in JENIS[calon].ciri)):
                continue
            tahun = "" if "tahun" in peta or longgar else tahun_judul(lembar, baris)
            usul = Pemetaan(lembar.nama, calon, baris, peta, {"tahun": tahun} if tahun else {})
            if not (bernama or longgar or "tahun" in peta or (tahun and not usul.kurang())):
                continue
            nilai = 100 * kena + len(peta)
            if terbaik is None or nilai > terbaik[0]:
                terbaik = nilai, usul
    return _pisahkan_periode(lembar, terbaik[1]) if terbaik else None


def tahun_judul(lembar: Lembar, baris_judul: int) -> str:
    """The one year that the lines above a heading name (``TAHUN ANGGARAN 2024``), or ``''``."""
    atas = (s.teks for nomor, b in lembar.baris.items() if nomor < baris_judul for s in b.values())
    tahun = {t for teks in atas for t in _TAHUN.findall(teks)}
    return tahun.pop() if len(tahun) == 1 else ""


def kolom_terisi(lembar: Lembar, baris_judul: int) -> dict[int, list[str]]:
    """Columns that hold anything below the heading, with their texts."""
    hasil: dict[int, list[str]] = {}
    for nomor, baris in lembar.baris.items():
        for kolom, sel in baris.items():
            if nomor > baris_judul and sel.teks.strip():
                hasil.setdefault(kolom, []).append(sel.teks)
    return hasil


def kode_periode(teks: str) -> str:
    """``TW II`` -> ``TW2``; a text that is none of the known words stays."""
    return _kata_periode().get(rapikan(teks), teks)


@cache
def _kata_periode() -> Mapping[str, str]:
    tabel = sinonim()["periode"].items()
    return {kode.casefold(): kode for kode, _ in tabel} | {rapikan(t): kode for kode, daftar in tabel for t in daftar}


def _berperiode(teks: Sequence[str]) -> bool:
    """A column of periods; place, date and name of who signs may stand in it below the table."""
    return 2 * sum(rapikan(t) in _kata_periode() for t in teks) > len(teks)


def _pisahkan_periode(lembar: Lembar, peta: Pemetaan) -> Pemetaan:
    """003 and 004 print TW I .. TW IV in a narrow column under the heading of the text beside it: two columns, one heading."""
    if "periode" not in kolom_jenis(peta.jenis):
        return peta
    isi, judul = kolom_terisi(lembar, peta.baris_judul), judul_lembar(lembar, peta.baris_judul)
    kolom = dict(peta.kolom)
    for nomor in (k for k, teks in sorted(isi.items()) if _berperiode(teks)):
        for kami in [k for k, n in kolom.items() if n == nomor and k != "periode"]:
            del kolom[kami]
            if nomor + 1 in isi and nomor + 1 not in judul:
                kolom[kami] = nomor + 1
        kolom.setdefault("periode", nomor)
    return replace(peta, kolom=kolom)


def usulan_buku(buku: Buku, tahun_ada: Sequence[int] = ()) -> tuple[dict[str, Pemetaan], list[str]]:
    """Mapping per sheet, and what is said about the sheets that are left out and about a year that no column says.

    A sheet known by its name whose year stands nowhere is about the only year of the file.
    """
    hasil: dict[str, Pemetaan] = {}
    catatan: list[str] = []
    for lembar in buku.lembar:
        if rapikan(lembar.nama) in LEWATI or not lembar.sel:
            continue
        if (peta := usulkan(lembar)) is not None:
            asal = "judul di atas tabelnya"
            if "tahun" in peta.kurang() and len(tahun_ada) == 1:
                peta, asal = (
                    replace(peta, tetap={"tahun": str(tahun_ada[0])}),
                    "berkas ini, yang hanya berisi tahun itu",
                )
            hasil[lembar.nama] = peta
            if peta.tetap:
                catatan.append(f"Lembar “{lembar.nama}”: tahun {peta.tetap['tahun']} diambil dari {asal}.")
        else:
            catatan.append(f"Lembar “{lembar.nama}” tidak dikenal dari nama dan judul kolomnya, jadi dilewati.")
    return hasil, catatan


def periksa_judul(lembar: Lembar, peta: Pemetaan) -> list[str]:
    """A sheet read without a person's choice must have every column that is needed, and none that would be lost.

    Returns the headings that only point: a matrix repeats sasaran, target and rumus, which are another sheet's.
    """
    if kurang := peta.kurang():
        raise Tolak(kurang[0], f"kolom ini harus ada pada lembar {peta.jenis}; perbaiki judul kolomnya")
    terpakai = set(peta.kolom.values())
    boleh = set(map(rapikan, sinonim()["diabaikan"]))
    penunjuk = set(map(rapikan, sinonim()["penunjuk"].get(peta.jenis, ()))) if "tahun" in peta.tetap else set()
    isi = kolom_terisi(lembar, peta.baris_judul)
    lewat: list[str] = []
    for kolom, teks in judul_lembar(lembar, peta.baris_judul).items():
        if (
            kolom in terpakai
            or rapikan(teks) in boleh
            or ("periode" in peta.kolom and _berperiode(isi.get(kolom, ["?"])))
        ):
            continue
        if rapikan(teks) in penunjuk:
            lewat.append(teks)
        else:
            ganda = rapikan(teks) in _kamus(peta.jenis)
            sebab = "judulnya sama artinya dengan kolom lain" if ganda else "tidak dikenal"
            raise Tolak(
                teks[:60],
                f"kolom {huruf_kolom(kolom)} ini {sebab} pada lembar {peta.jenis}; hapus atau perbaiki judulnya",
                sel=f"{huruf_kolom(kolom)}{peta.baris_judul}",
            )
    return lewat


def urut_jenis(peta: Iterable[Pemetaan]) -> list[Pemetaan]:
    """Indikator first: the other sheets name them."""
    return sorted(peta, key=lambda p: URUTAN.index(p.jenis))
