"""Closed, sent, checked, read back: every shipped example and the newest nouns, through the command line's own services."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kinerja_desktop import layanan
from kinerja_desktop.application.transaksi import Tambah, Transaksi, perubahan
from kinerja_desktop.cli import main
from kinerja_desktop.domain.keputusan import JenisButir, JenisKeputusan, Keputusan, KeputusanAnggota, KeputusanButir
from kinerja_desktop.domain.laporan import CatatanSel
from kinerja_desktop.domain.noun import id_sel
from kinerja_desktop.domain.periode import TRIWULAN
from kinerja_desktop.domain.rencana_aksi import RenaksiBulan
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from kinerja_desktop.exchange.skema import dari_json, ke_json
from kinerja_desktop.exchange.verifikasi import buka_paket, verifikasi
from kinerja_desktop.layanan.umum import id_acak
from kinerja_desktop.resources import baca_json
from kinerja_desktop.storage.berkas import BerkasKinerja

CONTOH = {"rutan-soe-2023": 2023, "bapas-ternate-2024": 2024, "bapas-magelang-2026": 2026, "kanwil-ntb-2026": 2026}
MILIK_BERKAS = ("lineage", "urut", "dibuat")
"""What a manifest says about the file it came from."""
SKEMA_2 = ("renaksi_bulan", "keputusan", "keputusan_butir", "keputusan_anggota", "catatan_sel")


def lengkapi(path: Path, tahun: int) -> None:
    """Months that are due and still empty say why, so that the year can be closed."""
    with BerkasKinerja.buka(path, hanya_baca=True) as berkas:
        d = berkas.baca(tahun)
    ada = {r.indikator_id for r in d.realisasi}
    baris = ["tahun;tingkat;kode_indikator;bulan;nilai"]
    for i in d.indikator_tahun:
        sasaran = next(s for s in d.sasaran_tahun if s.sasaran_id == i.sasaran_id)
        for bulan in (i.periode_pelaporan.bulan_isi or range(1, 13)) if i.indikator_id not in ada else ():
            baris.append(f"{tahun};{sasaran.tingkat};{i.kode};{bulan};N/A: belum ada layanan")
    csv = path.with_suffix(".csv")
    csv.write_text("\n".join(baris) + "\n", encoding="utf-8")
    assert layanan.impor(path, csv).ditolak == ()


def isi(paket: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(paket) as arsip:
        return {n: arsip.read(n) for n in arsip.namelist()}


@pytest.mark.parametrize("nama", CONTOH)
def test_ekspor_impor_ekspor_sama(tmp_path: Path, nama: str) -> None:
    tahun = CONTOH[nama]
    asal = layanan.buat_contoh(nama, tmp_path / "asal.kinerja")
    lengkapi(asal, tahun)
    with BerkasKinerja.buka(asal, wajib_tulis=True) as berkas:
        satu = layanan.ekspor(berkas, tahun, TRIWULAN[3], tmp_path / "satu.zip").path
        sebelum = ke_json(berkas.baca(tahun))
    lain = tmp_path / "lain.kinerja"
    assert satu is not None
    assert layanan.impor(lain, satu).ditolak == ()
    (tmp_path / "data.json").write_bytes(isi(satu)["data.json"])
    with BerkasKinerja.buka(lain, wajib_tulis=True) as berkas:
        # The closings came along, their documents did not: this file closes for itself.
        assert {k: v for k, v in ke_json(berkas.baca(tahun)).items() if k != "penutupan"} == {
            k: v for k, v in sebelum.items() if k != "penutupan"
        }
    dari_data = tmp_path / "dari_data.kinerja"
    assert layanan.impor(dari_data, tmp_path / "data.json").ditolak == ()
    with BerkasKinerja.buka(dari_data, wajib_tulis=True) as berkas:
        dua = layanan.ekspor(berkas, tahun, TRIWULAN[3], tmp_path / "dua.zip").path
    assert dua is not None
    lama, baru = isi(satu), isi(dua)
    assert lama.keys() == baru.keys()
    for anggota in ("data.json", "lampiran.pdf", "matriks.xlsx"):
        assert lama[anggota] == baru[anggota]
    manifest = [
        {k: v for k, v in json.loads(m["manifest.json"]).items() if k not in MILIK_BERKAS} for m in (lama, baru)
    ]
    assert manifest[0] == manifest[1]
    assert verifikasi(dua).sah
    ulang = layanan.impor(asal, dua)
    assert (ulang.baru, ulang.berubah, ulang.ditolak) == (0, 0, ())


# The newest nouns in a closed year ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def ternate_lengkap(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """003 with reports of February and December, a second decree with point and member, a note on a cell; TW I closed."""
    path = layanan.buat_contoh("bapas-ternate-2024", tmp_path_factory.mktemp("t") / "t.kinerja")
    lengkapi(path, 2024)
    with BerkasKinerja.buka(path, wajib_tulis=True) as berkas:
        d = berkas.baca(2024)
        kegiatan, realisasi = d.renaksi[0], d.realisasi[0]
        sk = Keputusan(id_acak(), tahun=2024, jenis=JenisKeputusan.TIM, nomor="W.29-1 Tahun 2024", urutan=9)
        baris: list[Any] = [
            RenaksiBulan(
                id_sel("renaksi_bulan", kegiatan.id, str(bulan)), tahun=2024, renaksi_id=kegiatan.id, bulan=bulan,
                uraian=f"Kegiatan bulan {bulan}", diisi=date(2024, bulan, 28),
            )
            for bulan in (2, 12)
        ]  # fmt: skip
        baris += [
            sk,
            KeputusanButir(id_acak(), tahun=2024, keputusan_id=sk.id, jenis=JenisButir.MENIMBANG, uraian="bahwa perlu"),
            KeputusanAnggota(id_acak(), tahun=2024, keputusan_id=sk.id, nama="Nama Anggota", kedudukan="Ketua"),
            CatatanSel(
                id_sel("catatan_sel", "2024", "realisasi", realisasi.id, "nilai"), tahun=2024, pada_noun="realisasi",
                pada_id=realisasi.id, pada_kolom="nilai", isi="Cocokkan dengan SDP", tindak=True,
            ),
        ]  # fmt: skip
        berkas.terapkan(Transaksi("isi", tuple(map(Tambah, baris))))
        layanan.tutup(berkas, 2024, TRIWULAN[0])
    return path


@pytest.fixture
def ternate(ternate_lengkap: Path, tmp_path: Path) -> Path:
    """A copy of it with everything beside it."""
    for asal in ternate_lengkap.parent.glob("t.kinerja*"):
        (shutil.copytree if asal.is_dir() else shutil.copy)(asal, tmp_path / asal.name)
    return tmp_path / "t.kinerja"


BOLEH: dict[str, Callable[[TahunKinerja], Any]] = {
    "renaksi_bulan B12": lambda d: perubahan(next(b for b in d.renaksi_bulan if b.bulan == 12), uraian="Lain"),
    "keputusan": lambda d: perubahan(d.keputusan[-1], nomor="Lain"),
    "keputusan_butir": lambda d: perubahan(d.keputusan_butir[-1], uraian="Lain"),
    "keputusan_anggota": lambda d: perubahan(d.keputusan_anggota[0], nama="Nama Lain"),
    "catatan_sel": lambda d: perubahan(d.catatan_sel[0], isi="Sudah dicocokkan", tindak=False),
}


@pytest.mark.parametrize("apa", BOLEH)
def test_yang_tetap_dapat_diubah_di_tahun_yang_tertutup(ternate: Path, apa: str) -> None:
    with BerkasKinerja.buka(ternate, wajib_tulis=True) as berkas:
        berkas.terapkan(Transaksi("ubah", BOLEH[apa](berkas.baca(2024))))
        assert berkas.periksa() == []


def test_laporan_bulanan_di_triwulan_tertutup_terkunci(ternate: Path) -> None:
    with BerkasKinerja.buka(ternate, wajib_tulis=True) as berkas:
        d = berkas.baca(2024)
        (februari,) = [b for b in d.renaksi_bulan if b.bulan == 2]
        maret = replace(februari, id=id_sel("renaksi_bulan", februari.renaksi_id, "3"), bulan=3)
        for edits in (perubahan(februari, uraian="Lain"), (Tambah(maret),)):
            with pytest.raises(layanan.kesalahan_dikenal(), match="Triwulan I 2024 sudah ditutup"):
                berkas.terapkan(Transaksi("ubah", edits))
        assert berkas.baca(2024) == d


def test_noun_terbaru_ikut_terkirim_dan_kembali(ternate: Path, tmp_path: Path) -> None:
    with BerkasKinerja.buka(ternate, wajib_tulis=True) as berkas:
        asal = berkas.baca(2024)
        paket = layanan.ekspor(berkas, 2024, TRIWULAN[0], tmp_path).path
    assert paket is not None
    assert verifikasi(paket).sah
    data = json.loads(isi(paket)["data.json"])["tahun_kinerja"]
    for noun in SKEMA_2:
        assert len(data[noun]) == len(asal.baris(noun)) > 0
        assert buka_paket(paket).dokumen.baris(noun) == asal.baris(noun)
    lain = tmp_path / "lain.kinerja"
    assert layanan.impor(lain, paket).ditolak == ()
    with BerkasKinerja.buka(lain) as berkas:
        assert all(berkas.baca(2024).baris(noun) == asal.baris(noun) for noun in SKEMA_2)
        assert berkas.periksa() == []
    # A changed note comes in as a change; a report of a closed month is refused by its name.
    for noun, ubah, harap in (("catatan_sel", {"isi": "Selesai"}, (1, 0)), ("renaksi_bulan", {"capaian": "9"}, (0, 1))):
        baru = json.loads(json.dumps(data))
        next(b for b in baru[noun] if b.get("bulan", 2) == 2).update(ubah)
        (tmp_path / "ubah.json").write_text(json.dumps(baru), encoding="utf-8")
        hasil = layanan.impor(ternate, tmp_path / "ubah.json", coba=True)
        assert (hasil.berubah, len(hasil.ditolak)) == harap


def tanpa_lineage(objek: dict[str, Any]) -> dict[str, Any]:
    """Shared rows get that of the file they come into."""
    return {
        noun: [{k: v for k, v in b.items() if k != "lineage"} for b in baris] if isinstance(baris, list) else baris
        for noun, baris in objek.items()
    }


# An older document --------------------------------------------------------------------------------------------------------


def test_dokumen_skema_1_diimpor(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A year as the first schema wrote it, alone in its file."""
    lama = baca_json("contoh", "rutan-soe-2023.json")
    lama = {k: v for k, v in lama.items() if k not in SKEMA_2} | {"skema": 1}
    lama["tahun_anggaran"] = [{k: v for k, v in b.items() if k != "tata_letak_renaksi"} for b in lama["tahun_anggaran"]]
    (tmp_path / "lama.json").write_text(json.dumps(lama), encoding="utf-8")
    path = tmp_path / "a.kinerja"
    assert main(["impor", str(path), str(tmp_path / "lama.json")]) == 0
    assert "0 berubah" in capfd.readouterr().out
    with BerkasKinerja.buka(path, hanya_baca=True) as berkas:
        assert tanpa_lineage(ke_json(berkas.baca(2023))) == tanpa_lineage(ke_json(dari_json(lama)))
        assert berkas.baca(2023).pengaturan.tata_letak_renaksi == ""  # type: ignore[union-attr]
    assert main(["hitung", str(path), "--tahun", "2023"]) == 0
    assert "92,5" in capfd.readouterr().out
    (tmp_path / "baru.json").write_text(json.dumps(lama | {"skema": 99}), encoding="utf-8")
    assert main(["impor", str(path), str(tmp_path / "baru.json")]) == 1
    assert "lebih baru" in capfd.readouterr().err
