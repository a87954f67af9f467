"""Checks of what closing and sending need: no gap in the months, no earlier triwulan left open, no mark left on a cell."""

from __future__ import annotations

from collections.abc import Iterator

from .kelengkapan import bulan_kosong, sebut_bulan
from .laporan import StatusPenutupan
from .noun import NOUNS
from .periode import PERIODE, Periode
from .tahun_kinerja import TahunKinerja
from .temuan import Temuan, keras, peringatan


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
