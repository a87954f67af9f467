"""Small documents for tests, made through the program's own gestures."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from decimal import Decimal

from kinerja_desktop.application import pengisian, perencanaan
from kinerja_desktop.application.sel import sel_kunci
from kinerja_desktop.application.tahun_baru import lanjutkan_tahun
from kinerja_desktop.application.transaksi import Transaksi, terapkan
from kinerja_desktop.domain.laporan import Penutupan
from kinerja_desktop.domain.nilai import Angka, Isian
from kinerja_desktop.domain.noun import NOUNS, id_sel
from kinerja_desktop.domain.realisasi import NILAI
from kinerja_desktop.domain.renstra import IndikatorTahun, Tingkat
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.resources import aturan_bawaan

TAHUN_UJI = 2023


def pabrik() -> Callable[[], str]:
    """Ids in a repeatable order."""
    nomor = iter(range(1, 10**9))
    return lambda: str(uuid.UUID(int=next(nomor), version=4))


class Pembuat:
    """A document and the gestures that fill it; each call applies its Transaksi."""

    def __init__(self, tahun: int = TAHUN_UJI) -> None:
        self.id_baru = pabrik()
        self.dokumen = TahunKinerja(tahun=tahun)
        self.terapkan(perencanaan.buat_satker(self.id_baru, kode="999901", nama="Rutan Contoh"))
        self.terapkan(perencanaan.buat_tahun(self.dokumen, aturan_bawaan()))

    def terapkan(self, transaksi: Transaksi) -> Transaksi:
        self.dokumen = terapkan(self.dokumen, transaksi.edits)
        return transaksi

    def indikator(
        self, uraian: str = "Persentase layanan", target: Isian | None = None, **isi: object
    ) -> IndikatorTahun:
        """An indikator of level kegiatan under one sasaran, with its target in the PK awal."""
        if not self.dokumen.sasaran_tahun:
            self.terapkan(
                perencanaan.tambah_sasaran(self.dokumen, self.id_baru, Tingkat.KEGIATAN, "Meningkatnya layanan")
            )
        sasaran = self.dokumen.sasaran_tahun[0]
        self.terapkan(perencanaan.tambah_indikator(self.dokumen, self.id_baru, sasaran, uraian, **isi))
        baru = max(self.dokumen.indikator_tahun, key=lambda i: i.urutan)
        if target is not None:
            self.target(baru, target)
        return self.dokumen.indikator_tahun_id[baru.indikator_id]

    def target(self, indikator: IndikatorTahun, target: Isian) -> None:
        sel = sel_kunci(
            "pk_target",
            "target",
            tahun=self.dokumen.tahun,
            pk_id=self.dokumen.pk[0].id,
            indikator_id=indikator.indikator_id,
        )
        self.terapkan(pengisian.isi_sel(self.dokumen, [(sel, target, "")], "isi target"))

    def realisasi(self, indikator: IndikatorTahun, bulan: int, nilai: Isian | int | str, variabel: str = NILAI) -> None:
        isi = Angka(Decimal(nilai)) if isinstance(nilai, int | str) else nilai
        sel = sel_kunci(
            "realisasi",
            "nilai",
            tahun=self.dokumen.tahun,
            indikator_id=indikator.indikator_id,
            bulan=bulan,
            variabel=variabel,
        )
        self.terapkan(pengisian.isi_sel(self.dokumen, [(sel, isi, "")], "isi realisasi"))

    def tutup(self, kode: str) -> None:
        """Close a period."""
        tahun = self.dokumen.tahun
        tutup = Penutupan(id=id_sel("penutupan", tahun, kode, 0), tahun=tahun, periode=kode)
        self.dokumen = self.dokumen.dengan("penutupan", [*self.dokumen.penutupan, tutup])


def tahun_depan(lama: TahunKinerja) -> TahunKinerja:
    """The year after, opened from this one as the program proposes it."""
    bersama = {n: lama.baris(n) for n, info in NOUNS.items() if info.bersama}
    kosong = TahunKinerja(lama.tahun + 1, **bersama)  # type: ignore[arg-type]
    return terapkan(kosong, lanjutkan_tahun(lama, kosong, aturan_bawaan()).edits)


def angka(teks: str | int) -> Angka:
    return Angka(Decimal(teks))
