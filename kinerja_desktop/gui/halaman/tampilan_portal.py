"""Views of the tab Realisasi that show the portals: Target Kinerja, E-Performance, e-Monev."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ...application import portal_gestur as g
from ...application import target_kinerja_gestur as tk
from ...application.transaksi import Transaksi
from ...domain.angka import tulis_angka
from ...domain.kelengkapan import KelengkapanBulan
from ...domain.kelengkapan_portal import kelengkapan_emonev, kelengkapan_eperformance, kelengkapan_target
from ...domain.nilai import Angka
from ...domain.periode import BULAN, NAMA_BULAN, Periode
from ...domain.persen_target import bulan_semua
from ...domain.portal import Eperformance
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.target_kinerja import TargetKinerjaDokumen
from ..muat import anak
from ..sesi import Nada
from ..tabel import Baris
from .alat import Segmen, gestur
from .kartu_portal import KartuPortal
from .kartu_target import KartuTarget
from .lembar_emonev import LembarEmonev
from .lembar_eperformance import IsiPortal, LembarEperformance
from .lembar_target_kinerja import MILIK_TARGET, IsiTarget, LembarTargetKinerja
from .tampilan_realisasi import Rangka, Tampilan


def _taruh_kartu(rangka: Rangka, kartu: Sequence[QWidget]) -> None:
    """Put cards of a view before those that the views share."""
    tata = anak(rangka, QWidget, "bawah").layout()
    assert isinstance(tata, QHBoxLayout)
    for nomor, satu in enumerate(kartu):
        tata.insertWidget(nomor, satu)


class TampilanTargetKinerja(Tampilan):
    """Documents of the ministry's targets, in a month or through the year."""

    apa = "dokumen"
    panduan = "portal"
    terkait = ("target_kinerja",)

    def __init__(self, rangka: Rangka) -> None:
        super().__init__(rangka)
        self.lembar: LembarTargetKinerja = LembarTargetKinerja(rangka.sesi.id_baru)
        self.kartu = KartuTarget(rangka.sesi)
        _taruh_kartu(rangka, (self.kartu.kartu,))
        self.rentang = Segmen(
            rangka, "rentang", {"sebulan": "rentang_sebulan", "setahun": "rentang_setahun"}, self._ganti_rentang
        )
        for nama, kerja in (
            ("tombol_target", lambda: self.tabel.lakukan("tambah")),
            ("tombol_dokumen", self._buka_dokumen),
            ("tombol_ulangi", self._ulangi),
        ):
            anak(rangka, QPushButton, nama).clicked.connect(lambda _=False, k=kerja: k())
        self.tabel.sel_kini.connect(lambda _: self._kursor())

    def kelengkapan(self, dokumen: TahunKinerja, periode: Periode, hari_ini: date) -> KelengkapanBulan:
        return kelengkapan_target(dokumen, periode, hari_ini)

    def sebut_bulan(self, bulan: int) -> str:
        _, _, hasil, tercetak = bulan_semua(self.sesi.dokumen, bulan)
        return f"{tercetak} %" if isinstance(hasil, Angka) else tercetak

    def ringkas(self) -> str:
        ada, berlaku, hasil, tercetak = bulan_semua(self.sesi.dokumen, *range(1, self.bulan + 1))
        if not isinstance(hasil, Angka):
            return ""
        return f"s.d. B{self.bulan:02}: {ada} dari {berlaku} ada ({tercetak} %)"

    def segarkan_alat(self) -> None:
        isi = self._isi()
        baca, ada = self.sesi.hanya_baca, isi is not None
        for nama, boleh in (
            ("tombol_target", True), ("tombol_dokumen", ada), ("tombol_ulangi", isi is not None and isi.satu is not None),
        ):  # fmt: skip
            anak(self.rangka, QPushButton, nama).setEnabled(boleh and not baca)

    def tampilkan(self, baris: Baris | None) -> None:
        isi = baris.isi if baris is not None and isinstance(baris.isi, IsiTarget) else None
        bulan = isi.bulan if isi else self.bulan
        self.kartu.tampilkan(isi.target if isi else None, isi.nomor if isi else 0, bulan)
        self.rangka.dukung.tampilkan(isi.satu if isi else None, bulan)
        self.segarkan_alat()

    def banyak(self, isi: Sequence[Baris]) -> tuple[int, int]:
        return len({b.isi.id for b in isi}), len(self.sesi.dokumen.target_kinerja)

    # Rows ------------------------------------------------------------------------------------------------------------

    def _isi(self) -> IsiTarget | None:
        baris = self.tabel.baris_sekarang()
        return baris.isi if baris is not None and isinstance(baris.isi, IsiTarget) else None

    def _kursor(self) -> None:
        kini = self.tabel.tampilan.kini()
        if self.tabel.lembar is self.lembar and kini is not None and kini[1] < len(self.tabel.model.kolom):
            self.lembar.di_target = self.tabel.model.kolom[kini[1]].id in MILIK_TARGET

    def _ganti_rentang(self, nama: str) -> None:
        """The cursor stays on its target and month."""
        isi = self._isi()
        self.lembar.setahun, self.lembar.terbuka = nama == "setahun", None
        self.atur()
        self.tabel.segarkan()
        if isi is not None:
            self._ke_baris(f"{isi.target.id}|{self.bulan}|0")

    def _buka_dokumen(self) -> None:
        """One more line in the month of the cursor; it is stored once something is typed there."""
        if (isi := self._isi()) is None:
            return
        banyak = len(tk.dokumen_target(self.sesi.dokumen, isi.target, isi.bulan))
        self.lembar.terbuka = (isi.target.id, isi.bulan, banyak)
        self.tabel.segarkan()
        sel = tk.sel_dokumen(self.sesi.dokumen, isi.target, isi.bulan, banyak)
        if sel is not None and self.tabel.ke_sel(sel.noun, sel.id, "uraian"):
            self.tabel.lakukan("timpa")

    def _ulangi(self) -> None:
        isi = self._isi()
        satu = isi.satu if isi else None
        if satu is None:
            return
        if gestur(self.sesi, lambda: tk.ulangi_dokumen(self.sesi.dokumen, satu, self.sesi.id_baru)):
            self.sesi.pesan.emit(f"“{satu.uraian[:60]}” diminta juga pada bulan-bulan berikutnya.", Nada.BERHASIL)

    # Ways in ---------------------------------------------------------------------------------------------------------

    def ke_temuan(self, noun: str, id_: str, kolom: str) -> None:
        dokumen = self.sesi.dokumen
        if noun == "target_kinerja" and kolom in self.kartu.ikatan.input:
            self.tabel.ke_sel(noun, id_, "uraian")
            self.kartu.ikatan.input[kolom].setFocus()
            return
        if noun == "data_dukung":
            satu: TargetKinerjaDokumen | None = dokumen.ambil(
                "target_kinerja_dokumen", getattr(dokumen.ambil(noun, id_), "pada_id", "")
            )
            if satu is not None:
                self.tabel.ke_sel("target_kinerja_dokumen", satu.id, "uraian")
            self.rangka.dukung.tabel.ke_sel(noun, id_, kolom)
            return
        self.tabel.ke_sel(noun, id_, kolom)

    def bulan_dipilih(self) -> None:
        isi = self._isi()
        if self.lembar.setahun and isi is not None and isi.bulan != self.bulan:
            self._ke_baris(f"{isi.target.id}|{self.bulan}|0")


class TampilanEperformance(Tampilan):
    """Indikator as E-Performance shows them, ours beside."""

    panduan = "portal"
    terkait = ("eperformance", "indikator_tahun", "sasaran_tahun")

    def __init__(self, rangka: Rangka) -> None:
        super().__init__(rangka)
        self.lembar: LembarEperformance = LembarEperformance(rangka.sesi.id_baru)
        self.kartu = KartuPortal(rangka.sesi)
        _taruh_kartu(rangka, self.kartu.kartu)
        for nama, kerja in (
            ("tombol_ambil_indikator", self._ambil),
            ("tombol_portal", lambda: self.tabel.lakukan("tambah")),
            ("tombol_bagi_portal", self._bagi),
            ("tombol_salin_portal", self._salin),
        ):
            anak(rangka, QPushButton, nama).clicked.connect(lambda _=False, k=kerja: k())

    def kelengkapan(self, dokumen: TahunKinerja, periode: Periode, hari_ini: date) -> KelengkapanBulan:
        return kelengkapan_eperformance(dokumen, periode, hari_ini)

    def ringkas(self) -> str:
        isi = [b.isi for b in self.tabel.model.baris if isinstance(b.isi, IsiPortal)]
        beda = sum(b.beda is not None and not b.beda.sama for b in isi)
        return f"{beda} dari {len(isi)} berbeda dari realisasi kita" if beda else ""

    def segarkan_alat(self) -> None:
        ada, baca = bool(self.sesi.dokumen.eperformance), self.sesi.hanya_baca
        for nama, boleh in (
            ("tombol_ambil_indikator", True), ("tombol_portal", True), ("tombol_bagi_portal", ada),
            ("tombol_salin_portal", ada),
        ):  # fmt: skip
            anak(self.rangka, QPushButton, nama).setEnabled(boleh and not baca)

    def tampilkan(self, baris: Baris | None) -> None:
        isi = baris.isi if baris is not None and isinstance(baris.isi, IsiPortal) else None
        self.kartu.tampilkan(isi, self.bulan)

    def banyak(self, isi: Sequence[Baris]) -> tuple[int, int]:
        return len(isi), len(self.sesi.dokumen.eperformance)

    def _tampak(self) -> list[Eperformance]:
        """The rows the gestures mean: those of the unit shown."""
        return [b.isi.portal for b in self.lembar.baris(self.sesi.dokumen) if b.jenis == "isi"]

    def _ambil(self) -> None:
        banyak = len(self.sesi.dokumen.eperformance)
        if gestur(self.sesi, lambda: g.ambil_indikator(self.sesi.dokumen)):
            baru = len(self.sesi.dokumen.eperformance) - banyak
            self.sesi.pesan.emit(f"{tulis_angka(baru)} indikator ditambahkan. Ctrl+Z mengurungkannya.", Nada.BERHASIL)
            self.tabel.setFocus()

    def _bagi(self) -> None:
        gestur(self.sesi, lambda: g.bagi_target_triwulan(self.sesi.dokumen, self._tampak()))

    def _salin(self) -> None:
        def salin() -> Transaksi:
            return g.salin_uraian_kita(self.sesi.dokumen, self._tampak(), self.bulan)

        if gestur(self.sesi, salin):
            self.sesi.pesan.emit(
                f"Uraian kita sampai {NAMA_BULAN[self.bulan - 1]} disalin ke yang masih kosong.", Nada.BERHASIL
            )

    def ke_temuan(self, noun: str, id_: str, kolom: str) -> None:
        baris: Any = self.sesi.dokumen.ambil(noun, id_)
        if noun == "eperformance_bulan" or (noun == "eperformance_triwulan" and kolom == "catatan"):
            self.tabel.ke_sel("eperformance", getattr(baris, "eperformance_id", ""))
            self.kartu.tabel.ke_sel(noun, id_, kolom)
            return
        self.tabel.ke_sel(noun, id_, kolom)
        if noun == "eperformance" and kolom not in ("", "kode", "uraian", "target"):
            self.kartu.ke_isian(kolom)


class TampilanEmonev(Tampilan):
    """Twelve months of e-Monev, IKPA and SMART; the month chosen is where the cursor goes."""

    apa = "isian e-Monev"
    panduan = "portal"
    berunit = False

    def __init__(self, rangka: Rangka) -> None:
        super().__init__(rangka)
        self.lembar = LembarEmonev()

    def kelengkapan(self, dokumen: TahunKinerja, periode: Periode, hari_ini: date) -> KelengkapanBulan:
        return kelengkapan_emonev(dokumen, periode, hari_ini)

    def banyak(self, isi: Sequence[Baris]) -> tuple[int, int]:
        return len(isi), len(BULAN)

    def bulan_dipilih(self) -> None:
        kini = self.tabel.tampilan.kini()
        kolom = self.tabel.model.kolom[kini[1]].id if kini and kini[1] < len(self.tabel.model.kolom) else ""
        tempat = self.tabel.model.tempat(f"B{self.bulan:02}", kolom or "rencana_anggaran")
        if tempat is not None and (kini is None or kini[0] != tempat[0]):
            self.tabel.tampilan.ke(*tempat)
