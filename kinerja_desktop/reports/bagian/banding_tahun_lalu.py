"""Figures of earlier years as their papers printed them: one year (002 T3.4), several (001 T1.2), one with capaian (T1.3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ...domain.angka import SATUAN_BISU, Mode, tulis_angka
from ...domain.capaian import BarisCapaian, baris_capaian, beda_satuan, capaian_pembanding, tulis_capaian
from ...domain.laporan import Laporan
from ...domain.nilai import Angka, Isian, Kosong, Teks, TidakDapatDihitung
from ...domain.periode import TAHUN
from ...domain.renstra import AturanCapaian, IndikatorTahun, Pembanding, Tingkat, dicetak
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Blok, Catatan, Kelompok, Orientasi, Paragraf, Sel, Tabel
from .capaian import NAMA_TINGKAT, URUTAN_TINGKAT, sel_realisasi, sel_target
from .catatan_capaian import RUMUS_ATURAN, CatatanKaki, tulis_persentase
from .umum import BELUM, TENGAH, kepala, kolom, periode_kalimat, periode_laporan, sel_angka, sel_isian, tata_letak
from .urut_cetak import kelompok_cetak

BAGIAN = "banding-tahun-lalu"
JUDUL = "Perbandingan dengan Tahun Sebelumnya"
SATU, BEBERAPA, BERCAPAIAN = "satu-tahun", "beberapa-tahun", "dengan-capaian"
TATA_LETAK = (
    (SATU, "Satu tahun: target dan realisasi"),
    (BEBERAPA, "Beberapa tahun berdampingan"),
    (BERCAPAIAN, "Satu tahun dengan capaian"),
)
BATAS_TAHUN = 5
TIDAK_LAGI = "Tidak lagi diukur"


@dataclass(frozen=True, slots=True)
class _Ukuran:
    """An indikator with its words here; without a row of this year where it is measured no more."""

    id: str
    kata: str
    tahunan: IndikatorTahun | None

    @property
    def aturan(self) -> AturanCapaian:
        return self.tahunan.aturan if self.tahunan else AturanCapaian.R_PER_T


@dataclass(frozen=True, slots=True)
class _Kelompok:
    sasaran: str
    isi: tuple[_Ukuran, ...]


def banding_tahun_lalu(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """A table per level that has figures, in the layout the report chooses; the newest year before unless several."""
    tahun = _tahun(dokumen)
    if not tahun:
        kalimat = f"Belum ada data tahun sebelum {dokumen.tahun} untuk diperbandingkan."
        return Bagian(BAGIAN, JUDUL, (Paragraf(kalimat),))
    letak = tata_letak(laporan, BAGIAN, SATU)
    dipakai = tahun[-BATAS_TAHUN:] if letak == BEBERAPA else tahun[-1:]
    meja = _Meja(dokumen, laporan, dipakai)
    buat = {BEBERAPA: meja.beberapa_tahun, BERCAPAIAN: meja.dengan_capaian}.get(letak, meja.satu_tahun)
    isi = [blok for tingkat in URUTAN_TINGKAT for blok in meja.blok(tingkat, buat)]
    return Bagian(BAGIAN, JUDUL, tuple(isi), Orientasi.MENDATAR if letak == BEBERAPA else Orientasi.TEGAK)


def ada(dokumen: TahunKinerja) -> bool:
    return bool(_tahun(dokumen))


def _tahun(dokumen: TahunKinerja) -> tuple[int, ...]:
    """Earlier years that have figures the section prints."""
    tahunan = dokumen.indikator_tahun_id
    return tuple(
        sorted(
            {
                b.tahun_banding
                for b in dokumen.pembanding
                if b.tahun_banding < dokumen.tahun
                and ((i := tahunan.get(b.indikator_id)) is None or dicetak(i, BAGIAN))
            }
        )
    )


class _Meja:
    """The rows of all layouts."""

    def __init__(self, dokumen: TahunKinerja, laporan: Laporan, tahun: tuple[int, ...]) -> None:
        self.dokumen, self.laporan, self.tahun = dokumen, laporan, tahun
        self.catatan = CatatanKaki()
        self._aturan: tuple[AturanCapaian, Mode] | None = None
        """Rule and mode of most rows, said once below the table."""
        self._berjalan = False
        """Whether the year itself stands beside the others."""

    def blok(self, tingkat: Tingkat, buat: Callable[[Tingkat, list[_Kelompok]], Tabel]) -> tuple[Blok, ...]:
        """Table and notes of a level, or nothing."""
        kelompok = self._kelompok(tingkat)
        if not kelompok:
            return ()
        cara = Counter((u.aturan, self._mode(u)) for k in kelompok for u in k.isi)
        self._aturan = cara.most_common(1)[0][0]
        self.catatan, self._berjalan = CatatanKaki(), False
        tabel = buat(tingkat, kelompok)
        umum = [] if buat == self.satu_tahun else [self._kata_aturan(*self._aturan)]
        umum += self._sumber(kelompok)
        return tabel, Catatan((*(("", u) for u in umum), *self.catatan.butir()))

    # Layouts ---------------------------------------------------------------------------------------------------------

    def satu_tahun(self, tingkat: Tingkat, kelompok: list[_Kelompok]) -> Tabel:
        """002 T3.4: No, sasaran, indikator, target, realisasi."""
        tahun = self.tahun[-1]
        isi = []
        for nomor, k in enumerate(kelompok, 1):
            baris = []
            for ke, u in enumerate(k.isi, 1):
                b = self._angka(u, tahun)
                kata = Sel(u.kata, gantung=f"{ke}.", tanda=self._tanda_catatan(b))
                baris.append(Baris((kata, *self._nilai(b))))
            isi.append(Kelompok(((0, Sel(str(nomor))), (1, Sel(k.sasaran))), tuple(baris)))
        return Tabel(
            kolom((6, TENGAH), 28, 42, (12, TENGAH), (12, TENGAH)),
            kepala("No.", *NAMA_TINGKAT[tingkat], "Target", "Realisasi"),
            tuple(isi),
            (f"Capaian Kinerja Tahun {tahun}",),
        )

    def dengan_capaian(self, tingkat: Tingkat, kelompok: list[_Kelompok]) -> Tabel:
        """001 T1.3: sasaran, indikator, and under the year target, realisasi, capaian, each with its unit in full."""
        tahun = self.tahun[-1]
        isi = []
        for k in kelompok:
            baris = []
            for u in k.isi:
                b = self._angka(u, tahun)
                kata = Sel(u.kata, tanda=self._tanda_catatan(b))
                baris.append(Baris((kata, *self._nilai(b, penuh=True), self._capaian(u, b))))
            isi.append(Kelompok(((0, Sel(k.sasaran)),), tuple(baris)))
        sasaran, indikator = NAMA_TINGKAT[tingkat]
        atas = (Sel(sasaran, baris=2), Sel(indikator, baris=2), Sel(f"Realisasi {tahun}", kolom=3))
        return Tabel(
            kolom(29, 33, (13, TENGAH), (13, TENGAH), (12, TENGAH)),
            (Baris(atas), *kepala("Target", "Realisasi", "Capaian")),
            tuple(isi),
            (f"Capaian Kinerja Renstra {tahun}",),
        )

    def beberapa_tahun(self, tingkat: Tingkat, kelompok: list[_Kelompok]) -> Tabel:
        """001 T1.2: three rows per indikator, a column per year; the year itself last, once it has a realisasi."""
        kini = {
            u.id: baris_capaian(self.dokumen, u.tahunan, periode_laporan(self.laporan))
            for k in kelompok
            for u in k.isi
            if u.tahunan
        }
        berjalan = self._berjalan = any(isinstance(b.realisasi, Angka | Teks) for b in kini.values())
        isi = []
        for k in kelompok:
            ukuran = tuple(
                Kelompok(((1, Sel(u.kata, utuh=True)),), self._tiga(u, kini.get(u.id) if berjalan else None, berjalan))
                for u in k.isi
            )
            isi.append(Kelompok(((0, Sel(k.sasaran)),), ukuran))
        kolom_tahun = [*map(str, self.tahun), *([str(self.dokumen.tahun)] if berjalan else [])]
        rentang = "-".join(dict.fromkeys((kolom_tahun[0], kolom_tahun[-1])))
        return Tabel(
            kolom(22, 30, 10, *((38 / len(kolom_tahun), TENGAH) for _ in kolom_tahun)),
            kepala(*NAMA_TINGKAT[tingkat], "Uraian", *kolom_tahun),
            tuple(isi),
            (f"Capaian Kinerja Renstra {rentang}",),
        )

    def _tiga(self, u: _Ukuran, kini: BarisCapaian | None, berjalan: bool) -> tuple[Baris, ...]:
        lajur = []
        for tahun in self.tahun:
            b = self._angka(u, tahun)
            target, realisasi = self._nilai(b, tanda=self._tanda_catatan(b))
            lajur.append((target, realisasi, self._capaian(u, b)))
        if kini:
            persen = sel_angka(tulis_persentase(kini), "%")
            lajur.append((sel_target(kini), sel_realisasi(self.dokumen, kini), persen))
        elif berjalan:
            lajur.append((Sel(), Sel(), Sel()))
        nama = ("Target", "Realisasi", "Capaian")
        return tuple(Baris((Sel(n), *sel)) for n, *sel in zip(nama, *lajur, strict=True))

    # Rows ------------------------------------------------------------------------------------------------------------

    def _kelompok(self, tingkat: Tingkat) -> list[_Kelompok]:
        """Indikator with a figure in one of the years, by sasaran; at the end those that this year measures no more."""
        hasil = []
        for k in kelompok_cetak(self.dokumen, BAGIAN, tingkat):
            if isi := tuple(_Ukuran(i.indikator_id, kata, i) for i, kata in k.indikator if self._ada(i.indikator_id)):
                hasil.append(_Kelompok(k.sebutan, isi))
        if tingkat == Tingkat.KEGIATAN:
            ada = self.dokumen.indikator_tahun_id
            lama = [i for i in self.dokumen.indikator if i.id not in ada and self._ada(i.id)]
            if lama:
                nama = f"{TIDAK_LAGI} tahun {self.dokumen.tahun}"
                hasil.append(_Kelompok(nama, tuple(_Ukuran(i.id, i.nama, None) for i in lama)))
        return hasil

    def _ada(self, indikator_id: str) -> bool:
        return any(p.tahun_banding in self.tahun for p in self._milik(indikator_id))

    def _milik(self, indikator_id: str) -> tuple[Pembanding, ...]:
        return self.dokumen.per("pembanding", "indikator_id").get(indikator_id, ())

    def _angka(self, u: _Ukuran, tahun: int) -> Pembanding | None:
        return next((p for p in self._milik(u.id) if p.tahun_banding == tahun), None)

    def _mode(self, u: _Ukuran) -> Mode:
        return self.dokumen.mode("capaian", u.tahunan)

    # Cells and notes -------------------------------------------------------------------------------------------------

    def _nilai(self, b: Pembanding | None, *, penuh: bool = False, tanda: str = "") -> tuple[Sel, Sel]:
        """Target and realisasi, each in its own unit (002 T3.4: 1 Layanan and 100%)."""
        if b is None:
            return Sel(), Sel()
        return (
            _sel(b.target, b.satuan_target, penuh, tanda=tanda),
            _sel(b.realisasi, b.satuan_realisasi, penuh),
        )

    def _capaian(self, u: _Ukuran, b: Pembanding | None) -> Sel:
        """The percentage by the indikator's rule; empty with a note where target and realisasi cannot be compared."""
        if b is None or isinstance(b.realisasi, Kosong):
            return Sel()
        if beda_satuan(b):
            satuan = f"{b.satuan_target} dan {b.satuan_realisasi}"
            kata = f"Target dan realisasi bersatuan lain ({satuan}), jadi capaiannya tidak dihitung."
            return Sel("", tanda=self.catatan.tanda(kata))
        if isinstance(b.target, Teks) or isinstance(b.realisasi, Teks):
            kata = "Target atau realisasi dinyatakan dengan kata, jadi capaiannya tidak dihitung."
            return Sel("-", tanda=self.catatan.tanda(kata))
        mode = self._mode(u)
        hasil = capaian_pembanding(b, u.aturan).hasil
        kata = ""
        if isinstance(hasil, TidakDapatDihitung):
            kata = f"Tidak dapat dihitung: {hasil.alasan}."
        elif isinstance(hasil, Angka) and (u.aturan, mode) != self._aturan:
            kata = self._kata_aturan(u.aturan, mode)
        return sel_angka(tulis_capaian(hasil, mode), "%", tanda=self.catatan.tanda(kata))

    @staticmethod
    def _kata_aturan(aturan: AturanCapaian, mode: Mode) -> str:
        return f"Capaian = {RUMUS_ATURAN[aturan]}, {mode.keterangan}."

    def _tanda_catatan(self, b: Pembanding | None) -> str:
        kata = b.catatan.strip() if b else ""
        return self.catatan.tanda(kata if not kata or kata.endswith(".") else f"{kata}.")

    def _sumber(self, kelompok: list[_Kelompok]) -> list[str]:
        """Where the figures stand, and which column is this year's own."""
        semua = [b for k in kelompok for u in k.isi for t in self.tahun if (b := self._angka(u, t))]
        sumber = dict.fromkeys(b.sumber.strip().rstrip(".") for b in semua if b.sumber.strip())
        hasil = [f"Sumber: {'; '.join(sumber)}."] if sumber else []
        if self._berjalan:
            periode = periode_laporan(self.laporan)
            kapan = "akhir tahun" if periode == TAHUN else periode_kalimat(periode, self.dokumen.tahun)
            hasil.append(f"Kolom {self.dokumen.tahun} memuat angka tahun ini sendiri, sampai dengan {kapan}.")
        return hasil


def _sel(nilai: Isian, satuan: str, penuh: bool, **lain: Any) -> Sel:
    """A value with its unit; ``penuh`` also says the units that other tables leave out (001 T1.3: 3,6 indeks)."""
    if isinstance(nilai, Kosong):
        return Sel(BELUM, miring=True, **lain)
    if penuh and isinstance(nilai, Angka) and satuan.casefold() in SATUAN_BISU:
        return sel_angka(tulis_angka(nilai.nilai), f" {satuan.casefold()}", **lain)
    return sel_isian(nilai, satuan, **lain)
