"""Dialogs for a new file and for a new budget year. What is wrong is said in the dialog, which stays open."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from ...domain.satker import JenisSatker
from ..muat import anak
from .dasar import Dialog


@dataclass(frozen=True, slots=True)
class BerkasBaru:
    """What is needed to create a file."""

    kode: str
    nama: str
    jenis: JenisSatker
    tahun: int
    path: Path


def baca_tahun(teks: str) -> int | None:
    """A budget year 2000..2100, or None."""
    return int(teks) if re.fullmatch(r"20\d\d|2100", teks.strip()) else None


class DialogBaru(Dialog):
    """Asks who reports, for which year, and where the file shall stand."""

    def __init__(self, folder: Path, tahun: int, parent: QWidget | None = None) -> None:
        super().__init__("dialog_baru", parent)
        self.folder = folder
        self.nama = anak(self, QLineEdit, "nama")
        self.kode = anak(self, QLineEdit, "kode")
        self.jenis = anak(self, QComboBox, "jenis")
        self.tahun = anak(self, QLineEdit, "tahun")
        self.lokasi = anak(self, QLineEdit, "lokasi")
        self.jenis.addItems(list(JenisSatker))
        self.tahun.setText(str(tahun))
        self._usul = ""
        self.nama.textEdited.connect(self._usulkan)
        anak(self, QPushButton, "telusuri").clicked.connect(self._telusuri)
        self.kotak.button(QDialogButtonBox.StandardButton.Ok).setText("Buat berkas")
        self._usulkan()

    def _usulkan(self) -> None:
        """Propose a file name from the satker's name, as long as the person has not chosen another."""
        kata = (
            self.nama.text().lower().replace("rumah tahanan negara", "rutan").replace("balai pemasyarakatan", "bapas")
        )
        for jenis in JenisSatker:
            if kata.startswith(jenis.lower()):
                self.jenis.setCurrentText(jenis)
        if self.lokasi.text() in ("", self._usul):
            bersih = re.sub(r"[^a-z0-9]+", "-", kata).strip("-")[:60] or "satker"
            self._usul = str(self.folder / f"{bersih}.kinerja")
            self.lokasi.setText(self._usul)

    def _telusuri(self) -> None:
        nama, _ = QFileDialog.getSaveFileName(
            self, "Simpan berkas baru", self.lokasi.text(), "Berkas kinerja (*.kinerja)"
        )
        if nama:
            self.lokasi.setText(nama)

    def periksa(self) -> str:
        if not self.nama.text().strip():
            return self.di(self.nama, "Tulis nama lengkap satuan kerja.")
        if not re.fullmatch(r"[0-9]{6}", self.kode.text().strip()):
            return self.di(self.kode, "Kode satker terdiri atas enam angka, sesuai DIPA.")
        if baca_tahun(self.tahun.text()) is None:
            return self.di(self.tahun, "Tulis tahun anggaran empat angka, misalnya 2026.")
        if not self.lokasi.text().strip():
            return self.di(self.lokasi, "Pilih tempat menyimpan berkas.")
        if self.hasil().path.exists():
            return self.di(self.lokasi, "Berkas dengan nama itu sudah ada; pilih nama lain.")
        return ""

    def hasil(self) -> BerkasBaru:
        """What was asked for; complete once ``periksa`` has nothing against it."""
        path = Path(self.lokasi.text().strip())
        if path.suffix != ".kinerja":
            path = path.with_name(f"{path.name}.kinerja")
        nama = " ".join(self.nama.text().split())
        jenis = JenisSatker(self.jenis.currentText())
        return BerkasBaru(self.kode.text().strip(), nama, jenis, baca_tahun(self.tahun.text()) or 0, path)

    def tolak(self, alasan: str) -> None:
        """Show why the file could not be created."""
        anak(self, QLabel, "salah").setText(alasan)


class DialogTahun(Dialog):
    """Asks for the budget year to be added."""

    def __init__(self, tahun: int, parent: QWidget | None = None) -> None:
        super().__init__("dialog_tahun", parent)
        self.tahun = anak(self, QLineEdit, "tahun")
        self.tahun.setText(str(tahun))
        self.kotak.button(QDialogButtonBox.StandardButton.Ok).setText("Buka tahun")

    def periksa(self) -> str:
        return "" if baca_tahun(self.tahun.text()) else self.di(self.tahun, "Tulis tahun empat angka, misalnya 2026.")

    def hasil(self) -> int:
        return baca_tahun(self.tahun.text()) or 0

    def tolak(self, alasan: str) -> None:
        """Show why the year could not be added."""
        anak(self, QLabel, "salah").setText(alasan)
