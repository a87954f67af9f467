"""Base of the dialogs: a Designer file, a button box, and one line for what is still wrong."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QWidget

from .. import tema, ukuran
from ..muat import anak, muat_ui

_R = QDialogButtonBox.ButtonRole
_UNTUK = dict.fromkeys(_R, "Kerjakan menurut isian jendela ini (Enter)") | {
    _R.RejectRole: "Tutup jendela ini; yang belum dikerjakan tidak jadi (Esc)",
    _R.HelpRole: "Buka panduan jendela ini (F1)",
}
"""What the buttons below say about themselves."""


class Dialog(QDialog):
    """Loads ``forms/<nama>.ui`` into itself. ``periksa`` decides whether it may be left with Oke."""

    PANDUAN = "mulai"
    """Page of the manual that F1 opens here."""

    def __init__(self, nama: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pernah_tampil = False
        muat_ui(nama, self)
        # A form that has a size has a place too, the corner of the screen; the middle of the window is meant.
        self.setAttribute(Qt.WidgetAttribute.WA_Moved, False)
        self.kotak = anak(self, QDialogButtonBox, "tombol")
        self.kotak.accepted.connect(self.accept)
        self.kotak.rejected.connect(self.reject)
        for tombol in self.kotak.buttons():
            tombol.setIcon(QIcon())
            if not tombol.accessibleDescription():
                tombol.setAccessibleDescription(_UNTUK[self.kotak.buttonRole(tombol)])
        if (oke := self.kotak.button(QDialogButtonBox.StandardButton.Ok)) is not None:
            tema.beri_kelas(oke, "utama")
            oke.setDefault(True)
        self._salah = self.findChild(QLabel, "salah")
        if self._salah is not None:
            self._salah.setVisible(True)

    def periksa(self) -> str:
        """Why the input can't be taken, as a sentence, or ``''``."""
        return ""

    def di(self, isian: QLineEdit, alasan: str) -> str:
        """A reason at a field: the cursor goes there."""
        isian.setFocus()
        isian.selectAll()
        return alasan

    def showEvent(self, event: QShowEvent) -> None:
        """A size that the dialog gave itself grows with the text, as far as the screen goes."""
        if not self._pernah_tampil and self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            layar = self.screen().availableGeometry().size()
            self.resize((self.size() * (ukuran.persen() / 100)).boundedTo(layar))
        self._pernah_tampil = True
        super().showEvent(event)

    def besarkan(self, ukuran_baru: QSize) -> None:
        """At least this large (at 100 %) from now on, as far as the screen goes, about the same middle."""
        layar = self.screen().availableGeometry()
        tengah = self.geometry().center()
        baru = (ukuran_baru * (ukuran.persen() / 100)).expandedTo(self.size()).boundedTo(layar.size())
        if baru == self.size():
            return
        self.resize(baru)
        tempat = self.geometry()
        tepi = QMargins(
            tempat.left() - self.frameGeometry().left(), tempat.top() - self.frameGeometry().top(),
            self.frameGeometry().right() - tempat.right(), self.frameGeometry().bottom() - tempat.bottom(),
        )  # fmt: skip
        layar -= tepi  # the title bar has to stay within reach
        tempat.moveCenter(tengah)
        tempat.moveRight(min(tempat.right(), layar.right()))
        tempat.moveBottom(min(tempat.bottom(), layar.bottom()))
        tempat.moveLeft(max(tempat.left(), layar.left()))
        tempat.moveTop(max(tempat.top(), layar.top()))
        self.setGeometry(tempat)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            from .panduan import tampilkan

            tampilkan(self, self.PANDUAN)
            return
        super().keyPressEvent(event)

    def accept(self) -> None:
        alasan = self.periksa()
        if self._salah is not None:
            self._salah.setText(alasan)
        if not alasan:
            super().accept()
