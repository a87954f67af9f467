"""Sheets of lists that belong to a Renstra: isu (001 T1.8, 002 I.E), and misi, tujuan and tata nilai."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from ...application import renstra_isi as g
from ...application.pengisian import PabrikId
from ...application.sel import sel_baris
from ...application.transaksi import Transaksi
from ...domain.rencana_strategis import Isu, JenisButirRenstra, JenisIsu, Renstra, RenstraButir
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Lembar, Status, Tanda

NAMA_ISU = {
    JenisIsu.POTENSI: "Potensi",
    JenisIsu.PERMASALAHAN: "Permasalahan",
    JenisIsu.PELUANG: "Peluang dan tantangan",
    JenisIsu.ASPIRASI: "Aspirasi masyarakat",
    JenisIsu.ISU_STRATEGIS: "Isu strategis",
}
NAMA_BUTIR = {
    JenisButirRenstra.MISI: "Misi",
    JenisButirRenstra.TUJUAN: "Tujuan",
    JenisButirRenstra.TATA_NILAI: "Tata nilai",
}


class _LembarJenis(Lembar):
    """Rows of one noun of a Renstra below a heading per kind."""

    apa: ClassVar[str]

    def __init__(self, id_baru: PabrikId) -> None:
        self.id_baru = id_baru
        self.renstra: Renstra | None = None

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        semua = self._isi(dokumen)
        hasil: list[Baris] = []
        for jenis, judul in (*NAMA_ISU.items(), *NAMA_BUTIR.items()):
            milik = [Baris(b.id, b) for b in semua if b.jenis == jenis]
            hasil += [Baris(f"jenis|{jenis}", None, "grup", judul), *milik] if milik else []
        return hasil

    def _isi(self, dokumen: TahunKinerja) -> Sequence[Isu | RenstraButir]:
        raise NotImplementedError

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        return f"isi {kolom.judul.lower()} {self.apa if isinstance(baris.isi, Isu) else baris.isi.jenis}"

    def gandakan(self, dokumen: TahunKinerja, baris: Baris) -> Transaksi | None:
        return g.gandakan_daftar(dokumen, self.id_baru, baris.isi)

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        return g.hapus_daftar(dokumen, [b.isi for b in baris if b.jenis == "isi"], self.apa)

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        return g.pindah_daftar(dokumen, baris.isi, langkah)


class LembarIsu(_LembarJenis):
    """Potensi, permasalahan, peluang, aspirasi and isu strategis, inside and outside."""

    nama = "isu"
    judul = "Isu"
    apa = "isu"
    kosong = "Belum ada isu. Tekan “+ Isu”, pilih jenisnya, lalu ketik potensi, permasalahan, atau isu strategis."
    kolom = (
        Kolom("lingkungan", "Lingkungan", 110, lambda _, b: sel_baris(b, "lingkungan"),
              keterangan="Internal atau eksternal; kosongkan bila naskahnya tidak membedakan"),
        Kolom("topik", "Topik", 260, lambda _, b: sel_baris(b, "topik")),
        Kolom("uraian", "Uraian", 0, lambda _, b: sel_baris(b, "uraian"), status=lambda _, b: _status(b), sebutan=True),
        Kolom("jenis", "Jenis", 150, lambda _, b: sel_baris(b, "jenis"), keterangan="Memindahkan isu ke kelompok lain"),
    )  # fmt: skip

    def _isi(self, dokumen: TahunKinerja) -> Sequence[Isu]:
        return g.isu_renstra(dokumen, self.renstra) if self.renstra else ()

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        return self.sisip(dokumen, setelah, None)

    def sisip(self, dokumen: TahunKinerja, setelah: Baris | None, jenis: JenisIsu | None) -> Transaksi | None:
        dekat = setelah.isi if setelah is not None and isinstance(setelah.isi, Isu) else None
        return g.tambah_isu(dokumen, self.id_baru, self.renstra, jenis, dekat) if self.renstra else None


class LembarButir(_LembarJenis):
    """Misi, tujuan and tata nilai."""

    nama = "renstra_butir"
    judul = "Misi, tujuan, dan tata nilai"
    apa = "butir"
    kosong = "Belum ada misi, tujuan, dan tata nilai. Tekan “+ Misi” untuk mulai."
    kolom = (
        Kolom("nama", "Nilai", 140, lambda _, b: sel_baris(b, "nama") if b.jenis == JenisButirRenstra.TATA_NILAI else None,
              keterangan="Kata tata nilainya, misalnya Profesional; misi dan tujuan cukup uraiannya"),
        Kolom("uraian", "Uraian", 0, lambda _, b: sel_baris(b, "uraian"), status=lambda _, b: _status(b), sebutan=True),
    )  # fmt: skip

    def _isi(self, dokumen: TahunKinerja) -> Sequence[RenstraButir]:
        return g.butir_renstra(dokumen, self.renstra) if self.renstra else ()

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        dekat = setelah.isi if setelah is not None and isinstance(setelah.isi, RenstraButir) else None
        return self.sisip(dokumen, setelah, dekat.jenis if dekat else JenisButirRenstra.MISI)

    def sisip(self, dokumen: TahunKinerja, setelah: Baris | None, jenis: JenisButirRenstra) -> Transaksi | None:
        dekat = setelah.isi if setelah is not None and isinstance(setelah.isi, RenstraButir) else None
        return g.tambah_butir(dokumen, self.id_baru, self.renstra, jenis, dekat) if self.renstra else None


def _status(baris: Isu | RenstraButir) -> Status | None:
    if g.stand_in(baris):
        apa = "isu" if isinstance(baris, Isu) else str(baris.jenis)
        return Status(Tanda.PERINGATAN, f"Baris ini belum berisi; ketik {apa} yang dimaksud.")
    return None
