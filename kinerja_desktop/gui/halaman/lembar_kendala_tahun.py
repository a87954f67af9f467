"""Sheet of the view Kendala on the tab Realisasi: every kendala of the year with what is done about it, open ones first."""

from __future__ import annotations

from enum import Enum
from typing import Any

from ...application import kendala_gestur as k
from ...application.pengisian import PabrikId
from ...application.sel import Sel, sel_baris
from ...application.transaksi import Transaksi
from ...domain.kendala import (
    TingkatKendala,
    lewat_tenggat,
    milik_unit,
    sebut_mulai,
    terbuka,
    tindak_lanjut,
    tingkat_kendala,
)
from ...domain.periode import NAMA_BULAN
from ...domain.realisasi import Kendala
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Status, Tanda
from .lembar_kendala import IsiKendala, LembarKendala, kolom_tindak_lanjut, teks_hari

_URUT = list(TingkatKendala)


class Keadaan(Enum):
    """Which kendala are shown, as the page's list calls them."""

    SEMUA = "Terbuka dan selesai"
    TERBUKA = "Terbuka saja"
    SELESAI = "Selesai saja"


def _kendala(kolom: str) -> Any:
    def sel(dok: TahunKinerja, isi: IsiKendala) -> Sel:
        return sel_baris(isi.kendala, kolom)

    return sel


def _teks_pada(dok: TahunKinerja, isi: IsiKendala) -> str:
    satu = isi.kendala
    match tingkat_kendala(satu):
        case TingkatKendala.INDIKATOR:
            i = dok.indikator_tahun_id.get(satu.indikator_id or "")
            return f"Indikator {i.kode}" if i else "Indikator"
        case TingkatKendala.SASARAN:
            s = dok.sasaran_tahun_id.get(satu.sasaran_id or "")
            return f"Sasaran {s.kode}".strip() if s else "Sasaran"
        case TingkatKendala.UNIT:
            unit = dok.ambil("unit", satu.unit_id)
            return unit.nama if unit else "Unit"
    return "Satuan kerja"


def _teks_mulai(dok: TahunKinerja, isi: IsiKendala) -> str:
    return NAMA_BULAN[(isi.kendala.mulai_bulan or 1) - 1]


class LembarKendalaTahun(LembarKendala):
    """Kendala under "Masih terbuka" and "Selesai", by level, each merged over its tindak lanjut."""

    nama = "kendala_tahun"
    judul = "Kendala setahun"
    kosong = (
        "Belum ada kendala yang dicatat tahun ini. Catat dengan + Kendala; pilih di kolom Pada apa yang dihambatnya."
    )

    def __init__(self, id_baru: PabrikId) -> None:
        super().__init__(id_baru)
        self.keadaan = Keadaan.SEMUA

        def gabung(isi: IsiKendala) -> str:
            return isi.kendala.id

        self.kolom = (
            self.kolom_pada(118, _teks_pada),
            self.kolom_kendala(),
            Kolom("kategori", "Kategori", 92, _kendala("kategori"), gabung=gabung, saran=self._saran_kategori,
                  keterangan="Kelompok kendala, misalnya SDM atau Sarana; yang pernah dipakai diusulkan"),
            Kolom("mulai", "Sejak", 82, _kendala("mulai_bulan"), _teks_mulai, gabung=gabung,
                  keterangan="Bulan mulainya, 1 sampai 12; sejak itu tampak setiap bulan sampai selesai"),
            Kolom("solusi", "Solusi", 0, _kendala("solusi"), gabung=gabung),
            self.kolom_tindak(),
            kolom_tindak_lanjut("unit", "PIC", 96, "unit_id"),
            kolom_tindak_lanjut("tenggat", "Tenggat", 72, "tenggat", teks_hari("tenggat")),
            self.kolom_status(),
            kolom_tindak_lanjut("hasil", "Hasil", 0, "hasil"),
            kolom_tindak_lanjut("selesai", "Selesai", 72, "selesai", teks_hari("selesai"),
                                "Tanggal selesai; diisi hari ini begitu statusnya selesai"),
        )  # fmt: skip

    def _saran_kategori(self, dok: TahunKinerja) -> tuple[str, ...]:
        return k.kategori_terpakai(dok, self.lalu)

    def _status_kendala(self, dok: TahunKinerja, isi: IsiKendala) -> Status | None:
        """Where it stands says its own column; here only what came from last year."""
        asal = k.asal_kendala(self.lalu, isi.kendala)
        return Status(Tanda.CATATAN, f"Dibawa dari {asal.tahun}, {sebut_mulai(asal)}.") if asal is not None else None

    def _milik(self, dokumen: TahunKinerja) -> list[Kendala]:
        return [x for x in dokumen.kendala if not self.unit or milik_unit(dokumen, x, self.unit)]

    def pilih(self, dokumen: TahunKinerja) -> list[Kendala]:
        """Of the unit chosen, in the state chosen; by level."""
        milik = self._milik(dokumen)
        if self.keadaan is not Keadaan.SEMUA:
            milik = [x for x in milik if terbuka(dokumen, x) is (self.keadaan is Keadaan.TERBUKA)]
        return sorted(milik, key=lambda x: (not terbuka(dokumen, x), _URUT.index(tingkat_kendala(x))))

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        hasil: list[Baris] = []
        buka: bool | None = None
        for baris in super().baris(dokumen):
            if (kini := terbuka(dokumen, baris.isi.kendala)) is not buka:
                buka = kini
                kata = "Masih terbuka; dibawa ke bulan dan tahun berikutnya" if kini else "Selesai"
                hasil.append(Baris(f"g{kini}", jenis="grup", teks=kata))
            hasil.append(baris)
        return hasil

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        """Of the whole satker, or of the unit shown; the cell "Pada" moves it."""
        tingkat = TingkatKendala.UNIT if self.unit else TingkatKendala.SATKER
        kendala = setelah.isi.kendala if setelah and setelah.jenis == "isi" else None
        return k.tambah_kendala(dokumen, tingkat, self.unit or None, self.bulan, self.id_baru, kendala)

    def hitung(self, dokumen: TahunKinerja) -> str:
        """``5 terbuka, 2 lewat tenggat, 3 selesai``, of the unit chosen."""
        milik = self._milik(dokumen)
        buka = [x for x in milik if terbuka(dokumen, x)]
        lewat = sum(any(lewat_tenggat(t, self.hari_ini) for t in tindak_lanjut(dokumen, x)) for x in buka)
        bagian = ((len(buka), "terbuka"), (lewat, "lewat tenggat"), (len(milik) - len(buka), "selesai"))
        return ", ".join(f"{n} {kata}" for n, kata in bagian if n)
