"""Columns of the rencana aksi matrix: which cell of the document each one is, how it reads, what it warns of."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from ...application.renaksi_angka import sel_pagu, sel_periode
from ...application.renaksi_susun import BARU, sel_target_renaksi
from ...application.sel import Sel, nilai_sel, sel_baris, tulis_sel
from ...domain.dukungan import dukungan, sebut_dukungan
from ...domain.periode import PERIODE
from ...domain.rencana_aksi import StatusRenaksi
from ...domain.rumus import RUMUS
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Kolom, Status, Tanda
from .isi_renaksi import IsiRenaksi, id_kegiatan_pertama, uang

LEBAR_UANG = 104
LEBAR_BERTANDA = 120
"""Room for the sign of a state beside ten digits."""
RINGKAS = {
    "no": 54, "sasaran": 132, "indikator": 148, "program": 86, "rumus": 138, "kegiatan": 0, "data_dukung": 114,
    "keterangan": 120,
}  # fmt: skip
"""Widths where money per period is not asked for and the words get the room (000)."""


def semua_kolom(ringkas: bool) -> dict[str, Kolom]:
    """Every column by its id, in the order of the screen; ``ringkas``: a kegiatan is one line."""
    kolom = (*_kolom_rencana(), *_kolom_kegiatan(ringkas), *_kolom_periode())
    return {k.id: k for k in kolom}


def _kolom_rencana() -> tuple[Kolom, ...]:
    """Sasaran and indikator: the same rows as in the tab Perjanjian Kinerja."""

    def sasaran(kolom: str) -> Callable[[TahunKinerja, IsiRenaksi], Sel | None]:
        return lambda _, b: sel_baris(b.sasaran, kolom) if b.sasaran else None

    def indikator(kolom: str) -> Callable[[TahunKinerja, IsiRenaksi], Sel | None]:
        return lambda _, b: sel_baris(b.indikator, kolom) if b.indikator else None

    def per_sasaran(b: IsiRenaksi) -> Hashable:
        return b.kunci_sasaran

    def per_indikator(b: IsiRenaksi) -> Hashable:
        return b.kunci_indikator

    return (
        Kolom("no", "No", 40, sasaran("kode"), rata="tengah", gabung=per_sasaran, beku=True),
        Kolom("sasaran", "Sasaran kegiatan", 132, sasaran("uraian"), gabung=per_sasaran, beku=True, status=_tanpa_nama("sasaran"),
              keterangan="Sama dengan sasaran di tab Perjanjian Kinerja. Kode di depannya (SK17.) pindah ke kolom No."),
        Kolom("indikator", "Indikator", 148, indikator("uraian"), _teks_indikator, gabung=per_indikator, beku=True,
              status=_tanpa_nama("indikator"), samar=lambda _, b: "Tambahkan dengan + Indikator" if b.indikator is None else "",
              keterangan="Sama dengan indikator di tab Perjanjian Kinerja."),
        Kolom("kode", "Kode", 70, indikator("kode"), gabung=per_indikator),
        Kolom("program", "Program", 140, sasaran("program"), gabung=per_sasaran,
              samar=lambda _, b: "Ketik programnya" if b.sasaran else "",
              keterangan="Dicetak sebagai judul di atas sasarannya."),
        Kolom("target", "Target", 64, lambda d, b: sel_target_renaksi(d, b.indikator) if b.indikator else None,
              rata="kanan", gabung=per_indikator,
              keterangan="Target Perjanjian Kinerja yang berlaku. Satuan diketik sekalian, misalnya 5 Unit."),
        Kolom("satuan", "Satuan", 70, indikator("satuan"), gabung=per_indikator),
        Kolom("rumus", "Rumus", 104, indikator("rumus_teks"), gabung=per_indikator, samar=_rumus_baku, paling=4,
              keterangan="Ditulis sebagaimana dicetak, misalnya: jumlah selesai / jumlah seluruhnya × 100%. Keterangan huruf "
                         "di baris berikutnya: A : artinya (Alt+Enter membuat baris baru)."),
    )  # fmt: skip


def _kolom_kegiatan(ringkas: bool) -> tuple[Kolom, ...]:
    def per_kegiatan(b: IsiRenaksi) -> Hashable:
        return b.kunci_kegiatan

    if ringkas:
        periode = Kolom("periode", "Periode pelaporan", 98, lambda _, b: sel_baris(b.renaksi, "jenis_periode") if b.renaksi else
                        None, gabung=per_kegiatan, keterangan="Triwulanan, Semesteran, atau Tahunan.")  # fmt: skip
    else:
        periode = Kolom("periode", "Periode", 66, None, lambda _, b: PERIODE[b.periode].singkat if b.renaksi and b.periode else "",
                        sebutan=True, keterangan="Per triwulan, semester, atau tahun: lihat tombol Periode.")  # fmt: skip
    return (
        Kolom("kegiatan", "Kegiatan", 156, _sel_kegiatan, gabung=per_kegiatan, sebutan=True, status=_tanpa_nama("kegiatan"),
              samar=lambda _, b: "Ketik kegiatan pertama" if b.indikator and b.renaksi is None else ""),
        Kolom("pagu", "Pagu", LEBAR_BERTANDA, _sel_pagu, lambda _, b: uang(b.pagu), "kanan",
              gabung=lambda b: b.kunci_pagu, status=_status_pagu,
              keterangan="Dihitung sekali dan dicetak menyatu pada baris yang dicakupnya; cakupannya: tombol Pagu."),
        periode,
    )  # fmt: skip


def _kolom_periode() -> tuple[Kolom, ...]:
    def periode(kolom: str, judul: str, lebar: int, **lain: Any) -> Kolom:
        def sel(dokumen: TahunKinerja, isi: IsiRenaksi) -> Sel | None:
            if isi.tautan and kolom in ("rpd", "realisasi"):
                return None
            return _sel_periode(dokumen, isi, kolom)

        return Kolom(kolom, judul, lebar, sel, **lain)

    return (
        periode("rpd", "RPD", LEBAR_UANG, teks=lambda _, b: uang(b.rpd), rata="kanan",
                keterangan="Rencana penarikan dana periode ini."),
        periode("realisasi", "Realisasi anggaran", LEBAR_BERTANDA, teks=lambda _, b: uang(b.realisasi), rata="kanan",
                status=_status_realisasi, keterangan="Realisasi anggaran pada periode ini saja, bukan sejak Januari."),
        periode("rencana", "Rencana kegiatan", 180),
        Kolom("capaian", "Capaian", 72, None, lambda _, b: b.capaian, "kanan", status=_status_capaian,
              keterangan="Capaian indikator s.d. akhir periode terhadap target setahun; dihitung dari tab Realisasi."),
        Kolom("data_dukung", "Data dukung", 112, _per_kegiatan("data_dukung"), _teks_dukung, gabung=_gabung("data_dukung"),
              status=_status_dukung, samar=_samar("data_dukung"),
              keterangan="Yang diminta, misalnya 2 Dokumen, dan berapa yang sudah ada; lampirkan dengan Data dukung…"),
        periode("status", "Status", 140, status=_status_pelaksanaan),
        Kolom("keterangan", "Keterangan", 0, _per_kegiatan("keterangan"), gabung=_gabung("keterangan"),
              samar=_samar("keterangan")),
        Kolom("unit", "Unit", 106, lambda _, b: sel_baris(b.renaksi, "unit_id") if b.renaksi else None,
              gabung=lambda b: b.kunci_kegiatan, samar=_unit_indikator,
              keterangan="Unit penanggung jawab kegiatan; kosong: unit indikatornya."),
    )  # fmt: skip


# Cells --------------------------------------------------------------------------------------------------------------


def _sel_kegiatan(dokumen: TahunKinerja, isi: IsiRenaksi) -> Sel | None:
    if isi.renaksi is not None or isi.indikator is None:
        return sel_baris(isi.renaksi, "uraian") if isi.renaksi else None
    # An indikator without kegiatan has one open line: what is typed there becomes its first kegiatan.
    dasar = {"tahun": dokumen.tahun, "indikator_id": isi.indikator.indikator_id, "urutan": 1}
    return Sel("renaksi", id_kegiatan_pertama(isi.indikator), "uraian", dasar)


def _sel_pagu(dokumen: TahunKinerja, isi: IsiRenaksi) -> Sel | None:
    return sel_pagu(dokumen, isi.renaksi, isi.blok) if isi.renaksi else None


def _sel_periode(dokumen: TahunKinerja, isi: IsiRenaksi, kolom: str) -> Sel | None:
    if isi.renaksi is None or not isi.periode:
        return None
    return sel_periode(dokumen, isi.renaksi, isi.blok, isi.periode, kolom)


def _per_kegiatan(kolom: str) -> Callable[[TahunKinerja, IsiRenaksi], Sel | None]:
    """One cell for the kegiatan, or one per period where the periods have words of their own."""

    def sel(dokumen: TahunKinerja, isi: IsiRenaksi) -> Sel | None:
        if isi.renaksi is None or kolom in isi.rinci:
            return _sel_periode(dokumen, isi, kolom)
        return sel_baris(isi.renaksi, kolom)

    return sel


def _gabung(kolom: str) -> Callable[[IsiRenaksi], Hashable]:
    return lambda b: b.kunci if kolom in b.rinci else b.kunci_kegiatan


def _samar(kolom: str) -> Callable[[TahunKinerja, IsiRenaksi], str]:
    return lambda _, b: getattr(b.renaksi, kolom) if b.renaksi and kolom in b.rinci else ""


def _teks_indikator(_: TahunKinerja, isi: IsiRenaksi) -> str:
    return f"{isi.indikator.kode}  {isi.indikator.uraian}" if isi.indikator else ""


def _rumus_baku(_: TahunKinerja, isi: IsiRenaksi) -> str:
    return RUMUS[isi.indikator.rumus].tulis if isi.indikator else ""


def _unit_indikator(dokumen: TahunKinerja, isi: IsiRenaksi) -> str:
    unit = dokumen.ambil("unit", isi.indikator.unit_id) if isi.indikator and isi.renaksi else None
    return unit.nama if unit else ""


def _dukung(isi: IsiRenaksi) -> str:
    """The period evidence is counted in; '' for the whole year."""
    return isi.periode if "data_dukung" in isi.rinci else ""


def _teks_dukung(dokumen: TahunKinerja, isi: IsiRenaksi) -> str:
    if isi.renaksi is None:
        return ""
    sel = _per_kegiatan("data_dukung")(dokumen, isi)
    teks = tulis_sel(dokumen, sel) if sel else ""
    hitung = sebut_dukungan(dokumen, isi.renaksi.id, _dukung(isi) or None) if teks or not isi.rinci else ""
    return " · ".join(t for t in (teks, hitung) if t)


# States -------------------------------------------------------------------------------------------------------------


def _tanpa_nama(apa: str) -> Callable[[TahunKinerja, IsiRenaksi], Status | None]:
    def status(_: TahunKinerja, isi: IsiRenaksi) -> Status | None:
        baris = {"sasaran": isi.sasaran, "indikator": isi.indikator, "kegiatan": isi.renaksi}[apa]
        if baris is not None and baris.uraian in BARU:
            return Status(Tanda.PERINGATAN, f"{apa.capitalize()} ini belum bernama; ketik {apa}nya.")
        return None

    return status


def _status_pagu(dokumen: TahunKinerja, isi: IsiRenaksi) -> Status | None:
    if isi.selisih_rpd:
        return Status(
            Tanda.PERINGATAN, f"Jumlah RPD berbeda {uang(abs(isi.selisih_rpd))} dari pagu; sesuaikan RPD-nya."
        )
    return None


def _status_realisasi(dokumen: TahunKinerja, isi: IsiRenaksi) -> Status | None:
    if isi.catatan:
        return Status(Tanda.CATATAN, isi.catatan)
    if isi.rpd is not None and isi.realisasi is not None and isi.realisasi > isi.rpd:
        return Status(
            Tanda.PERINGATAN,
            f"Realisasi melebihi RPD {uang(isi.realisasi - isi.rpd)}; jelaskan di Keterangan atau ubah RPD.",
        )
    return None


def _status_capaian(dokumen: TahunKinerja, isi: IsiRenaksi) -> Status | None:
    sel = _sel_periode(dokumen, isi, "capaian_tercetak")
    tercetak = tulis_sel(dokumen, sel) if sel else ""
    if tercetak and tercetak.replace(" ", "").rstrip("%") != isi.capaian.replace(" ", "").rstrip("%"):
        return Status(Tanda.CATATAN, f"Tercetak di sumber: {tercetak}. Angka di sini dihitung dari tab Realisasi.")
    return None


def _status_dukung(dokumen: TahunKinerja, isi: IsiRenaksi) -> Status | None:
    """Complete, or what of it is missing; where nothing came yet, the figure says enough."""
    sel = _per_kegiatan("data_dukung")(dokumen, isi)
    if isi.renaksi is None or sel is None or not tulis_sel(dokumen, sel).strip():
        return None
    bukti = dukungan(dokumen, "renaksi", isi.renaksi.id, _dukung(isi) or None)
    if bukti.lengkap:
        return Status(Tanda.SELESAI, f"Semua yang diminta ({bukti.minta}) sudah ada.")
    return Status(Tanda.CATATAN, f"Belum ada: {'; '.join(bukti.kurang)}.") if bukti.ada else None


def _status_pelaksanaan(dokumen: TahunKinerja, isi: IsiRenaksi) -> Status | None:
    sel = _sel_periode(dokumen, isi, "status")
    nilai = nilai_sel(dokumen, sel) if sel else None
    if nilai == StatusRenaksi.TIDAK:
        return Status(Tanda.PERINGATAN, "Tidak dilaksanakan; sebutkan sebabnya di Keterangan.")
    return None
