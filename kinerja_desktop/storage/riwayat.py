"""Append-only history: what was done, by whom, why, with every edit's old and new values, chained by hashes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ..application.transaksi import Edit, Hapus, Tambah, Transaksi, Ubah
from ..domain.noun import NOUNS, Noun, NounInfo
from .sidik import baca_json, kanonik, sidik_teks

HASH_AWAL = "0" * 64
"""What the first entry names as its predecessor."""

_SQL_TAMBAH = (
    "INSERT INTO riwayat (nomor, waktu, petugas, label, alasan, jenis, hash_sebelum, hash) VALUES (?,?,?,?,?,?,?,?)"
)
_SQL_TAMBAH_UBAH = "INSERT INTO riwayat_ubah (nomor, urut, noun, baris_id, tahun, periode, edit) VALUES (?,?,?,?,?,?,?)"
_SQL_UBAH = "SELECT noun, baris_id, tahun, periode, edit FROM riwayat_ubah WHERE nomor = ? ORDER BY urut"


class UbahTersimpan(NamedTuple):
    """One edit as it stands in ``riwayat_ubah``; ``edit`` is canonical JSON."""

    noun: str
    baris_id: str
    tahun: int
    periode: str
    edit: str


@dataclass(frozen=True, slots=True)
class Catatan:
    """One entry of the history: a transaction."""

    nomor: int
    waktu: str
    petugas: str
    label: str
    alasan: str
    jenis: str
    jumlah: int
    """How many edits it holds."""


@dataclass(frozen=True, slots=True)
class CatatanSel:
    """What one transaction did to one row. ``isi`` maps field -> (old, new) as JSON primitives; None = no row then."""

    nomor: int
    waktu: str
    petugas: str
    label: str
    alasan: str
    jenis: str
    isi: Mapping[str, tuple[Any, Any]]
    ketikan: Mapping[str, str] = field(default_factory=dict)


def tempat(info: NounInfo, baris: Noun) -> tuple[int, str]:
    """Year and period a row counts with in digests and history; (0, '') for what lives in the file across years."""
    return (0, "") if info.bersama else (baris.tahun, info.kunci_periode(baris))  # type: ignore[attr-defined]


def tulis_edit(edit: Edit, sebelum: Noun | None, sesudah: Noun | None) -> UbahTersimpan:
    """An edit for the history, from the rows as they really stood before and after."""
    info = NOUNS[edit.noun]
    objek: dict[str, Any]
    match edit:
        case Tambah():
            assert sesudah is not None
            objek = {"jenis": "tambah", "baris": info.encode(sesudah)}
        case Hapus():
            assert sebelum is not None
            objek = {"jenis": "hapus", "baris": info.encode(sebelum)}
        case Ubah():
            jenis = info.jenis
            isi = {k: [jenis[k].encode(lama), jenis[k].encode(baru)] for k, (lama, baru) in edit.isi.items()}
            objek = {"jenis": "ubah", "isi": isi}
    if not isinstance(edit, Hapus) and edit.ketikan:
        objek["ketikan"] = dict(edit.ketikan)
    baris = sesudah or sebelum
    assert baris is not None
    return UbahTersimpan(edit.noun, edit.id, *tempat(info, baris), kanonik(objek))


def baca_edit(ubah: UbahTersimpan) -> Edit:
    """The edit back from the history."""
    info = NOUNS[ubah.noun]
    objek = baca_json(ubah.edit)
    ketikan = objek.get("ketikan", {})
    if objek["jenis"] == "tambah":
        return Tambah(info.decode(objek["baris"]), ketikan)
    if objek["jenis"] == "hapus":
        return Hapus(info.decode(objek["baris"]))
    isi = {k: (info.decode_field(k, lama), info.decode_field(k, baru)) for k, (lama, baru) in objek["isi"].items()}
    return Ubah(ubah.noun, ubah.baris_id, isi, ketikan)


def hash_catatan(kepala: Sequence[Any], ubah: Sequence[UbahTersimpan]) -> str:
    """Hash of an entry: over nomor, waktu, petugas, label, alasan, jenis, hash_sebelum and its edits."""
    return sidik_teks(kanonik([list(kepala), [list(u) for u in ubah]]))


def catat(
    driver: sqlite3.Connection, nomor: int, waktu: str, petugas: str, transaksi: Transaksi, jenis: str,
    hash_sebelum: str, ubah: Sequence[UbahTersimpan],
) -> str:  # fmt: skip
    """Append one entry; returns its hash."""
    kepala = (nomor, waktu, petugas, transaksi.label, transaksi.alasan, jenis, hash_sebelum)
    hash_ = hash_catatan(kepala, ubah)
    driver.execute(_SQL_TAMBAH, (*kepala, hash_))
    driver.executemany(_SQL_TAMBAH_UBAH, ((nomor, urut, *isi) for urut, isi in enumerate(ubah)))
    return hash_


def hash_akhir(driver: sqlite3.Connection, nomor: int) -> str | None:
    """Hash of the entry with this number; :data:`HASH_AWAL` before the first; None where the entry is missing."""
    if nomor == 0:
        return HASH_AWAL
    baris = driver.execute("SELECT hash FROM riwayat WHERE nomor = ?", (nomor,)).fetchone()
    return None if baris is None else str(baris[0])


@dataclass(frozen=True, slots=True)
class Saringan:
    """Which entries are wanted; what is empty does not count. Days as ``YYYY-MM-DD``, both included."""

    petugas: str | None = None
    kata: str = ""
    """In what was done, why, or in any old or new value."""
    sejak: str = ""
    sampai: str = ""

    def sql(self) -> tuple[str, list[str]]:
        """The condition and its values."""
        syarat: list[str] = []
        isi: list[str] = []
        if self.petugas is not None:
            syarat.append("petugas = ?")
            isi.append(self.petugas)
        if self.kata:
            aman = self.kata.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            syarat.append(
                "(label LIKE ? ESCAPE '\\' OR alasan LIKE ? ESCAPE '\\' OR EXISTS "
                "(SELECT 1 FROM riwayat_ubah k WHERE k.nomor = r.nomor AND k.edit LIKE ? ESCAPE '\\'))"
            )
            isi += [f"%{aman}%"] * 3
        for hari, tanda in ((self.sejak, ">="), (self.sampai, "<=")):
            if hari:
                syarat.append(f"substr(waktu, 1, 10) {tanda} ?")
                isi.append(hari)
        return (f"WHERE {' AND '.join(syarat)} " if syarat else ""), isi


SEMUA = Saringan()


def baca_riwayat(
    driver: sqlite3.Connection, batas: int, lewati: int = 0, saring: Saringan = SEMUA
) -> tuple[Catatan, ...]:
    """The newest entries that are wanted, newest first, after the first ``lewati`` of them."""
    syarat, isi = saring.sql()
    hasil = driver.execute(
        "SELECT nomor, waktu, petugas, label, alasan, jenis, "
        "(SELECT count(*) FROM riwayat_ubah u WHERE u.nomor = r.nomor) "
        f"FROM riwayat r {syarat}ORDER BY nomor DESC LIMIT ? OFFSET ?",
        (*isi, batas, lewati),
    )
    return tuple(Catatan(*baris) for baris in hasil.fetchall())


def baca_petugas(driver: sqlite3.Connection) -> tuple[str, ...]:
    """Who stands in the history, in alphabetical order; '' where nobody was named."""
    return tuple(b[0] for b in driver.execute("SELECT DISTINCT petugas FROM riwayat ORDER BY petugas").fetchall())


def baca_riwayat_sel(driver: sqlite3.Connection, noun: str, id_: str) -> tuple[CatatanSel, ...]:
    """Everything that happened to one row, newest first."""
    hasil = driver.execute(
        "SELECT r.nomor, waktu, petugas, label, alasan, jenis, edit FROM riwayat_ubah u JOIN riwayat r USING (nomor) "
        "WHERE baris_id = ? AND noun = ? ORDER BY r.nomor DESC, urut DESC",
        (id_, noun),
    )
    return tuple(_catatan_sel(baris) for baris in hasil.fetchall())


def _catatan_sel(baris: tuple[Any, ...]) -> CatatanSel:
    objek = baca_json(baris[-1])
    if objek["jenis"] == "ubah":
        isi = {k: (lama, baru) for k, (lama, baru) in objek["isi"].items()}
    else:
        tambah = objek["jenis"] == "tambah"
        isi = {k: (None, v) if tambah else (v, None) for k, v in objek["baris"].items() if k != "id"}
    nomor, waktu, petugas, label, alasan, jenis, _ = baris
    return CatatanSel(nomor, waktu, petugas, label, alasan, jenis, isi, objek.get("ketikan", {}))


def baca_transaksi(driver: sqlite3.Connection, nomor: int) -> Transaksi | None:
    """The transaction behind an entry: its inverse takes it back, if nothing else changed those rows since."""
    kepala = driver.execute("SELECT label, alasan FROM riwayat WHERE nomor = ?", (nomor,)).fetchone()
    if kepala is None:
        return None
    ubah = driver.execute(_SQL_UBAH, (nomor,)).fetchall()
    return Transaksi(kepala[0], tuple(baca_edit(UbahTersimpan(*u)) for u in ubah), kepala[1])


def periksa_rantai(driver: sqlite3.Connection, penghitung: int, *, hanya_akhir: bool = False) -> Iterator[int]:
    """Numbers of entries whose hash or predecessor does not fit; ``hanya_akhir`` looks at the last one only."""
    sql = "SELECT nomor, waktu, petugas, label, alasan, jenis, hash_sebelum, hash FROM riwayat ORDER BY nomor"
    kepala = driver.execute(f"{sql} DESC LIMIT 1" if hanya_akhir else sql).fetchall()
    if (kepala[-1][0] if kepala else 0) != penghitung:
        yield penghitung
    sebelum: str | None = None if hanya_akhir else HASH_AWAL
    for *isi, hash_ in kepala:
        ubah = [UbahTersimpan(*u) for u in driver.execute(_SQL_UBAH, (isi[0],)).fetchall()]
        if hash_catatan(isi, ubah) != hash_ or sebelum not in (None, isi[-1]):
            yield isi[0]
        sebelum = hash_
