"""Index of evidence: what was asked for, what was handed in and how it is found, n of m per place (DOMAIN: Data dukung)."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from ...domain.dukungan import Permintaan, sebut_jumlah
from ...domain.laporan import Laporan
from ...domain.periode import BULAN, Periode, tulis_tanggal
from ...domain.realisasi import BentukDukung, DataDukung
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.tempat_dukung import Tempat, semua_tempat
from ..blocks import Bagian, Baris, Catatan, Kelompok, Orientasi, Paragraf, Sel, Tabel
from .umum import TENGAH, baris_rentang, kepala, kolom, periode_kalimat, periode_laporan, tata_letak

JUDUL = "Data Dukung"
KEPALA = (
    "No", "Indikator / Kegiatan", "Bulan", "Data Dukung yang Diminta", "Diserahkan", "SHA-256", "Ada / Diminta",
)  # fmt: skip
PANJANG_SIDIK = 12
"""Hexadecimal digits of a SHA-256 that are printed: enough to find and compare a file by hand."""
TANPA_UNIT = "Unit belum ditentukan"
TATA_LETAK = (("unit", "Menurut unit"), ("indikator", "Menurut indikator dan kegiatan"))


def data_dukung(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """Every place that asks for evidence or has some, up to the end of the period."""
    periode = periode_laporan(laporan)
    tempat = list(semua_tempat(dokumen, replace(periode, awal=1)))
    if not tempat:
        kalimat = f"Belum ada data dukung untuk {periode_kalimat(periode, dokumen.tahun)}."
        return Bagian("data-dukung", JUDUL, (Paragraf(kalimat),), Orientasi.MENDATAR)
    isi: list[Baris | Kelompok] = []
    nomor = 0
    for judul, anggota in _kelompok(dokumen, tempat, tata_letak(laporan, "data-dukung", "unit")):
        isi.append(baris_rentang(judul, len(KEPALA)))
        for sebutan, sama in groupby(anggota, key=_sebut):
            nomor += 1
            isi.append(Kelompok(((0, Sel(f"{nomor}.")), (1, Sel(sebutan))), tuple(_tempat(t) for t in sama)))
    minta = sum(t.isi.minta or 0 for t in tempat)
    ada_ = sum(t.isi.ada for t in tempat if t.isi.minta is not None)
    catatan = (
        f"{ada_} dari {minta} data dukung yang diminta sudah diserahkan. SHA-256: {PANJANG_SIDIK} angka pertama sidik berkas, "
        "untuk mencocokkan berkas dengan daftar ini."
    )
    tabel = Tabel(
        kolom((4.5, TENGAH), 23, (9, TENGAH), 20, 26, (11, TENGAH), (8, TENGAH)), kepala(*KEPALA), tuple(isi),
        ("Daftar Data Dukung", periode_kalimat(periode, dokumen.tahun)),
    )  # fmt: skip
    return Bagian("data-dukung", JUDUL, (tabel, Catatan((("", catatan),))), Orientasi.MENDATAR)


def ada(dokumen: TahunKinerja) -> bool:
    return bool(dokumen.data_dukung)


def _kelompok(dokumen: TahunKinerja, tempat: list[Tempat], menurut: str) -> list[tuple[str, list[Tempat]]]:
    """Places by unit in the order of the units, or by what they are."""
    hasil: dict[str, list[Tempat]] = {}
    if menurut == "indikator":
        for t in tempat:
            hasil.setdefault(t.bagian, []).append(t)
        return list(hasil.items())
    nama = {u.id: u.nama for u in dokumen.unit}
    for t in tempat:
        hasil.setdefault(t.unit_id if t.unit_id in nama else "", []).append(t)
    return [(nama.get(id_, TANPA_UNIT), hasil[id_]) for id_ in (*nama, "") if id_ in hasil]


def _sebut(tempat: Tempat) -> str:
    """The months of a Target Kinerja and the periods of a kegiatan stand together under its name."""
    # Of a Target Kinerja with points of its own the first line names it well enough.
    nama = tempat.nama.partition("\n")[0]
    return tempat.sebutan if tempat.bagian == "Indikator" else f"{tempat.bagian}: {nama}"


def _tempat(tempat: Tempat) -> Kelompok:
    """A place with its requests, each with what came for it."""
    isi: list[Baris | Kelompok] = [_permintaan(tempat, p) for p in tempat.isi.permintaan]
    isi += [_satu(_bulan(d, tempat.jatuh), "–", (d,)) for d in tempat.isi.lain]
    return Kelompok(((len(KEPALA) - 1, Sel(tempat.isi.teks)),), tuple(isi))


def _permintaan(tempat: Tempat, p: Permintaan) -> Baris | Kelompok:
    bulan = _bulan(p.baris, tempat.jatuh) if p.baris else tempat.jatuh.nama
    return _satu(bulan, p.sebutan if p.minta else "–", p.bukti)


def _satu(bulan: str, minta: str, bukti: tuple[DataDukung, ...]) -> Baris | Kelompok:
    depan = (Sel(bulan), Sel(minta))
    if len(bukti) == 1:
        return Baris((*depan, *_bukti(bukti[0], minta)))
    if not bukti:
        return Baris((*depan, Sel("belum ada", miring=True), Sel()))
    return Kelompok(tuple(enumerate(depan, 2)), tuple(Baris(_bukti(d, minta)) for d in bukti))


def _bulan(dukung: DataDukung, jatuh: Periode) -> str:
    return BULAN[dukung.bulan - 1].nama if dukung.bulan else jatuh.nama


def _bukti(dukung: DataDukung, minta: str) -> tuple[Sel, Sel]:
    """What it is and how it is found: name, link or number with its date; the beginning of its SHA-256."""
    hari = f"tanggal {tulis_tanggal(dukung.tanggal)}" if dukung.tanggal else ""
    letak = {BentukDukung.BERKAS: dukung.nama_berkas, BentukDukung.TAUTAN: dukung.tautan}.get(
        dukung.bentuk, dukung.nomor_naskah
    )
    uraian = dukung.uraian if dukung.uraian.casefold() not in (minta.casefold(), _pokok(letak).casefold()) else ""
    jumlah = sebut_jumlah(dukung.jumlah, dukung.satuan) if dukung.jumlah is not None else ""
    baris = (uraian, " ".join(t for t in (letak, hari) if t), f"({jumlah})" if jumlah else "")
    sidik = dukung.sha256[:PANJANG_SIDIK] if dukung.bentuk == BentukDukung.BERKAS else ""
    return Sel("\n".join(b for b in baris if b) or "tanpa keterangan"), Sel(sidik)


def _pokok(nama: str) -> str:
    """A file's name without its ending: what its words are at first."""
    return nama.rpartition(".")[0] or nama
