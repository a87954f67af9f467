"""Sheet of the card "Data dukung": requests with what came for each, then evidence that stands for itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ...application import dukung_gestur as g
from ...application.sel import Sel, sel_baris
from ...application.transaksi import Transaksi
from ...domain.dukungan import Permintaan, sebut_cara
from ...domain.periode import tulis_tanggal
from ...domain.realisasi import BentukDukung, DataDukung
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Lembar, Status, Tanda


@dataclass(frozen=True, eq=False)
class IsiDukung:
    """A row: a request with what came for it, or a piece of evidence (``masuk``: handed in for the request above it)."""

    baris: DataDukung
    permintaan: Permintaan | None = None
    masuk: bool = False
    hilang: bool = False

    @property
    def id(self) -> str:
        return self.baris.id

    @property
    def diminta(self) -> bool:
        return self.permintaan is not None


def _sel(kolom: str) -> Callable[[TahunKinerja, IsiDukung], Sel | None]:
    return lambda _, isi: sel_baris(isi.baris, kolom)


def _teks_uraian(dok: TahunKinerja, isi: IsiDukung) -> str:
    return f"↳ {isi.baris.uraian}" if isi.masuk else isi.baris.uraian


def _teks_jumlah(dok: TahunKinerja, isi: IsiDukung) -> str:
    if isi.permintaan is not None:
        return f"{isi.permintaan.ada}/{isi.permintaan.minta}"
    return "" if isi.baris.jumlah is None else str(isi.baris.jumlah)


def _status_jumlah(dok: TahunKinerja, isi: IsiDukung) -> Status | None:
    if isi.permintaan is None:
        return None
    if isi.permintaan.kurang:
        return Status(
            Tanda.PERINGATAN,
            f"Belum ada: {isi.permintaan.sebut_kurang}. Dengan kursor di sini, + Berkas, + Tautan, atau + Naskah "
            "menyerahkannya; berkas boleh diseret ke sini.",
        )
    return Status(Tanda.SELESAI, "Semua yang diminta sudah diserahkan.")


def _sel_isi(dok: TahunKinerja, isi: IsiDukung) -> Sel | None:
    """A link or a letter's number is typed; a file's name is what it was called when it was attached."""
    kolom = {BentukDukung.TAUTAN: "tautan", BentukDukung.NASKAH: "nomor_naskah"}.get(isi.baris.bentuk)
    return sel_baris(isi.baris, kolom) if kolom else None


def _teks_isi(dok: TahunKinerja, isi: IsiDukung) -> str:
    d = isi.baris
    if isi.permintaan is not None:
        return "diminta"
    if d.bentuk == BentukDukung.NASKAH:
        hari = tulis_tanggal(d.tanggal) if d.tanggal else ""
        return ", ".join(t for t in (d.nomor_naskah, hari) if t) or "dokumen fisik"
    return d.nama_berkas or d.tautan or str(d.bentuk)


_ADA = {
    "berkas": "Ada sebagai berkas; klik ganda membukanya.", "tautan": "Ada sebagai tautan; klik ganda membukanya.",
    "naskah": "Ada sebagai naskah dinas.", "jumlah": "Dicatat jumlahnya; dokumennya disimpan di satuan kerja.",
}  # fmt: skip


def _status_isi(dok: TahunKinerja, isi: IsiDukung) -> Status | None:
    if isi.permintaan is not None:
        return None
    if isi.hilang:
        return Status(
            Tanda.HILANG,
            "Berkasnya tidak ada di folder data dukung. Cari berkas yang hilang pada tombol ⋯, atau lampirkan lagi.",
        )
    return Status(Tanda.SELESAI, _ADA[sebut_cara(isi.baris)])


class LembarDukung(Lembar):
    """Evidence of a place in a month: what it is, how much of it, and the file, link or number it is found by."""

    nama = "data_dukung_bulan"
    judul = "Data dukung"
    kosong = "Belum ada data dukung. Lampirkan berkas, tempel tautan, atau catat yang diminta."
    dapat_diurut = False
    kolom = (
        Kolom("uraian", "Data dukung", 0, _sel("uraian"), _teks_uraian, samar=lambda d, i: "Ketik uraiannya"),
        Kolom("jumlah", "Jumlah", 68, _sel("jumlah"), _teks_jumlah, "kanan", status=_status_jumlah,
              keterangan="Yang diminta: ada dari yang diminta. Yang diserahkan: banyaknya, kosong berarti satu"),
        Kolom("satuan", "Satuan", 72, _sel("satuan"), keterangan="Misalnya Dokumen, Laporan, Foto"),
        Kolom("isi", "Berkas, tautan, nomor", 0, _sel_isi, _teks_isi, status=_status_isi),
    )  # fmt: skip

    def __init__(self, hilang: Callable[[str], bool] = lambda _: False) -> None:
        self.pada: g.Pada | None = None
        self.bulan: int | None = 1
        self._hilang = hilang

    def atur(self, pada: g.Pada | None, bulan: int | None) -> None:
        """Whose evidence is shown, of which month (None: of the whole year)."""
        self.pada, self.bulan = pada, bulan

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        if self.pada is None:
            return []
        semua = g.dukung_bulan(dokumen, self.pada, self.bulan)
        diminta = {d.id for d in semua if d.bentuk == BentukDukung.DIMINTA}
        hasil = []
        for d in semua:
            if d.id in diminta:
                untuk = tuple(b for b in semua if b.untuk_id == d.id)
                isi = IsiDukung(d, Permintaan.dari(d, untuk))
            else:
                hilang = d.bentuk == BentukDukung.BERKAS and self._hilang(d.sha256)
                isi = IsiDukung(d, masuk=d.untuk_id in diminta, hilang=hilang)
            hasil.append(Baris(d.id, isi))
        return hasil

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        return f"isi {kolom.judul.lower()} data dukung"

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi:
        return g.hapus_dukung(dokumen, [b.isi.baris for b in baris])
