"""The officer closes the year, sends it, is asked to mend a figure, and sends again; what was sent once stays as it was."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.cerita.kertas import baca_pdf, bagian_pdf, capaian, hitung, perintah
from tests.cerita.petugas import Petugas

R0, R1 = (f"kiriman_407702_2023_TW4_r{n}.zip" for n in (0, 1))


class Kirim:
    """What the officer does on the last tab, with a stick for the packages and a folder for the papers."""

    def __init__(self, p: Petugas, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.p, self.folder, self.monkeypatch = p, folder, monkeypatch
        self.flash = folder / "flash disk"
        self.flash.mkdir()

    def tab(self) -> None:
        self.p.buka_tab("Laporan & Kirim")
        self.p.tunggu_pratinjau()

    def simpan_pdf(self, nama: str) -> Path:
        tujuan = self.folder / nama
        self.monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tujuan), ""))
        self.p.tombol("Simpan PDF…")
        assert f"“{nama}” tersimpan" in self.p.pesan()
        return tujuan

    def buat_paket(self, nama: str) -> Path:
        self.monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(self.flash))
        self.p.tombol("Buat paket kiriman…")
        assert nama in self.p.pesan()
        return self.flash / nama


def isi_paket(paket: Path, nama: str) -> bytes:
    with zipfile.ZipFile(paket) as berkas:
        return berkas.read(nama)


def test_tutup_dan_kirim(
    masuk: Callable[[Path], Petugas], contoh: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    p = masuk(contoh)
    kirim = Kirim(p, tmp_path, monkeypatch)
    kirim.tab()
    assert "siap ditutup sebagai revisi 0" in p.label("kataKirim")
    p.tombol("Tutup TW IV")
    assert "Triwulan IV 2023 ditutup" in p.pesan()
    assert "tertutup sebagai revisi 0" in p.label("kataKirim")

    # December can be read, not changed; the cell says why, to eyes, mouse and keyboard.
    p.buka_tab("Realisasi")
    p.klik("1.1", "Pembilang")
    p.ketik("40⏎")
    assert "Triwulan IV 2023 sudah ditutup" in p.pesan()
    assert "sudah ditutup" in p.petunjuk("1.1", "Pembilang")
    p.klik("1.1", "Pembilang")
    p.tekan("Delete")
    assert p.lihat("1.1", "Pembilang", "Penyebut", "Capaian") == ("38", "50", "92,5 %")

    # The annex as PDF, the package, its check; one changed byte is noticed.
    kirim.tab()
    lampiran = kirim.simpan_pdf("lampiran r0.pdf")
    assert "74% 92,5%" in bagian_pdf(lampiran, "Capaian Kinerja")
    paket = kirim.buat_paket(R0)
    assert perintah("verifikasi", paket)[0] == 0
    assert isi_paket(paket, "lampiran.pdf") == lampiran.read_bytes()
    rusak = tmp_path / "rusak.zip"
    isi = bytearray(paket.read_bytes())
    isi[len(isi) // 2] ^= 1
    rusak.write_bytes(isi)
    kode, kalimat = perintah("verifikasi", rusak)
    assert kode == 1
    assert kalimat.strip()

    # Kanwil asks; the triwulan is opened again, which needs a reason.
    p.tombol("Buka kembali…")
    p.tombol("Buka kembali")
    assert "Tulis alasan" in p.pesan()
    p.ketik("Kanwil meminta perbaikan indikator 1.1 Desember")
    p.tombol("Buka kembali")
    assert "dibuka kembali" in p.pesan()
    assert "siap ditutup sebagai revisi 1" in p.label("kataKirim")
    p.buka_tab("Realisasi")
    p.isi("1.1", "Pembilang", "44")
    assert p.lihat("1.1", "s.d. Desember", "Capaian") == ("75", "93,75 %")

    # Closed and sent again as revision 1, beside the old one.
    kirim.tab()
    paket_baru = kirim.buat_paket(R1)
    assert "tertutup sebagai revisi 1" in p.label("kataKirim")
    assert perintah("verifikasi", paket_baru)[0] == 0
    baru = kirim.simpan_pdf("lampiran r1.pdf")
    assert isi_paket(paket_baru, "lampiran.pdf") == baru.read_bytes()
    assert "75% 93,75%" in bagian_pdf(baru, "Capaian Kinerja")
    assert "revisi 1" in baca_pdf(baru)

    # The first package is whole and holds what was printed then; the stored annex beside the file too.
    assert perintah("verifikasi", paket)[0] == 0
    assert isi_paket(paket, "lampiran.pdf") == lampiran.read_bytes()
    p.tutup_jendela()
    tersimpan = {
        hashlib.sha256(b.read_bytes()).hexdigest()
        for b in contoh.with_name(f"{contoh.name}.dukung").rglob("*")
        if b.is_file()
    }
    assert {hashlib.sha256(b.read_bytes()).hexdigest() for b in (lampiran, baru)} <= tersimpan
    assert capaian(hitung(contoh, 2023), "1.1")["tercetak"] == "93,75"
