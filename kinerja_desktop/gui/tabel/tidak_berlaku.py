"""Asks once for the reason why the selected cells do not apply; it is the same N/A as typed, ``N/A: alasan``."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QDialogButtonBox, QLineEdit, QWidget

from ...application.sel import bersihkan
from ...domain.nilai import TidakBerlaku
from ...domain.tahun_kinerja import TahunKinerja
from ..dialog.dasar import Dialog
from ..muat import anak
from ..unsur import LabelElide


def alasan_terpakai(dokumen: TahunKinerja) -> list[str]:
    """Reasons given this year, the most frequent first."""
    semua = Counter(b.nilai.alasan for b in dokumen.realisasi if isinstance(b.nilai, TidakBerlaku) and b.nilai.alasan)
    semua.update(n.tidak_berlaku for n in dokumen.deret_nilai if n.tidak_berlaku)
    return [alasan for alasan, _ in semua.most_common()]


class DialogTidakBerlaku(Dialog):
    """One line; reasons given before are proposed while one types."""

    PANDUAN = "realisasi"

    def __init__(self, apa: str, awal: str, usulan: list[str], parent: QWidget | None = None) -> None:
        """``apa``: what is marked, ``awal``: the reason it has already."""
        super().__init__("dialog_tidak_berlaku", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        anak(self, LabelElide, "nama_sel").setText(apa)
        self.alasan = anak(self, QLineEdit, "alasan")
        self.alasan.setText(awal)
        pelengkap = QCompleter(usulan, self)
        pelengkap.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        pelengkap.setFilterMode(Qt.MatchFlag.MatchContains)
        self.alasan.setCompleter(pelengkap)
        self.kotak.button(QDialogButtonBox.StandardButton.Ok).setText("Tandai N/A")
        self.alasan.setFocus()

    def hasil(self) -> str:
        """The reason in one line."""
        return " ".join(bersihkan(self.alasan.text()).split())

    def periksa(self) -> str:
        return "" if self.hasil() else self.di(self.alasan, "Tulis alasannya, misalnya tidak ada layanan ini.")
