"""ZIP in exactly one form: written by :func:`tulis`, and read only if every byte is the one :func:`tulis` would put there.

A person opens the file with any unzip program. But headers, dates, flags, extra fields, comments and gaps have no freedom
left: whatever differs from our own form is damage or somebody's hand, also where the content would still unpack.
Nothing is ever extracted by name.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

SIMPAN, KEMPIS = 0, 8
"""Methods: stored, deflated."""

_LOKAL = struct.Struct("<4s5H3I2H")
_PUSAT = struct.Struct("<4s6H3I5H2I")
_AKHIR = struct.Struct("<4s4H2IH")
_TANGGAL = 0x21  # 1 January 1980, the beginning of ZIP's calendar: the same content gives the same bytes.
_ATRIBUT = 0o100644 << 16
_POTONG = 1 << 20
BATAS_NAMA = 200


class ZipError(ValueError):
    """The archive is refused; the message is part of an Indonesian sentence."""


@dataclass(frozen=True, slots=True)
class Anggota:
    """A member: its unpacked size and CRC-32, and the bytes as they stand in the archive."""

    nama: str
    metode: int
    crc: int
    ukuran: int
    isi: memoryview | bytes

    def kepala(self) -> bytes:
        """Local header with the name."""
        nama = self.nama.encode("ascii")
        return (
            _LOKAL.pack(b"PK\3\4", 20, 0, self.metode, 0, _TANGGAL, self.crc, len(self.isi), self.ukuran, len(nama), 0)
            + nama
        )

    def indeks(self, tempat: int) -> bytes:
        """Entry of the central directory for a local header at ``tempat``."""
        nama = self.nama.encode("ascii")
        return (
            _PUSAT.pack(
                b"PK\1\2", 3 << 8 | 20, 20, 0, self.metode, 0, _TANGGAL, self.crc, len(self.isi), self.ukuran,
                len(nama), 0, 0, 0, 0, _ATRIBUT, tempat,
            )
            + nama
        )  # fmt: skip

    def urai(self) -> Iterator[bytes]:
        """Unpacked content in pieces; never more than ``ukuran`` bytes. Raises ZipError where it does not fit."""
        jumlah = 0
        for potong in self._potong():
            jumlah += len(potong)
            if jumlah > self.ukuran:
                break
            yield potong
        if jumlah != self.ukuran:
            raise ZipError(f"ukuran {self.nama} tidak sesuai dengan yang tertulis")

    def _potong(self) -> Iterator[bytes]:
        pandang = memoryview(self.isi)
        if self.metode == SIMPAN:
            for awal in range(0, len(pandang), _POTONG):
                yield bytes(pandang[awal : awal + _POTONG])
            return
        pengurai = zlib.decompressobj(-15)
        sisa: bytes | memoryview = pandang
        try:
            while not pengurai.eof:
                potong = pengurai.decompress(sisa, _POTONG)
                if not potong and not pengurai.eof:
                    raise ZipError(f"isi {self.nama} terpotong")
                yield potong
                sisa = pengurai.unconsumed_tail
        except zlib.error:
            raise ZipError(f"isi {self.nama} rusak") from None
        if pengurai.unused_data:
            raise ZipError(f"isi {self.nama} diikuti byte yang bukan bagiannya")

    def utuh(self) -> bytes:
        """Unpacked content at once, for small members."""
        return b"".join(self.urai())


def anggota(nama: str, isi: bytes, metode: int) -> Anggota:
    """A member from its content; deflated at level 1 (the content is small or already packed)."""
    kemas = isi
    if metode == KEMPIS:
        pengempis = zlib.compressobj(1, zlib.DEFLATED, -15)
        kemas = pengempis.compress(isi) + pengempis.flush()
    return Anggota(nama, metode, zlib.crc32(isi), len(isi), kemas)


def tulis(daftar: Iterable[Anggota]) -> bytes:
    """The archive."""
    badan: list[bytes | memoryview] = []
    pusat: list[bytes] = []
    tempat = 0
    for satu in daftar:
        kepala = satu.kepala()
        badan += [kepala, satu.isi]
        pusat.append(satu.indeks(tempat))
        tempat += len(kepala) + len(satu.isi)
    return b"".join([*badan, *pusat, _akhir(len(pusat), sum(map(len, pusat)), tempat)])


def _akhir(jumlah: int, ukuran: int, tempat: int) -> bytes:
    return _AKHIR.pack(b"PK\5\6", 0, 0, jumlah, jumlah, ukuran, tempat, 0)


def baca(isi: memoryview, *, batas_anggota: int) -> tuple[Anggota, ...]:
    """Members of an archive in our own form, nothing unpacked yet. Raises ZipError for any other byte."""
    hasil: list[Anggota] = []
    pusat: list[bytes] = []
    nama_ada: set[str] = set()
    tempat = 0
    while bytes(isi[tempat : tempat + 4]) == b"PK\3\4":
        if len(hasil) >= batas_anggota:
            raise ZipError(f"isinya lebih dari {batas_anggota} berkas")
        satu = _baca_satu(isi, tempat)
        if satu.nama.casefold() in nama_ada:
            raise ZipError(f"{satu.nama} ada dua kali di dalamnya")
        nama_ada.add(satu.nama.casefold())
        pusat.append(satu.indeks(tempat))
        hasil.append(satu)
        tempat += len(satu.kepala()) + len(satu.isi)
    ekor = b"".join([*pusat, _akhir(len(pusat), sum(map(len, pusat)), tempat)])
    if not hasil:
        raise ZipError("awalnya bukan awal paket kiriman")
    if len(isi) - tempat != len(ekor) or isi[tempat:] != ekor:
        raise ZipError("daftar isinya rusak, terpotong, atau ditulis program lain")
    return tuple(hasil)


def _baca_satu(isi: memoryview, tempat: int) -> Anggota:
    if len(isi) - tempat < _LOKAL.size:
        raise ZipError("berkasnya terpotong")
    _, _, _, metode, _, _, crc, kemas, ukuran, panjang, _ = _LOKAL.unpack_from(isi, tempat)
    awal = tempat + _LOKAL.size + panjang
    if metode not in (SIMPAN, KEMPIS) or not 0 < panjang <= BATAS_NAMA or awal + kemas > len(isi):
        raise ZipError("kepala salah satu isinya rusak atau terpotong")
    nama = bytes(isi[tempat + _LOKAL.size : awal])
    if not nama.isascii():
        raise ZipError("nama salah satu isinya tidak dikenal")
    satu = Anggota(nama.decode("ascii"), metode, crc, ukuran, isi[awal : awal + kemas])
    if isi[tempat:awal] != satu.kepala():
        raise ZipError("kepala salah satu isinya rusak atau ditulis program lain")
    return satu
