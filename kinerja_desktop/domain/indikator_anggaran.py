"""IKPA and NKA of a month from the typed scores of their components, by the rule table of the year.

Source: 002 gambar 3.8 (OM-SPAN): nilai × bobot, nilai total, konversi bobot (Σ bobot that apply), nilai akhir = total / konversi,
nilai aspek = simple mean of its components. The final value is the one the portal prints: half-up, two places.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from .angka import SERATUS, Mode, bagi, bulatkan, kali
from .aturan_skor import PARTISIPASI, AturanSkor, KomponenSkor, aturan_skor
from .nilai import KOSONG, Angka, Hasil, Isian, Kosong, TidakBerlaku, TidakDapatDihitung
from .periode import BULAN, NAMA_BULAN, Periode
from .portal import JenisSkor
from .tahun_kinerja import TahunKinerja

MODE_SKOR = Mode(potong=False, desimal=2)
"""How OM-SPAN and SMART print a score: 97,875 -> 97,88 (002 gambar 3.8)."""
NAMA_SKOR = {JenisSkor.IKPA: "IKPA", JenisSkor.NKA: "NKA"}


@dataclass(frozen=True, slots=True)
class BarisSkor:
    """A component in one month: its score, and score × bobot / 100 where it has one."""

    komponen: KomponenSkor
    nilai: Isian

    @property
    def berbobot(self) -> Decimal | None:
        return bagi(kali(self.nilai.nilai, self.komponen.bobot), 100) if isinstance(self.nilai, Angka) else None

    @property
    def akhir(self) -> Decimal | None:
        """As the paper prints it (8,98)."""
        return None if self.berbobot is None else bulatkan(self.berbobot, MODE_SKOR)


@dataclass(frozen=True, slots=True)
class HasilSkor:
    """A score of the year up to a month. ``bulan`` 0: nothing was entered by then.

    ``dihitung``: ``akhir`` follows from the components; else it is the final value typed from the portal.
    """

    jenis: JenisSkor
    aturan: AturanSkor | None
    bulan: int = 0
    baris: tuple[BarisSkor, ...] = ()
    aspek: tuple[tuple[str, str, Decimal | None], ...] = ()
    """(id, name, value)."""
    total: Decimal | None = None
    konversi: Decimal | None = None
    pengurang: Isian = KOSONG
    akhir: Hasil = KOSONG
    dihitung: bool = False
    tercatat: Isian = KOSONG
    """The final value as the portal shows it, typed on its own."""
    per_tanggal: date | None = None
    lain: Mapping[str, Isian] = field(default_factory=dict)

    @property
    def nilai(self) -> Decimal | None:
        return self.akhir.nilai if isinstance(self.akhir, Angka) else None

    @property
    def alasan(self) -> str:
        """Why there is no final value, or ``''``."""
        return self.akhir.alasan if isinstance(self.akhir, TidakDapatDihitung) else ""

    @property
    def kategori(self) -> str:
        return self.aturan.sebut_kategori(self.nilai) if self.aturan and self.nilai is not None else ""


def ikpa(dokumen: TahunKinerja, periode: Periode) -> HasilSkor:
    """IKPA of the latest month with scores up to the end of a period."""
    return skor(dokumen, JenisSkor.IKPA, periode.akhir)


def nka(dokumen: TahunKinerja, periode: Periode) -> HasilSkor:
    """NKA of SMART of the latest month with scores up to the end of a period."""
    return skor(dokumen, JenisSkor.NKA, periode.akhir)


def skor(dokumen: TahunKinerja, jenis: JenisSkor, sampai: int) -> HasilSkor:
    """The score of the latest month up to ``sampai`` in which something was entered."""
    ada = [
        s.bulan
        for s in dokumen.skor_anggaran
        if s.jenis == jenis and s.bulan <= sampai and s.komponen != PARTISIPASI and not isinstance(s.nilai, Kosong)
    ]
    if ada:
        return skor_bulan(dokumen, jenis, max(ada))
    aturan = aturan_skor(dokumen, jenis)
    alasan = f"nilai {NAMA_SKOR[jenis]} belum diisi" if aturan else tanpa_aturan(dokumen, jenis)
    return HasilSkor(jenis, aturan, akhir=TidakDapatDihitung(alasan))


def skor_bulan(dokumen: TahunKinerja, jenis: JenisSkor, bulan: int) -> HasilSkor:
    """The score from what was entered in one month."""
    milik = {s.komponen: s for s in dokumen.skor_anggaran if s.jenis == jenis and s.bulan == bulan}
    isi = {k: s.nilai for k, s in milik.items()}
    tanggal = max((s.per_tanggal for s in milik.values() if s.per_tanggal), default=None)
    tercatat = isi.get("", KOSONG)
    aturan = aturan_skor(dokumen, jenis)
    if aturan is None:
        akhir: Hasil = tercatat if isinstance(tercatat, Angka) else TidakDapatDihitung(tanpa_aturan(dokumen, jenis))
        return HasilSkor(jenis, None, bulan, akhir=akhir, tercatat=tercatat, per_tanggal=tanggal, lain=isi)
    baris = tuple(BarisSkor(k, _nilai(dokumen, k, isi, bulan)) for k in aturan.komponen)
    pengurang = isi.get(aturan.pengurang.id, KOSONG) if aturan.pengurang else KOSONG
    berlaku = [(b.komponen.bobot, b.berbobot) for b in baris if b.berbobot is not None]
    total = sum((n for _, n in berlaku), Decimal(0)) if berlaku else None
    konversi = sum((b for b, _ in berlaku), Decimal(0)) if berlaku else None
    akhir, dihitung = _akhir(aturan, baris, pengurang, total, konversi), True
    if isinstance(akhir, TidakDapatDihitung) and isinstance(tercatat, Angka):
        akhir, dihitung = tercatat, False
    lengkap = not any(isinstance(b.nilai, Kosong) for b in baris)
    return HasilSkor(
        jenis, aturan, bulan, baris, tuple((i, n, _aspek(aturan, i, baris)) for i, n in aturan.aspek),
        total if lengkap else None, konversi if lengkap else None, pengurang, akhir,
        dihitung and isinstance(akhir, Angka), tercatat, tanggal, isi,
    )  # fmt: skip


def skor_akhir(dokumen: TahunKinerja, jenis: JenisSkor, bulan: int) -> tuple[int, Decimal] | None:
    """(month, final score) last known by the end of a month; None where there is none yet."""
    hasil = skor(dokumen, jenis, bulan)
    return None if hasil.nilai is None else (hasil.bulan, hasil.nilai)


def nilai_efisiensi(e: Decimal, batas: Decimal = Decimal(20)) -> Decimal:
    """NE from E (percent), held within -batas..batas: 50 + E/batas × 50 (PMK 22/PMK.02/2021)."""
    return 50 + bagi(kali(max(-batas, min(batas, e)), 50), batas)


def tanpa_aturan(dokumen: TahunKinerja, jenis: JenisSkor) -> str:
    """Why a year without a rule table cannot be scored."""
    return f"tabel aturan {NAMA_SKOR[jenis]} tahun {dokumen.tahun} tidak ada"


def _nilai(dokumen: TahunKinerja, komponen: KomponenSkor, isi: Mapping[str, Isian], bulan: int) -> Isian:
    if komponen.sumber == "ikpa":
        nilai = ikpa(dokumen, BULAN[bulan - 1]).nilai
        return KOSONG if nilai is None else Angka(nilai)
    nilai_isi = isi.get(komponen.id, KOSONG)
    e = isi.get(komponen.e_id, KOSONG) if komponen.e_id else KOSONG
    if isinstance(nilai_isi, Kosong) and isinstance(e, Angka):
        return Angka(nilai_efisiensi(e.nilai, komponen.e_batas))
    return nilai_isi


def _akhir(
    aturan: AturanSkor, baris: tuple[BarisSkor, ...], pengurang: Isian, total: Decimal | None, konversi: Decimal | None
) -> Hasil:
    kurang = [b.komponen.nama for b in baris if not isinstance(b.nilai, Angka | TidakBerlaku)]
    if aturan.pengurang and not isinstance(pengurang, Angka | TidakBerlaku):
        kurang.append(aturan.pengurang.nama)
    if kurang:
        return TidakDapatDihitung(f"belum diisi: {', '.join(kurang)}")
    if total is None or konversi is None:
        return TidakDapatDihitung("tidak ada komponen yang berlaku")
    potong = pengurang.nilai if isinstance(pengurang, Angka) else Decimal(0)
    return Angka(bulatkan(max(bagi(kali(total, SERATUS), konversi) - potong, Decimal(0)), MODE_SKOR))


def _aspek(aturan: AturanSkor, aspek: str, baris: tuple[BarisSkor, ...]) -> Decimal | None:
    """None while a component of the aspect is missing, or none of it applies."""
    milik = [b for b in baris if b.komponen.aspek == aspek]
    isi = [(b.komponen.bobot, b.nilai.nilai) for b in milik if isinstance(b.nilai, Angka)]
    if not isi or any(not isinstance(b.nilai, Angka | TidakBerlaku) for b in milik):
        return None
    bobot = [Decimal(1) if aturan.rata_rata else w for w, _ in isi]
    jumlah = sum((kali(n, w) for w, (_, n) in zip(bobot, isi, strict=True)), Decimal(0))
    return bulatkan(bagi(jumlah, sum(bobot, Decimal(0))), MODE_SKOR)


def sebut_bulan_skor(dokumen: TahunKinerja, hasil: HasilSkor) -> str:
    """``November 2023``."""
    return f"{NAMA_BULAN[hasil.bulan - 1]} {dokumen.tahun}" if hasil.bulan else ""
