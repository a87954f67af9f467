"""Figures of an earlier year written beside a later one: kept as rows, so that a comparison never changes by itself."""

from __future__ import annotations

from collections.abc import Iterator

from ..domain.angka import Mode, bulatkan
from ..domain.capaian import target_indikator
from ..domain.laporan import StatusPenutupan
from ..domain.nilai import KOSONG, Angka, Isian, Kosong, Teks, TidakBerlaku
from ..domain.periode import TAHUN
from ..domain.renstra import Pembanding
from ..domain.rumus import realisasi_sampai
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import baris_baru
from .transaksi import Edit, Tambah, Transaksi, perubahan


def tulis_pembanding(lama: TahunKinerja, baru: TahunKinerja) -> Transaksi:
    """Write (or renew) in the year of ``baru`` the target and realisasi of ``lama`` for every indikator both years have."""
    label = f"catat pembanding {lama.tahun} pada tahun {baru.tahun}"
    edits: list[Edit] = []
    for baris in baris_pembanding(lama, baru.tahun):
        if baris.indikator_id not in baru.indikator_tahun_id:
            continue
        ada = baru.ambil("pembanding", baris.id)
        if ada is None:
            edits.append(Tambah(baris))
        elif str(ada.sumber).startswith(_AWAL):  # what a paper says is not overwritten by what the file computes
            isi = {k: v for k, v in vars(baris).items() if k != "id"}
            edits += perubahan(ada, **isi)
    return Transaksi(label, tuple(edits))


def baris_pembanding(lama: TahunKinerja, tahun: int) -> Iterator[Pembanding]:
    """The rows for the year ``tahun``; an indikator with neither target nor realisasi gives none."""
    sumber = sumber_pembanding(lama)
    for indikator in lama.indikator_urut:
        target = target_indikator(lama, indikator, TAHUN)
        realisasi = _isian(realisasi_sampai(lama, indikator, TAHUN).hasil, lama.mode("capaian", indikator))
        if isinstance(target, Kosong) and isinstance(realisasi, Kosong):
            continue
        baris = baris_baru(
            "pembanding", str, tahun=tahun, indikator_id=indikator.indikator_id, tahun_banding=lama.tahun,
            target=target, satuan_target=indikator.satuan, realisasi=realisasi, satuan_realisasi=indikator.satuan,
            sumber=sumber,
        )  # fmt: skip
        assert isinstance(baris, Pembanding)
        yield baris


_AWAL = "Berkas ini, "


def sumber_pembanding(lama: TahunKinerja) -> str:
    """Where the figures come from: the closing that stands for the whole year, or the entries as they stand."""
    tutup = lama.penutupan_akhir.get("TW4")
    if tutup is not None and tutup.status == StatusPenutupan.TERTUTUP:
        return f"{_AWAL}PK dan realisasi {lama.tahun}, Triwulan IV ditutup sebagai revisi {tutup.revisi}"
    return f"{_AWAL}PK dan realisasi {lama.tahun}, Triwulan IV belum ditutup"


def _isian(hasil: object, mode: Mode) -> Isian:
    """A result as a value to be kept: rounded as that year's paper printed it; what could not be computed is empty."""
    if isinstance(hasil, Angka):
        return Angka(bulatkan(hasil.nilai, mode).normalize() + 0)
    return hasil if isinstance(hasil, TidakBerlaku | Teks) else KOSONG
