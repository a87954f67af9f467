"""Making files: a new one of a satker, an example."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from .. import resources
from ..application.perencanaan import buat_satker, buat_tahun
from ..domain.satker import JenisSatker
from ..storage.berkas import BerkasKinerja
from ..storage.galat import BerkasError, terjemah
from ..terbit import sinkron_folder
from .umum import LayananError, SalahSebut, id_acak


@contextmanager
def berkas_baru(path: Path, petugas: str = "") -> Iterator[BerkasKinerja]:
    """A new file that appears under its name only when the block has filled it: never an empty one after a power cut."""
    if os.path.exists(path):  # unlike Path.exists it takes a name that is too long for a plain no
        raise BerkasError(f"“{path.name}” sudah ada; pilih nama lain atau buka berkas itu.")
    bengkel = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        bengkel.mkdir(exist_ok=True)
        with BerkasKinerja.buat(bengkel / path.name, petugas=petugas) as berkas:
            yield berkas
        try:
            os.link(bengkel / path.name, path)  # unlike a rename, never over a file that appeared meanwhile
        except FileExistsError:
            raise BerkasError(f"“{path.name}” sudah ada; pilih nama lain atau buka berkas itu.") from None
        except OSError:
            os.replace(bengkel / path.name, path)
        sinkron_folder(path.parent)
    except OSError as salah:
        raise terjemah(salah, path) from salah
    finally:
        shutil.rmtree(bengkel, ignore_errors=True)


def buat_baru(path: Path, kode: str, nama: str, jenis: str = JenisSatker.RUTAN, tahun: int | None = None) -> Path:
    """A new file of a satker, with its first budget year if one is given."""
    with berkas_baru(Path(path)) as berkas:
        berkas.terapkan(buat_satker(id_acak, kode=kode, nama=nama, jenis=JenisSatker(jenis)))
        if tahun is not None:
            berkas.terapkan(buat_tahun(berkas.baca(tahun), resources.aturan_bawaan()))
    return Path(path)


@cache
def _judul_contoh() -> dict[str, tuple[str, str]]:
    """Name -> title and sentence of each example, from one small file: the examples themselves need not be read."""
    return {b["nama"]: (b["judul"], b["kalimat"]) for b in resources.baca_json("contoh", "daftar.json")}


def daftar_contoh() -> tuple[str, ...]:
    """Names of the examples shipped with the program, the fullest first."""
    return tuple(_judul_contoh())


def judul_contoh(nama: str) -> tuple[str, str]:
    """Title of an example and one sentence on what is in it."""
    if nama not in daftar_contoh():
        raise SalahSebut(f"Contoh “{nama}” tidak ada; yang tersedia: {', '.join(daftar_contoh())}.")
    return _judul_contoh()[nama]


def buat_contoh(nama: str, path: Path) -> Path:
    """A new file holding an example; its rows keep the ids of the example, its lineage is its own."""
    from ..exchange.json_impor import impor_json

    judul_contoh(nama)  # refuses a name that is not there
    isi = resources.sumber("contoh", f"{nama}.json").read_bytes()
    with berkas_baru(Path(path)) as berkas:
        hasil = impor_json(isi, berkas.baca, (), f"contoh {nama}")
        if hasil.ditolak:
            raise LayananError(f"Contoh “{nama}” rusak; pasang ulang program ini.")
        berkas.terapkan(hasil.transaksi, jenis="impor")
    return Path(path)
