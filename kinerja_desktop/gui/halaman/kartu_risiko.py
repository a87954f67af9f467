"""Card "Rincian risiko": the long form of the risk under the cursor, in five pages."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from ...application.sel import Sel, sel_baris
from ...domain.noun import NOUNS
from ...domain.risiko import Perlakuan, Risiko, RisikoPantau
from ...domain.risiko_aturan import Sisi, besaran_sisi, letak, pantauan, residual_naik, sebut_asal
from ...domain.tahun_kinerja import TahunKinerja
from ..ikatan import Ikatan
from ..muat import anak, muat_ui
from ..sesi import Sesi
from ..tabel.tabel import TabelLembar
from .alat import Segmen, taruh
from .lembar_risiko_rinci import IsiPantau, IsiRinci, LembarKejadian, LembarPantauRisiko, LembarPerlakuan

HALAMAN = ("uraian", "analisis", "perlakuan", "pantau", "kejadian")
_NOUN = {"perlakuan": "perlakuan", "risiko_pantau": "pantau", "kejadian_risiko": "kejadian"}
_ANALISIS = (
    "kemungkinan", "dampak", "residu_kemungkinan", "residu_dampak", "opsi", "alasan",
)  # fmt: skip


class KartuRisiko(QObject):
    """``pada_berganti`` when the row whose evidence is shown may be another one."""

    pada_berganti = Signal()

    def __init__(self, sesi: Sesi, halaman: QWidget) -> None:
        super().__init__(halaman)
        self.sesi = sesi
        self.kartu = muat_ui("risiko_rinci")
        taruh(halaman, "tempat_rinci", self.kartu)
        self._id = ""
        self.perlakuan, self.pantau, self.kejadian = LembarPerlakuan(), LembarPantauRisiko(), LembarKejadian()
        self.tabel: Mapping[str, TabelLembar] = {n: TabelLembar() for n in ("perlakuan", "pantau", "kejadian")}
        for nama, tabel in self.tabel.items():
            taruh(self.kartu, f"hal_{nama}", tabel)
            tabel.tanpa_bingkai()
            tabel.pasang(sesi, getattr(self, nama))
            tabel.baris_kini.connect(lambda _: self.pada_berganti.emit())
        self.tumpukan = anak(self.kartu, QStackedWidget, "tumpukan_rinci")
        self.ikatan = Ikatan(self.kartu, sesi, "risiko", self._alamat, self._sebut)
        self.segmen = Segmen(self.kartu, "segmen_rinci", {n: f"rinci_{n}" for n in HALAMAN}, self._buka)

    def _alamat(self, dokumen: TahunKinerja, kolom: str) -> Sel | None:
        risiko = dokumen.ambil("risiko", self._id)
        return sel_baris(risiko, kolom) if risiko else None

    def _sebut(self) -> str:
        risiko = self.sesi.dokumen.ambil("risiko", self._id)
        return f"risiko {risiko.kode}".rstrip() if risiko else ""

    def _buka(self, nama: str) -> None:
        self.tumpukan.setCurrentIndex(HALAMAN.index(nama))
        self.pada_berganti.emit()

    # Showing ---------------------------------------------------------------------------------------------------------

    def tampilkan(self, risiko: Risiko | None) -> None:
        """Which risk; typing that is not finished belongs to the one before and is taken first."""
        if (risiko.id if risiko else "") != self._id:
            if self._id and self.sesi.dokumen.ambil("risiko", self._id) is not None and not self.sesi.hanya_baca:
                self.ikatan.simpan_semua()
            self._id = risiko.id if risiko else ""
            self.ikatan.segarkan()
        self.perlakuan.sampai = self.pantau.sampai = self.sesi.periode
        for nama, tabel in self.tabel.items():
            getattr(self, nama).risiko = risiko
            tabel.segarkan()
        self.kartu.setEnabled(risiko is not None)
        judul = f"{risiko.kode}   {risiko.pernyataan}".strip() if risiko else "Pilih risikonya di tabel"
        anak(self.kartu, QLabel, "judul_rinci").setText(judul)
        self._tingkat(risiko)

    def _tingkat(self, risiko: Risiko | None) -> None:
        dokumen, sampai = self.sesi.dokumen, self.sesi.periode
        for sisi in Sisi:
            kata = "–"
            tempat = letak(dokumen, risiko, sisi, sampai) if risiko else None
            besaran = besaran_sisi(dokumen, risiko, sisi, sampai) if risiko else None
            if risiko and besaran and tempat:
                selera = "✓ dalam selera" if besaran.dapat_diterima else "⚠ di atas selera"
                kata = f"{besaran.nilai} {besaran.tingkat} · {selera}"
                if sisi is Sisi.AKTUAL:
                    kata = f"Kini {kata} ({sebut_asal(tempat.asal)})"
                elif sisi is Sisi.RESIDUAL and residual_naik(dokumen, risiko) and not risiko.alasan.strip():
                    kata += " · ⚠ melebihi inheren, tulis alasannya"
            anak(self.kartu, QLabel, f"tingkat_{sisi}").setText(kata)

    def pada(self) -> Perlakuan | RisikoPantau | None:
        """The row of the page in sight that evidence can be handed in for."""
        nama = self.segmen.kini
        baris = self.tabel[nama].baris_sekarang() if nama in ("perlakuan", "pantau") else None
        isi = baris.isi if baris is not None else None
        if isinstance(isi, IsiPantau):
            return pantauan(self.sesi.dokumen, isi.risiko).get(isi.periode.kode)
        return isi.baris if isinstance(isi, IsiRinci) else None

    @property
    def mengatur_dukung(self) -> bool:
        """True while the page in sight says whose evidence is shown."""
        return not self.kartu.isHidden() and self.segmen.kini in ("perlakuan", "pantau")

    # Ways in ---------------------------------------------------------------------------------------------------------

    def ke(self, noun: str, id_: str, kolom: str) -> bool:
        """To a field of the card. False where it has none of that name."""
        if noun in _NOUN:
            self.segmen.pilih(_NOUN[noun])
            return self.tabel[_NOUN[noun]].ke_sel(noun, id_, kolom if kolom in NOUNS[noun].jenis else "")
        masukan = self.ikatan.input.get(kolom)
        if masukan is None:
            return False
        self.segmen.pilih("analisis" if kolom in _ANALISIS else "uraian")
        masukan.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
