"""Small building blocks all tabs share: pills, eliding labels, cards, hairlines, empty states."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from . import tema
from .tema import JARAK, Nada
from .ukuran import skala

_DARI_PAPAN = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


@contextmanager
def sibuk() -> Iterator[None]:
    """Busy cursor around work that the person waits for."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


class LabelElide(QLabel):
    """One line that shortens with … where room is short, its full text then in the tooltip."""

    def __init__(self, teks: str = "", parent: QWidget | None = None, *, kelas: str = "") -> None:
        super().__init__(parent)
        self._penuh = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        if kelas:
            self.setProperty("kelas", kelas)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setText(teks)

    def setText(self, teks: str) -> None:
        self._penuh = " ".join(teks.split())
        self.setAccessibleName(self._penuh)
        self._pendekkan()
        self.updateGeometry()

    def teks_penuh(self) -> str:
        """The text without shortening."""
        return self._penuh

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._penuh) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 6 * JARAK), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pendekkan()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._pendekkan()

    def _pendekkan(self) -> None:
        pendek = self.fontMetrics().elidedText(self._penuh, Qt.TextElideMode.ElideRight, max(self.width(), 1))
        if pendek != self.text():
            super().setText(pendek)
        self.setToolTip(self._penuh if pendek != self._penuh else "")


class BilahTab(QTabBar):
    """Tabs as wide as their bold text: choosing one does not move the others."""

    def tabSizeHint(self, index: int) -> QSize:
        tebal = QFont(self.font())
        tebal.setWeight(QFont.Weight.DemiBold)
        lebar = QFontMetrics(tebal).horizontalAdvance(self.tabText(index).replace("&&", "&"))
        return QSize(lebar + 4 * JARAK, super().tabSizeHint(index).height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._cincin(event.reason() in _DARI_PAPAN)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._cincin(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        self._cincin(True)

    def _cincin(self, tampak: bool) -> None:
        """The ring of the focus is for who comes by keyboard; after a click, or at the start, the line below is enough."""
        if bool(self.property("papan")) != tampak:
            self.setProperty("papan", tampak)
            self.style().unpolish(self)
            self.style().polish(self)


class PemendekPilihan(QObject):
    """Ends a choice that is wider than its box with …, as every other text here; its tooltip has all of it."""

    def pasang(self, kotak: QComboBox) -> None:
        """Take care of a box."""
        (kotak.lineEdit() or kotak).installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Paint:
            return False
        if isinstance(watched, QComboBox):
            return not watched.isEditable() and self._kotak(watched)
        return isinstance(watched, QLineEdit) and not watched.hasFocus() and self._baris(watched)

    @staticmethod
    def _kotak(kotak: QComboBox) -> bool:
        pilihan = QStyleOptionComboBox()
        kotak.initStyleOption(pilihan)
        ruang = kotak.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, pilihan, QStyle.SubControl.SC_ComboBoxEditField, kotak
        )
        penuh = kotak.currentText()
        pendek = kotak.fontMetrics().elidedText(penuh, Qt.TextElideMode.ElideRight, ruang.width() + 1)
        if pendek == penuh:
            return False
        pilihan.currentText = pendek
        pelukis = QStylePainter(kotak)
        pelukis.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, pilihan)
        pelukis.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, pilihan)
        pelukis.end()
        if not kotak.toolTip():
            kotak.setToolTip(penuh)
        return True

    @staticmethod
    def _baris(baris: QLineEdit) -> bool:
        ruang = baris.contentsRect().adjusted(2, 0, -2, 0)
        pendek = baris.fontMetrics().elidedText(baris.text(), Qt.TextElideMode.ElideRight, ruang.width())
        if pendek == baris.text():
            return False
        pelukis = QPainter(baris)
        pelukis.setPen(baris.palette().color(QPalette.ColorRole.Text))
        pelukis.drawText(ruang, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, pendek)
        pelukis.end()
        return True


class Pil(QWidget):
    """A badge: short text in a tone, with the icon that says the same without colour."""

    def __init__(self, teks: str = "", nada: Nada = "abu", ikon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pakai_huruf()
        tema.tema().berganti.connect(self._pakai_huruf)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.isi(teks, nada, ikon)

    def _pakai_huruf(self) -> None:
        self.setFont(tema.huruf(tema.KECIL))
        self.updateGeometry()

    def isi(self, teks: str, nada: Nada = "abu", ikon: str = "", keterangan: str = "") -> None:
        """Set text, tone, icon and tooltip."""
        self.teks, self.nada, self.ikon = teks, nada, ikon
        self.setAccessibleName(teks)
        self.setToolTip(keterangan)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        ukur = QFontMetrics(self.font())
        sisi = ukur.height()
        lebar = ukur.horizontalAdvance(self.teks) + 2 * JARAK + 4
        return QSize(lebar + (sisi + 4 if self.ikon else 0), sisi + 7)

    def minimumSizeHint(self) -> QSize:
        return QSize(5 * JARAK, self.sizeHint().height()) if len(self.teks) > 6 else self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        tinta, latar = tema.warna().nada(self.nada)
        pelukis = QPainter(self)
        pelukis.setRenderHint(QPainter.RenderHint.Antialiasing)
        pelukis.setPen(Qt.PenStyle.NoPen)
        pelukis.setBrush(latar)
        kotak = QRectF(self.rect())
        pelukis.drawRoundedRect(kotak, kotak.height() / 2, kotak.height() / 2)
        sisi, x = self.fontMetrics().height(), JARAK + 2
        if self.ikon:
            gambar = tema.gambar_ikon(self.ikon, tinta, sisi, self.devicePixelRatioF())
            pelukis.drawPixmap(x, (self.height() - sisi) // 2, gambar)
            x += sisi + 4
        ruang = self.width() - x - JARAK
        pelukis.setPen(tinta)
        teks = self.fontMetrics().elidedText(self.teks, Qt.TextElideMode.ElideRight, ruang)
        pelukis.drawText(x, 0, ruang + 2, self.height(), Qt.AlignmentFlag.AlignVCenter, teks)
        pelukis.end()


class Ikon(QLabel):
    """A line icon in a palette role, drawn anew when the palette changes."""

    def __init__(self, nama: str, peran: str = "teks2", ukuran: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._isi = (nama, peran, ukuran)
        tema.tema().berganti.connect(self.gambar)
        self.gambar()

    def ganti(self, nama: str, peran: str) -> None:
        self._isi = (nama, peran, self._isi[2])
        self.gambar()

    def gambar(self) -> None:
        nama, peran, ukuran = self._isi
        ukuran = round(skala(ukuran))
        self.setFixedSize(ukuran, ukuran)
        self.setPixmap(tema.gambar_ikon(nama, getattr(tema.warna(), peran), ukuran, self.devicePixelRatioF()))


def label(teks: str, kelas: str = "", *, bungkus: bool = False) -> QLabel:
    """A plain-text label of a class (judul, subjudul, samar)."""
    hasil = QLabel(teks)
    hasil.setTextFormat(Qt.TextFormat.PlainText)
    hasil.setWordWrap(bungkus)
    if kelas:
        hasil.setProperty("kelas", kelas)
    return hasil


def rambut() -> QFrame:
    """A hairline between rows of a list."""
    garis = QFrame()
    garis.setProperty("kelas", "rambut")
    return garis


def tombol(teks: str, kerja: Callable[[], object], kelas: str = "", ikon: str = "") -> QPushButton:
    """A push button with its work."""
    hasil = QPushButton(teks)
    if kelas:
        hasil.setProperty("kelas", kelas)
    if ikon:
        tema.beri_ikon(hasil, ikon, "aksen_teks" if kelas == "utama" else "aksen" if kelas == "tautan" else "teks")
    hasil.clicked.connect(lambda: kerja())
    return hasil


class KeadaanKosong(QWidget):
    """What an empty place says: what belongs here, and the first step."""

    def __init__(
        self, ikon: str, judul: str, kalimat: str, langkah: Sequence[QWidget] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(3 * JARAK, 3 * JARAK, 3 * JARAK, 3 * JARAK)
        tata.setSpacing(JARAK)
        tata.addStretch(2)
        tata.addWidget(Ikon(ikon, "teks2", 40), alignment=Qt.AlignmentFlag.AlignHCenter)
        for teks, kelas in ((judul, "judul"), (kalimat, "samar")):
            baris = label(teks, kelas, bungkus=True)
            baris.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            tata.addWidget(baris)
        if langkah:
            deret = QHBoxLayout()
            deret.setSpacing(2 * JARAK)
            deret.addStretch()
            for unsur in langkah:
                deret.addWidget(unsur)
            deret.addStretch()
            tata.addSpacing(2 * JARAK)
            tata.addLayout(deret)
        tata.addStretch(3)


def kosongkan_tata(tata: QVBoxLayout | QHBoxLayout) -> None:
    """Remove and delete everything in a layout."""
    while (butir := tata.takeAt(0)) is not None:
        if (widget := butir.widget()) is not None:
            widget.hide()
            widget.deleteLater()
