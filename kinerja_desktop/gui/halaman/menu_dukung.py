"""Menu ⋯ of the card "Data dukung": which request a piece answers, its number and date, files that are missing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ...application import dukung_gestur as g
from ...application.transaksi import Transaksi
from ...domain.dukungan import Permintaan
from ...domain.realisasi import BentukDukung, DataDukung
from ..jendela import Jendela
from ..sesi import Sesi

PANJANG = 60


class Kartu(Protocol):
    """What the menu asks of the card."""

    sesi: Sesi
    halaman: QWidget

    @property
    def kini(self) -> DataDukung | None: ...
    def permintaan(self) -> list[DataDukung]: ...
    def lakukan(self, buat: Callable[[], Transaksi]) -> bool: ...
    def sunting(self) -> None: ...


class MenuDukung(QMenu):
    """Made anew each time: it speaks of the row under the cursor."""

    def __init__(self, induk: QWidget, kartu: Kartu) -> None:
        super().__init__(induk)
        self._k = kartu
        self.aboutToShow.connect(self._susun)

    def _susun(self) -> None:
        self.clear()
        kini, boleh = self._k.kini, not self._k.sesi.hanya_baca
        bukti = kini if kini is not None and kini.bentuk != BentukDukung.DIMINTA else None
        if bukti is not None and boleh:
            self._untuk(bukti)
            if bukti.bentuk == BentukDukung.NASKAH:
                self.addAction("&Ubah nomor, tanggal, jumlah…").triggered.connect(lambda: self._k.sunting())
            self.addSeparator()
        semua = self.addAction("&Semua data dukung tahun ini…")
        semua.triggered.connect(self._daftar)
        semua.setEnabled(isinstance(self._k.halaman.window(), Jendela))

    def _untuk(self, bukti: DataDukung) -> None:
        """The requests of the place: the one it answers is ticked."""
        permintaan = self._k.permintaan()
        self.addSection("Memenuhi permintaan")
        for minta in permintaan:
            kata = Permintaan.dari(minta).sebutan
            aksi = self.addAction(kata if len(kata) <= PANJANG else f"{kata[: PANJANG - 1]}…")
            self._pilihan(bukti, minta, aksi)
        self._pilihan(bukti, None, self.addAction("Tidak diminta"))

    def _pilihan(self, bukti: DataDukung, minta: DataDukung | None, aksi: QAction) -> None:
        aksi.setCheckable(True)
        aksi.setChecked(bukti.untuk_id == (minta.id if minta else None))

        def pasangkan() -> Transaksi:
            return g.untukkan(self._k.sesi.dokumen, bukti, minta)

        aksi.triggered.connect(lambda: self._k.lakukan(pasangkan))

    def _daftar(self) -> None:
        from ..dialog.dukung import buka

        jendela = self._k.halaman.window()
        if isinstance(jendela, Jendela):
            buka(jendela)
