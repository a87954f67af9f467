"""Sheet of the tab Anggaran: the breakdown by jenis belanja, with every source beside the other (002 gambar 3.1, 3.2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ...application.anggaran_gestur import tambah_belanja
from ...application.transaksi import Transaksi
from ...domain.periode import tulis_tanggal
from ...domain.serapan import BarisAnggaran, baris_belanja, baris_node, sumber_belanja, tabel_belanja
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Status
from .lembar_anggaran import (
    LEBAR_UANG,
    IsiNode,
    LembarRantai,
    jumlah_versi,
    kolom_realisasi,
    kolom_versi,
    persen,
    sel_node,
    status_nama,
    uang,
)


class LembarBelanja(LembarRantai):
    """Rows 51, 52, 53, 57 with pagu and, per source, realisasi and serapan (002 gambar 3.1, 3.2)."""

    judul = "Anggaran menurut jenis belanja"
    kosong = "Belum ada rincian jenis belanja. Tekan “+ Baris” untuk menyiapkan 51, 52, 53, dan 57."

    def _kolom(self, dokumen: TahunKinerja) -> tuple[Kolom, ...]:
        """The chosen source is entered; the others stand beside it at their newest date."""
        sumber, hari = self.sumber, self.batas.hari
        lain = [s for s in sumber_belanja(dokumen) if s != sumber]
        pasangan = [self._pasangan(dokumen, s, hari, nomor) for nomor, s in enumerate([sumber, *lain]) if s]
        return (
            Kolom("kode", "Akun", 64, sel_node("kode"), beku=True),
            Kolom("nama", "Jenis belanja", 0, sel_node("nama"), _nama, beku=True, status=status_nama),
            *(_jumlah_belanja(k) for k in kolom_versi(dokumen)),
            Kolom("berlaku", "Pagu berlaku", LEBAR_UANG, None, lambda _, b: uang(b.angka.pagu), "kanan"),
            *(k for p in pasangan for k in p),
        )  # fmt: skip

    def _pasangan(self, dokumen: TahunKinerja, sumber: str, hari: date, nomor: int) -> tuple[Kolom, Kolom]:
        node = {a.id for a in baris_belanja(dokumen)}
        ada = {o.per_tanggal for o in dokumen.observasi if o.sumber == sumber and o.anggaran_id in node}
        # Only the chosen source opens a new date; the others show, and mend, what was read last.
        tanggal = hari if nomor == 0 else max((t for t in ada if t <= hari), default=hari)
        dasar = kolom_realisasi(f"realisasi-{nomor}", f"{sumber} per {tulis_tanggal(tanggal)}", sumber, tanggal)

        def angka(dokumen: TahunKinerja, isi: IsiNode) -> BarisAnggaran:
            if isi.node:
                return baris_node(dokumen, isi.node, sumber, self.batas)
            tabel = tabel_belanja(dokumen, self.batas, sumber)
            return next((b for b in tabel.baris if isi.angka.kode and b.kode == isi.angka.kode), tabel.jumlah)

        def teks(dokumen: TahunKinerja, isi: IsiNode) -> str:
            assert dasar.teks
            return dasar.teks(dokumen, isi) if isi.node else uang(angka(dokumen, isi).realisasi)

        def status(dokumen: TahunKinerja, isi: IsiNode) -> Status | None:
            assert dasar.status
            return dasar.status(dokumen, IsiNode(isi.node, 0, angka(dokumen, isi)))

        return (
            replace(dasar, teks=teks, status=status),
            Kolom(f"serapan-{nomor}", "Serapan", 76, None, lambda d, b: persen(angka(d, b)), "kanan"),
        )  # fmt: skip

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        self.kolom = self._kolom(dokumen)
        tabel = tabel_belanja(dokumen, self.batas, "")
        if not tabel.baris:
            return []
        isi = [
            Baris(b.node.id if b.node else f"belanja-{b.kode}", IsiNode(b.node, 0, b))
            for b in tabel.baris
        ]  # fmt: skip
        return [*isi, Baris("jumlah", IsiNode(None, 0, tabel.jumlah), "jumlah", "Jumlah")]

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        return tambah_belanja(dokumen, self.id_baru, self.node(setelah))


def _jumlah_belanja(kolom: Kolom) -> Kolom:
    def teks(dokumen: TahunKinerja, isi: IsiNode) -> str:
        if isi.node is None and not isi.angka.kode and baris_belanja(dokumen):
            return jumlah_versi(dokumen, kolom, baris_belanja(dokumen))
        return kolom.teks(dokumen, isi) if kolom.teks else ""

    return replace(kolom, teks=teks)


def _nama(dokumen: TahunKinerja, isi: IsiNode) -> str:
    return isi.angka.nama if isi.node or isi.angka.kode else ""
