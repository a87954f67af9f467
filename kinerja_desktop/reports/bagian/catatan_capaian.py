"""Notes under tables of figures: the usual rule once, marks only where a row differs, has no figure, or took it elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ...domain.angka import tulis_angka
from ...domain.capaian import BarisCapaian
from ...domain.nilai import Angka, Rentang, Teks, TidakBerlaku, TidakDapatDihitung
from ...domain.renstra import AturanCapaian
from ...domain.rumus import variabel_indikator

RUMUS_ATURAN = {
    AturanCapaian.R_PER_T: "realisasi / target × 100%",
    AturanCapaian.SELISIH_PER_T: "{target − (realisasi − target)} / target × 100%",
    AturanCapaian.SELISIH_PER_R: "{target − (realisasi − target)} / realisasi × 100%",
    AturanCapaian.T_PER_R: "target / realisasi × 100%",
}
RENTANG = (
    "Target berupa rentang: 100% selama realisasi berada di dalamnya; di luarnya dibandingkan dengan batas terdekat."
)


class CatatanKaki:
    """Notes in the order of their marks; the same words have the same mark. ``umum`` are those without one."""

    def __init__(self, *umum: str) -> None:
        self._umum = umum
        self._isi: list[str] = []

    def tanda(self, isi: str) -> str:
        """The mark of a note; none for an empty one."""
        if not isi:
            return ""
        if isi not in self._isi:
            self._isi.append(isi)
        return str(self._isi.index(isi) + 1)

    def butir(self) -> tuple[tuple[str, str], ...]:
        return (*(("", u) for u in self._umum), *((str(n), isi) for n, isi in enumerate(self._isi, 1)))


class CatatanCapaian(CatatanKaki):
    """Notes of a table of capaian; ``nama`` is what it calls the percentage."""

    def __init__(self, baris: Sequence[BarisCapaian], nama: str = "Persentase") -> None:
        self._nama = nama
        biasa = [b for b in baris if not _berkata(b)] or baris
        self._biasa = Counter((b.indikator.aturan, b.mode.kode) for b in biasa).most_common(1)[0][0]
        super().__init__(self._aturan(next(b for b in biasa if (b.indikator.aturan, b.mode.kode) == self._biasa)))

    def _aturan(self, baris: BarisCapaian) -> str:
        return f"{self._nama} = {RUMUS_ATURAN[baris.indikator.aturan]}, {baris.mode.keterangan}."

    def tanda_target(self, baris: BarisCapaian) -> str:
        """Mark behind a target that is a range."""
        return self.tanda(RENTANG if isinstance(baris.target, Rentang) else "")

    def tanda_realisasi(self, baris: BarisCapaian) -> str:
        """Mark behind a realisasi that was taken from other figures instead of being typed."""
        arti = dict(variabel_indikator(baris.indikator))
        asal = [f"{arti.get(nama, nama)}: {dari}" if nama else dari for nama, dari in baris.sumber.sumber]
        return self.tanda(f"Diambil dari {'; '.join(asal)}." if asal else "")

    def tanda_capaian(self, baris: BarisCapaian) -> str:
        """Mark behind a percentage that differs from the others, or that there is none of."""
        return self.tanda(self._sebab(baris))

    def _sebab(self, baris: BarisCapaian) -> str:
        hasil = baris.capaian.hasil
        if isinstance(hasil, TidakBerlaku):
            return f"Tidak berlaku (N/A): {hasil.alasan}." if hasil.alasan else ""
        if _berkata(baris):
            return f"Target atau realisasi dinyatakan dengan kata; {self._nama.lower()} tidak dihitung."
        if isinstance(hasil, TidakDapatDihitung):
            return f"Tidak dapat dihitung: {hasil.alasan}."
        if not isinstance(hasil, Angka):
            return ""
        bagian = []
        if (baris.indikator.aturan, baris.mode.kode) != self._biasa:
            bagian.append(self._aturan(baris))
        if baris.dicetak_nol:
            bagian.append(
                f"Hasil hitungan {tulis_angka(hasil.nilai.quantize(hasil.nilai.__class__('0.01')))}%, dicetak 0."
            )
        return " ".join(bagian)


def _berkata(baris: BarisCapaian) -> bool:
    """Target or realisasi in words (WTP, AA): printed, never computed with."""
    return isinstance(baris.target, Teks) or isinstance(baris.realisasi, Teks)


def tulis_persentase(baris: BarisCapaian) -> str:
    """The percentage as a table prints it, without its sign: ``-`` for a figure in words."""
    return "-" if _berkata(baris) else baris.tercetak
