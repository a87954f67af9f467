"""Sheets of the card "Rincian risiko": treatments, monitoring per triwulan and events of one risk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ...application.pengisian import hapus_baris, pindah_baris
from ...application.risiko_gestur import sel_pantau, sel_rincian
from ...application.sel import Sel, sel_baris
from ...application.transaksi import Transaksi
from ...domain.dukungan import dukungan
from ...domain.matriks_risiko import besaran_risiko
from ...domain.noun import Noun
from ...domain.periode import TRIWULAN, Periode, tulis_tanggal
from ...domain.realisasi import StatusTindakLanjut
from ...domain.risiko import Risiko
from ...domain.risiko_aturan import di_atas_selera, dipantau, pantauan, terlambat
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Lembar, Status, Tanda


@dataclass(frozen=True, slots=True)
class IsiRinci:
    """A row of the risk, or (``baris`` None) the line after the last one that is open for a new row."""

    risiko: Risiko
    ke: int
    baris: Any = None


class LembarRinci(Lembar):
    """Rows of one noun that belong to a risk; the last line is open: its text, once typed, begins a row."""

    noun = ""
    sebutan = ""
    dapat_disaring = False
    dapat_diurut = False
    kosong = "Pilih risikonya di tabel."

    def __init__(self) -> None:
        self.risiko: Risiko | None = None

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        risiko = dokumen.ambil("risiko", self.risiko.id) if self.risiko else None
        if risiko is None:
            return []
        isi: Sequence[Noun] = dokumen.per(self.noun, "risiko_id").get(risiko.id, ())
        baru = sel_rincian(dokumen, self.noun, risiko, len(isi)).id
        return [
            *(Baris(b.id, IsiRinci(risiko, n, b)) for n, b in enumerate(isi)),
            Baris(baru, IsiRinci(risiko, len(isi))),
        ]

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        return f"isi {kolom.judul.lower()} {self.sebutan}"

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        isi = [b.isi.baris for b in baris if b.isi.baris is not None]
        return hapus_baris(dokumen, isi, f"hapus {self.sebutan}") if isi else None

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        if baris.isi.baris is None:
            return None
        anggota = dokumen.per(self.noun, "risiko_id").get(baris.isi.risiko.id, ())
        return pindah_baris(dokumen, baris.isi.baris, langkah, f"pindah {self.sebutan}", kelompok=anggota)

    def _kolom(self, id_: str, judul: str, lebar: int, **lain: Any) -> Kolom:
        def sel(dokumen: TahunKinerja, isi: IsiRinci) -> Sel | None:
            if isi.baris is not None:
                return sel_baris(isi.baris, id_)
            return sel_rincian(dokumen, self.noun, isi.risiko, isi.ke) if id_ == "uraian" else None

        return Kolom(id_, judul, lebar, sel, **lain)


class LembarPerlakuan(LembarRinci):
    """Treatments with who does them, until when, and how far they are."""

    noun, sebutan, judul, nama = "perlakuan", "perlakuan risiko", "Perlakuan risiko", "risiko_perlakuan"

    def __init__(self) -> None:
        super().__init__()
        self.sampai: Periode = TRIWULAN[3]
        self.kolom = (
            self._kolom(
                "uraian", "Perlakuan", 0, sebutan=True, samar=lambda _, i: "" if i.baris else "Ketik perlakuan"
            ),
            self._kolom("unit_id", "PIC", 220, status=self._perlu("unit_id", "PIC"), keterangan="Unit pelaksana."),
            self._kolom("tenggat", "Tenggat", 140, status=self._perlu("tenggat", "tenggat")),
            self._kolom("status", "Status", 96, status=self._telat),
            Kolom("dukung", "Data dukung", 104, None, _teks_dukung("perlakuan"), rata="tengah"),
        )

    def _perlu(self, kolom: str, kata: str) -> Any:
        def status(dokumen: TahunKinerja, isi: IsiRinci) -> Status | None:
            kurang = isi.baris is not None and not getattr(isi.baris, kolom)
            if kurang and di_atas_selera(dokumen, isi.risiko, self.sampai):
                return Status(Tanda.PERINGATAN, f"Risiko ini di atas selera; perlakuannya perlu {kata}.")
            return None

        return status

    def _telat(self, dokumen: TahunKinerja, isi: IsiRinci) -> Status | None:
        if isi.baris is None:
            return None
        if isi.baris.status == StatusTindakLanjut.SELESAI:
            return Status(Tanda.SELESAI, "Perlakuan ini sudah selesai.")
        if terlambat(dokumen, isi.baris, self.sampai):
            return Status(Tanda.TERLAMBAT, f"Tenggatnya {tulis_tanggal(isi.baris.tenggat)} dan belum selesai.")
        return None


class LembarKejadian(LembarRinci):
    """Events: the risk came true."""

    noun, sebutan, judul, nama = "kejadian_risiko", "kejadian risiko", "Kejadian risiko", "risiko_kejadian"

    def __init__(self) -> None:
        super().__init__()
        self.kolom = (
            self._kolom("tanggal", "Tanggal", 140),
            self._kolom("uraian", "Kejadian", 0, sebutan=True, samar=lambda _, i: "" if i.baris else "Ketik kejadian"),
            self._kolom("akibat", "Akibat", 0),
            self._kolom("kerugian", "Kerugian (Rp)", 120, rata="kanan"),
            self._kolom("penanganan", "Penanganan", 0),
        )


@dataclass(frozen=True, slots=True)
class IsiPantau:
    """A triwulan of a risk."""

    risiko: Risiko
    periode: Periode


class LembarPantauRisiko(Lembar):
    """Monitoring: progress, actual kemungkinan and dampak with their level, and a note, a line per triwulan."""

    nama, judul = "risiko_pantau", "Pemantauan risiko per triwulan"
    dapat_disaring = False
    dapat_diurut = False
    kosong = "Pilih risikonya di tabel."

    def __init__(self) -> None:
        self.risiko: Risiko | None = None
        self.sampai: Periode = TRIWULAN[3]
        self.kolom = (
            Kolom("periode", "Triwulan", 84, None, lambda _, i: i.periode.singkat, sebutan=True, status=self._kurang),
            self._isi("status", "Progres", 96),
            self._isi("kemungkinan", "K aktual", 72, rata="tengah"),
            self._isi("dampak", "D aktual", 72, rata="tengah"),
            Kolom("tingkat", "Tingkat aktual", 136, None, _tingkat, status=_status_tingkat),
            self._isi("catatan", "Catatan pemantauan", 0),
            Kolom("dukung", "Data dukung", 104, None, _teks_dukung("risiko_pantau"), rata="tengah"),
        )

    @staticmethod
    def _isi(id_: str, judul: str, lebar: int, **lain: Any) -> Kolom:
        return Kolom(id_, judul, lebar, lambda d, i: sel_pantau(d, i.risiko, i.periode.kode, id_), **lain)

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        risiko = dokumen.ambil("risiko", self.risiko.id) if self.risiko else None
        return [Baris(tw.kode, IsiPantau(risiko, tw)) for tw in TRIWULAN] if risiko else []

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        return f"isi {kolom.judul.lower()} {baris.isi.periode.singkat}"

    def _kurang(self, dokumen: TahunKinerja, isi: IsiPantau) -> Status | None:
        if dipantau(pantauan(dokumen, isi.risiko).get(isi.periode.kode)):
            return Status(Tanda.SELESAI, f"{isi.periode.nama} sudah dipantau.")
        if isi.periode.akhir <= self.sampai.akhir and di_atas_selera(dokumen, isi.risiko, self.sampai):
            return Status(Tanda.PERINGATAN, f"{isi.periode.nama} belum dipantau, padahal risiko ini di atas selera.")
        return None


def _besaran(dokumen: TahunKinerja, isi: IsiPantau) -> Any:
    baris = pantauan(dokumen, isi.risiko).get(isi.periode.kode)
    return besaran_risiko(dokumen, baris.kemungkinan, baris.dampak) if baris else None


def _tingkat(dokumen: TahunKinerja, isi: IsiPantau) -> str:
    besaran = _besaran(dokumen, isi)
    return f"{besaran.nilai} {besaran.tingkat}".strip() if besaran else ""


def _status_tingkat(dokumen: TahunKinerja, isi: IsiPantau) -> Status | None:
    besaran = _besaran(dokumen, isi)
    if besaran is None:
        return None
    if besaran.dapat_diterima:
        return Status(Tanda.SELESAI, "Dalam selera risiko.")
    return Status(Tanda.PERINGATAN, "Di atas selera risiko.")


def _teks_dukung(noun: str) -> Any:
    """How much evidence there is; it is handed in on the card "Data dukung"."""

    def teks(dokumen: TahunKinerja, isi: Any) -> str:
        baris = isi.baris if noun == "perlakuan" else pantauan(dokumen, isi.risiko).get(isi.periode.kode)
        return dukungan(dokumen, noun, baris.id).teks if baris is not None else ""

    return teks
