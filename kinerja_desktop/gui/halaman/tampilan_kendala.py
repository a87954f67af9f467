"""The view Kendala of the tab Realisasi: all of the year, open or closed, of the whole satker or one unit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QPushButton

from ...application import kendala_gestur as g
from ...application.transaksi import Transaksi
from ...domain.realisasi import Kendala
from ..muat import anak
from ..sesi import Nada
from ..tabel import Baris
from .alat import TanpaRoda, gestur
from .lembar_kendala_tahun import Keadaan, LembarKendalaTahun
from .tampilan_realisasi import Rangka, Tampilan


class TampilanKendala(Tampilan):
    """One grid without cards; what last year left open can be brought in."""

    apa = "kendala"
    terkait = ("kendala", "tindak_lanjut", "indikator_tahun", "sasaran_tahun")

    def __init__(self, rangka: Rangka) -> None:
        super().__init__(rangka)
        self.lembar: LembarKendalaTahun = LembarKendalaTahun(self.sesi.id_baru)
        self.keadaan = anak(rangka, QComboBox, "keadaan_kendala")
        for satu in Keadaan:
            self.keadaan.addItem(satu.value, satu)
        self.keadaan.installEventFilter(TanpaRoda(rangka))
        self.keadaan.activated.connect(lambda _: self._saring())
        self.tombol = {
            n: anak(rangka, QPushButton, f"tombol_{n}") for n in ("kendala_baru", "tindak_baru", "bawa_kendala")
        }
        for nama, kerja in (
            ("kendala_baru", self._tambah), ("tindak_baru", self._tambah_tindak), ("bawa_kendala", self._bawa),
        ):  # fmt: skip
            self.tombol[nama].clicked.connect(lambda _=False, k=kerja: k())

    # Showing ---------------------------------------------------------------------------------------------------------

    def atur(self) -> None:
        super().atur()
        self.lembar.lalu = self.sesi.dokumen_lalu
        self.lembar.keadaan = Keadaan(self.keadaan.currentData())

    def _saring(self) -> None:
        self.atur()
        self.tabel.segarkan()

    def _bawaan(self) -> Transaksi | None:
        lalu = self.sesi.dokumen_lalu
        return g.bawa_kendala(lalu, self.sesi.dokumen) if lalu is not None else None

    def segarkan_alat(self) -> None:
        baca = self.sesi.hanya_baca
        for tombol in self.tombol.values():
            tombol.setEnabled(not baca)
        bawaan = self._bawaan()
        banyak = sum(e.noun == "kendala" for e in bawaan.edits) if bawaan else 0
        self.tombol["bawa_kendala"].setVisible(bool(bawaan) and not baca)
        kata = f"{banyak} kendala" if banyak else "tindak lanjut"
        self.tombol["bawa_kendala"].setText(f"Bawa {kata} dari {self.sesi.tahun - 1}")

    def ringkas(self) -> str:
        return self.lembar.hitung(self.sesi.dokumen)

    def banyak(self, isi: Sequence[Baris]) -> tuple[int, int]:
        return len({b.isi.kendala.id for b in isi}), len(self.sesi.dokumen.kendala)

    # Gestures --------------------------------------------------------------------------------------------------------

    def _kini(self) -> Kendala | None:
        baris = self.tabel.baris_sekarang()
        return baris.isi.kendala if baris is not None and baris.jenis == "isi" else None

    def _tambah(self) -> None:
        """A kendala in the state shown, its words ready to be typed over."""
        if self.lembar.keadaan is Keadaan.SELESAI:
            self.keadaan.setCurrentIndex(0)
            self._saring()
        lama = {k.id for k in self.sesi.dokumen.kendala}
        if gestur(self.sesi, lambda: self.lembar.tambah(self.sesi.dokumen, self.tabel.baris_sekarang())):
            baru = next(k for k in self.sesi.dokumen.kendala if k.id not in lama)
            self.tabel.ke_sel("kendala", baru.id, "uraian")
            self.tabel.lakukan("timpa")

    def _tambah_tindak(self) -> None:
        dokumen, kini = self.sesi.dokumen, self._kini()
        if kini is None:
            self.sesi.pesan.emit("Pilih kendalanya dahulu; tindak lanjut menyusul di bawahnya.", Nada.KABAR)
            return
        if not dokumen.per("tindak_lanjut", "kendala_id").get(kini.id):
            sel = g.sel_tindak_lanjut(dokumen, kini, None, "uraian")
            self.tabel.ke_sel("tindak_lanjut", sel.id if sel else "", "uraian")
        else:
            lama = {t.id for t in dokumen.tindak_lanjut}
            if not gestur(self.sesi, lambda: g.tambah_tindak_lanjut(dokumen, kini, self.sesi.id_baru)):
                return
            baru = next(t for t in self.sesi.dokumen.tindak_lanjut if t.id not in lama)
            self.tabel.ke_sel("tindak_lanjut", baru.id, "uraian")
        self.tabel.lakukan("timpa")

    def _bawa(self) -> None:
        if gestur(self.sesi, self._bawaan):
            kata = f"Yang masih terbuka pada {self.sesi.tahun - 1} sudah dibawa. Ctrl+Z mengurungkannya."
            self.sesi.pesan.emit(kata, Nada.BERHASIL)

    # Ways in ---------------------------------------------------------------------------------------------------------

    def ke_temuan(self, noun: str, id_: str, kolom: str) -> None:
        if not self.tabel.ke_sel(noun, id_, kolom) and self.lembar.keadaan is not Keadaan.SEMUA:
            self.keadaan.setCurrentIndex(0)
            self._saring()
            self.tabel.ke_sel(noun, id_, kolom)
