"""Sheet of the plans of monitoring and evaluasi (001 T4.1, T4.2): side by side for each indikator."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ...application import renstra_isi as g
from ...application.renstra_sel import sebut_simpul
from ...application.sel import Sel
from ...application.transaksi import Transaksi
from ...domain.rencana_strategis import JenisPantau, JenisSimpul, Renstra, RenstraPantau
from ...domain.renstra_pohon import Cabang, pohon
from ...domain.tahun_kinerja import TahunKinerja
from ..tabel.lembar import Baris, Kolom, Lembar
from .isi_renstra import IsiPantau


class LembarPantau(Lembar):
    """Indikator merged over their lines; a form begins when its words are typed and goes when they are cleared."""

    nama = "renstra_pantau"
    judul = "Rencana monitoring dan evaluasi"
    kosong = "Rencana monitoring dan evaluasi disusun per indikator. Tambahkan indikatornya di Target & alokasi."
    dapat_diurut = False  # the rows are a tree

    def __init__(self) -> None:
        self.renstra: Renstra | None = None
        self.terbuka: tuple[str, JenisPantau] | None = None
        """(indikator, kind) that has one more open line."""
        self.di_evaluasi = False
        """The cursor is on evaluasi: moving means that form, not the monitoring beside it."""
        self.kolom = (
            Kolom("kode", "Kode", 78, None, lambda _, b: b.simpul.kode, gabung=_per, beku=True, sebutan=True),
            Kolom("uraian", "Indikator", 230, None, lambda _, b: b.simpul.uraian, gabung=_per, beku=True),
            *_pasangan(JenisPantau.MONITORING, "Bentuk monitoring"),
            *_pasangan(JenisPantau.EVALUASI, "Bentuk evaluasi"),
        )

    def baris(self, dokumen: TahunKinerja) -> list[Baris]:
        hasil: list[Baris] = []
        cabang = pohon(dokumen, self.renstra) if self.renstra else ()
        bernaung = _di_atas_indikator(cabang)
        for c in cabang:
            if c.simpul.jenis != JenisSimpul.INDIKATOR:
                if c.simpul.id not in bernaung:
                    continue
                judul = f"{c.simpul.kode}  {c.simpul.uraian}".strip()
                hasil.append(Baris(c.simpul.id, None, "grup", judul))
                continue
            banyak = [
                len(g.pantau(dokumen, c.simpul, jenis)) + (self.terbuka == (c.simpul.id, jenis))
                for jenis in JenisPantau
            ]
            hasil += [Baris(f"{c.simpul.id}|{ke}", IsiPantau(c.simpul, ke)) for ke in range(max(*banyak, 1))]
        return hasil

    def label(self, dokumen: TahunKinerja, kolom: Kolom, baris: Baris) -> str:
        apa = "monitoring" if kolom.id.endswith(JenisPantau.MONITORING) else "evaluasi"
        kata = "bentuk" if kolom.id.startswith("bentuk") else "periode"
        return f"isi {kata} {apa} {sebut_simpul(baris.isi.simpul)}"

    def isi_baris(self, dokumen: TahunKinerja, baris: Baris, jenis: JenisPantau) -> RenstraPantau | None:
        """The form of a kind on a line."""
        ada = g.pantau(dokumen, baris.isi.simpul, jenis)
        return ada[baris.isi.ke] if baris.isi.ke < len(ada) else None

    # Rows ------------------------------------------------------------------------------------------------------------

    def hapus(self, dokumen: TahunKinerja, baris: Sequence[Baris]) -> Transaksi | None:
        """What stands on these lines: monitoring and evaluasi. The indikator stays."""
        ada = [p for b in baris if b.jenis == "isi" for j in JenisPantau if (p := self.isi_baris(dokumen, b, j))]
        return g.hapus_daftar(dokumen, ada, "rencana monitoring dan evaluasi") if ada else None

    def pindah(self, dokumen: TahunKinerja, baris: Baris, langkah: int) -> Transaksi | None:
        satu = self.isi_baris(dokumen, baris, JenisPantau.EVALUASI if self.di_evaluasi else JenisPantau.MONITORING)
        return g.pindah_pantau(dokumen, satu, langkah) if satu else None


def _di_atas_indikator(cabang: Sequence[Cabang]) -> set[str | None]:
    """Ids of the nodes that an indikator stands under."""
    hasil: set[str | None] = set()
    for c in reversed(cabang):
        if c.simpul.jenis == JenisSimpul.INDIKATOR or c.simpul.id in hasil:
            hasil.add(c.simpul.induk_id)
    return hasil


def _per(isi: IsiPantau) -> str:
    return isi.simpul.id


def _pasangan(jenis: JenisPantau, judul: str) -> tuple[Kolom, Kolom]:
    def sel(kolom: str) -> Callable[[TahunKinerja, IsiPantau], Sel]:
        def cari(dokumen: TahunKinerja, b: IsiPantau) -> Sel:
            return g.sel_pantau(dokumen, b.simpul, jenis, b.ke, kolom)

        return cari

    def samar(dokumen: TahunKinerja, b: IsiPantau) -> str:
        return f"Ketik bentuk {jenis}" if b.ke == len(g.pantau(dokumen, b.simpul, jenis)) else ""

    def periode(dokumen: TahunKinerja, b: IsiPantau) -> str:
        ada = g.pantau(dokumen, b.simpul, jenis)
        return str(ada[b.ke].periode) if b.ke < len(ada) else ""

    return (
        Kolom(f"bentuk-{jenis}", judul, 0, sel("bentuk"), samar=samar, tersempit=220,
              keterangan="Satu bentuk per baris; Del menghapusnya. Bentuk berikutnya lewat tombol di atas tabel."),
        Kolom(f"periode-{jenis}", "Periode", 104, sel("periode"), periode,
              keterangan="Bulanan, Triwulan, Semester, Tahunan, Insidental"),
    )  # fmt: skip
