"""Writes a transaction: rows, digests, counter and history, inside the SQL transaction that the caller has begun."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ..application.transaksi import KonflikError, Transaksi
from ..domain.noun import NOUNS, Noun
from .kodek import Sel, kodek
from .meta import Meta, tulis_meta
from .rencana import Keadaan, Kunci, Rencana, rencanakan
from .riwayat import catat, tempat
from .sidik import JUMLAH_KOSONG, kanonik, sidik_baris, tambah_jumlah

_SQL_JUMLAH = "SELECT jumlah, baris FROM sidik_periode WHERE tahun = ? AND periode = ?"
_SQL_TULIS_JUMLAH = (
    "INSERT INTO sidik_periode (tahun, periode, jumlah, baris) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (tahun, periode) DO UPDATE SET jumlah = excluded.jumlah, baris = excluded.baris"
)


@dataclass(slots=True)
class _Batch:
    """Parameters of one noun's statements, so that three thousand rows cost a handful of calls."""

    tambah: list[list[Sel | int]] = field(default_factory=list)
    hapus: list[tuple[str, int]] = field(default_factory=list)
    ubah: dict[tuple[str, ...], list[list[Sel | int]]] = field(default_factory=lambda: defaultdict(list))


def baca_baris(
    driver: sqlite3.Connection, kunci: Iterable[Kunci]
) -> tuple[dict[Kunci, Noun], dict[Kunci, tuple[int, str]]]:
    """The rows with these keys as they stand in the file, and the row version and digest of each."""
    per_noun: dict[str, set[str]] = defaultdict(set)
    for noun, id_ in kunci:
        per_noun[noun].add(id_)
    baris: dict[Kunci, Noun] = {}
    penjaga: dict[Kunci, tuple[int, str]] = {}
    for noun, ids in per_noun.items():
        k = kodek(noun)
        if len(ids) == 1:
            isi = driver.execute(k.sql_satu, tuple(ids)).fetchall()
        else:
            isi = driver.execute(k.sql_banyak, (kanonik(sorted(ids)),)).fetchall()
        for sel in isi:
            penjaga[noun, sel[0]] = (sel[-2], sel[-1])
        for satu in k.baca(isi):
            baris[noun, satu.id] = satu
    return baris, penjaga


def tulis(
    driver: sqlite3.Connection, transaksi: Transaksi, keadaan: Keadaan, penjaga: dict[Kunci, tuple[int, str]],
    meta: Meta, hash_sebelum: str, *, jenis: str, petugas: str, waktu: str,
) -> tuple[Rencana, Meta, str]:  # fmt: skip
    """Check and write a transaction. Returns what was done, the new meta row and the new end of the history chain."""
    rencana = rencanakan(transaksi, keadaan, jenis)
    if not rencana.edits:
        return rencana, meta, hash_sebelum
    selisih = _tulis_baris(driver, rencana, penjaga)
    _tulis_jumlah(driver, selisih)
    satker = meta.satker
    for (noun, _), (_, baru) in rencana.baris.items():
        if noun == "satker":
            satker = baru.kode if baru is not None else ""  # type: ignore[attr-defined]
    baru_meta = meta._replace(satker=satker, penghitung=meta.penghitung + 1, terakhir_terlihat=waktu)
    tulis_meta(driver, baru_meta)
    hash_ = catat(driver, baru_meta.penghitung, waktu, petugas, transaksi, jenis, hash_sebelum, rencana.ubah)
    return rencana, baru_meta, hash_


Selisih = dict[tuple[int, str], list[int]]
"""(year, period) -> what is added to the sum of digests, what is added to the number of rows."""


def _tulis_baris(driver: sqlite3.Connection, rencana: Rencana, penjaga: dict[Kunci, tuple[int, str]]) -> Selisih:
    batch: dict[str, _Batch] = defaultdict(_Batch)
    selisih: Selisih = defaultdict(lambda: [0, 0])
    for (noun, id_), (lama, baru) in rencana.baris.items():
        if lama == baru:
            continue
        info, k = NOUNS[noun], kodek(noun)
        sidik = ""
        sel: list[Sel] = []
        if baru is not None:
            sel = k.sel(info.encode(baru))
            sidik = sidik_baris(noun, dict(zip(k.kolom, sel, strict=True)))
            _tambahkan(selisih, tempat(info, baru), sidik, 1)
        if lama is None:
            batch[noun].tambah.append([*sel, 1, sidik])
            continue
        versi, sidik_lama = penjaga[noun, id_]
        _tambahkan(selisih, tempat(info, lama), sidik_lama, -1)
        if baru is None:
            batch[noun].hapus.append((id_, versi))
            continue
        beda = tuple(n for n in k.kolom if getattr(lama, n) != getattr(baru, n))
        isi = [s for n, s in zip(k.kolom, sel, strict=True) if n in beda]
        batch[noun].ubah[beda].append([*isi, versi + 1, sidik, id_, versi])
    for noun, isi_batch in batch.items():
        _jalankan(driver, noun, isi_batch)
    return selisih


def _tambahkan(selisih: Selisih, letak: tuple[int, str], sidik: str, arah: int) -> None:
    jumlah = selisih[letak]
    jumlah[0] += arah * int(sidik, 16)
    jumlah[1] += arah


def _jalankan(driver: sqlite3.Connection, noun: str, batch: _Batch) -> None:
    k = kodek(noun)
    if batch.tambah:
        driver.executemany(k.sql_tambah, batch.tambah)
    for kolom, isi in batch.ubah.items():
        _dengan_penjaga(driver, noun, k.sql_ubah(kolom), isi)
    if batch.hapus:
        _dengan_penjaga(driver, noun, k.sql_hapus, batch.hapus)


def _dengan_penjaga(driver: sqlite3.Connection, noun: str, sql: str, isi: list[Any]) -> None:
    # The row version stands in WHERE: a row that another writer changed meanwhile is not found, and nothing is written.
    if driver.executemany(sql, isi).rowcount != len(isi):
        raise KonflikError(f"{NOUNS[noun].label} ini sudah diubah program lain; muat ulang lalu coba lagi.")


def _tulis_jumlah(driver: sqlite3.Connection, selisih: Selisih) -> None:
    for letak, (jumlah, banyak) in selisih.items():
        lama = driver.execute(_SQL_JUMLAH, letak).fetchone() or (JUMLAH_KOSONG, 0)
        driver.execute(_SQL_TULIS_JUMLAH, (*letak, tambah_jumlah(lama[0], jumlah), lama[1] + banyak))
