"""The printed pages of a decree beside its editor, where the window has room for both."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ...domain.keputusan import Keputusan
from ..pdfium import HalamanPdf
from ..pratinjau import Pratinjau
from ..sesi import Sesi
from ..tugas import Kendali, Tugas
from .menu_keputusan import BAGIAN

JEDA = 400
"""Milliseconds of quiet before pages are made anew."""


class CetakanKeputusan:
    """Fills ``meja`` with real pages made from the frozen document in a worker; only the newest wish is finished."""

    def __init__(self, meja: QFrame, sesi: Sesi) -> None:
        self.meja, self.sesi = meja, sesi
        self._keputusan: Keputusan | None = None
        self._tugas: Tugas | None = None
        self.pratinjau = Pratinjau(meja)
        tata = meja.layout()
        assert isinstance(tata, QVBoxLayout)
        tata.addWidget(self.pratinjau)
        self._jeda = QTimer(meja, interval=JEDA, singleShot=True)
        self._jeda.timeout.connect(self._susun)

    def tampilkan(self, keputusan: Keputusan | None, *, muat: bool) -> None:
        """Show a decree, or stand aside where it has no words or the window no room (``muat``)."""
        self._keputusan = keputusan
        self.meja.setVisible(keputusan is not None and muat)
        if keputusan is not None and muat:
            self._jeda.start()

    def _susun(self) -> None:
        keputusan, berkas = self._keputusan, self.sesi.berkas
        if keputusan is None or berkas is None:
            return
        self._batalkan()
        if self.pratinjau.pdf is None:
            self.pratinjau.kata("Menyusun halaman…")
        # A section prints all decrees of its kind; here only this one is wanted.
        dokumen, periode = self.sesi.dokumen.dengan("keputusan", [keputusan]), self.sesi.triwulan
        baca = berkas.dukung.baca

        def kerja(kendali: Kendali) -> HalamanPdf:
            from ...reports.pdf import tulis_pdf
            from ...reports.susun import laporan_bawaan, susun

            kertas = susun(dokumen, laporan_bawaan(dokumen, periode), (BAGIAN[keputusan.jenis],))
            return HalamanPdf(tulis_pdf(kertas, kendali.kemajuan, baca))

        self._tugas = Tugas(kerja, self.meja)
        self._tugas.hasil.connect(self.pratinjau.muat)
        self._tugas.gagal.connect(self._gagal)
        self._tugas.mulai()

    def _gagal(self, salah: Exception) -> None:
        self.pratinjau.muat(None)
        self.pratinjau.kata("Halaman tidak dapat disusun; rinciannya ada di Bantuan, Buka catatan program.")
        raise salah

    def _batalkan(self) -> None:
        if self._tugas is not None:
            self._tugas.batalkan()

    def tutup(self) -> None:
        """Nobody looks any more."""
        self._jeda.stop()
        self._batalkan()
        self.pratinjau.tutup()
