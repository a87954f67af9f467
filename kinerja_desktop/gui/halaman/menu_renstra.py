"""Menus of the tab Renstra: the Renstra itself, kinds of rows, their place, their tie to the year, status, isu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ...application import renstra_dana, renstra_gestur, renstra_kaitan, renstra_susun, renstra_tahun
from ...application import renstra_isi as daftar
from ...application.renstra_susun import Ragam
from ...application.transaksi import Transaksi
from ...domain.rencana_strategis import JenisIsu, Renstra, RenstraSimpul, RoadmapButir, StatusRoadmap
from ..muat import anak
from ..sesi import Nada
from ..tabel.tabel import TabelLembar
from ..tombol import beri_menu
from .alat import gestur
from .bilah_renstra import BilahRenstra
from .isi_renstra import IsiAspek
from .lembar_isu import NAMA_ISU, LembarIsu
from .lembar_renstra import LembarRenstra
from .lembar_roadmap import LembarRoadmap

NAMA_RAGAM = {
    Ragam.SASARAN_STRATEGIS: "Sasaran &strategis",
    Ragam.PROGRAM: "&Program",
    Ragam.SASARAN_PROGRAM: "Sasaran p&rogram",
    Ragam.KEGIATAN: "&Kegiatan",
    Ragam.SASARAN_KEGIATAN: "Sasaran k&egiatan",
    Ragam.INDIKATOR: "&Indikator",
}


class MenuRenstra(QObject):
    """Menus of the page's buttons; each is filled when it opens, for the row under the cursor."""

    def __init__(
        self, halaman: QWidget, tabel: TabelLembar, bilah: BilahRenstra, renstra: Callable[[], Renstra | None]
    ) -> None:
        super().__init__(halaman)
        self._tabel, self._bilah, self._renstra = tabel, bilah, renstra
        self.menu: dict[str, QMenu] = {}
        for nama, isi in (
            ("renstra", self._isi_renstra), ("baris", self._isi_baris), ("susunan", self._isi_susunan),
            ("tahun", self._isi_tahun), ("status", self._isi_status), ("isu", self._isi_isu),
        ):  # fmt: skip
            self.menu[nama] = menu = QMenu(halaman)
            beri_menu(anak(halaman, QPushButton, f"tombol_{nama}"), menu)
            menu.aboutToShow.connect(partial(self._isi_ulang, menu, isi))

    @staticmethod
    def _isi_ulang(menu: QMenu, isi: Callable[[QMenu], None]) -> None:
        menu.clear()
        isi(menu)

    @property
    def simpul(self) -> RenstraSimpul | None:
        """The node under the cursor."""
        return LembarRenstra.simpul(self._tabel.baris_sekarang())

    def _lakukan(self, buat: Callable[[], Transaksi | None]) -> bool:
        return gestur(self._tabel.sesi, buat)

    # The Renstra -----------------------------------------------------------------------------------------------------

    def _isi_renstra(self, menu: QMenu) -> None:
        renstra = self._renstra()
        menu.addAction("Renstra &baru…", lambda: self._bilah.buka(None))
        if renstra is not None:
            menu.addAction("&Tahun dan nama…", lambda: self._bilah.buka(renstra))
            menu.addSeparator()
            menu.addAction(f"&Hapus {renstra_gestur.sebut_renstra(renstra)}", lambda: self._hapus(renstra))

    def _hapus(self, renstra: Renstra) -> None:
        sesi = self._tabel.sesi
        if self._lakukan(lambda: renstra_gestur.hapus_renstra(sesi.dokumen, renstra)):
            sesi.pesan.emit(
                f"{renstra_gestur.sebut_renstra(renstra)} dihapus beserta target, alokasi, roadmap, dan isunya. "
                "Ctrl+Z mengembalikannya.", Nada.KABAR,
            )  # fmt: skip

    # Rows ------------------------------------------------------------------------------------------------------------

    def _isi_baris(self, menu: QMenu) -> None:
        for jenis, judul in NAMA_RAGAM.items():
            menu.addAction(judul, partial(self.tambah, jenis))

    def tambah(self, jenis: Ragam) -> None:
        """A new row of a kind near the cursor, to be typed."""
        lembar, sesi, kini = self._tabel.lembar, self._tabel.sesi, self._tabel.baris_sekarang()
        if isinstance(lembar, LembarRenstra):
            self._tabel.sisipkan(lambda: lembar.sisip(sesi.dokumen, kini, jenis))

    def _isi_susunan(self, menu: QMenu) -> None:
        simpul, renstra, sesi = self.simpul, self._renstra(), self._tabel.sesi
        if simpul is None or renstra is None:
            menu.addAction("Pilih dahulu barisnya").setEnabled(False)
            return
        for judul, susun in (
            ("&Masukkan ke bawah baris di atasnya", renstra_susun.masukkan_simpul),
            ("&Keluarkan satu tingkat", renstra_susun.keluarkan_simpul),
        ):
            menu.addAction(judul, partial(self._lakukan, partial(susun, sesi.dokumen, renstra, simpul)))
        jadikan = menu.addMenu("&Jadikan")
        for jenis, judul in NAMA_RAGAM.items():
            aksi = jadikan.addAction(judul)
            aksi.setCheckable(True)
            aksi.setChecked(renstra_susun.ragam(simpul) == jenis)
            aksi.triggered.connect(lambda _=False, j=jenis: self._jadikan(renstra, simpul, j))
        menu.addSeparator()
        bersama = simpul.id in renstra_dana.liputan(sesi.dokumen, renstra)
        menu.addAction(
            "G&abung alokasi dengan baris berikut",
            lambda: self._lakukan(lambda: renstra_dana.gabung(sesi.dokumen, simpul)),
        )
        pisah = menu.addAction(
            "&Pisahkan alokasi", lambda: self._lakukan(lambda: renstra_dana.pisahkan(sesi.dokumen, simpul))
        )
        pisah.setEnabled(bersama)
        menu.addSeparator()
        menu.addActions([self._tabel.aksi(nama) for nama in ("naik", "turun", "gandakan", "hapus")])

    def _jadikan(self, renstra: Renstra, simpul: RenstraSimpul, jenis: Ragam) -> None:
        dokumen = self._tabel.sesi.dokumen
        self._lakukan(lambda: renstra_susun.ganti_ragam(dokumen, renstra, simpul, jenis))

    # The year --------------------------------------------------------------------------------------------------------

    def _isi_tahun(self, menu: QMenu) -> None:
        simpul, renstra, sesi = self.simpul, self._renstra(), self._tabel.sesi
        tahun, dokumen = sesi.tahun, sesi.dokumen
        if renstra is None:
            return
        menu.addAction(f"&Ambil sasaran dan indikator tahun {tahun}", self.ambil)
        pakai = menu.addAction(f"&Pakai baris ini di tahun {tahun}", self.pakai)
        pakai.setEnabled(simpul is not None)
        menu.addSeparator()
        usulan = renstra_kaitan.usulan(dokumen, renstra)
        terima = menu.addAction(
            f"&Terima semua usulan kaitan ({len(usulan)})",
            lambda: self._lakukan(lambda: renstra_kaitan.terima_usulan(dokumen, renstra)),
        )
        terima.setEnabled(bool(usulan))
        if simpul is None or not renstra_kaitan.kolom_kaitan(simpul):
            return
        kaitkan = menu.addMenu("&Kaitkan baris ini dengan")
        kini = renstra_kaitan.baris_tahun(dokumen, simpul)
        for baris in renstra_kaitan.calon(dokumen, simpul):
            aksi = kaitkan.addAction(f"{baris.kode} {baris.uraian}".strip().replace("&", "&&")[:90])
            aksi.setCheckable(True)
            aksi.setChecked(baris is kini)
            aksi.triggered.connect(
                lambda _=False, b=baris: self._lakukan(lambda: renstra_kaitan.kaitkan(dokumen, simpul, b))
            )
        kaitkan.setEnabled(bool(kaitkan.actions()))
        baru = menu.addAction(
            "Beri identitas &baru", lambda: self._lakukan(lambda: renstra_kaitan.beri_identitas(simpul, sesi.id_baru))
        )
        lepas = menu.addAction("&Lepaskan kaitan", lambda: self._lakukan(lambda: renstra_kaitan.lepaskan(simpul)))
        terkait = renstra_kaitan.identitas(simpul) is not None
        baru.setEnabled(not terkait)
        lepas.setEnabled(terkait)

    def ambil(self) -> None:
        """Sasaran and indikator of the shown year into the tree; says so where all are there."""
        sesi, renstra = self._tabel.sesi, self._renstra()
        if renstra is None:
            return
        lama = sesi.dokumen
        if self._lakukan(lambda: renstra_tahun.ambil_tahun(lama, renstra, sesi.id_baru)):
            banyak = len(sesi.dokumen.renstra_simpul) - len(lama.renstra_simpul)
            sesi.pesan.emit(f"{banyak} baris diambil dari tahun {sesi.tahun}. Ctrl+Z mengurungkannya.", Nada.BERHASIL)
        elif sesi.dokumen.sasaran_tahun:
            kata = f"Semua sasaran dan indikator tahun {sesi.tahun} sudah ada di Renstra ini."
            sesi.pesan.emit(kata, Nada.KABAR)

    def pakai(self) -> None:
        """The row, with the indikator below it, into the shown year."""
        sesi, renstra, simpul = self._tabel.sesi, self._renstra(), self.simpul
        if renstra is None or simpul is None:
            return
        lama = len(sesi.dokumen.indikator_tahun)
        if self._lakukan(lambda: renstra_tahun.pakai_di_tahun(sesi.dokumen, renstra, [simpul], sesi.id_baru)):
            banyak = len(sesi.dokumen.indikator_tahun) - lama
            kata = f"{banyak} indikator masuk ke tahun {sesi.tahun}; lengkapi targetnya di Perjanjian Kinerja."
            sesi.pesan.emit(kata, Nada.BERHASIL)

    # Roadmap and isu -------------------------------------------------------------------------------------------------

    def butir_terpilih(self) -> list[RoadmapButir]:
        """The butir of the roadmap in the selection."""
        tabel, lembar = self._tabel, self._tabel.lembar
        if not isinstance(lembar, LembarRoadmap):
            return []
        hasil: list[RoadmapButir] = []
        for baris, kolom in tabel.papan.kotak():
            for r in baris:
                isi = tabel.model.baris[r].isi
                for c in kolom:
                    nama, _, tahun = tabel.model.kolom[c].id.partition("-")
                    if isinstance(isi, IsiAspek) and nama == "tahun":
                        hasil += lembar.butir(tabel.sesi.dokumen, isi, int(tahun))
        return list(dict.fromkeys(hasil))

    def _isi_status(self, menu: QMenu) -> None:
        dipilih = self.butir_terpilih()
        for status in StatusRoadmap:
            aksi = menu.addAction(f"&{str(status).capitalize()}")
            aksi.setCheckable(True)
            aksi.setChecked(bool(dipilih) and all(b.status == status for b in dipilih))
            aksi.triggered.connect(lambda _=False, s=status: self._lakukan(lambda: daftar.ubah_status(dipilih, s)))

    def _isi_isu(self, menu: QMenu) -> None:
        lembar, sesi, kini = self._tabel.lembar, self._tabel.sesi, self._tabel.baris_sekarang()

        def tambah(jenis: JenisIsu) -> None:
            if isinstance(lembar, LembarIsu):
                self._tabel.sisipkan(lambda: lembar.sisip(sesi.dokumen, kini, jenis))

        for jenis, judul in NAMA_ISU.items():
            aksi = menu.addAction(_BERHURUF.get(judul, judul))
            aksi.triggered.connect(lambda _=False, j=jenis: tambah(j))


_BERHURUF = {
    "Potensi": "&Potensi", "Permasalahan": "Per&masalahan", "Peluang dan tantangan": "Peluang dan &tantangan",
    "Aspirasi masyarakat": "&Aspirasi masyarakat", "Isu strategis": "&Isu strategis",
}  # fmt: skip
