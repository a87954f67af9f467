"""The papers of IKPA and NKA: the grid of 002 gambar 3.8, what does not apply, what is known of SMART."""

from __future__ import annotations

from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.domain.laporan import Laporan
from kinerja_desktop.domain.nilai import TidakBerlaku
from kinerja_desktop.domain.portal import JenisSkor
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.reports.bagian.ikpa import bagian_ikpa
from kinerja_desktop.reports.bagian.nka import bagian_nka
from kinerja_desktop.reports.blocks import Catatan, Kelompok, Paragraf, Tabel, polos
from tests.gui.palsu import dokumen_contoh
from tests.pembuat import angka

LAPORAN = Laporan(id="x", tahun=2023, periode="TW4")


def baris(tabel: Tabel) -> list[list[str]]:
    kelompok = tabel.isi[0]
    assert isinstance(kelompok, Kelompok)
    return [[polos(s.teks) for s in b.sel] for b in kelompok.isi]  # type: ignore[union-attr]


def tabel(dokumen: TahunKinerja) -> Tabel:
    return next(b for b in bagian_ikpa(dokumen, LAPORAN).isi if isinstance(b, Tabel))


def test_gambar_3_8() -> None:
    t = tabel(dokumen_contoh())
    assert baris(t) == [
        ["Nilai", "100,00", "89,75", "96,83", "100,00", "100,00", "95,34", "100,00", "100,00"],
        ["Bobot", "10", "10", "20", "10", "10", "10", "5", "25"],
        ["Nilai Akhir", "10,00", "8,98", "19,37", "10,00", "10,00", "9,53", "5,00", "25,00"],
        ["Nilai Aspek", "94,88", "98,43", "100,00"],
    ]
    assert isinstance(t.isi[0], Kelompok)
    assert [polos(s.teks) for _, s in t.isi[0].label][-3:] == ["97,88", "100%", "97,88"]


def test_component_that_does_not_apply_is_explained() -> None:
    dokumen = dokumen_contoh()
    lain = [s for s in dokumen.skor_anggaran if s.komponen != "Belanja Kontraktual"]
    na = baris_baru(
        "skor_anggaran", str, tahun=2023, jenis=JenisSkor.IKPA, komponen="Belanja Kontraktual", bulan=11,
        nilai=TidakBerlaku("tidak ada kontrak"),
    )  # fmt: skip
    dokumen = dokumen.dengan("skor_anggaran", [*lain, na])
    t = tabel(dokumen)
    assert (baris(t)[0][4], baris(t)[2][4]) == ("N/A", "")
    assert isinstance(t.isi[0], Kelompok)
    assert [polos(s.teks) for _, s in t.isi[0].label][-2:] == ["90%", "97,64"]
    catatan = next(b for b in bagian_ikpa(dokumen, LAPORAN).isi if isinstance(b, Catatan))
    assert catatan.butir[-1][1] == "Belanja Kontraktual tidak berlaku: tidak ada kontrak."


def test_nka_score_and_participation() -> None:
    dokumen = dokumen_contoh()
    ikut = baris_baru(
        "skor_anggaran", str, tahun=2023, jenis=JenisSkor.NKA, komponen="partisipasi", bulan=3, nilai=angka(100)
    )
    isi = bagian_nka(dokumen.dengan("skor_anggaran", [*dokumen.skor_anggaran, ikut]), LAPORAN).isi
    assert isinstance(isi[0], Paragraf)
    assert polos(isi[0].isi).endswith("sebesar 87,94 dengan kategori Baik.")
    t = next(b for b in isi if isinstance(b, Tabel) and b.judul[0].startswith("Partisipasi"))
    assert [polos(s.teks) for s in t.isi[0].sel][:4] == ["", "", "100", ""]  # type: ignore[union-attr]


def test_nka_note_says_what_the_rule_table_did_not_find() -> None:
    """The bands of KMK 466 were not found; the paper does not pass off those of the PMK as its own."""
    isi = bagian_nka(dokumen_contoh(), LAPORAN).isi
    catatan = next(b for b in isi if isinstance(b, Catatan))
    (sumber,) = [t for _, t in catatan.butir if str(t).startswith("Sumber tabel aturan: KMK 466 Tahun 2023")]
    assert "Batas kategorinya belum ditemukan; dipakai batas PMK 22/PMK.02/2021" in str(sumber)
