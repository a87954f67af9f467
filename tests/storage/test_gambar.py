"""Pictures at the door: what is read, what is refused with one sentence, what is left of a photo. Row 16 of the faults."""

from __future__ import annotations

import contextlib
import io
import random
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFile

from kinerja_desktop.storage import gambar
from kinerja_desktop.storage.gambar import MAKS_PIKSEL, SISI, GambarError, berupa_gambar, olah


def foto(lebar: int = 320, tinggi: int = 240, benih: int = 1) -> Image.Image:
    return Image.frombytes("RGB", (lebar, tinggi), random.Random(benih).randbytes(lebar * tinggi * 3))


def tangkapan(lebar: int = 320, tinggi: int = 240) -> Image.Image:
    """A capture: a few flat colours."""
    citra = Image.new("RGB", (lebar, tinggi), "white")
    citra.paste((27, 58, 107), (0, 0, lebar, 20))
    return citra


def berkas(citra: Image.Image, jenis: str, **isi: object) -> bytes:
    wadah = io.BytesIO()
    citra.save(wadah, jenis, **isi)
    return wadah.getvalue()


def buka(isi: bytes) -> Image.Image:
    return Image.open(io.BytesIO(isi))


SEMUA = {
    "foto.jpg": berkas(foto(), "JPEG", quality=90),
    "foto.webp": berkas(foto(), "WEBP"),
    "foto.bmp": berkas(foto(), "BMP"),
    "tangkapan.png": berkas(tangkapan(), "PNG"),
    "bening.png": berkas(tangkapan().convert("RGBA"), "PNG"),
    "palet.gif": berkas(tangkapan().quantize(8), "GIF"),
    "abu.png": berkas(foto().convert("L"), "PNG"),
    "hitam.png": berkas(tangkapan().convert("1"), "PNG"),
    "cmyk.jpg": berkas(foto().convert("CMYK"), "JPEG"),
}


@pytest.mark.parametrize("nama", SEMUA)
def test_every_kind_becomes_a_plain_png_or_jpeg(nama: str) -> None:
    hasil = olah(SEMUA[nama], nama)
    keluar = buka(hasil.isi)
    keluar.load()
    assert keluar.size == (hasil.lebar, hasil.tinggi) == (320, 240)
    assert (keluar.format, keluar.mode) in {("PNG", "RGB"), ("PNG", "L"), ("JPEG", "RGB"), ("JPEG", "L")}
    assert hasil.akhiran == {"PNG": ".png", "JPEG": ".jpg"}[keluar.format or ""]
    assert olah(SEMUA[nama], nama) == hasil, "the same bytes whenever it is attached"
    assert olah(SEMUA[nama], "nama lain").isi == hasil.isi
    assert olah(hasil.isi).isi == olah(hasil.isi).isi


def test_captures_stay_exact_and_photos_become_jpeg() -> None:
    assert olah(SEMUA["tangkapan.png"]).akhiran == ".png"
    assert buka(olah(SEMUA["tangkapan.png"]).isi).getpixel((5, 5)) == (27, 58, 107)
    assert olah(SEMUA["foto.bmp"]).akhiran == olah(SEMUA["abu.png"]).akhiran == ".jpg"
    assert olah(SEMUA["foto.jpg"], "IMG 01.JPEG").nama("IMG 01.JPEG") == "IMG 01.jpg"


def test_where_and_when_a_photo_was_taken_stays_outside() -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0132], exif[0x0112] = "Merek Ponsel", "2023:12:07 10:00:00", 6
    exif.get_ifd(0x8825)[2] = (10.0, 9.0, 8.0)
    asal = berkas(foto(320, 240), "JPEG", exif=exif, comment=b"catatan", icc_profile=b"profil" * 20)
    assert b"Merek Ponsel" in asal
    hasil = olah(asal, "IMG.jpg")
    assert (hasil.lebar, hasil.tinggi) == (240, 320), "turned as it was held"
    keluar = buka(hasil.isi)
    assert not dict(keluar.getexif())
    assert set(keluar.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    for rahasia in (b"Merek", b"2023:12:07", b"catatan", b"profil", b"Exif"):
        assert rahasia not in hasil.isi


def test_words_beside_a_png_stay_outside() -> None:
    from PIL.PngImagePlugin import PngInfo

    tulisan = PngInfo()
    tulisan.add_text("Author", "Nama Seseorang")
    asal = berkas(tangkapan(), "PNG", pnginfo=tulisan)
    assert b"Nama Seseorang" in asal
    assert b"Nama Seseorang" not in olah(asal).isi


def test_longest_side_and_white_paper_behind() -> None:
    hasil = olah(berkas(tangkapan(3000, 1500), "PNG"))
    assert (hasil.lebar, hasil.tinggi) == (SISI, SISI // 2)
    bening = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    assert buka(olah(berkas(bening, "PNG")).isi).getpixel((3, 3)) == (255, 255, 255)


def test_first_picture_of_a_moving_one() -> None:
    merah, biru = Image.new("RGB", (20, 20), "red"), Image.new("RGB", (20, 20), "blue")
    asal = berkas(merah, "GIF", save_all=True, append_images=[biru])
    assert buka(olah(asal).isi).getpixel((3, 3)) == (255, 0, 0)


# Refused ----------------------------------------------------------------------------------------------------------------


def _png_bohong(lebar: int, tinggi: int) -> bytes:
    """A PNG whose head promises a huge picture, with next to nothing behind it."""
    asal = bytearray(berkas(Image.new("L", (8, 8)), "PNG"))
    asal[16:24] = lebar.to_bytes(4, "big") + tinggi.to_bytes(4, "big")
    asal[29:33] = zlib.crc32(bytes(asal[12:29])).to_bytes(4, "big")
    return bytes(asal)


@pytest.mark.parametrize(("lebar", "tinggi"), [(6000, 5001), (20_000, 20_000), (100_000, 100_000), (1, 30_000_001)])
def test_a_huge_picture_is_refused_before_it_is_decoded(
    lebar: int, tinggi: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    isi = _png_bohong(lebar, tinggi)
    monkeypatch.setattr(ImageFile.ImageFile, "load", lambda *_: pytest.fail("decoded"))
    assert lebar * tinggi > MAKS_PIKSEL
    with pytest.raises(GambarError, match=r"“bom\.png”.*melebihi 30 megapiksel"):
        olah(isi, "bom.png")


@pytest.mark.parametrize(
    ("nama", "isi", "kata"),
    [
        ("foto.jpg", b"bukan gambar", "bukan gambar yang dikenal"), ("foto.png", b"", "bukan gambar"),
        ("foto.jpg", b"%PDF-1.7 ...", "bukan gambar"), ("halaman.png", b"<html></html>", "bukan gambar"),
        ("foto.heic", b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC"), ("x.svg", b"<svg xmlns='http'/>", "bukan gambar"),
        ("x.png", b"\x89PNG\r\n\x1a\n", "bukan gambar"),
    ],
)  # fmt: skip
def test_what_is_no_picture_is_said(nama: str, isi: bytes, kata: str) -> None:
    with pytest.raises(GambarError, match=kata) as salah:
        olah(isi, nama)
    assert str(salah.value).count(". ") == 0
    assert nama in str(salah.value)


def test_two_hundred_cut_short_or_damaged() -> None:
    """Row 16: accepted as a picture or refused with one sentence, never anything else."""
    acak, ditolak = random.Random(16), []
    for n in range(200):
        nama = acak.choice(list(SEMUA))
        isi = bytearray(SEMUA[nama])
        if n % 2:
            del isi[acak.randrange(len(isi)) :]
        else:
            for _ in range(acak.randint(1, 12)):
                isi[acak.randrange(len(isi))] = acak.randrange(256)
        try:
            hasil = olah(bytes(isi), nama)
        except GambarError as salah:
            ditolak.append(str(salah))
            continue
        buka(hasil.isi).load()
    assert len(ditolak) > 100
    assert all(kalimat.endswith(".") and "\n" not in kalimat for kalimat in ditolak)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_picture_or_a_refusal(isi: bytes) -> None:
    for depan in (b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a", b"BM", b"RIFF\x10\0\0\0WEBP"):
        with contextlib.suppress(GambarError):
            buka(olah(depan + isi, "x.png").isi).load()


def test_what_must_be_looked_at_is_known_by_content_and_by_name() -> None:
    for nama, isi in SEMUA.items():
        assert berupa_gambar(isi, "tanpa akhiran") or nama.endswith(".bmp")
        assert berupa_gambar(isi, nama)
    assert berupa_gambar(SEMUA["foto.jpg"], "surat.pdf"), "a photo under another name is a photo"
    assert not berupa_gambar(b"%PDF-1.4", "surat.pdf")
    assert not berupa_gambar(b"BM bukan bmp", "catatan.txt")
    assert berupa_gambar(b"apa saja", "foto.HEIC")


def test_memory_that_runs_out_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def habis(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(gambar, "_olah", habis)
    with pytest.raises(GambarError, match="memori"):
        olah(SEMUA["foto.jpg"], "foto.jpg")
