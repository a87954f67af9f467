"""Money over the years as 001 Tabel 1.4-1.7: totals computed, capaian by division, what the paper got wrong is found."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.application.deret_gestur import tambah_deret
from kinerja_desktop.application.pengisian import isi_sel, kosongkan
from kinerja_desktop.application.sel import Sel, baca_sel, sel_kunci, tulis_sel
from kinerja_desktop.domain.anggaran import DeretAnggaran, DeretNilai, KelompokDeret
from kinerja_desktop.domain.angka import Ditolak, Terbaca, tulis_rupiah
from kinerja_desktop.domain.deret_anggaran import keseluruhan, tabel_deret, tercetak
from kinerja_desktop.domain.nilai import KOSONG, Angka, TidakBerlaku, TidakDapatDihitung
from kinerja_desktop.domain.noun import id_baris
from kinerja_desktop.domain.pemeriksaan import periksa
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from tests.domain.naskah_contoh import dokumen
from tests.pembuat import Pembuat

B, J, P, H = KelompokDeret.BELANJA, KelompokDeret.JUMLAH, KelompokDeret.PNBP, KelompokDeret.HIBAH
NTB = "kanwil-ntb-2026"
TAHUN = (2020, 2021, 2022, 2023, 2024)


def deret(*isi: tuple[KelompokDeret, str, dict[int, tuple[int | None, int | None]]], tahun: int = 2026) -> TahunKinerja:
    """Series with (alokasi, realisasi) by year."""
    d = TahunKinerja(tahun=tahun)
    semua, nilai = [], []
    for ke, (kelompok, nama, angka) in enumerate(isi):
        semua.append(DeretAnggaran(id=f"d{ke}", tahun=tahun, kelompok=kelompok, kode="", nama=nama, urutan=ke))
        for t, (alokasi, realisasi) in angka.items():
            kunci = {"deret_anggaran_id": f"d{ke}", "tahun_data": t}
            na = "tidak ada" if alokasi is None and realisasi is None else ""
            nilai.append(
                DeretNilai(
                    id=id_baris("deret_nilai", kunci | {"tahun": tahun}), tahun=tahun, alokasi=alokasi,
                    realisasi=realisasi, tidak_berlaku=na, **kunci,
                )
            )  # fmt: skip
    return d.dengan("deret_anggaran", semua).dengan("deret_nilai", nilai)


def test_total_and_capaian_are_computed_and_na_counts_nowhere() -> None:
    d = deret((B, "Pegawai", {2020: (None, None), 2021: (50, 40)}), (B, "Barang", {2020: (20, 10), 2021: (50, 49)}))
    t = tabel_deret(d, B)
    assert t.tahun == (2020, 2021)
    assert t.jumlah is not None
    assert (t.jumlah.pada(2020).alokasi, t.jumlah.pada(2020).realisasi, t.jumlah.pada(2020).kurang) == (20, 10, ())
    assert t.jumlah.pada(2021).capaian == Angka(Decimal(89))
    assert t.baris[0].pada(2020).capaian == TidakBerlaku("tidak ada")
    assert tercetak(d, t.baris[0].pada(2020)) == "N/A"
    assert t.baris[0].pada(2019).capaian == KOSONG


def test_a_total_names_the_row_it_lacks() -> None:
    d = deret((B, "Pegawai", {2021: (50, 40)}), (B, "Barang", {2021: (50, None)}), (B, "Modal", {2020: (1, 1)}))
    jumlah = tabel_deret(d, B).jumlah
    assert jumlah is not None
    assert jumlah.pada(2021).kurang == ("Barang", "Modal")


def test_whole_is_the_typed_one_where_the_rows_are_incomplete() -> None:
    d = deret((B, "Pegawai", {2021: (None, 40)}), (B, "Barang", {2021: (None, 50)}), (J, "Seluruh", {2021: (100, 91)}))
    assert (keseluruhan(d).pada(2021).alokasi, keseluruhan(d).pada(2021).realisasi) == (100, 90)
    kurang = deret((B, "Pegawai", {2021: (None, 40)}), (B, "Barang", {}), (J, "Seluruh", {2021: (100, 91)}))
    assert keseluruhan(kurang).pada(2021).realisasi == 91


def test_alokasi_nol() -> None:
    assert tabel_deret(deret((P, "PNBP", {2021: (0, 5)})), P).baris[0].pada(2021).capaian == TidakDapatDihitung(
        "alokasi 0"
    )


@given(st.lists(st.tuples(st.integers(1, 10**13), st.integers(0, 10**13)), min_size=1, max_size=5))
def test_total_is_exact(baris: list[tuple[int, int]]) -> None:
    d = deret(*((B, f"Belanja {n}", {2022: satu}) for n, satu in enumerate(baris)))
    jumlah = tabel_deret(d, B).jumlah
    assert jumlah is not None
    assert jumlah.pada(2022).alokasi == sum(a for a, _ in baris)
    assert jumlah.pada(2022).realisasi == sum(r for _, r in baris)


def test_own_year_comes_from_its_anggaran_not_typed_again() -> None:
    d = dokumen("rutan-soe-2023")
    t = tabel_deret(d, B)
    assert t.tahun == (2023,)
    assert [b.nama for b in t.baris] == ["Belanja Pegawai", "Belanja Barang", "Belanja Modal", "Belanja Bantuan Sosial"]
    assert t.jumlah is not None
    assert t.jumlah.pada(2023).alokasi == 7_060_331_000
    assert all(b.pada(2023).dihitung for b in t.baris)
    p = Pembuat(2023)
    baru = d
    for edit in tambah_deret(d, B, p.id_baru).edits:
        baru = baru.dengan("deret_anggaran", [*baru.deret_anggaran, edit.baris])  # type: ignore[union-attr]
    assert [b.pada(2023) for b in tabel_deret(baru, B).baris] == [b.pada(2023) for b in t.baris]
    assert all(b.deret for b in tabel_deret(baru, B).baris)


# The paper 001 -------------------------------------------------------------------------------------------------------


# 001 Tabel 1.5 and 1.6, as printed.
T15 = """
Belanja Pegawai|N/A|67,991,852,758|69,643,265,158|11,210,818,232|73,795,281,338
Belanja Barang|N/A|63,413,700,601|73,885,455,692|18,530,539,148|90,688,087,279
Belanja Modal|N/A|43,366,286,221|49,959,629,747|4,177,938,410|8,599,722,112
Total Belanja Keseluruhan|N/A|174,771,839,500|193,488,350,597|33,919,295,790|173,083,090,729
"""
T16 = """
Alokasi|N/A|180,039,962,000|195,668,557,000|34,344,873,000|175,168,670,000
Realisasi|N/A|174,771,839,580|193,488,350,597|33,919,295,790|173,083,090,729
Capaian|N/A|97,07%|98,89%|98,29%|99%
"""


def baris_naskah(tabel: str) -> dict[str, tuple[str, ...]]:
    """Rows of a table by their first cell."""
    return {b.split("|")[0]: tuple(b.split("|")[1:]) for b in tabel.strip().splitlines()}


def test_example_holds_what_001_prints() -> None:
    d = dokumen(NTB)
    t5, t6 = baris_naskah(T15), baris_naskah(T16)

    def tulis(baris: object, kolom: str) -> tuple[str, ...]:
        isi = [getattr(baris.pada(t), kolom) for t in TAHUN]  # type: ignore[attr-defined]
        return tuple("N/A" if n is None else tulis_rupiah(n).replace(".", ",") for n in isi)

    belanja, jumlah = tabel_deret(d, B), tabel_deret(d, J)
    for baris in (*belanja.baris, jumlah.baris[0]):
        assert tulis(baris, "realisasi") == t5[baris.nama]
    assert tulis(jumlah.baris[1], "alokasi") == t6["Alokasi"]
    assert tulis(jumlah.baris[1], "realisasi") == t6["Realisasi"]
    capaian = [jumlah.baris[1].pada(t).capaian_sumber for t in TAHUN]
    assert capaian == [None, *(Decimal(c[:-1].replace(",", ".")) for c in t6["Capaian"][1:])]
    assert all(b.pada(t).alasan for k in (P, H) for b in tabel_deret(d, k).baris for t in TAHUN)
    assert [len(tabel_deret(d, k).baris) for k in (P, H)] == [1, 3]


def test_checks_find_what_001_got_wrong() -> None:
    temuan = [t for t in periksa(dokumen(NTB)) if t.kode.startswith("deret")]
    assert [(t.kode, t.tempat.rpartition(" ")[2]) for t in temuan] == [
        ("deret-jumlah", "2021"),
        ("deret-persen", "2023"),
    ]
    assert "174.771.839.500" in temuan[0].alasan
    assert "174.771.839.580 (selisih 80)" in temuan[0].alasan
    assert "98,29 %" in temuan[1].alasan
    assert "98,76 %" in temuan[1].alasan
    assert [tercetak(dokumen(NTB), keseluruhan(dokumen(NTB)).pada(t)) for t in TAHUN] == [
        "N/A", "97,07", "98,89", "98,76", "98,81",
    ]  # fmt: skip


@pytest.mark.parametrize("nama", ["PNBP", "pnbp ", "Penerimaan"])
def test_a_series_entered_twice_is_found(nama: str) -> None:
    isi = {2021: (10, 5), 2022: (11, 6)}
    ganda = [t for t in periksa(deret((P, "PNBP", isi), (P, nama, isi))) if t.kode == "deret-ganda"]
    assert len(ganda) == 1
    beda = {2021: (10, 5), 2022: (11, 7)}
    assert not [t for t in periksa(deret((P, "PNBP", isi), (P, "Jasa", beda))) if t.kode == "deret-ganda"]
    assert not [t for t in periksa(deret((P, "PNBP", isi), (H, "PNBP", isi))) if t.kode == "deret-ganda"]


# Typing --------------------------------------------------------------------------------------------------------------


def sel(d: TahunKinerja, kolom: str, tahun: int = 2021) -> Sel:
    return sel_kunci("deret_nilai", kolom, tahun=d.tahun, deret_anggaran_id=d.deret_anggaran[0].id, tahun_data=tahun)


def ketik(p: Pembuat, kolom: str, teks: str) -> None:
    s = sel(p.dokumen, kolom)
    hasil = baca_sel(p.dokumen, s, teks)
    assert isinstance(hasil, Terbaca), hasil
    p.terapkan(isi_sel(p.dokumen, [(s, hasil.nilai, teks)], "isi"))


def test_na_is_read_with_one_reason_and_never_takes_a_figure() -> None:
    p = Pembuat(2026)
    p.terapkan(tambah_deret(p.dokumen, P, p.id_baru))
    ketik(p, "alokasi", "N/A")
    ketik(p, "realisasi", "67,991,852,758")
    (n,) = p.dokumen.deret_nilai
    assert (n.alokasi, n.realisasi, n.tidak_berlaku) == (None, 67_991_852_758, "data tidak tersedia")
    assert tulis_sel(p.dokumen, sel(p.dokumen, "alokasi")) == "N/A: data tidak tersedia"
    ketik(p, "alokasi", "70.000.000.000")
    assert p.dokumen.deret_nilai[0].tidak_berlaku == ""
    ketik(p, "realisasi", "N/A: belum dilaporkan")
    assert (p.dokumen.deret_nilai[0].alokasi, p.dokumen.deret_nilai[0].realisasi) == (70_000_000_000, None)
    p.terapkan(kosongkan(p.dokumen, [sel(p.dokumen, k) for k in ("alokasi", "realisasi")], "kosongkan"))
    assert p.dokumen.deret_nilai == ()
    assert isinstance(baca_sel(p.dokumen, sel(p.dokumen, "alokasi"), "tak ada"), Ditolak)


def test_a_second_bare_na_takes_the_reason_given_before() -> None:
    p = Pembuat(2026)
    p.terapkan(tambah_deret(p.dokumen, H, p.id_baru))
    ketik(p, "realisasi", "N/A: tidak ada hibah")
    assert baca_sel(p.dokumen, sel(p.dokumen, "realisasi", 2022), "n/a") == Terbaca(TidakBerlaku("tidak ada hibah"))


def test_first_series_of_belanja_brings_the_three_usual_ones() -> None:
    p = Pembuat(2026)
    p.terapkan(tambah_deret(p.dokumen, B, p.id_baru))
    assert [(x.kode, x.nama) for x in p.dokumen.deret_anggaran] == [
        ("51", "Belanja Pegawai"), ("52", "Belanja Barang"), ("53", "Belanja Modal"),
    ]  # fmt: skip
    p.terapkan(tambah_deret(p.dokumen, B, p.id_baru, p.dokumen.deret_anggaran[0]))
    assert [x.urutan for x in p.dokumen.deret_anggaran] == [1, 2, 3, 4]
    assert p.dokumen.deret_anggaran[1].nama == "Jenis belanja baru"
    assert replace(p.dokumen.deret_anggaran[0], nama="") != p.dokumen.deret_anggaran[0]
