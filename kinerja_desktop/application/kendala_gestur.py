"""Gestures on kendala and their tindak lanjut: noted at a level, moved to another, carried into the next year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ..domain.kendala import TingkatKendala, menghambat, tampak, terbuka, tindak_lanjut, tingkat_kendala
from ..domain.noun import id_sel
from ..domain.realisasi import Kendala, StatusTindakLanjut, TindakLanjut
from ..domain.renstra import IndikatorTahun
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import PabrikId, baris_baru, tambah_baris
from .perencanaan import id_salinan
from .sel import Sel, sel_baris
from .transaksi import Tambah, Transaksi, TransaksiError, perubahan

KENDALA_BARU = "Kendala baru"
"""What a new row says until it is named: the words may not be empty."""


def kendala_bulan(
    dokumen: TahunKinerja, bulan: int, indikator: IndikatorTahun | None, unit_id: str | None = None
) -> tuple[Kendala, ...]:
    """Kendala of a month that hinder an indikator (or a kegiatan of a unit): the narrowest level first."""
    urut = list(TingkatKendala)[::-1]
    semua = [k for k in dokumen.kendala if tampak(dokumen, k, bulan) and menghambat(dokumen, k, indikator, unit_id)]
    return tuple(sorted(semua, key=lambda k: urut.index(tingkat_kendala(k))))


def _pada(
    dokumen: TahunKinerja, tingkat: TingkatKendala, id_: str | None, unit_id: str | None
) -> dict[str, str | None]:
    """The three references of a kendala that stands at ``tingkat``."""
    noun = {"unit": "unit", "sasaran": "sasaran", "indikator": "indikator"}.get(tingkat.value)
    if noun is not None and dokumen.ambil(noun, id_) is None:
        raise TransaksiError(f"Pilih {noun} tempat kendala ini.")
    kosong: dict[str, str | None] = {"unit_id": None, "sasaran_id": None, "indikator_id": None}
    match tingkat:
        case TingkatKendala.UNIT:
            return kosong | {"unit_id": id_}
        case TingkatKendala.SASARAN:
            return kosong | {"sasaran_id": id_, "unit_id": unit_id}
        case TingkatKendala.INDIKATOR:
            indikator = dokumen.indikator_tahun_id.get(id_ or "")
            return kosong | {"indikator_id": id_, "unit_id": indikator.unit_id if indikator else unit_id}
    return kosong


def tambah_kendala(
    dokumen: TahunKinerja,
    tingkat: TingkatKendala,
    id_: str | None,
    bulan: int,
    id_baru: PabrikId,
    setelah: Kendala | None = None,
) -> Transaksi:
    """A kendala at a level (``id_`` of the unit, sasaran or indikator) that began in a month."""
    baru = baris_baru(
        "kendala", id_baru, tahun=dokumen.tahun, mulai_bulan=bulan, uraian=KENDALA_BARU,
        **_pada(dokumen, tingkat, id_, None),
    )  # fmt: skip
    return tambah_baris(dokumen, baru, f"tambah kendala {tingkat}", setelah=setelah)


def pindah_kendala(dokumen: TahunKinerja, kendala: Kendala, tingkat: TingkatKendala, id_: str | None) -> Transaksi:
    """Let a kendala stand at another level; its tindak lanjut stay as they are."""
    return Transaksi(
        f"pindahkan kendala ke {tingkat}", perubahan(kendala, **_pada(dokumen, tingkat, id_, kendala.unit_id))
    )


def sel_tindak_lanjut(dokumen: TahunKinerja, kendala: Kendala, ada: TindakLanjut | None, kolom: str) -> Sel | None:
    """A field of a tindak lanjut. Where a kendala has none yet, only its words can be typed: they make the row."""
    if ada is not None:
        return sel_baris(ada, kolom)
    if kolom != "uraian":
        return None
    dasar = {
        "tahun": dokumen.tahun, "kendala_id": kendala.id, "unit_id": kendala.unit_id,
        "urutan": len(dokumen.tindak_lanjut) + 1,
    }  # fmt: skip
    return Sel("tindak_lanjut", id_sel("tindak_lanjut", kendala.id, 1), kolom, dasar)


def tambah_tindak_lanjut(dokumen: TahunKinerja, kendala: Kendala, id_baru: PabrikId) -> Transaksi:
    """One more tindak lanjut of a kendala."""
    baru = baris_baru(
        "tindak_lanjut", id_baru, tahun=dokumen.tahun, kendala_id=kendala.id, uraian="Tindak lanjut baru",
        unit_id=kendala.unit_id,
    )  # fmt: skip
    return tambah_baris(dokumen, baru, "tambah tindak lanjut", kelompok=tindak_lanjut(dokumen, kendala))


def kategori_terpakai(*dokumen: TahunKinerja | None) -> tuple[str, ...]:
    """Categories given before, each once, in the order of the alphabet."""
    semua = {k.kategori for d in dokumen if d is not None for k in d.kendala if k.kategori}
    return tuple(sorted(semua, key=str.casefold))


# Into the next year ---------------------------------------------------------------------------------------------------


def bawaan_kendala(lama: TahunKinerja, baru: TahunKinerja) -> tuple[Kendala | TindakLanjut, ...]:
    """Rows that carry the open kendala of ``lama`` into ``baru``, without those that are there already.

    Ids follow from the old ones, so what was carried once is known again. Of an open kendala only what is still to be
    done comes along, with PIC, due date and status. What the new year no longer has (an indikator, a sasaran) lets the
    kendala stand one level wider.
    """
    hasil: list[Kendala | TindakLanjut] = []
    for nomor, k in enumerate((k for k in lama.kendala if terbuka(lama, k)), len(baru.kendala) + 1):
        id_ = id_salinan(k.id, baru.tahun)
        if baru.ambil("kendala", id_) is None:
            isi: dict[str, Any] = {
                "id": id_, "tahun": baru.tahun, "mulai_bulan": 1, "urutan": nomor,
                "indikator_id": k.indikator_id if k.indikator_id in baru.indikator_tahun_id else None,
                "sasaran_id": k.sasaran_id if k.sasaran_id in baru.sasaran_tahun_id else None,
            }  # fmt: skip
            hasil.append(replace(k, **isi))
        for t in tindak_lanjut(lama, k):
            id_tindak = id_salinan(t.id, baru.tahun)
            if t.status != StatusTindakLanjut.SELESAI and baru.ambil("tindak_lanjut", id_tindak) is None:
                lanjut: dict[str, Any] = {"id": id_tindak, "tahun": baru.tahun, "kendala_id": id_}
                hasil.append(replace(t, **lanjut))
    return tuple(hasil)


def bawa_kendala(lama: TahunKinerja, baru: TahunKinerja) -> Transaksi:
    """Carry what is still open in last year into this one; done again it adds only what has come since."""
    baris = bawaan_kendala(lama, baru)
    return Transaksi(f"bawa kendala dari {lama.tahun}", tuple(Tambah(b) for b in baris))


def asal_kendala(lama: TahunKinerja | None, kendala: Kendala) -> Kendala | None:
    """The kendala of last year that this one was carried from."""
    semua: Iterable[Kendala] = lama.kendala if lama is not None else ()
    return next((k for k in semua if id_salinan(k.id, kendala.tahun) == kendala.id), None)
