"""What is not ours, is newer, damaged, locked or read-only: each gets its own sentence, none is touched."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from decimal import Decimal
from pathlib import Path

import pytest

from kinerja_desktop.application.transaksi import Transaksi, perubahan
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.storage import dasar
from kinerja_desktop.storage.berkas import BerkasKinerja
from kinerja_desktop.storage.galat import (
    BerkasAsing,
    BerkasError,
    BerkasHanyaBaca,
    BerkasLebihBaru,
    BerkasRusak,
    BerkasTerkunci,
    PenyimpananError,
)

from .bantu import AKAR, buat, buka, isi_awal

POSIX = pytest.mark.skipif(os.name != "posix", reason="POSIX only")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with buat(tmp_path / "a.kinerja") as berkas:
        berkas.terapkan(isi_awal())
    return berkas.path


def ubah(berkas: BerkasKinerja, nilai: int) -> None:
    satu = berkas.baca(2023).realisasi[0]
    berkas.terapkan(Transaksi("isi", perubahan(satu, nilai=Angka(Decimal(nilai)))))


@pytest.mark.parametrize(
    ("isi", "kelas", "kata"),
    [
        (b"", BerkasAsing, "kosong"),
        (b"catatan rapat\n", BerkasAsing, "bukan berkas kinerja"),
        (b"PK\x03\x04" + b"x" * 500, BerkasAsing, "bukan berkas kinerja"),
        (b"SQLite for", BerkasRusak, "terpotong"),
        (b"SQLite format 3\x00" + b"\x00" * 50, BerkasRusak, "terpotong"),
    ],
)
def test_files_that_are_not_ours(tmp_path: Path, isi: bytes, kelas: type[BerkasError], kata: str) -> None:
    path = tmp_path / "x.kinerja"
    path.write_bytes(isi)
    with pytest.raises(kelas, match=kata) as galat:
        buka(path)
    assert "x.kinerja" in str(galat.value)
    assert path.read_bytes() == isi
    assert os.listdir(tmp_path) == ["x.kinerja"]


def test_missing_file_and_folder(tmp_path: Path) -> None:
    with pytest.raises(BerkasError, match="tidak ada"):
        buka(tmp_path / "tiada.kinerja")
    with pytest.raises(BerkasAsing, match="folder"):
        buka(tmp_path)


def test_another_programs_database(tmp_path: Path) -> None:
    path = tmp_path / "x.kinerja"
    koneksi = sqlite3.connect(path)
    koneksi.execute("CREATE TABLE a (b)")
    koneksi.close()
    with pytest.raises(BerkasAsing, match="program lain"):
        buka(path)


def test_a_newer_file(path: Path) -> None:
    koneksi = sqlite3.connect(path)
    koneksi.execute("PRAGMA user_version=99")
    koneksi.close()
    with pytest.raises(BerkasLebihBaru, match="skema 99"):
        buka(path)
    with pytest.raises(BerkasLebihBaru):
        buka(path, hanya_baca=True)


@pytest.mark.parametrize("sisa", [0.3, 0.9, 0.999])
def test_a_copy_cut_short(path: Path, sisa: float) -> None:
    isi = path.read_bytes()
    path.write_bytes(isi[: int(len(isi) * sisa)])
    with pytest.raises(BerkasRusak, match="terpotong"):
        buka(path)


def test_our_header_over_rubbish(path: Path) -> None:
    isi = bytearray(path.read_bytes())
    isi[100:] = os.urandom(len(isi) - 100)
    path.write_bytes(isi)
    with pytest.raises(BerkasRusak, match="cadangan"):
        buka(path)
    with pytest.raises(BerkasRusak):
        buka(path, hanya_baca=True)


def test_meta_row_edited_by_hand(path: Path) -> None:
    koneksi = sqlite3.connect(path)
    with koneksi:
        koneksi.execute("UPDATE meta SET penghitung = 7")
    koneksi.close()
    with pytest.raises(BerkasRusak, match="Identitas"):
        buka(path)


# Two at once ----------------------------------------------------------------------------------------------------------


def test_the_second_one_reads_and_knows_who_writes(path: Path) -> None:
    pertama = buka(path, petugas="Budi")
    skrip = (
        "import sys; from kinerja_desktop.storage.berkas import BerkasKinerja as B\n"
        "b = B.buka(sys.argv[1], petugas='Sari'); print(b.hanya_baca, b.pemegang, len(b.baca(2023).realisasi))\n"
        "b.tutup_berkas()\n"
        "try: B.buka(sys.argv[1], wajib_tulis=True)\n"
        "except Exception as e: print(type(e).__name__, e)\n"
    )
    hasil = subprocess.run(
        [sys.executable, "-c", skrip, str(path)], capture_output=True, text=True, timeout=60, cwd=AKAR
    )
    baris = hasil.stdout.splitlines()
    assert baris[0] == "True Budi (jendela lain di komputer ini) 36"
    assert baris[1].startswith("BerkasTerkunci “a.kinerja” sedang dibuka Budi")
    ubah(pertama, 500)
    pertama.tutup_berkas()
    with buka(path) as kedua:
        assert not kedua.hanya_baca


def test_the_reader_sees_what_the_writer_saved_and_refuses_to_write(path: Path) -> None:
    with buka(path, petugas="Budi") as penulis, buka(path) as pembaca:
        assert (pembaca.hanya_baca, "Budi" in pembaca.pemegang) == (True, True)
        sebelum = pembaca.baca(2023)
        ubah(penulis, 501)
        assert pembaca.baca(2023) != sebelum
        assert pembaca.baca(2023) == penulis.baca(2023)
        assert pembaca.penghitung == 2
        with pytest.raises(BerkasHanyaBaca, match="sedang dibuka Budi"):
            ubah(pembaca, 502)
        with pytest.raises(BerkasHanyaBaca):
            pembaca.simpan_draf("a", "b")
        with pytest.raises(BerkasHanyaBaca):
            pembaca.tutup(2023, sebelum.penutupan, b"", None)  # type: ignore[arg-type]
        assert pembaca.periksa() == []


def test_no_update_is_lost_between_two_writers(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the lock file fails (some network drives), the old value and the row version still guard the row."""
    monkeypatch.setattr(dasar.Kunci, "ambil", lambda *_: True)
    with buka(path) as satu, buka(path, cadangkan=False) as dua:
        basi = dua.baca(2023).realisasi[0]
        ubah(satu, 600)
        with pytest.raises(Exception, match="sudah diubah"):
            dua.terapkan(Transaksi("basi", perubahan(basi, nilai=Angka(Decimal(601)))))
        assert dua.baca(2023).realisasi[0].nilai == Angka(Decimal(600))
        for nilai in range(610, 620):
            ubah(satu if nilai % 2 else dua, nilai)
            (dua if nilai % 2 else satu)._dokumen.clear()
        assert satu.riwayat()[0].nomor == 12
        assert satu.periksa() == []


def test_a_busy_file_says_so_and_saves_later(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with buka(path) as berkas:
        berkas._driver.execute("PRAGMA busy_timeout=50")
        lain = sqlite3.connect(path, isolation_level=None)
        lain.execute("BEGIN IMMEDIATE")
        with pytest.raises(BerkasTerkunci, match="sedang ditulis program lain"):
            ubah(berkas, 700)
        lain.execute("ROLLBACK")
        lain.close()
        ubah(berkas, 700)
        assert berkas.penghitung == 2


# Read-only media ------------------------------------------------------------------------------------------------------


def tanpa_tulis(monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may write anywhere, so the question itself is answered here."""
    monkeypatch.setattr("kinerja_desktop.storage.cadangan.boleh_tulis", lambda _: False)


def test_read_only_medium(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(path.with_name("a.kinerja.cadangan"))
    for sisa in path.parent.glob(".*"):
        sisa.unlink()
    sebelum = sorted(os.listdir(path.parent))
    tanpa_tulis(monkeypatch)
    with buka(path) as berkas:
        assert (berkas.hanya_baca, berkas.pemegang) == (True, "")
        assert len(berkas.baca(2023).realisasi) == 36
        with pytest.raises(BerkasHanyaBaca, match="hanya untuk dibaca"):
            ubah(berkas, 1)
    assert sorted(os.listdir(path.parent)) == sebelum


@POSIX
def test_read_only_medium_with_the_rest_of_a_crash(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A journal that still has to be rolled back is rolled back in a private copy; the medium is not touched."""
    pid = os.fork()
    if pid == 0:
        koneksi = sqlite3.connect(path, isolation_level=None)
        koneksi.execute("PRAGMA cache_size=1")
        koneksi.execute("BEGIN IMMEDIATE")
        koneksi.execute("UPDATE realisasi SET nilai = '1', variabel = 'rusak'")
        koneksi.execute("CREATE TABLE besar AS SELECT hex(randomblob(4000)) FROM realisasi, realisasi")
        os._exit(0)
    os.waitpid(pid, 0)
    jurnal = path.with_name("a.kinerja-journal")
    assert jurnal.stat().st_size > 0, "the crash left no journal: this test tests nothing"
    isi = path.read_bytes(), jurnal.read_bytes()
    tanpa_tulis(monkeypatch)
    with buka(path) as berkas:
        assert all(b.variabel == "" for b in berkas.baca(2023).realisasi)
        assert berkas.periksa() == []
        pribadi = berkas._folder_pribadi
        assert pribadi is not None
    assert not pribadi.exists()
    assert (path.read_bytes(), jurnal.read_bytes()) == isi
    monkeypatch.undo()
    with buka(path, hanya_baca=True) as berkas:
        assert berkas.periksa() == []
    assert (path.read_bytes(), jurnal.read_bytes()) == isi
    with buka(path) as berkas:
        assert berkas.periksa() == []
    assert not jurnal.exists() or jurnal.stat().st_size == 0


def test_opened_in_one_thread_closed_in_another(path: Path) -> None:
    berkas = buka(path)
    utas = threading.Thread(target=lambda: (ubah(berkas, 5), berkas.tutup_berkas()))
    utas.start()
    utas.join()
    with buka(path) as lagi:
        assert not lagi.hanya_baca
        assert lagi.penghitung == 2


# Full disk ------------------------------------------------------------------------------------------------------------

PENUH = """
import resource, signal, sys
from decimal import Decimal
from tests.storage.bantu import baris, buka
from kinerja_desktop.application.transaksi import Tambah, Transaksi, perubahan
from kinerja_desktop.domain.nilai import Angka
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
from pathlib import Path
path = Path(sys.argv[1])
b = buka(path)
dok = b.baca(2023)
besar = tuple(Tambah(baris("sdm", tahun=2024, uraian="x" * 480, urutan=n)) for n in range(2000))
for kali in range(3):
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 40_000, resource.RLIM_INFINITY))
    try:
        b.terapkan(Transaksi("besar", besar))
    except Exception as e:
        print(type(e).__name__, "|", e)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    assert b.baca(2023) is dok or b.baca(2023) == dok
    satu = b.baca(2023).realisasi[0]
    b.terapkan(Transaksi("kecil", perubahan(satu, nilai=Angka(Decimal(900 + kali)))))
    dok = b.baca(2023)
print(b.penghitung, b.jumlah()["sdm"], b.periksa(), b.label_urung)
b.tutup_berkas()
"""


@POSIX
def test_full_disk_loses_nothing_and_saves_again(path: Path) -> None:
    hasil = subprocess.run(
        [sys.executable, "-c", PENUH, str(path)], capture_output=True, text=True, timeout=60, cwd=AKAR
    )
    baris = hasil.stdout.splitlines()
    assert len(baris) == 4, hasil.stderr
    for satu in baris[:3]:
        kelas, kalimat = satu.split(" | ")
        assert kelas == PenyimpananError.__name__
        assert "a.kinerja" in kalimat
    assert baris[3] == "4 0 [] kecil"


class _Gagal(sqlite3.Connection):
    """A driver connection whose nth statement fails as if the medium had."""

    sisa = 10**9

    def _hitung(self) -> None:
        type(self).sisa -= 1
        if type(self).sisa == 0:
            galat = sqlite3.OperationalError("disk I/O error")
            galat.sqlite_errorcode = sqlite3.SQLITE_IOERR
            raise galat

    def execute(self, *a):  # type: ignore[no-untyped-def,override]
        self._hitung()
        return super().execute(*a)

    def executemany(self, *a):  # type: ignore[no-untyped-def,override]
        self._hitung()
        return super().executemany(*a)

    def commit(self) -> None:
        self._hitung()
        super().commit()


def test_every_step_of_a_save_may_fail(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asli = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *a, **k: asli(*a, factory=_Gagal, **k))
    gagal = 0
    with buka(path) as berkas:
        dokumen, nomor = berkas.baca(2023), berkas.penghitung
        for ke in range(1, 40):
            _Gagal.sisa = ke
            try:
                ubah(berkas, 1000 + ke)
            except PenyimpananError as galat:
                gagal += "coba lagi" in str(galat)
                _Gagal.sisa = 10**9
                assert (berkas.baca(2023), berkas.penghitung) == (dokumen, nomor)
                ubah(berkas, 2000 + ke)
            _Gagal.sisa = 10**9
            dokumen, nomor = berkas.baca(2023), berkas.penghitung
        assert berkas.periksa() == []
    assert gagal >= 9
