"""Tab Rencana Aksi: the matrix of kegiatan, pagu, RPD and periods, as on paper (003, 004, 000)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QPushButton, QWidget

from ...application import renaksi_gestur as g
from ...application.renaksi_angka import blok_kegiatan, blok_sendiri
from ...domain.anggaran import Anggaran
from ...domain.periode import TRIWULAN
from ...domain.rencana_aksi import JenisPeriode, Renaksi, RenaksiPagu
from ...domain.serapan import rantai
from ..muat import anak, muat_ui
from ..sesi import Sesi
from ..tabel.tabel import TabelLembar
from .alat import cari_di_tabel, gestur, ke_baris_isi, taruh
from .dasar import HalamanLembar
from .isi_renaksi import IsiRenaksi, Saring
from .lembar_renaksi import TATA_LETAK, LembarRenaksi

NAMA_JENIS = {JenisPeriode.TRIWULAN: "&Triwulan", JenisPeriode.SEMESTER: "&Semester", JenisPeriode.TAHUN: "Ta&hun"}
CAKUPAN: tuple[tuple[str, g.TingkatPagu], ...] = (
    ("Pagu untuk &kegiatan ini", "kegiatan"),
    ("Satu pagu untuk &indikator ini", "indikator"),
    ("Satu pagu untuk &sasaran ini", "sasaran"),
)
NODE_DI_MENU = 40
"""Rows of the budget a menu still shows well; a longer chain is linked from its upper levels."""


class HalamanRencanaAksi(HalamanLembar):
    """The matrix with its filters; totals are those of the triwulan chosen, in the filter or the tool bar."""

    def __init__(self, sesi: Sesi, parent: QWidget | None = None) -> None:
        super().__init__(sesi, parent)
        muat_ui("rencana_aksi", self)
        self.lembar = LembarRenaksi(sesi.id_baru)
        self.tabel = TabelLembar()
        taruh(self, "tempat", self.tabel)
        self.triwulan = anak(self, QComboBox, "triwulan")
        self.unit = anak(self, QComboBox, "unit")
        self.letak = anak(self, QComboBox, "tata_letak")
        self.menu_periode, self.menu_pagu = QMenu(self), QMenu(self)
        self._isi_pilihan()
        self._sambung()
        self.lembar.periode = sesi.triwulan
        self.tabel.pasang(sesi, self.lembar)
        self.segarkan()

    def _isi_pilihan(self) -> None:
        self.triwulan.addItem("Semua", None)
        for t in TRIWULAN:
            self.triwulan.addItem(t.singkat, t)
        for letak in TATA_LETAK:
            self.letak.addItem(letak.nama, letak)

    def _sambung(self) -> None:
        anak(self, QPushButton, "tombol_kegiatan").clicked.connect(lambda: self.tabel.lakukan("tambah"))
        anak(self, QPushButton, "tombol_bagi").clicked.connect(self._bagi)
        for nama, menu, isi in (
            ("tombol_periode", self.menu_periode, self._isi_menu_periode),
            ("tombol_pagu", self.menu_pagu, self._isi_menu_pagu),
        ):
            anak(self, QPushButton, nama).setMenu(menu)
            menu.aboutToShow.connect(isi)
        for kotak in (self.triwulan, self.unit):
            kotak.activated.connect(lambda _: self._saring())
        self.letak.activated.connect(lambda _: self._ganti_letak())
        self.tabel.baris_kini.connect(lambda _: self._segarkan_alat())
        self.sesi.dibuka.connect(self._dibuka)

    # Showing ---------------------------------------------------------------------------------------------------------

    def segarkan(self) -> None:
        """Fill the unit filter anew and show the document as it stands."""
        self._basi = False
        kini = self.unit.currentData()
        self.unit.clear()
        self.unit.addItem("Semua unit", "")
        for u in self.sesi.dokumen.unit:
            self.unit.addItem(u.nama, u.id)
        self.unit.setCurrentIndex(max(self.unit.findData(kini), 0))
        self.lembar.periode = self.sesi.triwulan
        self._saring()

    def _dibuka(self) -> None:
        self.lembar.periode = self.sesi.triwulan
        self.tandai_basi()

    def _saring(self) -> None:
        self.lembar.saring = Saring(self.triwulan.currentData(), self.unit.currentData() or "")
        self.tabel.segarkan()
        ke_baris_isi(self.tabel)
        self._segarkan_alat()

    def _ganti_letak(self) -> None:
        self.lembar.atur_letak(self.letak.currentData())
        self.tabel.segarkan()

    def _segarkan_alat(self) -> None:
        ada, baca = self._kegiatan() is not None, self.sesi.hanya_baca
        anak(self, QPushButton, "tombol_kegiatan").setEnabled(not baca and bool(self.sesi.dokumen.indikator_tahun))
        for nama in ("tombol_bagi", "tombol_periode", "tombol_pagu"):
            anak(self, QPushButton, nama).setEnabled(ada and not baca)
        semua = len(self.sesi.dokumen.renaksi)
        isi = (b.isi for b in self.tabel.model.baris)
        tampak = len({i.renaksi.id for i in isi if isinstance(i, IsiRenaksi) and i.renaksi})
        kalimat = f"{tampak} dari {semua} kegiatan" if tampak < semua else f"{semua} kegiatan"
        anak(self, QLabel, "petunjuk").setText(kalimat if semua else "")

    # Gestures --------------------------------------------------------------------------------------------------------

    def _isi_kini(self) -> IsiRenaksi | None:
        baris = self.tabel.baris_sekarang()
        return baris.isi if baris and isinstance(baris.isi, IsiRenaksi) else None

    def _kegiatan(self) -> Renaksi | None:
        isi = self._isi_kini()
        return isi.renaksi if isi else None

    def _bagi(self) -> None:
        renaksi = self._kegiatan()
        if renaksi is not None:
            gestur(self.sesi, lambda: g.bagi_rpd_kegiatan(self.sesi.dokumen, renaksi))
            self.tabel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _isi_menu_periode(self) -> None:
        self.menu_periode.clear()
        renaksi = self._kegiatan()
        if renaksi is None:
            return
        for jenis in JenisPeriode:
            aksi = self.menu_periode.addAction(NAMA_JENIS[jenis])
            aksi.setCheckable(True)
            aksi.setChecked(renaksi.jenis_periode == jenis)
            aksi.triggered.connect(
                lambda _=False, j=jenis: gestur(
                    self.sesi, lambda: g.ubah_jenis_periode(self.sesi.dokumen, renaksi, j)
                )
            )  # fmt: skip

    def _isi_menu_pagu(self) -> None:
        menu, isi = self.menu_pagu, self._isi_kini()
        menu.clear()
        if isi is None or isi.renaksi is None:
            return
        renaksi, dokumen = isi.renaksi, self.sesi.dokumen
        cakupan = self._cakupan(renaksi)
        for judul, tingkat in CAKUPAN:
            aksi = menu.addAction(judul)
            aksi.setCheckable(True)
            aksi.setChecked(cakupan == tingkat)
            aksi.triggered.connect(lambda _=False, t=tingkat: self._cakup(renaksi, t))
        menu.addSeparator()
        menu.addAction(
            "Tambah &blok pagu", lambda: gestur(self.sesi, lambda: g.tambah_blok(dokumen, renaksi, self.sesi.id_baru))
        )
        tautan = menu.addMenu("&Tautkan ke Anggaran")
        node = [a for a in rantai(dokumen) if a.cetak] or list(rantai(dokumen))
        for satu in node[:NODE_DI_MENU]:
            self._aksi_tautan(tautan, renaksi, isi.blok, satu)
        tautan.setEnabled(bool(node))
        lepas = menu.addAction("&Lepas tautan")
        lepas.setEnabled(isi.tautan)
        if (blok := isi.blok) is not None:
            lepas.triggered.connect(lambda: gestur(self.sesi, lambda: g.lepaskan(self.sesi.dokumen, blok)))

    def _aksi_tautan(self, menu: QMenu, renaksi: Renaksi, blok: RenaksiPagu | None, node: Anggaran) -> None:
        aksi = menu.addAction(f"{node.kode} {node.nama}".strip().replace("&", "&&")[:90])
        aksi.setCheckable(True)
        aksi.setChecked(blok is not None and blok.anggaran_id == node.id)
        aksi.triggered.connect(
            lambda: gestur(
                self.sesi, lambda: g.tautkan(self.sesi.dokumen, renaksi, blok, node, self.sesi.id_baru)
            )
        )  # fmt: skip

    def _cakupan(self, renaksi: Renaksi) -> str:
        if blok_sendiri(self.sesi.dokumen, renaksi):
            return "kegiatan"
        blok = next(iter(blok_kegiatan(self.sesi.dokumen, renaksi)), None)
        return "" if blok is None else "indikator" if blok.indikator_id else "sasaran"

    def _cakup(self, renaksi: Renaksi, tingkat: g.TingkatPagu) -> None:
        if self._cakupan(renaksi) != tingkat:
            gestur(
                self.sesi, lambda: g.atur_tingkat_pagu(self.sesi.dokumen, renaksi, tingkat, self.sesi.id_baru)
            )  # fmt: skip

    # Ways in ---------------------------------------------------------------------------------------------------------

    def ke_temuan(self, noun: str, id_: str, kolom: str = "") -> None:
        """Show the cell of a finding or of a search result; filters that hide it are lifted."""
        self.tampil()
        if self.tabel.ke_sel(noun, id_, kolom):
            return
        self.triwulan.setCurrentIndex(0)
        self.unit.setCurrentIndex(0)
        self._saring()
        self.tabel.ke_sel(noun, id_, kolom)

    def cari(self, teks: str) -> bool:
        """Put the cursor on the next row that shows ``teks``."""
        return cari_di_tabel(self.tabel, teks)
