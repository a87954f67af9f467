"""The dialog for a further budget year: which, and what comes along from the year shown."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLabel, QLineEdit, QWidget

from ...application.tahun_baru import Bawaan
from ..muat import anak
from .dasar import Dialog
from .usulan_baru import baca_tahun


class DialogTahun(Dialog):
    """Asks for the budget year to be added and what comes along from the year shown."""

    PANDUAN = "berkas"

    def __init__(self, tahun: int, parent: QWidget | None = None, *, asal: int = 0) -> None:
        super().__init__("dialog_tahun", parent)
        self.tahun = anak(self, QLineEdit, "tahun")
        self.tahun.setText(str(tahun))
        self.ikut = {n: anak(self, QCheckBox, n) for n in ("target", "renaksi", "anggaran", "risiko", "portal")}
        if asal:
            anak(self, QLabel, "kataBanding").setText(
                f"Target dan realisasi {asal} dicatat sebagai pembanding di tahun baru, dengan sumbernya."
            )
        self.kotak.button(QDialogButtonBox.StandardButton.Ok).setText("Buka tahun")

    def periksa(self) -> str:
        return "" if baca_tahun(self.tahun.text()) else self.di(self.tahun, "Tulis tahun empat angka, misalnya 2026.")

    def hasil(self) -> int:
        return baca_tahun(self.tahun.text()) or 0

    def bawaan(self) -> Bawaan:
        """What comes along besides sasaran and indikator."""
        return Bawaan(**{nama: kotak.isChecked() for nama, kotak in self.ikut.items()})

    def tolak(self, alasan: str) -> None:
        """Show why the year could not be added."""
        anak(self, QLabel, "salah").setText(alasan)
