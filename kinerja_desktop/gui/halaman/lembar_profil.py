"""Sheets of Profil & Naskah: plain lists of one noun, a row per line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from ...application.pengisian import (
    PabrikId,
    baris_baru,
    gandakan_baris,
    hapus_baris,
    pindah_baris,
    tambah_baris,
)
from ...application.sel import sel_baris
from ...application.tindak_lanjut_gestur import pada_pemilik, pindah_tindak
from ...application.transaksi import Transaksi, TransaksiError
from ...domain.noun import NOUNS, Noun
from ...domain.realisasi import TindakLanjut
from ...domain.satker import tulis_nip
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.tindak_lanjut import KOLOM_PEMILIK, pemilik, sebut_pemilik
from ..tabel.lembar import Baris, Kolom, Lembar, Pilihan


def kolom_isi(noun: str, id_: str, judul: str, lebar: int, **lain: Any) -> Kolom:
    """A column that fills a field of the row itself."""
    return Kolom(id_, judul, lebar, lambda _, baris: sel_baris(baris, id_), **lain)


@dataclass(frozen=True, slots=True)
class UraianNoun:
    """How a noun stands as a list: columns, words, fields of a new row, its groups."""

    noun: str
    sebutan: str
    kolom: tuple[Kolom, ...]
    kosong: str
    baru: dict[str, Any] = field(default_factory=dict)
    kelompok: Callable[[Any], str] | None = None
    """Heading over rows of one group; a new row joins the group of the row above it."""
    ikut: tuple[str, ...] = ()
    """Fields that a new row takes from the row above it."""


class LembarNoun(Lembar):
    """The rows of one noun in their order, to be added, copied, moved, deleted."""

    def __init__(self, uraian: UraianNoun, id_baru: PabrikId) -> None:
        self.uraian, self.id_baru = uraian, id_baru
        self.nama, self.judul, self.kosong, self.kolom = uraian.noun, uraian.sebutan, uraian.kosong, uraian.kolom

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        baris = dokumen.baris(self.uraian.noun)
        if self.uraian.kelompok is None:
            return [Baris(b.id, b) for b in baris]
        hasil: list[Baris] = []
        for judul in dict.fromkeys(self.uraian.kelompok(b) for b in baris):
            hasil.append(Baris(f"grup|{judul}", None, "grup", judul))
            hasil += [Baris(b.id, b) for b in baris if self.uraian.kelompok(b) == judul]
        return hasil

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        return f"isi {kolom.judul.lower()} {self.uraian.sebutan.lower()}"

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        atas: Noun | None = setelah.isi if setelah and setelah.jenis == "isi" else None
        isi = dict(self.uraian.baru)
        if "tahun" in NOUNS[self.uraian.noun].jenis:
            isi["tahun"] = dokumen.tahun
        if atas is not None:
            isi |= {k: getattr(atas, k) for k in self.uraian.ikut}
        if self.uraian.noun == "tindak_lanjut" and atas is None:
            isi |= _pemilik_pertama(dokumen)
        baru = baris_baru(self.uraian.noun, self.id_baru, **isi)
        return tambah_baris(dokumen, baru, f"tambah {self.uraian.sebutan.lower()}", setelah=atas)

    def gandakan(self, dokumen: TahunKinerja, baris: Baris) -> Transaksi | None:
        return gandakan_baris(dokumen, baris.isi, self.id_baru, f"gandakan {self.uraian.sebutan.lower()}")

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        return hapus_baris(dokumen, [b.isi for b in baris], f"hapus {self.uraian.sebutan.lower()}")

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        return pindah_baris(dokumen, baris.isi, langkah, f"pindahkan {self.uraian.sebutan.lower()}")


def _pemilik_pertama(dokumen: TahunKinerja) -> dict[str, Any]:
    """What a tindak lanjut hangs on where no row above it says."""
    milik = next((b for noun in KOLOM_PEMILIK for b in dokumen.baris(noun)), None)
    if milik is None:
        raise TransaksiError("Belum ada kendala, temuan, atau evaluasi; catat itu dulu, lalu tindak lanjutnya.")
    return pada_pemilik(milik)


def _asal(dokumen: TahunKinerja, tindak: TindakLanjut) -> str:
    return sebut_pemilik(dokumen, pemilik(dokumen, tindak))


def _pilihan_asal(dokumen: TahunKinerja, tindak: TindakLanjut) -> list[Pilihan]:
    """The menu of the cell "Menindaklanjuti": every kendala, finding and evaluasi of the year."""
    kini = pemilik(dokumen, tindak)

    def butir(milik: Any) -> Pilihan:
        teks = sebut_pemilik(dokumen, milik).replace("&", "&&")
        return Pilihan(teks[:90], lambda: pindah_tindak(tindak, milik), kini is not None and milik.id == kini.id)

    kelompok = (("&Kendala", dokumen.kendala), ("&Temuan pengawasan", dokumen.temuan_pengawasan),
                ("&Evaluasi", dokumen.evaluasi))  # fmt: skip
    return [Pilihan(nama, isi=tuple(butir(m) for m in semua)) for nama, semua in kelompok if semua]


PEJABAT = UraianNoun(
    "pejabat", "Pejabat",
    (
        kolom_isi("pejabat", "nama", "Nama", 0),
        kolom_isi("pejabat", "nama_ttd", "Nama pada tanda tangan", 170,
                  samar=lambda _, b: b.nama, keterangan="Kosong: sama dengan nama."),
        Kolom("nip", "NIP", 160, lambda _, b: sel_baris(b, "nip"), lambda _, b: tulis_nip(b.nip),
              keterangan="Ditulis 18 angka, dicetak berkelompok."),
        kolom_isi("pejabat", "jabatan", "Jabatan", 0),
        kolom_isi("pejabat", "peran", "Peran", 112, keterangan="Menentukan tempatnya menandatangani."),
        kolom_isi("pejabat", "plt", "Plt./Plh.", 72),
        kolom_isi("pejabat", "unit_id", "Unit", 130),
    ),
    "Belum ada pejabat. Tekan “Tambah”, lalu isi nama, NIP, dan jabatan kepala satuan kerja.",
    {"nama": "Pejabat baru", "jabatan": "Jabatan"},
)  # fmt: skip

UNIT = UraianNoun(
    "unit", "Unit",
    (
        kolom_isi("unit", "nama", "Nama unit", 220),
        kolom_isi("unit", "induk_id", "Unit induk", 170),
        kolom_isi("unit", "tugas", "Tugas", 0),
        kolom_isi("unit", "fungsi", "Fungsi", 0),
    ),
    "Belum ada unit. Tekan “Tambah”, lalu isi nama seksi, subseksi, atau urusan.",
    {"nama": "Unit baru"},
)  # fmt: skip

SDM = UraianNoun(
    "sdm", "Pegawai",
    (
        kolom_isi("sdm", "jenis", "Menurut", 130),
        kolom_isi("sdm", "uraian", "Uraian", 0),
        kolom_isi("sdm", "jumlah", "Jumlah", 100, rata="kanan"),
        kolom_isi("sdm", "per_tanggal", "Per tanggal", 150),
    ),
    "Belum ada data pegawai. Tekan “Tambah”, lalu isi jumlah pegawai per jabatan atau pendidikan.",
    {"uraian": "Uraian baru"}, lambda b: f"Menurut {b.jenis}", ("jenis", "per_tanggal"),
)  # fmt: skip

ASET = UraianNoun(
    "aset", "Aset",
    (
        kolom_isi("aset", "jenis", "Jenis aset", 0),
        kolom_isi("aset", "status", "Status", 170),
        kolom_isi("aset", "jumlah", "Jumlah", 100, rata="kanan"),
        kolom_isi("aset", "satuan", "Satuan", 100),
        kolom_isi("aset", "per_tanggal", "Per tanggal", 150),
    ),
    "Belum ada aset. Tekan “Tambah”, lalu isi jenis, status (milik sendiri, pinjam pakai, sewa), dan jumlahnya.",
    {"jenis": "Aset baru"}, None, ("jenis", "satuan", "per_tanggal"),
)  # fmt: skip

JAJARAN = UraianNoun(
    "satker_jajaran", "Satuan kerja jajaran",
    (
        kolom_isi("satker_jajaran", "nama", "Satuan kerja", 0),
        kolom_isi("satker_jajaran", "alamat", "Alamat", 0),
        kolom_isi("satker_jajaran", "jumlah_sdm", "Jumlah SDM", 110, rata="kanan"),
    ),
    "Hanya untuk Kantor Wilayah: satuan kerja di bawahnya. Tekan “Tambah”, lalu isi nama, alamat, dan jumlah SDM.",
    {"nama": "Satuan kerja baru"},
)  # fmt: skip

KENDALA = UraianNoun(
    "kendala", "Kendala",
    (
        kolom_isi("kendala", "kategori", "Kategori", 110),
        kolom_isi("kendala", "uraian", "Kendala", 0),
        kolom_isi("kendala", "solusi", "Solusi", 0),
        kolom_isi("kendala", "unit_id", "Unit", 160),
        kolom_isi("kendala", "mulai_bulan", "Mulai bulan", 84, rata="kanan"),
    ),
    "Belum ada kendala. Tekan “Tambah”, lalu tulis hambatan dan solusinya.",
    {"uraian": "Kendala baru"},
)  # fmt: skip

TINDAK_LANJUT = UraianNoun(
    "tindak_lanjut", "Tindak lanjut",
    (
        Kolom("asal", "Menindaklanjuti", 0, teks=_asal, gabung=lambda b: b.kendala_id or b.temuan_id or b.evaluasi_id,
              menu=_pilihan_asal, keterangan="Kendala, temuan pengawasan, atau evaluasinya; klik ganda untuk memindahkan"),
        kolom_isi("tindak_lanjut", "uraian", "Tindak lanjut", 0),
        kolom_isi("tindak_lanjut", "unit_id", "PIC", 170),
        kolom_isi("tindak_lanjut", "tenggat", "Tenggat", 140),
        kolom_isi("tindak_lanjut", "status", "Status", 96),
    ),
    "Belum ada tindak lanjut. Catat kendala, temuan, atau evaluasinya dulu, lalu tekan “Tambah”.",
    {"uraian": "Tindak lanjut baru"}, None, ("kendala_id", "temuan_id", "evaluasi_id", "unit_id"),
)  # fmt: skip

URAIAN = {u.noun: u for u in (PEJABAT, UNIT, SDM, ASET, JAJARAN, KENDALA, TINDAK_LANJUT)}
"""Every list of Profil & Naskah by its noun."""
