"""Laporan & Kirim: choose sections, see the real pages, mend what is left, save, print, close and send."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...application.transaksi import Changes
from ...domain.laporan import Laporan
from ...domain.periode import BULAN, PERIODE, TAHUN, Periode
from ...domain.tahun_kinerja import TahunKinerja
from ..jendela import Jendela
from ..muat import anak, muat_ui
from ..pdfium import HalamanPdf
from ..pratinjau import Pratinjau
from ..sesi import Nada, Sesi
from ..tema import JARAK
from ..tugas import Kendali, Tugas
from ..unsur import Pil, kosongkan_tata, label, tombol
from .kirim import KartuKirim, baris_temuan
from .pilih_tata_letak import PilihTataLetak

if TYPE_CHECKING:
    from ...reports.pdf import HasilPdf

KERTAS = ("A4", "F4")
JEDA = 250
BATAS_TEMUAN = 2
PERAN_ID = Qt.ItemDataRole.UserRole


class HalamanLaporan(QWidget):
    """Last tab. The preview is made from the frozen document in a worker; only the newest wish is finished."""

    def __init__(self, sesi: Sesi, jendela: Jendela) -> None:
        super().__init__(jendela)
        self.sesi, self.jendela = sesi, jendela
        muat_ui("laporan", self)
        self.daftar = anak(self, QListWidget, "daftarBagian")
        self.pilih_laporan = anak(self, QComboBox, "pilihLaporan")
        self.kertas = anak(self, QComboBox, "kertas")
        self.pratinjau = Pratinjau()
        tempat = anak(self, QWidget, "tempatPratinjau").layout()
        assert tempat is not None
        tempat.addWidget(self.pratinjau)
        self.kirim = KartuKirim(self, sesi, jendela)
        self.tata_letak = PilihTataLetak(self, sesi)
        self._letak: dict[str, int] = {}
        self._tuju = ""
        """Section to be shown as soon as its pages are there."""
        self._asal: tuple[TahunKinerja, Periode, tuple[TahunKinerja, int | None]] | None = None
        """What is printed now, and of which document and period it was found."""
        self._tugas: Tugas | None = None
        self._basi = True
        self._jeda = QTimer(self)
        self._jeda.setSingleShot(True)
        self._jeda.setInterval(JEDA)
        self._jeda.timeout.connect(self._buat_pratinjau)
        self._sambung()

    def _sambung(self) -> None:
        self.sesi.berubah.connect(self._berubah)
        self.sesi.dibuka.connect(self._dibuka)
        self.daftar.itemChanged.connect(lambda _: self._jeda.start())
        self.daftar.currentItemChanged.connect(self._ke_bagian)
        self.daftar.currentItemChanged.connect(lambda *_: self._isi_tata_letak())
        self.daftar.itemClicked.connect(self._ke_bagian)
        self.pilih_laporan.activated.connect(lambda _: self._isi_tata_letak())
        self.pilih_laporan.activated.connect(lambda _: self._jeda.start())
        self.kertas.activated.connect(lambda _: self._jeda.start())
        anak(self, QComboBox, "zoom").activated.connect(self.pratinjau.ganti_zoom)
        self.pratinjau.halaman_berganti.connect(self._sebut_halaman)
        for nama, langkah in (("mundur", -1), ("maju", 1)):
            anak(self, QToolButton, nama).clicked.connect(lambda _=False, n=langkah: self.pratinjau.geser(n))
        for nama, kerja in (
            ("semua", self._centang_semua), ("hanyaIni", self._hanya_ini), ("simpanPdf", lambda: self.simpan(".pdf")),
            ("simpanXlsx", lambda: self.simpan(".xlsx")), ("cetakKertas", self.cetak),
        ):  # fmt: skip
            anak(self, QPushButton, nama).clicked.connect(lambda _=False, k=kerja: k())

    # State -----------------------------------------------------------------------------------------------------------

    def _dibuka(self) -> None:
        self.pilih_laporan.clear()
        self._berubah(None)

    def _berubah(self, _perubahan: Changes | None) -> None:
        self._basi = True
        if self.isVisible():
            self.tampil()

    def tampil(self) -> None:
        """Called when the tab is shown."""
        if self._basi:
            self._basi = False
            self._isi_laporan()
            self._isi_bagian()
            self._isi_temuan()
            self.kirim.segarkan()
            self._jeda.start(1)

    def _isi_laporan(self) -> None:
        """The annex of the triwulan first, then the month chosen in the tool bar, then the whole year."""
        if self.pilih_laporan.count():
            return
        pilihan: list[Periode] = [self.sesi.triwulan]
        if self.sesi.periode in BULAN:
            pilihan.append(self.sesi.periode)
        for periode in (*pilihan, TAHUN):
            nama = "Setahun" if periode == TAHUN else periode.nama
            self.pilih_laporan.addItem(f"Lampiran {nama} {self.sesi.tahun}", periode.kode)
        laporan = self._laporan(self.sesi.dokumen)
        self.kertas.setCurrentIndex(KERTAS.index(laporan.kertas) if laporan.kertas in KERTAS else 0)

    @property
    def periode(self) -> Periode:
        """The period of the report that is shown."""
        return PERIODE[str(self.pilih_laporan.currentData() or self.sesi.triwulan.kode)]

    def _laporan(self, dokumen: TahunKinerja) -> Laporan:
        from ...reports.susun import laporan_bawaan

        return laporan_bawaan(dokumen, self.periode)

    def _isi_bagian(self) -> None:
        from ...reports.katalog_bagian import BAGIAN, LAMPIRAN

        dokumen = self.sesi.dokumen
        lama = {
            str(b.data(PERAN_ID)): b.checkState() == Qt.CheckState.Checked for b in self._butir() if b.flags() & _BISA
        }
        bawaan = tuple(self._laporan(dokumen).bagian) or (LAMPIRAN,)
        self.daftar.blockSignals(True)
        kini = self.daftar.currentRow()
        self.daftar.clear()
        for info in BAGIAN.values():
            ada = info.ada(dokumen)
            butir = QListWidgetItem(info.judul if ada else f"{info.judul} · belum ada isi")
            butir.setData(PERAN_ID, info.id)
            terpilih = info.id in bawaan or (LAMPIRAN in bawaan and info.di_lampiran)
            centang = ada and lama.get(info.id, terpilih)
            butir.setFlags(_BISA | Qt.ItemFlag.ItemIsSelectable if ada else Qt.ItemFlag.NoItemFlags)
            butir.setCheckState(Qt.CheckState.Checked if centang else Qt.CheckState.Unchecked)
            kata = "Klik untuk melihat halamannya" if ada else "Belum ada isian untuk bagian ini di tahun ini"
            butir.setToolTip(kata)
            butir.setSizeHint(QSize(0, 4 * JARAK))
            self.daftar.addItem(butir)
        self.daftar.setCurrentRow(kini)
        self.daftar.blockSignals(False)
        self._isi_tata_letak()

    def _isi_tata_letak(self) -> None:
        """The layouts of the section under the cursor."""
        kini = self.daftar.currentItem()
        if self.sesi.berkas is not None:
            self.tata_letak.tampilkan(str(kini.data(PERAN_ID)) if kini else "", self._laporan(self._dicetak()[0]))

    def _dicetak(self) -> tuple[TahunKinerja, int | None]:
        """The document whose pages are shown, with its revision: the pages shown are the pages saved, of a closed
        triwulan those of the document stored then."""
        from ...layanan import dokumen_cetak

        dokumen, periode = self.sesi.dokumen, self.periode
        if self._asal is None or self._asal[0] is not dokumen or self._asal[1] != periode:
            assert self.sesi.berkas is not None
            self._asal = (dokumen, periode, dokumen_cetak(self.sesi.berkas, dokumen, periode))
        return self._asal[2]

    def _butir(self) -> list[QListWidgetItem]:
        return [self.daftar.item(n) for n in range(self.daftar.count())]

    def _centang_semua(self) -> None:
        for butir in self._butir():
            if butir.flags() & _BISA:
                butir.setCheckState(Qt.CheckState.Checked)

    def _hanya_ini(self) -> None:
        """The section under the cursor; before one was chosen, that of the page shown."""
        kini = self.daftar.currentItem()
        lewat = [id_ for id_, halaman in self._letak.items() if halaman <= self.pratinjau.nomor]
        if kini is not None or lewat:
            self.ke_cetakan(str(kini.data(PERAN_ID)) if kini is not None else lewat[-1])

    def bagian(self) -> tuple[str, ...]:
        """Sections to print; those of the annex that have data, and no other, are the bound annex."""
        from ...reports.katalog_bagian import BAGIAN, LAMPIRAN

        bisa = [b for b in self._butir() if b.flags() & _BISA]
        pilih = [str(b.data(PERAN_ID)) for b in bisa if b.checkState() == Qt.CheckState.Checked]
        lampiran = [id_ for b in bisa if BAGIAN[id_ := str(b.data(PERAN_ID))].di_lampiran]
        return (LAMPIRAN,) if pilih == lampiran else tuple(pilih)

    def _isi_temuan(self) -> None:
        temuan = self.sesi.temuan()
        pil = anak(self, Pil, "jumlahSiap")
        pil.setVisible(bool(temuan))
        pil.isi(str(len(temuan)), "kuning")
        tata = anak(self, QWidget, "daftarSiap").layout()
        assert isinstance(tata, QVBoxLayout)
        kosongkan_tata(tata)
        for t in temuan[:BATAS_TEMUAN]:
            tata.addWidget(baris_temuan(t, self.jendela))
        if len(temuan) > BATAS_TEMUAN:
            semua = tombol(f"Lihat semua ({len(temuan)})", lambda: self.jendela.ke_tab("beranda"), "tautan")
            semua.setToolTip("Daftar lengkapnya di Beranda")
            tata.addWidget(semua, 0, Qt.AlignmentFlag.AlignLeft)
        if not temuan:
            tata.addWidget(label("Tidak ada temuan; laporan siap dicetak.", "samar", bungkus=True))

    # Preview ---------------------------------------------------------------------------------------------------------

    def _buat_pratinjau(self) -> None:
        if self._tugas is not None:
            self._tugas.batalkan()
        bagian = self.bagian()
        if self.sesi.berkas is None or not bagian:
            self.pratinjau.muat(None)
            self.pratinjau.kata("Centang paling sedikit satu bagian untuk dicetak.")
            self._boleh(False)
            return
        self._boleh(True)
        dokumen, revisi = self._dicetak()
        laporan = replace(self._laporan(dokumen), kertas=KERTAS[self.kertas.currentIndex()])
        baca = self.sesi.berkas.dukung.baca
        if self.pratinjau.pdf is None:
            self.pratinjau.kata("Menyusun halaman…")

        def kerja(kendali: Kendali) -> tuple[HalamanPdf, HasilPdf]:
            from ...reports.pdf import cetak_pdf
            from ...reports.susun import susun

            hasil = cetak_pdf(susun(dokumen, laporan, bagian, revisi=revisi), kendali.kemajuan, baca)
            return HalamanPdf(hasil.isi), hasil

        self._tugas = Tugas(kerja, self)
        self._tugas.hasil.connect(self._tampilkan)
        self._tugas.gagal.connect(self._gagal)
        self._tugas.mulai()

    def _tampilkan(self, isi: tuple[HalamanPdf, HasilPdf]) -> None:
        pdf, hasil = isi
        self._letak = dict(hasil.letak)
        self.pratinjau.muat(pdf)
        self._sebut_halaman(self.pratinjau.nomor)
        if (halaman := self._letak.get(self._tuju)) is not None:
            self.pratinjau.ke(halaman)
        self._tuju = ""

    def _gagal(self, salah: Exception) -> None:
        self.pratinjau.muat(None)
        self.pratinjau.kata("Halaman tidak dapat disusun; rinciannya ada di Bantuan, Buka catatan program.")
        raise salah

    def _boleh(self, boleh: bool) -> None:
        for nama in ("simpanPdf", "simpanXlsx", "cetakKertas"):
            anak(self, QPushButton, nama).setEnabled(boleh)

    def _sebut_halaman(self, nomor: int) -> None:
        pdf, teks = self.pratinjau.pdf, ""
        if pdf is not None and nomor >= 0:
            teks = f"halaman {nomor + 1} dari {len(pdf)} · {'mendatar' if pdf.mendatar(nomor) else 'tegak'}"
        anak(self, QLabel, "kataHalaman").setText(teks)
        anak(self, QToolButton, "mundur").setEnabled(nomor > 0)
        anak(self, QToolButton, "maju").setEnabled(pdf is not None and 0 <= nomor < len(pdf) - 1)

    def _ke_bagian(self, butir: QListWidgetItem | None, _lama: QListWidgetItem | None = None) -> None:
        if butir is not None and (halaman := self._letak.get(str(butir.data(PERAN_ID)))) is not None:
            self.pratinjau.ke(halaman)

    def ke_cetakan(self, bagian: str) -> None:
        """Tick this section and no other, choose it, and show its first page: what is saved then is that paper alone."""
        bisa = {str(b.data(PERAN_ID)): b for b in self._butir() if b.flags() & _BISA}
        if bagian not in bisa:
            return
        for id_, butir in bisa.items():
            butir.setCheckState(Qt.CheckState.Checked if id_ == bagian else Qt.CheckState.Unchecked)
        self.daftar.setCurrentItem(bisa[bagian])
        self._tuju = bagian if self._jeda.isActive() or self._tugas is not None else ""
        if not self._tuju:
            self._ke_bagian(bisa[bagian])

    # Saving, printing ------------------------------------------------------------------------------------------------

    def simpan(self, akhiran: str) -> None:
        """Save the sections ticked as PDF or XLSX under a name the person chooses."""
        from ...layanan import cetak, kesalahan_dikenal

        berkas = self.sesi.berkas
        if berkas is None:
            return
        usul = self.jendela.folder() / f"{berkas.path.stem}-{self.sesi.tahun}-{self.periode.kode}{akhiran}"
        jenis = "Dokumen PDF (*.pdf)" if akhiran == ".pdf" else "Buku kerja Excel (*.xlsx)"
        nama, _ = QFileDialog.getSaveFileName(self, "Simpan laporan", str(usul), jenis)
        if not nama:
            return
        path = Path(nama) if nama.casefold().endswith(akhiran) else Path(f"{nama}{akhiran}")
        try:
            with self.jendela.sibuk():
                selesai = cetak(
                    berkas, self.sesi.tahun, self.periode, self.bagian(), path, KERTAS[self.kertas.currentIndex()]
                )
        except kesalahan_dikenal() as salah:
            self.jendela.tampilkan_pesan(str(salah), Nada.GALAT, "Pilih nama lain…", lambda: self.simpan(akhiran))
            return
        kalimat = " ".join((f"“{path.name}” tersimpan di {path.parent}.", *selesai.catatan))
        self.jendela.tampilkan_pesan(kalimat, Nada.PERINGATAN if selesai.catatan else Nada.BERHASIL)

    def cetak(self) -> None:
        """Print the pages shown on a printer of this computer."""
        from ..dialog.cetak import DialogCetak, cetak_halaman

        pdf = self.pratinjau.pdf
        if pdf is None:
            return
        dialog = DialogCetak(len(pdf), self)
        if not dialog.exec():
            return
        pesanan = dialog.hasil()
        tugas = Tugas(lambda kendali: cetak_halaman(pdf, pesanan, kendali), self)
        tugas.hasil.connect(
            lambda jumlah: self.jendela.tampilkan_pesan(
                f"{jumlah} halaman dikirim ke {pesanan.pencetak}.", Nada.BERHASIL
            )
        )
        tugas.gagal.connect(lambda salah: self.jendela.tampilkan_pesan(str(salah), Nada.GALAT))
        self.jendela.tampilkan_pesan(f"Mencetak ke {pesanan.pencetak}…", Nada.KABAR, "Batalkan", tugas.batalkan)
        tugas.mulai()

    def sorot_kirim(self) -> None:
        """Bring the card for sending into view."""
        anak(self, QScrollArea, "gulirKanan").ensureWidgetVisible(anak(self, QFrame, "kartuKirim"))
        for nama in ("buatPaket", "tutupPeriode"):
            pencet = anak(self, QPushButton, nama)
            if pencet.isEnabled() and pencet.isVisible():
                pencet.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def ke_temuan(self, noun: str, id_: str, kolom: str) -> None:
        """Findings about closings lead here; so does taking back the layout of a report, which shows in the pages."""
        if noun != "laporan":
            self.sorot_kirim()

    def tutup(self) -> None:
        """The window closes: nobody waits for the preview any more."""
        if self._tugas is not None:
            self._tugas.batalkan()
        self.pratinjau.tutup()


_BISA = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable
