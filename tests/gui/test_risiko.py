"""Tab Risiko: the short register of 001 T2.3, the map that filters it, lines that begin when they are typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kinerja_desktop.application.risiko_gestur import BIDANG_BARU, perlakuan
from kinerja_desktop.domain.risiko import Risiko
from kinerja_desktop.gui.halaman.risiko import HalamanRisiko
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.tabel import Tanda
from tests.gui.bantu_halaman import baris, ketik, nomor_kolom, sesi_uji, tampilkan, teks
from tests.pembuat import Pembuat

PERTAMA = "Tahanan melewati masa penahanan"


@pytest.fixture
def halaman(qtbot: QtBot) -> HalamanRisiko:
    h = HalamanRisiko(sesi_uji())
    tampilkan(qtbot, h)
    return h


def risiko(h: HalamanRisiko, awal: str = PERTAMA) -> Risiko:
    return next(r for r in h.sesi.dokumen.risiko if r.pernyataan.startswith(awal))


def tekan(h: HalamanRisiko, nama: str) -> None:
    anak(h, QPushButton, nama).click()


def test_menurut_program_dan_bidang(halaman: HalamanRisiko) -> None:
    t = halaman.tabel
    assert t.model.baris[0].jenis == "grup"
    assert t.model.baris[0].teks == "Program Pelayanan dan Penegakan Hukum"
    r = baris(t, PERTAMA)
    assert (teks(t, r, "no"), teks(t, r, "bidang")) == ("1", "Pelayanan Tahanan")
    awal, akhir = t.model.blok(r, nomor_kolom(t, "pernyataan"))
    assert akhir - awal + 1 == len(perlakuan(halaman.sesi.dokumen, risiko(halaman)))


def test_penanggung_jawab_yang_sama_menyatu(halaman: HalamanRisiko) -> None:
    """001 prints one penanggung jawab merged over the risks of a bidang."""
    t = halaman.tabel
    awal, akhir = t.model.blok(baris(t, PERTAMA), nomor_kolom(t, "penanggung_jawab"))
    assert teks(t, akhir, "pernyataan") != teks(t, awal, "pernyataan")


def test_tingkat_menurut_tabel_aturan(halaman: HalamanRisiko) -> None:
    t = halaman.tabel
    r = baris(t, PERTAMA)
    assert teks(t, r, "tingkat") == "17 Tinggi"
    isi = t.model.isi(r, nomor_kolom(t, "tingkat"))
    assert isi.status is not None
    assert isi.status.tanda == Tanda.PERINGATAN
    assert "Sumber: " in isi.status.sebab
    ketik(t, r, "dampak", "1")
    assert teks(t, r, "tingkat") == "4 Sangat Rendah"
    status = t.model.isi(r, nomor_kolom(t, "tingkat")).status
    assert status is not None
    assert status.tanda == Tanda.SELESAI


def test_di_luar_skala_ditolak(halaman: HalamanRisiko) -> None:
    t = halaman.tabel
    ketik(t, baris(t, PERTAMA), "dampak", "6")
    assert risiko(halaman).dampak == 4


def test_peta_menyaring_dan_melepas(halaman: HalamanRisiko) -> None:
    sel = halaman.peta.kotak(3, 3).center().toPoint()
    QTest.mouseClick(halaman.peta, Qt.MouseButton.LeftButton, pos=sel)
    isi = {b.isi.risiko for b in halaman.tabel.model.baris if b.jenis == "isi"}
    assert {(r.kemungkinan, r.dampak) for r in isi} == {(3, 3)}
    assert anak(halaman, QLabel, "petunjuk").text() == "2 dari 6 risiko · kemungkinan 3, dampak 3"
    tekan(halaman, "tombol_saringan")
    assert len({b.isi.risiko for b in halaman.tabel.model.baris if b.jenis == "isi"}) == 6


def test_peta_dengan_papan_ketik(halaman: HalamanRisiko) -> None:
    peta = halaman.peta
    peta.setFocus()
    for tombol in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Right):
        QTest.keyClick(peta, tombol)
    assert "Kemungkinan 3, dampak 2" in peta.accessibleDescription()
    QTest.keyClick(peta, Qt.Key.Key_Space)
    assert halaman.lembar.peta == (3, 2)
    QTest.keyClick(peta, Qt.Key.Key_Escape)
    assert halaman.lembar.peta is None


def test_di_antara_sel_peta_tidak_memilih(halaman: HalamanRisiko) -> None:
    QTest.mouseClick(halaman.peta, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert halaman.lembar.peta is None


def test_perlakuan_baru_disimpan_saat_diketik(halaman: HalamanRisiko) -> None:
    t = halaman.tabel
    lama = halaman.sesi.dokumen
    t.tampilan.ke(baris(t, PERTAMA), nomor_kolom(t, "pernyataan"))
    tekan(halaman, "tombol_perlakuan")
    assert halaman.sesi.dokumen is lama
    kini = t.tampilan.kini()
    assert kini is not None
    ketik(t, kini[0], "perlakuan", "Pengingat harian")
    assert perlakuan(halaman.sesi.dokumen, risiko(halaman))[-1].uraian == "Pengingat harian"


def test_keberhasilan_diketik_di_sel_terbuka(halaman: HalamanRisiko) -> None:
    t = halaman.tabel
    r = baris(t, PERTAMA) + 2
    assert t.model.isi(r, nomor_kolom(t, "keberhasilan")).samar == "Ketik indikator keberhasilan"
    ketik(t, r, "keberhasilan", "Nihil keluhan")
    assert teks(t, r, "keberhasilan") == "Nihil keluhan"


def test_risiko_dan_bidang_baru(halaman: HalamanRisiko) -> None:
    t = halaman.tabel
    t.tampilan.ke(baris(t, PERTAMA), nomor_kolom(t, "pernyataan"))
    tekan(halaman, "tombol_risiko")
    r = baris(t, "Risiko baru")
    assert "belum bernama" in t.model.catatan(r, nomor_kolom(t, "pernyataan"))
    assert teks(t, r, "bidang") == "Pelayanan Tahanan"
    halaman._kelompok_baru("bidang")
    assert halaman.bidang.currentText() == BIDANG_BARU
    halaman.bidang.setEditText("Registrasi")
    halaman._kelompokkan("bidang")
    assert "Registrasi" in [r.bidang for r in halaman.sesi.dokumen.risiko]
    assert BIDANG_BARU not in [r.bidang for r in halaman.sesi.dokumen.risiko]


def test_ganti_nama_bidang_seluruhnya(halaman: HalamanRisiko) -> None:
    t = halaman.tabel
    t.tampilan.ke(baris(t, PERTAMA), nomor_kolom(t, "pernyataan"))
    halaman.semua.setChecked(True)
    halaman.bidang.setEditText("Pelayanan")
    halaman._kelompokkan("bidang")
    bidang = [r.bidang for r in halaman.sesi.dokumen.risiko]
    assert "Pelayanan Tahanan" not in bidang
    assert bidang.count("Pelayanan") == 2
    assert not halaman.semua.isChecked()


def test_indikator_yang_terancam(halaman: HalamanRisiko) -> None:
    t = halaman.tabel
    t.tampilan.ke(baris(t, PERTAMA), nomor_kolom(t, "pernyataan"))
    nomor = halaman.indikator.findText("1.1", Qt.MatchFlag.MatchStartsWith)
    halaman.indikator.setCurrentIndex(nomor)
    halaman._isi_indikator()
    assert risiko(halaman).indikator_id == halaman.indikator.itemData(nomor)


def test_hapus_satu_baris_lalu_seluruh_risiko(halaman: HalamanRisiko) -> None:
    t = halaman.tabel
    r = baris(t, PERTAMA)
    t.tampilan.ke(r + 2, nomor_kolom(t, "perlakuan"))
    t.lakukan("hapus")
    assert len(perlakuan(halaman.sesi.dokumen, risiko(halaman))) == 2
    t.tampilan.ke(r, nomor_kolom(t, "perlakuan"))
    t.tampilan.ke(r + 1, nomor_kolom(t, "perlakuan"), perluas=True)
    t.lakukan("hapus")
    assert not any(x.pernyataan.startswith(PERTAMA) for x in halaman.sesi.dokumen.risiko)


def test_temuan_membuka_sel_perlakuan(halaman: HalamanRisiko) -> None:
    halaman.peta.pilih((1, 1))
    halaman.ke_temuan("risiko", risiko(halaman).id, "perlakuan")
    kini = halaman.tabel.sel_sekarang()
    assert kini is not None
    assert (kini.noun, kini.kolom) == ("perlakuan", "uraian")
    assert halaman.cari("razia")


def test_register_kosong(qtbot: QtBot) -> None:
    h = HalamanRisiko(sesi_uji(Pembuat().dokumen))
    tampilkan(qtbot, h)
    assert "+ Risiko" in h.tabel.lembar.kosong
    assert not anak(h, QFrame, "kartu_kelompok").isEnabled()
    tekan(h, "tombol_risiko")
    assert teks(h.tabel, 1, "pernyataan") == "Risiko baru"
    assert h.tabel.model.baris[0].teks == "Program belum diisi"


def test_menutup_berkas_mengosongkan_halaman(qtbot: QtBot) -> None:
    h = HalamanRisiko(sesi_uji())
    tampilkan(qtbot, h)
    h.sesi.tutup()
    assert not h.tabel.model.baris
    assert not any(t.isEnabled() for t in h.findChildren(QPushButton) if t.isVisible() and t.text().startswith("+"))
