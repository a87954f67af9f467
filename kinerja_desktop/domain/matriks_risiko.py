"""Besaran and level of a risk by the year's rule table ``matriks_risiko`` (kemungkinan × dampak, each 1..5)."""

from __future__ import annotations

from dataclasses import dataclass

from .tahun_kinerja import TahunKinerja

SISI = 5


@dataclass(frozen=True, slots=True)
class BesaranRisiko:
    """A cell of the matrix. ``urutan`` counts the levels from 0 (lowest); ``dapat_diterima``: within the selera."""

    nilai: int
    tingkat: str
    urutan: int
    dapat_diterima: bool


def besaran_risiko(dokumen: TahunKinerja, kemungkinan: int | None, dampak: int | None) -> BesaranRisiko | None:
    """None while one of the two is not filled in, or the year has no rule table."""
    aturan = dokumen.aturan_nama.get("matriks_risiko")
    if aturan is None or kemungkinan is None or dampak is None:
        return None
    try:
        nilai = int(aturan.isi.get("matriks")[kemungkinan - 1][dampak - 1])
    except (IndexError, TypeError, AttributeError):
        return None
    for urutan, tingkat in enumerate(aturan.isi.get("tingkat", ())):
        if tingkat.get("dari") <= nilai <= tingkat.get("sampai"):
            return BesaranRisiko(nilai, str(tingkat.get("nama")), urutan, nilai <= aturan.isi.get("selera", nilai))
    return BesaranRisiko(nilai, "", 0, nilai <= aturan.isi.get("selera", nilai))


def tingkat_risiko(dokumen: TahunKinerja) -> tuple[str, ...]:
    """Names of the levels, lowest first."""
    aturan = dokumen.aturan_nama.get("matriks_risiko")
    return tuple(str(t.get("nama")) for t in aturan.isi.get("tingkat", ())) if aturan else ()


def batas_tingkat(dokumen: TahunKinerja) -> tuple[tuple[str, int, int], ...]:
    """(name, from, to) of the levels, lowest first."""
    aturan = dokumen.aturan_nama.get("matriks_risiko")
    isi = aturan.isi.get("tingkat", ()) if aturan else ()
    return tuple((str(t.get("nama")), int(t.get("dari") or 0), int(t.get("sampai") or 0)) for t in isi)


def uraian_aturan(dokumen: TahunKinerja) -> tuple[str, ...]:
    """Which cuts, selera and source are in use, a sentence each; what to do where the year has no rule table."""
    aturan = dokumen.aturan_nama.get("matriks_risiko")
    if aturan is None:
        return ("Tahun ini belum memiliki tabel aturan matriks risiko; tambahkan di Pengaturan, bagian Tabel aturan.",)
    batas = ", ".join(f"{nama} {dari}–{sampai}" for nama, dari, sampai in batas_tingkat(dokumen))
    selera = aturan.isi.get("selera")
    return (
        f"Tingkat menurut besaran: {batas}.",
        f"Selera risiko: besaran sampai {selera}." if selera is not None else "Selera risiko belum ditetapkan.",
        f"Sumber: {aturan.sumber}",
    )
