"""Laporan & Kirim: sections, live preview, saving, printing, closing, reopening, sending."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kinerja_desktop import app
from kinerja_desktop.application.laporan_renaksi import sel_laporan
from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.gui.dialog.cetak import DialogCetak, Pesanan, baca_halaman
from kinerja_desktop.gui.halaman.laporan import HalamanLaporan
from kinerja_desktop.gui.jendela import NAMA_TAB
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.sesi import Nada
from kinerja_desktop.storage.berkas import BerkasKinerja


@pytest.fixture
def laporan(jendela: MainWindow, qtbot: QtBot) -> HalamanLaporan:
    halaman = jendela.ke_tab("laporan")
    assert isinstance(halaman, HalamanLaporan)
    tunggu(qtbot, halaman)
    return halaman


def tunggu(qtbot: QtBot, halaman: HalamanLaporan) -> None:
    qtbot.waitUntil(
        lambda: halaman.pratinjau.pdf is not None and halaman.pratinjau.lembar.citra is not None, timeout=20_000
    )


def tombol(halaman: QWidget, nama: str) -> QPushButton:
    return anak(halaman, QPushButton, nama)


def centang(halaman: HalamanLaporan, *ids: str) -> None:
    for butir in halaman._butir():
        pilih = butir.data(Qt.ItemDataRole.UserRole) in ids
        butir.setCheckState(Qt.CheckState.Checked if pilih else Qt.CheckState.Unchecked)


def test_preview_shows_real_pages(laporan: HalamanLaporan) -> None:
    pdf = laporan.pratinjau.pdf
    assert pdf is not None
    assert len(pdf) > 5
    assert laporan.pratinjau.deret.count() == len(pdf)
    assert anak(laporan, QLabel, "kataHalaman").text() == f"halaman 1 dari {len(pdf)} · tegak"
    citra = laporan.pratinjau.lembar.citra
    assert citra is not None
    warna = {citra.pixel(x, y) for x in range(0, citra.width(), 3) for y in range(0, citra.height(), 3)}
    assert len(warna) > 2, "a page is more than white paper"


def test_a_section_leads_to_its_page(laporan: HalamanLaporan) -> None:
    letak = laporan._letak["risiko"]
    butir = next(b for b in laporan._butir() if b.data(Qt.ItemDataRole.UserRole) == "risiko")
    laporan.daftar.setCurrentItem(butir)
    assert laporan.pratinjau.nomor == letak
    assert anak(laporan, QLabel, "kataHalaman").text().endswith("· mendatar")


def test_ticks_and_paper_change_the_pages(laporan: HalamanLaporan, qtbot: QtBot) -> None:
    semua = laporan.pratinjau.pdf
    assert semua is not None
    assert laporan.bagian() == ("lampiran",)
    centang(laporan, "capaian")
    assert laporan.bagian() == ("capaian",)
    qtbot.waitUntil(lambda: laporan.pratinjau.pdf is not semua, timeout=20_000)
    satu = laporan.pratinjau.pdf
    assert satu is not None
    assert len(satu) < len(semua)
    laporan.kertas.setCurrentIndex(1)
    laporan.kertas.activated.emit(1)
    qtbot.waitUntil(lambda: laporan.pratinjau.pdf not in (None, satu), timeout=20_000)
    assert laporan.pratinjau.pdf is not None
    assert round(laporan.pratinjau.pdf.ukuran[0].height() / 72 * 25.4) == 330


def test_only_the_chosen_section(laporan: HalamanLaporan, qtbot: QtBot) -> None:
    butir = next(b for b in laporan._butir() if b.data(Qt.ItemDataRole.UserRole) == "capaian")
    laporan.daftar.setCurrentItem(butir)
    semua = laporan.pratinjau.pdf
    tombol(laporan, "hanyaIni").click()
    assert laporan.bagian() == ("capaian",)
    qtbot.waitUntil(lambda: laporan.pratinjau.pdf not in (None, semua), timeout=20_000)


def test_a_section_with_several_layouts_offers_them(
    laporan: HalamanLaporan, jendela: MainWindow, qtbot: QtBot
) -> None:  # fmt: skip
    pilihan, baris = anak(laporan, QComboBox, "tataLetak"), anak(laporan, QWidget, "barisTataLetak")
    butir = {str(b.data(Qt.ItemDataRole.UserRole)): b for b in laporan._butir()}
    laporan.daftar.setCurrentItem(butir["capaian"])
    assert not baris.isVisible(), "it has one layout: there is nothing to choose"
    laporan.daftar.setCurrentItem(butir["banding-tahun-lalu"])
    assert baris.isVisible()
    assert [pilihan.itemText(n) for n in range(pilihan.count())] == [
        "Satu tahun: target dan realisasi", "Beberapa tahun berdampingan", "Satu tahun dengan capaian",
    ]  # fmt: skip
    lama = laporan.pratinjau.pdf
    pilihan.setCurrentIndex(2)
    pilihan.activated.emit(2)
    assert ("banding-tahun-lalu", "dengan-capaian") in jendela.sesi.dokumen.laporan[0].tata_letak
    assert jendela.sesi.berkas is not None
    assert jendela.sesi.berkas.label_urung == "tata letak Banding tahun sebelumnya: Satu tahun dengan capaian"
    qtbot.waitUntil(lambda: laporan.pratinjau.pdf not in (None, lama), timeout=20_000)
    assert pilihan.currentIndex() == 2, "the section and its layout stay chosen"
    jendela.aksi("aksiUrungkan").trigger()
    assert pilihan.currentIndex() == 0


def test_a_closed_triwulan_keeps_the_layout_it_was_stored_in(laporan: HalamanLaporan, jendela: MainWindow) -> None:
    pilihan = anak(laporan, QComboBox, "tataLetak")
    tombol(laporan, "tutupPeriode").click()
    butir = next(b for b in laporan._butir() if b.data(Qt.ItemDataRole.UserRole) == "kendala")
    laporan.daftar.setCurrentItem(butir)
    assert not pilihan.isEnabled()
    assert "sudah ditutup" in pilihan.toolTip()
    laporan.pilih_laporan.setCurrentIndex(laporan.pilih_laporan.count() - 1)
    laporan.pilih_laporan.activated.emit(0)
    assert pilihan.isEnabled(), "the whole year is no closed triwulan"


def test_printing_asked_for_in_another_tab_is_that_paper_alone(jendela: MainWindow, qtbot: QtBot) -> None:
    aksi = jendela.ke_tab("rencana_aksi")
    assert aksi is not None
    tombol(aksi, "tombol_cetak").click()
    halaman = jendela.halaman_kini()
    assert isinstance(halaman, HalamanLaporan)
    assert halaman.bagian() == ("renaksi",)
    tunggu(qtbot, halaman)
    halaman.ke_cetakan("sk-lain")
    assert halaman.bagian() == ("renaksi",), "nothing to print there: what is ticked stays"


def test_another_file_has_its_own_reports(
    jendela: MainWindow, laporan: HalamanLaporan, tmp_path: Path, qtbot: QtBot
) -> None:
    from kinerja_desktop.layanan import buat_baru

    jendela.tampilkan_pesan("Berkas yang lama hanya dapat dibaca.", Nada.PERINGATAN)
    assert jendela.pembuka.buka(buat_baru(tmp_path / "lain.kinerja", "123456", "Rutan Lain", "Rutan", 2026))
    assert not jendela.pesan.isVisible(), "what was said of the other file is no longer true"
    assert laporan.pilih_laporan.currentText().endswith(" 2026")
    tunggu(qtbot, laporan)


def test_nothing_ticked_nothing_to_print(laporan: HalamanLaporan, qtbot: QtBot) -> None:
    centang(laporan)
    qtbot.waitUntil(lambda: laporan.pratinjau.pdf is None, timeout=5_000)
    assert not tombol(laporan, "simpanPdf").isEnabled()
    tombol(laporan, "semua").click()
    tunggu(qtbot, laporan)
    assert tombol(laporan, "simpanPdf").isEnabled()


def test_sections_without_data_are_greyed_with_the_reason(jendela: MainWindow, laporan: HalamanLaporan) -> None:
    from kinerja_desktop.application.pengisian import hapus_baris

    sesi = jendela.sesi
    sesi.terapkan(hapus_baris(sesi.dokumen, sesi.dokumen.risiko, "hapus risiko"))
    butir = next(b for b in laporan._butir() if b.data(Qt.ItemDataRole.UserRole) == "risiko")
    assert not butir.flags() & Qt.ItemFlag.ItemIsEnabled
    assert "belum ada isi" in butir.text()
    assert "Belum ada isian" in butir.toolTip()


def test_a_section_outside_the_annex_is_printed_only_when_it_is_ticked(
    jendela: MainWindow, laporan: HalamanLaporan, qtbot: QtBot
) -> None:
    dokumen = jendela.sesi.dokumen
    sel = sel_laporan(dokumen, dokumen.renaksi[0], 1, "uraian")
    jendela.sesi.terapkan(isi_sel(dokumen, [(sel, "Rapat kinerja", "Rapat kinerja")], "isi laporan kegiatan"))
    tunggu(qtbot, laporan)
    butir = {str(b.data(Qt.ItemDataRole.UserRole)): b for b in laporan._butir()}
    assert butir["renaksi-bulanan"].checkState() == Qt.CheckState.Unchecked
    assert butir["renaksi"].checkState() == Qt.CheckState.Checked
    assert laporan.bagian() == ("lampiran",)
    butir["renaksi-bulanan"].setCheckState(Qt.CheckState.Checked)
    assert {"renaksi", "renaksi-bulanan", "capaian"} <= set(laporan.bagian())
    tunggu(qtbot, laporan)


@pytest.mark.parametrize(
    ("pencet", "akhiran", "awal"), [("simpanPdf", ".pdf", b"%PDF"), ("simpanXlsx", ".xlsx", b"PK")]
)
def test_saving(
    laporan: HalamanLaporan, jendela: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pencet: str,
    akhiran: str, awal: bytes,
) -> None:  # fmt: skip
    tujuan = tmp_path / f"lampiran{akhiran}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tujuan.with_suffix("")), ""))
    tombol(laporan, pencet).click()
    assert tujuan.read_bytes().startswith(awal)
    assert jendela.pesan.nada == Nada.BERHASIL
    assert tujuan.name in jendela.pesan.teks.text()


def test_a_place_that_cannot_be_written_offers_another_name(
    laporan: HalamanLaporan, jendela: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    tujuan = iter([tmp_path / "tidak ada" / "a.pdf", tmp_path / "b.pdf"])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(next(tujuan)), ""))
    tombol(laporan, "simpanPdf").click()
    assert jendela.pesan.nada == Nada.GALAT
    assert "a.pdf" in jendela.pesan.teks.text()
    assert jendela.pesan.langkah.text() == "Pilih nama lain…"
    jendela.pesan.langkah.click()
    assert (tmp_path / "b.pdf").exists()
    assert jendela.pesan.nada == Nada.BERHASIL


def test_closing_locks_and_reopening_needs_a_reason(laporan: HalamanLaporan, jendela: MainWindow) -> None:
    assert tombol(laporan, "tutupPeriode").text() == "Tutup TW IV"
    tombol(laporan, "tutupPeriode").click()
    assert "ditutup" in jendela.pesan.teks.text()
    assert jendela.kepala.keadaan.teks.startswith("Tertutup")
    assert jendela.sesi.dokumen.bulan_tertutup == frozenset(range(1, 13))
    assert not tombol(laporan, "tutupPeriode").isVisible()
    assert not jendela.aksi("aksiUrungkan").isEnabled(), "closing is not undone but reopened"

    tombol(laporan, "bukaKembali").click()
    assert laporan.kirim.alasan.isVisible()
    tombol(laporan, "lakukanBuka").click()
    assert "Tulis alasan" in jendela.pesan.teks.text()
    laporan.kirim.alasan.setText("perbaikan realisasi 3.2")
    tombol(laporan, "lakukanBuka").click()
    assert "dibuka kembali" in jendela.pesan.teks.text()
    assert "revisi 1" in anak(laporan, QLabel, "kataKirim").text()


def test_sending_closes_writes_the_package_and_remembers_it(
    laporan: HalamanLaporan, jendela: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    folder = tmp_path / "flash disk"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(folder))
    tombol(laporan, "buatPaket").click()
    paket = list(folder.iterdir())
    assert len(paket) == 1
    assert paket[0].suffix == ".zip"
    assert paket[0].name in jendela.pesan.teks.text()
    riwayat = anak(laporan, QWidget, "daftarRiwayat")
    assert any(paket[0].name in w.toolTip() + w.accessibleName() for w in riwayat.findChildren(QWidget))


def test_files_of_evidence_go_along_only_when_that_is_ticked(
    laporan: HalamanLaporan, jendela: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    from kinerja_desktop.application.dukung_gestur import serahkan
    from kinerja_desktop.gui.halaman.lampiran import bukti_berkas

    kotak = anak(laporan, QCheckBox, "sertakanDukung")
    assert not kotak.isVisible(), "no file is attached: nothing to ask"
    bukti = tmp_path / "daftar hadir.pdf"
    bukti.write_bytes(b"%PDF-1.4 bukti")
    sesi = jendela.sesi
    satu = sesi.dokumen.indikator_urut[0]
    assert sesi.terapkan(serahkan(sesi.dokumen, satu, 12, sesi.id_baru, bukti_berkas(sesi, [bukti])))
    assert kotak.isVisible()
    assert not kotak.isChecked()
    isi = []
    for dicentang in (False, True):
        folder = tmp_path / f"paket {dicentang}"
        folder.mkdir()
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, f=folder, **_k: str(f))
        kotak.setChecked(dicentang)
        tombol(laporan, "buatPaket").click()
        with ZipFile(next(folder.iterdir())) as zip_:
            isi.append([n for n in zip_.namelist() if zip_.read(n) == bukti.read_bytes()])
    assert not isi[0]
    assert len(isi[1]) == 1


def test_what_stands_against_closing_is_listed(laporan: HalamanLaporan, jendela: MainWindow) -> None:
    from kinerja_desktop.application.pengisian import hapus_baris

    sesi = jendela.sesi
    sesi.terapkan(hapus_baris(sesi.dokumen, sesi.dokumen.realisasi, "kosongkan realisasi"))
    assert not tombol(laporan, "tutupPeriode").isEnabled()
    assert not tombol(laporan, "buatPaket").isEnabled()
    assert "belum dapat ditutup" in anak(laporan, QLabel, "kataKirim").text()
    keras = [b for b in anak(laporan, QWidget, "daftarKeras").findChildren(QPushButton) if b.isVisible()]
    assert 0 < len(keras) <= 4
    temuan = sesi.temuan()[0]
    keras[0].click()
    assert NAMA_TAB[jendela.tab.currentIndex()] == "realisasi"
    assert temuan.kolom == f"bulan:{jendela.sesi.periode.akhir}"


def test_send_in_the_header_leads_to_the_card(jendela: MainWindow, qapp: QApplication) -> None:
    tombol(jendela, "tombolKirim").click()
    app.tunggu_tenang(qapp, 1)
    halaman = jendela.halaman_kini()
    assert isinstance(halaman, HalamanLaporan)
    assert tombol(halaman, "buatPaket").isVisible()


def test_paging_with_keys_and_buttons(laporan: HalamanLaporan, qtbot: QtBot) -> None:
    qtbot.keyClick(laporan.pratinjau.gulir, Qt.Key.Key_PageDown)
    assert laporan.pratinjau.nomor == 1
    qtbot.keyClick(laporan.pratinjau.gulir, Qt.Key.Key_PageUp)
    assert laporan.pratinjau.nomor == 0
    laporan.pratinjau.geser(-1)
    assert laporan.pratinjau.nomor == 0


@pytest.mark.parametrize(
    ("teks", "halaman"),
    [
        ("", (0, 1, 2, 3)),
        ("2", (1,)),
        ("1-3", (0, 1, 2)),
        ("1-2; 4", (0, 1, 3)),
        ("0", None),
        ("5", None),
        ("3-1", None),
        ("semua", None),
    ],
)
def test_reading_page_numbers(teks: str, halaman: tuple[int, ...] | None) -> None:
    assert baca_halaman(teks, 4) == halaman


def test_printing_without_a_printer_says_what_to_do(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtPrintSupport import QPrinterInfo

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    dialog = DialogCetak(4)
    qtbot.addWidget(dialog)
    assert "Simpan PDF" in anak(dialog, QLabel, "salah").text()
    assert not dialog.kotak.button(dialog.kotak.StandardButton.Ok).isEnabled()


def test_pages_are_printed_in_the_background(
    laporan: HalamanLaporan, jendela: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    from kinerja_desktop.gui.dialog import cetak

    dicetak: list[Pesanan] = []

    def palsu(_pdf: object, pesanan: Pesanan, _kendali: object) -> int:
        dicetak.append(pesanan)
        return len(pesanan.halaman)

    monkeypatch.setattr(cetak.DialogCetak, "exec", lambda _: True)
    monkeypatch.setattr(cetak.DialogCetak, "hasil", lambda _: Pesanan("Kantor", (0, 1), 1))
    monkeypatch.setattr(cetak, "cetak_halaman", palsu)
    tombol(laporan, "cetakKertas").click()
    qtbot.waitUntil(lambda: "2 halaman dikirim" in jendela.pesan.teks.text(), timeout=5_000)
    assert dicetak == [Pesanan("Kantor", (0, 1), 1)]


def test_a_file_only_read_says_why_it_is_not_sent(
    buat_jendela: Callable[[Path | None], MainWindow], contoh: Path
) -> None:
    with BerkasKinerja.buka(contoh):
        halaman = buat_jendela(contoh).ke_tab("laporan")
        assert isinstance(halaman, HalamanLaporan)
        assert not tombol(halaman, "buatPaket").isEnabled()
        assert "hanya untuk dibaca" in anak(halaman, QLabel, "rincianKirim").text()
