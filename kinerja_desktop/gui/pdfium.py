"""Pages of a PDF as pictures. pdfium is not thread-safe: one lock around every call."""

from __future__ import annotations

import threading

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

_KUNCI = threading.Lock()
TITIK_PER_INCI = 72.0


class HalamanPdf:
    """An open PDF in memory; methods may be called from any thread."""

    def __init__(self, isi: bytes) -> None:
        import pypdfium2

        self._tertutup = False
        with _KUNCI:
            self._pdf = pypdfium2.PdfDocument(isi)
            self.ukuran = tuple(QSizeF(*self._pdf.get_page_size(n)) for n in range(len(self._pdf)))
            """Size of each page in points."""

    def __len__(self) -> int:
        return len(self.ukuran)

    def mendatar(self, nomor: int) -> bool:
        """True for a landscape page."""
        return self.ukuran[nomor].width() > self.ukuran[nomor].height()

    def gambar(self, nomor: int, lebar: int) -> QImage:
        """Page ``nomor`` (from 0), ``lebar`` pixels wide; an empty picture once the PDF was let go."""
        with _KUNCI:
            if self._tertutup:
                return QImage()
            halaman = self._pdf[nomor]
            peta = halaman.render(scale=max(lebar, 8) / self.ukuran[nomor].width(), prefer_bgrx=True)
            isi = bytes(peta.buffer)
            hasil = QImage(isi, peta.width, peta.height, peta.stride, QImage.Format.Format_RGB32).copy()
            peta.close()
            halaman.close()
        return hasil

    def tutup(self) -> None:
        """Free it; pages asked for later come out empty."""
        with _KUNCI:
            if not self._tertutup:
                self._tertutup = True
                self._pdf.close()
