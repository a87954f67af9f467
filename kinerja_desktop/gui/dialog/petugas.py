"""Asks for the name of the officer at work; the history records it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from ..muat import anak
from .dasar import Dialog


class DialogPetugas(Dialog):
    """One field; empty is allowed, the history then names nobody."""

    def __init__(self, nama: str, parent: QWidget | None = None) -> None:
        super().__init__("dialog_petugas", parent)
        self.nama = anak(self, QLineEdit, "nama")
        self.nama.setText(nama)

    def hasil(self) -> str:
        return " ".join(self.nama.text().split())
