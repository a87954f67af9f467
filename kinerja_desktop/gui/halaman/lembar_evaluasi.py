"""Sheets of the evaluasi: the list with what the year still owes, and the rows of one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from ...application import evaluasi_gestur as g
from ...application.pengisian import PabrikId, hapus_baris
from ...application.sel import Sel, sel_baris
from ...application.transaksi import Transaksi
from ...domain.evaluasi import Evaluasi, EvaluasiButir, JenisEvaluasi
from ...domain.evaluasi_aturan import (
    KelengkapanEvaluasi,
    Wajib,
    belum_ada,
    kelengkapan_evaluasi,
    sudah_lewat,
)
from ...domain.evaluasi_isi import TERUSUN, butir_evaluasi, isi_butir, periode_evaluasi
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.tindak_lanjut import tahun_evaluasi
from ..tabel.lembar import Baris, Kolom, Lembar, Status, Tanda


class IsiDaftar(NamedTuple):
    """An evaluasi, or one that is owed and not there yet."""

    evaluasi: Evaluasi | None
    wajib: Wajib | None

    @property
    def jenis(self) -> JenisEvaluasi:
        return self.evaluasi.jenis if self.evaluasi else self.wajib.jenis  # type: ignore[union-attr]

    @property
    def unit_id(self) -> str | None:
        return self.evaluasi.unit_id if self.evaluasi else self.wajib.unit_id  # type: ignore[union-attr]


class LembarEvaluasi(Lembar):
    """Every evaluasi of the year by kind and period, and those that are owed."""

    nama = "evaluasi"
    judul = "Evaluasi"
    kosong = "Belum ada evaluasi. Tekan “+ Evaluasi”; evaluasi mandiri disusun dari kegiatan rencana aksi unitnya."

    def __init__(self, hari_ini: date) -> None:
        self.hari_ini = hari_ini
        self.kolom = (
            Kolom("periode", "Periode", 160, teks=self._periode),
            Kolom("unit", "Unit", 0, teks=self._unit, sebutan=True),
            Kolom("tanggal", "Tanggal", 140, self._sel_tanggal),
            Kolom("butir", "Butir", 130, teks=self._butir, status=self._status_butir),
            Kolom("tindak", "Tindak lanjut", 210, teks=self._tindak, status=self._status_tindak),
        )

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        isi = [IsiDaftar(e, None) for e in dokumen.evaluasi]
        isi += [IsiDaftar(None, w) for w in belum_ada(dokumen)]
        unit = {u.id: n for n, u in enumerate(dokumen.unit)}

        def urut(i: IsiDaftar) -> tuple[int, int, int]:
            periode = periode_evaluasi(i.evaluasi) if i.evaluasi else i.wajib.periode  # type: ignore[union-attr]
            return list(JenisEvaluasi).index(i.jenis), periode.akhir, unit.get(i.unit_id or "", -1)

        hasil: list[Baris] = []
        for i in sorted(isi, key=urut):
            if not hasil or hasil[-1].isi.jenis != i.jenis:
                hasil.append(Baris(f"grup|{i.jenis}", i, "grup", str(i.jenis).capitalize()))
            kunci = i.evaluasi.id if i.evaluasi else f"{i.jenis}|{i.wajib.periode.kode}|{i.unit_id}"  # type: ignore[union-attr]
            hasil.append(Baris(kunci, i))
        return hasil

    @staticmethod
    def _sel_tanggal(_: TahunKinerja, isi: IsiDaftar) -> Sel | None:
        return sel_baris(isi.evaluasi, "tanggal") if isi.evaluasi else None

    def _periode(self, dokumen: TahunKinerja, isi: IsiDaftar) -> str:
        if isi.evaluasi is None:
            return isi.wajib.periode.nama if isi.wajib else ""
        nama, tahun = periode_evaluasi(isi.evaluasi).nama, tahun_evaluasi(isi.evaluasi)
        return nama if tahun == dokumen.tahun else f"{nama} {tahun}"

    def _unit(self, dokumen: TahunKinerja, isi: IsiDaftar) -> str:
        unit = dokumen.ambil("unit", isi.unit_id)
        return unit.nama if unit else "Seluruh satuan kerja"

    def _hitung(self, dokumen: TahunKinerja, isi: IsiDaftar) -> KelengkapanEvaluasi | None:
        return kelengkapan_evaluasi(dokumen, isi.evaluasi, self.hari_ini) if isi.evaluasi else None

    def _butir(self, dokumen: TahunKinerja, isi: IsiDaftar) -> str:
        hitung = self._hitung(dokumen, isi)
        if hitung is None:
            return "belum dibuat" if self._lewat(dokumen, isi) else "belum waktunya"
        return str(hitung)

    def _lewat(self, dokumen: TahunKinerja, isi: IsiDaftar) -> bool:
        return isi.wajib is not None and sudah_lewat(isi.wajib.periode, dokumen.tahun, self.hari_ini)

    def _status_butir(self, dokumen: TahunKinerja, isi: IsiDaftar) -> Status | None:
        hitung = self._hitung(dokumen, isi)
        if hitung is None:
            if self._lewat(dokumen, isi):
                return Status(Tanda.TERLAMBAT, "Periodenya sudah berakhir; tekan Buka untuk membuatnya.")
            return None
        if hitung.lengkap:
            return Status(Tanda.SELESAI, "Semua butir dinilai dan tanggalnya terisi.")
        return Status(Tanda.PERINGATAN, "Lengkap bila semua butir dinilai dan tanggalnya terisi.")

    def _tindak(self, dokumen: TahunKinerja, isi: IsiDaftar) -> str:
        hitung = self._hitung(dokumen, isi)
        if hitung is None or not hitung.tindak:
            return ""
        if not hitung.terbuka:
            return f"{hitung.tindak} selesai"
        return f"{hitung.terbuka} dari {hitung.tindak} terbuka" + (f", {hitung.lewat} lewat" if hitung.lewat else "")

    def _status_tindak(self, dokumen: TahunKinerja, isi: IsiDaftar) -> Status | None:
        hitung = self._hitung(dokumen, isi)
        if hitung is None or not hitung.tindak:
            return None
        if hitung.lewat:
            return Status(Tanda.TERLAMBAT, f"{hitung.lewat} tindak lanjut lewat tenggat.")
        if hitung.terbuka:
            return Status(Tanda.BERJALAN, "Dibawa terus sampai selesai.")
        return Status(Tanda.SELESAI, "Semua tindak lanjut selesai.")

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        ada = [b.isi.evaluasi for b in baris if b.jenis == "isi" and b.isi.evaluasi]
        return hapus_baris(dokumen, ada, "hapus evaluasi") if ada else None


class LembarButir(Lembar):
    """The rows of one evaluasi; what is tied to the rencana aksi shows its figures until typed over."""

    nama = "evaluasi_butir"
    judul = "Butir evaluasi"
    kosong = "Belum ada butir. Tekan “Susun” untuk mengambil kegiatan dari rencana aksi, atau “+ Baris”."

    def __init__(self, id_baru: PabrikId) -> None:
        self.id_baru = id_baru
        self.evaluasi: Evaluasi | None = None
        self.kolom = (
            self._kolom("uraian", "Kegiatan", sebutan=True, tersempit=250),
            self._kolom("target", "Target"),
            self._kolom("capaian", "Capaian"),
            self._kolom("kendala", "Kendala"),
            self._kolom("penilaian", "Penilaian", samar=lambda *_: "Ketik penilaiannya"),
            self._kolom("tindak_lanjut", "Tindak lanjut"),
        )

    def _kolom(self, id_: str, judul: str, **lain: Any) -> Kolom:
        if id_ not in TERUSUN:
            return Kolom(id_, judul, 0, lambda _, b: sel_baris(b, id_), **lain)

        def teks(dokumen: TahunKinerja, butir: EvaluasiButir) -> str:
            return isi_butir(dokumen, self.evaluasi, butir, id_).teks if self.evaluasi else ""

        def status(dokumen: TahunKinerja, butir: EvaluasiButir) -> Status | None:
            isi = isi_butir(dokumen, self.evaluasi, butir, id_) if self.evaluasi else None
            if isi is None or not isi.asal or not isi.teks:
                return None
            return Status(Tanda.USULAN, f"Dari {isi.asal}; ketik untuk mengganti, Delete untuk kembali ke asalnya.")

        return Kolom(id_, judul, 0, lambda _, b: sel_baris(b, id_), teks, status=status, **lain)

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        return [Baris(b.id, b) for b in butir_evaluasi(dokumen, self.evaluasi)] if self.evaluasi else []

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        return f"isi {kolom.judul.lower()} evaluasi"

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        if self.evaluasi is None:
            return None
        return g.tambah_butir(dokumen, self.evaluasi, self.id_baru, setelah.isi if setelah else None)

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        return g.hapus_butir(dokumen, [b.isi for b in baris])

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        return g.pindah_butir(dokumen, self.evaluasi, baris.isi, langkah) if self.evaluasi else None
