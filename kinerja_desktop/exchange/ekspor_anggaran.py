"""A plain export of SAKTI, OM-SPAN or another source of money -> one Transaksi, with the same report as every import."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from ..application.pengisian import PabrikId, baris_baru
from ..application.transaksi import Edit, Tambah, Transaksi, Ubah
from ..domain.anggaran import NAMA_BELANJA, Anggaran, TingkatNode
from ..domain.noun import freeze, thaw
from ..domain.periode import BULAN, NAMA_BULAN
from ..domain.tahun_kinerja import TahunKinerja
from .csv_anggaran import AnggaranCsv
from .csv_baca import BarisCsv
from .csv_impor import impor_semua
from .ekspor_baris import JENIS, BacaanEkspor, Butir, PembacaEkspor
from .ekspor_kode import PISAH_TULIS, Rantai, cocok_awalan, jenis_belanja, kunci, tulis, urai_lunak
from .ekspor_kolom import BIDANG, BULANAN, KODE, RPD, PetaEkspor, usulkan
from .excel.baca import Lembar
from .hasil import HasilImpor, Tolak, ditolak_seluruhnya
from .kerja import Kerja

INGATAN = "pemetaan_impor"
"""Name of the rule table that remembers what headings mean."""
PERLU_ISIAN = (
    "berkas ini terbaca sebagai ekspor anggaran; sebutkan sumber dan tanggalnya dengan "
    "--sumber OM-SPAN --per-tanggal 2023-12-07"
)


@dataclass(frozen=True, slots=True)
class IsianEkspor:
    """What no export says of itself: whose figures they are, of which day, and which version of the pagu.

    ``versi`` None = the newest version of the year.
    """

    sumber: str
    per_tanggal: date
    versi: int | None = None

    @property
    def tahun(self) -> int:
        return self.per_tanggal.year


def impor_ekspor(
    lembar: Lembar, peta: PetaEkspor, isian: IsianEkspor | None, baca: Callable[[int], TahunKinerja],
    tahun_ada: Iterable[int], *, bawaan: Iterable[Mapping[str, Any]], id_baru: PabrikId, nama: str = "",
    maju: Callable[[int, int], object] | None = None,
) -> HasilImpor:  # fmt: skip
    """What the table would change in the year of its date. Nothing is raised for what it holds."""
    if isian is None:
        return ditolak_seluruhnya(JENIS, "", PERLU_ISIAN, 0)
    if alasan := peta.halangan():
        return ditolak_seluruhnya(JENIS, "", alasan.removesuffix("."), peta.baris_judul)
    bacaan = PembacaEkspor(lembar, peta).baca()
    if not bacaan.tabel.baris:
        alasan = "tidak ada baris berkode anggaran di bawah judul kolomnya"
        return ditolak_seluruhnya(JENIS, "", alasan, peta.baris_judul)
    kerja = Kerja(baca, tahun_ada, bawaan, id_baru)
    kerja.catatan += [*bacaan.selisih, *bacaan.catatan]
    label = f"impor {isian.sumber} per {isian.per_tanggal:%d-%m-%Y}" + (f" dari {nama}" if nama else "")
    pembaca = {JENIS: partial(EksporAnggaran, bacaan=bacaan, peta=peta, isian=isian)}
    hasil = impor_semua((bacaan.tabel,), kerja, label, JENIS, maju, pembaca)
    if not hasil.transaksi:
        return hasil
    return replace(
        hasil, transaksi=Transaksi(label, (*hasil.transaksi.edits, *_ingat(kerja, lembar, peta, isian.tahun)))
    )


def _ingat(kerja: Kerja, lembar: Lembar, peta: PetaEkspor, tahun: int) -> tuple[Edit, ...]:
    """What a person made of a set of headings, kept beside the rule tables of the year; nothing for a plain proposal."""
    lama = next((a for a in kerja.semua("aturan", tahun) if a.nama == INGATAN), None)
    isi = thaw(lama.isi) if lama else {}
    usul = usulkan(lembar, peta.baris_judul)
    if peta.ciri not in isi and usul is not None and usul.kolom == peta.kolom:
        return ()
    isi[peta.ciri] = {kami: nomor for nomor, kami in sorted((n, k) for k, n in peta.kolom.items())}
    baru = freeze(isi)
    if lama is None:
        sumber = "arti kolom yang dipilih petugas saat mengimpor ekspor anggaran"
        return (Tambah(baris_baru("aturan", kerja.id_baru, tahun=tahun, nama=INGATAN, sumber=sumber, isi=baru)),)
    return () if baru == lama.isi else (Ubah("aturan", lama.id, {"isi": (lama.isi, baru)}),)


def ingat(peta: PetaEkspor, dokumen: Iterable[TahunKinerja]) -> PetaEkspor:
    """The mapping as it was chosen the last time for these headings, in the first of the years that knows them."""
    for satu in dokumen:
        aturan = satu.aturan_nama.get(INGATAN)
        if aturan is not None and (isi := aturan.isi.get(peta.ciri)):
            return replace(peta, kolom={kami: int(nomor) for kami, nomor in thaw(isi).items() if kami in BIDANG})
    return peta


class EksporAnggaran(AnggaranCsv):
    """Nodes by their whole code; amounts at the leaves, at a node above them only where it has one of its own already."""

    def __init__(self, kerja: Kerja, bacaan: BacaanEkspor, peta: PetaEkspor, isian: IsianEkspor) -> None:
        super().__init__(kerja)
        self.bacaan, self.peta, self.isian = bacaan, peta, isian
        self.thn = isian.tahun
        self._nomor: dict[int, str] = {}
        self._pembuat = {}

    def siapkan(self, baris: Iterable[BarisCsv]) -> list[tuple[int, Tolak]]:
        """All nodes first, each below its parent; a code that stands twice is refused the second time."""
        salah: list[tuple[int, Tolak]] = []
        self.kerja.tahun(self.thn)
        self._ke = self._versi_pilihan()
        self._ada = self._indeks()
        self._urutan = max((a.urutan for a in self.kerja.semua("anggaran", self.thn)), default=0)
        self._nama = {b.kunci: b.nama for b in self.bacaan.butir.values() if b.rantai and b.nama}
        self._cetak = self._tingkat_cetak()
        pertama: dict[tuple[str, ...], int] = {}
        for b in baris:
            butir = self.bacaan.butir[b.nomor]
            try:
                if butir.salah:
                    raise Tolak(self._kolom_kode(), butir.salah)
                if (ada := pertama.setdefault(butir.kunci, b.nomor)) != b.nomor:
                    kode = tulis(butir.rantai) or butir.belanja
                    raise Tolak(
                        self._kolom_kode(), f"kode {kode} sudah ada di baris {ada}; jadikan satu baris di berkasnya"
                    )
                b.sel("uraian", "anggaran", "nama")
                node = self._simpul(butir.rantai, b.nomor) if butir.rantai else self._baris_belanja(butir, b.nomor)
                self._nomor[b.nomor] = node.id
            except Tolak as tolak:
                salah.append((b.nomor, tolak))
        self._sebut_rantai_lain()
        if self.thn not in self.kerja.tahun_ada:
            self.kerja.catatan.insert(0, f"Tahun {self.thn} belum ada di berkas ini dan akan dibuka oleh impor ini.")
        self.kerja.tersentuh.clear()
        return salah

    def _kolom_kode(self) -> str:
        return next((k for k in (*KODE, "jenis belanja", "uraian") if k in self.peta.kolom), "kode")

    def _versi_pilihan(self) -> int:
        """The version the column pagu goes to; beside a column for the first one it is a revision."""
        ke = self.isian.versi
        if ke is None:
            ke = max((v.ke for v in self.kerja.semua("pagu_versi", self.thn)), default=0)
        return max(ke, 1) if {"pagu", "pagu awal"} <= self.peta.kolom.keys() else ke

    # Nodes -----------------------------------------------------------------------------------------------------------

    def _rantai_lama(self, node: Anggaran) -> Rantai:
        """The chain of a node that is there: its own code, under that of its parents where it is one level only."""
        induk = self.kerja.ambil("anggaran", node.induk_id)
        return urai_lunak(node.kode, self._rantai_lama(induk) if induk else ())

    def _indeks(self) -> dict[tuple[str, ...], list[tuple[tuple[str, ...], str]]]:
        """Key of a chain -> (what stands before it, id)."""
        hasil: dict[tuple[str, ...], list[tuple[tuple[str, ...], str]]] = {}
        for node in self.kerja.semua("anggaran", self.thn):
            if node.tingkat != TingkatNode.BELANJA and (rantai := self._rantai_lama(node)):
                milik, awalan = kunci(rantai)
                hasil.setdefault(milik, []).append((awalan, node.id))
        return hasil

    def _tingkat_cetak(self) -> str:
        """Rows of the paper's table: KRO as in 002 T3.6, a wider level where the export goes no further.

        A year whose paper already prints rows keeps its own choice.
        """
        if any(a.cetak and a.tingkat != TingkatNode.BELANJA for a in self.kerja.semua("anggaran", self.thn)):
            return ""
        ada = {r.tingkat for b in self.bacaan.butir.values() for r in b.rantai}
        return next((t for t in (TingkatNode.KRO, TingkatNode.KEGIATAN, TingkatNode.PROGRAM) if t in ada), "")

    def _simpul(self, rantai: Rantai, nomor: int) -> Anggaran:
        """The node of a chain and all above it, found or made."""
        induk: Anggaran | None = None
        for n, ruas in enumerate(rantai, 1):
            if ruas.tingkat not in tuple(TingkatNode):
                continue
            induk = self._satu_simpul(rantai[:n], induk, nomor)
        if induk is None:
            raise Tolak(self._kolom_kode(), f"kode {tulis(rantai)} bukan simpul anggaran")
        return induk

    def _satu_simpul(self, rantai: Rantai, induk: Anggaran | None, nomor: int) -> Anggaran:
        milik, awalan = kunci(rantai)
        for lain, id_ in self._ada.get(milik, []):
            if cocok_awalan(awalan, lain):
                node: Anggaran = self.kerja.ambil("anggaran", id_)
                return node
        ruas = rantai[-1]
        tingkat = TingkatNode(ruas.tingkat)
        kode = f"{induk.kode}{PISAH_TULIS}{ruas.teks}" if induk else tulis(rantai)
        baru: Anggaran = self.kerja.baru(
            "anggaran", self._kolom_kode(), tahun=self.thn, induk_id=induk.id if induk else None, tingkat=tingkat,
            kode=kode, nama=self._nama.get(milik) or f"{tingkat.value[:1].upper()}{tingkat.value[1:]} {ruas.teks}",
            jenis_belanja=ruas.teks[:2] if tingkat == TingkatNode.AKUN else "", cetak=tingkat == self._cetak,
            urutan=self._urutan_baru(),
        )  # fmt: skip
        self._ada.setdefault(milik, []).append((awalan, baru.id))
        self._pembuat[baru.id] = nomor
        return baru

    def _urutan_baru(self) -> int:
        self._urutan += 1
        return self._urutan

    def _baris_belanja(self, butir: Butir, nomor: int) -> Anggaran:
        ada = self._cari(self.thn, butir.belanja, belanja=True)
        if ada is not None:
            return ada
        baru: Anggaran = self.kerja.baru(
            "anggaran", self._kolom_kode(), tahun=self.thn, tingkat=TingkatNode.BELANJA, kode=butir.belanja,
            jenis_belanja=butir.belanja, cetak=False,
            nama=butir.nama or NAMA_BELANJA.get(butir.belanja, f"Belanja {butir.belanja}"),
            urutan=self._urutan_baru(),
        )  # fmt: skip
        self._pembuat[baru.id] = nomor
        return baru

    def _sebut_rantai_lain(self) -> None:
        """A chain of other codes beside the one imported would count the same money twice: say so."""
        rantai = [a for a in self.kerja.semua("anggaran", self.thn) if a.tingkat != TingkatNode.BELANJA]
        akar_lama = [a for a in rantai if a.induk_id is None and a.id not in self._pembuat]
        akar_baru = [a for a in rantai if a.induk_id is None and a.id in self._pembuat]
        if akar_lama and akar_baru:
            kode = ", ".join(a.kode for a in akar_lama[:6])
            self.kerja.catatan.insert(
                0, f"Tahun {self.thn} sudah berisi rantai anggaran berkode lain ({kode}); jumlahnya akan menghitung "
                "keduanya. Samakan kodenya di tab Anggaran, atau hapus yang lama sesudah impor.",
            )  # fmt: skip

    # Amounts ---------------------------------------------------------------------------------------------------------

    def baris(self, b: BarisCsv) -> None:
        butir, node = self.bacaan.butir[b.nomor], self.kerja.ambil("anggaran", self._nomor[b.nomor])
        if butir.rantai and butir.nama and butir.nama != node.nama:
            node = self.kerja.ubah(node, "uraian", nama=butir.nama)
        jenis = b.satu_baris("jenis belanja")[:2]
        if butir.rantai and jenis_belanja(jenis) and jenis != node.jenis_belanja:
            node = self.kerja.ubah(node, "jenis belanja", jenis_belanja=jenis)
        if self._pembuat.get(node.id) == b.nomor:
            self.kerja.tersentuh.add(("anggaran", "baru"))
        self._rincian = butir.kunci in self.bacaan.rincian
        self._pagu_ke(b, node, "pagu", self._ke)
        self._pagu_ke(b, node, "pagu awal", 0)
        self._bulan_rpd(b, node)
        self._amatan(b, node, "realisasi", self.isian.per_tanggal, bulanan=False)
        for bulan, kolom in enumerate(BULANAN, 1):
            self._amatan_bulan(b, node, kolom, bulan)

    def _boleh(self, noun: str, node: Anggaran, **kunci_lain: Any) -> bool:
        """Leaves always; a node above others only where it holds such a figure itself."""
        return self._rincian or any(
            x.anggaran_id == node.id and all(getattr(x, k) == n for k, n in kunci_lain.items())
            for x in self.kerja.semua(noun, self.thn)
        )

    def _pagu_ke(self, b: BarisCsv, node: Anggaran, kolom: str, ke: int) -> None:
        if (pagu := b.rupiah(kolom)) is None:
            return
        versi = self._versi(self.thn, ke)
        if self._boleh("pagu", node, versi_id=versi.id):
            self.kerja.sel(
                "pagu", "jumlah", pagu, b.teks(kolom), kolom, tahun=self.thn, anggaran_id=node.id, versi_id=versi.id
            )

    def _bulan_rpd(self, b: BarisCsv, node: Anggaran) -> None:
        for bulan, kolom in enumerate(RPD, 1):
            rpd = b.rupiah(kolom)
            if rpd is not None and self._boleh("rpd", node):
                self.kerja.sel(
                    "rpd", "jumlah", rpd, b.teks(kolom), kolom, tahun=self.thn, anggaran_id=node.id, bulan=bulan
                )

    def _amatan_bulan(self, b: BarisCsv, node: Anggaran, kolom: str, bulan: int) -> None:
        """A month's own amount; the running month is part of the figure to date, a month to come has none."""
        akhir = BULAN[bulan - 1].tanggal_akhir(self.thn)
        belum = akhir > self.isian.per_tanggal
        if belum and ("realisasi" in self.peta.kolom or bulan > self.isian.per_tanggal.month):
            if b.rupiah(kolom):
                self.kerja.catatan.append(
                    f"Realisasi {NAMA_BULAN[bulan - 1]} tidak diambil: bulannya belum lewat pada tanggal datanya."
                )
            return
        self._amatan(b, node, kolom, akhir, bulanan=True)

    def _amatan(self, b: BarisCsv, node: Anggaran, kolom: str, tanggal: date, *, bulanan: bool) -> None:
        if (realisasi := b.rupiah(kolom)) is None:
            return
        sumber = self.isian.sumber
        if not self._boleh("observasi", node, sumber=sumber):
            return
        self._utamakan(self.thn, sumber)
        self.kerja.sel(
            "observasi", "realisasi", realisasi, b.teks(kolom), kolom, tahun=self.thn, anggaran_id=node.id,
            sumber=sumber, per_tanggal=tanggal, bulanan=bulanan,
        )  # fmt: skip
