"""Kendala over the months: at which level one stands, whether it is still open, and which tindak lanjut are late.

A kendala is carried from month to month, and into the next year, until every one of its tindak lanjut is done
(002 III.A.5 lists them with what was done about each).
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from .periode import NAMA_BULAN
from .realisasi import Kendala, StatusTindakLanjut, TindakLanjut
from .renstra import IndikatorTahun
from .tahun_kinerja import TahunKinerja


class TingkatKendala(StrEnum):
    """What a kendala hinders, from the widest to the narrowest."""

    SATKER = "satker"
    UNIT = "unit"
    SASARAN = "sasaran"
    INDIKATOR = "indikator"


def tingkat_kendala(kendala: Kendala) -> TingkatKendala:
    """The narrowest thing it names; a unit beside a sasaran or an indikator only says who answers for it."""
    if kendala.indikator_id:
        return TingkatKendala.INDIKATOR
    if kendala.sasaran_id:
        return TingkatKendala.SASARAN
    return TingkatKendala.UNIT if kendala.unit_id else TingkatKendala.SATKER


def sebut_pada(dokumen: TahunKinerja, kendala: Kendala) -> str:
    """What it stands at, in words: ``indikator 1.3 Persentase …``, ``unit Subseksi …``, ``seluruh satuan kerja``."""
    match tingkat_kendala(kendala):
        case TingkatKendala.INDIKATOR:
            i = dokumen.indikator_tahun_id.get(kendala.indikator_id or "")
            return f"indikator {i.kode} {i.uraian}" if i else "indikator yang tidak ada di tahun ini"
        case TingkatKendala.SASARAN:
            s = dokumen.sasaran_tahun_id.get(kendala.sasaran_id or "")
            return f"sasaran {s.kode} {s.uraian}".replace("  ", " ") if s else "sasaran yang tidak ada di tahun ini"
        case TingkatKendala.UNIT:
            unit = dokumen.ambil("unit", kendala.unit_id)
            return f"unit {unit.nama}" if unit else "unit yang sudah dihapus"
    return "seluruh satuan kerja"


def tindak_lanjut(dokumen: TahunKinerja, kendala: Kendala) -> tuple[TindakLanjut, ...]:
    """What is being done about it, in order."""
    return dokumen.per("tindak_lanjut", "kendala_id").get(kendala.id, ())


def terbuka(dokumen: TahunKinerja, kendala: Kendala) -> bool:
    """True until something is done about it and all of that is finished."""
    lanjut = tindak_lanjut(dokumen, kendala)
    return not lanjut or any(t.status != StatusTindakLanjut.SELESAI for t in lanjut)


def hari_selesai(dokumen: TahunKinerja, kendala: Kendala) -> date | None:
    """The day on which the last tindak lanjut was finished; None while open, or where no day was noted."""
    lanjut = tindak_lanjut(dokumen, kendala)
    hari = [t.selesai for t in lanjut if t.selesai is not None]
    return max(hari) if hari and len(hari) == len(lanjut) and not terbuka(dokumen, kendala) else None


def tampak(dokumen: TahunKinerja, kendala: Kendala, bulan: int) -> bool:
    """True if it belongs to a month: it had begun, and was not finished in a month before.

    Where nobody noted the day it was finished, it stays in sight: better read once too often than lost.
    """
    mulai = kendala.mulai_bulan or 1
    if mulai > bulan:
        return False
    selesai = hari_selesai(dokumen, kendala)
    return selesai is None or max((selesai.year - dokumen.tahun) * 12 + selesai.month, mulai) >= bulan


def unit_pembawa(dokumen: TahunKinerja, unit_id: str | None) -> tuple[str, ...]:
    """A unit and the units it stands under: what hinders these hinders it too."""
    hasil: list[str] = []
    while unit_id and unit_id not in hasil:
        hasil.append(unit_id)
        unit = dokumen.ambil("unit", unit_id)
        unit_id = unit.induk_id if unit else None
    return tuple(hasil)


def menghambat(
    dokumen: TahunKinerja, kendala: Kendala, indikator: IndikatorTahun | None, unit_id: str | None = None
) -> bool:
    """True if it stands at the indikator, its sasaran, its unit (``unit_id``, else the indikator's own) or the satker."""
    match tingkat_kendala(kendala):
        case TingkatKendala.INDIKATOR:
            return indikator is not None and kendala.indikator_id == indikator.indikator_id
        case TingkatKendala.SASARAN:
            return indikator is not None and kendala.sasaran_id == indikator.sasaran_id
        case TingkatKendala.UNIT:
            milik = unit_id or (indikator.unit_id if indikator else None)
            return kendala.unit_id in unit_pembawa(dokumen, milik)
    return True


def milik_unit(dokumen: TahunKinerja, kendala: Kendala, unit_id: str) -> bool:
    """True if a unit answers for it: by itself, by its indikator, or as PIC of one of its tindak lanjut."""
    indikator = dokumen.indikator_tahun_id.get(kendala.indikator_id or "")
    return unit_id in (
        kendala.unit_id, indikator.unit_id if indikator else None,
        *(t.unit_id for t in tindak_lanjut(dokumen, kendala)),
    )  # fmt: skip


def lewat_tenggat(tindak: TindakLanjut, hari_ini: date) -> int:
    """Days since its due date; 0 while there is time, where none was set, or once it is done."""
    if tindak.tenggat is None or tindak.status == StatusTindakLanjut.SELESAI:
        return 0
    return max((hari_ini - tindak.tenggat).days, 0)


def sebut_mulai(kendala: Kendala) -> str:
    """``sejak Maret``."""
    return f"sejak {NAMA_BULAN[(kendala.mulai_bulan or 1) - 1]}"
