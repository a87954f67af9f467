"""Figures in words beside those computed (002: 90/90 told beside a table that has 80/90; a score told as a percent)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from .angka import Mode, persen, tulis_angka, tulis_mode, tulis_rupiah
from .capaian import BarisCapaian, baris_capaian
from .nilai import Angka
from .periode import BULAN, PERIODE, TAHUN, TRIWULAN, Periode
from .perjanjian_kinerja import TingkatAnggaran
from .renstra import IndikatorTahun
from .serapan import rekonsiliasi, ringkas_anggaran
from .tahun_kinerja import TahunKinerja
from .teks_periksa import ANGKA, PERSEN, RUPIAH, Naskah, baca, cocok, kalimat, naskah_laporan
from .temuan import Temuan, peringatan

_HITUNGAN = re.compile(
    rf"({ANGKA})\s*/\s*({ANGKA})\s*[x×*]\s*100\s*%?\s*=\s*(?:({ANGKA})\s*[x×*]\s*100\s*%?\s*=\s*)?({ANGKA})"
)
_KODE = re.compile(r"\b(?:indikator|IKK|IKU)\s+(\d+(?:\.\d+)*)", re.IGNORECASE)
_SEBUT = re.compile(rf"\b(capaian|realisasi|target)\b[^%;]{{0,60}}?({ANGKA})\s*%", re.IGNORECASE)
_UANG = re.compile(r"\b(pagu|realisasi anggaran|realisasi belanja|penyerapan|serapan)\b", re.IGNORECASE)


def hitungan_naskah(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """``A/B × 100 = C`` whose C does not follow from A and B."""
    for n in naskah_laporan(dokumen):
        for m in _HITUNGAN.finditer(n.isi):
            a, b, hasil = baca(m[1]), baca(m[2]), baca(m[4])
            if b and not cocok(hasil, persen(a, b)):
                yield peringatan(
                    "naskah-hitungan", n.tempat,
                    f"Tertulis {m[1]}/{m[2]} × 100 = {m[4]}, seharusnya {tulis_mode(persen(a, b), Mode(False, 2))}.",
                    "Betulkan hitungan pada naskah itu.", n.noun, n.id, n.kolom,
                )  # fmt: skip


def angka_naskah(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """``A/B × 100`` about an indikator whose entries are other figures."""
    for n in naskah_laporan(dokumen):
        for m in _HITUNGAN.finditer(n.isi):
            tentang = _tentang(dokumen, n, m.start())
            pasangan = [
                pas
                for i in tentang
                for p in (TAHUN, *TRIWULAN, *BULAN)
                for pas in _pasangan(baris_capaian(dokumen, i, p))
            ]
            if pasangan and (baca(m[1]), baca(m[2])) not in pasangan:
                akhir = _pasangan(baris_capaian(dokumen, tentang[-1], TAHUN)) or pasangan
                isi = " dan ".join(dict.fromkeys(f"{tulis_angka(p)}/{tulis_angka(q)}" for p, q in akhir))
                yield peringatan(
                    "naskah-angka", n.tempat,
                    f"Tertulis {m[1]}/{m[2]} pada indikator {tentang[-1].kode}, sedangkan isiannya {isi}.",
                    "Samakan angka pada naskah dengan isian, atau betulkan isiannya.", n.noun, n.id, n.kolom,
                )  # fmt: skip


def persen_naskah(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A percent told as capaian, realisasi or target of an indikator that none of its figures is."""
    for n in naskah_laporan(dokumen):
        if n.noun != "narasi":
            continue
        for k in kalimat(n.isi):
            kode = set(_KODE.findall(k))
            if len(kode) != 1:
                continue
            for m in _SEBUT.finditer(k):
                tentang = _indikator(dokumen, next(iter(kode))) if "/" not in m[0] else []
                nilai = [v for i in tentang for v in _angka_indikator(dokumen, i, n)]
                if nilai and not any(cocok(baca(m[2]), v) for v in nilai):
                    kini = baris_capaian(dokumen, tentang[-1], _periode_naskah(dokumen, n))
                    yield peringatan(
                        "naskah-persen", n.tempat,
                        f"Tertulis {m[1].lower()} {m[2]}% pada {tentang[-1].kode}, sedangkan capaiannya {kini.tercetak}%.",
                        "Samakan angka pada naskah dengan hasil hitungan.", n.noun, n.id, n.kolom,
                    )  # fmt: skip


def uang_naskah(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Rupiah told as pagu or realisasi anggaran that no version, source or row holds."""
    narasi = [n for n in naskah_laporan(dokumen) if n.noun == "narasi" and RUPIAH.search(n.isi)]
    dikenal = _rupiah_dikenal(dokumen) if narasi else set()
    for n in narasi if dikenal else ():
        for k in kalimat(n.isi):
            for m in RUPIAH.finditer(k):
                jumlah = int(m[1].replace(".", ""))
                kata = _UANG.findall(k[: m.start()])
                if kata and jumlah not in dikenal:
                    dekat = min(dikenal, key=lambda d: abs(d - jumlah))
                    yield peringatan(
                        "naskah-uang", n.tempat,
                        f"Tertulis {kata[-1].lower()} Rp{tulis_rupiah(jumlah)}; angka itu tidak ada pada isian anggaran (yang "
                        f"terdekat {tulis_rupiah(dekat)}).",
                        "Samakan rupiahnya dengan isian Anggaran, dengan sumber dan tanggalnya.", n.noun, n.id, n.kolom,
                    )  # fmt: skip


def persen_uang(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A percent told of an amount of realisasi that is not its share of the pagu."""
    narasi = [n for n in naskah_laporan(dokumen) if n.noun == "narasi" and RUPIAH.search(n.isi)]
    nyata = _realisasi(dokumen) if narasi else set()
    for n in narasi:
        pagu_semua = _pagu(dokumen, _periode_naskah(dokumen, n))
        for k in kalimat(n.isi):
            uang = [int(m[1].replace(".", "")) for m in RUPIAH.finditer(k)]
            tertulis = [m[1] for m in PERSEN.finditer(k)]
            jumlah = next((u for u in uang if u in nyata), None)
            pagu = pagu_semua | {u for u in uang if u != jumlah}
            if jumlah is None or not tertulis or not _UANG.search(k) or not pagu_semua:
                continue
            if any(p and cocok(baca(t), persen(jumlah, p)) for t in tertulis for p in pagu):
                continue
            if any(
                isinstance(s.nilai, Angka) and baca(t) == s.nilai.nilai for s in dokumen.skor_anggaran for t in tertulis
            ):
                continue  # a score told as a percent: the check of the scores says so
            benar = tulis_mode(persen(jumlah, max(pagu_semua)), Mode(False, 2))
            yield peringatan(
                "naskah-persen-uang", n.tempat,
                f"Tertulis {tertulis[-1]}% untuk realisasi Rp{tulis_rupiah(jumlah)}, sedangkan bagiannya dari pagu {benar}%.",
                "Betulkan persennya menurut tab Anggaran.", n.noun, n.id, n.kolom,
            )  # fmt: skip


def _tentang(dokumen: TahunKinerja, n: Naskah, letak: int) -> list[IndikatorTahun]:
    """The indikator that a place in a text is about: the text's own, else the last one named before it."""
    indikator = dokumen.indikator_tahun_id.get(n.indikator_id)
    if indikator is not None:
        return [indikator]
    sebelum = _KODE.findall(n.isi[:letak])
    return _indikator(dokumen, sebelum[-1]) if sebelum else []


def _pasangan(baris: BarisCapaian) -> list[tuple[Decimal, Decimal]]:
    """The fractions an indikator's figures make: realisasi/target, first variable/second, of the year and of the period."""
    hasil = []
    for r, t in ((baris.realisasi, baris.target), (baris.realisasi_periode, baris.target_periode)):
        if isinstance(r, Angka) and isinstance(t, Angka):
            hasil.append((r.nilai, t.nilai))
    variabel = [v for _, v in baris.sumber.variabel]
    return hasil + ([(variabel[0], variabel[1])] if len(variabel) == 2 else [])


def _indikator(dokumen: TahunKinerja, kode: str) -> list[IndikatorTahun]:
    """The indikator of a number, of kegiatan last: two levels may use one number (002: 2.1)."""
    return [i for i in dokumen.indikator_urut if i.kode.split()[-1:] == [kode]]


def _angka_indikator(dokumen: TahunKinerja, indikator: IndikatorTahun, n: Naskah) -> list[Decimal]:
    """Every figure that may rightly be told of an indikator."""
    nilai: list[Decimal] = []
    for p in (_periode_naskah(dokumen, n), TAHUN, *TRIWULAN):
        b = baris_capaian(dokumen, indikator, p)
        isi = (b.target, b.realisasi, b.capaian.hasil, b.target_periode, b.realisasi_periode, b.capaian_periode.hasil)
        nilai += [x.nilai for x in isi if isinstance(x, Angka)]
    for b in dokumen.per("pembanding", "indikator_id").get(indikator.indikator_id, ()):
        nilai += [x.nilai for x in (b.target, b.realisasi) if isinstance(x, Angka)]
    return nilai


def _periode_naskah(dokumen: TahunKinerja, n: Naskah) -> Periode:
    narasi = dokumen.ambil("narasi", n.id)
    laporan = dokumen.ambil("laporan", narasi.laporan_id) if narasi is not None else None
    return PERIODE.get(laporan.periode, TAHUN) if laporan is not None else TAHUN


def _pagu(dokumen: TahunKinerja, periode: Periode) -> set[int]:
    pagu = ringkas_anggaran(dokumen, periode).jumlah.pagu
    return {pagu} if pagu else set()


def _realisasi(dokumen: TahunKinerja) -> set[int]:
    """Totals of realisasi at the ends of the triwulan, by every source."""
    return {b.realisasi for p in TRIWULAN for b in rekonsiliasi(dokumen, p) if b.realisasi}


def _rupiah_dikenal(dokumen: TahunKinerja) -> set[int]:
    dikenal = _realisasi(dokumen) | {p.jumlah for p in dokumen.pagu if p.jumlah}
    dikenal |= {o.realisasi for o in dokumen.observasi if o.realisasi} | {
        b.anggaran for b in dokumen.pk_anggaran if b.anggaran
    }
    dikenal |= {b.pagu for b in dokumen.renaksi_pagu if b.pagu} | {
        e.realisasi_anggaran for e in dokumen.emonev if e.realisasi_anggaran
    }
    for pk in dokumen.pk:
        dikenal.add(
            sum(
                b.anggaran or 0
                for b in dokumen.per("pk_anggaran", "pk_id").get(pk.id, ())
                if b.tingkat == TingkatAnggaran.KEGIATAN
            )
        )
    for p in (*TRIWULAN, TAHUN):
        j = ringkas_anggaran(dokumen, p).jumlah
        dikenal |= {x for x in (j.pagu, j.realisasi, j.sisa) if x}
    return dikenal
