"""Risk register, long form: analysis with inherent and residual level, treatments, monitoring per triwulan, events."""

from __future__ import annotations

from itertools import groupby

from ...domain.matriks_risiko import BesaranRisiko, besaran_risiko
from ...domain.periode import TRIWULAN, Periode, tulis_tanggal
from ...domain.risiko import KejadianRisiko, Perlakuan, Risiko
from ...domain.risiko_aturan import Sisi, besaran_sisi, di_atas_selera, dipantau, kejadian, pantauan, perlakuan
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Baris, Blok, Kelompok, Paragraf, Rata, Sel, Tabel
from .umum import KANAN, TENGAH, baris_rentang, kepala, kolom, nama_satker, periode_kalimat, sel_rupiah

_KD = (3.2, TENGAH)
_LEBAR = (
    (2.6, TENGAH), 15, 11, 10, 11, _KD, _KD, (5.4, TENGAH), _KD, _KD, (5.4, TENGAH), 8, 14, 9, 9.5, 7,
)  # fmt: skip


def register(dokumen: TahunKinerja) -> Tabel:
    """Every risk with its analysis, its treatments beside it, by program and bidang."""
    isi: list[Baris | Kelompok] = [baris_rentang(nama_satker(dokumen), len(_LEBAR), tebal=True)]
    nomor = 0
    for (program, bidang), anggota in groupby(dokumen.risiko, key=lambda r: (r.program, r.bidang)):
        if kata := " · ".join(k for k in (program, bidang) if k):
            isi.append(baris_rentang(kata, len(_LEBAR)))
        for r in anggota:
            nomor += 1
            isi.append(_risiko(dokumen, r, nomor))
    return Tabel(
        kolom(*_LEBAR), _kepala(), tuple(isi), (f"Register Risiko Tahun {dokumen.tahun}",), nomor_kolom=True,
        rapat=True,
    )  # fmt: skip


def _kepala() -> tuple[Baris, ...]:
    def turun(kata: str) -> Sel:
        return Sel(kata, baris=2)

    tiga = tuple(Sel(k) for k in ("K", "D", "Besaran"))
    return (
        Baris((
            *(turun(k) for k in ("No.", "Risiko", "Penyebab", "Dampak", "Pengendalian yang Ada")),
            Sel("Inheren", kolom=3), Sel("Residual", kolom=3),
            *(turun(k) for k in ("Opsi", "Perlakuan", "PIC", "Tenggat", "Status")),
        )),
        Baris((*tiga, *tiga)),
    )  # fmt: skip


def _risiko(dokumen: TahunKinerja, r: Risiko, nomor: int) -> Kelompok:
    indikator = dokumen.indikator_tahun_id.get(r.indikator_id or "")
    unit = dokumen.ambil("unit", r.unit_id)
    risiko = _baris_kata(
        " · ".join(k for k in (r.kode, r.kategori) if k), r.pernyataan,
        f"Indikator: {indikator.kode} {indikator.uraian}" if indikator else "",
        f"Penanggung jawab: {r.penanggung_jawab}" if r.penanggung_jawab else "",
        f"Unit: {unit.nama}" if unit else "",
    )  # fmt: skip
    sifat = ", ".join(str(k) for k in (r.sumber_risiko, r.kendali) if k)
    opsi = _baris_kata(str(r.opsi or "").capitalize(), r.alasan, f"Prioritas {r.prioritas}" if r.prioritas else "")
    kata = (
        str(nomor), risiko, _baris_kata(r.penyebab, f"({sifat})" if sifat else ""), r.uraian_dampak,
        _baris_kata(r.pengendalian, f"Efektivitas: {r.efektivitas}" if r.efektivitas else ""),
        _bilangan(r.kemungkinan), _bilangan(r.dampak), _besaran(besaran_sisi(dokumen, r, Sisi.INHEREN)),
        _bilangan(r.residu_kemungkinan), _bilangan(r.residu_dampak), _besaran(besaran_sisi(dokumen, r, Sisi.RESIDUAL)),
        opsi,
    )  # fmt: skip
    isi = perlakuan(dokumen, r)
    baris = tuple(_perlakuan(dokumen, p) for p in isi) or (Baris(tuple(Sel() for _ in range(4))),)
    return Kelompok(tuple((k, Sel(teks)) for k, teks in enumerate(kata)), baris)


def _perlakuan(dokumen: TahunKinerja, p: Perlakuan) -> Baris:
    unit = dokumen.ambil("unit", p.unit_id)
    tenggat = tulis_tanggal(p.tenggat) if p.tenggat else ""
    return Baris((Sel(p.uraian), Sel(unit.nama if unit else ""), Sel(tenggat), Sel(str(p.status))))


def _baris_kata(*kata: str) -> str:
    return "\n".join(k for k in kata if k)


def _bilangan(nilai: int | None) -> str:
    return "" if nilai is None else str(nilai)


def _besaran(b: BesaranRisiko | None) -> str:
    return f"{b.nilai} {b.tingkat}".strip() if b else ""


# Monitoring and events -------------------------------------------------------------------------------------------------


def pemantauan(dokumen: TahunKinerja, sampai: Periode) -> Blok:
    """What was found in each triwulan up to the cut-off; a risk above the selera that nobody looked at says so."""
    isi: list[Baris | Kelompok] = []
    for nomor, r in enumerate(dokumen.risiko, 1):
        baris = []
        for tw in (t for t in TRIWULAN if t.akhir <= sampai.akhir):
            p = pantauan(dokumen, r).get(tw.kode)
            if p is not None and dipantau(p):
                besaran = _besaran(besaran_risiko(dokumen, p.kemungkinan, p.dampak))
                kata = (str(p.status or ""), _bilangan(p.kemungkinan), _bilangan(p.dampak), besaran, p.catatan)
                baris.append(Baris((Sel(tw.singkat), *(Sel(k) for k in kata))))
            elif di_atas_selera(dokumen, r, sampai):
                baris.append(Baris((Sel(tw.singkat), Sel("Belum dipantau", kolom=5, miring=True, rata=Rata.KIRI))))
        if baris:
            isi.append(Kelompok(((0, Sel(str(nomor))), (1, Sel(r.pernyataan))), tuple(baris)))
    if not isi:
        return Paragraf(f"Belum ada pemantauan risiko {periode_kalimat(sampai, dokumen.tahun)}.")
    return Tabel(
        kolom((4, TENGAH), 34, (7, TENGAH), (10, TENGAH), (5, TENGAH), (5, TENGAH), (13, TENGAH), 34),
        kepala("No.", "Indikasi Risiko", "TW", "Progres", "K", "D", "Tingkat Aktual", "Catatan Pemantauan"),
        tuple(isi), (f"Pemantauan Risiko Tahun {dokumen.tahun}",), kecil=True,
    )  # fmt: skip


def kejadian_risiko(dokumen: TahunKinerja, sampai: Periode) -> Blok:
    """Risks that came true by the end of the cut-off (and those without a date)."""
    akhir = sampai.tanggal_akhir(dokumen.tahun)
    ada = [(r, k) for r in dokumen.risiko for k in kejadian(dokumen, r) if k.tanggal is None or k.tanggal <= akhir]
    if not ada:
        return Paragraf(f"Tidak ada kejadian risiko yang dicatat sampai {tulis_tanggal(akhir)}.")
    ada.sort(key=lambda b: (b[1].tanggal or akhir, b[1].urutan))
    return Tabel(
        kolom((4, TENGAH), 12, 24, 24, 18, (12, KANAN), 22),
        kepala("No.", "Tanggal", "Indikasi Risiko", "Kejadian", "Akibat", "Kerugian (Rp)", "Penanganan"),
        tuple(_kejadian(nomor, r, k) for nomor, (r, k) in enumerate(ada, 1)),
        (f"Kejadian Risiko Tahun {dokumen.tahun}",), kecil=True,
    )  # fmt: skip


def _kejadian(nomor: int, r: Risiko, k: KejadianRisiko) -> Baris:
    hari = tulis_tanggal(k.tanggal) if k.tanggal else ""
    kata = (str(nomor), hari, r.pernyataan, k.uraian, k.akibat)
    return Baris((*(Sel(teks) for teks in kata), sel_rupiah(k.kerugian), Sel(k.penanganan)))
