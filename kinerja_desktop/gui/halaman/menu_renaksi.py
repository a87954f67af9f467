"""Menus of the tab Rencana Aksi: kind of period, reach of a pagu and its link, RPD shared out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ...application import renaksi_gestur as g
from ...application.renaksi_tempel import Tempat, tempel_matriks
from ...application.transaksi import Transaksi, TransaksiError
from ...domain.anggaran import Anggaran
from ...domain.pagu_renaksi import blok_kegiatan, blok_sendiri
from ...domain.rencana_aksi import JenisPeriode, Renaksi, RenaksiPagu
from ...domain.serapan import rantai
from ...reports.tata_letak import tata_letak_dipakai
from ..muat import anak
from ..sesi import Nada
from ..tabel.tabel import TabelLembar
from ..tabel.tsv import baca_tsv
from ..tombol import beri_menu
from .alat import gestur
from .isi_renaksi import IsiRenaksi
from .lembar_renaksi import LembarRenaksi

NAMA_JENIS = {JenisPeriode.TRIWULAN: "&Triwulan", JenisPeriode.SEMESTER: "&Semester", JenisPeriode.TAHUN: "Ta&hun"}
CAKUPAN: tuple[tuple[str, g.TingkatPagu], ...] = (
    ("Pagu untuk &kegiatan ini", "kegiatan"),
    ("Satu pagu untuk &indikator ini", "indikator"),
    ("Satu pagu untuk &sasaran ini", "sasaran"),
)
NODE_DI_MENU = 40
"""Rows of the budget a menu still shows well; a longer chain is linked from its upper levels."""


class MenuRenaksi(QObject):
    """Menus of the page's buttons; each is filled when it opens, for the kegiatan under the cursor."""

    def __init__(self, halaman: QWidget, tabel: TabelLembar, lembar: LembarRenaksi) -> None:
        super().__init__(halaman)
        self._tabel, self._lembar = tabel, lembar
        self.periode, self.pagu, self.bagi = QMenu(halaman), QMenu(halaman), QMenu(halaman)
        for nama, menu, isi in (
            ("tombol_periode", self.periode, self.isi_periode),
            ("tombol_pagu", self.pagu, self.isi_pagu),
            ("tombol_bagi", self.bagi, self.isi_bagi),
        ):
            beri_menu(anak(halaman, QPushButton, nama), menu)
            menu.aboutToShow.connect(isi)

    @property
    def isi_kini(self) -> IsiRenaksi | None:
        """The line under the cursor."""
        baris = self._tabel.baris_sekarang()
        return baris.isi if baris and isinstance(baris.isi, IsiRenaksi) else None

    @property
    def kegiatan(self) -> Renaksi | None:
        isi = self.isi_kini
        return isi.renaksi if isi else None

    def terpilih(self) -> list[Renaksi]:
        """Kegiatan that the selection touches."""
        isi = (b.isi for b in self._tabel.baris_terpilih() if isinstance(b.isi, IsiRenaksi))
        return list(dict.fromkeys(i.renaksi for i in isi if i.renaksi))

    def _lakukan(self, buat: Callable[[], Transaksi]) -> None:
        gestur(self._tabel.sesi, buat)

    # Whole matrix ----------------------------------------------------------------------------------------------------

    def tempel_matriks(self) -> None:
        """Rows of a spreadsheet as new rows below the cursor, in one step; what could not be read is said."""
        sesi, isi, kini = self._tabel.sesi, self.isi_kini, self._tabel.tampilan.kini()
        kolom = self._tabel.model.kolom[kini[1]].id if kini and isi else ""
        tempat = Tempat(isi.sasaran, isi.indikator, isi.renaksi) if isi else Tempat()
        letak = tata_letak_dipakai(sesi.dokumen)
        judul = [(k.isi, k.judul) for k in letak.kolom]
        try:
            hasil = tempel_matriks(
                sesi.dokumen, sesi.id_baru, baca_tsv(QGuiApplication.clipboard().text()), judul, mulai=kolom,
                tempat=tempat, ringkas=self._lembar.ringkas,
            )  # fmt: skip
        except TransaksiError as salah:
            sesi.pesan.emit(str(salah), Nada.PERINGATAN)
            return
        if not sesi.terapkan(hasil.transaksi):
            return
        kata = f"{hasil.kegiatan} kegiatan ditempel. Ctrl+Z mengurungkannya."
        if hasil.ditolak:
            sebab = "; ".join(t.rstrip(".") for t in hasil.ditolak[:3]) + ("; …" if len(hasil.ditolak) > 3 else "")
            kata = f"{hasil.kegiatan} kegiatan ditempel; {len(hasil.ditolak)} isian dilewati: {sebab}."
        sesi.pesan.emit(kata, Nada.PERINGATAN if hasil.ditolak else Nada.BERHASIL)

    # RPD -------------------------------------------------------------------------------------------------------------

    def isi_bagi(self) -> None:
        self.bagi.clear()
        dipilih = self.terpilih()
        ini = self.kegiatan
        if ini is not None:
            self.bagi.addAction("Kegiatan &ini", lambda: self.bagi_rata([ini]))
        if len(dipilih) > 1:
            self.bagi.addAction(f"{len(dipilih)} kegiatan yang di&pilih", lambda: self.bagi_rata(dipilih))
        semua = self._tabel.sesi.dokumen.renaksi
        self.bagi.addAction(f"&Semua kegiatan ({len(semua)})", lambda: self.bagi_rata(semua))

    def bagi_rata(self, renaksi: Sequence[Renaksi]) -> None:
        """Share out the pagu of these kegiatan; one step, and a word about those passed over."""
        sesi = self._tabel.sesi
        if len(renaksi) == 1:
            self._lakukan(lambda: g.bagi_rpd_kegiatan(sesi.dokumen, renaksi[0]))
            return
        try:
            transaksi, lewat = g.bagi_rpd_banyak(sesi.dokumen, renaksi)
        except TransaksiError as salah:
            sesi.pesan.emit(str(salah), Nada.PERINGATAN)
            return
        if sesi.terapkan(transaksi):
            kata = f"RPD {len(renaksi) - lewat} kegiatan {'' if transaksi else 'sudah '}dibagi rata"
            if lewat:
                kata += f"; {lewat} dilewati karena pagunya kosong, tertaut, bersama, atau periodenya ditutup"
            sesi.pesan.emit(f"{kata}.{' Ctrl+Z mengurungkannya.' if transaksi else ''}", Nada.BERHASIL)

    # Period ----------------------------------------------------------------------------------------------------------

    def isi_periode(self) -> None:
        menu, dipilih = self.periode, self.terpilih()
        menu.clear()
        ini = self.kegiatan
        if ini is None:
            return
        sasaran = dipilih if len(dipilih) > 1 else [ini]
        for jenis in JenisPeriode:
            aksi = menu.addAction(NAMA_JENIS[jenis])
            aksi.setCheckable(True)
            aksi.setChecked(all(r.jenis_periode == jenis for r in sasaran))
            aksi.triggered.connect(lambda _=False, j=jenis: self._lakukan(lambda: self._ubah(sasaran, j)))
        if not self._lembar.ringkas:
            menu.addSeparator()
            isi = self.isi_kini
            aksi = menu.addAction("Data dukung dan keterangan per &periode")
            aksi.setCheckable(True)
            aksi.setChecked(bool(isi and isi.rinci))
            aksi.setEnabled(ini.id in self._lembar.rinci or not (isi and isi.rinci))
            aksi.triggered.connect(lambda _=False: self._rinci(ini))

    def _ubah(self, renaksi: Sequence[Renaksi], jenis: JenisPeriode) -> Transaksi:
        dokumen = self._tabel.sesi.dokumen
        semua = [g.ubah_jenis_periode(dokumen, r, jenis) for r in renaksi]
        return Transaksi(semua[0].label, tuple(e for t in semua for e in t.edits))

    def _rinci(self, renaksi: Renaksi) -> None:
        self._lembar.rinci ^= {renaksi.id}
        self._tabel.segarkan()

    # Pagu ------------------------------------------------------------------------------------------------------------

    def isi_pagu(self) -> None:
        menu, isi = self.pagu, self.isi_kini
        menu.clear()
        if isi is None or isi.renaksi is None:
            return
        renaksi, sesi = isi.renaksi, self._tabel.sesi
        cakupan = self._cakupan(renaksi)
        for judul, tingkat in CAKUPAN:
            aksi = menu.addAction(judul)
            aksi.setCheckable(True)
            aksi.setChecked(cakupan == tingkat)
            aksi.triggered.connect(lambda _=False, t=tingkat: self._cakup(renaksi, t))
        menu.addSeparator()
        menu.addAction("Tambah &blok pagu", lambda: self._tambah_blok(renaksi))
        tautan = menu.addMenu("&Tautkan ke Anggaran")
        node = [a for a in rantai(sesi.dokumen) if a.cetak] or list(rantai(sesi.dokumen))
        for satu in node[:NODE_DI_MENU]:
            self._aksi_tautan(tautan, renaksi, isi.blok, satu)
        tautan.setEnabled(bool(node))
        lepas = menu.addAction("&Lepas tautan")
        lepas.setEnabled(isi.tautan)
        if (blok := isi.blok) is not None:
            lepas.triggered.connect(lambda: self._lakukan(lambda: g.lepaskan(sesi.dokumen, blok)))

    def _tambah_blok(self, renaksi: Renaksi) -> None:
        sesi = self._tabel.sesi
        lama = {b.id for b in sesi.dokumen.renaksi_pagu}
        self._lakukan(lambda: g.tambah_blok(sesi.dokumen, renaksi, sesi.id_baru))
        # Its amount is what is typed next, and below four periods it is out of sight.
        for blok in sesi.dokumen.renaksi_pagu:
            if blok.id not in lama:
                self._tabel.ke_sel("renaksi_pagu", blok.id, "pagu")

    def _aksi_tautan(self, menu: QMenu, renaksi: Renaksi, blok: RenaksiPagu | None, node: Anggaran) -> None:
        sesi = self._tabel.sesi
        aksi = menu.addAction(f"{node.kode} {node.nama}".strip().replace("&", "&&")[:90])
        aksi.setCheckable(True)
        aksi.setChecked(blok is not None and blok.anggaran_id == node.id)
        aksi.triggered.connect(
            lambda: self._lakukan(lambda: g.tautkan(sesi.dokumen, renaksi, blok, node, sesi.id_baru))
        )

    def _cakupan(self, renaksi: Renaksi) -> str:
        if blok_sendiri(self._tabel.sesi.dokumen, renaksi):
            return "kegiatan"
        blok = next(iter(blok_kegiatan(self._tabel.sesi.dokumen, renaksi)), None)
        return "" if blok is None else "indikator" if blok.indikator_id else "sasaran"

    def _cakup(self, renaksi: Renaksi, tingkat: g.TingkatPagu) -> None:
        sesi = self._tabel.sesi
        if self._cakupan(renaksi) != tingkat:
            self._lakukan(lambda: g.atur_tingkat_pagu(sesi.dokumen, renaksi, tingkat, sesi.id_baru))
