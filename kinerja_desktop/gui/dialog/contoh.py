"""Which of the examples to look at."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QWidget

from .. import ukuran
from ..muat import anak
from ..tema import JARAK
from .dasar import Dialog


class DialogContoh(Dialog):
    """A list of the examples with a sentence on each; Enter or a double click takes one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("dialog_contoh", parent)
        from ...layanan import daftar_contoh, judul_contoh

        self.daftar = anak(self, QListWidget, "daftar")
        for nama in daftar_contoh():
            butir = QListWidgetItem(judul_contoh(nama)[0])
            butir.setData(Qt.ItemDataRole.UserRole, nama)
            butir.setSizeHint(QSize(0, round(ukuran.skala(4 * JARAK))))
            self.daftar.addItem(butir)
        self.daftar.currentItemChanged.connect(lambda *_: self._tampilkan())
        self.daftar.itemActivated.connect(lambda _: self.accept())
        self.kotak.button(QDialogButtonBox.StandardButton.Ok).setText("Buka contoh…")
        self.daftar.setCurrentRow(0)
        self.daftar.setFocus()

    def _tampilkan(self) -> None:
        from ...layanan import judul_contoh

        anak(self, QLabel, "kataContoh").setText(judul_contoh(self.hasil())[1] if self.hasil() else "")

    def hasil(self) -> str:
        """Name of the example."""
        butir = self.daftar.currentItem()
        return str(butir.data(Qt.ItemDataRole.UserRole)) if butir else ""
