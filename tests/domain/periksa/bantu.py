"""A year in which everything agrees, and short ways to make one thing of it disagree."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import zip_longest
from typing import Any

from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.application.transaksi import Hapus, Tambah, Transaksi, perubahan
from kinerja_desktop.domain.noun import Noun
from kinerja_desktop.domain.pemeriksaan import Temuan, periksa
from kinerja_desktop.domain.periode import PERIODE
from kinerja_desktop.domain.renstra import Arah, JenisRumus, Konsolidasi, PeriodePelaporan
from tests.pembuat import TAHUN_UJI, Pembuat, angka

PAGU = 1_000_000_000
NYATA = 854_500_000


class Tahun(Pembuat):
    """Indikator 1.1 (monthly percent), 1.2 (Σ pembilang / Σ penyebut), 1.3 (once a year), their money, papers and plan."""

    def __init__(self) -> None:
        super().__init__()
        self.ubah(self.dokumen.satker[0], nama="Rumah Tahanan Negara Kelas IIB SoE", tempat="SoE")
        self.kepala = self.tambah(
            "pejabat", nama="Contoh Kepala Rutan, S.H.", nama_ttd="Contoh Kepala Rutan", nip="123456781234561123",
            jabatan="Kepala Rutan", mulai=date(2022, 1, 1),
        )  # fmt: skip
        for jenis in ("jabatan", "pendidikan"):
            self.tambah("sdm", jenis=jenis, uraian="Seluruhnya", jumlah=61, per_tanggal=date(2023, 12, 1))
        self.isi_indikator()
        self.isi_uang()
        self.isi_renstra()
        self.isi_naskah()

    def isi_indikator(self) -> None:
        self.satu = self.indikator(
            "Persentase tahanan yang dilayani", angka(80), kode="1.1", konsolidasi=Konsolidasi.AKHIR
        )
        self.dua = self.indikator(
            "Persentase pengaduan selesai", angka(90), kode="1.2", konsolidasi=Konsolidasi.JUMLAH,
            rumus=JenisRumus.PERBANDINGAN, variabel=(("pembilang", "selesai"), ("penyebut", "masuk")),
        )  # fmt: skip
        self.tiga = self.indikator(
            "Layanan dukungan manajemen", angka(1), kode="1.3", satuan="Layanan", konsolidasi=Konsolidasi.AKHIR,
            periode_pelaporan=PeriodePelaporan.TAHUNAN,
        )  # fmt: skip
        for bulan in range(1, 13):
            self.realisasi(self.satu, bulan, 62 + bulan)
            self.realisasi(self.dua, bulan, 8, "pembilang")
            self.realisasi(self.dua, bulan, 9, "penyebut")
            hari = date(2023 + bulan // 12, bulan % 12 + 1, 3)
            self.uraian(self.satu, bulan, "", hari)
        self.realisasi(self.tiga, 12, 1)
        self.banding = self.tambah(
            "pembanding", indikator_id=self.satu.indikator_id, tahun_banding=2022, target=angka(75), realisasi=angka(70)
        )

    def isi_uang(self) -> None:
        self.pk = self.dokumen.pk[0]
        self.ubah(self.pk, pihak_pertama_id=self.kepala.id, tanggal=date(2023, 1, 5))
        self.program = self.tambah(
            "pk_anggaran", pk_id=self.pk.id, tingkat="program", uraian="Program", anggaran=PAGU, urutan=1
        )
        self.tambah("pk_anggaran", pk_id=self.pk.id, tingkat="kegiatan", uraian="Layanan", anggaran=PAGU, urutan=2)
        self.versi = self.dokumen.pagu_versi[0] if self.dokumen.pagu_versi else self.tambah("pagu_versi", ke=0)
        self.node = self.tambah("anggaran", tingkat="kegiatan", kode="6172", nama="Layanan pemasyarakatan")
        self.pagu = self.tambah("pagu", anggaran_id=self.node.id, versi_id=self.versi.id, jumlah=PAGU)
        self.belanja = self.tambah(
            "anggaran", tingkat="jenis belanja", kode="51", jenis_belanja="51", nama="Belanja Pegawai"
        )
        self.tambah("pagu", anggaran_id=self.belanja.id, versi_id=self.versi.id, jumlah=PAGU)
        for bulan in range(1, 13):
            self.tambah(
                "rpd", anggaran_id=self.node.id, bulan=bulan, jumlah=PAGU // 12 + (PAGU % 12 if bulan == 12 else 0)
            )
        for hari, jumlah in ((date(2023, 6, 30), 400_000_000), (date(2023, 12, 7), NYATA)):
            self.tambah("observasi", anggaran_id=self.node.id, sumber="SP2D", per_tanggal=hari, realisasi=jumlah)
        self.emonev = self.tambah("emonev", bulan=12, realisasi_anggaran=NYATA, per_tanggal=date(2023, 12, 7))

    def isi_renstra(self) -> None:
        self.renstra = self.tambah("renstra", dari=2022, sampai=2024)
        self.simpul = self.tambah(
            "renstra_simpul", renstra_id=self.renstra.id, jenis="indikator", kode="1.1", uraian="Persentase tahanan",
            indikator_id=self.satu.indikator_id, satuan="%",
        )  # fmt: skip
        self.target_renstra = self.tambah(
            "renstra_target", simpul_id=self.simpul.id, untuk_tahun=2023, target=angka(80)
        )
        self.dana = self.tambah("renstra_dana", simpul_id=self.simpul.id)
        self.alokasi = self.tambah("renstra_alokasi", dana_id=self.dana.id, untuk_tahun=2023, jumlah=PAGU)

    def isi_naskah(self) -> None:
        self.keputusan = self.tambah(
            "keputusan", nomor="W.22-01", tentang="Rencana Aksi Rumah Tahanan Negara Kelas IIB SoE Tahun 2023", tempat="SoE",
            tanggal=date(2023, 1, 9), penanda_tangan_id=self.kepala.id,
        )  # fmt: skip
        self.laporan = self.tambah(
            "laporan", jenis="lampiran kiriman", periode="TAHUN", judul="Laporan Kinerja Tahun 2023", tempat="SoE",
            tanggal=date(2023, 12, 29), penanda_tangan_id=self.kepala.id,
        )  # fmt: skip
        self.narasi = self.tambah(
            "narasi", laporan_id=self.laporan.id, bagian="ringkasan",
            isi="Capaian indikator 1.1 sebesar 92,5% dari target 80%. Hitungan: 74/80 x 100 = 92,5% untuk indikator 1.1. "
            "Realisasi anggaran sebesar Rp854.500.000 atau 85,45% dari pagu Rp1.000.000.000. Kode satker 999901.",
        )  # fmt: skip

    # Making one thing disagree ---------------------------------------------------------------------------------------

    def tambah(self, noun: str, **isi: Any) -> Any:
        kunci = {"tahun": TAHUN_UJI} if "tahun" in _kolom(noun) else {}
        baru = baris_baru(noun, self.id_baru, **kunci, **isi)
        self.terapkan(Transaksi("", (Tambah(baru),)))
        return baru

    def ubah(self, baris: Noun, **isi: Any) -> None:
        kini = self.dokumen.ambil(_nama(baris), baris.id)
        self.terapkan(Transaksi("", perubahan(kini, **isi)))

    def hapus(self, baris: Noun) -> None:
        self.terapkan(Transaksi("", (Hapus(baris),)))

    def uraian(self, indikator: Any, bulan: int, isi: str, diisi: date | None = None) -> Any:
        return self.tambah(
            "realisasi_uraian", indikator_id=indikator.indikator_id, bulan=bulan, uraian=isi, diisi=diisi
        )

    def kegiatan(self, uraian: str, pagu: int | None = None, rpd: Sequence[int] = (), nyata: Sequence[int] = ()) -> str:
        """A kegiatan of indikator 1.1 with its pagu block; RPD and realisasi stand per triwulan."""
        baru = self.tambah("renaksi", indikator_id=self.satu.indikator_id, uraian=uraian)
        self.tambah("renaksi_pagu", renaksi_id=baru.id, pagu=pagu)
        for tw, r, n in zip_longest(("TW1", "TW2", "TW3", "TW4"), rpd, nyata):
            self.tambah("renaksi_periode", renaksi_id=baru.id, periode=tw, rpd=r, realisasi=n)
        return str(baru.id)

    def blok(self, kegiatan_id: str) -> str:
        """The id of its pagu block."""
        return next(b.id for b in self.dokumen.renaksi_pagu if b.renaksi_id == kegiatan_id)

    def tulis(self, isi: str) -> None:
        """The narasi of the laporan, anew."""
        self.ubah(self.narasi, isi=isi)

    def baris_realisasi(self, indikator: Any, bulan: int, variabel: str = "") -> Any:
        return next(
            b for b in self.dokumen.realisasi
            if (b.indikator_id, b.bulan, b.variabel) == (indikator.indikator_id, bulan, variabel)
        )  # fmt: skip

    def temuan(self, kode: str, periode: str = "TAHUN") -> list[Temuan]:
        return [t for t in periksa(self.dokumen, PERIODE[periode]) if t.kode == kode]

    def satu_temuan(self, kode: str, tempat: tuple[str, str, str], *kata: str) -> Temuan:
        """The one finding of a kind; it leads to a cell and its sentence names the figures."""
        (temuan,) = self.temuan(kode)
        assert (temuan.noun, temuan.id, temuan.kolom) == tempat
        for k in kata:
            assert k in temuan.alasan, (k, temuan.alasan)
        return temuan


def _kolom(noun: str) -> set[str]:
    from kinerja_desktop.domain.noun import NOUNS

    return set(NOUNS[noun].jenis)


def _nama(baris: Noun) -> str:
    from kinerja_desktop.domain.noun import nama_noun

    return nama_noun(baris)


__all__ = ["NYATA", "PAGU", "Arah", "Tahun", "angka"]
