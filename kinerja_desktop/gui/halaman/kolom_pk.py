"""Further columns of the sheet of the Perjanjian Kinerja: how an indikator is measured, targets of periods, other years."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from ...application import target_gestur as g
from ...application.sel import Sel, nilai_sel, sel_baris
from ...domain.angka import tulis_angka, tulis_isian
from ...domain.capaian import bagi_target, beda_satuan, capaian_pembanding, tulis_capaian
from ...domain.nilai import Angka, Kosong, TidakBerlaku, TidakDapatDihitung
from ...domain.periode import SEMESTER, TRIWULAN, Periode
from ...domain.perjanjian_kinerja import Pk
from ...domain.renstra import Konsolidasi, Pembanding
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Kolom, Status, Tanda
from ..tabel.model import bersatuan
from .isi_pk import IsiPk


def _indikator(kolom: str) -> Callable[[TahunKinerja, IsiPk], Sel | None]:
    return lambda d, i: sel_baris(i.indikator, kolom) if i.indikator else None


RINCIAN = (
    Kolom("arah", "Arah", 66, _indikator("arah"), keterangan="Mana yang lebih baik: naik, turun, atau di dalam rentang"),
    Kolom("aturan", "Aturan capaian", 84, _indikator("aturan"), keterangan="R realisasi, T target"),
    Kolom("rumus", "Rumus", 104, _indikator("rumus"), keterangan="Langsung: nilainya diisi. Selain itu: dari variabelnya"),
    Kolom("konsolidasi", "Konsolidasi", 96, _indikator("konsolidasi"), keterangan="Bagaimana bulan menjadi satu angka"),
    Kolom("periode_pelaporan", "Periode pelaporan", 100, _indikator("periode_pelaporan"),
          keterangan="Kapan nilainya diisi; uraian tetap setiap bulan"),
    Kolom("mode", "Mode angka", 76, _indikator("mode"), samar=lambda d, i: d.mode("capaian").kode if i.indikator else "",
          keterangan="potong2: dipotong 2 desimal; bulat2: dibulatkan. Kosong: mengikuti aturan tahun ini"),
    Kolom("unit_id", "Unit", 120, _indikator("unit_id"), keterangan="Unit penanggung jawab"),
)  # fmt: skip


# Targets of periods --------------------------------------------------------------------------------------------------


def kolom_periode(dokumen: TahunKinerja, pk: Pk | None) -> tuple[Kolom, ...]:
    """Targets of triwulan (and of semesters, where some indikator is reported by semester), and their sum."""
    semester = any(g.periode_target(i) == SEMESTER for i in dokumen.indikator_tahun)
    periode = (*TRIWULAN, *(SEMESTER if semester else ()))

    def satu(p: Periode) -> Kolom:
        def sel(dok: TahunKinerja, isi: IsiPk) -> Sel | None:
            cocok = pk is not None and isi.indikator is not None and p in g.periode_target(isi.indikator)
            return g.sel_target_periode(dok, pk, isi.indikator, p) if cocok and pk and isi.indikator else None

        def samar(dok: TahunKinerja, isi: IsiPk) -> str:
            rata = _rata(dok, pk, isi)
            return tulis_angka(rata[g.periode_target(isi.indikator).index(p)]) if rata and isi.indikator else ""

        def teks(dok: TahunKinerja, isi: IsiPk) -> str:
            tempat = sel(dok, isi)
            return tulis_isian(nilai_sel(dok, tempat)) if tempat else ""

        return Kolom(p.kode, p.singkat, 68, sel, teks, "kanan", samar=samar,
                     keterangan=f"Target {p.nama} sendiri. Samar: pembagian rata yang dipakai selama belum diisi")  # fmt: skip

    def jumlah(dok: TahunKinerja, isi: IsiPk) -> str:
        n = _jumlah(dok, pk, isi)
        return "" if n is None else tulis_angka(n)

    def status(dok: TahunKinerja, isi: IsiPk) -> Status | None:
        n = _jumlah(dok, pk, isi)
        target = g.target_pk(dok, pk, isi.indikator) if pk and isi.indikator else None
        if n is None or not isinstance(target, Angka) or n == target.nilai or not isi.indikator:
            return None
        if isi.indikator.konsolidasi != Konsolidasi.JUMLAH:
            return None
        beda = f"Jumlah target periode {tulis_angka(n)}, sedangkan target setahun {tulis_angka(target.nilai)}"
        return Status(Tanda.PERINGATAN, f"{beda}; samakan keduanya.")

    return (
        *(satu(p) for p in periode),
        Kolom("jumlah_periode", "Jumlah", 72, None, jumlah, "kanan", status=status,
              keterangan="Jumlah target periode; pada konsolidasi jumlah harus sama dengan target setahun"),
    )  # fmt: skip


def _rata(dok: TahunKinerja, pk: Pk | None, isi: IsiPk) -> tuple[Decimal, ...]:
    """The even split that counts while no period has a target of its own."""
    if pk is None or isi.indikator is None or isi.indikator.konsolidasi != Konsolidasi.JUMLAH:
        return ()
    target = g.target_pk(dok, pk, isi.indikator)
    if not isinstance(target, Angka) or _isi_periode(dok, pk, isi):
        return ()
    return bagi_target(target.nilai, len(g.periode_target(isi.indikator)))


def _isi_periode(dok: TahunKinerja, pk: Pk, isi: IsiPk) -> list[Decimal]:
    if isi.indikator is None:
        return []
    nilai = [nilai_sel(dok, g.sel_target_periode(dok, pk, isi.indikator, p)) for p in g.periode_target(isi.indikator)]
    return [n.nilai for n in nilai if isinstance(n, Angka)]


def _jumlah(dok: TahunKinerja, pk: Pk | None, isi: IsiPk) -> Decimal | None:
    nilai = _isi_periode(dok, pk, isi) if pk else []
    return sum(nilai, Decimal(0)) if nilai else None


# Another year beside this one ----------------------------------------------------------------------------------------


def kolom_pembanding(tahun: int) -> tuple[Kolom, ...]:
    """Target and realisasi of another year as its paper printed them, in their own units, with capaian and source."""

    def sel(kolom: str) -> Callable[[TahunKinerja, IsiPk], Sel | None]:
        return lambda d, i: g.sel_pembanding(d, i.indikator, tahun, kolom) if i.indikator else None

    def teks(kolom: str) -> Callable[[TahunKinerja, IsiPk], str]:
        def tulis(dok: TahunKinerja, isi: IsiPk) -> str:
            baris = _pembanding(dok, isi, tahun)
            if baris is None:
                return ""
            nilai = getattr(baris, kolom)
            if isinstance(nilai, TidakBerlaku) and nilai.alasan:
                return f"N/A · {nilai.alasan}"
            return bersatuan(nilai, getattr(baris, f"satuan_{kolom}"))

        return tulis

    return (
        Kolom("target_banding", f"Target {tahun}", 92, sel("target"), teks("target"), "kanan",
              keterangan="Sebagaimana tercetak pada tahun itu; satuan lain ikut diketik, misalnya 1 Layanan"),
        Kolom("realisasi_banding", f"Realisasi {tahun}", 92, sel("realisasi"), teks("realisasi"), "kanan",
              keterangan="Boleh bersatuan lain dari targetnya, misalnya 100%"),
        Kolom("capaian_banding", "Capaian", 84, None, lambda d, i: _capaian(d, i, tahun)[0], "kanan",
              status=lambda d, i: _capaian(d, i, tahun)[1],
              keterangan="Menurut aturan capaian indikator; kosong bila satuannya berbeda"),
        Kolom("sumber_banding", "Sumber", 150, sel("sumber"), keterangan="Kertas tempat angka ini tercetak"),
        Kolom("catatan_banding", "Catatan", 0, sel("catatan")),
    )  # fmt: skip


def _pembanding(dok: TahunKinerja, isi: IsiPk, tahun: int) -> Pembanding | None:
    if isi.indikator is None:
        return None
    baris: Pembanding | None = dok.ambil("pembanding", g.sel_pembanding(dok, isi.indikator, tahun, "target").id)
    return baris


def _capaian(dok: TahunKinerja, isi: IsiPk, tahun: int) -> tuple[str, Status | None]:
    baris = _pembanding(dok, isi, tahun)
    if baris is None or isi.indikator is None or isinstance(baris.realisasi, Kosong):
        return "", None
    if beda_satuan(baris):
        return "–", Status(Tanda.CATATAN, "Target dan realisasi bersatuan lain, jadi tidak dibandingkan.")
    hasil = capaian_pembanding(baris, isi.indikator.aturan).hasil
    if isinstance(hasil, TidakDapatDihitung):
        return "–", Status(Tanda.CATATAN, f"Tidak dapat dihitung: {hasil.alasan}.")
    tercetak = tulis_capaian(hasil, dok.mode("capaian", isi.indikator))
    return (f"{tercetak} %" if isinstance(hasil, Angka) else tercetak), None
