"""Sheet of the tab Rencana Aksi: the matrix as on paper (003), sasaran and indikator merged and frozen on the left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ...application.pengisian import PabrikId, pindah_baris
from ...application.renaksi_angka import blok_sendiri, kegiatan_indikator, sel_pagu, sel_periode
from ...application.renaksi_gestur import (
    KEGIATAN_BARU,
    gandakan_kegiatan,
    hapus_blok,
    hapus_kegiatan,
    tambah_kegiatan,
)
from ...application.sel import Sel, nilai_sel, sel_baris, tulis_sel
from ...application.transaksi import Transaksi
from ...domain.noun import id_sel
from ...domain.periode import PERIODE, Periode
from ...domain.rencana_aksi import StatusRenaksi
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Lembar, Status, Tanda
from .isi_renaksi import IsiRenaksi, Penyusun, Saring, jumlah_tampak, uang

LEBAR_UANG = 112
LEBAR_BERTANDA = 130
"""Room for the sign of a state beside ten digits."""


@dataclass(frozen=True, slots=True)
class TataLetak:
    """A paper layout: which columns stand on screen."""

    nama: str
    kolom: frozenset[str]


SEMUA = frozenset(
    ("no", "sasaran", "indikator", "kegiatan", "pagu", "periode", "rpd", "realisasi", "rencana", "capaian", "data_dukung",
     "status", "keterangan")
)  # fmt: skip
TATA_LETAK = (
    TataLetak("14 kolom", SEMUA),
    TataLetak("13 kolom", SEMUA - {"keterangan"}),
    TataLetak("9 kolom", SEMUA - {"rpd", "realisasi", "capaian", "status", "keterangan"}),
)
"""14: matriks lengkap (003); 13: tanpa keterangan (004); 9: rencana saja (000)."""


class LembarRenaksi(Lembar):
    """Indikator → kegiatan → period rows. Linked pagu, RPD and realisasi are read from the budget and not typed here."""

    judul = "Matriks rencana aksi"
    kosong = "Belum ada indikator. Tambahkan sasaran dan indikator di tab Renstra; kegiatannya lalu diisi di sini."

    def __init__(self, id_baru: PabrikId) -> None:
        self.id_baru = id_baru
        self.saring = Saring()
        self.periode: Periode = PERIODE["TW1"]
        self.kolom_semua = _kolom()
        self.atur_letak(TATA_LETAK[0])

    def atur_letak(self, letak: TataLetak) -> None:
        """Show the columns of a paper layout."""
        self.kolom = tuple(k for k in self.kolom_semua if k.id in letak.kolom)

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        isi = Penyusun(dokumen, self.saring).susun()
        if not isi:
            return []
        return [*(Baris(b.kunci, b) for b in isi), self._jumlah(dokumen, isi)]

    def _jumlah(self, dokumen: TahunKinerja, isi: Sequence[IsiRenaksi]) -> Baris:
        total = jumlah_tampak(dokumen, isi, self.saring.triwulan or self.periode)
        judul = f"Jumlah {total.periode.singkat} yang tampak"
        teks: dict[str, Any] = {
            "no": judul, "pagu": uang(total.pagu), "rpd": uang(total.rpd), "realisasi": uang(total.realisasi),
            "rencana": total.keterangan,
        }  # fmt: skip
        return Baris("jumlah", teks, "jumlah", judul)

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        isi = baris.isi
        if not isinstance(isi, IsiRenaksi):
            return f"isi {kolom.judul.lower()}"
        periode = f" {PERIODE[isi.periode].singkat}" if isi.periode and kolom.id not in ("kegiatan", "pagu") else ""
        return f"isi {kolom.judul.lower()} {isi.indikator.kode}{periode}"

    # Rows ------------------------------------------------------------------------------------------------------------

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        isi = setelah.isi if setelah else None
        if isinstance(isi, IsiRenaksi):
            return tambah_kegiatan(dokumen, self.id_baru, isi.indikator, isi.renaksi)
        semua = Penyusun(dokumen, Saring()).susun()
        return tambah_kegiatan(dokumen, self.id_baru, semua[-1].indikator) if semua else None

    def gandakan(self, dokumen: TahunKinerja, baris: Baris) -> Transaksi | None:
        isi = baris.isi
        ada = isinstance(isi, IsiRenaksi) and isi.renaksi
        return gandakan_kegiatan(dokumen, isi.renaksi, self.id_baru) if ada else None

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        isi = [b.isi for b in baris if isinstance(b.isi, IsiRenaksi) and b.isi.renaksi]
        renaksi = list(dict.fromkeys(i.renaksi for i in isi))
        blok = {i.blok for i in isi}
        if len(renaksi) == len(blok) == 1 and renaksi[0]:
            satu = blok.pop()
            # Only one of several blocks was marked: the kegiatan itself stays.
            if satu and satu.renaksi_id and len(blok_sendiri(dokumen, renaksi[0])) > 1:
                return hapus_blok(dokumen, satu)
        return hapus_kegiatan(dokumen, [r for r in renaksi if r]) if renaksi else None

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        isi = baris.isi
        if not isinstance(isi, IsiRenaksi) or isi.renaksi is None:
            return None
        kelompok = kegiatan_indikator(dokumen, isi.indikator)
        return pindah_baris(dokumen, isi.renaksi, langkah, "pindah kegiatan", kelompok=kelompok)


# Columns ------------------------------------------------------------------------------------------------------------


def _kolom() -> tuple[Kolom, ...]:
    def periode(kolom: str, judul: str, lebar: int, **lain: Any) -> Kolom:
        def sel(dokumen: TahunKinerja, isi: IsiRenaksi) -> Sel | None:
            if isi.renaksi is None or (isi.tautan and kolom in ("rpd", "realisasi")):
                return None
            return sel_periode(dokumen, isi.renaksi, isi.blok, isi.periode, kolom)

        return Kolom(kolom, judul, lebar, sel, **lain)

    return (
        Kolom("no", "No", 40, None, lambda _, b: b.nomor, "tengah", gabung=lambda b: b.kunci_sasaran, beku=True),
        Kolom("sasaran", "Sasaran kegiatan", 136, None, lambda _, b: b.sasaran, gabung=lambda b: b.kunci_sasaran,
              beku=True),
        Kolom("indikator", "Indikator · target", 184, None, lambda _, b: b.teks_indikator,
              gabung=lambda b: b.indikator.id, beku=True,
              keterangan="Target menurut Perjanjian Kinerja yang berlaku, dan rumus perhitungannya."),
        Kolom("kegiatan", "Kegiatan", 0, _sel_kegiatan, gabung=lambda b: b.kunci_kegiatan, sebutan=True, status=_status_kegiatan,
              samar=lambda _, b: "Ketik kegiatan pertama" if b.renaksi is None else ""),
        Kolom("pagu", "Pagu", LEBAR_BERTANDA, _sel_pagu, lambda _, b: uang(b.pagu), "kanan",
              gabung=lambda b: b.kunci_pagu, status=_status_pagu,
              keterangan="Dihitung sekali dan dicetak menyatu pada baris yang dicakupnya."),
        Kolom("periode", "Periode", 74, None, lambda _, b: PERIODE[b.periode].singkat if b.periode else "", sebutan=True),
        periode("rpd", "RPD", LEBAR_UANG, teks=lambda _, b: uang(b.rpd), rata="kanan",
                keterangan="Rencana penarikan dana periode ini."),
        periode("realisasi", "Realisasi anggaran", LEBAR_BERTANDA, teks=lambda _, b: uang(b.realisasi), rata="kanan",
                status=_status_realisasi, keterangan="Realisasi anggaran pada periode ini saja, bukan sejak Januari."),
        periode("rencana", "Rencana kegiatan", 0),
        Kolom("capaian", "Capaian", 76, None, lambda _, b: b.capaian, "kanan", status=_status_capaian,
              keterangan="Capaian indikator s.d. akhir periode terhadap target setahun; dihitung dari tab Realisasi."),
        periode("data_dukung", "Data dukung", 130, samar=lambda _, b: b.renaksi.data_dukung if b.renaksi else ""),
        periode("status", "Status", 112, status=_status_pelaksanaan),
        periode("keterangan", "Keterangan", 130, samar=lambda _, b: b.renaksi.keterangan if b.renaksi else ""),
    )  # fmt: skip


def _sel_kegiatan(dokumen: TahunKinerja, isi: IsiRenaksi) -> Sel | None:
    if isi.renaksi is not None:
        return sel_baris(isi.renaksi, "uraian")
    # An indikator without kegiatan has one open line: what is typed there becomes its first kegiatan.
    dasar = {"tahun": dokumen.tahun, "indikator_id": isi.indikator.indikator_id, "urutan": 1}
    return Sel("renaksi", id_sel("renaksi", dokumen.tahun, isi.indikator.indikator_id), "uraian", dasar)


def _sel_pagu(dokumen: TahunKinerja, isi: IsiRenaksi) -> Sel | None:
    return sel_pagu(dokumen, isi.renaksi, isi.blok) if isi.renaksi else None


def _status_kegiatan(dokumen: TahunKinerja, isi: IsiRenaksi) -> Status | None:
    if isi.renaksi and isi.renaksi.uraian == KEGIATAN_BARU:
        return Status(Tanda.PERINGATAN, "Kegiatan ini belum bernama; ketik kegiatannya.")
    return None


def _status_pagu(dokumen: TahunKinerja, isi: IsiRenaksi) -> Status | None:
    if isi.selisih_rpd:
        return Status(
            Tanda.PERINGATAN, f"Jumlah RPD berbeda {uang(abs(isi.selisih_rpd))} dari pagu; sesuaikan RPD-nya."
        )
    return None


def _status_realisasi(dokumen: TahunKinerja, isi: IsiRenaksi) -> Status | None:
    if isi.catatan:
        return Status(Tanda.CATATAN, isi.catatan)
    if isi.rpd is not None and isi.realisasi is not None and isi.realisasi > isi.rpd:
        return Status(
            Tanda.PERINGATAN,
            f"Realisasi melebihi RPD {uang(isi.realisasi - isi.rpd)}; jelaskan di Keterangan atau ubah RPD.",
        )
    return None


def _status_capaian(dokumen: TahunKinerja, isi: IsiRenaksi) -> Status | None:
    if isi.renaksi is None:
        return None
    tercetak = tulis_sel(dokumen, sel_periode(dokumen, isi.renaksi, isi.blok, isi.periode, "capaian_tercetak"))
    if tercetak and tercetak.replace(" ", "").rstrip("%") != isi.capaian.replace(" ", "").rstrip("%"):
        return Status(Tanda.CATATAN, f"Tercetak di sumber: {tercetak}. Angka di sini dihitung dari tab Realisasi.")
    return None


def _status_pelaksanaan(dokumen: TahunKinerja, isi: IsiRenaksi) -> Status | None:
    if isi.renaksi is None:
        return None
    nilai = nilai_sel(dokumen, sel_periode(dokumen, isi.renaksi, isi.blok, isi.periode, "status"))
    if nilai == StatusRenaksi.SELESAI:
        return Status(Tanda.SELESAI, "Kegiatan periode ini sudah selesai.")
    if nilai == StatusRenaksi.TIDAK:
        return Status(Tanda.PERINGATAN, "Tidak dilaksanakan; sebutkan sebabnya di Keterangan.")
    return None
