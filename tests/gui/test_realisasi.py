"""Tab Realisasi: an officer fills a month."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kinerja_desktop.application.dukung_gestur import minta
from kinerja_desktop.application.laporan_renaksi import sel_laporan
from kinerja_desktop.application.pengisian import baris_baru, isi_sel
from kinerja_desktop.application.realisasi_gestur import sel_uraian
from kinerja_desktop.application.transaksi import Tambah, Transaksi
from kinerja_desktop.domain.angka import tulis_isian
from kinerja_desktop.domain.nilai import KOSONG, Angka
from kinerja_desktop.domain.noun import NOUNS, id_sel
from kinerja_desktop.domain.periode import BULAN
from kinerja_desktop.domain.realisasi import KUMULATIF
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.gui.dialog.naskah_dukung import DialogNaskah
from kinerja_desktop.gui.halaman.lembar_realisasi import sel_variabel
from kinerja_desktop.gui.halaman.realisasi import HalamanRealisasi
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Nada, Sesi
from kinerja_desktop.storage.berkas import BerkasKinerja

from .bantu_halaman import halaman_realisasi, sesi_uji, tampilkan
from .palsu import dokumen_contoh, satker_kecil
from .test_tabel import K, ke, ketik, nilai


@pytest.fixture
def sesi(qtbot: QtBot) -> Sesi:
    return sesi_uji(satker_kecil(), bulan=5)


@pytest.fixture
def halaman(qtbot: QtBot, sesi: Sesi) -> HalamanRealisasi:
    return halaman_realisasi(qtbot, sesi)


def tombol(hal: HalamanRealisasi, nama: str) -> QPushButton:
    hasil = hal.findChild(QPushButton, nama)
    assert hasil is not None
    return hasil


def teks(hal: HalamanRealisasi, kode: str, kolom: str) -> str:
    model = hal.tabel.model
    r = next(r for r in range(len(model.baris)) if model.nama_baris(r) == kode)
    c = next(i for i, k in enumerate(model.kolom) if k.id == kolom)
    return model.isi(r, c).teks


def isi(sesi: Sesi, kode: str, variabel: str, angka: str, bulan: int) -> None:
    i = next(i for i in sesi.dokumen.indikator_tahun if i.kode == kode)
    sel = sel_variabel(sesi.dokumen, i, bulan, variabel)
    assert sesi.terapkan(isi_sel(sesi.dokumen, [(sel, Angka(Decimal(angka)), "")], "isi"))


def test_variables_give_the_month_and_the_capaian(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    ke(halaman.tabel, "1.1", "variabel1")
    ketik(qtbot, halaman.tabel, "37", K.Key_Tab, "50", K.Key_Return)
    assert teks(halaman, "1.1", "nilai") == "74"
    assert teks(halaman, "1.1", "capaian") == "92,5 %"
    assert sesi.berkas is not None
    assert sesi.berkas.label_urung() == "isi realisasi Mei 1.1"
    turunan = halaman.findChild(QLabel, "turunan")
    ke(halaman.tabel, "1.1", "variabel1")
    assert turunan is not None
    assert "37/50" in turunan.text()


def test_cells_open_when_the_indikator_reports(sesi: Sesi, halaman: HalamanRealisasi) -> None:
    model = halaman.tabel.model

    def sel(kode: str, kolom: str) -> Any:
        r = next(r for r in range(len(model.baris)) if model.nama_baris(r) == kode)
        return model.isi(r, next(i for i, k in enumerate(model.kolom) if k.id == kolom)).sel

    assert sel("1.2", "variabel1").kolom == "nilai"  # typed as it is, in the first column of entry
    assert sel("1.2", "variabel2") is None
    assert sel("1.2", "nilai") == sel("1.2", "variabel1")  # and where the computed ones are shown
    assert sel("2.1", "variabel1") is None  # every three months, this is Mei
    assert sel("2.1", "uraian") is not None
    sesi.pilih(periode=BULAN[5])
    assert sel("2.1", "variabel1") is not None


def test_na_with_its_reason(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    ke(halaman.tabel, "1.2", "variabel1")
    ketik(qtbot, halaman.tabel, "N/A: tidak ada layanan", K.Key_Return)
    assert teks(halaman, "1.2", "variabel1") == "N/A · tidak ada layanan"
    assert teks(halaman, "1.2", "nilai") == "N/A · tidak ada layanan"
    assert teks(halaman, "1.2", "capaian") == "N/A"


def test_missing_variable_is_said(sesi: Sesi, halaman: HalamanRealisasi) -> None:
    isi(sesi, "1.1", "pembilang", "5", 5)
    assert teks(halaman, "1.1", "nilai") == "belum lengkap"


def test_cumulative_figure_is_marked_and_can_be_deleted(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    isi(sesi, "1.1", KUMULATIF, "77.5", 5)
    ke(halaman.tabel, "1.1", "sampai")
    assert teks(halaman, "1.1", "sampai") == "77,5"
    petunjuk = halaman.tabel.model.data(halaman.tabel.tampilan.currentIndex(), Qt.ItemDataRole.ToolTipRole)
    assert "Angka kumulatif" in petunjuk
    ketik(qtbot, halaman.tabel, K.Key_Delete)
    assert nilai(sesi, "1.1", KUMULATIF) == KOSONG
    assert teks(halaman, "1.1", "sampai") == "–"


def test_month_strip_shows_and_chooses(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    assert tombol(halaman, "bulan_05").text() == "B05 · 0 dari 2"
    assert "terlambat" in tombol(halaman, "bulan_05").toolTip()
    qtbot.mouseClick(tombol(halaman, "bulan_03"), Qt.MouseButton.LeftButton)
    assert sesi.periode == BULAN[2]
    assert "Maret" in [k.judul for k in halaman.tabel.model.kolom]
    isi(sesi, "1.2", "", "1", 3)
    assert tombol(halaman, "bulan_03").text() == "B03 · 1 dari 3"
    assert halaman.tabel.tampilan.hasFocus(), "after a click one goes on typing"


def test_words_of_last_month_are_hinted_and_copied(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    semua = sesi.dokumen.indikator_urut
    isian = [(sel_uraian(sesi.dokumen, i, 4), f"April {i.kode}", "") for i in semua[:2]]
    isian.append((sel_uraian(sesi.dokumen, semua[1], 5), "sudah ada", ""))
    assert sesi.terapkan(isi_sel(sesi.dokumen, isian, "isi"))
    model = halaman.tabel.model
    kolom = next(i for i, k in enumerate(model.kolom) if k.id == "uraian")
    assert model.isi(1, kolom).samar == "Bulan lalu: April 1.1"
    qtbot.mouseClick(tombol(halaman, "tombol_salin_uraian"), Qt.MouseButton.LeftButton)
    assert [teks(halaman, kode, "uraian") for kode in ("1.1", "1.2", "2.1")] == ["April 1.1", "sudah ada", ""]
    sesi.urungkan()
    assert teks(halaman, "1.1", "uraian") == ""


def test_nothing_to_copy_is_said(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    pesan: list[tuple[str, Nada]] = []
    sesi.pesan.connect(lambda t, n: pesan.append((t, n)))
    qtbot.mouseClick(tombol(halaman, "tombol_salin_uraian"), Qt.MouseButton.LeftButton)
    assert "Tidak ada uraian April" in pesan[-1][0]


def test_kendala_and_its_follow_up(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    ke(halaman.tabel, "1.1", "variabel1")
    qtbot.mouseClick(tombol(halaman, "tombol_kendala"), Qt.MouseButton.LeftButton)
    editor = halaman.tabel_kendala.sunting.editor
    assert editor is not None
    editor.selectAll()
    ketik(qtbot, halaman.tabel_kendala, "Belum ada bidan", K.Key_Tab, "Kerja sama puskesmas", K.Key_Return)
    assert sesi.dokumen.kendala[0].uraian == "Belum ada bidan"
    assert sesi.dokumen.kendala[0].mulai_bulan == 5
    assert sesi.dokumen.tindak_lanjut[0].uraian == "Kerja sama puskesmas"
    ke(halaman.tabel, "1.2", "nilai")
    assert not halaman.tabel_kendala.model.baris  # it belongs to 1.1
    sesi.pilih(periode=BULAN[3])
    ke(halaman.tabel, "1.1", "variabel1")
    assert not halaman.tabel_kendala.model.baris  # and begins in Mei


def test_evidence_asked_for_and_linked(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    i = sesi.dokumen.indikator_urut[0]
    assert sesi.terapkan(minta(sesi.dokumen, i, 5, sesi.id_baru, uraian="Laporan makanan"))
    assert teks(halaman, "1.1", "dukung") == "0/1"
    ke(halaman.tabel, "1.1", "variabel1")
    QApplication.clipboard().setText("https://drive.go.id/x")
    qtbot.mouseClick(tombol(halaman, "tombol_tautan"), Qt.MouseButton.LeftButton)
    assert teks(halaman, "1.1", "dukung") == "1/1"  # what was asked for is there
    qtbot.mouseClick(tombol(halaman, "tombol_tautan"), Qt.MouseButton.LeftButton)
    assert teks(halaman, "1.1", "dukung") == "2/2"


def test_finding_leads_to_month_and_cell(sesi: Sesi, halaman: HalamanRealisasi) -> None:
    i = sesi.dokumen.indikator_urut[1]
    halaman.ke_temuan("indikator_tahun", i.id, "bulan:2")
    assert sesi.periode == BULAN[1]
    assert halaman.tabel.baris_sekarang().kunci == i.id  # type: ignore[union-attr]
    assert halaman.cari("tahanan yang memperoleh")
    assert halaman.tabel.baris_sekarang().isi.indikator.kode == "2.1"  # type: ignore[union-attr]


def test_hidden_page_waits_until_it_is_shown(sesi: Sesi, halaman: HalamanRealisasi) -> None:
    halaman.hide()
    sesi.pilih(periode=BULAN[7])
    assert "Mei" in [k.judul for k in halaman.tabel.model.kolom]
    halaman.show()
    assert "Agustus" in [k.judul for k in halaman.tabel.model.kolom]


def test_with_a_real_file(qtbot: QtBot, tmp_path: Path) -> None:
    contoh = satker_kecil()
    with BerkasKinerja.buat(tmp_path / "uji.kinerja") as berkas:
        berkas.terapkan(Transaksi("isi contoh", tuple(Tambah(b) for noun in NOUNS for b in contoh.baris(noun))))
        sesi = Sesi()
        sesi.buka(berkas, 2023)
        sesi.pilih(periode=BULAN[4])
        hal = halaman_realisasi(qtbot, sesi)
        ke(hal.tabel, "1.1", "variabel1")
        ketik(qtbot, hal.tabel, "37", K.Key_Tab, "50", K.Key_Return)
        assert teks(hal, "1.1", "nilai") == "74"
        sesi.urungkan()
        assert teks(hal, "1.1", "nilai") == "belum lengkap"
        ke(hal.tabel, "1.1", "variabel2")
        ketik(qtbot, hal.tabel, "-1", K.Key_Return)
        assert list(berkas.draf().values()) == ["-1"]
        ketik(qtbot, hal.tabel, K.Key_Escape)
        assert berkas.draf() == {}
        hal.close()
        sesi.berkas = None


# Entry by keys alone --------------------------------------------------------------------------------------------------


def test_a_month_costs_its_digits_and_one_key_per_value(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    """Down the list by Enter, over rows with variables and rows without; what does not report this month is passed by."""
    sesi.pilih(periode=BULAN[5])  # Juni: the quarterly one reports too
    halaman.tabel.tampilan.ke(*halaman.tabel.tampilan.gerak.pertama())  # type: ignore[misc]
    assert halaman.tabel.baris_sekarang().isi.indikator.kode == "1.1"  # type: ignore[union-attr]
    ketik(qtbot, halaman.tabel, "37", K.Key_Tab, "50", K.Key_Return, "88", K.Key_Return, "81", K.Key_Return)
    semua = {(b.variabel, b.nilai.nilai) for b in sesi.dokumen.realisasi if isinstance(b.nilai, Angka) and b.bulan == 6}
    assert semua == {("pembilang", 37), ("penyebut", 50), ("", 88), ("", 81)}
    assert [teks(halaman, kode, "nilai") for kode in ("1.1", "1.2", "2.1")] == ["74", "88", "81 %"]
    assert tombol(halaman, "bulan_06").text() == "B06 · 3 dari 3"


def test_last_month_and_last_year_stand_beside_the_value(qtbot: QtBot) -> None:
    kini = satker_kecil()
    lama = TahunKinerja(2022).dengan("indikator_tahun", [replace(i, tahun=2022) for i in kini.indikator_tahun])
    i = kini.indikator_urut[1]
    banding = baris_baru(
        "pembanding", str, tahun=2023, indikator_id=i.indikator_id, tahun_banding=2022, realisasi=Angka(Decimal(64)),
        satuan_realisasi="Nilai", sumber="LKjIP 2022",
    )  # fmt: skip
    sesi = sesi_uji(kini.dengan("pembanding", [banding]), lama, bulan=5)
    hal = HalamanRealisasi(sesi)
    qtbot.addWidget(hal)
    isi(sesi, "1.2", "", "70", 4)
    hal.show()
    assert "Mei 2022" in [k.judul for k in hal.tabel.model.kolom]
    assert (teks(hal, "1.2", "bulan_lalu"), teks(hal, "1.2", "tahun_lalu")) == ("70", "64")
    sesi.pilih(tahun=2022)
    isi(sesi, "1.2", "", "66", 5)
    sesi.pilih(tahun=2023)
    assert teks(hal, "1.2", "tahun_lalu") == "66", "the month itself, once the file has it"
    qtbot.mouseClick(anak(hal, QCheckBox, "tombol_pembanding"), Qt.MouseButton.LeftButton)
    assert "bulan_lalu" not in [k.id for k in hal.tabel.model.kolom]
    lain = HalamanRealisasi(sesi)
    qtbot.addWidget(lain)
    kotak = anak(lain, QCheckBox, "tombol_pembanding")
    assert not kotak.isChecked()
    kotak.setChecked(True)


def test_months_are_chosen_with_the_arrow_keys(qtbot: QtBot, sesi: Sesi, halaman: HalamanRealisasi) -> None:
    tombol(halaman, "bulan_05").setFocus()
    qtbot.keyClick(tombol(halaman, "bulan_05"), Qt.Key.Key_Right)
    assert sesi.periode == BULAN[5]
    assert tombol(halaman, "bulan_06").hasFocus()


# The view Kegiatan ----------------------------------------------------------------------------------------------------


def berkegiatan() -> TahunKinerja:
    """The small satker with two kegiatan: one of a unit and planned for TW II, one of nobody without periods."""
    dok = satker_kecil()
    satu, dua = dok.indikator_urut[:2]
    kegiatan = [
        baris_baru("renaksi", lambda: id_sel("uji", "k1"), tahun=2023, indikator_id=satu.indikator_id, urutan=1,
                   uraian="Menyusun menu", unit_id=dok.unit[0].id, data_dukung="2 Dokumen"),
        baris_baru("renaksi", lambda: id_sel("uji", "k2"), tahun=2023, indikator_id=dua.indikator_id, urutan=2,
                   uraian="Rapat bulanan"),
    ]  # fmt: skip
    periode = baris_baru(
        "renaksi_periode", str, tahun=2023, renaksi_id=kegiatan[0].id, periode="TW2", rencana="Menu enam bulan"
    )
    return dok.dengan("renaksi", kegiatan).dengan("renaksi_periode", [periode])


@pytest.fixture
def kegiatan(qtbot: QtBot) -> HalamanRealisasi:
    hal = halaman_realisasi(qtbot, sesi_uji(berkegiatan(), bulan=5))
    qtbot.mouseClick(tombol(hal, "tampilan_kegiatan"), Qt.MouseButton.LeftButton)
    hal.tabel.setFocus()
    return hal


def test_kegiatan_are_reported_by_unit(qtbot: QtBot, kegiatan: HalamanRealisasi) -> None:
    sesi, model = kegiatan.sesi, kegiatan.tabel.model
    assert [b.teks or b.isi.kegiatan.uraian for b in model.baris] == [
        "Subsi Pelayanan Tahanan", "Menyusun menu", "Unit penanggung jawab belum ditentukan", "Rapat bulanan",
    ]  # fmt: skip
    assert tombol(kegiatan, "bulan_05").text() == "B05 · 0 dari 2"
    assert "kegiatan" in tombol(kegiatan, "bulan_05").toolTip()
    c = [k.id for k in model.kolom]
    assert model.isi(1, c.index("rencana")).teks == "TW II: Menu enam bulan"
    assert model.isi(1, c.index("rencana")).sel is None
    assert model.isi(1, c.index("uraian")).status.tanda.value == "terlambat"  # type: ignore[union-attr]
    ketik(qtbot, kegiatan.tabel, "Menu disusun bersama ahli gizi", K.Key_Tab, "1 dari 2", K.Key_Return)
    laporan = sesi.dokumen.renaksi_bulan[0]
    assert (laporan.bulan, laporan.uraian, laporan.capaian) == (5, "Menu disusun bersama ahli gizi", "1 dari 2")
    assert laporan.diisi == sesi.hari_ini
    assert kegiatan.tabel.baris_sekarang().isi.kegiatan.uraian == "Rapat bulanan"  # type: ignore[union-attr]
    assert tombol(kegiatan, "bulan_05").text() == "B05 · 1 dari 2"
    kegiatan.unit.setCurrentIndex(1)
    kegiatan.unit.activated.emit(1)
    assert [b.kunci for b in model.baris if b.jenis == "isi"] == [id_sel("uji", "k1")]


def test_words_of_last_month_of_a_kegiatan(qtbot: QtBot, kegiatan: HalamanRealisasi) -> None:
    ketik(qtbot, kegiatan.tabel, "Menu disusun", K.Key_Return)
    kegiatan.sesi.pilih(periode=BULAN[5])
    qtbot.mouseClick(tombol(kegiatan, "tombol_salin_uraian"), Qt.MouseButton.LeftButton)
    assert sorted((b.bulan, b.uraian) for b in kegiatan.sesi.dokumen.renaksi_bulan) == [
        (5, "Menu disusun"),
        (6, "Menu disusun"),
    ]
    assert all(b.diisi for b in kegiatan.sesi.dokumen.renaksi_bulan)


def test_evidence_of_a_kegiatan(qtbot: QtBot, kegiatan: HalamanRealisasi, monkeypatch: pytest.MonkeyPatch) -> None:
    c = [k.id for k in kegiatan.tabel.model.kolom].index("dukung")
    assert kegiatan.tabel.model.isi(1, c).teks == "0/2"

    def isi(dialog: DialogNaskah) -> bool:
        dialog.isian["nomor_naskah"].setText("WP.23.PK.01.01-5")
        dialog.accept()
        return True

    monkeypatch.setattr(DialogNaskah, "exec", isi)
    qtbot.mouseClick(tombol(kegiatan, "tombol_naskah"), Qt.MouseButton.LeftButton)
    assert kegiatan.tabel.model.isi(1, c).teks == "1/2"
    bukti = kegiatan.sesi.dokumen.data_dukung[0]
    assert (bukti.pada_noun, bukti.pada_id, bukti.bulan) == ("renaksi", id_sel("uji", "k1"), 5)
    assert bukti.nomor_naskah == "WP.23.PK.01.01-5"
    kegiatan.segmen.pilih("indikator")
    assert not kegiatan.tabel_dukung.model.baris  # it is the kegiatan's
    kegiatan.ke_temuan("data_dukung", bukti.id)
    assert kegiatan.tabel_dukung.baris_sekarang().isi.id == bukti.id  # type: ignore[union-attr]


def test_an_empty_cell_of_another_month_is_found(kegiatan: HalamanRealisasi) -> None:
    """A draft or a note may stand on a cell whose row was never made."""
    dok = kegiatan.sesi.dokumen
    sel = sel_laporan(dok, dok.renaksi[1], 9, "uraian")
    kegiatan.segmen.pilih("indikator")
    kegiatan.ke_temuan(sel.noun, sel.id, sel.kolom)
    assert kegiatan.sesi.periode == BULAN[8]
    assert kegiatan.tabel.sel_sekarang() == sel
    sel = sel_variabel(dok, dok.indikator_urut[0], 2, "penyebut")
    kegiatan.ke_temuan(sel.noun, sel.id, sel.kolom)
    assert kegiatan.sesi.periode == BULAN[1]
    assert kegiatan.tabel.sel_sekarang() == sel


# Opening what is attached ---------------------------------------------------------------------------------------------


def test_a_file_is_opened_only_as_it_was_attached(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dibuka: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: dibuka.append(url.toLocalFile()) or True)
    (tmp_path / "laporan.pdf").write_bytes(b"%PDF-1.4 isi")
    with BerkasKinerja.buat(tmp_path / "uji.kinerja") as berkas:
        contoh = satker_kecil()
        berkas.terapkan(Transaksi("isi contoh", tuple(Tambah(b) for noun in NOUNS for b in contoh.baris(noun))))
        sesi = Sesi()
        sesi.buka(berkas, 2023)
        sesi.pilih(periode=BULAN[4])
        hal = HalamanRealisasi(sesi)
        qtbot.addWidget(hal)
        hal.resize(1300, 640)
        hal.show()
        pesan: list[str] = []
        sesi.pesan.connect(lambda t, _n: pesan.append(t))
        hal.dukung.lampirkan(str(tmp_path / "laporan.pdf"))
        tampilan = hal.tabel_dukung.tampilan
        tampilan.ke(0, 3)
        kotak = tampilan.visualRect(tampilan.currentIndex())
        qtbot.mouseDClick(tampilan.viewport(), Qt.MouseButton.LeftButton, pos=kotak.center())
        ada = berkas.dukung.cari(sesi.dokumen.data_dukung[0].sha256)
        assert ada is not None
        assert dibuka == [str(ada)]
        ada.write_bytes(b"%PDF-1.4 lain")
        qtbot.keyClick(tampilan, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert "tidak sama" in pesan[-1]
        ada.unlink()
        hal.dukung.tombol_buka.click()
        assert "tidak ada di folder" in pesan[-1]
        assert len(dibuka) == 1
        hal.close()
        sesi.berkas = None


def test_a_real_month_is_filled_blind(qtbot: QtBot) -> None:
    """All indikator of the example in Desember: digits, Tab between the variables, Enter after the last; nothing else."""
    penuh = dokumen_contoh()
    isian = {(b.indikator_id, b.variabel): b for b in penuh.realisasi if b.bulan == 12 and isinstance(b.nilai, Angka)}
    sesi = sesi_uji(penuh.dengan("realisasi", [b for b in penuh.realisasi if b.bulan != 12]))
    hal = HalamanRealisasi(sesi)
    tampilkan(qtbot, hal, 1300, 640)
    hal.tabel.tampilan.ke(*hal.tabel.tampilan.gerak.pertama())  # type: ignore[misc]
    hal.tabel.setFocus()
    tombol_ketik = 0
    for baris in [b.isi for b in hal.tabel.model.baris if b.jenis == "isi" and b.isi.terbuka]:
        nama = [v for v, _ in baris.variabel] or [""]
        nilai_baris = [isian.get((baris.indikator.indikator_id, n)) for n in nama]
        for n, b in enumerate(nilai_baris):
            angka = tulis_isian(b.nilai).replace(".", "") if b else ""
            ketik(qtbot, hal.tabel, angka, K.Key_Tab if n + 1 < len(nama) else K.Key_Return)
            tombol_ketik += len(angka) + 1
    hasil = {(b.indikator_id, b.variabel): b.nilai for b in sesi.dokumen.realisasi if b.bulan == 12}
    assert hasil == {kunci: b.nilai for kunci, b in isian.items() if b.variabel != KUMULATIF}
    assert len(hasil) > 20
    assert tombol_ketik < 5 * len(hasil)
