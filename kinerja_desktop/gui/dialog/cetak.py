"""Printing: a short dialog in Indonesian, and the pages painted on the printer one by one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QLineEdit, QWidget

from ..muat import anak
from ..pdfium import TITIK_PER_INCI, HalamanPdf
from ..tugas import Kendali
from .dasar import Dialog

RAPAT = 300
"""Dots per inch that pages are rendered at; enough for 8-point table text."""


class CetakError(Exception):
    """The printer did not take the pages; one sentence."""


@dataclass(frozen=True, slots=True)
class Pesanan:
    """What to print where; ``halaman`` counts from 0."""

    pencetak: str
    halaman: tuple[int, ...]
    rangkap: int


def baca_halaman(teks: str, jumlah: int) -> tuple[int, ...] | None:
    """``1-3, 7`` -> (0, 1, 2, 6); empty means all; None where it can't be read or names a page that is not there."""
    if not teks.strip():
        return tuple(range(jumlah))
    hasil: list[int] = []
    for bagian in teks.replace(";", ",").split(","):
        awal, _, akhir = bagian.strip().replace("–", "-").partition("-")
        akhir = akhir.strip() or awal
        if not (awal.strip().isdigit() and akhir.isdigit()):
            return None
        satu, dua = int(awal), int(akhir)
        if not 1 <= satu <= dua <= jumlah:
            return None
        hasil += range(satu - 1, dua)
    return tuple(dict.fromkeys(hasil))


class DialogCetak(Dialog):
    """Printer, pages, copies."""

    PANDUAN = "laporan"

    def __init__(self, jumlah: int, parent: QWidget | None = None) -> None:
        super().__init__("dialog_cetak", parent)
        from PySide6.QtPrintSupport import QPrinterInfo

        self.jumlah = jumlah
        self.pencetak = anak(self, QComboBox, "pencetak")
        self.halaman = anak(self, QLineEdit, "halaman")
        self.rangkap = anak(self, QLineEdit, "rangkap")
        ada = list(QPrinterInfo.availablePrinterNames())
        self.pencetak.addItems(ada)
        if (bawaan := QPrinterInfo.defaultPrinterName()) in ada:
            self.pencetak.setCurrentText(bawaan)
        oke = self.kotak.button(QDialogButtonBox.StandardButton.Ok)
        oke.setText("Cetak")
        if not ada:
            oke.setEnabled(False)
            self.pencetak.addItem("Tidak ada pencetak")
            self.pencetak.setEnabled(False)
            anak(self, QLabel, "salah").setText(
                "Komputer ini belum mengenal pencetak. Simpan PDF, lalu cetak dari komputer yang punya pencetak."
            )

    def periksa(self) -> str:
        if baca_halaman(self.halaman.text(), self.jumlah) is None:
            return self.di(self.halaman, f"Tulis nomor halaman 1 sampai {self.jumlah}, misalnya 1-3, 7.")
        rangkap = self.rangkap.text().strip()
        if not (rangkap.isdigit() and int(rangkap) >= 1):
            return self.di(self.rangkap, "Tulis banyak rangkap, paling sedikit 1.")
        return ""

    def hasil(self) -> Pesanan:
        """What was asked for; complete once ``periksa`` has nothing against it."""
        halaman = baca_halaman(self.halaman.text(), self.jumlah) or ()
        return Pesanan(self.pencetak.currentText(), halaman, int(self.rangkap.text() or 1))


def cetak_halaman(pdf: HalamanPdf, pesanan: Pesanan, kendali: Kendali) -> int:
    """Paint the pages at their true size, each in its own orientation; the number of pages. Raises CetakError."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    pencetak = QPrinter(QPrinterInfo.printerInfo(pesanan.pencetak), QPrinter.PrinterMode.HighResolution)
    pencetak.setFullPage(True)
    pencetak.setCopyCount(pesanan.rangkap)
    pelukis = QPainter()
    for ke, nomor in enumerate(pesanan.halaman):
        kendali.kemajuan(ke, len(pesanan.halaman))
        pencetak.setPageLayout(_tata(pdf.ukuran[nomor]))
        if not (pencetak.newPage() if ke else pelukis.begin(pencetak)):
            raise CetakError(f"“{pesanan.pencetak}” tidak menerima halaman; periksa sambungan dan kertasnya.")
        citra = pdf.gambar(nomor, round(pdf.ukuran[nomor].width() / TITIK_PER_INCI * RAPAT))
        pelukis.drawImage(QRectF(pencetak.paperRect(QPrinter.Unit.DevicePixel)), citra)
    pelukis.end()
    return len(pesanan.halaman)


def _tata(ukuran: QSizeF) -> QPageLayout:
    mendatar = ukuran.width() > ukuran.height()
    kertas = QPageSize(ukuran.transposed() if mendatar else ukuran, QPageSize.Unit.Point)
    arah = QPageLayout.Orientation.Landscape if mendatar else QPageLayout.Orientation.Portrait
    return QPageLayout(kertas, arah, QMarginsF(0, 0, 0, 0))
