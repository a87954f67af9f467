"""From a year and a Laporan to a Dokumen: which sections, cover and contents, numbers of sections and tables, the foot."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from ..domain.laporan import JenisLaporan, Laporan, StatusPenutupan
from ..domain.noun import id_sel
from ..domain.periode import PERIODE, Periode, triwulan_dari, tulis_tanggal
from ..domain.satker import Satker
from ..domain.tahun_kinerja import TahunKinerja
from .bagian.lampiran import daftar_isi, sampul, tanpa_isi
from .bagian.umum import nama_satker, periode_kalimat, periode_laporan
from .blocks import Bagian, Blok, Dokumen, Gambar, Grafik, Tabel
from .katalog_bagian import BAGIAN, LAMPIRAN, BagianInfo

__all__ = ["BAGIAN", "LAMPIRAN", "BagianInfo", "laporan_bawaan", "susun"]


def laporan_bawaan(dokumen: TahunKinerja, periode: Periode | str) -> Laporan:
    """The stored Laporan of a period (the annex first, then any other), or one with the settings of the year.

    What is left open in it follows the year: per tanggal is the newest date up to which money has been observed, else the
    period's end; place and paper are the satker's.
    """
    periode = PERIODE[periode] if isinstance(periode, str) else periode
    akhir = periode.tanggal_akhir(dokumen.tahun)
    tanggal = max((o.per_tanggal for o in dokumen.observasi if o.per_tanggal <= akhir), default=akhir)
    setelan, satker = dokumen.pengaturan, dokumen.identitas
    kertas = setelan.kertas if setelan else "A4"
    ada = [lap for lap in dokumen.laporan if lap.periode == periode.kode]
    if ada:
        simpan = min(ada, key=lambda lap: (list(JenisLaporan).index(lap.jenis), lap.id))
        return replace(
            simpan, per_tanggal=simpan.per_tanggal or tanggal, tempat=simpan.tempat or _tempat(satker),
            kertas=simpan.kertas or kertas,
        )  # fmt: skip
    return Laporan(
        id=id_sel("laporan", dokumen.tahun, JenisLaporan.LAMPIRAN, periode.kode),
        tahun=dokumen.tahun,
        jenis=JenisLaporan.LAMPIRAN,
        periode=periode.kode,
        per_tanggal=tanggal,
        tempat=_tempat(satker),
        kertas=kertas,
    )


def _tempat(satker: Satker | None) -> str:
    return satker.tempat if satker else ""


def susun(
    dokumen: TahunKinerja, laporan: Laporan, ids: Iterable[str] | None = None, *, revisi: int | None = None,
    sampul_dan_isi: bool | None = None,
) -> Dokumen:  # fmt: skip
    """The paper. ``ids`` are sections (``lampiran`` = all of the annex that have data); None takes those of the Laporan.

    Cover and contents come with the annex and with any paper of several sections, unless ``sampul_dan_isi`` decides.
    ``revisi`` overrides the revision shown in the foot. Raises KeyError for an unknown id.
    """
    minta = tuple(ids) if ids is not None else (tuple(laporan.bagian) or (LAMPIRAN,))
    lampiran = LAMPIRAN in minta or not minta
    if lampiran:
        pilihan = [info for info in BAGIAN.values() if info.di_lampiran and info.ada(dokumen)]
    else:
        pilihan = [BAGIAN[i] for i in BAGIAN if i in minta]
        for asing in set(minta) - set(BAGIAN):
            raise KeyError(asing)
    bagian = [replace(info.fungsi(dokumen, laporan), singkat=info.judul) for info in pilihan]
    kaki = _kaki(dokumen, laporan, revisi)
    if pilihan and all(info.naskah_dinas for info in pilihan):
        kaki = (*kaki[: bool(dokumen.identitas)], f"Tahun {dokumen.tahun}")
    # A decree and the matrix it decrees are one paper, not an annex with a cover.
    jilid = sampul_dan_isi if sampul_dan_isi is not None else lampiran or sum(i.di_lampiran for i in pilihan) > 1
    if lampiran and not bagian:
        bagian = [tanpa_isi(dokumen)]
    bagian = _nomori(bagian, jilid)
    if jilid:
        bagian = [sampul(dokumen, laporan), daftar_isi(), *bagian]
    else:
        bagian = [b for satu in bagian for b in (*_sampul_sendiri(satu), satu)]
    return Dokumen(
        judul=_judul(dokumen, laporan, bagian, jilid),
        penulis=nama_satker(dokumen),
        bagian=tuple(bagian),
        kaki=kaki,
        kertas=laporan.kertas or "A4",
        subjek=f"Kinerja {periode_kalimat(periode_laporan(laporan), dokumen.tahun)}",
    )


def _sampul_sendiri(bagian: Bagian) -> tuple[Bagian, ...]:
    """The cover of a section that brings one along."""
    if bagian.sampul is None:
        return ()
    return (
        Bagian(
            f"{bagian.id}-sampul", "Sampul", (bagian.sampul,), bagian.orientasi, cetak_judul=False, depan=True,
            daftar_isi=False,
        ),
    )  # fmt: skip


def _nomori(bagian: list[Bagian], jilid: bool) -> list[Bagian]:
    """Sections 1, 2, … of a bound paper and their tables and pictures 1.1, 1.2, …; a section alone has Tabel 1, 2, …,
    whose titles then stand for its own."""
    hasil = []
    for nomor, b in enumerate(bagian, 1):
        awalan = f"{nomor}." if jilid else ""
        ke: Counter[str] = Counter()
        isi: list[Blok] = []
        for blok in b.isi:
            if (isinstance(blok, Tabel) and blok.judul) or isinstance(blok, Gambar | Grafik):
                jenis = blok.jenis if isinstance(blok, Gambar | Grafik) else "Tabel"
                ke[jenis] += 1
                blok = replace(blok, nomor=f"{awalan}{ke[jenis]}")
            isi.append(blok)
        hasil.append(
            replace(
                b,
                isi=tuple(isi),
                nomor=str(nomor) if jilid else "",
                cetak_judul=b.cetak_judul and (jilid or not ke["Tabel"]),
            )
        )
    return hasil


def _judul(dokumen: TahunKinerja, laporan: Laporan, bagian: list[Bagian], jilid: bool) -> str:
    """Title of the file."""
    kapan = periode_kalimat(periode_laporan(laporan), dokumen.tahun)
    apa = laporan.judul or ("Lampiran Laporan Kinerja" if jilid else bagian[0].judul if bagian else "Laporan")
    return f"{apa} {nama_satker(dokumen)} {kapan}"


def _kaki(dokumen: TahunKinerja, laporan: Laporan, revisi: int | None) -> tuple[str, ...]:
    """Satker, period, per tanggal, revision of the closing; a period still open prints as a draft (konsep)."""
    periode = periode_laporan(laporan)
    satker = dokumen.identitas
    kaki = [satker.sebutan] if satker else []
    kaki.append(periode_kalimat(periode, dokumen.tahun))
    if laporan.per_tanggal:
        kaki.append(f"per {tulis_tanggal(laporan.per_tanggal)}")
    if revisi is None:
        tutup = dokumen.penutupan_akhir.get(triwulan_dari(periode.akhir).kode)
        if tutup and tutup.status == StatusPenutupan.TERTUTUP:
            revisi = tutup.revisi
    kaki.append("konsep" if revisi is None else f"revisi {revisi}")
    return tuple(kaki)
