"""Monthly report of the rencana aksi, one per unit with its own signature (diktum Keempat of 000 and 003)."""

from __future__ import annotations

from ...application.laporan_renaksi import laporan_bulan
from ...domain.dukungan import sebut_dukungan
from ...domain.laporan import Laporan
from ...domain.periode import NAMA_BULAN, Periode
from ...domain.rencana_aksi import Renaksi
from ...domain.satker import Peran, Unit
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.tempat_dukung import unit_kegiatan
from ..blocks import (
    Bagian,
    Baris,
    Blok,
    HalamanBaru,
    Judul,
    Kelompok,
    Orientasi,
    Paragraf,
    Pengesahan,
    Sel,
    Tabel,
)
from .isi_sel import sel_teks
from .umum import BELUM, TENGAH, kepala, kolom, nama_satker, periode_kalimat, periode_laporan, pihak, tempat_tanggal

JUDUL = "Laporan Bulanan Rencana Aksi"
TANPA_UNIT = "Unit belum ditentukan"
BUKTI = "Bukti (diserahkan/diminta)"


def renaksi_bulanan(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """A page or more per unit: its kegiatan in every month of the period."""
    periode = periode_laporan(laporan)
    isi: list[Blok] = []
    for unit, kegiatan in _per_unit(dokumen):
        if isi:
            isi.append(HalamanBaru())
        isi += [
            _judul(dokumen, unit, periode),
            _tabel(dokumen, kegiatan, periode),
            _pengesahan(dokumen, laporan, unit),
        ]
    if not isi:
        kalimat = f"Belum ada data rencana aksi tahun {dokumen.tahun}: kegiatannya belum ditetapkan."
        return Bagian("renaksi-bulanan", JUDUL, (Paragraf(kalimat),), Orientasi.MENDATAR)
    return Bagian("renaksi-bulanan", JUDUL, tuple(isi), Orientasi.MENDATAR, cetak_judul=False)


def ada(dokumen: TahunKinerja) -> bool:
    return bool(dokumen.renaksi and dokumen.renaksi_bulan)


def _per_unit(dokumen: TahunKinerja) -> list[tuple[Unit | None, list[Renaksi]]]:
    """Units in their order with their kegiatan, then what belongs to none."""
    milik: dict[str, list[Renaksi]] = {}
    for kegiatan in dokumen.renaksi_urut:
        milik.setdefault(unit_kegiatan(dokumen, kegiatan), []).append(kegiatan)
    hasil: list[tuple[Unit | None, list[Renaksi]]] = [
        (unit, milik.pop(unit.id)) for unit in dokumen.unit if unit.id in milik
    ]
    sisa = [k for kelompok in milik.values() for k in kelompok]
    return [*hasil, (None, sisa)] if sisa else hasil


def _judul(dokumen: TahunKinerja, unit: Unit | None, periode: Periode) -> Judul:
    nama = unit.nama if unit else TANPA_UNIT
    kapan = periode_kalimat(periode, dokumen.tahun)
    return Judul(tuple(b.upper() for b in (JUDUL, nama, nama_satker(dokumen), kapan)), 0)


def _tabel(dokumen: TahunKinerja, kegiatan: list[Renaksi], periode: Periode) -> Tabel:
    """A row per kegiatan; with several months a row per month beside it."""
    banyak = len(periode.bulan) > 1
    isi: list[Baris | Kelompok] = []
    for nomor, k in enumerate(kegiatan, 1):
        label = (Sel(f"{nomor}."), sel_teks(k.uraian))
        if not banyak:
            isi.append(Baris((*label, *_bulan(dokumen, k, periode.awal))))
            continue
        baris = tuple(Baris((Sel(NAMA_BULAN[b - 1], rata=TENGAH), *_bulan(dokumen, k, b))) for b in periode.bulan)
        isi.append(Kelompok(tuple(enumerate(label)), baris))
    if banyak:
        lebar = kolom((5, TENGAH), 27, (10, TENGAH), 33, 14, (11, TENGAH), (12, TENGAH))
        return Tabel(
            lebar, kepala("No", "Kegiatan", "Bulan", "Uraian Pelaksanaan", "Capaian", "Status", BUKTI), tuple(isi)
        )
    lebar = kolom((5, TENGAH), 29, 38, 15, (12, TENGAH), (13, TENGAH))
    return Tabel(lebar, kepala("No", "Kegiatan", "Uraian Pelaksanaan", "Capaian", "Status", BUKTI), tuple(isi))


def _bulan(dokumen: TahunKinerja, kegiatan: Renaksi, bulan: int) -> tuple[Sel, ...]:
    """Uraian, capaian, status and evidence of a kegiatan in a month."""
    laporan = laporan_bulan(dokumen, kegiatan, bulan)
    bukti = Sel(sebut_dukungan(dokumen, kegiatan.id, bulan))
    if laporan is None:
        return Sel(BELUM, miring=True), Sel(), Sel(), bukti
    uraian = sel_teks(laporan.uraian) if laporan.uraian.strip() else Sel(BELUM, miring=True)
    return uraian, Sel(laporan.capaian), Sel(laporan.status.value.capitalize() if laporan.status else ""), bukti


def _pengesahan(dokumen: TahunKinerja, laporan: Laporan, unit: Unit | None) -> Pengesahan:
    """The head of the unit signs where one is entered, else the head of the satker."""
    kepala_unit = next(
        (p for p in dokumen.pejabat if unit and p.unit_id == unit.id and p.peran == Peran.KEPALA_UNIT), None
    )
    kapan = tempat_tanggal(dokumen, laporan.tempat, laporan.tanggal)
    return Pengesahan(kapan, pihak(kepala_unit or dokumen.pejabat_peran(Peran.KEPALA)))
