"""A year that is closed hands its final figures to the next one in the same file."""

from __future__ import annotations

import shutil
from pathlib import Path

from kinerja_desktop import layanan, resources
from kinerja_desktop.application.tahun_baru import lanjutkan_tahun
from kinerja_desktop.domain.periode import TRIWULAN
from kinerja_desktop.storage.berkas import BerkasKinerja


def test_closing_renews_the_comparison_of_the_next_year(berkas_contoh: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(berkas_contoh, tmp_path / "a.kinerja"))
    with BerkasKinerja.buka(path) as berkas:
        berkas.terapkan(lanjutkan_tahun(berkas.baca(2023), berkas.baca(2024), resources.aturan_bawaan()))
        awal = berkas.baca(2024).pembanding
        assert all("belum ditutup" in p.sumber for p in awal)
        layanan.tutup(berkas, 2023, TRIWULAN[2])
        assert berkas.baca(2024).pembanding == awal
        layanan.tutup(berkas, 2023, TRIWULAN[3])
        akhir = berkas.baca(2024).pembanding
        assert len(akhir) == len(awal)
        assert all("ditutup sebagai revisi 0" in p.sumber for p in akhir)
        assert not berkas.label_urung, "a closing is not undone"
        assert not berkas.periksa_sidik(2024)
