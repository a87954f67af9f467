"""The contradictions that 002 and 003 print are found once their figures are entered as printed."""

from dataclasses import dataclass, field

from kinerja_desktop.application.pengisian import baris_baru
from kinerja_desktop.application.transaksi import Tambah, Transaksi, perubahan, terapkan
from kinerja_desktop.domain.nilai import KOSONG
from kinerja_desktop.domain.noun import NOUNS, Noun
from kinerja_desktop.domain.pemeriksaan import Temuan, periksa
from kinerja_desktop.domain.renstra import IndikatorTahun
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja
from tests.domain.naskah_contoh import dokumen
from tests.pembuat import angka, pabrik


@dataclass
class Contoh:
    """An example, and what the cleaned paper is given back."""

    dokumen: TahunKinerja = field(default_factory=lambda: dokumen("rutan-soe-2023"))

    def __post_init__(self) -> None:
        self.id_baru = pabrik()

    def tambah(self, noun: str, **isi: object) -> Noun:
        tahun = {"tahun": self.dokumen.tahun} if "tahun" in NOUNS[noun].jenis else {}
        baru: Noun = baris_baru(noun, self.id_baru, **tahun, **isi)
        self.dokumen = terapkan(self.dokumen, Transaksi("", (Tambah(baru),)).edits)
        return baru

    def ubah(self, baris: Noun, **isi: object) -> None:
        self.dokumen = terapkan(self.dokumen, Transaksi("", perubahan(baris, **isi)).edits)

    def narasi(self, isi: str) -> None:
        self.tambah("narasi", laporan_id=self.dokumen.laporan[1].id, bagian="realisasi", isi=isi)

    def indikator(self, kode: str) -> IndikatorTahun:
        return next(i for i in self.dokumen.indikator_tahun if i.kode == kode and self.dokumen.tingkat(i) == "kegiatan")

    def temuan(self, kode: str) -> list[Temuan]:
        return [t for t in periksa(self.dokumen) if t.kode == kode]


def test_satu_indikator_dua_angka_pada_t32_dan_t33() -> None:
    c = Contoh()
    c.tambah(
        "pembanding",
        indikator_id=c.indikator("3.1").indikator_id,
        tahun_banding=2023,
        target=angka(85),
        realisasi=angka(74),
    )
    (satu,) = c.temuan("pembanding-berbeda")
    assert "realisasi 74" in satu.alasan
    assert "realisasi 80" in satu.alasan


def test_indikator_44_nol_dan_seratus() -> None:
    c = Contoh()
    c.tambah(
        "pembanding",
        indikator_id=c.indikator("4.4").indikator_id,
        tahun_banding=2023,
        target=angka(1),
        realisasi=angka(1),
    )
    assert "realisasi 1" in c.temuan("pembanding-berbeda")[0].alasan
    assert any(t.tempat == "E-Performance 4.4" for t in c.temuan("portal-berbeda"))


def test_t32_dan_t37_pada_satu_tanggal() -> None:
    tempat = {t.tempat.split()[-1]: t.alasan for t in Contoh().temuan("portal-berbeda")}
    for kode, kita, portal in (("1.1", "74", "73"), ("4.7", "46", "41"), ("4.8", "8", "6")):
        assert kita in tempat[kode]
        assert portal in tempat[kode]


def test_pk_2022_bertarget_titik_titik() -> None:
    c = Contoh()
    c.ubah(next(b for b in c.dokumen.pembanding if b.tahun_banding == 2022), target=KOSONG)
    assert "2022" in c.temuan("pembanding-target")[0].alasan


def test_kode_satker_nip_dan_ejaan_nama() -> None:
    c = Contoh()
    lain = "407703" if c.dokumen.satker[0].kode != "407703" else "407702"
    c.tambah("gambar", judul=f"SMART: {lain} RUMAH TAHANAN NEGARA SOE", jenis="gambar")
    assert lain in c.temuan("kode-satker")[0].alasan
    kepala = c.dokumen.pejabat[0]
    c.ubah(kepala, nip="12345678 123456 1")
    assert c.temuan("nip")[0].id == kepala.id
    c.ubah(c.dokumen.pejabat[0], nama_ttd="Nama Kepalla Rutan")
    assert "Nama Kepalla Rutan" in c.temuan("nama-ejaan")[0].alasan


def test_overstaying_90_90_di_samping_80_90() -> None:
    c = Contoh()
    c.narasi("Indikator 2.1: 90/90 x 100% = 0,888 x 100% = 100%.")
    (satu,) = c.temuan("naskah-angka")
    assert "90/90" in satu.alasan
    assert "80/90" in satu.alasan


def test_kolom_2021_di_bawah_judul_2022_2024() -> None:
    assert "2021" in Contoh().temuan("renstra-kolom")[0].alasan


def test_nilai_ikpa_sebagai_persen_uang() -> None:
    c = Contoh()
    c.narasi("Penyerapan anggaran mencapai 96,83% dengan nilai realisasi sebesar Rp.6.033.040.710,-.")
    assert "96,83" in c.temuan("skor-persen")[0].alasan
    assert c.temuan("naskah-persen-uang") == [], "satu kesalahan, satu temuan"


def test_tiga_total_pada_satu_tanggal() -> None:
    alasan = " ".join(t.alasan for t in Contoh().temuan("sumber-berbeda"))
    for total in ("6.033.040.710", "6.469.291.071", "6.433.924.071"):
        assert total in alasan


def test_pk_tidak_diubah_setelah_revisi_satu_kro() -> None:
    (satu,) = Contoh().temuan("pk-pagu")
    assert "738.930.000" in satu.alasan
    assert "Layanan Dukungan Manajemen Internal" in satu.alasan


def test_003_satu_blok_pagu_terisi_dua_kali() -> None:
    c = Contoh(dokumen("bapas-ternate-2024"))
    (satu,) = c.temuan("renaksi-ganda")
    assert "6.050.000" in satu.alasan


def test_keputusan_kanwil_ntb_bertempat_di_ternate() -> None:
    c = Contoh(dokumen("kanwil-ntb-2026"))
    (satu,) = c.temuan("keputusan-tempat")
    assert "Ternate" in satu.alasan
    assert "Mataram" in satu.alasan
