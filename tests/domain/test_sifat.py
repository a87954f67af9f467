"""Properties that hold for any figures: written and read back, parts and totals, ratios over months, portals."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.application.sel import Sel, baca_sel, tulis_nilai
from kinerja_desktop.domain.angka import Terbaca, baca_isian, baca_juta, baca_mode, bulatkan, tulis_isian, tulis_juta
from kinerja_desktop.domain.capaian import bagi_target
from kinerja_desktop.domain.capaian_portal import baris_portal
from kinerja_desktop.domain.nilai import Angka, Rentang
from kinerja_desktop.domain.noun import NOUNS, JenisTanggal, Noun, id_sel, nama_noun
from kinerja_desktop.domain.periode import TAHUN
from kinerja_desktop.domain.persen_target import sampai_target
from kinerja_desktop.domain.rencana_strategis import JenisSimpul
from kinerja_desktop.domain.renstra import IndikatorTahun, JenisRumus, Konsolidasi, Tingkat
from kinerja_desktop.domain.renstra_pohon import total_alokasi
from kinerja_desktop.domain.rumus import realisasi_sampai
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.domain.target_kinerja import StatusDokumen

angka = st.decimals(0, 10**6, places=2)
bulat = st.integers(0, 10**6)


@given(st.integers(0, 10**14))
def test_juta_rupiah_ditulis_lalu_dibaca(rupiah: int) -> None:
    teks = tulis_juta(rupiah)
    assert baca_juta(teks.replace(".", "")) == Terbaca(rupiah)


@given(angka, angka)
def test_isian_ditulis_lalu_dibaca(a: Decimal, b: Decimal) -> None:
    for nilai in (Angka(a), Rentang(min(a, b), max(a, b))):
        baca = baca_isian(tulis_isian(nilai, "%").replace(".", ""), satuan="%", rentang=True)
        assert isinstance(baca, Terbaca)
        assert baca.nilai == nilai


@given(st.dates())
def test_tanggal_ditulis_lalu_dibaca(hari: object) -> None:
    kosong = TahunKinerja(2026)
    sel = Sel("tindak_lanjut", "", "tenggat")
    assert baca_sel(kosong, sel, tulis_nilai(kosong, JenisTanggal(), hari)) == Terbaca(hari)


@given(angka, st.integers(1, 12))
def test_bagian_target_berjumlah_target(target: Decimal, bagian: int) -> None:
    isi = bagi_target(target, bagian)
    assert len(isi) == bagian
    assert sum(isi) == target
    assert all(n <= isi[-1] for n in isi)


@given(st.decimals(0, 10**4, places=9), st.integers(0, 4))
def test_potong_tidak_melebihi_bulat_dan_bedanya_paling_satu_langkah(nilai: Decimal, n: int) -> None:
    potong, bulatan = (bulatkan(nilai, baca_mode(f"{cara}{n}")) for cara in ("potong", "bulat"))
    assert potong <= bulatan <= potong + Decimal(1).scaleb(-n)


# Ratios and portals ---------------------------------------------------------------------------------------------------


def _dokumen(*baris: Noun) -> TahunKinerja:
    dokumen = TahunKinerja(2026)
    for noun in {nama_noun(b) for b in baris}:
        dokumen = dokumen.dengan(noun, [b for b in baris if nama_noun(b) == noun])
    return dokumen


def _baris(noun: str, kunci: str, /, **isi: object) -> Noun:
    if "tahun" in NOUNS[noun].jenis:
        isi.setdefault("tahun", 2026)
    return baris_baru(noun, lambda: id_sel("sifat", noun, kunci), **isi)


INDIKATOR = _baris("indikator", "i", nama="Persentase layanan")
SASARAN = _baris("sasaran", "s", nama="Layanan")


def _indikator(**isi: object) -> IndikatorTahun:
    baris = _baris(
        "indikator_tahun", "i", indikator_id=INDIKATOR.id, sasaran_id=SASARAN.id, kode="1.1", uraian="Persentase", **isi
    )
    assert isinstance(baris, IndikatorTahun)
    return baris


@given(st.lists(st.tuples(bulat, st.integers(1, 10**6)), min_size=1, max_size=12))
def test_rasio_setahun_di_antara_rasio_bulanan(bulan: list[tuple[int, int]]) -> None:
    """Σ/Σ lies between the smallest and the largest month; a mean of percents would be another figure."""
    indikator = _indikator(rumus=JenisRumus.PERBANDINGAN, konsolidasi=Konsolidasi.JUMLAH)
    isi = [
        _baris("realisasi", "", indikator_id=INDIKATOR.id, bulan=ke, variabel=nama, nilai=Angka(Decimal(n)))
        for ke, (a, b) in enumerate(bulan, 1)
        for nama, n in (("pembilang", a), ("penyebut", b))
    ]
    hasil = realisasi_sampai(_dokumen(indikator, *isi), indikator, TAHUN).hasil
    assert isinstance(hasil, Angka)
    assert abs(hasil.nilai - Decimal(sum(a for a, _ in bulan)) * 100 / sum(b for _, b in bulan)) < Decimal("1e-20")
    rasio = [Decimal(a) * 100 / b for a, b in bulan]
    assert min(rasio) - Decimal("1e-20") <= hasil.nilai <= max(rasio) + Decimal("1e-20")


@given(st.lists(st.tuples(bulat, bulat), min_size=4, max_size=4))
def test_realisasi_portal_adalah_jumlah_triwulan_terhadap_target(triwulan: list[tuple[int, int]]) -> None:
    target = sum(t for t, _ in triwulan)
    portal = _baris("eperformance", "p", kode="1.1", uraian="Indikator", target=Angka(Decimal(target)), satuan="%")
    baris = [
        _baris("eperformance_triwulan", "", eperformance_id=portal.id, periode=f"TW{ke}",
               target=Angka(Decimal(t)), realisasi=Angka(Decimal(r)))
        for ke, (t, r) in enumerate(triwulan, 1)
    ]  # fmt: skip
    hasil = baris_portal(_dokumen(portal, *baris), portal, TAHUN)  # type: ignore[arg-type]
    assert hasil.jumlah == sum(r for _, r in triwulan)
    assert (hasil.tercetak == "tidak dapat dihitung") == (target == 0)
    if target and hasil.jumlah < target:
        assert "100" not in hasil.tercetak.split(",")[0]


@given(st.lists(st.sampled_from(StatusDokumen), max_size=9))
def test_persen_target_kinerja_hanya_dari_yang_berlaku(status: list[StatusDokumen]) -> None:
    target = _baris("target_kinerja", "t", uraian="Target")
    dokumen = [
        _baris("target_kinerja_dokumen", str(ke), target_kinerja_id=target.id, bulan=1, uraian="Laporan", status=s)
        for ke, s in enumerate(status)
    ]
    ada, berlaku, hasil, tercetak = sampai_target(_dokumen(target, *dokumen), target, TAHUN)  # type: ignore[arg-type]
    assert (ada, berlaku) == (status.count(StatusDokumen.ADA), len(status) - status.count(StatusDokumen.TIDAK_BERLAKU))
    assert isinstance(hasil, Angka) == bool(berlaku)
    assert (tercetak == "100") == (berlaku > 0 and ada == berlaku)


@given(st.lists(st.lists(st.integers(0, 10**12), min_size=1, max_size=5), min_size=1, max_size=4))
def test_total_alokasi_menghitung_setiap_jumlah_sekali(jumlah: list[list[int]]) -> None:
    """However the amounts are spread over the nodes, and however many siblings one covers, it counts once."""
    renstra = _baris("renstra", "r", dari=2025, sampai=2029)
    baris: list[Noun] = [renstra]
    for nomor, per_dana in enumerate(jumlah):
        sasaran = _baris("renstra_simpul", f"s{nomor}", renstra_id=renstra.id, tingkat=Tingkat.KEGIATAN, uraian="S",
                         urutan=nomor)  # fmt: skip
        anak = [
            _baris("renstra_simpul", f"s{nomor}.{ke}", renstra_id=renstra.id, induk_id=sasaran.id, uraian="I",
                   tingkat=Tingkat.KEGIATAN, jenis=JenisSimpul.INDIKATOR, urutan=ke)
            for ke in range(len(per_dana) + 1)
        ]  # fmt: skip
        baris += [sasaran, *anak]
        for ke, rupiah in enumerate(per_dana):
            sampai = anak[-1].id if ke == len(per_dana) - 1 else None  # the last covers two
            dana = _baris("renstra_dana", f"d{nomor}.{ke}", simpul_id=anak[ke].id, sampai_id=sampai)
            baris += [dana, _baris("renstra_alokasi", "", dana_id=dana.id, untuk_tahun=2025 + ke, jumlah=rupiah)]
    dokumen = _dokumen(*baris)
    assert total_alokasi(dokumen, dokumen.renstra[0]) == sum(n for satu in jumlah for n in satu)
