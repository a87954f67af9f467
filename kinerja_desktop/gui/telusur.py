"""Note and history of a cell: a grid asks for them, here they are opened beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog

from .jendela import Jendela

if TYPE_CHECKING:
    from ..application.sel import Sel

_JARAK = 4


class Telusur(QObject):
    """Listens to ``Sesi.minta_sel``. The dialogs are loaded when one is first wanted; one of each kind is open at most."""

    def __init__(self, jendela: Jendela) -> None:
        super().__init__(jendela)
        self.jendela = jendela
        self.terbuka: dict[str, QDialog] = {}
        jendela.sesi.minta_sel.connect(self.buka)

    def buka(self, apa: str, sel: Sel, nama: str) -> None:
        """``catatan`` or ``riwayat`` of a cell."""
        if self.jendela.sesi.berkas is None:
            return
        if (lama := self.terbuka.pop(apa, None)) is not None:
            lama.close()
        sudut = self._sudut()
        dialog = self._buat(apa, sel, nama)
        self.terbuka[apa] = dialog
        dialog.finished.connect(lambda _=0, d=dialog: self._lupakan(apa, d))
        if apa == "catatan":
            dialog.adjustSize()
        dialog.show()
        self._taruh(dialog, sudut)
        dialog.activateWindow()

    def _buat(self, apa: str, sel: Sel, nama: str) -> QDialog:
        if apa == "catatan":
            from .dialog.catatan import DialogCatatan

            dialog: QDialog = DialogCatatan(self.jendela.sesi, sel, nama, self.jendela)
            self.jendela.sesi.dibuka.connect(dialog.close)
            return dialog
        from .dialog.riwayat_sel import DialogRiwayatSel

        return DialogRiwayatSel(self.jendela.sesi, sel, nama, self.jendela)

    def _lupakan(self, apa: str, dialog: QDialog) -> None:
        if self.terbuka.get(apa) is dialog:
            del self.terbuka[apa]
            self.jendela.activateWindow()  # and so back to the cell that asked

    @staticmethod
    def _sudut() -> QPoint | None:
        """Below the cell of the cursor, in the grid that asked."""
        kisi = QApplication.focusWidget()
        if not isinstance(kisi, QAbstractItemView) or not kisi.currentIndex().isValid():
            return None
        kotak = kisi.visualRect(kisi.currentIndex())
        return kisi.viewport().mapToGlobal(kotak.bottomLeft() + QPoint(0, _JARAK))

    def _taruh(self, dialog: QDialog, sudut: QPoint | None) -> None:
        layar = self.jendela.screen().availableGeometry()
        if sudut is None:
            sudut = self.jendela.geometry().center() - dialog.rect().center()
        x = max(layar.left(), min(sudut.x(), layar.right() - dialog.frameGeometry().width()))
        y = max(layar.top(), min(sudut.y(), layar.bottom() - dialog.frameGeometry().height()))
        dialog.move(x, y)
