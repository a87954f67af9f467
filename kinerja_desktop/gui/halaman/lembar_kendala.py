"""Small sheet below the monthly grid, of one indikator: kendala with tindak lanjut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple

from ...application import kendala_gestur as k
from ...application.pengisian import PabrikId, hapus_baris
from ...application.sel import Sel, sel_baris
from ...application.transaksi import Transaksi
from ...domain.kendala import TingkatKendala, lewat_tenggat, sebut_mulai, sebut_pada, tindak_lanjut, tingkat_kendala
from ...domain.periode import NAMA_BULAN, tulis_tanggal
from ...domain.realisasi import Kendala, StatusTindakLanjut, TindakLanjut
from ...domain.renstra import IndikatorTahun
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Pilihan, Status, Tanda
from .lembar_bulan import LembarBulan


class IsiKendala(NamedTuple):
    """A kendala with one of its tindak lanjut (or none yet)."""

    kendala: Kendala
    tindak: TindakLanjut | None


def _tindak(kolom: str) -> Any:
    def sel(dok: TahunKinerja, isi: IsiKendala) -> Sel | None:
        return k.sel_tindak_lanjut(dok, isi.kendala, isi.tindak, kolom)

    return sel


def teks_hari(kolom: str) -> Callable[[TahunKinerja, IsiKendala], str]:
    """A day as ``29 Sep 2023``: the narrow column breaks between words only."""

    def teks(dok: TahunKinerja, isi: IsiKendala) -> str:
        hari: date | None = getattr(isi.tindak, kolom, None)
        return f"{hari.day} {NAMA_BULAN[hari.month - 1][:3]} {hari.year}" if hari else ""

    return teks


def kolom_tindak_lanjut(id_: str, judul: str, lebar: int, kolom: str, teks: Any = None, keterangan: str = "") -> Kolom:
    """A field of the tindak lanjut."""
    return Kolom(id_, judul, lebar, _tindak(kolom), teks, keterangan=keterangan)


NAMA_TINGKAT = {
    TingkatKendala.SATKER: "Satker", TingkatKendala.UNIT: "Unit", TingkatKendala.SASARAN: "Sasaran",
    TingkatKendala.INDIKATOR: "Indikator",
}  # fmt: skip


def _pilihan_pada(dok: TahunKinerja, isi: IsiKendala) -> list[Pilihan]:
    """The menu of the cell "Pada": the whole satker, or one of the units, sasaran and indikator."""
    satu = isi.kendala
    kini = (tingkat_kendala(satu), satu.indikator_id or satu.sasaran_id or satu.unit_id)

    def butir(teks: str, tingkat: TingkatKendala, id_: str | None) -> Pilihan:
        return Pilihan(
            teks.replace("&", "&&"), lambda: k.pindah_kendala(dok, satu, tingkat, id_), kini == (tingkat, id_)
        )

    unit = [butir(u.nama, TingkatKendala.UNIT, u.id) for u in dok.unit]
    sasaran = [butir(f"{s.kode} {s.uraian}", TingkatKendala.SASARAN, s.sasaran_id) for s in dok.sasaran_tahun]
    indikator = [butir(f"{i.kode} {i.uraian}", TingkatKendala.INDIKATOR, i.indikator_id) for i in dok.indikator_urut]
    kelompok = (("&Unit", unit), ("&Sasaran", sasaran), ("&Indikator", indikator))
    return [
        butir("Seluruh satuan kerja", TingkatKendala.SATKER, None),
        *(Pilihan(nama, isi=tuple(anggota)) for nama, anggota in kelompok if anggota),
    ]


class LembarKendala(LembarBulan):
    """Kendala merged over their tindak lanjut, as 002 III.A.5 lists them: those of a month that hinder one indikator."""

    nama = "kendala"
    judul = "Kendala dan tindak lanjut"
    kosong = "Belum ada kendala. Catat dengan + Kendala bila ada yang menghambat indikator ini."

    def __init__(self, id_baru: PabrikId) -> None:
        super().__init__()
        self.id_baru = id_baru
        self.indikator: IndikatorTahun | None = None
        self.lalu: TahunKinerja | None = None
        """Last year's document, from which kendala may have been carried."""
        self.kolom = (
            self.kolom_pada(76),
            self.kolom_kendala(),
            self.kolom_tindak(),
            kolom_tindak_lanjut("unit", "PIC", 84, "unit_id"),
            kolom_tindak_lanjut("tenggat", "Tenggat", 66, "tenggat", teks_hari("tenggat")),
            self.kolom_status(),
        )

    # Columns ---------------------------------------------------------------------------------------------------------

    def kolom_pada(self, lebar: int, teks: Any = None) -> Kolom:
        """What a kendala stands at; its menu lets it stand elsewhere."""
        return Kolom(
            "pada", "Pada", lebar, teks=teks or (lambda d, i: NAMA_TINGKAT[tingkat_kendala(i.kendala)]),
            gabung=lambda i: i.kendala.id, menu=_pilihan_pada,
            keterangan="Yang dihambat: satuan kerja, unit, sasaran, atau indikator; klik ganda untuk memindahkan",
        )  # fmt: skip

    def kolom_kendala(self) -> Kolom:
        return Kolom("kendala", "Kendala", 0, lambda d, i: sel_baris(i.kendala, "uraian"),
                     gabung=lambda i: i.kendala.id, status=self._status_kendala)  # fmt: skip

    def kolom_tindak(self) -> Kolom:
        return Kolom("tindak", "Tindak lanjut", 0, _tindak("uraian"), samar=lambda d, i: "Ketik tindak lanjutnya")

    def kolom_status(self) -> Kolom:
        return Kolom("status", "Status", 88, _tindak("status"), status=self._status_tindak)

    def _status_kendala(self, dok: TahunKinerja, isi: IsiKendala) -> Status | None:
        """Where it comes from: another level than the row's own, an earlier month, last year."""
        kata = f"Pada {sebut_pada(dok, isi.kendala)}, {sebut_mulai(isi.kendala)}"
        asal = k.asal_kendala(self.lalu, isi.kendala)
        if asal is not None:
            kata += f"; dibawa dari {asal.tahun} ({sebut_mulai(asal)})"
        biasa = tingkat_kendala(isi.kendala) == TingkatKendala.INDIKATOR and isi.kendala.mulai_bulan == self.bulan
        return None if biasa and asal is None else Status(Tanda.CATATAN, f"{kata}.")

    def _status_tindak(self, dok: TahunKinerja, isi: IsiKendala) -> Status | None:
        t = isi.tindak
        if t is None:
            return Status(
                Tanda.PERINGATAN, "Belum ada tindak lanjut; kendala ini dibawa terus sampai ada yang selesai."
            )
        if t.status == StatusTindakLanjut.SELESAI:
            return Status(Tanda.SELESAI, f"Selesai{f' {tulis_tanggal(t.selesai)}' if t.selesai else ''}.")
        if hari := lewat_tenggat(t, self.hari_ini):
            return Status(Tanda.TERLAMBAT, f"Tenggat lewat {hari} hari; dibawa ke bulan berikutnya sampai selesai.")
        return Status(Tanda.CATATAN, "Dibawa ke bulan berikutnya sampai selesai.")

    # Rows ------------------------------------------------------------------------------------------------------------

    def pasang(
        self,
        indikator: IndikatorTahun | None,
        bulan: int,
        hari_ini: date,
        unit: str = "",
        lalu: TahunKinerja | None = None,
    ) -> None:
        """Whose kendala are shown (of a kegiatan: also its unit's), in which month; ``hari_ini`` decides what is late."""
        self.indikator, self.bulan, self.hari_ini, self.unit, self.lalu = indikator, bulan, hari_ini, unit, lalu

    def pilih(self, dokumen: TahunKinerja) -> Sequence[Kendala]:
        """The kendala shown."""
        if self.indikator is None:
            return ()
        return k.kendala_bulan(dokumen, self.bulan, self.indikator, self.unit or None)

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        return [
            Baris(t.id if t else f"k{satu.id}", IsiKendala(satu, t))
            for satu in self.pilih(dokumen)
            for t in tindak_lanjut(dokumen, satu) or (None,)
        ]

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        return f"isi {kolom.judul.lower()}"

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        """At the indikator shown; its cell "Pada" moves it."""
        if self.indikator is None:
            return None
        kendala = setelah.isi.kendala if setelah else None
        return k.tambah_kendala(
            dokumen, TingkatKendala.INDIKATOR, self.indikator.indikator_id, self.bulan, self.id_baru, kendala
        )

    def tambah_tindak(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        return k.tambah_tindak_lanjut(dokumen, setelah.isi.kendala, self.id_baru) if setelah else None

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi:
        """One gesture: a kendala goes with its tindak lanjut where all of these are chosen (or there is none)."""
        pilih = {b.isi.tindak.id for b in baris if b.isi.tindak is not None}
        sasaran: dict[str, Kendala | TindakLanjut] = {}
        for b in baris:
            habis = all(t.id in pilih for t in tindak_lanjut(dokumen, b.isi.kendala))
            satu = b.isi.kendala if habis else b.isi.tindak
            sasaran[satu.id] = satu
        return hapus_baris(dokumen, list(sasaran.values()), "hapus kendala atau tindak lanjut")
