"""The line above a grid that says what is filtered and ordered, and takes it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ..unsur import tombol
from .model import ModelLembar


class BilahSaring(QFrame):
    """Hidden while the grid shows all rows in their own order."""

    ulangi = Signal()
    hapus = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bilah_saring")
        tata = QHBoxLayout(self)
        tata.setContentsMargins(12, 2, 4, 2)
        tata.setSpacing(4)
        self.kalimat = QLabel(self)
        self.kalimat.setTextFormat(Qt.TextFormat.PlainText)
        tata.addWidget(self.kalimat, 1)
        self.tombol_ulangi = tombol("Terapkan lagi", self.ulangi.emit, "tautan")
        self.tombol_ulangi.setToolTip(
            "Menilai semua baris lagi; baris yang baru diisi tidak berpindah dengan sendirinya."
        )
        self.tombol_hapus = tombol("", self.hapus.emit, "tautan")
        self.tombol_hapus.setToolTip("Ctrl+Shift+L")
        tata.addWidget(self.tombol_ulangi)
        tata.addWidget(self.tombol_hapus)
        self.hide()

    def segarkan(self, model: ModelLembar) -> None:
        """Say what is in force."""
        p = model.pandangan
        kalimat = []
        if p.saring:
            tampak = sum(b.jenis == "isi" for b in model.baris)
            semua = sum(b.jenis == "isi" for b in model.semua)
            kalimat.append(f"{len(p.saring)} saringan aktif · {tampak} dari {semua} baris")
        if p.urut is not None:
            judul = next((k.judul for k in model.kolom if k.id == p.urut[0]), "")
            arah = "besar ke kecil" if p.urut[1] else "kecil ke besar"
            kalimat.append(f"Diurutkan menurut {' '.join(judul.split())}, {arah}")
        self.kalimat.setText(" · ".join(kalimat))
        self.tombol_hapus.setText("Hapus saringan" if p.saring else "Urutan asli")
        self.setVisible(p.aktif)
