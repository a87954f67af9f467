"""Saving the import template: empty, or with the rows of the open year for editing and reading back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QPushButton, QRadioButton

from ..jendela import Jendela
from ..muat import anak
from ..sesi import Nada
from .dasar import Dialog


def buka(jendela: Jendela) -> None:
    """Ask what shall be in it and where it shall stand, then write it."""
    jendela.selesaikan_isian()
    dialog = DialogTemplat(jendela)
    if dialog.exec():
        jendela.tampilkan_pesan(" ".join(dialog.pesan), Nada.BERHASIL if len(dialog.pesan) == 1 else Nada.PERINGATAN)


class DialogTemplat(Dialog):
    """Empty or prefilled, and the name of the file."""

    PANDUAN = "impor"

    def __init__(self, jendela: Jendela) -> None:
        super().__init__("dialog_templat", jendela)
        self.jendela = jendela
        self.pesan: tuple[str, ...] = ()
        self.kosong, self.terisi = anak(self, QRadioButton, "kosong"), anak(self, QRadioButton, "terisi")
        self.lokasi = anak(self, QLineEdit, "lokasi")
        ada = jendela.sesi.berkas is not None
        self.terisi.setEnabled(ada)
        self.terisi.setText(f"Dengan isian tahun {jendela.sesi.tahun}" if ada else "Dengan isian berkas yang terbuka")
        (self.terisi if ada else self.kosong).setChecked(True)
        self._usul = ""
        self.kosong.toggled.connect(lambda _: self._usulkan())
        anak(self, QPushButton, "telusuri").clicked.connect(self._telusuri)
        self.kotak.button(QDialogButtonBox.StandardButton.Ok).setText("Simpan templat")
        self._usulkan()

    def _usulkan(self) -> None:
        """A name that says what is in it, until the person chooses another."""
        if self.lokasi.text() not in ("", self._usul):
            return
        nama = "templat-impor.xlsx" if self.kosong.isChecked() else f"isian-{self.jendela.sesi.tahun}.xlsx"
        self._usul = str(self.jendela.folder() / nama)
        self.lokasi.setText(self._usul)

    def _telusuri(self) -> None:
        nama, _ = QFileDialog.getSaveFileName(self, "Simpan templat", self.lokasi.text(), "Excel (*.xlsx)")
        if nama:
            self.lokasi.setText(nama)

    def _path(self) -> Path:
        path = Path(self.lokasi.text().strip())
        return path if path.suffix.casefold() == ".xlsx" else path.with_name(f"{path.name}.xlsx")

    def accept(self) -> None:
        if not self.lokasi.text().strip():
            anak(self, QLabel, "salah").setText(self.di(self.lokasi, "Pilih tempat menyimpan templat."))
            return
        from ...layanan import kesalahan_dikenal
        from ...layanan.templat import simpan_templat

        dokumen = self.jendela.sesi.dokumen if self.terisi.isChecked() else None
        try:
            with self.jendela.sibuk():
                selesai = simpan_templat(self._path(), dokumen)
        except kesalahan_dikenal() as salah:
            anak(self, QLabel, "salah").setText(str(salah))
            return
        self.pesan = (selesai.pesan, *selesai.catatan)
        super().accept()
