"""Derivations: how each percentage came about, as a real fraction with its figures (002, after T3.2)."""

from __future__ import annotations

from ...domain.capaian import BarisCapaian, turunan
from ...domain.langkah import Langkah
from ...domain.laporan import Laporan
from ...domain.naskah_keputusan import huruf
from ...domain.nilai import Kosong
from ...domain.renstra import IndikatorTahun, JenisRumus
from ...domain.rumus import variabel_indikator
from ...domain.rumus_teks import Pecahan, rumus_indikator
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Blok, Gaya, Judul, Paragraf, Rata, Rumus, Sel, Tabel
from .capaian import URUTAN_TINGKAT, kelompok_terukur
from .umum import KANAN, kepala, kolom, nama_satker, periode_kalimat, periode_laporan, sel_angka, tanggal_cetak

PERTANYAAN_BERIRING = 4
"""Up to so many steps a survey is derived line by line like every other rumus."""


def perhitungan(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """Every indikator with a realisasi that the table of capaian prints, in its words, grouped by sasaran; what could not
    be computed says why."""
    periode = periode_laporan(laporan)
    isi: list[Blok] = []
    nomor = 0
    for kelompok, hasil in (k for tingkat in URUTAN_TINGKAT for k in kelompok_terukur(dokumen, periode, tingkat)):
        ada_nilai = [
            (i, kata) for i, kata in kelompok.indikator if not isinstance(hasil[i.indikator_id].realisasi, Kosong)
        ]
        if ada_nilai:
            nomor += 1
            isi.append(Judul((kelompok.sebutan,), 2, f"{nomor}."))
        for ke, (i, kata) in enumerate(ada_nilai, 1):
            isi += _indikator(hasil[i.indikator_id], kata, huruf(ke))
    if not isi:
        kapan = periode_kalimat(periode, dokumen.tahun)
        isi.append(Paragraf(f"Belum ada data realisasi sampai dengan {kapan} yang dapat dihitung."))
    else:
        isi.insert(0, Paragraf(_pembuka(dokumen, laporan)))
    return Bagian("perhitungan", "Perhitungan Capaian", tuple(isi))


def ada(dokumen: TahunKinerja) -> bool:
    return bool(dokumen.realisasi)


def _pembuka(dokumen: TahunKinerja, laporan: Laporan) -> str:
    """002's own sentence."""
    tanggal = tanggal_cetak(laporan)
    return (
        f"Hingga {periode_kalimat(periode_laporan(laporan), dokumen.tahun)}, capaian target kinerja sesuai dengan"
        f" Perjanjian Kinerja Tahun {dokumen.tahun} di {nama_satker(dokumen)}"
        f"{f' per tanggal {tanggal}' if tanggal else ''} dengan perhitungan sebagai berikut:"
    )


def _indikator(baris: BarisCapaian, kata: str, label: str) -> list[Blok]:
    isi: list[Blok] = [Paragraf(kata, Rata.KIRI, gantung=f"{label}.", lengket=True)]
    langkah = turunan(baris)
    dihitung = bool(langkah) and langkah[-1].kiri == "%"
    if len(langkah) > dihitung:
        isi += _dalam_kata(baris.indikator)
    if baris.indikator.rumus == JenisRumus.SURVEI and len(langkah) > PERTANYAAN_BERIRING:
        sumber = [_rumus(lk, lengket=True) for lk in langkah if lk.sumber]
        tabel, langkah = _tabel_survei(tuple(lk for lk in langkah if not lk.sumber))
        isi += [*sumber, tabel]
    isi += [_rumus(lk, lengket=lk is not langkah[-1]) for lk in langkah]
    if not dihitung:
        alasan = baris.alasan.removeprefix("realisasi tidak dapat dihitung: ")
        kalimat = f"Tidak dapat dihitung: {alasan}." if alasan and not alasan.startswith("N/A") else f"{alasan}."
        isi.append(Paragraf(kalimat, Rata.KIRI, masuk=1))
    return isi


def _dalam_kata(indikator: IndikatorTahun) -> list[Blok]:
    """The rumus in words before its figures: a fraction of the variables, else as it is typed."""
    variabel = variabel_indikator(indikator)
    if indikator.rumus == JenisRumus.PERBANDINGAN and len(variabel) == 2:
        return [Rumus("Realisasi", variabel[0][1], variabel[1][1], lengket=True)]
    hasil: list[Blok] = []
    for b in rumus_indikator(indikator):
        if isinstance(b, Pecahan):
            hasil.append(Rumus(b.kiri or "Realisasi", b.pembilang, b.penyebut, kanan=b.kanan, lengket=True))
        else:
            hasil.append(Paragraf(b.teks, Rata.KIRI, masuk=1, lengket=True))
    return hasil


def _tabel_survei(langkah: tuple[Langkah, ...]) -> tuple[Tabel, tuple[Langkah, ...]]:
    """The questions of a survey as a table, like the "RATA-RATA SKOR (Σ)" 000 computes with; what is left to derive."""
    akhir = next(n for n, lk in enumerate(langkah) if not lk.penyebut and lk.kiri == "Realisasi")
    baris = [
        Baris(
            (
                Sel(lk.kiri, gantung=f"{nomor}."), sel_angka(lk.pembilang), sel_angka(lk.penyebut), sel_angka(lk.antara),
                Sel(lk.kanan.removeprefix("× ")), sel_angka(lk.hasil),
            )
        )
        for nomor, lk in enumerate(langkah[:akhir], 1)
    ]  # fmt: skip
    jumlah = Baris((Sel("Realisasi", kolom=5), sel_angka(langkah[akhir].hasil)), Gaya.TOTAL)
    tabel = Tabel(
        kolom(44, (13, KANAN), (13, KANAN), (12, KANAN), (9, KANAN), (9, KANAN)),
        kepala("Pertanyaan", "Jumlah skor", "Responden", "Rata-rata", "Bobot", "Nilai"), (*baris, jumlah), kecil=True,
    )  # fmt: skip
    return tabel, langkah[akhir + 1 :]


def _rumus(langkah: Langkah, *, lengket: bool) -> Blok:
    if not langkah.penyebut:
        return Paragraf(str(langkah), Rata.KIRI, masuk=1, lengket=lengket)
    return Rumus(
        langkah.kiri, langkah.pembilang, langkah.penyebut, langkah.antara, langkah.hasil, lengket=lengket,
        kanan=langkah.kanan,
    )  # fmt: skip
