"""Menus of the decrees' editor: a new one from a template or from last year, and the katalog of legal bases."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QMenu, QWidget

from ...application import keputusan_gestur as g
from ...application.keputusan_templat import dasar_hukum_berlaku
from ...application.transaksi import Transaksi
from ...domain.keputusan import JenisButir, JenisKeputusan, Keputusan
from ...domain.naskah_keputusan import ada_naskah
from ...domain.tahun_kinerja import TahunKinerja
from ...layanan.naskah import katalog_dasar_hukum
from ..sesi import Sesi
from .alat import gestur

NAMA = {
    JenisKeputusan.RENAKSI: "SK Rencana Aksi",
    JenisKeputusan.TIM: "SK Tim Penyusun LKjIP",
    JenisKeputusan.LAIN: "Keputusan lain",
}
BAGIAN = {JenisKeputusan.RENAKSI: "renaksi-sk", JenisKeputusan.TIM: "sk-tim", JenisKeputusan.LAIN: "sk-lain"}
"""Which printed section shows a kind of decree."""
_BARU = ("SK &Rencana Aksi", "SK &Tim Penyusun LKjIP", "Keputusan &lain")


class Penyunting(Protocol):
    """What the menus ask of the editor."""

    sesi: Sesi

    @property
    def keputusan(self) -> Keputusan | None: ...
    def tahun_lalu(self) -> TahunKinerja: ...
    def buat(self, jenis: JenisKeputusan) -> None: ...
    def buka(self, buat: Callable[[], Transaksi]) -> None: ...
    def ambil(self, sitasi: list[str]) -> None: ...
    def tambah(self, jenis: JenisButir) -> None: ...


class MenuBaru(QMenu):
    """Templates, and below them copies of last year's decrees."""

    def __init__(self, induk: QWidget, halaman: Penyunting) -> None:
        super().__init__(induk)
        self._h = halaman
        self.aboutToShow.connect(self._susun)

    def _susun(self) -> None:
        self.clear()
        for jenis, kata in zip(JenisKeputusan, _BARU, strict=True):
            self.addAction(kata).triggered.connect(lambda _=False, j=jenis: self._h.buat(j))
        lama = self._h.tahun_lalu()
        salinan = [k for k in lama.keputusan if ada_naskah(lama, k)]
        if salinan:
            self.addSeparator()
        for k in salinan:
            aksi = self.addAction(f"Salin {NAMA[k.jenis]} {lama.tahun}")
            aksi.triggered.connect(lambda _=False, asal=k: self._salin(lama, asal))

    def _salin(self, lama: TahunKinerja, asal: Keputusan) -> None:
        sesi = self._h.sesi
        self._h.buka(lambda: g.gandakan_keputusan(sesi.dokumen, lama, asal, sesi.id_baru))


class MenuDasar(QMenu):
    """The katalog of the year; what the decree already has is ticked."""

    def __init__(self, induk: QWidget, halaman: Penyunting) -> None:
        super().__init__(induk)
        self._h = halaman
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._susun)

    def _susun(self) -> None:
        halaman, dokumen, kini = self._h, self._h.sesi.dokumen, self._h.keputusan
        self.clear()
        if kini is None:
            return
        berlaku = dasar_hukum_berlaku(katalog_dasar_hukum(), dokumen, kini.jenis)
        semua = [d["sitasi"] for d in berlaku]
        self.addAction("Tulis &sendiri").triggered.connect(lambda _=False: halaman.tambah(JenisButir.MENGINGAT))
        aksi = self.addAction(f"S&emua yang berlaku tahun {dokumen.tahun}")
        aksi.triggered.connect(lambda _=False: halaman.ambil(semua))
        aksi.setEnabled(not all(g.punya_dasar_hukum(dokumen, kini, s) for s in semua))
        self.addSeparator()
        for d in berlaku:
            aksi = self.addAction(d["singkat"].replace("&", "&&"))
            aksi.setToolTip(d["sitasi"])
            aksi.setCheckable(True)
            aksi.setChecked(g.punya_dasar_hukum(dokumen, kini, d["sitasi"]) is not None)
            aksi.triggered.connect(lambda _=False, s=d["sitasi"]: self._balik(s))

    def _balik(self, sitasi: str) -> None:
        """A tick: take the legal basis, or leave it out again."""
        kini, dokumen = self._h.keputusan, self._h.sesi.dokumen
        punya = g.punya_dasar_hukum(dokumen, kini, sitasi) if kini else None
        if punya is None:
            self._h.ambil([sitasi])
        else:
            gestur(self._h.sesi, lambda: g.hapus_butir(dokumen, [punya]))
