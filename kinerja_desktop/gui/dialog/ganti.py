"""Find and replace in the chief grid of a page: a panel that stays open beside the work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QLabel, QLineEdit, QPushButton

from ...application.pengisian import isi_sel
from ...application.sel import bersihkan
from ...application.transaksi import TransaksiError
from .. import tema
from ..jendela import Jendela
from ..muat import anak
from ..sesi import Nada
from ..tabel import TabelLembar
from ..tabel.cari import Cari, RencanaGanti, berikut, rencana_ganti, temuan
from ..tabel.gerak import Tempat
from .dasar import Dialog

_SEMUA, _KOLOM, _PILIHAN = range(3)


def tabel_kini(jendela: Jendela) -> TabelLembar | None:
    """The chief grid of the page that is shown."""
    tabel = getattr(jendela.halaman_kini(), "tabel", None)
    return tabel if isinstance(tabel, TabelLembar) and tabel.isVisible() else None


class DialogGanti(Dialog):
    """Counts while it is typed; replaces one by one or all in one step."""

    PANDUAN = "tabel"

    def __init__(self, jendela: Jendela) -> None:
        super().__init__("dialog_ganti", jendela)
        self.jendela = jendela
        self._pilihan: set[Tempat] = set()
        self.cari, self.ganti = anak(self, QLineEdit, "cari"), anak(self, QLineEdit, "ganti")
        self.tempat, self.hasil = anak(self, QComboBox, "di"), anak(self, QLabel, "hasil")
        self.kotak.button(QDialogButtonBox.StandardButton.Close).setText("Tutup")
        for kotak in (anak(self, QCheckBox, "besar_kecil"), anak(self, QCheckBox, "seluruh")):
            kotak.toggled.connect(lambda _: self.hitung())
        self.cari.textChanged.connect(lambda _: self.hitung())
        self.ganti.textChanged.connect(lambda _: self.hitung())
        self.tempat.currentIndexChanged.connect(lambda _: self.hitung())
        for nama, kerja in (
            ("berikutnya", lambda: self.maju(1)), ("sebelumnya", lambda: self.maju(-1)),
            ("ganti_satu", self.ganti_satu), ("ganti_semua", self.ganti_semua),
        ):  # fmt: skip
            anak(self, QPushButton, nama).clicked.connect(lambda _=False, k=kerja: k())
        utama = anak(self, QPushButton, "berikutnya")
        tema.beri_kelas(utama, "utama")
        utama.setDefault(True)
        jendela.sesi.berubah.connect(lambda _: self.hitung())
        jendela.sesi.dibuka.connect(self.hitung)
        jendela.tab.currentChanged.connect(lambda _: self.hitung())

    def mulai(self) -> None:
        """Come to the front. A selection of several cells is where is looked; the text of one cell is what is looked for."""
        tabel = tabel_kini(self.jendela)
        if tabel is not None:
            tempat = {(r, c) for rr, cc in tabel.papan.kotak() for r in rr for c in cc}
            self._pilihan = tempat
            self.tempat.setCurrentIndex(_PILIHAN if len(tempat) > 1 else _SEMUA)
        if self.isHidden():
            # Beside the work, not over it.
            tepi = self.jendela.frameGeometry()
            self.move(max(tepi.right() - self.sizeHint().width() - 32, 0), tepi.top() + 96)
        self.show()
        self.hitung()
        self.raise_()
        self.activateWindow()
        self.cari.setFocus(Qt.FocusReason.OtherFocusReason)
        self.cari.selectAll()

    # Looking ---------------------------------------------------------------------------------------------------------

    def dicari(self) -> Cari:
        return Cari(
            bersihkan(self.cari.text()),
            anak(self, QCheckBox, "besar_kecil").isChecked(),
            anak(self, QCheckBox, "seluruh").isChecked(),
        )

    def _di(self, tabel: TabelLembar) -> set[Tempat] | None:
        model, kini = tabel.model, tabel.tampilan.kini()
        if self.tempat.currentIndex() == _KOLOM and kini is not None:
            return {(r, kini[1]) for r in range(len(model.baris))}
        return self._pilihan if self.tempat.currentIndex() == _PILIHAN else None

    def _rencana(self) -> RencanaGanti:
        tabel = tabel_kini(self.jendela)
        if tabel is None or not self.cari.text():
            return RencanaGanti()
        cari = self.dicari()
        return rencana_ganti(
            tabel.model, cari, bersihkan(self.ganti.text()), temuan(tabel.model, cari, self._di(tabel))
        )

    def hitung(self) -> None:
        """Say how many cells fit and how many of them can be replaced."""
        if self.isHidden():
            return
        rencana = self._rencana()
        if tabel_kini(self.jendela) is None:
            kalimat = "Bagian ini tidak memiliki tabel; buka tab yang bertabel lebih dahulu."
        else:
            kalimat = sebut(rencana) if self.cari.text() else "Ketik kata yang dicari."
        self.hasil.setText(kalimat)
        for nama in ("ganti_satu", "ganti_semua"):
            anak(self, QPushButton, nama).setEnabled(bool(rencana.isian) and not self.jendela.sesi.hanya_baca)

    def maju(self, arah: int) -> bool:
        """Put the cursor on the next hit."""
        tabel = tabel_kini(self.jendela)
        if tabel is None:
            return False
        tempat = berikut(tabel.model, self.dicari(), tabel.tampilan.kini(), arah, self._di(tabel))
        if tempat is not None:
            tabel.tampilan.ke(*tempat)
        return tempat is not None

    # Replacing -------------------------------------------------------------------------------------------------------

    def ganti_satu(self) -> None:
        """The cell of the cursor if it fits, then on to the next."""
        tabel = tabel_kini(self.jendela)
        if tabel is None or not tabel.sunting.simpan():
            return
        cari, kini = self.dicari(), tabel.tampilan.kini()
        di_sini = [t for t in temuan(tabel.model, cari, self._di(tabel)) if t == kini]
        if di_sini:
            self._tulis(tabel, rencana_ganti(tabel.model, cari, bersihkan(self.ganti.text()), iter(di_sini)))
        self.maju(1)

    def ganti_semua(self) -> None:
        """All hits in one step."""
        tabel = tabel_kini(self.jendela)
        if tabel is not None and tabel.sunting.simpan():
            rencana = self._rencana()
            if self._tulis(tabel, rencana):
                sisa = rencana.terkunci + rencana.bukan_teks + rencana.ditolak
                kata = f"; {sisa} sel yang cocok tidak diganti" if sisa else ""
                self.jendela.sesi.pesan.emit(
                    f"{len(rencana.isian)} sel diganti{kata} · Ctrl+Z mengurungkan", Nada.BERHASIL
                )

    def _tulis(self, tabel: TabelLembar, rencana: RencanaGanti) -> bool:
        sesi = tabel.sesi
        if not rencana.isian:
            return False
        label = f"ganti “{self.cari.text()[:20]}” di {len(rencana.isian)} sel"
        try:
            return sesi.terapkan(isi_sel(sesi.dokumen, rencana.isian, label))
        except TransaksiError as salah:
            sesi.pesan.emit(str(salah), Nada.PERINGATAN)
            return False


def sebut(rencana: RencanaGanti) -> str:
    """The count before anything is replaced."""
    if not rencana.cocok:
        return "Tidak ada sel yang cocok."
    sisa = [
        f"{banyak} {kata}"
        for banyak, kata in (
            (rencana.terkunci, "terkunci"),
            (rencana.bukan_teks, "dihitung atau bukan teks"),
            (rencana.ditolak, "menolak teks barunya"),
        )
        if banyak
    ]
    kalimat = f"{rencana.cocok} sel cocok; {len(rencana.isian)} dapat diganti"
    return f"{kalimat}, {', '.join(sisa)}." if sisa else f"{kalimat}."


def buka(jendela: Jendela) -> None:
    """Open the panel, or bring it to the front."""
    panel = jendela.findChild(DialogGanti)
    (panel if isinstance(panel, DialogGanti) else DialogGanti(jendela)).mulai()
