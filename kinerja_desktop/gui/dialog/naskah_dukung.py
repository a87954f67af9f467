"""Evidence without a file: a letter with its number and date, or documents that are only counted ("3 dokumen di map")."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QWidget

from ...application.sel import bersihkan
from ...domain.dukungan import Permintaan
from ...domain.periode import baca_tanggal, tulis_tanggal
from ...domain.realisasi import DataDukung
from ..muat import anak
from .dasar import Dialog

MAKS_JUMLAH = 100_000


class DialogNaskah(Dialog):
    """Asks for words, number, date and count; ``isi`` gives them as fields of a DataDukung."""

    PANDUAN = "dukung"

    def __init__(
        self, parent: QWidget | None = None, *, diminta: DataDukung | None = None, lama: DataDukung | None = None
    ) -> None:
        super().__init__("dialog_naskah", parent)
        self.isian = {n: anak(self, QLineEdit, n) for n in ("nomor_naskah", "tanggal", "uraian", "jumlah", "satuan")}
        self.isian["nomor_naskah"].setMaxLength(200)
        self.isian["satuan"].setMaxLength(40)
        self.isian["uraian"].setMaxLength(1000)
        kata = anak(self, QLabel, "untukApa")
        kata.setVisible(diminta is not None)
        if diminta is not None:
            kata.setText(f"Menyerahkan: {Permintaan.dari(diminta).sebutan}")
            self.isian["satuan"].setText(diminta.satuan)
        if lama is not None:
            for nama, teks in (
                ("nomor_naskah", lama.nomor_naskah), ("uraian", lama.uraian), ("satuan", lama.satuan),
                ("tanggal", tulis_tanggal(lama.tanggal) if lama.tanggal else ""),
                ("jumlah", "" if lama.jumlah is None else str(lama.jumlah)),
            ):  # fmt: skip
                self.isian[nama].setText(teks)
        self.kotak.button(QDialogButtonBox.StandardButton.Ok).setText("Simpan")

    def _teks(self, nama: str) -> str:
        return bersihkan(self.isian[nama].text()).strip()

    def periksa(self) -> str:
        if self._teks("tanggal"):
            try:
                baca_tanggal(self._teks("tanggal"))
            except ValueError as salah:
                return self.di(self.isian["tanggal"], f"{salah}.")
        jumlah = self._teks("jumlah")
        if jumlah and not (jumlah.isascii() and jumlah.isdigit() and 0 < int(jumlah) <= MAKS_JUMLAH):
            return self.di(self.isian["jumlah"], "Jumlah ditulis dengan angka, misalnya 3.")
        if not (self._teks("nomor_naskah") or self._teks("uraian")):
            return self.di(
                self.isian["nomor_naskah"],
                "Tulis nomor naskahnya, atau uraian dokumen yang disimpan, misalnya “di map PAM”.",
            )
        return ""

    def isi(self) -> dict[str, Any]:
        """The fields; call it after the dialog was accepted."""
        hari, jumlah = self._teks("tanggal"), self._teks("jumlah")
        return {
            "nomor_naskah": self._teks("nomor_naskah"),
            "tanggal": baca_tanggal(hari) if hari else None,
            "uraian": self._teks("uraian"),
            "jumlah": int(jumlah) if jumlah else None,
            "satuan": self._teks("satuan"),
        }
