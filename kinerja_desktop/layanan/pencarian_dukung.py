"""Evidence and pictures whose files are no longer in their folder: which they are, and how they are found again."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..domain.berkas_rujukan import BerkasRujukan, berkas_dokumen
from ..domain.tahun_kinerja import TahunKinerja
from ..storage.berkas import BerkasKinerja
from ..storage.dukung import FolderDukung, Maju
from .umum import LayananError, Selesai


def berkas_hilang(berkas: BerkasKinerja, dokumen: TahunKinerja) -> tuple[BerkasRujukan, ...]:
    """What a year names and is not in the folder."""
    semua = tuple(berkas_dokumen(dokumen))
    hilang = set(berkas.dukung.hilang({b.sidik for b in semua}))
    return tuple(b for b in semua if b.sidik in hilang)


def dicari(berkas: BerkasKinerja) -> dict[str, int | None]:
    """Digest and size of every missing file, of all years."""
    semua = [b for tahun in berkas.tahun_ada() for b in berkas_dokumen(berkas.baca(tahun))]
    ukuran = {b.sidik: b.ukuran for b in semua if b.sidik}
    return {s: ukuran[s] for s in berkas.dukung.hilang(ukuran)}


def cari_berkas(
    path: Path, hilang: Mapping[str, int | None], tempat: Path, maju: Maju = lambda _a, _b: None
) -> Selesai:
    """Look for missing files by their content in a folder and what is below it; needs no open file."""
    if not tempat.is_dir():
        raise LayananError(f"Folder “{tempat}” tidak ada; pilih folder lain.")
    ketemu = FolderDukung(path).tautkan(hilang, tempat, maju)
    sisa = len(hilang) - len(ketemu)
    if not ketemu:
        return Selesai(
            f"Tidak satu pun dari {len(hilang)} berkas yang hilang ada di “{tempat.name or tempat}”; coba folder lain, "
            "misalnya flash disk atau laptop lama."
        )
    akhir = f"; {sisa} lagi belum, coba folder lain." if sisa else "; tidak ada lagi yang hilang."
    return Selesai(f"{len(ketemu)} dari {len(hilang)} berkas ditemukan dan disalin kembali{akhir}", path=tempat)
