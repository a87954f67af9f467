"""Close a triwulan to a snapshot, reopen it with a reason."""

from __future__ import annotations

from ..domain.laporan import Penutupan, StatusPenutupan
from ..domain.noun import id_sel
from ..domain.pemeriksaan import Temuan, periksa_keras
from ..domain.periode import TRIWULAN, Periode
from ..domain.tahun_kinerja import TahunKinerja
from .transaksi import TransaksiError


class PeriodeError(TransaksiError):
    """A period that cannot be closed or reopened. ``temuan`` lists what stands against it."""

    def __init__(self, pesan: str, temuan: tuple[Temuan, ...] = ()) -> None:
        super().__init__(pesan)
        self.temuan = temuan


def wajib_triwulan(periode: Periode) -> None:
    """Closing and sending go by triwulan; raises PeriodeError for anything else."""
    if periode not in TRIWULAN:
        raise PeriodeError(f"Penutupan dan kiriman dilakukan per triwulan; pilih TW1..TW4, bukan {periode.kode}.")


def tertutup(dokumen: TahunKinerja, periode: Periode) -> Penutupan | None:
    """The closing in force of a triwulan, or None while it is open."""
    tutup = dokumen.penutupan_akhir.get(periode.kode)
    return tutup if tutup and tutup.status == StatusPenutupan.TERTUTUP else None


def urutan_tutup(dokumen: TahunKinerja, periode: Periode) -> tuple[Periode, ...]:
    """The triwulan to close, in order, so that ``periode`` is closed: earlier ones never closed, then itself."""
    wajib_triwulan(periode)
    return tuple(
        t
        for t in TRIWULAN
        if t.akhir <= periode.akhir
        and tertutup(dokumen, t) is None
        and (t == periode or t.kode not in dokumen.penutupan_akhir)
    )


def periksa_tutup(dokumen: TahunKinerja, periode: Periode) -> None:
    """Raises PeriodeError with the findings where a hard check stands against closing."""
    wajib_triwulan(periode)
    if temuan := periksa_keras(dokumen, periode):
        lain = f" (dan {len(temuan) - 1} hal lain)" if len(temuan) > 1 else ""
        raise PeriodeError(f"{periode.nama} belum dapat ditutup: {temuan[0].alasan}{lain} {temuan[0].saran}", temuan)


def baris_penutupan(dokumen: TahunKinerja, periode: Periode, penghitung: int, sidik: str) -> Penutupan:
    """The closing to be stored: the next revision of the triwulan."""
    lama = dokumen.penutupan_akhir.get(periode.kode)
    revisi = lama.revisi + 1 if lama else 0
    return Penutupan(
        id=id_sel("penutupan", dokumen.tahun, periode.kode, revisi), tahun=dokumen.tahun, periode=periode.kode,
        revisi=revisi, penghitung=penghitung, sidik=sidik,
    )  # fmt: skip


def periksa_buka(dokumen: TahunKinerja, periode: Periode, alasan: str) -> Penutupan:
    """The closing that reopening takes back; raises PeriodeError without a reason or without a closing."""
    wajib_triwulan(periode)
    tutup = tertutup(dokumen, periode)
    if tutup is None:
        raise PeriodeError(f"{periode.nama} {dokumen.tahun} tidak sedang tertutup, jadi tidak ada yang perlu dibuka.")
    if not alasan.strip():
        raise PeriodeError(
            f"Membuka kembali {periode.nama} perlu alasan; tulis alasannya dengan --alasan atau pada kotak yang diminta."
        )
    return tutup
