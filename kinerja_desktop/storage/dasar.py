"""The ground of an open file: lock, connections, one write at a time, and what it says of itself."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import tempfile
import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import NoReturn, Self

import sqlalchemy as sa

from . import cadangan
from .galat import BerkasError, BerkasHanyaBaca, BerkasLebihBaru, BerkasRusak, kode_sqlite, terjemah
from .kepala import jurnal, jurnal_berisi, periksa_kepala
from .kunci import Kunci
from .mesin import asli, mesin_baca, mesin_tulis
from .meta import Meta, baca_meta
from .rujukan import galat_rujukan
from .skema import VERSI_SKEMA, migrasikan, versi_berkas

Jam = Callable[[], datetime]


def jam_komputer() -> datetime:
    """The computer's clock with its zone. It is only ever shown, never used to order anything."""
    return datetime.now().astimezone()


def id_acak() -> str:
    return str(uuid.uuid4())


class BerkasDasar:
    """An open file. Methods may be called from any thread; one at a time gets through."""

    def __init__(self, path: Path, petugas: str, jam: Jam, id_baru: Callable[[], str]) -> None:
        self.path = path
        self.petugas = petugas
        self.hanya_baca = False
        self.pemegang = ""
        """Who writes to this file at the moment, where that is why it was opened read-only; else ''."""
        self.versi_skema = VERSI_SKEMA
        self.galat_cadangan = ""
        """Why the backup at opening or closing could not be made, or ''."""
        self._jam = jam
        self._id_baru = id_baru
        self._utas = threading.RLock()
        self._kunci: Kunci | None = None
        self._mesin: sa.Engine | None = None
        self._koneksi: sa.Connection | None = None
        self._folder_pribadi: Path | None = None
        self._meta: Meta

    # What the file says of itself ------------------------------------------------------------------------------------

    @property
    def lineage(self) -> str:
        """Id of this file's line of edits; a restored copy starts a new one."""
        return self._meta.lineage

    @property
    def lineage_induk(self) -> str:
        """The line this one was restored from, or ''."""
        return self._meta.lineage_induk

    @property
    def penghitung(self) -> int:
        """How many transactions this file has seen: the order of everything, whatever the clock says."""
        return self._meta.penghitung

    @property
    def jam_mundur(self) -> bool:
        """True if the clock shows a time before the last edit: it is probably wrong."""
        terakhir = self._meta.terakhir_terlihat
        return bool(terakhir) and self._jam().astimezone() < datetime.fromisoformat(terakhir).astimezone()

    def _waktu(self) -> str:
        return self._jam().isoformat(timespec="seconds")

    # Opening and closing -----------------------------------------------------------------------------------------------

    def _buka(self, hanya_baca: bool, cadangkan: bool = False) -> None:
        periksa_kepala(self.path)
        try:
            self.hanya_baca = hanya_baca or not self._ambil_kunci()
            self._sambungkan()
            if cadangkan:
                self._cadangkan_tenang()
        except BaseException as salah:
            self._lepas()
            self._lempar(terjemah(salah, self.path), salah)

    def _ambil_kunci(self) -> bool:
        """True if this program may write; else ``pemegang`` says who does, or is '' on a read-only medium."""
        if not cadangan.boleh_tulis(self.path):
            return False
        kunci = Kunci(self.path)
        try:
            if not kunci.ambil(self.petugas):
                self.pemegang = kunci.pemegang()
                return False
        except BerkasHanyaBaca:
            return False
        self._kunci = kunci
        return True

    def _sambungkan(self) -> None:
        """Connect, read the meta row, bring an older schema up to date (a read-only file in a private copy)."""
        try:
            versi = versi_berkas(self._driver)
        except sqlite3.Error:
            # A save that was cut short has to be rolled back, and a read-only connection may not: do it in a copy.
            # While the holder is in the middle of a save SQLite sees its lock, and this does not happen.
            if not (self.hanya_baca and jurnal_berisi(self.path)):
                raise
            self._salin_pribadi()
            versi = versi_berkas(self._driver)
        if versi > VERSI_SKEMA:
            raise BerkasLebihBaru(
                f"“{self.path.name}” dibuat versi program yang lebih baru (skema {versi}, program ini mengenal "
                f"{VERSI_SKEMA}); perbarui program ini lebih dulu."
            )
        if versi < VERSI_SKEMA:
            self._naikkan()
        try:
            self._meta = baca_meta(self._driver)
        except sqlite3.OperationalError as salah:
            if kode_sqlite(salah) == sqlite3.SQLITE_ERROR:
                raise BerkasRusak(
                    f"“{self.path.name}” tidak memuat tabel identitas; pulihkan berkas dari cadangan."
                ) from salah
            raise

    def _naikkan(self) -> None:
        if self.hanya_baca:
            self._salin_pribadi()
        else:
            try:
                cadangan.buat(self._driver, self.path, self._jam())
            except BerkasRusak:
                # Damage must not lock the officer out: the file as it is goes aside, its bad rows stay marked as bad.
                self._putuskan()
                cadangan.sisihkan(self.path, self._jam())
        self._putuskan()
        mesin = mesin_tulis(self._path_sql)
        try:
            migrasikan(mesin)
        finally:
            mesin.dispose()

    def _salin_pribadi(self) -> None:
        self._putuskan()
        self._folder_pribadi = Path(tempfile.mkdtemp(prefix="kinerja-"))
        for asal in (self.path, jurnal(self.path)):
            if asal.exists():
                shutil.copyfile(asal, self._folder_pribadi / asal.name)
        # Opened once for writing, so that SQLite rolls the unfinished save back inside the copy.
        mesin = mesin_tulis(self._path_sql)
        with mesin.connect() as koneksi:
            asli(koneksi).execute("SELECT count(*) FROM sqlite_master").fetchone()
        mesin.dispose()

    @property
    def _path_sql(self) -> Path:
        return self._folder_pribadi / self.path.name if self._folder_pribadi else self.path

    def _putuskan(self) -> None:
        """Drop the connection; the next use makes a new one. A failed medium leaves connections that cannot recover."""
        if self._koneksi is not None:
            with contextlib.suppress(Exception):
                self._koneksi.close()
        if self._mesin is not None:
            self._mesin.dispose()
        self._koneksi = self._mesin = None

    def _lepas(self) -> None:
        self._putuskan()
        if self._kunci is not None:
            self._kunci.lepas()
            self._kunci = None
        if self._folder_pribadi is not None:
            shutil.rmtree(self._folder_pribadi, ignore_errors=True)
            self._folder_pribadi = None

    def tutup_berkas(self) -> None:
        """Close the file: a backup if anything changed, then connection and lock are given back. Closing twice is fine."""
        with self._utas:
            try:
                if self._koneksi is not None:
                    self._cadangkan_tenang()
            finally:
                self._lepas()

    close = tutup_berkas

    def cadangkan(self) -> Path | None:
        """Make a backup unless the newest one already holds this state; None where nothing had to be done."""
        if self.hanya_baca:
            return None
        with self._utas:
            try:
                return cadangan.buat(self._driver, self.path, self._jam())
            except (sqlite3.Error, OSError) as salah:
                self._lempar(terjemah(salah, self.path), salah)

    def _cadangkan_tenang(self) -> None:
        """A backup on the way in or out; that it failed is kept in ``galat_cadangan`` and stops nobody."""
        self.galat_cadangan = ""
        try:
            if self.penghitung:
                self.cadangkan()
        except (BerkasError, OSError) as salah:
            self.galat_cadangan = str(salah)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, tipe: type[BaseException] | None, salah: BaseException | None, jejak: TracebackType | None
    ) -> None:
        self.tutup_berkas()

    # Reading and writing -----------------------------------------------------------------------------------------------

    @property
    def _sa(self) -> sa.Connection:
        if self._koneksi is None:
            if self._kunci is None and not self.hanya_baca:
                raise BerkasError(f"“{self.path.name}” sudah ditutup; buka kembali berkasnya.")
            self._mesin = mesin_baca(self._path_sql) if self.hanya_baca else mesin_tulis(self.path)
            self._koneksi = self._mesin.connect()
        return self._koneksi

    @property
    def _driver(self) -> sqlite3.Connection:
        return asli(self._sa)

    @contextmanager
    def _membaca(self) -> Iterator[sqlite3.Connection]:
        """All statements inside see one state of the file. Short: an open reader makes a save wait."""
        with self._utas:
            try:
                driver = self._driver
                sudah = driver.in_transaction
                if not sudah:
                    driver.execute("BEGIN")
                try:
                    yield driver
                finally:
                    if not sudah:
                        driver.rollback()
            except BaseException as salah:
                self._lempar(terjemah(salah, self.path), salah)

    @contextmanager
    def _menulis(self) -> Iterator[sqlite3.Connection]:
        """One SQL transaction: committed when the block ends, rolled back when anything in it fails."""
        self._wajib_tulis()
        with self._utas:
            transaksi: sa.Transaction | None = None
            try:
                transaksi = self._sa.begin()
                yield self._driver
                transaksi.commit()
            except BaseException as salah:
                self._lempar(self._batalkan(transaksi, salah), salah)

    @staticmethod
    def _lempar(galat: BaseException, asal: BaseException) -> NoReturn:
        if galat is asal:
            raise asal
        raise galat from asal

    def _batalkan(self, transaksi: sa.Transaction | None, salah: BaseException) -> BaseException:
        galat = salah
        kode = kode_sqlite(salah)
        if kode == sqlite3.SQLITE_CONSTRAINT and "FOREIGN KEY" in str(salah):
            galat = galat_rujukan(self._driver)
        elif kode is not None or isinstance(salah, OSError):
            galat = terjemah(salah, self.path)
        if transaksi is not None:
            try:
                transaksi.rollback()
                # After a COMMIT that was refused SQLAlchemy takes the transaction for ended; SQLite does not.
                if self._driver.in_transaction:
                    self._driver.rollback()
            except Exception:
                kode = sqlite3.SQLITE_IOERR
        if kode not in (None, sqlite3.SQLITE_CONSTRAINT):
            self._putuskan()
        return galat

    def _wajib_tulis(self) -> None:
        if not self.hanya_baca:
            return
        sebab = f"sedang dibuka {self.pemegang}" if self.pemegang else "dibuka hanya untuk dibaca"
        raise BerkasHanyaBaca(
            f"“{self.path.name}” {sebab}; perubahan tidak disimpan. "
            + ("Tunggu sampai selesai lalu buka lagi." if self.pemegang else "Simpan salinannya di folder lain.")
        )
