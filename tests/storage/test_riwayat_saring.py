"""The history searched: by officer, by word, by day, page by page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.application.transaksi import Tambah, Transaksi
from kinerja_desktop.storage.berkas import BerkasKinerja
from kinerja_desktop.storage.riwayat import Saringan


@pytest.fixture
def berkas(tmp_path: Path) -> Iterator[BerkasKinerja]:
    """Four steps on four days, of two officers."""
    kini = datetime(2026, 5, 1, 23, 30, tzinfo=UTC)
    hari = 0

    def jam() -> datetime:
        return kini + timedelta(days=hari)

    with BerkasKinerja.buat(tmp_path / "uji.kinerja", jam=jam) as berkas:
        for hari, (petugas, nama, alasan) in enumerate(
            (
                ("Sari", "Tata Usaha", ""),
                ("Budi", "Pengamanan 100%", ""),
                ("Sari", "Sub_seksi", "salah nama"),
                ("", "Umum", ""),
            )
        ):
            baru = baris_baru("unit", lambda n=hari: f"0000000{n}-0000-4000-8000-000000000000", nama=nama)  # type: ignore[misc]
            berkas.terapkan(Transaksi(f"tambah unit {hari}", (Tambah(baru),), alasan), petugas=petugas)
        yield berkas


def label(berkas: BerkasKinerja, saring: Saringan) -> list[str]:
    return [c.label[-1] for c in berkas.riwayat(saring=saring)]


@pytest.mark.parametrize(
    ("saring", "cocok"),
    [
        (Saringan(), "3210"),
        (Saringan(petugas="Sari"), "20"),
        (Saringan(petugas=""), "3"),
        (Saringan(kata="TAMBAH UNIT 1"), "1"),
        (Saringan(kata="salah nama"), "2"),
        (Saringan(kata="Tata Usaha"), "0"),
        (Saringan(kata="0%"), "1"),
        (Saringan(kata="b_s"), "2"),
        (Saringan(kata="%%"), ""),
        (Saringan(sejak="2026-05-02", sampai="2026-05-03"), "21"),
        (Saringan(petugas="Sari", kata="unit", sampai="2026-05-02"), "0"),
        (Saringan(kata="' OR 1=1 --"), ""),
    ],
)  # fmt: skip
def test_what_is_wanted(berkas: BerkasKinerja, saring: Saringan, cocok: str) -> None:
    assert label(berkas, saring) == list(cocok)


def test_pages_and_officers(berkas: BerkasKinerja) -> None:
    assert [c.label[-1] for c in berkas.riwayat(2)] == ["3", "2"]
    assert [c.label[-1] for c in berkas.riwayat(2, 2)] == ["1", "0"]
    assert berkas.riwayat(2, 4) == ()
    assert berkas.petugas_riwayat() == ("", "Budi", "Sari")
