"""Evaluasi mandiri of every unit, and evaluasi of the satker: meeting of a semester, annual and mid-term review.

Source: diktum Keempat 3 and 5 of 000 and 003; 001 4.2.
"""

from __future__ import annotations

from datetime import date

from ...domain.evaluasi import Evaluasi, JenisEvaluasi
from ...domain.evaluasi_aturan import urut_evaluasi
from ...domain.evaluasi_isi import butir_evaluasi, isi_butir, periode_evaluasi
from ...domain.laporan import Laporan
from ...domain.periode import Periode, tulis_tanggal
from ...domain.realisasi import StatusTindakLanjut, TindakLanjut
from ...domain.satker import Pejabat, Peran
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.tindak_lanjut import tahun_evaluasi, tindak_milik
from ..blocks import Bagian, Baris, Blok, HalamanBaru, Judul, Orientasi, Paragraf, Pasangan, Pengesahan, Sel, Tabel
from .isi_sel import sel_teks
from .umum import (
    BELUM,
    TENGAH,
    kepala,
    kolom,
    nama_satker,
    periode_kalimat,
    periode_laporan,
    pihak,
    tempat_tanggal,
)

MANDIRI, RAPAT = "Evaluasi Mandiri", "Evaluasi Kinerja"
JUDUL_JENIS = {
    JenisEvaluasi.MANDIRI: "Laporan Evaluasi Mandiri (Self Assessment) Pelaksanaan Rencana Aksi",
    JenisEvaluasi.TRIWULAN: "Evaluasi Rencana Aksi",
    JenisEvaluasi.SEMESTER: "Rapat Evaluasi Rencana Aksi",
    JenisEvaluasi.TAHUNAN: "Evaluasi Tahunan",
    JenisEvaluasi.TENGAH: "Evaluasi Paruh Waktu (Mid-Term Review)",
}


def evaluasi_mandiri(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """A page or more per unit, signed by its head."""
    return _bagian(dokumen, laporan, "evaluasi-mandiri", MANDIRI, mandiri=True)


def evaluasi(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """Meeting of the semester, annual evaluation, mid-term review; signed by the head of the satker."""
    return _bagian(dokumen, laporan, "evaluasi", RAPAT, mandiri=False)


def ada_mandiri(dokumen: TahunKinerja) -> bool:
    return any(e.jenis == JenisEvaluasi.MANDIRI for e in dokumen.evaluasi)


def ada(dokumen: TahunKinerja) -> bool:
    return any(e.jenis != JenisEvaluasi.MANDIRI for e in dokumen.evaluasi)


def _bagian(dokumen: TahunKinerja, laporan: Laporan, id_: str, judul: str, *, mandiri: bool) -> Bagian:
    periode = periode_laporan(laporan)
    pilih = [
        e
        for e in sorted(dokumen.evaluasi, key=urut_evaluasi)
        if (e.jenis == JenisEvaluasi.MANDIRI) is mandiri and _termasuk(e, periode)
    ]
    isi: list[Blok] = []
    for satu in pilih:
        if isi:
            isi.append(HalamanBaru())
        isi += _satu(dokumen, satu)
    if not isi:
        kalimat = f"Belum ada data {judul.casefold()} {periode_kalimat(periode, dokumen.tahun)}; buat di Profil & Naskah, Evaluasi."
        return Bagian(id_, judul, (Paragraf(kalimat),), Orientasi.MENDATAR)
    return Bagian(id_, judul, tuple(isi), Orientasi.MENDATAR, cetak_judul=False)


def _termasuk(evaluasi: Evaluasi, periode: Periode) -> bool:
    """Those of months within the report's; what was carried from last year has been printed there."""
    milik = periode_evaluasi(evaluasi)
    sendiri = tahun_evaluasi(evaluasi) == evaluasi.tahun
    return sendiri and (periode.kode == "TAHUN" or (milik.awal <= periode.akhir and milik.akhir <= periode.akhir))


def _satu(dokumen: TahunKinerja, evaluasi: Evaluasi) -> list[Blok]:
    unit = dokumen.ambil("unit", evaluasi.unit_id)
    baris = (
        JUDUL_JENIS[evaluasi.jenis],
        unit.nama if unit else "",
        nama_satker(dokumen),
        periode_kalimat(periode_evaluasi(evaluasi), dokumen.tahun),
    )
    isi: list[Blok] = [Judul(tuple(b.upper() for b in baris if b), 0)]
    if rapat := _keterangan(evaluasi):
        isi.append(Pasangan(rapat))
    isi.append(_tabel(dokumen, evaluasi))
    for kata, teks in (("Penilaian", evaluasi.penilaian), ("Hasil", evaluasi.hasil)):
        if teks.strip():
            isi.append(Judul((kata,), 2))
            isi += [Paragraf(p.strip()) for p in teks.split("\n") if p.strip()]
    if lanjut := tindak_milik(dokumen, evaluasi):
        isi.append(_tabel_tindak(dokumen, lanjut))
    penanda = penanda_tangan(dokumen, evaluasi)
    sebutan = f"Kepala {unit.nama}" if unit and penanda is None else ""
    isi.append(Pengesahan(tempat_tanggal(dokumen, "", evaluasi.tanggal), pihak(penanda, sebutan)))
    return isi


def penanda_tangan(dokumen: TahunKinerja, evaluasi: Evaluasi) -> Pejabat | None:
    """The one chosen; else the head of the unit, for the satker its head."""
    dipilih: Pejabat | None = dokumen.ambil("pejabat", evaluasi.penanda_tangan_id)
    if dipilih is not None:
        return dipilih
    kepala_unit = next(
        (p for p in dokumen.pejabat if p.peran == Peran.KEPALA_UNIT and p.unit_id == evaluasi.unit_id), None
    )
    if evaluasi.jenis == JenisEvaluasi.MANDIRI:
        return kepala_unit
    return dokumen.pejabat_peran(Peran.KEPALA)


def _keterangan(evaluasi: Evaluasi) -> tuple[tuple[str, str], ...]:
    """When, where and with whom it was held."""
    peserta = ", ".join(b.strip() for b in evaluasi.peserta.split("\n") if b.strip())
    hari = tulis_tanggal(evaluasi.tanggal) if evaluasi.tanggal else ""
    mandiri = evaluasi.jenis == JenisEvaluasi.MANDIRI
    pasangan = (("Tanggal", "" if mandiri else hari), ("Tempat", evaluasi.tempat), ("Peserta", peserta))
    return tuple((kata, teks) for kata, teks in pasangan if teks)


def _tabel(dokumen: TahunKinerja, evaluasi: Evaluasi) -> Tabel:
    isi = []
    for nomor, butir in enumerate(butir_evaluasi(dokumen, evaluasi), 1):
        sel = [
            sel_teks(isi_butir(dokumen, evaluasi, butir, k).teks) for k in ("uraian", "target", "capaian", "kendala")
        ]
        nilai = sel_teks(butir.penilaian) if butir.penilaian.strip() else Sel(BELUM, miring=True)
        isi.append(Baris((Sel(f"{nomor}."), *sel, nilai, sel_teks(butir.tindak_lanjut))))
    if not isi:
        isi = [Baris((Sel(), Sel(BELUM, miring=True, kolom=6)))]
    return Tabel(
        kolom((4, TENGAH), 20, 18, 18, 14, 13, 13),
        kepala("No", "Kegiatan", "Target", "Capaian", "Kendala", "Penilaian", "Tindak Lanjut"),
        tuple(isi),
        nomor_kolom=True,
    )


def _tabel_tindak(dokumen: TahunKinerja, lanjut: tuple[TindakLanjut, ...]) -> Tabel:
    isi = []
    for nomor, t in enumerate(lanjut, 1):
        unit = dokumen.ambil("unit", t.unit_id)
        isi.append(
            Baris((
                Sel(f"{nomor}."), sel_teks(t.uraian), Sel(unit.nama if unit else ""), Sel(_hari(t.tenggat)),
                Sel(_status(t)), sel_teks(t.hasil),
            ))
        )  # fmt: skip
    return Tabel(
        kolom((4, TENGAH), 34, 18, (12, TENGAH), (14, TENGAH), 18),
        kepala("No", "Tindak Lanjut", "PIC", "Tenggat", "Status", "Hasil"),
        tuple(isi),
        ("Tindak Lanjut",),
    )


def _hari(hari: date | None) -> str:
    return tulis_tanggal(hari) if hari else ""


def _status(t: TindakLanjut) -> str:
    if t.status == StatusTindakLanjut.BELUM:
        return "Belum dimulai"
    kata = t.status.value.capitalize()
    return f"{kata} {tulis_tanggal(t.selesai)}" if t.status == StatusTindakLanjut.SELESAI and t.selesai else kata
