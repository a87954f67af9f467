"""Backups: made whole or not at all, kept by counter whatever the clock says, restored without losing the present."""

from __future__ import annotations

import os
import random
import sqlite3
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from kinerja_desktop.application.transaksi import Transaksi, perubahan
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.storage import cadangan
from kinerja_desktop.storage.berkas import BerkasKinerja
from kinerja_desktop.storage.cadangan import Cadangan, disimpan
from kinerja_desktop.storage.galat import BerkasError, BerkasRusak, BerkasTerkunci

from .bantu import KALI, buat, buka, isi_awal, jam_tetap


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with buat(tmp_path / "a.kinerja") as berkas:
        berkas.terapkan(isi_awal())
    return berkas.path


def ubah(berkas: BerkasKinerja, nilai: int) -> None:
    satu = berkas.baca(2023).realisasi[0]
    berkas.terapkan(Transaksi("isi", perubahan(satu, nilai=Angka(Decimal(nilai)))))


def test_closing_backs_up_once(path: Path) -> None:
    (satu,) = cadangan.daftar(path)
    assert satu.path.name.startswith("0000000001-20230605-")
    buka(path).tutup_berkas()
    assert cadangan.daftar(path) == (satu,)
    with buka(satu.path, hanya_baca=True) as salinan, buka(path) as berkas:
        assert salinan.baca(2023) == berkas.baca(2023)
        assert satu.lineage == berkas.lineage[:8]
        assert salinan.periksa() == []


def test_opening_after_a_crash_backs_up_what_was_not(path: Path) -> None:
    berkas = buka(path)
    ubah(berkas, 500)
    berkas._lepas()
    assert [c.penghitung for c in cadangan.daftar(path)] == [1]
    with buka(path, cadangkan=False):
        assert [c.penghitung for c in cadangan.daftar(path)] == [1]
    with buka(path):
        assert [c.penghitung for c in cadangan.daftar(path)] == [2, 1]


def test_a_damaged_file_pushes_no_good_backup_out(path: Path) -> None:
    with sqlite3.connect(path) as koneksi:
        koneksi.execute("UPDATE realisasi SET nilai = '999' WHERE bulan = 5")
    koneksi.close()
    with buka(path) as berkas:
        ubah(berkas, 500)
        with pytest.raises(BerkasRusak, match="tidak lulus"):
            berkas.cadangkan()
    assert "tidak lulus" in berkas.galat_cadangan
    assert [c.penghitung for c in cadangan.daftar(path)] == [1]
    assert not list(cadangan.folder(path).glob("*.part"))


def test_a_backup_that_fails_stops_nobody(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def penuh(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with buka(path) as berkas:
        ubah(berkas, 500)
        monkeypatch.setattr(cadangan, "sinkron", penuh)
        with pytest.raises(BerkasError, match="Disk penuh"):
            berkas.cadangkan()
    assert "Disk penuh" in berkas.galat_cadangan
    monkeypatch.undo()
    with buka(path) as berkas:
        assert berkas.baca(2023).realisasi[0].nilai == Angka(Decimal(500))
        assert [c.penghitung for c in cadangan.daftar(path)] == [2, 1]


# Retention ------------------------------------------------------------------------------------------------------------


def test_ten_newest_days_and_months_are_kept() -> None:
    mulai = datetime(2023, 1, 1, tzinfo=UTC)
    semua = [
        Cadangan(Path(str(n)), n, f"{mulai + timedelta(days=n // 2):%Y%m%d}", "a" * 8, 1) for n in range(800, 0, -1)
    ]
    tetap = disimpan(semua)
    assert {c.penghitung for c in semua[:10]} <= {c.penghitung for c in tetap}
    assert len({c.hari for c in tetap}) >= 14
    assert len({c.hari[:6] for c in tetap}) == 13
    assert len(tetap) <= 10 + 14 + 13


def test_a_wrong_clock_never_costs_the_newest_ten() -> None:
    acak = random.Random(3)
    for _ in range(100 * KALI):
        hari = datetime(2023, 1, 1, tzinfo=UTC)
        semua: list[Cadangan] = []
        for nomor in range(1, 120):
            hari += timedelta(days=acak.choice([0, 0, 1, 20]))
            jam = acak.choice([hari] * 8 + [datetime(1980, 1, 1, tzinfo=UTC), datetime(2099, 12, 31, tzinfo=UTC)])
            semua.insert(0, Cadangan(Path(str(nomor)), nomor, f"{jam:%Y%m%d}", "a" * 8, 1))
            tetap = disimpan(semua)
            assert set(semua[:10]) <= tetap
            semua = [c for c in semua if c in tetap]
        assert len(semua) <= 37


def test_retention_with_real_files_and_a_clock_at_1980(path: Path) -> None:
    with buka(path, jam=jam_tetap(datetime(1980, 1, 1, tzinfo=UTC))) as berkas:
        assert berkas.jam_mundur
        for nilai in range(500, 515):
            ubah(berkas, nilai)
            assert berkas.cadangkan() is not None
            assert berkas.cadangkan() is None
        assert [c.penghitung for c in berkas.daftar_cadangan()] == [*range(16, 6, -1), 1]
        assert not berkas.jam_mundur
    with buka(path) as berkas:
        assert not berkas.jam_mundur


# Restoring ------------------------------------------------------------------------------------------------------------


def test_restoring_keeps_the_present_and_starts_a_new_lineage(path: Path) -> None:
    with buka(path) as berkas:
        dulu = berkas.baca(2023)
        ubah(berkas, 500)
        kini, lineage = berkas.baca(2023), berkas.lineage
        disisihkan = berkas.pulihkan(1)
        assert berkas.baca(2023) == dulu
        assert berkas.urungkan() is None
        assert (berkas.lineage_induk, berkas.lineage == lineage) == (lineage, False)
        assert berkas.penghitung == 3
        assert berkas.riwayat()[0].jenis == "pulihkan"
        assert berkas.periksa() == []
        ubah(berkas, 600)
    assert [c.penghitung for c in cadangan.daftar(path)] == [4, 1]
    with buka(disisihkan, hanya_baca=True) as lama:
        assert lama.baca(2023) == kini
    with buka(path) as berkas:
        assert berkas.baca(2023).realisasi[0].nilai == Angka(Decimal(600))


def test_a_file_that_does_not_open_is_restored_by_path(path: Path) -> None:
    with buka(path) as berkas:
        dulu = berkas.baca(2023)
    rusak = os.urandom(50_000)
    path.write_bytes(rusak)
    path.with_name("a.kinerja-journal").write_bytes(b"sisa")
    disisihkan = cadangan.pulihkan(path, 1, waktu=datetime(2023, 7, 1, tzinfo=UTC), petugas="Budi")
    assert disisihkan.read_bytes() == rusak
    with buka(path) as berkas:
        assert berkas.baca(2023) == dulu
        assert berkas.riwayat()[0].petugas == "Budi"


def test_restoring_refuses(path: Path) -> None:
    waktu = datetime(2023, 7, 1, tzinfo=UTC)
    with pytest.raises(BerkasError, match="nomor 2 tidak ada"):
        cadangan.pulihkan(path, 2, waktu=waktu)
    with buka(path), pytest.raises(BerkasTerkunci, match="Sari"):
        cadangan.pulihkan(path, 1, waktu=waktu)
    satu = cadangan.daftar(path)[0].path
    isi = satu.read_bytes()
    assert b"Persentase layanan 2" in isi
    satu.write_bytes(isi.replace(b"Persentase layanan 2", b"Persentase layanan 7"))
    utuh = path.read_bytes()
    with pytest.raises(BerkasRusak):
        cadangan.pulihkan(path, 1, waktu=waktu)
    assert path.read_bytes() == utuh
    assert not list(path.parent.glob("*.part*"))
