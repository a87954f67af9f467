"""Checks of what is measured: targets, realisasi, capaian, comparison figures."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from .angka import tulis_isian
from .capaian import beda_satuan, daftar_capaian
from .nilai import Angka, Kosong
from .periode import NAMA_BULAN, TRIWULAN, Periode
from .realisasi import KUMULATIF, NILAI
from .renstra import IndikatorTahun, Konsolidasi, Pembanding
from .rumus import isi_bulan, variabel_indikator
from .rumus_jenis import bagian_seluruh
from .tahun_kinerja import TahunKinerja
from .temuan import Temuan, peringatan


def target_kosong(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    pk = dokumen.pk_berlaku(periode)
    ada = {b.indikator_id for b in dokumen.pk_target if pk and b.pk_id == pk.id and not isinstance(b.target, Kosong)}
    for indikator in dokumen.indikator_urut:
        if indikator.indikator_id not in ada:
            yield peringatan(
                "target-kosong", f"Perjanjian Kinerja {indikator.kode}", f"Indikator {indikator.kode} belum bertarget.",
                "Isi targetnya di Perjanjian Kinerja; tanpa target capaian tidak dapat dihitung.",
                "indikator_tahun", indikator.id, "target",
            )  # fmt: skip


def target_triwulan(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Σ of additive TW targets differs from the year's target."""
    for indikator in dokumen.indikator_urut:
        if indikator.konsolidasi != Konsolidasi.JUMLAH:
            continue
        for pk in dokumen.pk:
            baris = [
                b for b in dokumen.per("target_periode", "indikator_id").get(indikator.indikator_id, ())
                if b.pk_id == pk.id and b.periode in {t.kode for t in TRIWULAN} and isinstance(b.target, Angka)
            ]  # fmt: skip
            tahunan = [
                b.target for b in dokumen.per("pk_target", "indikator_id").get(indikator.indikator_id, ())
                if b.pk_id == pk.id and isinstance(b.target, Angka)
            ]  # fmt: skip
            jumlah = sum((b.target.nilai for b in baris), Decimal(0))
            if len(baris) == 4 and tahunan and jumlah != tahunan[0].nilai:
                yield peringatan(
                    "target-triwulan", f"Perjanjian Kinerja {indikator.kode}",
                    f"Jumlah target triwulan indikator {indikator.kode} = {tulis_isian(Angka(jumlah))}, "
                    f"sedangkan target setahun {tulis_isian(tahunan[0])}.",
                    "Samakan target triwulan dengan target setahun.", "target_periode",
                    min(baris, key=lambda b: b.periode).id, "target",
                )  # fmt: skip


def capaian_ekstrem(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    ambang = dokumen.aturan_nama.get("ambang")
    atas = Decimal(ambang.isi.get("capaian_atas", "200") if ambang else "200")
    for baris in daftar_capaian(dokumen, periode):
        if baris.nilai is not None and baris.nilai > atas:
            yield peringatan(
                "capaian-ekstrem", f"Realisasi {baris.indikator.kode}",
                f"Capaian indikator {baris.indikator.kode} {baris.tercetak}% melebihi {tulis_isian(Angka(atas))}%.",
                "Periksa target, realisasi dan satuannya.", "indikator_tahun", baris.indikator.id, "realisasi",
            )  # fmt: skip


def kumulatif_gugur(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    for b in dokumen.realisasi:
        indikator = dokumen.indikator_tahun_id.get(b.indikator_id)
        if b.variabel == KUMULATIF and b.gugur and indikator and b.bulan <= periode.akhir:
            yield peringatan(
                "kumulatif-gugur", f"Realisasi {indikator.kode}",
                f"Angka s.d. bulan {b.bulan} indikator {indikator.kode} ({tulis_isian(b.nilai, indikator.satuan)}) "
                "tidak dipakai lagi karena ada isian bulanan.",
                "Hapus angka kumulatif itu bila isian bulanan sudah benar.", "realisasi", b.id, "nilai",
            )  # fmt: skip


def variabel_janggal(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A pembilang above its penyebut, or above a penyebut of 0, is rarely meant in an indikator of percent."""
    for indikator in dokumen.indikator_urut:
        if (nama := bagian_seluruh(indikator)) is None:
            continue
        for bulan, isi in sorted(isi_bulan(dokumen, indikator).items()):
            a, b = (isi[n].nilai if n in isi else None for n in nama)
            if bulan <= periode.akhir and isinstance(a, Angka) and isinstance(b, Angka) and a.nilai > b.nilai:
                yield peringatan(
                    "variabel-janggal", f"Realisasi {indikator.kode}",
                    f"Indikator {indikator.kode}, {NAMA_BULAN[bulan - 1]}: {nama[0]} {tulis_isian(a)} melebihi "
                    f"{nama[1]} {tulis_isian(b)}.",
                    "Periksa kedua angka itu; mungkin tertukar atau salah ketik.", "realisasi", isi[nama[0]].id, "nilai",
                )  # fmt: skip


def isian_tanpa_variabel(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Entries under a name that the rumus does not ask for (any more) count nowhere."""
    for indikator in dokumen.indikator_urut:
        nama = {n for n, _ in variabel_indikator(indikator)} | {NILAI, KUMULATIF}
        semua = dokumen.per("realisasi", "indikator_id").get(indikator.indikator_id, ())
        lepas = [b for b in semua if b.variabel not in nama and b.bulan <= periode.akhir]
        if lepas:
            sebut = ", ".join(sorted({b.variabel for b in lepas}))
            yield peringatan(
                "isian-tanpa-variabel", f"Realisasi {indikator.kode}",
                f"{len(lepas)} isian {sebut} indikator {indikator.kode} tidak dipakai rumusnya.",
                "Tambahkan variabel itu pada Kamus indikator, atau biarkan bila angkanya memang tidak dipakai lagi.",
                "indikator_tahun", indikator.id, "rumus",
            )  # fmt: skip


def kode_ganda(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Two indikator of one level under one number: papers and imports cannot tell them apart."""
    pertama: dict[tuple[str, str], IndikatorTahun] = {}
    for indikator in dokumen.indikator_urut:
        lain = pertama.setdefault((str(dokumen.tingkat(indikator)), indikator.kode), indikator)
        if lain is not indikator:
            yield peringatan(
                "kode-ganda", f"Perjanjian Kinerja {indikator.kode}",
                f"Nomor {indikator.kode} dipakai dua indikator: {lain.uraian[:60]} dan {indikator.uraian[:60]}.",
                "Beri nomor yang berbeda agar cetakan dan impor tidak tertukar.", "indikator_tahun", indikator.id, "kode",
            )  # fmt: skip


def satuan_banding(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A comparison row whose target and realisasi stand in different units cannot be compared (002 T3.4)."""
    beda: dict[int, list[tuple[str, Pembanding]]] = {}
    for indikator in dokumen.indikator_urut:
        for b in dokumen.per("pembanding", "indikator_id").get(indikator.indikator_id, ()):
            if beda_satuan(b):
                beda.setdefault(b.tahun_banding, []).append((indikator.kode, b))
    for tahun, baris in sorted(beda.items()):
        b = baris[0][1]
        yield peringatan(
            "satuan-banding", f"Pembanding {tahun}",
            f"Tahun {tahun}, target dan realisasi indikator {', '.join(kode for kode, _ in baris)} bersatuan lain "
            f"(misalnya {tulis_isian(b.target, b.satuan_target)} dan {tulis_isian(b.realisasi, b.satuan_realisasi)}).",
            "Samakan satuannya, atau biarkan bila memang begitu tercetak.", "pembanding", b.id, "realisasi",
        )  # fmt: skip
