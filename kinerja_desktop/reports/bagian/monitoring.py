"""Plans of monitoring and of evaluasi: forms and periods by program, kegiatan, sasaran and indikator (001 T4.1, T4.2)."""

from __future__ import annotations

from ...domain.laporan import Laporan
from ...domain.rencana_strategis import JenisPantau, JenisSimpul, RenstraPantau
from ...domain.tahun_kinerja import TahunKinerja
from ..blocks import Bagian, Baris, Gaya, Kelompok, Paragraf, Sel, Tabel
from .isi_sel import sel_teks
from .pohon_renstra import SimpulCetak, berisi, milik_renstra, simpul_cetak
from .umum import BELUM, TENGAH, baris_rentang, kolom

BAGIAN = "monitoring"
JUDUL = "Rencana Monitoring dan Evaluasi"
JUDUL_TABEL = {JenisPantau.MONITORING: "Tabel Monitoring", JenisPantau.EVALUASI: "Ruang Lingkup Evaluasi"}


def monitoring(dokumen: TahunKinerja, laporan: Laporan) -> Bagian:
    """A table of each kind that is planned."""
    renstra = dokumen.renstra_berlaku
    semua = simpul_cetak(dokumen, renstra, BAGIAN) if renstra else ()
    tabel = [_tabel(dokumen, semua, jenis) for jenis in JenisPantau if any(_pantau(dokumen, s, jenis) for s in semua)]
    if not tabel:
        kalimat = "Belum ada data rencana monitoring dan evaluasi: bentuk pelaksanaannya belum ditetapkan."
        return Bagian(BAGIAN, JUDUL, (Paragraf(kalimat),))
    return Bagian(BAGIAN, JUDUL, tuple(tabel))


def ada(dokumen: TahunKinerja) -> bool:
    simpul = milik_renstra(dokumen, "renstra_simpul")
    return any(s.id in dokumen.per("renstra_pantau", "simpul_id") for s in simpul)


def _pantau(dokumen: TahunKinerja, s: SimpulCetak, jenis: JenisPantau) -> tuple[RenstraPantau, ...]:
    return tuple(p for p in dokumen.per("renstra_pantau", "simpul_id").get(s.simpul.id, ()) if p.jenis == jenis)


def _tabel(dokumen: TahunKinerja, semua: tuple[SimpulCetak, ...], jenis: JenisPantau) -> Tabel:
    isi: list[Baris | Kelompok] = []
    for s in berisi(semua, lambda s: bool(_pantau(dokumen, s, jenis))):
        pantau = _pantau(dokumen, s, jenis)
        if pantau or s.indikator:
            baris = tuple(Baris((sel_teks(p.bentuk), Sel(p.periode.value))) for p in pantau)
            belum = Baris((Sel(BELUM, miring=True), Sel("")))
            isi.append(Kelompok(((0, Sel(s.kode)), (1, Sel(s.kata))), baris or (belum,)))
        elif s.simpul.jenis == JenisSimpul.PROGRAM:
            isi.append(baris_rentang(s.berkode, 4))
        else:
            isi.append(Baris((Sel(s.kode), Sel(s.kata, kolom=3)), Gaya.RENTANG))
    kata = jenis.value.capitalize()
    kepala = Baris(
        (Sel("Program/Kegiatan/SK/IKK", kolom=2), Sel(f"Bentuk Pelaksanaan {kata}"), Sel("Periode Pelaksanaan"))
    )
    return Tabel(kolom((11, TENGAH), 31, 42, (16, TENGAH)), (kepala,), tuple(isi), (JUDUL_TABEL[jenis],))
