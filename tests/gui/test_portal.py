"""Tab Realisasi, views of the portals: an officer keeps Target Kinerja, E-Performance and e-Monev."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kinerja_desktop.application import target_kinerja_gestur as tk
from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.application.realisasi_gestur import sel_uraian
from kinerja_desktop.application.sel import sel_baris
from kinerja_desktop.domain.laporan import Penutupan
from kinerja_desktop.domain.noun import id_sel
from kinerja_desktop.domain.pemeriksaan import periksa
from kinerja_desktop.domain.periode import BULAN
from kinerja_desktop.domain.target_kinerja import StatusDokumen
from kinerja_desktop.gui import keadaan
from kinerja_desktop.gui.dialog.naskah_dukung import DialogNaskah
from kinerja_desktop.gui.halaman.realisasi import HalamanRealisasi
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Nada, Sesi
from kinerja_desktop.gui.tabel.lembar import Tanda
from kinerja_desktop.gui.unsur import LabelElide

from .bantu_halaman import baris, ketik, nomor_kolom, sesi_uji, tampilkan, teks
from .palsu import satker_kecil

Klik = Callable[[str], None]


@pytest.fixture
def sesi(qtbot: QtBot) -> Sesi:
    return sesi_uji(satker_kecil(), bulan=5)


@pytest.fixture
def hal(qtbot: QtBot, sesi: Sesi) -> HalamanRealisasi:
    hal = HalamanRealisasi(sesi)
    tampilkan(qtbot, hal, 1334, 640)
    return hal


@pytest.fixture
def klik(qtbot: QtBot, hal: HalamanRealisasi) -> Klik:
    def tekan(nama: str) -> None:
        tombol = anak(hal, QPushButton, nama)
        assert tombol.isVisible()
        assert tombol.isEnabled(), f"{nama} is greyed"
        qtbot.mouseClick(tombol, Qt.MouseButton.LeftButton)

    return tekan


def tutup(sesi: Sesi, kode: str) -> None:
    berkas: Any = sesi.berkas
    penutupan = Penutupan(id=id_sel("penutupan", kode), tahun=2023, periode=kode)
    berkas.isi = {2023: sesi.dokumen.dengan("penutupan", [*sesi.dokumen.penutupan, penutupan])}
    sesi.dibuka.emit()


def pilih(hal: HalamanRealisasi, r: int, kolom: str) -> None:
    hal.tabel.tampilan.ke(r, nomor_kolom(hal.tabel, kolom))
    hal.tabel.setFocus()


def tempel(hal: HalamanRealisasi, r: int, kolom: str, isi: str) -> None:
    pilih(hal, r, kolom)
    QApplication.clipboard().setText(isi)
    hal.tabel.lakukan("tempel")


def tanda(hal: HalamanRealisasi, r: int, kolom: str) -> tuple[Tanda, str] | None:
    status = hal.tabel.model.isi(r, nomor_kolom(hal.tabel, kolom)).status
    return (status.tanda, status.sebab) if status else None


def tampak(hal: HalamanRealisasi, *nama: str) -> list[str]:
    return [n for n in nama if (w := hal.findChild(QWidget, n)) is not None and w.isVisible()]


def test_each_view_has_its_own_tools_and_cards(hal: HalamanRealisasi) -> None:
    alat = ("tombol_salin_uraian", "tombol_target", "tombol_bagi_portal", "rentang", "unit", "tombol_kendala_baru")
    kartu = ("kartu_turunan", "kartu_kendala", "kartu_dukung", "kartu_target", "kartu_portal", "kartu_uraian_portal")
    terlihat = {}
    for nama in hal.segmen.tombol:
        hal.segmen.pilih(nama)
        terlihat[nama] = tampak(hal, *alat, *kartu)
    assert terlihat == {
        "indikator": ["tombol_salin_uraian", "unit", *kartu[:3]],
        "kegiatan": ["tombol_salin_uraian", "unit", *kartu[:3]],
        "kendala": ["unit", "tombol_kendala_baru"],
        "target_kinerja": ["tombol_target", "rentang", "unit", "kartu_dukung", "kartu_target"],
        "eperformance": ["tombol_bagi_portal", "unit", "kartu_portal", "kartu_uraian_portal"],
        "emonev": [],
    }
    assert not anak(hal, QWidget, "bawah").isVisible(), "without cards the grid has all the room"
    hal.segmen.pilih("indikator")
    assert anak(hal, QWidget, "bawah").isVisible()


# E-Performance --------------------------------------------------------------------------------------------------------


@pytest.fixture
def ep(hal: HalamanRealisasi, klik: Klik) -> HalamanRealisasi:
    hal.segmen.pilih("eperformance")
    assert hal.tabel.model.baris == []
    klik("tombol_ambil_indikator")
    return hal


def test_rows_come_from_the_year_with_its_targets(ep: HalamanRealisasi, sesi: Sesi, klik: Klik) -> None:
    assert [b.teks for b in ep.tabel.model.baris if b.jenis == "grup"] == [
        "Meningkatnya pelayanan perawatan", "Meningkatnya pelayanan tahanan",
    ]  # fmt: skip
    r = baris(ep.tabel, "1.1", "no")
    assert teks(ep.tabel, r, "uraian") == "Persentase pemenuhan layanan makanan"
    assert teks(ep.tabel, r, "target") == ""
    assert ep.tabel.model.isi(r, nomor_kolom(ep.tabel, "target")).samar == "80 %"
    pesan: list[str] = []
    sesi.pesan.connect(lambda kata, _: pesan.append(kata))
    klik("tombol_ambil_indikator")
    assert pesan == ["Semua indikator tahun ini sudah ada di sini."]


def test_a_triwulan_is_typed_and_the_rest_computed(ep: HalamanRealisasi, sesi: Sesi, klik: Klik) -> None:
    klik("tombol_bagi_portal")
    sesi.pilih(periode=BULAN[11])
    r = baris(ep.tabel, "1.1", "no")
    for n, angka in enumerate(("20", "20", "20", "13"), 1):
        ketik(ep.tabel, r, f"realisasi_TW{n}", angka)
    assert [teks(ep.tabel, r, k) for k in ("target_TW4", "persen_TW4", "jumlah", "persen")] == [
        "20",
        "65",
        "73",
        "91,25",
    ]
    assert (teks(ep.tabel, r, "kita"), teks(ep.tabel, r, "beda")) == ("–", "–"), "ours is not filled"
    hal_indikator = sesi.dokumen.indikator_tahun[0]
    assert hal_indikator.kode == "1.1"
    assert sesi.berkas is not None
    assert sesi.berkas.label_urung() == "isi realisasi TW IV E-Performance 1.1"


def test_a_difference_is_named_where_it_stands(ep: HalamanRealisasi, sesi: Sesi) -> None:
    sesi.pilih(periode=BULAN[11])
    ep.segmen.pilih("indikator")
    r = baris(ep.tabel, "1.2", "no")
    ketik(ep.tabel, r, "nilai", "74")
    ep.segmen.pilih("eperformance")
    r = baris(ep.tabel, "1.2", "no")
    ketik(ep.tabel, r, "realisasi_TW4", "73")
    assert (teks(ep.tabel, r, "kita"), teks(ep.tabel, r, "beda")) == ("74", "-1")
    apa = tanda(ep, r, "beda")
    assert apa is not None
    assert apa[0] == Tanda.PERINGATAN
    assert "74 di sini, 73 di E-Performance" in apa[1]
    assert anak(ep, LabelElide, "ringkas").teks_penuh() == "1 dari 3 berbeda dari realisasi kita"
    ketik(ep.tabel, r, "realisasi_TW4", "74")
    assert tanda(ep, r, "beda") is None
    assert anak(ep, LabelElide, "ringkas").teks_penuh() == ""


def test_a_month_looks_at_its_own_triwulan(ep: HalamanRealisasi, sesi: Sesi) -> None:
    r = baris(ep.tabel, "1.1", "no")
    for n in (1, 2, 3):
        ketik(ep.tabel, r, f"realisasi_TW{n}", "20")
    assert teks(ep.tabel, r, "jumlah") == "40", "Mei lies in TW II"
    sesi.pilih(periode=BULAN[7])
    assert teks(ep.tabel, r, "jumlah") == "60"


def test_words_of_a_month_are_typed_or_copied(qtbot: QtBot, ep: HalamanRealisasi, sesi: Sesi, klik: Klik) -> None:
    for bulan, kata in ((4, "April kita"), (5, "Mei kita"), (6, "Juni kita")):
        sel = sel_uraian(sesi.dokumen, sesi.dokumen.indikator_urut[0], bulan)
        assert sesi.terapkan(isi_sel(sesi.dokumen, [(sel, kata, kata)], "isi"))
    pilih(ep, baris(ep.tabel, "1.1", "no"), "target")
    kartu = ep.tampilan.kartu.tabel  # type: ignore[attr-defined]
    assert [kartu.model.isi(r, 1).samar for r in (3, 4)] == ["Uraian kita: April kita", "Uraian kita: Mei kita"]
    assert kartu.tampilan.kini() == (4, 1), "the month that is worked on"
    ketik(kartu, 3, "uraian", "April di portal")
    klik("tombol_salin_portal")
    assert [kartu.model.isi(r, 1).teks for r in (3, 4, 5)] == ["April di portal", "Mei kita", ""]
    assert anak(ep, QPushButton, "bulan_05").text() == "B05 · 1 dari 3"
    ketik(kartu, 15, "uraian", "Dibaca 7 Desember")
    assert teks(kartu, 15, "bulan") == "Catatan TW IV"
    assert tanda(ep, baris(ep.tabel, "1.1", "no"), "realisasi_TW4") == (Tanda.CATATAN, "Dibaca 7 Desember")


def test_what_else_the_portal_says(ep: HalamanRealisasi, sesi: Sesi) -> None:
    pilih(ep, baris(ep.tabel, "1.2", "no"), "target")
    kartu = anak(ep, QWidget, "kartu_portal")
    assert anak(kartu, QLineEdit, "uraian").placeholderText() == "Nilai kinerja bulanan"
    for nama, isi in (("cakupan", "UPT"), ("skor", "4,5"), ("bobot", "10")):
        masukan = anak(kartu, QLineEdit, nama)
        masukan.setText(isi)
        masukan.editingFinished.emit()
    catatan = anak(kartu, QPlainTextEdit, "catatan")
    catatan.setFocus()
    catatan.setPlainText("Lengkapi bukti")
    ep.tabel.setFocus()
    p = next(p for p in sesi.dokumen.eperformance if p.cakupan)
    assert (p.cakupan, str(p.skor), str(p.bobot), p.catatan) == ("UPT", "4.5", "10", "Lengkapi bukti")
    anak(kartu, QLineEdit, "uraian").setText("Nilai di portal")
    anak(kartu, QLineEdit, "uraian").editingFinished.emit()
    assert teks(ep.tabel, baris(ep.tabel, "Nilai di portal"), "no") == "1.2"


def test_a_free_row_is_named_in_the_grid(ep: HalamanRealisasi, sesi: Sesi, klik: Klik) -> None:
    pilih(ep, baris(ep.tabel, "1.2", "no"), "target")
    klik("tombol_portal")
    r = ep.tabel.tampilan.kini()
    assert r is not None
    apa = tanda(ep, r[0], "uraian")
    assert apa is not None
    assert "belum bernama" in apa[1]
    assert anak(ep, QLabel, "bebas_portal").isVisible()
    ketik(ep.tabel, r[0], "uraian", "Indeks reformasi birokrasi")
    assert teks(ep.tabel, r[0], "uraian") == "Indeks reformasi birokrasi"
    assert [p.uraian for p in sesi.dokumen.eperformance] == ["", "", "Indeks reformasi birokrasi", ""]
    ep.tabel.lakukan("naik")
    assert [p.uraian for p in sesi.dokumen.eperformance] == ["", "Indeks reformasi birokrasi", "", ""]
    ep.tabel.lakukan("hapus")
    assert len(sesi.dokumen.eperformance) == 3


def test_rows_of_one_unit(ep: HalamanRealisasi, sesi: Sesi, klik: Klik) -> None:
    unit = sesi.dokumen.unit[0].id
    satu = sesi.dokumen.indikator_urut[0]
    assert sesi.terapkan(isi_sel(sesi.dokumen, [(sel_baris(satu, "unit_id"), unit, "")], "isi"))
    kotak = anak(ep, QComboBox, "unit")
    kotak.setCurrentIndex(1)
    pesan: list[str] = []
    sesi.pesan.connect(lambda kata, _: pesan.append(kata))
    kotak.activated.emit(1)
    assert [b.isi.baris.kode for b in ep.tabel.model.baris if b.jenis == "isi"] == ["1.1"]
    assert pesan == ["1 dari 3 indikator tampak (Subsi Pelayanan Tahanan)."]
    klik("tombol_bagi_portal")
    assert {t.eperformance_id for t in sesi.dokumen.eperformance_triwulan} == {sesi.dokumen.eperformance[0].id}


def test_a_closed_triwulan_says_why_it_is_locked(ep: HalamanRealisasi, sesi: Sesi) -> None:
    tutup(sesi, "TW1")
    r = baris(ep.tabel, "1.1", "no")
    pilih(ep, r, "realisasi_TW1")
    isi = ep.tabel.model.isi(r, nomor_kolom(ep.tabel, "realisasi_TW1"))
    assert "Triwulan I 2023 sudah ditutup" in isi.kunci
    assert ep.tabel.model.isi(r, nomor_kolom(ep.tabel, "realisasi_TW2")).terbuka


# Target Kinerja -------------------------------------------------------------------------------------------------------


@pytest.fixture
def target(hal: HalamanRealisasi, klik: Klik) -> HalamanRealisasi:
    hal.segmen.pilih("target_kinerja")
    klik("tombol_target")
    ketik(hal.tabel, 0, "target", "Narapidana berwirausaha")
    return hal


def test_documents_of_a_month(target: HalamanRealisasi, sesi: Sesi, klik: Klik) -> None:
    assert target.tabel.model.isi(0, nomor_kolom(target.tabel, "uraian")).samar == "Ketik dokumen yang diminta"
    ketik(target.tabel, 0, "uraian", "Laporan Implementasi")
    assert teks(target.tabel, 0, "status") == "belum ada"
    assert teks(target.tabel, 0, "persen") == "0 %"
    apa = tanda(target, 0, "status")
    assert apa is not None
    assert apa[0] == Tanda.TERLAMBAT
    klik("tombol_dokumen")
    assert target.tabel.sunting.editor is not None, "one types on"
    ketik(target.tabel, 1, "uraian", "Laporan Pembinaan")
    tempel(target, 1, "status", "ada")
    ketik(target.tabel, 0, "catatan", "Tidak terdapat laporan")
    assert tanda(target, 0, "status") is None, "a note says why it is missing"
    assert [teks(target.tabel, r, "persen") for r in (0, 1)] == ["50 %", "50 %"]
    assert target.tabel.model.blok(0, nomor_kolom(target.tabel, "persen")) == (0, 1), "one figure for the month"
    assert anak(target, QPushButton, "bulan_05").text() == "B05 50 %"
    assert "lengkap" in anak(target, QPushButton, "bulan_05").toolTip()
    assert anak(target, LabelElide, "ringkas").teks_penuh() == "s.d. B05: 1 dari 2 ada (50 %)"
    assert "1 dari 2 dokumen ada, 50 %" in anak(target, LabelElide, "kemajuan_target").teks_penuh()


def test_a_year_takes_a_pasted_column(target: HalamanRealisasi, sesi: Sesi) -> None:
    anak(target, QPushButton, "rentang_setahun").click()
    assert [teks(target.tabel, r, "bulan") for r in (0, 11)] == ["Januari", "Desember"]
    assert target.tabel.tampilan.kini() is not None
    assert target.tabel.tampilan.kini()[0] == 4, "the month one comes from"  # type: ignore[index]
    tempel(target, 0, "uraian", "\r\n".join(f"Laporan {n}" for n in range(1, 13)) + "\r\n")
    assert [(d.bulan, d.uraian) for d in sorted(sesi.dokumen.target_kinerja_dokumen, key=lambda d: d.bulan)] == [
        (n, f"Laporan {n}") for n in range(1, 13)
    ]
    tempel(target, 0, "status", "belum ada\r\nada\r\ntidak berlaku\r\n")
    assert [teks(target.tabel, r, "persen") for r in range(4)] == ["0 %", "100 %", "N/A", "0 %"]
    anak(target, QPushButton, "bulan_10").click()
    assert target.tabel.tampilan.kini()[0] == 9, "the cursor goes to the month"  # type: ignore[index]
    anak(target, QPushButton, "rentang_sebulan").click()
    assert teks(target.tabel, 0, "uraian") == "Laporan 10"


def test_a_document_is_asked_for_again_until_december(target: HalamanRealisasi, sesi: Sesi, klik: Klik) -> None:
    assert not anak(target, QPushButton, "tombol_ulangi").isEnabled()
    ketik(target.tabel, 0, "uraian", "Laporan kegiatan")
    pilih(target, 0, "uraian")
    klik("tombol_ulangi")
    assert sorted(d.bulan for d in sesi.dokumen.target_kinerja_dokumen) == list(range(5, 13))
    sesi.urungkan()
    assert len(sesi.dokumen.target_kinerja_dokumen) == 1, "one step"


def test_nothing_applies(
    target: HalamanRealisasi, sesi: Sesi, klik: Klik, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    ketik(target.tabel, 0, "uraian", "Laporan")
    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_: ("Tidak terdapat layanan ini", True))
    pilih(target, 0, "target")
    klik("tombol_tidak_berlaku")
    assert (teks(target.tabel, 0, "status"), teks(target.tabel, 0, "persen")) == ("tidak berlaku", "N/A")
    assert anak(target, QPlainTextEdit, "capaian").toPlainText() == "Tidak terdapat layanan ini"
    sesi.urungkan()
    assert sesi.dokumen.target_kinerja[0].capaian == ""
    assert sesi.dokumen.target_kinerja_dokumen[0].status == StatusDokumen.BELUM


def test_rows_mean_the_target_or_its_documents(target: HalamanRealisasi, sesi: Sesi) -> None:
    ketik(target.tabel, 0, "uraian", "Laporan")
    pilih(target, 0, "status")
    target.tabel.lakukan("hapus")
    assert sesi.dokumen.target_kinerja_dokumen == ()
    assert len(sesi.dokumen.target_kinerja) == 1, "the only document of the month goes, the target stays"
    pilih(target, 0, "target")
    target.tabel.lakukan("gandakan")
    assert len(sesi.dokumen.target_kinerja) == 2
    target.tabel.lakukan("hapus")
    assert len(sesi.dokumen.target_kinerja) == 1


def test_evidence_of_a_document(
    target: HalamanRealisasi, sesi: Sesi, klik: Klik, monkeypatch: pytest.MonkeyPatch
) -> None:
    ketik(target.tabel, 0, "uraian", "SK TIM")
    pilih(target, 0, "uraian")
    monkeypatch.setattr(DialogNaskah, "exec", lambda d: d.isian["nomor_naskah"].setText("W22-45") or True)
    klik("tombol_naskah")
    (bukti,) = sesi.dokumen.data_dukung
    assert (bukti.pada_noun, bukti.pada_id) == ("target_kinerja_dokumen", sesi.dokumen.target_kinerja_dokumen[0].id)
    assert teks(target.tabel, 0, "bukti") == "1/1"
    target.segmen.pilih("indikator")
    target.ke_temuan("data_dukung", bukti.id, "uraian")
    assert target.segmen.kini == "target_kinerja"
    assert target.tabel_dukung.baris_sekarang().isi.id == bukti.id  # type: ignore[union-attr]


def test_unit_of_a_target(target: HalamanRealisasi, sesi: Sesi) -> None:
    pilih(target, 0, "target")
    kotak = anak(anak(target, QWidget, "kartu_target"), QComboBox, "unit_id")
    kotak.setCurrentText("Subsi Pelayanan Tahanan")
    kotak.activated.emit(kotak.currentIndex())
    assert sesi.dokumen.target_kinerja[0].unit_id == sesi.dokumen.unit[0].id


# e-Monev --------------------------------------------------------------------------------------------------------------


def test_months_of_emonev(qtbot: QtBot, sesi: Sesi, hal: HalamanRealisasi) -> None:
    hal.segmen.pilih("emonev")
    assert hal.tabel.tampilan.kini() == (4, 1), "the chosen month"
    ketik(hal.tabel, 4, "rencana_anggaran", "2.941.804.583")
    ketik(hal.tabel, 4, "realisasi_anggaran", "2.742.291.231")
    ketik(hal.tabel, 4, "realisasi_kinerja", "40")
    ketik(hal.tabel, 4, "ikpa", "97,88")
    ketik(hal.tabel, 4, "nka", "87,94")
    assert [teks(hal.tabel, 4, k) for k in ("serapan", "realisasi_kinerja", "ikpa", "nka")] == [
        "93,22 %", "40 %", "97,88", "87,94",
    ]  # fmt: skip
    assert "lengkap" in anak(hal, QPushButton, "bulan_05").toolTip()
    qtbot.mouseClick(anak(hal, QPushButton, "bulan_09"), Qt.MouseButton.LeftButton)
    assert sesi.periode == BULAN[8]
    assert hal.tabel.tampilan.kini()[0] == 8  # type: ignore[index]
    tutup(sesi, "TW2")
    assert "sudah ditutup" in hal.tabel.model.isi(4, 1).kunci
    assert tanda(hal, 4, "bulan") is not None


def test_money_of_emonev_beside_ours(qtbot: QtBot) -> None:
    hal = HalamanRealisasi(sesi_uji())
    tampilkan(qtbot, hal)
    hal.segmen.pilih("emonev")
    assert teks(hal.tabel, 11, "kita") == "6.033.040.710"
    ketik(hal.tabel, 11, "realisasi_anggaran", "6033040711")
    apa = tanda(hal, 11, "kita")
    assert apa is not None
    assert "6.033.040.710 di sini, 6.033.040.711 di e-Monev" in apa[1]


# Ways in --------------------------------------------------------------------------------------------------------------


def test_every_finding_leads_to_its_cell(ep: HalamanRealisasi, sesi: Sesi, klik: Klik) -> None:
    klik("tombol_bagi_portal")
    sesi.pilih(periode=BULAN[11])
    ep.segmen.pilih("indikator")
    ketik(ep.tabel, baris(ep.tabel, "1.2", "no"), "nilai", "74")
    ep.segmen.pilih("eperformance")
    r = baris(ep.tabel, "1.2", "no")
    ketik(ep.tabel, r, "realisasi_TW4", "73")
    ketik(ep.tabel, r, "target_TW4", "19")
    assert sesi.terapkan(tk.tambah_target(sesi.dokumen, sesi.id_baru))
    t = sesi.dokumen.target_kinerja[0]
    sel = tk.sel_dokumen(sesi.dokumen, t, 2, 0)
    assert sel is not None
    assert sesi.terapkan(isi_sel(sesi.dokumen, [(sel, "SK TIM", "")], "isi"))
    temuan = [x for x in periksa(sesi.dokumen) if x.kode.startswith(("portal", "target-kinerja"))]
    assert [x.kode for x in temuan] == ["portal-berbeda", "portal-target", "target-kinerja"]
    for satu in temuan:
        ep.segmen.pilih("indikator")
        assert keadaan.tab_noun(satu.noun, satu.kolom) == "realisasi"
        ep.ke_temuan(satu.noun, satu.id, satu.kolom)
        kini = ep.tabel.sel_sekarang()
        assert kini is not None
        assert (kini.noun, kini.id, kini.kolom) == (satu.noun, satu.id, satu.kolom)
    assert sesi.periode == BULAN[1], "the month of the document"


def test_other_ways_to_a_row(ep: HalamanRealisasi, sesi: Sesi) -> None:
    p = sesi.dokumen.eperformance[1]
    ep.segmen.pilih("indikator")
    ep.ke_temuan("eperformance", p.id, "skor")
    assert ep.segmen.kini == "eperformance"
    assert anak(anak(ep, QWidget, "kartu_portal"), QLineEdit, "skor").hasFocus()
    assert ep.tabel.baris_sekarang().isi.id == p.id  # type: ignore[union-attr]
    assert keadaan.tab_noun("emonev") == "realisasi"
    ep.segmen.pilih("emonev")
    ketik(ep.tabel, 6, "realisasi_kinerja", "90")
    (bulan,) = sesi.dokumen.emonev
    ep.segmen.pilih("indikator")
    ep.ke_temuan("emonev", bulan.id, "realisasi_kinerja")
    assert (ep.segmen.kini, sesi.periode) == ("emonev", BULAN[6])
    assert ep.tabel.sel_sekarang().id == bulan.id  # type: ignore[union-attr]


def test_a_refusal_is_said(hal: HalamanRealisasi, sesi: Sesi, klik: Klik) -> None:
    hal.segmen.pilih("eperformance")
    pesan: list[tuple[str, Nada]] = []
    sesi.pesan.connect(lambda kata, nada: pesan.append((kata, nada)))
    klik("tombol_ambil_indikator")
    klik("tombol_salin_portal")
    assert pesan[-1][1] == Nada.PERINGATAN
    assert "sampai Mei" in pesan[-1][0]


def test_the_words_of_the_month_stay_in_sight(qtbot: QtBot) -> None:
    """The card is low: its cursor is on Desember, and rows above it grow when they are measured."""
    hal = HalamanRealisasi(sesi_uji())
    tampilkan(qtbot, hal)
    hal.segmen.pilih("eperformance")
    kartu = hal.tampilan.kartu.tabel.tampilan  # type: ignore[attr-defined]

    def terlihat() -> bool:
        letak = kartu.visualRect(kartu.currentIndex())
        return bool(kartu.viewport().rect().contains(letak.center()))

    assert kartu.kini() == (11, 1)
    qtbot.wait(50)
    assert terlihat()
    anak(hal, QSplitter, "belah").setSizes([600, 130])
    qtbot.wait(50)
    assert terlihat(), "a card made smaller does not hide the cursor"
