"""Moving house: a satker's file with all that belongs to it as one zip, and back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from ..storage import buka_bungkus as urai
from ..storage import bungkus as simpan
from ..storage.bungkus import Bungkusan
from .umum import LayananError, Selesai, periksa_tujuan

Maju = Callable[[int, int], None]
BATAS_SEBUT = 5


def nama_bungkus(path: Path, tanggal: date) -> str:
    """``bungkus_<nama>_<tanggal>.zip``."""
    return f"bungkus_{path.stem}_{tanggal:%Y-%m-%d}.zip"


def bungkus(path: Path, tujuan: Path, *, dengan_cadangan: bool = False, maju: Maju = lambda _a, _b: None) -> Selesai:
    """Pack the file at ``path`` (open or not) into ``tujuan``."""
    periksa_tujuan(tujuan)
    isi = simpan.bungkus(path, tujuan, dengan_cadangan=dengan_cadangan, maju=maju)
    dukung = sum(1 for b in isi.butir if b.folder == "dukung")
    kata = f"“{tujuan.name}” berisi berkas sampai perubahan ke-{isi.penghitung} dan {dukung} data dukung."
    return Selesai(kata, _tidak_ikut(isi), tujuan)


def _tidak_ikut(isi: Bungkusan) -> tuple[str, ...]:
    """The remark on what the file names and could not be packed."""
    if not isi.hilang:
        return ()
    lagi = f", dan {len(isi.hilang) - BATAS_SEBUT} lagi" if len(isi.hilang) > BATAS_SEBUT else ""
    return (
        f"{len(isi.hilang)} berkas tidak ada di komputer ini, jadi tidak ikut: {', '.join(isi.hilang[:BATAS_SEBUT])}{lagi}; "
        f"cari folder “{isi.nama}.dukung” di tempat asalnya, lampirkan ulang, lalu bungkus lagi.",
    )


def isi_bungkus(path: Path) -> Bungkusan:
    """What a bundle holds."""
    return urai.baca_isi(path)


def nama_bebas(folder: Path, nama: str) -> Path:
    """A name in that folder under which nothing stands yet."""
    return urai.nama_bebas(folder, nama)


def buka_bungkus(path: Path, tujuan: Path, *, maju: Maju = lambda _a, _b: None) -> Selesai:
    """Unpack a bundle as the new file ``tujuan``."""
    if not tujuan.parent.is_dir():
        raise LayananError(f"Folder “{tujuan.parent}” tidak ada; pilih folder lain.")
    urai.buka_bungkus(path, tujuan, maju=maju)
    return Selesai(
        f"“{tujuan.name}” sudah dibuka di sini. Mulai sekarang kerjakan di komputer ini saja; salinan di komputer lama "
        "tidak ikut berubah.",
        path=tujuan,
    )
