"""Consistency checks: a list of findings, each with its place, reason, remedy and severity.

Warnings never block saving or printing; hard ones block only closing a period and sending.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from .angka import satuan_sama, tulis_isian, tulis_rupiah
from .capaian import daftar_capaian
from .kelengkapan import bulan_kosong, sebut_bulan
from .laporan import StatusPenutupan
from .nilai import Angka, Kosong
from .noun import NOUNS
from .periode import NAMA_BULAN, PERIODE, TAHUN, TRIWULAN, Periode
from .perjanjian_kinerja import TingkatAnggaran
from .realisasi import KUMULATIF
from .renstra import IndikatorTahun, JenisRumus, Konsolidasi, Pembanding
from .rumus import isi_bulan, variabel_indikator
from .serapan import anak, pagu_node, rantai, realisasi_node, rekonsiliasi, ringkas_anggaran, sumber_utama
from .tahun_kinerja import TahunKinerja


class TingkatTemuan(StrEnum):
    KERAS = "keras"
    PERINGATAN = "peringatan"


@dataclass(frozen=True, slots=True)
class Temuan:
    """A finding. ``noun``, ``id``, ``kolom`` lead the window to the cell; ``tempat`` says the same in words."""

    kode: str
    tingkat: TingkatTemuan
    tempat: str
    alasan: str
    saran: str
    noun: str = ""
    id: str = ""
    kolom: str = ""


def _peringatan(
    kode: str, tempat: str, alasan: str, saran: str, noun: str = "", id_: str = "", kolom: str = ""
) -> Temuan:
    return Temuan(kode, TingkatTemuan.PERINGATAN, tempat, alasan, saran, noun, id_, kolom)


def _keras(kode: str, tempat: str, alasan: str, saran: str, noun: str = "", id_: str = "", kolom: str = "") -> Temuan:
    return Temuan(kode, TingkatTemuan.KERAS, tempat, alasan, saran, noun, id_, kolom)


# Hard checks --------------------------------------------------------------------------------------------------------


def identitas_kurang(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A paper without the satker's code and name, or without its head, cannot be sent."""
    satker = dokumen.identitas
    if satker is None or not satker.kode or not satker.nama:
        yield _keras(
            "identitas", "Profil & Naskah", "Kode atau nama satker belum diisi.", "Isi identitas satker di tab Profil & Naskah.",
            "satker", satker.id if satker else "", "kode",
        )  # fmt: skip
    elif not (len(satker.kode) == 6 and satker.kode.isascii() and satker.kode.isdigit()):
        yield _keras(
            "identitas", "Profil & Naskah", f"Kode satker “{satker.kode}” bukan enam angka.",
            "Tulis kode satker enam angka sesuai DIPA.", "satker", satker.id, "kode",
        )  # fmt: skip


def periode_sebelumnya(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A triwulan that was reopened must be closed again before a later one is closed."""
    for kode, tutup in dokumen.penutupan_akhir.items():
        if tutup.status == StatusPenutupan.DIBUKA and PERIODE[kode].akhir < periode.akhir:
            yield _keras(
                "periode-terbuka", PERIODE[kode].nama, f"{PERIODE[kode].nama} dibuka kembali dan belum ditutup.",
                f"Tutup {PERIODE[kode].nama} lebih dahulu.", "penutupan", tutup.id,
            )  # fmt: skip


def penutupan_usang(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A triwulan closed before an earlier one was revised still holds figures to date that no longer add up."""
    tutup = [t for _, t in sorted(dokumen.penutupan_akhir.items()) if t.status == StatusPenutupan.TERTUTUP]
    for nomor, ini in enumerate(tutup):
        if any(lalu.penghitung > ini.penghitung for lalu in tutup[:nomor]):
            nama = PERIODE[ini.periode].nama
            yield _peringatan(
                "penutupan-usang", nama, f"{nama} ditutup sebelum triwulan sebelumnya direvisi, jadi angkanya belum ikut berubah.",
                f"Buka kembali {nama} dengan alasan, lalu tutup dan kirim lagi.", "penutupan", ini.id,
            )  # fmt: skip


def kosong_tanpa_alasan(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A due month without a value needs the value, or N/A with its reason."""
    for indikator in dokumen.indikator_urut:
        if kosong := bulan_kosong(dokumen, indikator, periode):
            yield _keras(
                "kosong", f"Realisasi {indikator.kode}",
                f"Realisasi indikator {indikator.kode} belum diisi: {sebut_bulan(kosong)}.",
                "Isi nilainya, atau tulis N/A: beserta alasannya.", "indikator_tahun", indikator.id, f"bulan:{kosong[0]}",
            )  # fmt: skip


PEMERIKSAAN_KERAS: tuple[Callable[[TahunKinerja, Periode], Iterator[Temuan]], ...] = (
    identitas_kurang,
    periode_sebelumnya,
    kosong_tanpa_alasan,
)


# Warnings -----------------------------------------------------------------------------------------------------------


def target_kosong(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    pk = dokumen.pk_berlaku(periode)
    ada = {b.indikator_id for b in dokumen.pk_target if pk and b.pk_id == pk.id and not isinstance(b.target, Kosong)}
    for indikator in dokumen.indikator_urut:
        if indikator.indikator_id not in ada:
            yield _peringatan(
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
                yield _peringatan(
                    "target-triwulan", f"Perjanjian Kinerja {indikator.kode}",
                    f"Jumlah target triwulan indikator {indikator.kode} = {tulis_isian(Angka(jumlah))}, "
                    f"sedangkan target setahun {tulis_isian(tahunan[0])}.",
                    "Samakan target triwulan dengan target setahun.", "target_periode", baris[0].id, "target",
                )  # fmt: skip


def capaian_ekstrem(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    ambang = dokumen.aturan_nama.get("ambang")
    atas = Decimal(ambang.isi.get("capaian_atas", "200") if ambang else "200")
    for baris in daftar_capaian(dokumen, periode):
        if baris.nilai is not None and baris.nilai > atas:
            yield _peringatan(
                "capaian-ekstrem", f"Realisasi {baris.indikator.kode}",
                f"Capaian indikator {baris.indikator.kode} {baris.tercetak}% melebihi {tulis_isian(Angka(atas))}%.",
                "Periksa target, realisasi dan satuannya.", "indikator_tahun", baris.indikator.id, "realisasi",
            )  # fmt: skip


def kumulatif_gugur(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    for b in dokumen.realisasi:
        indikator = dokumen.indikator_tahun_id.get(b.indikator_id)
        if b.variabel == KUMULATIF and b.gugur and indikator and b.bulan <= periode.akhir:
            yield _peringatan(
                "kumulatif-gugur", f"Realisasi {indikator.kode}",
                f"Angka s.d. bulan {b.bulan} indikator {indikator.kode} ({tulis_isian(b.nilai, indikator.satuan)}) "
                "tidak dipakai lagi karena ada isian bulanan.",
                "Hapus angka kumulatif itu bila isian bulanan sudah benar.", "realisasi", b.id, "nilai",
            )  # fmt: skip


def variabel_janggal(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A pembilang above its penyebut, or above a penyebut of 0, is rarely meant in an indikator of percent."""
    for indikator in dokumen.indikator_urut:
        nama = [n for n, _ in variabel_indikator(indikator)]
        if indikator.rumus != JenisRumus.PERBANDINGAN or indikator.satuan != "%" or len(nama) != 2:
            continue
        for bulan, isi in sorted(isi_bulan(dokumen, indikator).items()):
            a, b = (isi[n].nilai if n in isi else None for n in nama)
            if bulan <= periode.akhir and isinstance(a, Angka) and isinstance(b, Angka) and a.nilai > b.nilai:
                yield _peringatan(
                    "variabel-janggal", f"Realisasi {indikator.kode}",
                    f"Indikator {indikator.kode}, {NAMA_BULAN[bulan - 1]}: {nama[0]} {tulis_isian(a)} melebihi "
                    f"{nama[1]} {tulis_isian(b)}.",
                    "Periksa kedua angka itu; mungkin tertukar atau salah ketik.", "realisasi", isi[nama[0]].id, "nilai",
                )  # fmt: skip


def kode_ganda(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Two indikator of one level under one number: papers and imports cannot tell them apart."""
    pertama: dict[tuple[str, str], IndikatorTahun] = {}
    for indikator in dokumen.indikator_urut:
        lain = pertama.setdefault((str(dokumen.tingkat(indikator)), indikator.kode), indikator)
        if lain is not indikator:
            yield _peringatan(
                "kode-ganda", f"Perjanjian Kinerja {indikator.kode}",
                f"Nomor {indikator.kode} dipakai dua indikator: {lain.uraian[:60]} dan {indikator.uraian[:60]}.",
                "Beri nomor yang berbeda agar cetakan dan impor tidak tertukar.", "indikator_tahun", indikator.id, "kode",
            )  # fmt: skip


def realisasi_melebihi_pagu(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    sumber = sumber_utama(dokumen)
    for node in dokumen.anggaran:
        pagu = pagu_node(dokumen, node, periode)
        realisasi, _ = realisasi_node(dokumen, node, sumber, periode)
        if pagu is not None and realisasi is not None and realisasi > pagu:
            yield _peringatan(
                "melebihi-pagu", f"Anggaran {node.nama}",
                f"Realisasi {node.nama} {tulis_rupiah(realisasi)} melebihi pagu {tulis_rupiah(pagu)}.",
                "Periksa realisasi, atau catat revisi pagu.", "anggaran", node.id, "realisasi",
            )  # fmt: skip


def rpd_tidak_sama(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    for node in dokumen.anggaran:
        rpd = [r.jumlah for r in dokumen.per("rpd", "anggaran_id").get(node.id, ()) if r.jumlah is not None]
        pagu = pagu_node(dokumen, node, TAHUN)
        if rpd and pagu is not None and sum(rpd) != pagu:
            yield _peringatan(
                "rpd-pagu", f"Anggaran {node.nama}",
                f"Jumlah RPD {node.nama} {tulis_rupiah(sum(rpd))}, sedangkan pagu {tulis_rupiah(pagu)}.",
                "Sesuaikan RPD dengan pagu yang berlaku.", "anggaran", node.id, "rpd",
            )  # fmt: skip


def induk_tidak_sama(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A parent's own pagu differs from the sum of its children."""
    for node in rantai(dokumen):
        bagian = [pagu_node(dokumen, a, periode) for a in anak(dokumen, node)]
        pagu = pagu_node(dokumen, node, periode)
        jumlah = sum(b for b in bagian if b is not None)
        if bagian and all(b is not None for b in bagian) and pagu is not None and jumlah != pagu:
            yield _peringatan(
                "jumlah-rincian", f"Anggaran {node.nama}",
                f"Rincian {node.nama} berjumlah {tulis_rupiah(jumlah)}, sedangkan pagunya {tulis_rupiah(pagu)}.",
                "Samakan pagu dengan jumlah rinciannya.", "anggaran", node.id, "pagu",
            )  # fmt: skip


def pk_dan_pagu(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    pk = dokumen.pk_berlaku(periode)
    if pk is None:
        return
    baris = [b for b in dokumen.pk_anggaran if b.pk_id == pk.id and b.tingkat == TingkatAnggaran.KEGIATAN]
    jumlah = sum(b.anggaran or 0 for b in baris)
    pagu = ringkas_anggaran(dokumen, periode).jumlah.pagu
    if baris and pagu is not None and pagu != jumlah:
        yield _peringatan(
            "pk-pagu", f"Perjanjian Kinerja {pk.nama_versi}",
            f"Anggaran PK {tulis_rupiah(jumlah)}, sedangkan pagu yang berlaku {tulis_rupiah(pagu)} "
            f"(selisih {tulis_rupiah(abs(pagu - jumlah))}).",
            "Buat perubahan PK, atau jelaskan revisi pagunya.", "pk", pk.id, "anggaran",
        )  # fmt: skip


def sumber_berbeda(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Two sources of one date show different totals."""
    baris = rekonsiliasi(dokumen, periode)
    for lain in baris[1:]:
        utama = baris[0]
        if lain.per_tanggal == utama.per_tanggal and lain.selisih:
            yield _peringatan(
                "sumber-berbeda", f"Anggaran {lain.sumber}",
                f"Realisasi menurut {lain.sumber} {tulis_rupiah(lain.realisasi or 0)} ({lain.rincian}), "
                f"menurut {utama.sumber} {tulis_rupiah(utama.realisasi or 0)}, pada tanggal yang sama.",
                "Sebut sumber dan tanggal pada setiap angka; lihat lembar rekonsiliasi.", "anggaran", "", "observasi",
            )  # fmt: skip


def sdm_tidak_sama(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    jumlah: dict[tuple[object, str], int] = {}
    for b in dokumen.sdm:
        jumlah[b.per_tanggal, b.jenis] = jumlah.get((b.per_tanggal, b.jenis), 0) + (b.jumlah or 0)
    for tanggal in {t for t, _ in jumlah}:
        isi = {jenis: n for (t, jenis), n in jumlah.items() if t == tanggal}
        if len(set(isi.values())) > 1:
            rinci = ", ".join(f"menurut {jenis} {n}" for jenis, n in isi.items())
            yield _peringatan(
                "sdm",
                "Profil & Naskah, SDM",
                f"Jumlah pegawai berbeda: {rinci}.",
                "Samakan jumlah pada semua tabel SDM.",
                "sdm",
            )


def satuan_banding(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A comparison row whose target and realisasi stand in different units cannot be compared (002 T3.4)."""
    beda: dict[int, list[tuple[str, Pembanding]]] = {}
    for indikator in dokumen.indikator_urut:
        for b in dokumen.per("pembanding", "indikator_id").get(indikator.indikator_id, ()):
            if b.satuan_target and b.satuan_realisasi and not satuan_sama(b.satuan_target, b.satuan_realisasi):
                beda.setdefault(b.tahun_banding, []).append((indikator.kode, b))
    for tahun, baris in sorted(beda.items()):
        b = baris[0][1]
        yield _peringatan(
            "satuan-banding", f"Pembanding {tahun}",
            f"Tahun {tahun}, target dan realisasi indikator {', '.join(kode for kode, _ in baris)} bersatuan lain "
            f"(misalnya {tulis_isian(b.target, b.satuan_target)} dan {tulis_isian(b.realisasi, b.satuan_realisasi)}).",
            "Samakan satuannya, atau biarkan bila memang begitu tercetak.", "pembanding", b.id, "realisasi",
        )  # fmt: skip


def risiko_tanpa_perlakuan(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    for risiko in dokumen.risiko:
        if not dokumen.per("perlakuan", "risiko_id").get(risiko.id):
            yield _peringatan(
                "risiko-perlakuan", f"Risiko {risiko.pernyataan[:60]}", "Risiko ini belum punya perlakuan.",
                "Tulis paling sedikit satu perlakuan.", "risiko", risiko.id, "perlakuan",
            )  # fmt: skip


def catatan_tindak(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A cell that somebody marked to be followed up stays on the list until the mark is taken off."""
    for c in dokumen.catatan_sel:
        info = NOUNS.get(c.pada_noun)
        if not c.tindak or info is None or c.pada_kolom not in info.jenis:
            continue
        baris = dokumen.ambil(c.pada_noun, c.pada_id)
        indikator = dokumen.indikator_tahun_id.get(getattr(baris, "indikator_id", None) or "")
        nama = " ".join(b for b in (info.label, indikator.kode if indikator else "") if b)
        yield _peringatan(
            "catatan-tindak", nama, f"{nama}: {c.isi[:200].rstrip('. ') or 'ditandai perlu ditindaklanjuti'}.",
            "Selesaikan, lalu hapus tandanya di catatan sel itu (Shift+F2).", c.pada_noun, c.pada_id, c.pada_kolom,
        )  # fmt: skip


def keputusan_tempat(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A decree dated in another place than the satker's, left over from the paper it was copied from (000)."""
    satker = dokumen.identitas
    tempat = " ".join(satker.tempat.split()) if satker else ""
    for k in dokumen.keputusan:
        lain = " ".join(k.tempat.split())
        if tempat and lain and lain.casefold() != tempat.casefold():
            nama = f"Keputusan {k.nomor or k.jenis}"
            yield _peringatan(
                "keputusan-tempat", nama, f"{nama} ditetapkan di {lain}, sedangkan satuan kerja menandatangani di {tempat}.",
                "Betulkan tempatnya di Profil & Naskah, bagian Keputusan.", "keputusan", k.id, "tempat",
            )  # fmt: skip


PEMERIKSAAN: tuple[Callable[[TahunKinerja, Periode], Iterator[Temuan]], ...] = (
    target_kosong,
    target_triwulan,
    capaian_ekstrem,
    kumulatif_gugur,
    penutupan_usang,
    variabel_janggal,
    kode_ganda,
    realisasi_melebihi_pagu,
    rpd_tidak_sama,
    induk_tidak_sama,
    pk_dan_pagu,
    sumber_berbeda,
    sdm_tidak_sama,
    satuan_banding,
    risiko_tanpa_perlakuan,
    catatan_tindak,
    keputusan_tempat,
)


def periksa_keras(dokumen: TahunKinerja, periode: Periode) -> tuple[Temuan, ...]:
    """What stands against closing and sending the period."""
    return tuple(temuan for cek in PEMERIKSAAN_KERAS for temuan in cek(dokumen, periode))


def periksa(dokumen: TahunKinerja, periode: Periode = TAHUN) -> tuple[Temuan, ...]:
    """All findings of the year up to a cut-off, hard ones first."""
    return periksa_keras(dokumen, periode) + tuple(temuan for cek in PEMERIKSAAN for temuan in cek(dokumen, periode))
