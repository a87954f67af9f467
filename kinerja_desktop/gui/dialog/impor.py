"""Import in three steps: choose a file, match sheets and columns, look at every cell; then all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
)

from .. import tema
from ..jendela import Jendela
from ..muat import anak
from ..sesi import Nada
from ..tugas import Dibatalkan, Kendali, Tugas
from ..unsur import LabelElide
from .dasar import Dialog
from .impor_ekspor import PetakanEkspor
from .impor_lembar import PilihLembar
from .impor_tinjau import LihatTinjauan

if TYPE_CHECKING:
    from ...exchange.hasil import HasilImpor
    from ...layanan.pengambilan import Bahan

BERKAS, LEMBAR, PERIKSA, EKSPOR = 0, 1, 2, 3
LANGKAH = ("Pilih berkas", "Cocokkan lembar dan kolom", "Periksa semua isinya")
_NOMOR = {BERKAS: 0, LEMBAR: 1, EKSPOR: 1, PERIKSA: 2}
"""The step a page is: an export of another program is matched in a page of its own."""
_LUAS = QSize(1120, 640)
"""Room for sheets and cells; choosing a file needs little."""
SUDAH_ADA = "Tidak ada yang baru: semua isinya sudah ada di berkas ini."
SARINGAN = "Yang dapat diimpor (*.xlsx *.csv *.json *.zip)"
TITIK = (("pilih artinya…", ""), ("tanda desimal: 3.4 = 3,4", "desimal"), ("pemisah ribuan: 1.234 = 1234", "ribuan"))


def buka(jendela: Jendela) -> None:
    """Show the wizard; say afterwards what came in and how to take it back."""
    sesi = jendela.sesi
    if sesi.hanya_baca:
        jendela.tampilkan_pesan(
            "Berkas ini dibuka hanya untuk dibaca, jadi impor tidak dapat dilakukan.", Nada.PERINGATAN
        )
        return
    jendela.selesaikan_isian()
    dialog = DialogImpor(jendela)
    if dialog.exec():
        jendela.tampilkan_pesan(dialog.pesan, Nada.BERHASIL, "Urungkan", sesi.urungkan)
    dialog.deleteLater()  # it holds every cell of the workbook


class DialogImpor(Dialog):
    """Works on the open file; nothing is written before the last button."""

    PANDUAN = "impor"

    def __init__(self, jendela: Jendela) -> None:
        super().__init__("dialog_impor", jendela)
        self.jendela, self.sesi = jendela, jendela.sesi
        self.pesan = ""
        self.bahan: Bahan | None = None
        self.hasil: HasilImpor | None = None
        self._tugas: Tugas | None = None
        self.halaman = anak(self, QStackedWidget, "halaman")
        self.berkas = anak(self, QLineEdit, "berkas")
        self.lanjut, self.kembali = anak(self, QPushButton, "lanjut"), anak(self, QPushButton, "kembali")
        self.titik = anak(self, QComboBox, "titik")
        self.kemajuan = anak(self, QProgressBar, "kemajuan")
        self.pilih_lembar = PilihLembar(self, self.sesi.tahun, self._segarkan)
        self.petakan = PetakanEkspor(self, self.sesi.dokumen, self._segarkan, self._hitung_ekspor)
        self._ekspor: list[Any] = []
        self._hitungan: Tugas | None = None
        self.lihat = LihatTinjauan(self)
        self.model = self.lihat.model
        for arti, nilai in TITIK:
            self.titik.addItem(arti, nilai)
        self._sambungkan()
        self._ke(BERKAS)

    def _sambungkan(self) -> None:
        self.lanjut.setDefault(True)
        anak(self, QPushButton, "telusuri").clicked.connect(self._telusuri)
        anak(self, QPushButton, "templat").clicked.connect(self._templat)
        anak(self, QPushButton, "bacaUlang").clicked.connect(self.baca)
        self.berkas.textChanged.connect(lambda _: self._segarkan())
        self.lanjut.clicked.connect(self._maju)
        self.kembali.clicked.connect(self._mundur)
        self.titik.activated.connect(lambda _: self.tinjau())

    # Steps ------------------------------------------------------------------------------------------------------------------

    def _ke(self, nomor: int) -> None:
        self.halaman.setCurrentIndex(nomor)
        if nomor != BERKAS:
            self.besarkan(_LUAS)
        anak(self, QLabel, "langkah").setText(f"{_NOMOR[nomor] + 1} dari {len(LANGKAH)} · {LANGKAH[_NOMOR[nomor]]}")
        nama = self.bahan.path.name if self.bahan and nomor != BERKAS else ""
        anak(self, LabelElide, "namaSumber").setText(nama)
        self._segarkan()
        (self.berkas, self.pilih_lembar.tabel, self.lihat.tabel, self.petakan.sumber)[nomor].setFocus()

    def _segarkan(self) -> None:
        """Buttons and the line below follow what there is."""
        sibuk, nomor = self._tugas is not None, self.halaman.currentIndex()
        self.halaman.setEnabled(not sibuk)
        self.kemajuan.setVisible(sibuk)
        self.kembali.setVisible(nomor != BERKAS)
        self.kembali.setEnabled(not sibuk)
        alasan = "" if sibuk else self._halangan(nomor)
        ada = {BERKAS: bool(self.berkas.text().strip()), PERIKSA: self.hasil is not None}.get(nomor, True)
        bisa = not sibuk and not alasan and ada
        self.lanjut.setEnabled(bisa)
        self.lanjut.setText("Lanjut")
        if nomor == PERIKSA and self.hasil is not None:
            banyak = self.hasil.baru + self.hasil.berubah
            apa = f"{banyak} baris" if self.hasil.tinjauan else "isinya"
            self.lanjut.setText(f"Impor {apa}" if bisa else "Impor")
        self.tulis_salah(alasan if nomor != BERKAS else "")
        self.kotak.button(QDialogButtonBox.StandardButton.Cancel).setText("Hentikan" if sibuk else "Batal")
        self.kotak.updateGeometry()

    def tulis_salah(self, alasan: str) -> None:
        label = anak(self, QLabel, "salah")
        tema.beri_kelas(label, "samar" if alasan == SUDAH_ADA else "salah")
        label.setText(alasan)

    def _halangan(self, nomor: int) -> str:
        """Why one cannot go on from here."""
        if nomor == LEMBAR:
            return self.pilih_lembar.halangan()
        if nomor == EKSPOR:
            return self.petakan.halangan()
        if nomor == PERIKSA and self.hasil is not None:
            if self.hasil.ditolak:
                return (
                    f"{len(self.hasil.ditolak)} isian ditolak, jadi belum ada yang diimpor. "
                    "Perbaiki di berkasnya, simpan, lalu tekan Baca ulang berkas."
                )
            if not self.hasil.transaksi:
                return SUDAH_ADA
        return ""

    def _maju(self) -> None:
        nomor = self.halaman.currentIndex()
        if nomor == BERKAS:
            self.baca()
        elif nomor in (LEMBAR, EKSPOR):
            self.tinjau()
        else:
            self._impor()

    def _mundur(self) -> None:
        berlembar = self.bahan is not None and self.bahan.buku is not None
        cocok = EKSPOR if self._ekspor else LEMBAR if berlembar else BERKAS
        self._ke(cocok if self.halaman.currentIndex() == PERIKSA else BERKAS)

    def reject(self) -> None:
        """The first press ends the work at hand, the next one the dialog."""
        if self._tugas is not None:
            self._tugas.batalkan()
            return
        super().reject()

    # File ------------------------------------------------------------------------------------------------------------------

    def _telusuri(self) -> None:
        nama, _ = QFileDialog.getOpenFileName(self, "Pilih berkas", str(self.jendela.folder()), SARINGAN)
        if nama:
            self.berkas.setText(nama)
            self.baca()

    def _templat(self) -> None:
        from .templat import buka as buka_templat

        buka_templat(self.jendela)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self._tugas is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if path := event.mimeData().urls()[0].toLocalFile():
            event.acceptProposedAction()
            self._ke(BERKAS)
            self.berkas.setText(path)
            self.baca()

    def baca(self) -> None:
        """Read the file anew; a workbook whose sheets were matched keeps what was chosen."""
        self.hasil = None
        path = Path(self.berkas.text().strip())
        lagi = self.halaman.currentIndex() == PERIKSA and self.bahan is not None and self.bahan.path == path

        def kerja(kendali: Kendali) -> tuple[Bahan, list[Any], bool]:
            from ...exchange.excel.baca import Dihentikan
            from ...layanan.pengambilan import baca_bahan, ekspor_anggaran

            try:
                bahan = baca_bahan(path, lambda: kendali.batal)
            except Dihentikan:
                raise Dibatalkan from None
            return bahan, ekspor_anggaran(bahan, longgar=True), lagi

        self._jalankan(kerja, lambda isi: self._terbaca(*isi))

    def _terbaca(self, bahan: Bahan, ekspor: list[Any], lagi: bool) -> None:
        self.bahan = bahan
        sama = [b.nama for b, _ in ekspor] == [b.nama for b, _ in self._ekspor]
        self._ekspor = ekspor
        if lagi and ekspor and sama:
            self.petakan.ganti_isi(ekspor)
            self.tinjau()
        elif ekspor and self.sesi.berkas is not None:
            from ...layanan.pengambilan import dokumen_beku, ingat_peta

            dulu = dokumen_beku(self.sesi.berkas)
            self.petakan.muat([(lembar, ingat_peta(peta, *dulu)) for lembar, peta in ekspor])
            self._ke(EKSPOR)
        elif lagi:
            self.tinjau()
        elif bahan.buku is not None:
            self.titik.setCurrentIndex(0)
            self.pilih_lembar.muat(bahan.buku)
            self._ke(LEMBAR)
        else:
            self.titik.setCurrentIndex(0)
            self.tinjau()

    # Looking at all rows ------------------------------------------------------------------------------------------------------

    def tinjau(self) -> None:
        """The dry run over all rows, beside the window."""
        from ...layanan.pengambilan import dokumen_beku, tinjau

        bahan, berkas = self.bahan, self.sesi.berkas
        if bahan is None or berkas is None:
            return
        baca, ada = dokumen_beku(berkas)
        if self._ekspor:
            self._jalankan(self._kerja_ekspor(), self._tampilkan)
            return
        pemetaan = self.pilih_lembar.dipilih() if bahan.buku is not None else None
        titik: Any = self.titik.currentData()
        self._jalankan(
            lambda kendali: tinjau(bahan, baca, ada, titik=titik, pemetaan=pemetaan, maju=kendali.kemajuan),
            self._tampilkan,
        )

    def _kerja_ekspor(self) -> Callable[[Kendali], Any]:
        """The dry run of an export under the mapping that stands on its page."""
        from ...layanan.pengambilan import dokumen_beku, tinjau_ekspor

        bahan, berkas = self.bahan, self.sesi.berkas
        assert bahan is not None
        assert berkas is not None
        baca, ada = dokumen_beku(berkas)
        lembar, peta = self.petakan.kini()
        isian = self.petakan.isian()
        return lambda kendali: tinjau_ekspor(bahan, lembar, peta, isian, baca, ada, kendali.kemajuan)

    def _hitung_ekspor(self) -> None:
        """Count beside the page, which stays usable; a newer count takes the place of one that is under way."""
        if self._tugas is not None or self.halaman.currentIndex() != EKSPOR or self.petakan.halangan():
            return
        if self._hitungan is not None:
            self._hitungan.batalkan()
        tugas = self._hitungan = Tugas(self._kerja_ekspor(), self)
        tugas.hasil.connect(lambda hasil, t=tugas: self.petakan.tampilkan(hasil) if t is self._hitungan else None)
        tugas.mulai()

    def _tampilkan(self, hasil: HasilImpor) -> None:
        self.hasil = hasil
        self.lihat.muat(hasil)
        anak(self, QFrame, "bilahTitik").setVisible(hasil.ambigu or bool(self.titik.currentData()))
        self._ke(PERIKSA)

    def _jalankan(self, kerja: Callable[[Kendali], Any], selesai: Callable[[Any], object]) -> None:
        """Work beside the window: its result, or why it failed, is shown once it has ended."""
        if self._tugas is not None:
            return
        tugas = self._tugas = Tugas(kerja, self)
        buah: list[Any] = []
        gagal: list[Exception] = []
        tugas.hasil.connect(buah.append)
        tugas.gagal.connect(gagal.append)
        tugas.maju.connect(self._maju_kabar)

        def usai() -> None:
            self._tugas = None
            self._segarkan()
            if gagal:
                self._gagal(gagal[0])
            elif buah:
                selesai(buah[0])
            tugas.deleteLater()

        tugas.usai.connect(usai)
        self.kemajuan.setRange(0, 0)
        self._segarkan()
        tugas.mulai()

    def _maju_kabar(self, sudah: int, semua: int) -> None:
        self.kemajuan.setRange(0, semua)
        self.kemajuan.setValue(sudah)

    def _gagal(self, salah: Exception) -> None:
        from ...layanan import kesalahan_dikenal

        if not isinstance(salah, kesalahan_dikenal()):
            raise salah
        self.tulis_salah(str(salah))

    # Writing ---------------------------------------------------------------------------------------------------------------

    def _impor(self) -> None:
        from ...layanan import kesalahan_dikenal
        from ...layanan.pengambilan import terapkan_impor

        berkas, hasil, bahan = self.sesi.berkas, self.hasil, self.bahan
        if berkas is None or hasil is None or bahan is None or hasil.ditolak:
            return
        try:
            with self.jendela.sibuk():
                perubahan = terapkan_impor(berkas, hasil, bahan.path)
        except kesalahan_dikenal() as salah:
            self.tulis_salah(str(salah))
            return
        self.sesi.diubah_layanan(*perubahan.nouns)
        isi = f"{hasil.baru} baris baru, {hasil.berubah} berubah" if hasil.tinjauan else "isinya sudah masuk"
        self.pesan = f"Impor dari {bahan.path.name} selesai: {isi}. Ctrl+Z membatalkan seluruhnya."
        self.accept()
