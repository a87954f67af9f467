"""Evidence by hash, and the one way a file is published."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from kinerja_desktop import terbit
from kinerja_desktop.storage import dukung
from kinerja_desktop.storage.dukung import FolderDukung
from kinerja_desktop.storage.galat import BerkasError, PenyimpananError
from kinerja_desktop.terbit import TerbitError, terbitkan

NAMA_JAHAT = (
    "../../etc/passwd", "..\\..\\x.pdf", "/tmp/x.pdf", "CON", "a:evil.exe", "x.pdf\0.exe", "\u202egpj.exe", ".", "..", "",
    "~/x", "foto.JPG", "x" * 400 + ".png", "a/b/c.docx", "nul.txt", "-rf", "%2e%2e%2fx", "\n.pdf", "x. ", "x.pdf.",
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> FolderDukung:
    return FolderDukung(tmp_path / "a.kinerja")


def test_stored_once_by_content(folder: FolderDukung, tmp_path: Path) -> None:
    foto = tmp_path / "Foto kegiatan.JPG"
    foto.write_bytes(b"foto")
    sidik = folder.simpan(foto)
    assert sidik == hashlib.sha256(b"foto").hexdigest()
    assert folder.simpan(b"foto", "lain.png") == sidik
    assert [p.name for p in folder.folder.iterdir()] == [f"{sidik}.jpg"]
    assert folder.baca(sidik) == b"foto"
    assert folder.folder.name == "a.kinerja.dukung"


def test_hostile_names_never_become_paths(folder: FolderDukung, tmp_path: Path) -> None:
    for nomor, nama in enumerate(NAMA_JAHAT):
        folder.simpan(f"isi {nomor}".encode(), nama)
    assert os.listdir(tmp_path) == ["a.kinerja.dukung"]
    assert len(list(folder.folder.iterdir())) == len(NAMA_JAHAT)
    for path in folder.folder.iterdir():
        assert len(path.stem) == 64
        assert path.suffix in {"", *dukung.AKHIRAN}
    assert folder.cari("../" + "a" * 61) is None


def test_missing_and_found_again(folder: FolderDukung, tmp_path: Path) -> None:
    satu, dua = folder.simpan(b"satu", "1.pdf"), folder.simpan(b"dua", "2.pdf")
    folder.cari(satu).unlink()
    folder.cari(dua).write_bytes(b"diganti")
    assert folder.hilang([satu, dua, ""]) == (satu,)
    assert folder.baca(dua) is None
    lain = tmp_path / "flashdisk" / "dalam"
    lain.mkdir(parents=True)
    (lain / "nama lain.pdf").write_bytes(b"satu")
    (lain / "bukan.pdf").write_bytes(b"x")
    assert folder.tautkan({satu: None, dua: 3}, tmp_path / "flashdisk") == (satu,)
    assert folder.baca(satu) == b"satu"
    assert folder.simpan(b"dua", "2.pdf") == dua
    assert folder.baca(dua) == b"dua"


def test_too_large_missing_or_full(folder: FolderDukung, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PenyimpananError, match="tidak dapat dibaca"):
        folder.simpan(tmp_path / "tiada.pdf")
    monkeypatch.setattr(dukung, "MAKS_UKURAN", 3)
    with pytest.raises(BerkasError, match="melebihi"):
        folder.simpan(b"1234", "x.pdf")
    monkeypatch.undo()
    monkeypatch.setattr(terbit, "sinkron", _penuh)
    with pytest.raises(PenyimpananError, match="Disk penuh"):
        folder.simpan(b"1234", "x.pdf")
    assert list(folder.folder.iterdir()) == []


def test_a_photo_is_written_anew_and_other_files_are_not(folder: FolderDukung, tmp_path: Path) -> None:
    from .test_gambar import SEMUA, buka

    (tmp_path / "IMG 01.JPEG").write_bytes(SEMUA["foto.jpg"])
    foto = folder.lampirkan(tmp_path / "IMG 01.JPEG")
    assert foto.nama == "IMG 01.jpg"
    isi = folder.baca(foto.sidik)
    assert isi is not None
    assert isi != SEMUA["foto.jpg"]
    assert buka(isi).size == (foto.lebar, foto.tinggi)
    assert foto.ukuran == len(isi)
    assert folder.lampirkan(SEMUA["foto.jpg"], "salinan.jpg").sidik == foto.sidik, "the same photo, once"
    surat = folder.lampirkan(b"%PDF-1.4 surat", "surat.pdf")
    assert folder.baca(surat.sidik) == b"%PDF-1.4 surat"
    assert (surat.nama, surat.lebar) == ("surat.pdf", 0)
    for nama, isi_ in (("foto.jpg", SEMUA["foto.jpg"][:4000]), ("foto.png", b"bukan")):
        with pytest.raises(BerkasError):
            folder.lampirkan(isi_, nama)
    with pytest.raises(BerkasError, match="bukan gambar"):
        folder.lampirkan(b"%PDF-1.4 surat", "surat.pdf", harus_gambar=True)
    assert len(list(folder.semua())) == 2, "what was refused left nothing behind"


def test_a_photo_is_found_again_as_what_it_was_made_from(folder: FolderDukung, tmp_path: Path) -> None:
    from .test_gambar import SEMUA

    foto = folder.lampirkan(SEMUA["foto.webp"], "foto.webp")
    folder.cari(foto.sidik).unlink()
    kamera = tmp_path / "kamera" / "DCIM"
    kamera.mkdir(parents=True)
    (kamera / "0001.webp").write_bytes(SEMUA["foto.webp"])
    (kamera / "rusak.jpg").write_bytes(SEMUA["foto.jpg"][:100])
    assert folder.tautkan({foto.sidik: foto.ukuran}, tmp_path / "kamera") == (foto.sidik,)
    assert folder.baca(foto.sidik) is not None


def test_only_what_can_be_it_is_read_and_the_search_can_be_stopped(
    folder: FolderDukung, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sidik = folder.simpan(b"12345", "x.pdf")
    folder.cari(sidik).unlink()
    tempat = tmp_path / "besar"
    tempat.mkdir()
    for n in range(30):
        (tempat / f"{n:02}.pdf").write_bytes(b"x" * (n + 10))
    dibaca: list[str] = []
    asli = dukung.sidik_berkas
    monkeypatch.setattr(dukung, "sidik_berkas", lambda p: dibaca.append(p.name) or asli(p))
    langkah: list[tuple[int, int]] = []
    assert folder.tautkan({sidik: 5}, tempat, lambda a, b: langkah.append((a, b))) == ()
    assert not dibaca, "none of them has its size"
    assert (langkah[0], langkah[-1]) == ((0, 30), (29, 30))

    def hentikan(*_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        folder.tautkan({sidik: 5}, tempat, hentikan)
    assert folder.tautkan({sidik: 5}, tmp_path / "tidak ada") == ()


def _penuh(*_: object) -> None:
    raise OSError(28, "No space left on device")


# Publishing -----------------------------------------------------------------------------------------------------------


def test_publish_bytes_or_a_writer(tmp_path: Path) -> None:
    tujuan = tmp_path / "Laporan akhir.pdf"
    assert terbitkan(tujuan, b"satu") == hashlib.sha256(b"satu").hexdigest()
    assert terbitkan(tujuan, lambda p: p.write_bytes(b"dua")) == hashlib.sha256(b"dua").hexdigest()
    assert tujuan.read_bytes() == b"dua"
    with pytest.raises(TerbitError, match="sudah ada"):
        terbitkan(tujuan, b"tiga", timpa=False)
    assert os.listdir(tmp_path) == ["Laporan akhir.pdf"]


def test_whatever_fails_the_old_file_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tujuan = tmp_path / "x.pdf"
    terbitkan(tujuan, b"lama")

    def pecah(_: Path) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        terbitkan(tujuan, pecah)
    for nama, galat, kata in (
        ("sinkron", OSError(28, ""), "Disk penuh"),
        ("sidik_berkas", OSError(5, ""), "gagal ditulis"),
        ("sinkron_folder", OSError(5, ""), "gagal"),
    ):

        def gagal(*_: object, _galat: OSError = galat) -> None:
            raise _galat

        monkeypatch.setattr(terbit, nama, gagal)
        with pytest.raises(TerbitError, match=kata):
            terbitkan(tujuan, b"baru")
        monkeypatch.undo()
        assert tujuan.read_bytes() in (b"lama", b"baru")
        assert os.listdir(tmp_path) == ["x.pdf"]
    monkeypatch.setattr(terbit, "sidik_berkas", lambda _: "0" * 64)
    with pytest.raises(TerbitError):
        terbitkan(tmp_path / "y.pdf", b"stik yang berbohong")
    assert os.listdir(tmp_path) == ["x.pdf"]


def test_targets_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(TerbitError, match="folder"):
        terbitkan(tmp_path / "folder", b"x")
    with pytest.raises(TerbitError, match="Folder untuk"):
        terbitkan(tmp_path / "tiada" / "x.pdf", b"x")
    with pytest.raises(TerbitError, match="terlalu panjang"):
        terbitkan(tmp_path / ("x" * 300), b"x")

    def dibuka(*_: object) -> None:
        raise PermissionError(13, "The process cannot access the file because it is being used by another process")

    monkeypatch.setattr(terbit.os, "replace", dibuka)
    with pytest.raises(TerbitError, match="sedang dibuka program lain"):
        terbitkan(tmp_path / "x.pdf", b"x")
    assert os.listdir(tmp_path) == ["folder"]


def test_a_folder_that_cannot_be_looked_into_is_not_there(
    folder: FolderDukung, monkeypatch: pytest.MonkeyPatch
) -> None:
    sidik = folder.simpan(b"isi", "x.pdf")

    def tolak(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "is_file", tolak)
    monkeypatch.setattr(Path, "iterdir", tolak)
    assert folder.cari(sidik) is None
    assert folder.baca(sidik) is None
    assert folder.hilang([sidik]) == (sidik,)
