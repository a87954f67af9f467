"""Sums and money beside each other: rows and their total, PK and DIPA, pagu and Renstra, portals and our own realisasi."""

from __future__ import annotations

from collections.abc import Iterator

from .angka import tulis_juta, tulis_rupiah
from .nilai import Kosong
from .periode import Periode, tulis_tanggal
from .perjanjian_kinerja import PkAnggaran, TingkatAnggaran
from .renstra_pohon import alokasi_pohon, anak_simpul, dana_simpul
from .serapan import (
    baris_belanja,
    jumlahkan,
    pagu_node,
    rantai,
    rekonsiliasi,
    ringkas_anggaran,
    tabel_kegiatan,
)
from .tahun_kinerja import TahunKinerja
from .temuan import Temuan, peringatan


def jumlah_program(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """A typed amount of a program of the PK beside the kegiatan below it."""
    for pk in dokumen.pk:
        program: PkAnggaran | None = None
        jumlah: dict[str, int] = {}
        semua = dokumen.per("pk_anggaran", "pk_id").get(pk.id, ())
        for b in sorted(semua, key=lambda b: (b.urutan, b.id)):
            if b.tingkat == TingkatAnggaran.PROGRAM:
                program = b
            elif program is not None:
                jumlah[program.id] = jumlah.get(program.id, 0) + (b.anggaran or 0)
        for b in semua:
            if b.id in jumlah and b.anggaran is not None and b.anggaran != jumlah[b.id]:
                yield peringatan(
                    "pk-jumlah", f"Perjanjian Kinerja {pk.nama_versi}",
                    f"Anggaran {b.uraian} {tulis_rupiah(b.anggaran)}, sedangkan kegiatan di bawahnya berjumlah "
                    f"{tulis_rupiah(jumlah[b.id])}.",
                    "Kosongkan anggaran program agar dihitung sendiri, atau betulkan kegiatannya.",
                    "pk_anggaran", b.id, "anggaran",
                )  # fmt: skip


def belanja_dan_kegiatan(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Pagu by jenis belanja beside pagu by kegiatan: two views of one DIPA."""
    belanja = [(a, pagu_node(dokumen, a, periode)) for a in baris_belanja(dokumen)]
    if not belanja or not rantai(dokumen) or any(p is None for _, p in belanja):
        return
    jumlah, pagu = jumlahkan(p for _, p in belanja), tabel_kegiatan(dokumen, periode).jumlah.pagu
    if jumlah is not None and pagu is not None and jumlah != pagu:
        yield peringatan(
            "belanja-kegiatan", "Anggaran",
            f"Pagu menurut jenis belanja berjumlah {tulis_rupiah(jumlah)}, menurut kegiatan {tulis_rupiah(pagu)}.",
            "Keduanya membagi DIPA yang sama; betulkan salah satunya.", "anggaran", belanja[0][0].id, "pagu",
        )  # fmt: skip


def pagu_dan_renstra(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Pagu in force beside the year's alokasi in the Renstra, once both are known."""
    renstra = dokumen.renstra_berlaku
    pagu = ringkas_anggaran(dokumen, periode).jumlah.pagu
    if renstra is None or not pagu or not renstra.dari <= dokumen.tahun <= renstra.sampai:
        return
    pohon = alokasi_pohon(dokumen, renstra)
    akar = anak_simpul(dokumen, renstra, None)
    alokasi = jumlahkan(pohon.get((s.id, dokumen.tahun)) for s in akar)
    if not alokasi or alokasi == pagu:
        return
    dana = next((d for s in dokumen.renstra_simpul for d in dana_simpul(dokumen, s)), None)
    yield peringatan(
        "pagu-renstra", f"Renstra {renstra.rentang}",
        f"Pagu {dokumen.tahun} {tulis_rupiah(pagu)}, sedangkan alokasi Renstra {tulis_juta(alokasi)} juta rupiah "
        f"(selisih {tulis_rupiah(abs(pagu - alokasi))}).",
        "Jelaskan selisihnya di laporan, atau betulkan alokasi tahun ini.", "renstra_dana", dana.id if dana else "",
    )  # fmt: skip


def alokasi_rincian(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Alokasi typed at a node of the Renstra beside the sum of all nodes right below it."""
    renstra = dokumen.renstra_berlaku
    if renstra is None or not dokumen.renstra_alokasi:
        return
    pohon = alokasi_pohon(dokumen, renstra)
    for simpul in dokumen.renstra_simpul:
        bawah = anak_simpul(dokumen, renstra, simpul.id) if simpul.renstra_id == renstra.id else ()
        dana = dana_simpul(dokumen, simpul) if bawah else ()
        for tahun in renstra.tahun_kolom if dana else ():
            isi = [pohon.get((s.id, tahun)) for s in bawah]
            sendiri, jumlah = pohon.get((simpul.id, tahun)), jumlahkan(isi)
            if sendiri is None or jumlah is None or None in isi or sendiri == jumlah:
                continue
            yield peringatan(
                "alokasi-rincian", f"Renstra {simpul.kode}".rstrip(),
                f"Alokasi {tahun} {simpul.kode or simpul.uraian[:60]} {tulis_juta(sendiri)} juta, sedangkan yang di bawahnya "
                f"berjumlah {tulis_juta(jumlah)} juta rupiah.",
                "Samakan alokasi induk dengan jumlah rinciannya.", "renstra_dana", dana[0].id,
            )  # fmt: skip


def emonev_berbeda(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Realisasi anggaran of e-Monev beside our sources on the same date."""
    for e in dokumen.emonev:
        if e.realisasi_anggaran is None or e.per_tanggal is None or not 1 <= e.bulan <= periode.akhir:
            continue
        kita = [b for b in rekonsiliasi(dokumen, periode) if b.per_tanggal == e.per_tanggal]
        if kita and all(b.realisasi != e.realisasi_anggaran for b in kita):
            sebut = ", ".join(f"{tulis_rupiah(b.realisasi or 0)} menurut {b.sumber}" for b in kita)
            yield peringatan(
                "emonev-berbeda", "E-Monev",
                f"Realisasi anggaran per {tulis_tanggal(e.per_tanggal)}: {tulis_rupiah(e.realisasi_anggaran)} di e-Monev, {sebut}.",
                "Periksa angka e-Monev, atau sebut sumber keduanya di laporan.", "emonev", e.id, "realisasi_anggaran",
            )  # fmt: skip


def pembanding_tanpa_target(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Other years with a realisasi and no target, as where a PK prints dots: nothing to compare with (002, PK 2022)."""
    tanpa: dict[int, list[tuple[str, str]]] = {}
    for indikator in dokumen.indikator_urut:
        for b in dokumen.per("pembanding", "indikator_id").get(indikator.indikator_id, ()):
            if isinstance(b.target, Kosong) and not isinstance(b.realisasi, Kosong):
                tanpa.setdefault(b.tahun_banding, []).append((indikator.kode, b.id))
    for tahun, isi in sorted(tanpa.items()):
        yield peringatan(
            "pembanding-target", f"Pembanding {tahun}",
            f"Tahun {tahun}, indikator {', '.join(kode for kode, _ in isi)} punya realisasi tanpa target, jadi capaiannya "
            "tidak dapat dinilai.",
            f"Isi target dari Perjanjian Kinerja {tahun}; bila di sana hanya titik-titik, biarkan kosong dan sebutkan di laporan.",
            "pembanding", isi[0][1], "target",
        )  # fmt: skip


def kolom_renstra(dokumen: TahunKinerja, periode: Periode) -> Iterator[Temuan]:
    """Year columns that its title does not name, or targets no column prints (002 T3.5: 2022-2024 with a column 2021)."""
    renstra = dokumen.renstra_berlaku
    if renstra is None:
        return
    judul = set(range(renstra.dari, renstra.sampai + 1))
    milik = {s.id for s in dokumen.renstra_simpul if s.renstra_id == renstra.id}
    luar = {t.untuk_tahun for t in dokumen.renstra_target if t.simpul_id in milik} - set(renstra.tahun_kolom)
    lebih = sorted((set(renstra.tahun_kolom) - judul) | luar)
    if lebih:
        yield peringatan(
            "renstra-kolom", f"Renstra {renstra.rentang}",
            f"Renstra berjudul {renstra.rentang}, tetapi tabelnya memuat tahun {', '.join(map(str, lebih))}.",
            "Samakan tahun awal, tahun akhir dan kolom tabelnya; judul cetakan mengikuti tahun Renstra.",
            "renstra", renstra.id, "kolom_dari",
        )  # fmt: skip
