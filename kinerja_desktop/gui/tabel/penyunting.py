"""The editors a cell opens: one line, a list to choose from, or text that grows over the rows below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QPlainTextEdit, QWidget

from .ikon import ikon
from .ukur import TEPI_X, TEPI_Y


def _gaya(warna: QColor) -> str:
    return f"border: 2px solid {warna.name()}; border-radius: 0; background: palette(base); color: palette(text);"


_LANJUT = {
    Qt.Key.Key_Return: "masuk",
    Qt.Key.Key_Enter: "masuk",
    Qt.Key.Key_Tab: "tab",
    Qt.Key.Key_Backtab: "tab_balik",
}


class SuntingBaris(QLineEdit):
    """Numbers, dates, short text. ``berubah`` on each keystroke."""

    berubah = Signal()
    dipilih = Signal()
    """A choice was taken from the list."""
    lanjut = Signal(str)
    """Enter or Tab while the list is open: ``masuk``, ``tab``, ``tab_balik``."""

    def __init__(self, parent: QWidget, warna: QColor, rata: Qt.AlignmentFlag) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setAlignment(rata | Qt.AlignmentFlag.AlignTop)
        self.setStyleSheet(f"QLineEdit {{ {_gaya(warna)} padding: {TEPI_Y - 1}px {TEPI_X - 4}px; }}")
        self.textEdited.connect(lambda _: self.berubah.emit())
        self._tanda: QAction | None = None
        self._bebas = False

    def pilihan(self, daftar: Sequence[str], *, semua: bool, bebas: bool = False) -> None:
        """Offer a list; ``semua`` shows it whole at once. Closed, unless ``bebas``: then other words are taken too."""
        self._bebas = bebas
        pelengkap = QCompleter([p for p in daftar if p], self)
        pelengkap.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        pelengkap.setFilterMode(Qt.MatchFlag.MatchContains)
        pelengkap.setMaxVisibleItems(12)
        pelengkap.activated.connect(lambda _: self.dipilih.emit())
        self.setCompleter(pelengkap)
        if semua:
            pelengkap.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            pelengkap.complete()
            pelengkap.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        else:
            pelengkap.setCompletionPrefix(self.text())
            pelengkap.complete()

    def daftar_terbuka(self) -> bool:
        pelengkap = self.completer()
        popup = pelengkap.popup() if pelengkap else None
        return popup is not None and popup.isVisible()

    def event(self, event: QEvent) -> bool:
        # While its list is open the completer hands keys straight to event(), past every event filter.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.daftar_terbuka():
            cara = _LANJUT.get(Qt.Key(event.key()))
            if cara:
                self._ambil_pilihan()
                event.accept()
                self.lanjut.emit(cara)
                return True
        return super().event(event)

    def _ambil_pilihan(self) -> None:
        """Take the marked choice of the open list, or the only one that fits what was typed; then close the list."""
        pelengkap = self.completer()
        popup = pelengkap.popup()
        assert popup is not None
        ditandai = popup.currentIndex()
        if ditandai.isValid():
            self.setText(str(ditandai.data()))
        elif not self._bebas and self.text().strip() and pelengkap.completionCount() == 1:
            self.setText(pelengkap.currentCompletion())
        popup.hide()

    def teks(self) -> str:
        return self.text()

    def isi_teks(self, teks: str, *, pilih: bool) -> None:
        self.setText(teks)
        if pilih:
            self.selectAll()

    def tandai_salah(self, sebab: str, warna: QColor) -> None:
        """Show that the text was refused, and why."""
        self.setStyleSheet(f"QLineEdit {{ {_gaya(warna)} padding: {TEPI_Y - 1}px {TEPI_X - 4}px; }}")
        self.setToolTip(sebab)
        if self._tanda is None:
            self._tanda = self.addAction(ikon("tolak", warna), QLineEdit.ActionPosition.TrailingPosition)
        self._tanda.setToolTip(sebab)

    def taruh(self, kotak: QRect, _batas: QRect, _tinggi_baris: int) -> None:
        """Lie over the cell."""
        self.setGeometry(kotak)


class SuntingPanjang(QPlainTextEdit):
    """Text of several lines; grows over the rows below as it is typed."""

    berubah = Signal()

    def __init__(self, parent: QWidget, warna: QColor) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(4)
        self.setStyleSheet(f"QPlainTextEdit {{ {_gaya(warna)} }}")
        self._kotak, self._batas, self._tinggi = QRect(), QRect(), 20
        self.textChanged.connect(self._tumbuh)
        self.textChanged.connect(self.berubah)

    def teks(self) -> str:
        return self.toPlainText()

    def isi_teks(self, teks: str, *, pilih: bool) -> None:
        lama = self.blockSignals(True)
        self.setPlainText(teks)
        self.blockSignals(lama)
        self.moveCursor(QTextCursor.MoveOperation.End)
        if pilih:
            self.selectAll()
        self._tumbuh()

    def daftar_terbuka(self) -> bool:
        return False

    def tandai_salah(self, sebab: str, warna: QColor) -> None:
        self.setStyleSheet(f"QPlainTextEdit {{ {_gaya(warna)} }}")
        self.setToolTip(sebab)

    def taruh(self, kotak: QRect, batas: QRect, tinggi_baris: int) -> None:
        self._kotak, self._batas, self._tinggi = kotak, batas, tinggi_baris
        self._tumbuh()

    def _tumbuh(self) -> None:
        if self._kotak.isNull():
            return
        self.setFixedWidth(self._kotak.width())
        baris = 0
        balok = self.document().firstBlock()
        while balok.isValid():
            baris += max(1, balok.layout().lineCount())
            balok = balok.next()
        perlu = (baris + 1) * self.fontMetrics().lineSpacing() + 2 * TEPI_Y
        tinggi = max(self._kotak.height(), min(perlu, max(self._batas.height() * 2 // 3, self._kotak.height())))
        atas = max(self._batas.top(), min(self._kotak.top(), self._batas.bottom() - tinggi))
        self.setGeometry(self._kotak.left(), atas, self._kotak.width(), tinggi)
