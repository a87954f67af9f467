"""The figures come from another office as CSV; the window shows them, and the paper says what `hitung` says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.cerita.kertas import bagian_pdf, capaian, hitung, perintah
from tests.cerita.petugas import Petugas

INDIKATOR = """\
tahun;tingkat;kode_sasaran;sasaran;kode_indikator;indikator;satuan;arah;aturan;mode;target;realisasi
2024;kegiatan;1;Meningkatnya layanan pemasyarakatan;1.1;Persentase klien yang dibimbing;%;naik;R/T;potong2;90;80
2024;kegiatan;1;Meningkatnya layanan pemasyarakatan;1.2;Persentase litmas tepat waktu;%;naik;R/T;bulat1;94;80
2024;kegiatan;1;Meningkatnya layanan pemasyarakatan;1.3;Persentase pengaduan;%;turun;(2T-R)/T;potong2;10;12,5
"""
ANGGARAN = """\
tahun;kode;nama;jenis_belanja;versi_pagu;pagu;bulan;rpd;realisasi;sumber;per_tanggal
2024;5252;Pembimbingan Klien;;awal;120.000.000;;;103.450.001;SP2D;2024-12-31
2024;5253;Dukungan Manajemen;;awal;79.999.999;;;61.000.000;SP2D;2024-12-31
"""
RISIKO = """\
tahun;program;bidang;risiko;perlakuan;penanggung_jawab;indikator_keberhasilan;kemungkinan;dampak
2024;Program Pemasyarakatan;Bimbingan;Klien tidak lapor;Kunjungan rumah;Kasubsi Bimbingan;Klien lapor;3;4
"""


def test_impor_lalu_cetak(
    masuk: Callable[[Path], Petugas], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    berkas, lampiran = tmp_path / "bapas.kinerja", tmp_path / "lampiran.pdf"
    for nama, isi in (("indikator", INDIKATOR), ("anggaran", ANGGARAN), ("risiko", RISIKO)):
        csv = tmp_path / f"{nama}.csv"
        csv.write_text(isi, encoding="utf-8-sig")
        hasil_impor, kata = perintah("impor", berkas, csv)
        assert hasil_impor == 0, kata
    hasil = hitung(berkas, 2024)

    p = masuk(berkas)
    p.buka_tab("Realisasi")
    for kode, cetak in (("1.1", "88,88"), ("1.2", "85,1"), ("1.3", "75")):
        assert p.lihat(kode, "Capaian") == f"{cetak} %"
        assert capaian(hasil, kode)["tercetak"] == cetak
    p.buka_tab("Anggaran")
    assert p.lihat("Pembimbingan Klien", "Pagu berlaku", "Sisa", "Serapan") == ("120.000.000", "16.549.999", "86,21 %")
    assert p.lihat("Jumlah", "Pagu berlaku", "Sisa", "Serapan") == ("199.999.999", "35.549.998", "82,23 %")
    p.buka_tab("Risiko")
    assert p.lihat("Klien tidak lapor", "K", "D", "Penanggung jawab") == ("3", "4", "Kasubsi Bimbingan")

    p.buka_tab("Laporan & Kirim")
    p.tunggu_pratinjau()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(lampiran), ""))
    p.tombol("Simpan PDF…")
    kertas = bagian_pdf(lampiran, "Capaian Kinerja")
    for satu in hasil["capaian"]:
        angka = " ".join(f"{teks}%" for teks in (_koma(satu["target"]), _koma(satu["realisasi"]), satu["tercetak"]))
        assert f"{satu['indikator']} {angka}" in kertas
    uang = bagian_pdf(lampiran, "Realisasi Anggaran Menurut Kegiatan")
    for satu in (*hasil["anggaran"]["kegiatan"], hasil["anggaran"] | {"nama": "Total"}):
        angka = " ".join(f"{int(satu[k]):,}".replace(",", ".") for k in ("pagu", "realisasi", "sisa"))
        assert f"{satu['nama']} {angka} {satu['tercetak']} %" in uang
    assert "Klien tidak lapor Kunjungan rumah Kasubsi Bimbingan Klien lapor" in bagian_pdf(lampiran, "Manajemen Risiko")


def _koma(angka: str) -> str:
    return angka.replace(".", ",")
