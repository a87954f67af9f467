"""A small year made by hand after 002 (LKjIP Rutan SoE 2023): figures as printed there, names of people invented."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from kinerja_desktop.domain.anggaran import Anggaran, Observasi, Pagu, PaguVersi, TingkatNode
from kinerja_desktop.domain.laporan import JenisLaporan, Laporan, Penutupan
from kinerja_desktop.domain.nilai import KOSONG, Angka, TidakBerlaku
from kinerja_desktop.domain.noun import freeze
from kinerja_desktop.domain.perjanjian_kinerja import Pk, PkAnggaran, PkTarget, TingkatAnggaran
from kinerja_desktop.domain.realisasi import Realisasi
from kinerja_desktop.domain.renstra import (
    AturanCapaian,
    Indikator,
    IndikatorTahun,
    JenisRumus,
    Sasaran,
    SasaranTahun,
    Tingkat,
)
from kinerja_desktop.domain.risiko import Keberhasilan, Perlakuan, Risiko
from kinerja_desktop.domain.satker import Aturan, Kop, Pejabat, Peran, Satker, TahunAnggaran
from kinerja_desktop.domain.tahun_kinerja import TahunKinerja

TAHUN = 2023
T0712 = date(2023, 12, 7)


def uid(*kunci: object) -> str:
    return str(uuid5(NAMESPACE_URL, "|".join(map(str, kunci))))


SASARAN = (
    (
        "Meningkatnya pelayanan perawatan narapidana / tahanan / anak, pengendalian penyakit menular dan peningkatan"
        " kualitas hidup narapidana peserta rehabilitasi narkotika di wilayah",
        (
            (
                "Persentase pemenuhan layanan makanan bagi tahanan / narapidana / anak sesuai dengan standar",
                "%",
                80,
                74,
            ),
            (
                "Persentase tahanan / narapidana / anak mendapatkan layanan kesehatan (preventif) berkualitas",
                "%",
                94,
                80,
            ),
            ("Persentase narapidana dan tahanan perempuan mendapatkan akses layanan kesehatan maternal", "%", 97, 97),
            ("Persentase tahanan / narapidana / anak mengalami gangguan mental dapat tertangani", "%", 80, 80),
            ("Persentase tahanan / narapidana lansia yang mendapatkan layanan kesehatan sesuai standar", "%", 85, 80),
            (
                "Persentase tahanan / narapidana / anak berkebutuhan khusus yang mendapatkan layanan kesehatan",
                "%",
                85,
                85,
            ),
            ("Persentase keberhasilan penanganan penyakit menular HIV-AIDS dan TB Positif", "%", 80, 74),
            ("Persentase perubahan kualitas hidup pecandu / korban penyalahgunaan narkoba", "%", 27, 27),
        ),
    ),
    (
        "Meningkatnya pelayanan tahanan di wilayah sesuai standar",
        (
            ("Persentase menurunnya tahanan yang overstaying", "%", 90, 80),
            ("Persentase tahanan yang memperoleh layanan penyuluhan hukum", "%", 90, 80),
            ("Persentase tahanan yang memperoleh fasilitas bantuan hukum", "%", 90, 80),
        ),
    ),
    (
        "Meningkatnya pelayanan keamanan dan ketertiban di wilayah sesuai standar",
        (
            ("Persentase pengaduan yang ditindaklanjuti sesuai standar", "%", 85, 80),
            ("Persentase gangguan kamtib yang dapat dicegah", "%", 80, 74),
            ("Persentase kepatuhan dan disiplin terhadap tata tertib", "%", 85, 80),
            ("Persentase pemulihan kondisi keamanan pasca gangguan kamtib", "%", 80, 74),
        ),
    ),
    (
        "Meningkatnya dukungan layanan manajemen satker",
        (
            ("Tersusunnya dokumen rencana kerja, anggaran dan pelaporan yang akuntabel tepat waktu", "Layanan", 1, 1),
            ("Tersusunnya dokumen pengelolaan BMN dan Kerumahtanggaan", "Layanan", 1, 1),
            ("Terpenuhinya data dan peningkatan kompetensi pegawai", "Layanan", 1, 1),
            ("Tersusunnya dokumen pelaksanaan anggaran laporan keuangan yang akuntabel", "Layanan", 1, 0),
            ("Jumlah layanan perkantoran", "Layanan", 1, 1),
            ("Jumlah kendaraan bermotor", "Unit", 2, 2),
            ("Jumlah perangkat pengolah data dan komunikasi", "Unit", 46, 46),
            ("Jumlah peralatan dan fasilitas perkantoran", "Unit", 8, 8),
            ("Jumlah gedung / bangunan", "Unit", 1, 1),
        ),
    ),
)

ATAS = (
    (
        Tingkat.STRATEGIS,
        "Memastikan pelayanan publik di bidang hukum sesuai dengan asas penyelenggaraan pelayanan publik",
        (("Indeks Kepuasan Masyarakat Terhadap Layanan Publik Bidang Hukum", "Indeks", 80),),
    ),
    (
        Tingkat.PROGRAM,
        "Terwujudnya Penyelenggaraan Pemasyarakatan yang Berkualitas",
        (
            ("Indeks Kepuasan Layanan Pemasyarakatan", "Indeks", 85),
            ("Indeks Pelaksanaan Kerjasama Pemasyarakatan", "Indeks", None),
        ),
    ),
)

KEGIATAN = (
    ("Fasilitasi dan Pembinaan Masyarakat", (2_334_160_000,), 1_842_279_563),
    ("Operasi Bidang Keamanan", (28_504_000,), 15_557_000),
    ("Layanan Dukungan Manajemen Internal", (3_517_380_000, 4_256_310_000), 3_772_686_066),
    ("Layanan Sarana dan Prasarana Internal", (361_931_000,), 341_050_081),
    ("Layanan Manajemen SDM Internal", (10_500_000,), 6_502_000),
    ("Layanan Manajemen Kinerja Internal", (68_926_000,), 54_966_000),
)

BELANJA = (
    ("51", "Belanja Pegawai", 3_549_879_000, 3_438_997_921, 3_438_997_921),
    ("52", "Belanja Barang", 3_148_521_000, 2_689_243_069, 2_653_876_069),
    ("53", "Belanja Modal", 361_931_000, 341_050_081, 341_050_081),
    ("57", "Belanja Bantuan Sosial", 0, 0, 0),
)


def contoh(**ganti: Any) -> TahunKinerja:
    """The whole year; keyword arguments replace fields of TahunKinerja."""
    isi: dict[str, Any] = _identitas() | _indikator() | _anggaran() | _risiko()
    return TahunKinerja(TAHUN, **(isi | ganti))


def laporan(**ganti: Any) -> Laporan:
    isi: dict[str, Any] = {
        "id": uid("laporan"),
        "tahun": TAHUN,
        "jenis": JenisLaporan.LAMPIRAN,
        "periode": "SM2",
        "per_tanggal": T0712,
        "tempat": "SoE",
    }
    return Laporan(**(isi | ganti))


def _identitas() -> dict[str, Any]:
    return {
        "satker": (
            Satker(
                uid("satker"),
                kode="407702",
                nama="Rumah Tahanan Negara Kelas IIB SoE",
                nama_singkat="Rutan Kelas IIB SoE",
                alamat="Jalan Ikan Arwana No. 16 SoE",
                kode_pos="85511",
                telepon="(0388) 2421719",
                situs="http://www.rutansoe.example",
                surel="rutansoe@contoh.example",
                tempat="SoE",
                wilayah="Kantor Wilayah Kementerian Hukum dan HAM Nusa Tenggara Timur",
            ),
        ),
        "kop": (
            Kop(
                uid("kop"),
                berlaku_mulai=2015,
                kementerian="Kementerian Hukum dan Hak Asasi Manusia Republik Indonesia",
                baris_dua="Kantor Wilayah Nusa Tenggara Timur",
                nama_satker="Rumah Tahanan Negara Kelas IIB SoE",
            ),
        ),
        "pejabat": (
            Pejabat(
                uid("kepala"),
                nama="Nama Kepala Contoh, S.H., M.Hum.",
                nama_ttd="Nama K. Contoh",
                nip="000000000000000001",
                jabatan="Kepala Rumah Tahanan Negara Kelas IIB SoE",
            ),
            Pejabat(
                uid("atasan"),
                nama="Nama Atasan Contoh, S.H.",
                nip="000000000000000002",
                jabatan="Kepala Kantor Wilayah Kementerian Hukum dan HAM Nusa Tenggara Timur",
                peran=Peran.ATASAN,
            ),
        ),
        "tahun_anggaran": (
            TahunAnggaran(
                uid("ta"), tahun=TAHUN, sumber_utama="SP2D", sumber_belanja="SMART DJA", nol_strip=True, rp_strip=True
            ),
        ),
        "aturan": (
            Aturan(uid("mode"), tahun=TAHUN, nama="mode", isi=freeze({"capaian": "potong2", "anggaran": "bulat2"})),
        ),
        "penutupan": (Penutupan(uid("tutup"), tahun=TAHUN, periode="TW4", revisi=0),),
    }


def _indikator() -> dict[str, Any]:
    sasaran: list[Sasaran] = []
    sasaran_tahun: list[SasaranTahun] = []
    indikator: list[Indikator] = []
    indikator_tahun: list[IndikatorTahun] = []
    target: list[PkTarget] = []
    realisasi: list[Realisasi] = []
    pk = uid("pk")
    semua = [(t, nama, tuple((u, s, n, None) for u, s, n in isi)) for t, nama, isi in ATAS]
    semua += [(Tingkat.KEGIATAN, nama, isi) for nama, isi in SASARAN]
    for s, (tingkat, nama, isi) in enumerate(semua):
        sid = uid("sasaran", s)
        sasaran.append(Sasaran(sid, nama=nama))
        sasaran_tahun.append(
            SasaranTahun(uid("st", s), tahun=TAHUN, sasaran_id=sid, tingkat=tingkat, uraian=nama, urutan=s)
        )
        for i, (uraian, satuan, t, r) in enumerate(isi):
            iid = uid("indikator", s, i)
            indikator.append(Indikator(iid, nama=uraian))
            indikator_tahun.append(
                IndikatorTahun(
                    uid("it", s, i), tahun=TAHUN, indikator_id=iid, sasaran_id=sid, kode=f"{s}.{i}", uraian=uraian,
                    satuan=satuan, urutan=i,
                )
            )  # fmt: skip
            nilai = KOSONG if t is None else Angka(Decimal(t))
            target.append(PkTarget(uid("pt", s, i), tahun=TAHUN, pk_id=pk, indikator_id=iid, target=nilai))
            if r is not None:
                realisasi.append(
                    Realisasi(uid("r", s, i), tahun=TAHUN, indikator_id=iid, bulan=12, nilai=Angka(Decimal(r)))
                )
    return {
        "sasaran": tuple(sasaran),
        "sasaran_tahun": tuple(sasaran_tahun),
        "indikator": tuple(indikator),
        "indikator_tahun": tuple(indikator_tahun),
        "pk": (
            Pk(
                pk, tahun=TAHUN, tempat="Kupang", tanggal=date(2023, 1, 16), pihak_pertama_id=uid("kepala"),
                pihak_kedua_id=uid("atasan"),
            ),
        ),
        "pk_target": tuple(target),
        "pk_anggaran": _pk_anggaran(pk),
        "realisasi": tuple(realisasi),
    }  # fmt: skip


def _pk_anggaran(pk: str) -> tuple[PkAnggaran, ...]:
    program, kegiatan = TingkatAnggaran.PROGRAM, TingkatAnggaran.KEGIATAN
    baris = (
        (program, "Program Pelayanan dan Penegakan Hukum", None),
        (kegiatan, "Penyelenggaraan Pemasyarakatan di Wilayah", 2_362_664_000),
        (program, "Program Dukungan Manajemen", 3_958_737_000),
        (kegiatan, "Dukungan Manajemen dan Teknis Lainnya UPT Pemasyarakatan", 3_958_737_000),
    )
    return tuple(
        PkAnggaran(uid("pka", i), tahun=TAHUN, pk_id=pk, tingkat=t, uraian=u, anggaran=a, urutan=i)
        for i, (t, u, a) in enumerate(baris)
    )


def _anggaran() -> dict[str, Any]:
    node, pagu, observasi = [], [], []
    versi = (
        PaguVersi(uid("v", 0), tahun=TAHUN, ke=0),
        PaguVersi(uid("v", 1), tahun=TAHUN, ke=1, tanggal=date(2023, 6, 1), alasan="penambahan pagu operasional"),
    )
    for i, (nama, jumlah, realisasi) in enumerate(KEGIATAN):
        nid = uid("a", i)
        node.append(Anggaran(nid, tahun=TAHUN, tingkat=TingkatNode.KRO, nama=nama, urutan=i))
        pagu += [
            Pagu(uid("p", i, k), tahun=TAHUN, anggaran_id=nid, versi_id=versi[k].id, jumlah=j)
            for k, j in enumerate(jumlah)
        ]
        observasi.append(
            Observasi(uid("o", i), tahun=TAHUN, anggaran_id=nid, sumber="SP2D", per_tanggal=T0712, realisasi=realisasi)
        )
    for i, (kode, nama, jumlah, smart, omspan) in enumerate(BELANJA):
        nid = uid("b", i)
        node.append(
            Anggaran(
                nid, tahun=TAHUN, tingkat=TingkatNode.BELANJA, kode=kode, nama=nama, jenis_belanja=kode, urutan=50 + i
            )
        )
        pagu.append(Pagu(uid("pb", i), tahun=TAHUN, anggaran_id=nid, versi_id=versi[0].id, jumlah=jumlah))
        for sumber, r in (("SMART DJA", smart), ("OM-SPAN", omspan)):
            observasi.append(
                Observasi(
                    uid("ob", i, sumber), tahun=TAHUN, anggaran_id=nid, sumber=sumber, per_tanggal=T0712, realisasi=r
                )
            )
    return {"anggaran": tuple(node), "pagu_versi": versi, "pagu": tuple(pagu), "observasi": tuple(observasi)}


RISIKO = (
    (
        "Penegakan dan Pelayanan Hukum", "Pelayanan",
        "Penilaian risiko dan kebutuhan tahanan/anak tidak seragam antar UPT",
        "Kepala Kantor Wilayah/ Kepala Bidang Pelayanan dan Pembinaan",
        (
            "Melatih petugas agar penilaiannya seragam dan standar",
            "Menggunakan instrumen penilaian yang sama di seluruh UPT",
            "Membuat sistem penilaian online antar-UPT",
            "Melakukan pengecekan hasil penilaian secara rutin",
        ),
        (
            "Seluruh UPT menggunakan instrumen penilaian seragam",
            "Penilaian lebih akurat",
            "Tidak ada salah penempatan",
            "Data sinkron seluruh UPT",
        ),
    ),
    (
        "Penegakan dan Pelayanan Hukum", "Pelayanan", "SOP tidak konsisten diterapkan", "",
        ("Tim pengawas SOP", "Checklist harian/mingguan", "Sistem peringatan SOP", "Pendampingan rutin"),
        ("Kepatuhan SOP meningkat", "Pelanggaran SOP menurun"),
    ),
    (
        "Penegakan dan Pelayanan Hukum", "Pengamanan", "Alat keamanan tidak terawat dan tidak bisa digunakan",
        "Kepala Bidang Perawatan, Keamanan, dan Kepatuhan Internal",
        ("Menjadwalkan dan melaporkan secara berkala perawatan alat keamanan",),
        ("Tingkat kesiapsiagaan alat keamanan minimal 95% (berfungsi saat diuji).",),
    ),
    (
        "Program Dukungan Manajemen", "BMN",
        "Tidak akuratnya pencatatan BMN sehingga menimbulkan potensi temuan audit",
        "Kepala Kantor Wilayah & Kepala Bagian Tata Usaha dan Umum",
        ("Pemutakhiran data BMN berkala", "Rekonsiliasi data BMN triwulanan"),
        ("Tidak terdapat temuan auditor", "Sinkronisasi data BMN mencapai 100%", "Meningkatnya kompetensi pengelola BMN"),
    ),
)  # fmt: skip


def _risiko() -> dict[str, Any]:
    risiko, perlakuan, keberhasilan = [], [], []
    for i, (program, bidang, pernyataan, pj, isi, tanda) in enumerate(RISIKO):
        rid = uid("risiko", i)
        risiko.append(
            Risiko(
                rid, tahun=TAHUN, program=program, bidang=bidang, pernyataan=pernyataan, penanggung_jawab=pj, urutan=i
            )
        )
        perlakuan += [
            Perlakuan(uid("pr", i, k), tahun=TAHUN, risiko_id=rid, uraian=u, urutan=k) for k, u in enumerate(isi)
        ]
        keberhasilan += [
            Keberhasilan(uid("kb", i, k), tahun=TAHUN, risiko_id=rid, uraian=u, urutan=k) for k, u in enumerate(tanda)
        ]
    return {"risiko": tuple(risiko), "perlakuan": tuple(perlakuan), "keberhasilan": tuple(keberhasilan)}


def ubah_indikator(dok: TahunKinerja, nomor: int, **ganti: Any) -> TahunKinerja:
    """The year with one indikator (in printed order) changed."""
    from dataclasses import replace

    sasaran = dok.indikator_urut[nomor]
    return dok.dengan("indikator_tahun", [replace(i, **ganti) if i is sasaran else i for i in dok.indikator_tahun])


def isi_realisasi(dok: TahunKinerja, nomor: int, **variabel: Decimal | TidakBerlaku | None) -> TahunKinerja:
    """The year with the realisasi of one indikator replaced: ``nilai`` or named variables, in December."""
    iid = dok.indikator_urut[nomor].indikator_id
    baris = [r for r in dok.realisasi if r.indikator_id != iid]
    for nama, nilai in variabel.items():
        if nilai is not None:
            isi = Angka(nilai) if isinstance(nilai, Decimal) else nilai
            baris.append(
                Realisasi(
                    uid("rv", nomor, nama), tahun=TAHUN, indikator_id=iid, bulan=12,
                    variabel="" if nama == "nilai" else nama, nilai=isi,
                )
            )  # fmt: skip
    return dok.dengan("realisasi", baris)


__all__ = ["AturanCapaian", "JenisRumus", "contoh", "isi_realisasi", "laporan", "ubah_indikator", "uid"]
