"""Sheet of the tab Rencana Aksi: the matrix as on paper (003), sasaran and indikator merged and frozen on the left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Literal

from ...application.pengisian import PabrikId, pindah_baris
from ...application.pk_gestur import hapus_rencana, pindah_indikator, pindah_sasaran
from ...application.renaksi_angka import kegiatan_indikator
from ...application.renaksi_gestur import gandakan_kegiatan, hapus_blok, hapus_kegiatan, tambah_kegiatan
from ...application.renaksi_susun import jenis_terakhir, susun_indikator, susun_sasaran
from ...application.transaksi import Transaksi
from ...domain.pagu_renaksi import blok_sendiri
from ...domain.periode import PERIODE, Periode
from ...domain.rencana_aksi import JenisPeriode
from ...domain.tahun_kinerja import TahunKinerja
from ...domain.tata_letak import TataLetak
from ..tabel.lembar import Baris, Kolom, Lembar
from .isi_renaksi import IsiRenaksi, Penyusun, Saring, jumlah_tampak, uang
from .kolom_renaksi import RINGKAS, semua_kolom

Tempat = Literal["sasaran", "indikator", "kegiatan"]
SEMUA = "Semua kolom"
"""Not a paper: every column there is, for looking over and for what papers leave out."""
BERPERIODE = frozenset({"rpd", "realisasi", "rencana", "capaian", "status"})
"""A layout without any of these has one line per kegiatan (000)."""
_TETAP = ("no", "sasaran", "indikator")
_KOLOM_TEMPAT: dict[str, Tempat] = {
    "no": "sasaran", "sasaran": "sasaran", "program": "sasaran", "indikator": "indikator", "kode": "indikator",
    "target": "indikator", "satuan": "indikator", "rumus": "indikator",
}  # fmt: skip


class LembarRenaksi(Lembar):
    """Indikator → kegiatan → period rows. Linked pagu, RPD and realisasi are read from the budget and not typed here."""

    judul = "Matriks rencana aksi"
    kosong = "Belum ada rencana aksi. Mulai dengan + Sasaran: sasaran, indikator, dan kegiatannya diketik di baris yang muncul."

    def __init__(self, id_baru: PabrikId) -> None:
        self.id_baru = id_baru
        self.saring = Saring()
        self.periode: Periode = PERIODE["TW1"]
        self.rinci: frozenset[str] = frozenset()
        """Kegiatan whose data dukung and keterangan are asked per period even while none is filled."""
        self.di: Tempat = "kegiatan"
        """What the cursor stands on: that is what adding, moving and deleting mean."""
        self.ringkas = self.per_program = False
        self.kolom: tuple[Kolom, ...] = ()

    def atur_letak(self, letak: TataLetak | None, *, berunit: bool = True) -> None:
        """Show the columns of a paper layout (None: all), beside the few that a screen needs to enter them."""
        isi = [k.isi for k in letak.kolom] if letak else []
        self.ringkas = letak is not None and BERPERIODE.isdisjoint(isi)
        self.per_program = letak is not None and letak.per_program
        self.nama = f"rencana_aksi_{letak.nama if letak else 'semua'}".replace(" ", "_")
        semua = semua_kolom(self.ringkas)
        if letak is None:
            self.kolom = tuple(semua.values())
            return
        pakai = {*_TETAP, *isi}
        pakai |= {"program"} if self.per_program else set()
        pakai |= set() if self.ringkas else {"periode"} | ({"unit"} if berunit else set())
        kegiatan = next((k.judul for k in letak.kolom if k.isi == "kegiatan"), "")
        self.kolom = tuple(self._sesuai(k, kegiatan) for k in semua.values() if k.id in pakai)

    def _sesuai(self, kolom: Kolom, judul_kegiatan: str) -> Kolom:
        lebar = RINGKAS.get(kolom.id, kolom.lebar) if self.ringkas else kolom.lebar
        judul = judul_kegiatan.capitalize() if kolom.id == "kegiatan" and judul_kegiatan else kolom.judul
        return replace(kolom, lebar=lebar, judul=judul)

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        isi = Penyusun(dokumen, self.saring, ringkas=self.ringkas, rinci=self.rinci).susun()
        if not isi:
            return []
        hasil: list[Baris] = []
        program = ""
        for b in isi:
            kini = b.sasaran.program if b.sasaran else ""
            if self.per_program and kini != program and kini:
                hasil.append(Baris(f"p{b.kunci_sasaran}", jenis="grup", teks=kini))
            program = kini
            hasil.append(Baris(b.kunci, b))
        return [*hasil, self._jumlah(dokumen, isi)]

    def _jumlah(self, dokumen: TahunKinerja, isi: Sequence[IsiRenaksi]) -> Baris:
        total = jumlah_tampak(dokumen, isi, self.saring.triwulan or self.periode)
        judul = "Jumlah yang tampak" if self.ringkas else f"Jumlah {total.periode.singkat} yang tampak"
        teks: dict[str, Any] = {"no": judul, "pagu": uang(total.pagu)}
        if not self.ringkas:
            teks |= {"rpd": uang(total.rpd), "realisasi": uang(total.realisasi), "rencana": total.keterangan}
        return Baris("jumlah", teks, "jumlah", judul)

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        isi = baris.isi
        if not isinstance(isi, IsiRenaksi):
            return f"isi {kolom.judul.lower()}"
        milik = isi.sasaran if _KOLOM_TEMPAT.get(kolom.id) == "sasaran" else isi.indikator
        sendiri = kolom.gabung is None or kolom.id in isi.rinci
        periode = f" {PERIODE[isi.periode].singkat}" if isi.periode and sendiri else ""
        return f"isi {kolom.judul.lower()} {milik.kode if milik else ''}{periode}".strip()

    def tempat(self, id_kolom: str) -> Tempat:
        """What a column belongs to."""
        return _KOLOM_TEMPAT.get(id_kolom, "kegiatan")

    # Rows ------------------------------------------------------------------------------------------------------------

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        return self.sisip(dokumen, setelah, self.di)

    def sisip(self, dokumen: TahunKinerja, setelah: Baris | None, apa: Tempat) -> Transaksi | None:
        """A new sasaran, indikator or kegiatan after the row's own."""
        isi = setelah.isi if setelah and isinstance(setelah.isi, IsiRenaksi) else None
        jenis = JenisPeriode.SEMESTER if self.ringkas and not dokumen.renaksi else jenis_terakhir(dokumen)
        if apa == "sasaran" or not dokumen.sasaran_tahun:
            return susun_sasaran(dokumen, self.id_baru, isi.sasaran if isi else None, jenis)
        if isi is None:
            semua = Penyusun(dokumen, Saring()).susun()
            isi = semua[-1] if semua else None
        if isi is None or apa == "indikator" or isi.indikator is None:
            return susun_indikator(
                dokumen, self.id_baru, isi.sasaran if isi else None, isi.indikator if isi else None, jenis
            )  # fmt: skip
        lain = {} if isi.renaksi else {"jenis_periode": jenis}
        return tambah_kegiatan(dokumen, self.id_baru, isi.indikator, isi.renaksi, **lain)

    def gandakan(self, dokumen: TahunKinerja, baris: Baris) -> Transaksi | None:
        isi = baris.isi
        ada = isinstance(isi, IsiRenaksi) and isi.renaksi
        return gandakan_kegiatan(dokumen, isi.renaksi, self.id_baru) if ada else None

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        isi = [b.isi for b in baris if isinstance(b.isi, IsiRenaksi)]
        if self.di == "sasaran" and (sasaran := [i.sasaran for i in isi if i.sasaran]):
            return hapus_rencana(dokumen, sasaran)
        if self.di == "indikator" and (indikator := [i.indikator for i in isi if i.indikator]):
            return hapus_rencana(dokumen, indikator)
        renaksi = list(dict.fromkeys(i.renaksi for i in isi if i.renaksi))
        blok = {i.blok for i in isi if i.renaksi}
        if len(renaksi) == len(blok) == 1:
            satu = blok.pop()
            # Only one of several blocks was marked: the kegiatan itself stays.
            if satu and satu.renaksi_id and len(blok_sendiri(dokumen, renaksi[0])) > 1:
                return hapus_blok(dokumen, satu)
        return hapus_kegiatan(dokumen, renaksi) if renaksi else None

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        isi = baris.isi
        if not isinstance(isi, IsiRenaksi):
            return None
        if self.di == "sasaran" and isi.sasaran:
            return pindah_sasaran(dokumen, isi.sasaran, langkah)
        if self.di == "indikator" and isi.indikator:
            return pindah_indikator(dokumen, isi.indikator, langkah)
        if isi.renaksi is None or isi.indikator is None:
            return None
        kelompok = kegiatan_indikator(dokumen, isi.indikator)
        return pindah_baris(dokumen, isi.renaksi, langkah, "pindah kegiatan", kelompok=kelompok)
