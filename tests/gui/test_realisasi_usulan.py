"""Tab Realisasi: figures taken from other figures stand in their cells, marked, until an officer types over them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.application.transaksi import Transaksi, perubahan
from kinerja_desktop.domain.nilai import KOSONG
from kinerja_desktop.domain.noun import id_sel
from kinerja_desktop.domain.periode import BULAN
from kinerja_desktop.domain.portal import JenisSkor
from kinerja_desktop.domain.realisasi import NILAI
from kinerja_desktop.domain.renstra import JenisRumus, PeriodePelaporan
from kinerja_desktop.gui.halaman.realisasi import HalamanRealisasi
from kinerja_desktop.gui.sesi import Sesi
from kinerja_desktop.gui.tabel import Tanda
from kinerja_desktop.gui.tabel.model import Isi
from tests.pembuat import angka

from .bantu_halaman import halaman_realisasi, sesi_uji
from .palsu import satker_kecil
from .test_realisasi import isi, teks
from .test_tabel import K, M, ke, ketik, nilai


@pytest.fixture
def sesi(qtbot: QtBot) -> Sesi:
    """1.1 counts growth against last year, 1.2 is Nilai IKPA, 2.1 is typed; the IKPA of Mei is known."""
    dokumen = satker_kecil()
    lima, ikpa, lain = dokumen.indikator_urut
    tumbuh = replace(
        lima, rumus=JenisRumus.PERTUMBUHAN, sumber_isian=(("lalu", "tahun_lalu"),),
        periode_pelaporan=PeriodePelaporan.BULANAN,
    )  # fmt: skip
    dokumen = dokumen.dengan("indikator_tahun", (tumbuh, replace(ikpa, sumber_isian=((NILAI, "ikpa"),)), lain))
    baris: dict[str, Any] = {
        "skor_anggaran": {"jenis": JenisSkor.IKPA, "bulan": 5, "nilai": angka("93.5")},
        "pembanding": {"indikator_id": lima.indikator_id, "tahun_banding": 2022, "realisasi": angka(12)},
    }
    for noun, kolom in baris.items():
        dokumen = dokumen.dengan(noun, (baris_baru(noun, str, tahun=2023, **kolom),))
    return sesi_uji(dokumen, bulan=5)


@pytest.fixture
def halaman(qtbot: QtBot, sesi: Sesi) -> HalamanRealisasi:
    return halaman_realisasi(qtbot, sesi)


def sel(hal: HalamanRealisasi, kode: str, kolom: str) -> Isi:
    ke(hal.tabel, kode, kolom)
    kini = hal.tabel.tampilan.kini()
    assert kini is not None
    return hal.tabel.model.isi(*kini)


def test_a_score_stands_in_the_cell_until_typed_over(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    for kolom in ("variabel1", "nilai"):
        ada = sel(halaman, "1.2", kolom)
        assert ada.teks == "93,5"
        assert ada.diusulkan
        assert ada.terbuka
        assert ada.status is not None
        assert ada.status.sebab == (
            "Diusulkan dari Nilai IKPA Mei 2023; ketik untuk mengganti, Delete untuk kembali ke usulan."
        )
    assert teks(halaman, "1.2", "sampai") == "93,5"
    assert nilai(sesi, "1.2", NILAI) == KOSONG  # nothing was written
    ketik(qtbot, halaman.tabel, "90", K.Key_Return)
    ada = sel(halaman, "1.2", "nilai")
    assert ada.teks == "90"
    assert ada.status is not None
    assert ada.status.tanda == Tanda.CATATAN
    assert "Nilai IKPA Mei 2023: 93,5" in ada.status.sebab
    ketik(qtbot, halaman.tabel, K.Key_Delete)
    assert sel(halaman, "1.2", "nilai").teks == "93,5"
    assert sel(halaman, "1.2", "nilai").diusulkan


def test_what_agrees_with_the_proposal_is_an_ordinary_figure(
    qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi
) -> None:
    ke(halaman.tabel, "1.2", "nilai")
    ketik(qtbot, halaman.tabel, "93,5", K.Key_Return)
    assert sel(halaman, "1.2", "nilai").status is None


def test_last_years_figure_fills_its_column_and_the_month_counts_as_filled(
    qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi
) -> None:
    assert sel(halaman, "1.1", "variabel2").teks == "12"
    assert teks(halaman, "1.1", "nilai") == "kosong"  # of this year nothing is known yet
    isi(sesi, "1.1", "kini", "15", 5)
    assert teks(halaman, "1.1", "nilai") == "25"
    assert halaman.pita.tombol[4].text() == "B05 · 2 dari 2"


def test_a_figure_of_the_whole_year_is_typed_once(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    isi(sesi, "1.1", "lalu", "10", 2)
    sesi.terapkan(Transaksi("uji", perubahan(sesi.dokumen.indikator_urut[0], sumber_isian=())))
    ada = sel(halaman, "1.1", "variabel2")
    assert ada.teks == "10"
    assert ada.status is not None
    assert ada.status.sebab.startswith("Diusulkan dari isian Februari;")


def test_zeros_are_not_filled_over_a_proposal_and_copying_takes_it(
    qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi
) -> None:
    ke(halaman.tabel, "1.1", "variabel1")
    ketik(qtbot, halaman.tabel, (K.Key_Right, M.ShiftModifier), (K.Key_0, M.ControlModifier | M.ShiftModifier))
    assert nilai(sesi, "1.1", "kini") == 0
    assert nilai(sesi, "1.1", "lalu") == KOSONG
    ketik(qtbot, halaman.tabel, (K.Key_C, M.ControlModifier))
    assert QApplication.clipboard().text() == "0\t12\n"


def test_where_the_heading_cannot_name_the_variable_the_empty_cell_does(sesi: Sesi, halaman: HalamanRealisasi) -> None:
    assert sel(halaman, "1.1", "variabel1").samar == ""  # the only one of Mei: its heading says it
    dokumen = sesi.dokumen
    lain = replace(dokumen.indikator_urut[1], rumus=JenisRumus.PERBANDINGAN, sumber_isian=())
    sesi.berkas.isi[2023] = dokumen.dengan("indikator_tahun", (dokumen.indikator_urut[0], lain))  # type: ignore[union-attr]
    sesi.pilih(periode=BULAN[3])
    assert sel(halaman, "1.1", "variabel1").samar == "kini"
    assert sel(halaman, "1.2", "variabel2").samar == "penyebut"


def test_columns_are_those_that_report_in_the_month(sesi: Sesi, halaman: HalamanRealisasi) -> None:
    dokumen = sesi.dokumen
    survei = replace(dokumen.indikator_urut[2], rumus=JenisRumus.SURVEI, periode_pelaporan=PeriodePelaporan.SEMESTERAN)
    baru = dokumen.dengan("indikator_tahun", (*dokumen.indikator_urut[:2], survei))
    sesi.berkas.isi[2023] = baru  # type: ignore[union-attr]
    sesi.pilih(periode=BULAN[3])
    assert "variabel3" not in [k.id for k in halaman.tabel.model.kolom]
    sesi.pilih(periode=BULAN[5])
    assert "variabel3" not in [k.id for k in halaman.tabel.model.kolom]


def test_the_questions_of_a_survey_stand_below_each_other(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    """000: ten questions and the number of responden, filled from top to bottom; the result stands above them."""
    dokumen = sesi.dokumen
    survei = replace(dokumen.indikator_urut[2], rumus=JenisRumus.SURVEI, satuan="Indeks",
                     periode_pelaporan=PeriodePelaporan.SEMESTERAN)  # fmt: skip
    sesi.berkas.isi[2023] = dokumen.dengan("indikator_tahun", (*dokumen.indikator_urut[:2], survei))  # type: ignore[union-attr]
    sesi.pilih(periode=BULAN[5])
    model = halaman.tabel.model
    mulai = next(r for r, b in enumerate(model.baris) if b.kunci == survei.id)
    assert [model.isi(r, 1).teks.strip() for r in range(mulai + 1, len(model.baris))] == [
        *(f"Pertanyaan {n}" for n in range(1, 11)), "Jumlah responden",
    ]  # fmt: skip
    assert all(model.isi(mulai + 1, c).sel is None for c, k in enumerate(model.kolom) if k.id != "variabel1")
    halaman.tabel.tampilan.ke(mulai + 1, next(c for c, k in enumerate(model.kolom) if k.id == "variabel1"))
    ketik(qtbot, halaman.tabel, *(x for _ in range(10) for x in ("352", K.Key_Return)), "100", K.Key_Return)
    assert sel(halaman, "2.1", "nilai").teks == "3,52"
    assert halaman.tabel.ke_sel("realisasi", id_sel("realisasi", 2023, survei.indikator_id, 6, "p7"), "nilai")
    assert halaman.tabel.baris_sekarang().isi.arti == "Pertanyaan 7"  # type: ignore[union-attr]


def test_the_proposal_is_told_to_a_screen_reader_too(halaman: HalamanRealisasi) -> None:
    ke(halaman.tabel, "1.2", "nilai")
    model = halaman.tabel.model
    uraian = model.data(halaman.tabel.tampilan.currentIndex(), Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "Diusulkan dari Nilai IKPA" in uraian
