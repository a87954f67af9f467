"""The message bar: one line for what went wrong or was done, with at most one step to take; good news leaves by itself.

It stands above the status line: coming and going, it moves nothing that one is about to click.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from . import tema
from .sesi import Nada
from .tema import JARAK
from .unsur import Ikon, label

LAMA_KABAR = 6_000
"""Milliseconds that good news stays; what went wrong stays until it is closed."""

_RUPA: dict[Nada, tuple[str, tema.Nada]] = {
    Nada.KABAR: ("info", "abu"),
    Nada.BERHASIL: ("selesai", "hijau"),
    Nada.PERINGATAN: ("peringatan", "kuning"),
    Nada.GALAT: ("galat", "merah"),
}


class BilahPesan(QFrame):
    """Shows one message at a time, the newest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nada = Nada.KABAR
        self._kerja: Callable[[], object] | None = None
        self._jam = QTimer(self, singleShot=True)
        self._jam.timeout.connect(self.hide)
        tata = QHBoxLayout(self)
        tata.setContentsMargins(2 * JARAK, JARAK // 2, JARAK, JARAK // 2)
        tata.setSpacing(JARAK)
        self.ikon = Ikon("info", "abu", 18)
        self.teks = label("", bungkus=True)
        self.teks.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.langkah = QPushButton()
        self.langkah.setProperty("kelas", "tautan")
        self.langkah.clicked.connect(self._jalankan)
        self.tutup = QToolButton()
        self.tutup.setToolTip("Tutup pesan")
        self.tutup.setAccessibleName("Tutup pesan")
        tema.beri_ikon(self.tutup, "tutup", "abu")
        self.tutup.clicked.connect(self.hide)
        for unsur in (self.ikon, self.teks, self.langkah, self.tutup):
            tata.addWidget(unsur)
        self.hide()

    def tampilkan(
        self, teks: str, nada: Nada = Nada.KABAR, langkah: str = "", kerja: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence; ``langkah`` is the text of the button that runs ``kerja``."""
        self.nada = nada
        self._kerja = kerja
        gambar, rupa = _RUPA[nada]
        self.ikon.ganti(gambar, rupa)
        self.teks.setText(teks)
        self.setAccessibleName(teks)
        self.langkah.setText(langkah)
        self.langkah.setVisible(bool(langkah))
        self._jam.stop()
        if nada in (Nada.KABAR, Nada.BERHASIL) and not langkah:
            self._jam.start(LAMA_KABAR)
        self.show()
        self.update()
        # A screen reader says it at once, wherever the person is.
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def usai(self) -> None:
        """Something was saved after the message: a refusal is past, what has a step to take still stands. Not so an
        offer to undo: it would take back the newer step."""
        if self.langkah.text() == "Urungkan" or (self.nada == Nada.PERINGATAN and self.langkah.isHidden()):
            self.hide()

    def _jalankan(self) -> None:
        self.hide()
        if self._kerja is not None:
            self._kerja()

    def paintEvent(self, event: QPaintEvent) -> None:
        tinta, latar = tema.warna().nada(_RUPA[self.nada][1])
        pelukis = QPainter(self)
        pelukis.fillRect(self.rect(), latar)
        garis = QColor(tinta)
        garis.setAlpha(70)
        pelukis.setPen(garis)
        pelukis.drawLine(0, 0, self.width(), 0)
        pelukis.end()
