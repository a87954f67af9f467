"""Card below Target Kinerja: how far the target is, its unit, the text printed where it does not apply at all."""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog, QLabel, QPushButton, QWidget

from ...application.sel import Sel, bersihkan, sel_baris
from ...application.target_kinerja_gestur import tidak_berlaku_seluruhnya
from ...domain.periode import BULAN
from ...domain.persen_target import sampai_target
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.target_kinerja import TargetKinerja
from ..ikatan import Ikatan
from ..muat import anak, muat_ui
from ..sesi import Sesi
from .alat import gestur

_CONTOH = "Tidak terdapat layanan ini di satuan kerja kami"


class KartuTarget:
    """A form of its own; ``kartu`` is put into the row of cards."""

    def __init__(self, sesi: Sesi) -> None:
        self.sesi = sesi
        self.kartu: QWidget = muat_ui("realisasi_target")
        self._id = ""
        self.ikatan = Ikatan(self.kartu, sesi, "target_kinerja", self._alamat)
        self.tombol = anak(self.kartu, QPushButton, "tombol_tidak_berlaku")
        self.tombol.clicked.connect(lambda: self._tidak_berlaku())

    @property
    def target(self) -> TargetKinerja | None:
        """The target shown."""
        ada: TargetKinerja | None = self.sesi.dokumen.ambil("target_kinerja", self._id)
        return ada

    def _alamat(self, dokumen: TahunKinerja, kolom: str) -> Sel | None:
        target = dokumen.ambil("target_kinerja", self._id)
        return sel_baris(target, kolom) if target else None

    def tampilkan(self, target: TargetKinerja | None, nomor: int, bulan: int) -> None:
        """Which target, and up to which month it is counted."""
        dokumen = self.sesi.dokumen
        if (target.id if target else "") != self._id:
            self._id = target.id if target else ""
            self.ikatan.segarkan()
        self.kartu.setEnabled(target is not None)
        self.tombol.setEnabled(target is not None and not self.sesi.hanya_baca)
        judul, kemajuan = "Target Kinerja", "Pilih targetnya di tabel."
        if target is not None:
            judul = f"{nomor}   {target.uraian}"
            ada, berlaku, _, tercetak = sampai_target(dokumen, target, BULAN[bulan - 1])
            sampai = f"Januari sampai {BULAN[bulan - 1].nama}"
            kemajuan = f"{sampai}: {ada} dari {berlaku} dokumen ada, {tercetak} %" if berlaku else (
                f"{sampai}: tidak ada dokumen yang berlaku" if tercetak else f"{sampai}: belum ada dokumen yang diminta"
            )  # fmt: skip
        anak(self.kartu, QLabel, "judul_target").setText(judul)
        anak(self.kartu, QLabel, "kemajuan_target").setText(kemajuan)

    def _tidak_berlaku(self) -> None:
        target = self.target
        if target is None:
            return
        teks, ya = QInputDialog.getMultiLineText(
            self.kartu, "Tidak berlaku seluruhnya",
            "Semua dokumen pada bulan yang masih terbuka ditandai tidak berlaku.\nKeterangan yang dicetak menggantikannya:",
            target.capaian or _CONTOH,
        )  # fmt: skip
        if ya:
            gestur(self.sesi, lambda: tidak_berlaku_seluruhnya(self.sesi.dokumen, target, bersihkan(teks)[:2000]))
