"""Checks along the months: figures that fall, get worse without a word, come too early or too late."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise

from .anggaran import Observasi
from .angka import tulis_angka, tulis_isian, tulis_rupiah
from .kelengkapan import tenggat
from .kendala import tampak
from .langkah import tulis_hasil
from .nilai import Angka
from .noun import id_sel
from .periode import BULAN, NAMA_BULAN, Periode, tulis_tanggal
from .realisasi import KUMULATIF, NILAI
from .renstra import Arah, IndikatorTahun, Konsolidasi
from .rumus import isi_bulan, realisasi_periode, variabel_indikator
from .tahun_kinerja import TahunKinerja
from .temuan import Temuan, peringatan

_KEADAAN = (Konsolidasi.AKHIR, Konsolidasi.MAKS)
"""Months of these hold the state so far, not a part of the year."""
_BUKAN_HITUNGAN = {"%", "indeks", "nilai", "persen", "skor", "rasio"}
"""Units that may fall from one month to the next; counts to date may not."""


def kumulatif_turun(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A count to date that is smaller than the month before: typed as such, or by konsolidasi akhir or maks."""
    for indikator in dokumen.indikator_urut:
        if indikator.arah != Arah.NAIK:
            continue
        isi = isi_bulan(dokumen, indikator)
        nama = [KUMULATIF]
        if _hitungan(indikator):
            nama.append(NILAI)
        for n in nama:
            baris = [v[n] for b, v in sorted(isi.items()) if n in v and b <= periode.akhir and not v[n].gugur]
            angka = [(b, b.nilai.nilai) for b in baris if isinstance(b.nilai, Angka)]
            for (lalu, a), (kini, b) in pairwise(angka):
                if b < a:
                    yield peringatan(
                        "kumulatif-turun", f"Realisasi {indikator.kode}",
                        f"Angka s.d. {NAMA_BULAN[kini.bulan - 1]} indikator {indikator.kode} {tulis_angka(b)}, lebih kecil "
                        f"daripada s.d. {NAMA_BULAN[lalu.bulan - 1]} {tulis_angka(a)}.",
                        "Angka yang dihitung sejak Januari tidak dapat turun; periksa kedua bulan itu.",
                        "realisasi", kini.id, "nilai",
                    )  # fmt: skip


def _hitungan(indikator: IndikatorTahun) -> bool:
    """Whether its months hold a count to date."""
    satuan = indikator.satuan.casefold()
    return indikator.konsolidasi in _KEADAAN and not variabel_indikator(indikator) and satuan not in _BUKAN_HITUNGAN


def uang_turun(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Realisasi to date of one source that falls from one date to the next."""
    kelompok: dict[tuple[str, str], list[Observasi]] = {}
    for o in dokumen.observasi:
        if not o.bulanan and o.realisasi is not None and o.per_tanggal <= periode.tanggal_akhir(dokumen.tahun):
            kelompok.setdefault((o.anggaran_id, o.sumber), []).append(o)
    for (anggaran_id, sumber), isi in kelompok.items():
        node = dokumen.ambil("anggaran", anggaran_id)
        for lalu, kini in pairwise(sorted(isi, key=lambda o: o.per_tanggal)):
            if node is not None and (kini.realisasi or 0) < (lalu.realisasi or 0):
                yield peringatan(
                    "uang-turun", f"Anggaran {node.nama}",
                    f"Realisasi {node.nama} menurut {sumber} {tulis_rupiah(kini.realisasi or 0)} per "
                    f"{tulis_tanggal(kini.per_tanggal)}, lebih kecil daripada {tulis_rupiah(lalu.realisasi or 0)} per "
                    f"{tulis_tanggal(lalu.per_tanggal)}.",
                    "Periksa kedua angka itu; bila ada pengembalian belanja, tulis di uraian.",
                    "observasi", kini.id, "realisasi",
                )  # fmt: skip


def memburuk(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A month worse than the one before, with no word said about it."""
    for indikator in dokumen.indikator_urut:
        tanpa_kata = [
            (bulan, lalu, kini)
            for bulan, lalu, kini in _penurunan(dokumen, indikator, periode)
            if not _dijelaskan(dokumen, indikator, bulan)
        ]
        if tanpa_kata:
            mode = dokumen.mode("capaian", indikator)
            sebut = "; ".join(
                f"{NAMA_BULAN[bulan - 1]} {tulis_hasil(kini, mode)} (bulan sebelumnya {tulis_hasil(lalu, mode)})"
                for bulan, lalu, kini in tanpa_kata
            )
            yield peringatan(
                "memburuk", f"Realisasi {indikator.kode}",
                f"Realisasi indikator {indikator.kode} memburuk tanpa uraian: {sebut}.",
                "Tulis sebabnya pada uraian bulan itu, atau catat kendalanya.",
                "indikator_tahun", indikator.id, f"bulan:{tanpa_kata[0][0]}",
            )  # fmt: skip


def _penurunan(
    dokumen: TahunKinerja, indikator: IndikatorTahun, periode: Periode
) -> Iterator[tuple[int, Decimal, Decimal]]:  # fmt: skip
    """(month, figure of the month before, own figure) where it got worse. Parts of a sum are free to vary."""
    if indikator.arah == Arah.RENTANG or indikator.aditif or (indikator.arah == Arah.NAIK and _hitungan(indikator)):
        return
    isi = isi_bulan(dokumen, indikator)
    angka: list[tuple[int, Decimal]] = []
    for bulan in sorted(b for b in isi if b <= periode.akhir):
        hasil = realisasi_periode(dokumen, indikator, BULAN[bulan - 1]).hasil
        if isinstance(hasil, Angka):
            angka.append((bulan, hasil.nilai))
    for (_, lalu), (bulan, kini) in pairwise(angka):
        if kini < lalu if indikator.arah == Arah.NAIK else kini > lalu:
            yield bulan, lalu, kini


def _dijelaskan(dokumen: TahunKinerja, indikator: IndikatorTahun, bulan: int) -> bool:
    kata = dokumen.ambil("realisasi_uraian", id_sel("realisasi_uraian", dokumen.tahun, indikator.indikator_id, bulan))
    if kata is not None and kata.uraian.strip():
        return True
    kendala = dokumen.per("kendala", "indikator_id").get(indikator.indikator_id, ())
    return any(tampak(dokumen, k, bulan) for k in kendala)


def terlambat(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Months whose figures were first entered after the day they were due, in one finding for the whole year."""
    telat: dict[int, list[IndikatorTahun]] = {}
    batas = {b: tenggat(dokumen, b) for b in range(1, periode.akhir + 1)} if dokumen.realisasi_uraian else {}
    for baris in dokumen.realisasi_uraian:
        indikator = dokumen.indikator_tahun_id.get(baris.indikator_id)
        if indikator and baris.diisi and baris.bulan in batas and baris.diisi > batas[baris.bulan]:
            telat.setdefault(baris.bulan, []).append(indikator)
    if telat:
        sebut = "; ".join(
            f"{NAMA_BULAN[b - 1]} {len(i)} (batas {tulis_tanggal(batas[b])})" for b, i in sorted(telat.items())
        )
        bulan = max(telat)
        yield peringatan(
            "terlambat", "Realisasi",
            f"Indikator yang diisi setelah batas lapor: {sebut}.",
            "Isi bulan berikutnya sebelum batas lapor; bulan yang sudah lewat cukup dijelaskan di laporan.",
            "indikator_tahun", telat[bulan][0].id, f"bulan:{bulan}",
        )  # fmt: skip


def mendahului_bulan(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A month that was filled before it had begun: probably typed in the wrong column."""
    for baris in sorted(dokumen.realisasi_uraian, key=lambda b: b.bulan):
        indikator = dokumen.indikator_tahun_id.get(baris.indikator_id)
        if indikator is None or baris.diisi is None or baris.bulan > periode.akhir:
            continue
        if baris.diisi >= date(dokumen.tahun, baris.bulan, 1):
            continue
        nilai = [
            b for b in dokumen.per("realisasi", "indikator_id").get(baris.indikator_id, ())
            if b.bulan == baris.bulan and isinstance(b.nilai, Angka)
        ]  # fmt: skip
        if nilai:
            yield peringatan(
                "bulan-mendatang", f"Realisasi {indikator.kode}",
                f"Realisasi {NAMA_BULAN[baris.bulan - 1]} indikator {indikator.kode} ({tulis_isian(nilai[0].nilai)}) sudah diisi "
                f"pada {tulis_tanggal(baris.diisi)}, sebelum bulan itu mulai.",
                "Pastikan angkanya tidak masuk ke bulan yang salah.", "realisasi", nilai[0].id, "nilai",
            )  # fmt: skip
