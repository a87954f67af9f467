"""Part of 001's register (Tabel 2.3, Pelayanan): typed, analysed, monitored, found on the map, printed in both forms."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from kinerja_desktop.gui.halaman.risiko import HalamanRisiko
from kinerja_desktop.gui.muat import anak
from tests.cerita.gestur import tanpa_layar
from tests.cerita.kertas import baca_pdf, perintah
from tests.cerita.petugas import Petugas
from tests.gui.bantu_halaman import baris, ketik, teks

PROGRAM, BIDANG = "Program Penegakan dan Pelayanan Hukum", "Pelayanan"
PENILAIAN = "Penilaian risiko dan kebutuhan tahanan/anak tidak seragam antar UPT"
SOP = "SOP tidak konsisten diterapkan"
OBAT = {
    PENILAIAN: (
        "Melatih petugas agar penilaiannya seragam dan standar",
        "Menggunakan instrumen penilaian yang sama di seluruh UPT",
        "Membuat sistem penilaian online antar-UPT",
        "Melakukan pengecekan hasil penilaian secara rutin",
    ),
    SOP: ("Tim pengawas SOP", "Checklist harian/mingguan", "Sistem peringatan SOP", "Pendampingan rutin"),
}
PJ = "Kepala Kantor Wilayah/ Kepala Bidang Pelayanan dan Tahanan"


def halaman(p: Petugas) -> HalamanRisiko:
    hasil = p.jendela.halaman_kini()
    assert isinstance(hasil, HalamanRisiko)
    return hasil


def isian(p: Petugas, nama: str, isi: str) -> None:
    """A field of the card "Rincian risiko", left with Tab."""
    masukan = anak(halaman(p).rinci.kartu, QWidget, nama)
    if isinstance(masukan, QComboBox):
        masukan.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClicks(masukan, isi)
        masukan.activated.emit(masukan.currentIndex())
        assert masukan.currentText() == isi
        return
    masukan.setFocus(Qt.FocusReason.TabFocusReason)
    p.tekan("Ctrl+A")
    p.ketik(isi, "⇥")
    if isinstance(masukan, QLineEdit):
        assert masukan.text() == isi, p.pesan()


def bagian(p: Petugas, nama: str) -> None:
    QTest.mouseClick(anak(halaman(p).rinci.kartu, QPushButton, f"rinci_{nama}"), Qt.MouseButton.LeftButton)


@tanpa_layar
def test_risiko_001(masuk: Callable[[Path], Petugas], contoh: Path, tmp_path: Path) -> None:
    p = masuk(contoh)
    p.buka_tab("Risiko")

    # The short form: a new program and bidang, two risks with four treatments each.
    p.tombol("+ Bidang")
    p.pilih_menu("Program baru")
    p.isi_kotak("Program risiko ini", PROGRAM)
    p.isi_kotak("Bidang risiko ini", BIDANG)
    p.isi("Risiko baru", "Indikasi risiko", PENILAIAN)
    p.isi(PENILAIAN, "Penanggung jawab", PJ)
    p.klik(PENILAIAN, "Indikasi risiko")
    p.tombol("+ Risiko")
    p.ketik(f"{SOP}⏎")
    for risiko, perlakuan in OBAT.items():
        p.isi(risiko, "Indikasi perlakuan", perlakuan[0])
        for satu in perlakuan[1:]:
            p.klik(risiko, "Indikasi risiko")
            p.tombol("+ Perlakuan")
            p.ketik(f"{satu}⏎")
    p.isi(PENILAIAN, "Indikator keberhasilan", "Penilaian lebih akurat")
    p.isi(SOP, "Indikator keberhasilan", "Kepatuhan SOP meningkat")
    p.isi(SOP, "K", "4")
    p.isi(SOP, "D", "4")
    assert p.lihat(SOP, "Bidang", "K", "D", "Tingkat") == (BIDANG, "4", "4", "19 Tinggi")
    assert p.lihat("Pendampingan rutin", "Indikasi risiko") == SOP

    # The long form of the second one.
    p.klik(SOP, "Indikasi risiko")
    p.tombol("Rincian risiko")
    isian(p, "kode", "R-04")
    isian(p, "kategori", "Kepatuhan")
    isian(p, "penyebab", "Pengawasan belum rutin")
    isian(p, "kendali", "C")
    bagian(p, "analisis")
    isian(p, "residu_kemungkinan", "5")
    isian(p, "residu_dampak", "5")
    residual = anak(halaman(p).rinci.kartu, QLabel, "tingkat_residual")
    assert residual.text() == "25 Sangat Tinggi · ⚠ di atas selera · ⚠ melebihi inheren, tulis alasannya"
    isian(p, "residu_kemungkinan", "3")
    isian(p, "residu_dampak", "3")
    assert residual.text() == "14 Sedang · ⚠ di atas selera"
    isian(p, "opsi", "mengurangi")

    bagian(p, "perlakuan")
    t = halaman(p).rinci.tabel["perlakuan"]
    unit = halaman(p).sesi.dokumen.unit[0].nama
    r = baris(t, "Tim pengawas SOP")
    ketik(t, r, "tenggat", "30/6/2023")
    ketik(t, r, "status", "selesai")
    if t.sunting.editor is not None:
        p.tekan("Return")
    ketik(t, r, "unit_id", unit)
    if t.sunting.editor is not None:
        p.tekan("Return")
    assert (teks(t, r, "unit_id"), teks(t, r, "tenggat"), teks(t, r, "status")) == (unit, "30 Juni 2023", "selesai")

    bagian(p, "pantau")
    t = halaman(p).rinci.tabel["pantau"]
    for kolom, isi in (("kemungkinan", "2"), ("dampak", "2"), ("catatan", "Tim pengawas sudah bekerja")):
        ketik(t, baris(t, "TW II"), kolom, isi)
    assert teks(t, baris(t, "TW II"), "tingkat") == "7 Rendah"

    bagian(p, "kejadian")
    t = halaman(p).rinci.tabel["kejadian"]
    ketik(t, 0, "uraian", "Jadwal kontrol blok terlewat")
    for kolom, isi in (("tanggal", "14/5/2023"), ("kerugian", "1.250.000"), ("penanganan", "Kontrol ulang")):
        ketik(t, 0, kolom, isi)
    assert (teks(t, 0, "tanggal"), teks(t, 0, "kerugian")) == ("14 Mei 2023", "1.250.000")

    # The map: inherent at 4 × 4, by now at 2 × 2; a click leaves just the risks there.
    h = halaman(p)
    p.tombol("Aktual")
    assert p.lihat(SOP, "K", "D", "Tingkat") == ("2", "2", "7 Rendah")
    assert "Dibaca dari pemantauan TW II." in p.petunjuk(SOP, "Tingkat")
    QTest.mouseClick(h.peta, Qt.MouseButton.LeftButton, pos=h.peta.kotak(2, 2).center().toPoint())
    tampak = {b.isi.risiko.pernyataan for b in h.tabel.model.baris if b.jenis == "isi"}
    assert SOP in tampak
    assert PENILAIAN not in tampak
    assert p.label("petunjuk").endswith("dari 8 risiko · kemungkinan aktual 2, dampak aktual 2")
    p.tombol("Tampilkan semua")
    p.daftar("Pemantauan yang ditampilkan", "Sudah dipantau TW II")
    h.saring_pantau.activated.emit(h.saring_pantau.currentIndex())
    assert PENILAIAN not in p.lihat_kolom("Indikasi risiko")
    assert SOP in p.lihat_kolom("Indikasi risiko")

    # Both papers.
    p.tutup_jendela()
    for letak in ("pendek", "panjang"):
        perintah("cetak", contoh, "--tahun", 2023, "--bagian", "risiko", "--tata-letak", f"risiko={letak}",
                 "--keluar", tmp_path / f"{letak}.pdf")  # fmt: skip
    pendek, panjang = (baca_pdf(tmp_path / f"{n}.pdf") for n in ("pendek", "panjang"))
    assert "(1) (2) (3) (4) (5)" in pendek
    for kata in (PROGRAM, *(o for isi in OBAT.values() for o in isi), "Peta Risiko Inheren", "19 Tinggi · 2 risiko"):
        assert kata.replace(" ", "") in pendek.replace(" ", ""), kata
    assert "PermenPANRB 5/2020" in pendek
    assert "R-04 · Kepatuhan" in panjang
    assert "Jadwal kontrol blok terlewat" in panjang
    assert "1.250.000" in panjang
    assert "Tim pengawas sudah bekerja" in panjang
    assert "Peta Risiko Aktual Tahun 2023" in panjang
