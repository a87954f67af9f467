"""The printed LKjIP of Rutan SoE 2023 lies beside the screen, the PDF and the workbook: every figure is the same."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.cerita.kertas import baca_xlsx, bagian_pdf
from tests.cerita.petugas import Petugas

# Tabel 3.2 of the paper: kode, target, realisasi, persentase.
TABEL_3_2 = {
    "1.1": ("80", "74", "92,5"), "1.2": ("94", "80", "85,1"), "1.5": ("85", "80", "94,11"), "1.7": ("80", "74", "92,5"),
    "2.1": ("90", "80", "88,88"), "2.2": ("90", "80", "88,88"), "2.3": ("90", "80", "88,88"),
    "3.1": ("85", "80", "94,11"), "3.2": ("80", "74", "92,5"), "3.3": ("85", "80", "94,11"),
    "3.4": ("80", "74", "92,5"),
}  # fmt: skip
# Tabel 3.6: pagu, realisasi, sisa, persentase (which the paper writes with a dot, and so one column only).
TABEL_3_6 = {
    "Fasilitasi dan Pembinaan Masyarakat": ("2.334.160.000", "1.842.279.563", "491.880.437", "78,93"),
    "Operasi Bidang Keamanan": ("28.504.000", "15.557.000", "12.947.000", "54,58"),
    "Total": ("7.060.331.000", "6.033.040.710", "1.027.290.290", "85,45"),
}
KOLOM_UANG = ("Pagu berlaku", "Realisasi SP2D per 7 Desember 2023", "Sisa", "Serapan")


@pytest.fixture
def cetakan(
    masuk: Callable[[Path], Petugas], contoh: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, Path]:
    """The annex saved twice from the window."""
    hasil = {akhiran: tmp_path / f"lampiran.{akhiran}" for akhiran in ("pdf", "xlsx")}
    p = masuk(contoh)
    p.buka_tab("Laporan & Kirim")
    p.tunggu_pratinjau()
    for akhiran, tombol in (("pdf", "Simpan PDF…"), ("xlsx", "XLSX…")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, f=akhiran, **_k: (str(hasil[f]), ""))
        p.tombol(tombol)
        assert hasil[akhiran].name in p.pesan()
    return hasil


def angka(teks: str) -> float:
    return float(teks.replace(".", "").replace(",", "."))


def test_di_layar(masuk: Callable[[Path], Petugas], contoh: Path) -> None:
    p = masuk(contoh)
    p.buka_tab("Realisasi")
    for kode, (target, realisasi, persen) in TABEL_3_2.items():
        assert p.lihat(kode, "Target 2023", "s.d. Desember", "Capaian") == (f"{target} %", realisasi, f"{persen} %")
    p.buka_tab("Perjanjian Kinerja")
    p.tombol("Kegiatan")
    assert {kode: p.lihat(kode, "Target") for kode in TABEL_3_2} == {k: t for k, (t, _, _) in TABEL_3_2.items()}
    p.buka_tab("Anggaran")
    for nama, (*rupiah, persen) in TABEL_3_6.items():
        assert p.lihat("Jumlah" if nama == "Total" else nama, *KOLOM_UANG) == (*rupiah, f"{persen} %")


def test_di_pdf(cetakan: dict[str, Path]) -> None:
    capaian = bagian_pdf(cetakan["pdf"], "Capaian Kinerja")
    hitungan = bagian_pdf(cetakan["pdf"], "Perhitungan Capaian")
    for sasaran in "123":
        kertas = [v for k, v in TABEL_3_2.items() if k.startswith(sasaran)]
        # Rows in the order of the paper; those in between reach 100 %.
        baris = re.findall(r"(\d+)% (\d+)% ([\d,]+)%", _sasaran(capaian, sasaran))
        assert [b for b in baris if b[2] != "100"] == kertas
        for target, realisasi, persen in kertas:
            assert re.search(rf"% = {realisasi} {target} × 100% = 0,\d+ × 100% = {persen}%", hitungan)
    anggaran = bagian_pdf(cetakan["pdf"], "Realisasi Anggaran Menurut Kegiatan")
    for nama, isi in TABEL_3_6.items():
        assert f"{nama} {' '.join(isi)} %" in anggaran


def _sasaran(capaian: str, nomor: str) -> str:
    """The rows of one sasaran: from its number to the next one's."""
    awal = re.search(rf" {nomor} Meningkatnya", capaian)
    akhir = re.search(rf" {int(nomor) + 1} Meningkatnya", capaian)
    assert awal
    assert akhir
    return capaian[awal.start() : akhir.start()]


def test_di_xlsx(cetakan: dict[str, Path]) -> None:
    baris = [b for b in baca_xlsx(cetakan["xlsx"], "Capaian kinerja") if len(b) > 3 and isinstance(b[-1], int | float)]
    sasaran, isi = "", {}
    for b in baris:
        sasaran = str(b[0]) if len(b) > 4 else sasaran
        nomor = str(b[-4]).split(".")[0]
        isi[f"{sasaran}.{nomor}"] = tuple(b[-3:])
    for kode, capaian in TABEL_3_2.items():
        assert isi[kode] == tuple(angka(teks) for teks in capaian), kode
    anggaran = {b[0]: tuple(b[1:]) for b in baca_xlsx(cetakan["xlsx"], "Anggaran menurut kegiatan") if b}
    for nama, uang in TABEL_3_6.items():
        assert anggaran[nama] == tuple(angka(teks) for teks in uang), nama
