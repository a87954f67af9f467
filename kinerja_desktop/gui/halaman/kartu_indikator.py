"""The dictionary card of an indikator: what it means, how it is computed with a live trial, and how it is printed.

It stands in a narrow column, in a wide strip and in a dialog alike: its halves lie beside each other where there is room.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLabel, QPushButton, QTabWidget, QWidget

from ...application.indikator_gestur import IsianTerlepas, Lepas
from ...application.sel import Sel, sel_baris
from ...application.transaksi import Changes, Transaksi, TransaksiError
from ...domain.angka import baca_mode
from ...domain.capaian import target_indikator
from ...domain.periode import TAHUN
from ...domain.rencana_strategis import RenstraSimpul
from ...domain.renstra import IndikatorTahun
from ...domain.tahun_kinerja import TahunKinerja
from .. import ukuran
from ..ikatan import Ikatan
from ..muat import anak, muat_ui
from ..sesi import Nada, Sesi
from ..tabel.model import bersatuan
from ..unsur import LabelElide
from .kartu_bobot import Buat
from .kartu_cetakan import KartuCetakan
from .kartu_coba import KartuCoba
from .kartu_rumus import KartuRumus

BERDAMPINGAN = 700
"""Pixels at 100 % from which the halves of a part lie beside each other."""
TEMPAT = {"rumus": 1, "variabel": 1, "tetapan": 1, "ekspresi": 1, "sumber_isian": 1, "rumus_teks": 2, "output": 2,
           "uraian_output": 2, "alias": 2, "tidak_dicetak": 2}  # fmt: skip
"""Part that shows a field; the others stand in the first."""


class KartuIndikator(QWidget):
    """``tampilkan`` says which; it follows the sitting by itself."""

    def __init__(self, sesi: Sesi, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sesi = sesi
        self._id, self._basi = "", False
        self._simpul: RenstraSimpul | None = None
        self._ulang: Callable[[Lepas], Transaksi] | None = None
        muat_ui("kartu_indikator", self)
        self.bagian = anak(self, QTabWidget, "bagian_kartu")
        self.bagian.tabBar().setAccessibleName("Bagian kamus")
        self.bagian.tabBar().setAccessibleDescription("Panah kiri dan kanan memilih Kamus, Rumus, atau Cetakan")
        self.bagian.tabBar().setDrawBase(False)
        self.bagian.tabBar().setStyleSheet("QTabBar { background: transparent; }")
        label = [anak(self, QLabel, f"label_{nama}") for nama in ("aturan", "satuan", "periode_pelaporan", "bobot")]
        lebar = max(satu.sizeHint().width() for satu in label)
        for satu in label:
            satu.setMinimumWidth(lebar)  # two forms below each other keep one edge
        Berdampingan(anak(self, QWidget, "kepala_kartu"), ke_atas=False)
        for halaman in ("kamus", "rumus", "cetakan"):
            Berdampingan(anak(self, QWidget, f"isi_{halaman}"))
        self.rumus = KartuRumus(sesi, self, self.lakukan)
        self.coba = KartuCoba(sesi, self)
        self.cetakan = KartuCetakan(sesi, self, self.lakukan)
        self.ikatan = Ikatan(self, sesi, "indikator_tahun", self._alamat, self._milik)
        for nama, lepas in (("tombol_pertahankan", Lepas.PERTAHANKAN), ("tombol_lepas", Lepas.HAPUS)):
            anak(self, QPushButton, nama).clicked.connect(lambda _=False, jawab=lepas: self._jawab(jawab))
        anak(self, QPushButton, "tombol_urung").clicked.connect(lambda: self._jawab(None))
        self.rumus.calon_berubah.connect(lambda: self.coba.tampilkan(self.rumus.calon()))
        anak(self, QComboBox, "mode").currentTextChanged.connect(lambda _: self._sebut_mode())
        sesi.berubah.connect(self._berubah)
        sesi.dibuka.connect(self._segarkan_bila_tampak)
        self.tampilkan(None)

    # Showing ---------------------------------------------------------------------------------------------------------

    @property
    def indikator(self) -> IndikatorTahun | None:
        """The indikator shown, as it stands in the document."""
        baris: IndikatorTahun | None = self.sesi.dokumen.ambil("indikator_tahun", self._id)
        return baris

    def tampilkan(self, indikator: IndikatorTahun | None, simpul: RenstraSimpul | None = None) -> None:
        """Show an indikator of the year; ``simpul`` is its node in a Renstra, also where the year does not have it."""
        id_ = indikator.id if indikator is not None else ""
        if id_ != self._id:
            # What is half typed belongs to the one before.
            self.ikatan.simpan_semua()
            self.rumus.simpan_ekspresi()
            self._tutup_tanya()
        self._id, self._simpul = id_, simpul
        self.segarkan()

    def _berubah(self, _: Changes) -> None:
        # A method, no lambda: the sitting outlives the card of a dialog.
        self._segarkan_bila_tampak()

    def _segarkan_bila_tampak(self) -> None:
        if self.isVisible():
            self.segarkan()
        else:
            self._basi = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._basi:
            self.segarkan()

    def segarkan(self) -> None:
        """Show the document as it stands."""
        self._basi = False
        i = self.indikator
        self._kepala(i)
        self.bagian.setVisible(i is not None)
        anak(self, QWidget, "tanya_kartu").setVisible(i is not None and self._ulang is not None)
        self.ikatan.segarkan()
        self.rumus.tampilkan(i)  # and the trial with it
        self.cetakan.tampilkan(i)
        if i is not None:
            self._sebut_mode()

    def _kepala(self, i: IndikatorTahun | None) -> None:
        dokumen, simpul = self.sesi.dokumen, self._simpul
        judul, rincian, kosong = anak(self, LabelElide, "judul_kartu"), anak(self, LabelElide, "rincian_kartu"), ""
        if i is not None:
            target = bersatuan(target_indikator(dokumen, i, TAHUN), i.satuan) or "belum ditetapkan"
            judul.setText(f"{i.kode}   {i.uraian}")
            rincian.setText(f"Target {dokumen.tahun}: {target} · {i.periode_pelaporan}")
        elif simpul is not None:
            judul.setText(f"{simpul.kode}   {simpul.uraian}")
            kosong = (
                f"Indikator ini belum ada pada tahun {dokumen.tahun}. Kamus dan rumusnya diisi setelah ia tercantum di "
                "Perjanjian Kinerja."
            )
        else:
            kosong = "Pilih satu indikator; artinya, rumusnya, dan cara mencetaknya tampil di sini."
        judul.setVisible(i is not None or simpul is not None)
        rincian.setVisible(i is not None)
        anak(self, QWidget, "kepala_kartu").setVisible(i is not None or simpul is not None)
        label = anak(self, QLabel, "kosong_kartu")
        label.setText(kosong)
        label.setVisible(bool(kosong))

    def _sebut_mode(self) -> None:
        """What the mode does, in words; of an empty one what the year says."""
        kode = anak(self, QComboBox, "mode").currentText()
        i = self.indikator
        mode = baca_mode(kode) if kode else self.sesi.dokumen.mode("capaian")
        awal = "" if kode else f"Mode kosong mengikuti tahun ini, {mode.kode}: "
        kalimat = f"{awal}{mode.keterangan}." if awal else f"Angka {mode.keterangan}."
        anak(self, QLabel, "kata_kamus").setText(kalimat if i is not None else "")

    def _alamat(self, dokumen: TahunKinerja, kolom: str) -> Sel | None:
        baris = dokumen.ambil("indikator_tahun", self._id)
        return sel_baris(baris, kolom) if baris is not None else None

    def _milik(self) -> str:
        i = self.indikator
        return i.kode if i is not None else ""

    # Gestures --------------------------------------------------------------------------------------------------------

    def lakukan(self, buat: Buat) -> str:
        """Make a step and commit it; where entries would be lost it is asked. Returns why it was refused, or ``''``."""
        try:
            transaksi = buat(Lepas.TANYA)
        except IsianTerlepas as tanya:
            self._tanya(tanya, buat)
            return str(tanya)
        except TransaksiError as salah:
            self.sesi.pesan.emit(str(salah), Nada.PERINGATAN)
            return str(salah)
        self._tutup_tanya()
        return "" if self.sesi.terapkan(transaksi) else "Belum tersimpan."

    def _tanya(self, tanya: IsianTerlepas, buat: Buat) -> None:
        self._ulang = buat
        anak(self, QLabel, "kalimat_tanya").setText(str(tanya))
        tetap = anak(self, QPushButton, "tombol_pertahankan")
        tetap.setVisible(tanya.dapat_tetap)
        anak(self, QWidget, "tanya_kartu").show()
        (tetap if tanya.dapat_tetap else anak(self, QPushButton, "tombol_urung")).setFocus()

    def _tutup_tanya(self) -> None:
        self._ulang = None
        anak(self, QWidget, "tanya_kartu").hide()

    def _jawab(self, lepas: Lepas | None) -> None:
        """Do the step with the answer, or leave everything as it was."""
        ulang = self._ulang
        self._tutup_tanya()
        if ulang is not None and lepas is not None:
            self.lakukan(lambda _: ulang(lepas))
        self.segarkan()
        self.rumus.jenis.setFocus()

    # Ways in ---------------------------------------------------------------------------------------------------------

    def ke_kolom(self, kolom: str) -> None:
        """Cursor to a field by its name."""
        self.bagian.setCurrentIndex(TEMPAT.get(kolom, 0))
        isian = {"rumus": "jenis_rumus", "variabel": "tabel_variabel", "ekspresi": "isi_ekspresi"}.get(kolom, kolom)
        if (tujuan := self.findChild(QWidget, isian)) is not None:
            tujuan.setFocus()

    def tutup(self) -> None:
        """It is left: what is still being typed is kept."""
        self.ikatan.simpan_semua()
        self.rumus.simpan_ekspresi()


class Berdampingan(QObject):
    """Lays the halves of a part beside each other where it is wide, else below each other.

    ``ke_atas``: below each other they begin at the top, and what is left stays below them.
    """

    def __init__(self, wadah: QWidget, *, ke_atas: bool = True) -> None:
        super().__init__(wadah)
        self.wadah = wadah
        wadah.installEventFilter(self)
        tata = wadah.layout()
        assert isinstance(tata, QBoxLayout)
        if ke_atas:
            tata.addStretch(0)
        self.tata, self.ke_atas = tata, ke_atas
        self._atur()

    def _atur(self) -> None:
        induk = self.wadah.parentWidget()
        lebar = (induk or self.wadah).width()
        arah = QBoxLayout.Direction
        tujuan = arah.LeftToRight if lebar >= ukuran.skala(BERDAMPINGAN) else arah.TopToBottom
        if self.tata.direction() != tujuan:
            self.tata.setDirection(tujuan)
        if self.ke_atas:
            self.tata.setStretch(self.tata.count() - 1, 1 if tujuan == arah.TopToBottom else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._atur()
        return False
