"""Sunting > Riwayat perubahan: everything that was done to this file, searched, read in detail, and taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableWidget, QWidget

from ...application.rincian import rinci_langkah
from ...application.riwayat_gestur import kembalikan_langkah
from ...application.sel import bersihkan
from ...domain.periode import baca_tanggal
from ...storage.riwayat import Catatan, Saringan
from ..jendela import Jendela
from ..muat import anak
from ..sesi import Nada, Sesi
from ..unsur import LabelElide
from .daftar_riwayat import isi_baris, katakan_di, siapkan_tabel, terapkan_di, tulis_waktu
from .dasar import Dialog

HALAMAN = 100
"""Entries read at once."""
_JENIS = {"isi": "", "impor": "impor", "urung": "diurungkan", "ulang": "diulangi"}
_SEMUA = "Semua petugas"


def buka(jendela: Jendela) -> None:
    """Show the history of the open file."""
    if jendela.sesi.berkas is not None:
        DialogRiwayat(jendela.sesi, jendela).show()


class DialogRiwayat(Dialog):
    """Not modal, so that what is brought back is seen where it stands."""

    PANDUAN = "tabel"

    def __init__(self, sesi: Sesi, parent: QWidget | None = None) -> None:
        super().__init__("dialog_riwayat", parent)
        self.sesi = sesi
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1040, 660)
        self.daftar, self.rincian = anak(self, QTableWidget, "daftar"), anak(self, QTableWidget, "rincian")
        self.kata, self.petugas = anak(self, QLineEdit, "kata"), anak(self, QComboBox, "petugas")
        self.sejak, self.sampai = anak(self, QLineEdit, "sejak"), anak(self, QLineEdit, "sampai")
        self.lagi, self.alasan = anak(self, QPushButton, "lagi"), anak(self, QLineEdit, "alasan")
        self.tombol = anak(self, QPushButton, "kembalikan")
        for tombol in (self.tombol, self.lagi, *self.kotak.buttons()):
            if isinstance(tombol, QPushButton):
                tombol.setAutoDefault(False)
        siapkan_tabel(self.daftar, ("Waktu", "Petugas", "Perbuatan", "Alasan", "Isian"), (176, 150, 0, 220, 64))
        siapkan_tabel(self.rincian, ("Baris", "Kolom", "Semula", "Menjadi"), (0, 170, 220, 220))
        self.catatan: list[Catatan] = []
        self._tunda = QTimer(self, interval=250, singleShot=True)
        self._tunda.timeout.connect(self.muat)
        self.kata.textChanged.connect(self._tunda.start)
        self.petugas.activated.connect(lambda _: self.muat())
        self.sejak.editingFinished.connect(self.muat)
        self.sampai.editingFinished.connect(self.muat)
        self.daftar.itemSelectionChanged.connect(self._rinci)
        self.lagi.clicked.connect(lambda: self._tambah())
        self.tombol.clicked.connect(self.kembalikan)
        sesi.berubah.connect(self._berubah)
        sesi.dibuka.connect(self._dibuka)
        self._isi_petugas()
        self.muat()
        self.daftar.setFocus()

    # Reading ---------------------------------------------------------------------------------------------------------

    def _berubah(self, _perubahan: object) -> None:
        self.muat()

    def _dibuka(self) -> None:
        if self.sesi.berkas is None:
            self.close()
        else:
            self.muat()

    def _isi_petugas(self) -> None:
        self.petugas.addItem(_SEMUA, None)
        for nama in self.sesi.berkas.petugas_riwayat() if self.sesi.berkas else ():
            self.petugas.addItem(nama or "tanpa nama", nama)

    def _saring(self) -> Saringan | None:
        """What is asked for; None, with the reason said, where a day cannot be read."""
        hari = []
        for masukan in (self.sejak, self.sampai):
            teks = bersihkan(masukan.text()).strip()
            try:
                hari.append(baca_tanggal(teks).isoformat() if teks else "")
            except ValueError as salah:
                self.katakan(f"{salah}.")
                return None
        return Saringan(self.petugas.currentData(), bersihkan(self.kata.text()).strip(), *hari)

    def muat(self) -> None:
        """Read the newest entries that are wanted."""
        self._tunda.stop()
        if (saring := self._saring()) is None:
            return
        self.katakan("")
        terpilih = self.terpilih.nomor if self.terpilih else 0
        banyak = max(len(self.catatan), HALAMAN) if terpilih else HALAMAN
        self.catatan = []
        self._tambah(saring, banyak)
        r = next((r for r, c in enumerate(self.catatan) if c.nomor == terpilih), 0)
        if self.catatan:
            self.daftar.selectRow(r)
        self._rinci()

    def _tambah(self, saring: Saringan | None = None, banyak: int = 0) -> None:
        banyak = banyak or HALAMAN
        berkas, saring = self.sesi.berkas, saring or self._saring()
        if berkas is None or saring is None:
            return
        baru = berkas.riwayat(banyak + 1, len(self.catatan), saring)
        self.lagi.setEnabled(len(baru) > banyak)
        awal = len(self.catatan)
        self.catatan += baru[:banyak]
        self.daftar.setRowCount(len(self.catatan))
        for r, c in enumerate(self.catatan[awal:], awal):
            cara = _JENIS.get(c.jenis, c.jenis)
            label = f"{c.label} ({cara})" if cara else c.label
            isi_baris(self.daftar, r, (tulis_waktu(c.waktu), c.petugas or "–", label, c.alasan or "–", str(c.jumlah)))
        self.daftar.resizeRowsToContents()
        lebih = " atau lebih" if self.lagi.isEnabled() else ""
        kata = f"{len(self.catatan)}{lebih} langkah tampak" if self.catatan else "Tidak ada langkah yang cocok"
        anak(self, QLabel, "jumlah").setText(f"{kata}.")

    @property
    def terpilih(self) -> Catatan | None:
        """The entry under the cursor."""
        r = self.daftar.currentRow()
        return self.catatan[r] if 0 <= r < len(self.catatan) else None

    def _rinci(self) -> None:
        satu, berkas = self.terpilih, self.sesi.berkas
        transaksi = berkas.transaksi_riwayat(satu.nomor) if satu and berkas else None
        isi = rinci_langkah(self.sesi.dokumen, transaksi) if transaksi else ()
        self.tombol.setEnabled(transaksi is not None and not self.sesi.hanya_baca)
        anak(self, LabelElide, "judul_rincian").setText(satu.label if satu else "")
        alasan = anak(self, QLabel, "alasan_langkah")
        alasan.setText(f"Alasan: {satu.alasan}" if satu and satu.alasan else "")
        alasan.setVisible(bool(alasan.text()))
        self.rincian.setRowCount(len(isi))
        for r, b in enumerate(isi):
            isi_baris(self.rincian, r, (b.apa, b.bidang, b.semula, b.menjadi))
        self.rincian.resizeRowsToContents()

    # Bringing back ---------------------------------------------------------------------------------------------------

    def katakan(self, kalimat: str) -> None:
        """A refusal, in the dialog itself."""
        katakan_di(self._salah, kalimat)

    def kembalikan(self) -> None:
        """Take the chosen step back, as a step of its own."""
        satu, berkas = self.terpilih, self.sesi.berkas
        transaksi = berkas.transaksi_riwayat(satu.nomor) if satu and berkas else None
        if satu is None or transaksi is None:
            return
        salah = terapkan_di(self.sesi, lambda: kembalikan_langkah(self.sesi.dokumen, transaksi, self.alasan.text()))
        self.katakan(salah)
        if not salah:
            self.alasan.clear()
            self.sesi.pesan.emit(f"Dikembalikan: {satu.label}. Ctrl+Z mengurungkannya.", Nada.BERHASIL)
