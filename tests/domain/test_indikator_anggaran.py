"""IKPA and NKA: the figures of 002 gambar 3.8, other years' rules, what is missing or does not apply."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.application.portal_gestur import sel_skor
from kinerja_desktop.application.sel import baca_sel
from kinerja_desktop.application.turunan import hitung
from kinerja_desktop.domain.angka import Ditolak, Terbaca
from kinerja_desktop.domain.aturan_skor import aturan_skor, baca_aturan_skor
from kinerja_desktop.domain.indikator_anggaran import HasilSkor, ikpa, nilai_efisiensi, nka, skor_bulan
from kinerja_desktop.domain.nilai import KOSONG, Angka, Isian, TidakBerlaku
from kinerja_desktop.domain.noun import freeze
from kinerja_desktop.domain.pemeriksaan import periksa
from kinerja_desktop.domain.periode import BULAN, TAHUN
from kinerja_desktop.domain.portal import JenisSkor
from kinerja_desktop.domain.sumber_isian import skor_akhir
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.resources import aturan_bawaan
from tests.pembuat import Pembuat, angka

GAMBAR_3_8 = {
    "Revisi DIPA": "100", "Deviasi Halaman III DIPA": "89.75", "Penyerapan Anggaran": "96.83", "Belanja Kontraktual": "100",
    "Penyelesaian Tagihan": "100", "Pengelolaan UP dan TUP": "95.34", "Dispensasi SPM": "100", "Capaian Output": "100",
}  # fmt: skip


def dengan_skor(
    isi: dict[str, Isian], tahun: int = 2023, bulan: int = 11, jenis: JenisSkor = JenisSkor.IKPA
) -> TahunKinerja:
    baris = [
        baris_baru("skor_anggaran", str, tahun=tahun, jenis=jenis, komponen=k, bulan=bulan, nilai=n)
        for k, n in isi.items()
    ]
    return Pembuat(tahun).dokumen.dengan("skor_anggaran", baris)


def nilai(isi: dict[str, str]) -> dict[str, Isian]:
    return {k: angka(n) for k, n in isi.items()}


def aspek(hasil: HasilSkor) -> list[Decimal | None]:
    return [n for _, _, n in hasil.aspek]


def test_gambar_3_8() -> None:
    hasil = ikpa(dengan_skor(nilai(GAMBAR_3_8)), TAHUN)
    assert [str(b.akhir) for b in hasil.baris] == ["10.00", "8.98", "19.37", "10.00", "10.00", "9.53", "5.00", "25.00"]
    assert hasil.total == Decimal("97.875")
    assert (hasil.nilai, hasil.kategori, hasil.konversi, hasil.bulan) == (Decimal("97.88"), "Sangat Baik", 100, 11)
    assert aspek(hasil) == [Decimal("94.88"), Decimal("98.43"), Decimal(100)]
    assert hasil.aturan
    assert hasil.aturan.peraturan == "PER-5/PB/2022"


def test_rule_of_2024_takes_the_dispensasi_off() -> None:
    """Without bobot: 97,3625 less what the dispensasi costs."""
    isi = nilai(GAMBAR_3_8 | {"Dispensasi SPM": "0"})
    hasil = ikpa(dengan_skor(isi, 2024), TAHUN)
    assert hasil.total == Decimal("97.3625")
    assert (hasil.nilai, hasil.kategori) == (Decimal("97.36"), "Sangat Baik")
    kurang = ikpa(dengan_skor(isi | {"Dispensasi SPM": angka("0.75")}, 2026), TAHUN)
    assert kurang.nilai == Decimal("96.61")
    belum = ikpa(dengan_skor(isi | {"Dispensasi SPM": KOSONG}, 2024), TAHUN)
    assert belum.alasan == "belum diisi: Dispensasi SPM (pengurang)"


def test_component_that_does_not_apply_is_converted() -> None:
    isi = nilai(GAMBAR_3_8) | {"Belanja Kontraktual": TidakBerlaku("tidak ada kontrak")}
    hasil = ikpa(dengan_skor(isi), TAHUN)
    assert (hasil.total, hasil.konversi) == (Decimal("87.875"), 90)
    assert hasil.nilai == Decimal("97.64"), "87,875 / 90 % = 97,638…"
    assert aspek(hasil)[1] == Decimal("98.04"), "the mean of those that apply"


def test_missing_component_is_named_and_never_counts() -> None:
    isi: dict[str, Isian] = nilai(GAMBAR_3_8) | {"Capaian Output": KOSONG}
    hasil = ikpa(dengan_skor(isi), TAHUN)
    assert (hasil.nilai, hasil.alasan, hasil.kategori) == (None, "belum diisi: Capaian Output", "")
    assert (hasil.total, hasil.konversi) == (None, None)
    assert aspek(hasil) == [Decimal("94.88"), Decimal("98.43"), None]
    assert hitung(dengan_skor(isi), TAHUN)["ikpa"] == {
        "nilai": None, "tercetak": None, "alasan": "belum diisi: Capaian Output",
    }  # fmt: skip
    semua: dict[str, Isian] = {k: TidakBerlaku("baru dibentuk") for k in GAMBAR_3_8}
    assert ikpa(dengan_skor(semua), TAHUN).alasan == "tidak ada komponen yang berlaku"


def test_latest_month_up_to_the_cut_off() -> None:
    dokumen = dengan_skor(nilai(GAMBAR_3_8))
    assert ikpa(dokumen, BULAN[9]).alasan == "nilai IKPA belum diisi"
    assert ikpa(dokumen, TAHUN).bulan == 11


def test_year_without_table_says_so() -> None:
    dokumen = dengan_skor(nilai(GAMBAR_3_8), 2021)
    assert ikpa(dokumen, TAHUN).alasan == "tabel aturan IKPA tahun 2021 tidak ada"
    assert nka(Pembuat(2020).dokumen, TAHUN).alasan == "tabel aturan NKA tahun 2020 tidak ada"


def test_typed_final_score_stands_until_the_components_are_there() -> None:
    hanya = ikpa(dengan_skor(nilai({"": "93.5", "Revisi DIPA": "100"})), TAHUN)
    assert (hanya.nilai, hanya.dihitung, hanya.kategori) == (Decimal("93.5"), False, "Baik")
    dokumen = dengan_skor(nilai({"": "97.87"} | GAMBAR_3_8))
    assert skor_akhir(dokumen, JenisSkor.IKPA, 12) == (11, Decimal("97.88"))
    alasan = [t.alasan for t in periksa(dokumen) if t.kode == "skor-berbeda"]
    assert alasan == ["Nilai akhir IKPA November di portal 97,87, sedangkan komponennya menghasilkan 97,88."]
    sama = dengan_skor(nilai({"": "97.88"} | GAMBAR_3_8))
    assert not [t for t in periksa(sama) if t.kode.startswith("skor")]


def test_nka_2021_of_puslatbang() -> None:
    """LAKIP Puslatbang KMP LAN 2021, p. 105."""
    isi = nilai({"Capaian RO": "99.72", "Efisiensi": "59.98", "Konsistensi": "99.61", "Penyerapan": "95.53"})
    hasil = nka(dengan_skor(isi, 2021, 12, JenisSkor.NKA), TAHUN)
    assert (hasil.nilai, hasil.kategori) == (Decimal("87.93"), "Baik")
    dari_e = isi | {"Efisiensi": KOSONG, "E": angka("3.992")}
    assert nka(dengan_skor(dari_e, 2021, 12, JenisSkor.NKA), TAHUN).nilai == Decimal("87.93"), "NE = 50 + 3,992/20 × 50"


def test_nka_of_002_has_a_category_alone() -> None:
    hasil = nka(dengan_skor(nilai({"": "87.94"}), 2023, 12, JenisSkor.NKA), TAHUN)
    assert (hasil.nilai, hasil.kategori, hasil.dihitung) == (Decimal("87.94"), "Baik", False)


def test_nka_2023_takes_the_ikpa_that_is_there() -> None:
    dokumen = dengan_skor(nilai(GAMBAR_3_8))
    lain = dengan_skor(nilai({"Efektivitas": "90", "Efisiensi SBK": "80"}), 2023, 12, JenisSkor.NKA)
    dokumen = dokumen.dengan("skor_anggaran", [*dokumen.skor_anggaran, *lain.skor_anggaran])
    hasil = nka(dokumen, TAHUN)
    assert hasil.nilai == Decimal("92.69"), "(90 × 75 % + 80 × 25 %) / 2 + 97,88 / 2"
    assert aspek(hasil) == [Decimal("87.5"), Decimal("97.88")]
    assert nka(lain, TAHUN).alasan == "belum diisi: Nilai IKPA"


@pytest.mark.parametrize(
    ("batas", "nama"),
    [
        ("95", "Sangat Baik"),
        ("94.99", "Baik"),
        ("89", "Baik"),
        ("88.99", "Cukup"),
        ("69.99", "Kurang"),
        ("0", "Kurang"),
    ],
)
def test_categories_of_ikpa(batas: str, nama: str) -> None:
    assert ikpa(dengan_skor(nilai({"": batas})), TAHUN).kategori == nama


@pytest.mark.parametrize(
    ("batas", "nama"),
    [
        ("90.01", "Sangat Baik"),
        ("90", "Baik"),
        ("80", "Cukup"),
        ("60", "Kurang"),
        ("50", "Sangat Kurang"),
        ("0", "Sangat Kurang"),
    ],
)
def test_categories_of_nka(batas: str, nama: str) -> None:
    assert nka(dengan_skor(nilai({"": batas}), jenis=JenisSkor.NKA), TAHUN).kategori == nama


def test_every_table_weighs_a_hundred() -> None:
    tabel = [t for t in aturan_bawaan() if t["nama"] in ("ikpa", "nka")]
    assert len(tabel) == 4
    for t in tabel:
        aturan = baca_aturan_skor(freeze(t["isi"]))
        assert sum(k.bobot for k in aturan.komponen) == 100
        assert aturan.kategori[-1].memuat(Decimal(0))
        assert len(t["sumber"]) > 60


def test_broken_table_counts_as_none() -> None:
    p = Pembuat(2023)
    rusak = replace(p.dokumen.aturan_nama["ikpa"], isi=freeze({"komponen": [{"id": "x", "bobot": "0"}]}))
    dokumen = p.dokumen.dengan("aturan", [rusak])
    assert aturan_skor(dokumen, JenisSkor.IKPA) is None


def test_score_outside_its_bounds_is_refused() -> None:
    p = Pembuat(2024)
    final = sel_skor(p.dokumen, JenisSkor.IKPA, 5)
    assert baca_sel(p.dokumen, final, "100,5") == Ditolak("Nilai 100,5 di luar 0 sampai 100")
    assert isinstance(baca_sel(p.dokumen, final, "-1"), Ditolak)
    assert isinstance(baca_sel(p.dokumen, final, "WTP"), Ditolak)
    revisi = sel_skor(p.dokumen, JenisSkor.IKPA, 5, "Revisi DIPA")
    assert isinstance(baca_sel(p.dokumen, revisi, "110"), Terbaca), "PER-5/PB/2024 allows it"


def test_deduction_of_2024_has_five_steps() -> None:
    p = Pembuat(2024)
    kurang = sel_skor(p.dokumen, JenisSkor.IKPA, 5, "Dispensasi SPM")
    for teks in ("0", "0,25", "0,50", "0,75", "1,00", ""):
        assert isinstance(baca_sel(p.dokumen, kurang, teks), Terbaca), teks
    for teks in ("0,6", "5"):
        assert baca_sel(p.dokumen, kurang, teks) == Ditolak(
            f"Dispensasi SPM {teks} tidak dikenal; isi salah satu dari 0; 0,25; 0,5; 0,75; 1"
        )
    tahun_lalu = Pembuat(2023).dokumen
    assert isinstance(baca_sel(tahun_lalu, sel_skor(tahun_lalu, JenisSkor.IKPA, 5, "Dispensasi SPM"), "95,5"), Terbaca)
    diimpor = dengan_skor(nilai(GAMBAR_3_8 | {"Dispensasi SPM": "0.6"}), 2024)
    assert [t.alasan for t in periksa(diimpor) if t.kode == "skor-batas"] == [
        "Dispensasi SPM November 0,6 bukan salah satu dari 0; 0,25; 0,5; 0,75; 1."
    ]


def test_score_told_as_percent_of_money() -> None:
    """002: "penyerapan anggaran … mencapai 96,83% dengan nilai realisasi sebesar Rp.6.033.040.710,-"."""
    dokumen = dengan_skor(nilai(GAMBAR_3_8))
    kalimat = "Penyerapan anggaran mencapai 96,83% dengan nilai realisasi sebesar Rp.6.033.040.710,-."
    e = baris_baru("emonev", str, tahun=2023, bulan=11, uraian=kalimat)
    temuan = [t for t in periksa(dokumen.dengan("emonev", [e])) if t.kode == "skor-persen"]
    assert [t.alasan for t in temuan] == [
        "e-Monev menyebut 96,83% bersama jumlah rupiah, padahal 96,83 adalah nilai IKPA Penyerapan Anggaran November, "
        "bukan persentase uang."
    ]
    e = baris_baru(
        "emonev", str, tahun=2023, bulan=11, uraian="Realisasi 91,63% atau Rp6.469.291.071. Nilai IKPA 97,88."
    )
    assert not [t for t in periksa(dokumen.dengan("emonev", [e])) if t.kode == "skor-persen"]


# Properties ----------------------------------------------------------------------------------------------------------

SKOR = st.decimals(0, 100, places=2)
DOKUMEN_2023 = Pembuat(2023).dokumen


def hitung_dari(isi: dict[str, Isian]) -> HasilSkor:
    baris = [
        baris_baru("skor_anggaran", str, tahun=2023, jenis=JenisSkor.IKPA, komponen=k, bulan=1, nilai=n)
        for k, n in isi.items()
    ]
    return skor_bulan(DOKUMEN_2023.dengan("skor_anggaran", baris), JenisSkor.IKPA, 1)


@given(st.lists(st.one_of(SKOR, st.none()), min_size=8, max_size=8))
def test_weights_that_apply_renormalise(daftar: list[Decimal | None]) -> None:
    isi: dict[str, Isian] = {
        k: TidakBerlaku("x") if n is None else Angka(n) for k, n in zip(GAMBAR_3_8, daftar, strict=True)
    }
    hasil = hitung_dari(isi)
    ada = [n for n in daftar if n is not None]
    if not ada:
        assert hasil.nilai is None
        return
    assert hasil.nilai is not None
    assert hasil.konversi is not None
    assert min(ada) - Decimal("0.005") <= hasil.nilai <= max(ada) + Decimal("0.005")
    if len(ada) == len(daftar):
        assert hasil.konversi == 100
        assert hasil.total is not None
        assert abs(hasil.nilai - hasil.total) <= Decimal("0.01")


@given(SKOR)
def test_equal_scores_give_that_score(n: Decimal) -> None:
    assert hitung_dari(dict.fromkeys(GAMBAR_3_8, Angka(n))).nilai == n


@given(st.lists(SKOR, min_size=8, max_size=8), st.integers(0, 7))
def test_an_empty_component_never_yields_a_score(daftar: list[Decimal], kosong: int) -> None:
    isi: dict[str, Isian] = {k: Angka(n) for k, n in zip(GAMBAR_3_8, daftar, strict=True)}
    isi[list(GAMBAR_3_8)[kosong]] = KOSONG
    assert hitung_dari(isi).nilai is None


@given(st.decimals(-200, 200, places=3))
def test_efficiency_stays_within_its_limits(e: Decimal) -> None:
    assert 0 <= nilai_efisiensi(e) <= 100
