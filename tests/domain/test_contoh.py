"""The example Rutan SoE 2023 holds what the printed LKjIP holds, and nobody's name."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import Any

import pytest

from kinerja_desktop.domain.capaian import BarisCapaian, daftar_capaian
from kinerja_desktop.domain.nilai import Angka, TidakBerlaku
from kinerja_desktop.domain.noun import NOUNS, JenisRujukan, Noun, id_baris
from kinerja_desktop.domain.pemeriksaan import periksa, periksa_keras
from kinerja_desktop.domain.periode import PERIODE, TAHUN
from kinerja_desktop.domain.renstra import Tingkat
from kinerja_desktop.domain.serapan import tabel_belanja, tabel_kegiatan
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja, kunci_urut
from kinerja_desktop.exchange.skema import SKEMA
from kinerja_desktop.resources import aturan_bawaan, baca_json, sumber
from tools.buat_contoh import CONTOH
from tools.contoh.pembangun import tulis

NAMA = "rutan-soe-2023"

# 002 Tabel 3.2: kode, target, realisasi, persentase as printed.
T32 = """
1.1 80 74 92,5    1.2 94 80 85,1    1.3 97 97 100     1.4 80 80 100
1.5 85 80 94,11   1.6 85 85 100     1.7 80 74 92,5    1.8 27 27 100
2.1 90 80 88,88   2.2 90 80 88,88   2.3 90 80 88,88
3.1 85 80 94,11   3.2 80 74 92,5    3.3 85 80 94,11   3.4 80 74 92,5
4.1 1 1 100       4.2 1 1 100       4.3 1 1 100       4.4 1 0 0         4.5 1 1 100
4.6 2 2 100       4.7 46 46 100     4.8 8 8 100       4.9 1 1 100
"""

# 002 Tabel 3.6: kode, pagu in force, realisasi, sisa, persentase as printed (with a comma).
T36 = """
1 2334160000 1842279563 491880437 78,93
2 28504000 15557000 12947000 54,58
3 4256310000 3772686066 483623934 88,64
4 361931000 341050081 20880919 94,23
5 10500000 6502000 3998000 61,92
6 68926000 54966000 13960000 79,75
"""


@cache
def objek() -> dict[str, Any]:
    return baca_json("contoh", f"{NAMA}.json")


@cache
def dokumen() -> TahunKinerja:
    isi: dict[str, tuple[Noun, ...]] = {n: tuple(info.decode(b) for b in objek()[n]) for n, info in NOUNS.items()}
    return TahunKinerja(tahun=objek()["tahun"], **isi)  # type: ignore[arg-type]


def kegiatan(periode: str = "TAHUN") -> dict[str, BarisCapaian]:
    return {b.indikator.kode: b for b in daftar_capaian(dokumen(), PERIODE[periode], Tingkat.KEGIATAN)}


# The file -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("nama", CONTOH)
def test_file_is_what_the_builder_writes(nama: str) -> None:
    assert sumber("contoh", f"{nama}.json").read_text(encoding="utf-8") == tulis(CONTOH[nama]())


def test_shape_is_that_of_the_exchange_document() -> None:
    assert list(objek())[:2] == ["skema", "tahun"]
    assert (objek()["skema"], objek()["tahun"]) == (SKEMA, 2023)
    assert set(objek()) == {"skema", "tahun", *NOUNS}


@pytest.mark.parametrize("nama", NOUNS)
def test_rows_decode_encode_and_stand_in_order(nama: str) -> None:
    info = NOUNS[nama]
    baris = [info.decode(b) for b in objek()[nama]]
    assert [info.encode(b) for b in baris] == objek()[nama]
    assert baris == sorted(baris, key=kunci_urut)
    assert len({b.id for b in baris}) == len(baris)
    assert all(getattr(b, "tahun", 2023) == 2023 for b in baris)
    if info.kunci:
        assert [b.id for b in baris] == [id_baris(nama, vars(b)) for b in baris]


@pytest.mark.parametrize("nama", NOUNS)
def test_every_reference_has_its_row(nama: str) -> None:
    for kolom, jenis in NOUNS[nama].jenis.items():
        if isinstance(jenis, JenisRujukan):
            ada = {b["id"] for b in objek()[jenis.noun]}
            assert {b[kolom] for b in objek()[nama]} - {None} <= ada


def test_evidence_hangs_on_rows_that_exist() -> None:
    for b in dokumen().data_dukung:
        assert dokumen().ambil(b.pada_noun, b.pada_id) is not None


def test_no_person_is_named() -> None:
    for p in dokumen().pejabat:
        assert p.nama.startswith("Nama ")
        assert p.nama_ttd.startswith("Nama ")
        assert p.nip == "0" * 18
    teks = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "", json.dumps(objek(), ensure_ascii=False))
    assert set(re.findall(r"\d{18}", teks)) == {"0" * 18}
    assert not re.search(r"\b(S\.Sos|M\.Hum|S\.H|SH)\b", teks), "a degree follows a person's name"


# The figures ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("baris", [b for b in re.split(r"\s{2,}|\n", T32.strip()) if b])
def test_tabel_3_2(baris: str) -> None:
    kode, target, realisasi, tercetak = baris.split()
    hasil = kegiatan()[kode]
    assert hasil.target == Angka(Decimal(target))
    assert hasil.realisasi == Angka(Decimal(realisasi))
    assert hasil.tercetak == tercetak


def test_all_24_indikator_of_tabel_3_2_are_there() -> None:
    assert list(kegiatan()) == [b.split()[0] for b in re.split(r"\s{2,}|\n", T32.strip()) if b]


def test_monthly_numerators_stay_within_their_denominators() -> None:
    nilai = {(b.indikator_id, b.bulan, b.variabel): b.nilai for b in dokumen().realisasi}
    pembilang = [k for k in nilai if k[2] == "pembilang"]
    assert len(pembilang) == 15 * 12
    for indikator, bulan, _ in pembilang:
        a, b = nilai[indikator, bulan, "pembilang"], nilai[indikator, bulan, "penyebut"]
        assert isinstance(a, Angka)
        assert isinstance(b, Angka)
        assert 0 <= a.nilai <= b.nilai
        assert a.nilai == int(a.nilai)


def test_a_fall_of_the_year_to_date_has_its_words() -> None:
    teks = {(u.indikator_id, u.bulan) for u in dokumen().realisasi_uraian}
    for bulan in range(2, 13):
        kini, lalu = kegiatan(f"B{bulan:02}"), kegiatan(f"B{bulan - 1:02}")
        for kode, b in kini.items():
            if b.nilai is not None and (lama := lalu[kode].nilai) is not None and b.nilai < lama:
                assert (b.indikator.indikator_id, bulan) in teks, (kode, bulan)


def test_upper_levels_are_explained_not_blank() -> None:
    for tingkat, jumlah in ((Tingkat.STRATEGIS, 3), (Tingkat.PROGRAM, 6)):
        baris = daftar_capaian(dokumen(), TAHUN, tingkat)
        assert len(baris) == jumlah
        assert len(dokumen().sasaran_tingkat(tingkat)) == 3
        assert all(isinstance(b.realisasi, TidakBerlaku) and b.realisasi.alasan for b in baris)
        assert all(isinstance(b.target, Angka) for b in baris)


def test_tabel_3_4_keeps_the_units_of_2022() -> None:
    kode = {i.indikator_id: i.kode for i in dokumen().indikator_tahun}
    banding = {kode[b.indikator_id]: b for b in dokumen().pembanding}
    assert list(kegiatan()) == sorted(banding)
    assert all(b.realisasi == Angka(Decimal(100)) and b.satuan_realisasi == "%" for b in banding.values())
    assert [banding[k].target for k in ("1.1", "1.8", "3.2")] == [Angka(Decimal(n)) for n in (75, 25, 70)]
    assert banding["4.7"].satuan_target == "Layanan"
    assert {k for k, b in banding.items() if b.catatan} == {"4.6", "4.7", "4.8", "4.9"}


def test_tabel_3_6() -> None:
    tabel = tabel_kegiatan(dokumen(), TAHUN)
    cetak = [f"{b.kode} {b.pagu} {b.realisasi} {b.sisa} {b.tercetak}" for b in tabel.baris]
    assert cetak == T36.strip().splitlines()
    j = tabel.jumlah
    assert (j.pagu, j.realisasi, j.sisa, j.tercetak) == (7_060_331_000, 6_033_040_710, 1_027_290_290, "85,45")


@pytest.mark.parametrize(
    ("sumber_", "realisasi", "tercetak"), [("SMART", 6_469_291_071, "91,63"), ("OM-SPAN", 6_433_924_071, "91,13")]
)
def test_gambar_3_1_and_3_2(sumber_: str, realisasi: int, tercetak: str) -> None:
    tabel = tabel_belanja(dokumen(), TAHUN, sumber_)
    assert [b.kode for b in tabel.baris] == ["51", "52", "53", "57"]
    assert (tabel.jumlah.pagu, tabel.jumlah.realisasi, tabel.jumlah.tercetak) == (7_060_331_000, realisasi, tercetak)


def test_pagu_awal_is_the_pk_and_the_revision_is_one_kro() -> None:
    versi = {v.id: v.ke for v in dokumen().pagu_versi}
    node = {a.id: a for a in dokumen().anggaran}
    awal = sum(p.jumlah or 0 for p in dokumen().pagu if versi[p.versi_id] == 0)
    pk = sum(b.anggaran or 0 for b in dokumen().pk_anggaran if b.tingkat == "kegiatan")
    assert awal == pk == 6_321_401_000
    revisi = {node[p.anggaran_id].nama for p in dokumen().pagu if versi[p.versi_id] == 1}
    assert {n for n in revisi if not n.startswith("Belanja")} == {"Layanan Dukungan Manajemen Internal"}


def test_staff_tables_agree() -> None:
    jumlah = {j: sum(b.jumlah or 0 for b in dokumen().sdm if b.jenis == j) for j in {b.jenis for b in dokumen().sdm}}
    assert list(jumlah.values()) == [61, 61]


# Use ------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("periode", ["TW1", "TW2", "TW3", "TW4"])
def test_every_triwulan_can_be_closed(periode: str) -> None:
    assert periksa_keras(dokumen(), PERIODE[periode]) == ()


def test_the_known_contradictions_of_the_paper_are_found() -> None:
    """Among them: E-Performance shows 73 where T3.2 has 74, and of December's Target Kinerja nothing has been said."""
    temuan = periksa(dokumen(), TAHUN)
    kode = {t.kode for t in temuan}
    assert kode == {
        "pk-pagu", "sumber-berbeda", "satuan-banding", "portal-berbeda", "target-kinerja", "dukung-kurang",
        "renstra-target", "renstra-kolom", "memburuk",
        "evaluasi-mandiri", "rapat-semester",
    }  # fmt: skip
    belum = [(t.tempat, "(Desember)" in t.alasan) for t in temuan if t.kode == "target-kinerja"]
    assert belum == [(f"Target Kinerja {n}", True) for n in (4, 5, 9, 10)]
    portal = [t.tempat.split()[-1] for t in temuan if t.kode == "portal-berbeda"]
    assert len(portal) == 18
    assert {"1.1", "4.4", "4.7", "4.8"} <= set(portal)


def test_pagu_of_the_rencana_aksi_is_read_from_the_budget() -> None:
    for blok in dokumen().renaksi_pagu:
        assert blok.pagu is None
        assert dokumen().ambil("anggaran", blok.anggaran_id).nama == blok.uraian
    assert {r.indikator_id for r in dokumen().renaksi} == {b.indikator.indikator_id for b in kegiatan().values()}
    assert len(dokumen().renaksi_periode) == 24 * 4


# Rule tables ----------------------------------------------------------------------------------------------------------


def test_rule_tables_name_their_source_and_the_example_carries_them() -> None:
    for tabel in aturan_bawaan():
        assert set(tabel) == {"nama", "berlaku_mulai", "sumber", "isi"}
        assert tabel["sumber"]
    assert set(dokumen().aturan_nama) == {
        "mode",
        "predikat",
        "tenggat",
        "libur",
        "matriks_risiko",
        "ambang",
        "tata_letak_renaksi",
        "deviasi",
        "ikpa",
        "nka",
    }
    assert all(h.startswith("2023-") for h in dokumen().aturan_nama["libur"].isi)


def test_predikat_scale_has_no_gap() -> None:
    skala = dokumen().aturan_nama["predikat"].isi
    assert [b.get("kode") for b in skala] == ["AA", "A", "B", "CC", "C", "D"]
    for atas, bawah in pairwise(skala):
        assert atas.get("di_atas") == bawah.get("sampai")
    assert (skala[0].get("sampai"), skala[-1].get("di_atas")) == ("100", "0")


def test_risk_matrix_ranks_each_cell_once() -> None:
    isi = dokumen().aturan_nama["matriks_risiko"].isi
    assert sorted(n for baris in isi.get("matriks") for n in baris) == list(range(1, 26))
    tingkat = isi.get("tingkat")
    assert [t.get("sampai") + 1 for t in tingkat[:-1]] == [t.get("dari") for t in tingkat[1:]]
    assert isi.get("selera") in range(1, 26)
