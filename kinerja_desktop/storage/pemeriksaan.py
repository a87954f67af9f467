"""Is the file whole? Structure, references, a digest per row, sums per period, the chain of the history.

SQLite's own checks see a damaged page, not a changed digit; the digests see both. What is found names the row.
"""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from ..domain.noun import NOUNS
from .galat import BerkasRusak, kode_sqlite
from .kodek import KodekNoun, kodek
from .meta import Meta, baca_meta
from .riwayat import periksa_rantai, tempat
from .sidik import MODULUS, kanonik, sidik_baris, sidik_teks
from .skema import sidik_skema


@dataclass(frozen=True, slots=True)
class TemuanBerkas:
    """Something wrong with the file itself: ``tempat`` for the officer, noun, id and year where a row is concerned."""

    kode: str
    tempat: str
    alasan: str
    saran: str = "Pulihkan berkas dari cadangan (Berkas > Cadangan), atau bandingkan dengan salinan yang utuh."
    noun: str = ""
    id: str = ""
    tahun: int = 0


Jumlah = dict[tuple[int, str], list[int]]


def _baris_noun(driver: sqlite3.Connection, k: KodekNoun, tahun: int | None) -> list[tuple[Any, ...]]:
    satu_tahun = tahun is not None and not k.info.bersama
    perintah = (k.sql_tahun_sidik, (tahun,)) if satu_tahun else (k.sql_semua_sidik, ())
    try:
        return driver.execute(*perintah).fetchall()
    except sqlite3.OperationalError as salah:
        if "decode" not in str(salah):
            raise
    # A text that is no UTF-8 any more would hide the whole table: read around it, so that its row can be named.
    driver.text_factory = lambda isi: isi.decode(errors="surrogateescape")
    try:
        return driver.execute(*perintah).fetchall()
    finally:
        driver.text_factory = str


def baris_rusak(
    driver: sqlite3.Connection, tahun: int | None = None, jumlah: Jumlah | None = None
) -> Iterator[TemuanBerkas]:
    """Rows whose digest does not fit what stands in them: of a year and of what is shared, or (None) of the whole file.

    ``jumlah`` is filled with the sums of the digests found, to be compared with ``sidik_periode``.
    """
    for noun, info in NOUNS.items():
        k = kodek(noun)
        baris = _baris_noun(driver, k, tahun)
        try:
            isi = k.baca([sel[:-1] for sel in baris])
        except BerkasRusak:
            isi = ()
        letak = {satu.id: tempat(info, satu) for satu in isi}
        for sel in baris:
            temuan = _periksa_baris(k, sel, letak)
            if temuan is not None:
                yield temuan
            elif jumlah is not None:
                catatan = jumlah[letak[sel[0]]]
                catatan[0] = (catatan[0] + int(sel[-1], 16)) % MODULUS
                catatan[1] += 1


def _periksa_baris(k: KodekNoun, sel: tuple[Any, ...], letak: dict[str, tuple[int, str]]) -> TemuanBerkas | None:
    try:
        utuh = sidik_baris(k.info.nama, dict(zip(k.kolom, sel[:-1], strict=True))) == sel[-1]
        if utuh and sel[0] not in letak:
            letak[sel[0]] = tempat(k.info, k.baca([sel[:-1]])[0])
    except (ValueError, TypeError, BerkasRusak):
        utuh = False
    if utuh:
        return None
    id_ = str(sel[0]).encode(errors="replace").decode()
    tahun = 0 if k.info.bersama else sel[k.kolom.index("tahun")]
    nama = f"{k.info.label}" + (f" tahun {tahun}" if tahun else "")
    return TemuanBerkas(
        "baris-rusak", f"{nama}, {k.info.nama} {id_}", "isi baris ini berubah di luar program ini",
        noun=k.info.nama, id=id_, tahun=tahun if isinstance(tahun, int) else 0,
    )  # fmt: skip


def periksa_tahun(driver: sqlite3.Connection, tahun: int | None) -> list[TemuanBerkas]:
    """Digests of a year (and what is shared), or of all years: rows that changed, rows that are missing or added."""
    jumlah: Jumlah = defaultdict(lambda: [0, 0])
    temuan = list(baris_rusak(driver, tahun, jumlah))
    syarat, nilai = ("", ()) if tahun is None else (" WHERE tahun IN (0, ?)", (tahun,))
    tersimpan = {
        (t, p): (j, b)
        for t, p, j, b in driver.execute(f"SELECT tahun, periode, jumlah, baris FROM sidik_periode{syarat}", nilai)
    }
    for letak in sorted({*tersimpan, *jumlah}):
        ada, banyak = jumlah[letak]
        if (f"{ada:064x}", banyak) != tersimpan.get(letak, ("0" * 64, 0)):
            tahun_, periode = letak
            nama = f"tahun {tahun_} {periode}".strip() if tahun_ else "data bersama"
            temuan.append(
                TemuanBerkas(
                    "jumlah-sidik",
                    nama,
                    f"ada baris yang rusak, hilang atau ditambahkan ({banyak} baris terbaca utuh)",
                    tahun=tahun_,
                )
            )
    return temuan


def periksa_cepat(driver: sqlite3.Connection, tahun: int) -> list[TemuanBerkas]:
    """What opening a file looks at: digests of the shown year and the end of the history chain."""
    return _periksa(driver, lambda d: periksa_tahun(d, tahun), lambda d: _rantai(d, baca_meta(d), hanya_akhir=True))


def periksa_sidik(driver: sqlite3.Connection, tahun: int) -> list[TemuanBerkas]:
    """Digests of a year and of what is shared."""
    return _periksa(driver, lambda d: periksa_tahun(d, tahun))


def periksa_semua(driver: sqlite3.Connection) -> list[TemuanBerkas]:
    """Everything, as a list of findings; an error of the medium itself is raised."""
    return _periksa(
        driver, _struktur, _skema, lambda d: periksa_tahun(d, None), lambda d: _rantai(d, baca_meta(d)), _pendukung
    )


_Langkah = Callable[[sqlite3.Connection], list[TemuanBerkas]]


def _periksa(driver: sqlite3.Connection, *langkah: _Langkah) -> list[TemuanBerkas]:
    """Findings of all steps. In a damaged file any value may be of any kind: that a step stumbles is a finding too."""
    temuan: list[TemuanBerkas] = []
    for periksa in langkah:
        try:
            temuan += periksa(driver)
        except (sqlite3.Error, BerkasRusak, ValueError, TypeError, LookupError) as salah:
            if kode_sqlite(salah) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_IOERR):
                raise
            temuan.append(TemuanBerkas("tidak-terbaca", "struktur berkas", "sebagian isi berkas tidak terbaca lagi"))
    return temuan


def _struktur(driver: sqlite3.Connection) -> list[TemuanBerkas]:
    temuan = [
        TemuanBerkas("struktur", "struktur berkas", "susunan halaman atau indeks berkas ini rusak")
        for baris in driver.execute("PRAGMA integrity_check(1)").fetchall()
        if baris[0] != "ok"
    ]
    for tabel, rowid, induk, _ in driver.execute("PRAGMA foreign_key_check").fetchall():
        alasan = f"merujuk {NOUNS[induk].label.lower() if induk in NOUNS else induk} yang tidak ada"
        temuan.append(TemuanBerkas("rujukan", f"{tabel} baris ke-{rowid}", alasan, noun=tabel))
    return temuan


def _skema(driver: sqlite3.Connection) -> list[TemuanBerkas]:
    if sidik_skema(driver) == baca_meta(driver).sidik_skema:
        return []
    return [TemuanBerkas("skema", "struktur berkas", "susunan tabel diubah di luar program ini")]


def _rantai(driver: sqlite3.Connection, meta: Meta, *, hanya_akhir: bool = False) -> list[TemuanBerkas]:
    temuan = [
        TemuanBerkas("riwayat", f"riwayat nomor {nomor}", "catatan riwayat ini berubah, hilang atau terputus")
        for nomor in periksa_rantai(driver, meta.penghitung, hanya_akhir=hanya_akhir)
    ]
    if not hanya_akhir:
        yatim = "SELECT DISTINCT nomor FROM riwayat_ubah WHERE nomor NOT IN (SELECT nomor FROM riwayat)"
        temuan += [
            TemuanBerkas("riwayat", f"riwayat nomor {nomor}", "catatan riwayat ini hilang")
            for (nomor,) in driver.execute(yatim).fetchall()
        ]
    return temuan


_BERSIDIK = {
    "draf": ("kunci", "teks", "waktu"),
    "lampiran_tersimpan": ("tahun", "periode", "revisi", "sidik_pdf", "ukuran"),
    "kiriman": ("urut", "tahun", "periode", "revisi", "sha256", "nama", "waktu"),
}
"""Tables beside the nouns whose rows carry a digest of their own."""


def sidik_pendukung(tabel: str, *isi: object) -> str:
    """Digest of a row of one of the tables in :data:`_BERSIDIK`."""
    return sidik_teks(kanonik([tabel, *isi]))


def _pendukung(driver: sqlite3.Connection) -> list[TemuanBerkas]:
    temuan = []
    for tabel, kolom in _BERSIDIK.items():
        for *isi, sidik in driver.execute(f"SELECT {', '.join(kolom)}, sidik FROM {tabel}").fetchall():
            if sidik_pendukung(tabel, *isi) != sidik:
                temuan.append(
                    TemuanBerkas("pendukung", f"{tabel} {isi[0]}", "isi baris ini berubah di luar program ini")
                )
    for sidik, isi in driver.execute("SELECT sidik, isi FROM snapshot").fetchall():
        if buka_snapshot(isi, sidik) is None:
            temuan.append(TemuanBerkas("snapshot", f"dokumen {sidik[:8]}", "dokumen penutupan periode ini rusak"))
    # Closings that came with an import have no document here: snapshots do not travel.
    for periode, tahun, sidik in driver.execute(
        "SELECT periode, tahun, sidik FROM penutupan WHERE sidik NOT IN (SELECT sidik FROM snapshot) AND id IN "
        "(SELECT baris_id FROM riwayat_ubah JOIN riwayat USING (nomor) WHERE jenis = 'tutup')"
    ).fetchall():
        temuan.append(TemuanBerkas("snapshot", f"{periode} {tahun}", f"dokumen penutupan {sidik[:8]} tidak ada"))
    return temuan


def buka_snapshot(isi: bytes, sidik: str) -> bytes | None:
    """The document of a closing, or None where it does not fit its digest."""
    try:
        dokumen = zlib.decompress(isi)
    except zlib.error:
        return None
    return dokumen if hashlib.sha256(dokumen).hexdigest() == sidik else None
