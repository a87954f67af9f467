"""Sheets of what is followed up: tindak lanjut of one evaluasi, and findings of the pengawas merged over theirs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from ...application import tindak_lanjut_gestur as g
from ...application.pengisian import PabrikId, baris_baru, hapus_baris, pindah_baris, tambah_baris
from ...application.sel import Sel, sel_baris
from ...application.transaksi import Transaksi
from ...domain.evaluasi import Evaluasi
from ...domain.kendala import lewat_tenggat
from ...domain.noun import id_sel
from ...domain.periode import tulis_tanggal
from ...domain.realisasi import StatusTindakLanjut, TindakLanjut
from ...domain.risiko import TemuanPengawasan
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.tindak_lanjut import tindak_milik
from ..tabel.lembar import Baris, Kolom, Lembar, Status, Tanda


def status_tindak(tindak: TindakLanjut | None, hari_ini: date, belum: str) -> Status | None:
    """State of a tindak lanjut; ``belum`` says what is missing while there is none."""
    if tindak is None:
        return Status(Tanda.PERINGATAN, belum)
    if tindak.status == StatusTindakLanjut.SELESAI:
        return Status(Tanda.SELESAI, f"Selesai{f' {tulis_tanggal(tindak.selesai)}' if tindak.selesai else ''}.")
    if hari := lewat_tenggat(tindak, hari_ini):
        return Status(Tanda.TERLAMBAT, f"Tenggat lewat {hari} hari; dibawa terus sampai selesai.")
    return Status(Tanda.CATATAN, "Dibawa ke tahun berikutnya sampai selesai.")


class LembarTindak(Lembar):
    """What follows from one evaluasi: who does it, until when, and what came of it."""

    nama = "tindak_evaluasi"
    judul = "Tindak lanjut evaluasi"
    kosong = "Belum ada tindak lanjut. Ambil dari kolom Tindak lanjut di Butir, atau tekan “+ Baris”."

    def __init__(self, id_baru: PabrikId) -> None:
        self.id_baru = id_baru
        self.evaluasi: Evaluasi | None = None
        self.hari_ini = date.min

        def kolom(id_: str, judul: str, lebar: int, **lain: Any) -> Kolom:
            return Kolom(id_, judul, lebar, lambda _, t: sel_baris(t, id_), **lain)

        self.kolom = (
            kolom("uraian", "Tindak lanjut", 0, sebutan=True),
            kolom("unit_id", "PIC", 190),
            kolom("tenggat", "Tenggat", 130),
            kolom("status", "Status", 96, status=lambda _, t: status_tindak(t, self.hari_ini, "")),
            kolom("hasil", "Hasil", 0),
            kolom("selesai", "Selesai", 130, keterangan="Diisi hari ini begitu statusnya selesai"),
        )

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        kini = dokumen.ambil("evaluasi", self.evaluasi.id) if self.evaluasi else None
        return [Baris(t.id, t) for t in tindak_milik(dokumen, kini)] if kini else []

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        if self.evaluasi is None:
            return None
        return g.tambah_tindak(dokumen, self.evaluasi, self.id_baru, setelah.isi if setelah else None)

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        return hapus_baris(dokumen, [b.isi for b in baris], "hapus tindak lanjut")

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        if self.evaluasi is None:
            return None
        kelompok = tindak_milik(dokumen, self.evaluasi)
        return pindah_baris(dokumen, baris.isi, langkah, "pindahkan tindak lanjut", kelompok=kelompok)


class IsiTemuan(NamedTuple):
    """A finding with one of its tindak lanjut (or none yet)."""

    temuan: TemuanPengawasan
    tindak: TindakLanjut | None


class LembarTemuan(Lembar):
    """Findings of Itjen, BPK and others, each merged over what is done about it."""

    nama = "temuan_pengawasan"
    judul = "Temuan pengawasan"
    kosong = "Belum ada temuan pengawasan. Tekan “+ Temuan”, lalu tulis sumber, temuan, dan rekomendasinya."

    def __init__(self, id_baru: PabrikId, hari_ini: date) -> None:
        self.id_baru, self.hari_ini = id_baru, hari_ini

        def temuan(id_: str, judul: str, lebar: int, **lain: Any) -> Kolom:
            return Kolom(id_, judul, lebar, lambda _, i: sel_baris(i.temuan, id_), gabung=lambda i: i.temuan.id, **lain)

        def tindak(id_: str, kolom: str, judul: str, lebar: int, **lain: Any) -> Kolom:
            return Kolom(id_, judul, lebar, lambda d, i: self._sel_tindak(d, i, kolom), **lain)

        self.kolom = (
            temuan("sumber", "Sumber", 78, saran=lambda _: ("Itjen", "BPK", "BPKP", "Kanwil", "Ombudsman")),
            temuan("nomor", "Nomor laporan", 96),
            temuan("tanggal", "Tanggal", 92),
            temuan("uraian", "Temuan", 0, sebutan=True),
            temuan("rekomendasi", "Rekomendasi", 0),
            temuan("unit_id", "Unit", 104),
            tindak("tindak", "uraian", "Tindak lanjut", 0, samar=lambda d, i: "Ketik tindak lanjutnya"),
            tindak("pic", "unit_id", "PIC", 104),
            tindak("tenggat", "tenggat", "Tenggat", 92),
            tindak("status", "status", "Status", 88, status=lambda _, i: status_tindak(
                i.tindak, self.hari_ini, "Belum ada tindak lanjut; temuan ini dibawa terus sampai ada yang selesai.")),
        )  # fmt: skip

    @staticmethod
    def _sel_tindak(dokumen: TahunKinerja, isi: IsiTemuan, kolom: str) -> Sel | None:
        return g.sel_tindak(dokumen, isi.temuan, isi.tindak, kolom, id_sel("tindak_lanjut", isi.temuan.id, 1))

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        return [
            Baris(t.id if t else f"t{temuan.id}", IsiTemuan(temuan, t))
            for temuan in dokumen.temuan_pengawasan
            for t in tindak_milik(dokumen, temuan) or (None,)
        ]

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi:
        baru = baris_baru(
            "temuan_pengawasan", self.id_baru, tahun=dokumen.tahun, sumber="Itjen", uraian="Temuan baru"
        )  # fmt: skip
        return tambah_baris(dokumen, baru, "tambah temuan", setelah=setelah.isi.temuan if setelah else None)

    def tambah_tindak(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        if setelah is None:
            return None
        return g.tambah_tindak(dokumen, setelah.isi.temuan, self.id_baru, setelah.isi.tindak)

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        pilih = [(b.isi.temuan, b.isi.tindak) for b in baris]
        return g.hapus_dengan_tindak(dokumen, pilih, "hapus temuan atau tindak lanjut")

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        return pindah_baris(dokumen, baris.isi.temuan, langkah, "pindahkan temuan")
