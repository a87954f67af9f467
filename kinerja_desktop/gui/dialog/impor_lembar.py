"""Second step of the import: which sheets, what each holds, which of its columns is which of ours."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QLabel, QTableWidget, QTableWidgetItem, QWidget

from .. import tema
from ..muat import anak
from ..unsur import PemendekPilihan

if TYPE_CHECKING:
    from ...exchange.excel.baca import Buku, Lembar
    from ...exchange.excel.kenali import Pemetaan

TANPA = "(tidak ada)"
CONTOH = 3
"""First rows shown beside a mapping."""


class PilihLembar(QObject):
    """Keeps a mapping per sheet and lets a person change it; ``berubah`` is called after each change."""

    def __init__(self, akar: QWidget, tahun: int, berubah: Callable[[], object]) -> None:
        super().__init__(akar)
        self.tahun, self._berubah = tahun, berubah
        self.tabel = anak(akar, QTableWidget, "lembar")
        self.kolom = anak(akar, QTableWidget, "pemetaan")
        self.baris_judul = anak(akar, QComboBox, "barisJudul")
        self.keterangan = anak(akar, QLabel, "ketKolom")
        self.peta: dict[str, Pemetaan] = {}
        self._lembar: list[Lembar] = []
        self._pemendek = PemendekPilihan(self)
        for satu, judul in (
            (self.tabel, ("Lembar", "Isinya")),
            (self.kolom, ("Kolom", "Judul di berkas", "Isi pertama")),
        ):
            satu.setColumnCount(len(judul))
            satu.setHorizontalHeaderLabels(judul)
            satu.verticalHeader().hide()
            satu.verticalHeader().setDefaultSectionSize(satu.fontMetrics().height() + 18)
            satu.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            satu.setShowGrid(False)
            satu.setWordWrap(False)
            kepala = satu.horizontalHeader()
            kepala.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            kepala.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            kepala.setHighlightSections(False)
        self.kolom.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.tabel.setMinimumWidth(360)
        self.tabel.setMaximumWidth(420)
        self.tabel.currentCellChanged.connect(lambda *_: self._tampilkan())
        self.tabel.itemChanged.connect(lambda _: self._berubah())
        self.baris_judul.activated.connect(lambda _: self._ganti_baris())

    # Sheets -----------------------------------------------------------------------------------------------------------------

    def muat(self, buku: Buku) -> None:
        """Show the sheets of a workbook with what can be told from their names and headings."""
        from ...exchange.excel.kenali import LEWATI, rapikan, usulkan

        self._lembar = [b for b in buku.lembar if b.sel and rapikan(b.nama) not in LEWATI]
        self.peta = {}
        self.tabel.blockSignals(True)
        self.tabel.setRowCount(len(self._lembar))
        for n, lembar in enumerate(self._lembar):
            usul = usulkan(lembar, longgar=True)
            if usul is not None:
                self.peta[lembar.nama] = self._bertahun(usul)
            isi = QTableWidgetItem(lembar.nama + ("  (tersembunyi)" if lembar.tersembunyi else ""))
            isi.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            isi.setCheckState(Qt.CheckState.Checked if usul is not None else Qt.CheckState.Unchecked)
            isi.setToolTip(lembar.nama)
            self.tabel.setItem(n, 0, isi)
            self.tabel.setCellWidget(n, 1, self._pilihan_jenis(lembar))
        self.tabel.blockSignals(False)
        pertama = next((n for n, b in enumerate(self._lembar) if b.nama in self.peta), 0)
        self.tabel.setCurrentCell(pertama, 0)
        self._tampilkan()

    def _bertahun(self, peta: Pemetaan) -> Pemetaan:
        """A table without a column for the year is about the year that is open."""
        from dataclasses import replace

        tetap = {} if "tahun" in peta.kolom else {"tahun": str(self.tahun)}
        return replace(peta, tetap=tetap)

    def _pilihan_jenis(self, lembar: Lembar) -> QComboBox:
        from ...exchange.excel.kenali import URUTAN

        kotak = QComboBox()
        self._pemendek.pasang(kotak)
        kotak.setAccessibleName(f"Isi lembar {lembar.nama}")
        kotak.addItem("(tidak dikenal)", "")
        for jenis in URUTAN:
            kotak.addItem(jenis, jenis)
        if lembar.nama in self.peta:
            kotak.setCurrentIndex(kotak.findData(self.peta[lembar.nama].jenis))
        kotak.activated.connect(lambda _, b=lembar, k=kotak: self._ganti_jenis(b, str(k.currentData())))
        return kotak

    def _ganti_jenis(self, lembar: Lembar, jenis: str) -> None:
        from ...exchange.excel.kenali import Pemetaan, usulkan

        self.peta.pop(lembar.nama, None)
        if jenis:
            awal = next(iter(lembar.baris), 1)
            usul = usulkan(lembar, jenis) or Pemetaan(lembar.nama, jenis, awal, {})
            self.peta[lembar.nama] = self._bertahun(usul)
        nomor = self._lembar.index(lembar)
        isi = self.tabel.item(nomor, 0)
        if isi is not None:
            isi.setCheckState(Qt.CheckState.Checked if jenis else Qt.CheckState.Unchecked)
        self.tabel.setCurrentCell(nomor, 0)
        self._tampilkan()
        self._berubah()

    def dipilih(self) -> list[Pemetaan]:
        """Mappings of the ticked sheets."""
        hasil = []
        for n, lembar in enumerate(self._lembar):
            isi = self.tabel.item(n, 0)
            if isi is not None and isi.checkState() == Qt.CheckState.Checked and lembar.nama in self.peta:
                hasil.append(self.peta[lembar.nama])
        return hasil

    def halangan(self) -> str:
        """What is still missing before all rows can be looked at, as a sentence, or ``''``."""
        dipilih = self.dipilih()
        if not dipilih:
            return "Beri centang pada paling sedikit satu lembar dan pilih apa isinya."
        for peta in dipilih:
            if kurang := peta.kurang():
                return f"Lembar “{peta.lembar}” belum punya kolom {', '.join(kurang)}; pilih judul kolomnya."
        return ""

    # Columns ----------------------------------------------------------------------------------------------------------------

    def _kini(self) -> Lembar | None:
        nomor = self.tabel.currentRow()
        return self._lembar[nomor] if 0 <= nomor < len(self._lembar) else None

    def _tampilkan(self) -> None:
        lembar = self._kini()
        peta = self.peta.get(lembar.nama) if lembar else None
        self.kolom.setRowCount(0)
        self.baris_judul.clear()
        self.baris_judul.setEnabled(peta is not None)
        if lembar is None or peta is None:
            self.keterangan.setText("Pilih apa isi lembar ini agar kolomnya dapat dicocokkan." if lembar else "")
            return
        from ...exchange.csv_baca import JENIS
        from ...exchange.excel.kenali import BARIS_JUDUL, kolom_jenis

        for nomor in list(lembar.baris)[:BARIS_JUDUL]:
            self.baris_judul.addItem(str(nomor), nomor)
        self.baris_judul.setCurrentIndex(self.baris_judul.findData(peta.baris_judul))
        wajib = JENIS[peta.jenis].wajib
        for n, kami in enumerate(kolom_jenis(peta.jenis)):
            self.kolom.insertRow(n)
            isi = QTableWidgetItem(f"{kami} *" if kami in wajib else kami)
            isi.setFont(tema.huruf(tebal=kami in wajib))
            self.kolom.setItem(n, 0, isi)
            self.kolom.setCellWidget(n, 1, self._pilihan_kolom(lembar, peta, kami))
            self.kolom.setItem(n, 2, self._contoh(lembar, peta, kami))
        sisa = self._tak_terpakai(lembar, peta)
        kata = f" Tidak ikut diimpor: {', '.join(sisa)}." if sisa else ""
        self.keterangan.setText(f"Kolom bertanda * harus ada.{kata}")

    def _pilihan_kolom(self, lembar: Lembar, peta: Pemetaan, kami: str) -> QComboBox:
        from ...exchange.csv_baca import huruf_kolom
        from ...exchange.excel.kenali import judul_lembar, kolom_terisi

        kotak = QComboBox()
        self._pemendek.pasang(kotak)
        kotak.setAccessibleName(f"Judul untuk {kami}")
        kotak.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        kotak.addItem(TANPA, 0)
        if kami == "tahun":
            kotak.addItem(f"{self.tahun} untuk semua baris", -1)
        judul = judul_lembar(lembar, peta.baris_judul)
        for nomor in sorted({*judul, *kolom_terisi(lembar, peta.baris_judul)}):
            kotak.addItem(f"{huruf_kolom(nomor)}: {judul.get(nomor, '(tanpa judul)')[:60]}", nomor)
        kini = peta.kolom.get(kami, -1 if peta.tetap.get(kami) else 0)
        kotak.setCurrentIndex(max(kotak.findData(kini), 0))
        kotak.activated.connect(lambda _, k=kotak: self._ganti_kolom(kami, int(k.currentData())))
        return kotak

    def _contoh(self, lembar: Lembar, peta: Pemetaan, kami: str) -> QTableWidgetItem:
        kolom = peta.kolom.get(kami)
        teks = [
            " ".join(sel[kolom].teks.split())[:60]
            for nomor, sel in lembar.baris.items()
            if nomor > peta.baris_judul and kolom in sel and sel[kolom].teks.strip()
        ] if kolom else []  # fmt: skip
        isi = QTableWidgetItem(" · ".join(teks[:CONTOH]))
        isi.setToolTip("\n".join(teks[:10]))
        isi.setForeground(tema.warna().teks2)
        return isi

    @staticmethod
    def _tak_terpakai(lembar: Lembar, peta: Pemetaan) -> list[str]:
        from ...exchange.excel.kenali import judul_lembar

        terpakai = set(peta.kolom.values())
        return [f"“{t[:30]}”" for k, t in judul_lembar(lembar, peta.baris_judul).items() if k not in terpakai][:8]

    def _ganti_kolom(self, kami: str, nomor: int) -> None:
        from dataclasses import replace

        lembar = self._kini()
        if lembar is None:
            return
        peta = self.peta[lembar.nama]
        # One column of theirs serves one of ours.
        kolom = {k: n for k, n in peta.kolom.items() if k != kami and n != nomor}
        tetap = {k: t for k, t in peta.tetap.items() if k != kami}
        if nomor > 0:
            kolom[kami] = nomor
        elif nomor < 0:
            tetap[kami] = str(self.tahun)
        self.peta[lembar.nama] = replace(peta, kolom=kolom, tetap=tetap)
        self._tampilkan()
        self._berubah()

    def _ganti_baris(self) -> None:
        from dataclasses import replace

        from ...exchange.excel.kenali import cocokkan, judul_lembar

        lembar = self._kini()
        if lembar is None:
            return
        peta, baris = self.peta[lembar.nama], int(self.baris_judul.currentData())
        kolom = cocokkan(judul_lembar(lembar, baris), peta.jenis)
        self.peta[lembar.nama] = self._bertahun(replace(peta, baris_judul=baris, kolom=kolom))
        self._tampilkan()
        self._berubah()
