"""The package: the same closing gives the same bytes, one changed byte is caught, attacks get one sentence."""

from __future__ import annotations

import hashlib
import io
import json
import random
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop.domain.laporan import Gambar
from kinerja_desktop.domain.realisasi import BentukDukung, DataDukung
from kinerja_desktop.exchange import paket, zip_ketat
from kinerja_desktop.exchange.json_ketat import JsonError, baca_json_ketat
from kinerja_desktop.exchange.paket import Kiriman, nama_paket, susun_paket
from kinerja_desktop.exchange.skema import dari_json, ke_json, teks_json
from kinerja_desktop.exchange.verifikasi import baca_paket, buka_paket, verifikasi
from kinerja_desktop.resources import baca_json

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 40
XLSX = b"PK\3\4" + b"lembar" * 500
KIRIMAN = Kiriman("TW4", 0, "5c0f2f0e-0d3b-4d0c-9a53-6b1d1c6a8f10", 41, "2026-01-05T08:30:00+07:00")


@pytest.fixture(scope="module")
def isi() -> bytes:
    return susun_paket(dari_json(baca_json("contoh", "rutan-soe-2023.json")), KIRIMAN, PDF, XLSX)


def tulis(tmp_path: Path, isi: bytes) -> Path:
    path = tmp_path / "paket.zip"
    path.write_bytes(isi)
    return path


def tolak(tmp_path: Path, isi: bytes) -> str:
    hasil = verifikasi(tulis(tmp_path, isi))
    assert not hasil.sah
    assert hasil.manifest == {}
    assert hasil.alasan.startswith("Paket ini ditolak: ")
    assert hasil.alasan.endswith(".")
    assert "\n" not in hasil.alasan
    return hasil.alasan


def bongkar(isi: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        return {n: arsip.read(n) for n in arsip.namelist()}


def rakit(bagian: dict[str, bytes], ubah: dict[str, Any] | None = None) -> bytes:
    """A package made with our own tools whose manifest fits its members: only what `ubah` says is wrong."""
    dalam = [
        zip_ketat.anggota(n, i, zip_ketat.SIMPAN if n.startswith("data_dukung/") else zip_ketat.KEMPIS)
        for n, i in bagian.items()
        if n not in (paket.BACA_SAYA, paket.MANIFEST)
    ]
    manifest = json.loads(bagian[paket.MANIFEST])
    dokumen = dari_json(baca_json("contoh", "rutan-soe-2023.json"))
    manifest["berkas"] = paket.susun_manifest(dokumen, KIRIMAN, dalam)["berkas"]
    manifest |= ubah or {}
    teks = teks_json(manifest)
    depan = [
        zip_ketat.anggota(paket.BACA_SAYA, paket.baca_saya(manifest, teks), zip_ketat.SIMPAN),
        zip_ketat.anggota(paket.MANIFEST, teks, zip_ketat.SIMPAN),
    ]
    return zip_ketat.tulis([*depan, *dalam])


def test_sah_dan_dapat_dibuka_program_lain(isi: bytes, tmp_path: Path) -> None:
    hasil = verifikasi(tulis(tmp_path, isi))
    assert hasil.sah, hasil.alasan
    assert hasil.alasan == ""
    manifest = hasil.manifest
    assert manifest["satker"]["kode"] == "407702"
    assert (manifest["tahun"], manifest["periode"], manifest["revisi"], manifest["urut"]) == (2023, "TW4", 0, 41)
    assert manifest["jumlah_kendali"]["indikator"] == len(baca_json("contoh", "rutan-soe-2023.json")["indikator_tahun"])
    assert "bukan siapa pembuatnya" in manifest["keterangan"]
    bagian = bongkar(isi)
    assert list(bagian) == ["BACA-SAYA.txt", "manifest.json", "data.json", "lampiran.pdf", "matriks.xlsx"]
    assert bagian["lampiran.pdf"] == PDF
    assert set(json.loads(bagian["data.json"])) == {"tahun_kinerja", "turunan"}


def test_byte_sama_untuk_penutupan_yang_sama(isi: bytes) -> None:
    assert susun_paket(dari_json(baca_json("contoh", "rutan-soe-2023.json")), KIRIMAN, PDF, XLSX) == isi


def test_dokumen_kembali_utuh(isi: bytes, tmp_path: Path) -> None:
    dokumen = dari_json(baca_json("contoh", "rutan-soe-2023.json"))
    assert ke_json(buka_paket(tulis(tmp_path, isi)).dokumen) == ke_json(dokumen)


def test_nama() -> None:
    assert nama_paket("407702", 2023, "TW4", 2) == "kiriman_407702_2023_TW4_r2.zip"
    assert nama_paket("../a b", 2023, "TW4", 0) == "kiriman____a_b_2023_TW4_r0.zip"


def test_setiap_byte_berubah_ketahuan(isi: bytes) -> None:
    """Heads, tails and members: one flipped bit anywhere is refused (sampled, all of the structure)."""
    acak = random.Random(7)
    tempat = {*range(120), *range(len(isi) - 420, len(isi)), *acak.sample(range(len(isi)), 400)}
    for i in sorted(tempat):
        rusak = bytearray(isi)
        rusak[i] ^= 1 << acak.randrange(8)
        with pytest.raises(ValueError, match="Paket ini ditolak"):
            baca_paket(memoryview(bytes(rusak)))


def test_setiap_potongan_ketahuan(isi: bytes) -> None:
    acak = random.Random(8)
    for panjang in [0, 1, 4, 29, 30, *acak.sample(range(len(isi)), 200), len(isi) - 1]:
        with pytest.raises(ValueError, match="Paket ini ditolak"):
            baca_paket(memoryview(isi[:panjang]))


@pytest.mark.parametrize("depan", [b"", b"x", b"PK\3\4" * 8])
def test_sisipan_di_depan_dan_belakang(isi: bytes, tmp_path: Path, depan: bytes) -> None:
    tolak(tmp_path, depan + isi if depan else isi + b"\0")


def test_bukan_paket(tmp_path: Path) -> None:
    assert "kosong" in tolak(tmp_path, b"")
    tolak(tmp_path, b"halo" * 100)
    assert not verifikasi(tmp_path / "tidak-ada.zip").sah
    assert not verifikasi(tmp_path).sah


@pytest.mark.parametrize(
    "nama",
    ["../../jahat.txt", "/etc/passwd", "C:\\x.txt", "tambahan.txt", "data_dukung/", "data_dukung/../a.jpg",
     "DATA.JSON", "data_dukung/foto.jpg", "data_dukung/" + "0" * 64 + ".jpg"],
)  # fmt: skip
def test_anggota_asing(isi: bytes, tmp_path: Path, nama: str) -> None:
    tolak(tmp_path, rakit(bongkar(isi) | {nama: b"isi"}))


def test_anggota_kurang_ganda_dan_bertukar(isi: bytes, tmp_path: Path) -> None:
    bagian = bongkar(isi)
    tanpa = {n: i for n, i in bagian.items() if n != "matriks.xlsx"}
    assert "matriks.xlsx tidak ada" in tolak(tmp_path, rakit(tanpa))
    semua = list(zip_ketat.baca(memoryview(isi), batas_anggota=10))
    assert "dua kali" in tolak(tmp_path, zip_ketat.tulis([*semua, semua[-1]]))
    tolak(tmp_path, zip_ketat.tulis([*semua[:2], semua[3], semua[2], semua[4]]))


def test_ditulis_ulang_program_lain(isi: bytes, tmp_path: Path) -> None:
    wadah = io.BytesIO()
    with zipfile.ZipFile(wadah, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, satu in bongkar(isi).items():
            arsip.writestr(nama, satu)
    tolak(tmp_path, wadah.getvalue())


def test_bom(isi: bytes, tmp_path: Path) -> None:
    assert "tidak wajar" in tolak(tmp_path, rakit(bongkar(isi) | {"lampiran.pdf": b"\0" * 90_000_000}))
    kecil = zip_ketat.anggota("data.json", b" " * 30_000_000, zip_ketat.KEMPIS)
    semua = list(zip_ketat.baca(memoryview(isi), batas_anggota=10))
    assert "terlalu besar" in tolak(tmp_path, zip_ketat.tulis([*semua[:2], kecil, *semua[3:]]))
    bohong = zip_ketat.Anggota("lampiran.pdf", zip_ketat.KEMPIS, kecil.crc, 10, kecil.isi)
    tolak(tmp_path, zip_ketat.tulis([*semua[:3], bohong, *semua[4:]]))


def test_terlalu_banyak_anggota(tmp_path: Path) -> None:
    banyak = [zip_ketat.anggota(f"{i}.txt", b"", zip_ketat.SIMPAN) for i in range(5_001)]
    assert "5000" in tolak(tmp_path, zip_ketat.tulis(banyak))


@pytest.mark.parametrize(
    ("ubah", "sebab"),
    [
        ({"tahun": 2022}, "tahun pada manifest.json berbeda"),
        ({"satker": {"kode": "000000", "nama": "Lain"}}, "satker pada manifest.json berbeda"),
        ({"periode": "TW3"}, "berbeda"),
        ({"jumlah_kendali": {"pagu": "1", "realisasi": "1", "indikator": 1, "sel_terisi": 1}}, "jumlah kendali"),
        ({"format": 2}, "lebih baru"),
        ({"skema": 99}, "lebih baru"),
        ({"revisi": -1}, "manifest.json rusak"),
        ({"lineage": "x"}, "manifest.json rusak"),
        ({"dibuat": "kemarin"}, "manifest.json rusak"),
        ({"lebih": 1}, "manifest.json rusak"),
        ({"jenis": "lain"}, "bukan manifest"),
        ({"data_dukung": [{"id": "x"}]}, "data dukung"),
        ({"keterangan": "asli dan resmi"}, "manifest.json rusak"),
    ],
)
def test_manifest_tidak_sesuai(isi: bytes, tmp_path: Path, ubah: dict[str, Any], sebab: str) -> None:
    assert sebab in tolak(tmp_path, rakit(bongkar(isi), ubah))


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"{}", b'{"tahun_kinerja": NaN, "turunan": {}}', b"[" * 100_000, b'{"a": 1, "a": 2}', b"\xff\xfe",
     b'{"tahun_kinerja": 1e999, "turunan": {}}', b'{"tahun_kinerja": {}, "turunan": {}}', b'"\\ud800"'],
)  # fmt: skip
def test_data_jahat(isi: bytes, tmp_path: Path, data: bytes) -> None:
    tolak(tmp_path, rakit(bongkar(isi) | {"data.json": data}))


def test_turunan_yang_diubah(isi: bytes, tmp_path: Path) -> None:
    bagian = bongkar(isi)
    data = json.loads(bagian["data.json"])
    data["turunan"]["anggaran"]["realisasi"] = "1"
    assert "turunan" in tolak(tmp_path, rakit(bagian | {"data.json": teks_json(data)}))


def test_bit_sisa_pada_kempisan_ketahuan(isi: bytes) -> None:
    """The unused bits after a deflate stream unpack to the same content; the packed hash notices them."""
    semua = list(zip_ketat.baca(memoryview(isi), batas_anggota=10))
    lampiran = semua[3]
    for bit in range(8):
        kemas = bytearray(lampiran.isi)
        kemas[-1] ^= 1 << bit
        try:
            sama = zlib.decompress(bytes(kemas), -15) == PDF
        except zlib.error:
            continue
        if sama:
            ubah = zip_ketat.Anggota(lampiran.nama, lampiran.metode, lampiran.crc, lampiran.ukuran, bytes(kemas))
            with pytest.raises(ValueError, match=r"lampiran\.pdf rusak"):
                baca_paket(memoryview(zip_ketat.tulis([*semua[:3], ubah, *semua[4:]])))
            return


@pytest.mark.parametrize(
    "teks",
    [b"NaN", b"Infinity", b"-Infinity", b"1.5", b"1e5", b"1234567890123456789", b'{"a":1,"a":1}', b"[1,]", b"\xff",
     b"[" * 40 + b"]" * 40, b"", b"[" * 200_000, b'"\\udfff"', b"{'a': 1}"],
)  # fmt: skip
def test_json_ketat_menolak(teks: bytes) -> None:
    with pytest.raises(JsonError):
        baca_json_ketat(teks)


def test_json_ketat_menerima() -> None:
    assert baca_json_ketat(b'\xef\xbb\xbf{"a": [1, "2.5", null, true]}') == {"a": [1, "2.5", None, True]}


def test_data_dukung_hanya_bila_dicentang(tmp_path: Path) -> None:
    foto, naskah = b"\xff\xd8 foto", b"%PDF naskah"
    dokumen = dari_json(baca_json("contoh", "rutan-soe-2023.json"))
    baris = [
        DataDukung(
            id=f"00000000-0000-4000-8000-00000000000{n}", tahun=2023, bentuk=BentukDukung.BERKAS, uraian="bukti",
            sha256=hashlib.sha256(isi).hexdigest(), nama_berkas=nama, ukuran=len(isi),
        )
        for n, (nama, isi) in enumerate((("../Foto Kegiatan.JPG", foto), ("naskah", naskah)))
    ]  # fmt: skip
    dokumen = dokumen.dengan("data_dukung", baris)
    for ikut in ({}, {baris[0].sha256: foto}, {baris[0].sha256: foto, baris[1].sha256: naskah}):
        hasil = verifikasi(tulis(tmp_path, isi := susun_paket(dokumen, KIRIMAN, PDF, XLSX, ikut)))
        assert hasil.sah, hasil.alasan
        assert [d["disertakan"] for d in hasil.manifest["data_dukung"]] == [b.sha256 in ikut for b in baris]
        assert len([n for n in bongkar(isi) if n.startswith("data_dukung/")]) == len(ikut)
        if ikut:
            assert f"data_dukung/{baris[0].sha256}.jpg" in bongkar(isi)


def test_pictures_and_the_map_travel_like_evidence(tmp_path: Path) -> None:
    gambar, peta = b"\x89PNG gambar", b"\x89PNG peta"
    sidik = [hashlib.sha256(isi).hexdigest() for isi in (gambar, peta)]
    dokumen = dari_json(baca_json("contoh", "rutan-soe-2023.json"))
    satu = Gambar(
        id="00000000-0000-4000-8000-000000000001", tahun=2023, judul="Grafik", sha256=sidik[0], nama_berkas="grafik.png",
        ukuran=len(gambar), bagian="e-monev",
    )  # fmt: skip
    renstra = replace(dokumen.renstra[0], nama="", peta_sha256=sidik[1], peta_nama="peta.png")
    dokumen = dokumen.dengan("data_dukung", []).dengan("gambar", [satu]).dengan("renstra", [renstra])
    for ikut in ({}, dict(zip(sidik, (gambar, peta), strict=True))):
        isi = susun_paket(dokumen, KIRIMAN, PDF, XLSX, ikut)
        hasil = verifikasi(tulis(tmp_path, isi))
        assert hasil.sah, hasil.alasan
        assert [(d["uraian"], d["disertakan"]) for d in hasil.manifest["data_dukung"]] == [
            ("Grafik", bool(ikut)), ("Peta strategi", bool(ikut)),
        ]  # fmt: skip
        assert {n for n in bongkar(isi) if n.startswith("data_dukung/")} == (
            {f"data_dukung/{s}.png" for s in sidik} if ikut else set()
        )
        assert dict(baca_paket(memoryview(isi)).dukung()) == {f"{s}.png": i for s, i in ikut.items()}
