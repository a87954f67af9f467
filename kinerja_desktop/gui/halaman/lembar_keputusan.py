"""Sheets of a decree: its points grouped by part with their numbers computed, and the members of a team."""

from __future__ import annotations

from collections.abc import Sequence

from ...application import keputusan_gestur as g
from ...application.pengisian import PabrikId, gandakan_baris
from ...application.sel import sel_baris
from ...application.transaksi import Transaksi
from ...domain.keputusan import JenisButir, Keputusan, KeputusanAnggota, KeputusanButir
from ...domain.naskah_keputusan import ButirBernomor, anggota_tim, susun_butir
from ...domain.satker import tulis_nip
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Lembar, Status, Tanda

NAMA_BAGIAN = {
    JenisButir.MENIMBANG: "Menimbang",
    JenisButir.MENGINGAT: "Mengingat",
    JenisButir.DIKTUM: "Memutuskan",
    JenisButir.POIN: "Memutuskan",
}


def _nomor(_: TahunKinerja, isi: ButirBernomor) -> str:
    match isi.butir.jenis:
        case JenisButir.DIKTUM:
            return isi.label
        case JenisButir.POIN:
            return f"      {isi.nomor}"
    return isi.nomor


def _belum(_: TahunKinerja, isi: ButirBernomor) -> Status | None:
    if isi.butir.uraian in g.KATA_BARU.values():
        return Status(Tanda.PERINGATAN, "Kalimatnya belum ditulis; ketik untuk menggantinya.")
    return None


class LembarButir(Lembar):
    """Menimbang, Mengingat, and what is decided, each under its heading."""

    nama = "keputusan_butir"
    judul = "Butir keputusan"
    kosong = "Belum ada butir. Mulai dengan + Menimbang, lalu + Dasar hukum dan + Diktum."
    kolom = (
        Kolom("nomor", "Butir", 92, None, _nomor),
        Kolom("uraian", "Uraian", 0, lambda _, i: sel_baris(i.butir, "uraian"), status=_belum, sebutan=True,
              keterangan="Kata di antara *bintang* dicetak miring. Titik koma dan titik di akhir butir ditambahkan saat dicetak."),
    )  # fmt: skip

    def __init__(self, id_baru: PabrikId) -> None:
        self.id_baru = id_baru
        self.keputusan: Keputusan | None = None

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        hasil: list[Baris] = []
        bagian = ""
        for b in susun_butir(dokumen, self.keputusan) if self.keputusan else ():
            nama = NAMA_BAGIAN[b.butir.jenis]
            if nama != bagian:
                bagian = nama
                hasil.append(Baris(f"grup|{nama}", None, "grup", nama))
            hasil.append(Baris(b.butir.id, b))
        return hasil

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        return f"isi {g.SEBUTAN[baris.isi.butir.jenis]}"

    def tambah_jenis(self, dokumen: TahunKinerja, setelah: Baris | None, jenis: JenisButir) -> Transaksi | None:
        """A point of a part, below the row where that belongs to it."""
        if self.keputusan is None:
            return None
        butir: KeputusanButir | None = setelah.isi.butir if setelah and setelah.jenis == "isi" else None
        return g.tambah_butir(dokumen, self.keputusan, jenis, self.id_baru, butir)

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        isi = setelah is not None and setelah.jenis == "isi"
        jenis = setelah.isi.butir.jenis if setelah is not None and isi else JenisButir.MENIMBANG
        return self.tambah_jenis(dokumen, setelah, jenis)

    def gandakan(self, dokumen: TahunKinerja, baris: Baris) -> Transaksi | None:
        return g.gandakan_butir(dokumen, self.keputusan, baris.isi.butir, self.id_baru) if self.keputusan else None

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        return g.hapus_butir(dokumen, [b.isi.butir for b in baris])

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        return g.pindah_butir(dokumen, self.keputusan, baris.isi.butir, langkah) if self.keputusan else None


def _nama_belum(_: TahunKinerja, anggota: KeputusanAnggota) -> Status | None:
    if anggota.nama == g.ANGGOTA_BARU:
        return Status(Tanda.PERINGATAN, "Nama anggota belum ditulis; ketik untuk menggantinya.")
    return None


class LembarAnggota(Lembar):
    """The members of the team that a decree names."""

    nama = "keputusan_anggota"
    judul = "Anggota tim"
    kosong = "Belum ada anggota. Tekan + Anggota, lalu ketik namanya."
    kolom = (
        Kolom("nomor", "No.", 44, None, lambda d, a: f"{a.urutan}.", rata="tengah"),
        Kolom("nama", "Nama", 0, lambda _, a: sel_baris(a, "nama"), status=_nama_belum, sebutan=True),
        Kolom("kedudukan", "Kedudukan dalam tim", 190, lambda _, a: sel_baris(a, "kedudukan")),
        Kolom("nip", "NIP", 160, lambda _, a: sel_baris(a, "nip"), lambda _, a: tulis_nip(a.nip),
              keterangan="Ditulis 18 angka, dicetak berkelompok."),
        Kolom("jabatan", "Jabatan", 0, lambda _, a: sel_baris(a, "jabatan"),
              keterangan="Bila NIP atau jabatan diisi, lampiran dicetak sebagai tabel."),
    )  # fmt: skip

    def __init__(self, id_baru: PabrikId) -> None:
        self.id_baru = id_baru
        self.keputusan: Keputusan | None = None

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        return [Baris(a.id, a) for a in anggota_tim(dokumen, self.keputusan)] if self.keputusan else []

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        return f"isi {kolom.judul.lower()} anggota tim"

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        return (
            g.tambah_anggota(dokumen, self.keputusan, self.id_baru, setelah.isi if setelah else None)
            if self.keputusan
            else None
        )

    def gandakan(self, dokumen: TahunKinerja, baris: Baris) -> Transaksi | None:
        semua = anggota_tim(dokumen, self.keputusan) if self.keputusan else ()
        return gandakan_baris(dokumen, baris.isi, self.id_baru, "gandakan anggota", kelompok=semua)

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        return g.hapus_anggota(dokumen, [b.isi for b in baris])

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        return g.pindah_anggota(dokumen, self.keputusan, baris.isi, langkah) if self.keputusan else None
