"""Printing sections to PDF and XLSX; a closed triwulan's annex is the one that was stored."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from ..application.laporan_gestur import ganti_tata_letak
from ..application.periode_tutup import tertutup
from ..domain.laporan import Laporan
from ..domain.periode import Periode
from ..domain.tahun_kinerja import TahunKinerja
from ..storage.berkas import BerkasKinerja
from ..storage.galat import BerkasRusak
from ..terbit import terbitkan
from .umum import (
    LayananError,
    SalahSebut,
    Selesai,
    dokumen_tahun,
    dokumen_tersimpan,
    isi_wajar,
    pastikan_utuh,
    periksa_tujuan,
)

LAMPIRAN = "lampiran"
"""Id of the bound annex among the sections."""
BATAS_SEBUT = 20
"""Characters named in the remark on those that cannot be printed."""


TataLetak = Sequence[tuple[str, str]]
"""Pairs (section, layout) that a paper is to be printed in, in place of what its Laporan says."""


def laporan_periode(
    dokumen: TahunKinerja, periode: Periode, kertas: str = "", tata_letak: TataLetak = ()
) -> Laporan:  # fmt: skip
    from ..reports.susun import laporan_bawaan

    laporan = laporan_bawaan(dokumen, periode)
    for bagian, nama in tata_letak:
        laporan = ganti_tata_letak(laporan, bagian, nama)
    return replace(laporan, kertas=kertas) if kertas else laporan


def lampiran_pdf(
    berkas: BerkasKinerja, dokumen: TahunKinerja, periode: Periode, revisi: int, catatan: list[str]
) -> bytes:
    """The annex of a closing; ``catatan`` gains what the paper cannot show."""
    return _cetak(berkas, dokumen, laporan_periode(dokumen, periode), (LAMPIRAN,), ".pdf", revisi, catatan)


def periksa_bagian(bagian: Iterable[str]) -> tuple[str, ...]:
    """The sections asked for; SalahSebut names an unknown one and those there are."""
    from ..reports.susun import BAGIAN

    minta = tuple(b.strip() for b in bagian if b.strip())
    asing = [b for b in minta if b != LAMPIRAN and b not in BAGIAN]
    if asing or not minta:
        sebab = f"Bagian “{asing[0]}” tidak dikenal" if asing else "Sebutkan bagian yang dicetak"
        raise SalahSebut(f"{sebab}; yang dikenal: {', '.join((LAMPIRAN, *BAGIAN))}.")
    return minta


def periksa_tata_letak(tata_letak: TataLetak) -> tuple[tuple[str, str], ...]:
    """The layouts asked for; SalahSebut names what there is to choose from. Spaces and case do not count."""
    from ..reports.susun import BAGIAN

    hasil = []
    for bagian, nama in tata_letak:
        bagian, nama = bagian.strip(), "-".join(nama.casefold().split())
        berpilihan = [i for i, info in BAGIAN.items() if info.tata_letak]
        if bagian not in berpilihan:
            sebab = "hanya mempunyai satu tata letak" if bagian in BAGIAN else "tidak dikenal"
            raise SalahSebut(f"Bagian “{bagian}” {sebab}; yang dapat dipilih: {', '.join(berpilihan)}.")
        pilihan = [n for n, _ in BAGIAN[bagian].tata_letak]
        if nama not in pilihan:
            raise SalahSebut(f"Tata letak “{nama}” tidak ada pada {bagian}; pilihannya: {', '.join(pilihan)}.")
        hasil.append((bagian, nama))
    return tuple(hasil)


def cetak(
    berkas: BerkasKinerja, tahun: int, periode: Periode, bagian: Iterable[str], keluar: Path, kertas: str = "",
    tata_letak: TataLetak = (),
) -> Selesai:  # fmt: skip
    """Print sections to PDF or XLSX. A closed triwulan prints what was stored then, its annex byte by byte."""
    minta, tata_letak = periksa_bagian(bagian), periksa_tata_letak(tata_letak)
    akhiran = keluar.suffix.casefold()
    if akhiran == ".docx":
        raise LayananError("Cetak ke DOCX belum tersedia; pakai nama berakhiran .pdf atau .xlsx.")
    if akhiran not in (".pdf", ".xlsx"):
        sebab = (
            f"Jenis berkas “{keluar.suffix}” tidak dikenal" if keluar.suffix else f"“{keluar.name}” belum berakhiran"
        )
        raise SalahSebut(f"{sebab}; pakai nama berakhiran .pdf atau .xlsx.")
    periksa_tujuan(keluar)
    dokumen = dokumen_tahun(berkas, tahun)
    pastikan_utuh(berkas, tahun)
    catatan: list[str] = []
    isi = (
        _lampiran_tersimpan(berkas, dokumen, periode, kertas, tata_letak, catatan)
        if (*minta, akhiran) == (LAMPIRAN, ".pdf")
        else None
    )
    if isi is None:
        tersimpan, revisi = dokumen_cetak(berkas, dokumen, periode)
        catatan += tanpa_data(tersimpan, minta)
        with isi_wajar(berkas, tahun):
            laporan = laporan_periode(tersimpan, periode, kertas, tata_letak)
            isi = _cetak(berkas, tersimpan, laporan, minta, akhiran, revisi, catatan)
    terbitkan(keluar, isi)
    return Selesai(f"{keluar.name} selesai ditulis.", tuple(catatan), keluar)


def _cetak(
    berkas: BerkasKinerja,
    dokumen: TahunKinerja,
    laporan: Laporan,
    minta: tuple[str, ...],
    akhiran: str,
    revisi: int | None,
    catatan: list[str],
) -> bytes:
    from ..reports.susun import susun

    dok = susun(dokumen, laporan, minta, revisi=revisi)
    if akhiran == ".pdf":
        from ..reports.pdf import cetak_pdf

        hasil = cetak_pdf(dok, gambar=berkas.dukung.baca)
        if hasil.tanpa_glif:
            catatan.append(tanpa_huruf(hasil.tanpa_glif))
        return hasil.isi
    from ..reports.xlsx import tulis_xlsx

    return tulis_xlsx(dok, berkas.dukung.baca)


def tanpa_data(dokumen: TahunKinerja, minta: tuple[str, ...]) -> list[str]:
    """The remark on sections that were asked for by name and have nothing to show yet."""
    from ..reports.susun import BAGIAN

    kosong = [] if LAMPIRAN in minta else [BAGIAN[i].judul for i in BAGIAN if i in minta and not BAGIAN[i].ada(dokumen)]
    if not kosong:
        return []
    return [f"Belum ada data untuk {', '.join(kosong)}, jadi halamannya hanya memuat keterangan itu."]


def tanpa_huruf(tanda: Iterable[str]) -> str:
    """The remark on characters that the paper shows as boxes: the printed face has no shape for them."""
    semua = [f"{t} (U+{ord(t):04X})" if t.isprintable() else f"U+{ord(t):04X}" for t in tanda]
    lagi = f", dan {len(semua) - BATAS_SEBUT} lagi" if len(semua) > BATAS_SEBUT else ""
    return (
        f"Tanda berikut tidak ada pada huruf cetakan, jadi tercetak sebagai kotak: {', '.join(semua[:BATAS_SEBUT])}{lagi}; "
        "ganti dengan huruf Latin."
    )


def dokumen_cetak(berkas: BerkasKinerja, dokumen: TahunKinerja, periode: Periode) -> tuple[TahunKinerja, int | None]:
    """The year as it stood when the triwulan was closed, with the revision; the year as it is while it is open."""
    ada = tertutup(dokumen, periode)
    tersimpan = dokumen_tersimpan(berkas, ada) if ada else None
    return (tersimpan, ada.revisi) if ada and tersimpan else (dokumen, None)


def _lampiran_tersimpan(
    berkas: BerkasKinerja, dokumen: TahunKinerja, periode: Periode, kertas: str, tata_letak: TataLetak,
    catatan: list[str],
) -> bytes | None:  # fmt: skip
    """The stored annex of a closed triwulan, or None where it has to be printed anew."""
    ada = tertutup(dokumen, periode)
    if ada is None or tata_letak or kertas not in ("", laporan_periode(dokumen, periode).kertas):
        return None
    try:
        return berkas.lampiran(dokumen.tahun, periode.kode, ada.revisi)
    except BerkasRusak as salah:
        catatan.append(str(salah))
        return None
