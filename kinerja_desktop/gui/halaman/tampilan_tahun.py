"""Tools of the view Tahun ke tahun in the tab Anggaran: a series more, a year more, the columns on where figures come from."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox, QMenu, QPushButton, QWidget

from ...application.deret_gestur import tambah_deret
from ...domain.anggaran import DeretAnggaran, DeretNilai, KelompokDeret
from ..muat import anak
from ..sesi import Sesi
from ..tabel.tabel import TabelLembar
from ..tombol import beri_menu
from .alat import gestur
from .lembar_deret import LembarDeret

ALAT = ("tombol_deret", "tombol_tahun", "rincian_deret")
LAIN = ("label_sumber", "sumber", "label_tanggal", "per_tanggal")
"""Source and date of the other views: a series has them by year, a volume has none."""
PILIHAN = (
    ("&Jenis belanja", KelompokDeret.BELANJA),
    ("&Seluruh belanja (tercetak di sumber)", KelompokDeret.JUMLAH),
    ("&PNBP", KelompokDeret.PNBP),
    ("Hi&bah", KelompokDeret.HIBAH),
)


class AlatTahun:
    """Wires the buttons of the view; the page shows its sheet."""

    def __init__(self, halaman: QWidget, sesi: Sesi, tabel: TabelLembar, lembar: LembarDeret) -> None:
        self.halaman, self.sesi, self.tabel, self.lembar = halaman, sesi, tabel, lembar
        menu = QMenu(halaman)
        for judul, kelompok in PILIHAN:
            menu.addAction(judul, partial(self._tambah, kelompok))
        menu.addSeparator()
        menu.addActions([tabel.aksi(nama) for nama in ("naik", "turun", "gandakan", "hapus")])
        beri_menu(anak(halaman, QPushButton, "tombol_deret"), menu)
        anak(halaman, QPushButton, "tombol_tahun").clicked.connect(self._tambah_tahun)
        self.rinci = anak(halaman, QCheckBox, "rincian_deret")
        self.rinci.toggled.connect(self._ganti_rinci)

    def atur(self, tampak: bool, *, bersumber: bool) -> None:
        """Show the tools of this view, and source and date where the view shown reads them."""
        for nama in ALAT:
            anak(self.halaman, QWidget, nama).setVisible(tampak)
        for nama in LAIN:
            anak(self.halaman, QWidget, nama).setVisible(bersumber)
        for nama in ("tombol_deret", "tombol_tahun"):
            anak(self.halaman, QPushButton, nama).setEnabled(not self.sesi.hanya_baca)

    def _tambah(self, kelompok: KelompokDeret) -> None:
        lama = set(self.sesi.dokumen.peta("deret_anggaran"))
        setelah = LembarDeret.deret(self.tabel.baris_sekarang())
        setelah = setelah if setelah and setelah.kelompok == kelompok else None
        if gestur(self.sesi, lambda: tambah_deret(self.sesi.dokumen, kelompok, self.sesi.id_baru, setelah)):
            baru = [d.id for d in self.sesi.dokumen.deret_anggaran if d.id not in lama]
            self.tabel.ke_sel("deret_anggaran", baru[0], "nama")

    def _tambah_tahun(self) -> None:
        self.lembar.tambahan += 1
        self.tabel.segarkan()

    def _ganti_rinci(self, nyala: bool) -> None:
        self.lembar.rinci = nyala
        self.tabel.segarkan()

    def ke_temuan(self, noun: str, id_: str, kolom: str) -> None:
        """Cursor to a cell of a series; what only the source columns show opens them."""
        baris = self.sesi.dokumen.ambil(noun, id_)
        if isinstance(baris, DeretNilai) and kolom in ("capaian_sumber", "sumber", "per_tanggal"):
            self.rinci.setChecked(True)
        if not self.tabel.ke_sel(noun, id_, kolom):
            deret = baris.deret_anggaran_id if isinstance(baris, DeretNilai) else getattr(baris, "id", "")
            self.tabel.ke_sel("deret_anggaran", deret, "nama")


def milik_deret(baris: object) -> bool:
    """Whether a row of the document is shown in this view."""
    return isinstance(baris, DeretAnggaran | DeretNilai)
