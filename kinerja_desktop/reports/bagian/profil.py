"""Profile of the satker: identity, aset by jenis and status, and a Kanwil's list of satker (002 Bab I; 001 1.1, T1.1)."""

from __future__ import annotations

from ...domain.angka import tulis_rupiah
from ...domain.laporan import Laporan
from ...domain.periode import tulis_tanggal
from ...domain.satker import Aset, Satker
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Blok, Gaya, Kelompok, Paragraf, Pasangan, Sel, Tabel
from .umum import KANAN, TENGAH, kepala, kolom, nama_satker

BAGIAN = "profil"
JUDUL = "Profil Satuan Kerja"
STATUS_LAIN = "Status lain"
"""How an asset without a status is called."""


def profil(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """What the file says of the satker itself; tables appear once they have rows."""
    if not ada(dokumen):
        kalimat = "Belum ada data satuan kerja; isi identitas di tab Profil & Naskah."
        return Bagian(BAGIAN, JUDUL, (Paragraf(kalimat),))
    isi: list[Blok] = [Pasangan(_identitas(dokumen.identitas))] if dokumen.identitas else []
    if dokumen.aset:
        isi.append(_tabel_aset(dokumen))
    if dokumen.satker_jajaran:
        isi.append(_tabel_jajaran(dokumen))
    return Bagian(BAGIAN, JUDUL, tuple(isi))


def ada(dokumen: TahunKinerja) -> bool:
    return bool(dokumen.identitas or dokumen.aset or dokumen.satker_jajaran)


def _identitas(satker: Satker) -> tuple[tuple[str, str], ...]:
    baris = (
        ("Nama", satker.nama), ("Jenis", " ".join(t for t in (satker.jenis, satker.kelas) if t)),
        ("Kode satker", satker.kode), ("Kode BA", satker.kode_ba), ("KPPN", satker.kppn),
        ("Kantor wilayah", satker.wilayah), ("Alamat", " ".join(t for t in (satker.alamat, satker.kode_pos) if t)),
        ("Telepon", satker.telepon), ("Faks", satker.faks), ("Surel", satker.surel), ("Situs", satker.situs),
    )  # fmt: skip
    return tuple((judul, isi) for judul, isi in baris if isi)


def _sel_jumlah(jumlah: int | None) -> Sel:
    return Sel("") if jumlah is None else Sel(tulis_rupiah(jumlah), jumlah)


def _total(jumlah: list[int | None]) -> Sel:
    return _sel_jumlah(sum(n for n in jumlah if n is not None))


def _tabel_aset(dokumen: TahunKinerja) -> Tabel:
    """Aset of the newest date, grouped by jenis with its sum below."""
    hari = max((a.per_tanggal for a in dokumen.aset if a.per_tanggal), default=None)
    aset = [a for a in dokumen.aset if a.per_tanggal == hari]
    isi: list[Baris | Kelompok] = []
    for nomor, jenis in enumerate(dict.fromkeys(a.jenis for a in aset), 1):
        milik = [a for a in aset if a.jenis == jenis]
        baris = [_baris_aset(a) for a in milik]
        if len(milik) > 1:
            satuan = milik[0].satuan if len({a.satuan for a in milik}) == 1 else ""
            baris.append(Baris((Sel("Jumlah"), _total([a.jumlah for a in milik]), Sel(satuan)), Gaya.SUBTOTAL))
        isi.append(Kelompok(((0, Sel(str(nomor))), (1, Sel(jenis))), tuple(baris)))
    judul = ["Aset Menurut Jenis dan Status", *([f"Per tanggal {tulis_tanggal(hari, dua_digit=True)}"] if hari else [])]
    return Tabel(
        kolom((8, TENGAH), 36, 26, (14, KANAN), 16),
        kepala("No.", "Jenis Aset", "Status", "Jumlah", "Satuan"),
        tuple(isi),
        tuple(judul),
    )


def _baris_aset(aset: Aset) -> Baris:
    return Baris((Sel(aset.status or STATUS_LAIN), _sel_jumlah(aset.jumlah), Sel(aset.satuan)))


def _tabel_jajaran(dokumen: TahunKinerja) -> Tabel:
    semua = dokumen.satker_jajaran
    isi = [Baris((Sel(str(n)), Sel(s.nama), Sel(s.alamat), _sel_jumlah(s.jumlah_sdm))) for n, s in enumerate(semua, 1)]
    isi.append(Baris((Sel("Jumlah", kolom=3), _total([s.jumlah_sdm for s in semua])), Gaya.TOTAL))
    return Tabel(
        kolom((8, TENGAH), 32, 45, (15, KANAN)),
        kepala("No", "Satuan Kerja", "Alamat", "Jumlah SDM"),
        tuple(isi),
        (f"Alamat Kantor Satuan Kerja Jajaran {nama_satker(dokumen)}",),
    )
