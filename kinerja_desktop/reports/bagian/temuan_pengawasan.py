"""Findings of Itjen, BPK and other supervisors, with what is done about each (PIC, tenggat, status)."""

from __future__ import annotations

from ...domain.laporan import Laporan
from ...domain.periode import tulis_tanggal
from ...domain.realisasi import StatusTindakLanjut, TindakLanjut
from ...domain.risiko import TemuanPengawasan
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.tindak_lanjut import tindak_milik
from ..blocks import Bagian, Baris, Kelompok, Orientasi, Paragraf, Sel, Tabel
from .isi_sel import sel_teks
from .umum import BELUM, TENGAH, kepala, kolom, periode_kalimat, periode_laporan

BAGIAN, JUDUL = "temuan-pengawasan", "Temuan Pengawasan"


def temuan_pengawasan(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """One table; a finding stands once beside all its tindak lanjut. Findings dated after the period are left out."""
    periode = periode_laporan(laporan)
    akhir = periode.tanggal_akhir(dokumen.tahun)
    temuan = [t for t in dokumen.temuan_pengawasan if t.tanggal is None or t.tanggal <= akhir]
    if not temuan:
        kalimat = (
            f"Belum ada data temuan pengawasan {periode_kalimat(periode, dokumen.tahun)}; "
            "isi di Profil & Naskah, Temuan pengawasan."
        )
        return Bagian(BAGIAN, JUDUL, (Paragraf(kalimat),), Orientasi.MENDATAR)
    tabel = Tabel(
        kolom((4, TENGAH), 17, 22, 20, 13, 20, 12, (11, TENGAH), (12, TENGAH)),
        kepala(
            "No", "Sumber, Nomor, Tanggal", "Temuan", "Rekomendasi", "Unit", "Tindak Lanjut", "PIC", "Tenggat", "Status"
        ),
        tuple(_kelompok(dokumen, nomor, t) for nomor, t in enumerate(temuan, 1)),
        nomor_kolom=True,
    )
    return Bagian(BAGIAN, JUDUL, (tabel,), Orientasi.MENDATAR)


def ada(dokumen: TahunKinerja) -> bool:
    return bool(dokumen.temuan_pengawasan)


def _kelompok(dokumen: TahunKinerja, nomor: int, temuan: TemuanPengawasan) -> Kelompok:
    hari = tulis_tanggal(temuan.tanggal) if temuan.tanggal else ""
    asal = "\n".join(b for b in (temuan.sumber, temuan.nomor, hari) if b)
    label = (
        Sel(f"{nomor}."), Sel(asal), sel_teks(temuan.uraian), sel_teks(temuan.rekomendasi),
        Sel(_unit(dokumen, temuan.unit_id)),
    )  # fmt: skip
    lanjut = tindak_milik(dokumen, temuan)
    baris = tuple(_tindak(dokumen, t) for t in lanjut) or (Baris((Sel(BELUM, miring=True), Sel(), Sel(), Sel())),)
    return Kelompok(tuple(enumerate(label)), baris)


def _tindak(dokumen: TahunKinerja, t: TindakLanjut) -> Baris:
    tenggat = tulis_tanggal(t.tenggat) if t.tenggat else ""
    return Baris((sel_teks(t.uraian), Sel(_unit(dokumen, t.unit_id)), Sel(tenggat), Sel(_status(t))))


def _unit(dokumen: TahunKinerja, id_: str | None) -> str:
    unit = dokumen.ambil("unit", id_)
    return unit.nama if unit else ""


def _status(t: TindakLanjut) -> str:
    if t.status == StatusTindakLanjut.BELUM:
        return "Belum dimulai"
    kata = t.status.value.capitalize()
    return f"{kata} {tulis_tanggal(t.selesai)}" if t.status == StatusTindakLanjut.SELESAI and t.selesai else kata
