"""Killed at any moment, copied at any moment, a bit flipped anywhere: nothing acknowledged is lost, nothing is torn.

The counts here are the short form; KINERJA_UJI_KALI multiplies them.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from kinerja_desktop.application.transaksi import Tambah, Transaksi, Ubah, perubahan
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.noun import NOUNS
from kinerja_desktop.storage import cadangan, skema
from kinerja_desktop.storage.berkas import BerkasKinerja
from kinerja_desktop.storage.galat import BerkasError

from .bantu import AKAR, KALI, Pabrik, baris, buat, buka, isi_awal, jam_tetap

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs fork and SIGKILL")

KINI, BARU = skema.VERSI_SKEMA, skema.VERSI_SKEMA + 1
LANGKAH_BARU = f'''"""A step that takes a while: what a kill in the middle of it must not leave half done."""

from alembic import op

revision = "{BARU:04}"
down_revision = "{KINI:04}"


def upgrade():
    koneksi = op.get_bind()
    koneksi.exec_driver_sql("UPDATE realisasi SET variabel = '', gugur = 1 WHERE bulan = 5")
    koneksi.exec_driver_sql("ALTER TABLE sdm ADD COLUMN golongan TEXT NOT NULL DEFAULT ''")
    for nomor in range(40):
        koneksi.exec_driver_sql(f"CREATE TABLE baru_{{nomor}} (id TEXT PRIMARY KEY, isi TEXT) STRICT")
        koneksi.exec_driver_sql(f"INSERT INTO baru_{{nomor}} SELECT id, hex(randomblob(300)) FROM realisasi")
'''


def pulihkan_uji(path: Path) -> None:
    cadangan.pulihkan(path, 1, waktu=jam_tetap()())


# What runs in the process that is killed. It was forked from one that has everything imported, and is killed within
# milliseconds. `lapor` writes a line that the parent gets even after the kill.


def anak_mengisi(path: Path, lapor: Callable[[str], None]) -> None:
    with buka(path, cadangkan=False) as berkas:
        for langkah in range(100_000):
            satu, dua = berkas.baca(2023).realisasi[:2]
            # Both rows get the same number: one without the other would be a torn save.
            nilai = Angka(Decimal(berkas.penghitung + 1))
            edits = [*perubahan(satu, nilai=nilai), *perubahan(dua, nilai=nilai)]
            if langkah % 9 == 8:
                edits += [Tambah(baris("sdm", tahun=2024, uraian="x" * 200, jumlah=n)) for n in range(150)]
            berkas.terapkan(Transaksi(f"langkah {langkah}", tuple(edits)))
            lapor(str(berkas.penghitung))


def anak_mencadangkan(path: Path, lapor: Callable[[str], None]) -> None:
    with buka(path) as berkas:
        while True:
            satu = berkas.baca(2023).realisasi[0]
            berkas.terapkan(Transaksi("isi", perubahan(satu, nilai=Angka(Decimal(berkas.penghitung + 1)))))
            berkas.cadangkan()
            lapor(str(berkas.penghitung))


def anak_memulihkan(path: Path, lapor: Callable[[str], None]) -> None:
    while True:
        pulihkan_uji(path)
        lapor("pulih")


def anak_membuat(path: Path, lapor: Callable[[str], None]) -> None:
    for nomor in range(1000):
        buat(path.with_name(f"baru{nomor}.kinerja"))._lepas()
        lapor(str(nomor))


def anak_menaikkan(path: Path, lapor: Callable[[str], None]) -> None:
    skema._MIGRASI = path.parent / "migrations"
    skema.VERSI_SKEMA = BARU
    for modul in ("dasar", "kepala"):
        vars(sys.modules[f"kinerja_desktop.storage.{modul}"])["VERSI_SKEMA"] = BARU
    with buka(path, cadangkan=False):
        lapor("naik")
    time.sleep(5)


def bunuh(kerja: Callable[[Path, Callable[[str], None]], None], path: Path, detik: float) -> list[str]:
    """Fork, let it work, kill it after some time; the lines it had reported."""
    baca, tulis = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            kerja(path, lambda teks: os.write(tulis, f"{teks}\n".encode()) and None)
        finally:
            os._exit(1)
    os.close(tulis)
    time.sleep(detik)
    os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    assert os.WIFSIGNALED(status), "the child ended before it was killed"
    isi = b""
    while potong := os.read(baca, 65_536):
        isi += potong
    os.close(baca)
    return isi.decode().split("\n")[:-1]


def utuh(path: Path) -> BerkasKinerja:
    berkas = buka(path, cadangkan=False)
    temuan = berkas.periksa()
    assert temuan == [], temuan
    assert len(berkas.riwayat(10**6)) <= berkas.penghitung
    return berkas


# The rounds, in a process of their own (fork of a process with threads, as pytest-xdist has them, is not safe). The time
# until a kill follows the machine: longer while nothing gets done before it, shorter otherwise. ------------------------


def ronde_mengisi(path: Path, kali: int, acak: random.Random) -> dict[str, int]:
    diakui, detik = 0, 0.06
    for _ in range(kali):
        laporan = bunuh(anak_mengisi, path, detik * acak.uniform(0.2, 2))
        diakui += len(laporan)
        detik *= 0.9 if laporan else 2
        with contextlib.closing(utuh(path)) as berkas:
            satu, dua = berkas.baca(2023).realisasi[:2]
            assert berkas.penghitung >= int(laporan[-1] if laporan else 0), "an acknowledged save is lost"
            assert berkas.penghitung == 1 or satu.nilai == dua.nilai == Angka(Decimal(berkas.penghitung)), "torn"
            assert len(berkas.riwayat(10**6)) == berkas.penghitung
            assert berkas.jumlah()["sdm"] % 150 == 0
            berkas._lepas()
    return {"diakui": diakui}


def ronde_mencadangkan(path: Path, kali: int, acak: random.Random) -> dict[str, int]:
    detik = 0.08
    for _ in range(kali):
        laporan = bunuh(anak_mencadangkan, path, detik * acak.uniform(0.2, 2))
        detik *= 0.9 if laporan else 2
        for satu in cadangan.daftar(path):
            with contextlib.closing(buka(satu.path, hanya_baca=True)) as salinan:
                assert salinan.penghitung == satu.penghitung
                assert len(salinan.baca(2023).realisasi) == 36
                assert salinan.periksa() == []
        utuh(path)._lepas()
    return {"cadangan": len(cadangan.daftar(path))}


def ronde_memulihkan(path: Path, kali: int, acak: random.Random) -> dict[str, int]:
    detik = 0.06
    for _ in range(kali):
        laporan = bunuh(anak_memulihkan, path, detik * acak.uniform(0.2, 2))
        detik *= 0.9 if laporan else 2
        berkas = utuh(path)
        assert len(berkas.baca(2023).realisasi) == 36
        berkas._lepas()
    return {"disisihkan": len(list((cadangan.folder(path) / "disisihkan").glob("*.kinerja")))}


def ronde_membuat(path: Path, kali: int, acak: random.Random) -> dict[str, int]:
    jadi, detik = 0, 0.1
    for ke in range(kali):
        tempat = path.with_name(f"r{ke}")
        tempat.mkdir()
        bunuh(anak_membuat, tempat / "x.kinerja", detik * acak.uniform(0.5, 1.5))
        selesai = list(tempat.glob("*.kinerja"))
        for satu in selesai:
            utuh(satu)._lepas()
        jadi += len(selesai)
        detik *= 0.8 if len(selesai) > 1 else 1.25
    return {"jadi": jadi}


def ronde_menaikkan(path: Path, kali: int, acak: random.Random) -> dict[str, int]:
    shutil.copytree(skema._MIGRASI, path.parent / "migrations")
    (path.parent / "migrations" / "versions" / f"{BARU:04}_uji.py").write_text(LANGKAH_BARU, encoding="utf-8")
    lama = path.read_bytes()
    hasil, detik = {"lama": 0, "baru": 0}, 0.1
    for _ in range(kali):
        shutil.rmtree(cadangan.folder(path), ignore_errors=True)
        path.write_bytes(lama)
        bunuh(anak_menaikkan, path, detik * acak.uniform(0.7, 1.3))
        koneksi = sqlite3.connect(path)
        versi = koneksi.execute("PRAGMA user_version").fetchone()[0]
        alembic = koneksi.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        baru = koneksi.execute(
            "SELECT count(*) FROM sqlite_master WHERE name LIKE 'baru_%' AND type = 'table'"
        ).fetchone()[0]
        kolom = [b[1] for b in koneksi.execute("PRAGMA table_info(sdm)")]
        assert koneksi.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert koneksi.execute("SELECT count(*) FROM realisasi").fetchone()[0] == 36
        koneksi.close()
        assert (versi, alembic, baru, "golongan" in kolom) in (
            (KINI, f"{KINI:04}", 0, False), (BARU, f"{BARU:04}", 40, True),
        ), "half"  # fmt: skip
        if versi == BARU:
            assert cadangan.daftar(path), "migrated without a backup"
        hasil["baru" if versi == BARU else "lama"] += 1
        # The kills gather around the commit, however fast the machine is.
        detik *= 0.8 if versi == BARU else 1.25
    return hasil


RONDE = {f.__name__: f for f in (ronde_mengisi, ronde_mencadangkan, ronde_memulihkan, ronde_membuat, ronde_menaikkan)}


def jalankan(nama: str, path: Path, kali: int) -> dict[str, int]:
    perintah = [sys.executable, "-m", "tests.storage.test_bunuh", nama, str(path), str(kali)]
    hasil = subprocess.run(perintah, capture_output=True, text=True, timeout=120 * KALI + 60, cwd=AKAR)
    assert hasil.returncode == 0, hasil.stderr
    return json.loads(hasil.stdout)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with buat(tmp_path / "a.kinerja") as berkas:
        berkas.terapkan(isi_awal())
    return berkas.path


def test_killed_while_saving(path: Path) -> None:
    assert jalankan("ronde_mengisi", path, 20 * KALI)["diakui"] > 0


def test_killed_while_backing_up(path: Path) -> None:
    assert jalankan("ronde_mencadangkan", path, 10 * KALI)["cadangan"] >= 1


def test_killed_while_restoring(path: Path) -> None:
    assert jalankan("ronde_memulihkan", path, 10 * KALI)["disisihkan"] >= 1


def test_killed_while_creating(path: Path) -> None:
    assert jalankan("ronde_membuat", path, 8 * KALI)["jadi"] >= 1


def test_killed_while_migrating(path: Path) -> None:
    hasil = jalankan("ronde_menaikkan", path, 12 * KALI)
    assert min(hasil.values()) >= 1, f"all kills fell on one side: {hasil}"


def langkah_baru(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on the program has a newer schema."""
    shutil.copytree(skema._MIGRASI, path.parent / "migrations")
    (path.parent / "migrations" / "versions" / f"{BARU:04}_uji.py").write_text(LANGKAH_BARU, encoding="utf-8")
    monkeypatch.setattr(skema, "_MIGRASI", path.parent / "migrations")
    for modul in ("skema", "dasar", "kepala"):
        monkeypatch.setattr(f"kinerja_desktop.storage.{modul}.VERSI_SKEMA", BARU)


def test_an_older_file_is_migrated_after_a_backup_also_when_read_only(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    langkah_baru(path, monkeypatch)
    shutil.rmtree(cadangan.folder(path))
    isi = path.read_bytes()
    with buka(path, hanya_baca=True) as berkas:
        assert len(berkas.baca(2023).realisasi) == 36
        assert berkas._driver.execute("PRAGMA user_version").fetchone()[0] == BARU
    assert path.read_bytes() == isi
    with buka(path) as berkas:
        assert [c.penghitung for c in berkas.daftar_cadangan()] == [1]
        assert berkas.periksa() == []
        assert {b.bulan for b in berkas.baca(2023).realisasi if b.gugur} == {5}
    monkeypatch.undo()
    with pytest.raises(BerkasError, match="lebih baru"):
        buka(path)


def test_a_migration_does_not_hide_damage(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    langkah_baru(path, monkeypatch)
    with sqlite3.connect(path) as koneksi:
        koneksi.execute("UPDATE realisasi SET nilai = '999' WHERE bulan IN (5, 6)")
    koneksi.close()
    shutil.rmtree(cadangan.folder(path))
    with buka(path) as berkas:
        assert len(list((cadangan.folder(path) / "disisihkan").iterdir())) == 1
        rusak = {t.id for t in berkas.periksa() if t.kode == "baris-rusak"}
        assert rusak == {b.id for b in berkas.baca(2023).realisasi if b.bulan in (5, 6)}


# Copies and flips --------------------------------------------------------------------------------------------------------


def test_a_copy_of_the_open_file_is_complete(path: Path) -> None:
    """The file manager copies one file, while the program has it open: every save that was acknowledged is in the copy."""
    salinan = path.with_name("salinan.kinerja")
    with buka(path) as berkas:
        for nilai in range(15 * KALI):
            satu = berkas.baca(2023).realisasi[0]
            berkas.terapkan(Transaksi("isi", perubahan(satu, nilai=Angka(Decimal(7000 + nilai)))))
            # Not opened by this process itself: closing it would give up SQLite's locks.
            subprocess.run(["cp", str(path), str(salinan)], check=True)
            with buka(salinan, cadangkan=False) as kedua:
                assert kedua.baca(2023) == berkas.baca(2023)
                assert kedua.penghitung == berkas.penghitung
                assert kedua.periksa_cepat(2023) == []
            for sisa in path.parent.glob("*salinan*"):
                shutil.rmtree(sisa) if sisa.is_dir() else sisa.unlink()


def isi_semua(path: Path) -> list[list[tuple[object, ...]]]:
    """Every datum of the file: rows of all nouns (without the row version), history, identity, drafts, packages."""
    koneksi = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        hasil = []
        tabel = [*NOUNS, "meta", "riwayat", "riwayat_ubah", "sidik_periode", "draf", "snapshot", "kiriman"]
        for nama in tabel:
            kolom = [b[1] for b in koneksi.execute(f"PRAGMA table_info({nama})") if b[1] != "baris_versi"]
            hasil.append(
                sorted(koneksi.execute(f"SELECT {', '.join(kolom)} FROM {nama} NOT INDEXED").fetchall(), key=repr)
            )
        return hasil
    finally:
        koneksi.close()


def diketahui(path: Path) -> bool:
    """True if opening, reading or checking says that something is wrong."""
    try:
        with buka(path, hanya_baca=True) as berkas:
            berkas.baca(2023)
            berkas.baca(2024)
            return bool(berkas.periksa())
    except BerkasError:
        return True


def test_every_changed_datum_is_noticed(tmp_path: Path) -> None:
    """Single bits flipped in a file full of data. Where nothing is noticed, nothing that was entered is different."""
    acak = random.Random(11)
    path = tmp_path / "a.kinerja"
    pabrik = Pabrik(random.Random(5))
    with buat(path) as berkas:
        berkas.terapkan(pabrik.transaksi(500))
        berkas.simpan_draf("a", "sedang diketik")
        tutup = baris("penutupan", tahun=2023, periode="TW1")
        berkas.tutup(2023, tutup, b'{"tahun":2023}', None)
        berkas.catat_kiriman(2023, "TW1", 0, "c" * 64, "kiriman.zip")
    utuh_, semula = path.read_bytes(), isi_semua(path)
    assert not diketahui(path)
    # Most of a page is empty: aim where something stands.
    berisi = [n for n, b in enumerate(utuh_) if b]
    rusak = tmp_path / "b.kinerja"
    berubah = 0
    for _ in range(60 * KALI):
        isi = bytearray(utuh_)
        posisi = acak.choice(berisi)
        isi[posisi] ^= 1 << acak.randrange(8)
        rusak.write_bytes(isi)
        try:
            sama = isi_semua(rusak) == semula
        except (sqlite3.Error, UnicodeDecodeError):
            sama = False
        berubah += not sama
        assert sama or diketahui(rusak), f"bit at {posisi}: data changed and nothing noticed"
    assert berubah >= 30 * KALI, "too few flips changed anything: this test tests little"


def test_a_foreign_edit_is_named_by_row(path: Path) -> None:
    with buka(path) as berkas:
        satu = berkas.baca(2023).realisasi[5]
        with sqlite3.connect(path) as koneksi:
            koneksi.execute("UPDATE realisasi SET nilai = '999' WHERE id = ?", (satu.id,))
        koneksi.close()
        temuan = berkas.periksa_cepat(2023)
        assert [(t.noun, t.id, t.tahun) for t in temuan if t.kode == "baris-rusak"] == [("realisasi", satu.id, 2023)]
        assert berkas.periksa_sidik(2024) == []
        with sqlite3.connect(path) as koneksi:
            koneksi.execute("DELETE FROM realisasi WHERE id = ?", (satu.id,))
        koneksi.close()
        assert {t.kode for t in berkas.periksa_sidik(2023)} == {"jumlah-sidik"}


def test_a_foreign_table_is_noticed(path: Path) -> None:
    with buka(path) as berkas:
        with sqlite3.connect(path) as koneksi:
            koneksi.execute("CREATE VIEW tipu AS SELECT 1")
        koneksi.close()
        assert [t.kode for t in berkas.periksa()] == ["skema"]


def test_what_cannot_be_read_names_row_and_field(path: Path) -> None:
    with sqlite3.connect(path) as koneksi:
        koneksi.execute("UPDATE realisasi SET nilai = '1e309' WHERE bulan = 5")
    koneksi.close()
    with (
        buka(path, hanya_baca=True) as berkas,
        pytest.raises(BerkasError, match=r"realisasi [0-9a-f-]{36}\) rusak pada kolom nilai"),
    ):
        berkas.baca(2023)


def test_a_stale_ubah_cannot_hide_in_a_batch(path: Path) -> None:
    """The row version in WHERE: if the row moves between reading and writing, nothing at all is written."""
    from kinerja_desktop.storage import penulis

    asli = penulis.baca_baris

    def dengan_versi_lain(driver, kunci):  # type: ignore[no-untyped-def]
        isi, penjaga = asli(driver, kunci)
        return isi, {k: (versi + 1, sidik) for k, (versi, sidik) in penjaga.items()}

    with buka(path) as berkas, pytest.MonkeyPatch.context() as tambal:
        satu, dua = berkas.baca(2023).realisasi[:2]
        tambal.setattr("kinerja_desktop.storage.berkas.baca_baris", dengan_versi_lain)
        edits = tuple(Ubah("realisasi", b.id, {"nilai": (b.nilai, Angka(Decimal(3333)))}) for b in (satu, dua))
        with pytest.raises(Exception, match="program lain"):
            berkas.terapkan(Transaksi("isi", edits))
        tambal.undo()
        assert berkas.periksa() == []
        assert berkas.penghitung == 1


if __name__ == "__main__":
    from alembic import command, config, op  # noqa: F401  imported before the fork, so that a kill falls on the work

    _nama, _path, _kali = sys.argv[1:]
    print(json.dumps(RONDE[_nama](Path(_path), int(_kali), random.Random(_nama))))
