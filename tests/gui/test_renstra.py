"""Tab Renstra: years that make sense, the tree with its money, roadmap, plans, isu, visi; what is empty says the first step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kinerja_desktop.application.renstra_susun import Ragam
from kinerja_desktop.domain.rencana_strategis import StatusRoadmap
from kinerja_desktop.domain.renstra_pohon import alokasi_pohon, alokasi_simpul, pohon, total_alokasi
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.gui.halaman.peta_strategi import TINGGI
from kinerja_desktop.gui.halaman.renstra import HalamanRenstra
from kinerja_desktop.gui.keadaan import tab_noun
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Nada
from kinerja_desktop.gui.tabel import Tanda
from kinerja_desktop.gui.unsur import LabelElide
from kinerja_desktop.storage.dukung import FolderDukung
from tests.gui.bantu_halaman import ambil_menu, baris, ketik, nomor_kolom, sesi_uji, tampilkan, teks
from tests.gui.palsu import dokumen_contoh
from tests.pembuat import Pembuat

JUTA_19 = ("3.193,72", "14.668,95", "15.402,4", "16.172,52", "16.985,15")


def buka(qtbot: QtBot, dokumen: TahunKinerja) -> HalamanRenstra:
    h = HalamanRenstra(sesi_uji(dokumen))
    tampilkan(qtbot, h)
    h.pesan_terakhir = []  # type: ignore[attr-defined]
    h.sesi.pesan.connect(lambda kata, nada: h.pesan_terakhir.append((kata, nada)))  # type: ignore[attr-defined]
    return h


@pytest.fixture
def kanwil(qtbot: QtBot) -> HalamanRenstra:
    """The Renstra 2025-2029 of 001."""
    return buka(qtbot, dokumen_contoh("kanwil-ntb-2026.json"))


@pytest.fixture
def kosong(qtbot: QtBot) -> HalamanRenstra:
    p = Pembuat(2026)
    p.indikator("Persentase layanan", kode="1.1")
    return buka(qtbot, p.dokumen)


def tekan(h: HalamanRenstra, nama: str) -> None:
    anak(h, QPushButton, f"tombol_{nama}").click()


def pesan(h: HalamanRenstra) -> str:
    return str(h.pesan_terakhir[-1][0])  # type: ignore[attr-defined]


def menu(h: HalamanRenstra, nama: str, *pilihan: str) -> None:
    """Take an entry of a button's menu, through its submenus."""
    kini: QMenu = h.menu.menu[nama]
    kini.aboutToShow.emit()
    ambil_menu(kini, *pilihan)


def ke(h: HalamanRenstra, kode: str, kolom: str = "uraian") -> int:
    r = baris(h.tabel, kode, "kode")
    h.tabel.tampilan.ke(r, nomor_kolom(h.tabel, kolom))
    return r


def halaman_kini(h: HalamanRenstra) -> str:
    return h.isi.currentWidget().objectName()


# Empty ----------------------------------------------------------------------------------------------------------------


def test_tanpa_renstra_menawarkan_langkah_pertama(kosong: HalamanRenstra) -> None:
    assert halaman_kini(kosong) == "halaman_kosong"
    tombol = {b.text() for b in kosong.isi.currentWidget().findChildren(QPushButton)}
    assert tombol == {"Renstra baru"}
    assert not any(anak(kosong, QPushButton, f"tombol_{n}").isVisible() for n in ("baris", "aspek", "isu", "misi"))
    assert not kosong.pilih.isVisible()


def test_renstra_baru_lalu_ambil_dari_tahun(kosong: HalamanRenstra) -> None:
    next(b for b in kosong.isi.currentWidget().findChildren(QPushButton) if b.text() == "Renstra baru").click()
    isian = kosong.bilah.isian
    assert (isian["dari"].text(), isian["sampai"].text()) == ("2025", "2029"), "the plan the year falls in is proposed"
    isian["sampai"].setText("2031")
    tekan(kosong, "simpan_tahun")
    assert "paling banyak 6 tahun" in pesan(kosong)
    assert kosong.bilah.bingkai.isVisible(), "what was typed stays to be mended"
    isian["sampai"].setText("dua ribu")
    tekan(kosong, "simpan_tahun")
    assert "bukan tahun" in pesan(kosong)
    isian["sampai"].setText("2029")
    QTest.keyClick(isian["sampai"], Qt.Key.Key_Return)
    assert not kosong.bilah.bingkai.isVisible()
    assert kosong.pilih.currentText() == "Renstra 2025-2029"
    QApplication.processEvents()
    langkah = {b.text(): b for b in kosong.isi.currentWidget().findChildren(QPushButton) if b.isVisible()}
    assert set(langkah) == {"Ambil dari tahun 2026", "Ketik sasaran"}
    langkah["Ambil dari tahun 2026"].click()
    assert halaman_kini(kosong) == "halaman_tabel"
    assert teks(kosong.tabel, baris(kosong.tabel, "1.1", "kode"), "kaitan") == "1.1"
    menu(kosong, "tahun", "Ambil sasaran dan indikator")
    assert "sudah ada" in pesan(kosong)


def test_renstra_2022_dengan_kolom_2021(kosong: HalamanRenstra) -> None:
    """002 T3.5 is titled 2022-2024 and has a column for 2021."""
    menu(kosong, "renstra", "Renstra baru")
    for nama, isi in (("dari", "2022"), ("sampai", "2024"), ("kolom", "2021")):
        kosong.bilah.isian[nama].setText(isi)
    tekan(kosong, "simpan_tahun")
    kosong.menu.tambah(Ragam.SASARAN_KEGIATAN)
    judul = [k.judul for k in kosong.tabel.model.kolom if k.judul.startswith("Target")]
    assert judul == ["Target 2021", "Target 2022", "Target 2023", "Target 2024"]


# Tree -----------------------------------------------------------------------------------------------------------------


def test_pohon_menjorok_dan_sasaran_tegas(kanwil: HalamanRenstra) -> None:
    t = kanwil.tabel
    dalam = {k: t.model.isi(baris(t, k, "kode"), 1).inden for k in ("137.04.BF", "SK 17", "IKK 17.1")}
    assert dalam == {"137.04.BF": 0, "SK 17": 2, "IKK 17.1": 3}
    assert t.model.baris[baris(t, "SK 17", "kode")].tegas
    assert not t.model.baris[baris(t, "IKK 17.1", "kode")].tegas


def test_alokasi_bersama_menyatu_dan_dijumlah_sekali(kanwil: HalamanRenstra) -> None:
    t = kanwil.tabel
    r = baris(t, "IKK 19.1", "kode")
    for kolom in ("alokasi-2025", "alokasi-2029", "total", "pelaksana"):
        assert t.model.blok(r, nomor_kolom(t, kolom)) == (r, r + 1), kolom
    assert [teks(t, r, f"alokasi-{y}") for y in range(2025, 2030)] == list(JUTA_19)
    assert teks(t, r, "total") == "66.422,74"
    akhir = len(t.model.baris) - 1
    assert (teks(t, akhir, "kode"), teks(t, akhir, "total")) == ("Jumlah alokasi", "70.548,79")
    atas = t.model.isi(baris(t, "SK 19", "kode"), nomor_kolom(t, "alokasi-2025"))
    assert (atas.teks, atas.samar) == ("", "3.193,72"), "a sum is a hint, not an entry"
    assert alokasi_pohon(kanwil.sesi.dokumen, kanwil.renstra) == {  # type: ignore[arg-type]
        (c.simpul.id, y): alokasi_simpul(kanwil.sesi.dokumen, c.simpul, y)
        for c in pohon(kanwil.sesi.dokumen, kanwil.renstra)  # type: ignore[arg-type]
        for y in range(2025, 2030)
    }


def test_gabung_dan_pisahkan_lewat_menu(kanwil: HalamanRenstra) -> None:
    t = kanwil.tabel
    ke(kanwil, "IKK 19.2")
    menu(kanwil, "susunan", "Pisahkan alokasi")
    r = baris(t, "IKK 19.1", "kode")
    assert t.model.blok(r, nomor_kolom(t, "total")) == (r, r)
    ke(kanwil, "IKK 19.1")
    menu(kanwil, "susunan", "Gabung alokasi")
    assert t.model.blok(r, nomor_kolom(t, "total")) == (r, r + 1)
    assert kanwil.sesi.berkas.label_urung() == "gabung alokasi IKK 19.1 sampai IKK 19.2"  # type: ignore[union-attr, operator]
    kanwil.sesi.urungkan()
    kanwil.sesi.urungkan()
    assert t.model.blok(r, nomor_kolom(t, "total")) == (r, r + 1)


def test_alokasi_bersama_yang_terpisah_barisnya_tampil_sekali(kosong: HalamanRenstra) -> None:
    """Two sasaran share an amount while an indikator stands between them: the second says where the amount is."""
    menu(kosong, "renstra", "Renstra baru")
    tekan(kosong, "simpan_tahun")
    kosong.menu.tambah(Ragam.SASARAN_KEGIATAN)
    t = kosong.tabel
    ketik(t, 0, "kode", "SK 1")
    kosong.menu.tambah(Ragam.INDIKATOR)
    kosong.menu.tambah(Ragam.SASARAN_KEGIATAN)
    ketik(t, 2, "kode", "SK 2")
    ketik(t, 0, "alokasi-2025", "10")
    ke(kosong, "SK 1")
    menu(kosong, "susunan", "Gabung alokasi")
    isi = t.model.isi(2, nomor_kolom(t, "alokasi-2025"))
    assert (isi.teks, isi.samar, isi.sel) == ("", "bersama SK 1", None)
    assert [teks(t, r, "total") for r in (0, 2, 3)] == ["10", "", "10"]


def test_alokasi_di_sasaran_dan_di_bawahnya_bertanda(kanwil: HalamanRenstra) -> None:
    t = kanwil.tabel
    r = baris(t, "SK 17", "kode")
    ketik(t, r, "alokasi-2025", "800")
    status = t.model.isi(r, nomor_kolom(t, "alokasi-2025")).status
    assert status is not None
    assert status.tanda == Tanda.PERINGATAN
    assert "746,71 juta" in status.sebab
    assert total_alokasi(kanwil.sesi.dokumen, kanwil.renstra, 2025) == 3_993_720_000  # type: ignore[arg-type]


def test_target_hanya_di_indikator(kanwil: HalamanRenstra) -> None:
    t = kanwil.tabel
    assert t.model.isi(baris(t, "SK 17", "kode"), nomor_kolom(t, "target-2027")).sel is None
    r = baris(t, "IKK 17.1", "kode")
    ketik(t, r, "target-2027", "3,65")
    assert teks(t, r, "target-2027") == "3,65 Indeks" or teks(t, r, "target-2027") == "3,65"
    assert kanwil.sesi.berkas.label_urung() == "isi target 2027 IKK 17.1"  # type: ignore[union-attr, operator]


def test_tempel_target_dan_alokasi_sekaligus(kanwil: HalamanRenstra) -> None:
    """A block from a spreadsheet over two indikator that share an amount: the second line is empty there, as on paper."""
    t = kanwil.tabel
    ke(kanwil, "IKK 19.1", "target-2025")
    isi = "90%\t91%\t92%\t93%\t94%\t1.000,5\t2\t3\t4\t5\n3,1\t3,2\t3,3\t3,4\t3,5\t\t\t\t\t"
    QApplication.clipboard().setText(isi)
    t.lakukan("tempel")
    r = baris(t, "IKK 19.1", "kode")
    assert [teks(t, r, f"target-{y}") for y in (2025, 2029)] == ["90 %", "94 %"]
    assert [teks(t, r, f"alokasi-{y}") for y in (2025, 2029)] == ["1.000,5", "5"]
    assert kanwil.sesi.berkas.label_urung().startswith("tempel")  # type: ignore[union-attr, operator]


def test_baris_baru_dari_papan_tombol_dan_menu(kanwil: HalamanRenstra) -> None:
    t = kanwil.tabel
    ke(kanwil, "IKK 17.1")
    t.lakukan("tambah")
    kini = t.baris_sekarang()
    assert kini is not None
    assert kini.isi.simpul.uraian == "Indikator baru"
    assert "belum bernama" in t.model.catatan(t.tampilan.kini()[0], 1)  # type: ignore[index]
    ketik(t, t.tampilan.kini()[0], "uraian", "IKK 17.2 Indeks mutu")  # type: ignore[index]
    assert teks(t, baris(t, "IKK 17.2", "kode"), "uraian") == "Indeks mutu"
    menu(kanwil, "baris", "Program")
    assert t.baris_sekarang().isi.simpul.uraian == "Program baru"  # type: ignore[union-attr]
    menu(kanwil, "susunan", "Jadikan", "Kegiatan")
    assert t.baris_sekarang().isi.simpul.uraian == "Kegiatan baru"  # type: ignore[union-attr]
    t.lakukan("hapus")
    t.lakukan("hapus")
    ke(kanwil, "SK 19")
    menu(kanwil, "susunan", "Masukkan ke bawah")
    assert "Tidak ada baris setingkat" in pesan(kanwil)


def test_hapus_sasaran_dan_kembali(kanwil: HalamanRenstra) -> None:
    lama = kanwil.sesi.dokumen
    ke(kanwil, "SK 19")
    kanwil.tabel.lakukan("hapus")
    assert kanwil.sesi.berkas.label_urung() == "hapus SK 19 dan 2 baris di bawahnya"  # type: ignore[union-attr, operator]
    kanwil.sesi.urungkan()
    assert kanwil.sesi.dokumen == lama


def test_kaitan_dengan_tahun(kanwil: HalamanRenstra) -> None:
    t = kanwil.tabel
    r = ke(kanwil, "IKK 17.1")
    assert teks(t, r, "kaitan") == "IKK17.1"
    menu(kanwil, "tahun", "Lepaskan kaitan")
    isi = t.model.isi(r, nomor_kolom(t, "kaitan"))
    assert (isi.teks, isi.samar) == ("", "usul IKK17.1")
    menu(kanwil, "tahun", "Terima semua usulan kaitan (1)")
    assert teks(t, r, "kaitan") == "IKK17.1"
    menu(kanwil, "tahun", "Lepaskan kaitan")
    menu(kanwil, "tahun", "Kaitkan baris ini", "IKK17.1")
    assert teks(t, r, "kaitan") == "IKK17.1"


def test_pakai_di_tahun(kosong: HalamanRenstra) -> None:
    menu(kosong, "renstra", "Renstra baru")
    tekan(kosong, "simpan_tahun")
    kosong.menu.tambah(Ragam.SASARAN_KEGIATAN)
    t = kosong.tabel
    ketik(t, 0, "kode", "SK 17")
    kosong.menu.tambah(Ragam.INDIKATOR)
    ketik(t, 1, "uraian", "IKK 17.1 Indeks Pengendalian Mutu")
    ke(kosong, "IKK 17.1")
    menu(kosong, "tahun", "Pakai baris ini")
    assert "1 indikator masuk ke tahun 2026" in pesan(kosong)
    assert [i.kode for i in kosong.sesi.dokumen.indikator_urut] == ["1.1", "IKK 17.1"]
    assert teks(t, baris(t, "IKK 17.1", "kode"), "kaitan") == "IKK 17.1"


def test_kartu_indikator_di_bawah_tabel(kanwil: HalamanRenstra) -> None:
    """The card follows the cursor; on a sasaran it says what to choose, and other views have no use for it."""
    judul, kosong_ = anak(kanwil.kartu, LabelElide, "judul_kartu"), anak(kanwil.kartu, QLabel, "kosong_kartu")
    ke(kanwil, "IKK 17.1")
    assert judul.teks_penuh().startswith("IKK17.1 Indeks Pengendalian Mutu")
    ke(kanwil, "SK 17")
    assert "Pilih satu indikator" in kosong_.text()
    ke(kanwil, "IKK 17.1")
    menu(kanwil, "tahun", "Lepaskan kaitan")
    assert "belum ada pada tahun 2026" in kosong_.text()
    kanwil.tampilan.pilih("roadmap")
    assert not kanwil.kartu.isVisible()


# Years ----------------------------------------------------------------------------------------------------------------


def test_ubah_tahun_menyebut_yang_di_luar(kanwil: HalamanRenstra) -> None:
    menu(kanwil, "renstra", "Tahun dan nama")
    kanwil.bilah.isian["dari"].setText("2026")
    tekan(kanwil, "simpan_tahun")
    assert pesan(kanwil).startswith("3 target, 2 alokasi dan 18 butir roadmap di luar kolom 2026-2029 tetap tersimpan")
    petunjuk = anak(kanwil, QLabel, "petunjuk")
    assert petunjuk.isVisible()
    assert "tetap tersimpan" in petunjuk.text()
    assert "target-2025" not in [k.id for k in kanwil.tabel.model.kolom]
    kanwil.sesi.urungkan()
    assert not petunjuk.isVisible()
    assert "target-2025" in [k.id for k in kanwil.tabel.model.kolom]


def test_hapus_renstra_dan_urungkan(kanwil: HalamanRenstra) -> None:
    lama = kanwil.sesi.dokumen
    menu(kanwil, "renstra", "Hapus Renstra 2025-2029")
    assert halaman_kini(kanwil) == "halaman_kosong"
    assert "Ctrl+Z mengembalikannya" in pesan(kanwil)
    kanwil.sesi.urungkan()
    assert kanwil.sesi.dokumen == lama
    assert halaman_kini(kanwil) == "halaman_tabel"


def test_pilih_antara_dua_renstra(kanwil: HalamanRenstra) -> None:
    menu(kanwil, "renstra", "Renstra baru")
    for nama, isi in (("dari", "2020"), ("sampai", "2024")):
        kanwil.bilah.isian[nama].setText(isi)
    tekan(kanwil, "simpan_tahun")
    assert [kanwil.pilih.itemText(n) for n in range(2)] == ["Renstra 2020-2024", "Renstra 2025-2029"]
    assert halaman_kini(kanwil) == "halaman_kosong"
    kanwil.pilih.setCurrentIndex(1)
    kanwil.pilih.activated.emit(1)
    assert baris(kanwil.tabel, "IKK 17.1", "kode")


# Roadmap, plans, isu --------------------------------------------------------------------------------------------------


def test_roadmap_ditempel_dengan_hurufnya(kanwil: HalamanRenstra) -> None:
    kanwil.tampilan.pilih("roadmap")
    t = kanwil.tabel
    t.tampilan.ke(len(t.model.baris) - 1, nomor_kolom(t, "nama"))
    tekan(kanwil, "aspek")
    r = t.tampilan.kini()[0]  # type: ignore[index]
    assert teks(t, r, "nama") == "Aspek baru"
    t.tampilan.ke(r, nomor_kolom(t, "tahun-2025"))
    QApplication.clipboard().setText("a. Renovasi ruang\ta. Pengadaan\nb. Pusat data\t\nc. Pinjam pakai\tb. Gedung")
    t.lakukan("tempel")
    assert [teks(t, r + n, "tahun-2025") for n in range(3)] == ["a. Renovasi ruang", "b. Pusat data", "c. Pinjam pakai"]
    assert [teks(t, r + n, "tahun-2026") for n in range(3)] == ["a. Pengadaan", "b. Gedung", ""]
    tekan(kanwil, "butir")
    assert t.tampilan.kini() == (r + 3, nomor_kolom(t, "tahun-2025"))
    ketik(t, r + 3, "tahun-2025", "Butir keempat")
    assert teks(t, r + 3, "tahun-2025") == "d. Butir keempat"
    t.tampilan.ke(r + 1, nomor_kolom(t, "tahun-2025"))
    t.lakukan("kosongkan")
    assert [teks(t, r + n, "tahun-2025") for n in range(3)] == [
        "a. Renovasi ruang",
        "b. Pinjam pakai",
        "c. Butir keempat",
    ]


def test_status_butir(kanwil: HalamanRenstra) -> None:
    kanwil.tampilan.pilih("roadmap")
    t = kanwil.tabel
    c = nomor_kolom(t, "tahun-2025")
    t.tampilan.ke(0, c)
    t.tampilan.ke(1, c, perluas=True)
    menu(kanwil, "status", "Selesai")
    assert sum(b.status == StatusRoadmap.SELESAI for b in kanwil.sesi.dokumen.roadmap_butir) == 2
    status = t.model.isi(0, c).status
    assert status is not None
    assert (status.tanda, status.sebab) == (Tanda.SELESAI, "Selesai; diubah lewat tombol Status.")
    t.tampilan.ke(0, nomor_kolom(t, "nama"))
    menu(kanwil, "status", "Berjalan")
    assert "Pilih dahulu butir" in pesan(kanwil)


def test_hapus_aspek_atau_barisnya(kanwil: HalamanRenstra) -> None:
    kanwil.tampilan.pilih("roadmap")
    t = kanwil.tabel
    t.tampilan.ke(2, nomor_kolom(t, "tahun-2025"))
    t.lakukan("hapus")
    assert len(kanwil.sesi.dokumen.roadmap_butir) == 85
    t.tampilan.ke(0, nomor_kolom(t, "nama"))
    t.tampilan.ke(2, nomor_kolom(t, "nama"), perluas=True)
    t.lakukan("hapus")
    assert len(kanwil.sesi.dokumen.roadmap_aspek) == 5


def test_monitoring_dan_evaluasi(kanwil: HalamanRenstra) -> None:
    kanwil.tampilan.pilih("pantau")
    t = kanwil.tabel
    r = baris(t, "IKK 17.1", "kode")
    assert t.model.blok(r, nomor_kolom(t, "kode")) == (r, r + 1)
    assert teks(t, r + 1, "periode-monitoring") == "Insidental"
    assert teks(t, r + 1, "periode-evaluasi") == "", "a form that is not there has no period"
    t.tampilan.ke(r, nomor_kolom(t, "bentuk-evaluasi"))
    tekan(kanwil, "evaluasi")
    kini = t.tampilan.kini()
    assert kini == (r + 1, nomor_kolom(t, "bentuk-evaluasi"))
    QApplication.clipboard().setText("Reviu tengah periode\tTahunan")
    t.lakukan("tempel")
    assert teks(t, r + 1, "periode-evaluasi") == "Tahunan"
    t.lakukan("naik")
    assert teks(t, r, "bentuk-evaluasi") == "Reviu tengah periode"
    assert [b.teks for b in t.model.baris if b.jenis == "grup"].count("SP 1") == 0, "nothing to monitor below it"


def test_isu_menurut_jenis(kanwil: HalamanRenstra) -> None:
    kanwil.tampilan.pilih("isu")
    t = kanwil.tabel
    assert t.model.baris[0].teks == "Potensi"
    banyak = len(kanwil.sesi.dokumen.isu)
    menu(kanwil, "isu", "Isu strategis")
    assert len(kanwil.sesi.dokumen.isu) == banyak + 1
    assert t.baris_sekarang().isi.uraian == "Isu baru"  # type: ignore[union-attr]
    assert str(t.baris_sekarang().isi.jenis) == "isu strategis"  # type: ignore[union-attr]


def test_visi_misi(kanwil: HalamanRenstra) -> None:
    kanwil.tampilan.pilih("visi")
    assert halaman_kini(kanwil) == "halaman_visi"
    assert kanwil.ikatan.input["singkatan_nilai"].text() == "PRIMA"  # type: ignore[union-attr]
    tekan(kanwil, "nilai")
    t = kanwil.tabel
    assert t.baris_sekarang().isi.uraian == "Tata nilai baru"  # type: ignore[union-attr]
    ketik(t, t.tampilan.kini()[0], "nama", "Amanah")  # type: ignore[index]
    assert kanwil.sesi.dokumen.renstra_butir[-1].nama == "Amanah"


def test_peta_strategi(kanwil: HalamanRenstra, tmp_path: Path) -> None:
    kanwil.sesi.berkas.dukung = FolderDukung(tmp_path / "a.kinerja")  # type: ignore[union-attr, misc]
    kanwil.tampilan.pilih("visi")
    kata = anak(kanwil, QLabel, "kata_peta")
    assert "Pilih gambar" in kata.text()
    bukan = tmp_path / "bukan.png"
    bukan.write_text("bukan gambar")
    kanwil.peta.pasang(bukan)
    assert "bukan gambar" in pesan(kanwil)
    gambar = QImage(400, 200, QImage.Format.Format_RGB32)
    gambar.fill(Qt.GlobalColor.blue)
    asal = tmp_path / "peta.png"
    gambar.save(str(asal))
    kanwil.peta.pasang(asal)
    assert kata.text() == "peta.png"
    assert 0 < kanwil.peta.gambar.height() <= TINGGI
    for path in (tmp_path / "a.kinerja.dukung").iterdir():
        path.unlink()
    kanwil.segarkan()
    assert "“peta.png” tidak ada di folder “a.kinerja.dukung”" in kata.text()
    tekan(kanwil, "lepas_peta")
    assert kanwil.renstra is not None
    assert kanwil.renstra.peta_sha256 == ""


# Ways in --------------------------------------------------------------------------------------------------------------


def test_temuan_dan_pencarian_membuka_selnya(kanwil: HalamanRenstra) -> None:
    dok = kanwil.sesi.dokumen
    for noun, baris_, tampilan in (
        ("renstra_target", dok.renstra_target[3], "target"), ("roadmap_butir", dok.roadmap_butir[40], "roadmap"),
        ("renstra_pantau", dok.renstra_pantau[2], "pantau"), ("isu", dok.isu[70], "isu"),
        ("renstra_butir", dok.renstra_butir[2], "visi"),
    ):  # fmt: skip
        assert tab_noun(noun) == "renstra"
        kanwil.ke_temuan(noun, baris_.id)
        assert kanwil.tampilan.kini == tampilan
        sel = kanwil.tabel.sel_sekarang()
        assert sel is not None
        assert (sel.noun, sel.id) == (noun, baris_.id)
    kanwil.ke_temuan("renstra", dok.renstra[0].id, "visi")
    assert anak(kanwil, QWidget, "visi").hasFocus()
    kanwil.tampilan.pilih("target")
    assert kanwil.cari("kesekretariatan")


def test_hanya_baca_dan_berkas_ditutup(kanwil: HalamanRenstra) -> None:
    kanwil.sesi.berkas.hanya_baca = True  # type: ignore[union-attr, misc]
    kanwil.segarkan()
    assert not any(
        b.isEnabled() for b in kanwil.findChildren(QPushButton) if b.isVisible() and b.text().startswith("+")
    )
    kanwil.sesi.tutup()
    assert halaman_kini(kanwil) == "halaman_kosong"


def test_pesan_tidak_pernah_galat(kanwil: HalamanRenstra) -> None:
    """All menus open on every row of every view."""
    for nama in ("target", "roadmap", "pantau", "isu", "visi"):
        kanwil.tampilan.pilih(nama)
        for r in range(len(kanwil.tabel.model.baris)):
            kanwil.tabel.tampilan.ke(r, 1)
            for satu in kanwil.menu.menu.values():
                satu.aboutToShow.emit()
    assert not any(nada == Nada.GALAT for _, nada in kanwil.pesan_terakhir)  # type: ignore[attr-defined]
