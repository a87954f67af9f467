"""Buka bungkusan: a zip from the other computer becomes a file here, which is then opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from ..jendela import Jendela
from ..lewat_pembuka import pembuka_dari
from ..muat import anak
from ..sesi import Nada
from ..tugas import Kendali
from .kerja_lama import DialogKerja

if TYPE_CHECKING:
    from ...storage.bungkus import Bungkusan


def buka(jendela: Jendela) -> None:
    """Ask for the zip and the folder, unpack, open."""
    dialog = DialogBukaBungkus(jendela.folder(), jendela)
    if dialog.exec() and pembuka_dari(jendela).buka(dialog.selesai.path):
        jendela.tampilkan_pesan(dialog.selesai.pesan, Nada.BERHASIL, "Mengerti", lambda: None)


class DialogBukaBungkus(DialogKerja):
    """Which bundle, into which folder, under which name; a name that is taken is never written over."""

    PANDUAN = "berkas"

    KATA = "Membuka bungkusan…"

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("dialog_buka_bungkus", parent)
        self.asal, self.folder, self.nama = (anak(self, QLineEdit, n) for n in ("asal", "folder", "nama"))
        self.isi: Bungkusan | None = None
        self._usul = ""
        self.folder.setText(str(folder))
        self.kotak.button(QDialogButtonBox.StandardButton.Ok).setText("Buka di sini")
        anak(self, QPushButton, "pilihAsal").clicked.connect(self._pilih_asal)
        anak(self, QPushButton, "pilihFolder").clicked.connect(self._pilih_folder)
        self.asal.editingFinished.connect(self.lihat)
        self.folder.editingFinished.connect(self._usulkan)

    def _pilih_asal(self) -> None:
        nama, _ = QFileDialog.getOpenFileName(self, "Pilih bungkusan", self.folder.text(), "Bungkusan (*.zip)")
        if nama:
            self.asal.setText(nama)
            self.lihat()

    def _pilih_folder(self) -> None:
        nama = QFileDialog.getExistingDirectory(self, "Pilih folder untuk berkas", self.folder.text())
        if nama:
            self.folder.setText(nama)
            self._usulkan()

    def lihat(self) -> None:
        """Show what is in the bundle before anything is unpacked."""
        from ...layanan import kesalahan_dikenal
        from ...layanan.pemindahan import isi_bungkus

        self.isi = None
        self.sebut("")
        anak(self, QLabel, "ringkas").setText("")
        if not self.asal.text().strip():
            return
        try:
            self.isi = isi_bungkus(Path(self.asal.text().strip()))
        except kesalahan_dikenal() as salah:
            self.sebut(str(salah))
            return
        banyak = {f: sum(1 for b in self.isi.butir if b.folder == f) for f in ("dukung", "cadangan")}
        anak(self, QLabel, "ringkas").setText(
            f"Berisi “{self.isi.nama}” sampai perubahan ke-{self.isi.penghitung}, {banyak['dukung']} data dukung, "
            f"{banyak['cadangan']} cadangan."
        )
        self._usulkan()

    def _usulkan(self) -> None:
        from ...layanan.pemindahan import nama_bebas

        folder = Path(self.folder.text().strip())
        if self.isi is not None and folder.is_dir() and self.nama.text() in ("", self._usul):
            self._usul = nama_bebas(folder, self.isi.nama).name
            self.nama.setText(self._usul)

    def _tujuan(self) -> Path:
        nama = self.nama.text().strip()
        return Path(self.folder.text().strip()) / (nama if nama.endswith(".kinerja") else f"{nama}.kinerja")

    def periksa(self) -> str:
        if not self.asal.text().strip():
            return self.di(self.asal, "Pilih bungkusan yang dibawa dari komputer lain.")
        if self.isi is None:
            self.lihat()
        if self.isi is None:
            return anak(self, QLabel, "salah").text()
        if not Path(self.folder.text().strip()).is_dir():
            return self.di(self.folder, "Folder itu tidak ada; pilih folder lain.")
        nama = self.nama.text().strip()
        if not nama or Path(nama).name != nama:
            return self.di(self.nama, "Tulis nama berkas saja, tanpa folder.")
        return ""

    def kerja(self) -> Callable[[Kendali], Any]:
        from ...layanan.pemindahan import buka_bungkus

        asal, tujuan = Path(self.asal.text().strip()), self._tujuan()
        return lambda kendali: buka_bungkus(asal, tujuan, maju=kendali.kemajuan)
