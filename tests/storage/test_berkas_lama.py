"""Files of every released schema open, are whole, and hold what they held."""

from __future__ import annotations

import gzip
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.application.transaksi import Transaksi, perubahan
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.storage.skema import VERSI_SKEMA

from .bantu import LAMA, buka, isi_berkas


def memuat(kini: Any, lama: Any) -> bool:
    """Whether everything that stood in the old file stands in it now; later fields and nouns may have come."""
    if isinstance(lama, dict):
        return all(kunci in kini and memuat(kini[kunci], isi) for kunci, isi in lama.items())
    if isinstance(lama, list):
        return len(kini) == len(lama) and all(map(memuat, kini, lama))
    return bool(kini == lama)


def test_there_is_one_of_every_schema() -> None:
    harus = [f"skema_{nomor:04}.kinerja.gz" for nomor in range(1, VERSI_SKEMA + 1)]
    assert sorted(p.name for p in LAMA.glob("*.gz")) == harus


@pytest.mark.parametrize("nomor", range(1, VERSI_SKEMA + 1))
def test_an_old_file_opens_with_everything_in_it(tmp_path: Path, nomor: int) -> None:
    path = tmp_path / "lama.kinerja"
    path.write_bytes(gzip.decompress((LAMA / f"skema_{nomor:04}.kinerja.gz").read_bytes()))
    with buka(path) as berkas:
        assert berkas.periksa() == []
        lama = json.loads((LAMA / f"skema_{nomor:04}.json").read_text(encoding="utf-8"))
        assert memuat(json.loads(isi_berkas(berkas)), lama)
        satu = next(b for b in berkas.baca(2024).realisasi if not berkas.baca(2024).kunci_baris(b))
        berkas.terapkan(Transaksi("isi", perubahan(satu, nilai=Angka(Decimal("123.5")))))
        assert berkas.periksa() == []
