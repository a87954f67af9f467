"""BerkasKinerja: one satker's file, open. Years are read from it, transactions are applied to it, nothing else changes it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Self

from ..application.transaksi import Changes, Transaksi
from ..domain.noun import NOUNS, Noun
from ..domain.tahun_kinerja import TahunKinerja
from . import cadangan
from .dasar import Jam, id_acak, jam_komputer
from .galat import BerkasError, BerkasTerkunci, terjemah
from .kepala import jurnal
from .kodek import kodek
from .kunci import Kunci
from .mesin import asli, mesin_tulis
from .meta import Meta, baca_meta, tulis_meta
from .penulis import baca_baris, tulis
from .penutupan import BerkasPenutupan, Tambahan
from .rencana import Keadaan, Rencana, tanpa_versi
from .riwayat import hash_akhir
from .skema import migrasikan, sidik_skema
from .tembolok import segarkan

_BATAS_URUNG = 500


class BerkasKinerja(BerkasPenutupan):
    """An open ``*.kinerja`` file. Get one from :meth:`buat` or :meth:`buka`; close it, or use it in a ``with``."""

    def __init__(self, path: Path, petugas: str, jam: Jam, id_baru: Callable[[], str]) -> None:
        super().__init__(path, petugas, jam, id_baru)
        self._dokumen: dict[int, TahunKinerja] = {}
        self._hash: str | None = None
        self._versi_data = -1
        self._urung: list[Transaksi] = []
        self._ulang: list[Transaksi] = []

    # Opening -----------------------------------------------------------------------------------------------------------

    @classmethod
    def buat(
        cls, path: Path | str, *, petugas: str = "", jam: Jam = jam_komputer, id_baru: Callable[[], str] = id_acak
    ) -> Self:
        """A new, empty file, opened. It appears under its name only when it is complete."""
        path = Path(path)
        if path.exists():
            raise BerkasError(f"“{path.name}” sudah ada; pilih nama lain atau buka berkas itu.")
        berkas = cls(path, petugas, jam, id_baru)
        kunci = Kunci(path)
        if not kunci.ambil(petugas):
            raise BerkasTerkunci(
                f"“{path.name}” sedang dibuat {kunci.pemegang()}; tunggu sebentar lalu buka berkasnya."
            )
        try:
            berkas._bangun()
        except Exception as salah:
            # A full disk speaks as SQLite or as the system; the officer gets one sentence either way.
            arti = terjemah(salah, path)
            if arti is salah:
                raise
            raise arti from salah
        finally:
            kunci.lepas()
        berkas._buka(False)
        return berkas

    @classmethod
    def buka(
        cls, path: Path | str, *, hanya_baca: bool = False, petugas: str = "", jam: Jam = jam_komputer,
        id_baru: Callable[[], str] = id_acak, wajib_tulis: bool = False, cadangkan: bool = True,
    ) -> Self:  # fmt: skip
        """Open a file. The second one to open it gets it read-only, with ``pemegang`` saying who writes to it.

        ``wajib_tulis`` raises BerkasTerkunci instead (for a command that has to write). ``cadangkan=False`` leaves the
        backup that is due after a crash to the caller (a window paints first). Raises the refusals of :mod:`.galat`,
        each one sentence.
        """
        berkas = cls(Path(path), petugas, jam, id_baru)
        berkas._buka(hanya_baca, cadangkan)
        if wajib_tulis and berkas.hanya_baca:
            pemegang = berkas.pemegang
            berkas.tutup_berkas()
            sebab = f"sedang dibuka {pemegang}; tutup dulu di sana" if pemegang else "hanya-baca; salin ke folder lain"
            raise BerkasTerkunci(f"“{berkas.path.name}” {sebab}.")
        return berkas

    def _bangun(self) -> None:
        from ..terbit import terbitkan

        def tulis_berkas(sementara: Path) -> None:
            mesin = mesin_tulis(sementara, baru=True)
            try:
                migrasikan(mesin)
                with mesin.connect() as koneksi, koneksi.begin():
                    driver = asli(koneksi)
                    waktu = self._waktu()
                    meta = Meta("", self._id_baru(), "", 0, waktu, waktu, sidik_skema(driver))
                    tulis_meta(driver, meta, baru=True)
            finally:
                mesin.dispose()
                with suppress(FileNotFoundError):
                    jurnal(sementara).unlink()

        terbitkan(self.path, tulis_berkas, timpa=False)

    # Reading -----------------------------------------------------------------------------------------------------------

    def tahun_ada(self) -> tuple[int, ...]:
        """The budget years of the file, ascending."""
        with self._membaca() as driver:
            return tuple(b[0] for b in driver.execute("SELECT tahun FROM tahun_anggaran ORDER BY tahun").fetchall())

    def jumlah(self) -> dict[str, int]:
        """Number of rows per noun, over all years."""
        with self._membaca() as driver:
            return {noun: driver.execute(f"SELECT count(*) FROM {noun}").fetchone()[0] for noun in NOUNS}

    def baca(self, tahun: int) -> TahunKinerja:
        """The document of a year; of a year that has no rows, an empty one with what the file knows across years."""
        with self._membaca() as driver:
            self._perhatikan_yang_lain(driver)
            dokumen = self._dokumen.get(tahun)
            if dokumen is None:
                dokumen = self._dokumen[tahun] = baca_tahun(driver, tahun)
            return dokumen

    def indikator_lain(self, tahun: int) -> tuple[tuple[str, str, str, str, int], ...]:
        """(indikator_id, tingkat, kode, uraian, year) of all other years, newest year first: to link a new year."""
        with self._membaca() as driver:
            hasil = driver.execute(
                "SELECT i.indikator_id, coalesce(s.tingkat, 'kegiatan'), i.kode, i.uraian, i.tahun "
                "FROM indikator_tahun i LEFT JOIN sasaran_tahun s ON s.sasaran_id = i.sasaran_id AND s.tahun = i.tahun "
                "WHERE i.tahun <> ? ORDER BY i.tahun DESC, i.urutan, i.id",
                (tahun,),
            )
            return tuple(hasil.fetchall())

    def _perhatikan_yang_lain(self, driver: sqlite3.Connection) -> None:
        """A read-only file may be written by its holder meanwhile: what is kept in memory is then out of date."""
        if not self.hanya_baca:
            return
        versi = driver.execute("PRAGMA data_version").fetchone()[0]
        if versi != self._versi_data:
            self._dokumen.clear()
            self._meta, self._versi_data = baca_meta(driver), versi

    # Writing -----------------------------------------------------------------------------------------------------------

    def terapkan(self, transaksi: Transaksi, *, jenis: str = "isi", petugas: str | None = None) -> Changes:
        """Apply a transaction: all of it or nothing. Returns what changed, after the commit.

        ``jenis`` is ``isi`` or ``impor``. Raises TransaksiError (locked period, refused value, still used), KonflikError
        (a row is no longer what an edit was based on), BerkasError (read-only, disk full ...). After any of them the
        file, the documents in memory and the undo stack are as before, and the next save works.
        """
        with self._utas:
            changes, balik = self._jalankan(transaksi, jenis, petugas)
            if balik.edits:
                self._urung.append(balik)
                self._ulang.clear()
                del self._urung[:-_BATAS_URUNG]
                if changes.touches("penutupan"):
                    self.putus_urung()
            return changes

    def _jalankan(
        self, transaksi: Transaksi, jenis: str, petugas: str | None = None, tambahan: Tambahan | None = None
    ) -> tuple[Changes, Transaksi]:
        """Returns what changed and the transaction that takes it back (of what was really done)."""
        if not transaksi:
            return Changes(label=transaksi.label), transaksi
        with self._menulis() as driver:
            meta, hash_ = self._keadaan(driver)
            baris, penjaga = baca_baris(driver, {(edit.noun, edit.id) for edit in transaksi.edits})
            keadaan = Keadaan(baris, meta.lineage, lambda tahun: self._untuk_kunci(driver, tahun))
            rencana, meta, hash_ = tulis(
                driver, transaksi, keadaan, penjaga, meta, hash_, jenis=jenis,
                petugas=self.petugas if petugas is None else petugas, waktu=self._waktu(),
            )  # fmt: skip
            if tambahan is not None:
                tambahan(driver)
        # Only here is it on the medium; what is kept in memory follows the file, never the other way round.
        self._meta, self._hash = meta, hash_
        return self._setelah(transaksi, rencana)

    def _setelah(self, transaksi: Transaksi, rencana: Rencana) -> tuple[Changes, Transaksi]:
        for tahun, dokumen in self._dokumen.items():
            self._dokumen[tahun] = segarkan(dokumen, rencana.edits)
        dilakukan = Transaksi(transaksi.label, tuple(rencana.edits), transaksi.alasan)
        bersih = Transaksi(transaksi.label, tuple(e for e in map(tanpa_versi, rencana.edits) if e is not None))
        return Changes.dari(dilakukan), bersih.inverse()

    def _keadaan(self, driver: sqlite3.Connection) -> tuple[Meta, str]:
        """Meta row and end of the history as the file has them; forgets everything if another program wrote to it."""
        meta = baca_meta(driver)
        if meta != self._meta or self._hash is None:
            if meta != self._meta:
                self._dokumen.clear()
                self.putus_urung()
            self._meta = meta
            akhir = hash_akhir(driver, meta.penghitung)
            if akhir is None:
                raise BerkasError("Akhir riwayat berkas ini hilang; pulihkan berkas dari cadangan.")
            self._hash = akhir
        return self._meta, self._hash

    def _untuk_kunci(self, driver: sqlite3.Connection, tahun: int) -> TahunKinerja:
        """The document of a year as far as locks need it: what is in memory, else its closings alone."""
        if tahun in self._dokumen:
            return self._dokumen[tahun]
        k = kodek("penutupan")
        penutupan: tuple[Noun, ...] = k.baca(driver.execute(k.sql_tahun, (tahun,)).fetchall())
        return TahunKinerja(tahun).dengan("penutupan", penutupan)

    # Undo ----------------------------------------------------------------------------------------------------------------

    @property
    def label_urung(self) -> str:
        """What :meth:`urungkan` would take back, in the words of the gesture; '' if nothing."""
        return self._urung[-1].label if self._urung else ""

    @property
    def label_ulang(self) -> str:
        """What :meth:`ulangi` would do again; '' if nothing."""
        return self._ulang[-1].label if self._ulang else ""

    def urungkan(self) -> Changes | None:
        """Take the last transaction of this sitting back (itself an ordinary transaction); None if there is none."""
        return self._mundur(self._urung, self._ulang, "urung")

    def ulangi(self) -> Changes | None:
        """Do what was last taken back again; None if there is nothing."""
        return self._mundur(self._ulang, self._urung, "ulang")

    def _mundur(self, dari: list[Transaksi], ke: list[Transaksi], jenis: str) -> Changes | None:
        with self._utas:
            if not dari:
                return None
            changes, balik = self._jalankan(dari[-1], jenis)
            # Another program's save empties both stacks while this one is under way.
            if dari:
                dari.pop()
                ke.append(balik)
            return changes

    def putus_urung(self) -> None:
        """Forget what could be undone: after closing, sending, importing a package, migrating, restoring."""
        self._urung.clear()
        self._ulang.clear()

    # Backups ---------------------------------------------------------------------------------------------------------

    def daftar_cadangan(self) -> tuple[cadangan.Cadangan, ...]:
        """The backups of this file, newest first; number 1 is the first of them."""
        return cadangan.daftar(self.path)

    def pulihkan(self, nomor: int) -> Path:
        """Put backup ``nomor`` (1 = newest) in the place of this file and open it; returns where the present one is kept.

        A file that does not open any more is restored with :func:`.cadangan.pulihkan`.
        """
        self._wajib_tulis()
        with self._utas:
            self._lepas()
            try:
                return cadangan.pulihkan(
                    self.path, nomor, waktu=self._jam(), petugas=self.petugas, id_baru=self._id_baru
                )
            finally:
                self._dokumen.clear()
                self._hash = None
                self.putus_urung()
                self._buka(False)


def baca_tahun(driver: sqlite3.Connection, tahun: int) -> TahunKinerja:
    """Read a year, one statement per noun; the caller sees to it that all of them see the same state of the file."""
    isi = {}
    for noun, info in NOUNS.items():
        k = kodek(noun)
        isi[noun] = k.baca(driver.execute(k.sql_tahun, () if info.bersama else (tahun,)).fetchall())
    return TahunKinerja(tahun, **isi)  # type: ignore[arg-type]
