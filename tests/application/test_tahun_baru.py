"""A new budget year: what goes along is a draft of its own, the old year stays as it was and stands beside it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop import resources
from kinerja_desktop.application.pembanding import tulis_pembanding
from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.application.portal_gestur import ambil_indikator
from kinerja_desktop.application.tahun_baru import Bawaan, lanjutkan_tahun
from kinerja_desktop.application.transaksi import Tambah, TransaksiError, terapkan
from kinerja_desktop.domain.laporan import Penutupan
from kinerja_desktop.domain.nilai import KOSONG as ISI_KOSONG
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.noun import NOUNS, JenisRujukan, Noun, nama_noun
from kinerja_desktop.domain.tahun_kinerja import KOLOM_NOUN, TahunKinerja
from kinerja_desktop.domain.target_kinerja import StatusDokumen
from kinerja_desktop.exchange.json_ketat import baca_json_ketat
from kinerja_desktop.exchange.skema import dari_json
from tests.pembuat import pabrik

LAMA = dari_json(baca_json_ketat(resources.sumber("contoh", "rutan-soe-2023.json").read_bytes()))
BERSAMA = {n: LAMA.baris(n) for n, info in NOUNS.items() if info.bersama}
KOSONG = TahunKinerja(2024, **BERSAMA)  # type: ignore[arg-type]
SEMUA = Bawaan(True, True, True, True, True)


def lanjutkan(bawa: Bawaan) -> TahunKinerja:
    return terapkan(KOSONG, lanjutkan_tahun(LAMA, KOSONG, resources.aturan_bawaan(), bawa).edits)


def test_what_goes_along_and_what_does_not() -> None:
    transaksi = lanjutkan_tahun(LAMA, KOSONG, resources.aturan_bawaan())
    baru = terapkan(KOSONG, transaksi.edits)
    assert transaksi.label == "buka tahun 2024"
    assert [(i.kode, i.uraian, i.satuan, i.indikator_id, i.unit_id) for i in baru.indikator_urut] == [
        (i.kode, i.uraian, i.satuan, i.indikator_id, i.unit_id) for i in LAMA.indikator_urut
    ]
    assert {i.id for i in baru.indikator_tahun}.isdisjoint({i.id for i in LAMA.indikator_tahun})
    assert baru.pengaturan is not None
    assert LAMA.pengaturan is not None
    assert baru.pengaturan == replace(LAMA.pengaturan, id=baru.pengaturan.id, tahun=2024)
    assert (baru.realisasi, baru.pk_target, baru.renaksi, baru.risiko, baru.anggaran) == ((), (), (), (), ())
    assert len(baru.pk) == 1
    assert baru.pk[0].tanggal is None, "a PK without a date is a draft"
    with pytest.raises(TransaksiError, match="sudah ada"):
        lanjutkan_tahun(LAMA, baru, ())


def test_targets_come_as_a_proposal() -> None:
    baru = lanjutkan(Bawaan(target=True))
    assert {t.indikator_id: t.target for t in baru.pk_target} == {t.indikator_id: t.target for t in LAMA.pk_target}
    assert {t.pk_id for t in baru.pk_target} == {baru.pk[0].id}


def test_the_action_plan_comes_without_money_and_state() -> None:
    baru = lanjutkan(Bawaan(renaksi=True))
    assert Counter((r.uraian, r.jenis_periode, r.indikator_id, r.unit_id) for r in baru.renaksi) == Counter(
        (r.uraian, r.jenis_periode, r.indikator_id, r.unit_id) for r in LAMA.renaksi
    )
    assert [p.uraian for p in baru.renaksi_pagu] == [p.uraian for p in LAMA.renaksi_pagu]
    assert all(p.pagu is None and p.anggaran_id is None for p in baru.renaksi_pagu)
    assert all(
        (p.rpd, p.realisasi, p.status, p.capaian_tercetak) == (None, None, None, "") for p in baru.renaksi_periode
    )
    assert {p.rencana for p in baru.renaksi_periode if p.rencana} == {
        p.rencana for p in LAMA.renaksi_periode if p.rencana
    }


def test_pagu_blocks_stay_linked_to_the_copied_chain() -> None:
    baru = lanjutkan(SEMUA)
    assert len(baru.renaksi_pagu) == len(LAMA.renaksi_pagu)
    nama = {a.id: a.nama for a in (*LAMA.anggaran, *baru.anggaran)}
    assert Counter(nama[p.anggaran_id] for p in baru.renaksi_pagu if p.anggaran_id) == Counter(
        nama[p.anggaran_id] for p in LAMA.renaksi_pagu if p.anggaran_id
    )


def test_the_budget_chain_comes_without_amounts() -> None:
    baru = lanjutkan(Bawaan(anggaran=True))
    assert [(a.kode, a.nama, a.tingkat) for a in baru.anggaran if a.induk_id is None]
    assert len(baru.anggaran) == len(LAMA.anggaran)
    assert (baru.pagu, baru.rpd, baru.observasi) == ((), (), ())
    assert [b.anggaran for b in baru.pk_anggaran] == [None] * len(LAMA.pk_anggaran)


def test_risks_come_with_their_treatments() -> None:
    baru = lanjutkan(Bawaan(risiko=True))
    per_lama, per_baru = (
        {r.pernyataan: len(d.per("perlakuan", "risiko_id").get(r.id, ())) for r in d.risiko} for d in (LAMA, baru)
    )
    assert per_baru == per_lama
    assert len(baru.keberhasilan) == len(LAMA.keberhasilan)
    assert all(p.tenggat is None for p in baru.perlakuan)


def test_portals_come_without_what_was_reached() -> None:
    id_baru = pabrik()
    lama = LAMA
    for noun in ("eperformance", "eperformance_bulan", "target_kinerja_bulan"):
        lama = lama.dengan(noun, ())
    satu = ambil_indikator(lama).edits[0].baris  # type: ignore[union-attr]
    isi: dict[str, list[Noun]] = {
        "eperformance": [replace(satu, target=Angka(Decimal(80)), skor=Decimal(5), catatan="dinilai", cakupan="UPT")],
        "eperformance_triwulan": [
            baris_baru(
                "eperformance_triwulan", id_baru, tahun=2023, eperformance_id=satu.id, periode="TW1",
                target=Angka(Decimal(20)), realisasi=Angka(Decimal(13)),
            )
        ],
        "target_kinerja": [baris_baru("target_kinerja", id_baru, tahun=2023, uraian="Redistribusi", capaian="Tidak sampai")],
    }  # fmt: skip
    induk = isi["target_kinerja"][0].id
    isi["target_kinerja_dokumen"] = [
        baris_baru(
            "target_kinerja_dokumen", id_baru, tahun=2023, target_kinerja_id=induk, bulan=3, uraian="SK TIM",
            status=StatusDokumen.ADA, catatan="sudah",
        )
    ]  # fmt: skip
    for noun, baris in isi.items():
        lama = lama.dengan(noun, baris)

    def bawa(**tanda: bool) -> TahunKinerja:
        langkah = lanjutkan_tahun(lama, KOSONG, resources.aturan_bawaan(), Bawaan(**tanda))
        return terapkan(KOSONG, langkah.edits)

    assert bawa(target=True).eperformance == ()
    baru = bawa(portal=True)
    (p,), (d,) = baru.eperformance, baru.target_kinerja_dokumen
    assert (p.indikator_id, p.cakupan, p.target, p.skor, p.catatan) == (satu.indikator_id, "UPT", ISI_KOSONG, None, "")  # type: ignore[attr-defined]
    assert (d.uraian, d.bulan, d.status, d.catatan) == ("SK TIM", 3, StatusDokumen.BELUM, "")
    assert (baru.target_kinerja[0].capaian, baru.eperformance_triwulan) == ("", ())
    assert d.target_kinerja_id == baru.target_kinerja[0].id
    (tw,) = bawa(portal=True, target=True).eperformance_triwulan
    assert (tw.target, tw.realisasi) == (Angka(Decimal(20)), ISI_KOSONG)


@given(st.builds(Bawaan, *[st.booleans()] * 5))
def test_every_copy_is_a_row_of_its_own_that_points_into_its_own_year(bawa: Bawaan) -> None:
    transaksi = lanjutkan_tahun(LAMA, KOSONG, resources.aturan_bawaan(), bawa)
    assert all(isinstance(e, Tambah) for e in transaksi.edits)
    assert terapkan(LAMA, transaksi.edits) == LAMA, "nothing of the old year changes"
    id_ = [(e.noun, e.id) for e in transaksi.edits]
    assert len(set(id_)) == len(id_)
    baru = terapkan(KOSONG, transaksi.edits)
    sudah: set[str] = {b.id for baris in BERSAMA.values() for b in baris}
    for edit in transaksi.edits:  # in the order of the edits: what refers comes after what it refers to
        assert isinstance(edit, Tambah)
        for kolom, jenis in NOUNS[nama_noun(edit.baris)].jenis.items():
            if isinstance(jenis, JenisRujukan) and (rujuk := getattr(edit.baris, kolom)) is not None:
                assert rujuk in sudah, (edit.noun, kolom)
        sudah.add(edit.id)
    for noun in KOLOM_NOUN:
        if not NOUNS[noun].bersama:
            assert {b.id for b in baru.baris(noun)}.isdisjoint({b.id for b in LAMA.baris(noun)}), noun


def test_the_old_year_stands_beside_the_new_one() -> None:
    baru = lanjutkan(Bawaan())
    satu = next(i for i in LAMA.indikator_urut if i.kode == "1.1")
    banding = next(p for p in baru.pembanding if p.indikator_id == satu.indikator_id)
    assert (banding.tahun_banding, banding.target, banding.realisasi) == (2023, Angka(Decimal(80)), Angka(Decimal(74)))
    assert "Triwulan IV belum ditutup" in banding.sumber
    assert not tulis_pembanding(LAMA, baru), "renewing without a change changes nothing"


def test_figures_are_renewed_when_the_old_year_is_closed_but_not_what_a_paper_said() -> None:
    baru = lanjutkan(Bawaan())
    tercetak = replace(baru.pembanding[0], sumber="LKjIP 2023 Tabel 3.4", realisasi=Angka(Decimal(1)))
    baru = baru.dengan("pembanding", [tercetak, *baru.pembanding[1:]])
    tutup = Penutupan(id="t", tahun=2023, periode="TW4", revisi=0)
    ditutup = LAMA.dengan("penutupan", [tutup])
    sesudah = terapkan(baru, tulis_pembanding(ditutup, baru).edits)
    assert sesudah.ambil("pembanding", tercetak.id) == tercetak
    lain = [p for p in sesudah.pembanding if p.id != tercetak.id]
    assert lain
    assert all("ditutup sebagai revisi 0" in p.sumber for p in lain)
