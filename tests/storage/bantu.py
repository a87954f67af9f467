"""Rows, random transactions and files for the storage tests."""

from __future__ import annotations

import json
import os
import random
import uuid
from collections.abc import Callable
from dataclasses import astuple, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from kinerja_desktop.application.transaksi import Edit, Hapus, Tambah, Transaksi, Ubah
from kinerja_desktop.domain.nilai import KOSONG, Angka, Rentang, Teks, TidakBerlaku
from kinerja_desktop.domain.noun import (
    NOUNS,
    Jenis,
    JenisBulat,
    JenisData,
    JenisDesimal,
    JenisIsian,
    JenisPilihan,
    JenisRujukan,
    JenisTanggal,
    JenisTeks,
    JenisYaTidak,
    Noun,
    freeze,
    id_baris,
)
from kinerja_desktop.storage.berkas import BerkasKinerja

KALI = int(os.environ.get("KINERJA_UJI_KALI", "1"))
"""How many times the short counts of the fault tests are repeated (``make faults`` takes the long ones)."""

AKAR = Path(__file__).resolve().parents[2]
"""The checkout: where a child process finds package and tests."""

LAMA = Path(__file__).parent / "berkas_lama"
"""Real files of every schema that was ever released, and what must be read from them."""

TAHUN = (2023, 2024)
_TEKS = ("", "Layanan", "Laporan “final” & <b>", "kata\nbaris dua", "é–😀", "=1+1", "x" * 900)


def jam_tetap(mulai: datetime = datetime(2023, 6, 5, 8, tzinfo=UTC)) -> Callable[[], datetime]:
    """A clock that goes on one second each time it is asked."""
    detik = iter(range(10**9))
    return lambda: mulai + timedelta(seconds=next(detik))


def buat(path: Path, **nama: Any) -> BerkasKinerja:
    return BerkasKinerja.buat(path, petugas="Budi", jam=nama.pop("jam", jam_tetap()), **nama)


def buka(path: Path, **nama: Any) -> BerkasKinerja:
    return BerkasKinerja.buka(path, petugas=nama.pop("petugas", "Sari"), jam=nama.pop("jam", jam_tetap()), **nama)


def isi_awal() -> Transaksi:
    """A small but complete year: satker, year, sasaran, three indikator, a PK, months of realisasi."""
    satker = baris("satker", kode="999901", nama="Rutan Kelas IIB Contoh")
    sasaran = baris("sasaran", nama="Terwujudnya layanan")
    pk = baris("pk", tahun=2023)
    edits: list[Edit] = [Tambah(b) for b in (satker, baris("tahun_anggaran", tahun=2023), sasaran, pk)]
    for nomor in range(1, 4):
        indikator = baris("indikator", nama=f"Persentase layanan {nomor}")
        edits.append(Tambah(indikator))
        edits.append(
            Tambah(
                baris(
                    "indikator_tahun",
                    tahun=2023,
                    indikator_id=indikator.id,
                    sasaran_id=sasaran.id,
                    kode=f"1.{nomor}",
                    uraian=f"Persentase layanan {nomor}",
                    urutan=nomor,
                )
            )
        )
        target = Angka(Decimal(80 + nomor))
        edits.append(Tambah(baris("pk_target", tahun=2023, pk_id=pk.id, indikator_id=indikator.id, target=target)))
        for bulan in range(1, 13):
            # Above what any test writes: rows come in the order of random ids, and equal values would be no change.
            edits.append(Tambah(realisasi(indikator.id, bulan, 100_000 + bulan * nomor)))
    return Transaksi("isi awal", tuple(edits))


def baris(noun: str, **isi: Any) -> Any:
    """A row with the defaults of its noun, and the id its key demands."""
    info = NOUNS[noun]
    lengkap = {n: j.bawaan for n, j in info.jenis.items()} | isi
    id_ = id_baris(noun, lengkap) if info.kunci else str(uuid.uuid4())
    return info.kelas(id=id_, **lengkap)


def realisasi(indikator_id: str, bulan: int, nilai: int, variabel: str = "") -> Any:
    return baris(
        "realisasi", tahun=2023, indikator_id=indikator_id, bulan=bulan, variabel=variabel, nilai=Angka(Decimal(nilai))
    )


# Random rows of any noun --------------------------------------------------------------------------------------------


class Pabrik:
    """Makes random transactions and keeps what the file must then hold, row by row."""

    def __init__(self, acak: random.Random) -> None:
        self.acak = acak
        self.ada: dict[str, dict[str, Noun]] = {noun: {} for noun in NOUNS if noun != "penutupan"}

    def nilai(self, jenis: Jenis, nama: str) -> Any:
        a = self.acak
        match jenis:
            case JenisRujukan():
                ids = list(self.ada[jenis.noun])
                return a.choice(ids) if ids and (jenis.wajib or a.random() < 0.5) else None
            case JenisPilihan():
                return a.choice(list(jenis.pilihan))
            case JenisYaTidak():
                return a.random() < 0.5
            case JenisBulat():
                if nama in ("tahun", "tahun_banding"):
                    return a.choice(TAHUN)
                return a.choice([jenis.min, min(jenis.maks, jenis.min + 7), jenis.maks])
            case JenisTanggal():
                return date(2023, a.randint(1, 12), a.randint(1, 28))
            case JenisDesimal():
                return Decimal(a.choice(["0", "12.5", "-3.25", "99999999999.125"]))
            case JenisIsian():
                return a.choice([KOSONG, Angka(Decimal("0")), Angka(Decimal("85.11")), TidakBerlaku('belum "ada"'),
                                 Rentang(Decimal(80), Decimal(90)), Teks("WTP")])  # fmt: skip
            case JenisData():
                return freeze(a.choice([[], {"b": [1, "x"], "a": None}, ["é", True]]))
            case JenisTeks():
                if nama in ("periode",):
                    return a.choice(["TW1", "TW3", "SM1", "TAHUN"])
                teks = a.choice(_TEKS)[: jenis.maks]
                return teks or ("wajib"[: jenis.maks] if jenis.wajib else "")
        raise AssertionError(jenis)

    def buat(self, noun: str) -> Noun | None:
        info = NOUNS[noun]
        isi = {n: self.nilai(j, n) for n, j in info.jenis.items()}
        if info.bersama:
            isi |= {"versi": 1, "lineage": ""}
        if any(isi[n] is None and j.wajib for n, j in info.jenis.items()):
            return None
        hasil = info.kelas(
            id=id_baris(noun, isi) if info.kunci else str(uuid.UUID(int=self.acak.getrandbits(128))), **isi
        )
        return None if hasil.id in self.ada[noun] else hasil

    def edit(self) -> Edit | None:
        noun = self.acak.choice(list(self.ada))
        milik = self.ada[noun]
        if not milik or self.acak.random() < 0.5:
            tambah = self.buat(noun)
            if tambah is None:
                return None
            milik[tambah.id] = tambah
            return Tambah(tambah, {"x": "1.0"} if self.acak.random() < 0.2 else {})
        lama = self.acak.choice(list(milik.values()))
        if self.acak.random() < 0.3 and not self.dipakai(noun, lama.id):
            del milik[lama.id]
            return Hapus(lama)
        info = NOUNS[noun]
        tetap = {"tahun", "versi", "lineage", *info.kunci}
        kolom = [n for n in info.jenis if n not in tetap]
        if not kolom:
            return None
        isi = {}
        for nama in self.acak.sample(kolom, min(len(kolom), 2)):
            baru = self.nilai(info.jenis[nama], nama)
            if baru is None and info.jenis[nama].wajib:
                return None
            isi[nama] = (getattr(lama, nama), baru)
        milik[lama.id] = replace(lama, **{n: b for n, (_, b) in isi.items()})
        return Ubah(noun, lama.id, isi)

    def dipakai(self, noun: str, id_: str) -> bool:
        return any(
            getattr(b, n) == id_
            for lain, milik in self.ada.items()
            for n, j in NOUNS[lain].jenis.items()
            if isinstance(j, JenisRujukan) and j.noun == noun
            for b in milik.values()
        )

    def transaksi(self, banyak: int) -> Transaksi:
        edits = (self.edit() for _ in range(banyak))
        return Transaksi("acak", tuple(e for e in edits if e is not None))


def polos(dokumen: Any) -> dict[str, dict[str, Noun]]:
    """Rows by noun and id without version and lineage of shared nouns."""
    return {
        noun: {
            b.id: replace(b, versi=1, lineage="") if info.bersama else b  # type: ignore[call-arg]
            for b in dokumen.baris(noun)
        }
        for noun, info in NOUNS.items()
    }


def isi_berkas(berkas: BerkasKinerja) -> str:
    """What a file holds, as JSON text with one row per line: rows of every noun, drafts, packages, history."""
    isi = {
        str(tahun): {n: [i.encode(b) for b in berkas.baca(tahun).baris(n)] for n, i in NOUNS.items()} for tahun in TAHUN
    }
    riwayat = [[c.nomor, c.waktu, c.petugas, c.label, c.jenis, c.jumlah] for c in berkas.riwayat()]
    lain = {"draf": berkas.draf(), "kiriman": [astuple(k) for k in berkas.kiriman(2023, "TW1")], "riwayat": riwayat}
    lain["penutupan"] = (berkas.snapshot(2023, "TW1", 0) or b"").decode()
    return json.dumps({**isi, **lain}, ensure_ascii=False, sort_keys=True, indent=0) + "\n"
