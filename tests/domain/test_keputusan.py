"""Findings about decrees."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kinerja_desktop.domain.keputusan import JenisKeputusan
from kinerja_desktop.domain.pemeriksaan import Temuan, TingkatTemuan, periksa
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from tests.naskah_keputusan import buat, pembuat


def temuan(dokumen: TahunKinerja) -> list[Temuan]:
    return [t for t in periksa(dokumen) if t.kode == "keputusan-tempat"]


def test_a_decree_dated_elsewhere_is_found_and_its_cell_named() -> None:
    """000 is dated "di Ternate" though it is the decree of Nusa Tenggara Barat."""
    p = pembuat("000", 2026)
    k = buat(p, JenisKeputusan.RENAKSI, naskah="000")
    assert not temuan(p.dokumen)
    (satu,) = temuan(p.dokumen.dengan("keputusan", [replace(k, tempat="Ternate")]))
    assert (satu.tingkat, satu.noun, satu.id, satu.kolom) == (TingkatTemuan.PERINGATAN, "keputusan", k.id, "tempat")
    assert satu.alasan == (
        "Keputusan WP.21-72.PR.01.03 TAHUN 2026 ditetapkan di Ternate, sedangkan satuan kerja menandatangani di Mataram."
    )


@pytest.mark.parametrize("tempat", ["", "Mataram", " mataram ", "MATARAM"])
def test_the_same_place_however_it_is_written_is_no_finding(tempat: str) -> None:
    p = pembuat("000", 2026)
    k = buat(p, JenisKeputusan.RENAKSI)
    assert not temuan(p.dokumen.dengan("keputusan", [replace(k, tempat=tempat)]))


def test_a_satker_without_a_place_has_nothing_to_differ_from() -> None:
    p = pembuat("000", 2026)
    k = buat(p, JenisKeputusan.RENAKSI)
    tanpa = p.dokumen.dengan("satker", [replace(p.dokumen.satker[0], tempat="")])
    assert not temuan(tanpa.dengan("keputusan", [replace(k, tempat="Ternate")]))
