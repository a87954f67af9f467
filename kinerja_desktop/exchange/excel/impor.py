"""A workbook -> one Transaksi over all its sheets, with a report that names every cell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ...application.pengisian import PabrikId
from ...application.transaksi import Transaksi
from ...domain.angka import Titik
from ...domain.tahun_kinerja import TahunKinerja
from ..csv_baca import JENIS, TabelCsv
from ..csv_impor import impor_semua
from ..hasil import BarisDitolak, HasilImpor, Tolak, ditolak_seluruhnya
from ..kerja import Kerja
from .baca import Buku
from .kenali import Pemetaan, periksa_judul, urut_jenis, usulan_buku
from .tabel import PembacaLembar


def impor_excel(
    buku: Buku, baca: Callable[[int], TahunKinerja], tahun_ada: Iterable[int], *, bawaan: Iterable[Mapping[str, Any]],
    id_baru: PabrikId, titik: Titik = "", nama: str = "", pemetaan: Iterable[Pemetaan] | None = None,
    maju: Callable[[int, int], object] | None = None,
) -> HasilImpor:  # fmt: skip
    """What the workbook would change. ``pemetaan`` is what a person chose; without it names and headings decide.

    As with CSV nothing is raised for what the workbook holds.
    """
    catatan: list[str] = []
    if pemetaan is None:
        tahun_ada = tuple(tahun_ada)
        usulan, catatan = usulan_buku(buku, tahun_ada)
        dipilih = list(usulan.values())
    else:
        dipilih = list(pemetaan)
    if not dipilih:
        return ditolak_seluruhnya("excel", "", f"tidak ada lembar yang dikenal; yang dikenal: {', '.join(JENIS)}", 0)
    lembar = {satu.nama: satu for satu in buku.lembar}
    tabel: list[TabelCsv] = []
    salah: list[BarisDitolak] = []
    for peta in urut_jenis(dipilih):
        try:
            lewat = periksa_judul(lembar[peta.lembar], peta) if pemetaan is None else []
            if lewat:
                catatan.append(
                    f"Lembar “{peta.lembar}”: kolom {', '.join(lewat)} hanya penunjuk dan tidak diambil; isinya diubah di "
                    "lembar indikator."
                )
        except Tolak as tolak:
            salah.append(BarisDitolak(peta.baris_judul, tolak.kolom, tolak.alasan, peta.lembar, tolak.sel))
            continue
        pembaca = PembacaLembar(lembar[peta.lembar], peta, titik, ketat=pemetaan is None)
        satu = pembaca.tabel()
        if satu.baris:
            tabel.append(satu)
            catatan += pembaca.catatan
    if salah:
        return HasilImpor("excel", Transaksi("impor", ()), ditolak=tuple(salah), catatan=tuple(catatan))
    kerja = Kerja(baca, tahun_ada, bawaan, id_baru)
    kerja.catatan += catatan
    return impor_semua(tabel, kerja, "impor" + (f" dari {nama}" if nama else " Excel"), "excel", maju)
