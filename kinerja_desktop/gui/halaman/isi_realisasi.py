"""One indikator in one month: what the monthly grid and its cards read of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ...application.realisasi_gestur import sel_catatan
from ...application.sel import nilai_sel
from ...domain.capaian import BarisCapaian, baris_capaian, tulis_realisasi
from ...domain.kelengkapan import terbuka_bulan
from ...domain.nilai import Kosong, TidakDapatDihitung
from ...domain.periode import BULAN
from ...domain.petunjuk import Petunjuk, petunjuk_bulan
from ...domain.realisasi import KUMULATIF, Realisasi
from ...domain.renstra import IndikatorTahun
from ...domain.rumus import HasilRealisasi, isi_bulan, realisasi_periode, setahun, usulan_bulan, variabel_indikator
from ...domain.sumber_isian import Usulan, usulan
from ...domain.tahun_kinerja import TahunKinerja


@dataclass(frozen=True, eq=False)
class IsiRealisasi:
    """One indikator in one month; what is derived is computed once, when it is first shown."""

    dokumen: TahunKinerja
    indikator: IndikatorTahun
    bulan: int
    hari_ini: date = date.min

    @property
    def id(self) -> str:
        return self.indikator.id

    @cached_property
    def terbuka(self) -> bool:
        return terbuka_bulan(self.indikator, self.bulan)

    @cached_property
    def variabel(self) -> tuple[tuple[str, str], ...]:
        return variabel_indikator(self.indikator)

    @cached_property
    def usulan(self) -> dict[str, Usulan]:
        """What stands in the month's cells without being typed there, by variable (``""``: the value itself)."""
        if not self.terbuka:
            return {}
        isi = (self.dokumen, self.indikator, self.bulan)
        return setahun(*isi) | usulan_bulan(*isi)

    def usulan_lain(self, variabel: str) -> Usulan | None:
        """What another figure says where an officer has typed his own."""
        return usulan(self.dokumen, self.indikator, variabel, self.bulan)

    @cached_property
    def sebulan(self) -> HasilRealisasi:
        return realisasi_periode(self.dokumen, self.indikator, BULAN[self.bulan - 1])

    @cached_property
    def sampai(self) -> BarisCapaian:
        return baris_capaian(self.dokumen, self.indikator, BULAN[self.bulan - 1])

    @cached_property
    def petunjuk(self) -> tuple[Petunjuk, ...]:
        """What an attentive colleague would ask about the entry; it blocks nothing."""
        return petunjuk_bulan(self.dokumen, self.indikator, self.bulan)

    @property
    def catatan(self) -> str:
        """Kanwil's catatan monitoring on the month, or ``''``."""
        return str(nilai_sel(self.dokumen, sel_catatan(self.dokumen, self.indikator, self.bulan)))

    @cached_property
    def kumulatif(self) -> Realisasi | None:
        """The newest year-to-date figure up to this month, whether it stands or has been beaten."""
        isi = isi_bulan(self.dokumen, self.indikator)
        ada = [isi[b][KUMULATIF] for b in sorted(isi) if b <= self.bulan and KUMULATIF in isi[b]]
        return ada[-1] if ada and not isinstance(ada[-1].nilai, Kosong) else None


@dataclass(frozen=True, eq=False)
class IsiVariabel(IsiRealisasi):
    """One variable of an indikator that has more of them than stand side by side (a survey's questions)."""

    variabel_ini: str = ""
    arti: str = ""

    @property
    def id(self) -> str:
        return f"{self.indikator.id}/{self.variabel_ini}"


def nilai_bulan_lalu(isi: IsiRealisasi) -> list[tuple[int, str]]:
    """(month, value) of the months of the year that have one, up to the sheet's."""
    hasil = []
    for bulan in range(1, isi.bulan + 1):
        nilai = realisasi_periode(isi.dokumen, isi.indikator, BULAN[bulan - 1]).hasil
        if not isinstance(nilai, Kosong | TidakDapatDihitung):
            hasil.append((bulan, tulis_realisasi(nilai, isi.sampai.mode)))
    return hasil
