"""Where a bar should end by now: additive figures by their plan so far, levels at their target all year."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from kinerja_desktop.domain.capaian import baris_capaian, daftar_capaian
from kinerja_desktop.domain.capaian_harap import harapan, rata_harapan
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.periode import BULAN, TRIWULAN, Periode
from kinerja_desktop.domain.renstra import AturanCapaian, JenisRumus, Konsolidasi
from tests.domain.naskah_contoh import dokumen


@pytest.mark.parametrize("periode", [BULAN[0], BULAN[4], BULAN[11]])
def test_a_level_should_stand_at_its_target_all_year(periode: Periode) -> None:
    d = dokumen("rutan-soe-2023")
    rasio = next(b for b in daftar_capaian(d, periode) if b.indikator.kode == "1.1")
    assert harapan(d, rasio, periode) == 100


def test_what_adds_up_follows_its_plan() -> None:
    d = dokumen("rutan-soe-2023")
    i = replace(d.indikator_urut[0], rumus=JenisRumus.LANGSUNG, konsolidasi=Konsolidasi.JUMLAH)
    target = Decimal(120)
    pk = tuple(replace(b, target=Angka(target)) if b.indikator_id == i.indikator_id else b for b in d.pk_target)
    d = replace(d, pk_target=pk, target_periode=())
    hasil = [harapan(d, baris_capaian(d, i, BULAN[b - 1]), BULAN[b - 1]) for b in (1, 3, 5, 12)]
    assert [h.quantize(Decimal("0.01")) for h in hasil] == [
        Decimal("8.33"), Decimal("25.00"), Decimal("41.67"), Decimal("100.00"),
    ]  # fmt: skip
    lebih_kecil = replace(i, aturan=AturanCapaian.SELISIH_PER_T)
    assert harapan(d, baris_capaian(d, lebih_kecil, TRIWULAN[0]), TRIWULAN[0]) == 100


def test_nothing_is_expected_of_nothing() -> None:
    assert rata_harapan(dokumen("rutan-soe-2023"), (), BULAN[4]) is None
