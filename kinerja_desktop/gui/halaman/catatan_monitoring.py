"""Field "Catatan monitoring" in the first card below the monthly grid: what Kanwil says of an indikator's month."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from ...application.realisasi_gestur import sel_catatan
from ...application.sel import Sel
from ...domain.renstra import IndikatorTahun
from ...domain.tahun_kinerja import TahunKinerja
from ..ikatan import Ikatan
from ..muat import anak
from ..sesi import Sesi


class CatatanMonitoring(QObject):
    """Ties the field to the row of the indikator and month shown; it can be filled in a closed month too."""

    def __init__(self, sesi: Sesi, halaman: QWidget) -> None:
        super().__init__(halaman)
        self.sesi = sesi
        self.isian = anak(halaman, QPlainTextEdit, "catatan")
        self.label = anak(halaman, QLabel, "label_catatan")
        self._pada: tuple[IndikatorTahun, int] | None = None
        self._ikatan = Ikatan(anak(halaman, QWidget, "kartu_turunan"), sesi, "realisasi_uraian", self._alamat)

    def _alamat(self, dokumen: TahunKinerja, kolom: str) -> Sel | None:
        if self._pada is None or self.sesi.hanya_baca or self._pada[0].id not in dokumen.peta("indikator_tahun"):
            return None
        return sel_catatan(dokumen, *self._pada)

    def tampilkan(self, indikator: IndikatorTahun | None, bulan: int) -> None:
        """Whose note, on which month; what was being typed is taken first."""
        pada = (indikator, bulan) if indikator is not None else None
        if pada != self._pada:
            self._ikatan.simpan_semua()
            self._pada = pada
            self._ikatan.segarkan()
        for bagian in (self.isian, self.label):
            bagian.setVisible(indikator is not None)
