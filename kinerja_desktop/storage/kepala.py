"""What the first 100 bytes of a file say, before any database code touches it (a foreign file is never opened)."""

from __future__ import annotations

from pathlib import Path

from .galat import BerkasAsing, BerkasError, BerkasLebihBaru, BerkasRusak, terjemah
from .mesin import APPLICATION_ID
from .skema import VERSI_SKEMA

_SQLITE = b"SQLite format 3\x00"


def jurnal(path: Path) -> Path:
    """The rollback journal of a file. Never delete one: it may hold the only good copy of a page."""
    return path.with_name(path.name + "-journal")


def jurnal_berisi(path: Path) -> bool:
    """True if a journal with content stands beside the file: a save was cut short, or one is going on."""
    try:
        return jurnal(path).stat().st_size > 0
    except OSError:
        return False


def periksa_kepala(path: Path) -> None:
    """Refuse, each with its sentence, what is not one of our files, is newer than this program, or was cut short."""
    try:
        if path.is_dir():
            raise BerkasAsing(f"“{path.name}” adalah folder, bukan berkas kinerja; pilih berkas .kinerja di dalamnya.")
        ukuran = path.stat().st_size
        with path.open("rb") as aliran:
            kepala = aliran.read(100)
    except FileNotFoundError:
        raise BerkasError(f"“{path}” tidak ada; periksa nama dan foldernya.") from None
    except OSError as salah:
        raise terjemah(salah, path) from salah
    if ukuran == 0:
        raise BerkasAsing(f"“{path.name}” kosong (0 byte); ambil lagi salinannya atau pulihkan dari cadangan.")
    if not kepala.startswith(_SQLITE):
        if _SQLITE.startswith(kepala):
            raise BerkasRusak(f"“{path.name}” terpotong ({ukuran} byte); ambil lagi salinannya dari sumbernya.")
        raise BerkasAsing(f"“{path.name}” bukan berkas kinerja; pilih berkas yang berakhiran .kinerja.")
    if len(kepala) < 100:
        raise BerkasRusak(f"“{path.name}” terpotong ({ukuran} byte); ambil lagi salinannya dari sumbernya.")
    _periksa_isi(path, kepala, ukuran)


def _bilangan(kepala: bytes, awal: int, panjang: int = 4) -> int:
    return int.from_bytes(kepala[awal : awal + panjang], "big")


def _periksa_isi(path: Path, kepala: bytes, ukuran: int) -> None:
    if _bilangan(kepala, 68) != APPLICATION_ID:
        raise BerkasAsing(
            f"“{path.name}” adalah basis data program lain, bukan berkas kinerja; pilih berkas yang lain."
        )
    if jurnal_berisi(path):
        # The header may stand in the middle of a save that is going to be rolled back; what follows is not final.
        return
    versi = _bilangan(kepala, 60)
    if versi > VERSI_SKEMA:
        raise BerkasLebihBaru(
            f"“{path.name}” dibuat versi program yang lebih baru (skema {versi}, program ini mengenal {VERSI_SKEMA}); "
            "perbarui program ini lebih dulu."
        )
    halaman, jumlah = _bilangan(kepala, 16, 2), _bilangan(kepala, 28)
    halaman = 65_536 if halaman == 1 else halaman
    # SQLite trusts the page count only where these two counters agree.
    if _bilangan(kepala, 24) == _bilangan(kepala, 92) and ukuran < halaman * jumlah:
        raise BerkasRusak(
            f"“{path.name}” terpotong ({ukuran} dari {halaman * jumlah} byte); ambil lagi salinannya dari sumbernya."
        )
