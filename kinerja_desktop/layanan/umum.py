"""What the services share: their refusal, their outcome, a year's document, and whether it is whole."""

from __future__ import annotations

import errno
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from ..application.transaksi import TransaksiError
from ..domain.laporan import Penutupan
from ..domain.noun import NOUNS
from ..domain.tahun_kinerja import KOLOM_NOUN, TahunKinerja
from ..storage.berkas import BerkasKinerja
from ..storage.galat import BerkasError


class LayananError(ValueError):
    """A wish that cannot be met; the text is one Indonesian sentence."""


class SalahSebut(LayananError):
    """The wish names something that there never is, whatever the file holds: an example, a section, a kind of file."""


def id_acak() -> str:
    return str(uuid.uuid4())


@dataclass(frozen=True, slots=True)
class Selesai:
    """Outcome in words: one sentence on what was done, and remarks."""

    pesan: str
    catatan: tuple[str, ...] = ()
    path: Path | None = None
    ditutup: tuple[Penutupan, ...] = field(default=())


def dokumen_tahun(berkas: BerkasKinerja, tahun: int) -> TahunKinerja:
    """The document of a year that the file has; LayananError names the years there are."""
    ada = berkas.tahun_ada()
    if tahun not in ada:
        daftar = f"yang ada: {', '.join(map(str, ada))}" if ada else "berkas ini belum berisi tahun anggaran"
        raise LayananError(f"Tahun {tahun} tidak ada di “{berkas.path.name}”; {daftar}.")
    return berkas.baca(tahun)


TERSANDUNG = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError)
"""What goes wrong where a row is of a kind that this program never writes."""


def isi_asing(dokumen: TahunKinerja) -> Iterator[tuple[str, str]]:
    """(place, reason) of rows that only damage or another program can have written, though their digests fit."""
    from ..exchange.kewajaran import kewajaran, kewajaran_dokumen

    for nama in KOLOM_NOUN:
        info = NOUNS[nama]
        for baris in dokumen.baris(nama):
            if salah := kewajaran(info, baris):
                kode = " ".join(str(getattr(baris, "kode", "")).split())[:40]
                yield f"{info.label}{f' {kode}' if kode else ''}, kolom {salah[0]}", salah[1]
    if sebab := kewajaran_dokumen(dokumen):
        yield f"tahun {dokumen.tahun}", sebab


@contextmanager
def isi_wajar(berkas: BerkasKinerja, tahun: int) -> Iterator[None]:
    """Names the row on which the work inside stumbled, where it is one that no gesture makes."""
    try:
        yield
    except kesalahan_dikenal():
        raise
    except TERSANDUNG as salah:
        for tempat, alasan in isi_asing(berkas.baca(tahun)):
            raise LayananError(
                f"“{berkas.path.name}” berisi baris yang tidak dapat diolah ({tempat}: {alasan}); pulihkan berkas dari "
                "cadangan."
            ) from salah
        raise


def dokumen_tersimpan(berkas: BerkasKinerja, tutup: Penutupan) -> TahunKinerja | None:
    """The year as it stood at a closing; None where that closing came from another file."""
    from ..exchange.json_ketat import baca_json_ketat
    from ..exchange.skema import dari_json

    snapshot = berkas.snapshot(tutup.tahun, tutup.periode, tutup.revisi)
    return None if snapshot is None else dari_json(baca_json_ketat(snapshot))


def periksa_tujuan(path: Path) -> None:
    """Refuse a target that would bury a satker's data, or whose folder is not there, before anything else is done."""
    if not path.parent.is_dir():
        raise LayananError(
            f"Folder untuk “{path.name}” tidak ada; periksa apakah disk atau flash disk itu masih terpasang."
        )
    try:
        with path.open("rb") as ada:
            data_satker = ada.read(16) == b"SQLite format 3\0"
    except OSError as salah:
        if salah.errno == errno.ENAMETOOLONG:
            raise LayananError(f"Nama “{path.name}” terlalu panjang; pilih nama yang lebih pendek.") from salah
        return
    if data_satker:
        raise LayananError(
            f"“{path.name}” adalah berkas data, bukan cetakan; pilih nama lain agar isinya tidak hilang."
        )


def pastikan_utuh(berkas: BerkasKinerja, tahun: int) -> None:
    """Refuse to print, close or send figures whose digests do not fit."""
    if rusak := berkas.periksa_sidik(tahun):
        raise LayananError(
            f"Isi “{berkas.path.name}” rusak ({rusak[0].tempat}: {rusak[0].alasan}); pulihkan berkas dari cadangan."
        )


def kesalahan_dikenal() -> tuple[type[Exception], ...]:
    """Every exception whose text is a sentence for the user."""
    from ..exchange.json_ketat import JsonError
    from ..exchange.skema import SkemaError
    from ..exchange.verifikasi import PaketError
    from ..terbit import TerbitError

    return (LayananError, TransaksiError, BerkasError, TerbitError, PaketError, SkemaError, JsonError)
