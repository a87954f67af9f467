"""Rencana aksi of 003, 004 and 000 in small, for the sections that print them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from kinerja_desktop.domain.keputusan import JenisKeputusan, Keputusan
from kinerja_desktop.domain.nilai import Angka
from kinerja_desktop.domain.perjanjian_kinerja import Pk, PkTarget
from kinerja_desktop.domain.rencana_aksi import JenisPeriode, Renaksi, RenaksiPagu, RenaksiPeriode, StatusRenaksi
from kinerja_desktop.domain.renstra import Indikator, IndikatorTahun, Sasaran, SasaranTahun
from kinerja_desktop.domain.satker import Pejabat, Satker, TahunAnggaran
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja, kunci_urut
from tests.reports.dokumen import uid

TAHUN = 2024
TW = ("TW1", "TW2", "TW3", "TW4")
RAPAT_KINERJA = "Pelaksanaan rapat kinerja secara berkala"


class Isi:
    """A year that grows row by row; ``kegiatan`` gives the RPD of a period as a fourth of its pagu."""

    def __init__(self, nama: str = "Balai Pemasyarakatan Kelas II Ternate", **setelan: Any) -> None:
        self.baris: dict[str, list[Any]] = {}
        self.tambah("satker", Satker(uid("satker"), kode="999901", nama=nama, tempat="Ternate"))
        self.tambah("tahun_anggaran", TahunAnggaran(uid("ta"), tahun=TAHUN, **setelan))
        self.tambah("pk", Pk(uid("pk"), tahun=TAHUN))
        self.tambah("pejabat", Pejabat(uid("kepala"), nama="Nama Kepala Bapas", jabatan=f"Kepala {nama}"))

    def tambah(self, noun: str, baris: Any) -> Any:
        self.baris.setdefault(noun, []).append(baris)
        return baris

    def _urut(self, noun: str) -> int:
        return len(self.baris.get(noun, ()))

    def sasaran(self, uraian: str, **isi: Any) -> str:
        n = self._urut("sasaran")
        id_ = uid("s", n)
        self.tambah("sasaran", Sasaran(id_, nama=uraian))
        baris = SasaranTahun(uid("st", n), tahun=TAHUN, sasaran_id=id_, uraian=uraian, urutan=n, **isi)
        self.tambah("sasaran_tahun", baris)
        return id_

    def indikator(self, sasaran: str, uraian: str, target: str = "", **isi: Any) -> str:
        n = self._urut("indikator")
        id_ = uid("i", n)
        self.tambah("indikator", Indikator(id_, nama=uraian))
        isi = {"kode": str(n)} | isi
        baris = IndikatorTahun(
            uid("it", n), tahun=TAHUN, indikator_id=id_, sasaran_id=sasaran, uraian=uraian, urutan=n, **isi
        )
        self.tambah("indikator_tahun", baris)
        if target:
            nilai = Angka(Decimal(target))
            self.tambah(
                "pk_target", PkTarget(uid("t", n), tahun=TAHUN, pk_id=uid("pk"), indikator_id=id_, target=nilai)
            )
        return id_

    def pagu(self, jumlah: int | None, **isi: Any) -> str:
        n = self._urut("renaksi_pagu")
        baris = RenaksiPagu(uid("p", n), tahun=TAHUN, pagu=jumlah, urutan=n, **isi)
        return str(self.tambah("renaksi_pagu", baris).id)

    def kegiatan(
        self, indikator: str, uraian: str, *pagu: int, rencana: str = "", jenis: JenisPeriode | None = None, **isi: Any
    ) -> str:
        n = self._urut("renaksi")
        jenis = jenis or JenisPeriode.TRIWULAN
        baris = Renaksi(
            uid("k", n), tahun=TAHUN, indikator_id=indikator, uraian=uraian, jenis_periode=jenis, urutan=n, **isi
        )
        self.tambah("renaksi", baris)
        for jumlah in pagu:
            blok = self.pagu(jumlah, renaksi_id=baris.id)
            for kode in jenis.kode:
                self.periode(
                    baris.id, kode, pagu_id=blok if len(pagu) > 1 else None, rencana=rencana,
                    rpd=jumlah // len(jenis.kode),
                )  # fmt: skip
        return baris.id

    def periode(self, kegiatan: str, kode: str, **isi: Any) -> RenaksiPeriode:
        baris = RenaksiPeriode(
            uid("rp", kegiatan, isi.get("pagu_id"), kode), tahun=TAHUN, renaksi_id=kegiatan, periode=kode, **isi
        )
        return self.tambah("renaksi_periode", baris)  # type: ignore[no-any-return]

    def ubah_periode(self, kegiatan: str, kode: str, **isi: Any) -> None:
        semua = self.baris["renaksi_periode"]
        for n, b in enumerate(semua):
            if (b.renaksi_id, b.periode) == (kegiatan, kode):
                semua[n] = replace(b, **isi)

    @property
    def dokumen(self) -> TahunKinerja:
        return TahunKinerja(TAHUN, **{noun: tuple(sorted(baris, key=kunci_urut)) for noun, baris in self.baris.items()})


def ternate(**setelan: Any) -> Isi:
    """003: a pagu in four equal parts, four pagu under one kegiatan, units and areas as targets."""
    isi = Isi(**setelan)
    satu = isi.sasaran("Meningkatnya pelayanan pembimbingan klien pemasyarakatan")
    a = isi.indikator(
        satu, "Persentase klien usia produktif", "70",
        rumus_teks="Jumlah klien bekerja dibagi jumlah klien usia produktif dikali 100%",
    )  # fmt: skip
    isi.kegiatan(a, "Penelitian kemasyarakatan", 88_880_000, rencana="Bimbingan Kepribadian / Kemandirian Klien")
    dua = isi.sasaran("Meningkatnya Dukungan Layanan Manajemen Satker")
    b = isi.indikator(dua, "Tersusunnya dokumen rencana kerja", "1", satuan="Dokumen")
    banyak = isi.kegiatan(
        b, "Pembuatan rencana kerja", 2_450_000, 6_050_000, 1_850_000, 3_350_000, rencana=RAPAT_KINERJA
    )
    isi.ubah_periode(banyak, "TW1", status=StatusRenaksi.SELESAI)
    c = isi.indikator(dua, "Jumlah Layanan Perkantoran", "1", satuan="Layanan")
    kantor = isi.kegiatan(c, "Pembayaran gaji pokok PNS", 2_418_654_000, rencana="Pembayaran gaji", data_dukung="SPM")
    isi.ubah_periode(
        kantor, "TW1", realisasi=564_600_194, data_dukung="SPM dan SP2D", keterangan="- tepat waktu\n- lengkap"
    )
    d = isi.indikator(dua, "Jumlah Gedung / Bangunan", "4000", satuan="M²")
    isi.kegiatan(d, "Pemeliharaan Gedung", 48_950_000, rencana="Pemeliharaan Gedung secara berkala")
    return isi


def kanwil() -> Isi:
    """000: one row per skema, grouped by program, one pagu over nine skema of two indikator."""
    isi = Isi("Kantor Wilayah Direktorat Jenderal Pemasyarakatan Nusa Tenggara Barat", tata_letak_renaksi="9 kolom")
    satu = isi.sasaran("Terwujudnya Pengendalian Mutu", kode="SK17", program="Program Penegakan dan Pelayanan Hukum")
    a = isi.indikator(
        satu, "Indeks Pengendalian Mutu", "3.4", kode="IKK17.1", satuan="Indeks",
        rumus_teks="Indeks = (PLP) + (PCT) / 25%\nPLP : Tingkat penyelesaian program/kegiatan\nPCT : Persentase pencapaian",
    )  # fmt: skip
    isi.pagu(0, indikator_id=a)
    for n in range(6):
        isi.kegiatan(a, f"Rekapitulasi laporan {n}", jenis=JenisPeriode.SEMESTER, data_dukung="2 Dokumen")
    dua = isi.sasaran("Meningkatnya Reformasi Birokrasi", kode="SK19", program="Program Dukungan Manajemen")
    b = isi.indikator(
        dua, "Persentase Pelaksanaan Rencana Aksi", "100", kode="IKK19.1",
        rumus_teks="% = A / B × 100%\nA : Jumlah rencana aksi RB yang terlaksana\nB : Total Rencana aksi RB",
    )  # fmt: skip
    c = isi.indikator(
        dua, "Indeks Kepuasan Unit Kerja", "3.52", kode="IKK19.2", satuan="Indeks",
        rumus_teks="1. Tetapkan bobot;\n2. Melakukan rekapitulasi jumlah skor/skala;",
    )  # fmt: skip
    isi.pagu(10_499_117_000, sasaran_id=dua)
    for indikator, jumlah in ((b, 6), (c, 3)):
        for n in range(jumlah):
            jenis = (JenisPeriode.SEMESTER, JenisPeriode.TAHUN, JenisPeriode.TRIWULAN)[n % 3]
            isi.kegiatan(indikator, f"Skema {n}", jenis=jenis, data_dukung="1 Kegiatan")
    isi.tambah(
        "keputusan",
        Keputusan(
            uid("sk"), tahun=TAHUN, jenis=JenisKeputusan.RENAKSI, tempat="Mataram", tanggal=date(2024, 3, 16),
            penanda_tangan_id=uid("ttd"),
        ),
    )  # fmt: skip
    isi.tambah("pejabat", Pejabat(uid("ttd"), nama="Nama Kepala Kanwil", jabatan="Kepala Kantor Wilayah"))
    return isi


def magelang() -> Isi:
    """004: no number, a cover, fractions, 0 in every row."""
    isi = Isi("Balai Pemasyarakatan Kelas II Magelang", tata_letak_renaksi="13 kolom")
    s = isi.sasaran("Meningkatnya Pelaksanaan Pendampingan")
    i = isi.indikator(
        s, "Persentase Tahanan yang mendapatkan pendampingan", "5",
        rumus_teks="Jumlah Tahanan di Lapas/Rutan yang mendapatkan pendampingan / Jumlah seluruh Tahanan × 100%",
    )  # fmt: skip
    k = isi.kegiatan(i, "Layanan Pendampingan Peradilan", 0, data_dukung="Laporan sesuai format TNDE")
    isi.ubah_periode(k, "TW1", rencana="1. Melaksanakan Bimbingan\n2. Melaksanakan pengawasan", realisasi=0)
    return isi
