"""The tables of the Renstra: what 001 and 002 print of sasaran, targets, money, roadmap, plans and isu."""

from __future__ import annotations

import io
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from kinerja_desktop.domain.noun import freeze
from kinerja_desktop.domain.rencana_strategis import (
    Isu,
    JenisIsu,
    JenisSimpul,
    Renstra,
    RenstraAlokasi,
    RenstraDana,
    RenstraSimpul,
)
from kinerja_desktop.domain.renstra import Tingkat
from kinerja_desktop.domain.renstra_pohon import total_alokasi
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.reports.blocks import Gaya, Orientasi, polos
from kinerja_desktop.reports.kisi import susun_kisi
from kinerja_desktop.reports.susun import BAGIAN, susun
from kinerja_desktop.reports.xlsx import tulis_xlsx
from tests.domain.naskah_contoh import dokumen
from tests.reports.baca import kepala_teks, kisi_teks, sel, tabel, teks
from tests.reports.dokumen import contoh, laporan, uid

NTB, SOE = "kanwil-ntb-2026", "rutan-soe-2023"
KEPALA_001 = (
    "Sasaran Strategis / Indikator Sasaran Strategis / Sasaran Program / Indikator Sasaran Program / Sasaran Kegiatan / "
    "Indikator Sasaran Kegiatan"
)
SK_17 = "Terwujudnya Pengendalian Mutu Penyelenggaraan Pemasyarakatan di Wilayah"
SK_19 = "Meningkatnya pelaksanaan reformasi birokrasi di lingkup kewilayahan"
IKK_17_1 = "Indeks Pengendalian Mutu Penyelenggaraan Pemasyarakatan di Wilayah"
IKK_19_1 = "Persentase pelaksanaan rencana aksi reformasi birokrasi di lingkup kewilayahan"
IKK_19_2 = "Indeks kepuasan unit kerja lingkup UPT Pemasyarakatan terhadap layanan kesekretariatan di UPT masing-masing"
SEMUA = ("isu", "sasaran-strategis", "iku", "target-renstra", "pendanaan", "roadmap", "monitoring", "banding-renstra")


# target-renstra ------------------------------------------------------------------------------------------------------


def test_the_satkers_own_sasaran_and_indikator_are_listed_as_t21_and_t31() -> None:
    sasaran, indikator, _ = tabel("target-renstra", dokumen(NTB))
    assert kepala_teks(sasaran) == [["No", "Sasaran kegiatan"]]
    assert kisi_teks(sasaran) == [["SK 17", SK_17], ["SK 19", SK_19]]
    assert kepala_teks(indikator) == [["No", "Indikator Kinerja Kegiatan"]]
    assert kisi_teks(indikator) == [["IKK 17.1", IKK_17_1], ["IKK 19.1", IKK_19_1], ["IKK 19.2", IKK_19_2]]


def test_targets_stand_as_t22_prints_them() -> None:
    matriks = tabel("target-renstra", dokumen(NTB))[-1]
    assert kepala_teks(matriks) == [
        ["No", KEPALA_001, "Lokasi", "Target Kinerja"],
        ["2025", "2026", "2027", "2028", "2029"],
    ]
    assert matriks.judul[-1] == "Tahun 2025-2029"
    assert kisi_teks(matriks) == [
        ["KANTOR WILAYAH DIREKTORAT JENDERAL PEMASYARAKATAN NUSA TENGGARA BARAT"],
        ["Penegakan dan Pelayanan Hukum"],
        ["Penyelenggaraan Pemasyarakatan di Wilayah"],
        ["SK 17", SK_17, "Kantor Wilayah", "", "", "", "", ""],
        ["IKK 17.1", IKK_17_1, "", "3,2", "3,4", "3,6", "3,8", "4"],
        ["Program Dukungan Manajemen"],
        ["Dukungan Manajemen dan Teknis Lainnya di Wilayah"],
        ["SK 19", SK_19, "Kantor Wilayah", "", "", "", "", ""],
        ["IKK 19.1", IKK_19_1, "", "100%", "100%", "100%", "100%", "100%"],
        ["IKK 19.2", IKK_19_2, "", "3,51", "3,52", "3,53", "3,54", "3,55"],
    ]


def test_where_a_paper_codes_only_some_the_ordinals_stand() -> None:
    """002 T2.2 numbers two of its four sasaran 5 and 6: a list of 5, 6 and two blanks says nothing."""
    sasaran = tabel("target-renstra", dokumen(SOE))[0]
    assert [baris[0] for baris in kisi_teks(sasaran)] == ["1", "2", "3", "4"]


# pendanaan -----------------------------------------------------------------------------------------------------------


def test_kerangka_stands_as_t33_prints_it() -> None:
    (kerangka,) = tabel("pendanaan", dokumen(NTB))
    assert kepala_teks(kerangka) == [
        ["Program / kegiatan", KEPALA_001, "Alokasi (Dalam juta rupiah)", "Total Alokasi", "Pelaksana"],
        ["2025", "2026", "2027", "2028", "2029"],
        ["(1)", "(2)", "(3)", "(4)", "(5)"],
    ]
    pelaksana = "Kanwil Ditjenpas"
    assert kisi_teks(kerangka) == [
        ["Penegakan dan Pelayanan Hukum"],
        ["Penyelenggaraan Pemasyarakatan di Wilayah"],
        ["SK 17", SK_17, "746,71", "784,05", "823,25", "864,41", "907,63", "4.126,05", pelaksana],
        ["IKK 17.1", IKK_17_1],
        ["Program Dukungan Manajemen"],
        ["Dukungan Manajemen dan Teknis Lainnya di Wilayah"],
        ["SK 19", SK_19, "3.193,72", "14.668,95", "15.402,4", "16.172,52", "16.985,15", "66.422,74", pelaksana],
        ["IKK 19.1", IKK_19_1],
        ["IKK 19.2", IKK_19_2],
        ["Jumlah", "3.940,43", "15.453", "16.225,65", "17.036,93", "17.892,78", "70.548,79", ""],
    ]


def test_matriks_stands_as_lampiran_i_prints_it() -> None:
    (matriks,) = tabel("pendanaan", dokumen(NTB), "matriks")
    atas, bawah = kepala_teks(matriks)
    assert atas[0] == "SK"
    assert atas[2:] == ["Target", "Alokasi (Dalam jutaan rupiah)", "Total Alokasi", "Pelaksana"]
    assert bawah == ["IKK", *[str(t) for t in range(2025, 2030)] * 2]
    baris = {b[0]: b for b in kisi_teks(matriks)}
    assert baris["SK 17"] == ["SK 17", SK_17]
    assert baris["IKK 17.1"][2:] == [
        "3,2", "3,4", "3,6", "3,8", "4", "746,71", "784,05", "823,25", "864,41", "907,63", "4.126,05", "Kanwil Ditjenpas",
    ]  # fmt: skip
    assert baris["IKK 19.1"][7:13] == ["3.193,72", "14.668,95", "15.402,4", "16.172,52", "16.985,15", "66.422,74"]
    assert baris["IKK 19.2"][2:] == ["3,51", "3,52", "3,53", "3,54", "3,55"], "its money stands beside IKK 19.1"
    satu = next(p for b in susun_kisi(matriks) for p in b.petak if polos(p.sel.teks) == "66.422,74")
    assert satu.tinggi == 2


def test_the_heading_of_the_matrix_is_the_one_kegiatan_it_is_about() -> None:
    d = dokumen(NTB)
    simpul = {s.id: s for s in d.renstra_simpul}
    program = next(s for s in d.renstra_simpul if s.jenis == JenisSimpul.PROGRAM and s.kode)
    hilang = {program.id}
    while lagi := {s.id for s in d.renstra_simpul if s.induk_id in hilang} - hilang:
        hilang |= lagi
    d = d.dengan("renstra_simpul", [s for s in simpul.values() if s.id not in hilang])
    d = d.dengan("renstra_dana", [x for x in d.renstra_dana if x.simpul_id not in hilang])
    (matriks,) = tabel("pendanaan", d, "matriks")
    assert kepala_teks(matriks)[0][1] == "6172-Dukungan Manajemen dan Teknis Lainnya di Wilayah"
    assert kisi_teks(matriks)[0] == ["SK 19", SK_19]


def _renstra(*simpul: RenstraSimpul) -> TahunKinerja:
    return contoh(renstra=(Renstra(uid("renstra"), dari=2022, sampai=2024),)).dengan("renstra_simpul", simpul)


def _simpul(nama: str, jenis: JenisSimpul, induk: str = "", urutan: int = 0, **isi: object) -> RenstraSimpul:
    return RenstraSimpul(
        uid(nama), renstra_id=uid("renstra"), induk_id=uid(induk) if induk else None, jenis=jenis,
        tingkat=Tingkat.KEGIATAN if jenis in (JenisSimpul.SASARAN, JenisSimpul.INDIKATOR) else None,
        uraian=nama, urutan=urutan, **isi,  # type: ignore[arg-type]
    )  # fmt: skip


def _dana(d: TahunKinerja, *isi: tuple[str, str, int]) -> TahunKinerja:
    """Amounts (node, last sibling covered, juta of 2022)."""
    dana = [
        RenstraDana(uid("dana", n), simpul_id=uid(a), sampai_id=uid(z) if z else None)
        for n, (a, z, _) in enumerate(isi)
    ]
    alokasi = [
        RenstraAlokasi(uid("alokasi", n), dana_id=uid("dana", n), untuk_tahun=2022, jumlah=juta * 1_000_000)
        for n, (*_, juta) in enumerate(isi)
    ]
    return d.dengan("renstra_dana", dana).dengan("renstra_alokasi", alokasi)


def _pohon() -> TahunKinerja:
    return _renstra(
        _simpul("program", JenisSimpul.PROGRAM),
        _simpul("sasaran", JenisSimpul.SASARAN, "program"),
        *(_simpul(f"ikk {n}", JenisSimpul.INDIKATOR, "sasaran", n) for n in (1, 2, 3)),
    )


@pytest.mark.parametrize(
    ("dana", "kerangka", "matriks"),
    [
        ([("sasaran", "", 5)], {"sasaran": ("5", 4)}, {"ikk 1": ("5", 3)}),
        ([("ikk 1", "ikk 3", 5)], {"sasaran": ("5", 4)}, {"ikk 1": ("5", 3)}),
        ([("ikk 1", "ikk 2", 5), ("ikk 3", "", 2)], {"ikk 1": ("5", 2), "ikk 3": ("2", 1)}, {"ikk 1": ("5", 2), "ikk 3": ("2", 1)}),
        ([("sasaran", "", 7), ("ikk 2", "", 2)], {"sasaran": ("7", 2), "ikk 2": ("2", 1)}, {"ikk 1": ("7", 1), "ikk 2": ("2", 1)}),
        ([("program", "", 9)], {"program": ("9", 1)}, {"program": ("9", 1)}),
    ],
)  # fmt: skip
def test_an_amount_is_printed_once_over_the_rows_it_covers(
    dana: list[tuple[str, str, int]], kerangka: dict[str, tuple[str, int]], matriks: dict[str, tuple[str, int]]
) -> None:
    d = _dana(_pohon(), *dana)
    for letak, harap in (("kerangka", kerangka), ("matriks", matriks)):
        (satu,) = tabel("pendanaan", d, letak)
        kini = {}
        for baris in susun_kisi(satu):
            uang = [p for p in baris.petak if p.sel.angka is not None]
            if uang and baris.gaya != Gaya.TOTAL:
                kini[next(polos(p.sel.teks) for p in baris.petak if p.kolom == 1)] = (
                    polos(uang[0].sel.teks),
                    uang[0].tinggi,
                )
        assert kini == harap, letak
        teratas = dana[0][2] if len(dana) == 1 or dana[0][0] == "sasaran" else sum(j for *_, j in dana)
        assert kisi_teks(satu)[-1][-2] == str(teratas), "the sum counts every amount once"


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8), st.integers(0, 99)), max_size=6),
    st.lists(st.sampled_from([None, 0, 1, 2]), min_size=9, max_size=9),
)
def test_any_tree_with_any_amounts_makes_whole_tables(
    dana: list[tuple[int, int, int]], induk: list[int | None]
) -> None:
    """Amounts at any node, over any siblings, also crosswise: no cell is missing, the sum is the Renstra's."""
    jenis = (JenisSimpul.PROGRAM, JenisSimpul.KEGIATAN, JenisSimpul.SASARAN, *[JenisSimpul.INDIKATOR] * 4)
    simpul = [
        _simpul(f"s{n}", jenis[n % 7], f"s{i}" if i is not None and i < min(n, 3) else "", n)
        for n, i in enumerate(induk)
    ]
    d = _dana(_renstra(*simpul), *((f"s{a}", f"s{z}", juta) for a, z, juta in dana))
    renstra = d.renstra_berlaku
    assert renstra is not None
    for letak in ("kerangka", "matriks") if dana else ():
        (satu,) = tabel("pendanaan", d, letak)
        terakhir = kisi_teks(satu)[-1]
        assert Decimal(terakhir[-2].replace(".", "").replace(",", ".")) * 1_000_000 == total_alokasi(d, renstra)
    assert tabel("target-renstra", d)


def test_workbook_holds_the_printed_number_in_juta() -> None:
    buku = load_workbook(
        io.BytesIO(tulis_xlsx(susun(dokumen(NTB), laporan(tahun=2026, periode="TAHUN"), ("pendanaan",))))
    )
    nilai = {c.value for baris in buku.active.iter_rows() for c in baris if isinstance(c.value, int | float)}
    assert {Decimal(str(n)) for n in nilai} >= {Decimal("746.71"), Decimal("15402.4"), Decimal("70548.79")}
    tiga = next(c.coordinate for baris in buku.active.iter_rows() for c in baris if c.value == "(3)")
    gabung = {str(r).partition(":")[0]: r for r in buku.active.merged_cells.ranges}
    assert gabung[tiga].size == {"columns": 5, "rows": 1}
    tinggi = [buku.active.row_dimensions[r].height for r in (4, 5)]
    assert sum(tinggi) > 3 * 13, "the long heading has room in the two rows it stands over"


# roadmap, monitoring -------------------------------------------------------------------------------------------------


def test_roadmap_stands_as_the_paper_prints_it() -> None:
    (satu,) = tabel("roadmap", dokumen(NTB))
    assert satu.judul == (
        "Roadmap Kantor Wilayah Direktorat Jenderal Pemasyarakatan Nusa Tenggara Barat", "Tahun 2025-2029",
    )  # fmt: skip
    assert kepala_teks(satu) == [["No.", "Satuan Kerja", "Aspek", "2025", "2026", "2027", "2028", "2029"]]
    baris = kisi_teks(satu)
    assert len(baris) == 18
    assert baris[0][:3] == ["1", "Kanwil Ditjenpas NTB", "Sarana dan Prasarana"]
    assert baris[0][3] == "a. Renovasi ruang kerja divisi Pemasyarakatan"
    assert baris[1][1] == "b. Perencanaan Pembangunan gedung Kanwil"
    assert [b[0] for b in baris[3::3]] == ["2", "3", "4", "5", "6"], "the satker's name is merged over all aspek"


def test_monitoring_and_evaluasi_stand_as_t41_and_t42() -> None:
    monitoring, evaluasi = tabel("monitoring", dokumen(NTB))
    assert monitoring.judul == ("Tabel Monitoring",)
    assert evaluasi.judul == ("Ruang Lingkup Evaluasi",)
    assert kepala_teks(monitoring) == [
        ["Program/Kegiatan/SK/IKK", "Bentuk Pelaksanaan Monitoring", "Periode Pelaksanaan"]
    ]
    baris = kisi_teks(monitoring)
    assert baris[0] == ["137.04.BF Penegakan dan Pelayanan Hukum"]
    assert ["6172", "Dukungan Manajemen dan Teknis Lainnya di Wilayah"] in baris
    ke = next(n for n, b in enumerate(baris) if b[0] == "IKK 17.1")
    assert [baris[ke][-1], baris[ke + 1][-1]] == ["Bulanan", "Insidental"], "two forms of one indikator"
    assert kisi_teks(evaluasi)[3][2].startswith("1. Penilaian kesesuaian pelaksanaan dengan SOP")
    assert {b[-1] for b in kisi_teks(evaluasi) if b[0].startswith("IKK")} == {"Semester"}


# isu -----------------------------------------------------------------------------------------------------------------


def test_potensi_and_permasalahan_stand_side_by_side_by_topik() -> None:
    (satu,) = tabel("isu", dokumen(NTB))
    assert kepala_teks(satu) == [["", "Internal", "Eksternal"]]
    baris = kisi_teks(satu)
    assert baris[0][0] == "Potensi"
    assert baris[0][1].startswith("Warga Binaan Pemasyarakatan (WBP)\n• Pengembangan Industri di Lapas.")
    assert baris[0][2].splitlines()[:2] == [
        "Sinergi Pemberdayaan Pemasyarakatan", "• Dukungan pemerintah daerah dan komunitas lokal",
    ]  # fmt: skip
    masalah = next(b for b in baris if b[0] == "Permasalahan")
    assert masalah[1].startswith("Tenaga Ahli\n")
    assert baris[-1][0] == "", "one side has more topik"
    assert baris[-1][1].startswith("Kerjasama Antar Lembaga")


def test_everything_else_is_a_numbered_list() -> None:
    isi = teks(dokumen(NTB), "isu")
    assert "Peluang dan Tantangan 1. Risiko Radikalisasi Narapidana:" in isi
    assert "Aspirasi Masyarakat 1. Peningkatan Mutu Layanan" in isi
    assert "Isu Strategis 1. Belum tersedianya sarana prasarana standar" in teks(dokumen(SOE), "isu")


def test_a_potensi_without_a_side_is_not_lost() -> None:
    d = contoh(
        renstra=(Renstra(uid("renstra"), dari=2022, sampai=2024),),
        isu=(Isu(uid("isu"), renstra_id=uid("renstra"), jenis=JenisIsu.POTENSI, uraian="Pegawai muda"),),
    )
    assert "Potensi 1. Pegawai muda" in teks(d, "isu")


# sasaran strategis, IKU ----------------------------------------------------------------------------------------------


def test_sasaran_strategis_stand_as_002_t21() -> None:
    (satu,) = tabel("sasaran-strategis", dokumen(SOE))
    assert kepala_teks(satu) == [["No.", "Sasaran Strategis (SS)", "Indikator Sasaran Strategis"]]
    baris = kisi_teks(satu)
    assert [b[1][:4] for b in baris] == ["SS3.", "SS4.", "SS5."]
    assert baris[0][2] == "Indeks Kepuasan Masyarakat Terhadap Layanan Publik Bidang Hukum.", (
        "one stands without number"
    )
    assert baris[1][2].splitlines()[3] == "4. Persentase tahanan mendapatkan perlindungan dan perawatan."


def test_iku_stand_as_002_t22() -> None:
    (satu,) = tabel("iku", dokumen(SOE))
    assert satu.judul == ("Indikator Kinerja Utama",)
    assert kepala_teks(satu) == [
        [
            "No.", "Sasaran Strategis (SS)", "Indikator Sasaran Strategis", "Sasaran Program", "Indikator Sasaran Program",
        ]
    ]  # fmt: skip
    baris = kisi_teks(satu)
    assert [len(b) for b in baris] == [5, 2, 5, 5], "two sasaran program beside the first sasaran strategis"
    assert baris[0][3] == "5. Meningkatnya Pelayanan Tahanan"
    assert baris[1][1].startswith("4. Persentase pemenuhan layanan makanan"), "the indikator count on"
    assert baris[1][1].splitlines()[-1].startswith("11. Persentase perubahan kualitas hidup")
    assert baris[3][4].splitlines()[-2:] == ["6. Nilai IKPA", "7. Nilai SMART"]


def test_without_a_tree_the_years_own_sasaran_are_the_iku() -> None:
    (satu,) = tabel("iku", contoh())
    assert kisi_teks(satu) == [
        [
            "1",
            "Memastikan pelayanan publik di bidang hukum sesuai dengan asas penyelenggaraan pelayanan publik",
            "Indeks Kepuasan Masyarakat Terhadap Layanan Publik Bidang Hukum",
            "Terwujudnya Penyelenggaraan Pemasyarakatan yang Berkualitas",
            "1. Indeks Kepuasan Layanan Pemasyarakatan\n2. Indeks Pelaksanaan Kerjasama Pemasyarakatan",
        ]
    ]


# What all of them share ----------------------------------------------------------------------------------------------


def test_words_and_order_of_a_section_go_before_those_of_the_renstra() -> None:
    d = dokumen(SOE)
    kode = {i.kode: i for i in d.indikator_tahun if d.tingkat(i) == Tingkat.KEGIATAN}
    pertama, kedua = kode["2.1"], kode["2.2"]
    ganti = {
        pertama.id: replace(pertama, tidak_dicetak=freeze(["banding-renstra"])),
        kedua.id: replace(kedua, alias=freeze([["banding-renstra", "Penyuluhan hukum", 2]])),
    }
    d = d.dengan("indikator_tahun", [ganti.get(i.id, i) for i in d.indikator_tahun])
    (satu,) = tabel("banding-renstra", d)
    assert [b[2 if len(b) > 7 else 0] for b in kisi_teks(satu)[:2]] == [
        "Penyuluhan hukum", "Persentase Tahanan Yang Memperoleh Fasilitas Bantuan Hukum",
    ]  # fmt: skip
    assert (
        kisi_teks(tabel("target-renstra", d)[1])[1][1] == "Persentase Tahanan Yang Memperoleh Layanan Penyuluhan Hukum"
    )


@pytest.mark.parametrize("id_", SEMUA)
def test_a_year_without_a_renstra_says_so(id_: str) -> None:
    kosong = TahunKinerja(2025)
    assert not BAGIAN[id_].ada(kosong)
    assert "Belum ada data" in teks(kosong, id_, lap=laporan(tahun=2025))


@pytest.mark.parametrize("kertas", ["A4", "F4"])
@pytest.mark.parametrize("nama", [NTB, SOE])
def test_every_table_fits_its_paper(nama: str, kertas: str) -> None:
    """No word of a heading and no number is cut: the text of the file holds them whole."""
    d = dokumen(nama)
    ids = [i for i in SEMUA if BAGIAN[i].ada(d)]
    isi = teks(d, *ids, lap=laporan(tahun=d.tahun, periode="TAHUN", kertas=kertas))
    angka = {
        polos(s.teks) for i in ids for s in sel(BAGIAN[i].fungsi(d, laporan(tahun=d.tahun))) if s.angka is not None
    }
    assert angka
    assert not {a for a in angka if a not in isi}


def test_only_comparisons_go_into_the_annex() -> None:
    milik = [i for i in BAGIAN if BAGIAN[i].di_lampiran]
    harap = [
        "pk", "renaksi", "capaian", "perhitungan", "banding-tahun-lalu", "banding-renstra", "kendala", "anggaran-belanja",
        "anggaran-kegiatan", "rekonsiliasi", "ikpa", "nka", "e-performance", "target-kinerja", "risiko", "data-dukung",
    ]  # fmt: skip
    assert milik == [i for i in harap if i in milik]
    assert BAGIAN["banding-renstra"].orientasi == Orientasi.MENDATAR
