"""The dictionary card of the indikator under the cursor, beside the work; it follows the cursor from row to row."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QPushButton, QWidget

from ...application.transaksi import Changes
from ...domain.renstra import IndikatorTahun
from ...domain.tahun_kinerja import TahunKinerja
from ..halaman.alat import taruh
from ..halaman.kartu_indikator import KartuIndikator
from ..jendela import Jendela
from ..muat import anak
from ..sesi import Nada, Sesi
from ..tabel import Baris, TabelLembar
from .daftar_riwayat import katakan_di
from .dasar import Dialog

BESAR = QSize(880, 620)


def buka(jendela: Jendela) -> None:
    """Of the row the cursor is on, on whichever page; of the first indikator where a page has none."""
    tampilkan(jendela.sesi, jendela, jendela.halaman_kini())


def tampilkan(sesi: Sesi, induk: QWidget, halaman: QWidget | None) -> DialogKamus:
    """Show the card, in the dialog that is open already if there is one."""
    langsung = Qt.FindChildOption.FindDirectChildrenOnly
    ada = [d for d in induk.findChildren(DialogKamus, options=langsung) if d.isVisible()]
    dialog = ada[0] if ada else DialogKamus(sesi, induk)
    tabel = getattr(halaman, "tabel", None)
    dialog.ikuti(tabel if isinstance(tabel, TabelLembar) else None)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog


def indikator_baris(dokumen: TahunKinerja, baris: Baris | None) -> IndikatorTahun | None:
    """The indikator that a row of any grid is about."""
    isi: Any = baris.isi if baris is not None else None
    if isinstance(isi, IndikatorTahun):
        return isi
    if (simpul := getattr(isi, "simpul", None)) is not None:
        return dokumen.indikator_tahun_id.get(simpul.indikator_id or "")
    indikator = getattr(isi, "indikator", None)
    return indikator if isinstance(indikator, IndikatorTahun) else None


class DialogKamus(Dialog):
    """Not modal: figures are entered beside it."""

    PANDUAN = "rumus"

    def __init__(self, sesi: Sesi, parent: QWidget | None = None) -> None:
        super().__init__("dialog_kamus", parent)
        self.sesi = sesi
        self._tabel: TabelLembar | None = None
        self._di_baris = ""
        """Id of the indikator that the cursor of the grid is on."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(BESAR)
        self.pilih = anak(self, QComboBox, "pilih_indikator")
        self.kartu = KartuIndikator(sesi, self)
        taruh(self, "tempat_kamus", self.kartu)
        for tombol in self.findChildren(QPushButton):
            tombol.setAutoDefault(False)
        self.kotak.button(QDialogButtonBox.StandardButton.Close).setText("Tutup")
        self._isi_pilihan()
        self.pilih.activated.connect(lambda _: self._pilih(str(self.pilih.currentData() or "")))
        for kunci, kerja in (
            (QKeySequence.StandardKey.Undo, sesi.urungkan),
            (QKeySequence.StandardKey.Redo, sesi.ulangi),
        ):
            QShortcut(QKeySequence(kunci), self).activated.connect(kerja)
        sesi.pesan.connect(self._katakan)
        sesi.tersimpan.connect(self._tersimpan)
        sesi.berubah.connect(self._berubah)
        sesi.dibuka.connect(self.close)
        katakan_di(self._salah, "")

    def ikuti(self, tabel: TabelLembar | None) -> None:
        """Show the row of a grid, and the next one when the cursor goes on."""
        if self._tabel is not None and self._tabel is not tabel:
            self._tabel.baris_kini.disconnect(self._baris)
        if tabel is not None and self._tabel is not tabel:
            tabel.baris_kini.connect(self._baris)
        self._tabel = tabel
        baris = tabel.baris_sekarang() if tabel is not None else None
        indikator = indikator_baris(self.sesi.dokumen, baris) or self.kartu.indikator
        self._di_baris = indikator.id if indikator is not None else ""
        urut = self.sesi.dokumen.indikator_urut
        self._tampilkan(indikator or (urut[0] if urut else None))

    def _baris(self, baris: Baris | None) -> None:
        # A grid tells its row after each refresh too; what was chosen in the list here stays then.
        indikator = indikator_baris(self.sesi.dokumen, baris)
        if indikator is not None and indikator.id != self._di_baris:
            self._di_baris = indikator.id
            self._tampilkan(indikator)

    def _pilih(self, id_: str) -> None:
        self._tampilkan(self.sesi.dokumen.ambil("indikator_tahun", id_))

    def _tampilkan(self, indikator: IndikatorTahun | None) -> None:
        self.kartu.tampilkan(indikator)
        self.pilih.setCurrentIndex(self.pilih.findData(indikator.id) if indikator else -1)

    def _isi_pilihan(self) -> None:
        kini = self.kartu.indikator
        self.pilih.clear()
        for i in self.sesi.dokumen.indikator_urut:
            self.pilih.addItem(f"{i.kode}   {i.uraian}", i.id)
        self.pilih.setCurrentIndex(self.pilih.findData(kini.id) if kini else -1)

    def _berubah(self, perubahan: Changes) -> None:
        if perubahan.touches("indikator_tahun", "sasaran_tahun"):
            self._isi_pilihan()

    def _tersimpan(self, _: object) -> None:
        katakan_di(self._salah, "")

    def _katakan(self, kalimat: str, nada: Nada) -> None:
        """Refusals are said here too: the message bar may lie behind this window."""
        katakan_di(self._salah, kalimat if nada in (Nada.PERINGATAN, Nada.GALAT) else "")

    def done(self, hasil: int) -> None:
        """Closed by whichever way: what is still being typed is kept."""
        self.kartu.tutup()
        super().done(hasil)
