"""What the tab Renstra says while there is no Renstra, or nothing in it: what belongs here, and the first step."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...application.renstra_gestur import sebut_renstra
from ...application.renstra_susun import Ragam
from ...domain.rencana_strategis import Renstra
from ..muat import anak
from ..sesi import Sesi
from ..unsur import KeadaanKosong, kosongkan_tata, tombol
from .bilah_renstra import BilahRenstra
from .menu_renstra import MenuRenstra

_TANPA = (
    "Di sini tempat target dan alokasi beberapa tahun, roadmap, rencana monitoring dan evaluasi, isu, serta visi dan misi. "
    "Mulai dengan tahun awal dan tahun akhirnya."
)
_TANPA_SASARAN = (
    "Ambil sasaran dan indikator dari tahun anggaran, atau ketik sendiri program, kegiatan, sasaran, dan indikatornya; "
    "target dan alokasi diisi di sebelahnya."
)


class KosongRenstra(QObject):
    """Fills the empty page of the form."""

    def __init__(self, sesi: Sesi, halaman: QWidget, bilah: BilahRenstra, menu: MenuRenstra) -> None:
        super().__init__(halaman)
        self.sesi, self.bilah, self.menu = sesi, bilah, menu
        tata = anak(halaman, QWidget, "halaman_kosong").layout()
        assert isinstance(tata, QVBoxLayout)
        self._tata = tata

    def kosongkan(self) -> None:
        """Leave no room for it while there is something to show."""
        kosongkan_tata(self._tata)

    def isi(self, renstra: Renstra | None) -> None:
        """Say what is missing."""
        kosongkan_tata(self._tata)
        if renstra is None:
            judul, kalimat = "Belum ada Renstra", _TANPA
            langkah = [self._langkah("Renstra baru", lambda: self.bilah.buka(None), "utama")]
        else:
            judul, kalimat = f"{sebut_renstra(renstra)} belum berisi sasaran", _TANPA_SASARAN
            ada = bool(self.sesi.dokumen.sasaran_tahun)
            ketik = self._langkah(
                "Ketik sasaran", lambda: self.menu.tambah(Ragam.SASARAN_KEGIATAN), "" if ada else "utama"
            )
            ambil = self._langkah(f"Ambil dari tahun {self.sesi.tahun}", self.menu.ambil, "utama")
            langkah = [ambil, ketik] if ada else [ketik]
        self._tata.addWidget(KeadaanKosong("renstra", judul, kalimat, langkah if self.sesi.berkas else ()))

    def _langkah(self, teks: str, kerja: object, kelas: str) -> QPushButton:
        assert callable(kerja)
        hasil = tombol(teks, kerja, kelas)
        hasil.setEnabled(not self.sesi.hanya_baca)
        hasil.setAccessibleDescription(f"Langkah pertama: {teks.lower()}")
        return hasil
