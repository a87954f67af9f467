"""Gestures on evaluasi: begun for a kind, period and unit; rows composed from the rencana aksi; follow-up taken from them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ..domain.evaluasi import Evaluasi, EvaluasiButir, JenisEvaluasi
from ..domain.evaluasi_aturan import IRAMA, KUNCI_IRAMA, cari_evaluasi
from ..domain.evaluasi_isi import butir_evaluasi, periode_evaluasi
from ..domain.noun import Noun
from ..domain.periode import PERIODE
from ..domain.tahun_kinerja import TahunKinerja
from ..domain.tempat_dukung import unit_kegiatan
from ..domain.tindak_lanjut import sebut_evaluasi, tindak_milik
from .aturan_gestur import isi_aturan, ubah_aturan
from .pengisian import PabrikId, baris_baru, hapus_baris, pindah_baris, tambah_baris
from .tindak_lanjut_gestur import pada_pemilik
from .transaksi import Tambah, Transaksi, TransaksiError

PERIODE_JENIS: dict[JenisEvaluasi, tuple[str, ...]] = {
    JenisEvaluasi.MANDIRI: ("TW1", "TW2", "TW3", "TW4", "SM1", "SM2", "TAHUN"),
    JenisEvaluasi.TRIWULAN: ("TW1", "TW2", "TW3", "TW4"),
    JenisEvaluasi.SEMESTER: ("SM1", "SM2"),
    JenisEvaluasi.TAHUNAN: ("TAHUN",),
    JenisEvaluasi.TENGAH: ("TAHUN",),
}
"""Periods that an evaluasi of a kind may look at."""


def buat_evaluasi(
    dokumen: TahunKinerja, jenis: JenisEvaluasi, kode: str, unit_id: str | None, id_baru: PabrikId
) -> Transaksi:
    """Begin an evaluasi; there is one of a kind, period and unit."""
    if kode not in PERIODE_JENIS[jenis]:
        raise TransaksiError(f"{str(jenis).capitalize()} tidak dibuat per {PERIODE[kode].nama}; pilih periode lain.")
    if jenis == JenisEvaluasi.MANDIRI and dokumen.ambil("unit", unit_id) is None:
        raise TransaksiError(
            "Evaluasi mandiri ditulis satu unit; tambahkan unitnya di bagian Unit, lalu pilih di sini."
        )
    unit_id = unit_id if jenis == JenisEvaluasi.MANDIRI else None
    if (ada := cari_evaluasi(dokumen, jenis, kode, unit_id)) is not None:
        raise TransaksiError(f"{sebut_evaluasi(dokumen, ada)} sudah ada; buka dari daftar.")
    baru = baris_baru("evaluasi", id_baru, tahun=dokumen.tahun, jenis=jenis, periode=kode, unit_id=unit_id)
    return tambah_baris(dokumen, baru, f"buat {jenis}")


def hapus_evaluasi(dokumen: TahunKinerja, evaluasi: Evaluasi) -> Transaksi:
    """Delete an evaluasi with its rows and its tindak lanjut."""
    return hapus_baris(dokumen, [evaluasi], f"hapus {evaluasi.jenis}")


def ganti_irama(dokumen: TahunKinerja, irama: str) -> Transaksi:
    """How often every unit evaluates itself: triwulan, semester or tahun."""
    if irama not in IRAMA:
        raise TransaksiError(f"Evaluasi mandiri tidak dapat dijadwalkan per {irama}; pilih dari daftar.")
    isi = {**(isi_aturan(dokumen, "tenggat") or {}), KUNCI_IRAMA: irama}
    return ubah_aturan(dokumen, "tenggat", isi, "ubah jadwal evaluasi mandiri")


# Rows -----------------------------------------------------------------------------------------------------------------


def _tambah_semua(
    dokumen: TahunKinerja, evaluasi: Evaluasi, isi: Iterable[dict[str, Any]], id_baru: PabrikId, label: str
) -> Transaksi:
    awal = len(butir_evaluasi(dokumen, evaluasi))
    baris = [
        baris_baru("evaluasi_butir", id_baru, tahun=dokumen.tahun, evaluasi_id=evaluasi.id, urutan=n, **satu)
        for n, satu in enumerate(isi, awal + 1)
    ]
    return Transaksi(label, tuple(Tambah(b) for b in baris))


def susun_renaksi(dokumen: TahunKinerja, evaluasi: Evaluasi, id_baru: PabrikId) -> Transaksi:
    """A row for every kegiatan of the unit (of the whole satker where it has none) that is planned in the period.

    Rows are tied, not copied: target, capaian and kendala stay those of the rencana aksi. Done again it adds only what has
    come since.
    """
    ada = {b.renaksi_id for b in butir_evaluasi(dokumen, evaluasi)}
    periode = periode_evaluasi(evaluasi)
    milik = [k for k in dokumen.renaksi_urut if evaluasi.unit_id in (None, unit_kegiatan(dokumen, k))]
    if not milik:
        unit = dokumen.ambil("unit", evaluasi.unit_id)
        siapa = f"{unit.nama} belum menjadi penanggung jawab kegiatan" if unit else "Belum ada kegiatan"
        raise TransaksiError(f"{siapa}; isi dulu di tab Rencana Aksi.")

    def direncanakan(id_: str) -> bool:
        kode = [b.periode for b in dokumen.per("renaksi_periode", "renaksi_id").get(id_, ()) if b.periode in PERIODE]
        return not kode or any(PERIODE[k].awal <= periode.akhir and PERIODE[k].akhir >= periode.awal for k in kode)

    isi = [{"renaksi_id": k.id} for k in milik if k.id not in ada and direncanakan(k.id)]
    return _tambah_semua(dokumen, evaluasi, isi, id_baru, "susun evaluasi dari rencana aksi")


def susun_indikator(dokumen: TahunKinerja, evaluasi: Evaluasi, id_baru: PabrikId) -> Transaksi:
    """A row for every indikator of the unit (of the whole satker where it has none), tied to it."""
    ada = {b.indikator_id for b in butir_evaluasi(dokumen, evaluasi)}
    milik = [i for i in dokumen.indikator_urut if evaluasi.unit_id in (None, i.unit_id)]
    if not milik:
        raise TransaksiError("Belum ada indikator unit ini; tetapkan unitnya di kamus indikator (F4).")
    isi = [{"indikator_id": i.indikator_id} for i in milik if i.indikator_id not in ada]
    return _tambah_semua(dokumen, evaluasi, isi, id_baru, "susun evaluasi dari indikator")


def tambah_butir(
    dokumen: TahunKinerja, evaluasi: Evaluasi, id_baru: PabrikId, setelah: EvaluasiButir | None = None
) -> Transaksi:
    """A row of its own words."""
    baru = baris_baru(
        "evaluasi_butir", id_baru, tahun=dokumen.tahun, evaluasi_id=evaluasi.id, uraian="Kegiatan baru"
    )  # fmt: skip
    return tambah_baris(
        dokumen, baru, "tambah butir evaluasi", setelah=setelah, kelompok=butir_evaluasi(dokumen, evaluasi)
    )


def pindah_butir(dokumen: TahunKinerja, evaluasi: Evaluasi, butir: EvaluasiButir, langkah: int) -> Transaksi:
    return pindah_baris(
        dokumen, butir, langkah, "pindahkan butir evaluasi", kelompok=butir_evaluasi(dokumen, evaluasi)
    )  # fmt: skip


def hapus_butir(dokumen: TahunKinerja, butir: Sequence[Noun]) -> Transaksi:
    return hapus_baris(dokumen, butir, "hapus butir evaluasi")


# Follow-up ------------------------------------------------------------------------------------------------------------


def angkat_tindak(dokumen: TahunKinerja, evaluasi: Evaluasi, id_baru: PabrikId) -> Transaksi:
    """What the rows say is to be done becomes tindak lanjut that are followed until closed, each once.

    Who answers for the kegiatan or indikator is proposed as PIC.
    """
    ada = {" ".join(t.uraian.split()).casefold() for t in tindak_milik(dokumen, evaluasi)}
    edits: list[Tambah] = []
    urutan = len(tindak_milik(dokumen, evaluasi))
    for butir in butir_evaluasi(dokumen, evaluasi):
        kata = butir.tindak_lanjut.strip()
        if not kata or (kunci := " ".join(kata.split()).casefold()) in ada:
            continue
        ada.add(kunci)
        edits.append(
            Tambah(
                baris_baru(
                    "tindak_lanjut", id_baru, tahun=dokumen.tahun, uraian=kata, unit_id=_pic(dokumen, evaluasi, butir),
                    urutan=urutan + len(edits) + 1, **pada_pemilik(evaluasi),
                )
            )
        )  # fmt: skip
    return Transaksi("ambil tindak lanjut dari butir evaluasi", tuple(edits))


def _pic(dokumen: TahunKinerja, evaluasi: Evaluasi, butir: EvaluasiButir) -> str | None:
    kegiatan = dokumen.ambil("renaksi", butir.renaksi_id)
    indikator = dokumen.indikator_tahun_id.get(butir.indikator_id or "")
    milik = unit_kegiatan(dokumen, kegiatan) if kegiatan else (indikator.unit_id if indikator else None)
    return milik or evaluasi.unit_id
