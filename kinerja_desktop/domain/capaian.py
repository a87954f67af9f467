"""Capaian: target + realisasi + rule -> percentage, its printed form, predikat and derivation.

Sources of the rules: R/T (Rumus A) and (2T-R)/R (Rumus B) of LKjIP Rutan SoE 2023 III.A; (2T-R)/T as the usual form for
"lower is better" (LAN 239/2003 and the PermenPANRB manuals); T/R as 001 T1.2 uses it; a target range measures R against
its lower bound below it and its upper bound above it, and is 100 inside.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from .angka import SERATUS, Mode, bagi, dua_puluh_delapan, persen, satuan_sama, tulis_angka, tulis_mode
from .langkah import Langkah, tulis_antara, tulis_hasil
from .nilai import KOSONG, Angka, Hasil, Isian, Kosong, Rentang, Teks, TidakBerlaku, TidakDapatDihitung
from .periode import TRIWULAN, Periode
from .renstra import AturanCapaian, IndikatorTahun, Konsolidasi, Pembanding, Tingkat
from .rumus import HasilRealisasi, langkah_realisasi, realisasi_periode, realisasi_sampai
from .tahun_kinerja import TahunKinerja


@dataclass(frozen=True, slots=True)
class Capaian:
    """Result of a rule. ``hasil`` is the raw percentage (may be negative or above 100, never capped)."""

    hasil: Hasil
    acuan: Decimal | None = None
    """The T that was used (for a range the bound)."""

    @property
    def nilai(self) -> Decimal | None:
        return self.hasil.nilai if isinstance(self.hasil, Angka) else None


@dataclass(frozen=True, slots=True)
class BarisCapaian:
    """One indikator at a cut-off: the year's target and the year to date, and the period's own figures beside them."""

    indikator: IndikatorTahun
    tingkat: Tingkat
    target: Isian
    realisasi: Hasil | Teks
    capaian: Capaian
    mode: Mode
    predikat: str
    sumber: HasilRealisasi
    target_periode: Isian
    realisasi_periode: Hasil | Teks
    capaian_periode: Capaian
    mode_periode: Mode

    @property
    def nilai(self) -> Decimal | None:
        return self.capaian.nilai

    @property
    def tercetak(self) -> str:
        """As on paper, without ``%``: ``92,5``, ``N/A``, or ``''`` while something is missing."""
        return tulis_capaian(self.capaian.hasil, self.mode)

    @property
    def tercetak_periode(self) -> str:
        return tulis_capaian(self.capaian_periode.hasil, self.mode_periode)

    @property
    def alasan(self) -> str:
        """Why there is no figure, or ``''``."""
        return alasan(self.capaian.hasil)

    @property
    def dicetak_nol(self) -> bool:
        """A negative capaian is printed as 0 and needs the footnote."""
        return self.nilai is not None and self.nilai < 0


def alasan(hasil: Hasil | Teks) -> str:
    match hasil:
        case TidakDapatDihitung(sebab):
            return sebab
        case TidakBerlaku(sebab):
            return f"N/A: {sebab}" if sebab else "N/A"
        case Kosong():
            return "belum diisi"
    return ""


def tulis_capaian(hasil: Hasil, mode: Mode) -> str:
    """A percentage as printed; negative ones as 0."""
    match hasil:
        case Angka(nilai):
            return tulis_mode(max(nilai, Decimal(0)), mode)
        case TidakBerlaku():
            return "N/A"
        case TidakDapatDihitung():
            return "tidak dapat dihitung"
    return ""


def tulis_realisasi(hasil: Hasil | Teks, mode: Mode) -> str:
    """Realisasi as printed, without its unit: every digit a typed figure has, a quotient at the places of ``mode``."""
    if isinstance(hasil, Angka):
        return tulis_hasil(hasil.nilai, mode)
    if isinstance(hasil, Teks):
        return hasil.isi
    return tulis_capaian(hasil, mode)


def hitung_capaian(target: Isian, realisasi: Hasil | Teks, aturan: AturanCapaian) -> Capaian:
    """Apply a rule. Kosong stays kosong, N/A stays N/A; T = 0, or R = 0 in a divisor, cannot be computed."""
    for isi, nama in ((target, "target"), (realisasi, "realisasi")):
        match isi:
            case TidakBerlaku():
                return Capaian(isi)
            case TidakDapatDihitung(sebab):
                return Capaian(TidakDapatDihitung(f"{nama} tidak dapat dihitung: {sebab}"))
            case Teks(kata):
                return Capaian(TidakDapatDihitung(f"{nama} berupa kata ({kata})"))
    if isinstance(target, Kosong):
        return Capaian(TidakDapatDihitung("target belum ditetapkan") if isinstance(realisasi, Angka) else KOSONG)
    if not isinstance(realisasi, Angka):
        return Capaian(KOSONG)
    r = realisasi.nilai
    if isinstance(target, Rentang):
        if target.bawah <= r <= target.atas:
            return Capaian(Angka(SERATUS))
        t = target.bawah if r < target.bawah else target.atas
    else:
        assert isinstance(target, Angka)
        t = target.nilai
    if t == 0:
        return Capaian(TidakDapatDihitung("target 0"), t)
    if r == 0 and aturan in (AturanCapaian.T_PER_R, AturanCapaian.SELISIH_PER_R):
        return Capaian(TidakDapatDihitung(f"realisasi 0 pada aturan {aturan}"), t)
    match aturan:
        case AturanCapaian.R_PER_T:
            nilai = persen(r, t)
        case AturanCapaian.SELISIH_PER_T:
            nilai = persen(2 * t - r, t)
        case AturanCapaian.SELISIH_PER_R:
            nilai = persen(2 * t - r, r)
        case AturanCapaian.T_PER_R:
            nilai = persen(t, r)
    return Capaian(Angka(dua_puluh_delapan(nilai)), t)


def beda_satuan(baris: Pembanding) -> bool:
    """Whether target and realisasi of another year stand in different units (002 T3.4: 1 Layanan beside 100%)."""
    satuan = baris.satuan_target, baris.satuan_realisasi
    return all(satuan) and not satuan_sama(*satuan)


def capaian_pembanding(baris: Pembanding, aturan: AturanCapaian) -> Capaian:
    """Capaian of another year by the indikator's rule; kosong where the units differ."""
    realisasi = baris.realisasi
    if beda_satuan(baris) or isinstance(realisasi, Rentang):
        return Capaian(KOSONG)
    return hitung_capaian(baris.target, realisasi, aturan)


def predikat(dokumen: TahunKinerja, nilai: Decimal | None) -> str:
    """Grade by the year's scale (002 T3.1): the highest row that the raw value exceeds; above 100 counts as the top."""
    skala = dokumen.aturan_nama.get("predikat")
    if nilai is None or skala is None or not skala.isi:
        return ""
    urut = sorted(skala.isi, key=lambda baris: Decimal(baris.get("di_atas")), reverse=True)
    for baris in urut:
        if nilai > Decimal(baris.get("di_atas")):
            return str(baris.get("kode"))
    return str(urut[-1].get("kode"))


def target_indikator(dokumen: TahunKinerja, indikator: IndikatorTahun, periode: Periode) -> Isian:
    """The year's target in the PK version in force at the end of the period."""
    pk = dokumen.pk_berlaku(periode)
    if pk is None:
        return KOSONG
    for baris in dokumen.per("pk_target", "indikator_id").get(indikator.indikator_id, ()):
        if baris.pk_id == pk.id:
            return baris.target
    return KOSONG


def bagi_target(target: Decimal, bagian: int = 4) -> tuple[Decimal, ...]:
    """Split a target evenly in steps of its own last digit, the remainder in the last part (94 -> 23, 23, 23, 25)."""
    langkah = Decimal(1).scaleb(min(int(target.normalize().as_tuple().exponent), 0))
    satu = (target / bagian // langkah) * langkah
    return (*([satu] * (bagian - 1)), target - satu * (bagian - 1))


def target_bagian(dokumen: TahunKinerja, indikator: IndikatorTahun, periode: Periode) -> Isian:
    """Target of the period itself: staged rows, else for additive figures (langsung + jumlah) the even split."""
    target = target_indikator(dokumen, indikator, periode)
    pk = dokumen.pk_berlaku(periode)
    baris = {
        b.periode: b.target
        for b in dokumen.per("target_periode", "indikator_id").get(indikator.indikator_id, ())
        if pk and b.pk_id == pk.id
    }
    if periode.kode in baris:
        return baris[periode.kode]
    if periode.kode == "TAHUN":
        return target
    if len(periode.bulan) % 3 or not (indikator.aditif or baris) or not isinstance(target, Angka):
        return KOSONG
    rata = bagi_target(target.nilai)
    bagian: list[Isian] = []
    for nomor, triwulan in enumerate(TRIWULAN):
        if set(triwulan.bulan) <= set(periode.bulan):
            bagian.append(baris.get(triwulan.kode, Angka(rata[nomor]) if indikator.aditif and not baris else KOSONG))
    angka = [b.nilai for b in bagian if isinstance(b, Angka)]
    if not bagian or len(angka) < len(bagian):
        return KOSONG
    return Angka(sum(angka, Decimal(0))) if indikator.konsolidasi == Konsolidasi.JUMLAH else bagian[-1]


def baris_capaian(dokumen: TahunKinerja, indikator: IndikatorTahun, periode: Periode) -> BarisCapaian:
    """Everything the papers and screens show of one indikator at a cut-off."""
    target = target_indikator(dokumen, indikator, periode)
    sumber = realisasi_sampai(dokumen, indikator, periode)
    capaian = hitung_capaian(target, sumber.hasil, indikator.aturan)
    bagian = target_bagian(dokumen, indikator, periode)
    setahun = periode.kode == "TAHUN"
    sendiri = sumber if setahun else realisasi_periode(dokumen, indikator, periode)
    mode = dokumen.mode("capaian", indikator)
    return BarisCapaian(
        indikator, dokumen.tingkat(indikator), target, sumber.hasil, capaian, mode, predikat(dokumen, capaian.nilai),
        sumber, bagian, sendiri.hasil, capaian if setahun else hitung_capaian(bagian, sendiri.hasil, indikator.aturan),
        mode if setahun else dokumen.mode("triwulan"),
    )  # fmt: skip


def daftar_capaian(dokumen: TahunKinerja, periode: Periode, tingkat: Tingkat | None = None) -> tuple[BarisCapaian, ...]:
    """All indikator of the year (of one level) in printed order."""
    return tuple(
        baris_capaian(dokumen, indikator, periode)
        for indikator in dokumen.indikator_urut
        if tingkat is None or dokumen.tingkat(indikator) == tingkat
    )


def rata_capaian(baris: tuple[BarisCapaian, ...]) -> Decimal | None:
    """Mean of the capaian that could be computed; kosong, N/A and incomputable ones do not count."""
    nilai = [b.nilai for b in baris if b.nilai is not None]
    return bagi(sum(nilai, Decimal(0)), len(nilai)) if nilai else None


# Derivation ----------------------------------------------------------------------------------------------------------


def turunan(baris: BarisCapaian) -> tuple[Langkah, ...]:
    """The derivation 002 prints after T3.2: ``% = 74/80 × 100% = 0,925 × 100% = 92,5%``; empty when not computed.

    A realisasi made of variables, or taken from another figure, is derived in lines of its own first.
    """
    langkah = list(langkah_realisasi(baris.indikator, baris.sumber, baris.mode))
    nilai, t = baris.nilai, baris.capaian.acuan
    if nilai is None or t is None or not isinstance(baris.realisasi, Angka):
        return tuple(langkah)
    r = tulis_realisasi(baris.realisasi, baris.mode)
    acuan = tulis_angka(t)
    atas, bawah = {
        AturanCapaian.R_PER_T: (r, acuan),
        AturanCapaian.SELISIH_PER_T: (f"{acuan} - ({r} - {acuan})", acuan),
        AturanCapaian.SELISIH_PER_R: (f"{acuan} - ({r} - {acuan})", r),
        AturanCapaian.T_PER_R: (acuan, r),
    }[baris.indikator.aturan]
    antara = tulis_antara(bagi(nilai, 100), baris.mode)
    langkah.append(Langkah("%", atas, bawah, antara, f"{baris.tercetak}%"))
    return tuple(langkah)
