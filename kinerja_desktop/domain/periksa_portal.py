"""Checks of what the portals show, beside ours and in itself."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from .angka import tulis_angka, tulis_isian
from .capaian_portal import baris_portal, beda_portal
from .kelengkapan import bulan_wajib, sebut_bulan, tenggat
from .langkah import tulis_hasil
from .nilai import Angka, Kosong
from .periode import NAMA_BULAN, TAHUN, TRIWULAN, Periode, tulis_tanggal
from .persen_target import terjawab
from .portal import Eperformance
from .renstra import Konsolidasi
from .rumus_jenis import variabel_indikator, variabel_tetap
from .sumber_isian import SUMBER, bersumber
from .tahun_kinerja import TahunKinerja
from .target_kinerja import TargetKinerjaDokumen
from .temuan import Temuan, peringatan


def portal_berbeda(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Realisasi of E-Performance and ours are not the same figure (002, 1.1: 74 here, 73 there)."""
    for portal in dokumen.eperformance:
        beda = beda_portal(dokumen, portal, periode)
        if beda is None or beda.sama:
            continue
        tempat, nama = _sebut(dokumen, portal)
        sampai = "" if beda.periode == TRIWULAN[-1] else f" sampai {beda.periode.nama}"
        yield peringatan(
            "portal-berbeda", tempat,
            f"Realisasi {nama}{sampai}: {tulis_hasil(beda.kita, beda.mode)} di sini, "
            f"{tulis_angka(beda.portal)} di E-Performance.",
            "Periksa kedua angka itu lalu betulkan yang salah; biarkan bila di portal memang tercatat begitu.",
            "eperformance_triwulan", beda.triwulan.id, "realisasi",
        )  # fmt: skip


def target_portal(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Σ of the four TW targets on the portal differs from the year's target."""
    for portal in dokumen.eperformance:
        setahun = baris_portal(dokumen, portal, TAHUN)
        target = setahun.target
        isi = [(t, t.target.nilai) for t in setahun.triwulan if isinstance(t.target, Angka)]
        jumlah = sum((n for _, n in isi), Decimal(0))
        baris = isi[-1][0].baris if len(isi) == len(TRIWULAN) else None
        if baris is None or not isinstance(target, Angka) or jumlah == target.nilai:
            continue
        tempat, nama = _sebut(dokumen, portal)
        yield peringatan(
            "portal-target", tempat,
            f"Jumlah target triwulan {nama} di E-Performance {tulis_angka(jumlah)}, sedangkan target setahun "
            f"{tulis_isian(target)}.",
            "Samakan target triwulannya dengan target setahun.", "eperformance_triwulan", baris.id, "target",
        )  # fmt: skip


def realisasi_mendahului(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Realisasi of a triwulan that, by our own entries, has not begun yet."""
    bulan = max((b.bulan for b in dokumen.realisasi if not isinstance(b.nilai, Kosong)), default=0)
    for triwulan in TRIWULAN:
        ada = [
            b for b in dokumen.per("eperformance_triwulan", "periode").get(triwulan.kode, ())
            if not isinstance(b.realisasi, Kosong) and _terkait(dokumen, b.eperformance_id)
        ]  # fmt: skip
        if ada and 0 < bulan < triwulan.awal:
            yield peringatan(
                "portal-mendahului", f"E-Performance {triwulan.singkat}",
                f"Realisasi {triwulan.singkat} di E-Performance sudah diisi pada {len(ada)} indikator, padahal realisasi di "
                f"sini baru sampai {NAMA_BULAN[bulan - 1]}.",
                "Pastikan angkanya tidak masuk ke triwulan yang salah, atau isi realisasi bulannya.",
                "eperformance_triwulan", ada[0].id, "realisasi",
            )  # fmt: skip


def dokumen_belum_berstatus(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A month of Target Kinerja up to the cut-off with documents that are neither there nor explained."""
    for nomor, target in enumerate(dokumen.target_kinerja, 1):
        milik: tuple[TargetKinerjaDokumen, ...] = dokumen.per("target_kinerja_dokumen", "target_kinerja_id").get(
            target.id, ()
        )
        kurang = sorted(
            (d for d in milik if d.bulan <= periode.akhir and not terjawab(dokumen, d)),
            key=lambda d: (d.bulan, d.urutan, d.id),
        )
        if not kurang:
            continue
        bulan = tuple(dict.fromkeys(d.bulan for d in kurang))
        batas = f"batas lapor {NAMA_BULAN[bulan[0] - 1]} {tulis_tanggal(tenggat(dokumen, bulan[0]))}"
        yield peringatan(
            "target-kinerja", f"Target Kinerja {nomor}",
            f"Target Kinerja {nomor}: {len(kurang)} dokumen belum berstatus ({sebut_bulan(bulan)}); {batas}.",
            "Tandai ada atau tidak berlaku; bila memang belum ada, tulis sebabnya di catatan.",
            "target_kinerja_dokumen", kurang[0].id, "status",
        )  # fmt: skip


def sumber_dijumlahkan(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A source gives the state at the end of a month; months of it must not be added."""
    for indikator in dokumen.indikator_urut:
        tetap = variabel_tetap(indikator)
        sumber = [n for n in bersumber(indikator) if n not in tetap]
        nama = [n for n, _ in variabel_indikator(indikator) if n not in tetap]
        # Variables that all come from sources are taken as they stand at the end; beside typed ones they are not.
        campur = not nama or any(n not in sumber for n in nama)
        if not sumber or indikator.konsolidasi != Konsolidasi.JUMLAH or len(bulan_wajib(indikator)) == 1 or not campur:
            continue
        asal = dict(indikator.sumber_isian)[sumber[0]]
        yield peringatan(
            "sumber-jumlah", f"Perjanjian Kinerja {indikator.kode}",
            f"Indikator {indikator.kode} berkonsolidasi jumlah, padahal {sumber[0] or 'nilainya'} diambil dari "
            f"{SUMBER[asal].nama} yang sudah dihitung sejak Januari.",
            "Pilih konsolidasi akhir di Perjanjian Kinerja, tampilan Rincian pengukuran.",
            "indikator_tahun", indikator.id, "konsolidasi",
        )  # fmt: skip


def _terkait(dokumen: TahunKinerja, id_portal: str) -> bool:
    portal: Eperformance | None = dokumen.ambil("eperformance", id_portal)
    return portal is not None and portal.indikator_id in dokumen.indikator_tahun_id


def _sebut(dokumen: TahunKinerja, portal: Eperformance) -> tuple[str, str]:
    """(place, how the row is called in a sentence)."""
    indikator = dokumen.indikator_tahun_id.get(portal.indikator_id or "")
    kode = portal.kode or (indikator.kode if indikator else "")
    nama = f"indikator {kode}" if kode else f"“{portal.uraian[:60]}”"
    return f"E-Performance {kode or portal.uraian[:40]}", nama
