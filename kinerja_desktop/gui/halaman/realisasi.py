"""Tab Realisasi: the frame around its views, with the month strip above the grid and the cards of the row below it."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSplitter, QWidget

from ...application.tempat_sel import tempat_bulan
from ...application.transaksi import Changes
from ...domain.periode import BULAN
from ..muat import anak, muat_ui
from ..sesi import Nada, Sesi
from ..tabel import TabelLembar
from .alat import Segmen, cari_di_tabel, isi_unit, ke_baris_isi, taruh
from .catatan_monitoring import CatatanMonitoring
from .kartu_dukung import KartuDukung
from .kartu_kendala import KartuKendala
from .pita_bulan import PitaBulan
from .tampilan_realisasi import Rangka, Tampilan, TampilanBulanan, TampilanIndikator, TampilanKegiatan


def _nanti(modul: str, nama: str) -> Callable[[Rangka], Tampilan]:
    """A view whose modules are imported when it is first shown."""

    def buat(rangka: Rangka) -> Tampilan:
        kelas: Callable[[Rangka], Tampilan] = getattr(import_module(f".{modul}", __package__), nama)
        return kelas(rangka)

    return buat


_TAMPILAN: dict[str, Callable[[Rangka], Tampilan]] = {
    "indikator": TampilanIndikator, "kegiatan": TampilanKegiatan,
    "kendala": _nanti("tampilan_kendala", "TampilanKendala"),
    "target_kinerja": _nanti("tampilan_portal", "TampilanTargetKinerja"),
    "eperformance": _nanti("tampilan_portal", "TampilanEperformance"),
    "emonev": _nanti("tampilan_portal", "TampilanEmonev"),
}  # fmt: skip
"""Views by name; each is made when it is first shown."""
_MILIK = {
    "renaksi": "kegiatan", "renaksi_bulan": "kegiatan", "target_kinerja": "target_kinerja",
    "target_kinerja_dokumen": "target_kinerja", "target_kinerja_bulan": "target_kinerja",
    "eperformance": "eperformance", "eperformance_triwulan": "eperformance", "eperformance_bulan": "eperformance",
    "emonev": "emonev", "kendala": "kendala", "tindak_lanjut": "kendala",
}  # fmt: skip
"""View of a noun; of evidence, that of what it hangs on. The others stand in the first view."""


class HalamanRealisasi(Rangka):
    """The month is the sitting's; choosing one here chooses it everywhere."""

    def __init__(self, sesi: Sesi, parent: QWidget | None = None) -> None:
        super().__init__(sesi, parent)
        muat_ui("realisasi", self)
        self.pita = PitaBulan(self)
        self.tabel = TabelLembar()
        taruh(self, "tempat", self.tabel)
        anak(self, QSplitter, "belah").setSizes([430, 210])
        self.unit = anak(self, QComboBox, "unit")
        self._semua: dict[str, Tampilan] = {}
        self._nama = "indikator"
        self.tampilan = self._ambil(self._nama)
        self.tampilan.atur()
        self.tabel.pasang(sesi, self.tampilan.lembar)
        # After the chief grid: it tells the cards which row to show before they would refresh for the old one.
        self.catatan = CatatanMonitoring(sesi, self)
        self.kendala, self.dukung = KartuKendala(sesi, self), KartuDukung(sesi, self, huruf=True)
        self.tabel_kendala, self.tabel_dukung = self.kendala.tabel, self.dukung.tabel
        self.segmen = Segmen(self, "tampilan", {n: f"tampilan_{n}" for n in _TAMPILAN}, self._ganti_tampilan)
        self.tabel.tambahan = lambda menu: self.tampilan.isi_menu(menu)
        self._sambung()
        self._tunjukkan_bagian()
        self.segarkan()

    def _sambung(self) -> None:
        self.unit.activated.connect(lambda _: self._saring())
        self.pita.dipilih.connect(self._pilih_bulan)
        self.tabel.baris_kini.connect(lambda baris: self.tampilan.tampilkan(baris))
        anak(self, QPushButton, "tombol_salin_uraian").clicked.connect(lambda: self._salin_uraian())
        anak(self, QPushButton, "tombol_kamus").clicked.connect(self.buka_kamus)
        self.sesi.dibuka.connect(self.tandai_basi)
        self.sesi.berubah.connect(self._berubah)

    # Showing ---------------------------------------------------------------------------------------------------------

    @property
    def bulan(self) -> int:
        """The month shown; of a triwulan its last one."""
        return self.tampilan.bulan

    @property
    def panduan(self) -> str:
        """Page of the manual on the view in sight."""
        return self.tampilan.panduan

    def _ambil(self, nama: str) -> Tampilan:
        if nama not in self._semua:
            self._semua[nama] = _TAMPILAN[nama](self)
        return self._semua[nama]

    def _pilih_bulan(self, bulan: int) -> None:
        """After a click one types into the grid; who comes by keyboard stays on the strip."""
        self.sesi.pilih(periode=BULAN[bulan - 1])
        if not any(t.hasFocus() for t in self.pita.tombol):
            self.tabel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _berubah(self, perubahan: Changes) -> None:
        if perubahan.touches("tahun_anggaran", "unit", *self.tampilan.terkait):
            self.tandai_basi()  # other columns or units may be needed
        elif self.isVisible():
            self._segarkan_pita()
            self._ringkas()
        else:
            self._basi = True

    def segarkan(self) -> None:
        """Show the document, year and month as they stand."""
        self._basi = False
        isi_unit(self.unit, self.sesi.dokumen)
        self._atur()
        self.tabel.segarkan()
        ke_baris_isi(self.tabel)
        self.tampilan.bulan_dipilih()
        self._ringkas()

    def _atur(self) -> None:
        """Month and unit to the view; what is around the grid follows."""
        self.unit.setVisible(self.tampilan.berunit and bool(self.sesi.dokumen.unit))
        self.tampilan.lembar.unit = str(self.unit.currentData() or "") if self.tampilan.berunit else ""
        self.tampilan.atur()
        self._segarkan_pita()
        self.tampilan.segarkan_alat()

    def _segarkan_pita(self) -> None:
        satu = self.tampilan
        self.pita.segarkan(self.sesi, self.bulan, satu.kelengkapan, satu.apa, satu.ketepatan, satu.sebut_bulan)

    def _ringkas(self) -> None:
        anak(self, QLabel, "ringkas").setText(self.tampilan.ringkas())

    def _saring(self) -> None:
        self._atur()
        self.tabel.segarkan()
        ke_baris_isi(self.tabel)
        if self.tampilan.lembar.unit:
            tampak, semua = self.tampilan.banyak([b for b in self.tabel.model.baris if b.jenis == "isi"])
            kalimat = f"{tampak} dari {semua} {self.tampilan.apa} tampak ({self.unit.currentText()})."
            self.sesi.pesan.emit(kalimat, Nada.KABAR)

    def _ganti_tampilan(self, nama: str) -> None:
        self._nama, self.tampilan = nama, self._ambil(nama)
        self._tunjukkan_bagian()
        self._atur()
        self.tabel.pasang(self.sesi, self.tampilan.lembar)
        if (pertama := self.tabel.tampilan.gerak.pertama()) is not None:
            self.tabel.tampilan.ke(*pertama)
        self.tampilan.bulan_dipilih()
        self._ringkas()

    def _tunjukkan_bagian(self) -> None:
        """Tools and cards of the view; those of the others go, and without any card the grid has all the room."""
        bawah = anak(self, QWidget, "bawah")
        langsung = Qt.FindChildOption.FindDirectChildrenOnly
        kartu = bawah.findChildren(QWidget, options=langsung)
        alat = anak(self, QWidget, "baris_kepala").findChildren(QWidget, options=langsung)
        for bagian in (*alat, *kartu):
            if milik := bagian.property("milik"):
                bagian.setVisible(self._nama in str(milik).split())
        bawah.setVisible(any(not k.isHidden() for k in kartu))
        self.pita.tampak(self._nama in str(self.pita.bingkai.property("milik")).split())

    # Gestures --------------------------------------------------------------------------------------------------------

    def _salin_uraian(self) -> None:
        if isinstance(self.tampilan, TampilanBulanan):
            self.tampilan.salin_uraian()

    # Ways in ---------------------------------------------------------------------------------------------------------

    def ke_temuan(self, noun: str, id_: str, kolom: str = "") -> None:
        """Put the cursor where a finding is: view and month first, then the cell, also of a row still to be made."""
        baris = self.sesi.dokumen.ambil(noun, id_)
        bagian, _, nomor = kolom.partition(":")
        bulan = int(nomor) if bagian == "bulan" and nomor.isdigit() else getattr(baris, "bulan", None)
        tempat = tempat_bulan(self.sesi.dokumen, noun, id_)
        bulan = bulan or (tempat[1] if tempat else None)
        if bulan and bulan != self.bulan:
            self.sesi.pilih(periode=BULAN[bulan - 1])
        pada = getattr(baris, "pada_noun", "") if noun == "data_dukung" else noun
        self.segmen.pilih(_MILIK.get(pada, "indikator"))
        self.tampil()
        self.tampilan.ke_temuan(noun, id_, "" if bagian == "bulan" else kolom)

    def cari(self, teks: str) -> bool:
        """Ctrl+F: the next row with these words."""
        return cari_di_tabel(self.tabel, teks)
