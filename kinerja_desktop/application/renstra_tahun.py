"""Between a Renstra and the shown year: its tree from the year's sasaran and indikator, and the other way round."""

from __future__ import annotations

from collections.abc import Iterable

from ..domain.kesamaan import ringkas
from ..domain.rencana_strategis import JenisSimpul, Renstra, RenstraSimpul
from ..domain.renstra import IndikatorTahun, SasaranTahun, Tingkat
from ..domain.renstra_pohon import leluhur
from ..domain.tahun_kinerja import TahunKinerja
from .pengisian import PabrikId, baris_baru, tambah_baris
from .perencanaan import kode_berikut
from .renstra_kaitan import (
    BarisTahun,
    baris_tahun,
    calon,
    id_identitas,
    identitas,
    identitas_baru,
    kolom_kaitan,
    sasaran_di_atas,
    serupa,
)
from .renstra_sel import sebut_simpul
from .renstra_susun import Cabang, Ragam, cabang, simpul_baru, sisipkan, susun, telusuri
from .transaksi import Edit, Tambah, Transaksi, TransaksiError, perubahan, terapkan

# The year into the Renstra --------------------------------------------------------------------------------------------


def ambil_tahun(dokumen: TahunKinerja, renstra: Renstra, id_baru: PabrikId) -> Transaksi:
    """Rows for the sasaran and indikator of the shown year that the Renstra does not have yet; doing it twice adds none.

    A row that is one of them by kode and words is tied to it instead of standing there twice.
    """
    label = f"ambil sasaran dan indikator tahun {dokumen.tahun}"
    if not dokumen.sasaran_tahun:
        raise TransaksiError(f"Tahun {dokumen.tahun} belum mempunyai sasaran; isi dahulu di tab Perjanjian Kinerja.")
    kait: list[Edit] = []
    dikenal: dict[str, RenstraSimpul] = {}
    semua: list[BarisTahun] = [*dokumen.sasaran_tahun, *dokumen.indikator_urut]
    for baris in semua:
        ada = _simpul(dokumen, renstra, baris)
        if ada is not None and ada not in dikenal.values():
            dikenal[id_identitas(baris)] = ada
            kait += perubahan(ada, **{kolom_kaitan(ada): id_identitas(baris)})
    anak = cabang(dokumen, renstra)
    for tingkat in Tingkat:
        for sasaran in dokumen.sasaran_tingkat(tingkat):
            simpul = dikenal.get(sasaran.sasaran_id)
            if simpul is None:
                simpul = simpul_baru(
                    renstra, id_baru, Ragam(f"sasaran {tingkat}"), _program(anak, renstra, id_baru, sasaran),
                    kode=sasaran.kode, uraian=sasaran.uraian, sasaran_id=sasaran.sasaran_id,
                )  # fmt: skip
                sisipkan(anak, simpul)
            for indikator in (i for i in dokumen.indikator_urut if i.sasaran_id == sasaran.sasaran_id):
                if indikator.indikator_id not in dikenal:
                    sisipkan(anak, _dari_indikator(renstra, id_baru, simpul, indikator))
    susunan = susun(dokumen, renstra, anak, label)
    # Numbers run over the whole tree: without a new row there is nothing to number.
    baru = susunan.edits if any(isinstance(e, Tambah) for e in susunan.edits) else ()
    return Transaksi(label, (*kait, *baru))


def _simpul(dokumen: TahunKinerja, renstra: Renstra, baris: BarisTahun) -> RenstraSimpul | None:
    """The row of a Renstra that is this sasaran or indikator: tied to it, or the same by kode and words."""
    milik = dokumen.per("renstra_simpul", "renstra_id").get(renstra.id, ())
    jenis = JenisSimpul.SASARAN if isinstance(baris, SasaranTahun) else JenisSimpul.INDIKATOR
    ada = [s for s in milik if s.jenis == jenis]
    terkait = next((s for s in ada if identitas(s) == id_identitas(baris)), None)
    return terkait or next((s for s in ada if not identitas(s) and serupa(s, baris)), None)


def _program(anak: Cabang, renstra: Renstra, id_baru: PabrikId, sasaran: SasaranTahun) -> str | None:
    """Id of the program a sasaran stands under, made where there is none of that name; None without a program."""
    if not sasaran.program.strip():
        return None
    for simpul in telusuri(anak):
        if simpul.jenis == JenisSimpul.PROGRAM and ringkas(simpul.uraian) == ringkas(sasaran.program):
            return simpul.id
    baru = simpul_baru(renstra, id_baru, Ragam.PROGRAM, None, uraian=sasaran.program)
    sisipkan(anak, baru)
    return baru.id


def _dari_indikator(
    renstra: Renstra, id_baru: PabrikId, sasaran: RenstraSimpul, indikator: IndikatorTahun
) -> RenstraSimpul:
    isi = {k: getattr(indikator, k) for k in ("kode", "uraian", "satuan", "strategi", "indikator_id")}
    return simpul_baru(renstra, id_baru, Ragam.INDIKATOR, sasaran.id, **isi)


# The Renstra into the year --------------------------------------------------------------------------------------------


def pakai_di_tahun(
    dokumen: TahunKinerja, renstra: Renstra, simpul: Iterable[RenstraSimpul], id_baru: PabrikId
) -> Transaksi:
    """Put rows, with the indikator below them, among the sasaran and indikator of the shown year; what is there stays."""
    anak = cabang(dokumen, renstra)
    kena: list[RenstraSimpul] = []
    for satu in simpul:
        kena += [satu, *telusuri(anak, satu.id)]
    indikator = [s for s in dict.fromkeys(kena) if s.jenis == JenisSimpul.INDIKATOR]
    if not indikator:
        raise TransaksiError("Belum ada indikator di baris ini; pilih indikator atau sasaran yang berindikator.")
    kini, edits, masuk = dokumen, [], 0
    for satu in indikator:
        baru = _pakai(kini, kini.ambil("renstra_simpul", satu.id), id_baru)
        masuk += any(isinstance(e, Tambah) and e.noun == "indikator_tahun" for e in baru)
        kini = terapkan(kini, baru)
        edits += baru
    apa = sebut_simpul(indikator[0]) if len(indikator) == 1 else f"{masuk} indikator Renstra"
    return Transaksi(f"pakai {apa} di tahun {dokumen.tahun}", tuple(edits))


def _pakai(dokumen: TahunKinerja, simpul: RenstraSimpul, id_baru: PabrikId) -> list[Edit]:
    """The edits that let an indikator of the Renstra stand in the year; none where it does."""
    if baris_tahun(dokumen, simpul) is not None:
        return []
    if identitas(simpul) is None and (sama := next((b for b in calon(dokumen, simpul) if serupa(simpul, b)), None)):
        return list(perubahan(simpul, indikator_id=id_identitas(sama)))
    induk = next(sasaran_di_atas(dokumen, simpul), None)
    if induk is None:
        raise TransaksiError(
            f"{sebut_simpul(simpul)} belum berada di bawah sasaran; masukkan dahulu ke sasarannya di Renstra."
        )
    edits: list[Edit] = []
    sasaran = _sasaran_tahun(dokumen, induk, id_baru, edits)
    id_ = simpul.indikator_id
    if id_ is None:
        id_, baru = identitas_baru(simpul, id_baru)
        edits += baru
    kelompok = dokumen.per("indikator_tahun", "sasaran_id").get(sasaran.sasaran_id, ())
    dipakai = {ringkas(i.kode) for i in dokumen.indikator_tahun}
    kode = simpul.kode if simpul.kode and ringkas(simpul.kode) not in dipakai else kode_berikut(sasaran, kelompok)
    isi = {"kode": kode, "uraian": simpul.uraian, "satuan": simpul.satuan, "strategi": simpul.strategi}
    sisip = tambah_baris(
        dokumen, _baris("indikator_tahun", dokumen, indikator_id=id_, sasaran_id=sasaran.sasaran_id, **isi),
        "", kelompok=kelompok,
    )  # fmt: skip
    return [*edits, *sisip.edits]


def _sasaran_tahun(dokumen: TahunKinerja, simpul: RenstraSimpul, id_baru: PabrikId, edits: list[Edit]) -> SasaranTahun:
    """The year's sasaran of a row; where it has none yet, the edits that make it are added."""
    ada = baris_tahun(dokumen, simpul)
    if ada is None and identitas(simpul) is None:
        ada = next((b for b in calon(dokumen, simpul) if serupa(simpul, b)), None)
        if ada is not None:
            edits += perubahan(simpul, sasaran_id=id_identitas(ada))
    if isinstance(ada, SasaranTahun):
        return ada
    id_ = simpul.sasaran_id
    if id_ is None:
        id_, baru = identitas_baru(simpul, id_baru)
        edits += baru
    tingkat, program = simpul.tingkat or Tingkat.KEGIATAN, leluhur(dokumen, simpul, JenisSimpul.PROGRAM)
    kelompok = dokumen.sasaran_tingkat(tingkat)
    hasil = _baris(
        "sasaran_tahun", dokumen, sasaran_id=id_, tingkat=tingkat, kode=simpul.kode or str(len(kelompok) + 1),
        uraian=simpul.uraian, program=program.uraian if program else "",
    )  # fmt: skip
    assert isinstance(hasil, SasaranTahun)
    edits += tambah_baris(dokumen, hasil, "", kelompok=kelompok).edits
    return hasil


def _baris(noun: str, dokumen: TahunKinerja, **isi: object) -> SasaranTahun | IndikatorTahun:
    baru = baris_baru(noun, str, tahun=dokumen.tahun, **isi)
    assert isinstance(baru, SasaranTahun | IndikatorTahun)
    return baru
