"""A question asked at the place it is about: a small card below a cell, answered by keys or buttons, never modal."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

LEBAR, TEPI = 420, 13


class TanyaSebaris(QFrame):
    """Shows one question at a time; Esc, and a click elsewhere, mean "no"."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._induk = parent
        self.setObjectName("tanya_sebaris")
        self.setProperty("kelas", "kartu")
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tata = tata = QVBoxLayout(self)
        tata.setContentsMargins(TEPI, 10, TEPI, 12)
        tata.setSpacing(8)
        self.kalimat = QLabel(self)
        self.kalimat.setWordWrap(True)
        self.kalimat.setTextFormat(Qt.TextFormat.PlainText)
        tata.addWidget(self.kalimat)
        self._baris = QHBoxLayout()
        self._baris.setSpacing(8)
        tata.addLayout(self._baris)
        self.tombol: list[QPushButton] = []
        self._jawab: list[Callable[[], None]] = []
        self._batal: Callable[[], None] = lambda: None
        self._tinggal: Callable[[], None] = lambda: None
        self.hide()

    def tanya(
        self,
        sel: QRect,
        kalimat: str,
        pilihan: Sequence[tuple[str, Callable[[], None]]],
        batal: Callable[[], None],
        *,
        tinggal: Callable[[], None] | None = None,
        teks_batal: str = "",
    ) -> None:
        """Ask below ``sel`` (in the parent's coordinates). With ``teks_batal`` a button for "no" has the focus.

        ``tinggal`` is what a click elsewhere means, where that is not ``batal``.
        """
        self._jawab, self._batal = [jawab for _, jawab in pilihan], batal
        self._tinggal = tinggal or batal
        self.kalimat.setText(kalimat)
        self.setAccessibleName(kalimat)
        for lama in self.tombol:
            self._baris.removeWidget(lama)
            lama.deleteLater()
        self.tombol = [self._buat(f"{nomor}   {teks}", nomor - 1) for nomor, (teks, _) in enumerate(pilihan, 1)]
        if teks_batal:
            self.tombol.append(self._buat(f"Esc   {teks_batal}", -1))
        for tombol in self.tombol:
            self._baris.addWidget(tombol)
        self._taruh(sel)
        self.show()
        self.raise_()
        (self.tombol[-1] if teks_batal else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def _buat(self, teks: str, nomor: int) -> QPushButton:
        tombol = QPushButton(teks, self)
        tombol.setAutoDefault(False)
        tombol.clicked.connect(lambda: self.jawab(nomor))
        tombol.installEventFilter(self)
        return tombol

    def _taruh(self, sel: QRect) -> None:
        induk = self._induk.rect()
        lebar = min(max(LEBAR, sum(t.sizeHint().width() + 8 for t in self.tombol) + 2 * TEPI), induk.width() - 16)
        # A wrapped label tells its height only for a width it has been given.
        self.kalimat.setFixedWidth(lebar - 2 * TEPI)
        self.kalimat.setFixedHeight(self.kalimat.heightForWidth(lebar - 2 * TEPI))
        self._tata.activate()
        self.resize(lebar, self._tata.sizeHint().height())
        x = max(8, min(sel.left(), induk.right() - self.width() - 8))
        y = sel.bottom() + 4
        if y + self.height() > induk.bottom() - 4:
            y = max(4, sel.top() - self.height() - 4)
        self.move(x, y)

    def jawab(self, nomor: int) -> None:
        """Answer with choice ``nomor`` (from 0), -1 for "no"."""
        if self.isHidden():
            return
        lanjut = self._batal if nomor < 0 else self._jawab[nomor]
        self._batal = lambda: None
        self.hide()
        lanjut()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.jawab(-1)
        elif event.text().isdigit() and 1 <= int(event.text()) <= len(self._jawab):
            self.jawab(int(event.text()) - 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            fokus = QApplication.focusWidget()
            if isinstance(fokus, QPushButton) and fokus in self.tombol:
                fokus.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mungkin_ditinggal(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            self._mungkin_ditinggal(event)
        return False

    def _mungkin_ditinggal(self, event: QFocusEvent) -> None:
        fokus = QApplication.focusWidget()
        ke_luar = not (fokus and (fokus is self or self.isAncestorOf(fokus)))
        if event.reason() == Qt.FocusReason.MouseFocusReason and ke_luar and not self.isHidden():
            self.hide()
            self._tinggal()
