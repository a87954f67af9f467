"""Berkas > Pemeriksaan: all findings up to the chosen period with the way to their cells, and the checks to switch off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QPushButton, QStackedWidget

from ...domain.pemeriksaan import Temuan, TingkatTemuan, dimatikan
from ..halaman.alat import Segmen, ke_baris_isi, taruh
from ..jendela import Jendela
from ..muat import anak
from ..tabel import Baris, TabelLembar
from .dasar import Dialog
from .lembar_periksa import LembarPemeriksaan, LembarTemuan


def buka(jendela: Jendela) -> None:
    """Show what the checks found; one window, however often it is asked for."""
    if jendela.sesi.berkas is None:
        return
    jendela.selesaikan_isian()
    dialog = jendela.findChild(DialogPemeriksaan) or DialogPemeriksaan(jendela)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


class DialogPemeriksaan(Dialog):
    """Not modal: a finding leads to its cell in the window behind, and what is mended there leaves the list."""

    PANDUAN = "pemeriksaan"

    def __init__(self, jendela: Jendela) -> None:
        super().__init__("dialog_pemeriksaan", jendela)
        self.jendela, self.sesi = jendela, jendela.sesi
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1120, 640)
        self.lembar, self.tabel = LembarTemuan(self.sesi), TabelLembar()
        self.tabel_daftar = TabelLembar()
        taruh(self, "tempatTemuan", self.tabel)
        taruh(self, "tempatDaftar", self.tabel_daftar)
        self.sifat = anak(self, QComboBox, "sifat")
        self.tombol_buka, self.tombol_matikan = (
            anak(self, QPushButton, "bukaTemuan"),
            anak(self, QPushButton, "matikan"),
        )
        self.tumpukan = anak(self, QStackedWidget, "tumpukanPeriksa")
        for kata, tingkat in (
            ("Semua temuan", ""),
            ("Menghalangi", str(TingkatTemuan.KERAS)),
            ("Peringatan", str(TingkatTemuan.PERINGATAN)),
        ):
            self.sifat.addItem(kata, tingkat)
        for tombol in self.findChildren(QPushButton):
            tombol.setAutoDefault(False)
        self.tabel.pasang(self.sesi, self.lembar)
        self.tabel_daftar.pasang(self.sesi, LembarPemeriksaan())
        self.segmen = Segmen(self, "segmenPeriksa", {"temuan": "pilihTemuan", "daftar": "pilihDaftar"}, self._pilih)
        self._sambung()
        self.segmen.pilih("temuan")
        self._ringkas()
        ke_baris_isi(self.tabel)
        self.tabel.setFocus()

    def _sambung(self) -> None:
        self.sifat.activated.connect(lambda _: self._saring())
        self.tombol_buka.clicked.connect(lambda: self.ke_tempat())
        self.tombol_matikan.clicked.connect(lambda: self.ke_alasan())
        self.tabel.baris_kini.connect(self._baris)
        self.tabel.tampilan.installEventFilter(self)
        self.tabel.tampilan.viewport().installEventFilter(self)
        self.sesi.berubah.connect(self._berubah)  # a bound method: the link dies with the dialog
        self.sesi.dibuka.connect(self._dibuka)
        self.kotak.button(QDialogButtonBox.StandardButton.Close).clicked.connect(self.close)

    # Showing ---------------------------------------------------------------------------------------------------------

    def _berubah(self, _perubahan: object) -> None:
        self.segarkan()

    def _dibuka(self) -> None:
        if self.sesi.berkas is None:
            self.close()
        else:
            self.segarkan()

    def segarkan(self) -> None:
        """Show the findings of the document as it stands."""
        self.tabel.segarkan()
        self._ringkas()

    def _pilih(self, kunci: str) -> None:
        temuan = kunci == "temuan"
        self.tumpukan.setCurrentIndex(0 if temuan else 1)
        for alat in (self.sifat, self.tombol_buka, self.tombol_matikan):
            alat.setVisible(temuan)
        anak(self, QLabel, "petunjukPeriksa").setText(
            "" if temuan else "Tulis alasannya untuk mematikan satu pemeriksaan; kosongkan lagi untuk menyalakannya."
        )

    def _saring(self) -> None:
        self.lembar.saring = str(self.sifat.currentData() or "")
        self.tabel.segarkan()
        ke_baris_isi(self.tabel)

    def _ringkas(self) -> None:
        temuan, mati = self.sesi.temuan(), len(dimatikan(self.sesi.dokumen))
        keras = sum(t.tingkat == TingkatTemuan.KERAS for t in temuan)
        bagian = [f"{len(temuan)} temuan sampai {self.sesi.periode.nama}" if temuan else "Tidak ada temuan"]
        if keras:
            bagian.append(f"{keras} menghalangi penutupan")
        if mati:
            bagian.append(f"{mati} pemeriksaan dimatikan")
        anak(self, QLabel, "ringkasanPeriksa").setText(" · ".join(bagian))
        self.setWindowTitle(f"Pemeriksaan {self.sesi.dokumen.tahun}")
        self._baris(self.tabel.baris_sekarang())

    def _baris(self, baris: Baris | None) -> None:
        temuan = baris.isi if baris is not None and baris.jenis == "isi" else None
        self.tombol_buka.setEnabled(temuan is not None)
        keras = temuan is not None and temuan.tingkat == TingkatTemuan.KERAS
        self.tombol_matikan.setEnabled(temuan is not None and not keras and not self.sesi.hanya_baca)
        self.tombol_matikan.setToolTip(
            "Pemeriksaan ini syarat menutup dan mengirim; tidak dapat dimatikan" if keras
            else "Menuju daftar pemeriksaan untuk menulis alasan mematikannya"
        )  # fmt: skip

    # Gestures --------------------------------------------------------------------------------------------------------

    @property
    def temuan(self) -> Temuan | None:
        """The finding under the cursor."""
        baris = self.tabel.baris_sekarang()
        return baris.isi if baris is not None and baris.jenis == "isi" else None

    def ke_tempat(self) -> None:
        """Show the finding's cell in the window behind."""
        if (temuan := self.temuan) is not None:
            self.jendela.ke_temuan(temuan)
            self.jendela.activateWindow()

    def ke_alasan(self) -> None:
        """To the list of checks, the cursor where the reason is written."""
        if (temuan := self.temuan) is None:
            return
        self.segmen.pilih("daftar")
        model = self.tabel_daftar.model
        for r, baris in enumerate(model.baris):
            if baris.kunci == temuan.kode:
                self.tabel_daftar.tampilan.ke(r, len(model.kolom) - 1)
        self.tabel_daftar.setFocus()

    # Qt --------------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        tampilan = self.tabel.tampilan
        if event.type() == QEvent.Type.MouseButtonDblClick and isinstance(event, QMouseEvent):
            indeks: QModelIndex = tampilan.indexAt(event.position().toPoint())
            if watched is tampilan.viewport() and indeks.isValid():
                self.ke_tempat()
                return True
        enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.type() == QEvent.Type.KeyPress and watched is tampilan:
            self.ke_tempat()
            return True
        return False
