"""Sheets of the tab Anggaran: every observation of realisasi by source and date, and the reconciliation of the sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ...application.anggaran_gestur import pohon
from ...application.pengisian import hapus_baris
from ...application.sel import Sel, sel_kunci, tulis_sel
from ...application.transaksi import Transaksi
from ...domain.anggaran import Anggaran, Observasi
from ...domain.angka import tulis_rupiah
from ...domain.periode import Periode, tulis_tanggal
from ...domain.serapan import BarisRekonsiliasi, baris_belanja, rekonsiliasi, sumber_utama
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Lembar, Status, Tanda
from .lembar_anggaran import INDEN, LEBAR_UANG, uang


@dataclass(frozen=True, slots=True)
class IsiAmatan:
    """A node as one source showed it on one date; ``amatan`` is None while nothing is typed there."""

    node: Anggaran
    dalam: int
    sumber: str
    hari: date
    bulanan: bool
    amatan: Observasi | None


class LembarAmatan(Lembar):
    """Observations grouped by source and date; the chosen source and date stand first, open for entry on every line."""

    judul = "Realisasi anggaran per sumber"
    kosong = "Belum ada kegiatan atau jenis belanja yang dapat diisi realisasinya; tambahkan pada tampilan lain lebih dahulu."

    def atur(self, sumber: str, hari: date) -> None:
        self.sumber, self.hari = sumber, hari
        self.kolom = (
            Kolom("rincian", "Rincian", 120, None, lambda _, b: str(b.node.tingkat), beku=True),
            Kolom("kode", "Kode", 84, None, lambda _, b: b.node.kode, beku=True),
            Kolom("nama", "Kegiatan atau jenis belanja", 0, None, lambda _, b: INDEN * b.dalam + b.node.nama, beku=True),
            Kolom("cara", "Jumlah", 130, None, lambda _, b: "bulan itu saja" if b.bulanan else "sejak Januari"),
            Kolom("realisasi", "Realisasi", LEBAR_UANG + 16, _sel, _teks, "kanan",
                  keterangan="Angka sebagaimana tampak pada aplikasi sumbernya, jumlah sejak Januari."),
        )  # fmt: skip

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        node = [*pohon(dokumen), *((a, 0) for a in baris_belanja(dokumen))]
        ada = {(o.sumber, o.per_tanggal) for o in dokumen.observasi}
        utama = sumber_utama(dokumen)
        urut = sorted(ada - {(self.sumber, self.hari)}, key=lambda k: (k[0] != utama, k[0], -k[1].toordinal()))
        hasil: list[Baris] = []
        if node and self.sumber:
            hasil += self._kelompok(dokumen, node, self.sumber, self.hari, semua=True)
        for sumber, hari in urut:
            hasil += self._kelompok(dokumen, node, sumber, hari, semua=False)
        return hasil

    def _kelompok(
        self, dokumen: TahunKinerja, node: Sequence[tuple[Anggaran, int]], sumber: str, hari: date, *, semua: bool
    ) -> list[Baris]:
        amatan = {
            (o.anggaran_id, o.bulanan): o
            for o in dokumen.observasi
            if o.sumber == sumber and o.per_tanggal == hari
        }  # fmt: skip
        isi = [
            Baris(f"{sumber}|{hari}|{a.id}|{bulanan}", IsiAmatan(a, dalam, sumber, hari, bulanan, amatan.get((a.id, bulanan))))
            for a, dalam in node
            for bulanan in (False, True)
            if (a.id, bulanan) in amatan or (semua and not bulanan)
        ]  # fmt: skip
        judul = f"{sumber} per {tulis_tanggal(hari)}" + (" · sumber utama" if sumber == sumber_utama(dokumen) else "")
        return [Baris(f"{sumber}|{hari}", None, "grup", judul), *isi]

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        isi = baris.isi
        return (
            f"isi realisasi {isi.sumber} per {tulis_tanggal(isi.hari)}"
            if isinstance(isi, IsiAmatan)
            else "isi realisasi"
        )

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        amatan = [b.isi.amatan for b in baris if isinstance(b.isi, IsiAmatan) and b.isi.amatan]
        return hapus_baris(dokumen, amatan, f"hapus {len(amatan)} angka realisasi") if amatan else None


def _sel(dokumen: TahunKinerja, isi: IsiAmatan) -> Sel | None:
    return sel_kunci(
        "observasi", "realisasi", tahun=dokumen.tahun, anggaran_id=isi.node.id, sumber=isi.sumber, per_tanggal=isi.hari,
        bulanan=isi.bulanan,
    )  # fmt: skip


def _teks(dokumen: TahunKinerja, isi: IsiAmatan) -> str:
    alamat = _sel(dokumen, isi)
    return tulis_sel(dokumen, alamat) if alamat else ""


class LembarRekonsiliasi(Lembar):
    """Every source side by side with its difference from the main figure; nothing is added across sources."""

    judul = "Rekonsiliasi antar-sumber"
    kosong = "Belum ada realisasi. Isi angka sumber pertama; perbandingan antar-sumber muncul di sini."

    def atur(self, batas: Periode) -> None:
        self.batas = batas
        self.kolom = (
            Kolom("sumber", "Sumber", 150, None, _sumber, beku=True),
            Kolom("rincian", "Rincian", 0, None, lambda _, b: b.rincian),
            Kolom("per_tanggal", "Per tanggal", 150, None,
                  lambda _, b: tulis_tanggal(b.per_tanggal) if b.per_tanggal else ""),
            Kolom("pagu", "Pagu", LEBAR_UANG + 8, None, lambda _, b: uang(b.pagu), "kanan"),
            Kolom("realisasi", "Realisasi", LEBAR_UANG + 8, None, lambda _, b: uang(b.realisasi), "kanan"),
            Kolom("serapan", "Serapan", 84, None, lambda _, b: f"{b.tercetak} %" if b.tercetak else "", "kanan"),
            Kolom("selisih", "Selisih dari sumber utama", LEBAR_UANG + 32, None, _selisih, "kanan", status=_status_selisih,
                  keterangan="Realisasi sumber ini dikurangi realisasi sumber utama."),
        )  # fmt: skip

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        return [Baris(f"{b.sumber}|{b.rincian}", b) for b in rekonsiliasi(dokumen, self.batas)]


def _sumber(dokumen: TahunKinerja, isi: BarisRekonsiliasi) -> str:
    return f"{isi.sumber} · utama" if isi.sumber == sumber_utama(dokumen) else isi.sumber


def _selisih(dokumen: TahunKinerja, isi: BarisRekonsiliasi) -> str:
    if isi.selisih is None or (isi.selisih == 0 and isi.sumber == sumber_utama(dokumen)):
        return ""
    return f"{'+' if isi.selisih > 0 else ''}{tulis_rupiah(isi.selisih)}"


def _status_selisih(dokumen: TahunKinerja, isi: BarisRekonsiliasi) -> Status | None:
    if not isi.selisih:
        return None
    utama = sumber_utama(dokumen)
    return Status(
        Tanda.PERINGATAN,
        f"{isi.sumber} berbeda {tulis_rupiah(abs(isi.selisih))} dari {utama}. Sebut sumber dan tanggalnya pada setiap "
        "angka, dan jelaskan selisihnya pada laporan.",
    )
