"""The Renstra of the examples hold what 001 and 002 print: trees, targets, alokasi, roadmap, plans, isu, earlier years."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from itertools import groupby

import pytest

from kinerja_desktop.domain.angka import Mode, persen, tulis_angka, tulis_juta, tulis_mode
from kinerja_desktop.domain.nilai import KOSONG, Angka
from kinerja_desktop.domain.rencana_strategis import (
    JenisButirRenstra,
    JenisIsu,
    JenisPantau,
    JenisSimpul,
    Lingkungan,
    Renstra,
    RenstraSimpul,
)
from kinerja_desktop.domain.renstra import JenisRumus
from kinerja_desktop.domain.renstra_pohon import (
    alokasi_simpul,
    anak_simpul,
    diliputi,
    leluhur,
    pohon,
    simpul_indikator,
    target_simpul,
    total_alokasi,
)
from tests.domain.naskah_contoh import dokumen

NTB, SOE = "kanwil-ntb-2026", "rutan-soe-2023"

# 001 Tabel 2.2 and 3.2 below the satker, with 6172 where lampiran I has it; targets as printed, year by year.
T22 = """
137.04.BF|Penegakan dan Pelayanan Hukum|
|Penyelenggaraan Pemasyarakatan di Wilayah|
SK 17|Terwujudnya Pengendalian Mutu Penyelenggaraan Pemasyarakatan di Wilayah|
IKK 17.1|Indeks Pengendalian Mutu Penyelenggaraan Pemasyarakatan di Wilayah|3,2 3,4 3,6 3,8 4
|Program Dukungan Manajemen|
6172|Dukungan Manajemen dan Teknis Lainnya di Wilayah|
SK 19|Meningkatnya pelaksanaan reformasi birokrasi di lingkup kewilayahan|
IKK 19.1|Persentase pelaksanaan rencana aksi reformasi birokrasi di lingkup kewilayahan|100 100 100 100 100
IKK 19.2|Indeks kepuasan unit kerja lingkup UPT Pemasyarakatan terhadap layanan kesekretariatan di UPT masing-masing|3,51 \
3,52 3,53 3,54 3,55
"""

# 002 Tabel 3.5: kode of the PK 2023, target of all four years, number of strategi; ``?`` on the page that is missing.
T35 = """
2.1 70 3    2.2 70 2    2.3 70 5
1.1 71 2    1.2 92 5    1.3 95 2    1.4 ? 0     1.5 ? 0     1.6 ? 0     1.7 ? 2     1.8 23 2
3.1 75 5    3.2 60 1    3.3 75 1    3.4 60 1
4.1 1 1     4.2 1 1     4.3 1 1     4.4 1 1     4.5 1 1     IKPA 100 1  SMART 100 1
"""


def renstra(nama: str) -> Renstra:
    berlaku = dokumen(nama).renstra_berlaku
    assert berlaku is not None
    return berlaku


def simpul(nama: str, kode: str) -> RenstraSimpul:
    (satu,) = [s for s in dokumen(nama).renstra_simpul if s.kode == kode]
    return satu


def target(nama: str, s: RenstraSimpul) -> list[str]:
    isi = [target_simpul(dokumen(nama), s, tahun) for tahun in renstra(nama).tahun_kolom]
    return [tulis_angka(t.nilai) for t in isi if isinstance(t, Angka)]


def butir(nama: str, jenis: JenisButirRenstra) -> list[str]:
    return [b.nama or b.uraian for b in dokumen(nama).renstra_butir if b.jenis == jenis]


# 001 ------------------------------------------------------------------------------------------------------------------


def test_001_covers_the_year_of_the_example() -> None:
    assert (renstra(NTB).rentang, renstra(NTB).tahun_kolom) == ("2025-2029", (2025, 2026, 2027, 2028, 2029))
    assert renstra(NTB).visi.endswith("Mendukung Keamanan Nasional Tangguh Menuju Indonesia Emas 2045.")
    assert [len(butir(NTB, j)) for j in JenisButirRenstra] == [2, 2, 5]
    assert "".join(nilai[0] for nilai in butir(NTB, JenisButirRenstra.TATA_NILAI)) == renstra(NTB).singkatan_nilai


def test_001_tabel_2_2() -> None:
    cabang = [c.simpul for c in pohon(dokumen(NTB), renstra(NTB))]
    mulai = next(n for n, s in enumerate(cabang) if s.jenis == JenisSimpul.PROGRAM)
    cetak = [f"{s.kode}|{s.uraian}|{' '.join(target(NTB, s))}" for s in cabang[mulai:]]
    assert cetak == T22.strip().splitlines()
    assert {s.kode for s in cabang if s.lokasi == "Kantor Wilayah"} == {"SK 17", "SK 19"}
    # 2.3 and 2.4 before it: two sasaran strategis with an indikator each, a sasaran program under each.
    assert [s.kode for s in cabang[:mulai] if s.jenis == JenisSimpul.SASARAN] == ["SS 1", "SP 1", "SS 2", "SP 2"]
    assert sum(s.jenis == JenisSimpul.INDIKATOR for s in cabang[:mulai]) == 2


def test_001_indikator_and_sasaran_are_those_of_the_year() -> None:
    d = dokumen(NTB)
    for i in d.indikator_tahun:
        s = simpul_indikator(d, renstra(NTB), i.indikator_id)
        assert s is not None
        assert s.kode.replace(" ", "") == i.kode
        sasaran = leluhur(d, s, JenisSimpul.SASARAN)
        assert sasaran is not None
        assert sasaran.sasaran_id == i.sasaran_id
        (pk,) = d.per("pk_target", "indikator_id")[i.indikator_id]
        assert target_simpul(d, s, 2026) == pk.target


@pytest.mark.parametrize(
    ("kode", "juta", "total"),
    [
        ("IKK 17.1", "746,71 784,05 823,25 864,41 907,63", "4.126,05"),
        ("IKK 19.1", "3.193,72 14.668,95 15.402,40 16.172,52 16.985,15", "66.422,74"),
    ],
)
def test_001_tabel_3_3(kode: str, juta: str, total: str) -> None:
    d, s = dokumen(NTB), simpul(NTB, kode)
    isi = [alokasi_simpul(d, s, tahun) or 0 for tahun in renstra(NTB).tahun_kolom]
    assert [Decimal(n) / 1_000_000 for n in isi] == [
        Decimal(j.replace(".", "").replace(",", ".")) for j in juta.split()
    ]
    assert tulis_juta(sum(isi)) == total
    (dana,) = d.per("renstra_dana", "simpul_id")[s.id]
    assert dana.pelaksana == "Kanwil Ditjenpas"


def test_001_one_amount_covers_both_indikator_of_sk_19_and_counts_once() -> None:
    d = dokumen(NTB)
    (dana,) = [x for x in d.renstra_dana if x.sampai_id]
    assert [s.kode for s in diliputi(d, dana)] == ["IKK 19.1", "IKK 19.2"]
    assert alokasi_simpul(d, simpul(NTB, "IKK 19.2"), 2026) is None
    assert tulis_juta(total_alokasi(d, renstra(NTB))) == "70.548,79"
    assert tulis_juta(total_alokasi(d, renstra(NTB), 2026)) == "15.453"


def test_001_roadmap_is_six_aspek_of_five_years_of_three() -> None:
    d = dokumen(NTB)
    assert [a.nama.split()[0] for a in d.roadmap_aspek] == [
        "Sarana", "Barang", "Kerjasama", "Kelembagaan", "Sumber", "Tata",
    ]  # fmt: skip
    jumlah = Counter((b.aspek_id, b.untuk_tahun) for b in d.roadmap_butir)
    assert set(jumlah.values()) == {3}
    assert len(jumlah) == 6 * 5
    bmn = [b.uraian for b in d.roadmap_butir if b.aspek_id == d.roadmap_aspek[1].id and b.untuk_tahun == 2028]
    assert bmn == [
        "Penambahan perangkat layanan publik digital", "Rehabilitasi BMN rusak ringan", "Pengadaan Belanja Modal BMN",
    ]  # fmt: skip


def test_001_tabel_4_1_and_4_2() -> None:
    d = dokumen(NTB)
    isi = {
        (jenis, kode): [p.periode.value for p in d.per("renstra_pantau", "simpul_id")[s.id] if p.jenis == jenis]
        for jenis in JenisPantau
        for kode in ("IKK 17.1", "IKK 19.1", "IKK 19.2")
        for s in [simpul(NTB, kode)]
    }
    assert list(isi.values()) == [["Bulanan", "Insidental"], ["Bulanan"], ["Bulanan"], *([["Semester"]] * 3)]


def test_001_tabel_1_8_side_by_side() -> None:
    """Topik and number of lines, internal and eksternal; the last topik of permasalahan stands outside alone."""
    d = dokumen(NTB)
    hasil = {}
    for jenis in (JenisIsu.POTENSI, JenisIsu.PERMASALAHAN):
        for lingkungan in Lingkungan:
            milik = [i for i in d.isu if (i.jenis, i.lingkungan) == (jenis, lingkungan)]
            hasil[jenis, lingkungan] = [len(list(g)) for _, g in groupby(milik, key=lambda i: i.topik)]
    assert hasil[JenisIsu.POTENSI, Lingkungan.INTERNAL] == hasil[JenisIsu.POTENSI, Lingkungan.EKSTERNAL]
    assert hasil[JenisIsu.POTENSI, Lingkungan.INTERNAL] == [2, 3, 3, 3, 3, 2, 2, 2]
    assert hasil[JenisIsu.PERMASALAHAN, Lingkungan.INTERNAL] == [4, 2, 2, 2, 2, 2]
    assert hasil[JenisIsu.PERMASALAHAN, Lingkungan.EKSTERNAL] == [4, 2, 2, 2, 2, 2, 3]
    jumlah = Counter(i.jenis for i in d.isu)
    assert (jumlah[JenisIsu.PELUANG], jumlah[JenisIsu.ASPIRASI]) == (7, 3)


def test_001_tabel_1_3() -> None:
    """2024: 3,6 -> 4,61 = 128%, 100 -> 100, 3,1 -> 3,86 = 124%, cut off as the paper does it."""
    d = dokumen(NTB)
    kode = {i.indikator_id: i.kode for i in d.indikator_tahun}
    cetak = {}
    for b in d.pembanding:
        assert isinstance(b.target, Angka)
        assert isinstance(b.realisasi, Angka)
        assert b.tahun_banding == 2024
        cetak[kode[b.indikator_id]] = tulis_mode(persen(b.realisasi.nilai, b.target.nilai), Mode(True, 0))
    assert cetak == {"IKK17.1": "128", "IKK19.1": "100", "IKK19.2": "124"}


def test_000_kinds_of_rumus() -> None:
    d = dokumen(NTB)
    indeks, rb, survei = d.indikator_urut
    assert [i.rumus for i in d.indikator_urut] == [JenisRumus.BERBOBOT, JenisRumus.PERBANDINGAN, JenisRumus.SURVEI]
    assert {i.periode_pelaporan.value for i in d.indikator_urut} == {"semesteran"}
    assert [kunci for _, kunci in indeks.sumber_isian] == [
        "renaksi.kegiatan_selesai", "renaksi.kegiatan", "renaksi.target_tercapai", "renaksi.target",
    ]  # fmt: skip
    assert [b for _, b in survei.tetapan.get("bobot")] == ["10"] * 10
    assert survei.variabel[-1][0] == "responden"
    assert not rb.sumber_isian


# 002 ------------------------------------------------------------------------------------------------------------------


def test_002_runs_2022_to_2024_with_a_column_of_2021() -> None:
    assert (renstra(SOE).rentang, renstra(SOE).tahun_kolom) == ("2022-2024", (2021, 2022, 2023, 2024))
    assert [len(butir(SOE, j)) for j in JenisButirRenstra] == [7, 7, 5]
    assert butir(SOE, JenisButirRenstra.TATA_NILAI) == ["Profesional", "Akuntabel", "Sinergi", "Transparan", "Inovatif"]
    assert len(dokumen(SOE).isu) == 3


def test_002_tabel_2_1_and_2_2() -> None:
    """Per sasaran strategis its own indikator, then the sasaran program with the number of their indikator."""
    d = dokumen(SOE)

    def anak(s: RenstraSimpul, jenis: JenisSimpul) -> list[RenstraSimpul]:
        return [a for a in anak_simpul(d, renstra(SOE), s.id) if a.jenis == jenis]

    isi = {
        s.kode: (
            len(anak(s, JenisSimpul.INDIKATOR)),
            [(p.kode, len(anak(p, JenisSimpul.INDIKATOR))) for p in anak(s, JenisSimpul.SASARAN)],
        )
        for s in anak_simpul(d, renstra(SOE), None)
    }
    assert isi == {"SS3": (1, [("5", 3), ("6", 8)]), "SS4": (4, [("", 4)]), "SS5": (1, [("", 7)])}
    # The PK numbers the same sasaran strategis differently, and gives tahanan … perlindungan to another one.
    strategis = {s.sasaran_id: s.kode for s in d.sasaran_tahun}
    assert [strategis[s.sasaran_id or ""] for s in anak_simpul(d, renstra(SOE), None)] == ["2", "3", "1"]
    dua = next(s for s in d.renstra_simpul if s.uraian == "Persentase tahanan mendapatkan perlindungan dan perawatan.")
    assert d.indikator_tahun_id[dua.indikator_id or ""].uraian == (
        "Persentase tahanan yang mendapatkan perlindungan dan perawatan"
    )


def test_002_tabel_3_5() -> None:
    d = dokumen(SOE)
    baris = [
        c.simpul
        for c in pohon(d, renstra(SOE))
        if c.simpul.jenis == JenisSimpul.INDIKATOR and c.dalam == 2  # below a sasaran program
    ]
    tercetak = T35.split()
    assert len(baris) == len(tercetak) // 3 == 22
    for s, kode, isi, strategi in zip(baris, tercetak[::3], tercetak[1::3], tercetak[2::3], strict=True):
        tahunan = d.indikator_tahun_id.get(s.indikator_id or "")
        assert (tahunan.kode if tahunan else s.uraian.removeprefix("Nilai ")) == kode
        assert target(SOE, s) == ([] if isi == "?" else [isi] * 4), kode
        assert len([b for b in s.strategi.splitlines() if b]) == int(strategi), kode
        if tahunan is not None:
            assert s.satuan == tahunan.satuan
    awal = baris[0].strategi.splitlines()
    assert awal[2] == "3. Mengembalikan Tahanan yang over staying kepada pihak penahan"
    assert target_simpul(d, baris[6], 2023) == KOSONG


def test_002_what_the_pk_of_2023_promises_is_never_below_the_renstra() -> None:
    """III.A.4: the targets of 2023 are higher than the Renstra's, by 2 to 20 points."""
    d = dokumen(SOE)
    beda = {}
    for i in d.indikator_tahun:
        s = simpul_indikator(d, renstra(SOE), i.indikator_id)
        t = target_simpul(d, s, 2023) if s else KOSONG
        (pk,) = d.per("pk_target", "indikator_id")[i.indikator_id]
        if isinstance(t, Angka) and isinstance(pk.target, Angka):
            beda[i.kode] = pk.target.nilai - t.nilai
    assert len(beda) == 16
    assert (min(beda.values()), max(beda.values())) == (0, 20)
