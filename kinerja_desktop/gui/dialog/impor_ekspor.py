"""Second step of the import for an export of SAKTI or OM-SPAN: whose figures, of which day, and what each column means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ...application.anggaran_gestur import pilihan_sumber
from ...domain.periode import baca_tanggal, tulis_tanggal
from ...domain.tahun_kinerja import TahunKinerja
from .. import tema
from ..muat import anak
from ..unsur import PemendekPilihan, Pil
from .impor_tinjau import RUPA

if TYPE_CHECKING:
    from ...exchange.ekspor_anggaran import IsianEkspor
    from ...exchange.ekspor_kolom import PetaEkspor
    from ...exchange.excel.baca import Lembar
    from ...exchange.hasil import HasilImpor

TANPA = "(tidak dibaca)"
ARTI = {
    "kode": "Kode anggaran", "pagu": "Pagu (versi di atas)", "realisasi": "Realisasi s.d. tanggal data",
}  # fmt: skip
"""What a column is read as, where the bare word would leave a doubt."""
CONTOH = 3
_JEDA = 250
"""Milliseconds of quiet before the rows are counted anew."""
_PIL = (("eksporBaru", "baru"), ("eksporBerubah", "berubah"), ("eksporSama", "sama"), ("eksporDitolak", "ditolak"))


class PetakanEkspor(QObject):
    """Keeps the mapping of the chosen table; ``berubah`` is called after each change, ``hitung`` once it is quiet."""

    def __init__(
        self, akar: QWidget, dokumen: TahunKinerja, berubah: Callable[[], object], hitung: Callable[[], object]
    ) -> None:
        super().__init__(akar)
        self._akar, self._dokumen, self._berubah = akar, dokumen, berubah
        self.sumber, self.versi = anak(akar, QComboBox, "sumberEkspor"), anak(akar, QComboBox, "versiEkspor")
        self.tanggal = anak(akar, QLineEdit, "tanggalEkspor")
        self.lembar, self.baris_judul = anak(akar, QComboBox, "lembarEkspor"), anak(akar, QComboBox, "barisEkspor")
        self.kolom = anak(akar, QTableWidget, "kolomEkspor")
        self.daftar: list[tuple[Lembar, PetaEkspor]] = []
        self._pemendek = PemendekPilihan(self)
        self._tunda = QTimer(self)
        self._tunda.setSingleShot(True)
        self._tunda.setInterval(_JEDA)
        self._tunda.timeout.connect(hitung)
        self._siapkan_tabel()
        self.sumber.addItems(pilihan_sumber(dokumen))
        for satu, lebar in ((self.sumber, 150), (self.tanggal, 170), (self.versi, 120)):
            satu.setFixedWidth(lebar)
        self._isi_versi()
        self.tampilkan(None)
        self.sumber.currentTextChanged.connect(lambda _: self._ganti())
        self.tanggal.textChanged.connect(lambda _: self._ganti())
        self.versi.activated.connect(lambda _: self._ganti())
        self.lembar.activated.connect(lambda _: self._tampilkan())
        self.baris_judul.activated.connect(lambda _: self._ganti_baris())

    def _siapkan_tabel(self) -> None:
        judul = ("", "Kolom di berkas", "Dibaca sebagai", "Contoh isi")
        self.kolom.setColumnCount(len(judul))
        self.kolom.setHorizontalHeaderLabels(judul)
        self.kolom.verticalHeader().hide()
        self.kolom.verticalHeader().setDefaultSectionSize(self.kolom.fontMetrics().height() + 18)
        self.kolom.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.kolom.setShowGrid(False)
        self.kolom.setStyleSheet("QTableView::item { padding: 0 5px; }")
        self.kolom.setWordWrap(False)
        kepala = self.kolom.horizontalHeader()
        kepala.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        kepala.setHighlightSections(False)
        kepala.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for kolom, lebar in ((0, 40), (2, 220)):
            kepala.setSectionResizeMode(kolom, QHeaderView.ResizeMode.Fixed)
            self.kolom.setColumnWidth(kolom, lebar)

    def _isi_versi(self) -> None:
        """The versions of the year and one more; the newest stands there."""
        ada = max((v.ke for v in self._dokumen.pagu_versi), default=0)
        for ke in range(ada + 2):
            self.versi.addItem(f"Revisi {ke}" if ke else "Awal", ke)
        self.versi.setCurrentIndex(ada)

    # Table -------------------------------------------------------------------------------------------------------------

    def muat(self, daftar: list[tuple[Lembar, PetaEkspor]]) -> None:
        """Show the tables of a source, the fullest first chosen, with what their title lines say."""
        from ...exchange.ekspor_kolom import tebak_sumber, tebak_tanggal, teks_atas

        self.daftar = list(daftar)
        self.lembar.clear()
        for satu, _ in self.daftar:
            self.lembar.addItem(satu.nama, satu.nama)
        for nama in ("lembarEkspor", "lLembarEkspor"):
            anak(self._akar, QWidget, nama).setVisible(len(self.daftar) > 1)
        self.lembar.setCurrentIndex(max(range(len(self.daftar)), key=lambda n: len(self.daftar[n][1].kolom)))
        lembar, peta = self.kini()
        atas = " ".join((teks_atas(lembar, peta.baris_judul), *peta.judul.values()))
        with QSignalBlocker(self.sumber), QSignalBlocker(self.tanggal):
            self.sumber.setCurrentText(tebak_sumber(atas))
            hari = tebak_tanggal(atas)
            self.tanggal.setText(tulis_tanggal(hari) if hari else "")
        self._tampilkan()

    def ganti_isi(self, daftar: list[tuple[Lembar, PetaEkspor]]) -> None:
        """The same tables read anew: what was chosen stays."""
        self.daftar = [(lembar, lama) for (lembar, _), (_, lama) in zip(daftar, self.daftar, strict=True)]

    def kini(self) -> tuple[Lembar, PetaEkspor]:
        """The chosen table and how it is read."""
        return self.daftar[max(self.lembar.currentIndex(), 0)]

    def _simpan(self, peta: PetaEkspor) -> None:
        nomor = max(self.lembar.currentIndex(), 0)
        self.daftar[nomor] = (self.daftar[nomor][0], peta)

    def _tampilkan(self) -> None:
        from ...exchange.csv_baca import huruf_kolom
        from ...exchange.excel.kenali import BARIS_JUDUL

        lembar, peta = self.kini()
        self.baris_judul.clear()
        for nomor in list(lembar.baris)[:BARIS_JUDUL]:
            self.baris_judul.addItem(str(nomor), nomor)
        self.baris_judul.setCurrentIndex(self.baris_judul.findData(peta.baris_judul))
        isi = _contoh(lembar, peta.baris_judul)
        semua = sorted({*peta.judul, *isi})
        self.kolom.setRowCount(0)
        self.kolom.setRowCount(len(semua))
        for n, nomor in enumerate(semua):
            for k, teks in ((0, huruf_kolom(nomor)), (1, peta.judul.get(nomor, "(tanpa judul)"))):
                butir = QTableWidgetItem(teks)
                butir.setToolTip(teks)
                self.kolom.setItem(n, k, butir)
            self.kolom.setCellWidget(n, 2, self._pilihan(peta, nomor))
            contoh = [" ".join(t.split())[:40] for t in isi.get(nomor, [])[:10]]
            butir = QTableWidgetItem(" · ".join(contoh[:CONTOH]))
            butir.setToolTip("\n".join(contoh))
            butir.setForeground(tema.warna().teks2)
            self.kolom.setItem(n, 3, butir)
        self._ganti()

    def _pilihan(self, peta: PetaEkspor, nomor: int) -> QComboBox:
        from ...exchange.ekspor_kolom import BIDANG

        kotak = QComboBox()
        self._pemendek.pasang(kotak)
        kotak.setAccessibleName(f"Arti kolom {peta.judul.get(nomor, nomor)}")
        kotak.addItem(TANPA, "")
        for kami in BIDANG:
            kotak.addItem(ARTI.get(kami, kami[:1].upper() + kami[1:]), kami)
        kini = next((k for k, n in peta.kolom.items() if n == nomor), "")
        kotak.setCurrentIndex(kotak.findData(kini))
        kotak.activated.connect(lambda _, k=kotak: self._ganti_kolom(nomor, str(k.currentData())))
        return kotak

    def _ganti_kolom(self, nomor: int, kami: str) -> None:
        """One column of theirs serves one of ours."""
        _, peta = self.kini()
        kolom = {k: n for k, n in peta.kolom.items() if n != nomor and k != kami}
        self._simpan(replace(peta, kolom=kolom | ({kami: nomor} if kami else {})))
        baris = self.kolom.currentRow()
        self._tampilkan()
        self.kolom.setCurrentCell(baris, 2)

    def _ganti_baris(self) -> None:
        from ...exchange.ekspor_kolom import usulkan

        lembar, _ = self.kini()
        if (peta := usulkan(lembar, int(self.baris_judul.currentData()))) is not None:
            self._simpan(peta)
        self._tampilkan()

    # Answers -----------------------------------------------------------------------------------------------------------

    def _hari(self) -> date | None:
        try:
            return baca_tanggal(self.tanggal.text().strip())
        except ValueError:
            return None

    def isian(self) -> IsianEkspor | None:
        """What the officer said of the table; None while anything is missing."""
        from ...exchange.ekspor_anggaran import IsianEkspor

        hari, sumber = self._hari(), " ".join(self.sumber.currentText().split())[:60]
        return IsianEkspor(sumber, hari, int(self.versi.currentData())) if hari and sumber else None

    def halangan(self) -> str:
        """What is still missing, as a sentence, or ``''``."""
        if not self.daftar:
            return ""
        if alasan := self.kini()[1].halangan():
            return alasan
        if not self.sumber.currentText().strip():
            return "Pilih sumber angkanya, misalnya OM-SPAN."
        if not self.tanggal.text().strip():
            return "Isi tanggal datanya, misalnya 7 Desember 2023; tahun anggarannya ikut dari tanggal ini."
        if self._hari() is None:
            return "Tanggal datanya belum terbaca; tulis misalnya 7 Desember 2023 atau 7/12/2023."
        return ""

    def _ganti(self) -> None:
        self._berubah()
        self.tampilkan(None)
        if self.halangan():
            self._tunda.stop()
        elif self.daftar:
            self._tunda.start()

    def tampilkan(self, hasil: HasilImpor | None) -> None:
        """Counts of the rows under this mapping, and what is to be known first; nothing while they are not counted."""
        for nama, kata in _PIL:
            pil = anak(self._akar, Pil, nama)
            pil.setVisible(hasil is not None)
            if hasil is not None:
                banyak = {"baru": hasil.baru, "berubah": hasil.berubah, "sama": hasil.sama}.get(
                    kata, len(hasil.ditolak)
                )
                ikon, nada = RUPA[kata]
                pil.isi(f"{banyak} {kata}", nada if banyak else "abu", ikon)
        kabar: list[str] = []
        if hasil is not None:
            kabar = [f"{d.tempat}: {d.alasan}." if d.tempat else f"{d.alasan}." for d in hasil.ditolak[:1]]
            kabar = [k[:1].upper() + k[1:] for k in kabar] + list(hasil.catatan[: 2 - len(kabar)])
        anak(self._akar, QLabel, "kabarEkspor").setText("\n".join(kabar))


def _contoh(lembar: Lembar, baris_judul: int) -> dict[int, list[str]]:
    """What stands below the heading by column, as a person sees it; a row that only counts the columns says nothing."""
    from ...exchange.ekspor_baris import penomoran
    from ...exchange.excel.tabel import asli_sel

    nomor = [n for n in lembar.baris if n > baris_judul]
    hasil: dict[int, list[str]] = {}
    for n in nomor[penomoran(lembar, nomor) :]:
        for kolom, sel in lembar.baris[n].items():
            if sel.teks.strip():
                hasil.setdefault(kolom, []).append(asli_sel(sel))
    return hasil
