"""A new budget year takes sasaran, indikator and settings along; targets and figures start empty."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kinerja_desktop import resources
from kinerja_desktop.application.tahun_baru import lanjutkan_tahun
from kinerja_desktop.application.transaksi import TransaksiError, terapkan
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.exchange.json_ketat import baca_json_ketat
from kinerja_desktop.exchange.skema import dari_json


def test_what_goes_along_and_what_does_not() -> None:
    isi = resources.sumber("contoh", "rutan-soe-2023.json").read_bytes()
    lama = dari_json(baca_json_ketat(isi))
    kosong = TahunKinerja(2024, satker=lama.satker, sasaran=lama.sasaran, indikator=lama.indikator)
    transaksi = lanjutkan_tahun(lama, kosong, resources.aturan_bawaan())
    baru = terapkan(kosong, transaksi.edits)
    assert transaksi.label == "buka tahun 2024"
    assert [(i.kode, i.uraian, i.satuan, i.indikator_id) for i in baru.indikator_urut] == [
        (i.kode, i.uraian, i.satuan, i.indikator_id) for i in lama.indikator_urut
    ]
    assert {i.id for i in baru.indikator_tahun}.isdisjoint({i.id for i in lama.indikator_tahun})
    assert baru.pengaturan is not None
    assert lama.pengaturan is not None
    assert baru.pengaturan == replace(lama.pengaturan, id=baru.pengaturan.id, tahun=2024)
    assert (baru.realisasi, baru.pk_target, baru.renaksi, baru.risiko) == ((), (), (), ())
    assert len(baru.pk) == 1
    with pytest.raises(TransaksiError, match="sudah ada"):
        lanjutkan_tahun(lama, baru, ())
