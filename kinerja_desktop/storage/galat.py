"""What can go wrong with a file, each as its own exception whose text is one Indonesian sentence for the officer."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path


class BerkasError(Exception):
    """Base of everything that stands between the officer and the file: what, where, what to do."""


class BerkasAsing(BerkasError):
    """Not one of our files: another program's database, a text file, an empty file."""


class BerkasLebihBaru(BerkasError):
    """Written by a newer version of the program."""


class BerkasRusak(BerkasError):
    """Damaged: cut short, flipped bits, edited by another program."""


class BerkasTerkunci(BerkasError):
    """Another program is writing to it."""


class BerkasHanyaBaca(BerkasError):
    """Opened for reading only."""


class PenyimpananError(BerkasError):
    """The medium failed: full, removed, read error. What was typed is still on the screen."""


_PENUH = "Disk penuh: perubahan ini belum tersimpan di “{nama}”; kosongkan ruang di disk itu lalu simpan lagi."
_GAGAL = "Media penyimpanan gagal saat menulis “{nama}”; periksa disk atau flash disk itu lalu coba lagi."
_IZIN = "“{nama}” tidak dapat ditulis karena berkas atau foldernya hanya-baca; simpan salinannya di folder lain."
_HILANG = "“{nama}” tidak dapat dibuka; periksa apakah disk atau folder tempatnya masih terpasang."
_PANJANG = "Nama “{nama}” terlalu panjang; pilih nama yang lebih pendek."
_RUSAK = (
    "Isi “{nama}” tidak terbaca utuh; jika berkas ini ada di flash disk, pasang kembali lalu buka lagi, "
    "jika tetap begitu pulihkan dari cadangan."
)
_SIBUK = "“{nama}” sedang ditulis program lain; tunggu sebentar lalu coba lagi."

_SQLITE: dict[int, tuple[type[BerkasError], str]] = {
    sqlite3.SQLITE_FULL: (PenyimpananError, _PENUH),
    sqlite3.SQLITE_IOERR: (PenyimpananError, _GAGAL),
    sqlite3.SQLITE_READONLY: (BerkasHanyaBaca, _IZIN),
    sqlite3.SQLITE_PERM: (BerkasHanyaBaca, _IZIN),
    sqlite3.SQLITE_CANTOPEN: (PenyimpananError, _HILANG),
    sqlite3.SQLITE_CORRUPT: (BerkasRusak, _RUSAK),
    sqlite3.SQLITE_NOTADB: (BerkasRusak, _RUSAK),
    sqlite3.SQLITE_BUSY: (BerkasTerkunci, _SIBUK),
    sqlite3.SQLITE_LOCKED: (BerkasTerkunci, _SIBUK),
}
_OS: dict[int, tuple[type[BerkasError], str]] = {
    errno.ENOSPC: (PenyimpananError, _PENUH),
    errno.EDQUOT: (PenyimpananError, _PENUH),
    errno.EFBIG: (PenyimpananError, _PENUH),
    errno.EACCES: (BerkasHanyaBaca, _IZIN),
    errno.EPERM: (BerkasHanyaBaca, _IZIN),
    errno.EROFS: (BerkasHanyaBaca, _IZIN),
    errno.ENOENT: (PenyimpananError, _HILANG),
    errno.ENOTDIR: (PenyimpananError, _HILANG),
    errno.ENAMETOOLONG: (PenyimpananError, _PANJANG),
}


_TANDA_RUSAK = ("Could not decode to UTF-8", "no such table", "no such column", "malformed")


def kode_sqlite(salah: BaseException) -> int | None:
    """Primary result code of an SQLite error, also when SQLAlchemy wrapped it; None for other exceptions."""
    asal = getattr(salah, "orig", None) or salah
    if not isinstance(asal, sqlite3.Error):
        return None
    kode: int | None = getattr(asal, "sqlite_errorcode", None)
    return sqlite3.SQLITE_ERROR if kode is None else kode & 0xFF


def terjemah(salah: BaseException, path: Path) -> BaseException:
    """The environment's faults as :class:`BerkasError`; our own bugs come back unchanged."""
    pilihan: tuple[type[BerkasError], str] | None = None
    kode = kode_sqlite(salah)
    if kode is not None:
        # Our statements are fixed and tested: a table or column that is not there, or text that is no UTF-8, is damage.
        rusak = str(getattr(salah, "orig", None) or salah).startswith(_TANDA_RUSAK)
        pilihan = (BerkasRusak, _RUSAK) if rusak else _SQLITE.get(kode)
    elif isinstance(salah, UnicodeDecodeError):
        # The driver decodes text and its own messages; bytes that are no UTF-8 can only come from damage.
        pilihan = (BerkasRusak, _RUSAK)
    elif isinstance(salah, OSError):
        pilihan = _OS.get(salah.errno or 0, (PenyimpananError, _GAGAL))
    if pilihan is None:
        return salah
    kelas, kalimat = pilihan
    return kelas(kalimat.format(nama=path.name))
