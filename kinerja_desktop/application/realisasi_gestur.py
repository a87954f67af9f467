"""Gestures of the monthly entry beside its cells: last month's words, kendala with tindak lanjut, evidence asked for."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.noun import NOUNS, id_sel, nama_noun
from ..domain.periode import NAMA_BULAN
from ..domain.realisasi import BentukDukung, DataDukung, Kendala, RealisasiUraian, TindakLanjut
from ..domain.rencana_aksi import Renaksi
from ..domain.renstra import IndikatorTahun
from ..domain.tahun_kinerja import TahunKinerja
from ..domain.target_kinerja import TargetKinerjaDokumen
from .pengisian import PabrikId, baris_baru, isi_sel, tambah_baris
from .sel import Sel, sel_baris, sel_kunci
from .transaksi import Tambah, Transaksi, TransaksiError, perubahan

KENDALA_BARU = "Kendala baru"
"""What a new row says until it is named: the words may not be empty."""


def sel_uraian(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> Sel:
    """The cell of a month's words on an indikator."""
    return sel_kunci(
        "realisasi_uraian", "uraian", tahun=dokumen.tahun, indikator_id=indikator.indikator_id, bulan=bulan
    )


def uraian_bulan(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> str:
    """The month's words, or ``''``."""
    baris: RealisasiUraian | None = dokumen.ambil("realisasi_uraian", sel_uraian(dokumen, indikator, bulan).id)
    return baris.uraian if baris else ""


def salin_uraian(dokumen: TahunKinerja, bulan: int) -> Transaksi:
    """Last month's words of every indikator into this month, where nothing stands yet."""
    if bulan < 2:
        raise TransaksiError("Januari tidak mempunyai bulan sebelumnya dalam tahun anggaran ini.")
    isian = []
    for indikator in dokumen.indikator_urut:
        lalu = uraian_bulan(dokumen, indikator, bulan - 1)
        if lalu and not uraian_bulan(dokumen, indikator, bulan):
            isian.append((sel_uraian(dokumen, indikator, bulan), lalu, lalu))
    if not isian:
        raise TransaksiError(
            f"Tidak ada uraian {NAMA_BULAN[bulan - 2]} yang dapat disalin; yang kosong di {NAMA_BULAN[bulan - 1]} "
            "juga kosong bulan lalu."
        )
    return isi_sel(dokumen, isian, f"salin {len(isian)} uraian {NAMA_BULAN[bulan - 2]}")


# Kendala --------------------------------------------------------------------------------------------------------------


def kendala_indikator(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> tuple[Kendala, ...]:
    """Kendala of an indikator, of its sasaran, and of the satker as a whole, that had begun by the month."""
    return tuple(
        k
        for k in dokumen.kendala
        if (k.indikator_id == indikator.indikator_id)
        or (k.indikator_id is None and k.sasaran_id in (None, indikator.sasaran_id))
        if (k.mulai_bulan or 1) <= bulan
    )


def tambah_kendala(
    dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int, id_baru: PabrikId, setelah: Kendala | None = None
) -> Transaksi:
    """A kendala of an indikator that began in a month."""
    baru = baris_baru(
        "kendala", id_baru, tahun=dokumen.tahun, indikator_id=indikator.indikator_id, unit_id=indikator.unit_id,
        mulai_bulan=bulan, uraian=KENDALA_BARU,
    )  # fmt: skip
    return tambah_baris(dokumen, baru, f"tambah kendala {indikator.kode}", setelah=setelah)


def tindak_lanjut(dokumen: TahunKinerja, kendala: Kendala) -> tuple[TindakLanjut, ...]:
    return dokumen.per("tindak_lanjut", "kendala_id").get(kendala.id, ())


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


# Evidence -------------------------------------------------------------------------------------------------------------


Pada = IndikatorTahun | Renaksi | TargetKinerjaDokumen
"""What evidence of a month is attached to."""


def pada_dukung(pada: Pada) -> tuple[str, str]:
    """(noun, id) that evidence names; of an indikator its identity, so that a new year knows it again."""
    return ("indikator", pada.indikator_id) if isinstance(pada, IndikatorTahun) else (nama_noun(pada), pada.id)


def dukung_bulan(dokumen: TahunKinerja, pada: Pada, bulan: int) -> tuple[DataDukung, ...]:
    """Evidence asked for or handed in for an indikator or kegiatan in a month (rows without a month count for all)."""
    noun, id_ = pada_dukung(pada)
    milik = dokumen.per("data_dukung", "pada_id").get(id_, ())
    return tuple(d for d in milik if d.pada_noun == noun and d.bulan in (None, bulan))


def terpenuhi(dukung: Sequence[DataDukung]) -> int:
    """How many of them are there."""
    return sum(1 for d in dukung if d.bentuk != BentukDukung.DIMINTA)


def tambah_dukung(
    dokumen: TahunKinerja, pada: Pada, bulan: int, id_baru: PabrikId, bentuk: BentukDukung, **isi: object
) -> Transaksi:
    """Evidence of a month: asked for, a link, a letter, or a file that storage already holds."""
    if sebab := dokumen.kunci_periode(f"B{bulan:02}"):
        raise TransaksiError(sebab)
    noun, id_ = pada_dukung(pada)
    baru = baris_baru(
        "data_dukung", id_baru, tahun=dokumen.tahun, pada_noun=noun, pada_id=id_,
        bulan=bulan, bentuk=bentuk, urutan=len(dokumen.data_dukung) + 1, **isi,
    )  # fmt: skip
    nama = pada.kode if isinstance(pada, IndikatorTahun) else NOUNS[noun].label.lower()
    return Transaksi(f"tambah data dukung {nama}", (Tambah(baru),))


def penuhi_dukung(dokumen: TahunKinerja, dukung: DataDukung, bentuk: BentukDukung, **isi: object) -> Transaksi:
    """What was asked for is there now, as a file, link or letter."""
    if sebab := dokumen.kunci_periode(f"B{dukung.bulan:02}") if dukung.bulan else "":
        raise TransaksiError(sebab)
    return Transaksi("lampirkan data dukung", perubahan(dukung, bentuk=bentuk, **isi))
