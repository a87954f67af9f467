"""Sheet of the view Target Kinerja: each target with the documents it asks for, in the chosen month or in all twelve."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ...application import target_kinerja_gestur as g
from ...application.pengisian import PabrikId
from ...application.sel import Sel, sel_baris
from ...application.transaksi import Transaksi
from ...domain.dukungan import dukungan
from ...domain.kelengkapan import tenggat
from ...domain.nilai import Angka
from ...domain.periode import BULAN, NAMA_BULAN, tulis_tanggal
from ...domain.persen_target import BulanTarget, bulan_target, terjawab
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.target_kinerja import StatusDokumen, TargetKinerja, TargetKinerjaDokumen
from ..tabel.lembar import Baris, Kolom, Status, Tanda
from .lembar_bulan import LembarBulan

MILIK_TARGET = ("no", "target")
"""Columns in which the commands on rows mean the target; elsewhere its documents."""


@dataclass(frozen=True, eq=False)
class IsiTarget:
    """One document of a target in a month, or the place where the next one is typed."""

    dokumen: TahunKinerja
    target: TargetKinerja
    nomor: int
    bulan: int
    ke: int
    satu: TargetKinerjaDokumen | None

    @property
    def id(self) -> str:
        return self.target.id

    @cached_property
    def sebulan(self) -> BulanTarget:
        return bulan_target(self.dokumen, self.target, self.bulan)

    @property
    def kunci_bulan(self) -> tuple[str, int]:
        return self.target.id, self.bulan


class LembarTargetKinerja(LembarBulan):
    """As T3.8 of 002, the months below each other."""

    judul = "Target Kinerja"
    kosong = "Belum ada Target Kinerja. Mulai dengan + Target, lalu ketik dokumen yang diminta setiap bulan."

    def __init__(self, id_baru: PabrikId) -> None:
        super().__init__()
        self.id_baru = id_baru
        self.setahun = False
        """All twelve months of each target instead of the chosen one."""
        self.terbuka: tuple[str, int, int] | None = None
        """Target, month and number of documents there: one more line is shown until something is typed in it."""
        self.di_target = True
        """The cursor is on a target, not on its documents."""

    def atur(self, dokumen: TahunKinerja, bulan: int, hari_ini: date) -> None:
        super().atur(dokumen, bulan, hari_ini)
        self.nama = "target_kinerja_setahun" if self.setahun else "target_kinerja"
        kolom_bulan = Kolom("bulan", "Bulan", 92, None, lambda d, i: NAMA_BULAN[i.bulan - 1], beku=True,
                            gabung=lambda i: i.kunci_bulan)  # fmt: skip
        self.kolom = (
            Kolom("no", "No", 40, None, lambda d, i: str(i.nomor), "tengah", gabung=lambda i: i.target.id, beku=True),
            Kolom("target", "Target Kinerja", 236, lambda d, i: sel_baris(i.target, "uraian"), sebutan=True,
                  gabung=lambda i: i.target.id, beku=True, status=_status_target),
            *((kolom_bulan,) if self.setahun else ()),
            Kolom("uraian", "Data dukung" if self.setahun else f"Data dukung {NAMA_BULAN[bulan - 1]}", 0, _sel("uraian"),
                  samar=lambda d, i: "Ketik dokumen yang diminta", keterangan="Satu dokumen satu baris"),
            Kolom("status", "Status", 112, _sel("status"), status=self._status,
                  keterangan="Ada, belum ada, atau tidak berlaku di satuan kerja ini"),
            Kolom("catatan", "Catatan", 0, _sel("catatan"), keterangan="Catatan untuk dokumen ini"),
            Kolom("catatan_bulan", "Catatan bulan", 150, lambda d, i: g.sel_catatan_bulan(d, i.target, i.bulan),
                  gabung=lambda i: i.kunci_bulan,
                  keterangan="Satu catatan untuk semua dokumen bulan itu; dicetak menggantikan catatan dokumennya"),
            Kolom("bukti", "Bukti", 58, None, _teks_bukti, "kanan",
                  keterangan="Bukti yang dilampirkan di kartu Data dukung"),
            Kolom("persen", "Capaian", 74, None, _teks_persen, "kanan", gabung=lambda i: i.kunci_bulan,
                  status=_status_persen, keterangan="Dokumen yang ada dari yang berlaku pada bulan itu"),
        )  # fmt: skip

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        hasil: list[Baris] = []
        for nomor, target in enumerate(dokumen.target_kinerja, 1):
            if self.unit and target.unit_id != self.unit:
                continue
            for bulan in range(1, 13) if self.setahun else (self.bulan,):
                isi: list[TargetKinerjaDokumen | None] = [*g.dokumen_target(dokumen, target, bulan)]
                if not isi or self.terbuka == (target.id, bulan, len(isi)):
                    isi.append(None)
                hasil += [
                    Baris(f"{target.id}|{bulan}|{ke}", IsiTarget(dokumen, target, nomor, bulan, ke, satu))
                    for ke, satu in enumerate(isi)
                ]
        return hasil

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        isi = baris.isi
        if kolom.id == "target":
            return f"isi target kinerja {isi.nomor}"
        apa = {"uraian": "dokumen", "catatan_bulan": "catatan"}.get(kolom.id, f"{kolom.judul.lower()} dokumen")
        return f"isi {apa} {NAMA_BULAN[isi.bulan - 1]} target kinerja {isi.nomor}"

    # Rows ------------------------------------------------------------------------------------------------------------

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        """A target; documents begin where they are typed."""
        return g.tambah_target(dokumen, self.id_baru, setelah.isi.target if setelah else None)

    def gandakan(self, dokumen: TahunKinerja, baris: Baris) -> Transaksi | None:
        return g.gandakan_target(dokumen, baris.isi.target, self.id_baru)

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        if self.di_target:
            return g.hapus_target(dokumen, list({b.isi.target.id: b.isi.target for b in baris}.values()))
        isi = [b.isi.satu for b in baris if b.isi.satu is not None]
        return g.hapus_dokumen(dokumen, isi) if isi else None

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        if self.di_target:
            return g.pindah_target(dokumen, baris.isi.target, langkah)
        return g.pindah_dokumen(dokumen, baris.isi.satu, langkah) if baris.isi.satu else None

    # States ----------------------------------------------------------------------------------------------------------

    def _status(self, dok: TahunKinerja, isi: IsiTarget) -> Status | None:
        satu = isi.satu
        if satu is None:
            return None
        if satu.status == StatusDokumen.ADA:
            return Status(Tanda.SELESAI, "Dokumen ini ada.")
        if satu.status == StatusDokumen.TIDAK_BERLAKU:
            return Status(Tanda.CATATAN, "Tidak ikut dihitung dalam capaian bulan ini.")
        batas = tenggat(dok, satu.bulan)
        lewat = self.hari_ini > batas and satu.bulan not in dok.bulan_tertutup
        if not lewat or terjawab(dok, satu):
            return None
        return Status(
            Tanda.TERLAMBAT,
            f"Batas lapor {tulis_tanggal(batas)} sudah lewat; tandai ada atau tidak berlaku, atau tulis sebabnya di Catatan.",
        )


def _sel(kolom: str) -> Callable[[TahunKinerja, IsiTarget], Sel | None]:
    def sel(dok: TahunKinerja, isi: IsiTarget) -> Sel | None:
        return g.sel_dokumen(dok, isi.target, isi.bulan, isi.ke, kolom)

    return sel


def _status_target(dok: TahunKinerja, isi: IsiTarget) -> Status | None:
    if isi.target.uraian == g.TARGET_BARU:
        return Status(Tanda.PERINGATAN, "Target ini belum bernama; ketik target kinerjanya.")
    if isi.target.capaian:
        return Status(Tanda.CATATAN, f"Keterangan capaian: {isi.target.capaian}")
    return None


def _teks_bukti(dok: TahunKinerja, isi: IsiTarget) -> str:
    if isi.satu is None:
        return ""
    return dukungan(dok, "target_kinerja_dokumen", isi.satu.id).teks or "–"


def _teks_persen(dok: TahunKinerja, isi: IsiTarget) -> str:
    b = isi.sebulan
    return f"{b.tercetak} %" if isinstance(b.hasil, Angka) else b.tercetak or "–"


def _status_persen(dok: TahunKinerja, isi: IsiTarget) -> Status | None:
    b = isi.sebulan
    if b.berlaku and b.ada == b.berlaku:
        return Status(Tanda.SELESAI, f"{BULAN[isi.bulan - 1].nama}: semua dokumen yang berlaku sudah ada.")
    return None
