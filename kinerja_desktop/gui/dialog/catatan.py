"""The note of one cell, in a small card beside it: words, a mark for follow-up, saved with Ctrl+Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QPushButton, QWidget

from ...application.catatan_gestur import catatan_dari, tulis_catatan
from ...application.sel import Sel
from ...application.transaksi import Transaksi, TransaksiError
from ..muat import anak
from ..sesi import Sesi
from ..unsur import LabelElide
from .daftar_riwayat import katakan_di
from .dasar import Dialog


class DialogCatatan(Dialog):
    """Not modal: the figures behind it can still be read."""

    PANDUAN = "tabel"

    def __init__(self, sesi: Sesi, sel: Sel, nama: str, parent: QWidget | None = None) -> None:
        super().__init__("dialog_catatan", parent)
        self.sesi, self.sel = sesi, sel
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        anak(self, LabelElide, "nama_sel").setText(nama)
        self.isi, self.tindak = anak(self, QPlainTextEdit, "isi"), anak(self, QCheckBox, "tindak")
        self.simpan, self.hapus = anak(self, QPushButton, "simpan"), anak(self, QPushButton, "hapus")
        for tombol in (self.simpan, self.hapus, *self.kotak.buttons()):
            if isinstance(tombol, QPushButton):
                tombol.setAutoDefault(False)
        ada = catatan_dari(sesi.dokumen, sel)
        self.isi.setPlainText(ada.isi if ada else "")
        self.isi.moveCursor(QTextCursor.MoveOperation.End)
        self.tindak.setChecked(bool(ada and ada.tindak))
        self.hapus.setEnabled(ada is not None and not sesi.hanya_baca)
        self.simpan.setEnabled(not sesi.hanya_baca)
        self.simpan.clicked.connect(lambda: self._tulis(self.isi.toPlainText(), self.tindak.isChecked()))
        self.hapus.clicked.connect(lambda: self._tulis("", False))
        self.isi.installEventFilter(self)
        self.tindak.installEventFilter(self)
        self.katakan("")
        self.isi.setFocus()

    def _tulis(self, isi: str, tindak: bool) -> None:
        if self._lakukan(lambda: tulis_catatan(self.sesi.dokumen, self.sel, isi, tindak)):
            self.close()

    def _lakukan(self, buat: Callable[[], Transaksi]) -> bool:
        try:
            transaksi = buat()
        except TransaksiError as salah:
            self.katakan(str(salah))
            return False
        return not transaksi or self.sesi.terapkan(transaksi)

    def katakan(self, kalimat: str) -> None:
        """A refusal, in the card itself."""
        katakan_di(self._salah, kalimat)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            masuk = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if masuk and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.simpan.click()
                return True
        return super().eventFilter(watched, event)
