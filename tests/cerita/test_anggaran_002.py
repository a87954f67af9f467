"""An officer types Tabel 3.6 of the LKjIP 2023 into an empty tab Anggaran, revises the pagu, prints, and reads the same paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kinerja_desktop.application.anggaran_gestur import hapus_node
from kinerja_desktop.application.transaksi import Hapus, Transaksi
from kinerja_desktop.storage.berkas import BerkasKinerja
from tests.cerita.gestur import cetak_bagian
from tests.cerita.kertas import baca_pdf, perintah
from tests.cerita.petugas import Petugas

LAYANAN = "Layanan Dukungan Manajemen Internal"
# Tabel 3.6: kegiatan, pagu (awal), realisasi, sisa, capaian.
TABEL_3_6 = (
    ("Fasilitasi dan Pembinaan Masyarakat", "2.334.160.000", "1.842.279.563", "491.880.437", "78,93 %"),
    ("Operasi Bidang Keamanan", "28.504.000", "15.557.000", "12.947.000", "54,58 %"),
    (LAYANAN, "3.517.380.000", "3.772.686.066", "483.623.934", "88,64 %"),
    ("Layanan Sarana dan Prasarana Internal", "361.931.000", "341.050.081", "20.880.919", "94,23 %"),
    ("Layanan Manajemen SDM Internal", "10.500.000", "6.502.000", "3.998.000", "61,92 %"),
    ("Layanan Manajemen Kinerja Internal", "68.926.000", "54.966.000", "13.960.000", "79,75 %"),
)
REVISI = "4.256.310.000"
TOTAL = ("7.060.331.000", "6.033.040.710", "1.027.290.290", "85,45 %")


@pytest.fixture
def tanpa_anggaran(contoh: Path) -> Path:
    """The example before anybody entered the budget: the DIPA has not been read yet."""
    berkas = BerkasKinerja.buka(contoh)
    dokumen = berkas.baca(2023)
    berkas.terapkan(hapus_node(dokumen, dokumen.anggaran))
    dokumen = berkas.baca(2023)
    berkas.terapkan(Transaksi("hapus revisi", tuple(Hapus(v) for v in dokumen.pagu_versi if v.ke)))
    berkas.tutup_berkas()
    return contoh


def test_tabel_3_6(
    masuk: Callable[[Path], Petugas], tanpa_anggaran: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    p = masuk(tanpa_anggaran)
    p.buka_tab("Anggaran")
    for nomor, (nama, awal, *_) in enumerate(TABEL_3_6):
        p.tombol("+ Baris")
        p.tekan("Escape")
        p.isi(nomor, "Kegiatan", nama)
        p.isi(nama, "Pagu awal", awal)
    assert p.lihat("Jumlah", "Pagu berlaku") == "6.321.401.000"

    # The revision: a date, a reason; without a reason it isn't taken.
    p.tombol("+ Revisi pagu")
    p.isi_kotak("Tanggal revisi pagu", "31 Agustus 2023")
    p.tombol("Tambahkan")
    assert "perlu alasan" in p.pesan()
    p.isi_kotak("Alasan revisi pagu", "Penambahan anggaran untuk memenuhi kekurangan tahun 2023")
    assert "Pagu revisi 1" in p.judul()
    p.isi(LAYANAN, "Pagu revisi 1", REVISI)
    p.isi_kotak("Per tanggal", "30 Agustus 2023")
    assert p.lihat(LAYANAN, "Pagu berlaku") == "3.517.380.000", "a revision counts from its date on"

    p.isi_kotak("Per tanggal", "7 Desember 2023")
    for nama, _, realisasi, *_ in TABEL_3_6:
        p.isi(nama, "Realisasi SP2D", realisasi)
    for nama, awal, realisasi, sisa, capaian in TABEL_3_6:
        pagu = REVISI if nama == LAYANAN else awal
        terlihat = p.lihat(nama, "Pagu berlaku", "Realisasi SP2D", "Sisa", "Serapan")
        assert terlihat == (pagu, realisasi, sisa, capaian), nama
    assert p.lihat("Jumlah", "Pagu berlaku", "Realisasi SP2D", "Sisa", "Serapan") == TOTAL

    cetakan = cetak_bagian(p, tmp_path / "anggaran.pdf", monkeypatch, "Anggaran menurut kegiatan")
    isi = baca_pdf(cetakan)
    for nama, awal, *lain in TABEL_3_6:
        pagu = f"Awal : {awal} Revisi : {REVISI}" if nama == LAYANAN else awal
        assert " ".join((nama, pagu, *lain)) in isi, nama
    assert f"Total {' '.join(TOTAL)}" in isi
    assert "Per tanggal 07 Desember 2023" in isi
    assert "Sumber: SP2D." in isi

    p.tutup_jendela()
    _, keluhan = perintah("periksa", tanpa_anggaran, "--tahun", 2023)
    assert f"Selisih Rp738.930.000 = revisi {LAYANAN}" in keluhan
