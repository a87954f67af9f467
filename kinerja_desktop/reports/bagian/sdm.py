"""Staff by jabatan, by pendidikan and by jenjang, each with its total (002 T1.1, T1.2)."""

from __future__ import annotations

from ...domain.angka import tulis_rupiah
from ...domain.laporan import Laporan
from ...domain.periode import tulis_tanggal
from ...domain.satker import JenisSdm
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Gaya, Paragraf, Sel, Tabel
from .umum import KANAN, kepala, kolom

BAGIAN = "sdm"
JUDUL = "Sumber Daya Manusia"


def sdm(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """One table per distribution, each at its newest date."""
    tabel = tuple(t for jenis in JenisSdm if (t := _tabel(dokumen, jenis)) is not None)
    if not tabel:
        return Bagian(BAGIAN, JUDUL, (Paragraf("Belum ada data pegawai; isi di Profil & Naskah, bagian Pegawai."),))
    return Bagian(BAGIAN, JUDUL, tabel)


def ada(dokumen: TahunKinerja) -> bool:
    return bool(dokumen.sdm)


def _tabel(dokumen: TahunKinerja, jenis: JenisSdm) -> Tabel | None:
    semua = [b for b in dokumen.sdm if b.jenis == jenis]
    if not semua:
        return None
    hari = max((b.per_tanggal for b in semua if b.per_tanggal), default=None)
    baris = [b for b in semua if b.per_tanggal == hari]
    isi = [Baris((Sel(b.uraian), _sel(b.jumlah))) for b in baris]
    isi.append(Baris((Sel("Jumlah"), _sel(sum(b.jumlah or 0 for b in baris))), Gaya.TOTAL))
    judul = [f"Distribusi SDM Menurut {jenis.value.capitalize()}"]
    if hari:
        judul.append(f"Per tanggal {tulis_tanggal(hari, dua_digit=True)}")
    return Tabel(kolom(70, (30, KANAN)), kepala("Uraian", "Jumlah"), tuple(isi), tuple(judul))


def _sel(jumlah: int | None) -> Sel:
    return Sel("") if jumlah is None else Sel(tulis_rupiah(jumlah), jumlah)
