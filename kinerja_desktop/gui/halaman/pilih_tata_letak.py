"""The layout of the section chosen in the Laporan tab: there only while that section has several."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from ...application.laporan_gestur import pilih_tata_letak
from ...application.periode_tutup import tertutup
from ...domain.laporan import Laporan
from ...domain.periode import PERIODE
from ..muat import anak
from ..sesi import Sesi
from .alat import gestur


class PilihTataLetak:
    """Combo and label in the card of sections; the choice is kept in the Laporan."""

    def __init__(self, halaman: QWidget, sesi: Sesi) -> None:
        self.sesi = sesi
        self.baris = anak(halaman, QWidget, "barisTataLetak")
        self.judul = anak(halaman, QLabel, "judulTataLetak")
        self.pilihan = anak(halaman, QComboBox, "tataLetak")
        self._bagian = self._judul = ""
        self._laporan: Laporan | None = None
        self.pilihan.activated.connect(self._ganti)
        self.baris.hide()

    def tampilkan(self, bagian: str, laporan: Laporan) -> None:
        """Offer the layouts of a section (``''``: none is chosen) as the report prints it."""
        from ...reports.bagian.umum import tata_letak
        from ...reports.katalog_bagian import BAGIAN

        info = BAGIAN.get(bagian)
        self._bagian, self._laporan = bagian, laporan
        self.baris.setVisible(info is not None and bool(info.tata_letak))
        if info is None or not info.tata_letak:
            return
        self._judul = info.judul
        self.judul.setText(f"Tata letak {info.judul}")
        self.pilihan.clear()
        for nama, sebutan in info.tata_letak:
            self.pilihan.addItem(sebutan, nama)
        self.pilihan.setCurrentIndex(max(self.pilihan.findData(tata_letak(laporan, bagian, info.tata_letak[0][0])), 0))
        kunci = self._kunci(laporan)
        self.pilihan.setEnabled(not kunci)
        self.pilihan.setToolTip(kunci or "Bentuk tabel bagian ini; pilihan ini ikut tersimpan")

    def _kunci(self, laporan: Laporan) -> str:
        """Why the layout cannot be changed, or ''."""
        periode = PERIODE.get(laporan.periode)
        if self.sesi.hanya_baca:
            return "Berkas ini hanya dapat dibaca."
        if periode is not None and tertutup(self.sesi.dokumen, periode):
            return f"{periode.nama} sudah ditutup: tata letaknya seperti saat ditutup."
        return ""

    def _ganti(self, nomor: int) -> None:
        laporan, bagian = self._laporan, self._bagian
        if laporan is None:
            return
        nama, sebutan = str(self.pilihan.itemData(nomor)), self.pilihan.itemText(nomor)
        kata = f"{self._judul}: {sebutan}"
        gestur(self.sesi, lambda: pilih_tata_letak(self.sesi.dokumen, laporan, bagian, nama, kata))
