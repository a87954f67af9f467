"""What the cells of the monthly grid say of themselves beside their figure: icon, and in the tooltip the reason and the remedy."""

from __future__ import annotations

from collections.abc import Sequence

from ...domain.ketepatan import Ketepatan, kalimat, ketepatan_indikator
from ...domain.nilai import Hasil, Isian, TidakBerlaku, TidakDapatDihitung
from ...domain.petunjuk import JenisPetunjuk, Petunjuk
from ..tabel.lembar import Status, Tanda
from .isi_realisasi import IsiRealisasi

_SEPINTAS = frozenset({JenisPetunjuk.TETAP})
"""Hints that only remind; the others ask to look again."""


def status_hasil(hasil: Hasil | Isian) -> Status | None:
    """Why there is no number: N/A with its reason, or what makes the figure impossible. None of a number and of nothing."""
    match hasil:
        case TidakBerlaku(alasan):
            return Status(Tanda.CATATAN, f"Tidak berlaku (N/A): {alasan}." if alasan else "Tidak berlaku (N/A).")
        case TidakDapatDihitung(alasan):
            return Status(Tanda.CATATAN, f"Tidak dapat dihitung: {alasan}.")
    return None


def dengan_petunjuk(dasar: Status | None, petunjuk: Sequence[Petunjuk]) -> Status | None:
    """A cell's state with hints before it; the sign is the more pressing one."""
    if not petunjuk:
        return dasar
    mendesak = any(p.jenis not in _SEPINTAS for p in petunjuk)
    kata = [p.kalimat for p in petunjuk] + ([dasar.sebab] if dasar else [])
    tanda = dasar.tanda if dasar and not mendesak else Tanda.PERINGATAN if mendesak else Tanda.CATATAN
    return Status(tanda, "\n".join(kata))


def petunjuk_nilai(isi: IsiRealisasi) -> list[Petunjuk]:
    """Hints that belong to the value."""
    return [p for p in isi.petunjuk if p.jenis != JenisPetunjuk.TURUN]


def status_uraian(isi: IsiRealisasi) -> Status | None:
    """Words that are missing, Kanwil's note on the month, and that it was filled late."""
    dasar = None
    kata = [f"Catatan monitoring: {isi.catatan}"] if isi.catatan else []
    tepat = ketepatan_indikator(isi.dokumen, isi.indikator, isi.bulan, isi.hari_ini)
    if tepat is not None and tepat.ketepatan == Ketepatan.TERLAMBAT:
        kata.append(kalimat(tepat))
    if kata:
        dasar = Status(Tanda.CATATAN, "\n".join(kata))
    return dengan_petunjuk(dasar, [p for p in isi.petunjuk if p.jenis == JenisPetunjuk.TURUN])
