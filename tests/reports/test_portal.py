"""E-Performance, Target Kinerja and e-Monev print as 002 does: T3.7, lampiran 4, T3.8, D.3."""

from __future__ import annotations

import io
from dataclasses import replace
from decimal import Decimal

import openpyxl
import pytest

from kinerja_desktop.domain.nilai import KOSONG, Angka, TidakBerlaku
from kinerja_desktop.domain.target_kinerja import StatusDokumen
from kinerja_desktop.reports.blocks import Catatan, Orientasi, Tabel, polos
from kinerja_desktop.reports.susun import BAGIAN, susun
from kinerja_desktop.reports.xlsx import tulis_xlsx
from tests.reports.baca import baris_sel, kepala_teks, sel, teks
from tests.reports.dokumen import laporan, uid
from tests.reports.portal import LAPAS_PRODUKTIF, MAKANAN, SAE, SPPT, T37, contoh_portal

CAPTURE = laporan(tata_letak=(("e-performance", "tangkapan"),))


def tabel(id_: str, lap=None) -> Tabel:  # type: ignore[no-untyped-def]
    return next(b for b in BAGIAN[id_].fungsi(contoh_portal(), lap or laporan()).isi if isinstance(b, Tabel))


def catatan(id_: str, dokumen=None) -> str:  # type: ignore[no-untyped-def]
    isi = BAGIAN[id_].fungsi(dokumen or contoh_portal(), laporan()).isi
    return " ".join(t for b in isi if isinstance(b, Catatan) for _, t in b.butir).replace("\u00a0", " ")


# E-Performance ---------------------------------------------------------------------------------------------------------


def test_summary_prints_every_figure_of_t37() -> None:
    assert tabel("e-performance").judul == (
        "Perjanjian dan Realisasi Kinerja 2023 pada E-Performance", "per tanggal 07 Desember 2023",
    )  # fmt: skip
    baris = baris_sel("e-performance", contoh_portal())
    assert [b[-1] for b in baris] == [persen for _, _, persen in T37]
    assert [b[-2] for b in baris[:2]] == ["80%", "94%"]
    assert [b[-2] for b in baris[-4:]] == ["2 Unit", "46 Unit", "8 Unit", "1 Unit"]
    assert [b[-4] for b in (baris[0], baris[8], baris[-1])] == ["1.1", "2.1", "4.9"]
    # A label stands once, beside all its indikator.
    assert [b[0] for b in baris if len(b) == 6] == ["1", "2", "3", "4"]


def test_the_numbers_of_the_summary_are_numbers_in_the_workbook() -> None:
    isi = tulis_xlsx(susun(contoh_portal(), laporan(), ["e-performance"]))
    ws = openpyxl.load_workbook(io.BytesIO(isi)).worksheets[0]
    angka = {c.value for b in ws.iter_rows() for c in b if isinstance(c.value, int | float)}
    assert {91.25, 91.48, 90.72, 88.88, 91.11, 89.13, 75, 100} <= angka


def test_the_notes_say_the_rounding_and_where_the_portal_differs_from_us() -> None:
    kata = catatan("e-performance")
    assert "dipotong sampai 2 angka di belakang koma; persentase triwulan dibulatkan ke bilangan bulat" in kata
    assert "(E-Performance / laporan ini): 1.1: 73% / 74%; 1.2: 86% / 80%; 1.3: 88% / 97%;" in kata
    assert "4.4: 1 Layanan / 0 Layanan; 4.7: 41 Unit / 46 Unit; 4.8: 6 Unit / 8 Unit." in kata
    assert "4.1:" not in kata


def test_the_year_to_date_ends_with_the_period() -> None:
    baris = baris_sel("e-performance", contoh_portal(), laporan(periode="TW1"))
    assert baris[0][-1] == "25"
    kosong = contoh_portal(eperformance_triwulan=())
    assert {b[-1] for b in baris_sel("e-performance", kosong)} == {"belum diisi"}


def test_capture_has_a_row_per_triwulan_with_its_own_percent() -> None:
    bagian = BAGIAN["e-performance"].fungsi(contoh_portal(), CAPTURE)
    assert bagian.orientasi == Orientasi.MENDATAR
    kepala = kepala_teks(tabel("e-performance", CAPTURE))
    assert kepala[0] == [
        "No", "Sasaran Strategis", "No", "Indikator Kinerja", "Cakupan/Waktu Penyelesaian", "Target", "Realisasi",
        "Lampiran", "Catatan Monitoring", "Bobot", "Skor",
    ]  # fmt: skip
    assert kepala[1] == ["TW", "Jumlah", "Satuan", "Jumlah", "%", "Uraian"]
    baris = baris_sel("e-performance", contoh_portal(), CAPTURE)
    assert len(baris) == 24 * 4
    assert [b[:5] for b in baris[1:4]] == [
        ["TW2", "20", "Persen", "20", "100"], ["TW3", "20", "Persen", "20", "100"], ["TW4", "20", "Persen", "13", "65"],
    ]  # fmt: skip
    assert baris[7][:5] == ["TW4", "24", "Persen", "16", "67"]
    assert baris[0][2:5] == ["1.1", baris[0][3], "80 Persen/Triwulan"]
    assert baris[0][-2:] == ["0", "0"]


def test_words_of_a_month_are_the_portals_else_ours() -> None:
    uraian = baris_sel("e-performance", contoh_portal(), CAPTURE)[0][10]
    assert uraian == f"Januari: {MAKANAN}\nFebruari: {MAKANAN}; bulan ke-2"


def test_capture_leaves_open_what_comes_after_the_period() -> None:
    lap = laporan(periode="TW1", tata_letak=(("e-performance", "tangkapan"),))
    baris = baris_sel("e-performance", contoh_portal(), lap)
    assert baris[1][:6] == ["TW2", "20", "Persen", "", "", ""]


def test_nothing_of_a_long_text_is_lost_in_the_capture() -> None:
    panjang = " ".join(f"kata{n}" for n in range(900)) + " " + "x" * 300
    dok = contoh_portal()
    bulan = [replace(b, uraian=panjang) for b in dok.eperformance_bulan]
    isi = teks(dok.dengan("eperformance_bulan", bulan), "e-performance", lap=CAPTURE)
    assert all(f"kata{n} " in isi for n in range(900))
    assert isi.count("x") >= 300


# Target Kinerja --------------------------------------------------------------------------------------------------------


def test_target_kinerja_sets_document_and_result_of_a_month_side_by_side() -> None:
    assert tabel("target-kinerja").judul == ("Target Kinerja Rutan Kelas IIB SoE", "Per tanggal 07 Desember 2023")
    baris = baris_sel("target-kinerja", contoh_portal())
    satu, empat, enam = baris[:12], baris[12:24], baris[24:]
    assert satu[0][0] == "1"
    assert satu[0][-1] == "Tidak terdapat laporan SPPT-TI di Rutan SoE"
    assert satu[1] == [f"B02:\n{SPPT}"]
    assert empat[0][2:] == ["B01:\nSK TIM", "B01: 0%\nTidak terdapat SK Tim"]
    assert empat[1] == [
        f"B02:\n1. {LAPAS_PRODUKTIF}\n2. {SAE}",
        "B02: 50%\n• Tidak terdapat laporan implementasi Lapas Produktif\n"
        "• Telah dibuat laporan Pelaksanaan Pembinaan melalui Sarana Asimilasi dan Edukasi",
    ]
    assert empat[9][1] == "B10: 100%\nTelah dibuat laporan Monitoring dan Evaluasi"
    # December asks for a document of which nothing has been said yet: that is not 0%.
    assert empat[11] == ["B12:\nLaporan Monitoring dan Evaluasi", "-"]
    assert enam[0][-1] == "-"
    assert all(len(b) == 1 for b in enam[1:])


def test_months_are_set_in_bold_above_their_documents() -> None:
    butir = next(s for s in sel(BAGIAN["target-kinerja"].fungsi(contoh_portal(), laporan())) if "1. L" in polos(s.teks))
    assert [(b.gantung, b.tebal) for b in butir.isi] == [("", True), ("1.", False), ("2.", False)]  # type: ignore[union-attr]


def test_months_after_the_period_are_not_printed() -> None:
    baris = baris_sel("target-kinerja", contoh_portal(), laporan(periode="TW1"))
    assert len(baris) == 9
    assert "B04" not in teks(contoh_portal(), "target-kinerja", lap=laporan(periode="TW1"))


def test_a_target_without_documents_keeps_its_row() -> None:
    dok = contoh_portal(target_kinerja_dokumen=(), target_kinerja_bulan=())
    assert [b[2:] for b in baris_sel("target-kinerja", dok)] == [
        ["-", "Tidak terdapat laporan SPPT-TI di Rutan SoE"], ["-", "-"], ["-", "-"],
    ]  # fmt: skip


def test_a_month_in_which_no_document_applies_says_so() -> None:
    dok = contoh_portal()
    isi = [
        replace(d, status=StatusDokumen.TIDAK_BERLAKU) if d.target_kinerja_id == uid("tk", 4) and d.bulan == 1 else d
        for d in dok.target_kinerja_dokumen
    ]
    assert baris_sel("target-kinerja", dok.dengan("target_kinerja_dokumen", isi))[12][-1] == (
        "B01: N/A\nTidak terdapat SK Tim"
    )


def test_the_label_of_a_target_stands_on_every_page_it_reaches() -> None:
    isi = teks(contoh_portal(), "target-kinerja")
    assert isi.count("45% Narapidana") == 2
    assert isi.count("Capaian Target Kinerja") == isi.count("Halaman")


# E-Monev ---------------------------------------------------------------------------------------------------------------


def test_emonev_prints_plan_and_realisasi_of_every_month() -> None:
    assert baris_sel("e-monev", contoh_portal()) == [
        ["Oktober", "5.900.000.000", "5.812.345.678", "85", "84,5"],
        ["November", "6.500.000.000", "6.469.291.071", "92", "91,63"],
    ]
    isi = teks(contoh_portal(), "e-monev")
    assert "November: Realisasi mengikuti SPAN." in isi
    assert "Sumber: e-Monev Bappenas per tanggal 07 Desember 2023." in isi


@pytest.mark.parametrize(
    ("nilai", "harap"), [(KOSONG, ""), (TidakBerlaku("belum dibuka"), "N/A"), (Angka(Decimal(0)), "0")]
)
def test_emonev_tells_missing_from_zero(nilai: Angka, harap: str) -> None:
    dok = contoh_portal()
    dok = dok.dengan("emonev", [replace(e, realisasi_kinerja=nilai) for e in dok.emonev])
    assert baris_sel("e-monev", dok)[0][-1] == harap


def test_emonev_stays_out_of_the_annex_the_other_portals_are_bound() -> None:
    ada = [b.id for b in susun(contoh_portal(), laporan()).bagian]
    assert "e-monev" not in ada
    assert ada.index("rekonsiliasi") < ada.index("e-performance") < ada.index("target-kinerja") < ada.index("risiko")
