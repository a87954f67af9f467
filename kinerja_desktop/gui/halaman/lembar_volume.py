"""Sheet of the tab Anggaran: volume of the RO, its target and the volume reached by the end of each month."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...application.anggaran_gestur import pohon
from ...application.sel import Sel, sel_baris, sel_kunci
from ...domain.anggaran import Anggaran
from ...domain.nilai import Angka, TidakDapatDihitung
from ...domain.periode import BULAN, NAMA_BULAN, Periode
from ...domain.serapan import anak
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.volume_ro import BarisVolume, baris_volume, ber_volume, volume_terakhir
from ..tabel.lembar import Baris, Kolom, Status, Tanda
from .lembar_anggaran import INDEN, LembarRantai

LEBAR_BULAN = 56


class LembarVolume(LembarRantai):
    """Every RO with target and satuan, twelve cumulative months and capaian; the rows above it as headings."""

    judul = "Volume RO"
    kosong = "Belum ada RO. Pada tampilan Menurut kegiatan, tambahkan baris bertingkat RO; volumenya diisi di sini."

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        self.kolom = self._kolom()
        volume = {b.node.id: b for b in baris_volume(dokumen, self.batas)}
        hasil = []
        for node, dalam in pohon(dokumen):
            if node.id in volume:
                hasil.append(Baris(node.id, IsiVolume(node, dalam, volume[node.id])))
            elif _memuat(dokumen, node):
                hasil.append(Baris(node.id, IsiVolume(node, dalam), tegas=True))
        return hasil if volume else []

    def _kolom(self) -> tuple[Kolom, ...]:
        sampai = f"s.d. {BULAN[self.batas.akhir - 1].nama}"
        return (
            Kolom("kode", "Kode", 96, None, lambda _, b: b.node.kode, beku=True),
            Kolom("nama", "Rincian output (RO)", 0, None, lambda _, b: INDEN * b.dalam + b.node.nama, beku=True, tersempit=200),
            Kolom("volume", "Target", 72, _sel_ro("volume"), rata="kanan",
                  keterangan="Volume RO setahun menurut DIPA."),
            Kolom("satuan", "Satuan", 92, _sel_ro("satuan"), saran=lambda _: SATUAN),
            *(_kolom_bulan(b) for b in BULAN),
            Kolom("capaian", f"Capaian {sampai}", 104, None, _capaian, "kanan", status=_status,
                  keterangan=f"Volume {sampai} dibagi target setahun × 100 %."),
        )  # fmt: skip


SATUAN = ("Layanan", "Laporan", "Dokumen", "Unit", "Paket", "Orang", "Kegiatan", "m2")
"""The usual units of an RO; others are taken too."""


@dataclass(frozen=True, slots=True)
class IsiVolume:
    """A node of the chain; ``volume`` is None for a heading."""

    node: Anggaran
    dalam: int
    volume: BarisVolume | None = None


def _memuat(dokumen: TahunKinerja, node: Anggaran) -> bool:
    """Whether an RO stands somewhere below."""
    return any(ber_volume(a) or _memuat(dokumen, a) for a in anak(dokumen, node))


def _sel_ro(kolom: str) -> Callable[[TahunKinerja, IsiVolume], Sel | None]:
    return lambda dokumen, isi: sel_baris(isi.node, kolom) if isi.volume else None


def _kolom_bulan(bulan: Periode) -> Kolom:
    def sel(dokumen: TahunKinerja, isi: IsiVolume) -> Sel | None:
        if isi.volume is None:
            return None
        return sel_kunci("volume_ro", "realisasi", tahun=dokumen.tahun, anggaran_id=isi.node.id, bulan=bulan.akhir)

    def status(dokumen: TahunKinerja, isi: IsiVolume) -> Status | None:
        """A cumulative volume does not shrink."""
        if isi.volume is None or bulan.akhir == 1:
            return None
        ini, lalu = (
            volume_terakhir(dokumen, isi.node, bulan),
            volume_terakhir(dokumen, isi.node, BULAN[bulan.akhir - 2]),
        )
        if ini is None or lalu is None or ini is lalu:
            return None
        a, b = ini.realisasi, lalu.realisasi
        if not isinstance(a, Angka) or not isinstance(b, Angka) or a.nilai >= b.nilai:
            return None
        sebab = (
            f"Volume s.d. {bulan.nama} lebih kecil dari s.d. {BULAN[lalu.bulan - 1].nama}; isi jumlah sejak Januari."
        )
        return Status(Tanda.PERINGATAN, sebab)

    return Kolom(
        bulan.kode, NAMA_BULAN[bulan.akhir - 1][:3], LEBAR_BULAN, sel, None, "kanan", status=status,
        keterangan=f"Volume yang tercapai sejak Januari sampai akhir {bulan.nama}.",
    )  # fmt: skip


def _capaian(dokumen: TahunKinerja, isi: IsiVolume) -> str:
    return f"{isi.volume.tercetak} %" if isi.volume and isi.volume.tercetak else ""


def _status(dokumen: TahunKinerja, isi: IsiVolume) -> Status | None:
    if isi.volume and isinstance(isi.volume.capaian, TidakDapatDihitung):
        return Status(Tanda.CATATAN, f"Capaian tidak dapat dihitung: {isi.volume.capaian.alasan}.")
    return None
