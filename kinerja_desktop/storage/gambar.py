"""Pictures from outside: looked at before they are decoded, then written anew, so that nothing but the picture comes in.

A photo carries where and when it was taken and on which phone; a capture may be 40 megapixels or half a file. What leaves
:func:`olah` is upright, at most :data:`SISI` pixels long, without any of that: PNG where it has few colours (captures,
charts), JPEG else. The same input gives the same bytes. Pillow is imported when the first picture comes.
"""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from .galat import BerkasError

if TYPE_CHECKING:
    from PIL.Image import Image

MAKS_PIKSEL = 30_000_000
SISI = 2400
"""Longest side that is kept, in pixels: 300 dpi across the text of an F4 page lying down is no more."""
MUTU_JPEG = 85
WARNA_SEDIKIT = {"RGB": 4096, "L": 32}
"""Captures have at most this many colours (or greys), photos and scans more."""

AKHIRAN = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif")
"""Endings that promise a picture of a kind that is read."""
_DIKENAL = ("PNG", "JPEG", "WEBP", "BMP", "GIF")
_TANDA = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a")
_HEIC = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif")
_ORIENTASI = 0x0112


class GambarError(BerkasError):
    """A picture that is refused; the text says which, why and what to do."""


@dataclass(frozen=True, slots=True)
class Gambar:
    """A picture as it is kept."""

    isi: bytes
    akhiran: str
    lebar: int
    tinggi: int

    def nama(self, asal: str) -> str:
        """The name it is shown by: that of the file it came from, with the ending of what it has become."""
        return f"{PurePath(asal).stem or 'gambar'}{self.akhiran}"


def berupa_gambar(isi: bytes, nama: str = "") -> bool:
    """Whether a file is, or calls itself, a picture that :func:`olah` must see before it is kept."""
    if PurePath(nama).suffix.lower() in (*AKHIRAN, ".heic", ".heif", ".avif"):
        return True
    return isi.startswith(_TANDA) or (isi[:4] == b"RIFF" and isi[8:12] == b"WEBP") or isi[8:12] in _HEIC


def olah(isi: bytes, nama: str = "") -> Gambar:
    """The picture in ``isi``, written anew. Raises GambarError for what is no picture, cut short, or far too large."""
    sebutan = f"“{PurePath(nama).name[:80]}”" if nama else "Gambar ini"
    if isi[8:12] in _HEIC:
        raise GambarError(
            f"{sebutan} berjenis HEIC yang belum dapat dibaca; simpan dulu sebagai JPG lalu tambahkan lagi."
        )
    try:
        with warnings.catch_warnings():
            # Pillow warns from 89 megapixels on; ours is the stricter limit, and it is held before anything is decoded.
            warnings.simplefilter("ignore")
            return _olah(isi, sebutan)
    except GambarError:
        raise
    except MemoryError:
        raise GambarError(f"{sebutan} terlalu besar untuk memori komputer ini; perkecil lalu tambahkan lagi.") from None
    except Exception as salah:  # a decoder may stumble over hostile bytes in any way
        raise GambarError(f"{sebutan} terpotong atau rusak; salin lagi dari asalnya lalu tambahkan lagi.") from salah


def _olah(isi: bytes, sebutan: str) -> Gambar:
    from PIL import Image, UnidentifiedImageError

    try:
        gambar = Image.open(io.BytesIO(isi), formats=_DIKENAL)
    except UnidentifiedImageError:
        raise GambarError(f"{sebutan} bukan gambar yang dikenal; pakai PNG, JPG, WebP, BMP, atau GIF.") from None
    except Image.DecompressionBombError:
        raise _terlalu_besar(sebutan) from None
    with gambar:
        lebar, tinggi = gambar.size
        if lebar * tinggi > MAKS_PIKSEL:
            raise _terlalu_besar(sebutan, lebar, tinggi)
        if not lebar or not tinggi:
            raise GambarError(f"{sebutan} tidak berisi gambar; pilih berkas lain.")
        arah = gambar.getexif().get(_ORIENTASI, 1)
        if gambar.format in ("JPEG", "MPO"):
            gambar.draft("RGB", (SISI, SISI))  # decodes a 12-megapixel photo in a third of the time
        gambar.seek(0)
        gambar.load()
        polos = _tegak(_polos(gambar), arah)
    sedikit = polos.getcolors(WARNA_SEDIKIT[polos.mode]) is not None
    polos.thumbnail((SISI, SISI), Image.Resampling.LANCZOS)
    tulis = io.BytesIO()
    if sedikit:
        polos.save(tulis, "PNG", optimize=True)
    else:
        polos.save(tulis, "JPEG", quality=MUTU_JPEG, optimize=True, progressive=False)
    return Gambar(tulis.getvalue(), ".png" if sedikit else ".jpg", *polos.size)


def _terlalu_besar(sebutan: str, lebar: int = 0, tinggi: int = 0) -> GambarError:
    ukuran = f" ({lebar} × {tinggi} piksel)" if lebar else ""
    return GambarError(
        f"{sebutan}{ukuran} melebihi {MAKS_PIKSEL // 1_000_000} megapiksel; perkecil lalu tambahkan lagi."
    )


def _polos(gambar: Image) -> Image:
    """Grey or colour on white paper: no palette, no transparency, no profile, nothing written beside the picture."""
    from PIL import Image

    if "transparency" in gambar.info or gambar.mode in ("LA", "La", "PA", "RGBA", "RGBa"):
        lapis = gambar.convert("RGBA")
        putih = Image.new("RGBA", lapis.size, "white")
        putih.alpha_composite(lapis)
        hasil = putih.convert("RGB")
    elif gambar.mode.startswith(("I", "F")):
        # 16 bits of grey (a scanner's): the upper eight are what a page can show.
        hasil = gambar.convert("I").point(lambda n: n / 256).convert("L") if gambar.mode != "F" else gambar.convert("L")
    else:
        hasil = gambar.convert("L" if gambar.mode in ("1", "L") else "RGB")
    bersih = Image.new(hasil.mode, hasil.size)
    bersih.paste(hasil)
    return bersih


def _tegak(gambar: Image, arah: int) -> Image:
    """Turned as the camera was held."""
    from PIL.Image import Transpose

    putar = {
        2: Transpose.FLIP_LEFT_RIGHT, 3: Transpose.ROTATE_180, 4: Transpose.FLIP_TOP_BOTTOM, 5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270, 7: Transpose.TRANSVERSE, 8: Transpose.ROTATE_90,
    }.get(arah)  # fmt: skip
    return gambar.transpose(putar) if putar is not None else gambar
