"""Tab Rencana Aksi: the matrix of kegiatan, pagu, RPD and periods, as on paper (003, 004, 000)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSplitter, QWidget

from ...application.renaksi_susun import pilih_tata_letak
from ...application.sel import Sel
from ...application.transaksi import Changes
from ...domain.keputusan import JenisKeputusan, Keputusan
from ...domain.periode import NAMA_BULAN, PERIODE, TRIWULAN
from ...reports.tata_letak import tata_letak_dipakai, tata_letak_tersedia
from ..jendela import Jendela
from ..muat import anak, muat_ui
from ..sesi import Sesi
from ..tabel.tabel import TabelLembar
from .alat import NYALA, cari_di_tabel, gestur, isi_unit, ke_baris_isi, taruh
from .dasar import HalamanLembar
from .isi_renaksi import IsiRenaksi, Saring
from .kartu_dukung import KartuDukung
from .lembar_renaksi import SEMUA, LembarRenaksi, Tempat
from .menu_renaksi import MenuRenaksi
from .pil_status import DelegasiStatus

_LEBAR_SK = 380


class HalamanRencanaAksi(HalamanLembar):
    """The matrix with its filters; totals are those of the triwulan chosen, in the filter or the tool bar."""

    minta_cetak = Signal(list)

    def __init__(self, sesi: Sesi, parent: QWidget | None = None) -> None:
        super().__init__(sesi, parent)
        muat_ui("rencana_aksi", self)
        self.lembar = LembarRenaksi(sesi.id_baru)
        self.tabel = TabelLembar()
        taruh(self, "tempat", self.tabel)
        self.tabel.tampilan.setItemDelegate(DelegasiStatus(self.tabel.tampilan.pelukis, self.tabel))
        self.triwulan = anak(self, QComboBox, "triwulan")
        self.unit = anak(self, QComboBox, "unit")
        self.letak = anak(self, QComboBox, "tata_letak")
        self.menu = MenuRenaksi(self, self.tabel, self.lembar)
        self.semua_kolom = False
        """Every column instead of those of the paper."""
        self._dilihat: tuple[object, int] | None = None
        self.triwulan.addItem("Semua", None)
        for t in TRIWULAN:
            self.triwulan.addItem(t.singkat, t)
        self.lembar.periode = sesi.triwulan
        self._atur_letak()
        self.tabel.pasang(sesi, self.lembar)
        self.kartu = KartuDukung(sesi, self)
        anak(self, QWidget, "kartu_dukung").hide()
        anak(self, QSplitter, "belah").setSizes([460, 170])
        self._sambung()
        self.segarkan()

    def _sambung(self) -> None:
        for nama, apa in (
            ("tombol_sasaran", "sasaran"),
            ("tombol_indikator", "indikator"),
            ("tombol_kegiatan", "kegiatan"),
        ):
            anak(self, QPushButton, nama).clicked.connect(lambda _=False, a=apa: self.tambah(a))
        anak(self, QPushButton, "tombol_tempel").clicked.connect(self._tempel)
        anak(self, QPushButton, "tombol_cetak").clicked.connect(lambda: self.minta_cetak.emit(["renaksi"]))
        anak(self, QPushButton, "tombol_sk").clicked.connect(self._ke_keputusan)
        dukung = anak(self, QPushButton, "tombol_dukung")
        dukung.setStyleSheet(NYALA)
        dukung.toggled.connect(self._buka_kartu)
        for kotak in (self.triwulan, self.unit):
            kotak.activated.connect(lambda _: self._saring())
        self.letak.activated.connect(lambda _: self._ganti_letak())
        self.tabel.baris_kini.connect(lambda _: self._segarkan_alat())
        self.tabel.sel_kini.connect(self._kursor)
        self.sesi.dibuka.connect(self.tandai_basi)
        self.sesi.berubah.connect(self._berubah)

    # Showing ---------------------------------------------------------------------------------------------------------

    def segarkan(self) -> None:
        """Fill the unit filter anew and show the document as it stands."""
        self._basi = False
        isi_unit(self.unit, self.sesi.dokumen)
        self.lembar.periode = self.sesi.triwulan
        self._atur_letak()
        self._segarkan_sk()
        self._saring()
        if self._dilihat != (self.sesi.berkas, self.sesi.tahun):
            # Another file or year: begin at a kegiatan, where a slip of the hand costs least.
            self._dilihat = (self.sesi.berkas, self.sesi.tahun)
            self._ke_kolom(self.tabel.tampilan.kini(), "kegiatan")
            # Asked before the page has its size, the grid would begin in the middle of its columns or below its heading.
            for batang in (self.tabel.tampilan.horizontalScrollBar(), self.tabel.tampilan.verticalScrollBar()):
                batang.setValue(0)

    def _ke_kolom(self, tempat: tuple[int, int] | None, id_kolom: str) -> None:
        kolom = next((c for c, k in enumerate(self.tabel.model.kolom) if k.id == id_kolom), None)
        if tempat is not None and kolom is not None:
            # Its last line first: then all of a merged cell is in sight.
            self.tabel.tampilan.ke(self.tabel.model.blok(tempat[0], kolom)[1], kolom)
            self.tabel.tampilan.ke(tempat[0], kolom)

    def _berubah(self, perubahan: Changes) -> None:
        # The grid follows its own cells.
        if perubahan.touches("tahun_anggaran", "aturan", "unit", "keputusan"):
            self.tandai_basi()

    def _saring(self) -> None:
        self.lembar.saring = Saring(self.triwulan.currentData(), self.unit.currentData() or "")
        self.tabel.segarkan()
        ke_baris_isi(self.tabel)
        self._segarkan_alat()

    def _atur_letak(self) -> None:
        """Columns of the chosen paper, or all of them; the list says which."""
        dokumen = self.sesi.dokumen
        tersedia, dipakai = tata_letak_tersedia(dokumen), tata_letak_dipakai(dokumen)
        self.letak.clear()
        for letak in tersedia:
            self.letak.addItem(letak.nama, letak.nama)
            self.letak.setItemData(self.letak.count() - 1, letak.sumber, Qt.ItemDataRole.ToolTipRole)
        self.letak.addItem(SEMUA, "")
        nomor = self.letak.count() - 1 if self.semua_kolom else self.letak.findData(dipakai.nama)
        self.letak.setCurrentIndex(max(nomor, 0))
        self.lembar.atur_letak(None if self.semua_kolom else dipakai, berunit=bool(dokumen.unit))

    def _ganti_letak(self) -> None:
        """A paper is chosen for the screen and for print alike."""
        nama = self.letak.currentData()
        self.semua_kolom = not nama
        if nama and nama != tata_letak_dipakai(self.sesi.dokumen).nama and not self.sesi.hanya_baca:
            gestur(self.sesi, lambda: pilih_tata_letak(self.sesi.dokumen, nama))
        self._atur_letak()
        self.tabel.segarkan()
        self._segarkan_alat()

    def _segarkan_alat(self) -> None:
        isi, baca = self.menu.isi_kini, self.sesi.hanya_baca
        ada = isi is not None and isi.renaksi is not None
        dokumen = self.sesi.dokumen
        for nama, boleh in (
            ("tombol_sasaran", True), ("tombol_tempel", True), ("tombol_indikator", bool(dokumen.sasaran_tahun)),
            ("tombol_kegiatan", bool(dokumen.indikator_tahun)), ("tombol_bagi", bool(dokumen.renaksi)),
            ("tombol_periode", ada), ("tombol_pagu", ada),
        ):  # fmt: skip
            anak(self, QPushButton, nama).setEnabled(boleh and not baca)
        anak(self, QPushButton, "tombol_dukung").setEnabled(bool(dokumen.renaksi))
        anak(self, QPushButton, "tombol_cetak").setEnabled(bool(dokumen.renaksi))
        semua = len(dokumen.renaksi)
        baris = (b.isi for b in self.tabel.model.baris)
        tampak = len({i.renaksi.id for i in baris if isinstance(i, IsiRenaksi) and i.renaksi})
        kalimat = f"{tampak} dari {semua} kegiatan" if tampak < semua else f"{semua} kegiatan"
        anak(self, QLabel, "petunjuk").setText(kalimat if semua else "")
        self._segarkan_kartu()

    def _kursor(self, _sel: Sel | None) -> None:
        kini = self.tabel.tampilan.kini()
        if kini is not None and kini[1] < len(self.tabel.model.kolom):
            self.lembar.di = self.lembar.tempat(self.tabel.model.kolom[kini[1]].id)

    # Decree ----------------------------------------------------------------------------------------------------------

    def _keputusan(self) -> Keputusan | None:
        return next((k for k in self.sesi.dokumen.keputusan if k.jenis == JenisKeputusan.RENAKSI), None)

    def _segarkan_sk(self) -> None:
        tombol, sk = anak(self, QPushButton, "tombol_sk"), self._keputusan()
        teks = f"SK Nomor {sk.nomor}" if sk and sk.nomor else "SK belum bernomor" if sk else "SK belum dicatat"
        tombol.setText(tombol.fontMetrics().elidedText(teks, Qt.TextElideMode.ElideRight, _LEBAR_SK).replace("&", "&&"))
        tombol.setToolTip(f"{teks}: buka keputusannya di Profil & Naskah")
        tombol.setVisible(self.sesi.berkas is not None)

    def _ke_keputusan(self) -> None:
        jendela, sk = self.window(), self._keputusan()
        if isinstance(jendela, Jendela):
            jendela.ke_sel("keputusan", sk.id if sk else "", "nomor")

    # Evidence --------------------------------------------------------------------------------------------------------

    def _buka_kartu(self, nyala: bool) -> None:
        anak(self, QWidget, "kartu_dukung").setVisible(nyala)
        self._segarkan_kartu()

    def _segarkan_kartu(self) -> None:
        """Evidence of the kegiatan under the cursor, in the month of its period that is looked at."""
        if anak(self, QWidget, "kartu_dukung").isHidden():
            return
        isi = self.menu.isi_kini
        bulan = self.sesi.periode.akhir
        if isi is not None and isi.periode and bulan not in PERIODE[isi.periode].bulan:
            bulan = PERIODE[isi.periode].akhir
        renaksi = isi.renaksi if isi else None
        self.kartu.tampilkan(renaksi, bulan)
        teks = f"Data dukung {NAMA_BULAN[bulan - 1]}"
        if renaksi is not None:
            teks += f" · {renaksi.uraian if len(renaksi.uraian) <= 70 else renaksi.uraian[:69] + '…'}"
        anak(self, QLabel, "judul_dukung").setText(teks)

    # Gestures --------------------------------------------------------------------------------------------------------

    def tambah(self, apa: Tempat) -> None:
        """A new sasaran, indikator or kegiatan below the cursor; its stand-in words are there to be typed over."""
        if self.unit.currentIndex() > 0:
            self.unit.setCurrentIndex(0)
            self._saring()
        kini = self.tabel.baris_sekarang()
        lama = {b.kunci for b in self.tabel.model.baris}
        self.tabel.sisipkan(lambda: self.lembar.sisip(self.sesi.dokumen, kini, apa))
        baru = next((r for r, b in enumerate(self.tabel.model.baris) if b.jenis == "isi" and b.kunci not in lama), None)
        if baru is not None:
            self._ke_kolom((baru, 0), apa)
            self.tabel.lakukan("timpa")

    def _tempel(self) -> None:
        self.menu.tempel_matriks()
        self.tabel.setFocus(Qt.FocusReason.OtherFocusReason)

    # Ways in ---------------------------------------------------------------------------------------------------------

    def ke_temuan(self, noun: str, id_: str, kolom: str = "") -> None:
        """Show the cell of a finding or of a search result; filters that hide it are lifted."""
        self.tampil()
        if self.tabel.ke_sel(noun, id_, kolom):
            return
        self.triwulan.setCurrentIndex(0)
        self.unit.setCurrentIndex(0)
        self._saring()
        if self.tabel.ke_sel(noun, id_, kolom) or not self.letak.currentData():
            return
        # The paper's layout leaves its column out.
        self.letak.setCurrentIndex(self.letak.count() - 1)
        self._ganti_letak()
        self.tabel.ke_sel(noun, id_, kolom)

    def cari(self, teks: str) -> bool:
        """Put the cursor on the next row that shows ``teks``."""
        return cari_di_tabel(self.tabel, teks)
