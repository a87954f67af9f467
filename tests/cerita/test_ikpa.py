"""An officer copies the eight IKPA scores of OM-SPAN (002 gambar 3.8), reads 97,88 and prints the same table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kinerja_desktop import layanan
from kinerja_desktop.application.transaksi import Hapus, Transaksi
from kinerja_desktop.domain.portal import JenisSkor
from kinerja_desktop.storage.berkas import BerkasKinerja
from tests.cerita.gestur import cetak_bagian
from tests.cerita.kertas import baca_pdf
from tests.cerita.petugas import Petugas

GAMBAR_3_8 = {
    "Revisi DIPA": "100", "Deviasi Halaman III DIPA": "89,75", "Penyerapan Anggaran": "96,83", "Belanja Kontraktual": "100",
    "Penyelesaian Tagihan": "100", "Pengelolaan UP dan TUP": "95,34", "Dispensasi SPM": "100", "Capaian Output": "100",
}  # fmt: skip


@pytest.fixture
def tanpa_skor(contoh: Path) -> Path:
    """The example before anybody looked into OM-SPAN."""
    berkas = BerkasKinerja.buka(contoh)
    skor = [s for s in berkas.baca(2023).skor_anggaran if s.jenis == JenisSkor.IKPA]
    berkas.terapkan(Transaksi("kosongkan IKPA", tuple(Hapus(s) for s in skor)))
    berkas.tutup_berkas()
    return contoh


def test_ikpa_november(
    masuk: Callable[[Path], Petugas], tanpa_skor: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert layanan.hitung(tanpa_skor, 2023)["ikpa"]["nilai"] is None
    p = masuk(tanpa_skor)
    p.buka_tab("Anggaran")
    p.tombol("IKPA & NKA")
    for nama, nilai in GAMBAR_3_8.items():
        assert p.lihat("Nilai akhir", "Nov") == "", "no score before the last component is there"
        p.isi(nama, "Nov", nilai)
    assert [p.lihat(n, "Nov") for n in ("Nilai total", "Konversi bobot", "Nilai akhir")] == ["97,88", "100 %", "97,88"]

    pdf = baca_pdf(cetak_bagian(p, tmp_path / "ikpa.pdf", monkeypatch, "IKPA"))
    for potong in ("sebesar 97,88 dengan kategori Sangat Baik", "039 013 407702", "8,98", "19,37", "94,88", "98,43"):
        assert potong in pdf, potong

    p.buka_tab("Anggaran")
    p.isi("Belanja Kontraktual", "Nov", "N/A: tidak ada kontrak")
    assert [p.lihat(n, "Nov") for n in ("Nilai total", "Konversi bobot", "Nilai akhir")] == ["87,88", "90 %", "97,64"]
    assert layanan.hitung(tanpa_skor, 2023)["ikpa"] == {"nilai": "97.64", "tercetak": "97,64"}
    p.tutup_jendela()
