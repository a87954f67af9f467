"""What several tabs need around their grids: gestures with their refusals said, search in a grid, the segmented switch."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from ...application.sel import bersihkan
from ...application.transaksi import Transaksi, TransaksiError
from ...domain.periode import baca_tanggal, tulis_tanggal
from ...domain.tahun_kinerja import TahunKinerja
from ..muat import anak, sebut_sebab
from ..sesi import Nada, Sesi
from ..tabel.tabel import TabelLembar
from ..tema import tema, warna

NYALA = "QPushButton:checked { background: palette(highlight); color: palette(highlighted-text); }"
"""Look of a button that is switched on."""


def isi_unit(kotak: QComboBox, dokumen: TahunKinerja) -> None:
    """Fill a unit filter anew; what was chosen stays chosen."""
    kini = kotak.currentData()
    kotak.clear()
    kotak.addItem("Semua unit", "")
    for u in dokumen.unit:
        kotak.addItem(u.nama, u.id)
    kotak.setCurrentIndex(max(kotak.findData(kini), 0))


def ke_baris_isi(tabel: TabelLembar) -> None:
    """Take the cursor from a heading to the first cell below it that can be filled."""
    model, kini = tabel.model, tabel.tampilan.kini()
    if kini is not None and kini[0] < len(model.baris) and model.baris[kini[0]].jenis == "isi":
        return
    for r, baris in enumerate(model.baris):
        if baris.jenis == "isi":
            terbuka = (c for c in range(len(model.kolom)) if model.isi(r, c).terbuka)
            tabel.tampilan.ke(r, next(terbuka, 0))
            return


def gestur(sesi: Sesi, buat: Callable[[], Transaksi | None]) -> bool:
    """Make a Transaksi and commit it; a refusal is said in the message bar. True where something was committed."""
    try:
        transaksi = buat()
    except TransaksiError as salah:
        sesi.pesan.emit(str(salah), Nada.PERINGATAN)
        return False
    return bool(transaksi) and sesi.terapkan(transaksi)


def cari_di_tabel(tabel: TabelLembar, teks: str) -> bool:
    """Put the cursor on the next row below it that shows ``teks``, from the top again after the last. False if none."""
    kata = teks.casefold()
    model = tabel.model
    jumlah = len(model.baris)
    kini = tabel.tampilan.kini()
    mulai = kini[0] + 1 if kini else 0
    for langkah in range(jumlah):
        r = (mulai + langkah) % jumlah
        if model.baris[r].jenis != "isi":
            continue
        for c in range(len(model.kolom)):
            # Of a merged cell only the first row counts, else one text would be found once per row.
            if model.blok(r, c)[0] == r and kata in model.isi(r, c).teks.casefold():
                tabel.tampilan.ke(r, c)
                return True
    return False


def taruh(halaman: QWidget, tempat: str, isi: QWidget) -> None:
    """Put a widget that Designer does not know into its place in the form."""
    tata = anak(halaman, QWidget, tempat).layout()
    assert tata is not None
    tata.setContentsMargins(0, 0, 0, 0)
    tata.addWidget(isi)


class TanpaRoda(QObject):
    """Keeps a wheel turned over a list in passing from changing what the list says."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


class MasukanTanggal(QObject):
    """A line that holds a date: typed any usual way, shown as the papers write it; what is no date stays and is marked."""

    berganti = Signal(object)

    def __init__(self, masukan: QLineEdit, sesi: Sesi) -> None:
        super().__init__(masukan)
        self.masukan, self.sesi = masukan, sesi
        self.hari = date.min
        masukan.editingFinished.connect(self.baca)

    def isi(self, hari: date) -> None:
        """Show a date; says nothing to anybody."""
        self.hari = hari
        self.masukan.setText(tulis_tanggal(hari))
        self._tandai("")

    def baca(self) -> bool:
        """Take what is typed. False where it is no date of the year; the reason is at the field and in the message bar."""
        teks = bersihkan(self.masukan.text()).strip()
        if teks == tulis_tanggal(self.hari):
            self._tandai("")
            return True
        try:
            hari = baca_tanggal(teks)
            if self.sesi.tahun and hari.year != self.sesi.tahun:
                raise ValueError(f"Tanggal {tulis_tanggal(hari)} di luar tahun anggaran {self.sesi.tahun}")
        except ValueError as salah:
            self._tandai(str(salah))
            self.sesi.pesan.emit(f"{salah}.", Nada.PERINGATAN)
            return False
        self.isi(hari)
        self.berganti.emit(hari)
        return True

    def _tandai(self, sebab: str) -> None:
        sebut_sebab(self.masukan, sebab)
        if bool(self.masukan.property("salah")) != bool(sebab):
            self.masukan.setProperty("salah", bool(sebab))
            self.masukan.style().unpolish(self.masukan)
            self.masukan.style().polish(self.masukan)


class Segmen(QObject):
    """A row of exclusive buttons as one switch, dressed from the palette in force."""

    def __init__(self, halaman: QWidget, nama: str, pilihan: dict[str, str], berganti: Callable[[str], object]) -> None:
        """``pilihan``: key -> objectName of its button."""
        self.bingkai = anak(halaman, QWidget, nama)
        super().__init__(self.bingkai)  # dies with its buttons, and so does its link to the theme
        self.tombol = {kunci: anak(halaman, QPushButton, objek) for kunci, objek in pilihan.items()}
        for kunci, tombol in self.tombol.items():
            tombol.toggled.connect(lambda nyala, k=kunci: berganti(k) if nyala else None)
        tema().berganti.connect(self._dandani)
        self._dandani()

    @property
    def kini(self) -> str:
        return next(kunci for kunci, tombol in self.tombol.items() if tombol.isChecked())

    def pilih(self, kunci: str) -> None:
        self.tombol[kunci].setChecked(True)

    def _dandani(self) -> None:
        w = warna()
        awal, *_, akhir = (t.objectName() for t in self.tombol.values())
        self.bingkai.setStyleSheet(
            f"QPushButton {{ border-radius: 0; margin-left: -1px; color: {w.teks2.name()}; }}"
            f"QPushButton:checked {{ background: {w.aksen.name()}; color: {w.aksen_teks.name()};"
            f" border-color: {w.aksen.name()}; }}"
            f"QPushButton:checked:focus {{ border: 3px double {w.aksen_teks.name()}; }}"
            f"#{awal} {{ border-top-left-radius: 6px; border-bottom-left-radius: 6px; margin-left: 0; }}"
            f"#{akhir} {{ border-top-right-radius: 6px; border-bottom-right-radius: 6px; }}"
        )
