"""Keys and buttons as a person at the keyboard expects them from other programs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QToolButton, QWidget

from .jendela import Jendela
from .sesi import Nada

if TYPE_CHECKING:
    from .tabel.tabel import TabelLembar


def beri_menu(tombol: QPushButton, menu: QMenu) -> None:
    """Give a button its menu. Opened by its letter, the button would stay dark: Qt does not repaint it at the end."""
    tombol.setMenu(menu)
    menu.aboutToHide.connect(tombol.update, Qt.ConnectionType.QueuedConnection)


class Kebiasaan(QObject):
    """Habits of the hand in the main window: Enter presses the button in focus, Ctrl+S saves, Ctrl+P prints."""

    def __init__(self, jendela: Jendela) -> None:
        super().__init__(jendela)
        self.jendela = jendela
        jendela.installEventFilter(self)
        for kunci, kerja in (("Ctrl+S", self.simpan), ("Ctrl+P", self.cetak)):
            QShortcut(QKeySequence(kunci), jendela).activated.connect(kerja)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter that no one wanted presses the button in focus, which Qt does in dialogs only."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        fokus = self.jendela.focusWidget()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(fokus, QPushButton | QToolButton):
            return False
        if not event.isAutoRepeat() and fokus.isEnabled():
            tekan(fokus)
        return True

    def simpan(self) -> None:
        """Write what is being typed now, leave the cursor where it is, and say that nothing waits to be saved."""
        sesi = self.jendela.sesi
        if sesi.berkas is None:
            return
        if sesi.hanya_baca:
            sesi.pesan.emit("Berkas ini hanya dapat dilihat dari sini; tidak ada yang perlu disimpan.", Nada.KABAR)
        elif self._selesai(self.jendela.focusWidget()):
            sesi.pesan.emit(
                f"Semua isian sudah tersimpan di “{sesi.berkas.path.name}”; program menyimpan sendiri setiap isian.",
                Nada.BERHASIL,
            )

    def cetak(self) -> None:
        """Go to the preview, where saving and printing is."""
        if self.jendela.sesi.berkas is not None:
            self.jendela.ke_tab("laporan")

    def _selesai(self, fokus: QWidget | None) -> bool:
        """Commit the cell or field in focus. False where it was refused or a question is open; that has been said."""
        if (tabel := tabel_dari(fokus)) is not None:
            return tabel.sunting.simpan()
        if fokus is not None:
            fokus.clearFocus()
            fokus.setFocus(Qt.FocusReason.OtherFocusReason)
        return fokus is None or not fokus.property("salah")


def tabel_dari(widget: QWidget | None) -> TabelLembar | None:
    """The grid that a widget is in: its cells, its editor."""
    if f"{__package__}.tabel.tabel" not in sys.modules:
        return None  # at start-up: nothing can be in a grid before there is any, and loading it takes its time
    from .tabel.tabel import TabelLembar

    while widget is not None and not isinstance(widget, TabelLembar):
        widget = widget.parentWidget()
    return widget


def tekan(tombol: QAbstractButton) -> None:
    """Press a button, or open its menu."""
    if isinstance(tombol, QPushButton) and tombol.menu() is not None:
        tombol.showMenu()
    else:
        tombol.click()
