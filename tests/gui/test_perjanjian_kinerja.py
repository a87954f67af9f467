"""Tab Perjanjian Kinerja: sasaran, indikator, targets, versions, anggaran, parties."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kinerja_desktop.application.transaksi import Transaksi, perubahan
from kinerja_desktop.domain.nilai import Rentang, Teks
from kinerja_desktop.domain.renstra import Konsolidasi, Tingkat
from kinerja_desktop.gui.halaman.perjanjian_kinerja import HalamanPerjanjianKinerja
from kinerja_desktop.gui.sesi import Sesi
from kinerja_desktop.gui.tabel.model import Isi as IsiSel

from .bantu_halaman import tampilkan
from .palsu import sesi_kecil
from .test_tabel import K, M, ke, ketik


@pytest.fixture
def sesi(qtbot: QtBot) -> Sesi:
    return sesi_kecil()


@pytest.fixture
def halaman(qtbot: QtBot, sesi: Sesi) -> HalamanPerjanjianKinerja:
    hal = HalamanPerjanjianKinerja(sesi)
    tampilkan(qtbot, hal, 1300, 640)
    hal.tabel.setFocus()
    return hal


def tekan(qtbot: QtBot, hal: HalamanPerjanjianKinerja, nama: str) -> None:
    tombol = hal.findChild(QPushButton, nama)
    assert tombol is not None
    qtbot.mouseClick(tombol, Qt.MouseButton.LeftButton)


def pilih_kolom(hal: HalamanPerjanjianKinerja, tampilan: str) -> None:
    hal.tampilan.setCurrentText(tampilan)
    hal.tampilan.activated.emit(hal.tampilan.currentIndex())


def isi_kolom(hal: HalamanPerjanjianKinerja, kode: str, kolom: str) -> IsiSel:
    ke_indikator(hal, kode, kolom)
    return hal.tabel.model.isi(*(hal.tabel.tampilan.kini() or (0, 0)))


def ke_indikator(hal: HalamanPerjanjianKinerja, kode: str, kolom: str) -> None:
    i = next(i for i in hal.sesi.dokumen.indikator_tahun if i.kode == kode)
    assert hal.tabel.ke_sel("indikator_tahun", i.id, "uraian")
    r, _ = hal.tabel.tampilan.kini() or (0, 0)
    hal.tabel.tampilan.ke(r, next(n for n, k in enumerate(hal.tabel.model.kolom) if k.id == kolom))


def test_targets_as_number_range_and_predikat(qtbot: QtBot, sesi: Sesi, halaman: HalamanPerjanjianKinerja) -> None:
    ke_indikator(halaman, "1.1", "target")
    ketik(qtbot, halaman.tabel, "80-90", K.Key_Return, "WTP", K.Key_Return)
    target = {
        sesi.dokumen.indikator_tahun_id[t.indikator_id].kode: t.target for t in sesi.dokumen.pk_target
    }  # fmt: skip
    assert isinstance(target["1.1"], Rentang)
    assert target["1.2"] == Teks("WTP")


def test_sasaran_is_one_merged_cell(qtbot: QtBot, sesi: Sesi, halaman: HalamanPerjanjianKinerja) -> None:
    model = halaman.tabel.model
    assert model.blok(1, 1) == (1, 2)
    halaman.tabel.tampilan.ke(1, 1)
    ketik(qtbot, halaman.tabel, "Sasaran lain", K.Key_Return)
    assert sesi.dokumen.sasaran_tahun[0].uraian == "Sasaran lain"
    assert halaman.tabel.tampilan.kini() == (3, 1)


def test_indikator_is_added_named_copied_moved_deleted(
    qtbot: QtBot, sesi: Sesi, halaman: HalamanPerjanjianKinerja
) -> None:
    ke_indikator(halaman, "1.1", "uraian")
    tekan(qtbot, halaman, "tombol_indikator")
    editor = halaman.tabel.sunting.editor
    assert editor is not None
    editor.selectAll()
    ketik(qtbot, halaman.tabel, "Persentase baru", K.Key_Return)
    assert [i.uraian for i in sesi.dokumen.indikator_urut][1] == "Persentase baru"
    ke_indikator(halaman, "1.1", "uraian")
    halaman.tabel.lakukan("gandakan")
    salinan = sesi.dokumen.indikator_urut[1]
    assert salinan.uraian.endswith("(salinan)")
    assert salinan.rumus == sesi.dokumen.indikator_urut[0].rumus
    ke_indikator(halaman, salinan.kode, "uraian")
    ketik(qtbot, halaman.tabel, (K.Key_Up, M.AltModifier))
    assert sesi.dokumen.indikator_urut[0].id == salinan.id
    ketik(qtbot, halaman.tabel, (K.Key_Minus, M.ControlModifier))
    assert salinan.id not in {i.id for i in sesi.dokumen.indikator_tahun}
    sesi.urungkan()
    assert salinan.id in {i.id for i in sesi.dokumen.indikator_tahun}


def test_sasaran_is_added_on_its_level_and_moved_as_one(
    qtbot: QtBot, sesi: Sesi, halaman: HalamanPerjanjianKinerja
) -> None:
    halaman._tambah_sasaran(Tingkat.STRATEGIS)
    editor = halaman.tabel.sunting.editor
    assert editor is not None
    editor.selectAll()
    ketik(qtbot, halaman.tabel, "Terwujudnya layanan", K.Key_Return)
    assert [s.uraian for s in sesi.dokumen.sasaran_tingkat(Tingkat.STRATEGIS)] == ["Terwujudnya layanan"]
    s = sesi.dokumen.sasaran_tingkat(Tingkat.KEGIATAN)[1]
    halaman.tabel.ke_sel("sasaran_tahun", s.id, "uraian")
    ketik(qtbot, halaman.tabel, (K.Key_Up, M.AltModifier))
    assert sesi.dokumen.sasaran_tingkat(Tingkat.KEGIATAN)[0].id == s.id


def test_change_of_the_pk_needs_a_reason(qtbot: QtBot, sesi: Sesi, halaman: HalamanPerjanjianKinerja) -> None:
    tekan(qtbot, halaman, "tombol_perubahan")
    tekan(qtbot, halaman, "tombol_buat_perubahan")
    assert len(sesi.dokumen.pk) == 1
    masukan = halaman.findChild(QLineEdit, "alasan_baru")
    assert masukan is not None
    qtbot.keyClicks(masukan, "Pergantian pejabat")
    qtbot.keyClick(masukan, Qt.Key.Key_Return)
    assert [pk.nama_versi for pk in sesi.dokumen.pk if pk.ke] == ["Perubahan 1"]
    assert halaman.versi.currentText() == "PK Perubahan 1"
    assert not halaman.findChild(QWidget, "isian_perubahan").isVisible()  # type: ignore[union-attr]
    ke_indikator(halaman, "1.1", "target")
    ketik(qtbot, halaman.tabel, "85", K.Key_Return)
    awal = next(pk for pk in sesi.dokumen.pk if pk.ke == 0)
    halaman._pilih_versi(awal.id)
    ke_indikator(halaman, "1.1", "target")
    assert halaman.tabel.model.isi(*(halaman.tabel.tampilan.kini() or (0, 0))).teks == "80"


def test_details_can_be_shown(qtbot: QtBot, sesi: Sesi, halaman: HalamanPerjanjianKinerja) -> None:
    pilih_kolom(halaman, "Rincian pengukuran")
    ke_indikator(halaman, "1.2", "periode_pelaporan")
    ketik(qtbot, halaman.tabel, K.Key_Delete)
    assert next(i for i in sesi.dokumen.indikator_tahun if i.kode == "1.2").periode_pelaporan == "bulanan"
    halaman.segmen.pilih(Tingkat.KEGIATAN)
    assert halaman.tabel.model.baris[0].jenis == "isi"


def test_targets_of_triwulan(qtbot: QtBot, sesi: Sesi, halaman: HalamanPerjanjianKinerja) -> None:
    """002: 20 + 20 + 20 + 20 of 80; what does not add up to the year is marked, what is not added is not spread."""
    ke_indikator(halaman, "1.1", "target")
    ketik(qtbot, halaman.tabel, "94", K.Key_Return)
    makanan = next(i for i in sesi.dokumen.indikator_tahun if i.kode == "1.1")
    sesi.terapkan(Transaksi("isi konsolidasi 1.1", perubahan(makanan, konsolidasi=Konsolidasi.JUMLAH)))
    pilih_kolom(halaman, "Target triwulan")
    assert [isi_kolom(halaman, "1.1", tw).samar for tw in ("TW1", "TW4")] == ["23", "25"]
    tekan(qtbot, halaman, "tombol_bagi")
    assert [isi_kolom(halaman, "1.1", tw).teks for tw in ("TW1", "TW2", "TW3", "TW4")] == ["23", "23", "23", "25"]
    assert isi_kolom(halaman, "1.2", "TW1").teks == ""
    ke_indikator(halaman, "1.1", "TW4")
    ketik(qtbot, halaman.tabel, "24", K.Key_Return)
    jumlah = isi_kolom(halaman, "1.1", "jumlah_periode")
    assert jumlah.teks == "93"
    assert jumlah.status is not None
    assert "target setahun 94" in jumlah.status.sebab


def test_figures_of_another_year_keep_their_units(qtbot: QtBot, sesi: Sesi, halaman: HalamanPerjanjianKinerja) -> None:
    """002 T3.4: 1 Layanan promised, 100% reached; such a pair is not compared."""
    pilih_kolom(halaman, "Tahun pembanding")
    ke_indikator(halaman, "1.1", "target_banding")
    ketik(qtbot, halaman.tabel, "75", K.Key_Tab, "60", K.Key_Return)
    assert isi_kolom(halaman, "1.1", "capaian_banding").teks == "80 %"
    ke_indikator(halaman, "1.2", "target_banding")
    ketik(qtbot, halaman.tabel, "1 Layanan", K.Key_Tab, "100%", K.Key_Return)
    assert isi_kolom(halaman, "1.2", "target_banding").teks == "1 Layanan"
    assert isi_kolom(halaman, "1.2", "realisasi_banding").teks == "100 %"
    assert isi_kolom(halaman, "1.2", "capaian_banding").teks == "–"
    baris = next(p for p in sesi.dokumen.pembanding if p.satuan_target == "Layanan")
    assert (baris.tahun_banding, baris.satuan_realisasi) == (sesi.tahun - 1, "%")
    for kolom in ("target_banding", "realisasi_banding"):
        ke_indikator(halaman, "1.1", kolom)
        ketik(qtbot, halaman.tabel, K.Key_Delete)
    assert len(sesi.dokumen.pembanding) == 1


def test_a_year_the_file_does_not_have(qtbot: QtBot, sesi: Sesi, halaman: HalamanPerjanjianKinerja) -> None:
    pilih_kolom(halaman, "Tahun pembanding")
    with qtbot.waitSignal(sesi.pesan) as pesan:
        tekan(qtbot, halaman, "tombol_ambil_banding")
    assert pesan.args is not None
    assert "tidak memuat tahun" in pesan.args[0]


def test_anggaran_with_total(qtbot: QtBot, sesi: Sesi, halaman: HalamanPerjanjianKinerja) -> None:
    for nama, uang in (("tombol_program", ""), ("tombol_kegiatan", "88.880.000"), ("tombol_kegiatan", "Rp1.120.000")):
        tekan(qtbot, halaman, nama)
        ketik(qtbot, halaman.tabel_anggaran, " A", K.Key_Tab)
        if uang:
            ketik(qtbot, halaman.tabel_anggaran, uang, K.Key_Return)
    assert [a.anggaran for a in sesi.dokumen.pk_anggaran] == [None, 88_880_000, 1_120_000]
    model = halaman.tabel_anggaran.model
    assert model.isi(0, 2).samar == "90.000.000"
    assert model.isi(3, 2).teks == "90.000.000"
    ringkas = halaman.findChild(QLabel, "ringkas_anggaran")
    assert ringkas is not None
    assert "90.000.000" in ringkas.text()


def test_parties_place_and_date(qtbot: QtBot, sesi: Sesi, halaman: HalamanPerjanjianKinerja) -> None:
    tempat = halaman.findChild(QLineEdit, "tempat")
    assert tempat is not None
    tempat.setFocus()
    qtbot.keyClicks(tempat, "SoE")
    qtbot.keyClick(tempat, Qt.Key.Key_Return)
    assert sesi.dokumen.pk[0].tempat == "SoE"


def test_preview_is_asked_for(qtbot: QtBot, halaman: HalamanPerjanjianKinerja) -> None:
    with qtbot.waitSignal(halaman.minta_cetak) as sinyal:
        tekan(qtbot, halaman, "tombol_cetak")
    assert sinyal.args == [["pk"]]


def test_finding_leads_to_its_version(sesi: Sesi, halaman: HalamanPerjanjianKinerja) -> None:
    t = sesi.dokumen.pk_target[0]
    halaman.ke_temuan("pk_target", t.id, "target")
    kini = halaman.tabel.sel_sekarang()
    assert kini is not None
    assert (kini.id, kini.kolom) == (t.id, "target")
    halaman.ke_temuan("pk", sesi.dokumen.pk[0].id, "tanggal")
    assert halaman.findChild(QLineEdit, "tanggal").hasFocus()  # type: ignore[union-attr]
    ke(halaman.tabel, "1.1", "no")
