"""Header and status line: satker, year, period and its state, what was saved, what is to be checked, what is due."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from ..domain.periode import BULAN, PERIODE, TRIWULAN
from . import tema
from .jendela import Jendela
from .muat import anak
from .unsur import LabelElide, Pil

if TYPE_CHECKING:
    from ..application.transaksi import Changes

TAHUN_BARU = "Tahun baru…"
JEDA_PERIKSA = 350
"""Milliseconds after the last change until the checks run again: they grow with the file."""

_PERLU_BERKAS = (
    "tahun", "periode", "keadaan", "cari", "temuan", "tombolUrungkan", "tombolUlangi", "tombolCetak", "tombolKirim",
    "bilahTab", "kaki",
)  # fmt: skip


class Kepala(QObject):
    """Follows the sitting. ``minta_tahun_baru`` when the last entry of the years was chosen."""

    minta_tahun_baru = Signal()

    def __init__(self, jendela: Jendela) -> None:
        super().__init__(jendela)
        self.jendela, self.sesi = jendela, jendela.sesi
        self.nama_satker = anak(jendela, LabelElide, "namaSatker")
        self.kode_satker = anak(jendela, LabelElide, "kodeSatker")
        self.tahun = anak(jendela, QComboBox, "tahun")
        self.periode = anak(jendela, QComboBox, "periode")
        self.keadaan = anak(jendela, Pil, "keadaan")
        self.temuan = anak(jendela, QPushButton, "temuan")
        self._tersimpan: datetime | None = None
        self._jam_periksa = QTimer(self)
        self._jam_periksa.setSingleShot(True)
        self._jam_periksa.setInterval(JEDA_PERIKSA)
        self._jam_periksa.timeout.connect(self._periksa)
        self.sesi.berubah.connect(self._berubah)
        self.sesi.tersimpan.connect(self._catat_tersimpan)
        self.tahun.activated.connect(self._ganti_tahun)
        self.tahun.installEventFilter(self)
        self.periode.activated.connect(lambda _: self.sesi.pilih(periode=PERIODE[str(self.periode.currentData())]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and letters on the closed list go from year to year; a new year is chosen in the open one."""
        if watched is not self.tahun or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        kini, tombol = self.tahun.currentIndex(), event.key()
        ke_bawah = tombol in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End)
        terakhir = kini + 1 >= self.tahun.count() or self.tahun.itemData(kini + 1) is None
        return (ke_bawah and terakhir) or bool(event.text().strip())

    def sebut(self, nama: str, rincian: str) -> None:
        """While no file is read: the program's name, or which file is being opened."""
        self.nama_satker.setText(nama)
        self.kode_satker.setText(rincian)
        self.jendela.setWindowTitle(f"{nama} – Kinerja" if nama != "Kinerja" else nama)

    def segarkan(self) -> None:
        """Another file, year or period is shown."""
        ada = self.sesi.berkas is not None
        for nama in _PERLU_BERKAS:
            anak(self.jendela, QWidget, nama).setVisible(ada)
        if ada:
            self._isi_pilihan()
            self._tampilkan()
            self._tampilkan_batas()
            self._jam_periksa.start()
        else:
            self._tersimpan = None
            self.sebut("Kinerja", "Perencanaan, pengisian, dan pelaporan kinerja satuan kerja")

    def _isi_pilihan(self) -> None:
        assert self.sesi.berkas is not None
        self.tahun.clear()
        for tahun in sorted({*self.sesi.berkas.tahun_ada(), self.sesi.tahun}):
            self.tahun.addItem(f"Tahun {tahun}", tahun)
        self.tahun.setCurrentIndex(self.tahun.findData(self.sesi.tahun))
        if not self.sesi.hanya_baca:
            self.tahun.insertSeparator(self.tahun.count())
            self.tahun.addItem(TAHUN_BARU)
        if not self.periode.count():
            for p in BULAN:
                self.periode.addItem(f"{p.kode} {p.nama}", p.kode)
            self.periode.insertSeparator(len(BULAN))
            for p in TRIWULAN:
                self.periode.addItem(p.nama, p.kode)
        self.periode.setCurrentIndex(self.periode.findData(self.sesi.periode.kode))

    def _ganti_tahun(self, nomor: int) -> None:
        tahun = self.tahun.itemData(nomor)
        if tahun is None:
            self._isi_pilihan()
            self.minta_tahun_baru.emit()
        else:
            self.sesi.pilih(tahun=int(tahun))

    def _berubah(self, perubahan: Changes) -> None:
        if perubahan.touches("tahun_anggaran"):
            self._isi_pilihan()
        self._tampilkan()
        self._jam_periksa.start()

    def _tampilkan(self) -> None:
        from . import keadaan

        berkas = self.sesi.berkas
        assert berkas is not None
        nama, rincian = keadaan.sebut_satker(self.sesi.dokumen)
        self.nama_satker.setText(nama)
        self.kode_satker.setText(rincian)
        self.jendela.setWindowTitle(f"{nama} · {self.sesi.tahun} – Kinerja")
        self.keadaan.isi(*keadaan.keadaan_periode(self.sesi))
        label = anak(self.jendela, QLabel, "namaBerkas")
        label.setText(berkas.path.name)
        label.setToolTip(str(berkas.path))
        self._tulis_tersimpan()

    def _catat_tersimpan(self, waktu: datetime) -> None:
        self._tersimpan = waktu
        self._tulis_tersimpan()

    def _tulis_tersimpan(self) -> None:
        teks = "Hanya baca" if self.sesi.hanya_baca else "Setiap isian tersimpan sendiri"
        if self._tersimpan:
            teks = f"✓ Tersimpan {self._tersimpan:%H.%M}"
        anak(self.jendela, QLabel, "tersimpan").setText(teks)

    def _tampilkan_batas(self) -> None:
        from .keadaan import kalimat_batas

        anak(self.jendela, QLabel, "batas").setText(kalimat_batas(self.sesi))

    def _periksa(self) -> None:
        """What grows with the file waits until nobody types."""
        if self.sesi.berkas is not None:  # it may have been closed meanwhile
            self._tampilkan_batas()
        self._tampilkan_temuan()

    def _tampilkan_temuan(self) -> None:
        jumlah = len(self.sesi.temuan())
        self.temuan.setText(f"{jumlah} temuan pemeriksaan" if jumlah else "Tidak ada temuan")
        tema.beri_ikon(self.temuan, *(("peringatan", "kuning") if jumlah else ("selesai", "hijau")))
