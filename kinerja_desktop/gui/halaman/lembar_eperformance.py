"""Sheet of the view E-Performance: indikator as the portal has them, target and realisasi per triwulan, ours beside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from ...application import portal_gestur as g
from ...application.pengisian import PabrikId
from ...application.sel import Sel, nilai_sel, sel_baris
from ...application.transaksi import Transaksi
from ...domain.angka import satuan_sama, tulis_angka, tulis_isian
from ...domain.capaian import alasan, tulis_realisasi
from ...domain.capaian_portal import BarisPortal, BedaPortal, baris_portal, beda_portal
from ...domain.langkah import tulis_hasil
from ...domain.nilai import Kosong, TidakBerlaku, TidakDapatDihitung
from ...domain.periode import TRIWULAN, Periode, triwulan_dari
from ...domain.portal import Eperformance
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Status, Tanda
from ..tabel.model import bersatuan, teks_tampil
from .lembar_bulan import LembarBulan

TANPA_NAMA = "Indikator tanpa nama"


@dataclass(frozen=True, eq=False)
class IsiPortal:
    """One indikator of the portal; what is derived is computed once, when it is first shown."""

    dokumen: TahunKinerja
    portal: Eperformance
    bulan: int

    @property
    def id(self) -> str:
        return self.portal.id

    @cached_property
    def batas(self) -> Periode:
        """The triwulan up to whose end figures are taken: the last one filled by the chosen month, else the month's own."""
        terisi = {
            b.periode
            for b in self.dokumen.per("eperformance_triwulan", "eperformance_id").get(self.portal.id, ())
            if not isinstance(b.realisasi, Kosong)
        }
        kini = triwulan_dari(self.bulan)
        ada = [t for t in TRIWULAN if t.kode in terisi and t.akhir <= kini.akhir]
        return ada[-1] if ada else kini

    @cached_property
    def baris(self) -> BarisPortal:
        return baris_portal(self.dokumen, self.portal, self.batas)

    @cached_property
    def beda(self) -> BedaPortal | None:
        return beda_portal(self.dokumen, self.portal, self.batas)

    @property
    def sendiri(self) -> bool:
        """Whether its words are typed here; else they are those of our indikator."""
        return bool(self.portal.uraian) or self.baris.indikator is None


class LembarEperformance(LembarBulan):
    """As T3.7 and lampiran 4 of 002: a row per indikator under its sasaran."""

    nama = "eperformance"
    judul = "Realisasi pada E-Performance"
    kosong = (
        "Belum ada indikator E-Performance. Tekan Ambil indikator tahun ini; target dan realisasi triwulannya diisi seperti "
        "yang tampak di portal."
    )

    def __init__(self, id_baru: PabrikId) -> None:
        super().__init__()
        self.id_baru = id_baru

    def atur(self, dokumen: TahunKinerja, bulan: int, hari_ini: date) -> None:
        super().atur(dokumen, bulan, hari_ini)
        self.kolom = (
            Kolom("no", "No", 46, lambda d, i: sel_baris(i.portal, "kode") if i.sendiri else None, _teks_kode, beku=True),
            Kolom("uraian", "Indikator pada portal", 0, lambda d, i: sel_baris(i.portal, "uraian") if i.sendiri else None,
                  _teks_uraian, beku=True, sebutan=True, paling=3, status=_status_uraian,
                  keterangan="Kata-kata indikator kita; bila di portal lain, tulis di kartu bawah"),
            Kolom("target", "Target", 66, lambda d, i: sel_baris(i.portal, "target"), _teks_target, "kanan", samar=_samar_target,
                  status=_status_target, keterangan="Target setahun di portal. Samar: target Perjanjian Kinerja"),
            *(kolom for t in TRIWULAN for kolom in _kolom_triwulan(t)),
            Kolom("jumlah", "Jumlah", 66, None, _teks_jumlah, "kanan",
                  keterangan="Jumlah realisasi triwulan sampai triwulan terakhir yang diisi"),
            Kolom("persen", "Realisasi (%)", 74, None, _teks_persen, "kanan", status=_status_persen,
                  keterangan="Jumlah realisasi terhadap target setahun, seperti di portal"),
            Kolom("kita", "Realisasi kita", 74, None, _teks_kita, "kanan",
                  keterangan="Realisasi di tampilan Indikator sampai akhir triwulan yang sama"),
            Kolom("beda", "Beda", 74, None, _teks_beda, "kanan", status=_status_beda,
                  keterangan="Portal dikurangi kita; dibandingkan bila keduanya angka yang sama maknanya"),
        )  # fmt: skip

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        hasil: list[Baris] = []
        sasaran: str | None = None
        for portal in dokumen.eperformance:
            indikator = dokumen.indikator_tahun_id.get(portal.indikator_id or "")
            if self.unit and (indikator is None or indikator.unit_id != self.unit):
                continue
            isi = IsiPortal(dokumen, portal, self.bulan)
            if isi.baris.sasaran != sasaran:
                sasaran = isi.baris.sasaran
                hasil.append(Baris(f"g{portal.id}", jenis="grup", teks=sasaran or "Sasaran belum ditulis"))
            hasil.append(Baris(portal.id, isi))
        return hasil

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        apa = {"no": "nomor", "uraian": "indikator"}.get(kolom.id, kolom.judul[:1].lower() + kolom.judul[1:])
        return f"isi {apa} E-Performance {baris.isi.baris.kode}".rstrip()

    # Rows ------------------------------------------------------------------------------------------------------------

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        return g.tambah_portal(dokumen, self.id_baru, setelah.isi.portal if setelah and setelah.isi else None)

    def gandakan(self, dokumen: TahunKinerja, baris: Baris) -> Transaksi | None:
        return g.gandakan_portal(dokumen, baris.isi.portal, self.id_baru, baris.isi.baris.uraian or g.INDIKATOR_BARU)

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        return g.hapus_portal(dokumen, [b.isi.portal for b in baris])

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        return g.pindah_portal(dokumen, baris.isi.portal, langkah)


# Words and target -----------------------------------------------------------------------------------------------------


def _teks_kode(dok: TahunKinerja, isi: IsiPortal) -> str:
    return isi.baris.kode


def _teks_uraian(dok: TahunKinerja, isi: IsiPortal) -> str:
    return isi.baris.uraian or TANPA_NAMA


def _status_uraian(dok: TahunKinerja, isi: IsiPortal) -> Status | None:
    if isi.baris.uraian in ("", g.INDIKATOR_BARU):
        return Status(Tanda.PERINGATAN, "Indikator ini belum bernama; ketik namanya seperti di portal.")
    return None


def _satuan(isi: IsiPortal) -> str:
    """Unit of the year's target; the portal's ``Persen`` is shown as the sign."""
    return "%" if satuan_sama(isi.baris.satuan, "%") else isi.baris.satuan


def _teks_target(dok: TahunKinerja, isi: IsiPortal) -> str:
    sel = sel_baris(isi.portal, "target")
    return (
        teks_tampil(dok, sel)
        if isinstance(isi.portal.target, TidakBerlaku)
        else bersatuan(isi.portal.target, _satuan(isi))
    )


def _samar_target(dok: TahunKinerja, isi: IsiPortal) -> str:
    return bersatuan(isi.baris.target, _satuan(isi))


def _status_target(dok: TahunKinerja, isi: IsiPortal) -> Status | None:
    kita = isi.baris.kita
    if kita is None or isinstance(isi.portal.target, Kosong) or isi.portal.target == kita.target:
        return None
    return Status(Tanda.CATATAN, f"Target Perjanjian Kinerja {bersatuan(kita.target, _satuan(isi)) or 'belum diisi'}.")


# Triwulan -------------------------------------------------------------------------------------------------------------


def _kolom_triwulan(triwulan: Periode) -> tuple[Kolom, ...]:
    nomor = TRIWULAN.index(triwulan)

    def isian(kolom: Literal["target", "realisasi"], judul: str, lebar: int, keterangan: str) -> Kolom:
        def sel(dok: TahunKinerja, isi: IsiPortal) -> Sel:
            return g.sel_triwulan(dok, isi.portal, triwulan, kolom)

        def teks(dok: TahunKinerja, isi: IsiPortal) -> str:
            nilai = nilai_sel(dok, sel(dok, isi))
            return teks_tampil(dok, sel(dok, isi)) if isinstance(nilai, TidakBerlaku) else tulis_isian(nilai)

        def status(dok: TahunKinerja, isi: IsiPortal) -> Status | None:
            baris = isi.baris.triwulan[nomor].baris
            return Status(Tanda.CATATAN, baris.catatan) if kolom == "realisasi" and baris and baris.catatan else None

        return Kolom(f"{kolom}_{triwulan.kode}", judul, lebar, sel, teks, "kanan", keterangan=keterangan, status=status)

    def persen(dok: TahunKinerja, isi: IsiPortal) -> str:
        t = isi.baris.triwulan[nomor]
        return t.tercetak if isinstance(t.persen, TidakBerlaku) or t.tercetak[:1].isdigit() else "–"

    def status_persen(dok: TahunKinerja, isi: IsiPortal) -> Status | None:
        hasil = isi.baris.triwulan[nomor].persen
        return Status(Tanda.CATATAN, f"Tidak dapat dihitung: {alasan(hasil)}.") if _tak_terhitung(hasil) else None

    nama = triwulan.singkat
    return (
        isian("target", f"Target {nama}", 60, f"Target {triwulan.nama} sendiri, seperti di portal"),
        isian("realisasi", f"Realisasi {nama}", 74, f"Realisasi {triwulan.nama} sendiri, seperti di portal"),
        Kolom(f"persen_{triwulan.kode}", f"{nama} %", 58, None, persen, "kanan", status=status_persen,
              keterangan=f"Realisasi terhadap target {triwulan.nama}, dibulatkan seperti di portal"),
    )  # fmt: skip


def _tak_terhitung(hasil: object) -> bool:
    """A target of 0 with a realisasi of 0 is how the portal shows a triwulan in which nothing is due: no sign for it."""
    return isinstance(hasil, TidakDapatDihitung) and hasil.alasan != "target 0"


# Year to date, and ours ------------------------------------------------------------------------------------------------


def _teks_jumlah(dok: TahunKinerja, isi: IsiPortal) -> str:
    return "–" if isi.baris.jumlah is None else tulis_angka(isi.baris.jumlah)


def _teks_persen(dok: TahunKinerja, isi: IsiPortal) -> str:
    return isi.baris.tercetak if isi.baris.tercetak[:1].isdigit() else "–"


def _status_persen(dok: TahunKinerja, isi: IsiPortal) -> Status | None:
    hasil = isi.baris.hasil
    return Status(Tanda.CATATAN, f"Tidak dapat dihitung: {alasan(hasil)}.") if _tak_terhitung(hasil) else None


def _teks_kita(dok: TahunKinerja, isi: IsiPortal) -> str:
    kita = isi.baris.kita
    if kita is None or isinstance(kita.realisasi, TidakDapatDihitung):
        return "–"
    return tulis_realisasi(kita.realisasi, kita.mode) or "–"


def _teks_beda(dok: TahunKinerja, isi: IsiPortal) -> str:
    if isi.beda is None:
        return "–"
    tanda = "+" if isi.beda.selisih > 0 else ""
    return tanda + tulis_hasil(isi.beda.selisih, isi.beda.mode)


def _status_beda(dok: TahunKinerja, isi: IsiPortal) -> Status | None:
    beda = isi.beda
    if beda is None or beda.selisih == 0:
        return None
    kalimat = f"{tulis_hasil(beda.kita, beda.mode)} di sini, {tulis_angka(beda.portal)} di E-Performance"
    if beda.sama:
        return Status(Tanda.CATATAN, f"{kalimat}: sama setelah dibulatkan.")
    return Status(Tanda.PERINGATAN, f"{kalimat}. Periksa keduanya, lalu betulkan yang salah.")
