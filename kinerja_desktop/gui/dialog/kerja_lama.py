"""A dialog whose work takes a while: a bar shows how far it is, Batal stops it and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QWidget

from ..muat import anak
from ..tugas import Kendali, Tugas
from .dasar import Dialog

_LANGKAH = 1000


class DialogKerja(Dialog):
    """Subclasses give ``kerja``; the dialog stays until the work is done, refused or stopped. ``selesai`` is its result."""

    KATA = "Sedang dikerjakan…"

    def __init__(self, nama: str, parent: QWidget | None = None) -> None:
        super().__init__(nama, parent)
        self.selesai: Any = None
        self.tugas: Tugas | None = None
        self.oke = self.kotak.button(QDialogButtonBox.StandardButton.Ok)
        self.batang = anak(self, QProgressBar, "batang")
        self.batang.setRange(0, _LANGKAH)
        anak(self, QWidget, "kemajuan").hide()

    def kerja(self) -> Callable[[Kendali], Any]:
        """The work for what is chosen now; it is given plain data only."""
        raise NotImplementedError

    def accept(self) -> None:
        alasan = self.periksa()
        self.sebut(alasan)
        if alasan or self.tugas is not None:
            return
        self._sibuk(True)
        tugas = Tugas(self.kerja(), self)
        self.tugas = tugas
        tugas.maju.connect(self._maju)
        tugas.hasil.connect(self._hasil)
        tugas.gagal.connect(self._gagal)
        tugas.usai.connect(self._usai)
        tugas.mulai()

    def reject(self) -> None:
        if self.tugas is None:
            super().reject()
            return
        anak(self, QLabel, "kataKemajuan").setText("Menghentikan…")
        self.tugas.batalkan()

    def sebut(self, alasan: str) -> None:
        """Say in the dialog what stands against it."""
        anak(self, QLabel, "salah").setText(alasan)

    def _sibuk(self, ya: bool) -> None:
        self.oke.setEnabled(not ya)
        self.batang.setValue(0)
        anak(self, QWidget, "kemajuan").setVisible(ya)
        anak(self, QLabel, "kataKemajuan").setText(self.KATA)

    def _maju(self, selesai: int, semua: int) -> None:
        self.batang.setValue(selesai * _LANGKAH // max(semua, 1))

    def _hasil(self, isi: object) -> None:
        self.selesai = isi

    def _gagal(self, salah: Exception) -> None:
        from ...layanan import kesalahan_dikenal

        if not isinstance(salah, kesalahan_dikenal()):
            raise salah
        self.sebut(str(salah))

    def _usai(self) -> None:
        self.tugas = None
        self._sibuk(False)
        if self.selesai is not None:
            QDialog.accept(self)
