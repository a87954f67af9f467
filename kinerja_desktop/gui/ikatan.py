"""Ties the fields of a form to the fields of a row: an input whose objectName is a field's name shows and fills that field.

So no dialog copies values by hand. Each finished input is one Transaksi; a refusal is said at the field and in the message
bar, and what was typed stays there to be mended. A value that changed elsewhere meanwhile (undo) replaces the typing: an
open field never writes stale text back.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ..application.pengisian import isi_sel
from ..application.sel import Sel, baca_sel, kunci_sel, pilihan_sel, tulis_sel
from ..application.transaksi import Changes, TransaksiError
from ..domain.angka import Ambigu, Ditolak
from ..domain.noun import NOUNS, JenisRujukan, JenisTeks
from ..domain.tahun_kinerja import TahunKinerja
from . import tema
from .muat import sebut_sebab
from .sesi import HANYA_BACA, Nada, Sesi

Alamat = Callable[[TahunKinerja, str], Sel | None]
"""(document, field name) -> the cell that the field stands for, or None while there is no such row."""

Input = QLineEdit | QPlainTextEdit | QComboBox | QCheckBox


class Ikatan(QObject):
    """Binds the inputs below ``akar`` to one row of ``noun``; lives as long as ``akar``."""

    def __init__(
        self, akar: QWidget, sesi: Sesi, noun: str, alamat: Alamat, milik: Callable[[], str] = lambda: ""
    ) -> None:  # fmt: skip
        """``milik`` says whose field a step fills, for undo: ``isi definisi 1.1``."""
        super().__init__(akar)
        self.sesi, self.noun, self.alamat, self.milik = sesi, noun, alamat, milik
        self.input: dict[str, Input] = {}
        self._tampil: dict[str, str] = {}
        """Text of the row as last shown in each input."""
        for kolom in NOUNS[noun].jenis:
            widget = akar.findChild(QWidget, kolom)
            if isinstance(widget, QLineEdit | QPlainTextEdit | QComboBox | QCheckBox):
                self.input[kolom] = widget
                self._sambung(kolom, widget)
        sesi.berubah.connect(self._berubah)
        sesi.dibuka.connect(self.segarkan)
        self.segarkan()

    def _sambung(self, kolom: str, widget: Input) -> None:
        jenis = NOUNS[self.noun].jenis[kolom]
        if isinstance(widget, QLineEdit):
            if isinstance(jenis, JenisTeks):
                widget.setMaxLength(jenis.maks)
            widget.editingFinished.connect(lambda: self.simpan(kolom))
        elif isinstance(widget, QPlainTextEdit):
            widget.setTabChangesFocus(True)
            widget.installEventFilter(self)
        elif isinstance(widget, QComboBox):
            widget.activated.connect(lambda _: self.simpan(kolom))
            widget.installEventFilter(self)
        else:
            widget.clicked.connect(lambda _: self.simpan(kolom))
        if not widget.accessibleName():
            widget.setAccessibleName(jenis.label)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QPlainTextEdit) and event.type() == QEvent.Type.FocusOut:
            self.simpan(watched.objectName())
        # A wheel turned over a list in passing must not change the paper.
        return isinstance(watched, QComboBox) and event.type() == QEvent.Type.Wheel and not watched.hasFocus()

    # Showing ---------------------------------------------------------------------------------------------------------

    def _berubah(self, perubahan: Changes) -> None:
        rujukan = [j.noun for j in NOUNS[self.noun].jenis.values() if isinstance(j, JenisRujukan)]
        if perubahan.touches(self.noun, "penutupan", *rujukan):
            self.segarkan()

    def segarkan(self) -> None:
        """Show the row as it stands; typing that is not finished stays unless the row's own text changed."""
        dokumen = self.sesi.dokumen
        for kolom, widget in self.input.items():
            sel = self.alamat(dokumen, kolom)
            teks = tulis_sel(dokumen, sel) if sel else ""
            if not (widget.hasFocus() and kolom in self._tampil and teks == self._tampil[kolom]):
                self._isi(widget, teks, pilihan_sel(dokumen, sel) if sel else ())
                tandai(widget, "")
            self._tampil[kolom] = teks
            self._kunci(widget, self._sebab_kunci(dokumen, sel))

    def _sebab_kunci(self, dokumen: TahunKinerja, sel: Sel | None) -> str:
        if sel is None:
            return "Belum ada berkas yang dibuka." if self.sesi.berkas is None else "Belum ada baris untuk isian ini."
        if self.sesi.hanya_baca:
            return HANYA_BACA
        return kunci_sel(dokumen, sel)

    @staticmethod
    def _isi(widget: Input, teks: str, pilihan: tuple[str, ...]) -> None:
        if isinstance(widget, QCheckBox):
            widget.setChecked(teks == "ya")
        elif isinstance(widget, QComboBox):
            # A plain text field with a fixed list has its choices in the form.
            if pilihan and [widget.itemText(i) for i in range(widget.count())] != list(pilihan):
                widget.clear()
                widget.addItems(list(pilihan))
            widget.setCurrentIndex(widget.findText(teks))
        elif isinstance(widget, QPlainTextEdit):
            if widget.toPlainText() != teks:
                widget.setPlainText(teks)
        else:
            widget.setText(teks)
            if not widget.hasFocus():
                # What is longer than the field is read from its beginning.
                widget.setCursorPosition(0)

    @staticmethod
    def _kunci(widget: Input, sebab: str) -> None:
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            if widget.isReadOnly() != bool(sebab):
                widget.setReadOnly(bool(sebab))
                # The stylesheet looks at readOnly only when it is applied.
                widget.style().unpolish(widget)
                widget.style().polish(widget)
        else:
            widget.setEnabled(not sebab)
        if sebab or not widget.property("salah"):
            sebut_sebab(widget, sebab)

    # Filling ---------------------------------------------------------------------------------------------------------

    @staticmethod
    def _teks(widget: Input) -> str:
        if isinstance(widget, QCheckBox):
            return "ya" if widget.isChecked() else "tidak"
        if isinstance(widget, QComboBox):
            return widget.currentText()
        return widget.toPlainText() if isinstance(widget, QPlainTextEdit) else widget.text()

    def simpan(self, kolom: str) -> bool:
        """Commit one input if it says something new. False where it was refused."""
        widget, dokumen = self.input[kolom], self.sesi.dokumen
        teks, sel = self._teks(widget), self.alamat(dokumen, kolom)
        if sel is None or teks == self._tampil.get(kolom, ""):
            tandai(widget, "")
            return True
        hasil = baca_sel(dokumen, sel, teks)
        if isinstance(hasil, Ditolak | Ambigu):
            sebab = hasil.alasan
            tandai(widget, sebab)
            self.sesi.pesan.emit(f"{sel.jenis.label or kolom}: {sebab}", Nada.PERINGATAN)
            return False
        try:
            label = f"isi {(sel.jenis.label or kolom).lower()} {self.milik()}".rstrip()
            transaksi = isi_sel(dokumen, [(sel, hasil.nilai, teks)], label)
        except TransaksiError as salah:
            tandai(widget, str(salah))
            self.sesi.pesan.emit(str(salah), Nada.PERINGATAN)
            return False
        tandai(widget, "")
        berhasil = self.sesi.terapkan(transaksi)
        if berhasil:
            sekarang = self.sesi.dokumen
            baru = self.alamat(sekarang, kolom)
            self._tampil[kolom] = tulis_sel(sekarang, baru) if baru else ""
            self._isi(widget, self._tampil[kolom], pilihan_sel(sekarang, baru) if baru else ())
        return berhasil

    def simpan_semua(self) -> bool:
        """Commit whatever is still being typed, before the page is left."""
        hasil = [self.simpan(kolom) for kolom in self.input]
        return all(hasil)


def tandai(widget: Input, sebab: str) -> None:
    """Mark an input as refused with the reason, or as fine again (``""``)."""
    if bool(widget.property("salah")) == bool(sebab) and widget.toolTip() == sebab:
        return
    widget.setProperty("salah", bool(sebab))
    sebut_sebab(widget, sebab)
    if isinstance(widget, QLineEdit):
        for lama in [a for a in widget.actions() if a.objectName() == "salah"]:
            widget.removeAction(lama)
            lama.deleteLater()
        if sebab:
            tanda = widget.addAction(tema.ikon("peringatan", "merah"), QLineEdit.ActionPosition.TrailingPosition)
            tanda.setObjectName("salah")
            tanda.setToolTip(sebab)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
