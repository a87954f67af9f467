"""A month's reports by unit: what each unit still owes of its indikator and kegiatan, and how much came in time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .jadwal import LAPOR, RENAKSI, Keadaan, Kewajiban
from .jadwal_isi import Isi, Sel
from .ketepatan import KetepatanBulan, ketepatan_bulan
from .periode import BULAN
from .tahun_kinerja import TahunKinerja

TANPA_UNIT = "Belum ada unitnya"


@dataclass(frozen=True, slots=True)
class UnitBulan:
    """One unit in one month: ``kurang`` things missing, in words, whether past the due date, the first missing cell."""

    unit_id: str
    nama: str
    wajib: int
    kurang: int
    rincian: tuple[str, ...]
    lewat: bool
    tuju: Sel
    waktu: KetepatanBulan

    @property
    def ketepatan(self) -> str:
        """``3 tepat waktu, 1 terlambat``; nothing where no day was noted."""
        return str(KetepatanBulan(self.waktu.tepat, self.waktu.terlambat, 0, 0))


def _pendek(rincian: str) -> str:
    return rincian.replace(" belum diisi", " belum").replace(" belum dilaporkan", " belum")


def laporan_unit(
    dokumen: TahunKinerja, semua: Iterable[Kewajiban], bulan: int, hari_ini: date
) -> tuple[UnitBulan, ...]:
    """The units that owe something in a month, in the order of the profile; none where nobody named a unit."""
    milik: dict[str, list[tuple[Kewajiban, Isi]]] = {}
    for k in semua:
        if k.jenis in (LAPOR, RENAKSI) and k.periode.akhir == bulan:
            for isi in k.isi.unit:
                milik.setdefault(isi.unit_id, []).append((k, isi))
    nama = {u.id: u.nama for u in dokumen.unit}
    if not any(u in nama for u in milik):
        return ()
    hasil = []
    for id_ in (*(u for u in nama if u in milik), *(u for u in milik if u not in nama)):
        bagian = [i for _, i in milik[id_]]
        belum = [i for i in bagian if i.kurang] or bagian
        hasil.append(
            UnitBulan(
                id_, nama.get(id_, TANPA_UNIT), sum(i.wajib for i in bagian), sum(i.kurang for i in bagian),
                tuple(_pendek(r) for i in bagian for r in i.rincian),
                any(k.keadaan == Keadaan.LEWAT and i.kurang for k, i in milik[id_]), belum[0].tuju,
                ketepatan_bulan(dokumen, BULAN[bulan - 1], hari_ini, id_),
            )
        )  # fmt: skip
    return tuple(hasil)
