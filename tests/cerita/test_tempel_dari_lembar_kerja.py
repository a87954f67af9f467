"""The officer has the year's plan in a spreadsheet and pastes it; what cannot be read is named, nothing is half done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.cerita.petugas import Petugas

OPERASI = "Operasi Bidang Keamanan"
BULAN = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")


def test_rpd_dua_belas_bulan(masuk: Callable[[Path], Petugas], contoh: Path) -> None:
    p = masuk(contoh)
    p.buka_tab("Anggaran")
    p.tombol("Per bulan")
    lama = p.lihat(OPERASI, *BULAN)
    assert p.lihat(OPERASI, "Jumlah", "Selisih ke pagu") == ("28.504.000", "0")

    # One month holds words instead of a figure.
    rencana = ["2.000.000"] * 11 + ["6.504.000"]
    salah = [*rencana]
    salah[3] = "dua juta"
    p.klik(OPERASI, "Jan")
    p.tempel("\t".join(salah) + "\r\n")
    assert "1 dari 12 sel tidak dapat diisi; belum ada yang ditulis" in p.pertanyaan()
    assert f"Apr {OPERASI}: “dua juta” bukan angka yang dapat dibaca" in p.pertanyaan()
    assert p.lihat(OPERASI, *BULAN) == lama, "nothing is written before it is decided"
    p.tekan("Escape")
    assert p.lihat(OPERASI, *BULAN) == lama

    # Or: the right ones only. One step takes them all back.
    p.tempel("\t".join(salah) + "\r\n")
    assert sorted(p.jawaban()) == ["Batal", "Tempel yang benar saja (11 sel)"]
    p.tombol("Tempel yang benar saja (11 sel)")
    assert p.lihat(OPERASI, "Mar", "Apr", "Des") == ("2.000.000", lama[3], "6.504.000")
    p.tekan("Ctrl+Z")
    assert p.lihat(OPERASI, *BULAN) == lama

    # Mended in the spreadsheet and pasted again.
    p.klik(OPERASI, "Jan")
    p.tempel("\t".join(rencana) + "\r\n")
    assert p.pertanyaan() == ""
    assert p.lihat(OPERASI, *BULAN) == tuple(rencana)
    assert p.lihat(OPERASI, "Jumlah", "Selisih ke pagu") == ("28.504.000", "0")
    p.tekan("Ctrl+Z")
    assert p.lihat(OPERASI, *BULAN) == lama


def test_target_perjanjian_kinerja(masuk: Callable[[Path], Petugas], contoh: Path) -> None:
    p = masuk(contoh)
    p.buka_tab("Perjanjian Kinerja")
    p.tombol("Kegiatan")
    lama = p.lihat_kolom("Target")
    assert lama[:8] == ["80", "94", "97", "80", "85", "85", "80", "27"]
    lembar = "81\r\n95\r\n97,5\r\n81.5\r\n86\r\nbanyak\r\n81 %\r\n28\r\n90\r\n90\r\n90\r\n85\r\n"

    # What may mean two things is asked once; what means nothing stands there at once.
    p.klik("1.1", "Target")
    p.tempel(lembar)
    assert "“81.5”: 81,5 atau 815" in p.pertanyaan()
    assert {"Titik desimal (81,5)", "Titik ribuan (815)", "Batal"} <= {*p.jawaban()}
    assert "1 dari 12 sel tidak dapat diisi" in p.pertanyaan()
    assert "“banyak” bukan angka" in p.pertanyaan()
    assert p.lihat_kolom("Target") == lama
    p.tombol("Titik desimal (81,5)")
    assert p.lihat_kolom("Target") == lama
    p.tombol("Tempel yang benar saja (11 sel)")
    baru = ["81", "95", "97,5", "81,5", "86", "85", "81", "28"]
    assert p.lihat_kolom("Target") == [*baru, *lama[8:]]

    # One step, for the undo as for the label of the menu.
    assert p.jendela.aksi("aksiUrungkan").text() == "Urungkan: tempel 11 sel"
    p.tekan("Ctrl+Z")
    assert p.lihat_kolom("Target") == lama


def test_target_yang_ditolak_disebut_indikatornya(masuk: Callable[[Path], Petugas], contoh: Path) -> None:
    p = masuk(contoh)
    p.buka_tab("Perjanjian Kinerja")
    p.klik("1.6", "Target")
    p.tempel("banyak\r\n85\r\n")
    assert "1.6" in p.pertanyaan()
    p.tekan("Escape")
    assert p.tabel.tampilan.hasFocus()


def test_sel_terkunci(masuk: Callable[[Path], Petugas], contoh: Path) -> None:
    p = masuk(contoh)
    p.buka_tab("Laporan & Kirim")
    p.tunggu_pratinjau()
    p.tombol("Tutup TW IV")
    p.buka_tab("Realisasi")
    angka = ("Pembilang", "Penyebut", "s.d. Desember")
    lama = [p.lihat(kode, *angka) for kode in ("1.1", "1.2")]
    p.klik("1.1", "Pembilang")
    p.tempel("1\t2\r\n3\t4\r\n")
    assert "4 dari 4 sel tidak dapat diisi" in p.pesan()
    assert "Triwulan IV 2023 sudah ditutup" in p.pesan()
    assert p.pertanyaan() == "", "there is nothing to decide where nothing can be written"
    assert [p.lihat(kode, *angka) for kode in ("1.1", "1.2")] == lama
    assert not p.jendela.aksi("aksiUrungkan").isEnabled()
