"""Card "Rincian risiko" and the sides of the map: the long form of the risk under the cursor."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kinerja_desktop.domain.risiko import Risiko
from kinerja_desktop.domain.risiko_aturan import pantauan
from kinerja_desktop.gui.halaman.risiko import HalamanRisiko
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.tabel import Tanda
from tests.gui.bantu_halaman import baris, ketik, nomor_kolom, sesi_uji, tampilkan, teks

PERTAMA, KEDUA = "Tahanan melewati masa penahanan", "Tahanan tidak mampu"


@pytest.fixture
def halaman(qtbot: QtBot) -> HalamanRisiko:
    h = HalamanRisiko(sesi_uji())
    tampilkan(qtbot, h)
    anak(h, QPushButton, "tombol_rincian").setChecked(True)
    return h


def risiko(h: HalamanRisiko, awal: str = PERTAMA) -> Risiko:
    return next(r for r in h.sesi.dokumen.risiko if r.pernyataan.startswith(awal))


def ke(h: HalamanRisiko, awal: str) -> None:
    h.tabel.tampilan.ke(baris(h.tabel, awal), nomor_kolom(h.tabel, "pernyataan"))


def tulis(h: HalamanRisiko, kolom: str, isi: str) -> QLineEdit:
    masukan = anak(h.rinci.kartu, QLineEdit, kolom)
    masukan.setFocus()
    masukan.selectAll()
    QTest.keyClicks(masukan, isi)
    QTest.keyClick(masukan, Qt.Key.Key_Return)
    return masukan


def test_isian_mengikuti_risiko_yang_dipilih(halaman: HalamanRisiko) -> None:
    ke(halaman, PERTAMA)
    tulis(halaman, "kode", "R-01")
    assert risiko(halaman).kode == "R-01"
    ke(halaman, KEDUA)
    assert anak(halaman.rinci.kartu, QLineEdit, "kode").text() == ""
    assert anak(halaman.rinci.kartu, QLabel, "judul_rinci").text().startswith(KEDUA)


def test_yang_sedang_diketik_tidak_pindah_ke_risiko_lain(halaman: HalamanRisiko) -> None:
    """Words still being typed belong to the risk they were typed for."""
    ke(halaman, PERTAMA)
    masukan = anak(halaman.rinci.kartu, QPlainTextEdit, "penyebab")
    masukan.setFocus()
    QTest.keyClicks(masukan, "Jadwal terlewat")
    ke(halaman, KEDUA)
    assert risiko(halaman).penyebab == "Jadwal terlewat"
    assert risiko(halaman, KEDUA).penyebab == ""
    assert masukan.toPlainText() == ""


def test_di_luar_skala_ditolak_dengan_kalimat(halaman: HalamanRisiko) -> None:
    ke(halaman, PERTAMA)
    halaman.rinci.segmen.pilih("analisis")
    masukan = tulis(halaman, "residu_dampak", "6")
    assert risiko(halaman).residu_dampak == 4
    assert masukan.property("salah")
    assert masukan.toolTip()


def test_tingkat_terbaca_beserta_seleranya(halaman: HalamanRisiko) -> None:
    ke(halaman, PERTAMA)
    halaman.rinci.segmen.pilih("analisis")
    kini = anak(halaman.rinci.kartu, QLabel, "tingkat_aktual")
    assert kini.text() == "Kini 11 Sedang · ⚠ di atas selera (pemantauan TW IV)"
    ketik(halaman.rinci.tabel["pantau"], 3, "dampak", "2")
    assert kini.text() == "Kini 7 Rendah · ✓ dalam selera (pemantauan TW IV)"


def test_pemantauan_dimulai_saat_diketik(halaman: HalamanRisiko) -> None:
    ke(halaman, "Bahan makanan")
    halaman.rinci.segmen.pilih("pantau")
    t = halaman.rinci.tabel["pantau"]
    r = risiko(halaman, "Bahan makanan")
    assert not pantauan(halaman.sesi.dokumen, r)
    ketik(t, baris(t, "TW II"), "kemungkinan", "5")
    ketik(t, baris(t, "TW II"), "dampak", "5")
    assert set(pantauan(halaman.sesi.dokumen, r)) == {"TW2"}
    assert teks(t, baris(t, "TW II"), "tingkat") == "25 Sangat Tinggi"
    # Now above the selera: the other triwulan are asked for.
    status = t.model.isi(baris(t, "TW III"), 0).status
    assert status is not None
    assert status.tanda == Tanda.PERINGATAN


def test_data_dukung_pemantauan(halaman: HalamanRisiko) -> None:
    anak(halaman, QPushButton, "tombol_dukung").setChecked(True)
    ke(halaman, PERTAMA)
    halaman.rinci.segmen.pilih("pantau")
    t = halaman.rinci.tabel["pantau"]
    t.tampilan.ke(baris(t, "TW II"), nomor_kolom(t, "catatan"))
    assert anak(halaman, QLabel, "judul_dukung").text() == "Data dukung pemantauan TW II"
    assert halaman.kartu.serahkan([{"bentuk": "jumlah", "uraian": "Notula rapat", "jumlah": 1}], None)
    (bukti,) = [d for d in halaman.sesi.dokumen.data_dukung if d.pada_noun == "risiko_pantau"]
    assert bukti.pada_id == pantauan(halaman.sesi.dokumen, risiko(halaman))["TW2"].id


@pytest.mark.parametrize(
    ("noun", "kolom", "nama"),
    [("risiko", "alasan", "analisis"), ("risiko", "penyebab", "uraian"), ("risiko", "pantau:TW3", "pantau")],
)
def test_temuan_membuka_bagiannya(halaman: HalamanRisiko, noun: str, kolom: str, nama: str) -> None:
    anak(halaman, QPushButton, "tombol_rincian").setChecked(False)
    halaman.ke_temuan(noun, risiko(halaman, KEDUA).id, kolom)
    assert anak(halaman, QWidget, "tempat_rinci").isVisible()
    assert halaman.rinci.segmen.kini == nama
    assert anak(halaman.rinci.kartu, QLabel, "judul_rinci").text().startswith(KEDUA)


def test_temuan_perlakuan_sampai_ke_selnya(halaman: HalamanRisiko) -> None:
    obat = halaman.sesi.dokumen.per("perlakuan", "risiko_id")[risiko(halaman, KEDUA).id][1]
    halaman.ke_temuan("perlakuan", obat.id, "tenggat")
    sel = halaman.rinci.tabel["perlakuan"].sel_sekarang()
    assert sel is not None
    assert (sel.id, sel.kolom) == (obat.id, "tenggat")


def test_sisi_peta_mengganti_kolom_dan_saringan(halaman: HalamanRisiko) -> None:
    t = halaman.tabel
    halaman.sisi.pilih("residual")
    assert (teks(t, baris(t, PERTAMA), "kemungkinan"), teks(t, baris(t, PERTAMA), "tingkat")) == ("2", "13 Sedang")
    ketik(t, baris(t, PERTAMA), "kemungkinan", "3")
    assert risiko(halaman).residu_kemungkinan == 3
    assert risiko(halaman).kemungkinan == 3
    halaman.sisi.pilih("aktual")
    assert not t.model.isi(baris(t, PERTAMA), nomor_kolom(t, "kemungkinan")).terbuka
    halaman.peta.pilih((2, 3))
    assert {b.isi.risiko.pernyataan[:26] for b in t.model.baris if b.jenis == "isi"} == {PERTAMA[:26]}
    halaman.sisi.pilih("inheren")
    assert halaman.lembar.peta is None


def test_saringan_unit(halaman: HalamanRisiko) -> None:
    kotak = halaman.saring_unit
    kotak.setCurrentIndex(kotak.findText("Kesatuan Pengamanan Rutan"))
    kotak.activated.emit(kotak.currentIndex())
    assert {b.isi.risiko.bidang for b in halaman.tabel.model.baris if b.jenis == "isi"} == {"Pengamanan"}
    assert anak(halaman, QLabel, "petunjuk").text() == "1 dari 6 risiko"
    anak(halaman, QPushButton, "tombol_saringan").click()
    assert anak(halaman, QLabel, "petunjuk").text() == "6 risiko"


def test_aturan_yang_dipakai_disebut(halaman: HalamanRisiko) -> None:
    kata = anak(halaman, QLabel, "aturan_peta").text()
    assert "Sangat Rendah 1–5" in kata
    assert "Selera risiko: besaran sampai 10." in kata
    assert "PermenPANRB 5/2020" in kata
