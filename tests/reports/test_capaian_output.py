"""Tables of capaian in the words, order and choice of each section: T3.1, T3.2 and T3.3 of 002."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from kinerja_desktop.domain.nilai import Angka, Isian, Rentang, Teks
from kinerja_desktop.domain.noun import freeze
from kinerja_desktop.domain.portal import JenisSkor, SkorAnggaran
from kinerja_desktop.domain.renstra import Tingkat
from kinerja_desktop.domain.satker import Aturan
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.reports.blocks import Gaya, Lari, Tabel, polos
from kinerja_desktop.reports.kisi import susun_kisi
from kinerja_desktop.reports.susun import BAGIAN
from kinerja_desktop.resources import baca_json
from tests.reports.baca import baris_sel, isi_sel, sel, teks
from tests.reports.dokumen import TAHUN, contoh, isi_realisasi, laporan, ubah_indikator, uid

KERJA = "Pembinaan dan Penyelenggaraan Pemasyarakatan"
OVERSTAYING = "Menurunnya Tahanan Yang Overstaying sudah berjalan sesuai dengan prosedur"


def contoh_output() -> TahunKinerja:
    """Sasaran 2 before sasaran 1 in words of its own, one output said, 4.6 to 4.9 left out: as T3.3."""
    dok = contoh()
    sasaran = [
        replace(
            s,
            program=f"Program {KERJA}",
            alias=(("capaian-output", "Meningkatnya Pelayanan Tahanan", 1),)
            if "pelayanan tahanan di" in s.uraian
            else (),
        )
        for s in dok.sasaran_tahun
    ]
    dok = dok.dengan("sasaran_tahun", sasaran)
    for n, i in enumerate(dok.indikator_urut):
        if i.uraian == "Persentase menurunnya tahanan yang overstaying":
            dok = ubah_indikator(
                dok, n, output="Persentase Menurunnya Tahanan Yang Overstaying", uraian_output=OVERSTAYING
            )
        if i.kode in {f"5.{k}" for k in range(5, 9)}:
            dok = ubah_indikator(dok, n, tidak_dicetak=("capaian-output",))
    return dok


def rentang(dok: TahunKinerja) -> list[str]:
    """Lines over all columns."""
    tabel = next(b for b in BAGIAN["capaian-output"].fungsi(dok, laporan()).isi if isinstance(b, Tabel))
    return [polos(b.petak[0].sel.teks) for b in susun_kisi(tabel) if b.gaya == Gaya.RENTANG]


def test_output_is_announced_by_program_sasaran_and_output() -> None:
    baris = rentang(contoh_output())
    assert baris[:3] == [
        f"Program : {KERJA}",
        "Sasaran Strategis : Meningkatnya Pelayanan Tahanan",
        "Output : Persentase Menurunnya Tahanan Yang Overstaying",
    ]
    assert sum(b.startswith("Program") for b in baris) == 1
    assert sum(b.startswith("Sasaran") for b in baris) == 4
    assert sum(b.startswith("Output") for b in baris) == 20


def test_output_prints_the_figures_of_t33_and_numbers_them_by_sasaran() -> None:
    isi = [b for b in baris_sel("capaian-output", contoh_output()) if len(b) == 6]
    assert isi[0] == ["1.", OVERSTAYING, "%", "90%", "80%", "88,88"]
    assert [b[0] for b in isi] == [f"{n}." for jumlah in (3, 8, 4, 5) for n in range(1, jumlah + 1)]
    assert [b[5] for b in isi[3:11]] == ["92,5", "85,1", "100", "100", "94,11", "100", "92,5", "100"]
    assert isi[-1][1:] == ["Jumlah layanan perkantoran", "Layanan", "1 Layanan", "1 Layanan", "100"]
    assert "Jumlah kendaraan bermotor" not in isi_sel("capaian-output", contoh_output())
    assert "Jumlah kendaraan bermotor" in isi_sel("capaian", contoh_output())


def test_only_the_label_of_a_sasaran_is_bold() -> None:
    dok = contoh_output()
    teks_sel = next(s.teks for s in sel(BAGIAN["capaian-output"].fungsi(dok, laporan())) if "Sasaran" in polos(s.teks))
    assert teks_sel == (Lari("Sasaran Strategis : ", tebal=True), Lari("Meningkatnya Pelayanan Tahanan"))
    assert "Capaian = realisasi / target × 100%, dipotong sampai 2 angka" in teks(dok, "capaian-output")
    assert "Capaian Output Kegiatan Tahun 2023 Per tanggal 07 Desember 2023" in teks(dok, "capaian-output")


def test_capaian_takes_words_order_and_choice_of_its_own_alias() -> None:
    dok = contoh()
    dok = ubah_indikator(dok, 4, alias=(("capaian", "Persentase layanan kesehatan preventiv", 1),))
    dok = ubah_indikator(dok, 5, tidak_dicetak=("capaian",))
    isi = isi_sel("capaian", dok)
    assert isi[2] == "Persentase layanan kesehatan preventiv"
    assert "Persentase narapidana dan tahanan perempuan mendapatkan akses layanan kesehatan maternal" not in isi
    turunan = teks(dok, "perhitungan")
    assert turunan.index("layanan kesehatan preventiv") < turunan.index("pemenuhan layanan makanan")
    assert "kesehatan maternal" not in turunan


@pytest.mark.parametrize(
    ("target", "realisasi", "harap"),
    [
        (Rentang(Decimal(70), Decimal(80)), "75", ["70-80%", "75%", "100%"]),
        (Rentang(Decimal(70), Decimal(80)), "35", ["70-80%", "35%", "50%"]),
        (Teks("WTP"), "74", ["WTP", "74%", "-"]),
    ],
)
def test_targets_that_are_a_range_or_words(target: Isian, realisasi: str, harap: list[str]) -> None:
    dok = isi_realisasi(contoh(), 3, nilai=Decimal(realisasi))
    iid = dok.indikator_urut[3].indikator_id
    dok = dok.dengan("pk_target", [replace(t, target=target) if t.indikator_id == iid else t for t in dok.pk_target])
    assert isi_sel("capaian", dok)[3:6] == harap
    kata = teks(dok, "capaian")
    if isinstance(target, Rentang):
        assert "1) Target berupa rentang: 100% selama realisasi berada di dalamnya" in kata
    else:
        assert "1) Target atau realisasi dinyatakan dengan kata; persentase tidak dihitung." in kata


def test_a_realisasi_from_another_figure_names_its_source() -> None:
    dok = isi_realisasi(contoh(), 3)
    dok = ubah_indikator(dok, 3, sumber_isian=freeze([["", "ikpa"]]))
    skor = (SkorAnggaran(uid("ikpa"), TAHUN, JenisSkor.IKPA, "", 11, Angka(Decimal("97.88"))),)
    dok = replace(dok, skor_anggaran=skor)
    bagian = BAGIAN["capaian"].fungsi(dok, laporan())
    assert [(polos(s.teks), s.tanda) for s in sel(bagian) if s.tanda] == [("97,88%", "1")]
    assert "1) Diambil dari Nilai IKPA November 2023." in teks(dok, "capaian")


# Kategori nilai --------------------------------------------------------------------------------------------------------


def test_kategori_nilai_prints_t31_with_its_source() -> None:
    aturan = baca_json("aturan", "predikat.json")
    dok = contoh()
    skala = Aturan(uid("predikat"), TAHUN, "predikat", aturan["sumber"], freeze(aturan["isi"]))
    dok = dok.dengan("aturan", [*dok.aturan, skala])
    baris = baris_sel("kategori-nilai", dok)
    assert [b[:3] for b in baris] == [
        ["1.", "AA", ">85-100"], ["2.", "A", ">75-85"], ["3.", "B", ">65-75"], ["4.", "CC", ">50-65"],
        ["5.", "C", ">30-50"], ["6.", "D", "0-30"],
    ]  # fmt: skip
    assert baris[4][3] == "Kurang, perlu banyak perbaikan, termasuk perubahan yang mendasar"
    kata = teks(dok, "kategori-nilai")
    assert (
        "Sumber: LKjIP Rutan Kelas IIB SoE Semester II Tahun 2023, Tabel 3.1 Kategori Nilai dan Interpretasi." in kata
    )
    assert "sesuaikan bila" not in kata


def test_a_scale_changed_by_the_officer_is_printed_as_changed() -> None:
    isi = freeze([{"kode": "Lulus", "di_atas": "60.5", "sampai": "100", "interpretasi": ""}])
    dok = contoh()
    dok = dok.dengan("aturan", [*dok.aturan, Aturan(uid("predikat"), TAHUN, "predikat", "SK No. 5 Tahun 2023", isi)])
    assert baris_sel("kategori-nilai", dok) == [["1.", "Lulus", ">60,5-100", ""]]
    assert "Sumber: SK No. 5 Tahun 2023." in teks(dok, "kategori-nilai")


def test_levels_above_have_no_output_table() -> None:
    dok = contoh_output()
    atas = [i.uraian for i in dok.indikator_urut if dok.tingkat(i) != Tingkat.KEGIATAN]
    assert not set(atas) & set(isi_sel("capaian-output", dok))
