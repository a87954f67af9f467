"""First start: the katalog and letterheads that are shipped, and a new file made of what the three pages asked."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from .. import resources
from ..application.berkas_awal import BerkasAwal, isi_awal, kop_bawaan
from ..application.katalog import Katalog, pilih_katalog
from ..application.perencanaan import buat_satker, buat_tahun
from ..domain.satker import JenisSatker
from .pembuatan import berkas_baru
from .umum import id_acak


@cache
def semua_katalog() -> tuple[Katalog, ...]:
    """Every katalog shipped with the program."""
    berkas = sorted(resources.sumber("katalog").glob("*.json"))
    return tuple(Katalog.dari(b.stem, resources.baca_json("katalog", b.name)) for b in berkas)


def katalog_untuk(jenis: str, tahun: int) -> tuple[Katalog, ...]:
    """The katalog for a kind of satker that hold in a year, the newest first."""
    return pilih_katalog(semua_katalog(), jenis, tahun)


def kop_untuk(tahun: int, wilayah: str) -> tuple[int, tuple[str, str, str]]:
    """(valid from, lines) of the letterhead of that year."""
    return kop_bawaan(resources.baca_json("kop.json"), tahun, wilayah)


def buat_awal(path: Path, awal: BerkasAwal) -> Path:
    """A new file with all that was asked; it appears under its name only when it is complete."""
    with berkas_baru(Path(path)) as berkas:
        satker = {k: getattr(awal, k) for k in ("kode", "nama", "kelas", "wilayah", "alamat", "tempat")}
        berkas.terapkan(buat_satker(id_acak, jenis=JenisSatker(awal.jenis), **satker))
        berkas.terapkan(buat_tahun(berkas.baca(awal.tahun), resources.aturan_bawaan()))
        berkas.terapkan(isi_awal(berkas.baca(awal.tahun), awal, id_acak))
    return Path(path)
