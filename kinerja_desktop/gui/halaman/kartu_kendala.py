"""Card "Kendala dan tindak lanjut" below a monthly grid: what hinders the indikator shown, and what is done about it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from ...application import kendala_gestur as g
from ...domain.renstra import IndikatorTahun
from ..muat import anak
from ..sesi import Nada, Sesi
from ..tabel import Baris, TabelLembar
from .alat import gestur, taruh
from .lembar_kendala import LembarKendala


class KartuKendala(QObject):
    """Wires the card of the form."""

    def __init__(self, sesi: Sesi, halaman: QWidget) -> None:
        super().__init__(halaman)
        self.sesi = sesi
        self.lembar = LembarKendala(sesi.id_baru)
        self.tabel = TabelLembar()
        taruh(halaman, "tempat_kendala", self.tabel)
        self.tabel.tanpa_bingkai()
        self.tabel.pasang(sesi, self.lembar)
        self.tombol = [anak(halaman, QPushButton, nama) for nama in ("tombol_kendala", "tombol_tindak")]
        for tombol, kerja in zip(self.tombol, (self._tambah_kendala, self._tambah_tindak), strict=True):
            tombol.clicked.connect(lambda _=False, k=kerja: k())

    def tampilkan(self, indikator: IndikatorTahun | None, bulan: int, unit_id: str = "") -> None:
        """Whose kendala, in which month; of a kegiatan also those of the unit that answers for it."""
        self.lembar.pasang(indikator, bulan, self.sesi.hari_ini, unit_id, self.sesi.dokumen_lalu)
        self.tabel.segarkan()
        for tombol in self.tombol:
            tombol.setEnabled(indikator is not None and not self.sesi.hanya_baca)

    def _tambah_kendala(self) -> None:
        self.tabel.lakukan("tambah")
        self.tabel.lakukan("timpa")

    def _tambah_tindak(self) -> None:
        kini = self.tabel.baris_sekarang()
        if kini is None:
            self.sesi.pesan.emit("Catat kendalanya dahulu; tindak lanjut menyusul di bawahnya.", Nada.KABAR)
        elif kini.isi.tindak is None:
            self.tabel.ke_sel("tindak_lanjut", self._id_tindak_pertama(kini), "uraian")
            self.tabel.lakukan("timpa")
        else:
            gestur(self.sesi, lambda: self.lembar.tambah_tindak(self.sesi.dokumen, kini))

    def _id_tindak_pertama(self, baris: Baris) -> str:
        sel = g.sel_tindak_lanjut(self.sesi.dokumen, baris.isi.kendala, None, "uraian")
        return sel.id if sel else ""
