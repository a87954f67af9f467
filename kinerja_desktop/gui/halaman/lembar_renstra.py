"""The chief sheet of the tab Renstra: the tree with targets and alokasi by year (001 T2.2, T3.3, Lampiran I; 002 T3.5)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from ...application import renstra_susun as g
from ...application.pengisian import PabrikId
from ...application.renstra_dana import liputan
from ...application.renstra_isi import hapus_daftar
from ...application.renstra_kaitan import baris_tahun, identitas, usulan
from ...application.renstra_sel import sebut_simpul, sel_alokasi, sel_pelaksana, sel_target
from ...application.sel import Sel, sel_baris
from ...application.transaksi import Transaksi
from ...domain.rencana_strategis import JenisSimpul, Renstra, RenstraDana, RenstraSimpul
from ...domain.renstra_pohon import Cabang, alokasi_dana, alokasi_pohon, dana_simpul, pohon
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Lembar, Status, Tanda
from .isi_renstra import IsiSimpul, juta

_LEBAR_TARGET, _LEBAR_ALOKASI = 60, 84
_TIPIS = (
    "Alokasi baris ini dan alokasi baris di bawahnya ({bawah} juta) sama-sama terisi; yang dihitung hanya baris ini."
)


class LembarRenstra(Lembar):
    """One row per node; an amount that covers several siblings is merged over them and counted once."""

    nama = "renstra"
    judul = "Target dan alokasi Renstra"
    kosong = (
        "Renstra ini belum berisi sasaran. Tekan “+ Baris” untuk mengetiknya, atau ambil dari tahun yang sudah ada."
    )
    dapat_diurut = False  # the rows are a tree

    def __init__(self, id_baru: PabrikId) -> None:
        self.id_baru = id_baru
        self.renstra: Renstra | None = None
        self._alokasi: dict[tuple[str, int], int | None] = {}
        self._usulan: dict[str, str] = {}

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        renstra = self.renstra
        if renstra is None:
            self.kolom = ()
            return []
        self._alokasi = alokasi_pohon(dokumen, renstra)
        self._usulan = {id_: b.kode or "sama" for id_, b in usulan(dokumen, renstra).items()}
        self.kolom = self._susun_kolom(dokumen, renstra)
        semua = pohon(dokumen, renstra)
        induk = {c.simpul.induk_id for c in semua}
        hasil = [
            Baris(isi.id, isi, tegas=isi.simpul.jenis != JenisSimpul.INDIKATOR and not isi.lanjutan)
            for isi in _isi(dokumen, renstra, semua, induk)
        ]
        return [*hasil, self._jumlah(semua, renstra)] if hasil else []

    def _jumlah(self, semua: Sequence[Cabang], renstra: Renstra) -> Baris:
        per_tahun = {t: [self._alokasi[c.simpul.id, t] for c in semua if not c.dalam] for t in renstra.tahun_kolom}
        jumlah = {t: _jumlahkan(isi) for t, isi in per_tahun.items()}
        isi = {f"alokasi-{t}": juta(n) for t, n in jumlah.items()}
        return Baris("jumlah", isi | {"total": juta(_jumlahkan(jumlah.values()))}, "jumlah", "Jumlah alokasi")

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        return f"isi {kolom.judul.lower()} {sebut_simpul(baris.isi.simpul)}"

    # Columns ---------------------------------------------------------------------------------------------------------

    def _susun_kolom(self, dokumen: TahunKinerja, renstra: Renstra) -> tuple[Kolom, ...]:
        def kunci(isi: IsiSimpul) -> str:
            return isi.kunci

        return (
            Kolom("kode", "Kode", 78, _simpul("kode"), beku=True, sebutan=True),
            Kolom("uraian", "Sasaran / Indikator", 0, _simpul("uraian"), _uraian, beku=True, status=_status_uraian,
                  inden=lambda b: b.dalam, tersempit=264,
                  keterangan="Program, kegiatan, sasaran, dan indikator; kode di depan kalimat pindah sendiri ke kolom Kode"),
            Kolom("lokasi", "Lokasi", 100, _simpul("lokasi"), samar=_lokasi(renstra)),
            Kolom("satuan", "Satuan", 66, _indikator("satuan")),
            *(self._target(t) for t in renstra.tahun_kolom),
            *(self._kolom_alokasi(t, kunci) for t in renstra.tahun_kolom),
            Kolom("total", "Total alokasi (juta Rp)", 96, None, self._teks_total, "kanan", gabung=kunci,
                  keterangan="Dalam juta rupiah. Alokasi bersama dihitung sekali."),
            Kolom("pelaksana", "Pelaksana", 124, _pelaksana, samar=_samar_pelaksana(renstra), gabung=kunci),
            Kolom("kaitan", f"Di tahun {dokumen.tahun}", 92, None, self._kaitan, status=self._status_kaitan,
                  samar=self._samar_kaitan,
                  keterangan="Sasaran atau indikator yang sama di tahun itu; dikaitkan lewat tombol tahun di atas tabel"),
            Kolom("strategi", "Strategi", 240, _indikator("strategi"), paling=2, keterangan="Strategi UPT per indikator"),
        )  # fmt: skip

    def _target(self, tahun: int) -> Kolom:
        def sel(dokumen: TahunKinerja, isi: IsiSimpul) -> Sel | None:
            berisi = isi.simpul.jenis == JenisSimpul.INDIKATOR and not isi.lanjutan
            return sel_target(isi.simpul, tahun) if berisi else None

        keterangan = "Angka, rentang (80-90), atau predikat; yang mengukur kinerja ialah target PK tahun itu"
        return Kolom(f"target-{tahun}", f"Target {tahun}", _LEBAR_TARGET, sel, None, "kanan", keterangan=keterangan)

    def _kolom_alokasi(self, tahun: int, kunci: Callable[[IsiSimpul], str]) -> Kolom:
        def sel(dokumen: TahunKinerja, isi: IsiSimpul) -> Sel | None:
            return None if isi.bersama else sel_alokasi(dokumen, isi.simpul, tahun, isi.dana)

        def samar(dokumen: TahunKinerja, isi: IsiSimpul) -> str:
            if isi.bersama:
                return f"bersama {isi.bersama}"
            return juta(self._alokasi.get((isi.simpul.id, tahun))) if isi.dana is None or isi.berbawahan else ""

        def status(dokumen: TahunKinerja, isi: IsiSimpul) -> Status | None:
            bawah = self._bawah(dokumen, isi, tahun)
            return Status(Tanda.PERINGATAN, _TIPIS.format(bawah=juta(bawah))) if bawah else None

        return Kolom(
            f"alokasi-{tahun}", f"Alokasi {tahun}", _LEBAR_ALOKASI, sel, None, "kanan", gabung=kunci, samar=samar,
            status=status,
            keterangan="Dalam juta rupiah: 746,71 adalah Rp746.710.000. Angka samar: jumlah baris di bawahnya.",
        )  # fmt: skip

    def _bawah(self, dokumen: TahunKinerja, isi: IsiSimpul, tahun: int) -> int:
        """What the rows below hold although this one has an amount of its own."""
        if isi.dana is None or not isi.berbawahan or alokasi_dana(dokumen, isi.dana, tahun) is None:
            return 0
        anak = dokumen.per("renstra_simpul", "induk_id").get(isi.simpul.id, ())
        return sum(self._alokasi.get((s.id, tahun)) or 0 for s in anak)

    def _teks_total(self, dokumen: TahunKinerja, isi: IsiSimpul) -> str:
        if isi.bersama:
            return ""
        tahun = self.renstra.tahun_kolom if self.renstra else ()
        if isi.dana is not None and (isi.lanjutan or isi.kunci != isi.id):
            return juta(_jumlahkan(alokasi_dana(dokumen, isi.dana, t) for t in tahun))
        return juta(_jumlahkan(self._alokasi.get((isi.simpul.id, t)) for t in tahun))

    def _kaitan(self, dokumen: TahunKinerja, isi: IsiSimpul) -> str:
        baris = None if isi.lanjutan else baris_tahun(dokumen, isi.simpul)
        return (baris.kode or "ada") if baris else ""

    def _samar_kaitan(self, dokumen: TahunKinerja, isi: IsiSimpul) -> str:
        if isi.lanjutan:
            return ""
        if (kode := self._usulan.get(isi.simpul.id)) is not None:
            return f"usul {kode}"
        return "tidak ada" if identitas(isi.simpul) else ""

    def _status_kaitan(self, dokumen: TahunKinerja, isi: IsiSimpul) -> Status | None:
        baris = None if isi.lanjutan else baris_tahun(dokumen, isi.simpul)
        if baris is not None:
            return Status(Tanda.SELESAI, f"Sama dengan {baris.kode} {baris.uraian} ({dokumen.tahun}).")
        if isi.simpul.id in self._usulan and not isi.lanjutan:
            kata = f"Kode dan kalimatnya sama dengan {self._usulan[isi.simpul.id]} tahun {dokumen.tahun}"
            return Status(Tanda.CATATAN, f"{kata}; terima lewat tombol Tahun {dokumen.tahun}.")
        return None

    # Rows ------------------------------------------------------------------------------------------------------------

    @staticmethod
    def simpul(baris: Baris | None) -> RenstraSimpul | None:
        """The node of a row."""
        return baris.isi.simpul if baris is not None and isinstance(baris.isi, IsiSimpul) else None

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        """A row of the same kind after this one; into an empty Renstra a sasaran kegiatan."""
        dekat = self.simpul(setelah)
        jenis = g.ragam(dekat) if dekat else g.Ragam.SASARAN_KEGIATAN
        return self.sisip(dokumen, setelah, jenis)

    def sisip(self, dokumen: TahunKinerja, setelah: Baris | None, jenis: g.Ragam) -> Transaksi | None:
        """A row of a kind where it belongs, seen from this row."""
        if self.renstra is None:
            return None
        return g.tambah_simpul(dokumen, self.id_baru, self.renstra, jenis, self.simpul(setelah))

    def gandakan(self, dokumen: TahunKinerja, baris: Baris) -> Transaksi | None:
        simpul = self.simpul(baris)
        return g.gandakan_simpul(dokumen, self.renstra, self.id_baru, simpul) if simpul and self.renstra else None

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        """Nodes with what is below them; lines that hold only a further amount: these amounts."""
        isi = [b.isi for b in baris if isinstance(b.isi, IsiSimpul)]
        if not isi or self.renstra is None:
            return None
        if all(i.lanjutan for i in isi):
            return hapus_daftar(dokumen, [i.dana for i in isi if i.dana], "alokasi")
        simpul = list(dict.fromkeys(i.simpul for i in isi if not i.lanjutan))
        return g.hapus_simpul(dokumen, self.renstra, simpul)

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        simpul = self.simpul(baris)
        return g.pindah_simpul(dokumen, self.renstra, simpul, langkah) if simpul and self.renstra else None


# Rows of the tree -----------------------------------------------------------------------------------------------------


def _isi(
    dokumen: TahunKinerja, renstra: Renstra, semua: Sequence[Cabang], induk: set[str | None]
) -> Iterator[IsiSimpul]:
    """Lines of the tree: one per node, one more for each further amount that begins there."""
    bersama = liputan(dokumen, renstra)
    lewat: set[str] = set()
    sebelum = ""
    for c in semua:
        simpul, milik = c.simpul, bersama.get(c.simpul.id)
        sendiri = [d for d in dana_simpul(dokumen, simpul) if d != milik]
        daftar: list[RenstraDana | None] = [milik, *sendiri] if milik else [*sendiri] or [None]
        for ke, dana in enumerate(daftar):
            ikut = ""
            kunci = simpul.id if not ke else f"{simpul.id}|{ke}"
            if dana is not None and dana == milik:
                # Rows that stand between those sharing an amount tear the merged cell; it is shown once all the same.
                terpisah = dana.id in lewat and sebelum != dana.id
                ikut = sebut_simpul(dokumen.ambil("renstra_simpul", dana.simpul_id)) if terpisah else ""
                kunci = f"{kunci}|lepas" if terpisah else dana.id
                lewat.add(dana.id)
            yield IsiSimpul(simpul, c.dalam, dana, ke, kunci, ikut, simpul.id in induk)
            sebelum = dana.id if dana is not None and dana == milik and not ikut else ""


def _jumlahkan(nilai: Iterable[int | None]) -> int | None:
    ada = [n for n in nilai if n is not None]
    return sum(ada) if ada else None


# Cells ----------------------------------------------------------------------------------------------------------------


def _simpul(kolom: str) -> Callable[[TahunKinerja, IsiSimpul], Sel | None]:
    return lambda _, b: None if b.lanjutan else sel_baris(b.simpul, kolom)


def _indikator(kolom: str) -> Callable[[TahunKinerja, IsiSimpul], Sel | None]:
    def sel(_: TahunKinerja, b: IsiSimpul) -> Sel | None:
        return sel_baris(b.simpul, kolom) if b.simpul.jenis == JenisSimpul.INDIKATOR and not b.lanjutan else None

    return sel


def _uraian(_: TahunKinerja, b: IsiSimpul) -> str:
    return "alokasi berikutnya" if b.lanjutan else b.simpul.uraian


def _status_uraian(_: TahunKinerja, b: IsiSimpul) -> Status | None:
    if not b.lanjutan and g.belum_bernama(b.simpul):
        return Status(Tanda.PERINGATAN, f"Baris ini belum bernama; ketik {g.ragam(b.simpul)} sesuai naskah Renstra.")
    return None


def _lokasi(renstra: Renstra) -> Callable[[TahunKinerja, IsiSimpul], str]:
    return lambda _, b: renstra.lokasi if b.simpul.jenis == JenisSimpul.SASARAN and not b.lanjutan else ""


def _pelaksana(dokumen: TahunKinerja, b: IsiSimpul) -> Sel | None:
    return None if b.bersama else sel_pelaksana(dokumen, b.simpul, b.dana)


def _samar_pelaksana(renstra: Renstra) -> Callable[[TahunKinerja, IsiSimpul], str]:
    return lambda _, b: renstra.pelaksana if b.dana is not None and not b.bersama else ""
