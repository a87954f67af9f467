"""The sitting: what is shown, what a gesture does, what a refusal says; and the message bar, workers and binder that use it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kinerja_desktop import resources
from kinerja_desktop.application.pengisian import isi_sel
from kinerja_desktop.application.perencanaan import buat_tahun
from kinerja_desktop.application.sel import Sel, sel_kunci
from kinerja_desktop.application.transaksi import Transaksi
from kinerja_desktop.domain.periode import BULAN, TRIWULAN
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.gui.ikatan import Ikatan
from kinerja_desktop.gui.pesan import BilahPesan
from kinerja_desktop.gui.sesi import Nada, Sesi
from kinerja_desktop.gui.tugas import Dibatalkan, Kendali, Tugas, tunggu_semua
from kinerja_desktop.storage.berkas import BerkasKinerja
from kinerja_desktop.storage.galat import PenyimpananError


@pytest.fixture
def sesi(contoh: Path, qapp: QApplication) -> Iterator[Sesi]:
    satu = Sesi()
    satu.buka(BerkasKinerja.buka(contoh, petugas="Uji"))
    yield satu
    satu.tutup()


def isi(sesi: Sesi, kolom: str, nilai: str) -> bool:
    dokumen = sesi.dokumen
    assert dokumen.identitas is not None
    return sesi.terapkan(isi_sel(dokumen, [(Sel("satker", dokumen.identitas.id, kolom), nilai, nilai)], f"isi {kolom}"))


def satker(sesi: Sesi) -> Callable[[TahunKinerja, str], Sel | None]:
    return lambda dok, kolom: Sel("satker", dok.identitas.id, kolom) if dok.identitas else None


# Sesi -------------------------------------------------------------------------------------------------------------------


def test_without_a_file_there_is_an_empty_document() -> None:
    sesi = Sesi()
    assert sesi.dokumen.indikator_tahun == ()
    assert sesi.temuan() == ()
    assert sesi.hanya_baca


def test_opening_shows_the_newest_year(sesi: Sesi) -> None:
    assert sesi.tahun == 2023
    assert sesi.periode == BULAN[11]
    assert sesi.triwulan == TRIWULAN[3]


def test_a_current_year_opens_at_the_month_to_be_reported(contoh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Sesi, "hari_ini", property(lambda _: date(2023, 6, 3)))
    sesi = Sesi()
    sesi.buka(BerkasKinerja.buka(contoh))
    assert sesi.periode == BULAN[4]
    sesi.tutup()


def test_a_draft_of_the_next_year_does_not_open_by_itself(contoh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Sesi, "hari_ini", property(lambda _: date(2023, 11, 21)))
    with BerkasKinerja.buka(contoh) as berkas:
        berkas.terapkan(buat_tahun(berkas.baca(2024), resources.aturan_bawaan()))
        assert berkas.tahun_ada() == (2023, 2024)
        satu = Sesi()
        satu.buka(berkas)
        assert satu.tahun == 2023
        satu.tutup()


def test_a_commit_is_told_and_shown(sesi: Sesi, qtbot: QtBot) -> None:
    with qtbot.waitSignals([sesi.tersimpan, sesi.berubah]):
        assert isi(sesi, "telepon", "(0388) 1")
    assert sesi.dokumen.identitas is not None
    assert sesi.dokumen.identitas.telepon == "(0388) 1"
    sesi.urungkan()
    assert sesi.dokumen.identitas.telepon == "(0388) 2421719"
    sesi.ulangi()
    assert sesi.dokumen.identitas.telepon == "(0388) 1"


def test_a_full_disk_is_said_and_the_next_save_works(
    sesi: Sesi, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    def penuh(*_: object, **__: object) -> None:
        raise PenyimpananError("Disk penuh: perubahan ini belum tersimpan.")

    with monkeypatch.context() as sementara, qtbot.waitSignal(sesi.pesan) as kata:
        sementara.setattr(sesi.berkas, "terapkan", penuh)
        assert not isi(sesi, "telepon", "1")
    assert kata.args == ["Disk penuh: perubahan ini belum tersimpan.", Nada.GALAT]
    assert isi(sesi, "telepon", "1")


def test_a_folder_that_vanishes_leaves_what_was_read(contoh: Path) -> None:
    lain = contoh.parent.with_name("dicabut")
    satu, kata = Sesi(), list[tuple[str, Nada]]()
    satu.pesan.connect(lambda teks, nada: kata.append((teks, nada)))
    satu.buka(BerkasKinerja.buka(contoh))
    assert isi(satu, "telepon", "1")
    contoh.parent.rename(lain)
    try:
        assert not isi(satu, "telepon", "2")
        assert not isi(satu, "telepon", "3")
        satu.urungkan()
        assert satu.dokumen.identitas is not None
        assert satu.dokumen.identitas.telepon == "1"
        assert [nada for _, nada in kata] == [Nada.GALAT] * 3
        assert all(contoh.name in teks for teks, _ in kata)
        assert "masih terpasang" in kata[-1][0]
    finally:
        lain.rename(contoh.parent)
    assert isi(satu, "telepon", "4")
    satu.tutup()


def test_our_own_bugs_pass_through(sesi: Sesi, monkeypatch: pytest.MonkeyPatch) -> None:
    def salah(*_: object, **__: object) -> None:
        raise KeyError("x")

    monkeypatch.setattr(sesi.berkas, "terapkan", salah)
    with pytest.raises(KeyError):
        isi(sesi, "telepon", "1")


def test_nothing_to_do_is_no_refusal(sesi: Sesi) -> None:
    assert sesi.terapkan(Transaksi("kosong", ()))
    assert not sesi.terapkan(None)


def test_findings_are_computed_once_per_state(sesi: Sesi) -> None:
    temuan = sesi.temuan()
    assert temuan
    assert sesi.temuan() is temuan
    isi(sesi, "kode", "12")
    assert sesi.temuan() is not temuan
    assert sesi.temuan()[0].kode == "identitas"


# Message bar ------------------------------------------------------------------------------------------------------------


def test_good_news_leaves_bad_news_stays(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kinerja_desktop.gui.pesan.LAMA_KABAR", 30)
    bilah = BilahPesan()
    qtbot.addWidget(bilah)
    bilah.tampilkan("Tersimpan.", Nada.BERHASIL)
    qtbot.waitUntil(bilah.isHidden, timeout=2000)
    bilah.tampilkan("Disk penuh.", Nada.GALAT)
    qtbot.wait(80)
    assert not bilah.isHidden()
    bilah.tutup.click()
    assert bilah.isHidden()


def test_a_step_in_the_message_is_taken_once(qtbot: QtBot) -> None:
    bilah, langkah = BilahPesan(), []
    qtbot.addWidget(bilah)
    bilah.tampilkan("Nama itu sedang dibuka program lain.", Nada.GALAT, "Pilih nama lain…", lambda: langkah.append(1))
    bilah.langkah.click()
    assert langkah == [1]
    assert bilah.isHidden()


# Workers ----------------------------------------------------------------------------------------------------------------


def test_work_reports_progress_result_and_failure(qtbot: QtBot) -> None:
    def kerja(kendali: Kendali) -> int:
        kendali.kemajuan(1, 2)
        return 7

    tugas = Tugas(kerja)
    with qtbot.waitSignals([tugas.maju, tugas.hasil, tugas.usai]):
        tugas.mulai()
    gagal = Tugas(lambda _: 1 // 0)
    with qtbot.waitSignal(gagal.gagal) as salah:
        gagal.mulai()
    assert isinstance(salah.args[0], ZeroDivisionError)


def test_cancelled_work_stops_and_is_silent(qtbot: QtBot) -> None:
    mulai, hasil = threading.Event(), []

    def kerja(kendali: Kendali) -> None:
        mulai.set()
        for n in range(10_000):
            threading.Event().wait(0.001)
            kendali.kemajuan(n, 10_000)

    tugas = Tugas(kerja)
    tugas.hasil.connect(hasil.append)
    tugas.gagal.connect(hasil.append)
    with qtbot.waitSignal(tugas.usai, timeout=3000):
        tugas.mulai()
        assert mulai.wait(2)
        tugas.batalkan()
    assert hasil == []
    assert tunggu_semua()


def test_progress_of_cancelled_work_raises() -> None:
    kendali = Kendali(lambda *_: None)
    kendali.batalkan()
    with pytest.raises(Dibatalkan):
        kendali.kemajuan(0, 1)


# Binder -----------------------------------------------------------------------------------------------------------------


@pytest.fixture
def formulir(qtbot: QtBot) -> QWidget:
    akar = QWidget()
    qtbot.addWidget(akar)
    tata = QVBoxLayout(akar)
    for jenis, nama in ((QLineEdit, "nama"), (QLineEdit, "kode"), (QLineEdit, "telepon"), (QComboBox, "jenis")):
        satu = jenis()
        satu.setObjectName(nama)
        tata.addWidget(satu)
    akar.show()
    return akar


def kotak(akar: QWidget, nama: str) -> QLineEdit:
    hasil = akar.findChild(QLineEdit, nama)
    assert hasil is not None
    return hasil


def test_a_form_shows_and_fills_the_row(sesi: Sesi, formulir: QWidget, qtbot: QtBot) -> None:
    ikatan = Ikatan(formulir, sesi, "satker", satker(sesi))
    nama = kotak(formulir, "nama")
    assert nama.text() == "Rumah Tahanan Negara Kelas IIB SoE"
    assert nama.accessibleName() == "Nama lengkap"
    nama.setFocus()
    nama.selectAll()
    qtbot.keyClicks(nama, "Rutan SoE")
    qtbot.keyClick(nama, Qt.Key.Key_Return)
    assert sesi.dokumen.identitas is not None
    assert sesi.dokumen.identitas.nama == "Rutan SoE"
    assert sesi.berkas is not None
    assert sesi.berkas.label_urung == "isi nama lengkap"
    pilihan = ikatan.input["jenis"]
    assert isinstance(pilihan, QComboBox)
    assert pilihan.currentText() == "Rutan"
    pilihan.setCurrentText("Bapas")
    pilihan.activated.emit(pilihan.currentIndex())
    assert sesi.dokumen.identitas.jenis == "Bapas"


def test_a_refusal_stays_at_the_field_with_its_reason(sesi: Sesi, formulir: QWidget, qtbot: QtBot) -> None:
    ikatan = Ikatan(formulir, sesi, "satker", satker(sesi))
    nama = kotak(formulir, "nama")
    nama.clear()
    with qtbot.waitSignal(sesi.pesan):
        assert not ikatan.simpan("nama")
    assert nama.property("salah")
    assert "tidak boleh kosong" in nama.toolTip()
    assert [a.objectName() for a in nama.actions()] == ["salah"]
    nama.setText("Rutan SoE")
    assert ikatan.simpan("nama")
    assert not nama.property("salah")
    assert not nama.actions()


def test_undo_refreshes_the_field_and_stale_text_is_never_written(sesi: Sesi, formulir: QWidget) -> None:
    ikatan = Ikatan(formulir, sesi, "satker", satker(sesi))
    telepon = kotak(formulir, "telepon")
    telepon.setText("111")
    assert ikatan.simpan("telepon")
    sesi.urungkan()
    assert telepon.text() == "(0388) 2421719"
    isi(sesi, "telepon", "222")
    assert telepon.text() == "222"
    assert ikatan.simpan_semua()
    assert sesi.dokumen.identitas is not None
    assert sesi.dokumen.identitas.telepon == "222"


def test_other_commits_leave_typing_alone(sesi: Sesi, formulir: QWidget, qtbot: QtBot) -> None:
    Ikatan(formulir, sesi, "satker", satker(sesi))
    telepon = kotak(formulir, "telepon")
    formulir.activateWindow()
    telepon.setFocus()
    qtbot.waitUntil(telepon.hasFocus)
    telepon.setText("sedang diketik")
    isi(sesi, "nama", "Nama lain")
    assert telepon.text() == "sedang diketik"
    assert kotak(formulir, "nama").text() == "Nama lain"


def test_a_row_that_is_not_there_yet_is_created(sesi: Sesi, qtbot: QtBot) -> None:
    akar = QWidget()
    qtbot.addWidget(akar)
    tata = QVBoxLayout(akar)
    teks, tanda = QPlainTextEdit(), QCheckBox()
    teks.setObjectName("uraian")
    tanda.setObjectName("nol_strip")
    tata.addWidget(teks)
    tata.addWidget(tanda)
    indikator = sesi.dokumen.indikator_urut[0].indikator_id

    def alamat(dok: TahunKinerja, kolom: str) -> Sel | None:
        return sel_kunci("realisasi_uraian", kolom, tahun=2023, indikator_id=indikator, bulan=2)

    ikatan = Ikatan(akar, sesi, "realisasi_uraian", alamat)
    assert list(ikatan.input) == ["uraian"]
    teks.setPlainText("Skrining berkala.")
    assert ikatan.simpan("uraian")
    assert any(b.uraian == "Skrining berkala." for b in sesi.dokumen.realisasi_uraian)
    teks.setPlainText("")
    assert ikatan.simpan("uraian")
    assert not any(b.bulan == 2 and b.indikator_id == indikator for b in sesi.dokumen.realisasi_uraian)
