"""The month strip B01..B12: filled, late, closed at a glance; a click chooses the month."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from ...domain.kelengkapan import KelengkapanBulan, StatusBulan, kelengkapan_bulan
from ...domain.periode import BULAN, NAMA_BULAN, Periode
from ...domain.tahun_kinerja import TahunKinerja
from ..keadaan import hari_tanggal
from ..muat import anak
from ..sesi import Sesi
from ..tema import Nada, ikon, tema, warna

_RUPA: dict[StatusBulan, tuple[str, Nada, str]] = {
    StatusBulan.LENGKAP: ("centang", "hijau", "lengkap"),
    StatusBulan.SEBAGIAN: ("", "abu", "sedang diisi"),
    StatusBulan.KOSONG: ("", "abu", "belum diisi"),
    StatusBulan.TERLAMBAT: ("jam", "kuning", "terlambat"),
    StatusBulan.TERTUTUP: ("kunci", "abu", "terkunci karena triwulannya ditutup"),
    StatusBulan.BELUM: ("", "abu", "belum waktunya"),
}
"""Icon, tone and words of a month's state."""

Hitung = Callable[[TahunKinerja, Periode, date], KelengkapanBulan]
"""State of one month as of a day."""
Tepat = Callable[[TahunKinerja, Periode, date], str]
"""How many entries of a month were in time, in words; ``''`` where nobody counts."""


def _diam(dokumen: TahunKinerja, periode: Periode, hari_ini: date) -> str:
    return ""


class PitaBulan(QObject):
    """Dresses the twelve buttons of the form. ``dipilih(int)`` when a month was clicked."""

    dipilih = Signal(int)

    def __init__(self, halaman: QWidget) -> None:
        self.bingkai = anak(halaman, QWidget, "pita_bulan")
        super().__init__(self.bingkai)
        self.tombol = [anak(halaman, QPushButton, f"bulan_{b.akhir:02}") for b in BULAN]
        self._keadaan: list[KelengkapanBulan] = []
        self._tepat: list[str] = []
        self._apa = "indikator"
        self._sebut = [""] * 12
        for bulan, tombol in enumerate(self.tombol, 1):
            tombol.setIconSize(QSize(14, 14))
            tombol.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click goes on to the grid
            tombol.clicked.connect(lambda _=False, b=bulan: self.dipilih.emit(b))
        tema().berganti.connect(self._dandani)

    def segarkan(
        self, sesi: Sesi, bulan: int, hitung: Hitung = kelengkapan_bulan, apa: str = "indikator", tepat: Tepat = _diam,
        sebut: Callable[[int], str] = lambda _: "",
    ) -> None:  # fmt: skip
        """Show the state of all months, ``bulan`` chosen; ``hitung`` counts what the page calls ``apa``, ``tepat`` says how
        many of them were in time, ``sebut`` something of each month to stand beside its code.
        """
        self._sebut = [sebut(b.akhir) for b in BULAN]
        dokumen, hari = sesi.dokumen, sesi.hari_ini
        self._tepat = [tepat(dokumen, b, hari) for b in BULAN]
        self._keadaan = [hitung(dokumen, b, hari) for b in BULAN]
        self._apa = apa
        self.tombol[bulan - 1].setChecked(True)
        self._dandani()

    def tampak(self, ya: bool) -> None:
        """Months or none; what else stands in their row stays."""
        for tombol in self.tombol:
            tombol.setVisible(ya)

    def _dandani(self) -> None:
        w = warna()
        for keadaan, tepat, tombol in zip(self._keadaan, self._tepat, self.tombol, strict=False):
            gambar, nada, kata = _RUPA[keadaan.status]
            terpilih = tombol.isChecked()
            teks, latar = (w.aksen_teks, w.aksen) if terpilih else w.nada(nada)
            if keadaan.status == StatusBulan.BELUM and not terpilih:
                teks = w.teks2
            peran = "aksen_teks" if terpilih else nada
            # On the filled one the ring of the focus lies inside.
            cincin = f"3px double {w.aksen_teks.name()}" if terpilih else f"2px solid {w.aksen.name()}"
            lapis = "1px 3px" if terpilih else "2px 4px"
            tombol.setIcon(ikon(gambar, peran) if gambar else QIcon())
            kode = f"B{keadaan.bulan:02}"
            rinci = f"{keadaan.terisi} dari {keadaan.wajib}"
            sebut = self._sebut[keadaan.bulan - 1] or (f"· {rinci}" if terpilih and keadaan.wajib > 1 else "")
            tombol.setText(f"{kode} {sebut}".rstrip())
            nama = NAMA_BULAN[keadaan.bulan - 1]
            waktu = f"; {tepat}" if tepat else ""
            tombol.setAccessibleName(f"{nama}: {kata}, {rinci} {self._apa} terisi{waktu}")
            tombol.setToolTip(
                f"{nama}: {kata}. {rinci} {self._apa} terisi{waktu}.\nBatas lapor {hari_tanggal(keadaan.batas)}."
            )
            tombol.setStyleSheet(
                f"QPushButton {{ background: {latar.name()}; color: {teks.name()}; border: 1px solid {latar.name()};"
                f" border-radius: 12px; padding: 3px 5px; min-height: 16px; }}"
                f"QPushButton:hover {{ border-color: {w.aksen.name()}; }}"
                f"QPushButton:focus {{ border: {cincin}; padding: {lapis}; }}"
            )
