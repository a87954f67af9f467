"""Puts the tables of this folder together into one TahunKinerja: what 002 prints and what the example adds to it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from kinerja_desktop.application.perencanaan import aturan_tahun
from kinerja_desktop.domain.anggaran import TingkatNode
from kinerja_desktop.domain.laporan import JenisLaporan
from kinerja_desktop.domain.nilai import Angka, TidakBerlaku
from kinerja_desktop.domain.perjanjian_kinerja import TingkatAnggaran
from kinerja_desktop.domain.realisasi import NILAI, BentukDukung
from kinerja_desktop.domain.renstra import (
    Arah,
    AturanCapaian,
    JenisRumus,
    Konsolidasi,
    PeriodePelaporan,
    Tingkat,
)
from kinerja_desktop.domain.satker import JenisSatker, JenisSdm, Peran
from kinerja_desktop.resources import aturan_bawaan
from tools.contoh.pembangun import Pembangun
from tools.contoh.renstra import PenyusunRenstra

from . import eperformance, isian, kendala, lkjip, output, renaksi, renstra, risiko, target_kinerja

NAMA = "rutan-soe-2023"
JUDUL = (
    "Rutan Kelas IIB SoE 2023",
    "Setahun penuh: Renstra, target, realisasi bulanan, anggaran, rencana aksi, portal, kendala, dan risiko.",
)
TAHUN = 2023
AKHIR_TRIWULAN = (3, 6, 9, 12)


def bangun() -> dict[str, Any]:
    """The example as JSON document."""
    return Penyusun().susun().dokumen()


class Penyusun:
    """One step per group of nouns, in the order of the registry; each remembers the ids that later steps point to."""

    def __init__(self) -> None:
        self.b = Pembangun(NAMA, TAHUN)
        self.unit: dict[str, str] = {}
        self.pejabat: dict[str, str] = {}
        self.sasaran: dict[tuple[str, str], str] = {}
        self.indikator: dict[tuple[str, str], str] = {}
        self.anggaran: dict[str, str] = {}
        self.pk = ""

    def susun(self) -> Pembangun:
        self.profil()
        self.aturan()
        self.sasaran_indikator()
        PenyusunRenstra(self.b, self.sasaran, self.indikator).susun(renstra.NASKAH)
        self.pembanding()
        self.perjanjian()
        self.keuangan()
        sasaran = {kode: self.sasaran[Tingkat.KEGIATAN, kode] for kode, *_ in lkjip.KEGIATAN}
        satuan = {kode: satuan for *_, anak in lkjip.KEGIATAN for kode, _, satuan, *_ in anak}
        kegiatan = {kode: self._kegiatan(kode) for kode in satuan}
        renaksi.tambah(self.b, self.unit, sasaran, kegiatan, self.anggaran)
        self.realisasi()
        eperformance.tambah(self.b, kegiatan, satuan)
        target_kinerja.tambah(self.b)
        kendala.tambah(self.b, self.unit, sasaran)
        self.data_dukung()
        risiko.tambah(self.b, self.unit, kegiatan)
        self.laporan()
        return self.b

    # Who --------------------------------------------------------------------------------------------------------------

    def profil(self) -> None:
        self.b.tambah("satker", "satker", jenis=JenisSatker.RUTAN, **lkjip.SATKER)
        for kop in lkjip.KOP:
            self.b.tambah("kop", f"kop/{kop['berlaku_mulai']}", **kop)
        for urut, (kunci, nama, tugas) in enumerate(isian.UNIT, 1):
            self.unit[kunci] = self.b.tambah("unit", f"unit/{kunci}", nama=nama, tugas=tugas, urutan=urut)
        for urut, (kunci, nama, jabatan, peran) in enumerate(isian.PEJABAT, 1):
            self.pejabat[kunci] = self.b.tambah(
                "pejabat",
                f"pejabat/{kunci}",
                nama=nama,
                nama_ttd=nama,
                nip=isian.NIP_CONTOH,
                jabatan=jabatan,
                peran=Peran(peran),
                urutan=urut,
            )
        tabel = ((JenisSdm.JABATAN, lkjip.SDM_JABATAN), (JenisSdm.PENDIDIKAN, lkjip.SDM_PENDIDIKAN))
        sdm = [(jenis, uraian, jumlah) for jenis, isi in tabel for uraian, jumlah in isi]
        for urut, (jenis, uraian, jumlah) in enumerate(sdm, 1):
            self.b.tambah(
                "sdm",
                f"sdm/{jenis}/{uraian}",
                jenis=jenis,
                uraian=uraian,
                jumlah=jumlah,
                per_tanggal=lkjip.PER_TANGGAL,
                urutan=urut,
            )

    def aturan(self) -> None:
        self.b.tambah(
            "tahun_anggaran", sumber_utama="SP2D", sumber_belanja="SMART", nol_strip=True, rp_strip=True, kertas="A4"
        )
        for aturan in aturan_tahun(TAHUN, aturan_bawaan()):
            self.b.tambah("aturan", nama=aturan.nama, sumber=aturan.sumber, isi=aturan.isi)

    # What is to be reached --------------------------------------------------------------------------------------------

    def sasaran_indikator(self) -> None:
        for tingkat, tabel in ((Tingkat.STRATEGIS, lkjip.STRATEGIS), (Tingkat.PROGRAM, lkjip.PROGRAM)):
            for kode, uraian, anak in tabel:
                self._sasaran(tingkat, kode, uraian)
                for kode_i, uraian_i, satuan, _ in anak:
                    self._indikator(
                        tingkat,
                        kode,
                        kode_i,
                        uraian_i,
                        satuan=satuan,
                        rumus=JenisRumus.LANGSUNG,
                        konsolidasi=Konsolidasi.AKHIR,
                        periode_pelaporan=PeriodePelaporan.TAHUNAN,
                        unit_id=self.unit[isian.UNIT_ATASAN[tingkat, kode_i]],
                    )
        for kode, uraian, program, anak in lkjip.KEGIATAN:
            self._sasaran(Tingkat.KEGIATAN, kode, uraian, program, ((output.BAGIAN, *output.SASARAN[kode]),))
            for kode_i, uraian_i, satuan, *_ in anak:
                unit = isian.UNIT_INDIKATOR.get(kode_i, isian.UNIT_SASARAN[kode])
                hasil, uraian_hasil = output.OUTPUT.get(kode_i, ("", ""))
                self._indikator(
                    Tingkat.KEGIATAN,
                    kode,
                    kode_i,
                    uraian_i,
                    satuan=satuan,
                    unit_id=self.unit[unit],
                    output=hasil,
                    uraian_output=uraian_hasil,
                    tidak_dicetak=() if hasil else (output.BAGIAN,),
                    **self._cara_ukur(kode_i),
                )

    def _cara_ukur(self, kode: str) -> dict[str, Any]:
        if kode not in isian.VARIABEL:
            return {
                "rumus": JenisRumus.LANGSUNG,
                "konsolidasi": Konsolidasi.AKHIR,
                "periode_pelaporan": PeriodePelaporan.TRIWULANAN,
                "sumber_data": isian.SUMBER_LANGSUNG,
            }
        pembilang, penyebut, _ = isian.VARIABEL[kode]
        return {
            "rumus": JenisRumus.PERBANDINGAN,
            "variabel": (("pembilang", pembilang), ("penyebut", penyebut)),
            "rumus_teks": f"{pembilang.capitalize()} / {penyebut} × 100%",
            "konsolidasi": Konsolidasi.JUMLAH,
            "periode_pelaporan": PeriodePelaporan.BULANAN,
            "sumber_data": isian.SUMBER_VARIABEL,
        }

    def _sasaran(
        self, tingkat: Tingkat, kode: str, uraian: str, program: str = "", alias: tuple[tuple[str, str, int], ...] = ()
    ) -> None:
        id_ = self.b.tambah("sasaran", _jalur("sasaran", tingkat, kode), nama=uraian)
        self.sasaran[tingkat, kode] = id_
        self.b.tambah(
            "sasaran_tahun",
            sasaran_id=id_,
            tingkat=tingkat,
            kode=kode,
            uraian=uraian,
            program=program,
            alias=alias,
            urutan=len(self.sasaran),
        )

    def _indikator(self, tingkat: Tingkat, sasaran: str, kode: str, uraian: str, **isi: Any) -> None:
        id_ = self.b.tambah("indikator", _jalur("indikator", tingkat, kode), nama=uraian)
        self.indikator[tingkat, kode] = id_
        self.b.tambah(
            "indikator_tahun",
            indikator_id=id_,
            sasaran_id=self.sasaran[tingkat, sasaran],
            kode=kode,
            uraian=uraian,
            arah=Arah.NAIK,
            aturan=AturanCapaian.R_PER_T,
            urutan=len(self.indikator),
            **isi,
        )

    def _kegiatan(self, kode: str) -> str:
        return self.indikator[Tingkat.KEGIATAN, kode]

    def pembanding(self) -> None:
        for *_, anak in lkjip.KEGIATAN:
            for kode, _, satuan, _, _, target in anak:
                self.b.tambah(
                    "pembanding",
                    indikator_id=self._kegiatan(kode),
                    tahun_banding=2022,
                    target=_angka(target),
                    satuan_target="%" if satuan == "%" else "Layanan",
                    realisasi=_angka(100),
                    satuan_realisasi="%",
                    sumber="LKjIP 2023 Tabel 3.4",
                    catatan=isian.CATATAN_2022 if kode in lkjip.TANPA_TARGET_2022 else "",
                )

    def perjanjian(self) -> None:
        self.pk = self.b.tambah(
            "pk",
            ke=0,
            tempat="Kupang",
            tanggal=lkjip.TANGGAL_PK,
            pihak_pertama_id=self.pejabat["kepala"],
            pihak_kedua_id=self.pejabat["atasan"],
        )
        for tingkat, tabel in (
            (Tingkat.STRATEGIS, lkjip.STRATEGIS),
            (Tingkat.PROGRAM, lkjip.PROGRAM),
            (Tingkat.KEGIATAN, lkjip.KEGIATAN),
        ):
            for *_, anak in tabel:
                for kode, _, _, target, *_ in anak:
                    self.b.tambah(
                        "pk_target",
                        pk_id=self.pk,
                        indikator_id=self.indikator[tingkat, kode],
                        target=_angka(target),
                    )
        for urut, (tingkat_a, uraian, rupiah) in enumerate(lkjip.PK_ANGGARAN, 1):
            self.b.tambah(
                "pk_anggaran",
                f"pk_anggaran/{urut}",
                pk_id=self.pk,
                tingkat=TingkatAnggaran(tingkat_a),
                uraian=uraian,
                anggaran=rupiah,
                urutan=urut,
            )

    # Money ------------------------------------------------------------------------------------------------------------

    def keuangan(self) -> None:
        awal = self.b.tambah("pagu_versi", ke=0)
        revisi = self.b.tambah("pagu_versi", ke=1, alasan=isian.ALASAN_REVISI)
        for kode, tingkat, nama, pagu_awal, pagu_revisi, realisasi in lkjip.T36:
            id_ = self._node(kode, TingkatNode(tingkat), nama)
            self._pagu(id_, awal, pagu_awal)
            if pagu_revisi is not None:
                self._pagu(id_, revisi, pagu_revisi)
            for bulan, jumlah in enumerate(bagi_rata(pagu_revisi or pagu_awal), 1):
                self.b.tambah("rpd", anggaran_id=id_, bulan=bulan, jumlah=jumlah)
            self._observasi(id_, "SP2D", realisasi)
        for kode, nama, pagu, smart, omspan in lkjip.BELANJA:
            id_ = self._node(kode, TingkatNode.BELANJA, nama, jenis_belanja=kode, cetak=False)
            self._pagu(id_, revisi, pagu)
            self._observasi(id_, "SMART", smart)
            self._observasi(id_, "OM-SPAN", omspan)

    def _node(self, kode: str, tingkat: TingkatNode, nama: str, **isi: Any) -> str:
        id_ = self.b.tambah(
            "anggaran",
            f"anggaran/{kode}",
            kode=kode,
            tingkat=tingkat,
            nama=nama,
            urutan=len(self.anggaran) + 1,
            **isi,
        )
        self.anggaran[kode] = id_
        return id_

    def _pagu(self, anggaran: str, versi: str, jumlah: int) -> None:
        self.b.tambah("pagu", anggaran_id=anggaran, versi_id=versi, jumlah=jumlah)

    def _observasi(self, anggaran: str, sumber: str, realisasi: int) -> None:
        self.b.tambah(
            "observasi", anggaran_id=anggaran, sumber=sumber, per_tanggal=lkjip.PER_TANGGAL, realisasi=realisasi
        )

    # Result ---------------------------------------------------------------------------------------------------------

    def realisasi(self) -> None:
        for (tingkat, _), id_ in self.indikator.items():
            if tingkat != Tingkat.KEGIATAN:
                self._nilai(id_, 12, NILAI, TidakBerlaku(isian.ALASAN_TIDAK_DIUKUR))
        for *_, anak in lkjip.KEGIATAN:
            for kode, _, _, _, realisasi, _ in anak:
                if kode in isian.VARIABEL:
                    for bulan, pasangan in enumerate(isian.VARIABEL[kode][2].split(), 1):
                        for variabel, angka in zip(("pembilang", "penyebut"), pasangan.split("/"), strict=True):
                            self._nilai(self._kegiatan(kode), bulan, variabel, _angka(angka))
                else:
                    for bulan in AKHIR_TRIWULAN:
                        self._nilai(self._kegiatan(kode), bulan, NILAI, _angka(realisasi))
        for kode, (juni, desember) in isian.URAIAN.items():
            self._uraian(kode, 6, juni)
            self._uraian(kode, 12, desember)
        for kode, bulan, teks in isian.URAIAN_TURUN:
            self._uraian(kode, bulan, teks)

    def _nilai(self, indikator: str, bulan: int, variabel: str, nilai: Angka | TidakBerlaku) -> None:
        self.b.tambah("realisasi", indikator_id=indikator, bulan=bulan, variabel=variabel, nilai=nilai)

    def _uraian(self, kode: str, bulan: int, teks: str) -> None:
        diisi = lkjip.PER_TANGGAL if bulan == 12 else date(TAHUN, bulan + 1, 4)
        self.b.tambah("realisasi_uraian", indikator_id=self._kegiatan(kode), bulan=bulan, uraian=teks, diisi=diisi)

    def data_dukung(self) -> None:
        for urut, (kode, jumlah, satuan, uraian) in enumerate(isian.DATA_DUKUNG, 1):
            self.b.tambah(
                "data_dukung",
                f"data_dukung/{kode}",
                pada_noun="indikator",
                pada_id=self._kegiatan(kode),
                bulan=12,
                bentuk=BentukDukung.DIMINTA,
                uraian=uraian,
                jumlah=jumlah,
                satuan=satuan,
                urutan=urut,
            )

    # Papers ---------------------------------------------------------------------------------------------------------

    def laporan(self) -> None:
        for jenis, periode in ((JenisLaporan.LAMPIRAN, "TW4"), (JenisLaporan.LKJIP_SEMESTER, "SM2")):
            self.b.tambah(
                "laporan",
                jenis=jenis,
                periode=periode,
                per_tanggal=lkjip.PER_TANGGAL,
                tempat="SoE",
                tanggal=lkjip.PER_TANGGAL,
                kertas="A4",
                penanda_tangan_id=self.pejabat["kepala"],
            )


def _jalur(noun: str, tingkat: Tingkat, kode: str) -> str:
    return f"{noun}/{kode}" if tingkat == Tingkat.KEGIATAN else f"{noun}/{tingkat}/{kode}"


def _angka(teks: str | int) -> Angka:
    return Angka(Decimal(teks))


def bagi_rata(pagu: int, bagian: int = 12) -> list[int]:
    """``pagu`` in equal whole rupiah, the remainder in the last part."""
    satu = pagu // bagian
    return [satu] * (bagian - 1) + [pagu - satu * (bagian - 1)]
