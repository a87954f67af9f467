"""The bundle for another computer: everything arrives, nothing is overwritten, nothing hostile gets in, nothing half is left."""

from __future__ import annotations

import errno
import json
import os
import random
import shutil
import signal
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.application.transaksi import Tambah, Transaksi
from kinerja_desktop.domain.laporan import Gambar
from kinerja_desktop.domain.realisasi import BentukDukung, DataDukung
from kinerja_desktop.domain.rencana_strategis import Renstra
from kinerja_desktop.domain.renstra import Sasaran
from kinerja_desktop.layanan import pemindahan
from kinerja_desktop.storage import buka_bungkus as urai
from kinerja_desktop.storage import bungkus as kemas
from kinerja_desktop.storage.berkas import BerkasKinerja
from kinerja_desktop.storage.dukung import FolderDukung
from kinerja_desktop.storage.galat import BerkasError, BerkasRusak
from kinerja_desktop.terbit import TerbitError
from tests.storage.bantu import KALI, buat, buka

FOTO = os.urandom(3_000_000)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with two pieces of evidence and two backups."""
    folder = tmp_path / "lama"
    folder.mkdir()
    path = folder / "rutan.kinerja"
    with buat(path) as berkas:
        tambah(berkas, "satu")
        berkas.cadangkan()
        tambah(berkas, "dua")
    dukung = FolderDukung(path)
    dukung.simpan(FOTO, "foto.jpg")
    dukung.simpan(b"laporan", "laporan.pdf")
    return path


def tambah(berkas: BerkasKinerja, nama: str) -> None:
    berkas.terapkan(Transaksi(f"tambah {nama}", (Tambah(Sasaran(id=berkas._id_baru(), nama=nama)),)))


def isi(path: Path) -> tuple[tuple[str, ...], str, int]:
    with BerkasKinerja.buka(path, cadangkan=False, hanya_baca=True) as berkas:
        return tuple(sorted(s.nama for s in berkas.baca(2023).sasaran)), berkas.lineage, berkas.penghitung


def sekitar(path: Path) -> dict[str, bytes]:
    return {
        p.relative_to(path.parent).as_posix(): p.read_bytes()
        for p in sorted(path.parent.rglob("*"))
        if p.is_file() and not p.name.startswith(".") and not p.name.endswith("-journal")
    }


def test_all_of_it_arrives(path: Path, tmp_path: Path) -> None:
    zip_ = tmp_path / "bungkus.zip"
    hasil = kemas.bungkus(path, zip_, dengan_cadangan=True)
    tujuan = tmp_path / "baru" / "rutan.kinerja"
    tujuan.parent.mkdir()
    assert urai.baca_isi(zip_) == hasil
    urai.buka_bungkus(zip_, tujuan)
    assert isi(tujuan) == isi(path)
    lama, baru = sekitar(path), sekitar(tujuan)
    assert lama.keys() == baru.keys()
    assert {n: b for n, b in lama.items() if n != "rutan.kinerja"} == {
        n: b for n, b in baru.items() if n != "rutan.kinerja"
    }
    assert FolderDukung(tujuan).baca(FolderDukung(path).simpan(FOTO, "x.jpg")) == FOTO
    assert zipfile.ZipFile(zip_).testzip() is None, "any unzip program opens it"


def test_backups_stay_behind_unless_wished(path: Path, tmp_path: Path) -> None:
    kemas.bungkus(path, tmp_path / "b.zip")
    assert {b.folder for b in urai.baca_isi(tmp_path / "b.zip").butir} == {"", "dukung"}


def test_a_file_that_is_open_is_packed_as_it_stands(path: Path, tmp_path: Path) -> None:
    with buka(path) as berkas:
        tambah(berkas, "tiga")
        kemas.bungkus(path, tmp_path / "b.zip")
        tambah(berkas, "empat")
    urai.buka_bungkus(tmp_path / "b.zip", tmp_path / "x.kinerja")
    assert isi(tmp_path / "x.kinerja")[0] == ("dua", "satu", "tiga")


def test_what_is_there_is_never_overwritten(path: Path, tmp_path: Path) -> None:
    zip_ = tmp_path / "b.zip"
    kemas.bungkus(path, zip_)
    sebelum = sekitar(path)
    with pytest.raises(BerkasError, match="sudah ada"):
        urai.buka_bungkus(zip_, path)
    assert sekitar(path) == sebelum
    bebas = urai.nama_bebas(path.parent, path.name)
    assert bebas.name == "rutan (2).kinerja"
    urai.buka_bungkus(zip_, bebas)
    assert urai.nama_bebas(path.parent, path.name).name == "rutan (3).kinerja"
    yatim = tmp_path / "yatim.kinerja"
    Path(f"{yatim}.dukung").mkdir()
    with pytest.raises(BerkasError, match="sudah ada"):
        urai.buka_bungkus(zip_, yatim)


def test_damaged_evidence_is_said_and_nothing_written(path: Path, tmp_path: Path) -> None:
    rusak = next(Path(f"{path}.dukung").glob("*.pdf"))
    rusak.write_bytes(b"lain")
    with pytest.raises(BerkasRusak, match="tidak utuh"):
        kemas.bungkus(path, tmp_path / "b.zip")
    assert not [p for p in tmp_path.iterdir() if "b.zip" in p.name]


def test_evidence_that_is_missing_here_is_said(path: Path, tmp_path: Path) -> None:
    ada, tiada = FolderDukung(path).simpan(FOTO, "x.jpg"), "ab" * 32
    with buka(path) as berkas:
        for nomor, (sidik, nama) in enumerate([(ada, "foto.jpg"), (tiada, "absen.pdf"), (tiada, "absen.pdf")]):
            dukung = DataDukung(
                id=berkas._id_baru(), tahun=2023, pada_noun="indikator_tahun", pada_id=str(nomor),
                bentuk=BentukDukung.BERKAS, nama_berkas=nama, ukuran=3, sha256=sidik,
            )  # fmt: skip
            berkas.terapkan(Transaksi("lampirkan", (Tambah(dukung),)))
    assert kemas.bungkus(path, tmp_path / "b.zip").hilang == ("absen.pdf",)
    selesai = pemindahan.bungkus(path, tmp_path / "c.zip")
    assert "2 data dukung" in selesai.pesan
    (catatan,) = selesai.catatan
    assert catatan.startswith("1 berkas tidak ada di komputer ini, jadi tidak ikut: absen.pdf;")
    # It travels as it is: still named there, still missing.
    urai.buka_bungkus(tmp_path / "b.zip", tmp_path / "x.kinerja")
    assert FolderDukung(tmp_path / "x.kinerja").hilang([ada, tiada]) == (tiada,)


def test_pictures_and_the_map_of_the_renstra_count_too(path: Path, tmp_path: Path) -> None:
    """What a picture or the peta strategi names and is not here is said, as for evidence."""
    ada = FolderDukung(path).simpan(FOTO, "x.jpg")
    with buka(path) as berkas:
        for nomor, sidik in enumerate((ada, "cd" * 32)):
            satu = Gambar(id=berkas._id_baru(), tahun=2023, judul=f"Grafik {nomor}", sha256=sidik)
            berkas.terapkan(Transaksi("tambah gambar", (Tambah(satu),)))
        peta = Renstra(id=berkas._id_baru(), dari=2020, sampai=2024, peta_sha256="ef" * 32)
        berkas.terapkan(Transaksi("tambah renstra", (Tambah(peta),)))
    assert sorted(kemas.bungkus(path, tmp_path / "b.zip").hilang) == ["gambar Grafik 1", "peta strategi"]


@pytest.mark.parametrize("kode", [errno.EACCES, errno.EROFS, errno.ENOSPC, errno.EIO])
def test_a_folder_that_cannot_be_written_is_one_sentence(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kode: int
) -> None:
    def tolak(*_: object, **__: object) -> None:
        raise OSError(kode, "tidak boleh")

    monkeypatch.setattr("tempfile.mkdtemp", tolak)
    with pytest.raises(BerkasError, match=r"“b\.zip”") as salah:
        kemas.bungkus(path, tmp_path / "b.zip")
    assert str(salah.value).endswith(".")
    assert "Errno" not in str(salah.value)
    monkeypatch.undo()
    kemas.bungkus(path, tmp_path / "b.zip")
    monkeypatch.setattr("tempfile.mkdtemp", tolak)
    with pytest.raises(BerkasError, match=r"“x\.kinerja”"):
        urai.buka_bungkus(tmp_path / "b.zip", tmp_path / "x.kinerja")


def test_names_of_other_systems_and_long_ones(path: Path, tmp_path: Path) -> None:
    """A name that Windows reserves, control characters, a bare ending: refused by whoever reads."""
    kemas.bungkus(path, tmp_path / "b.zip")
    for nama in (
        "a\\b.kinerja",
        "C:x.kinerja",
        "a\x07b.kinerja",
        ".kinerja",
        "x" * 130 + ".kinerja",
        "x.exe",
        "a/b.kinerja",
    ):

        def ganti(d: dict[str, Any], a: dict[str, bytes], nama: str = nama) -> None:
            for lama in list(a):
                a[lama.replace(d["nama"], nama)] = a.pop(lama)
            d["nama"] = d["butir"][0][1] = nama

        with pytest.raises(BerkasRusak):
            urai.baca_isi(ubah_isi(tmp_path / "b.zip", tmp_path / "jahat.zip", ganti))


def test_no_room_is_one_sentence(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 1_000_000))  # type: ignore[attr-defined]
    with pytest.raises(BerkasError, match=r"Ruang di folder .* tidak cukup"):
        kemas.bungkus(path, tmp_path / "b.zip")
    assert not (tmp_path / "b.zip").exists()


def test_a_folder_that_is_gone(path: Path, tmp_path: Path) -> None:
    with pytest.raises(TerbitError, match="Folder"):
        kemas.bungkus(path, tmp_path / "tiada" / "b.zip")


class Henti(Exception):
    pass


@pytest.mark.parametrize("setelah", [1, 1_000_000, 2_500_000])
def test_cancelled_leaves_nothing(path: Path, tmp_path: Path, setelah: int) -> None:
    def maju(selesai: int, _semua: int) -> None:
        if selesai >= setelah:
            raise Henti

    with pytest.raises(Henti):
        kemas.bungkus(path, tmp_path / "b.zip", maju=maju)
    kemas.bungkus(path, tmp_path / "c.zip")
    with pytest.raises(Henti):
        urai.buka_bungkus(tmp_path / "c.zip", tmp_path / "x.kinerja", maju=maju)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["c.zip", "lama"]


# Hostile ----------------------------------------------------------------------------------------------------------------


def ubah_isi(zip_: Path, tujuan: Path, ubah: Callable[[dict[str, Any], dict[str, bytes]], None]) -> Path:
    """A bundle written anew with another directory and other members."""
    with zipfile.ZipFile(zip_) as arsip:
        anggota = {n: arsip.read(n) for n in arsip.namelist()}
    daftar = json.loads(anggota.pop("isi.json"))
    ubah(daftar, anggota)
    with zipfile.ZipFile(tujuan, "w") as arsip:
        for nama, data in anggota.items():
            arsip.writestr(nama, data)
        arsip.writestr("isi.json", json.dumps(daftar))
    return tujuan


def _naik(d: dict[str, Any], a: dict[str, bytes]) -> None:
    a["../jahat.kinerja"] = a.pop(d["nama"])
    d["nama"] = "../jahat.kinerja"
    d["butir"][0][1] = d["nama"]


def _folder_lain(d: dict[str, Any], a: dict[str, bytes]) -> None:
    d["butir"][1][0] = "../../luar"


def _nama_dukung(d: dict[str, Any], a: dict[str, bytes]) -> None:
    nama = f"{d['nama']}.dukung/"
    a[f"{nama}../x"] = a.pop(nama + d["butir"][1][1])
    d["butir"][1][1] = "../x"


def _tambahan(d: dict[str, Any], a: dict[str, bytes]) -> None:
    a["titipan.exe"] = b"MZ"


def _kurang(d: dict[str, Any], a: dict[str, bytes]) -> None:
    a.pop(next(n for n in a if ".dukung/" in n))


def _sidik(d: dict[str, Any], a: dict[str, bytes]) -> None:
    d["butir"][0][3] = "0" * 64


def _isi_lain(d: dict[str, Any], a: dict[str, bytes]) -> None:
    a[d["nama"]] = a[d["nama"]][:-1] + b"x"


def _bukan_berkas(d: dict[str, Any], a: dict[str, bytes]) -> None:
    import hashlib

    a[d["nama"]] = b"bukan berkas kinerja" * 1000
    d["butir"][0][2:] = [len(a[d["nama"]]), hashlib.sha256(a[d["nama"]]).hexdigest()]


def _exe(d: dict[str, Any], a: dict[str, bytes]) -> None:
    lama = d["butir"][1][1]
    d["butir"][1][1] = lama[:64] + ".exe"
    a[f"{d['nama']}.dukung/{lama[:64]}.exe"] = a.pop(f"{d['nama']}.dukung/{lama}")


def _ukuran(d: dict[str, Any], a: dict[str, bytes]) -> None:
    d["butir"][0][2] = -1


def _format(d: dict[str, Any], a: dict[str, bytes]) -> None:
    d["versi"] = 99


def _bentuk(d: dict[str, Any], a: dict[str, bytes]) -> None:
    d["butir"] = [[1]]


@pytest.mark.parametrize(
    "ubah",
    [
        _naik,
        _folder_lain,
        _nama_dukung,
        _tambahan,
        _kurang,
        _sidik,
        _isi_lain,
        _bukan_berkas,
        _exe,
        _ukuran,
        _format,
        _bentuk,
    ],
)
def test_a_hostile_bundle_is_refused_in_one_sentence(
    path: Path, tmp_path: Path, ubah: Callable[[dict[str, Any], dict[str, bytes]], None]
) -> None:
    kemas.bungkus(path, tmp_path / "b.zip")
    jahat = ubah_isi(tmp_path / "b.zip", tmp_path / "jahat.zip", ubah)
    ruang = tmp_path / "ruang" / "dalam"
    ruang.mkdir(parents=True)
    with pytest.raises(BerkasError) as salah:
        urai.buka_bungkus(jahat, ruang / "x.kinerja")
    assert str(salah.value).count(".") <= 4
    assert list(ruang.iterdir()) == []
    assert list(ruang.parent.iterdir()) == [ruang]


def test_a_bomb_gives_no_more_than_it_announced(path: Path, tmp_path: Path) -> None:
    kemas.bungkus(path, tmp_path / "b.zip")
    data = bytearray((tmp_path / "b.zip").read_bytes())
    with zipfile.ZipFile(tmp_path / "b.zip") as arsip:
        ukuran = arsip.getinfo("rutan.kinerja").file_size
    # The central directory and the manifest say less than the stream holds.
    data = bytearray(bytes(data).replace(ukuran.to_bytes(4, "little"), (100).to_bytes(4, "little")))
    (tmp_path / "bom.zip").write_bytes(data)
    with pytest.raises(BerkasRusak):
        urai.buka_bungkus(tmp_path / "bom.zip", tmp_path / "x.kinerja")
    assert not (tmp_path / "x.kinerja").exists()


def test_every_cut_and_random_damage_is_refused_or_harmless(path: Path, tmp_path: Path) -> None:
    kemas.bungkus(path, tmp_path / "b.zip")
    utuh = (tmp_path / "b.zip").read_bytes()
    harapan = isi(path)
    acak = random.Random(7)
    for ke in range(30 * KALI):
        rusak = bytearray(utuh)
        if ke % 2:
            del rusak[acak.randrange(len(rusak)) :]
        else:
            rusak[acak.randrange(len(rusak))] ^= 1 << acak.randrange(8)
        (tmp_path / "r.zip").write_bytes(rusak)
        tujuan = tmp_path / f"x{ke}.kinerja"
        try:
            urai.buka_bungkus(tmp_path / "r.zip", tujuan)
        except BerkasError:
            assert not tujuan.exists()
        else:  # a bit of a date or an attribute: the content is what was packed
            assert isi(tujuan) == harapan
            assert FolderDukung(tujuan).baca(FolderDukung(path).simpan(FOTO, "x.jpg")) == FOTO


# Killed -----------------------------------------------------------------------------------------------------------------


def _bunuh(kerja: Callable[[], object], jeda: float) -> None:
    pid = os.fork()
    if pid == 0:
        try:
            while True:
                kerja()
        finally:
            os._exit(0)
    time.sleep(jeda)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


def test_killed_while_packing_leaves_the_old_or_the_new_bundle(path: Path, tmp_path: Path) -> None:
    zip_ = tmp_path / "b.zip"
    kemas.bungkus(path, zip_)
    for ke in range(12 * KALI):
        _bunuh(lambda: kemas.bungkus(path, zip_), 0.01 + 0.01 * ke)
        assert urai.baca_isi(zip_).nama == "rutan.kinerja"
    urai.buka_bungkus(zip_, tmp_path / "x.kinerja")
    assert isi(tmp_path / "x.kinerja") == isi(path)


def test_killed_while_unpacking_leaves_a_whole_file_or_none(path: Path, tmp_path: Path) -> None:
    zip_ = tmp_path / "b.zip"
    kemas.bungkus(path, zip_, dengan_cadangan=True)
    harapan = isi(path)
    for ke in range(12 * KALI):
        folder = tmp_path / f"f{ke}"
        folder.mkdir()

        def kerja(folder: Path = folder) -> None:
            urai.buka_bungkus(zip_, urai.nama_bebas(folder, "rutan.kinerja"))

        _bunuh(kerja, 0.01 + 0.012 * ke)
        for ada in folder.glob("*.kinerja"):
            if not ada.name.startswith("."):
                assert isi(ada) == harapan
                assert len(list(Path(f"{ada}.dukung").iterdir())) == 2
        kerja()
