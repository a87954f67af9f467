"""One indikator, one period, two figures: months beside a cumulative figure, a value beside its variables, a comparison
row or a second indikator of the same words, targets of the PK beside those of the Renstra (002: 74 of T 85 is 92,5)."""

from __future__ import annotations

from collections.abc import Iterator

from .angka import tulis_angka, tulis_isian
from .capaian import BarisCapaian, baris_capaian, daftar_capaian, target_indikator
from .kelengkapan import bulan_wajib
from .langkah import tulis_hasil
from .nilai import Angka, Hasil, Kosong, Teks
from .periode import BULAN, NAMA_BULAN, TAHUN, Periode
from .realisasi import KUMULATIF, NILAI
from .renstra import IndikatorTahun
from .renstra_pohon import simpul_indikator, target_simpul
from .rumus import gabung, isi_bulan, realisasi_periode, variabel_indikator
from .tahun_kinerja import TahunKinerja
from .temuan import Temuan, peringatan

BATAS_SEBUT = 4


def dua_angka(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A figure for the year to date that the months before it, all filled, do not give."""
    for indikator in dokumen.indikator_urut:
        isi = isi_bulan(dokumen, indikator)
        for bulan, baris in sorted(isi.items()):
            kumulatif = baris.get(KUMULATIF)
            if bulan > periode.akhir or kumulatif is None or kumulatif.gugur:
                continue
            bulanan = {b: v[NILAI].nilai for b, v in sorted(isi.items()) if b <= bulan and NILAI in v}
            angka = [n.nilai for n in bulanan.values() if isinstance(n, Angka)]
            lengkap = angka and all(b in bulanan for b in bulan_wajib(indikator) if b <= bulan)
            if not lengkap or variabel_indikator(indikator) or not isinstance(kumulatif.nilai, Angka):
                continue
            jumlah = gabung(indikator.konsolidasi, angka)
            if jumlah != kumulatif.nilai.nilai:
                yield peringatan(
                    "dua-angka", f"Realisasi {indikator.kode}",
                    f"Indikator {indikator.kode} sampai {NAMA_BULAN[bulan - 1]} punya dua angka: {tulis_angka(jumlah)} dari "
                    f"isian bulanan, {tulis_isian(kumulatif.nilai)} dari angka kumulatif.",
                    "Satu indikator pada satu periode hanya satu angka; hapus atau betulkan yang salah.",
                    "realisasi", kumulatif.id, "nilai",
                )  # fmt: skip


def nilai_dan_variabel(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A month whose typed value is not what its variables give."""
    for indikator in dokumen.indikator_urut:
        nama = {n for n, _ in variabel_indikator(indikator)}
        for bulan, baris in sorted(isi_bulan(dokumen, indikator).items()):
            langsung = baris.get(NILAI)
            if not nama or bulan > periode.akhir or langsung is None or not nama & baris.keys():
                continue
            hasil = realisasi_periode(dokumen, indikator, BULAN[bulan - 1]).hasil
            mode = dokumen.mode("capaian", indikator)
            if not isinstance(hasil, Angka) or not isinstance(langsung.nilai, Angka):
                continue
            tertulis = tulis_hasil(hasil.nilai, mode)
            if hasil != langsung.nilai and tertulis != tulis_hasil(langsung.nilai.nilai, mode):
                yield peringatan(
                    "nilai-variabel", f"Realisasi {indikator.kode}",
                    f"Indikator {indikator.kode}, {NAMA_BULAN[bulan - 1]}: nilai diketik {tulis_isian(langsung.nilai)}, "
                    f"sedangkan variabelnya menghasilkan {tertulis}.",
                    "Hapus nilai yang diketik, atau betulkan variabelnya.", "realisasi", langsung.id, "nilai",
                )  # fmt: skip


def pembanding_berbeda(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A comparison row of this very year beside the year's own target and realisasi (002 T3.3 beside T3.2)."""
    if not any(b.tahun_banding == dokumen.tahun for b in dokumen.pembanding):
        return
    for baris in daftar_capaian(dokumen, TAHUN):
        for b in dokumen.per("pembanding", "indikator_id").get(baris.indikator.indikator_id, ()):
            if b.tahun_banding != dokumen.tahun:
                continue
            beda = [
                (kata, kolom, isi, sendiri)
                for kata, kolom, isi, sendiri in (
                    ("target", "target", b.target, baris.target),
                    ("realisasi", "realisasi", b.realisasi, baris.realisasi),
                )
                if isinstance(isi, Angka) and isinstance(sendiri, Angka) and isi != sendiri
            ]
            if beda:
                rinci = " dan ".join(f"{kata} {tulis_isian(isi)}" for kata, _, isi, _ in beda)
                milik = " dan ".join(f"{kata} {tulis_isian(sendiri)}" for kata, _, _, sendiri in beda)
                yield peringatan(
                    "pembanding-berbeda", f"Pembanding {b.tahun_banding}, {baris.indikator.kode}",
                    f"Indikator {baris.indikator.kode} tahun {dokumen.tahun}: {rinci} pada pembanding, {milik} pada isian.",
                    "Samakan angkanya, atau hapus baris pembanding tahun ini.", "pembanding", b.id, beda[0][1],
                )  # fmt: skip


def indikator_kembar(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Two indikator of the same words and level with different figures (002: 80 of 85 and 74 of 85 for one indikator)."""
    pertama: dict[tuple[str, str], IndikatorTahun] = {}
    for indikator in dokumen.indikator_urut:
        kunci = (str(dokumen.tingkat(indikator)), " ".join(indikator.uraian.casefold().split()))
        lain = pertama.setdefault(kunci, indikator)
        if lain is indikator:
            continue
        satu, dua = (baris_capaian(dokumen, i, periode) for i in (lain, indikator))
        if not _berbeda(satu.realisasi, dua.realisasi) and not _berbeda(satu.target, dua.target):
            continue
        yield peringatan(
            "indikator-kembar", f"Realisasi {indikator.kode}",
            f"Indikator {lain.kode} ({_sebut(satu)}) dan {indikator.kode} ({_sebut(dua)}) berbunyi sama, tetapi angkanya berbeda.",
            "Samakan target dan realisasinya, atau bedakan bunyi indikatornya.", "indikator_tahun", indikator.id, "uraian",
        )  # fmt: skip


def target_renstra(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """The year's targets in the Renstra beside those of the PK, in one finding (000: 3.4 and 3,52)."""
    renstra = dokumen.renstra_berlaku
    if renstra is None or not renstra.dari <= dokumen.tahun <= renstra.sampai:
        return
    beda = []
    for indikator in dokumen.indikator_urut:
        simpul = simpul_indikator(dokumen, renstra, indikator.indikator_id)
        if simpul is None:
            continue
        rencana, pk = target_simpul(dokumen, simpul, dokumen.tahun), target_indikator(dokumen, indikator, periode)
        if not isinstance(rencana, Kosong) and not isinstance(pk, Kosong) and rencana != pk:
            satuan = simpul.satuan or indikator.satuan
            beda.append(
                (indikator, f"{indikator.kode} {tulis_isian(pk, indikator.satuan)} dan {tulis_isian(rencana, satuan)}")
            )
    if beda:
        lagi = f"; dan {len(beda) - BATAS_SEBUT} indikator lagi" if len(beda) > BATAS_SEBUT else ""
        yield peringatan(
            "renstra-target", f"Renstra {renstra.rentang}",
            f"Target {dokumen.tahun} di Perjanjian Kinerja dan di Renstra berbeda: "
            f"{'; '.join(kata for _, kata in beda[:BATAS_SEBUT])}{lagi}.",
            "Samakan keduanya, atau jelaskan perubahannya di laporan.", "indikator_tahun", beda[0][0].id, "target",
        )  # fmt: skip


def _berbeda(a: Hasil | Teks | object, b: Hasil | Teks | object) -> bool:
    return isinstance(a, Angka) and isinstance(b, Angka) and a != b


def _sebut(baris: BarisCapaian) -> str:
    t, r = baris.target, baris.realisasi
    return f"target {tulis_isian(t)}, realisasi {tulis_hasil(r.nilai, baris.mode) if isinstance(r, Angka) else '–'}"
