"""Bungkus untuk pindah laptop: one zip with the file, its evidence and, if wished, its backups."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from ..jendela import Jendela
from ..muat import anak
from ..sesi import Nada
from ..tugas import Kendali
from .kerja_lama import DialogKerja


def buka(jendela: Jendela) -> None:
    """Ask where to, pack, say what is in it."""
    berkas = jendela.sesi.berkas
    if berkas is None:
        return
    jendela.selesaikan_isian()
    from ...layanan.pemindahan import nama_bungkus

    usul = jendela.folder() / nama_bungkus(berkas.path, jendela.sesi.hari_ini)
    dialog = DialogBungkus(berkas.path, usul, jendela)
    if dialog.exec():
        selesai = dialog.selesai
        kalimat = " ".join((selesai.pesan, "Buka di komputer lain lewat Buka bungkusan.", *selesai.catatan))
        jendela.tampilkan_pesan(kalimat, Nada.PERINGATAN if selesai.catatan else Nada.BERHASIL)


class DialogBungkus(DialogKerja):
    """Where to, and whether backups go along."""

    PANDUAN = "berkas"

    KATA = "Membungkus…"

    def __init__(self, path: Path, usul: Path, parent: QWidget | None = None) -> None:
        super().__init__("dialog_bungkus", parent)
        self.path = path
        self.lokasi = anak(self, QLineEdit, "lokasi")
        self.cadangan = anak(self, QCheckBox, "denganCadangan")
        self.lokasi.setText(str(usul))
        self.kotak.button(QDialogButtonBox.StandardButton.Ok).setText("Bungkus")
        anak(self, QPushButton, "telusuri").clicked.connect(self._telusuri)
        anak(self, QLabel, "ringkas").setText(f"Berkas yang dibungkus: {path.name}")

    def _telusuri(self) -> None:
        nama, _ = QFileDialog.getSaveFileName(self, "Simpan bungkusan", self.lokasi.text(), "Bungkusan (*.zip)")
        if nama:
            self.lokasi.setText(nama)

    def _tujuan(self) -> Path:
        path = Path(self.lokasi.text().strip())
        return path if path.suffix == ".zip" else path.with_name(f"{path.name}.zip")

    def periksa(self) -> str:
        return "" if self.lokasi.text().strip() else self.di(self.lokasi, "Pilih tempat menyimpan bungkusan.")

    def kerja(self) -> Callable[[Kendali], Any]:
        from ...layanan.pemindahan import bungkus

        path, tujuan, ikut = self.path, self._tujuan(), self.cadangan.isChecked()
        return lambda kendali: bungkus(path, tujuan, dengan_cadangan=ikut, maju=kendali.kemajuan)
