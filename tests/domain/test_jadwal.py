"""Duties of a year: due dates by the rule table, what is missing, whose it is, and the cell to go to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.evaluasi import Evaluasi, JenisEvaluasi
from kinerja_desktop.domain.jadwal import (
    LAPOR,
    PERIODE_TENGGAT,
    AturanTenggat,
    Keadaan,
    Kewajiban,
    batas,
    berikutnya,
    daftar_tenggat,
    kewajiban,
    laporan_bulan,
    ringkas_jadwal,
)
from kinerja_desktop.domain.kelengkapan import isian_bulan, kelengkapan_bulan, tenggat
from kinerja_desktop.domain.laporan import Penutupan
from kinerja_desktop.domain.noun import freeze, thaw
from kinerja_desktop.domain.periode import BULAN, SEMESTER, TAHUN, TRIWULAN
from kinerja_desktop.domain.satker import Aturan
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from tests.domain.naskah_contoh import dokumen as contoh

SOE, NTB = "rutan-soe-2023", "kanwil-ntb-2026"
LIBUR = st.frozensets(st.dates(date(2023, 1, 1), date(2024, 12, 31)), max_size=60)
N = st.integers(1, 28)


def tahun(n: int = 2023, hari: int = 5, geser: bool = True, libur: frozenset[date] = frozenset()) -> TahunKinerja:
    """A year with nothing but its rule tables."""
    isi = freeze({"lapor_bulanan": hari, "geser_hari_kerja": geser})
    return TahunKinerja(
        n,
        aturan=(
            Aturan("a", n, "tenggat", "", isi),
            Aturan("b", n, "libur", "", freeze(sorted(h.isoformat() for h in libur))),
        ),
    )


def bulanan(dokumen: TahunKinerja, bulan: int) -> date:
    return batas(dokumen, daftar_tenggat(dokumen)[0], BULAN[bulan - 1])


@pytest.mark.parametrize(
    ("bulan", "libur", "jatuh"),
    [
        (5, (), date(2023, 6, 5)),
        (7, (), date(2023, 8, 7)),  # the 5th of August 2023 is a Saturday
        (10, (), date(2023, 11, 6)),  # a Sunday
        (5, (date(2023, 6, 5), date(2023, 6, 6)), date(2023, 6, 7)),
        (7, (date(2023, 8, 7),), date(2023, 8, 8)),  # Saturday, Sunday, then a holiday
        (12, (), date(2024, 1, 5)),
    ],
)
def test_the_fifth_moves_to_a_working_day(bulan: int, libur: tuple[date, ...], jatuh: date) -> None:
    dokumen = tahun(libur=frozenset(libur))
    assert bulanan(dokumen, bulan) == jatuh == tenggat(dokumen, bulan)


def test_without_shifting_a_day_is_what_it_is() -> None:
    assert bulanan(tahun(geser=False), 7) == date(2023, 8, 5)


@given(libur=LIBUR, hari=N, bulan=st.integers(1, 12))
def test_a_shifted_due_date_is_a_working_day(libur: frozenset[date], hari: int, bulan: int) -> None:
    jatuh = bulanan(tahun(hari=hari, libur=libur), bulan)
    assert jatuh.weekday() < 5
    assert jatuh not in libur
    asal = bulanan(tahun(hari=hari, geser=False), bulan)
    assert all((h := asal + timedelta(days=n)).weekday() >= 5 or h in libur for n in range((jatuh - asal).days))


@given(libur=LIBUR, jenis=st.sampled_from(sorted(PERIODE_TENGGAT)), n=N, geser=st.booleans())
def test_due_dates_follow_their_periods(libur: frozenset[date], jenis: str, n: int, geser: bool) -> None:
    dokumen = tahun(libur=libur, geser=geser)
    aturan = AturanTenggat("x", "X", jenis, "tanggal", n)
    semua = [batas(dokumen, aturan, p) for p in PERIODE_TENGGAT[jenis]]
    assert semua == sorted(semua)
    assert all(b > p.tanggal_akhir(2023) for b, p in zip(semua, PERIODE_TENGGAT[jenis], strict=True))


@given(libur=LIBUR, n=st.integers(1, 27))
def test_a_later_day_is_never_due_earlier(libur: frozenset[date], n: int) -> None:
    assert bulanan(tahun(hari=n, libur=libur), 4) <= bulanan(tahun(hari=n + 1, libur=libur), 4)


def test_a_table_of_an_older_file_names_the_monthly_reports() -> None:
    assert [a.jenis for a in daftar_tenggat(tahun(hari=7))] == ["lapor_bulanan", "lapor_renaksi"]
    assert {a.n for a in daftar_tenggat(tahun(hari=7))} == {7}
    assert daftar_tenggat(TahunKinerja(2023))[0].n == 5


def test_an_empty_year_owes_nothing() -> None:
    assert kewajiban(tahun(), date(2023, 6, 2)) == ()


# The example of Rutan SoE -----------------------------------------------------------------------------------------------


def tanpa_isian() -> TahunKinerja:
    return replace(contoh(SOE), realisasi=(), penutupan=())


def lapor(dokumen: TahunKinerja, bulan: int, hari_ini: date, unit: str | None = None) -> Kewajiban:
    satu = laporan_bulan(kewajiban(dokumen, hari_ini, unit_id=unit), bulan)
    assert satu is not None
    return satu


@pytest.mark.parametrize(
    ("hari_ini", "keadaan", "kata"),
    [
        (date(2023, 6, 2), Keadaan.DEKAT, "3 hari lagi"),
        (date(2023, 6, 5), Keadaan.DEKAT, "hari ini"),
        (date(2023, 6, 6), Keadaan.LEWAT, "lewat 1 hari"),
        (date(2024, 6, 6), Keadaan.LEWAT, "lewat tenggat"),
        (date(2023, 3, 1), Keadaan.BELUM, "belum waktunya"),
    ],
)
def test_the_day_decides_the_state(hari_ini: date, keadaan: Keadaan, kata: str) -> None:
    mei = lapor(tanpa_isian(), 5, hari_ini)
    assert (mei.keadaan, mei.sebut_keadaan, mei.batas) == (keadaan, kata, date(2023, 6, 5))
    assert mei.nama == "Laporan Mei"
    assert "15 dari 15 indikator belum diisi" in mei.isi.rincian


def test_the_duty_leads_to_the_first_missing_cell_and_counts_as_the_month_strip_does() -> None:
    dokumen = tanpa_isian()
    mei = lapor(dokumen, 5, date(2023, 6, 2))
    assert mei.tuju == ("indikator_tahun", isian_bulan(dokumen, 5).kurang[0].id, "bulan:5")
    strip = kelengkapan_bulan(dokumen, BULAN[4], date(2023, 6, 2))
    assert (strip.wajib, strip.terisi, strip.batas) == (15, 0, mei.batas)


def test_what_is_filled_is_done() -> None:
    assert lapor(contoh(SOE), 12, date(2023, 12, 30)).isi.rincian[0] == "33 indikator terisi"


def test_a_closed_month_owes_nothing() -> None:
    dokumen = replace(tanpa_isian(), penutupan=(Penutupan("p", 2023, "TW2", 0),))
    assert lapor(dokumen, 5, date(2023, 6, 9)).keadaan == Keadaan.SELESAI
    assert lapor(dokumen, 7, date(2023, 9, 9)).keadaan == Keadaan.LEWAT


def test_december_is_due_in_january() -> None:
    assert lapor(tanpa_isian(), 12, date(2023, 12, 29)).batas == date(2024, 1, 5)


def test_sending_asks_for_the_closing_and_the_package() -> None:
    def kirim(dokumen: TahunKinerja, terkirim: tuple[str, ...] = ()) -> Kewajiban:
        semua = kewajiban(dokumen, date(2023, 4, 3), terkirim)
        return next(k for k in semua if (k.jenis, k.periode) == ("kirim_kanwil", TRIWULAN[0]))

    tutup = replace(tanpa_isian(), penutupan=(Penutupan("p", 2023, "TW1", 0),))
    assert kirim(tanpa_isian()).isi.rincian == ("triwulan belum ditutup",)
    assert kirim(tutup).isi.rincian == ("sudah ditutup, paketnya belum dibuat",)
    assert kirim(tutup, ("TW1",)).keadaan == Keadaan.SELESAI
    assert kirim(tanpa_isian(), ("TW1",)).keadaan == Keadaan.DEKAT, (
        "reopened: the package is no longer what stands here"
    )


def test_a_meeting_is_done_once_it_has_a_day_and_says_something() -> None:
    def rapat(*isi: Evaluasi) -> Kewajiban:
        semua = kewajiban(replace(contoh(SOE), evaluasi=isi), date(2023, 7, 3))
        return next(k for k in semua if (k.jenis, k.periode) == ("rapat_semester", SEMESTER[0]))

    satu = Evaluasi("e", 2023, JenisEvaluasi.SEMESTER, "SM1")
    assert rapat().tuju == ("evaluasi", "", "tanggal")
    assert rapat(satu).tuju == ("evaluasi", "e", "tanggal")
    assert rapat(replace(satu, tanggal=date(2023, 7, 10))).keadaan == Keadaan.DEKAT
    assert rapat(replace(satu, tanggal=date(2023, 7, 10), hasil="Target dijaga.")).keadaan == Keadaan.SELESAI


def test_units_owe_their_own_share() -> None:
    dokumen = replace(contoh(NTB), realisasi=(), renaksi_bulan=())
    hari = date(2026, 2, 3)
    for jenis in (LAPOR, "lapor_renaksi", "evaluasi_mandiri"):
        for k in (k for k in kewajiban(dokumen, hari) if k.jenis == jenis):
            assert sum(u.kurang for u in k.isi.unit) == k.isi.kurang
            assert sum(u.wajib for u in k.isi.unit) == k.isi.wajib
            for u in k.isi.unit:
                milik = next(
                    m for m in kewajiban(dokumen, hari, unit_id=u.unit_id) if (m.jenis, m.periode) == (jenis, k.periode)
                )
                assert (milik.isi.kurang, milik.batas) == (u.kurang, k.batas)


def test_a_kanwil_does_not_send_to_itself() -> None:
    assert "kirim_kanwil" not in {k.jenis for k in kewajiban(contoh(NTB), date(2026, 2, 3))}


def test_the_short_list_names_each_kind_once_late_and_once_to_come() -> None:
    semua = kewajiban(tanpa_isian(), date(2023, 6, 2))
    mei = laporan_bulan(semua, 5)
    ringkas = ringkas_jadwal(semua, mei)
    nama = [b.kewajiban.nama for b in ringkas]
    assert nama[0] == "Laporan Januari"
    assert ringkas[0].rincian.endswith("juga 3 bulan sesudahnya")
    assert "Laporan Juni" in nama
    assert "Laporan Mei" not in nama
    assert len({(b.kewajiban.jenis, b.kewajiban.keadaan == Keadaan.LEWAT) for b in ringkas}) == len(ringkas)
    kini = berikutnya(semua)
    assert kini is not None
    assert kini.batas == date(2023, 6, 5)


def test_names_read_as_one_says_them() -> None:
    nama = {k.nama for k in kewajiban(contoh(SOE), date(2023, 6, 2))}
    assert {"LKjIP Semester I", "LKjIP tahunan", "Evaluasi tahunan", "Rapat evaluasi Semester I"} <= nama
    assert {k.periode for k in kewajiban(contoh(SOE), date(2023, 6, 2)) if k.jenis == "lkjip_tahunan"} == {TAHUN}


def test_evaluasi_mandiri_is_due_as_often_as_the_satker_chose() -> None:
    d = contoh(SOE)
    tabel = d.aturan_nama["tenggat"]
    isi = freeze({**thaw(tabel.isi), "evaluasi_mandiri": "triwulan"})
    d = replace(d, aturan=tuple(replace(a, isi=isi) if a is tabel else a for a in d.aturan))
    mandiri = [k.periode for k in kewajiban(d, date(2023, 6, 2)) if k.jenis == "evaluasi_mandiri"]
    assert mandiri == list(TRIWULAN)
