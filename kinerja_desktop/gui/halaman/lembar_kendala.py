"""Small sheets below the monthly grid, of one indikator: kendala with tindak lanjut, and evidence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from ...application import realisasi_gestur as g
from ...application.pengisian import PabrikId, hapus_baris
from ...application.sel import Sel, sel_baris
from ...application.transaksi import Transaksi
from ...domain.periode import NAMA_BULAN
from ...domain.realisasi import BentukDukung, DataDukung, Kendala, StatusTindakLanjut, TindakLanjut
from ...domain.renstra import IndikatorTahun
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Lembar, Status, Tanda


class IsiKendala(NamedTuple):
    """A kendala with one of its tindak lanjut (or none yet)."""

    kendala: Kendala
    tindak: TindakLanjut | None


def _tindak(kolom: str) -> Any:
    def sel(dok: TahunKinerja, isi: IsiKendala) -> Sel | None:
        return g.sel_tindak_lanjut(dok, isi.kendala, isi.tindak, kolom)

    return sel


def _status_tindak(dok: TahunKinerja, isi: IsiKendala) -> Status | None:
    if isi.tindak is None:
        return None
    if isi.tindak.status == StatusTindakLanjut.SELESAI:
        return Status(Tanda.SELESAI, "Tindak lanjut selesai.")
    return Status(Tanda.CATATAN, "Dibawa ke bulan berikutnya sampai selesai.")


def _teks_tenggat(dok: TahunKinerja, isi: IsiKendala) -> str:
    """``29 Sep 2023``: the narrow column breaks between words only."""
    hari = isi.tindak.tenggat if isi.tindak else None
    return f"{hari.day} {NAMA_BULAN[hari.month - 1][:3]} {hari.year}" if hari else ""


def _lingkup(dok: TahunKinerja, isi: IsiKendala) -> Status | None:
    if isi.kendala.indikator_id:
        return None
    lingkup = "sasaran ini" if isi.kendala.sasaran_id else "satuan kerja"
    return Status(Tanda.CATATAN, f"Kendala tingkat {lingkup}; tampak pada semua indikatornya.")


class LembarKendala(Lembar):
    """Kendala of an indikator merged over their tindak lanjut, as 002 III.A.5 lists them."""

    nama = "kendala"
    judul = "Kendala dan tindak lanjut"
    kosong = "Belum ada kendala. Catat dengan + Kendala bila ada yang menghambat indikator ini."
    kolom = (
        Kolom("kendala", "Kendala", 0, lambda d, i: sel_baris(i.kendala, "uraian"), gabung=lambda i: i.kendala.id,
              status=_lingkup),
        Kolom("tindak", "Tindak lanjut", 0, _tindak("uraian"), samar=lambda d, i: "Ketik tindak lanjutnya"),
        Kolom("unit", "PIC", 96, _tindak("unit_id")),
        Kolom("tenggat", "Tenggat", 70, _tindak("tenggat"), _teks_tenggat),
        Kolom("status", "Status", 92, _tindak("status"), status=_status_tindak),
    )  # fmt: skip

    def __init__(self, id_baru: PabrikId) -> None:
        self.id_baru = id_baru
        self.indikator: IndikatorTahun | None = None
        self.bulan = 1

    def atur(self, indikator: IndikatorTahun | None, bulan: int) -> None:
        """Whose kendala are shown, in which month."""
        self.indikator, self.bulan = indikator, bulan

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        hasil = []
        if self.indikator is not None:
            for k in g.kendala_indikator(dokumen, self.indikator, self.bulan):
                for t in g.tindak_lanjut(dokumen, k) or (None,):
                    hasil.append(Baris(t.id if t else f"k{k.id}", IsiKendala(k, t)))
        return hasil

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        return f"isi {kolom.judul.lower()}"

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        if self.indikator is None:
            return None
        kendala = setelah.isi.kendala if setelah else None
        return g.tambah_kendala(dokumen, self.indikator, self.bulan, self.id_baru, kendala)

    def tambah_tindak(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        return g.tambah_tindak_lanjut(dokumen, setelah.isi.kendala, self.id_baru) if setelah else None

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi:
        """One gesture: a kendala goes with its tindak lanjut where all of these are chosen (or there is none)."""
        pilih = {b.isi.tindak.id for b in baris if b.isi.tindak is not None}
        sasaran: dict[str, Kendala | TindakLanjut] = {}
        for b in baris:
            habis = all(t.id in pilih for t in g.tindak_lanjut(dokumen, b.isi.kendala))
            satu = b.isi.kendala if habis else b.isi.tindak
            sasaran[satu.id] = satu
        return hapus_baris(dokumen, list(sasaran.values()), "hapus kendala atau tindak lanjut")


_NAMA_BENTUK = {
    BentukDukung.DIMINTA: "diminta", BentukDukung.BERKAS: "berkas",
    BentukDukung.TAUTAN: "tautan", BentukDukung.NASKAH: "naskah",
}  # fmt: skip


def _sel_isi(dok: TahunKinerja, d: DataDukung) -> Sel | None:
    """A link or a letter's number is typed; a file's name is what it was called when it was attached."""
    kolom = {BentukDukung.TAUTAN: "tautan", BentukDukung.NASKAH: "nomor_naskah"}.get(d.bentuk)
    return sel_baris(d, kolom) if kolom else None


def _isi_dukung(dok: TahunKinerja, d: DataDukung) -> str:
    return d.nama_berkas or d.tautan or d.nomor_naskah or _NAMA_BENTUK[d.bentuk]


def _status_dukung(dok: TahunKinerja, d: DataDukung) -> Status:
    if d.bentuk == BentukDukung.DIMINTA:
        return Status(Tanda.PERINGATAN, "Belum ada; lampirkan berkasnya, tempel tautannya, atau tulis nomor naskahnya.")
    cara = "" if d.bentuk == BentukDukung.NASKAH else "; klik ganda membukanya"
    return Status(Tanda.SELESAI, f"Ada sebagai {_NAMA_BENTUK[d.bentuk]}{cara}.")


class LembarDukung(Lembar):
    """Evidence of a month: what it is, and the file, link or number it is found by."""

    nama = "data_dukung_bulan"
    judul = "Data dukung"
    kosong = "Belum ada data dukung. Lampirkan berkas, tempel tautan, atau catat yang diminta."
    kolom = (
        Kolom("uraian", "Data dukung", 0, lambda d, i: sel_baris(i, "uraian"), samar=lambda d, i: "Ketik uraiannya"),
        Kolom("isi", "Berkas, tautan, nomor", 0, _sel_isi, _isi_dukung, status=_status_dukung),
    )

    def __init__(self) -> None:
        self.pada: g.Pada | None = None
        self.bulan = 1

    def atur(self, pada: g.Pada | None, bulan: int) -> None:
        """Whose evidence is shown, of which month."""
        self.pada, self.bulan = pada, bulan

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        if self.pada is None:
            return []
        return [Baris(d.id, d) for d in g.dukung_bulan(dokumen, self.pada, self.bulan)]

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi:
        return hapus_baris(dokumen, [b.isi for b in baris], "hapus data dukung")
