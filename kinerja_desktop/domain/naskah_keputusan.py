"""What a decree prints without being typed: its official, its Menetapkan, the numbers of its points.

Screen and paper ask here, so that both number alike.
"""

from __future__ import annotations

from dataclasses import dataclass

from .keputusan import JenisButir, Keputusan, KeputusanAnggota, KeputusanButir
from .satker import Pejabat, Peran
from .tahun_kinerja import TahunKinerja

_ORDINAL = (
    "Kesatu", "Kedua", "Ketiga", "Keempat", "Kelima", "Keenam", "Ketujuh", "Kedelapan", "Kesembilan", "Kesepuluh",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ButirBernomor:
    """A point with the label at its left (first of its part only: ``Menimbang``, ``Kesatu``) and its own number."""

    butir: KeputusanButir
    label: str
    nomor: str


def sebut_diktum(ke: int) -> str:
    """``Kesatu``, ``Kedua`` … ``Kesepuluh``, ``Ke-11``."""
    return _ORDINAL[ke - 1] if ke <= len(_ORDINAL) else f"Ke-{ke}"


def huruf(ke: int) -> str:
    """``a`` … ``z``, ``aa``."""
    return (huruf((ke - 1) // 26) if ke > 26 else "") + chr(ord("a") + (ke - 1) % 26)


def butir_bagian(dokumen: TahunKinerja, keputusan: Keputusan, jenis: JenisButir) -> tuple[KeputusanButir, ...]:
    """The points of one part in their order."""
    return tuple(b for b in dokumen.per("keputusan_butir", "keputusan_id").get(keputusan.id, ()) if b.jenis == jenis)


def poin_diktum(dokumen: TahunKinerja, diktum: KeputusanButir) -> tuple[KeputusanButir, ...]:
    """The numbered points under a diktum."""
    return tuple(dokumen.per("keputusan_butir", "induk_id").get(diktum.id, ()))


def susun_butir(dokumen: TahunKinerja, keputusan: Keputusan) -> tuple[ButirBernomor, ...]:
    """All points as printed. A single consideration or legal basis bears no number (003), several do (002, 000)."""
    hasil: list[ButirBernomor] = []
    for jenis, label, tanda in (
        (JenisButir.MENIMBANG, "Menimbang", lambda ke: f"{huruf(ke)}."),
        (JenisButir.MENGINGAT, "Mengingat", lambda ke: f"{ke}."),
    ):
        isi = butir_bagian(dokumen, keputusan, jenis)
        for ke, b in enumerate(isi, 1):
            hasil.append(ButirBernomor(b, "" if ke > 1 else label, tanda(ke) if len(isi) > 1 else ""))
    for ke, diktum in enumerate(butir_bagian(dokumen, keputusan, JenisButir.DIKTUM), 1):
        hasil.append(ButirBernomor(diktum, sebut_diktum(ke), ""))
        hasil += [ButirBernomor(p, "", f"{n}.") for n, p in enumerate(poin_diktum(dokumen, diktum), 1)]
    return tuple(hasil)


def anggota_tim(dokumen: TahunKinerja, keputusan: Keputusan) -> tuple[KeputusanAnggota, ...]:
    return tuple(dokumen.per("keputusan_anggota", "keputusan_id").get(keputusan.id, ()))


def pejabat_keputusan(dokumen: TahunKinerja, keputusan: Keputusan) -> str:
    """Who decrees: as typed, else ``KEPALA {SATKER}``."""
    satker = dokumen.identitas
    return (keputusan.pejabat or f"Kepala {satker.nama if satker else 'satuan kerja'}").upper()


def menetapkan_keputusan(dokumen: TahunKinerja, keputusan: Keputusan) -> str:
    """The line Menetapkan: as typed, else made of official and subject."""
    if keputusan.menetapkan:
        return keputusan.menetapkan
    tentang = " ".join(keputusan.tentang.split()).upper() or "…"
    return f"KEPUTUSAN {pejabat_keputusan(dokumen, keputusan)} TENTANG {tentang}"


def tempat_keputusan(dokumen: TahunKinerja, keputusan: Keputusan) -> str:
    satker = dokumen.identitas
    return keputusan.tempat or (satker.tempat if satker else "")


def penanda_tangan(dokumen: TahunKinerja, keputusan: Keputusan) -> Pejabat | None:
    """The official chosen, else the head of the satker."""
    dipilih: Pejabat | None = dokumen.ambil("pejabat", keputusan.penanda_tangan_id)
    return dipilih or dokumen.pejabat_peran(Peran.KEPALA)


def ada_naskah(dokumen: TahunKinerja, keputusan: Keputusan) -> bool:
    """False for a row that only says place, date and signatory (a matrix without a decree, 004)."""
    return bool(
        keputusan.nomor or keputusan.tentang or keputusan.menetapkan
        or dokumen.per("keputusan_butir", "keputusan_id").get(keputusan.id)
        or anggota_tim(dokumen, keputusan)
    )  # fmt: skip
