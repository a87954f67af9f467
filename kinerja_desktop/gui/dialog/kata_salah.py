"""One sentence right below the field that is wrong, and a red frame around it; gone when the field is mended."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QWidget

from ..unsur import label


class KataSalah:
    """Lives in a dialog whose fields stand in form layouts; shows one reason at a time."""

    def __init__(self, dialog: QDialog) -> None:
        self._kata = label("", "salah")
        self._kata.setParent(dialog)
        self._kata.hide()
        self._di: QLineEdit | None = None

    def hapus(self) -> None:
        """Nothing is wrong (any more)."""
        if self._di is not None:
            self._tandai(self._di, False)
            _formulir(self._di)[0].takeRow(self._kata)
            self._di = None
        self._kata.setText("")
        self._kata.hide()

    def sebut(self, isian: QLineEdit | None, alasan: str) -> None:
        """Say what is wrong with a field; the cursor goes there."""
        self.hapus()
        if not alasan or isian is None:
            return
        formulir, baris = _formulir(isian)
        formulir.insertRow(baris + 1, "", self._kata)
        self._kata.setText(alasan)
        self._kata.show()
        self._di = isian
        self._tandai(isian, True)
        isian.setFocus()
        isian.selectAll()

    def _tandai(self, isian: QLineEdit, salah: bool) -> None:
        isian.setProperty("salah", salah)
        isian.setToolTip(self._kata.text() if salah else "")
        isian.style().unpolish(isian)
        isian.style().polish(isian)


def _formulir(isian: QWidget) -> tuple[QFormLayout, int]:
    """The form that a field stands in, and its row there."""
    wadah = isian
    while (induk := wadah.parentWidget()) is not None:
        for tata in induk.findChildren(QFormLayout):
            tempat: Any = tata.getWidgetPosition(wadah)
            if tempat[0] >= 0:
                return tata, int(tempat[0])
        wadah = induk
    raise LookupError(f"{isian.objectName()}: tidak berada di formulir")
