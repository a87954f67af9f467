"""History: complete, in the user's words, append-only, chained."""

from __future__ import annotations

import sqlite3
from decimal import Decimal
from pathlib import Path

import pytest

from kinerja_desktop.application.transaksi import Hapus, KonflikError, Tambah, Transaksi, perubahan
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.storage.berkas import BerkasKinerja

from .bantu import buat, buka, isi_awal


@pytest.fixture
def berkas(tmp_path: Path):
    with buat(tmp_path / "a.kinerja") as terbuka:
        terbuka.terapkan(isi_awal())
        yield terbuka


def test_who_what_when_why(berkas: BerkasKinerja) -> None:
    satu = berkas.baca(2023).realisasi[0]
    (edit,) = perubahan(satu, nilai=Angka(Decimal(12)))
    edit = type(edit)(edit.noun, edit.id, edit.isi, {"nilai": "12,0"})
    berkas.terapkan(Transaksi("isi realisasi Mei", (edit,), "koreksi"), petugas="Sari")
    catatan = berkas.riwayat(1)[0]
    assert (catatan.nomor, catatan.petugas, catatan.label, catatan.alasan, catatan.jenis, catatan.jumlah) == (
        2, "Sari", "isi realisasi Mei", "koreksi", "isi", 1,
    )  # fmt: skip
    assert catatan.waktu.startswith("2023-06-05T08:00")
    baru, lama = berkas.riwayat_sel("realisasi", satu.id)
    lama_nilai = str(satu.nilai.nilai)
    assert (baru.isi, baru.ketikan, baru.petugas) == ({"nilai": (lama_nilai, "12")}, {"nilai": "12,0"}, "Sari")
    assert (lama.isi["nilai"], lama.petugas) == ((None, lama_nilai), "Budi")
    berkas.terapkan(Transaksi("hapus", (Hapus(berkas.baca(2023).ambil("realisasi", satu.id)),)))
    assert berkas.riwayat_sel("realisasi", satu.id)[0].isi["nilai"] == ("12", None)


def test_kembalikan_after_undo_has_ended(berkas: BerkasKinerja) -> None:
    awal = berkas.baca(2023)
    satu, dua = awal.realisasi[:2]
    berkas.terapkan(Transaksi("salah isi", (*perubahan(satu, nilai=Angka(Decimal(1))), Hapus(dua))))
    berkas.tutup_berkas()
    with buka(berkas.path) as lagi:
        assert lagi.urungkan() is None
        transaksi = lagi.transaksi_riwayat(2)
        assert transaksi is not None
        lagi.terapkan(transaksi.inverse("kembalikan: salah isi"))
        assert lagi.baca(2023) == awal
        with pytest.raises(KonflikError):
            lagi.terapkan(transaksi.inverse("sekali lagi"))
        assert lagi.transaksi_riwayat(77) is None


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE riwayat SET label = 'lain' WHERE nomor = 2",
        "UPDATE riwayat SET petugas = 'lain' WHERE nomor = 1",
        "UPDATE riwayat SET hash_sebelum = printf('%064d', 0) WHERE nomor = 3",
        "UPDATE riwayat_ubah SET edit = replace(edit, '77', '78') WHERE nomor = 2",
        "UPDATE riwayat_ubah SET baris_id = 'x' WHERE nomor = 2",
        "UPDATE riwayat_ubah SET nomor = 99 WHERE nomor = 2",
        "DELETE FROM riwayat_ubah WHERE nomor = 2",
        "DELETE FROM riwayat WHERE nomor = 2",
        "DELETE FROM riwayat WHERE nomor = 3",
        "INSERT INTO riwayat SELECT 4, waktu, petugas, label, alasan, jenis, hash, hash FROM riwayat WHERE nomor = 3",
    ],
)
def test_the_chain_notices(berkas: BerkasKinerja, sql: str) -> None:
    satu = berkas.baca(2023).realisasi[0]
    berkas.terapkan(Transaksi("isi", perubahan(satu, nilai=Angka(Decimal(77)))))
    berkas.terapkan(Transaksi("isi", perubahan(berkas.baca(2023).realisasi[1], nilai=Angka(Decimal(5)))))
    assert berkas.periksa() == []
    with sqlite3.connect(berkas.path) as koneksi:
        assert koneksi.execute(sql).rowcount
    koneksi.close()
    assert "riwayat" in {t.kode for t in berkas.periksa()}


def test_the_end_of_the_chain_is_looked_at_when_opening(berkas: BerkasKinerja) -> None:
    assert berkas.periksa_cepat(2023) == []
    with sqlite3.connect(berkas.path) as koneksi:
        koneksi.execute("DELETE FROM riwayat_ubah WHERE nomor = 1 AND urut = 0")
    koneksi.close()
    assert [t.kode for t in berkas.periksa_cepat(2023)] == ["riwayat"]


def test_a_refused_change_leaves_no_entry(berkas: BerkasKinerja) -> None:
    with pytest.raises(KonflikError):
        berkas.terapkan(Transaksi("ganda", (Tambah(berkas.baca(2023).realisasi[0]),)))
    assert [c.nomor for c in berkas.riwayat()] == [1]
