"""Checks of the series of years: a typed whole against its parts, a printed percentage against the division, doubles."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from .anggaran import DeretAnggaran, DeretNilai, KelompokDeret
from .angka import persen, tulis_angka, tulis_rupiah
from .deret_anggaran import keseluruhan, nilai_deret, tabel_deret
from .periode import Periode
from .tahun_kinerja import TahunKinerja
from .temuan import Temuan, peringatan


def deret_jumlah(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A typed whole that is not the sum of its jenis belanja (001 T1.5: 2021 prints 174.771.839.500, the rows 80 more)."""
    jumlah = tabel_deret(dokumen, KelompokDeret.BELANJA, periode).jumlah
    if jumlah is None:
        return
    for deret in _kelompok(dokumen, KelompokDeret.JUMLAH):
        for tahun, n in sorted(nilai_deret(dokumen, deret).items()):
            hitung = jumlah.pada(tahun)
            if hitung.kurang:
                continue
            for kolom, sebut in (("alokasi", "alokasi"), ("realisasi", "realisasi")):
                tulis, dari_baris = getattr(n, kolom), getattr(hitung, kolom)
                if tulis is not None and dari_baris is not None and tulis != dari_baris:
                    yield peringatan(
                        "deret-jumlah", f"Anggaran, tahun ke tahun: {deret.nama} {tahun}",
                        f"{deret.nama} {tahun}: {sebut} tertulis {tulis_rupiah(tulis)}, sedangkan jumlah jenis belanjanya "
                        f"{tulis_rupiah(dari_baris)} (selisih {tulis_rupiah(abs(dari_baris - tulis))}).",
                        "Betulkan rinciannya, atau pakai jumlah yang dihitung program.", "deret_nilai", n.id, kolom,
                    )  # fmt: skip


def deret_persen(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A percentage that a published paper prints but division does not give (001 T1.6: 2023 prints 98,29, not 98,76)."""
    utuh = keseluruhan(dokumen, periode)
    for deret in dokumen.deret_anggaran:
        for tahun, n in sorted(nilai_deret(dokumen, deret).items()):
            alokasi, realisasi = n.alokasi, n.realisasi
            if deret.kelompok == KelompokDeret.JUMLAH:
                alokasi = utuh.pada(tahun).alokasi if alokasi is None else alokasi
                realisasi = utuh.pada(tahun).realisasi if realisasi is None else realisasi
            if n.capaian_sumber is None or not alokasi or realisasi is None:
                continue
            hasil = persen(realisasi, alokasi)
            langkah = Decimal(1).scaleb(min(0, _pangkat(n.capaian_sumber)))
            if n.capaian_sumber in (hasil.quantize(langkah, ROUND_HALF_UP), hasil.quantize(langkah, ROUND_DOWN)):
                continue
            dua = hasil.quantize(Decimal("0.01"), ROUND_HALF_UP)
            yield peringatan(
                "deret-persen", f"Anggaran, tahun ke tahun: {deret.nama} {tahun}",
                f"Capaian {deret.nama} {tahun} tercetak {tulis_angka(n.capaian_sumber)} %, sedangkan "
                f"{tulis_rupiah(realisasi)} dibagi {tulis_rupiah(alokasi)} adalah {tulis_angka(dua)} %.",
                "Laporan mencetak hasil pembagian; jelaskan bedanya, atau betulkan angkanya.",
                "deret_nilai", n.id, "capaian_sumber",
            )  # fmt: skip


def _pangkat(nilai: Decimal) -> int:
    pangkat = nilai.normalize().as_tuple().exponent
    return pangkat if isinstance(pangkat, int) else 0


def deret_ganda(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """The same series twice in a kelompok: by its name or code, or with the same figures in every year."""
    pertama: dict[tuple[object, ...], DeretAnggaran] = {}
    for deret in dokumen.deret_anggaran:
        angka = tuple(sorted(_angka(n) for n in nilai_deret(dokumen, deret).values() if any(_angka(n)[1:])))
        if not angka:
            continue  # rows that are N/A throughout say nothing that could be counted twice
        kunci: list[tuple[object, ...]] = [(deret.kelompok, "nama", " ".join(deret.nama.split()).casefold())]
        if deret.kode.strip():
            kunci.append((deret.kelompok, "kode", deret.kode.strip()))
        if len(angka) > 1:
            kunci.append((deret.kelompok, "angka", angka))
        kembar = next((pertama[k] for k in kunci if k in pertama), None)
        for k in kunci:
            pertama.setdefault(k, deret)
        if kembar is not None:
            sama = "" if kembar.nama == deret.nama else f" sama dengan {kembar.nama}"
            yield peringatan(
                "deret-ganda", f"Anggaran, tahun ke tahun: {deret.nama}",
                f"Deret {deret.nama} ({deret.kelompok}){sama or ' tercatat dua kali'}.",
                "Hapus salah satunya, atau bedakan nama dan kodenya.", "deret_anggaran", deret.id, "nama",
            )  # fmt: skip


def _angka(n: DeretNilai) -> tuple[int, int, int]:
    return n.tahun_data, n.alokasi or 0, n.realisasi or 0


def _kelompok(dokumen: TahunKinerja, kelompok: KelompokDeret) -> Iterator[DeretAnggaran]:
    return (d for d in dokumen.deret_anggaran if d.kelompok == kelompok)
