"""View IKPA & NKA of the tab Anggaran: typed scores, what follows from them, years without a rule table."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kinerja_desktop.domain.portal import JenisSkor
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.gui.halaman.anggaran import HalamanAnggaran
from kinerja_desktop.gui.halaman.kartu_skor import KartuSkor
from kinerja_desktop.gui.halaman.realisasi import HalamanRealisasi
from kinerja_desktop.gui.keadaan import tab_noun
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Sesi
from kinerja_desktop.gui.unsur import Pil
from tests.gui.bantu_halaman import baris, ketik, nomor_kolom, sesi_uji, tampilkan, teks
from tests.gui.palsu import dokumen_contoh


def buka(qtbot: QtBot, sesi: Sesi) -> HalamanAnggaran:
    h = HalamanAnggaran(sesi)
    tampilkan(qtbot, h)
    anak(h, QPushButton, "tampilan_skor").click()
    return h


def kartu(h: HalamanAnggaran, jenis: JenisSkor) -> dict[str, str]:
    k = next(k for k in h.findChildren(KartuSkor) if k.jenis == jenis)
    pil = anak(k, Pil, "kategori_skor")
    return {
        "nilai": anak(k, QLabel, "nilai_skor").text(),
        "rincian": anak(k, QLabel, "aspek_skor").text(),
        "kategori": "" if pil.isHidden() else pil.teks,
        "tombol": "" if k.tombol.isHidden() else k.tombol.text(),
    }


def test_scores_of_002(qtbot: QtBot) -> None:
    h = buka(qtbot, sesi_uji())
    t = h.tabel
    assert [teks(t, baris(t, n), "B11") for n in ("Deviasi Halaman III DIPA", "Nilai total", "Konversi bobot", "Nilai akhir")] == [
        "89,75", "97,88", "100 %", "97,88",
    ]  # fmt: skip
    isi = kartu(h, JenisSkor.IKPA)
    assert (isi["nilai"], isi["kategori"], isi["tombol"]) == ("97,88", "Sangat Baik", "")
    assert isi["rincian"].splitlines() == [
        "Kualitas Perencanaan Anggaran 94,88",
        "Kualitas Pelaksanaan Anggaran 98,43",
        "Kualitas Hasil Pelaksanaan Anggaran 100,00",
    ]
    assert kartu(h, JenisSkor.NKA)["kategori"] == "Baik"


def test_component_that_does_not_apply_and_one_that_is_missing(qtbot: QtBot) -> None:
    sesi = sesi_uji()
    h = buka(qtbot, sesi)
    t = h.tabel
    ketik(t, baris(t, "Belanja Kontraktual"), "B11", "N/A: tidak ada kontrak")
    assert [teks(t, baris(t, n), "B11") for n in ("Nilai total", "Konversi bobot", "Nilai akhir")] == [
        "87,88",
        "90 %",
        "97,64",
    ]
    assert kartu(h, JenisSkor.IKPA)["nilai"] == "97,64"
    for nama in ("Nilai akhir di OM-SPAN", "Capaian Output"):
        t.tampilan.ke(baris(t, nama), nomor_kolom(t, "B11"))
        t.lakukan("kosongkan")
    isi = kartu(h, JenisSkor.IKPA)
    assert (isi["nilai"], isi["kategori"], isi["rincian"]) == (
        "–",
        "",
        "Tidak dapat dihitung: belum diisi: Capaian Output.",
    )
    status = t.model.isi(baris(t, "Nilai akhir"), nomor_kolom(t, "B11")).status
    assert status
    assert status.sebab == "Tidak dapat dihitung: belum diisi: Capaian Output."


def test_typed_final_score_that_differs_is_marked(qtbot: QtBot) -> None:
    h = buka(qtbot, sesi_uji())
    t = h.tabel
    ketik(t, baris(t, "Nilai akhir di OM-SPAN"), "B11", "97,8")
    status = t.model.isi(baris(t, "Nilai akhir di OM-SPAN"), nomor_kolom(t, "B11")).status
    assert status
    assert status.sebab == "Komponennya menghasilkan 97,88."


def test_score_over_a_hundred_is_refused(qtbot: QtBot) -> None:
    sesi = sesi_uji()
    h = buka(qtbot, sesi)
    ketik(h.tabel, baris(h.tabel, "Revisi DIPA"), "B11", "110")
    assert teks(h.tabel, baris(h.tabel, "Nilai akhir"), "B11") == "97,88", "PER-5/PB/2022 ends at 100"


def test_year_opened_before_the_table_existed(qtbot: QtBot) -> None:
    lama: TahunKinerja = dokumen_contoh()
    lama = lama.dengan("aturan", [a for a in lama.aturan if a.nama not in ("ikpa", "nka")])
    sesi = sesi_uji(lama)
    h = buka(qtbot, sesi)
    isi = kartu(h, JenisSkor.IKPA)
    assert (isi["nilai"], isi["kategori"], isi["tombol"]) == ("97,88", "", "Pakai tabel aturan bawaan"), "as typed"
    k = next(k for k in h.findChildren(KartuSkor) if k.jenis == JenisSkor.IKPA)
    k.tombol.click()
    isi = kartu(h, JenisSkor.IKPA)
    assert (isi["nilai"], isi["kategori"], isi["tombol"]) == ("97,88", "Sangat Baik", "")
    assert teks(h.tabel, baris(h.tabel, "Nilai akhir"), "B11") == "97,88"


@pytest.mark.parametrize("jenis", list(JenisSkor))
def test_finding_leads_to_its_cell(qtbot: QtBot, jenis: JenisSkor) -> None:
    sesi = sesi_uji()
    h = HalamanAnggaran(sesi)
    tampilkan(qtbot, h)
    s = next(s for s in sesi.dokumen.skor_anggaran if s.jenis == jenis)
    assert tab_noun("skor_anggaran") == "anggaran"
    h.ke_temuan("skor_anggaran", s.id, "nilai")
    sel = h.tabel.sel_sekarang()
    assert sel
    assert sel.id == s.id


def test_emonev_shows_the_computed_score_and_takes_no_second_one(qtbot: QtBot) -> None:
    h = HalamanRealisasi(sesi_uji(bulan=11))
    tampilkan(qtbot, h)
    anak(h, QPushButton, "tampilan_emonev").click()
    t = h.tabel
    r, c = baris(t, "November"), nomor_kolom(t, "ikpa")
    assert (t.model.isi(r, c).teks, t.model.isi(r, c).sel) == ("97,88", None)
    assert t.model.isi(baris(t, "Oktober"), c).sel is not None
