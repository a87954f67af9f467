"""Sheets of the tab Perjanjian Kinerja: sasaran, indikator and target as printed; the anggaran table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from ...application import pk_gestur as g
from ...application.pengisian import PabrikId, hapus_baris
from ...application.sel import Sel, nilai_sel, sel_baris
from ...application.transaksi import Transaksi, TransaksiError
from ...domain.anggaran_pk import jumlah_pk
from ...domain.angka import tulis_isian, tulis_rupiah
from ...domain.nilai import TidakBerlaku
from ...domain.perjanjian_kinerja import Pk, PkAnggaran, TingkatAnggaran
from ...domain.renstra import Tingkat
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Lembar, Status, Tanda
from .isi_pk import IsiPk
from .kolom_pk import RINCIAN, kolom_pembanding, kolom_periode

NAMA_TINGKAT = {
    Tingkat.STRATEGIS: "Sasaran strategis",
    Tingkat.PROGRAM: "Sasaran program",
    Tingkat.KEGIATAN: "Sasaran kegiatan",
}


def _sasaran(kolom: str) -> Callable[[TahunKinerja, IsiPk], Sel | None]:
    return lambda d, i: sel_baris(i.sasaran, kolom)


def _indikator(kolom: str) -> Callable[[TahunKinerja, IsiPk], Sel | None]:
    return lambda d, i: sel_baris(i.indikator, kolom) if i.indikator else None


def _id_sasaran(isi: IsiPk) -> str:
    return isi.sasaran.id


class TampilanPk(StrEnum):
    """Which columns stand beside sasaran, indikator and target."""

    TARGET = "target"
    RINCIAN = "rincian"
    PERIODE = "periode"
    PEMBANDING = "pembanding"


class LembarPk(Lembar):
    """The three lampiran tables in one sheet, a heading per level; sasaran merged over their indikator."""

    nama = "perjanjian_kinerja"
    judul = "Sasaran, indikator, dan target"
    kosong = "Belum ada sasaran. Mulai dengan + Sasaran, lalu tambahkan indikatornya dengan Ctrl+Shift+=."

    def __init__(self, id_baru: PabrikId) -> None:
        self.id_baru = id_baru
        self.pk: Pk | None = None
        self.tingkat: Tingkat | None = None
        """Show one level only; None shows all three."""
        self.di_sasaran = False
        """The cursor is on a sasaran: moving and deleting mean the sasaran, not the indikator."""
        self.atur(TampilanPk.TARGET)

    def atur(self, tampilan: TampilanPk, dokumen: TahunKinerja | None = None, tahun_banding: int = 0) -> None:
        """Choose the columns beside what is promised; periods and other years need the document."""
        lebih: tuple[Kolom, ...] = ()
        if tampilan == TampilanPk.RINCIAN:
            lebih = RINCIAN
        elif tampilan == TampilanPk.PERIODE and dokumen is not None:
            lebih = kolom_periode(dokumen, self.pk)
        elif tampilan == TampilanPk.PEMBANDING:
            lebih = kolom_pembanding(tahun_banding)
        rincian = tampilan != TampilanPk.TARGET
        self.nama = f"perjanjian_kinerja_{tampilan}" if rincian else "perjanjian_kinerja"
        self.kolom = (
            Kolom("no", "No", 46, _sasaran("kode"), gabung=_id_sasaran, beku=True),
            Kolom("sasaran", "Sasaran", 0, _sasaran("uraian"), gabung=_id_sasaran, beku=True),
            Kolom("kode", "Kode", 56, _indikator("kode"), beku=True, sebutan=True),
            Kolom("uraian", "Indikator", 0, _indikator("uraian"), beku=rincian),
            Kolom("target", "Target", 96, self._sel_target, self._teks_target, "kanan", status=self._status_target,
                  keterangan="Angka, rentang (80-90), atau predikat (WTP, AA); kosong dicetak sebagai titik-titik"),
            Kolom("satuan", "Satuan", 72 if rincian else 96, _indikator("satuan")),
            *lebih,
        )  # fmt: skip

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        hasil: list[Baris] = []
        for tingkat in Tingkat:
            sasaran = dokumen.sasaran_tingkat(tingkat)
            if not sasaran or self.tingkat not in (None, tingkat):
                continue
            if self.tingkat is None:
                hasil.append(Baris(f"t{tingkat}", jenis="grup", teks=NAMA_TINGKAT[tingkat]))
            for s in sasaran:
                indikator = g.indikator_sasaran(dokumen, s) or (None,)
                hasil += [Baris(i.id if i else f"s{s.id}", IsiPk(s, i)) for i in indikator]
        return hasil

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        isi: IsiPk = baris.isi
        milik = isi.sasaran if kolom.gabung or isi.indikator is None else isi.indikator
        return f"isi {kolom.judul.lower()} {milik.kode}".strip()

    def _sel_target(self, dok: TahunKinerja, isi: IsiPk) -> Sel | None:
        return g.sel_target(dok, self.pk, isi.indikator) if self.pk and isi.indikator else None

    def _teks_target(self, dok: TahunKinerja, isi: IsiPk) -> str:
        sel = self._sel_target(dok, isi)
        if sel is None:
            return ""
        nilai = nilai_sel(dok, sel)
        return f"N/A · {nilai.alasan}" if isinstance(nilai, TidakBerlaku) and nilai.alasan else tulis_isian(nilai)

    def _status_target(self, dok: TahunKinerja, isi: IsiPk) -> Status | None:
        if not isi.indikator or self._teks_target(dok, isi) or self.pk is None:
            return None
        return Status(Tanda.PERINGATAN, "Belum bertarget; pada Perjanjian Kinerja dicetak titik-titik.")

    # Rows ------------------------------------------------------------------------------------------------------------

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi:
        if setelah is None or setelah.jenis != "isi":
            raise TransaksiError("Indikator ditambahkan di bawah sasaran; buat sasarannya dahulu dengan + Sasaran.")
        return g.sisip_indikator(dokumen, self.id_baru, setelah.isi.sasaran, setelah.isi.indikator)

    def tambah_sasaran(self, dokumen: TahunKinerja, setelah: Baris | None, tingkat: Tingkat) -> Transaksi:
        dekat = setelah.isi.sasaran if setelah is not None and setelah.jenis == "isi" else None
        return g.sisip_sasaran(dokumen, self.id_baru, tingkat, dekat)

    def gandakan(self, dokumen: TahunKinerja, baris: Baris) -> Transaksi | None:
        indikator = baris.isi.indikator
        return g.gandakan_indikator(dokumen, self.id_baru, indikator, self.pk) if indikator else None

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi:
        if self.di_sasaran:
            return g.hapus_rencana(dokumen, [b.isi.sasaran for b in baris])
        return g.hapus_rencana(dokumen, [b.isi.indikator or b.isi.sasaran for b in baris])

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi:
        isi: IsiPk = baris.isi
        if self.di_sasaran or isi.indikator is None:
            return g.pindah_sasaran(dokumen, isi.sasaran, langkah)
        return g.pindah_indikator(dokumen, isi.indikator, langkah)


class LembarAnggaranPk(Lembar):
    """Program and kegiatan with their anggaran; the total, and how far it is from the pagu in force."""

    nama = "pk_anggaran"
    judul = "Anggaran perjanjian kinerja"
    kosong = "Belum ada anggaran. Tambahkan program dan kegiatannya dengan + Program dan + Kegiatan."

    def __init__(self, id_baru: PabrikId) -> None:
        self.id_baru = id_baru
        self.pk: Pk | None = None
        self.kolom = (
            Kolom("tingkat", "Tingkat", 86, lambda d, a: sel_baris(a, "tingkat")),
            Kolom("uraian", "Program / Kegiatan", 0, lambda d, a: sel_baris(a, "uraian")),
            Kolom("anggaran", "Anggaran (Rp)", 138, lambda d, a: sel_baris(a, "anggaran"), None, "kanan",
                  samar=self._samar, keterangan="Program yang dikosongkan dicetak sebagai jumlah kegiatannya"),
        )  # fmt: skip

    def _samar(self, dok: TahunKinerja, a: PkAnggaran) -> str:
        if self.pk is None or a.tingkat != TingkatAnggaran.PROGRAM:
            return ""
        jumlah = g.jumlah_program(dok, self.pk, a)
        return "" if jumlah is None else tulis_rupiah(jumlah)

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        if self.pk is None:
            return []
        hasil = [Baris(a.id, a) for a in g.anggaran_pk(dokumen, self.pk)]
        if hasil:
            jumlah, pagu = jumlah_pk(dokumen, self.pk), g.pagu_berlaku(dokumen)
            hasil.append(_jumlah("Jumlah", jumlah))
            if pagu is not None:
                hasil.append(_jumlah("Pagu yang berlaku", pagu))
                if jumlah is not None and jumlah != pagu:
                    hasil.append(_jumlah("Selisih dari pagu", pagu - jumlah))
        return hasil

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        return f"isi {kolom.id} PK"

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        return self.sisip(dokumen, setelah, TingkatAnggaran.KEGIATAN)

    def sisip(self, dokumen: TahunKinerja, setelah: Baris | None, tingkat: TingkatAnggaran) -> Transaksi | None:
        dekat = setelah.isi if setelah is not None and setelah.jenis == "isi" else None
        return g.sisip_anggaran(dokumen, self.id_baru, self.pk, tingkat, dekat) if self.pk else None

    def gandakan(self, dokumen: TahunKinerja, baris: Baris) -> Transaksi | None:
        return g.gandakan_anggaran(dokumen, self.id_baru, self.pk, baris.isi) if self.pk else None

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi:
        return hapus_baris(dokumen, [b.isi for b in baris], "hapus baris anggaran PK")

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        return g.pindah_anggaran(dokumen, self.pk, baris.isi, langkah) if self.pk else None


def _jumlah(teks: str, rupiah: int | None) -> Baris:
    angka = "" if rupiah is None else f"+{tulis_rupiah(rupiah)}" if teks.startswith("Sel") and rupiah > 0 else None
    isi = {"anggaran": angka if angka is not None else tulis_rupiah(rupiah or 0)}
    return Baris(f"jumlah-{teks}", isi, "jumlah", teks)
