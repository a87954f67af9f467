"""Take sasaran and indikator from a katalog into the year shown; what is there already stays as it is."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QWidget

from ...application.katalog import Katalog, ambil_katalog
from ...application.transaksi import Transaksi
from ...domain.tahun_kinerja import TahunKinerja
from ..jendela import Jendela
from ..muat import anak
from ..sesi import Nada, Sesi
from .dasar import Dialog


def buka(jendela: Jendela) -> None:
    """Ask which katalog and take it, as one step that can be undone."""
    sesi = jendela.sesi
    if sesi.berkas is None:
        return
    jendela.selesaikan_isian()
    dialog = DialogKatalog(sesi.dokumen, jendela)
    if not dialog.daftar:
        jendela.tampilkan_pesan(dialog.tidak_ada, Nada.KABAR)
    elif dialog.exec() and (transaksi := dialog.transaksi()) and sesi.terapkan(transaksi):
        banyak = sum(1 for e in transaksi.edits if e.noun == "indikator_tahun")
        jendela.tampilkan_pesan(
            f"{banyak} indikator diambil dari katalog; isi targetnya di Perjanjian Kinerja.", Nada.BERHASIL,
            "Urungkan", sesi.urungkan,
        )  # fmt: skip


class DialogKatalog(Dialog):
    """Which katalog; tells beforehand how much of it is new here."""

    PANDUAN = "perjanjian_kinerja"

    def __init__(self, dokumen: TahunKinerja, parent: QWidget | None = None) -> None:
        super().__init__("dialog_katalog", parent)
        from ...layanan import katalog_untuk

        self.dokumen = dokumen
        jenis = dokumen.identitas.jenis if dokumen.identitas else ""
        self.daftar: tuple[Katalog, ...] = katalog_untuk(jenis, dokumen.tahun)
        self.tidak_ada = (
            f"Belum ada katalog untuk {jenis} sampai tahun {dokumen.tahun}; ketik sasaran dan indikatornya."
        )
        self.katalog = anak(self, QComboBox, "katalog")
        for satu in self.daftar:
            self.katalog.addItem(satu.sebutan)
        self.oke = self.kotak.button(QDialogButtonBox.StandardButton.Ok)
        self.oke.setText("Ambil")
        self.katalog.currentIndexChanged.connect(lambda _: self._tampilkan())
        self._tampilkan()

    def transaksi(self) -> Transaksi | None:
        """The gesture, None where there is no katalog."""
        nomor = self.katalog.currentIndex()
        return ambil_katalog(self.dokumen, self.daftar[nomor], Sesi.id_baru) if nomor >= 0 else None

    def _tampilkan(self) -> None:
        transaksi = self.transaksi()
        if transaksi is None:
            return
        baru = sum(1 for e in transaksi.edits if e.noun == "indikator_tahun")
        kata = (
            f"{baru} indikator akan ditambahkan."
            if baru
            else "Semua isi katalog ini sudah ada; tidak ada yang ditambahkan."
        )
        anak(self, QLabel, "kataKatalog").setText(f"{kata}\nSumber: {self.daftar[self.katalog.currentIndex()].sumber}")
        self.oke.setEnabled(bool(transaksi))
