"""The sitting: open file, chosen year and period, the document shown. The one way from a gesture to the file."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ..domain.periode import BULAN, TAHUN, TRIWULAN, Periode

# The nouns are imported when a file is opened: the window paints without them.
if TYPE_CHECKING:
    from ..application.transaksi import Changes, Transaksi
    from ..domain.jadwal import Kewajiban
    from ..domain.pemeriksaan import Temuan
    from ..domain.tahun_kinerja import TahunKinerja
    from ..storage.berkas import BerkasKinerja

HANYA_BACA = "Berkas ini dibuka hanya-baca; isinya tidak dapat diubah."
"""Said wherever somebody types into a file that is open for reading only."""


class Nada(Enum):
    """Tone of a message in the message bar."""

    KABAR = "kabar"
    BERHASIL = "berhasil"
    PERINGATAN = "peringatan"
    GALAT = "galat"


class Sesi(QObject):
    """Holds the open file and what is being looked at; widgets read ``dokumen`` and hand in Transaksi.

    Signals: ``berubah(Changes)`` after each commit; ``dibuka()`` after another file, year or period was chosen;
    ``pesan(str, Nada)`` for the message bar; ``tersimpan(datetime)`` once a commit has returned; ``minta_sel(str, Sel,
    str)`` when a grid wants ``catatan`` or ``riwayat`` of a cell shown, with the name of that cell;
    ``mundur(Changes)`` after an undo or redo, so that grids show where it was.
    """

    berubah = Signal(object)
    dibuka = Signal()
    pesan = Signal(str, object)
    tersimpan = Signal(object)
    minta_sel = Signal(str, object, str)
    mundur = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.berkas: BerkasKinerja | None = None
        self.tahun = 0
        self.periode: Periode = BULAN[11]
        """The month (B01..B12) or triwulan chosen in the tool bar."""
        self._kosong: TahunKinerja | None = None
        self._terbaca: tuple[BerkasKinerja, int, TahunKinerja] | None = None
        self._jadwal: tuple[TahunKinerja, date, frozenset[str], tuple[Kewajiban, ...]] | None = None
        self._temuan: tuple[TahunKinerja, Periode, tuple[Temuan, ...]] | None = None

    @property
    def dokumen(self) -> TahunKinerja:
        """The year's document; an empty one while no file is open."""
        if self.berkas is not None:
            try:
                dokumen = self.berkas.baca(self.tahun)
            except Exception as salah:
                if self._terbaca is None or not _dari_berkas(salah) or self._terbaca[:2] != (self.berkas, self.tahun):
                    raise
                # A stick pulled out: what was read stays on the screen, and the next commit says what is wrong.
                return self._terbaca[2]
            self._terbaca = self.berkas, self.tahun, dokumen
            return dokumen
        if self._kosong is None:
            from ..domain.tahun_kinerja import TahunKinerja

            self._kosong = TahunKinerja(tahun=0)
        return self._kosong

    @property
    def dokumen_lalu(self) -> TahunKinerja | None:
        """Last year's document, if this file holds it."""
        tahun, berkas = self.tahun - 1, self.berkas
        return berkas.baca(tahun) if berkas is not None and tahun in berkas.tahun_ada() else None

    @property
    def triwulan(self) -> Periode:
        """The triwulan the chosen period falls in."""
        return TRIWULAN[(self.periode.akhir - 1) // 3] if self.periode != TAHUN else TRIWULAN[3]

    @property
    def hanya_baca(self) -> bool:
        """True while nothing can be changed: no file, or one opened for reading only."""
        return self.berkas is None or bool(self.berkas.hanya_baca)

    def temuan(self) -> tuple[Temuan, ...]:
        """Findings of the checks up to the chosen period; computed once per state of the document."""
        from ..domain.pemeriksaan import periksa

        dokumen = self.dokumen
        if self._temuan is None or self._temuan[0] is not dokumen or self._temuan[1] != self.periode:
            self._temuan = (dokumen, self.periode, periksa(dokumen, self.periode) if self.berkas else ())
        return self._temuan[2]

    def kewajiban(self) -> tuple[Kewajiban, ...]:
        """Duties of the year as of today; computed once per state of the document."""
        from ..domain.jadwal import kewajiban

        dokumen, hari, kirim = self.dokumen, self.hari_ini, self._terkirim()
        if self._jadwal is None or self._jadwal[0] is not dokumen or self._jadwal[1:3] != (hari, kirim):
            self._jadwal = (dokumen, hari, kirim, kewajiban(dokumen, hari, kirim))
        return self._jadwal[3]

    def _terkirim(self) -> frozenset[str]:
        """Triwulan whose package was written as they were last closed."""
        if self.berkas is None:
            return frozenset()
        akhir, berkas = self.dokumen.penutupan_akhir, self.berkas
        return frozenset(
            kode for kode, t in akhir.items() if any(k.revisi == t.revisi for k in berkas.kiriman(self.tahun, kode))
        )

    @property
    def hari_ini(self) -> date:
        return date.today()

    @staticmethod
    def id_baru() -> str:
        """Id of a new row."""
        return str(uuid.uuid4())

    def buka(self, berkas: BerkasKinerja, tahun: int | None = None) -> None:
        """Show a file; the year defaults to its newest that has begun (a draft of the next one waits), the period to the
        month to be reported now (or December)."""
        self.berkas = berkas
        ada, kini = berkas.tahun_ada(), self.hari_ini
        mulai = [t for t in ada if t <= kini.year] or ada
        self.tahun = tahun if tahun is not None else (mulai[-1] if mulai else kini.year)
        self.periode = BULAN[max(kini.month - 2, 0)] if self.tahun == kini.year else BULAN[11]
        self.dibuka.emit()

    def tutup(self) -> None:
        """Leave the file: backups and locks are storage's, what is shown becomes empty."""
        berkas, self.berkas = self.berkas, None
        self.tahun, self._temuan, self._terbaca, self._jadwal = 0, None, None, None
        if berkas is not None:
            berkas.tutup_berkas()
            self.dibuka.emit()

    def pilih(self, *, tahun: int | None = None, periode: Periode | None = None) -> None:
        """Choose another year or period."""
        self.tahun = tahun if tahun is not None else self.tahun
        self.periode = periode or self.periode
        self.dibuka.emit()

    def terapkan(self, transaksi: Transaksi | None) -> bool:
        """Commit a gesture. False where it was refused; the reason has then been said in the message bar."""
        if transaksi is None or self.berkas is None or not transaksi:
            return transaksi is not None and not transaksi
        from ..application.tanggal_isi import bertanggal
        from ..application.transaksi import TransaksiError

        try:
            self._selesai(self.berkas.terapkan(bertanggal(self.dokumen, transaksi, self.hari_ini)))
        except TransaksiError as salah:
            self.pesan.emit(str(salah), Nada.PERINGATAN)
            return False
        except Exception as salah:
            if not _dari_berkas(salah):
                raise
            self.pesan.emit(str(salah), Nada.GALAT)
            return False
        return True

    def urungkan(self) -> None:
        """Take the last gesture of this sitting back."""
        self._langkah("urungkan")

    def ulangi(self) -> None:
        """Do the last undone gesture again."""
        self._langkah("ulangi")

    def _langkah(self, cara: str) -> None:
        if self.berkas is None:
            return
        from ..application.transaksi import TransaksiError

        try:
            perubahan: Changes | None = getattr(self.berkas, cara)()
        except TransaksiError as salah:
            self.pesan.emit(str(salah), Nada.PERINGATAN)
            return
        except Exception as salah:
            if not _dari_berkas(salah):
                raise
            self.pesan.emit(str(salah), Nada.GALAT)
            return
        if perubahan is None:
            return
        self._selesai(perubahan)
        self.mundur.emit(perubahan)
        if perubahan.touches("tahun_anggaran") and (ada := self.berkas.tahun_ada()) and self.tahun not in ada:
            # The year that was shown has been taken back: nothing is left of it to look at.
            self.pilih(tahun=max((t for t in ada if t < self.tahun), default=ada[0]))

    def diubah_layanan(self, *noun: str) -> None:
        """A service wrote to the file by itself (closing, sending): show it."""
        from ..application.transaksi import Changes

        self._selesai(Changes({n: frozenset() for n in noun}))

    def _selesai(self, perubahan: Changes) -> None:
        self.tersimpan.emit(datetime.now())
        self.berubah.emit(perubahan)


def _dari_berkas(salah: Exception) -> bool:
    """True for what stands between the officer and the file; our own bugs are none of it."""
    from ..storage.galat import BerkasError

    return isinstance(salah, BerkasError)
