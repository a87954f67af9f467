"""What the first start asks beyond name and year: letterhead, the two who sign, and the sasaran of a katalog."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..domain.satker import Kop, Pejabat, Peran
from ..domain.tahun_kinerja import TahunKinerja
from .katalog import Katalog, ambil_katalog
from .pengisian import PabrikId, baris_baru
from .transaksi import Edit, Tambah, Transaksi, perubahan, terapkan


@dataclass(frozen=True, slots=True)
class OrangBaru:
    """An official as asked for; without a name there is none yet."""

    nama: str = ""
    nip: str = ""
    jabatan: str = ""


@dataclass(frozen=True, slots=True)
class BerkasAwal:
    """Everything the three pages of the first start ask; what is left empty can be filled in later."""

    kode: str
    nama: str
    jenis: str
    tahun: int
    kelas: str = ""
    wilayah: str = ""
    alamat: str = ""
    tempat: str = ""
    katalog: Katalog | None = None
    kepala: OrangBaru = OrangBaru()
    atasan: OrangBaru = OrangBaru()
    kop: tuple[str, str, str, str] = ("", "", "", "")
    """Kementerian, second and third line, name of the satker on the letterhead."""
    kop_mulai: int = 0


def isi_awal(dokumen: TahunKinerja, awal: BerkasAwal, id_baru: PabrikId) -> Transaksi:
    """Fill a year that was just opened: letterhead, officials, parties and place of the PK, sasaran and indikator."""
    edits: list[Edit] = []
    kementerian, dua, tiga, nama_kop = awal.kop
    if kementerian and nama_kop:
        kop = baris_baru(
            "kop", id_baru, berlaku_mulai=awal.kop_mulai or awal.tahun, kementerian=kementerian, baris_dua=dua,
            baris_tiga=tiga, nama_satker=nama_kop,
        )  # fmt: skip
        assert isinstance(kop, Kop)
        edits.append(Tambah(kop))
    pihak: dict[str, Any] = {"tempat": awal.tempat} if awal.tempat else {}
    for urutan, (orang, peran, kolom) in enumerate(
        ((awal.kepala, Peran.KEPALA, "pihak_pertama_id"), (awal.atasan, Peran.ATASAN, "pihak_kedua_id")), 1
    ):
        if not orang.nama:
            continue
        baris = baris_baru(
            "pejabat", id_baru, nama=orang.nama, nama_ttd=orang.nama, nip=orang.nip, jabatan=orang.jabatan or peran,
            peran=peran, urutan=urutan,
        )  # fmt: skip
        assert isinstance(baris, Pejabat)
        edits.append(Tambah(baris))
        pihak[kolom] = baris.id
    for pk in dokumen.pk:
        edits += perubahan(pk, **pihak)
    if awal.katalog is not None:
        edits += ambil_katalog(terapkan(dokumen, edits), awal.katalog, id_baru).edits
    return Transaksi(f"isi awal tahun {dokumen.tahun}", tuple(edits))


def kop_bawaan(semua: Iterable[Mapping[str, Any]], tahun: int, wilayah: str) -> tuple[int, tuple[str, str, str]]:
    """(valid from, three lines) of the letterhead that holds in a year; ``{wilayah}`` is the region in capitals."""
    berlaku = [k for k in semua if k["berlaku_mulai"] <= tahun]
    if not berlaku:
        return tahun, ("", "", "")
    kop = max(berlaku, key=lambda k: int(k["berlaku_mulai"]))
    daerah = nama_wilayah(wilayah).upper()
    baris = [str(kop[k]) for k in ("kementerian", "baris_dua", "baris_tiga")]
    satu, dua, tiga = (b.format(wilayah=daerah) if daerah or "{" not in b else "" for b in baris)
    return int(kop["berlaku_mulai"]), (satu, dua, tiga)


_AWALAN_WILAYAH = re.compile(
    r"^(kantor wilayah|kanwil)\b\s*"
    r"((kementerian hukum dan (hak asasi manusia|ham)|kemenkumham|direktorat jenderal pemasyarakatan|ditjen ?pas)\b\s*)?",
    re.IGNORECASE,
)


def nama_wilayah(wilayah: str) -> str:
    """The region alone: ``Kantor Wilayah Ditjenpas Nusa Tenggara Timur`` -> ``Nusa Tenggara Timur``."""
    return _AWALAN_WILAYAH.sub("", " ".join(wilayah.split())).strip()
