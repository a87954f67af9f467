"""Every place that asks for evidence or has some; what is missing of it; files that a year names."""

from __future__ import annotations

from kinerja_desktop.domain.berkas_rujukan import berkas_dokumen
from kinerja_desktop.domain.laporan import Gambar
from kinerja_desktop.domain.periksa_dukungan import dukungan_kurang
from kinerja_desktop.domain.periode import BULAN, PERIODE, TAHUN
from kinerja_desktop.domain.realisasi import BentukDukung, DataDukung
from kinerja_desktop.domain.rencana_aksi import Renaksi, RenaksiPeriode
from kinerja_desktop.domain.rencana_strategis import Renstra
from kinerja_desktop.domain.renstra import IndikatorTahun
from kinerja_desktop.domain.risiko import Perlakuan, Risiko
from kinerja_desktop.domain.satker import Kop, Unit
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.domain.target_kinerja import TargetKinerja, TargetKinerjaDokumen
from kinerja_desktop.domain.tempat_dukung import Tempat, kekurangan, semua_tempat
from tests.reports.dokumen import uid

U1, U2, INDIKATOR, KEGIATAN, PERLAKUAN, TARGET = (uid(n) for n in ("u1", "u2", "ind", "keg", "per", "tar"))


def d(n: int, noun: str, id_: str, bentuk: str = "berkas", **isi: object) -> DataDukung:
    return DataDukung(
        uid("dd", n), tahun=2026, pada_noun=noun, pada_id=id_, bentuk=BentukDukung(bentuk), urutan=n, **isi
    )  # type: ignore[arg-type]


def dokumen(*dukung: DataDukung, periode: tuple[tuple[str, str], ...] = (), minta: str = "2 Dokumen") -> TahunKinerja:
    return TahunKinerja(
        2026,
        unit=(Unit(U1, nama="Subseksi Pelayanan"), Unit(U2, nama="Pengamanan")),
        indikator_tahun=(
            IndikatorTahun(
                uid("it"), tahun=2026, indikator_id=INDIKATOR, sasaran_id=uid("s"), kode="1.1", uraian="Indikator satu",
                unit_id=U1,
            ),
        ),
        renaksi=(
            Renaksi(KEGIATAN, tahun=2026, indikator_id=INDIKATOR, uraian="Razia", unit_id=U2, data_dukung=minta),
        ),
        renaksi_periode=tuple(
            RenaksiPeriode(uid("rp", k), tahun=2026, renaksi_id=KEGIATAN, periode=k, data_dukung=t) for k, t in periode
        ),
        risiko=(Risiko(uid("ris"), tahun=2026, pernyataan="Pelarian"),),
        perlakuan=(Perlakuan(PERLAKUAN, tahun=2026, risiko_id=uid("ris"), uraian="Kontrol keliling", unit_id=U2),),
        target_kinerja=(TargetKinerja(TARGET, tahun=2026, uraian="Deteksi dini", unit_id=U1),),
        target_kinerja_dokumen=(
            TargetKinerjaDokumen(uid("td"), tahun=2026, target_kinerja_id=TARGET, bulan=4, uraian="Laporan intelijen"),
        ),
        data_dukung=dukung,
    )  # fmt: skip


def ringkas(tempat: Tempat) -> tuple[str, str, str]:
    return tempat.bagian, tempat.sebutan, tempat.isi.teks


def test_places_in_the_order_of_the_papers() -> None:
    dok = dokumen(
        d(1, "perlakuan", PERLAKUAN, "diminta", uraian="Foto"), d(2, "indikator", INDIKATOR, bulan=5),
        d(3, "satker", uid("satker")),
    )  # fmt: skip
    assert [ringkas(t) for t in semua_tempat(dok)] == [
        ("Indikator", "1.1 Indikator satu", "1"), ("Kegiatan", "1.1 Razia", "0/2"),
        ("Target Kinerja", "Deteksi dini", "0/1"), ("Perlakuan risiko", "Kontrol keliling", "0/1"),
        ("Satuan kerja", "Satuan kerja", "1"),
    ]  # fmt: skip
    assert [t.unit_id for t in semua_tempat(dok)] == [U1, U2, U1, U2, ""]
    assert [t.bagian for t in semua_tempat(dok, 3)] == ["Kegiatan", "Perlakuan risiko", "Satuan kerja"]


def test_periods_that_ask_in_their_own_words() -> None:
    masuk = [d(n, "renaksi", KEGIATAN, bulan=b) for n, b in ((1, 2), (2, 5), (3, 11))]
    dok = dokumen(*masuk, periode=(("TW1", "1 Foto"), ("TW2", "3 Laporan"), ("TW3", "")))
    kegiatan = [t for t in semua_tempat(dok) if t.noun == "renaksi"]
    assert [(t.jatuh.kode, t.isi.teks) for t in kegiatan] == [("TW1", "1/1"), ("TW2", "1/3"), ("TAHUN", "1")]
    assert sum(len(t.isi.bukti) for t in kegiatan) == 3, "each piece once"


def test_what_is_missing_and_when_it_is_due() -> None:
    dok = dokumen(d(1, "indikator", INDIKATOR, "diminta", bulan=5, uraian="Rekap"), d(2, "renaksi", KEGIATAN, bulan=3))
    assert [(t.bagian, p.sebut_kurang, t.jatuh_tempo(p)) for t, p in kekurangan(dok)] == [
        ("Indikator", "Rekap", BULAN[4]), ("Kegiatan", "1 lagi dari 2 Dokumen", TAHUN),
        ("Target Kinerja", "Laporan intelijen", BULAN[3]),
    ]  # fmt: skip


def test_one_finding_per_unit_and_none_before_it_is_due() -> None:
    dok = dokumen(*(d(n, "indikator", INDIKATOR, "diminta", bulan=n, uraian=f"Rekap {n}") for n in range(1, 6)))
    assert not list(dukungan_kurang(dokumen(), PERIODE["TW3"])), "a Target Kinerja has a check of its own"
    (satu,) = dukungan_kurang(dok, PERIODE["TW1"])
    assert "3 data dukung" in satu.alasan
    assert (satu.noun, satu.id) == ("data_dukung", uid("dd", 1))
    pertama, kedua = dukungan_kurang(dok, TAHUN)
    assert pertama.alasan == (
        "Subseksi Pelayanan: 5 data dukung yang diminta belum lengkap (1.1 Januari: Rekap 1; 1.1 Februari: Rekap 2; "
        "1.1 Maret: Rekap 3; dan 2 lagi)."
    )
    assert (kedua.noun, kedua.id, kedua.kolom) == ("renaksi", KEGIATAN, "data_dukung")


def test_files_that_a_year_names() -> None:
    dok = TahunKinerja(
        2026,
        data_dukung=(d(1, "indikator", INDIKATOR, sha256="a" * 64, nama_berkas="a.pdf", ukuran=3),
                     d(2, "indikator", INDIKATOR, "tautan", tautan="https://x")),
        gambar=(Gambar(uid("g"), tahun=2026, judul="Grafik", sha256="b" * 64, nama_berkas="b.png"),
                Gambar(uid("h"), tahun=2026, judul="Tanpa berkas")),
        renstra=(Renstra(uid("r"), nama="Renstra 2025-2029", dari=2025, sampai=2029, peta_sha256="c" * 64),),
        kop=(Kop(uid("k"), berlaku_mulai=2025, logo="d" * 64),),
    )  # fmt: skip
    assert [(b.noun, b.sidik[0], b.nama) for b in berkas_dokumen(dok)] == [
        ("data_dukung", "a", "a.pdf"), ("gambar", "b", "b.png"), ("renstra", "c", "peta strategi"),
        ("kop", "d", "logo pada kop"),
    ]  # fmt: skip
