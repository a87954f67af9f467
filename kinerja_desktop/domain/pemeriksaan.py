"""Consistency checks: a list of findings, each with its place, reason, remedy and severity.

Warnings never block saving or printing; hard ones block only closing a period and sending.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from . import periksa_anggaran as uang
from . import periksa_kinerja as kinerja
from . import periksa_portal as portal
from .kelengkapan import bulan_kosong, sebut_bulan
from .laporan import StatusPenutupan
from .noun import NOUNS
from .periksa_dukungan import dukungan_kurang
from .periode import PERIODE, TAHUN, Periode
from .tahun_kinerja import TahunKinerja
from .temuan import Temuan, TingkatTemuan, keras, peringatan

__all__ = ["PEMERIKSAAN", "PEMERIKSAAN_KERAS", "Temuan", "TingkatTemuan", "periksa", "periksa_keras"]


# Hard checks --------------------------------------------------------------------------------------------------------


def identitas_kurang(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A paper without the satker's code and name, or without its head, cannot be sent."""
    satker = dokumen.identitas
    if satker is None or not satker.kode or not satker.nama:
        yield keras(
            "identitas", "Profil & Naskah", "Kode atau nama satker belum diisi.", "Isi identitas satker di tab Profil & Naskah.",
            "satker", satker.id if satker else "", "kode",
        )  # fmt: skip
    elif not (len(satker.kode) == 6 and satker.kode.isascii() and satker.kode.isdigit()):
        yield keras(
            "identitas", "Profil & Naskah", f"Kode satker “{satker.kode}” bukan enam angka.",
            "Tulis kode satker enam angka sesuai DIPA.", "satker", satker.id, "kode",
        )  # fmt: skip


def periode_sebelumnya(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A triwulan that was reopened must be closed again before a later one is closed."""
    for kode, tutup in dokumen.penutupan_akhir.items():
        if tutup.status == StatusPenutupan.DIBUKA and PERIODE[kode].akhir < periode.akhir:
            yield keras(
                "periode-terbuka", PERIODE[kode].nama, f"{PERIODE[kode].nama} dibuka kembali dan belum ditutup.",
                f"Tutup {PERIODE[kode].nama} lebih dahulu.", "penutupan", tutup.id,
            )  # fmt: skip


def penutupan_usang(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A triwulan closed before an earlier one was revised still holds figures to date that no longer add up."""
    tutup = [t for _, t in sorted(dokumen.penutupan_akhir.items()) if t.status == StatusPenutupan.TERTUTUP]
    for nomor, ini in enumerate(tutup):
        if any(lalu.penghitung > ini.penghitung for lalu in tutup[:nomor]):
            nama = PERIODE[ini.periode].nama
            yield peringatan(
                "penutupan-usang", nama, f"{nama} ditutup sebelum triwulan sebelumnya direvisi, jadi angkanya belum ikut berubah.",
                f"Buka kembali {nama} dengan alasan, lalu tutup dan kirim lagi.", "penutupan", ini.id,
            )  # fmt: skip


def kosong_tanpa_alasan(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A due month without a value needs the value, or N/A with its reason."""
    for indikator in dokumen.indikator_urut:
        if kosong := bulan_kosong(dokumen, indikator, periode):
            yield keras(
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


def sdm_tidak_sama(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    jumlah: dict[tuple[object, str], int] = {}
    for b in dokumen.sdm:
        jumlah[b.per_tanggal, b.jenis] = jumlah.get((b.per_tanggal, b.jenis), 0) + (b.jumlah or 0)
    for tanggal in {t for t, _ in jumlah}:
        isi = {jenis: n for (t, jenis), n in jumlah.items() if t == tanggal}
        if len(set(isi.values())) > 1:
            rinci = ", ".join(f"menurut {jenis} {n}" for jenis, n in isi.items())
            yield peringatan(
                "sdm",
                "Profil & Naskah, SDM",
                f"Jumlah pegawai berbeda: {rinci}.",
                "Samakan jumlah pada semua tabel SDM.",
                "sdm",
            )


def risiko_tanpa_perlakuan(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    for risiko in dokumen.risiko:
        if not dokumen.per("perlakuan", "risiko_id").get(risiko.id):
            yield peringatan(
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
        yield peringatan(
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
            yield peringatan(
                "keputusan-tempat", nama, f"{nama} ditetapkan di {lain}, sedangkan satuan kerja menandatangani di {tempat}.",
                "Betulkan tempatnya di Profil & Naskah, bagian Keputusan.", "keputusan", k.id, "tempat",
            )  # fmt: skip


PEMERIKSAAN: tuple[Callable[[TahunKinerja, Periode], Iterator[Temuan]], ...] = (
    kinerja.target_kosong,
    kinerja.target_triwulan,
    kinerja.capaian_ekstrem,
    kinerja.kumulatif_gugur,
    penutupan_usang,
    kinerja.variabel_janggal,
    kinerja.isian_tanpa_variabel,
    kinerja.kode_ganda,
    uang.realisasi_melebihi_pagu,
    uang.rpd_tidak_sama,
    uang.induk_tidak_sama,
    uang.pk_dan_pagu,
    uang.sumber_berbeda,
    uang.renaksi_rpd,
    uang.renaksi_melebihi_pagu,
    uang.renaksi_blok_ganda,
    sdm_tidak_sama,
    kinerja.satuan_banding,
    portal.portal_berbeda,
    portal.target_portal,
    portal.realisasi_mendahului,
    portal.dokumen_belum_berstatus,
    portal.sumber_dijumlahkan,
    dukungan_kurang,
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
