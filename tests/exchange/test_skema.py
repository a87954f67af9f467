"""The document as JSON: identity both ways, one text, strict on the way in, and the published schema says the same."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinerja_desktop.domain.nilai import KOSONG, Angka, Rentang, Teks, TidakBerlaku
from kinerja_desktop.domain.renstra import Indikator
from kinerja_desktop.exchange.json_impor import impor_dokumen
from kinerja_desktop.exchange.json_ketat import baca_json_ketat
from kinerja_desktop.exchange.skema import SKEMA, SkemaError, dari_json, ke_json, ramping, teks_kanonik
from kinerja_desktop.exchange.skema_json import NAMA_BERKAS, skema_json, teks_skema
from kinerja_desktop.resources import baca_json, sumber
from tests.pembuat import Pembuat, angka

CONTOH = baca_json("contoh", "rutan-soe-2023.json")
Objek = dict[str, Any]


SKEMA_2 = ("renaksi_bulan", "keputusan", "keputusan_butir", "keputusan_anggota", "catatan_sel")
"""What came with the second schema."""
SKEMA_3 = (
    "renstra", "renstra_butir", "renstra_simpul", "renstra_target", "renstra_dana", "renstra_alokasi", "renstra_pantau",
    "roadmap_aspek", "roadmap_butir", "isu", "eperformance", "eperformance_triwulan", "eperformance_bulan", "emonev",
    "skor_anggaran", "target_kinerja", "target_kinerja_dokumen", "target_kinerja_bulan", "gambar",
)  # fmt: skip
SKEMA_4 = (
    "aset", "satker_jajaran", "pilihan_periksa", "volume_ro", "deret_anggaran", "deret_nilai", "risiko_pantau",
    "kejadian_risiko", "temuan_pengawasan", "evaluasi", "evaluasi_butir",
)  # fmt: skip
KOLOM_SKEMA_4 = {
    "anggaran": ["volume", "satuan"],
    "skor_anggaran": ["per_tanggal"],
    "tindak_lanjut": ["temuan_id", "evaluasi_id"],
    "risiko": [
        "kode", "kategori", "penyebab", "sumber_risiko", "kendali", "uraian_dampak", "pengendalian", "efektivitas",
        "residu_kemungkinan", "residu_dampak", "opsi", "alasan", "prioritas", "unit_id",
    ],
    "perlakuan": ["status"],
}  # fmt: skip
KOLOM_SKEMA_3 = {
    "sasaran_tahun": ("alias",),
    "indikator_tahun": ("tetapan", "ekspresi", "sumber_isian", "bobot", "output", "uraian_output", "tidak_dicetak"),
    "tindak_lanjut": ("hasil", "selesai"),
    "laporan": ("tata_letak",),
    "data_dukung": ("untuk_id",),
}
"""Nouns and fields that came with the third."""


def test_contoh_kembali_sama() -> None:
    dokumen = dari_json(CONTOH)
    assert ke_json(dokumen) == {**CONTOH, **{k: sorted(v, key=_urut) for k, v in CONTOH.items() if isinstance(v, list)}}
    assert dari_json(baca_json_ketat(teks_kanonik(dokumen))) == dokumen
    assert teks_kanonik(dari_json(baca_json_ketat(teks_kanonik(dokumen)))) == teks_kanonik(dokumen)


def _urut(baris: Objek) -> tuple[int, str]:
    return baris.get("urutan", 0) or 0, baris["id"]


teks_bersih = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), min_size=1, max_size=40).filter(
    lambda t: bool(t.strip())
)
desimal = st.decimals(0, 10**6, places=3)
isian = st.one_of(
    st.just(KOSONG),
    desimal.map(Angka),
    teks_bersih.map(TidakBerlaku),
    st.tuples(desimal, desimal).map(lambda p: Rentang(min(p), max(p))),
    teks_bersih.map(Teks),
)


@given(st.lists(st.tuples(teks_bersih, isian, st.integers(1, 12), desimal), max_size=5))
def test_dokumen_apa_pun_kembali_sama(daftar: list[Any]) -> None:
    p = Pembuat()
    for uraian, target, bulan, realisasi in daftar:
        i = p.indikator(uraian, target=target)
        p.realisasi(i, bulan, Angka(realisasi))
    kembali = dari_json(baca_json_ketat(teks_kanonik(p.dokumen)))
    assert teks_kanonik(kembali) == teks_kanonik(p.dokumen)


def test_bilangan_tetap_tepat() -> None:
    p = Pembuat()
    p.indikator(target=angka("0.30000000000000001"))
    assert dari_json(ke_json(p.dokumen)).pk_target[0].target == Angka(Decimal("0.30000000000000001"))


def test_ramping_membuang_identitas_tahun_lain() -> None:
    p = Pembuat()
    p.indikator()
    lebih = p.dokumen.dengan(
        "indikator", [*p.dokumen.indikator, Indikator(id="00000000-0000-4000-8000-00000000ffff", nama="x")]
    )
    assert ramping(lebih) == p.dokumen
    assert ramping(p.dokumen) == p.dokumen


def ubah(fungsi: Callable[[Objek], object]) -> Objek:
    objek = copy.deepcopy(CONTOH)
    fungsi(objek)
    return objek


def _putar(o: Objek) -> None:
    a, b = o["unit"][:2]
    a["induk_id"], b["induk_id"] = b["id"], a["id"]


@pytest.mark.parametrize(
    ("fungsi", "potongan"),
    [
        (lambda o: o.update(skema=SKEMA + 1), "lebih baru"),
        (lambda o: o.update(skema=0), "kolom skema"),
        (lambda o: o.update(skema="1"), "kolom skema"),
        (lambda o: o.update(tahun=1900), "kolom tahun"),
        (lambda o: o.pop("tahun"), "bukan dokumen"),
        (lambda o: o.pop("risiko"), "“risiko” tidak ada"),
        (lambda o: o.update(asing=[]), "“asing”"),
        (lambda o: o.update(pk={}), "pk: harus daftar"),
        (lambda o: o["pk"].append(1), "pk, baris 2: harus objek"),
        (lambda o: o["unit"][2].update(warna=1), "unit, baris 3, kolom warna"),
        (lambda o: o["unit"][0].pop("tugas"), "unit, baris 1, kolom tugas: tidak ada"),
        (lambda o: o["unit"][0].update(nama=5), "unit, baris 1, kolom nama"),
        (lambda o: o["unit"][0].update(nama="x" * 501), "500"),
        (lambda o: o["unit"][0].update(nama="a\x00b"), "kendali"),
        (lambda o: o["unit"][0].update(nama="a\u202eb"), "kendali"),
        (lambda o: o["unit"][0].update(id="x"), "kolom id"),
        (lambda o: o["unit"].append(o["unit"][0]), "dua kali"),
        (lambda o: o["satker"].append({**o["satker"][0], "id": o["unit"][0]["id"]}), "satu dokumen milik satu satker"),
        (lambda o: o["pk"][0].update(tahun=2022), "kolom tahun"),
        (lambda o: o["pk"][0].update(pihak_pertama_id=o["unit"][0]["id"]), "pk, baris 1, kolom pihak_pertama_id"),
        (lambda o: o["realisasi"][0].update(id=o["unit"][0]["id"]), "realisasi, baris 1, kolom id"),
        (lambda o: o["realisasi"][0].update(nilai=12.5), "kolom nilai"),
        (lambda o: o["realisasi"][0].update(nilai="-1"), "kurang dari 0"),
        (lambda o: o["realisasi"][0].update(nilai="01"), "kolom nilai"),
        (lambda o: o["realisasi"][0].update(nilai={"rentang": ["1", "2"]}), "hanya untuk target"),
        (lambda o: o["pagu"][0].update(jumlah=-1), "kolom jumlah"),
        (lambda o: o["pagu"][0].update(jumlah=10**15), "kolom jumlah"),
        (lambda o: o["pagu"][0].update(jumlah=True), "kolom jumlah"),
        (lambda o: o["indikator_tahun"][0].update(mode="bulat9"), "kolom mode"),
        (lambda o: o["indikator_tahun"][0].update(variabel=["a"]), "kolom variabel"),
        (lambda o: o["laporan"][0].update(bagian={"a": 1}), "kolom bagian"),
        (lambda o: [a.update(isi=["x"]) for a in o["aturan"] if a["nama"] == "mode"], "tabel aturan “mode”"),
        (_putar, "berputar"),
    ],
)  # fmt: skip
def test_ditolak_dengan_tempatnya(fungsi: Callable[[Objek], object], potongan: str) -> None:
    with pytest.raises(SkemaError) as tangkap:
        dari_json(ubah(fungsi))
    kalimat = str(tangkap.value)
    assert potongan in kalimat
    assert kalimat.startswith("Dokumen ditolak: ")
    assert "\n" not in kalimat


@pytest.mark.parametrize("objek", [None, 1, "x", [], {}, {"skema": 1}])
def test_bukan_dokumen(objek: Any) -> None:
    with pytest.raises(SkemaError):
        dari_json(objek)


def test_skema_terbit_sama_dengan_pembuatnya() -> None:
    assert sumber("skema", NAMA_BERKAS).read_text(encoding="utf-8") == teks_skema(), (
        "run: python -m kinerja_desktop.exchange.skema_json > resources/skema/" + NAMA_BERKAS
    )


def test_skema_menerima_contoh_dan_menolak_yang_salah() -> None:
    skema = skema_json()
    jsonschema.Draft202012Validator.check_schema(skema)
    pemeriksa = jsonschema.Draft202012Validator(skema)
    assert list(pemeriksa.iter_errors(CONTOH)) == []
    assert list(pemeriksa.iter_errors(json.loads(teks_kanonik(dari_json(CONTOH))))) == []
    assert {"id", "isian"} <= set(skema["$defs"])
    for salah in (
        ubah(lambda o: o["realisasi"][0].update(nilai=12.5)),
        ubah(lambda o: o["unit"][0].update(warna=1)),
        ubah(lambda o: o.pop("risiko")),
        ubah(lambda o: o.update(skema=SKEMA + 1)),
    ):
        assert list(pemeriksa.iter_errors(salah))


def _tanpa_kolom(o: Any, kolom: Mapping[str, Iterable[str]]) -> None:
    for noun, nama in kolom.items():
        for baris in o[noun]:
            for k in nama:
                del baris[k]


def _skema_3(o: Any) -> None:
    """A document as schema 3 wrote it: without series of years, evaluasi, the long form of risks and their columns."""
    for n in SKEMA_4:
        o.pop(n)
    _tanpa_kolom(o, KOLOM_SKEMA_4)
    o.update(skema=3)


def _skema_2(o: Any) -> None:
    """A document as schema 2 wrote it: also without Renstra, portals, Target Kinerja, pictures and their columns."""
    _skema_3(o)
    for n in SKEMA_3:
        o.pop(n)
    _tanpa_kolom(o, KOLOM_SKEMA_3)
    o.update(skema=2)


def _skema_1(o: Any) -> None:
    """A document as the first schema wrote it: also without decrees, monthly reports, notes and layout."""
    _skema_2(o)
    for n in SKEMA_2:
        o.pop(n)
    _tanpa_kolom(o, {"tahun_anggaran": ["tata_letak_renaksi"]})
    o.update(skema=1)


@pytest.mark.parametrize(
    ("nomor", "turun", "hilang"),
    [(1, _skema_1, SKEMA_2 + SKEMA_3 + SKEMA_4), (2, _skema_2, SKEMA_3 + SKEMA_4), (3, _skema_3, SKEMA_4)],
)
def test_dokumen_lama_dinaikkan(nomor: int, turun: Callable[[Any], None], hilang: tuple[str, ...]) -> None:
    lama = ubah(turun)
    skema = json.loads(sumber("skema", f"tahun_kinerja-{nomor}.json").read_bytes())
    jsonschema.Draft202012Validator(skema).validate(lama)
    naik = ke_json(dari_json(lama))
    assert [n for n in hilang if naik[n]] == []
    for noun, baris in lama.items():
        if isinstance(baris, list):
            assert [{k: b[k] for k in a} for a, b in zip(baris, naik[noun], strict=True)] == baris


# Import into a file that has something ----------------------------------------------------------------------------------


def test_impor_ke_berkas_yang_sama_tidak_mengubah() -> None:
    d = dari_json(CONTOH)
    h = impor_dokumen(d, lambda t: d, (2023,))
    assert (h.baru, h.berubah, len(h.ditolak), h.beda) == (0, 0, 0, ())
    assert not h.transaksi


def test_impor_satker_lain_ditolak() -> None:
    lain = dari_json(ubah(lambda o: o["satker"][0].update(kode="999999")))
    h = impor_dokumen(dari_json(CONTOH), lambda t: lain, (2023,))
    assert "berkas ini milik 999999" in h.ditolak[0].alasan


def test_baris_bersama_yang_berbeda_dipertahankan() -> None:
    lama = dari_json(CONTOH)
    masuk = dari_json(ubah(lambda o: o["unit"][0].update(nama="Nama lain", versi=4)))
    h = impor_dokumen(masuk, lambda t: lama, (2023,))
    assert not h.transaksi
    assert len(h.beda) == 1
    assert "versi 4" in h.beda[0]


def test_baris_berubah_dan_terkunci() -> None:
    lama = dari_json(CONTOH)
    masuk = dari_json(ubah(lambda o: o["kendala"][0].update(solusi="Solusi lain")))
    h = impor_dokumen(masuk, lambda t: lama, (2023,))
    assert (h.baru, h.berubah) == (0, 1)
    bulan = CONTOH["realisasi"][0]["bulan"]
    tutup = {"id": "", "tahun": 2023, "periode": f"TW{(bulan - 1) // 3 + 1}", "revisi": 0}
    from kinerja_desktop.domain.laporan import Penutupan
    from kinerja_desktop.domain.noun import id_sel

    terkunci = lama.dengan(
        "penutupan",
        [Penutupan(**tutup | {"id": id_sel("penutupan", 2023, tutup["periode"], 0)})],  # type: ignore[arg-type]
    )
    masuk = dari_json(ubah(lambda o: o["realisasi"][0].update(nilai={"na": "baru"})))
    h = impor_dokumen(masuk, lambda t: terkunci, (2023,))
    assert not h.transaksi
    assert "sudah ditutup" in h.ditolak[0].alasan
