"""Berkas > Data dukung: everything of the year that is asked for and not there, and files that are missing, to be found again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFileDialog, QLabel, QProgressBar, QPushButton, QWidget

from ...domain.periode import TAHUN
from ...layanan import Selesai, kesalahan_dikenal
from ...layanan.pencarian_dukung import berkas_hilang, cari_berkas, dicari
from .. import tema
from ..halaman.alat import isi_unit, ke_baris_isi, taruh
from ..jendela import Jendela
from ..muat import anak
from ..sesi import Nada
from ..tabel import TabelLembar
from ..tugas import Tugas
from .dasar import Dialog
from .lembar_kurang import LembarKurang

_LANGKAH = 1000


def buka(jendela: Jendela) -> None:
    """Show the list of the year; one window, however often it is asked for."""
    if jendela.sesi.berkas is None:
        return
    jendela.selesaikan_isian()
    dialog = jendela.findChild(DialogDukung) or DialogDukung(jendela)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


class DialogDukung(Dialog):
    """Not modal: a row leads to its place in the window behind, and what is handed in there leaves the list."""

    PANDUAN = "dukung"

    def __init__(self, jendela: Jendela) -> None:
        super().__init__("dialog_dukung", jendela)
        self.jendela, self.sesi = jendela, jendela.sesi
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1040, 620)
        self.lembar, self.tabel = LembarKurang(), TabelLembar()
        taruh(self, "tempatDaftar", self.tabel)
        self.unit, self.batas = anak(self, QComboBox, "unit"), anak(self, QComboBox, "batas")
        self.tombol_cari, self.tombol_ke = anak(self, QPushButton, "cariHilang"), anak(self, QPushButton, "keTempat")
        self.tugas: Tugas | None = None
        for tombol in (self.tombol_cari, self.tombol_ke, *self.kotak.buttons()):
            if isinstance(tombol, QPushButton):
                tombol.setAutoDefault(False)
        anak(self, QProgressBar, "batang").setRange(0, _LANGKAH)
        anak(self, QWidget, "kemajuan").hide()
        self._baca()
        self.tabel.pasang(self.sesi, self.lembar)
        self._sambung()
        self._ringkas()
        ke_baris_isi(self.tabel)
        self.tabel.setFocus()

    def _sambung(self) -> None:
        self.unit.activated.connect(lambda _: self._saring())
        self.batas.activated.connect(lambda _: self._saring())
        self.tombol_cari.clicked.connect(lambda: self.cari())
        self.tombol_ke.clicked.connect(lambda: self.ke_tempat())
        anak(self, QPushButton, "hentikan").clicked.connect(lambda: self._hentikan())
        self.tabel.baris_kini.connect(
            lambda baris: self.tombol_ke.setEnabled(baris is not None and baris.jenis == "isi")
        )
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

    def _baca(self) -> None:
        """Year, units and missing files as they are now."""
        dokumen, berkas = self.sesi.dokumen, self.sesi.berkas
        self.setWindowTitle(f"Data dukung {dokumen.tahun}")
        isi_unit(self.unit, dokumen)
        kini = self.batas.currentIndex()
        self.batas.clear()
        for kata, periode in (("Seluruh tahun", TAHUN), (f"Sampai {self.sesi.periode.nama}", self.sesi.periode)):
            self.batas.addItem(kata, periode.kode)
        self.batas.setCurrentIndex(max(kini, 0))
        self.lembar.hilang = berkas_hilang(berkas, dokumen) if berkas is not None else ()
        self.lembar.unit = str(self.unit.currentData() or "")
        self.lembar.batas = TAHUN if self.batas.currentIndex() == 0 else self.sesi.periode

    def segarkan(self) -> None:
        """Show the document and the folder as they stand."""
        self._baca()
        self.tabel.segarkan()
        self._ringkas()

    def _saring(self) -> None:
        self._baca()
        self.tabel.segarkan()
        ke_baris_isi(self.tabel)
        self._ringkas()

    def _ringkas(self) -> None:
        semua = self.lembar.semua(self.sesi.dokumen)
        hilang = sum(1 for i in semua if i.hilang)
        kurang = len(semua) - hilang
        bagian = (
            f"{kurang} yang diminta belum lengkap" if kurang else "Semua yang diminta sudah diserahkan",
            f"{hilang} berkas hilang" if hilang else "semua berkas ada",
        )
        anak(self, QLabel, "ringkasan").setText(" · ".join(bagian))
        self.tombol_cari.setEnabled(bool(hilang) and not self.sesi.hanya_baca and self.tugas is None)

    # Gestures --------------------------------------------------------------------------------------------------------

    def ke_tempat(self) -> None:
        """Show the row's place in the window behind."""
        baris = self.tabel.baris_sekarang()
        if baris is not None and baris.jenis == "isi":
            self.jendela.ke_sel(*baris.isi.tujuan)
            self.jendela.activateWindow()

    def cari(self) -> None:
        """Ask for a folder and look for the missing files there, off this thread."""
        berkas = self.sesi.berkas
        if berkas is None or self.tugas is not None:
            return
        tempat = QFileDialog.getExistingDirectory(self, "Folder tempat mencari", str(self.jendela.folder()))
        if not tempat:
            return
        hilang, path, folder = dicari(berkas), berkas.path, Path(tempat)
        self.tugas = Tugas(lambda kendali: cari_berkas(path, hilang, folder, kendali.kemajuan), self)
        self.tugas.maju.connect(
            lambda selesai, semua: anak(self, QProgressBar, "batang").setValue(selesai * _LANGKAH // max(semua, 1))
        )
        self.tugas.hasil.connect(self._ditemukan)
        self.tugas.gagal.connect(self._gagal)
        self.tugas.usai.connect(self._usai)
        self._kata("", "samar")
        anak(self, QWidget, "kemajuan").show()
        self.tombol_cari.setEnabled(False)
        self.tugas.mulai()

    def _hentikan(self) -> None:
        if self.tugas is not None:
            self.tugas.batalkan()

    def _ditemukan(self, hasil: Selesai) -> None:
        self._kata(hasil.pesan, "samar")
        self.sesi.pesan.emit(hasil.pesan, Nada.BERHASIL if hasil.path else Nada.PERINGATAN)
        self.sesi.diubah_layanan("data_dukung", "gambar")

    def _gagal(self, salah: Exception) -> None:
        if not isinstance(salah, kesalahan_dikenal()):
            raise salah
        self._kata(str(salah), "salah")

    def _usai(self) -> None:
        self.tugas = None
        anak(self, QWidget, "kemajuan").hide()
        self.segarkan()

    def _kata(self, teks: str, kelas: str) -> None:
        label = anak(self, QLabel, "hasilCari")
        tema.beri_kelas(label, kelas)
        label.setText(teks)

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

    def reject(self) -> None:
        self._hentikan()
        super().reject()
