"""The card "Data dukung" and the list of the year: buttons, drops, pastes, one step back, missing files found again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from kinerja_desktop.application import dukung_gestur as g
from kinerja_desktop.domain.dukungan import dukungan
from kinerja_desktop.domain.periode import BULAN
from kinerja_desktop.domain.realisasi import BentukDukung
from kinerja_desktop.domain.renstra import IndikatorTahun
from kinerja_desktop.gui.dialog.dukung import DialogDukung
from kinerja_desktop.gui.dialog.naskah_dukung import DialogNaskah
from kinerja_desktop.gui.halaman.kartu_dukung import KartuDukung
from kinerja_desktop.gui.halaman.realisasi import HalamanRealisasi
from kinerja_desktop.gui.halaman.risiko import HalamanRisiko
from kinerja_desktop.gui.main_window import MainWindow
from kinerja_desktop.gui.muat import anak
from kinerja_desktop.gui.tabel.lembar import Tanda
from tests.storage.test_gambar import SEMUA, buka

KODE = "3.2"
"""In the example two documents are asked of it in December."""


@pytest.fixture
def halaman(jendela: MainWindow, qapp: QApplication) -> HalamanRealisasi:
    halaman = jendela.ke_tab("realisasi")
    assert isinstance(halaman, HalamanRealisasi)
    jendela.sesi.pilih(periode=BULAN[11])
    halaman.tabel.tampilan.ke(*halaman.tabel.model.tempat(indikator(jendela).id, "uraian"))  # type: ignore[misc]
    qapp.processEvents()
    return halaman


@pytest.fixture
def kartu(halaman: HalamanRealisasi) -> KartuDukung:
    assert halaman.dukung.lembar.pada is not None
    return halaman.dukung


def indikator(jendela: MainWindow) -> IndikatorTahun:
    return next(i for i in jendela.sesi.dokumen.indikator_urut if i.kode == KODE)


def hitung(jendela: MainWindow) -> str:
    return dukungan(jendela.sesi.dokumen, "indikator", indikator(jendela).indikator_id, 12).teks


def teks(kartu: KartuDukung) -> list[tuple[str, ...]]:
    model = kartu.tabel.model
    return [tuple(model.isi(r, c).teks for c in range(len(model.kolom))) for r in range(len(model.baris))]


def status(kartu: KartuDukung, r: int, kolom: str) -> Tanda | None:
    c = [k.id for k in kartu.tabel.model.kolom].index(kolom)
    ada = kartu.tabel.model.isi(r, c).status
    return ada.tanda if ada else None


def berkas(tmp_path: Path, *nama: str) -> list[Path]:
    hasil = [tmp_path / n for n in nama]
    for path in hasil:
        path.write_bytes(SEMUA["foto.jpg"] if path.suffix == ".jpg" else f"%PDF isi {path.name}".encode())
    return hasil


def lepas(kartu: KartuDukung, isi: QMimeData, baris: int | None = None) -> bool:
    """Let something go over a row of the card, or over its heading."""
    wadah = kartu._kartu
    titik = QPoint(20, 10)
    if baris is not None:
        tampilan = kartu.tabel.tampilan
        titik = tampilan.viewport().mapTo(wadah, tampilan.visualRect(tampilan.model().index(baris, 0)).center())
    salin, kiri, tanpa = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    masuk = QDragEnterEvent(titik, salin, isi, kiri, tanpa)
    QApplication.sendEvent(wadah, masuk)
    QApplication.sendEvent(wadah, QDropEvent(QPointF(titik), salin, isi, kiri, tanpa))
    return masuk.isAccepted()


def mime(*path: Path | str) -> QMimeData:
    isi = QMimeData()
    isi.setUrls([QUrl.fromLocalFile(str(p)) if isinstance(p, Path) else QUrl(p) for p in path])
    return isi


# The card ---------------------------------------------------------------------------------------------------------------


def test_several_files_on_a_request_are_one_step(kartu: KartuDukung, jendela: MainWindow, tmp_path: Path) -> None:
    assert teks(kartu) == [("Laporan razia dan berita acara temuan", "0/2", "Dokumen", "diminta")]
    assert status(kartu, 0, "jumlah") == Tanda.PERINGATAN
    assert lepas(kartu, mime(*berkas(tmp_path, "razia.pdf", "temuan.jpg")), 0)
    assert hitung(jendela) == "2/2"
    assert [t[0] for t in teks(kartu)][1:] == ["↳ razia", "↳ temuan"]
    assert status(kartu, 0, "jumlah") == Tanda.SELESAI
    jendela.sesi.urungkan()
    assert hitung(jendela) == "0/2", "one step took both back"
    jendela.sesi.ulangi()
    assert hitung(jendela) == "2/2"


def test_a_photo_enters_without_where_it_was_taken(kartu: KartuDukung, jendela: MainWindow, tmp_path: Path) -> None:
    (foto,) = berkas(tmp_path, "temuan.jpg")
    kartu.lampirkan(foto)
    bukti = jendela.sesi.dokumen.data_dukung[-1]
    assert jendela.sesi.berkas is not None
    isi = jendela.sesi.berkas.dukung.baca(bukti.sha256)
    assert isi is not None
    assert isi != foto.read_bytes()
    assert not dict(buka(isi).getexif())
    assert (bukti.nama_berkas, bukti.ukuran) == ("temuan.jpg", len(isi))


def test_what_is_refused_is_said_and_the_rest_goes_in(kartu: KartuDukung, jendela: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "rusak.jpg").write_bytes(SEMUA["foto.jpg"][:3000])
    (tmp_path / "folder").mkdir()
    (baik,) = berkas(tmp_path, "razia.pdf")
    kartu.lampirkan(tmp_path / "rusak.jpg", baik, tmp_path / "folder")
    assert hitung(jendela) == "1/2"
    assert "“rusak.jpg” terpotong atau rusak" in jendela.pesan.teks.text()
    assert "1 berkas lain juga tidak masuk" in jendela.pesan.teks.text()


def test_the_row_it_is_let_go_over_decides(kartu: KartuDukung, jendela: MainWindow, tmp_path: Path) -> None:
    assert lepas(kartu, mime(*berkas(tmp_path, "satu.pdf")), 0)
    assert lepas(kartu, mime("https://contoh.go.id/razia"), 1)
    assert jendela.sesi.dokumen.data_dukung[-1].tautan == "https://contoh.go.id/razia"
    assert hitung(jendela) == "2/2", "over what was handed in for the request it is for that request"
    assert lepas(kartu, mime(*berkas(tmp_path, "tiga.pdf")), 0)
    assert hitung(jendela) == "3/3", "the request has enough: what comes now stands for itself"
    jendela.sesi.urungkan()
    jendela.sesi.urungkan()
    kartu.tabel.tampilan.ke(0, 0)
    assert lepas(kartu, mime(*berkas(tmp_path, "dua.pdf")))
    assert hitung(jendela) == "2/2", "over the heading of the card the cursor decides"
    assert not lepas(kartu, mime("mailto:seseorang@contoh.go.id"))


def test_pasted_links_files_and_captures(kartu: KartuDukung, jendela: MainWindow, tmp_path: Path) -> None:
    papan = QApplication.clipboard()
    kartu.tabel.tampilan.ke(0, 0)
    kartu.tabel.setFocus()

    def tempel() -> None:
        QTest.keyClick(kartu.tabel.tampilan, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    papan.setText("https://contoh.go.id/satu")
    tempel()
    assert hitung(jendela) == "1/2"
    gambar = QImage(60, 40, QImage.Format.Format_RGB32)
    gambar.fill(0x1B3A6B)
    papan.setImage(gambar)
    tempel()
    assert jendela.sesi.dokumen.data_dukung[-1].nama_berkas == "tangkapan layar.png"
    assert hitung(jendela) == "2/2"
    banyak = len(jendela.sesi.dokumen.data_dukung)
    papan.setText("Laporan razia blok A")
    kartu.tabel.tampilan.ke(0, 0)
    tempel()
    assert len(jendela.sesi.dokumen.data_dukung) == banyak, "words go into the cell"
    assert jendela.sesi.dokumen.data_dukung[3].uraian == "Laporan razia blok A"


def test_letters_and_counts(kartu: KartuDukung, jendela: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def isi(dialog: DialogNaskah, **kata: str) -> bool:
        for nama, teks_ in kata.items():
            dialog.isian[nama].setText(teks_)
        dialog.accept()
        return dialog.result() == dialog.DialogCode.Accepted

    salah: list[str] = []

    def naskah(dialog: DialogNaskah) -> bool:
        assert "Laporan razia" in anak(dialog, QLabel, "untukApa").text()
        for kata in ({"tanggal": "31 Februari 2023"}, {"tanggal": "", "jumlah": "tiga"}, {"jumlah": "", "uraian": ""}):
            assert not isi(dialog, **kata)
            salah.append(anak(dialog, QLabel, "salah").text())
        return isi(dialog, nomor_naskah="W22-45", tanggal="7 Desember 2023")

    monkeypatch.setattr(DialogNaskah, "exec", naskah)
    kartu.tabel.tampilan.ke(0, 0)
    anak(kartu.halaman, QPushButton, "tombol_naskah").click()
    assert ["bukan tanggal" in salah[0], "angka" in salah[1], "nomor naskahnya" in salah[2]] == [True] * 3
    assert teks(kartu)[1][3] == "W22-45, 7 Desember 2023"
    monkeypatch.setattr(DialogNaskah, "exec", lambda d: isi(d, uraian="Laporan di map", jumlah="3", satuan="Dokumen"))
    anak(kartu.halaman, QPushButton, "tombol_naskah").click()
    assert hitung(jendela) == "4/2"
    assert teks(kartu)[2] == ("↳ Laporan di map", "3", "Dokumen", "dokumen fisik")
    monkeypatch.setattr(DialogNaskah, "exec", lambda d: isi(d, nomor_naskah="W22-46"))
    kartu.tabel.tampilan.ke(1, 3)
    kartu.sunting()
    assert teks(kartu)[1][3] == "W22-46, 7 Desember 2023"


def test_asking_is_typed_like_any_row(kartu: KartuDukung, jendela: MainWindow) -> None:
    anak(kartu.halaman, QPushButton, "tombol_minta").click()
    QTest.keyClicks(QApplication.focusWidget(), "Foto kegiatan")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    for huruf in "3":
        QTest.keyClicks(QApplication.focusWidget(), huruf)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert teks(kartu)[1][:2] == ("Foto kegiatan", "0/3")
    assert hitung(jendela) == "0/5"


def pilihan(kartu: KartuDukung) -> dict[str, QAction]:
    menu = anak(kartu.halaman, QToolButton, "tombol_lain_dukung").menu()
    menu.aboutToShow.emit()
    return {a.text(): a for a in menu.actions() if a.text()}


def test_the_menu_ties_evidence_to_a_request(kartu: KartuDukung, jendela: MainWindow, tmp_path: Path) -> None:
    sesi = jendela.sesi
    (path,) = berkas(tmp_path, "lain.pdf")
    assert sesi.terapkan(
        g.serahkan(sesi.dokumen, indikator(jendela), 12, sesi.id_baru, [{"bentuk": BentukDukung.TAUTAN, "tautan": "x"}])
    )
    assert hitung(jendela) == "1/3"
    assert path.exists()
    kartu.tabel.tampilan.ke(1, 0)
    isi = pilihan(kartu)
    assert isi["Tidak diminta"].isChecked()
    isi["Laporan razia dan berita acara temuan (2 Dokumen)"].trigger()
    assert hitung(jendela) == "1/2"
    kartu.tabel.tampilan.ke(1, 0)
    pilihan(kartu)["Tidak diminta"].trigger()
    assert hitung(jendela) == "1/3"


def test_a_file_deleted_outside_is_seen_and_found_again(
    kartu: KartuDukung, jendela: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asal = berkas(tmp_path, "razia.pdf")
    kartu.lampirkan(*asal)
    sesi = jendela.sesi
    assert sesi.berkas is not None
    sidik = sesi.dokumen.data_dukung[-1].sha256
    assert status(kartu, 1, "isi") == Tanda.SELESAI
    sesi.berkas.dukung.cari(sidik).unlink()  # type: ignore[union-attr]
    kartu.tabel.segarkan()
    assert status(kartu, 1, "isi") == Tanda.HILANG
    kartu.tabel.tampilan.ke(1, 3)
    kartu.buka()
    assert "tidak ada di folder" in jendela.pesan.teks.text()

    pilihan(kartu)["&Semua data dukung tahun ini…"].trigger()
    dialog = jendela.findChild(DialogDukung)
    assert dialog is not None
    assert "1 berkas hilang" in anak(dialog, QLabel, "ringkasan").text()
    for folder, kata in (("kosong", "Tidak satu pun"), ("flashdisk", "1 dari 1 berkas ditemukan")):
        (tmp_path / folder).mkdir()
        if folder == "flashdisk":
            asal[0].rename(tmp_path / folder / "nama lain.bin")
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, f=folder: str(tmp_path / f))
        anak(dialog, QPushButton, "cariHilang").click()
        qtbot.waitUntil(lambda: dialog.tugas is None, timeout=20_000)
        assert kata in anak(dialog, QLabel, "hasilCari").text()
    assert "semua berkas ada" in anak(dialog, QLabel, "ringkasan").text()
    assert not anak(dialog, QPushButton, "cariHilang").isEnabled()
    assert sesi.berkas.dukung.baca(sidik) is not None
    kartu.tabel.segarkan()
    assert status(kartu, 1, "isi") == Tanda.SELESAI
    dialog.close()


# The list of the year ---------------------------------------------------------------------------------------------------


@pytest.fixture
def dialog(jendela: MainWindow, qapp: QApplication) -> DialogDukung:
    jendela.aksi("aksiDukung").trigger()
    qapp.processEvents()
    dialog = jendela.findChild(DialogDukung)
    assert dialog is not None
    return dialog


def isi_daftar(dialog: DialogDukung) -> list[str]:
    return [b.isi.apa for b in dialog.tabel.model.baris if b.jenis == "isi"]


def test_all_that_is_missing_by_unit(dialog: DialogDukung, jendela: MainWindow) -> None:
    judul = [b.teks for b in dialog.tabel.model.baris if b.jenis == "grup"]
    assert "Kesatuan Pengamanan Rutan" in judul
    assert "Laporan razia dan berita acara temuan (2 Dokumen)" in isi_daftar(dialog)
    semua = len(isi_daftar(dialog))
    assert anak(dialog, QLabel, "ringkasan").text().startswith(f"{semua} yang diminta")
    dialog.unit.setCurrentText("Kesatuan Pengamanan Rutan")
    dialog.unit.activated.emit(dialog.unit.currentIndex())
    assert 0 < len(isi_daftar(dialog)) < semua
    dialog.unit.setCurrentIndex(0)
    dialog.unit.activated.emit(0)
    jendela.sesi.pilih(periode=BULAN[2])
    dialog.batas.setCurrentIndex(1)
    dialog.batas.activated.emit(1)
    assert len(isi_daftar(dialog)) < semua, "only what is due by March"
    dialog.close()


@pytest.mark.parametrize(
    ("apa", "tab", "tampilan"),
    [
        ("Laporan razia dan berita acara temuan (2 Dokumen)", "realisasi", "indikator"),
        ("Rekap pengaduan dan tindak lanjut", "realisasi", "kegiatan"),
    ],
)
def test_a_row_leads_to_its_place_and_the_list_stays(
    dialog: DialogDukung, jendela: MainWindow, apa: str, tab: str, tampilan: str
) -> None:
    r = next(r for r, b in enumerate(dialog.tabel.model.baris) if b.jenis == "isi" and b.isi.apa == apa)
    dialog.tabel.tampilan.ke(r, 0)
    QTest.keyClick(dialog.tabel.tampilan, Qt.Key.Key_Return)
    halaman = jendela.halaman_kini()
    assert isinstance(halaman, HalamanRealisasi)
    assert halaman.segmen.kini == tampilan
    assert halaman.dukung.lembar.pada is not None
    assert dialog.isVisible()
    dialog.close()


def test_what_is_handed_in_leaves_the_list(dialog: DialogDukung, jendela: MainWindow) -> None:
    apa = "Laporan razia dan berita acara temuan (2 Dokumen)"
    sesi = jendela.sesi
    diminta = next(d for d in sesi.dokumen.data_dukung if d.pada_id == indikator(jendela).indikator_id)
    satu = {"bentuk": BentukDukung.TAUTAN, "tautan": "https://x"}
    sesi.terapkan(g.serahkan(sesi.dokumen, indikator(jendela), 12, sesi.id_baru, [satu], diminta))
    assert f"1 lagi dari {apa}" in isi_daftar(dialog)
    sesi.terapkan(g.serahkan(sesi.dokumen, indikator(jendela), 12, sesi.id_baru, [satu], diminta))
    assert not [a for a in isi_daftar(dialog) if apa in a]
    dialog.close()


def test_one_window_that_goes_with_its_file(dialog: DialogDukung, jendela: MainWindow) -> None:
    jendela.aksi("aksiDukung").trigger()
    assert len(jendela.findChildren(DialogDukung)) == 1
    jendela.pembuka.tutup()
    assert not dialog.isVisible()
    assert not jendela.aksi("aksiDukung").isEnabled()


def test_nothing_can_be_attached_where_nothing_is_shown(kartu: KartuDukung, tmp_path: Path) -> None:
    kartu.tampilkan(None, 12)
    assert not lepas(kartu, mime(*berkas(tmp_path, "x.pdf")))
    assert not kartu.lampirkan(tmp_path / "x.pdf")
    assert not any(t.isEnabled() for t in kartu.tombol)
    assert isinstance(kartu.halaman, QWidget)


# Treatments of a risk -----------------------------------------------------------------------------------------------------


def test_a_perlakuan_has_evidence_too(jendela: MainWindow, qapp: QApplication, tmp_path: Path) -> None:
    halaman = jendela.ke_tab("risiko")
    assert isinstance(halaman, HalamanRisiko)
    sesi = jendela.sesi
    satu = sesi.dokumen.perlakuan[0]
    assert halaman.tabel.ke_sel("perlakuan", satu.id, "uraian")
    anak(halaman, QPushButton, "tombol_dukung").click()
    qapp.processEvents()
    assert satu.uraian[:40] in anak(halaman, QLabel, "judul_dukung").text()
    sesi.terapkan(g.minta(sesi.dokumen, satu, None, sesi.id_baru, uraian="Foto kontrol", jumlah=2, satuan="Foto"))
    assert lepas(halaman.kartu, mime(*berkas(tmp_path, "kontrol.pdf")), 0)
    bukti = sesi.dokumen.data_dukung[-1]
    assert (bukti.pada_noun, bukti.pada_id, bukti.bulan) == ("perlakuan", satu.id, None)
    r, c = halaman.tabel.model.cari("perlakuan", satu.id, "uraian")  # type: ignore[misc]
    ada = halaman.tabel.model.isi(r, c).status
    assert ada is not None
    assert "Data dukung 1/2" in ada.sebab
    halaman.tabel.tampilan.ke(r + 1, c)
    assert not halaman.kartu.tabel.model.baris or halaman.kartu.lembar.pada != satu
    jendela.ke_tab("beranda")
    jendela.ke_sel("data_dukung", bukti.id, "uraian")
    assert jendela.halaman_kini() is halaman
    assert halaman.kartu.kini == bukti


def test_a_file_that_opens_without_its_folder_says_so(
    jendela: MainWindow, kartu: KartuDukung, tmp_path: Path, contoh: Path, qapp: QApplication
) -> None:
    kartu.lampirkan(*berkas(tmp_path, "razia.pdf", "temuan.jpg"))
    jendela.pembuka.tutup()
    folder = contoh.with_name(f"{contoh.name}.dukung")
    folder.rename(tmp_path / "tertinggal")
    jendela.pembuka.buka(contoh)
    assert "2 berkas data dukung atau gambar tidak ada di folder" in jendela.pesan.teks.text()
    jendela.pesan.langkah.click()
    qapp.processEvents()
    dialog = jendela.findChild(DialogDukung)
    assert dialog is not None
    assert "2 berkas hilang" in anak(dialog, QLabel, "ringkasan").text()
    dialog.close()
