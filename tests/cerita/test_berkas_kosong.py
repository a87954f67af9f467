"""A new satker begins with an empty file and ends with an annex on paper, without leaving the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from kinerja_desktop.layanan import buat_baru
from tests.cerita.gestur import tanpa_layar
from tests.cerita.kertas import baca_pdf, bagian_pdf, capaian, hitung
from tests.cerita.petugas import Petugas

SASARAN, MAKAN, DOKUMEN = (
    "Meningkatnya pelayanan tahanan", "Persentase layanan makanan sesuai standar", "Jumlah dokumen rencana kerja",
)  # fmt: skip
KEGIATAN, RISIKO = "Pembinaan Tahanan", "Bahan makanan tidak layak"


@pytest.fixture
def kosong(tmp_path: Path) -> Path:
    return buat_baru(tmp_path / "rutan-baru.kinerja", "407799", "Rumah Tahanan Negara Kelas IIB Baru", "Rutan", 2024)


@tanpa_layar
def test_berkas_kosong(
    masuk: Callable[[Path], Petugas], kosong: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    p = masuk(kosong)

    # Plan: one sasaran, two indikator, their targets and how they are measured.
    p.buka_tab("Perjanjian Kinerja")
    p.tombol("+ Sasaran")
    p.pilih_menu("Sasaran kegiatan")
    p.ganti(f"{SASARAN}⏎")
    p.tombol("+ Indikator")
    p.ganti(f"{MAKAN}⇥80⇥%⏎")
    p.tombol("+ Indikator")
    p.ganti(f"{DOKUMEN}⇥2⇥Dokumen⏎")
    p.daftar("Kolom yang tampak", "Rincian pengukuran")
    p.pilihan("1.1", "Rumus", "perbandingan")
    p.pilihan("1.2", "Konsolidasi", "jumlah")
    assert p.lihat("1.1", "No", "Sasaran", "Indikator", "Target", "Satuan") == ("1", SASARAN, MAKAN, "80", "%")
    assert p.lihat("1.2", "No", "Sasaran", "Indikator", "Target", "Satuan") == ("1", SASARAN, DOKUMEN, "2", "Dokumen")

    # December's figures.
    p.buka_tab("Realisasi")
    p.klik("1.1", "Pembilang")
    p.ketik("37⇥50⏎")
    p.isi("1.2", "Desember", "1")
    assert p.lihat("1.1", "s.d. Desember", "Capaian") == ("74", "92,5 %")
    assert p.lihat("1.2", "s.d. Desember", "Capaian") == ("1", "50 %")

    # Money: a line with its pagu, and what the source showed on the last day.
    p.buka_tab("Anggaran")
    p.tombol("+ Baris")
    p.ketik(f"5252⇥{KEGIATAN}⏎")
    p.isi("5252", "Pagu awal", "120.000.000")
    p.isi_kotak("Per tanggal", "31/12/2024")
    p.isi("5252", "Realisasi SP2D per 31 Desember 2024", "103.450.001")
    uang = ("120.000.000", "103.450.001", "16.549.999", "86,21 %")
    assert p.lihat("Jumlah", "Pagu berlaku", "Realisasi", "Sisa", "Serapan") == uang

    # A risk, from its name to its level.
    p.buka_tab("Risiko")
    p.tombol("+ Risiko")
    p.ketik(f"{RISIKO}⇥Memeriksa bahan saat diterima⇥Kasubsi Pelayanan⇥Tidak ada keluhan⇥3⇥4⏎")
    p.isi_kotak("Program risiko ini", "Program Pelayanan Tahanan")
    assert p.lihat(RISIKO, "Penanggung jawab", "K", "D", "Tingkat") == ("Kasubsi Pelayanan", "3", "4", "17 Tinggi")

    # On paper, and for scripts.
    lampiran = tmp_path / "lampiran.pdf"
    p.buka_tab("Laporan & Kirim")
    p.tunggu_pratinjau()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(lampiran), ""))
    p.tombol("Simpan PDF…")
    assert "tersimpan" in p.pesan()
    assert "RUMAH TAHANAN NEGARA KELAS IIB BARU" in baca_pdf(lampiran)
    kertas = bagian_pdf(lampiran, "Capaian Kinerja")
    assert f"{MAKAN} 80% 74% 92,5%" in kertas
    assert f"{DOKUMEN} 2 Dokumen 1 Dokumen 50%" in kertas
    anggaran = bagian_pdf(lampiran, "Realisasi Anggaran Menurut Kegiatan")
    assert f"{KEGIATAN} 120.000.000 103.450.001 16.549.999 86,21 %" in anggaran
    assert f"{RISIKO} Memeriksa bahan saat diterima" in bagian_pdf(lampiran, "Manajemen Risiko")

    p.tutup_jendela()
    hasil = hitung(kosong, 2024)
    assert [capaian(hasil, kode)["tercetak"] for kode in ("1.1", "1.2")] == ["92,5", "50"]
    jumlah = hasil["anggaran"]
    assert (jumlah["pagu"], jumlah["realisasi"], jumlah["sisa"], jumlah["tercetak"]) == (
        "120000000", "103450001", "16549999", "86,21",
    )  # fmt: skip


@tanpa_layar
def test_nama_baru_menggantikan_nama_sementara(masuk: Callable[[Path], Petugas], kosong: Path) -> None:
    p = masuk(kosong)
    p.buka_tab("Perjanjian Kinerja")
    p.tombol("+ Sasaran")
    p.pilih_menu("Sasaran kegiatan")
    p.ketik(f"{SASARAN}⏎")
    assert p.lihat(SASARAN, "Sasaran") == SASARAN


@tanpa_layar
def test_tab_setelah_pilihan_tetap_di_tabel(masuk: Callable[[Path], Petugas], contoh: Path) -> None:
    p = masuk(contoh)
    p.buka_tab("Perjanjian Kinerja")
    p.daftar("Kolom yang tampak", "Rincian pengukuran")
    p.klik("1.1", "Aturan capaian")
    p.ketik("T/R⇥")
    assert p.tabel.tampilan.hasFocus()
    assert p.kursor() == "Rumus"
