"""Gestures of the monthly entry beside its cells: last month's words, Kanwil's notes, evidence asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..domain.noun import NOUNS, nama_noun
from ..domain.periode import NAMA_BULAN
from ..domain.realisasi import BentukDukung, DataDukung, RealisasiUraian
from ..domain.rencana_aksi import Renaksi
from ..domain.renstra import IndikatorTahun
from ..domain.tahun_kinerja import TahunKinerja
from ..domain.target_kinerja import TargetKinerjaDokumen
from .laporan_renaksi import sel_laporan
from .pengisian import PabrikId, baris_baru, isi_sel
from .sel import Sel, nilai_sel, sel_kunci
from .transaksi import Tambah, Transaksi, TransaksiError, perubahan


def sel_uraian(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> Sel:
    """The cell of a month's words on an indikator."""
    return sel_kunci(
        "realisasi_uraian", "uraian", tahun=dokumen.tahun, indikator_id=indikator.indikator_id, bulan=bulan
    )


def sel_catatan(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> Sel:
    """The cell of Kanwil's catatan monitoring on a month; it stays open when the month is closed."""
    return sel_kunci(
        "realisasi_uraian", "catatan", tahun=dokumen.tahun, indikator_id=indikator.indikator_id, bulan=bulan
    )


def uraian_bulan(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> str:
    """The month's words, or ``''``."""
    baris: RealisasiUraian | None = dokumen.ambil("realisasi_uraian", sel_uraian(dokumen, indikator, bulan).id)
    return baris.uraian if baris else ""


Baris = IndikatorTahun | Renaksi
"""What the words of a month are written about."""


def salin_uraian(dokumen: TahunKinerja, baris: Iterable[Baris], bulan: int) -> Transaksi:
    """Last month's words of these indikator or kegiatan into this month, where nothing stands yet."""
    if bulan < 2:
        raise TransaksiError("Januari tidak mempunyai bulan sebelumnya dalam tahun anggaran ini.")
    isian = []
    for satu in baris:
        sel, lalu = _uraian(dokumen, satu, bulan), nilai_sel(dokumen, _uraian(dokumen, satu, bulan - 1))
        if lalu and not nilai_sel(dokumen, sel):
            isian.append((sel, lalu, lalu))
    if not isian:
        raise TransaksiError(
            f"Tidak ada uraian {NAMA_BULAN[bulan - 2]} yang dapat disalin; yang kosong di {NAMA_BULAN[bulan - 1]} "
            "juga kosong bulan lalu."
        )
    return isi_sel(dokumen, isian, f"salin {len(isian)} uraian {NAMA_BULAN[bulan - 2]}")


def _uraian(dokumen: TahunKinerja, baris: Baris, bulan: int) -> Sel:
    if isinstance(baris, Renaksi):
        return sel_laporan(dokumen, baris, bulan, "uraian")
    return sel_uraian(dokumen, baris, bulan)


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
