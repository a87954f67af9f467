"""What 002 prints of its portals and outputs: T3.3, T3.7 with lampiran 4, T3.8, the scores of III.C."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from kinerja_desktop.domain.angka import Mode, tulis_mode
from kinerja_desktop.domain.capaian_portal import daftar_portal
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.periode import PERIODE, TAHUN
from kinerja_desktop.domain.persen_target import bulan_target
from kinerja_desktop.domain.portal import JenisSkor
from kinerja_desktop.domain.renstra import Tingkat, dicetak, sebut
from kinerja_desktop.domain.target_kinerja import StatusDokumen, TargetKinerja
from tests.domain.naskah_contoh import dokumen

SOE = "rutan-soe-2023"

# 002 Tabel 3.7: No. Indikator, target, Realisasi (%) as printed.
T37 = """
1.1 80 91,25    1.2 94 91,48    1.3 97 90,72    1.4 80 91,25
1.5 85 90,58    1.6 85 90,58    1.7 80 91,25    1.8 27 88,88
2.1 90 91,11    2.2 90 91,11    2.3 90 91,11
3.1 85 90,58    3.2 80 91,25    3.3 85 90,58    3.4 80 91,25
4.1 1 100       4.2 1 100       4.3 1 100       4.4 1 100       4.5 1 100
4.6 2 100       4.7 46 89,13    4.8 8 75        4.9 1 100
"""

# 002 lampiran 4, where it can be read: target, realisasi and percent of the triwulan.
LAMPIRAN_4 = {
    "1.1": "20/20=100 20/20=100 20/20=100 20/13=65",
    "1.2": "23/23=100 23/23=100 24/24=100 24/16=67",
    "1.3": "24/24=100 24/24=100",
    "1.4": "20/20=100 20/20=100 20/20=100 20/13=65",
    "1.5": "21/21=100 21/21=100 21/21=100 22/14=64",
    "1.6": "21/21=100 21/21=100 21/21=100",
}

BOBOT_IKPA = {
    "Revisi DIPA": 10, "Deviasi Halaman III DIPA": 10, "Penyerapan Anggaran": 20, "Belanja Kontraktual": 10,
    "Penyelesaian Tagihan": 10, "Pengelolaan UP dan TUP": 10, "Dispensasi SPM": 5, "Capaian Output": 25,
}  # fmt: skip

# 002 Tabel 3.8: percent of January to November (``.``: nothing is asked for); December was not yet known.
T38 = {
    4: "0 50 50 50 50 50 50 50 50 100 100",
    5: ". 0 0 100 100 100 100 100 100 100 100",
    9: "100 100 100 100 100 100 100 100 100 100 100",
    10: "100 100 100 100 100 100 100 100 100 100 100",
}
KALIMAT = {
    1: "Tidak terdapat laporan SPPT-TI di Rutan SoE",
    2: "Tidak terdapat Layanan Rehabilitasi Narkotika di Rutan SoE",
    3: "Tidak terdapat pendidikan Vokasi bersertifikasi",
    6: "-",
    7: "Tidak terdapat penerapan Keadilan Restoratif di Rutan SoE",
    8: "Tidak terdapat Manajemen Mitigasi Bencana",
    11: "Tingkat Overcrowding tidak sampai 300%",
}


def target(nomor: int) -> TargetKinerja:
    return dokumen(SOE).target_kinerja[nomor - 1]


# E-Performance --------------------------------------------------------------------------------------------------------


def test_tabel_3_7() -> None:
    baris = daftar_portal(dokumen(SOE), TAHUN)
    cetak = []
    for b in baris:
        assert isinstance(b.target, Angka)
        cetak.append(f"{b.kode} {b.target.nilai} {b.tercetak}")
    assert cetak == [" ".join(b.split()) for b in re.split(r"\s{2,}|\n", T37.strip()) if b]


@pytest.mark.parametrize("kode", LAMPIRAN_4)
def test_lampiran_4(kode: str) -> None:
    (baris,) = [b for b in daftar_portal(dokumen(SOE), TAHUN) if b.kode == kode]
    terbaca = LAMPIRAN_4[kode].split()
    for tw, tercetak in zip(baris.triwulan, terbaca, strict=False):
        assert isinstance(tw.target, Angka)
        assert isinstance(tw.realisasi, Angka)
        assert f"{tw.target.nilai}/{tw.realisasi.nilai}={tw.tercetak}" == tercetak
        assert tw.baris is not None
        assert tw.baris.catatan == ""


def test_what_could_not_be_read_says_so_and_adds_up() -> None:
    for b in daftar_portal(dokumen(SOE), TAHUN):
        assert sum(t.target.nilai for t in b.triwulan if isinstance(t.target, Angka)) == b.target.nilai  # type: ignore[union-attr]
        terbaca = len(LAMPIRAN_4.get(b.kode, "").split())
        for ke, t in enumerate(b.triwulan):
            if t.baris is not None and ke >= terbaca:
                assert t.baris.catatan.endswith(f"{b.jumlah}/{b.target.nilai} = {b.tercetak}")  # type: ignore[union-attr]


def test_the_portal_differs_from_tabel_3_2_where_the_paper_does() -> None:
    beda = {b.kode: b.beda for b in daftar_portal(dokumen(SOE), TAHUN) if b.beda}
    assert (beda["1.1"], beda["1.2"], beda["4.4"], beda["4.7"]) == (-1, 6, 1, -5)
    assert "4.1" not in beda


# Scores ---------------------------------------------------------------------------------------------------------------


def test_scores_of_ikpa_and_smart() -> None:
    skor = {(s.jenis, s.komponen): (s.bulan, s.nilai) for s in dokumen(SOE).skor_anggaran}
    assert skor[JenisSkor.IKPA, ""] == (11, Angka(Decimal("97.88")))
    assert skor[JenisSkor.NKA, ""] == (12, Angka(Decimal("87.94")))
    # Gambar 3.8: every komponen by its bobot.
    nilai = {s.komponen: s.nilai for s in dokumen(SOE).skor_anggaran if s.komponen}
    assert nilai.keys() == BOBOT_IKPA.keys()
    jumlah = sum(nilai[k].nilai * b / 100 for k, b in BOBOT_IKPA.items())  # type: ignore[union-attr]
    assert tulis_mode(Decimal(jumlah), Mode(False, 2)) == "97,88"


# Target Kinerja -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("nomor", T38)
def test_tabel_3_8(nomor: int) -> None:
    d = dokumen(SOE)
    for bulan, tercetak in enumerate(T38[nomor].split(), 1):
        assert (bulan_target(d, target(nomor), bulan).tercetak or ".") == tercetak, bulan
    desember = bulan_target(d, target(nomor), 12)
    assert desember.dokumen
    assert desember.ada == 0
    assert not target(nomor).capaian


@pytest.mark.parametrize("nomor", KALIMAT)
def test_tabel_3_8_one_sentence_for_what_does_not_apply(nomor: int) -> None:
    d = dokumen(SOE)
    assert target(nomor).capaian == KALIMAT[nomor]
    milik = d.per("target_kinerja_dokumen", "target_kinerja_id")[target(nomor).id]
    assert {m.status for m in milik} == {StatusDokumen.TIDAK_BERLAKU}
    assert sorted({m.bulan for m in milik}) == list(range(6 if nomor == 8 else 1, 13))


def test_tabel_3_8_is_complete() -> None:
    d = dokumen(SOE)
    assert len(d.target_kinerja) == len(T38) + len(KALIMAT) == 11
    jumlah = [len(d.per("target_kinerja_dokumen", "target_kinerja_id")[t.id]) for t in d.target_kinerja]
    assert jumlah == [13, 12, 23, 20, 14, 12, 12, 8, 18, 16, 12]
    dua = bulan_target(d, target(4), 2)
    assert [m.catatan for m in dua.dokumen] == [
        "Tidak terdapat laporan implementasi Lapas Produktif",
        "Telah dibuat laporan Pelaksanaan Pembinaan melalui Sarana Asimilasi dan Edukasi",
    ]
    assert bulan_target(d, target(9), 2).catatan == "Terdapat SK UIP dan dokumen Profiling di Rutan SoE"


# Output ---------------------------------------------------------------------------------------------------------------


def test_tabel_3_3_order_words_and_what_it_leaves_out() -> None:
    d = dokumen(SOE)
    urut = sorted(d.sasaran_tingkat(Tingkat.KEGIATAN), key=lambda s: sebut(s, "capaian-output")[1] or 0)
    assert [s.kode for s in urut] == ["2", "1", "3", "4"]
    assert [sebut(s, "capaian-output")[0].split()[1] for s in urut] == ["Pelayanan", "Pelayanan", "Kualitas", "Layanan"]
    tercetak = [i for i in d.indikator_tingkat(Tingkat.KEGIATAN) if dicetak(i, "capaian-output")]
    assert len(tercetak) == 20
    assert all(i.output and i.uraian_output for i in tercetak)
    sisa = {i.kode for i in d.indikator_tingkat(Tingkat.KEGIATAN)} - {i.kode for i in tercetak}
    assert sisa == {"4.6", "4.7", "4.8", "4.9"}
    lansia = next(i for i in tercetak if i.kode == "1.5")
    assert lansia.uraian_output.startswith("tahanan/narapidana di Rumah Tahanan Negara Kelas IIB SoE lansia")


def test_kendala_of_iii_a_5_with_their_solusi() -> None:
    d = dokumen(SOE)
    assert [k.kategori for k in d.kendala] == ["SDM", "Sarana", "Kesehatan"]
    assert all(k.uraian and k.solusi for k in d.kendala)
    (selesai,) = [t for t in d.tindak_lanjut if t.status == "selesai"]
    assert selesai.selesai is not None
    assert selesai.selesai <= PERIODE["TW3"].tanggal_akhir(2023)
    assert selesai.hasil
