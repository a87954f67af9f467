"""Figures of earlier years and of the Renstra beside this year's: 002 T3.4, T3.5; 001 T1.2, T1.3."""

from __future__ import annotations

import io
from dataclasses import replace
from decimal import Decimal

from openpyxl import load_workbook
from pypdf import PdfReader

from kinerja_desktop.domain.nilai import KOSONG, Angka, Teks
from kinerja_desktop.domain.renstra import AturanCapaian, Indikator, Pembanding
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.reports.blocks import Catatan, Orientasi, polos
from kinerja_desktop.reports.kisi import susun_kisi
from kinerja_desktop.reports.pdf import tulis_pdf
from kinerja_desktop.reports.susun import BAGIAN, susun
from kinerja_desktop.reports.xlsx import tulis_xlsx
from tests.domain.naskah_contoh import dokumen
from tests.reports.baca import kepala_teks, kisi_teks, tabel, teks
from tests.reports.dokumen import contoh, laporan, ubah_indikator, uid

NTB, SOE = "kanwil-ntb-2026", "rutan-soe-2023"
LALU, RENSTRA = "banding-tahun-lalu", "banding-renstra"

# 002 Tabel 3.4 in the order of the paper: targets of 2022. Realisasi is 100% everywhere.
T34 = [
    "75%",
    "93%",
    "96%",
    "70%",
    "80%",
    "80%",
    "70%",
    "25%",
    *["80%"] * 3,
    "80%",
    "70%",
    "80%",
    "70%",
    *["1 Layanan"] * 9,
]

# 002 Tabel 3.5: words that tell the rows apart and the target, the same in all four years; a page of it is lost.
T35 = (
    ("Overstaying", "70%"), ("Penyuluhan", "70%"), ("Bantuan Hukum", "70%"), ("makanan", "71%"), ("preventif", "92%"),
    ("maternal", "95%"), ("mental", ""), ("lansia", ""), ("Disabilitas", ""), ("HIV", ""), ("narkotika", "23%"),
    ("Pengaduan", "75%"), ("Dapat Dicegah", "60%"), ("Kepatuhan", "75%"), ("Secara Tuntas", "60%"),
    ("rencana kerja", "1 Layanan"), ("BMN", "1 Layanan"), ("kompetensi", "1 Layanan"), ("keuangan", "1 Layanan"),
    ("Perkantoran", "1 Layanan"), ("IKPA", "100"), ("SMART", "100"),
)  # fmt: skip


def catatan(id_: str, d: TahunKinerja, tata_letak: str = "", periode: str = "TAHUN") -> list[str]:
    lap = laporan(tahun=d.tahun, periode=periode, tata_letak=((id_, tata_letak),))
    return [kata for b in BAGIAN[id_].fungsi(d, lap).isi if isinstance(b, Catatan) for _, kata in b.butir]


# One year before -----------------------------------------------------------------------------------------------------


def test_the_year_before_stands_as_t34() -> None:
    (satu,) = tabel(LALU, dokumen(SOE))
    assert satu.judul == ("Capaian Kinerja Tahun 2022",)
    assert kepala_teks(satu) == [["No.", "Sasaran Kegiatan", "Indikator Kinerja Kegiatan", "Target", "Realisasi"]]
    baris = kisi_teks(satu)
    assert [b[-2] for b in baris] == T34
    assert {b[-1] for b in baris} == {"100%"}, "realisasi has a unit of its own: 1 Layanan beside 100%"
    assert [b[0] for b in baris if len(b) == 5] == ["1", "2", "3", "4"]
    assert "Sumber: LKjIP 2023 Tabel 3.4." in catatan(LALU, dokumen(SOE))


def test_with_capaian_it_stands_as_t13_computed_by_the_rule() -> None:
    (satu,) = tabel(LALU, dokumen(NTB), "dengan-capaian")
    assert kepala_teks(satu) == [
        ["Sasaran Kegiatan", "Indikator Kinerja Kegiatan", "Realisasi 2024"],
        ["Target", "Realisasi", "Capaian"],
    ]
    assert [b[-3:] for b in kisi_teks(satu)] == [
        ["3,6 indeks", "4,61 indeks", "128,05%"],
        ["100%", "100%", "100%"],
        ["3,1 indeks", "3,86 indeks", "124,51%"],
    ]
    assert any("Indeks penegakan hukum pemasyarakatan di wilayah" in k for k in catatan(LALU, dokumen(NTB)))


def test_a_rounding_of_the_indikator_prints_the_papers_128() -> None:
    d = dokumen(NTB)
    d = d.dengan("indikator_tahun", [replace(i, mode="potong0") for i in d.indikator_tahun])
    (satu,) = tabel(LALU, d, "dengan-capaian")
    assert [b[-1] for b in kisi_teks(satu)] == ["128%", "100%", "124%"]


def test_where_units_differ_there_is_no_capaian_but_a_note() -> None:
    (satu,) = tabel(LALU, dokumen(SOE), "dengan-capaian")
    assert [b[-1] for b in kisi_teks(satu)][-9:] == [""] * 9
    tanda = {p.sel.tanda for b in susun_kisi(satu)[-9:] for p in b.petak[-1:]}
    assert len(tanda) == 1
    assert tanda != {""}
    kata = "Target dan realisasi bersatuan lain (Layanan dan %), jadi capaiannya tidak dihitung."
    assert kata in catatan(LALU, dokumen(SOE), "dengan-capaian")


def test_another_rule_of_an_indikator_computes_its_row_and_says_so() -> None:
    d = _banding((2022, "80", "60"))
    d = ubah_indikator(d, 3, aturan=AturanCapaian.SELISIH_PER_T)
    d = d.dengan("pembanding", [*d.pembanding, *_banding((2022, "80", "60"), nomor=4).pembanding])
    (satu,) = tabel(LALU, d, "dengan-capaian")
    assert sorted(b[-1] for b in kisi_teks(satu)) == ["125%", "75%"]
    assert sum("Capaian =" in k for k in catatan(LALU, d, "dengan-capaian")) == 2


def _banding(*isi: tuple[int, str, str], nomor: int = 3) -> TahunKinerja:
    """A year with figures (year, target, realisasi) of earlier years beside one indikator."""
    d = contoh()
    iid = d.indikator_urut[nomor].indikator_id
    return d.dengan(
        "pembanding",
        [
            Pembanding(
                uid("banding", nomor, tahun), tahun=d.tahun, indikator_id=iid, tahun_banding=tahun,
                target=Angka(Decimal(t)) if t else KOSONG, satuan_target="%", realisasi=Angka(Decimal(r)) if r else KOSONG,
                satuan_realisasi="%", sumber=f"LKjIP {tahun}",
            )
            for tahun, t, r in isi
        ],
    )  # fmt: skip


def test_what_is_missing_is_said_and_never_a_zero() -> None:
    d = _banding((2022, "", "60"))
    (satu,) = tabel(LALU, d, "dengan-capaian")
    assert kisi_teks(satu)[0][-3:] == ["belum diisi", "60%", "tidak dapat dihitung"]
    assert "Tidak dapat dihitung: target belum ditetapkan." in catatan(LALU, d, "dengan-capaian")
    (satu,) = tabel(LALU, _banding((2022, "80", "")), "dengan-capaian")
    assert kisi_teks(satu)[0][-2:] == ["belum diisi", ""]
    kata = d.dengan("pembanding", [replace(d.pembanding[0], target=Teks("WTP"))])
    assert kisi_teks(tabel(LALU, kata, "dengan-capaian")[0])[0][-1] == "-"


def test_the_newest_earlier_year_is_printed_and_no_later_one() -> None:
    d = _banding((2020, "70", "70"), (2022, "80", "60"), (2024, "90", "90"))
    (satu,) = tabel(LALU, d)
    assert satu.judul == ("Capaian Kinerja Tahun 2022",)
    assert not BAGIAN[LALU].ada(_banding((2024, "90", "90")))


def test_an_indikator_that_is_measured_no_more_is_not_lost() -> None:
    d = _banding((2022, "80", "60"))
    ikpa = Indikator(uid("ikpa"), nama="Nilai IKPA")
    baris = replace(d.pembanding[0], id=uid("lama"), indikator_id=ikpa.id, satuan_target="", satuan_realisasi="")
    d = d.dengan("indikator", [*d.indikator, ikpa]).dengan("pembanding", [*d.pembanding, baris])
    (satu,) = tabel(LALU, d)
    assert kisi_teks(satu)[-1] == ["2", "Tidak lagi diukur tahun 2023", "Nilai IKPA", "80", "60"]


# Several years -------------------------------------------------------------------------------------------------------


def test_several_years_have_three_rows_per_indikator_as_t12() -> None:
    d = _banding((2020, "60", "66"), (2021, "70", "63"), (2022, "80", "60")).dengan("realisasi", [])
    (satu,) = tabel(LALU, d, "beberapa-tahun")
    assert kepala_teks(satu) == [["Sasaran Kegiatan", "Indikator Kinerja Kegiatan", "Uraian", "2020", "2021", "2022"]]
    assert [b[-4:] for b in kisi_teks(satu)] == [
        ["Target", "60%", "70%", "80%"],
        ["Realisasi", "66%", "63%", "60%"],
        ["Capaian", "110%", "90%", "75%"],
    ]
    assert satu.judul == ("Capaian Kinerja Renstra 2020-2022",)
    assert BAGIAN[LALU].fungsi(d, laporan(tata_letak=((LALU, "beberapa-tahun"),))).orientasi == Orientasi.MENDATAR


def test_this_year_stands_beside_them_and_it_is_said() -> None:
    d = dokumen(SOE)
    (satu,) = tabel(LALU, d, "beberapa-tahun")
    assert kepala_teks(satu)[0][-2:] == ["2022", "2023"]
    assert [b[-2:] for b in kisi_teks(satu)[:3]] == [["75%", "80%"], ["100%", "74%"], ["133,33%", "92,5%"]]
    assert "Kolom 2023 memuat angka tahun ini sendiri, sampai dengan akhir tahun." in catatan(LALU, d, "beberapa-tahun")
    sem = catatan(LALU, d, "beberapa-tahun", periode="SM1")
    assert any("sampai dengan Semester I Tahun 2023" in k for k in sem)


def test_at_most_five_earlier_years_stand_beside_each_other() -> None:
    d = _banding(*((t, "80", "60") for t in range(2015, 2023)))
    (satu,) = tabel(LALU, d, "beberapa-tahun")
    assert kepala_teks(satu)[0][3:] == ["2018", "2019", "2020", "2021", "2022", "2023"]


def test_the_rows_of_an_indikator_stay_on_one_page() -> None:
    lap = laporan(tata_letak=((LALU, "beberapa-tahun"),), periode="TAHUN")
    halaman = PdfReader(io.BytesIO(tulis_pdf(susun(dokumen(SOE), lap, (LALU,))))).pages
    assert len(halaman) > 2
    for h in halaman:
        kata = h.extract_text().partition("Capaian =")[0].split()
        assert kata.count("Target") == kata.count("Realisasi"), "no indikator is torn"


# The Renstra ---------------------------------------------------------------------------------------------------------


def test_the_mid_term_targets_stand_as_t35() -> None:
    (satu,) = tabel(RENSTRA, dokumen(SOE))
    assert satu.judul == ("Rencana Strategis Rumah Tahanan Negara Kelas IIB SoE", "Tahun 2022-2024")
    assert kepala_teks(satu) == [
        ["NO", "SASARAN KEGIATAN", "INDIKATOR KINERJA", "TARGET", "STRATEGI UPT"],
        ["2021", "2022", "2023", "2024"],
    ]
    baris = [b[-6:] for b in kisi_teks(satu)]
    assert len(baris) == len(T35)
    for (kata, target), b in zip(T35, baris, strict=True):
        assert kata in b[0]
        assert b[1:5] == [target] * 4
    assert [b[0] for b in kisi_teks(satu) if len(b) == 8] == ["1.", "2.", "3.", "4."]
    strategi = susun_kisi(satu)[0].petak[-1].sel
    assert [i.gantung for i in strategi.isi] == ["1.", "2.", "3."], "numbered strategi hang"


def test_where_this_years_target_differs_the_year_has_a_note() -> None:
    (satu,) = tabel(RENSTRA, dokumen(SOE))
    sel = susun_kisi(satu)[0].petak
    assert [(polos(p.sel.teks), p.sel.tanda) for p in sel[3:7]] == [("70%", ""), ("70%", ""), ("70%", "1"), ("70%", "")]
    assert catatan(RENSTRA, dokumen(SOE)) == [
        f"Target Perjanjian Kinerja Tahun 2023: {t}%." for t in (90, 80, 94, 97, 27, 85)
    ]
    layanan = next(b for b in susun_kisi(satu) if "rencana kerja" in polos(b.petak[-6].sel.teks))
    assert all(not p.sel.tanda for p in layanan.petak), "the same target needs no note"


def test_the_target_of_the_pk_can_have_a_column_of_its_own() -> None:
    (satu,) = tabel(RENSTRA, dokumen(SOE), "dengan-pk")
    assert kepala_teks(satu)[0][-2:] == ["TARGET PK 2023", "STRATEGI UPT"]
    assert [b[-2] for b in kisi_teks(satu)][:4] == ["90%", "90%", "90%", "80%"]
    assert [b[-2] for b in kisi_teks(satu)][-2:] == ["", ""], "IKPA and SMART are not in the PK of 2023"
    assert catatan(RENSTRA, dokumen(SOE), "dengan-pk") == []


def test_a_kanwil_has_strategi_of_its_own_and_its_years() -> None:
    (satu,) = tabel(RENSTRA, dokumen(NTB))
    assert kepala_teks(satu)[0][-1] == "STRATEGI KANWIL"
    assert kepala_teks(satu)[1] == ["2025", "2026", "2027", "2028", "2029"]
    assert [b[-6:-1] for b in kisi_teks(satu)][2] == ["3,51", "3,52", "3,53", "3,54", "3,55"]


def test_workbook_holds_the_numbers_that_are_printed() -> None:
    d = dokumen(NTB)
    lap = laporan(tahun=2026, periode="TAHUN", tata_letak=((LALU, "dengan-capaian"),))
    buku = load_workbook(io.BytesIO(tulis_xlsx(susun(d, lap, (LALU,)))))
    sel = {c.value: c.number_format for b in buku.active.iter_rows() for c in b if isinstance(c.value, int | float)}
    assert sel[128.05] == '#,##0.00"%"'
    assert sel[4.61] == '#,##0.00" indeks"'


def test_both_stand_in_the_annex_with_their_tables() -> None:
    isi = teks(dokumen(SOE), lap=laporan(periode="TAHUN"))
    assert "Perbandingan dengan Tahun Sebelumnya" in isi
    assert "Perbandingan dengan Target Jangka Menengah" in isi
