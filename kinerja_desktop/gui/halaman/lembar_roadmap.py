"""Sheet of the roadmap (001 3.3): an aspek, and per year what is to be done for it, lettered as printed."""

from __future__ import annotations

from collections.abc import Sequence

from ...application import renstra_isi as g
from ...application.pengisian import PabrikId
from ...application.sel import Sel, sel_baris
from ...application.transaksi import Transaksi, TransaksiError
from ...domain.naskah_keputusan import huruf
from ...domain.rencana_strategis import Renstra, RoadmapButir, StatusRoadmap
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Lembar, Status, Tanda
from .isi_renstra import IsiAspek

BARIS_ASPEK = 3
"""Lines an aspek has at least: as many as 001 prints, so that a block of them can be pasted."""
TANDA_STATUS = {
    StatusRoadmap.BERJALAN: Tanda.BERJALAN,
    StatusRoadmap.SELESAI: Tanda.SELESAI,
    StatusRoadmap.BATAL: Tanda.BATAL,
}


class LembarRoadmap(Lembar):
    """Aspek merged over their lines; a butir begins when it is typed and goes when it is cleared."""

    nama = "roadmap"
    judul = "Roadmap"
    kosong = "Roadmap belum ada. Tekan “+ Aspek”, ketik namanya, lalu ketik atau tempel yang dikerjakan setiap tahun."
    dapat_diurut = False  # the lines of an aspek belong together

    def __init__(self, id_baru: PabrikId) -> None:
        self.id_baru = id_baru
        self.renstra: Renstra | None = None
        self.terbuka = ""
        """Id of the aspek that has one more open line."""

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        renstra = self.renstra
        if renstra is None:
            self.kolom = ()
            return []
        self.kolom = self._susun_kolom(renstra)
        hasil: list[Baris] = []
        for nomor, aspek in enumerate(g.aspek_renstra(dokumen, renstra), 1):
            isi = (len(g.butir_aspek(dokumen, aspek, t)) for t in renstra.tahun_kolom)
            banyak = max(max(isi, default=0) + (self.terbuka == aspek.id), BARIS_ASPEK)
            hasil += [Baris(f"{aspek.id}|{ke}", IsiAspek(aspek, nomor, ke)) for ke in range(banyak)]
        return hasil

    def _susun_kolom(self, renstra: Renstra) -> tuple[Kolom, ...]:
        def per(b: IsiAspek) -> str:
            return b.aspek.id

        return (
            Kolom("no", "No", 40, None, lambda _, b: str(b.nomor), "tengah", gabung=per, beku=True),
            Kolom("satker", "Satuan kerja", 110, lambda _, b: sel_baris(b.aspek, "satker"), gabung=per, beku=True,
                  keterangan="Diisi bila roadmap memuat beberapa satuan kerja"),
            Kolom("nama", "Aspek", 150, lambda _, b: sel_baris(b.aspek, "nama"), gabung=per, beku=True,
                  status=_status_nama),
            *(_kolom_tahun(t) for t in renstra.tahun_kolom),
        )  # fmt: skip

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        return f"isi {kolom.judul.lower()} roadmap {baris.isi.aspek.nama[:40]}"

    # Rows ------------------------------------------------------------------------------------------------------------

    def tambah(self, dokumen: TahunKinerja, setelah: Baris | None) -> Transaksi | None:
        isi = setelah.isi if setelah else None
        aspek = isi.aspek if isinstance(isi, IsiAspek) else None
        return g.tambah_aspek(dokumen, self.id_baru, self.renstra, aspek) if self.renstra else None

    def gandakan(self, dokumen: TahunKinerja, baris: Baris) -> Transaksi | None:
        return g.gandakan_aspek(dokumen, self.id_baru, self.renstra, baris.isi.aspek) if self.renstra else None

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        return g.pindah_aspek(dokumen, self.renstra, baris.isi.aspek, langkah) if self.renstra else None

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        """All lines of an aspek: the aspek. Some of them: the butir on these lines, in all years."""
        isi = [b.isi for b in baris if isinstance(b.isi, IsiAspek)]
        aspek = list(dict.fromkeys(i.aspek for i in isi))
        if not isi or self.renstra is None:
            return None
        if len(aspek) > 1 or len({i.ke for i in isi}) == self._banyak(dokumen, isi[0]):
            return g.hapus_daftar(dokumen, aspek, "aspek roadmap")
        butir = [b for i in isi for b in self.butir(dokumen, i)]
        if not butir:
            raise TransaksiError("Baris ini belum berisi; untuk menghapus aspeknya, pilih semua barisnya.")
        return g.hapus_daftar(dokumen, butir, "butir roadmap")

    def _banyak(self, dokumen: TahunKinerja, isi: IsiAspek) -> int:
        return sum(b.isi.aspek.id == isi.aspek.id for b in self.baris(dokumen))

    def butir(self, dokumen: TahunKinerja, isi: IsiAspek, tahun: int | None = None) -> list[RoadmapButir]:
        """What stands on a line, in one year or in all."""
        renstra = self.renstra
        kolom = (tahun,) if tahun is not None else renstra.tahun_kolom if renstra else ()
        return [b for t in kolom for b in g.butir_aspek(dokumen, isi.aspek, t)[isi.ke : isi.ke + 1]]


def _kolom_tahun(tahun: int) -> Kolom:
    def ada(dokumen: TahunKinerja, b: IsiAspek) -> RoadmapButir | None:
        return next(iter(g.butir_aspek(dokumen, b.aspek, tahun)[b.ke : b.ke + 1]), None)

    def sel(dokumen: TahunKinerja, b: IsiAspek) -> Sel:
        return g.sel_butir(dokumen, b.aspek, tahun, b.ke)

    def teks(dokumen: TahunKinerja, b: IsiAspek) -> str:
        butir = ada(dokumen, b)
        return f"{huruf(b.ke + 1)}. {butir.uraian}" if butir else ""

    def status(dokumen: TahunKinerja, b: IsiAspek) -> Status | None:
        butir = ada(dokumen, b)
        tanda = TANDA_STATUS.get(butir.status) if butir else None
        return (
            Status(tanda, f"{str(butir.status).capitalize()}; diubah lewat tombol Status.") if butir and tanda else None
        )

    return Kolom(f"tahun-{tahun}", str(tahun), 0, sel, teks, tersempit=176, status=status, keterangan=(
        "Satu butir per sel; hurufnya (a., b., c.) dipasang program. Del menghapus butir, tombol Status menandainya."))  # fmt: skip


def _status_nama(_: TahunKinerja, b: IsiAspek) -> Status | None:
    return Status(Tanda.PERINGATAN, "Aspek ini belum bernama; ketik namanya.") if g.stand_in(b.aspek) else None
