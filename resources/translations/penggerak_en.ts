<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
<context>
    <name>ActivityForms</name>
    <message>
        <source>Tanpa kader</source>
        <translation>No kader</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>misalnya Sosialisasi pasar Pucang</source>
        <translation>such as Sosialisasi pasar Pucang</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Hari pertama</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Tanpa mitra</source>
        <translation>No partner</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kegiatan baru</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>Simpan kegiatan</source>
        <translation>Save activity</translation>
    </message>
    <message>
        <source>Kegiatan tersimpan.</source>
        <translation>Activity saved.</translation>
    </message>
    <message>
        <source>Ubah kegiatan</source>
        <translation>Change activity</translation>
    </message>
    <message>
        <source>Simpan perubahan</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Kegiatan diubah.</source>
        <translation>Activity changed.</translation>
    </message>
    <message>
        <source>Instansi yang hadir: %1</source>
        <translation>Institutions that came: %1</translation>
    </message>
    <message>
        <source>Instansi dan banyaknya orang</source>
        <translation>Institutions and how many people</translation>
    </message>
    <message>
        <source>Dinas Sosial; 12
Dinas Pendidikan; 3</source>
        <translation>Dinas Sosial; 12
Dinas Pendidikan; 3</translation>
    </message>
    <message>
        <source>Satu baris satu instansi: nama; jumlah. Baris yang dihapus ditarik kembali. Boleh ditempel dari Excel.</source>
        <translation>One line an institution: name; number. A line that you delete is taken back. May be pasted from Excel.</translation>
    </message>
    <message>
        <source>Simpan instansi</source>
        <translation>Save institutions</translation>
    </message>
    <message>
        <source>Yang hadir tersimpan.</source>
        <translation>Who came is saved.</translation>
    </message>
    <message>
        <source>Barang diserahkan: %1</source>
        <translation>Goods handed over: %1</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>misalnya paket sembako</source>
        <translation>such as food parcels</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Penerima</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>misalnya Tagana</source>
        <translation>such as Tagana</translation>
    </message>
    <message>
        <source>Kelompok atau mitra di buku</source>
        <translation>Group or partner in the book</translation>
    </message>
    <message>
        <source>Tidak di buku</source>
        <translation>Not in the book</translation>
    </message>
    <message>
        <source>Simpan barang</source>
        <translation>Save goods</translation>
    </message>
    <message>
        <source>Barang tersimpan.</source>
        <translation>Goods saved.</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>Dijangkau</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Menjadi prospek</source>
        <translation>Became prospects</translation>
    </message>
    <message>
        <source>Terdaftar</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Aktif</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
</context>
<context>
    <name>AgreementForms</name>
    <message>
        <source>Syarat kepesertaan untuk izin</source>
        <translation>Membership as a condition of permits</translation>
    </message>
    <message>
        <source>Nama izin</source>
        <translation>Name of the permit</translation>
    </message>
    <message>
        <source>Kosong: semua izin dinas ini.</source>
        <translation>Empty: all permits of this agency.</translation>
    </message>
    <message>
        <source>Berlaku sejak</source>
        <translation>In force since</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Simpan syarat</source>
        <translation>Save the condition</translation>
    </message>
    <message>
        <source>Syarat tersimpan.</source>
        <translation>The condition is saved.</translation>
    </message>
    <message>
        <source>Perjanjian baru</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Simpan perjanjian</source>
        <translation>Save the agreement</translation>
    </message>
    <message>
        <source>Perjanjian tersimpan.</source>
        <translation>The agreement is saved.</translation>
    </message>
    <message>
        <source>Tersimpan, dengan catatan</source>
        <translation>Saved, with remarks</translation>
    </message>
    <message>
        <source>Agen wadah</source>
        <translation>Agent of the wadah</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Simpan agen</source>
        <translation>Save the agent</translation>
    </message>
    <message>
        <source>Agen tersimpan.</source>
        <translation>The agent is saved.</translation>
    </message>
    <message>
        <source>Komitmen mitra</source>
        <translation>Commitment of a partner</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Kelompoknya</source>
        <translation>Whose people</translation>
    </message>
    <message>
        <source>Dijanjikan (orang)</source>
        <translation>Committed (people)</translation>
    </message>
    <message>
        <source>Dari seluruhnya (orang)</source>
        <translation>Out of (people)</translation>
    </message>
    <message>
        <source>Jumlah seluruhnya</source>
        <translation>The whole is</translation>
    </message>
    <message>
        <source>Tepat</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Sekitar</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jatuh tempo</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Simpan komitmen</source>
        <translation>Save the commitment</translation>
    </message>
    <message>
        <source>Komitmen tersimpan.</source>
        <translation>The commitment is saved.</translation>
    </message>
    <message>
        <source>Masukan mitra</source>
        <translation>Feedback of partners</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Simpan masukan</source>
        <translation>Save the feedback</translation>
    </message>
    <message>
        <source>Masukan tersimpan.</source>
        <translation>The feedback is saved.</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Yang akan dilakukan</source>
        <translation>What will be done</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tindak lanjut tersimpan.</source>
        <translation>The follow-up is saved.</translation>
    </message>
    <message>
        <source>Selesaikan masukan</source>
        <translation>Close the feedback</translation>
    </message>
    <message>
        <source>Hasilnya</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Selesaikan</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Masukan selesai.</source>
        <translation>The feedback is closed.</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>CONTOH</source>
        <translation>SAMPLE</translation>
    </message>
    <message>
        <source>Buku contoh</source>
        <translation>Sample book</translation>
    </message>
    <message>
        <source>Angka terbit asli, orangnya rekaan. Tidak ada peserta sungguhan di sini.</source>
        <translation>Published figures are real, people are invented. No real participant is in here.</translation>
    </message>
    <message>
        <source>Ganti pengguna</source>
        <translation>Switch user</translation>
    </message>
    <message>
        <source>Buka buku lain</source>
        <translation>Open another book</translation>
    </message>
    <message>
        <source>HANYA LIHAT</source>
        <translation>LOOK ONLY</translation>
    </message>
    <message>
        <source>Buku ini dibuka untuk dilihat saja.</source>
        <translation>This book is open to look at only.</translation>
    </message>
    <message>
        <source>Buku ini sedang ditulis oleh %1.</source>
        <translation>This book is being written by %1.</translation>
    </message>
    <message>
        <source>Cakupan dan angka tampil; data orang menunggu giliran menulis.</source>
        <translation>Coverage and figures are shown; people&apos;s data wait for the turn to write.</translation>
    </message>
    <message>
        <source>BEKU</source>
        <translation>FROZEN</translation>
    </message>
    <message>
        <source>Buku ini tidak dapat ditulis.</source>
        <translation>This book cannot be written.</translation>
    </message>
    <message>
        <source>Di sampingnya ada catatan yang belum masuk dan tidak tampil di sini; buka dari tempat yang dapat ditulis.</source>
        <translation>Records lie beside it that are not merged and not shown here; open it from a place that can be written.</translation>
    </message>
    <message>
        <source>Yang tampil adalah isinya saat dibuka.</source>
        <translation>It is shown as it lay when it was opened.</translation>
    </message>
</context>
<context>
    <name>BenefitPrints</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tidak dicetak</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>%1 ditulis.</source>
        <translation>%1 written.</translation>
    </message>
    <message>
        <source>Cetak lembar manfaat</source>
        <translation>Print the sheet of benefits</translation>
    </message>
    <message>
        <source>Lembar manfaat.pdf</source>
        <translation>Benefits.pdf</translation>
    </message>
    <message>
        <source>Simulasi iuran</source>
        <translation>Dues simulation</translation>
    </message>
    <message>
        <source>Simulasi iuran, %1</source>
        <translation>Dues simulation, %1</translation>
    </message>
    <message>
        <source>Penghasilan sebulan</source>
        <translation>Income a month</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>JKK dan JKM</source>
        <translation>JKK and JKM</translation>
    </message>
    <message>
        <source>JKK, JKM, dan tabungan JHT</source>
        <translation>JKK, JKM and JHT savings</translation>
    </message>
    <message numerus="yes">
        <source>%n bulan</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Lamanya</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Selain angkutan</source>
        <translation>Other than transport</translation>
    </message>
    <message>
        <source>Angkutan: ojek, sopir, kurir</source>
        <translation>Transport: ojek, drivers, couriers</translation>
    </message>
    <message>
        <source>Cetak PDF</source>
        <translation>Print PDF</translation>
    </message>
    <message>
        <source>Cetak simulasi iuran</source>
        <translation>Print the dues simulation</translation>
    </message>
    <message>
        <source>Simulasi iuran.pdf</source>
        <translation>Dues simulation.pdf</translation>
    </message>
</context>
<context>
    <name>BodyForms</name>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jenis lembaga</source>
        <translation>Kind of institution</translation>
    </message>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>NPP</source>
        <translation>NPP</translation>
    </message>
    <message>
        <source>NPWP</source>
        <translation>NPWP</translation>
    </message>
    <message>
        <source>15 atau 16 angka</source>
        <translation>15 or 16 digits</translation>
    </message>
    <message>
        <source>Sektor</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Dinas pembina</source>
        <translation>Supervising agency</translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Bagian dari</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pemberi kerja baru</source>
        <translation>New employer</translation>
    </message>
    <message>
        <source>Kelompok baru</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Mitra baru</source>
        <translation>New partner</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tersimpan.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Ubah %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Jumlah pekerja %1</source>
        <translation>Workers of %1</translation>
    </message>
    <message>
        <source>Segmen</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Yang dihitung</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Potensi: semua pekerjanya</source>
        <translation>Potential: all its workers</translation>
    </message>
    <message>
        <source>Terdaftar dan aktif</source>
        <translation>Registered and active</translation>
    </message>
    <message>
        <source>Bagian dari angka kantor yang sudah terbit</source>
        <translation>Part of a published figure of the office</translation>
    </message>
    <message>
        <source>Jumlah orang</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Per tanggal</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Angka masuk ke buku besar orang; tidak ada hitungan kedua.</source>
        <translation>The figure goes into the ledger of people; there is no second count.</translation>
    </message>
    <message>
        <source>Catat angka</source>
        <translation>Record the figure</translation>
    </message>
    <message>
        <source>Angka tersimpan.</source>
        <translation>The figure is saved.</translation>
    </message>
    <message>
        <source>Ukuran usaha</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Berlaku sejak</source>
        <translation>In force since</translation>
    </message>
    <message>
        <source>Penjualan setahun (Rp)</source>
        <translation>Yearly sales (Rp)</translation>
    </message>
    <message>
        <source>Modal tanpa tanah dan bangunan (Rp)</source>
        <translation>Capital without land and buildings (Rp)</translation>
    </message>
    <message>
        <source>Kelas menurut pernyataan</source>
        <translation>Class as stated</translation>
    </message>
    <message>
        <source>Tidak dinyatakan</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Kelas dihitung dari penjualan, lalu modal, menurut aturan yang berlaku pada tanggalnya.</source>
        <translation>The class follows from sales, then capital, by the rule in force on the day.</translation>
    </message>
    <message>
        <source>Ukuran usaha tersimpan.</source>
        <translation>The size is saved.</translation>
    </message>
    <message>
        <source>Narahubung baru</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Simpan narahubung</source>
        <translation>Save the contact</translation>
    </message>
    <message>
        <source>Narahubung tersimpan.</source>
        <translation>The contact is saved.</translation>
    </message>
    <message>
        <source>Izin baru</source>
        <translation>New permit</translation>
    </message>
    <message>
        <source>Dinas</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Nama izin</source>
        <translation>Name of the permit</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Simpan izin</source>
        <translation>Save the permit</translation>
    </message>
    <message>
        <source>Izin tersimpan.</source>
        <translation>The permit is saved.</translation>
    </message>
</context>
<context>
    <name>BodyWords</name>
    <message>
        <source>Pemberi kerja</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Skala</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Potensi</source>
        <translation>Potential</translation>
    </message>
    <message>
        <source>Terdaftar</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Mitra dan kelompok</source>
        <translation>Partners and groups</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Perjanjian</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>berakhir</source>
        <translation>over</translation>
    </message>
    <message>
        <source>segera berakhir</source>
        <translation>ending soon</translation>
    </message>
    <message>
        <source>bagian dari %1</source>
        <translation>part of %1</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Per tanggal</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Segmen</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>Muat lagi</source>
        <translation>Load more</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>FigureChoices</name>
    <message>
        <source>Salah ketik</source>
        <translation>Typing error</translation>
    </message>
    <message>
        <source>Sumber meralat angkanya</source>
        <translation>The source corrected its figure</translation>
    </message>
    <message>
        <source>Kantor, segmen, atau tanggal keliru</source>
        <translation>Wrong office, segment or date</translation>
    </message>
    <message>
        <source>Tercatat dua kali</source>
        <translation>Recorded twice</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>turunan dari angka lain</source>
        <translation>derived from other figures</translation>
    </message>
    <message>
        <source>turunan: %1</source>
        <translation>derived: %1</translation>
    </message>
    <message>
        <source>tanpa penyebut: persen tetap kosong</source>
        <translation>no denominator: the percentage stays empty</translation>
    </message>
    <message>
        <source>%1 terakuisisi</source>
        <translation>%1 acquired</translation>
    </message>
    <message>
        <source>%1 belum</source>
        <translation>%1 not acquired</translation>
    </message>
    <message>
        <source>cakupan %1 dari potensi %2</source>
        <translation>coverage %1 of potential %2</translation>
    </message>
    <message>
        <source>%1 orang masuk buku, belum terjangkau</source>
        <translation>%1 people enter the book, not reached</translation>
    </message>
    <message>
        <source>%1 orang keluar dari buku</source>
        <translation>%1 people leave the book</translation>
    </message>
    <message>
        <source>0 orang baru: buku sudah menunjukkan angka ini</source>
        <translation>0 new people: the book shows this figure already</translation>
    </message>
    <message>
        <source>0 orang berpindah: buku sudah menunjukkan angka ini</source>
        <translation>0 people move: the book shows this figure already</translation>
    </message>
    <message>
        <source>%1 orang keluar dari terakuisisi</source>
        <translation>%1 people leave the acquired</translation>
    </message>
    <message>
        <source>%1 pindah ke terakuisisi, 0 orang baru</source>
        <translation>%1 move to acquired, 0 new people</translation>
    </message>
    <message>
        <source>%1 masuk terakuisisi, %2 di antaranya orang baru</source>
        <translation>%1 become acquired, %2 of them new people</translation>
    </message>
    <message>
        <source>0 orang baru, kelompok %1 tetap</source>
        <translation>0 new people, group %1 unchanged</translation>
    </message>
    <message>
        <source>0 orang baru, %1 keluar dari kelompok %2</source>
        <translation>0 new people, %1 leave group %2</translation>
    </message>
    <message>
        <source>%1 orang baru, %2 masuk kelompok %3</source>
        <translation>%1 new people, %2 enter group %3</translation>
    </message>
    <message>
        <source>%1 habis terbagi, belum dibagi 0</source>
        <translation>%1 fully divided, 0 not divided yet</translation>
    </message>
    <message>
        <source>dari %1, belum dibagi %2</source>
        <translation>of %1, %2 not divided yet</translation>
    </message>
    <message>
        <source>Disimpan sebagai kutipan</source>
        <translation>Kept as quoted</translation>
    </message>
    <message>
        <source>Tidak ada orang yang berpindah dan cakupan tidak berubah.</source>
        <translation>Nobody moves and coverage stays as it is.</translation>
    </message>
    <message>
        <source>dibalik, catatan ke-%1</source>
        <translation>reversed, record no. %1</translation>
    </message>
    <message>
        <source>tidak menggerakkan orang</source>
        <translation>moves nobody</translation>
    </message>
    <message>
        <source>contoh, bukan angka terbit</source>
        <translation>sample, not a published figure</translation>
    </message>
    <message>
        <source>%1 orang baru</source>
        <translation>%1 new people</translation>
    </message>
    <message>
        <source>%1, %2 belum dibagi</source>
        <translation>%1, %2 not divided yet</translation>
    </message>
    <message>
        <source>tanpa penyebut, persen kosong</source>
        <translation>no denominator, no percentage</translation>
    </message>
    <message>
        <source>%1 belum terakuisisi</source>
        <translation>%1 not acquired</translation>
    </message>
    <message>
        <source>cakupan %1</source>
        <translation>coverage %1</translation>
    </message>
</context>
<context>
    <name>KaderWords</name>
    <message>
        <source>sejak %1</source>
        <translation>since %1</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>bukan usaha</source>
        <translation>no firm</translation>
    </message>
    <message>
        <source>Terdaftar</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Sebagian</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Belum dikenal</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>baru dari daftar ini</source>
        <translation>new from this list</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>nilai %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>%1 sama, nama berbeda</source>
        <translation>same %1, other name</translation>
    </message>
    <message>
        <source>%1 sama</source>
        <translation>same %1</translation>
    </message>
    <message>
        <source>nama %1</source>
        <translation>name %1</translation>
    </message>
    <message>
        <source>alamat %1</source>
        <translation>address %1</translation>
    </message>
    <message>
        <source>yakin</source>
        <translation>sure</translation>
    </message>
    <message>
        <source>NPP %1</source>
        <translation>NPP %1</translation>
    </message>
    <message>
        <source>NPWP %1</source>
        <translation>NPWP %1</translation>
    </message>
    <message>
        <source>%1, kepesertaan menjadi syarat</source>
        <translation>%1, membership is asked for</translation>
    </message>
    <message>
        <source>Tidak ada yang mirip di buku.</source>
        <translation>Nothing alike in the book.</translation>
    </message>
    <message>
        <source>Sama dengan %1, %2 pekerja terdaftar</source>
        <translation>The same as %1, %2 workers registered</translation>
    </message>
    <message>
        <source>Diputuskan bukan siapa-siapa.</source>
        <translation>Decided to be none.</translation>
    </message>
    <message>
        <source>%1 baris: %2 belum, %3 sama, %4 baru, %5 bukan siapa-siapa</source>
        <translation>%1 rows: %2 open, %3 the same, %4 new, %5 none</translation>
    </message>
    <message>
        <source>%1 baris dibaca: %2 cocok nomornya, %3 diingat, %4 perlu diputuskan</source>
        <translation>%1 rows read: %2 matched by number, %3 remembered, %4 to be decided</translation>
    </message>
    <message>
        <source>Baca %1</source>
        <translation>Read %1</translation>
    </message>
    <message>
        <source>Dari dinas</source>
        <translation>From the agency</translation>
    </message>
    <message>
        <source>Tidak disebut</source>
        <translation>Not named</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Tanggal daftar</source>
        <translation>Date of the list</translation>
    </message>
    <message>
        <source>Baca daftar</source>
        <translation>Read a list</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Prospek</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Prospek baru</source>
        <translation>New prospect</translation>
    </message>
    <message>
        <source>Angka</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Impor dari Excel atau CSV</source>
        <translation>Import from Excel or CSV</translation>
    </message>
    <message>
        <source>Impor sebelumnya</source>
        <translation>Earlier imports</translation>
    </message>
    <message>
        <source>Pemberi kerja</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>Pemberi kerja baru</source>
        <translation>New employer</translation>
    </message>
    <message>
        <source>Cocokkan daftar dinas</source>
        <translation>Match a list of an agency</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Mitra baru</source>
        <translation>New partner</translation>
    </message>
    <message>
        <source>Komitmen mitra</source>
        <translation>Commitment of a partner</translation>
    </message>
    <message>
        <source>Masukan mitra</source>
        <translation>Feedback of partners</translation>
    </message>
    <message>
        <source>Kerja hari ini</source>
        <translation>Today&apos;s work</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Kader baru</source>
        <translation>New kader</translation>
    </message>
    <message>
        <source>Kader yang perlu diperhatikan</source>
        <translation>Kader to look after</translation>
    </message>
    <message>
        <source>Pelatihan</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Pelatihan baru</source>
        <translation>New training</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Cari duplikat</source>
        <translation>Find duplicates</translation>
    </message>
    <message>
        <source>Mutu data</source>
        <translation>Data quality</translation>
    </message>
    <message>
        <source>Iuran</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>Lembar</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Lembar baru</source>
        <translation>New sheet</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Catat kegiatan</source>
        <translation>Record an activity</translation>
    </message>
    <message>
        <source>Kalender kegiatan</source>
        <translation>Calendar of activities</translation>
    </message>
    <message>
        <source>Kas</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Iuran yang macet</source>
        <translation>Dues that are stuck</translation>
    </message>
    <message>
        <source>Deposit semua kader</source>
        <translation>Deposits of all kader</translation>
    </message>
    <message>
        <source>Tutup bulan</source>
        <translation>Close the month</translation>
    </message>
    <message>
        <source>Tempel baris dari Excel</source>
        <translation>Paste rows from Excel</translation>
    </message>
</context>
<context>
    <name>QCalendarWidget</name>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>Ganti pengguna</source>
        <translation>Switch user</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Ikut sistem</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Ukuran tulisan</source>
        <translation>Size of writing</translation>
    </message>
    <message>
        <source>Buka buku lain</source>
        <translation>Open another book</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Log out</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::AboutSection</name>
    <message>
        <source>Penggerak</source>
        <translation>Penggerak</translation>
    </message>
    <message>
        <source>Program desktop kantor cabang: siapa yang belum terlindungi, siapa yang mengajak mereka, dan di mana uangnya.</source>
        <translation>The branch office&apos;s desktop program: who is not yet protected, who is bringing them in, and where their money is.</translation>
    </message>
    <message>
        <source>Lisensi</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Perangkat lunak bebas di bawah GNU General Public License versi 3 atau sesudahnya, tanpa jaminan apa pun. Anda boleh memakai, mempelajari, mengubah, dan membagikannya.</source>
        <translation>Free software under the GNU General Public License, version 3 or later, without any warranty. You may use, study, change and share it.</translation>
    </message>
    <message>
        <source>Data wilayah</source>
        <translation>Region data</translation>
    </message>
    <message>
        <source>Dibangun dengan</source>
        <translation>Built with</translation>
    </message>
    <message>
        <source>Versi %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Nama dan kode wilayah Kemendagri (38 provinsi, 514 kabupaten dan kota, 7.285 kecamatan, 83.762 desa dan kelurahan) diturunkan dari idn-area-data 4.0.1, © fityannugroho dan para penyumbang, di bawah Open Database License (ODbL) 1.0. Turunannya tersedia di bawah lisensi yang sama.</source>
        <translation>Names and codes of the Ministry of Home Affairs&apos; regions (38 provinces, 514 kabupaten and kota, 7,285 kecamatan, 83,762 desa and kelurahan) are derived from idn-area-data 4.0.1, © fityannugroho and contributors, under the Open Database License (ODbL) 1.0. The derived data are available under the same licence.</translation>
    </message>
    <message>
        <source>Qt %1, SQLite, SOCI, libsodium, nlohmann/json, Zstandard.</source>
        <translation>Qt %1, SQLite, SOCI, libsodium, nlohmann/json, Zstandard.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ActionDialog</name>
    <message>
        <source>Tindakan berikutnya</source>
        <translation>Next action</translation>
    </message>
    <message>
        <source>Yang akan dilakukan</source>
        <translation>What will be done</translation>
    </message>
    <message>
        <source>Paling lambat</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Kader orang ini, atau saya</source>
        <translation>This person&apos;s kader, or me</translation>
    </message>
    <message>
        <source>Yang mengerjakan</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Misalnya: bawa formulir F1</source>
        <translation>As in: bring form F1</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tanggal ini tidak terbaca. Tulis misalnya 2 Nov 2016.</source>
        <translation>This date cannot be read. Write for example 2 Nov 2016.</translation>
    </message>
    <message>
        <source> %1 orang dibiarkan.</source>
        <translation> %1 people were left.</translation>
    </message>
    <message>
        <source>Tindakan ditetapkan untuk %1 orang.</source>
        <translation>The action is set for %1 people.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ActivitiesPage</name>
    <message>
        <source>Kegiatan</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Sosialisasi, kunjungan, diskusi, penyerahan, dan hasilnya</source>
        <translation>Outreach, visits, discussions, hand-overs, and what came of them</translation>
    </message>
    <message>
        <source>s.d. %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>rencana</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>%1 kegiatan</source>
        <translation>activities: %1</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing fits</translation>
    </message>
    <message>
        <source>Filter atau pencarian menyembunyikan semuanya.</source>
        <translation>A filter or the search hides everything.</translation>
    </message>
    <message>
        <source>Belum ada kegiatan</source>
        <translation>No activities yet</translation>
    </message>
    <message>
        <source>Catat sosialisasi atau kunjungan pertama, lalu siapa yang hadir.</source>
        <translation>Record the first outreach or visit, then who came.</translation>
    </message>
    <message>
        <source>Hapus filter</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Kegiatan baru</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>%1: tidak ada kegiatan</source>
        <translation>%1: no activities</translation>
    </message>
    <message>
        <source>%1: %2 kegiatan</source>
        <translation>%1, activities: %2</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kader dan mitra</source>
        <translation>Kader and partner</translation>
    </message>
    <message>
        <source>Hadir</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tempat atau sampai</source>
        <translation>Place or until</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Nama, tempat, kader, atau mitra</source>
        <translation>Name, place, kader or partner</translation>
    </message>
    <message>
        <source>Cari kegiatan</source>
        <translation>Find an activity</translation>
    </message>
    <message>
        <source>Kegiatan %1</source>
        <translation>Activities %1</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Daftar kegiatan</source>
        <translation>List of activities</translation>
    </message>
    <message>
        <source>Bulan sebelumnya (Page Up)</source>
        <translation>Month before (Page Up)</translation>
    </message>
    <message>
        <source>Bulan berikutnya (Page Down)</source>
        <translation>Next month (Page Down)</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Kegiatan hari itu</source>
        <translation>Activities of that day</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tahun ini</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Bulan ini</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Yang akan datang</source>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>kegiatan baru</source>
        <translation>new activity</translation>
    </message>
    <message>
        <source>orang hadir</source>
        <translation>people who came</translation>
    </message>
    <message>
        <source>instansi hadir</source>
        <translation>institutions that came</translation>
    </message>
    <message>
        <source>barang</source>
        <translation>goods</translation>
    </message>
    <message>
        <source>lampirkan</source>
        <translation>attach</translation>
    </message>
    <message>
        <source>daftar atau bulan</source>
        <translation>list or month</translation>
    </message>
    <message>
        <source>Kegiatan sebagai kalender bulan</source>
        <translation>Activities as a calendar of the month</translation>
    </message>
    <message>
        <source>Kegiatan sebagai daftar</source>
        <translation>Activities as a list</translation>
    </message>
    <message>
        <source>Ekspor daftar kegiatan</source>
        <translation>Export the list of activities</translation>
    </message>
    <message>
        <source>Ubah kegiatan ini</source>
        <translation>Change this activity</translation>
    </message>
    <message>
        <source>Catat orang yang hadir</source>
        <translation>Record people who came</translation>
    </message>
    <message>
        <source>Catat instansi yang hadir</source>
        <translation>Record institutions that came</translation>
    </message>
    <message>
        <source>Catat barang yang diserahkan</source>
        <translation>Record goods handed over</translation>
    </message>
    <message>
        <source>Lampirkan berkas ke kegiatan</source>
        <translation>Attach a file to the activity</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ActivityPanel</name>
    <message>
        <source>Belum ada yang dipilih</source>
        <translation>Nothing chosen yet</translation>
    </message>
    <message>
        <source>Pilih satu kegiatan untuk melihat yang hadir, barang, dan hasilnya.</source>
        <translation>Choose an activity to see who came, the goods, and what came of it.</translation>
    </message>
    <message>
        <source>Rincian tertutup</source>
        <translation>Details are closed</translation>
    </message>
    <message>
        <source>Siapa yang hadir tampak bagi yang masuk dan berhak melihatnya.</source>
        <translation>Who came is shown to those who logged in and may see it.</translation>
    </message>
    <message>
        <source>Tidak dapat dibuka</source>
        <translation>Cannot be opened</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Buka pelatihan</source>
        <translation>Open training</translation>
    </message>
    <message>
        <source>Direncanakan</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Yang hadir dicatat mulai harinya.</source>
        <translation>Who came is recorded from its day on.</translation>
    </message>
    <message>
        <source>Catat yang hadir; hasilnya dihitung dari buku besar orang.</source>
        <translation>Record who came; what came of it is counted from the ledger of people.</translation>
    </message>
    <message>
        <source>%1: %2 orang</source>
        <translation>%1: %2 people</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Rp %1</source>
        <translation>Rp %1</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Yang hadir</source>
        <translation>Who came</translation>
    </message>
    <message>
        <source>Belum ada yang dicatat hadir.</source>
        <translation>Nobody is recorded yet.</translation>
    </message>
    <message>
        <source>Lihat semua %1 orang</source>
        <translation>See all %1 people</translation>
    </message>
    <message>
        <source>Barang</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Barang diserahkan</source>
        <translation>Goods handed over</translation>
    </message>
    <message>
        <source>Belum ada barang.</source>
        <translation>No goods yet.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>untuk %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Belum ada lampiran. PDF, JPEG, atau PNG, paling besar %1 MB.</source>
        <translation>No files yet. PDF, JPEG or PNG of at most %1 MB.</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Lampirkan berkas</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>PDF atau foto (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>PDF or picture (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>%1 tidak dilampirkan</source>
        <translation>%1 was not attached</translation>
    </message>
    <message>
        <source>Berkas itu tidak dapat dibaca. Periksa izinnya, lalu coba lagi.</source>
        <translation>That file cannot be read. Check its permissions and try again.</translation>
    </message>
    <message>
        <source>%1 dilampirkan.</source>
        <translation>%1 attached.</translation>
    </message>
    <message>
        <source>%1 tidak dibuka</source>
        <translation>%1 was not opened</translation>
    </message>
    <message>
        <source>Simpan salinan %1</source>
        <translation>Save a copy of %1</translation>
    </message>
    <message>
        <source>Salinan ditulis ke %1.</source>
        <translation>A copy was written to %1.</translation>
    </message>
    <message>
        <source>Salinan tidak dapat ditulis di sana. Pilih tempat lain.</source>
        <translation>A copy cannot be written there. Choose another place.</translation>
    </message>
    <message>
        <source>Hapus lampiran</source>
        <translation>Remove the file</translation>
    </message>
    <message>
        <source>%1 dihapus dari buku. Isinya tidak dapat dikembalikan.</source>
        <translation>%1 is removed from the book. Its content cannot be brought back.</translation>
    </message>
    <message>
        <source>Tidak dihapus</source>
        <translation>Not removed</translation>
    </message>
    <message>
        <source>Hapus barang</source>
        <translation>Remove the goods</translation>
    </message>
    <message>
        <source>%1 dihapus dari kegiatan ini.</source>
        <translation>%1 is removed from this activity.</translation>
    </message>
    <message>
        <source>Lembar manfaat (PDF)</source>
        <translation>Benefits sheet (PDF)</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::AdministratorStep</name>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Kata sandi sekali lagi</source>
        <translation>Password once more</translation>
    </message>
    <message>
        <source>Tampilkan kata sandi</source>
        <translation>Show the password</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::AppContext</name>
    <message>
        <source>Menunggu sampai %1 selesai menulis.</source>
        <translation>Waits until %1 has finished writing.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::AppearanceSection</name>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Ikut sistem memakai pilihan desktop Anda.</source>
        <translation>As the system follows your desktop&apos;s choice.</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Ukuran tulisan</source>
        <translation>Size of writing</translation>
    </message>
    <message>
        <source>Ikut sistem</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Buku yang sama dapat dibaca dalam keduanya.</source>
        <translation>The same book can be read in both.</translation>
    </message>
    <message>
        <source>Berlaku di seluruh program.</source>
        <translation>Holds in the whole program.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::AttendanceDialog</name>
    <message>
        <source>Lembar hadir: %1</source>
        <translation>Attendance sheet: %1</translation>
    </message>
    <message>
        <source>Ketik nomor baris dari lembar hadir, misalnya 1-12, 15.</source>
        <translation>Type row numbers of the sheet, as in 1-12, 15.</translation>
    </message>
    <message>
        <source>Simpan hadir</source>
        <translation>Save attendance</translation>
    </message>
    <message>
        <source>Sesi</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Baris yang hadir</source>
        <translation>Rows that came</translation>
    </message>
    <message>
        <source>Baris yang ternyata tidak hadir</source>
        <translation>Rows that did not come after all</translation>
    </message>
    <message>
        <source>Hadir tanpa diundang</source>
        <translation>Came without being invited</translation>
    </message>
    <message>
        <source>Satu baris satu orang: Nama; NIK; telepon; dari mana</source>
        <translation>One person a line: name; NIK; telephone; from where</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>Belum ada baris. Ketik nomor baris yang hadir.</source>
        <translation>No row yet. Type the rows that came.</translation>
    </message>
    <message>
        <source>Kehadiran tersimpan.</source>
        <translation>Attendance saved.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::BankView</name>
    <message>
        <source>Tanggal</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Uraian bank</source>
        <translation>The bank&apos;s words</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Catatan buku</source>
        <translation>Entry of the book</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Terima usulan</source>
        <translation>Accept the suggestion</translation>
    </message>
    <message>
        <source>Batalkan kecocokan</source>
        <translation>Take the match back</translation>
    </message>
    <message>
        <source>Impor rekening koran</source>
        <translation>Import a statement</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%n baris</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Cocok</source>
        <translation>Matched</translation>
    </message>
    <message>
        <source>Usulan</source>
        <translation>Suggested</translation>
    </message>
    <message>
        <source>Belum dikenal</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Tidak di bank</source>
        <translation>Not at the bank</translation>
    </message>
    <message numerus="yes">
        <source>%n catatan buku</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing fits</translation>
    </message>
    <message>
        <source>Belum ada rekening koran</source>
        <translation>No statement yet</translation>
    </message>
    <message>
        <source>Tekan jumlahnya lagi untuk melihat semua.</source>
        <translation>Press the sum again to see all.</translation>
    </message>
    <message>
        <source>Impor berkas CSV atau Excel dari bank dengan Ctrl O.</source>
        <translation>Import the bank&apos;s CSV or Excel file with Ctrl O.</translation>
    </message>
    <message>
        <source>keluar</source>
        <translation>out</translation>
    </message>
    <message>
        <source>masuk</source>
        <translation>in</translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation>reversed</translation>
    </message>
    <message numerus="yes">
        <source>%n catatan</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Reversed</translation>
    </message>
    <message>
        <source>Usulan %1</source>
        <translation>Suggested %1</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>jumlah sama</source>
        <translation>same amount</translation>
    </message>
    <message>
        <source>hari yang sama</source>
        <translation>same day</translation>
    </message>
    <message numerus="yes">
        <source>%n hari sesudahnya</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hari sebelumnya</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message>
        <source>nomor bukti tertulis</source>
        <translation>number of the proof written</translation>
    </message>
    <message>
        <source>nama tertulis</source>
        <translation>name written</translation>
    </message>
    <message>
        <source>tidak ada catatan berjumlah sama di sekitar tanggal ini</source>
        <translation>no entry of the same amount around this day</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>catatannya dibatalkan setelah dicocokkan</source>
        <translation>its entry was reversed after it was matched</translation>
    </message>
    <message>
        <source>sudah dicocokkan</source>
        <translation>matched</translation>
    </message>
    <message>
        <source>Tidak dicocokkan</source>
        <translation>Not matched</translation>
    </message>
    <message>
        <source>Dicocokkan; Ctrl B membatalkan</source>
        <translation>Matched; Ctrl B takes it back</translation>
    </message>
    <message>
        <source>Tidak dibatalkan</source>
        <translation>Not taken back</translation>
    </message>
    <message>
        <source>Kecocokan dibatalkan</source>
        <translation>The match was taken back</translation>
    </message>
    <message>
        <source>Rekening koran</source>
        <translation>Bank statement</translation>
    </message>
    <message>
        <source>Excel atau CSV (*.xlsx *.csv *.txt)</source>
        <translation>Excel or CSV (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Tidak diimpor</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>%1 baris baru, %2 sudah ada</source>
        <translation>%1 new lines, %2 known</translation>
    </message>
    <message>
        <source>%1, %2 tidak terbaca:</source>
        <translation>%1, %2 not readable:</translation>
    </message>
    <message>
        <source>Baris %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Sebagian tidak terbaca</source>
        <translation>Some rows cannot be read</translation>
    </message>
    <message>
        <source>Impor %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>Rekening kantor</source>
        <translation>The account&apos;s office</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::BodyList</name>
    <message>
        <source>Cari nama, alamat, atau NPP</source>
        <translation>Find a name, address or NPP</translation>
    </message>
    <message>
        <source>Cari nama</source>
        <translation>Find a name</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Skala</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Kepesertaan</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Dinas</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Perlu masuk</source>
        <translation>Log in first</translation>
    </message>
    <message>
        <source>Masuk untuk melihat pemberi kerja dan mitra.</source>
        <translation>Log in to see employers and partners.</translation>
    </message>
    <message>
        <source>Tidak dapat dibaca</source>
        <translation>Cannot be read</translation>
    </message>
    <message>
        <source>%1 dari %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing fits</translation>
    </message>
    <message>
        <source>Filter atau pencarian menyembunyikan semuanya.</source>
        <translation>The filter or the search hides everything.</translation>
    </message>
    <message>
        <source>Belum ada pemberi kerja</source>
        <translation>No employers yet</translation>
    </message>
    <message>
        <source>Catat satu, atau baca daftar dari dinas.</source>
        <translation>Enter one, or read a list of an agency.</translation>
    </message>
    <message>
        <source>Belum ada mitra</source>
        <translation>No partners yet</translation>
    </message>
    <message>
        <source>Catat dinas, asosiasi, atau wadah yang bekerja sama.</source>
        <translation>Enter the agency, association or wadah that works with you.</translation>
    </message>
    <message>
        <source>Hapus filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Catat yang pertama</source>
        <translation>Enter the first</translation>
    </message>
    <message>
        <source>Pemberi kerja</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partners</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::BodyPanel</name>
    <message>
        <source>Belum ada yang dipilih</source>
        <translation>Nothing chosen yet</translation>
    </message>
    <message>
        <source>Pilih satu baris di daftar untuk melihat pekerja, narahubung, dan perjanjiannya.</source>
        <translation>Choose a row of the list to see workers, contacts and agreements.</translation>
    </message>
    <message>
        <source>Tidak dapat dibuka</source>
        <translation>Cannot be opened</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Ukuran usaha</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Pekerja</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Catat jumlah</source>
        <translation>Record a number</translation>
    </message>
    <message>
        <source>%1: %2 orang</source>
        <translation>%1: %2 people</translation>
    </message>
    <message>
        <source>Potensi</source>
        <translation>Potential</translation>
    </message>
    <message>
        <source>Terdaftar</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Belum terdaftar</source>
        <translation>Not registered</translation>
    </message>
    <message>
        <source>Dalam proses</source>
        <translation>On the way in</translation>
    </message>
    <message>
        <source>Potensi per %1, %2</source>
        <translation>Potential as of %1, %2</translation>
    </message>
    <message>
        <source>Potensi belum dicatat, jadi yang belum terdaftar belum dapat dihitung.</source>
        <translation>No potential is recorded, so those not registered cannot be counted yet.</translation>
    </message>
    <message>
        <source>NPP</source>
        <translation>NPP</translation>
    </message>
    <message>
        <source>NPWP</source>
        <translation>NPWP</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Bagian dari</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Dinas pembina</source>
        <translation>Supervising agency</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Wajib ikut</source>
        <translation>Has to join</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Jatuh tempo</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>tanggal %1 bulan berikutnya</source>
        <translation>day %1 of the following month</translation>
    </message>
    <message>
        <source>isi ukuran usaha dulu</source>
        <translation>record the size first</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tidak dapat diubah</source>
        <translation>Cannot be edited</translation>
    </message>
    <message>
        <source>%1: dalam proses</source>
        <translation>%1: on the way in</translation>
    </message>
    <message>
        <source>Narahubung</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Belum ada narahubung.</source>
        <translation>No contacts yet.</translation>
    </message>
    <message>
        <source>%1 sampai %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>sejak %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Lihat nomor</source>
        <translation>Reveal</translation>
    </message>
    <message>
        <source>Akhiri</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Lihat nomor %1</source>
        <translation>Reveal the number of %1</translation>
    </message>
    <message>
        <source>Alasannya dicatat bersama nama Anda.</source>
        <translation>The reason is recorded with your name.</translation>
    </message>
    <message>
        <source>Menghubungi narahubung</source>
        <translation>Calling the contact</translation>
    </message>
    <message>
        <source>Memeriksa data</source>
        <translation>Checking data</translation>
    </message>
    <message>
        <source>Tidak ditampilkan</source>
        <translation>Not shown</translation>
    </message>
    <message>
        <source>Akhiri narahubung</source>
        <translation>End the contact</translation>
    </message>
    <message>
        <source>%1 tidak lagi menjadi narahubung sejak besok. Riwayatnya tetap ada.</source>
        <translation>%1 is no contact any more from tomorrow on. The history stays.</translation>
    </message>
    <message>
        <source>Tidak diakhiri</source>
        <translation>Not ended</translation>
    </message>
    <message>
        <source>Izin</source>
        <translation>Permits</translation>
    </message>
    <message>
        <source>Belum ada izin.</source>
        <translation>No permits yet.</translation>
    </message>
    <message>
        <source>sampai %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Kepesertaan menjadi syarat</source>
        <translation>Membership is asked for</translation>
    </message>
    <message>
        <source>Syarat kepesertaan untuk izin</source>
        <translation>Membership as a condition of permits</translation>
    </message>
    <message>
        <source>Belum ada izin yang mensyaratkan.</source>
        <translation>No permit asks for it yet.</translation>
    </message>
    <message>
        <source>Semua izin</source>
        <translation>All permits</translation>
    </message>
    <message>
        <source>sejak %1, %2</source>
        <translation>since %1, %2</translation>
    </message>
    <message>
        <source>Perjanjian</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Belum ada perjanjian.</source>
        <translation>No agreements yet.</translation>
    </message>
    <message>
        <source>%1 sampai %2, %3</source>
        <translation>%1 to %2, %3</translation>
    </message>
    <message>
        <source>Agen</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>%1 dari sedikitnya %2 agen</source>
        <translation>%1 of at least %2 agents</translation>
    </message>
    <message>
        <source>Komitmen</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Belum ada komitmen.</source>
        <translation>No commitments yet.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::BookList</name>
    <message>
        <source>hapus dari daftar</source>
        <translation>remove from the list</translation>
    </message>
    <message>
        <source>tidak ada lagi di %1</source>
        <translation>no longer at %1</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::BookSection</name>
    <message>
        <source>Buku ini</source>
        <translation>This book</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Salinan diperiksa sebelum diberi nama. Simpan di cakram lain.</source>
        <translation>The copy is checked before it gets its name. Keep it on another disk.</translation>
    </message>
    <message>
        <source>Cadangkan sekarang</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Pemeriksaan</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Periksa buku</source>
        <translation>Check the book</translation>
    </message>
    <message>
        <source>Semua jumlah dihitung ulang dari barisnya dan rantai catatan diuji. Buku tetap dapat dipakai.</source>
        <translation>All sums are counted anew from their rows and the chain of records is tested. The book can be used meanwhile.</translation>
    </message>
    <message>
        <source>Hasil pemeriksaan</source>
        <translation>Results of the check</translation>
    </message>
    <message>
        <source>Yang diperiksa</source>
        <translation>What is checked</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>ditulis oleh program ini</source>
        <translation>written by this program</translation>
    </message>
    <message>
        <source>hanya dilihat</source>
        <translation>looked at only</translation>
    </message>
    <message>
        <source>beku: tidak dapat ditulis</source>
        <translation>frozen: cannot be written</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>ditulis oleh %1</source>
        <translation>written by %1</translation>
    </message>
    <message>
        <source>Catatan terakhir</source>
        <translation>Last record</translation>
    </message>
    <message>
        <source>ke-%1</source>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>Susunan</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Terakhir %1, pukul %2.</source>
        <translation>Last on %1, at %2.</translation>
    </message>
    <message>
        <source>Belum pernah dicadangkan.</source>
        <translation>Never backed up yet.</translation>
    </message>
    <message>
        <source>Memeriksa … Buku tetap dapat dipakai.</source>
        <translation>Checking … The book can be used meanwhile.</translation>
    </message>
    <message>
        <source>Diperiksa sampai catatan ke-%1.</source>
        <translation>Checked up to record no. %1.</translation>
    </message>
    <message>
        <source>Buku utuh</source>
        <translation>The book is sound</translation>
    </message>
    <message>
        <source>Semua pemeriksaan lulus.</source>
        <translation>All checks passed.</translation>
    </message>
    <message numerus="yes">
        <source>%n pemeriksaan tidak lulus</source>
        <translation>
            <numerusform>%n check failed</numerusform>
            <numerusform>%n checks failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Jangan mencatat lagi di buku ini. Pulihkan cadangan terakhir ke berkas baru dan simpan berkas ini untuk diperiksa.</source>
        <translation>Record nothing more in this book. Restore the last backup to a new file and keep this file for inspection.</translation>
    </message>
    <message>
        <source>Lulus</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Tidak lulus</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Simpan cadangan sebagai</source>
        <translation>Save the backup as</translation>
    </message>
    <message>
        <source>Buku Penggerak (*.penggerak)</source>
        <translation>Penggerak books (*.penggerak)</translation>
    </message>
    <message>
        <source>Cadangan tersimpan</source>
        <translation>Backup saved</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::BooksPage</name>
    <message>
        <source>Buku</source>
        <translation>Books</translation>
    </message>
    <message>
        <source>Satu berkas memuat satu kantor dan seluruh catatannya.</source>
        <translation>One file holds one office and all its records.</translation>
    </message>
    <message>
        <source>Buku baru</source>
        <translation>New book</translation>
    </message>
    <message>
        <source>Buka berkas</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <source>Buku contoh</source>
        <translation>Sample book</translation>
    </message>
    <message>
        <source>Terakhir dibuka</source>
        <translation>Opened last</translation>
    </message>
    <message>
        <source>Kosongkan daftar</source>
        <translation>Clear the list</translation>
    </message>
    <message>
        <source>Buku yang terakhir dibuka</source>
        <translation>Books opened last</translation>
    </message>
    <message>
        <source>Belum ada buku di sini</source>
        <translation>No book here yet</translation>
    </message>
    <message>
        <source>Buat buku untuk kantor Anda, atau buka buku contoh untuk mencoba.</source>
        <translation>Make a book for your office, or open the sample book to try things out.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::CertificateDialog</name>
    <message>
        <source>Sertifikat: %1</source>
        <translation>Certificates: %1</translation>
    </message>
    <message numerus="yes">
        <source>Untuk %n orang yang lulus dan belum punya sertifikat.</source>
        <translation>
            <numerusform>For %n person who passed and has no certificate.</numerusform>
            <numerusform>For %n people who passed and have no certificate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beri sertifikat</source>
        <translation>Give certificates</translation>
    </message>
    <message>
        <source>Nomor; # menjadi angka</source>
        <translation>Number; # becomes a counter</translation>
    </message>
    <message>
        <source>Angka pertama</source>
        <translation>First number</translation>
    </message>
    <message>
        <source>Berlaku mulai</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Sampai, hari terakhir</source>
        <translation>Until, the last day</translation>
    </message>
    <message>
        <source>Isi bilangan bulat, misalnya 1.</source>
        <translation>Enter a whole number, as in 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n sertifikat diberikan.</source>
        <translation>
            <numerusform>%n certificate given.</numerusform>
            <numerusform>%n certificates given.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penggerak::gui::CheatSheet</name>
    <message>
        <source>Tombol pintas</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Di mana saja</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Buka halaman</source>
        <translation>Open a page</translation>
    </message>
    <message>
        <source>Cari orang atau perintah</source>
        <translation>Find a person or a command</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Bantuan untuk halaman ini</source>
        <translation>Help for this page</translation>
    </message>
    <message>
        <source>Buka pilihan atau kalender</source>
        <translation>Open a choice or the calendar</translation>
    </message>
    <message>
        <source>Muat ulang angka</source>
        <translation>Read the numbers anew</translation>
    </message>
    <message>
        <source>Maju atau mundur sehari pada kolom tanggal</source>
        <translation>A day on or back in a date field</translation>
    </message>
    <message>
        <source>Buka buku lain</source>
        <translation>Open another book</translation>
    </message>
    <message>
        <source>Tutup program</source>
        <translation>Close the program</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::CheckPage</name>
    <message>
        <source>Data orang tertutup</source>
        <translation>People&apos;s data are closed</translation>
    </message>
    <message>
        <source>Masuk dengan nama pengguna Anda untuk melihat orang.</source>
        <translation>Log in with your user name to see people.</translation>
    </message>
    <message>
        <source>Yang diperiksa</source>
        <translation>What is checked</translation>
    </message>
    <message>
        <source>Duplikat</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Digabung</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Mutu data</source>
        <translation>Data quality</translation>
    </message>
    <message>
        <source>Catatan ganda, penggabungan, dan mutu data</source>
        <translation>Double records, merges and data quality</translation>
    </message>
    <message>
        <source>Cari duplikat</source>
        <translation>Find duplicates</translation>
    </message>
    <message>
        <source>Yang sudah digabung</source>
        <translation>What was merged</translation>
    </message>
    <message>
        <source>Gabungkan dua catatan</source>
        <translation>Merge two records</translation>
    </message>
    <message>
        <source>Tandai dua orang berbeda</source>
        <translation>Mark as two people</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::CheckStep</name>
    <message>
        <source>Tampilkan semua baris</source>
        <translation>Show all rows</translation>
    </message>
    <message>
        <source>Simpan baris yang ditolak</source>
        <translation>Save the rejected rows</translation>
    </message>
    <message>
        <source>%1 ditolak.%2</source>
        <translation>%1 rejected.%2</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Baris berkas</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Memeriksa seluruh berkas</source>
        <translation>Checking the whole file</translation>
    </message>
    <message>
        <source>Belum ada yang ditulis. Halaman lain tetap dapat dipakai.</source>
        <translation>Nothing is written yet. Other pages stay usable.</translation>
    </message>
    <message>
        <source>Baca ulang berkas ini</source>
        <translation>Read this file again</translation>
    </message>
    <message>
        <source>Lanjut ke tulis</source>
        <translation>On to writing</translation>
    </message>
    <message>
        <source>Pemeriksaan dibatalkan</source>
        <translation>The check was cancelled</translation>
    </message>
    <message>
        <source>Belum diperiksa</source>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>Belum ada yang ditulis. Pemeriksaan membaca seluruh berkas, lalu menghitung yang baru, berubah, dan ditolak.</source>
        <translation>Nothing is written yet. The check reads the whole file, then counts what is new, changed and rejected.</translation>
    </message>
    <message>
        <source>Periksa seluruh berkas</source>
        <translation>Check the whole file</translation>
    </message>
    <message>
        <source>%1 belum dapat diimpor</source>
        <translation>%1 cannot be imported yet</translation>
    </message>
    <message>
        <source>Baris pertama berkas</source>
        <translation>First rows of the file</translation>
    </message>
    <message>
        <source>Yang berubah di buku</source>
        <translation>What changes in the book</translation>
    </message>
    <message>
        <source>Yang ditolak, dan alasannya</source>
        <translation>What is rejected, and why</translation>
    </message>
    <message>
        <source>NIK yang sama lagi di berkas ini</source>
        <translation>The same NIK again in this file</translation>
    </message>
    <message>
        <source>Ditulis, tetapi perlu dilihat</source>
        <translation>Written, but worth a look</translation>
    </message>
    <message>
        <source>Yang baru, di antara baris pertama</source>
        <translation>New, among the first rows</translation>
    </message>
    <message>
        <source>Yang sama seperti di buku, di antara baris pertama</source>
        <translation>Same as in the book, among the first rows</translation>
    </message>
    <message>
        <source>%1 baris</source>
        <translation>Rows: %1</translation>
    </message>
    <message>
        <source>%1 dari %2; hitungan di atas dari seluruh berkas</source>
        <translation>%1 of %2; the counts above are of the whole file</translation>
    </message>
    <message>
        <source>Semua siap ditulis.</source>
        <translation>All is ready to be written.</translation>
    </message>
    <message>
        <source>Menyimpan…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Tersimpan: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Baris %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Baris %1 tanpa catatan.</source>
        <translation>Row %1 has no remarks.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::CollectCard</name>
    <message>
        <source>Nama, NIK, HP, atau KPJ</source>
        <translation>Name, NIK, phone or KPJ</translation>
    </message>
    <message>
        <source>Cari orang yang membayar</source>
        <translation>Find who pays</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tahap</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Yang ditemukan</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>dengan &amp;JHT</source>
        <translation>with &amp;JHT</translation>
    </message>
    <message>
        <source>Rp sebulan</source>
        <translation>Rp a month</translation>
    </message>
    <message>
        <source>Penghasilan sebulan, dalam rupiah</source>
        <translation>Income a month, in rupiah</translation>
    </message>
    <message>
        <source>Uang sudah diterima</source>
        <translation>Cash already taken</translation>
    </message>
    <message>
        <source>Sebelum</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Iuran</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>Sesudah</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Terima</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>tidak ditemukan</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>%1 ditemukan</source>
        <translation>%1 found</translation>
    </message>
    <message>
        <source>Terbayar s.d. %1</source>
        <translation>Paid through %1</translation>
    </message>
    <message>
        <source>Belum pernah membayar</source>
        <translation>Never paid yet</translation>
    </message>
    <message>
        <source>s.d. %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>kurang %1</source>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>tidak dapat</source>
        <translation>not possible</translation>
    </message>
    <message>
        <source>%1, %2 sebulan</source>
        <translation>%1, %2 a month</translation>
    </message>
    <message>
        <source>JKK + JKM + JHT</source>
        <translation>JKK + JKM + JHT</translation>
    </message>
    <message>
        <source>JKK + JKM</source>
        <translation>JKK + JKM</translation>
    </message>
    <message>
        <source>Terima %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>Deposit kurang %1.</source>
        <translation>The deposit is %1 short.</translation>
    </message>
    <message>
        <source>%1 diminta, %2 tersedia. Belum dicatat.</source>
        <translation>%1 asked, %2 available. Not recorded.</translation>
    </message>
    <message>
        <source>Pakai %1 bulan</source>
        <translation>Take %1 months</translation>
    </message>
    <message>
        <source>%1 dari %2 ditahan tanpa deposit. Iuran berikutnya menunggu isi deposit.</source>
        <translation>%1 from %2 held without cover. Further dues wait for a top-up.</translation>
    </message>
    <message>
        <source>%1 dari %2 dicatat. Sisa deposit %3.</source>
        <translation>%1 from %2 recorded. %3 of the deposit left.</translation>
    </message>
    <message>
        <source>Belum dicatat.</source>
        <translation>Not recorded.</translation>
    </message>
    <message>
        <source>penghasilan</source>
        <translation>income</translation>
    </message>
    <message>
        <source>Kosong berarti golongan terendah.</source>
        <translation>Empty means the lowest band.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ColumnRow</name>
    <message>
        <source>(tanpa judul)</source>
        <translation>(no heading)</translation>
    </message>
    <message>
        <source>kosong di baris-baris pertama</source>
        <translation>empty in the first rows</translation>
    </message>
    <message>
        <source>Kolom %1, %2, dibaca sebagai</source>
        <translation>Column %1, %2, read as</translation>
    </message>
    <message>
        <source>Tidak dibaca</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>Dikenali</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Dipilih</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Dilewati</source>
        <translation>Skipped</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ColumnsStep</name>
    <message>
        <source>Kolom di berkas</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>Profil pengirim</source>
        <translation>Sender&apos;s profile</translation>
    </message>
    <message>
        <source>Dibaca menurut</source>
        <translation>Read by</translation>
    </message>
    <message>
        <source>Simpan susunan ini sebagai</source>
        <translation>Save this arrangement as</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Hapus profil ini</source>
        <translation>Remove this profile</translation>
    </message>
    <message>
        <source>Lain kali, berkas dengan judul kolom yang sama langsung dikenali.</source>
        <translation>Next time a file with the same headings is recognised at once.</translation>
    </message>
    <message>
        <source>misalnya Dinas Sosial</source>
        <translation>for example Dinas Sosial</translation>
    </message>
    <message>
        <source>Periksa seluruh berkas</source>
        <translation>Check the whole file</translation>
    </message>
    <message>
        <source>Belum dapat diperiksa</source>
        <translation>Cannot be checked yet</translation>
    </message>
    <message>
        <source>%1 dibaca, %2 dilewati</source>
        <translation>%1 read, %2 skipped</translation>
    </message>
    <message>
        <source>Tanpa profil, menurut judul kolom</source>
        <translation>No profile, by the headings</translation>
    </message>
    <message>
        <source>Profil tersimpan.</source>
        <translation>Profile saved.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::CombinedCard</name>
    <message>
        <source>PU dan BPU bersama</source>
        <translation>PU and BPU together</translation>
    </message>
    <message>
        <source>PU + BPU</source>
        <translation>PU + BPU</translation>
    </message>
    <message>
        <source>Terakuisisi</source>
        <translation>Acquired</translation>
    </message>
    <message>
        <source>Dibaca hanya bersama kedua bagiannya.</source>
        <translation>To be read only with both its parts.</translation>
    </message>
    <message>
        <source>Tanpa persen: potensi salah satu bagian belum diketahui.</source>
        <translation>No percentage: the potential of a part is not known.</translation>
    </message>
    <message>
        <source>PU dan BPU terakuisisi: %1</source>
        <translation>PU and BPU acquired: %1</translation>
    </message>
    <message>
        <source>dari %1</source>
        <translation>of %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orang di keduanya</source>
        <translation>
            <numerusform>%Ln person in both</numerusform>
            <numerusform>%Ln people in both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penggerak::gui::CommandPalette</name>
    <message>
        <source>Cari orang atau perintah</source>
        <translation>Find a person or a command</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Lihat semua di daftar, lebih dari %1 orang</source>
        <translation>See all in the list, more than %1 people</translation>
    </message>
    <message>
        <source>Lihat semua %1 orang di daftar</source>
        <translation>See all %1 people in the list</translation>
    </message>
    <message>
        <source>Perintah</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan “%1”.</source>
        <translation>Nothing matches “%1”.</translation>
    </message>
    <message>
        <source>Buku ini terbuka untuk dibaca saja, jadi orang tidak dicari. Ketik nama halaman atau perintah.</source>
        <translation>This book is open for reading only, so people are not searched. Type the name of a page or a command.</translation>
    </message>
    <message>
        <source>Peran Anda tidak melihat data orang. Ketik nama halaman atau perintah.</source>
        <translation>Your role does not see data of people. Type the name of a page or a command.</translation>
    </message>
    <message>
        <source>Pencarian gagal dibaca. Ketik lagi, atau periksa buku di Pengaturan.</source>
        <translation>The search could not be read. Type again, or check the book in Settings.</translation>
    </message>
    <message>
        <source>Ketik dua huruf atau lebih untuk mencari orang.</source>
        <translation>Type two letters or more to search for people.</translation>
    </message>
    <message>
        <source>Coba awal namanya saja, ejaan lain, 4 angka akhir NIK atau HP, atau hapus satu kata. Gelar tidak perlu diketik.</source>
        <translation>Try only the beginning of the name, another spelling, the last 4 digits of NIK or phone, or remove a word. Titles need not be typed.</translation>
    </message>
    <message>
        <source>Nama, NIK, HP, KPJ, kader, kegiatan, wilayah, atau perintah</source>
        <translation>Name, NIK, phone, KPJ, kader, activity, region or command</translation>
    </message>
    <message>
        <source>Kader, mitra, kegiatan, kantor, wilayah</source>
        <translation>Kader, partners, activities, offices, regions</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::CommitmentCard</name>
    <message>
        <source>dari sekitar %1 orang</source>
        <translation>of about %1 people</translation>
    </message>
    <message>
        <source>dari %1 orang</source>
        <translation>of %1 people</translation>
    </message>
    <message>
        <source>%1, %2, jatuh tempo %3</source>
        <translation>%1, %2, due %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 orang lebih dari yang dijanjikan</source>
        <translation>%1 people above what was committed</translation>
    </message>
    <message>
        <source>%1 orang terhitung, belum ada namanya</source>
        <translation>%1 people counted, without a name yet</translation>
    </message>
    <message>
        <source>%1 orang, %2 dari yang dijanjikan</source>
        <translation>%1 people, %2 of what was committed</translation>
    </message>
    <message>
        <source>%1: %2 orang</source>
        <translation>%1: %2 people</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::CorrectionDialog</name>
    <message>
        <source>Koreksi angka</source>
        <translation>Correct the figure</translation>
    </message>
    <message>
        <source>Akibat koreksi</source>
        <translation>Effect of the correction</translation>
    </message>
    <message>
        <source>Alasan koreksi</source>
        <translation>Reason for the correction</translation>
    </message>
    <message>
        <source>Angka lama dibalik dan tetap tersimpan, lalu yang baru dicatat dalam satu langkah.</source>
        <translation>The old figure is reversed and kept, and the new one recorded, in one step.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan koreksi</source>
        <translation>Save correction</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::CorrectionsView</name>
    <message>
        <source>Koreksi</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Gerakan</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Kepala</source>
        <translation>Heads</translation>
    </message>
    <message>
        <source>Dicatat</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Koreksi di laporan %1</source>
        <translation>Corrections in the report of %1</translation>
    </message>
    <message>
        <source>Tidak ada koreksi</source>
        <translation>No corrections</translation>
    </message>
    <message>
        <source>Tidak ada yang terlambat dicatat untuk bulan yang sudah ditutup.</source>
        <translation>Nothing was recorded late for a month that is closed.</translation>
    </message>
    <message>
        <source>koreksi %1</source>
        <translation>correction of %1</translation>
    </message>
    <message>
        <source>angka dibalik</source>
        <translation>figure reversed</translation>
    </message>
    <message>
        <source>angka dicatat</source>
        <translation>figure recorded</translation>
    </message>
    <message numerus="yes">
        <source>%n gerakan dan angka yang baru diketahui setelah bulannya ditutup</source>
        <translation>
            <numerusform>%n movement or figure that became known after its month was closed</numerusform>
            <numerusform>%n movements and figures that became known after their month was closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penggerak::gui::CoveragePage</name>
    <message>
        <source>pembagian contoh, bukan angka terbit</source>
        <translation>sample split, not a published figure</translation>
    </message>
    <message>
        <source>Cakupan per wilayah</source>
        <translation>Coverage by region</translation>
    </message>
    <message>
        <source>Sedang membaca</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Belum ada pembagian wilayah</source>
        <translation>No split by region yet</translation>
    </message>
    <message>
        <source>Angka kantor ini belum dibagi per kecamatan atau kab/kota.</source>
        <translation>This office&apos;s figures are not yet split by kecamatan or kab/kota.</translation>
    </message>
    <message>
        <source>Cakupan tidak dapat dibaca</source>
        <translation>Coverage cannot be read</translation>
    </message>
    <message>
        <source>Belum ada angka di kantor ini</source>
        <translation>No figure for this office yet</translation>
    </message>
    <message>
        <source>Belum ada angka di buku ini</source>
        <translation>No figure in this book yet</translation>
    </message>
    <message>
        <source>Catat angka potensi dan angka terakuisisi yang sudah terbit. Cakupan langsung terhitung dari situ.</source>
        <translation>Record the published figures of potential and acquired. Coverage follows from them at once.</translation>
    </message>
    <message>
        <source>Cakupan tampil setelah angka potensi dan terakuisisi dicatat.</source>
        <translation>Coverage shows once figures of potential and acquired are recorded.</translation>
    </message>
    <message>
        <source>Catat angka</source>
        <translation>Record figures</translation>
    </message>
    <message>
        <source>Semua kantor</source>
        <translation>All offices</translation>
    </message>
    <message>
        <source>PU dan BPU</source>
        <translation>PU and BPU</translation>
    </message>
    <message>
        <source>PU</source>
        <translation>PU</translation>
    </message>
    <message>
        <source>BPU</source>
        <translation>BPU</translation>
    </message>
    <message>
        <source>Data per %1</source>
        <translation>Data as of %1</translation>
    </message>
    <message>
        <source>dicatat s.d. %1, %2</source>
        <translation>recorded up to %1, %2</translation>
    </message>
    <message>
        <source>Per kab/kota</source>
        <translation>By kab/kota</translation>
    </message>
    <message>
        <source>Per kecamatan</source>
        <translation>By kecamatan</translation>
    </message>
    <message>
        <source>%1 kab/kota</source>
        <translation>%1 kab/kota</translation>
    </message>
    <message>
        <source>%1 kecamatan</source>
        <translation>%1 kecamatan</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tanggal terakhir dilihat</source>
        <translation>Date looked at last</translation>
    </message>
    <message>
        <source>Akhir bulan sebelumnya</source>
        <translation>End of the month before</translation>
    </message>
    <message>
        <source>Akhir tahun sebelumnya</source>
        <translation>End of the year before</translation>
    </message>
    <message>
        <source>Pilih tanggal…</source>
        <translation>Choose a date…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cakupan %1 %2.csv</source>
        <translation>coverage %1 %2.csv</translation>
    </message>
    <message>
        <source>semua kantor</source>
        <translation>all offices</translation>
    </message>
    <message>
        <source>Ekspor cakupan per wilayah</source>
        <translation>Export coverage by region</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Tersimpan di %1</source>
        <translation>Saved to %1</translation>
    </message>
    <message>
        <source>Berkas tidak dapat ditulis</source>
        <translation>The file cannot be written</translation>
    </message>
    <message>
        <source>%1 tidak dapat ditulis. Pilih folder lain atau periksa sisa ruang.</source>
        <translation>%1 cannot be written. Choose another folder or check the space left.</translation>
    </message>
    <message>
        <source>Lihat cakupan hari ini</source>
        <translation>Look at coverage today</translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Cakupan pekerja di wilayah kantor</source>
        <translation>Coverage of the workers in the office&apos;s territory</translation>
    </message>
    <message>
        <source>Per wilayah</source>
        <translation>By region</translation>
    </message>
    <message>
        <source>%1 wilayah</source>
        <translation>%1 regions</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::DayRoll</name>
    <message numerus="yes">
        <source>Dihitung s.d. %1: %n peserta berpindah menurut iurannya.</source>
        <translation>
            <numerusform>Counted up to %1: %n member moved by dues.</numerusform>
            <numerusform>Counted up to %1: %n members moved by dues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penggerak::gui::DepositStrip</name>
    <message>
        <source>Setor tunai</source>
        <translation>Hand in cash</translation>
    </message>
    <message>
        <source>Isi deposit</source>
        <translation>Top up</translation>
    </message>
    <message>
        <source>Sisa deposit %1, tunai di tangan %2</source>
        <translation>%1 of the deposit left, %2 cash in hand</translation>
    </message>
    <message>
        <source>Sisa deposit belum diketahui</source>
        <translation>What is left of the deposit is not known yet</translation>
    </message>
    <message>
        <source>Sisa deposit</source>
        <translation>Deposit left</translation>
    </message>
    <message>
        <source>Tunai di tangan</source>
        <translation>Cash in hand</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>tertua %1 hari</source>
        <translation>oldest %1 days</translation>
    </message>
    <message>
        <source>Deposit %1</source>
        <translation>Deposit %1</translation>
    </message>
    <message>
        <source>dipesan</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>iuran ini</source>
        <translation>this due</translation>
    </message>
    <message>
        <source>sesudahnya</source>
        <translation>after it</translation>
    </message>
    <message>
        <source>tersedia</source>
        <translation>available</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::DepositsView</name>
    <message>
        <source>Pemilik</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Ditahan</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Tersedia</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Tunai di tangan</source>
        <translation>Cash in hand</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Rekening koran</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Top up</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Sesuaikan</source>
        <translation>Adjust</translation>
    </message>
    <message>
        <source>Setor tunai</source>
        <translation>Hand in cash</translation>
    </message>
    <message>
        <source>Saldo semua deposit</source>
        <translation>Balance of all deposits</translation>
    </message>
    <message>
        <source>%1 ditahan untuk iuran</source>
        <translation>%1 reserved for dues</translation>
    </message>
    <message>
        <source>Di bawah minimum</source>
        <translation>Below the floor</translation>
    </message>
    <message numerus="yes">
        <source>%n pemilik</source>
        <translation>
            <numerusform>%n owner</numerusform>
            <numerusform>%n owners</numerusform>
        </translation>
    </message>
    <message>
        <source>semua cukup</source>
        <translation>all are covered</translation>
    </message>
    <message>
        <source>tidak dapat menerima iuran lagi</source>
        <translation>cannot take further dues</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1, tertua %2</source>
        <translation>%1, oldest %2</translation>
    </message>
    <message numerus="yes">
        <source>%n kader</source>
        <translation>
            <numerusform>%n kader</numerusform>
            <numerusform>%n kader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hari</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Belum ada deposit</source>
        <translation>No deposits yet</translation>
    </message>
    <message>
        <source>Tekan jumlahnya lagi untuk melihat semua.</source>
        <translation>Press the sum again to see all.</translation>
    </message>
    <message>
        <source>Deposit pertama seorang kader diisi di halaman Iuran.</source>
        <translation>A kader&apos;s first deposit is paid in on the page Dues.</translation>
    </message>
    <message>
        <source>Cukup</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>Tidak menagih</source>
        <translation>Does not collect</translation>
    </message>
    <message>
        <source>kader</source>
        <translation>kader</translation>
    </message>
    <message>
        <source>wadah</source>
        <translation>wadah</translation>
    </message>
    <message>
        <source>kurang %1 dari minimum</source>
        <translation>%1 below the floor</translation>
    </message>
    <message>
        <source>tersedia %1</source>
        <translation>%1 available</translation>
    </message>
    <message>
        <source>Deposit %1</source>
        <translation>Deposits %1</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::DetailPanel</name>
    <message>
        <source>Belum ada yang dipilih</source>
        <translation>Nobody chosen yet</translation>
    </message>
    <message>
        <source>Pilih satu orang di daftar untuk melihat riwayat dan langkah berikutnya.</source>
        <translation>Choose somebody in the list to see the history and the next step.</translation>
    </message>
    <message>
        <source>Tutup rincian</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>Pindahkan tahap</source>
        <translation>Change stage</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Tindakan lain</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Riwayat tahap</source>
        <translation>Stage history</translation>
    </message>
    <message>
        <source>Tidak dapat dibuka</source>
        <translation>Cannot be opened</translation>
    </message>
    <message>
        <source>sejak %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1 %2, tampilkan dalam daftar</source>
        <translation>%1 %2, show in the list</translation>
    </message>
    <message>
        <source>Lahir</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>HP</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>dicatat %1</source>
        <translation>entered %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Juga di %1</source>
        <translation>Also in %1</translation>
    </message>
    <message>
        <source>Tanggal lahir berbeda dengan NIK; alasannya tercatat: %1.</source>
        <translation>The birth date differs from the NIK; the reason is on record: %1.</translation>
    </message>
    <message>
        <source>Jenis kelamin berbeda dengan NIK; alasannya tercatat: %1.</source>
        <translation>The sex differs from the NIK; the reason is on record: %1.</translation>
    </message>
    <message>
        <source>Pindahkan kantor, kader, atau segmen …</source>
        <translation>Transfer office, kader or segment …</translation>
    </message>
    <message>
        <source>Balikkan gerakan ini …</source>
        <translation>Reverse this movement …</translation>
    </message>
    <message>
        <source>Tindakan berikutnya …</source>
        <translation>Next action …</translation>
    </message>
    <message>
        <source>Simulasi iuran (PDF) …</source>
        <translation>Dues simulation (PDF) …</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::DoneStep</name>
    <message>
        <source>Lihat orangnya</source>
        <translation>See the people</translation>
    </message>
    <message>
        <source>Simpan baris yang ditolak</source>
        <translation>Save the rejected rows</translation>
    </message>
    <message>
        <source>Urungkan impor ini</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>Impor berkas lain</source>
        <translation>Import another file</translation>
    </message>
    <message>
        <source>Sudah ditulis: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Tercatat sebagai satu impor dengan nama Anda; dapat diurungkan di sini atau dari daftar impor.</source>
        <translation>Recorded as one import in your name; it can be undone here or from the list of imports.</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Baris di berkas</source>
        <translation>Rows in the file</translation>
    </message>
    <message>
        <source>Orang baru</source>
        <translation>New people</translation>
    </message>
    <message>
        <source>Orang berubah</source>
        <translation>Changed people</translation>
    </message>
    <message>
        <source>Tidak ditulis</source>
        <translation>Not written</translation>
    </message>
    <message>
        <source>Mengurungkan impor</source>
        <translation>Undoing the import</translation>
    </message>
    <message>
        <source>Menyimpan baris yang ditolak</source>
        <translation>Saving the rejected rows</translation>
    </message>
    <message>
        <source>Bila dibatalkan, impor ini tetap utuh di buku.</source>
        <translation>If cancelled, this import stays whole in the book.</translation>
    </message>
    <message>
        <source>Bila dibatalkan, tidak ada berkas yang tertinggal.</source>
        <translation>If cancelled, no file is left behind.</translation>
    </message>
    <message>
        <source>Tidak dilakukan</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Baris yang ditolak tersimpan di %1. Perbaiki di sana, lalu impor berkas itu.</source>
        <translation>The rejected rows are saved in %1. Put them right there, then import that file.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::DrillDialog</name>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Potensi</source>
        <translation>Potential</translation>
    </message>
    <message>
        <source>Terakuisisi</source>
        <translation>Acquired</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Not acquired</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Gerakan</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>Kelompok tanpa nama</source>
        <translation>Anonymous pools</translation>
    </message>
    <message>
        <source>Orang bernama</source>
        <translation>Named people</translation>
    </message>
    <message>
        <source>Gerakan di buku</source>
        <translation>Movements in the book</translation>
    </message>
    <message>
        <source>PU dan BPU</source>
        <translation>PU and BPU</translation>
    </message>
    <message>
        <source>Potensi %1</source>
        <translation>Potential %1</translation>
    </message>
    <message>
        <source>%1 terakuisisi</source>
        <translation>%1 acquired</translation>
    </message>
    <message>
        <source>%1 belum terakuisisi</source>
        <translation>%1 not acquired</translation>
    </message>
    <message>
        <source>%1, per %2</source>
        <translation>%1, as of %2</translation>
    </message>
    <message>
        <source>orang = %1 bernama + %2 tanpa nama
= jumlah perubahan dari %3 gerakan</source>
        <translation>people = %1 named + %2 anonymous
= sum of the changes of %3 movements</translation>
    </message>
    <message>
        <source>belum dibagi per wilayah</source>
        <translation>not split by region</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>sekitar %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>Kantor dan wilayah</source>
        <translation>Office and region</translation>
    </message>
    <message>
        <source>Tahap</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Segmen</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Nama dan NIK</source>
        <translation>Name and NIK</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Dari dan ke</source>
        <translation>From and to</translation>
    </message>
    <message>
        <source>Siapa atau sumber</source>
        <translation>Who or which source</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Jumlah tanpa nama %1</source>
        <translation>Without a name, in total: %1</translation>
    </message>
    <message>
        <source>Semua bernama</source>
        <translation>Everybody is named</translation>
    </message>
    <message>
        <source>Tidak ada kelompok tanpa nama di balik angka ini.</source>
        <translation>There is no anonymous pool behind this number.</translation>
    </message>
    <message>
        <source>%1 dari %2 orang bernama</source>
        <translation>%1 of %2 named people</translation>
    </message>
    <message>
        <source>Enter membuka orangnya</source>
        <translation>Enter opens the person</translation>
    </message>
    <message>
        <source>Nama tidak ditampilkan</source>
        <translation>Names are not shown</translation>
    </message>
    <message>
        <source>Masuk dengan hak menulis untuk melihat orangnya.</source>
        <translation>Log in with the right to write to see the people.</translation>
    </message>
    <message>
        <source>Belum ada yang bernama</source>
        <translation>Nobody is named yet</translation>
    </message>
    <message>
        <source>Angka ini seluruhnya dari kelompok tanpa nama.</source>
        <translation>This number is made of anonymous pools only.</translation>
    </message>
    <message>
        <source>Jumlah perubahan %1</source>
        <translation>Changes sum to %1</translation>
    </message>
    <message>
        <source>%1 dari %2 gerakan; jumlah semuanya %3</source>
        <translation>%1 of %2 movements; all of them sum to %3</translation>
    </message>
    <message>
        <source>Per %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::DropVeil</name>
    <message>
        <source>Lepaskan untuk membaca berkas ini</source>
        <translation>Let go to read this file</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::DropZone</name>
    <message>
        <source>Jatuhkan berkas Excel atau CSV di sini</source>
        <translation>Drop an Excel or CSV file here</translation>
    </message>
    <message>
        <source>XLSX atau CSV, sampai 5 juta baris. Berkas aslinya hanya dibaca, tidak pernah diubah.</source>
        <translation>XLSX or CSV, up to 5 million rows. The original is only read, never changed.</translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>/home/dewi/Unduhan/daftar peserta.xlsx</source>
        <translation>/home/dewi/Downloads/list of people.xlsx</translation>
    </message>
    <message>
        <source>Alamat berkas</source>
        <translation>Path of the file</translation>
    </message>
    <message>
        <source>Tempel baris</source>
        <translation>Paste rows</translation>
    </message>
    <message>
        <source>Baris yang disalin di Excel, dengan baris judulnya.</source>
        <translation>Rows copied in Excel, with their headings.</translation>
    </message>
    <message>
        <source>atau alamatnya</source>
        <translation>or its address</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::DuesPage</name>
    <message>
        <source>Iuran tertutup</source>
        <translation>Dues are closed</translation>
    </message>
    <message>
        <source>Masuk dengan nama pengguna Anda untuk mencatat iuran.</source>
        <translation>Log in with your user name to record dues.</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kuitansi</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Terima iuran dari tangan pekerja</source>
        <translation>Take dues from the worker’s hand</translation>
    </message>
    <message>
        <source>Terima iuran, kader %1</source>
        <translation>Take dues, kader %1</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>%1 iuran, %2 bulan, Rp %3</source>
        <translation>%1 dues, %2 months, Rp %3</translation>
    </message>
    <message>
        <source>Iuran %1 bulan melebihi sisa deposit. Pilih bulan yang lebih sedikit, atau isi deposit.</source>
        <translation>Dues of %1 months are more than is left of the deposit. Choose fewer months, or top up.</translation>
    </message>
    <message>
        <source>Kuitansi %1</source>
        <translation>Receipt %1</translation>
    </message>
    <message>
        <source>Kuitansi %1 %2</source>
        <translation>Receipts %1 %2</translation>
    </message>
    <message>
        <source>terima</source>
        <translation>take</translation>
    </message>
    <message>
        <source>pilih bulan</source>
        <translation>choose months</translation>
    </message>
    <message>
        <source>cari orang</source>
        <translation>find somebody</translation>
    </message>
    <message>
        <source>Terima iuran</source>
        <translation>Take dues</translation>
    </message>
    <message>
        <source>Cetak semua kuitansi hari ini</source>
        <translation>Print all receipts of today</translation>
    </message>
    <message>
        <source>Iuran</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>Daftar yang tampak</source>
        <translation>List in sight</translation>
    </message>
    <message>
        <source>Belum terbukti</source>
        <translation>No proof yet</translation>
    </message>
    <message>
        <source>Daftar iuran</source>
        <translation>List of dues</translation>
    </message>
    <message>
        <source>%1 iuran, Rp %2</source>
        <translation>%1 dues, Rp %2</translation>
    </message>
    <message>
        <source>%1 hari</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>Tidak ada iuran yang menunggu kode iuran atau bukti resmi.</source>
        <translation>No dues wait for a billing code or the official proof.</translation>
    </message>
    <message>
        <source>Cari orang yang membayar, atau pilih satu baris di daftar.</source>
        <translation>Find who pays, or choose a row of the list.</translation>
    </message>
    <message>
        <source>cetak kuitansi</source>
        <translation>print the receipt</translation>
    </message>
    <message>
        <source>Isi deposit kader</source>
        <translation>Top up a kader’s deposit</translation>
    </message>
    <message>
        <source>Setor tunai kader</source>
        <translation>Hand in a kader’s cash</translation>
    </message>
    <message>
        <source>Tempel daftar portal: kode iuran atau bukti</source>
        <translation>Paste the portal’s list: billing codes or proofs</translation>
    </message>
    <message>
        <source>Beri blok kuitansi kepada kader</source>
        <translation>Issue a block of receipts to a kader</translation>
    </message>
    <message>
        <source>Belum ada iuran hari ini. Ketik nama yang membayar di atas, lalu Enter.</source>
        <translation>No dues today yet. Type who pays above, then Enter.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::DuplicatesSection</name>
    <message>
        <source>Catatan lama</source>
        <translation>Older record</translation>
    </message>
    <message>
        <source>Catatan baru</source>
        <translation>Newer record</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Dua orang berbeda</source>
        <translation>Two people</translation>
    </message>
    <message>
        <source>Gabungkan</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Duplikat</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Tidak ada duplikat</source>
        <translation>No duplicates</translation>
    </message>
    <message>
        <source>Nama, tanggal lahir, kelurahan, HP, dan NIK semua orang sudah dibandingkan. Yang ditandai berbeda tidak muncul lagi.</source>
        <translation>Names, birth dates, kelurahan, phones and NIK of everybody were compared. Who was marked as two people does not come back.</translation>
    </message>
    <message>
        <source>Semua orang sedang dibandingkan …</source>
        <translation>Comparing everybody …</translation>
    </message>
    <message>
        <source>%1 pasang, yang paling mirip di atas. Enter membandingkan.</source>
        <translation>%1 pairs, the likest at the top. Enter compares them.</translation>
    </message>
    <message>
        <source>Ditandai sebagai dua orang; tidak muncul lagi.</source>
        <translation>Marked as two people; the pair does not come back.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::EditDialog</name>
    <message>
        <source>Ubah data orang</source>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>Kelurahan sekarang</source>
        <translation>Kelurahan now</translation>
    </message>
    <message>
        <source>Setiap perubahan dicatat dan dapat diurungkan dengan Ctrl+Z.</source>
        <translation>Every change is recorded and can be undone with Ctrl+Z.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan perubahan</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Pilih satu dari daftar yang muncul.</source>
        <translation>Choose one from the list that appears.</translation>
    </message>
    <message>
        <source>Perubahan %1 tersimpan. Ctrl+Z mengurungkannya.</source>
        <translation>Changes to %1 saved. Ctrl+Z undoes them.</translation>
    </message>
    <message>
        <source>Belum tersimpan.</source>
        <translation>Not saved.</translation>
    </message>
    <message>
        <source>Orang ini baru saja diubah dari tempat lain.</source>
        <translation>Somebody just changed this person elsewhere.</translation>
    </message>
    <message>
        <source>Isian Anda belum tersimpan dan masih di sini. Periksa lagi; Simpan sekali lagi memakai isian ini.</source>
        <translation>What you entered is not saved and is still here. Check it again; saving once more uses what stands here.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::EffectBox</name>
    <message>
        <source>Menghitung akibatnya …</source>
        <translation>Working out the effect …</translation>
    </message>
    <message>
        <source>Belum ada yang disimpan.</source>
        <translation>Nothing is saved yet.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::EffectPreview</name>
    <message>
        <source>Akibatnya tampil di sini sebelum disimpan.</source>
        <translation>The effect shows here before you save.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::EmployersPage</name>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Cocokkan daftar</source>
        <translation>Match a list</translation>
    </message>
    <message>
        <source>Pemberi kerja baru</source>
        <translation>New employer</translation>
    </message>
    <message>
        <source>Pemberi kerja</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>Pekerja, kewajiban, narahubung, dan izinnya</source>
        <translation>Workers, obligations, contacts and permits</translation>
    </message>
    <message>
        <source>baru</source>
        <translation>new</translation>
    </message>
    <message>
        <source>ubah</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>cari</source>
        <translation>find</translation>
    </message>
    <message>
        <source>cocokkan daftar</source>
        <translation>match a list</translation>
    </message>
    <message>
        <source>Ubah pemberi kerja yang dipilih</source>
        <translation>Edit the chosen employer</translation>
    </message>
    <message>
        <source>Catat jumlah pekerja</source>
        <translation>Record a number of workers</translation>
    </message>
    <message>
        <source>Tambah narahubung</source>
        <translation>Add a contact</translation>
    </message>
    <message>
        <source>Ekspor daftar pemberi kerja</source>
        <translation>Export the list of employers</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::EntryView</name>
    <message>
        <source>Identitas</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Segmen</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Mulai kosong</source>
        <translation>Start empty</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Simpan dan tutup</source>
        <translation>Save and close</translation>
    </message>
    <message>
        <source>Simpan, orang berikutnya</source>
        <translation>Save, next person</translation>
    </message>
    <message>
        <source>%1 tersimpan.</source>
        <translation>%1 saved.</translation>
    </message>
    <message>
        <source>Belum tersimpan.</source>
        <translation>Not saved.</translation>
    </message>
    <message>
        <source>Draf belum tersimpan</source>
        <translation>Draft not saved</translation>
    </message>
    <message>
        <source>Draf tersimpan %1</source>
        <translation>Draft saved %1</translation>
    </message>
    <message>
        <source>Draf yang belum tersimpan dipulihkan.</source>
        <translation>An unsaved draft was brought back.</translation>
    </message>
    <message>
        <source>Draf lama masih tersimpan</source>
        <translation>The old draft is still kept</translation>
    </message>
    <message>
        <source>Sebentar lagi</source>
        <translation>In a moment</translation>
    </message>
    <message>
        <source>%1 masih menulis. Yang Anda ketik tetap di sini; simpan lagi sesudah itu selesai.</source>
        <translation>%1 is still writing. What you typed stays here; save again when that is done.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ExportButton</name>
    <message>
        <source>Ekspor daftar ini (Ctrl+Shift+E)</source>
        <translation>Export this list (Ctrl+Shift+E)</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::FeedbackList</name>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Mitra</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Masukan</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Tindak lanjuti</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <source>Selesaikan</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Masukan baru</source>
        <translation>New feedback</translation>
    </message>
    <message>
        <source>Masukan mitra</source>
        <translation>Feedback of partners</translation>
    </message>
    <message>
        <source>Belum selesai</source>
        <translation>Not closed</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>tenggat %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Lewat tenggat</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Belum ada masukan</source>
        <translation>No feedback yet</translation>
    </message>
    <message>
        <source>Semua sudah selesai</source>
        <translation>All closed</translation>
    </message>
    <message>
        <source>Kritik, saran, dan permintaan mitra dicatat di sini, dengan penanggung jawab dan tindak lanjutnya.</source>
        <translation>Criticism, suggestions and requests of partners are recorded here, with owner and follow-up.</translation>
    </message>
    <message>
        <source>Catat masukan</source>
        <translation>Record feedback</translation>
    </message>
    <message>
        <source>Tindak lanjut: %1</source>
        <translation>Follow-up: %1</translation>
    </message>
    <message>
        <source>Selesai %1: %2</source>
        <translation>Closed %1: %2</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::FieldLabel</name>
    <message>
        <source>(wajib)</source>
        <translation>(required)</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::FieldsDialog</name>
    <message>
        <source>ketik nama kelurahan atau kecamatan</source>
        <translation>type the name of a kelurahan or kecamatan</translation>
    </message>
    <message>
        <source>Bulan itu sudah ditutup</source>
        <translation>That month is closed</translation>
    </message>
    <message>
        <source>Catat sebagai koreksi</source>
        <translation>Record as a correction</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::FigureForm</name>
    <message>
        <source>Ukuran</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Kutipan</source>
        <translation>Quoted</translation>
    </message>
    <message>
        <source>Kantor atau area</source>
        <translation>Office or area</translation>
    </message>
    <message>
        <source>Segmen</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Bagian dari</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Nama kelompok baru</source>
        <translation>Name of the new group</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Jumlah orang</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>sekitar</source>
        <translation>about</translation>
    </message>
    <message>
        <source>Satuan</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Per tanggal</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Terbit</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Turunan</source>
        <translation>Derived</translation>
    </message>
    <message>
        <source>Contoh</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>orang</source>
        <translation>people</translation>
    </message>
    <message>
        <source>seluruh kantor</source>
        <translation>whole office</translation>
    </message>
    <message>
        <source>siapa yang menerbitkan</source>
        <translation>who published it</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n kantor)</source>
        <translation>
            <numerusform>%1 (%n office)</numerusform>
            <numerusform>%1 (%n offices)</numerusform>
        </translation>
    </message>
    <message>
        <source>Semua yang terakuisisi</source>
        <translation>All acquired</translation>
    </message>
    <message>
        <source>Kelompok baru …</source>
        <translation>New group …</translation>
    </message>
    <message>
        <source>pilih kelompok</source>
        <translation>choose a group</translation>
    </message>
    <message>
        <source>Bagian dari angka lain. Tidak menambah orang.</source>
        <translation>Part of another figure. Adds no people.</translation>
    </message>
    <message>
        <source>Angka terbit yang tidak menggerakkan orang.</source>
        <translation>A published figure that moves nobody.</translation>
    </message>
    <message>
        <source>Yang sudah terlindungi pada tanggal itu.</source>
        <translation>Those protected on that date.</translation>
    </message>
    <message>
        <source>Semua pekerja, terlindungi atau belum.</source>
        <translation>All workers, protected or not.</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Ringkas</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>Wilayah, asal, catatan: %1, %2</source>
        <translation>Region, origin, note: %1, %2</translation>
    </message>
    <message>
        <source>“%1” bukan bilangan. Tulis angka saja.</source>
        <translation>“%1” is not a number. Write digits only.</translation>
    </message>
    <message>
        <source>Pilih kantor atau areanya.</source>
        <translation>Choose the office or area.</translation>
    </message>
    <message>
        <source>Isi jumlahnya dengan bilangan bulat.</source>
        <translation>Enter the count as a whole number.</translation>
    </message>
    <message>
        <source>Isi tanggal berlakunya, misalnya 2/11/16.</source>
        <translation>Enter the date it holds for, such as 2/11/16.</translation>
    </message>
    <message>
        <source>“%1” bukan tanggal. Tulis misalnya 2/11/16.</source>
        <translation>“%1” is not a date. Write it as in 2/11/16.</translation>
    </message>
    <message>
        <source>“%1” bukan wilayah kantor ini. Pilih dari daftar, atau kosongkan.</source>
        <translation>“%1” is not a region of this office. Choose from the list, or leave it empty.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::FiguresModel</name>
    <message>
        <source>sekitar, %1</source>
        <translation>about, %1</translation>
    </message>
    <message>
        <source>sekitar</source>
        <translation>about</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kantor, segmen</source>
        <translation>Office, segment</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Akibat dan sumber</source>
        <translation>Effect and source</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::FiguresPage</name>
    <message>
        <source>Catat angka</source>
        <translation>Record figures</translation>
    </message>
    <message>
        <source>semua wajib diisi</source>
        <translation>all required</translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Simpan angka</source>
        <translation>Save figure</translation>
    </message>
    <message>
        <source>Angka di buku ini</source>
        <translation>Figures in this book</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Lihat gerakannya</source>
        <translation>See its movements</translation>
    </message>
    <message>
        <source>Koreksi</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Balikkan dengan alasan</source>
        <translation>Reverse with a reason</translation>
    </message>
    <message>
        <source>Angka</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Jumlah yang terbit atau diperkirakan</source>
        <translation>Published or estimated counts</translation>
    </message>
    <message>
        <source>Ajukan pembalikan</source>
        <translation>Propose a reversal</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Review</translation>
    </message>
    <message numerus="yes">
        <source>%n catatan</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing fits</translation>
    </message>
    <message>
        <source>Belum ada angka</source>
        <translation>No figures yet</translation>
    </message>
    <message>
        <source>Saringan menyembunyikan semua catatan.</source>
        <translation>The filters hide all records.</translation>
    </message>
    <message>
        <source>Catat jumlah yang terbit: potensi dulu, lalu yang sudah terakuisisi.</source>
        <translation>Record the published counts: the potential first, then the acquired.</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Terbit</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>dengan contoh</source>
        <translation>with samples</translation>
    </message>
    <message>
        <source>dengan yang dibalik</source>
        <translation>with reversed</translation>
    </message>
    <message>
        <source>semua catatan</source>
        <translation>all records</translation>
    </message>
    <message numerus="yes">
        <source>%n pembalikan menunggu persetujuan Anda</source>
        <translation>
            <numerusform>%n reversal waits for your approval</numerusform>
            <numerusform>%n reversals wait for your approval</numerusform>
        </translation>
    </message>
    <message>
        <source>1 dipilih: %1, %2</source>
        <translation>1 chosen: %1, %2</translation>
    </message>
    <message>
        <source>Pilih satu catatan untuk melihat gerakannya.</source>
        <translation>Choose a record to see its movements.</translation>
    </message>
    <message>
        <source>Tersimpan: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Koreksi tersimpan. Angka lama tetap ada sebagai yang dibalik.</source>
        <translation>Correction saved. The old figure stays, marked as reversed.</translation>
    </message>
    <message>
        <source>Balikkan angka</source>
        <translation>Reverse the figure</translation>
    </message>
    <message>
        <source>%1

Orang lain yang berwenang memeriksa dan menyetujuinya.</source>
        <translation>%1

Somebody else with the right reviews and approves it.</translation>
    </message>
    <message>
        <source>%1

Gerakannya ditarik kembali; catatannya tetap ada.</source>
        <translation>%1

Its movements are taken back; the record stays.</translation>
    </message>
    <message>
        <source>Ajukan</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Angka dibalikkan.</source>
        <translation>The figure was reversed.</translation>
    </message>
    <message>
        <source>Tidak dibalikkan</source>
        <translation>Not reversed</translation>
    </message>
    <message>
        <source>Diajukan. Menunggu persetujuan orang lain.</source>
        <translation>Proposed. Waiting for somebody else&apos;s approval.</translation>
    </message>
    <message>
        <source>Tidak diajukan</source>
        <translation>Not proposed</translation>
    </message>
    <message>
        <source>Lihat gerakan angka yang dipilih</source>
        <translation>See the movements of the chosen figure</translation>
    </message>
    <message>
        <source>Ekspor daftar ini (Ctrl+Shift+E)</source>
        <translation>Export this list (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Ekspor daftar angka</source>
        <translation>Export the list of figures</translation>
    </message>
    <message>
        <source>Angka %1</source>
        <translation>Figures %1</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::FileStep</name>
    <message>
        <source>Impor sebelumnya</source>
        <translation>Earlier imports</translation>
    </message>
    <message>
        <source>Urungkan impor ini</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>Ganti berkas</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>Cara membaca</source>
        <translation>How it is read</translation>
    </message>
    <message>
        <source>Ditebak dari isinya; ubah bila keliru.</source>
        <translation>Guessed from its contents; change what is wrong.</translation>
    </message>
    <message>
        <source>Lembar</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Baris judul kolom</source>
        <translation>Row of the headings</translation>
    </message>
    <message>
        <source>Pemisah kolom</source>
        <translation>Delimiter</translation>
    </message>
    <message>
        <source>Enkoding huruf</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Baca ulang berkas ini</source>
        <translation>Read this file again</translation>
    </message>
    <message>
        <source>Isi berkas</source>
        <translation>Contents of the file</translation>
    </message>
    <message>
        <source>Isi berkas: prospek atau peserta</source>
        <translation>Contents of the file: prospects or participants</translation>
    </message>
    <message>
        <source>Titik koma ( ; )</source>
        <translation>Semicolon ( ; )</translation>
    </message>
    <message>
        <source>Koma ( , )</source>
        <translation>Comma ( , )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>UTF-8 (umum)</source>
        <translation>UTF-8 (usual)</translation>
    </message>
    <message>
        <source>Windows-1252 (Excel lama)</source>
        <translation>Windows-1252 (older Excel)</translation>
    </message>
    <message>
        <source>Baris pertama berkas</source>
        <translation>First rows of the file</translation>
    </message>
    <message>
        <source>Belum ada impor</source>
        <translation>No imports yet</translation>
    </message>
    <message>
        <source>Setiap impor tercatat di sini: kapan, oleh siapa, berapa orang, dan dapat diurungkan.</source>
        <translation>Every import is recorded here: when, by whom, how many people, and can be undone.</translation>
    </message>
    <message>
        <source>Mengurungkan impor</source>
        <translation>Undoing the import</translation>
    </message>
    <message>
        <source>Bila dibatalkan, impor itu tetap utuh di buku.</source>
        <translation>If cancelled, that import stays whole in the book.</translation>
    </message>
    <message>
        <source>Lanjut ke kolom</source>
        <translation>On to the columns</translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Excel dan CSV (*.xlsx *.csv *.txt);;Semua berkas (*)</source>
        <translation>Excel and CSV (*.xlsx *.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>%1 tidak dapat dibaca</source>
        <translation>%1 cannot be read</translation>
    </message>
    <message>
        <source>Buku ini hanya dilihat</source>
        <translation>This book is only looked at</translation>
    </message>
    <message>
        <source>Mengimpor menulis ke buku. Buka buku ini di komputer yang memegang giliran menulis.</source>
        <translation>Importing writes to the book. Open it on the computer that holds the right to write.</translation>
    </message>
    <message>
        <source>Peran Anda tidak mengimpor</source>
        <translation>Your role does not import</translation>
    </message>
    <message>
        <source>Peran %1 melihat riwayat impor. Mengimpor dilakukan staf pemasaran atau administrator.</source>
        <translation>The role %1 sees the history of imports. Marketing staff or an administrator import.</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>Bila huruf seperti é tampil rusak, coba yang lain.</source>
        <translation>If letters such as é look broken, try the other.</translation>
    </message>
    <message>
        <source>%1 kolom · %2 baris pertama</source>
        <translation>Columns: %1 · first rows: %2</translation>
    </message>
    <message>
        <source>%1 impor</source>
        <translation>Imports: %1</translation>
    </message>
    <message>
        <source>Tidak diurungkan</source>
        <translation>Not undone</translation>
    </message>
    <message>
        <source>Baris %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Judul kolomnya tidak dikenali. Tunjuk baris yang berisi nama kolom, lalu pilih isinya di langkah Kolom.</source>
        <translation>No heading was recognised. Point at the row that names the columns, then choose what they hold in the step Columns.</translation>
    </message>
    <message>
        <source>Yang disalin bukan baris Excel. Salin judul dan baris-barisnya, lalu tempel.</source>
        <translation>What was copied are no rows of Excel. Copy the headings and rows, then paste.</translation>
    </message>
    <message>
        <source>tempelan %1.csv</source>
        <translation>pasted %1.csv</translation>
    </message>
    <message>
        <source>Tidak dapat ditempel</source>
        <translation>Cannot be pasted</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::FilterRow</name>
    <message>
        <source>Nama, 4 angka akhir NIK, atau HP</source>
        <translation>Name, last 4 digits of NIK, or phone</translation>
    </message>
    <message>
        <source>Cari nama, empat angka akhir NIK, atau nomor HP</source>
        <translation>Search by name, last four digits of NIK, or phone</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Segmen</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Tahap</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Prospek baru</source>
        <translation>New prospect</translation>
    </message>
    <message>
        <source>semua kantor</source>
        <translation>all offices</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Kecamatan atau kelurahan</source>
        <translation>Kecamatan or kelurahan</translation>
    </message>
    <message>
        <source>Ketik nama kecamatan</source>
        <translation>Type the name of a kecamatan</translation>
    </message>
    <message>
        <source>Segmen PU (penerima upah)</source>
        <translation>Segment PU (wage earners)</translation>
    </message>
    <message>
        <source>Semua kantor</source>
        <translation>All offices</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Impor orang dari Excel atau CSV (Ctrl+I)</source>
        <translation>Import people from Excel or CSV (Ctrl+I)</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Filter lain: segmen, kantor, kelompok, kegiatan</source>
        <translation>Other filters: segment, office, group, activity</translation>
    </message>
    <message>
        <source>Filter tersimpan (Ctrl+B)</source>
        <translation>Saved filters (Ctrl+B)</translation>
    </message>
    <message>
        <source>BPU dan PU</source>
        <translation>BPU and PU</translation>
    </message>
    <message>
        <source>%1 – dari %2</source>
        <translation>%1 – by %2</translation>
    </message>
    <message>
        <source>Simpan filter ini …</source>
        <translation>Save this filter …</translation>
    </message>
    <message>
        <source>Kelola filter tersimpan …</source>
        <translation>Manage saved filters …</translation>
    </message>
    <message>
        <source>Simpan filter</source>
        <translation>Save filter</translation>
    </message>
    <message>
        <source>Filter dan urutan daftar ini disimpan dengan nama. Nama yang sudah ada diganti.</source>
        <translation>Filter and order of this list are saved under a name. A name that exists is replaced.</translation>
    </message>
    <message>
        <source>Filter %1 disimpan.</source>
        <translation>The filter %1 was saved.</translation>
    </message>
    <message>
        <source>Tidak disimpan</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Tidak ada filter lain</source>
        <translation>No other filters</translation>
    </message>
    <message>
        <source>Ekspor daftar ini (Ctrl+Shift+E)</source>
        <translation>Export this list (Ctrl+Shift+E)</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::FormDialog</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Belum disimpan.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>Tanggal ini tidak terbaca. Tulis misalnya 2 Nov 2016.</source>
        <translation>This date cannot be read. Write it as in 2 Nov 2016.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::GuestsDialog</name>
    <message>
        <source>Orang yang hadir: %1</source>
        <translation>People who came: %1</translation>
    </message>
    <message>
        <source>Ketik nama, Enter menambahkan. Delete di daftar menarik kembali.</source>
        <translation>Type a name, Enter adds. Delete in the list takes back.</translation>
    </message>
    <message>
        <source>Simpan yang hadir</source>
        <translation>Save who came</translation>
    </message>
    <message>
        <source>Dari instansi (untuk yang ditambahkan)</source>
        <translation>From which institution (of those added)</translation>
    </message>
    <message>
        <source>Cari nama, NIK, atau telepon</source>
        <translation>Find a name, NIK or phone</translation>
    </message>
    <message>
        <source>Ditemukan</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Hadir</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Yang hadir</source>
        <translation>Who came</translation>
    </message>
    <message>
        <source>tambahkan sebagai orang baru</source>
        <translation>add as somebody new</translation>
    </message>
    <message>
        <source>Belum ada orang bernama yang hadir.</source>
        <translation>Nobody by name yet.</translation>
    </message>
    <message>
        <source>%1 orang hadir</source>
        <translation>came by name: %1</translation>
    </message>
    <message>
        <source>Yang hadir tersimpan.</source>
        <translation>Who came is saved.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::HandInsView</name>
    <message>
        <source>Tanggal</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Seharusnya</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Dihitung</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Selisih</source>
        <translation>Over/short</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Putuskan usul</source>
        <translation>Decide the proposal</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%n setoran</source>
        <translation>
            <numerusform>%n hand-in</numerusform>
            <numerusform>%n hand-ins</numerusform>
        </translation>
    </message>
    <message>
        <source>Cocok</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Selisih lebih</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Selisih kurang</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Menunggu keputusan</source>
        <translation>Waiting for a decision</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Belum ada setoran</source>
        <translation>No hand-ins yet</translation>
    </message>
    <message>
        <source>Tekan jumlahnya lagi untuk melihat semua.</source>
        <translation>Press the sum again to see all.</translation>
    </message>
    <message>
        <source>Tunai kader dihitung dan disetor dari Deposit, Ctrl T.</source>
        <translation>A kader&apos;s cash is counted and handed in from Deposits, Ctrl T.</translation>
    </message>
    <message>
        <source>Selisih disetujui</source>
        <translation>Difference approved</translation>
    </message>
    <message>
        <source>diajukan %1</source>
        <translation>proposed by %1</translation>
    </message>
    <message>
        <source>Setoran %1</source>
        <translation>Hand-ins %1</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::HandOverDialog</name>
    <message>
        <source>Alihkan semua orang %1</source>
        <translation>Hand over all people of %1</translation>
    </message>
    <message>
        <source>Mulai tanggal ini kader pengganti yang menjaga mereka. Angka bulan-bulan sebelumnya tetap.</source>
        <translation>From this day on the other kader looks after them. Numbers of earlier months stay.</translation>
    </message>
    <message>
        <source>Alihkan</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Kader pengganti</source>
        <translation>The other kader</translation>
    </message>
    <message>
        <source>Mulai tanggal</source>
        <translation>From this day on</translation>
    </message>
    <message>
        <source>Wilayahnya ikut dialihkan</source>
        <translation>The territory goes along</translation>
    </message>
    <message>
        <source>Tugas kader lama selesai pada tanggal itu</source>
        <translation>The old kader ends on that day</translation>
    </message>
    <message>
        <source>Tidak ada kader aktif lain. Aktifkan penggantinya dulu.</source>
        <translation>There is no other active kader. Make one active first.</translation>
    </message>
    <message>
        <source>Tulis tanggalnya, misalnya 2 Nov 2016.</source>
        <translation>Write the date, as in 2 Nov 2016.</translation>
    </message>
    <message>
        <source>%1 orang dialihkan</source>
        <translation>%1 people handed over</translation>
    </message>
    <message>
        <source>%1 orang datang sesudah tanggal itu dan tetap.</source>
        <translation>%1 people came after that day and stay.</translation>
    </message>
    <message numerus="yes">
        <source>%n wilayah ikut.</source>
        <translation>
            <numerusform>%n territory goes along.</numerusform>
            <numerusform>%n territories go along.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 orang dialihkan.</source>
        <translation>%1 people handed over.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::HelpWindow</name>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Panduan pengguna</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::HistoryModel</name>
    <message>
        <source>dibalikkan</source>
        <translation>reversed</translation>
    </message>
    <message>
        <source>di luar estimasi</source>
        <translation>beyond the estimate</translation>
    </message>
    <message>
        <source>kader %1</source>
        <translation>kader %1</translation>
    </message>
    <message>
        <source>oleh %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>%1, dari angka terbit</source>
        <translation>%1, from a published figure</translation>
    </message>
    <message>
        <source>langkah berikut</source>
        <translation>next step</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ImportPage</name>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Tulis</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Impor tertutup</source>
        <translation>Import is closed</translation>
    </message>
    <message>
        <source>Masuk dengan nama pengguna Anda untuk mengimpor. Tanpa masuk hanya angka yang terlihat.</source>
        <translation>Log in to import. Without a login only figures are shown.</translation>
    </message>
    <message>
        <source>Peran Anda tidak mengimpor</source>
        <translation>Your role does not import</translation>
    </message>
    <message>
        <source>Peran %1 tidak membaca berkas ke dalam buku. Minta staf pemasaran atau administrator.</source>
        <translation>The role %1 does not read files into the book. Ask marketing staff or an administrator.</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Orang dari berkas Excel atau CSV</source>
        <translation>People from an Excel or CSV file</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tunggu sampai yang sedang ditulis selesai.</source>
        <translation>Wait until what is being written is done.</translation>
    </message>
    <message>
        <source>Berkas tidak dibaca: buku ini tidak dapat Anda tulisi.</source>
        <translation>The file was not read: you cannot write this book.</translation>
    </message>
    <message>
        <source>Impor selesai: %1.</source>
        <translation>Import done: %1.</translation>
    </message>
    <message>
        <source>Membaca berkas…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>langkah berikut</source>
        <translation>next step</translation>
    </message>
    <message>
        <source>langkah sebelumnya</source>
        <translation>step before</translation>
    </message>
    <message>
        <source>buka pilihan</source>
        <translation>open choices</translation>
    </message>
    <message>
        <source>dari angka ke angka</source>
        <translation>from number to number</translation>
    </message>
    <message>
        <source>Pilih berkas untuk diimpor</source>
        <translation>Choose a file to import</translation>
    </message>
    <message>
        <source>Lihat impor sebelumnya</source>
        <translation>See earlier imports</translation>
    </message>
    <message>
        <source>Tempel baris dari Excel</source>
        <translation>Paste rows from Excel</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ImportTables</name>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Orang di buku</source>
        <translation>Person in the book</translation>
    </message>
    <message>
        <source>Sekarang di buku</source>
        <translation>Now in the book</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Waktu dan oleh</source>
        <translation>When and by whom</translation>
    </message>
    <message>
        <source>Jenis dan kantor</source>
        <translation>Kind and office</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Berubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1 baris</source>
        <translation>Rows: %1</translation>
    </message>
    <message>
        <source>Diurungkan</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Di buku</source>
        <translation>In the book</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ImportWords</name>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>KPJ (nomor peserta)</source>
        <translation>KPJ (member number)</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>HP</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Kode wilayah</source>
        <translation>Region code</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Perusahaan atau kelompok</source>
        <translation>Employer or group</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Tanggal masuk</source>
        <translation>Day of entry</translation>
    </message>
    <message>
        <source>Tahap</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Segmen</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Alasan beda dari NIK</source>
        <translation>Reason to differ from the NIK</translation>
    </message>
    <message>
        <source>Prospek</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Orang yang baru dicatat; mereka masuk dari yang belum terjangkau.</source>
        <translation>People newly noted; they come out of those not reached yet.</translation>
    </message>
    <message>
        <source>Orang yang sudah ada di dalam angka terbit; mereka diberi nama, jumlahnya tidak berubah.</source>
        <translation>People who are in a published count already; they get their names, no count changes.</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Berubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Sama</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Duplikat</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Peringatan</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>%1 orang baru</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>%1 orang berubah</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>tidak ada yang baru atau berubah</source>
        <translation>nothing new or changed</translation>
    </message>
    <message>
        <source>%1 baris ditolak</source>
        <translation>%1 rejected</translation>
    </message>
    <message>
        <source>%1 baris duplikat</source>
        <translation>%1 duplicate</translation>
    </message>
    <message>
        <source>%1 baris sama seperti di buku</source>
        <translation>%1 same as in the book</translation>
    </message>
    <message>
        <source>%1 orang ditarik</source>
        <translation>%1 withdrawn</translation>
    </message>
    <message>
        <source>%1 orang seperti semula</source>
        <translation>%1 restored</translation>
    </message>
    <message>
        <source>%1 orang tetap</source>
        <translation>%1 kept</translation>
    </message>
    <message>
        <source>Impor diurungkan.</source>
        <translation>The import was undone.</translation>
    </message>
    <message>
        <source>Impor diurungkan: %1.</source>
        <translation>The import was undone: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>tahapnya sudah berubah</source>
        <translation>moved since</translation>
    </message>
    <message>
        <source>sudah diubah</source>
        <translation>edited since</translation>
    </message>
    <message>
        <source>Tetap: %1, dan %2 lagi.</source>
        <translation>Kept: %1, and %2 more.</translation>
    </message>
    <message>
        <source>Tetap: %1.</source>
        <translation>Kept: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ImportWork</name>
    <message>
        <source>Periksa %1</source>
        <translation>Check of %1</translation>
    </message>
    <message>
        <source>Impor %1</source>
        <translation>Import of %1</translation>
    </message>
    <message>
        <source>Simpan %1</source>
        <translation>Saving of %1</translation>
    </message>
    <message>
        <source>Urungkan %1</source>
        <translation>Undo of %1</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::IncentiveLinesView</name>
    <message>
        <source>Orang</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Untuk</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Segmen</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Insentif</source>
        <translation>Incentives</translation>
    </message>
    <message>
        <source>Buka orang</source>
        <translation>Open the person</translation>
    </message>
    <message>
        <source>Iuran %1, bulan ke-%2</source>
        <translation>Dues of %1, month %2</translation>
    </message>
    <message>
        <source>Dari peserta baru</source>
        <translation>From new ones</translation>
    </message>
    <message>
        <source>Dari iuran</source>
        <translation>From dues</translation>
    </message>
    <message>
        <source>Untuk kader</source>
        <translation>To kader</translation>
    </message>
    <message>
        <source>Tidak ada baris</source>
        <translation>No lines</translation>
    </message>
    <message>
        <source>Kader ini tidak membawa peserta baru, dan tidak ada iurannya yang terbukti.</source>
        <translation>This kader brought no new participants, and none of his dues were confirmed.</translation>
    </message>
    <message>
        <source>Insentif %1 %2</source>
        <translation>Incentives %1 %2</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::IncentivesView</name>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Peserta baru</source>
        <translation>New participants</translation>
    </message>
    <message>
        <source>Dari peserta baru</source>
        <translation>From new ones</translation>
    </message>
    <message>
        <source>Dari iuran</source>
        <translation>From dues</translation>
    </message>
    <message>
        <source>Untuk kader</source>
        <translation>To kader</translation>
    </message>
    <message>
        <source>Untuk organisasinya</source>
        <translation>To the organisation</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Baris demi baris</source>
        <translation>Line by line</translation>
    </message>
    <message>
        <source>Aturan: %1</source>
        <translation>Scheme: %1</translation>
    </message>
    <message>
        <source>Peserta baru yang dihitung</source>
        <translation>New participants that count</translation>
    </message>
    <message numerus="yes">
        <source>%n kader</source>
        <translation>
            <numerusform>%n kader</numerusform>
            <numerusform>%n kader</numerusform>
        </translation>
    </message>
    <message>
        <source>Untuk organisasi kader</source>
        <translation>To organisations of kader</translation>
    </message>
    <message>
        <source>Belum ada insentif</source>
        <translation>No incentives</translation>
    </message>
    <message>
        <source>Di bulan ini tidak ada peserta baru dan tidak ada iuran yang terbukti.</source>
        <translation>There are no new participants and no confirmed dues in this month.</translation>
    </message>
    <message>
        <source>Program ini hanya menghitung; yang membayar adalah kantor.</source>
        <translation>The program only works it out; the office pays.</translation>
    </message>
    <message>
        <source>Insentif %1</source>
        <translation>Incentives %1</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::InviteDialog</name>
    <message>
        <source>Undang: %1</source>
        <translation>Invite: %1</translation>
    </message>
    <message>
        <source>Nomor baris di lembar hadir mengikuti urutan di sini.</source>
        <translation>Row numbers of the sheet follow the order here.</translation>
    </message>
    <message>
        <source>Undang</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Orang lain</source>
        <translation>Other people</translation>
    </message>
    <message>
        <source>Satu baris satu orang: Nama; NIK; telepon; dari mana</source>
        <translation>One person a line: name; NIK; telephone; from where</translation>
    </message>
    <message>
        <source>Tanpa kader</source>
        <translation>No kader</translation>
    </message>
    <message>
        <source>Semua kader terpilih dan berlatih</source>
        <translation>All kader selected or in training</translation>
    </message>
    <message>
        <source>Belum ada yang diundang. Pilih kader, atau tulis namanya.</source>
        <translation>Nobody is invited yet. Choose a kader, or write a name.</translation>
    </message>
    <message numerus="yes">
        <source>%n orang diundang.</source>
        <translation>
            <numerusform>%n person invited.</numerusform>
            <numerusform>%n people invited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penggerak::gui::KaderDetail</name>
    <message>
        <source>Belum ada yang dipilih</source>
        <translation>Nothing is chosen</translation>
    </message>
    <message>
        <source>Pilih satu kader di daftar untuk melihat dokumen, wilayah, dan langkah berikutnya.</source>
        <translation>Choose a kader of the list to see papers, territory and the next step.</translation>
    </message>
    <message>
        <source>Pindah status</source>
        <translation>Change status</translation>
    </message>
    <message>
        <source>Alihkan orangnya</source>
        <translation>Hand people over</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Boleh menagih</source>
        <translation>May collect</translation>
    </message>
    <message>
        <source>Belum boleh menagih</source>
        <translation>May not collect yet</translation>
    </message>
    <message>
        <source>Segera berakhir</source>
        <translation>Ends soon</translation>
    </message>
    <message>
        <source>Usul nonaktif</source>
        <translation>Proposed for suspension</translation>
    </message>
    <message>
        <source>Sepi</source>
        <translation>Quiet</translation>
    </message>
    <message>
        <source>Belum ada dokumen. Catat dengan Ctrl+D.</source>
        <translation>No papers yet. Record one with Ctrl+D.</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Hapus dokumen %1</source>
        <translation>Remove paper %1</translation>
    </message>
    <message>
        <source>Belum ada wilayah. Beri dengan Ctrl+T.</source>
        <translation>No territory yet. Give one with Ctrl+T.</translation>
    </message>
    <message>
        <source>Akhiri</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Akhiri wilayah %1</source>
        <translation>End territory %1</translation>
    </message>
    <message>
        <source>Calon yang dibawa: %1 dari %2 menjadi peserta</source>
        <translation>People brought: %1 of %2 are participants</translation>
    </message>
    <message>
        <source>belum ada di buku</source>
        <translation>not in the book yet</translation>
    </message>
    <message>
        <source>Riwayat status</source>
        <translation>Status history</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Batalkan status terakhir</source>
        <translation>Take back the last status</translation>
    </message>
    <message>
        <source>Peran lain</source>
        <translation>Other roles</translation>
    </message>
    <message>
        <source>Buka orangnya di Prospek</source>
        <translation>Open the person in Prospek</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::KaderDocumentDialog</name>
    <message>
        <source>Dokumen: %1</source>
        <translation>Paper: %1</translation>
    </message>
    <message>
        <source>Sertifikat dari pelatihan di buku ini sudah terhitung sendiri.</source>
        <translation>Certificates of trainings in this book count by themselves.</translation>
    </message>
    <message>
        <source>Simpan dokumen</source>
        <translation>Save paper</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Berlaku mulai</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Sampai, hari terakhir</source>
        <translation>Until, the last day</translation>
    </message>
    <message>
        <source>Dokumen tersimpan.</source>
        <translation>Paper saved.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::KaderPage</name>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Menagih</source>
        <translation>Collects</translation>
    </message>
    <message>
        <source>Tanpa peserta baru</source>
        <translation>No new participants</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Siapa yang mengajak, siapa yang boleh menagih, per %1</source>
        <translation>Who brings people in, who may collect, as of %1</translation>
    </message>
    <message>
        <source>Nama kader</source>
        <translation>Name of a kader</translation>
    </message>
    <message>
        <source>Cari kader menurut nama</source>
        <translation>Find a kader by name</translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Kader baru</source>
        <translation>New kader</translation>
    </message>
    <message>
        <source>Daftar kader</source>
        <translation>List of kader</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Perlu diperhatikan</source>
        <translation>To look after</translation>
    </message>
    <message>
        <source>Belum mulai</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Boleh</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>%n bulan</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>usul nonaktif</source>
        <translation>suspension proposed</translation>
    </message>
    <message>
        <source>perlu ditanya</source>
        <translation>to be asked</translation>
    </message>
    <message numerus="yes">
        <source>%n kader</source>
        <translation>
            <numerusform>%n kader</numerusform>
            <numerusform>%n kader</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing fits</translation>
    </message>
    <message>
        <source>Belum ada kader</source>
        <translation>No kader yet</translation>
    </message>
    <message>
        <source>Saringan menyembunyikan semua kader. Hapus saringannya.</source>
        <translation>The filter hides all kader. Clear it.</translation>
    </message>
    <message>
        <source>Catat lamaran pertama, atau kader yang sudah bekerja.</source>
        <translation>Record the first application, or a kader who is at work.</translation>
    </message>
    <message>
        <source>kader baru</source>
        <translation>new kader</translation>
    </message>
    <message>
        <source>pindah status</source>
        <translation>change status</translation>
    </message>
    <message>
        <source>dokumen</source>
        <translation>papers</translation>
    </message>
    <message>
        <source>wilayah</source>
        <translation>territory</translation>
    </message>
    <message>
        <source>alihkan orangnya</source>
        <translation>hand people over</translation>
    </message>
    <message>
        <source>Kader yang perlu diperhatikan</source>
        <translation>Kader to look after</translation>
    </message>
    <message>
        <source>Pindah status kader</source>
        <translation>Change the status of the kader</translation>
    </message>
    <message>
        <source>Catat dokumen kader</source>
        <translation>Record a paper of the kader</translation>
    </message>
    <message>
        <source>Beri wilayah kader</source>
        <translation>Give the kader a territory</translation>
    </message>
    <message>
        <source>Alihkan semua orang kader ini</source>
        <translation>Hand over all people of this kader</translation>
    </message>
    <message>
        <source>Batalkan status terakhir</source>
        <translation>Take back the last status</translation>
    </message>
    <message>
        <source>%1 kembali ke status sebelumnya. Wilayah yang sudah ditutup tetap tertutup.</source>
        <translation>%1 goes back to the status before. Territories that were closed stay closed.</translation>
    </message>
    <message>
        <source>Batalkan status</source>
        <translation>Take the status back</translation>
    </message>
    <message>
        <source>Tidak dibatalkan</source>
        <translation>Not taken back</translation>
    </message>
    <message>
        <source>Hapus dokumen</source>
        <translation>Remove paper</translation>
    </message>
    <message>
        <source>Hapus hanya yang keliru dicatat. Dokumen yang habis biarkan tercatat.</source>
        <translation>Remove only what was recorded by mistake. Leave expired papers as they are.</translation>
    </message>
    <message>
        <source>Tidak dihapus</source>
        <translation>Not removed</translation>
    </message>
    <message>
        <source>Akhiri wilayah</source>
        <translation>End territory</translation>
    </message>
    <message>
        <source>Hari ini menjadi hari terakhirnya di sana.</source>
        <translation>Today becomes the last day there.</translation>
    </message>
    <message>
        <source>Tidak diakhiri</source>
        <translation>Not ended</translation>
    </message>
    <message>
        <source>Kader %1</source>
        <translation>Kader %1</translation>
    </message>
    <message>
        <source>Ekspor daftar kader</source>
        <translation>Export the list of kader</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::KaderStatusDialog</name>
    <message>
        <source>Pindah status: %1</source>
        <translation>Change status: %1</translation>
    </message>
    <message>
        <source>Sekarang %1, sejak %2.</source>
        <translation>Now %1, since %2.</translation>
    </message>
    <message>
        <source>Pindahkan</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Status baru</source>
        <translation>New status</translation>
    </message>
    <message>
        <source>Mulai tanggal</source>
        <translation>From this day on</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pilih alasan</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>Tanpa alasan khusus</source>
        <translation>No particular reason</translation>
    </message>
    <message>
        <source>%1: %2 sejak %3.</source>
        <translation>%1: %2 since %3.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::KaderTerritoryDialog</name>
    <message>
        <source>Wilayah: %1</source>
        <translation>Territory: %1</translation>
    </message>
    <message>
        <source>Satu tempat dipegang satu kader sejenis pada satu waktu.</source>
        <translation>One kader of a type has one place at a time.</translation>
    </message>
    <message>
        <source>Simpan wilayah</source>
        <translation>Save territory</translation>
    </message>
    <message>
        <source>Kecamatan atau kelurahan</source>
        <translation>Kecamatan or kelurahan</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>Mulai tanggal</source>
        <translation>From this day on</translation>
    </message>
    <message>
        <source>Sampai, hari terakhir</source>
        <translation>Until, the last day</translation>
    </message>
    <message>
        <source>Pilih kecamatan atau kelurahan dari daftarnya.</source>
        <translation>Choose a kecamatan or kelurahan of the list.</translation>
    </message>
    <message>
        <source>Wilayah tersimpan.</source>
        <translation>Territory saved.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::KasPage</name>
    <message>
        <source>Kas tertutup</source>
        <translation>Cash is closed</translation>
    </message>
    <message>
        <source>Masuk dengan nama pengguna Anda untuk melihat uang kantor.</source>
        <translation>Log in with your user name to see the office&apos;s money.</translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Macet</source>
        <translation>Stuck</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposits</translation>
    </message>
    <message>
        <source>Setoran</source>
        <translation>Hand-ins</translation>
    </message>
    <message>
        <source>Kuitansi</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Insentif</source>
        <translation>Incentives</translation>
    </message>
    <message>
        <source>Baris insentif</source>
        <translation>Lines of incentives</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Koreksi</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Rekening koran</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Nomor kuitansi</source>
        <translation>Numbers of receipts</translation>
    </message>
    <message>
        <source>Uang kantor per %1</source>
        <translation>The office&apos;s money as of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n usul menunggu keputusan</source>
        <translation>
            <numerusform>%n proposal waiting for a decision</numerusform>
            <numerusform>%n proposals waiting for a decision</numerusform>
        </translation>
    </message>
    <message>
        <source>Ekspor daftar kas ini</source>
        <translation>Export this list of cash</translation>
    </message>
    <message>
        <source>Kas: %1</source>
        <translation>Cash: %1</translation>
    </message>
    <message>
        <source>Kas</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::KasView</name>
    <message>
        <source>Kembali ke %1</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>Tidak dapat ditampilkan</source>
        <translation>Cannot be shown</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::KeyingDialog</name>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tanda</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Uang</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Ketik kembali lembar %1</source>
        <translation>Key sheet %1 back</translation>
    </message>
    <message>
        <source>Nomor baris, Enter, tanda, Enter. Uang diisi hanya bila bukan jumlah tercetak: Tab dari tanda. Baris kosong: lanjut ke kaki lembar.</source>
        <translation>Row number, Enter, mark, Enter. Cash only where it is not the printed sum: Tab from the mark. An empty row goes on to the sheet&apos;s foot.</translation>
    </message>
    <message>
        <source>Nomor baris, Enter, tanda, Enter. Baris kosong: lanjut ke kaki lembar.</source>
        <translation>Row number, Enter, mark, Enter. An empty row goes on to the sheet&apos;s foot.</translation>
    </message>
    <message>
        <source>Baris yang sudah diketik</source>
        <translation>Rows keyed so far</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan lembar</source>
        <translation>Save sheet</translation>
    </message>
    <message>
        <source>Uang lain</source>
        <translation>Other sum</translation>
    </message>
    <message>
        <source>Tanggal keliling</source>
        <translation>Day of the round</translation>
    </message>
    <message>
        <source>baris</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>orang</source>
        <translation>people</translation>
    </message>
    <message>
        <source>Kaki lembar: baris bertanda</source>
        <translation>Foot: rows with a mark</translation>
    </message>
    <message>
        <source>Kaki lembar: yang bayar</source>
        <translation>Foot: how many paid</translation>
    </message>
    <message>
        <source>Kaki lembar: jumlah uang</source>
        <translation>Foot: cash in all</translation>
    </message>
    <message>
        <source>Baris %1 tidak ada di lembar ini. Barisnya 1 sampai %2.</source>
        <translation>There is no row %1 on this sheet. Its rows are 1 to %2.</translation>
    </message>
    <message>
        <source>Tanda %1 tidak ada di lembar ini. Ketik satu angka dari daftar di bawah.</source>
        <translation>The mark %1 does not belong to this sheet. Type one digit of the list below.</translation>
    </message>
    <message>
        <source>Diketik %1 baris</source>
        <translation>%1 rows keyed</translation>
    </message>
    <message>
        <source>Diketik: %1 bayar, Rp %2</source>
        <translation>Keyed: %1 paid, Rp %2</translation>
    </message>
    <message>
        <source>Isi angka di kaki lembar untuk mencocokkan.</source>
        <translation>Fill in the figures of the sheet&apos;s foot to compare.</translation>
    </message>
    <message>
        <source>Sama dengan kaki lembar.</source>
        <translation>Equal to the sheet&apos;s foot.</translation>
    </message>
    <message>
        <source>Tanggal ini tidak terbaca. Tulis misalnya 2 Nov 2016.</source>
        <translation>This date cannot be read. Write for example 2 Nov 2016.</translation>
    </message>
    <message>
        <source>Baris %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Lembar %1 disimpan: %n orang berpindah tahap.</source>
        <translation>
            <numerusform>Sheet %1 saved: %n person moved on.</numerusform>
            <numerusform>Sheet %1 saved: %n people moved on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lembar %1 disimpan: %n iuran dicatat.</source>
        <translation>
            <numerusform>Sheet %1 saved: %n due recorded.</numerusform>
            <numerusform>Sheet %1 saved: %n dues recorded.</numerusform>
        </translation>
    </message>
    <message>
        <source>Buang ketikan?</source>
        <translation>Discard what was keyed?</translation>
    </message>
    <message numerus="yes">
        <source>%n baris yang sudah diketik akan hilang.</source>
        <translation>
            <numerusform>%n keyed row will be lost.</numerusform>
            <numerusform>%n keyed rows will be lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Buang</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::LanguagePage</name>
    <message>
        <source>Selamat datang di Penggerak</source>
        <translation>Welcome to Penggerak</translation>
    </message>
    <message>
        <source>Pilih bahasa · Choose your language</source>
        <translation>Pilih bahasa · Choose your language</translation>
    </message>
    <message>
        <source>Bahasa · Language</source>
        <translation>Bahasa · Language</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ListExport</name>
    <message>
        <source>Ekspor daftar</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Ekspor %1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>%1 baris ditulis ke %2.</source>
        <translation>%1 rows were written to %2.</translation>
    </message>
    <message>
        <source>Ekspor dibatalkan. Tidak ada berkas yang ditulis.</source>
        <translation>The export was stopped. No file was written.</translation>
    </message>
    <message>
        <source>%1 tidak ditulis</source>
        <translation>%1 was not written</translation>
    </message>
    <message>
        <source>Ekspor dengan NIK utuh</source>
        <translation>Export with whole NIK</translation>
    </message>
    <message>
        <source>Berkas itu akan memuat NIK dan nomor telepon lengkap. Alasan dan jumlah barisnya dicatat di buku.</source>
        <translation>The file will hold whole NIK and phone numbers. The reason and the number of rows are kept in the book.</translation>
    </message>
    <message>
        <source>Pendaftaran di portal resmi</source>
        <translation>Registration on the official portal</translation>
    </message>
    <message>
        <source>Pencocokan dengan data dinas</source>
        <translation>Matching with an agency’s data</translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose a file</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::LoginPage</name>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Lihat cakupan saja</source>
        <translation>Look at coverage only</translation>
    </message>
    <message>
        <source>Tanpa masuk hanya angka dan cakupan yang tampil, tanpa data orang.</source>
        <translation>Without logging in only figures and coverage are shown, no people&apos;s data.</translation>
    </message>
    <message>
        <source>Buku lain</source>
        <translation>Other books</translation>
    </message>
    <message>
        <source>Silakan coba lagi.</source>
        <translation>Please try again.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::LongTable</name>
    <message>
        <source>Gulir daftar</source>
        <translation>Scroll the list</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::MainWindow</name>
    <message>
        <source>%1 – Penggerak</source>
        <translation>%1 – Penggerak</translation>
    </message>
    <message>
        <source>Hanya melihat</source>
        <translation>Looking only</translation>
    </message>
    <message>
        <source>Catatan ke-%1</source>
        <translation>Record no. %1</translation>
    </message>
    <message>
        <source>%1 · cadangan terakhir %2</source>
        <translation>%1 · last backup %2</translation>
    </message>
    <message>
        <source>Tersimpan %1 · %2</source>
        <translation>Saved %1 · %2</translation>
    </message>
    <message>
        <source>Buka %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Bantuan untuk halaman ini</source>
        <translation>Help for this page</translation>
    </message>
    <message>
        <source>Tombol pintas</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Muat ulang angka</source>
        <translation>Read the numbers anew</translation>
    </message>
    <message>
        <source>Buka buku lain</source>
        <translation>Open another book</translation>
    </message>
    <message>
        <source>%1 masih berjalan.</source>
        <translation>%1 is still running.</translation>
    </message>
    <message>
        <source>%1 masih berjalan, %2.</source>
        <translation>%1 is still running, %2.</translation>
    </message>
    <message>
        <source>Pekerjaan masih berjalan</source>
        <translation>Work is still running</translation>
    </message>
    <message>
        <source>%1 Bila jendela ini ditutup sekarang, pekerjaan itu dibatalkan seluruhnya dan buku tetap seperti sebelumnya.</source>
        <translation>%1 If this window is closed now, that work is cancelled as a whole and the book stays as it was.</translation>
    </message>
    <message>
        <source>Batalkan dan tutup</source>
        <translation>Cancel it and close</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::MatchDialog</name>
    <message>
        <source>Cocokkan daftar</source>
        <translation>Match a list</translation>
    </message>
    <message>
        <source>Simpan tindak lanjut</source>
        <translation>Save the follow-up list</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Yang ditampilkan</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Sudah</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Baca daftar</source>
        <translation>Read a list</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Nama di daftar</source>
        <translation>Name on the list</translation>
    </message>
    <message>
        <source>Pemberi kerja di buku</source>
        <translation>Employer of the book</translation>
    </message>
    <message>
        <source>Kepesertaan</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Baris daftar</source>
        <translation>Rows of the list</translation>
    </message>
    <message>
        <source>Mungkin sama dengan</source>
        <translation>May be the same as</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Sama dengan yang dipilih</source>
        <translation>The same as the chosen</translation>
    </message>
    <message>
        <source>Pemberi kerja baru</source>
        <translation>New employer</translation>
    </message>
    <message>
        <source>Bukan yang dipilih</source>
        <translation>Not the chosen one</translation>
    </message>
    <message>
        <source>Bukan siapa-siapa</source>
        <translation>None of them</translation>
    </message>
    <message>
        <source>Batalkan keputusan</source>
        <translation>Undo the decision</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>tanpa dinas</source>
        <translation>no agency</translation>
    </message>
    <message>
        <source>Belum ada daftar</source>
        <translation>No lists yet</translation>
    </message>
    <message>
        <source>Baca daftar usaha dari dinas (CSV atau Excel); namanya dicocokkan dengan pemberi kerja di buku.</source>
        <translation>Read a list of firms of an agency (CSV or Excel); its names are matched with the employers of the book.</translation>
    </message>
    <message>
        <source>Tidak ada baris di sini</source>
        <translation>No rows here</translation>
    </message>
    <message>
        <source>Pilih bagian lain di atas, atau daftar yang lain.</source>
        <translation>Choose another part above, or another list.</translation>
    </message>
    <message>
        <source>Excel atau CSV (*.xlsx *.csv *.txt)</source>
        <translation>Excel or CSV (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Tidak dibaca</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>Dicatat sebagai pemberi kerja yang sama.</source>
        <translation>Recorded as the same employer.</translation>
    </message>
    <message>
        <source>Pemberi kerja baru tersimpan.</source>
        <translation>The new employer is saved.</translation>
    </message>
    <message>
        <source>Tidak disarankan lagi untuk usaha ini.</source>
        <translation>Suggested no more for this firm.</translation>
    </message>
    <message>
        <source>Dicatat bukan siapa-siapa.</source>
        <translation>Recorded as none.</translation>
    </message>
    <message>
        <source>Keputusan dibatalkan.</source>
        <translation>The decision is undone.</translation>
    </message>
    <message>
        <source>Tidak diputuskan</source>
        <translation>Not decided</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::MergeDialog</name>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Ke</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Gabungkan dua catatan</source>
        <translation>Merge two records</translation>
    </message>
    <message>
        <source>Catatan yang tetap dipakai</source>
        <translation>The record that stays</translation>
    </message>
    <message>
        <source>Yang lama</source>
        <translation>The older</translation>
    </message>
    <message>
        <source>Yang baru</source>
        <translation>The newer</translation>
    </message>
    <message>
        <source>Baris yang berpindah</source>
        <translation>Rows that move</translation>
    </message>
    <message>
        <source>Dapat dipisahkan lagi kapan saja.</source>
        <translation>It can be taken back at any time.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Gabungkan</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Belum bisa digabung.</source>
        <translation>Cannot be merged yet.</translation>
    </message>
    <message>
        <source>Dua NIK yang berbeda.</source>
        <translation>Two different NIK.</translation>
    </message>
    <message>
        <source>Periksa kedua KTP: satu orang hanya punya satu NIK.</source>
        <translation>Look at both cards: one person has one NIK only.</translation>
    </message>
    <message>
        <source>Tetap dipakai</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Disembunyikan</source>
        <translation>Is hidden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: menjadi segmen kedua orang ini. Jumlah tidak berubah.</source>
        <translation>%1, %2: becomes this person&apos;s second head. No count changes.</translation>
    </message>
    <message>
        <source>%1, %2: terhitung dua kali. Yang kedua kembali ke luar, sejak %3.</source>
        <translation>%1, %2: counted twice. The second goes back outside, from %3.</translation>
    </message>
    <message>
        <source>%1, %2: terhitung dua kali. Yang kedua kembali ke %3 di %4, sejak %5; potensi tetap.</source>
        <translation>%1, %2: counted twice. The second goes back to %3 at %4, from %5; the potential stays.</translation>
    </message>
    <message>
        <source>Pakai riwayat %1 dari catatan yang disembunyikan</source>
        <translation>Keep the %1 history of the hidden record</translation>
    </message>
    <message>
        <source>Tidak digabung.</source>
        <translation>Not merged.</translation>
    </message>
    <message>
        <source>Digabung ke %1. Pisahkan lagi di Periksa, Digabung.</source>
        <translation>Merged into %1. Take it back under Check, Merged.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::MergesSection</name>
    <message>
        <source>Tetap dipakai</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Disembunyikan</source>
        <translation>Is hidden</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Pisahkan lagi</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Digabung</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Belum ada yang digabung</source>
        <translation>Nothing was merged yet</translation>
    </message>
    <message>
        <source>Yang digabung dari tab Duplikat muncul di sini dan dapat dipisahkan lagi.</source>
        <translation>What is merged on the tab Duplicates shows here and can be taken back.</translation>
    </message>
    <message>
        <source>Dipisahkan lagi</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Tidak dipisahkan</source>
        <translation>Not taken back</translation>
    </message>
    <message>
        <source>%1 dan %2 dipisahkan lagi.</source>
        <translation>%1 and %2 are two records again.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1: tetap pada %2</source>
        <translation>%1: stays with %2</translation>
    </message>
    <message>
        <source>Yang datang sesudah penggabungan</source>
        <translation>What came after the merge</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::MoneyForms</name>
    <message>
        <source>Tanggal</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Isi deposit %1</source>
        <translation>Top up the deposit of %1</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Melalui</source>
        <translation>Through</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Kas kantor</source>
        <translation>Cash of the office</translation>
    </message>
    <message>
        <source>Nomor bukti</source>
        <translation>Number of the slip</translation>
    </message>
    <message>
        <source>Isi deposit</source>
        <translation>Top up</translation>
    </message>
    <message>
        <source>Deposit diisi.</source>
        <translation>Deposit topped up.</translation>
    </message>
    <message>
        <source>Setor tunai %1</source>
        <translation>Hand in the cash of %1</translation>
    </message>
    <message>
        <source>Bila hitungannya berbeda</source>
        <translation>If the count differs</translation>
    </message>
    <message>
        <source>Jangan simpan</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Usulkan selisihnya kepada penyelia</source>
        <translation>Propose the difference to a supervisor</translation>
    </message>
    <message>
        <source>Setor</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Setoran dicatat.</source>
        <translation>Cash handed in.</translation>
    </message>
    <message>
        <source>Blok kuitansi untuk %1</source>
        <translation>Block of receipts for %1</translation>
    </message>
    <message>
        <source>Nomor pertama</source>
        <translation>First number</translation>
    </message>
    <message>
        <source>Nomor terakhir</source>
        <translation>Last number</translation>
    </message>
    <message>
        <source>Beri blok</source>
        <translation>Issue the block</translation>
    </message>
    <message>
        <source>Blok kuitansi dicatat.</source>
        <translation>Block of receipts recorded.</translation>
    </message>
    <message>
        <source>Daftar dari portal</source>
        <translation>List from the portal</translation>
    </message>
    <message>
        <source>Yang dibawa daftar ini</source>
        <translation>What this list brings</translation>
    </message>
    <message>
        <source>Kode iuran: deposit didebit</source>
        <translation>Billing codes: the deposit is debited</translation>
    </message>
    <message>
        <source>Bukti resmi: iuran terkonfirmasi</source>
        <translation>Official proofs: dues are confirmed</translation>
    </message>
    <message>
        <source>Tempel di sini</source>
        <translation>Paste here</translation>
    </message>
    <message>
        <source>Baris pertama menyebut kolomnya: nik, kpj, bulan, kode iuran, bukti. Selama satu baris tidak cocok, tidak ada yang ditulis.</source>
        <translation>The first line names the columns: nik, kpj, bulan, kode iuran, bukti. While one line fits no due, nothing is written.</translation>
    </message>
    <message>
        <source>Cocokkan dan tulis</source>
        <translation>Match and write</translation>
    </message>
    <message>
        <source>Daftar portal ditulis.</source>
        <translation>The portal’s list is written.</translation>
    </message>
    <message>
        <source>Iuran di tangannya Rp %1. Tulis banyaknya lembar atau keping; kosong berarti nol.</source>
        <translation>Dues in hand: Rp %1. Write how many notes or coins; empty means none.</translation>
    </message>
    <message>
        <source>Rp %1</source>
        <translation>Rp %1</translation>
    </message>
    <message>
        <source>Kembalikan deposit %1</source>
        <translation>Refund the deposit of %1</translation>
    </message>
    <message>
        <source>Saldo minimum tetap tinggal, kecuali semuanya dikembalikan.</source>
        <translation>The floor stays, unless everything is paid out.</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Deposit dikembalikan.</source>
        <translation>The deposit was refunded.</translation>
    </message>
    <message>
        <source>Sesuaikan deposit %1</source>
        <translation>Adjust the deposit of %1</translation>
    </message>
    <message>
        <source>Saldonya</source>
        <translation>The balance is</translation>
    </message>
    <message>
        <source>Dikurangi</source>
        <translation>Reduced</translation>
    </message>
    <message>
        <source>Ditambah</source>
        <translation>Increased</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Saldo berubah setelah orang lain menyetujuinya di Pengaturan, Persetujuan.</source>
        <translation>The balance changes after somebody else has approved it in Settings, Approvals.</translation>
    </message>
    <message>
        <source>Ajukan</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Penyesuaian diajukan.</source>
        <translation>The adjustment was proposed.</translation>
    </message>
    <message>
        <source>Kuitansi yang kembali</source>
        <translation>Receipts that came back</translation>
    </message>
    <message>
        <source>Semua nomor di antaranya harus belum terpakai.</source>
        <translation>All numbers between them must be unused.</translation>
    </message>
    <message>
        <source>Terima kembali</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Nomor yang kembali dicatat.</source>
        <translation>The returned numbers were recorded.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::MonthGrid</name>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>%1 kegiatan</source>
        <translation>activities: %1</translation>
    </message>
    <message>
        <source>%1 hari ini</source>
        <translation>%1 today</translation>
    </message>
    <message>
        <source>+%1 lagi</source>
        <translation>+%1 more</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::MonthTiles</name>
    <message>
        <source>Berapa bulan</source>
        <translation>How many months</translation>
    </message>
    <message>
        <source>%1 bulan, Rp %2, %3</source>
        <translation>%1 months, Rp %2, %3</translation>
    </message>
    <message>
        <source>%1 bulan</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>1 bulan</source>
        <translation>1 month</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::MonthsView</name>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ditutup oleh</source>
        <translation>Closed by</translation>
    </message>
    <message>
        <source>Dibuka kembali oleh</source>
        <translation>Opened again by</translation>
    </message>
    <message>
        <source>Koreksi bulan lalu</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Tutup bulan</source>
        <translation>Close the month</translation>
    </message>
    <message>
        <source>Buka kembali</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Lihat koreksi</source>
        <translation>See corrections</translation>
    </message>
    <message>
        <source>Terbuka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Dapat ditutup</source>
        <translation>May be closed</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>tidak ada iuran yang menunggu bukti, tidak ada usul yang menunggu keputusan</source>
        <translation>no dues wait for proof, no proposals wait for a decision</translation>
    </message>
    <message numerus="yes">
        <source>%n iuran menunggu bukti resmi (%1)</source>
        <translation>
            <numerusform>%n due waits for the official proof (%1)</numerusform>
            <numerusform>%n dues wait for the official proof (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tanpa deposit</source>
        <translation>
            <numerusform>%n without cover</numerusform>
            <numerusform>%n without cover</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n usul menunggu keputusan</source>
        <translation>
            <numerusform>%n proposal waiting for a decision</numerusform>
            <numerusform>%n proposals waiting for a decision</numerusform>
        </translation>
    </message>
    <message>
        <source>seperti tercetak: yang diketahui sampai catatan ke-%1</source>
        <translation>as printed: what was known up to commit %1</translation>
    </message>
    <message>
        <source>ditutup setelah bulannya berakhir</source>
        <translation>is closed after its end</translation>
    </message>
    <message>
        <source>bulan ditutup satu per satu, menurut urutannya</source>
        <translation>months are closed one after another</translation>
    </message>
    <message>
        <source>Tutup %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>Sebelum menutup: %1.

Sesudahnya, yang bertanggal di bulan itu masuk hanya sebagai koreksi.</source>
        <translation>Before closing: %1.

Afterwards, what is dated in that month enters only as a correction.</translation>
    </message>
    <message>
        <source>Tidak ditutup</source>
        <translation>Not closed</translation>
    </message>
    <message>
        <source>%1 ditutup.</source>
        <translation>%1 was closed.</translation>
    </message>
    <message>
        <source>Buka kembali %1</source>
        <translation>Open %1 again</translation>
    </message>
    <message>
        <source>Hanya bulan tertutup yang terakhir dapat dibuka. Orang lain yang menyetujuinya.</source>
        <translation>Only the newest closed month can be opened. Somebody else approves it.</translation>
    </message>
    <message>
        <source>Ajukan</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Tidak diajukan</source>
        <translation>Not proposed</translation>
    </message>
    <message>
        <source>Diajukan. Orang lain yang menyetujuinya.</source>
        <translation>Proposed. Somebody else approves it.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::MoveDialog</name>
    <message>
        <source>Pindahkan tahap</source>
        <translation>Change stage</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Tahap baru</source>
        <translation>New stage</translation>
    </message>
    <message>
        <source>Tanggal kejadian</source>
        <translation>Happened on</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Catatan hanya disimpan di jejak audit, tidak di daftar.</source>
        <translation>The note is kept in the audit trail only, not in lists.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Balik dan masukkan ulang</source>
        <translation>Reverse and re-enter</translation>
    </message>
    <message>
        <source>sejak %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Tanpa kegiatan</source>
        <translation>No activity</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pilih alasan</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>Tanggal ini tidak terbaca. Tulis misalnya 2 Nov 2016.</source>
        <translation>This is not a date. Write it as in 2 Nov 2016.</translation>
    </message>
    <message>
        <source>%1 dipindahkan ke %2.</source>
        <translation>%1 moved to %2.</translation>
    </message>
    <message>
        <source>Ada gerakan sesudah tanggal ini.</source>
        <translation>There are movements after this date.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Belum dipindahkan.</source>
        <translation>Not moved.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::MovementsDialog</name>
    <message>
        <source>Gerakan dari angka</source>
        <translation>Movements of a figure</translation>
    </message>
    <message>
        <source>Gerakan dari angka ini</source>
        <translation>Movements of this figure</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tidak ada yang berpindah</source>
        <translation>Nobody moved</translation>
    </message>
    <message>
        <source>Buku sudah menunjukkan angka ini, jadi pencatatannya tidak menggerakkan siapa pun.</source>
        <translation>The book showed this figure already, so recording it moved nobody.</translation>
    </message>
    <message numerus="yes">
        <source>%n gerakan, %1 orang</source>
        <translation>
            <numerusform>%n movement, %1 people</numerusform>
            <numerusform>%n movements, %1 people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>penggerak::gui::MovementsModel</name>
    <message>
        <source>catatan ke-%1</source>
        <translation>record no. %1</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Gerakan</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Ke</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Kantor, wilayah</source>
        <translation>Office, region</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::NewBookPage</name>
    <message>
        <source>Langkah 1 dari 3</source>
        <translation>Step 1 of 3</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Tempat menyimpan</source>
        <translation>Where to keep it</translation>
    </message>
    <message>
        <source>Satu buku memuat satu kantor cabang, atau satu area dengan kantor di bawahnya.</source>
        <translation>One book holds one branch office, or an area with the offices below it.</translation>
    </message>
    <message>
        <source>Ia menambah pengguna lain dan menyetujui pembalikan. Kata sandinya tidak dapat dibaca kembali: simpan di pengelola kata sandi atau amplop tertutup.</source>
        <translation>They add other users and approve reversals. The password cannot be read back: keep it in a password manager or a sealed envelope.</translation>
    </message>
    <message>
        <source>Pilih cakram komputer ini, bukan folder jaringan atau folder awan.</source>
        <translation>Choose a disk of this computer, not a network or cloud folder.</translation>
    </message>
    <message>
        <source>Langkah %1 dari 3</source>
        <translation>Step %1 of 3</translation>
    </message>
    <message>
        <source>Buat buku</source>
        <translation>Make the book</translation>
    </message>
    <message>
        <source>Kedua kata sandi berbeda. Ketik sekali lagi.</source>
        <translation>The two passwords differ. Type it once more.</translation>
    </message>
    <message>
        <source>Sama</source>
        <translation>Equal</translation>
    </message>
    <message>
        <source>Kantor: %1
Administrator: %2 (%3)</source>
        <translation>Office: %1
Administrator: %2 (%3)</translation>
    </message>
    <message>
        <source>Simpan buku sebagai</source>
        <translation>Save the book as</translation>
    </message>
    <message>
        <source>Buku Penggerak (*.penggerak)</source>
        <translation>Penggerak books (*.penggerak)</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::NewKaderDialog</name>
    <message>
        <source>Kader baru</source>
        <translation>New kader</translation>
    </message>
    <message>
        <source>Catat lamaran, atau kader yang sudah bekerja. Orang dengan NIK yang sama di buku dipakai lagi.</source>
        <translation>Record an application, or a kader who is at work. Somebody of the same NIK in the book is used again.</translation>
    </message>
    <message>
        <source>Simpan kader</source>
        <translation>Save kader</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Masuk sebagai</source>
        <translation>Comes as</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Pegawai BPJS Ketenagakerjaan</source>
        <translation>Staff of BPJS Ketenagakerjaan</translation>
    </message>
    <message>
        <source>Calon peserta yang dibawa</source>
        <translation>People brought along</translation>
    </message>
    <message>
        <source>Satu baris satu orang: Nama; NIK; telepon</source>
        <translation>One person a line: name; NIK; telephone</translation>
    </message>
    <message>
        <source>Sudah aktif bekerja</source>
        <translation>At work already</translation>
    </message>
    <message>
        <source>%1 dicatat.</source>
        <translation>%1 recorded.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::NewTrainingDialog</name>
    <message>
        <source>Pelatihan baru</source>
        <translation>New training</translation>
    </message>
    <message>
        <source>Tanpa sesi, satu sesi dibuat untuk setiap hari.</source>
        <translation>Without sessions, one is made for each day.</translation>
    </message>
    <message>
        <source>Simpan pelatihan</source>
        <translation>Save training</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Hari pertama</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Hari terakhir</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Sesi</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Satu baris satu sesi: tanggal; judul; pembicara</source>
        <translation>One session a line: day; title; speakers</translation>
    </message>
    <message>
        <source>Pelatihan tersimpan.</source>
        <translation>Training saved.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::NikLine</name>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Tampilkan NIK, dengan alasan</source>
        <translation>Show the NIK, with a reason</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Salin NIK; papan klip dikosongkan setelah 30 detik</source>
        <translation>Copy the NIK; the clipboard is cleared after 30 seconds</translation>
    </message>
    <message>
        <source>NIK disalin. Papan klip dikosongkan setelah 30 detik.</source>
        <translation>NIK copied. The clipboard is cleared after 30 seconds.</translation>
    </message>
    <message>
        <source>NIK belum ada</source>
        <translation>No NIK yet</translation>
    </message>
    <message>
        <source>Tampilkan NIK</source>
        <translation>Show NIK</translation>
    </message>
    <message>
        <source>NIK dan nomor HP akan terlihat 30 detik. Alasan ini dan nama Anda dicatat di buku.</source>
        <translation>The NIK and phone show for 30 seconds. The book records this reason and your name.</translation>
    </message>
    <message>
        <source>Mencocokkan dengan KTP</source>
        <translation>Compare with the card</translation>
    </message>
    <message>
        <source>Mengisi formulir pendaftaran</source>
        <translation>Fill in the registration form</translation>
    </message>
    <message>
        <source>Menghubungi orangnya</source>
        <translation>Contact the person</translation>
    </message>
    <message>
        <source>Diminta penyelia</source>
        <translation>Asked for by the supervisor</translation>
    </message>
    <message>
        <source>NIK tidak ditampilkan</source>
        <translation>NIK not shown</translation>
    </message>
    <message>
        <source>%1 dtk</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::NikReadingCard</name>
    <message>
        <source>Dibaca dari NIK</source>
        <translation>Read from the NIK</translation>
    </message>
    <message>
        <source>selagi diketik</source>
        <translation>as you type</translation>
    </message>
    <message>
        <source>Tempat terbit</source>
        <translation>Issued in</translation>
    </message>
    <message>
        <source>enam angka pertama</source>
        <translation>first six digits</translation>
    </message>
    <message>
        <source>Kode wilayah tidak dikenal</source>
        <translation>Region code not known</translation>
    </message>
    <message>
        <source>tempat NIK terbit; kecamatan 99 = kode contoh</source>
        <translation>place of issue; kecamatan 99 = sample code</translation>
    </message>
    <message>
        <source>tempat NIK terbit, bukan alamat sekarang</source>
        <translation>place of issue, not the address now</translation>
    </message>
    <message>
        <source>wilayah lama memang bisa begitu</source>
        <translation>may be so for a former region</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>angka ke-7 sampai ke-12</source>
        <translation>digits 7 to 12</translation>
    </message>
    <message>
        <source>%1, %2 tahun</source>
        <translation>%1, %2 years</translation>
    </message>
    <message>
        <source>tanggal %1 − 40 = %2</source>
        <translation>day %1 − 40 = %2</translation>
    </message>
    <message>
        <source>tanggal, bulan, tahun</source>
        <translation>day, month, year</translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>dari tanggal lahir</source>
        <translation>from the birth date</translation>
    </message>
    <message>
        <source>Nomor urut</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>empat angka terakhir</source>
        <translation>last four digits</translation>
    </message>
    <message>
        <source>tanggal di atas 40</source>
        <translation>day above 40</translation>
    </message>
    <message>
        <source>tanggal 31 atau kurang</source>
        <translation>day 31 or less</translation>
    </message>
    <message>
        <source>Nomor urut %1</source>
        <translation>Serial number %1</translation>
    </message>
    <message>
        <source>tidak dapat diuji, hanya dicocokkan</source>
        <translation>cannot be checked, only compared</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::NumbersView</name>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Kuitansi</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Batalkan nomor</source>
        <translation>Void the number</translation>
    </message>
    <message>
        <source>Laporkan hilang</source>
        <translation>Report lost</translation>
    </message>
    <message>
        <source>Terpakai</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Hilang</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Belum jelas</source>
        <translation>Unaccounted for</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Tekan jumlahnya lagi untuk melihat semua.</source>
        <translation>Press the sum again to see all.</translation>
    </message>
    <message>
        <source>Kuitansi %1</source>
        <translation>Receipt %1</translation>
    </message>
    <message>
        <source>belum ada iuran, dan tidak dilaporkan batal, hilang, atau kembali</source>
        <translation>no due has it, and it was not reported void, lost or returned</translation>
    </message>
    <message>
        <source>Laporkan kuitansi %1 hilang</source>
        <translation>Report receipt %1 lost</translation>
    </message>
    <message>
        <source>Batalkan kuitansi %1</source>
        <translation>Void receipt %1</translation>
    </message>
    <message>
        <source>Nomor ini tidak dapat dipakai lagi.</source>
        <translation>This number cannot be used any more.</translation>
    </message>
    <message>
        <source>Hilang di lapangan</source>
        <translation>Lost in the field</translation>
    </message>
    <message>
        <source>Rusak terkena air</source>
        <translation>Spoilt by water</translation>
    </message>
    <message>
        <source>Salah tulis</source>
        <translation>Miswritten</translation>
    </message>
    <message>
        <source>Robek</source>
        <translation>Torn</translation>
    </message>
    <message>
        <source>Tidak dicatat</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Kuitansi %1 %2</source>
        <translation>Receipts %1 %2</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::OfficeDialog</name>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Kantor baru</source>
        <translation>New office</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Area di atasnya</source>
        <translation>Area above it</translation>
    </message>
    <message>
        <source>Wilayah kerja</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Wilayah kerja yang sudah dipilih</source>
        <translation>Territory chosen so far</translation>
    </message>
    <message>
        <source>Kecamatan atau kabupaten/kota. Delete membuang yang dipilih.</source>
        <translation>Kecamatan or kab/kota. Delete removes the chosen one.</translation>
    </message>
    <message>
        <source>Buang</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan kantor</source>
        <translation>Save office</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>ketik nama kecamatan atau kota</source>
        <translation>type the name of a kecamatan or kota</translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Ubah %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Kantor tersimpan.</source>
        <translation>Office saved.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::OfficeStep</name>
    <message>
        <source>Nama kantor</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Kantor Cabang …</source>
        <translation>Branch office …</translation>
    </message>
    <message>
        <source>Area, kode, dan wilayah diisi kemudian di Pengaturan.</source>
        <translation>Area, code and territory are filled in later, in Settings.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::OfficesSection</name>
    <message>
        <source>Area berdiri di atas kantor; angka sebuah area menjawab untuk semua kantor di bawahnya.</source>
        <translation>An area stands above offices; its figures answer for all offices below it.</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Kantor baru</source>
        <translation>New office</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Offices</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Area di atasnya</source>
        <translation>Area above it</translation>
    </message>
    <message>
        <source>Wilayah kerja</source>
        <translation>Territory</translation>
    </message>
    <message numerus="yes">
        <source>%n wilayah</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::PageHeader</name>
    <message>
        <source>Kembali (Alt+Kiri)</source>
        <translation>Back (Alt+Left)</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::PaletteButton</name>
    <message>
        <source>Cari orang atau perintah</source>
        <translation>Find a person or a command</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::PartnersPage</name>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Mitra dan kelompok</source>
        <translation>Partners and groups</translation>
    </message>
    <message>
        <source>Komitmen</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Masukan</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Mitra baru</source>
        <translation>New partner</translation>
    </message>
    <message>
        <source>Yang dijanjikan dan yang sudah datang</source>
        <translation>What was promised and what has come</translation>
    </message>
    <message>
        <source>Komitmen baru</source>
        <translation>New commitment</translation>
    </message>
    <message>
        <source>Lembaga, perjanjian, komitmen, dan masukannya</source>
        <translation>Institutions, agreements, commitments and feedback</translation>
    </message>
    <message>
        <source>dan %1 lagi</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>%1 hal perlu dilihat</source>
        <translation>%1 things need a look</translation>
    </message>
    <message>
        <source>Belum ada komitmen</source>
        <translation>No commitments yet</translation>
    </message>
    <message>
        <source>Catat berapa orang yang dijanjikan sebuah mitra; daftarnya diimpor ke kelompoknya.</source>
        <translation>Record how many people a partner has promised; the roster is imported into the group.</translation>
    </message>
    <message>
        <source>Catat komitmen</source>
        <translation>Record a commitment</translation>
    </message>
    <message>
        <source>baru</source>
        <translation>new</translation>
    </message>
    <message>
        <source>ubah</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>Catat komitmen mitra</source>
        <translation>Record a commitment of a partner</translation>
    </message>
    <message>
        <source>Catat masukan mitra</source>
        <translation>Record feedback of a partner</translation>
    </message>
    <message>
        <source>Kelompok baru</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Ekspor daftar mitra</source>
        <translation>Export the list of partners</translation>
    </message>
    <message>
        <source>cari mitra</source>
        <translation>find a partner</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::PeopleExport</name>
    <message>
        <source>Ekspor, NIK tersamar</source>
        <translation>Export, NIK masked</translation>
    </message>
    <message>
        <source>Ekspor, NIK dan telepon utuh…</source>
        <translation>Export, NIK and phone whole…</translation>
    </message>
    <message>
        <source>Ekspor daftar orang</source>
        <translation>Export the list of people</translation>
    </message>
    <message>
        <source>Ekspor daftar orang dengan NIK utuh</source>
        <translation>Export the list of people with whole NIK</translation>
    </message>
    <message>
        <source>Orang %1 %2</source>
        <translation>People %1 %2</translation>
    </message>
    <message>
        <source>BPU dan PU</source>
        <translation>BPU and PU</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::PeopleFooter</name>
    <message>
        <source>BPU dan PU</source>
        <translation>BPU and PU</translation>
    </message>
    <message>
        <source>%1 orang</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>semua prospek %1</source>
        <translation>all %1 prospects</translation>
    </message>
    <message>
        <source>dari %1 prospek %2</source>
        <translation>of %1 %2 prospects</translation>
    </message>
    <message>
        <source>%1–%2, %3</source>
        <translation>%1–%2, %3</translation>
    </message>
    <message>
        <source>semua %1 dipilih</source>
        <translation>all %1 selected</translation>
    </message>
    <message>
        <source>%1 dipilih</source>
        <translation>%1 selected</translation>
    </message>
    <message>
        <source>membaca …</source>
        <translation>reading …</translation>
    </message>
    <message>
        <source>aktivitas terlama dulu</source>
        <translation>oldest activity first</translation>
    </message>
    <message>
        <source>urut aktivitas</source>
        <translation>by activity</translation>
    </message>
    <message>
        <source>nama Z ke A</source>
        <translation>name Z to A</translation>
    </message>
    <message>
        <source>urut nama</source>
        <translation>by name</translation>
    </message>
    <message>
        <source>urut wilayah</source>
        <translation>by region</translation>
    </message>
    <message>
        <source>urut tahap</source>
        <translation>by stage</translation>
    </message>
    <message>
        <source>urut kader</source>
        <translation>by kader</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::PeopleModel</name>
    <message>
        <source>NIK belum ada</source>
        <translation>No NIK yet</translation>
    </message>
    <message>
        <source>Nama dan NIK</source>
        <translation>Name and NIK</translation>
    </message>
    <message>
        <source>Tahap</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Aktivitas terakhir</source>
        <translation>Last activity</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Segmen</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Aktivitas</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>sedang dibaca</source>
        <translation>being read</translation>
    </message>
    <message>
        <source>HP</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Umur</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>KPJ</source>
        <translation>KPJ</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::PeoplePage</name>
    <message>
        <source>Data orang tertutup</source>
        <translation>People&apos;s data are closed</translation>
    </message>
    <message>
        <source>Masuk dengan nama pengguna Anda untuk melihat orang. Tanpa masuk hanya angka yang terlihat.</source>
        <translation>Log in with your user name to see people. Without logging in only figures are shown.</translation>
    </message>
    <message>
        <source>Prospek baru</source>
        <translation>New prospect</translation>
    </message>
    <message>
        <source>Prospek</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Prospek %1</source>
        <translation>%1 prospects</translation>
    </message>
    <message>
        <source>%1 · orang ke-%2 di sesi ini</source>
        <translation>%1 · person %2 of this session</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>kolom berikut</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>Shift Enter</source>
        <translation>Shift Enter</translation>
    </message>
    <message>
        <source>kolom sebelumnya</source>
        <translation>previous field</translation>
    </message>
    <message>
        <source>buka pilihan</source>
        <translation>open choices</translation>
    </message>
    <message>
        <source>hari berikut</source>
        <translation>next day</translation>
    </message>
    <message>
        <source>hari sebelumnya</source>
        <translation>previous day</translation>
    </message>
    <message>
        <source>simpan, orang berikutnya</source>
        <translation>save, next person</translation>
    </message>
    <message>
        <source>tutup, draf tetap ada</source>
        <translation>close, the draft stays</translation>
    </message>
    <message>
        <source>Cari di daftar</source>
        <translation>Search the list</translation>
    </message>
    <message>
        <source>Pindahkan tahap</source>
        <translation>Change stage</translation>
    </message>
    <message>
        <source>Ubah data orang</source>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>Pindahkan kantor, kader, atau segmen</source>
        <translation>Transfer office, kader or segment</translation>
    </message>
    <message>
        <source>Urungkan perubahan terakhir</source>
        <translation>Undo the last change</translation>
    </message>
    <message>
        <source>Tidak dapat diubah</source>
        <translation>Cannot be edited</translation>
    </message>
    <message>
        <source>Perubahan terakhir diurungkan.</source>
        <translation>The last change was undone.</translation>
    </message>
    <message>
        <source>Balikkan gerakan</source>
        <translation>Reverse movement</translation>
    </message>
    <message>
        <source>%1 pada %2 akan dibalikkan. Barisnya tetap terlihat, dicoret, dan siapa yang membalikkan dicatat.</source>
        <translation>%1 on %2 will be reversed. Its row stays in view, struck through, and who reversed it is recorded.</translation>
    </message>
    <message>
        <source>Gerakan dibalikkan.</source>
        <translation>Movement reversed.</translation>
    </message>
    <message>
        <source>Tidak dibalikkan</source>
        <translation>Not reversed</translation>
    </message>
    <message>
        <source>Prospek BPU dan PU</source>
        <translation>BPU and PU prospects</translation>
    </message>
    <message>
        <source>Filter tersimpan</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Atur kolom daftar</source>
        <translation>Arrange the columns of the list</translation>
    </message>
    <message>
        <source>Tindakan berikutnya</source>
        <translation>Next action</translation>
    </message>
    <message>
        <source>Simulasi iuran (PDF)</source>
        <translation>Dues simulation (PDF)</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::PeopleTable</name>
    <message>
        <source>Daftar orang</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing fits</translation>
    </message>
    <message>
        <source>Filter atau pencarian ini menyembunyikan semua %1 orang. Longgarkan, atau kembalikan ke semua.</source>
        <translation>This filter or search hides all %1 people. Loosen it, or go back to all.</translation>
    </message>
    <message>
        <source>Hapus filter</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Belum ada prospek %1</source>
        <translation>No %1 prospects yet</translation>
    </message>
    <message>
        <source>Catat orang pertama yang ditemui di lapangan. Namanya langsung muncul di sini, dan jumlahnya di Beranda.</source>
        <translation>Enter the first person met in the field. The name appears here at once, and the count on Home.</translation>
    </message>
    <message>
        <source>Catat prospek pertama</source>
        <translation>Enter the first prospect</translation>
    </message>
    <message>
        <source>Daftar tidak dapat ditampilkan</source>
        <translation>The list cannot be shown</translation>
    </message>
    <message>
        <source>%1 baris disalin, NIK tetap tersamar.</source>
        <translation>%1 rows copied, NIKs stay masked.</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Salin baris terpilih</source>
        <translation>Copy chosen rows</translation>
    </message>
    <message>
        <source>Paling banyak %1 baris yang bisa disalin sekaligus. Persempit filternya.</source>
        <translation>At most %1 rows can be copied at once. Narrow the filter.</translation>
    </message>
    <message>
        <source>Pilih semua</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::PeopleWords</name>
    <message>
        <source>Dicatat dari lapangan</source>
        <translation>Entered from the field</translation>
    </message>
    <message>
        <source>Dihubungi</source>
        <translation>Contacted</translation>
    </message>
    <message>
        <source>Diberi penjelasan</source>
        <translation>Informed</translation>
    </message>
    <message>
        <source>Formulir diterima</source>
        <translation>Form received</translation>
    </message>
    <message>
        <source>Kepesertaan aktif</source>
        <translation>Membership active</translation>
    </message>
    <message>
        <source>Iuran belum ada</source>
        <translation>Dues missing</translation>
    </message>
    <message>
        <source>Kepesertaan berakhir</source>
        <translation>Membership lapsed</translation>
    </message>
    <message>
        <source>Belum bersedia</source>
        <translation>Not willing yet</translation>
    </message>
    <message>
        <source>Dikeluarkan dari daftar</source>
        <translation>Taken off the list</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>setelah dicatat</source>
        <translation>once entered</translation>
    </message>
    <message>
        <source>setelah ditelepon atau dikunjungi</source>
        <translation>once called or visited</translation>
    </message>
    <message>
        <source>setelah manfaat dan iuran dijelaskan</source>
        <translation>once benefits and dues are explained</translation>
    </message>
    <message>
        <source>setelah formulir lengkap</source>
        <translation>once the form is complete</translation>
    </message>
    <message>
        <source>setelah iuran pertama terkonfirmasi</source>
        <translation>once the first dues are confirmed</translation>
    </message>
    <message>
        <source>setelah tunggakan terkonfirmasi</source>
        <translation>once the arrears are confirmed</translation>
    </message>
    <message>
        <source>setelah mendaftar dan membayar lagi</source>
        <translation>once registered and paying again</translation>
    </message>
    <message>
        <source>bila bersedia dihubungi lagi</source>
        <translation>when willing to be contacted again</translation>
    </message>
    <message>
        <source>%1, %2 tahun</source>
        <translation>%1, %2 years</translation>
    </message>
    <message>
        <source>RT&#xa0;%1/RW&#xa0;%2</source>
        <translation>RT&#xa0;%1/RW&#xa0;%2</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::PersonForm</name>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>NIK, 16 angka</source>
        <translation>NIK, 16 digits</translation>
    </message>
    <message>
        <source>Buka orang itu</source>
        <translation>Open that person</translation>
    </message>
    <message>
        <source>Nama sesuai KTP</source>
        <translation>Name as on the card</translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Tanggal lahir di KTP</source>
        <translation>Birth date on the card</translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Alamat di KTP</source>
        <translation>Address on the card</translation>
    </message>
    <message>
        <source>RT / RW</source>
        <translation>RT / RW</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Alasan berbeda dengan NIK</source>
        <translation>Reason for differing from the NIK</translation>
    </message>
    <message>
        <source>Pilih alasan</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>Tanggal ini tidak terbaca. Tulis misalnya 12 Agu 1981 atau 12/8/81.</source>
        <translation>This is not a date. Write it as in 12 Aug 1981 or 12/8/81.</translation>
    </message>
    <message>
        <source>16 angka</source>
        <translation>16 digits</translation>
    </message>
    <message>
        <source>16 angka di KTP</source>
        <translation>16 digits on the card</translation>
    </message>
    <message>
        <source>%1 dari 16 angka</source>
        <translation>%1 of 16 digits</translation>
    </message>
    <message>
        <source>Boleh kosong selama KTP belum dilihat</source>
        <translation>May stay empty until the card is seen</translation>
    </message>
    <message>
        <source>Cocokkan lagi dengan KTP: NIK tidak punya angka uji</source>
        <translation>Compare with the card again: a NIK has no check digit</translation>
    </message>
    <message>
        <source>16 angka, belum ada di buku ini</source>
        <translation>16 digits, not in this book yet</translation>
    </message>
    <message>
        <source>Sudah ada di buku: %1</source>
        <translation>In the book already: %1</translation>
    </message>
    <message>
        <source>Berbeda dengan NIK.</source>
        <translation>Differs from the NIK.</translation>
    </message>
    <message>
        <source>NIK menunjuk %1, yang diisi %2.</source>
        <translation>The NIK says %1, entered is %2.</translation>
    </message>
    <message>
        <source>Pakai %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>menjadi %1</source>
        <translation>becomes %1</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::PlaceStep</name>
    <message>
        <source>Simpan sebagai</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Pilih</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Yang akan dibuat</source>
        <translation>What will be made</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ProblemPage</name>
    <message>
        <source>Yang dapat dilakukan</source>
        <translation>What can be done</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Buka untuk melihat saja</source>
        <translation>Open to look only</translation>
    </message>
    <message>
        <source>Buku lain</source>
        <translation>Other books</translation>
    </message>
    <message>
        <source>Buku sedang dipakai</source>
        <translation>The book is in use</translation>
    </message>
    <message>
        <source>Tutup Penggerak di tempat itu, lalu coba lagi. Sambil menunggu, cakupan dan angka dapat dilihat; data orang tidak.</source>
        <translation>Close Penggerak over there and try again. Meanwhile coverage and figures can be looked at; people&apos;s data cannot.</translation>
    </message>
    <message>
        <source>Buku dari Penggerak yang lebih baru</source>
        <translation>A book of a newer Penggerak</translation>
    </message>
    <message>
        <source>Pasang Penggerak yang terbaru di komputer ini, lalu buka lagi. Jangan mengubah berkasnya dengan program lain.</source>
        <translation>Install the newest Penggerak on this computer, then open it again. Do not change the file with another program.</translation>
    </message>
    <message>
        <source>Bukan buku Penggerak</source>
        <translation>Not a Penggerak book</translation>
    </message>
    <message>
        <source>Pilih berkas lain, atau buat buku baru. Data dari lembar kerja tidak dibuka sebagai buku.</source>
        <translation>Choose another file, or make a new book. Data of a spreadsheet are not opened as a book.</translation>
    </message>
    <message>
        <source>Buku rusak</source>
        <translation>The book is damaged</translation>
    </message>
    <message>
        <source>Jangan memakai berkas ini lagi, tetapi simpan. Pulihkan cadangan terakhir ke berkas baru:
penggerak-cli --book CADANGAN restore CADANGAN BUKU-BARU</source>
        <translation>Do not use this file any more, but keep it. Restore the last backup to a new file:
penggerak-cli --book BACKUP restore BACKUP NEW-BOOK</translation>
    </message>
    <message>
        <source>Berkas tidak ditemukan</source>
        <translation>The file was not found</translation>
    </message>
    <message>
        <source>Bila bukunya di cakram lain, sambungkan dulu, lalu coba lagi. Bila dipindahkan, buka dari tempat barunya.</source>
        <translation>If the book is on another disk, connect it and try again. If it was moved, open it from its new place.</translation>
    </message>
    <message>
        <source>Buku di folder jaringan</source>
        <translation>A book in a network folder</translation>
    </message>
    <message>
        <source>Salin buku ke cakram komputer ini, lalu buka salinannya. Untuk sementara cakupan dan angka dapat dilihat.</source>
        <translation>Copy the book to a disk of this computer and open the copy. Meanwhile coverage and figures can be looked at.</translation>
    </message>
    <message>
        <source>Buku tidak dapat dibuka</source>
        <translation>The book cannot be opened</translation>
    </message>
    <message>
        <source>Periksa berkas dan izin foldernya, lalu coba lagi.</source>
        <translation>Check the file and the rights on its folder, then try again.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ProgressPanel</name>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ProposalsDialog</name>
    <message>
        <source>Persetujuan</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ProposalsModel</name>
    <message>
        <source>Balikkan angka</source>
        <translation>Reverse the figure</translation>
    </message>
    <message>
        <source>Diajukan oleh</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>Yang diajukan</source>
        <translation>What is proposed</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>dihitung Rp %1</source>
        <translation>counted Rp %1</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ProposalsSection</name>
    <message>
        <source>Yang diajukan orang lain menunggu keputusan Anda. Usul sendiri tidak dapat disetujui sendiri.</source>
        <translation>What others propose waits for your decision. Nobody can approve their own proposal.</translation>
    </message>
    <message>
        <source>dengan yang sudah diputuskan</source>
        <translation>with those decided</translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Tolak</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu</source>
        <translation>Nothing is waiting</translation>
    </message>
    <message>
        <source>Yang menunggu keputusan orang lain.</source>
        <translation>What waits for somebody else&apos;s decision.</translation>
    </message>
    <message>
        <source>Usul Anda sendiri: menunggu orang lain.</source>
        <translation>Your own proposal: waiting for somebody else.</translation>
    </message>
    <message>
        <source>Disetujui dan dijalankan.</source>
        <translation>Approved and carried out.</translation>
    </message>
    <message>
        <source>Ditolak.</source>
        <translation>Rejected.</translation>
    </message>
    <message>
        <source>Bila seseorang mengajukan sesuatu yang perlu dua orang, ia muncul di sini.</source>
        <translation>When somebody proposes what takes two people, it appears here.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::QualitySection</name>
    <message>
        <source>Petunjuk</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Tampilkan berikutnya</source>
        <translation>Show the next</translation>
    </message>
    <message>
        <source>Sudah benar, dengan alasan</source>
        <translation>Right as it is, with a reason</translation>
    </message>
    <message>
        <source>Yang perlu diperiksa</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu diperiksa</source>
        <translation>Nothing to check</translation>
    </message>
    <message>
        <source>Untuk petunjuk ini semua data sudah benar atau sudah diberi alasan.</source>
        <translation>For this hint all data are right, or a reason was given.</translation>
    </message>
    <message>
        <source>NIK tidak cocok dengan lahir atau jenis kelamin</source>
        <translation>NIK disagrees with birth date or sex</translation>
    </message>
    <message>
        <source>jenis kelamin lain</source>
        <translation>other sex</translation>
    </message>
    <message>
        <source>tanggal lahir lain</source>
        <translation>other birth date</translation>
    </message>
    <message>
        <source>%1 orang tanpa nama</source>
        <translation>%1 people without a name</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 hari</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>Enter membuka orangnya untuk diperbaiki.</source>
        <translation>Enter opens the person to be corrected.</translation>
    </message>
    <message>
        <source>Sudah benar</source>
        <translation>Right as it is</translation>
    </message>
    <message>
        <source>Mengapa data %1 benar begini?</source>
        <translation>Why are the data of %1 right like this?</translation>
    </message>
    <message>
        <source>Simpan alasan</source>
        <translation>Save the reason</translation>
    </message>
    <message>
        <source>Alasan disimpan.</source>
        <translation>The reason is saved.</translation>
    </message>
    <message>
        <source>Tidak disimpan</source>
        <translation>Not saved</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::Rail</name>
    <message>
        <source>Halaman</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ReceiptPanel</name>
    <message>
        <source>Pratinjau kuitansi</source>
        <translation>Receipt preview</translation>
    </message>
    <message>
        <source>Ukuran kertas</source>
        <translation>Size of paper</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <source>Cetak PDF</source>
        <translation>Print PDF</translation>
    </message>
    <message>
        <source>Sudah dicatat</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Terbit setelah Enter</source>
        <translation>Issued on Enter</translation>
    </message>
    <message>
        <source>Tidak ada yang dicatat, tidak ada yang dicetak</source>
        <translation>Nothing recorded, nothing printed</translation>
    </message>
    <message>
        <source>Belum ada kuitansi</source>
        <translation>No receipt yet</translation>
    </message>
    <message>
        <source>Cetak kuitansi</source>
        <translation>Print receipts</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Kuitansi tidak dicetak</source>
        <translation>Receipt not printed</translation>
    </message>
    <message>
        <source>%1 kuitansi ditulis ke %2.</source>
        <translation>%1 receipts written to %2.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ReceiptView</name>
    <message>
        <source>Pratinjau kuitansi</source>
        <translation>Receipt preview</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ReceiptsView</name>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Diberikan</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Terpakai</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Hilang</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Belum jelas</source>
        <translation>Unaccounted for</translation>
    </message>
    <message>
        <source>Buka nomornya</source>
        <translation>Open its numbers</translation>
    </message>
    <message>
        <source>Terima kembali</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Blok baru</source>
        <translation>New block</translation>
    </message>
    <message>
        <source>Semua nomor jelas</source>
        <translation>All numbers are accounted for</translation>
    </message>
    <message>
        <source>Belum ada blok kuitansi</source>
        <translation>No blocks of receipts yet</translation>
    </message>
    <message>
        <source>Tidak ada nomor yang belum diketahui nasibnya.</source>
        <translation>There is no number that nothing is known of.</translation>
    </message>
    <message>
        <source>Blok pertama diberikan di halaman Iuran, lewat Ctrl K.</source>
        <translation>The first block is issued on the page Dues, by Ctrl K.</translation>
    </message>
    <message>
        <source>setiap nomor jelas</source>
        <translation>every number is accounted for</translation>
    </message>
    <message>
        <source>belum jelas: %1</source>
        <translation>unaccounted for: %1</translation>
    </message>
    <message>
        <source>Kuitansi %1</source>
        <translation>Receipts %1</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::RegionModel</name>
    <message>
        <source>%1 terakuisisi</source>
        <translation>%1 acquired</translation>
    </message>
    <message>
        <source>%1, %2 terakuisisi</source>
        <translation>%1, %2 acquired</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Belum dibagi</source>
        <translation>Not split yet</translation>
    </message>
    <message>
        <source>Kab/kota</source>
        <translation>Kab/kota</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>PU terakuisisi</source>
        <translation>PU acquired</translation>
    </message>
    <message>
        <source>BPU terakuisisi</source>
        <translation>BPU acquired</translation>
    </message>
    <message>
        <source>Belum terakuisisi</source>
        <translation>Not acquired</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>PU potensi</source>
        <translation>PU potential</translation>
    </message>
    <message>
        <source>PU %</source>
        <translation>PU %</translation>
    </message>
    <message>
        <source>BPU potensi</source>
        <translation>BPU potential</translation>
    </message>
    <message>
        <source>BPU %</source>
        <translation>BPU %</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::RegionPicker</name>
    <message>
        <source>Wilayah yang cocok</source>
        <translation>Regions that fit</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ResultDialog</name>
    <message>
        <source>Hasil: %1</source>
        <translation>Results: %1</translation>
    </message>
    <message>
        <source>Ketik nomor baris, misalnya 1-12, 15.</source>
        <translation>Type row numbers, as in 1-12, 15.</translation>
    </message>
    <message>
        <source>Simpan hasil</source>
        <translation>Save results</translation>
    </message>
    <message>
        <source>Lulus</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Tidak lulus</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>Belum ada baris. Ketik nomor baris yang lulus.</source>
        <translation>No row yet. Type the rows that passed.</translation>
    </message>
    <message>
        <source>Hasil tersimpan.</source>
        <translation>Results saved.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::SavedFiltersDialog</name>
    <message>
        <source>Filter tersimpan</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Belum ada. Atur filter di atas daftar, lalu pilih Simpan filter ini.</source>
        <translation>None yet. Set filters above the list, then choose Save this filter.</translation>
    </message>
    <message>
        <source>Pakai filter</source>
        <translation>Use filter</translation>
    </message>
    <message>
        <source>Bagikan</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 – dari %2</source>
        <translation>%1 – by %2</translation>
    </message>
    <message>
        <source>%1 – dibagikan</source>
        <translation>%1 – shared</translation>
    </message>
    <message>
        <source>Berhenti membagikan</source>
        <translation>Stop sharing</translation>
    </message>
    <message>
        <source>Tidak disimpan</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Hapus filter</source>
        <translation>Remove filter</translation>
    </message>
    <message>
        <source>Filter %1 akan dihapus. Orang di dalam daftar tidak berubah.</source>
        <translation>The filter %1 will be removed. The people in the list stay as they are.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::SegmentCard</name>
    <message>
        <source>Potensi belum diketahui, jadi persen tidak dihitung.</source>
        <translation>The potential is not known, so no percentage is computed.</translation>
    </message>
    <message>
        <source>%1 dari %2 kantor punya potensi, jadi persen tidak dihitung.</source>
        <translation>%1 of %2 offices have a potential, so no percentage is computed.</translation>
    </message>
    <message>
        <source>Potensi dari %1, lebih dari 12 bulan lalu.</source>
        <translation>Potential of %1, more than 12 months ago.</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>terakuisisi</source>
        <translation>acquired</translation>
    </message>
    <message>
        <source>dari potensi</source>
        <translation>of potential</translation>
    </message>
    <message>
        <source>Terakuisisi</source>
        <translation>Acquired</translation>
    </message>
    <message>
        <source>sekitar</source>
        <translation>about</translation>
    </message>
    <message>
        <source>PU</source>
        <translation>PU</translation>
    </message>
    <message>
        <source>BPU</source>
        <translation>BPU</translation>
    </message>
    <message>
        <source>Penerima upah</source>
        <translation>Wage earners</translation>
    </message>
    <message>
        <source>Bukan penerima upah</source>
        <translation>Self-employed workers</translation>
    </message>
    <message>
        <source>Cakupan %1</source>
        <translation>Coverage of %1</translation>
    </message>
    <message>
        <source>Rincian %1</source>
        <translation>Details of %1</translation>
    </message>
    <message>
        <source>potensi belum diketahui</source>
        <translation>potential not known</translation>
    </message>
    <message>
        <source>Potensi %1: %2</source>
        <translation>Potential %1: %2</translation>
    </message>
    <message>
        <source>Belum · %1</source>
        <translation>Not acquired · %1</translation>
    </message>
    <message>
        <source>%1 belum terakuisisi: %2</source>
        <translation>%1 not acquired: %2</translation>
    </message>
    <message>
        <source>Potensi %1</source>
        <translation>Potential %1</translation>
    </message>
    <message>
        <source>%1, per %2</source>
        <translation>%1, as of %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 terakuisisi: %2</source>
        <translation>%1 acquired: %2</translation>
    </message>
    <message>
        <source>potensi belum lengkap</source>
        <translation>potential incomplete</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::SettingsPage</name>
    <message>
        <source>Bagian pengaturan</source>
        <translation>Sections of the settings</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Offices</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Buku</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Kantor, pengguna, tampilan, dan buku</source>
        <translation>Offices, users, appearance and book</translation>
    </message>
    <message>
        <source>Pengaturan: %1</source>
        <translation>Settings: %1</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::SheetForms</name>
    <message>
        <source>Lembar baru</source>
        <translation>New sheet</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Wilayah; kosong berarti semua orangnya</source>
        <translation>Region; empty means all of the kader&apos;s people</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>Bulan yang ditagih tiap orang</source>
        <translation>Months asked of each</translation>
    </message>
    <message>
        <source>Lembar penagihan memuat yang sudah terdaftar, lembar kunjungan yang belum. Urutannya menurut RW, RT, dan nomor rumah.</source>
        <translation>A collection sheet holds those who are registered, a visit sheet those who are not yet. They stand by RW, RT and house number.</translation>
    </message>
    <message>
        <source>Buat lembar</source>
        <translation>Make sheet</translation>
    </message>
    <message>
        <source>Lembar dibuat.</source>
        <translation>Sheet made.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::SheetsPage</name>
    <message>
        <source>Lembar</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>RT/RW</source>
        <translation>RT/RW</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Diminta, Rp</source>
        <translation>Asked, Rp</translation>
    </message>
    <message>
        <source>Tanda</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Dibayar, Rp</source>
        <translation>Paid, Rp</translation>
    </message>
    <message>
        <source>Dicetak untuk dibawa kader, diketik kembali dengan nomor baris</source>
        <translation>Printed to take along, keyed back by row number</translation>
    </message>
    <message>
        <source>Lembar di buku ini</source>
        <translation>Sheets in this book</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Lembar baru</source>
        <translation>New sheet</translation>
    </message>
    <message>
        <source>Daftar lembar</source>
        <translation>List of sheets</translation>
    </message>
    <message>
        <source>Ketik kembali</source>
        <translation>Key back</translation>
    </message>
    <message>
        <source>Cetak PDF</source>
        <translation>Print PDF</translation>
    </message>
    <message>
        <source>Baris lembar</source>
        <translation>Rows of the sheet</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Di jalan</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Belum ada lembar</source>
        <translation>No sheets yet</translation>
    </message>
    <message>
        <source>Tidak boleh dilihat</source>
        <translation>Not for you to see</translation>
    </message>
    <message>
        <source>Buat lembar kunjungan atau penagihan, cetak, dan ketik kembali sesudahnya.</source>
        <translation>Make a sheet for visits or collections, print it, and key it back afterwards.</translation>
    </message>
    <message>
        <source>Lembar memuat orang. Masuk sebagai staf, kader, atau penyelia.</source>
        <translation>Sheets hold people. Log in as staff, kader or supervisor.</translation>
    </message>
    <message>
        <source>Belum ada yang dipilih</source>
        <translation>Nothing selected yet</translation>
    </message>
    <message>
        <source>Pilih satu lembar di daftar.</source>
        <translation>Select a sheet of the list.</translation>
    </message>
    <message>
        <source>RT/RW %1</source>
        <translation>RT/RW %1</translation>
    </message>
    <message>
        <source>dibuat %1</source>
        <translation>made %1</translation>
    </message>
    <message>
        <source>keliling %1</source>
        <translation>round on %1</translation>
    </message>
    <message>
        <source>belum diketik kembali</source>
        <translation>not keyed back yet</translation>
    </message>
    <message>
        <source>Diminta Rp %1, dibayar Rp %2</source>
        <translation>Asked Rp %1, paid Rp %2</translation>
    </message>
    <message>
        <source>Diminta Rp %1</source>
        <translation>Asked Rp %1</translation>
    </message>
    <message>
        <source>%1 dari %2 didatangi</source>
        <translation>%1 of %2 visited</translation>
    </message>
    <message>
        <source>lembar baru</source>
        <translation>new sheet</translation>
    </message>
    <message>
        <source>ketik kembali</source>
        <translation>key back</translation>
    </message>
    <message>
        <source>cetak</source>
        <translation>print</translation>
    </message>
    <message>
        <source>Ketik kembali lembar</source>
        <translation>Key the sheet back</translation>
    </message>
    <message>
        <source>Cetak lembar</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>Lembar %1.pdf</source>
        <translation>Sheet %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Lembar tidak dicetak</source>
        <translation>The sheet was not printed</translation>
    </message>
    <message>
        <source>Lembar ditulis ke %1.</source>
        <translation>The sheet was written to %1.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::SimilarCard</name>
    <message>
        <source>%1: yang ini %2, di buku %3</source>
        <translation>%1: this one %2, in the book %3</translation>
    </message>
    <message>
        <source>Yang ini</source>
        <translation>This one</translation>
    </message>
    <message>
        <source>Di buku</source>
        <translation>In the book</translation>
    </message>
    <message>
        <source>sama</source>
        <translation>same</translation>
    </message>
    <message>
        <source>mirip</source>
        <translation>alike</translation>
    </message>
    <message>
        <source>beda</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>Buka orang itu</source>
        <translation>Open that person</translation>
    </message>
    <message>
        <source>Orang lain, lanjutkan</source>
        <translation>Somebody else, go on</translation>
    </message>
    <message>
        <source>Orang yang mirip di buku ini akan muncul di sini, selagi nama, tanggal lahir, dan kelurahan diisi.</source>
        <translation>People alike in this book appear here while name, birth date and kelurahan are filled in.</translation>
    </message>
    <message>
        <source>Dicatat sebagai orang lain. Orang yang mirip tetap ada di buku.</source>
        <translation>Entered as somebody else. The person alike stays in the book.</translation>
    </message>
    <message>
        <source>Tidak ada orang yang mirip di buku ini.</source>
        <translation>Nobody in this book is alike.</translation>
    </message>
    <message>
        <source>Mirip satu orang di buku ini</source>
        <translation>Like one person in this book</translation>
    </message>
    <message>
        <source>Mirip %1 orang di buku ini</source>
        <translation>Like %1 people in this book</translation>
    </message>
    <message>
        <source>nama sama</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>nama mirip</source>
        <translation>name alike</translation>
    </message>
    <message>
        <source>tanggal lahir sama</source>
        <translation>same birth date</translation>
    </message>
    <message>
        <source>kelurahan sama</source>
        <translation>same kelurahan</translation>
    </message>
    <message>
        <source>%1 dari %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Orang mirip berikutnya, sekarang %1</source>
        <translation>Next person alike, now %1</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Lahir</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>HP</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Tahap</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>baru</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::StartWindow</name>
    <message>
        <source>Penggerak</source>
        <translation>Penggerak</translation>
    </message>
    <message>
        <source>Siapa yang belum terlindungi, siapa yang mengajak mereka, dan di mana uangnya.</source>
        <translation>Who is not yet protected, who is bringing them in, and where their money is.</translation>
    </message>
    <message>
        <source>Semua catatan tinggal di satu berkas di komputer ini. Tidak ada yang dikirim ke luar.</source>
        <translation>All records stay in one file on this computer. Nothing is sent out.</translation>
    </message>
    <message>
        <source>Buka buku</source>
        <translation>Open a book</translation>
    </message>
    <message>
        <source>Buku Penggerak (*.penggerak);;Semua berkas (*)</source>
        <translation>Penggerak books (*.penggerak);;All files (*)</translation>
    </message>
    <message>
        <source>Membuka %1 …</source>
        <translation>Opening %1 …</translation>
    </message>
    <message>
        <source>Menulis buku contoh …</source>
        <translation>Writing the sample book …</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::StatementView</name>
    <message>
        <source>Tanggal</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Ditahan</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Deposits</translation>
    </message>
    <message>
        <source>Rekening</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Cetak PDF</source>
        <translation>Print PDF</translation>
    </message>
    <message>
        <source>Batalkan catatan</source>
        <translation>Reverse the entry</translation>
    </message>
    <message>
        <source>Bulan ini</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Bulan lalu</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Tiga bulan terakhir</source>
        <translation>Last three months</translation>
    </message>
    <message>
        <source>Tahun ini</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Seluruhnya</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Uang di tangan</source>
        <translation>Cash in hand</translation>
    </message>
    <message>
        <source>Saldo awal</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>sebelum catatan pertama</source>
        <translation>before the first entry</translation>
    </message>
    <message>
        <source>Saldo akhir</source>
        <translation>Closing balance</translation>
    </message>
    <message>
        <source>%1, %2 ditahan</source>
        <translation>%1, %2 reserved</translation>
    </message>
    <message>
        <source>Tidak ada catatan di masa ini</source>
        <translation>No entries in this period</translation>
    </message>
    <message>
        <source>Saldonya tidak berubah. Pilih periode lain untuk melihat catatannya.</source>
        <translation>The balance did not change. Choose another period to see its entries.</translation>
    </message>
    <message>
        <source>%1 (dibatalkan)</source>
        <translation>%1 (reversed)</translation>
    </message>
    <message>
        <source>catatan ke-%1</source>
        <translation>commit %1</translation>
    </message>
    <message>
        <source>hanya mengubah yang ditahan</source>
        <translation>changes only what is reserved</translation>
    </message>
    <message>
        <source>Batalkan catatan deposit</source>
        <translation>Reverse a deposit entry</translation>
    </message>
    <message>
        <source>Yang keliru dibatalkan dengan catatan baru; keduanya tetap tampak. Orang lain yang menyetujui pembatalannya.</source>
        <translation>What is wrong is reversed by a new entry; both stay in sight. Somebody else approves the reversal.</translation>
    </message>
    <message>
        <source>Yang keliru dibatalkan dengan catatan baru; keduanya tetap tampak.</source>
        <translation>What is wrong is reversed by a new entry; both stay in sight.</translation>
    </message>
    <message>
        <source>Ajukan pembatalan</source>
        <translation>Propose the reversal</translation>
    </message>
    <message>
        <source>Tidak dibatalkan</source>
        <translation>Not reversed</translation>
    </message>
    <message>
        <source>Diajukan. Orang lain yang menyetujuinya.</source>
        <translation>Proposed. Somebody else approves it.</translation>
    </message>
    <message>
        <source>Catatan dibatalkan.</source>
        <translation>The entry was reversed.</translation>
    </message>
    <message>
        <source>Cetak rekening koran</source>
        <translation>Print the statement</translation>
    </message>
    <message>
        <source>Rekening koran %1 %2</source>
        <translation>Statement %1 %2</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tidak dicetak</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>Rekening koran ditulis ke %1.</source>
        <translation>The statement was written to %1.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::StepStrip</name>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>sekarang</source>
        <translation>now</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>Langkah %1, %2: %3</source>
        <translation>Step %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::StickyForm</name>
    <message>
        <source>Dipakai lagi untuk orang berikutnya</source>
        <translation>Used again for the next person</translation>
    </message>
    <message>
        <source>isi sekali, ubah kapan saja</source>
        <translation>fill in once, change any time</translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tahap masuk</source>
        <translation>Entry stage</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Pemberi kerja</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Ketik nama kelurahan</source>
        <translation>Type the name of a kelurahan</translation>
    </message>
    <message>
        <source>Tanpa kader</source>
        <translation>No kader</translation>
    </message>
    <message>
        <source>Tanpa kegiatan</source>
        <translation>No activity</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Belum diketahui</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Aktif, sudah terhitung</source>
        <translation>Active, counted already</translation>
    </message>
    <message>
        <source>Orang ini sudah ada di dalam angka terbit; jumlahnya tidak berubah.</source>
        <translation>This person is in a published figure already; no count changes.</translation>
    </message>
    <message>
        <source>Pilih satu dari daftar yang muncul.</source>
        <translation>Choose one from the list that appears.</translation>
    </message>
    <message>
        <source>Tanggal ini tidak terbaca. Tulis misalnya 2 Nov 2016.</source>
        <translation>This is not a date. Write it as in 2 Nov 2016.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::StrengthBar</name>
    <message>
        <source>Paling sedikit %1 tanda</source>
        <translation>At least %1 characters</translation>
    </message>
    <message numerus="yes">
        <source>Kurang %n tanda lagi</source>
        <translation>
            <numerusform>%n character more</numerusform>
            <numerusform>%n characters more</numerusform>
        </translation>
    </message>
    <message>
        <source>Cukup panjang, terlalu seragam</source>
        <translation>Long enough, too uniform</translation>
    </message>
    <message>
        <source>Baik</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Kuat</source>
        <translation>Strong</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::StuckView</name>
    <message>
        <source>Pekerja</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Umur</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Kuitansi</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Buka orang</source>
        <translation>Open the person</translation>
    </message>
    <message>
        <source>Iuran kadernya</source>
        <translation>The kader&apos;s dues</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tanpa deposit</source>
        <translation>Without cover</translation>
    </message>
    <message>
        <source>Belum didebit</source>
        <translation>Not debited</translation>
    </message>
    <message>
        <source>Di kas kantor</source>
        <translation>In branch cash</translation>
    </message>
    <message>
        <source>Belum terbukti</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1, tertua %2</source>
        <translation>%1, oldest %2</translation>
    </message>
    <message numerus="yes">
        <source>%n iuran</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n dues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hari</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Seluruhnya %1, sama dengan buku besar</source>
        <translation>%1 in all, as in the ledger</translation>
    </message>
    <message>
        <source>Seluruhnya %1, buku besar %2: periksa buku di Pengaturan</source>
        <translation>%1 in all, %2 in the ledger: check the book in Settings</translation>
    </message>
    <message>
        <source>Tidak ada yang macet</source>
        <translation>Nothing is stuck</translation>
    </message>
    <message>
        <source>Tidak ada iuran dalam keadaan ini. Tekan jumlahnya lagi untuk melihat semua.</source>
        <translation>No dues are in this state. Press the sum again to see all.</translation>
    </message>
    <message>
        <source>Setiap iuran yang diterima sudah punya bukti resmi.</source>
        <translation>Every due taken has its official proof.</translation>
    </message>
    <message>
        <source>%1 sejak %2</source>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>diterima %1</source>
        <translation>taken %1</translation>
    </message>
    <message>
        <source>kode iuran %1</source>
        <translation>billing code %1</translation>
    </message>
    <message>
        <source>Iuran macet %1</source>
        <translation>Stuck dues %1</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::TableColumns</name>
    <message>
        <source>Atur kolom</source>
        <translation>Arrange columns</translation>
    </message>
    <message>
        <source>Kolom daftar</source>
        <translation>Columns of the list</translation>
    </message>
    <message>
        <source>Spasi menampilkan atau menyembunyikan. Alt+Panah menggeser.</source>
        <translation>Space shows or hides. Alt+Arrow moves.</translation>
    </message>
    <message>
        <source>Naikkan</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Turunkan</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Kembalikan bawaan</source>
        <translation>Back to default</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Atur kolom …</source>
        <translation>Arrange columns …</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::TargetForm</name>
    <message>
        <source>Masuk ke mana</source>
        <translation>Where they go</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Segmen</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Tanggal masuk</source>
        <translation>Day of entry</translation>
    </message>
    <message>
        <source>Tahap</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Perusahaan atau kelompok</source>
        <translation>Employer or group</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Tanpa kader</source>
        <translation>No kader</translation>
    </message>
    <message>
        <source>Tidak disebut</source>
        <translation>Not named</translation>
    </message>
    <message>
        <source>Tanpa kegiatan</source>
        <translation>No activity</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tanggal ini tidak terbaca. Tulis misalnya 2 Nov 2016.</source>
        <translation>This date cannot be read. Write for example 2 Nov 2016.</translation>
    </message>
    <message>
        <source>bila barisnya tidak menyebut</source>
        <translation>where the row does not say</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::TaskLine</name>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Buka halaman %1</source>
        <translation>Open the page of %1</translation>
    </message>
    <message>
        <source>Batalkan %1</source>
        <translation>Cancel %1</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::TaskWords</name>
    <message>
        <source>hampir selesai</source>
        <translation>nearly done</translation>
    </message>
    <message>
        <source>kira-kira %1 detik lagi</source>
        <translation>about %1 s left</translation>
    </message>
    <message>
        <source>kira-kira %1 menit lagi</source>
        <translation>about %1 min left</translation>
    </message>
    <message>
        <source>Membatalkan…</source>
        <translation>Cancelling…</translation>
    </message>
    <message>
        <source>Memulai…</source>
        <translation>Starting…</translation>
    </message>
    <message>
        <source>%1 %2&#xa0;%</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::TrainingPage</name>
    <message>
        <source>Pelatihan</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Hadir</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Lulus</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Undangan</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Hadir di sesi</source>
        <translation>Came to</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Sertifikat</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Siapa yang dilatih, hadir, dan bersertifikat</source>
        <translation>Who is trained, came, and has a certificate</translation>
    </message>
    <message>
        <source>Pelatihan di buku ini</source>
        <translation>Trainings in this book</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Pelatihan baru</source>
        <translation>New training</translation>
    </message>
    <message>
        <source>Daftar pelatihan</source>
        <translation>List of trainings</translation>
    </message>
    <message>
        <source>Undang</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Lembar hadir</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Orang di pelatihan ini</source>
        <translation>People of this training</translation>
    </message>
    <message>
        <source>Belum ada pelatihan</source>
        <translation>No training yet</translation>
    </message>
    <message>
        <source>Catat pelatihan pertama, lalu undang kader dan orang lain.</source>
        <translation>Record the first training, then invite kader and others.</translation>
    </message>
    <message>
        <source>Belum ada yang diundang</source>
        <translation>Nobody is invited yet</translation>
    </message>
    <message>
        <source>Belum ada yang dipilih</source>
        <translation>Nothing is chosen</translation>
    </message>
    <message>
        <source>Undang kader dan orang lain; nomor barisnya dipakai di lembar hadir.</source>
        <translation>Invite kader and others; their row numbers are those of the sheet.</translation>
    </message>
    <message>
        <source>Pilih satu pelatihan di daftar.</source>
        <translation>Choose a training of the list.</translation>
    </message>
    <message>
        <source>Sesi %1, %2</source>
        <translation>Session %1, %2</translation>
    </message>
    <message>
        <source>kader</source>
        <translation>kader</translation>
    </message>
    <message>
        <source>Diundang</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Tanpa undangan</source>
        <translation>Uninvited</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>s.d. %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>pelatihan baru</source>
        <translation>new training</translation>
    </message>
    <message>
        <source>undang</source>
        <translation>invite</translation>
    </message>
    <message>
        <source>lembar hadir</source>
        <translation>sheet</translation>
    </message>
    <message>
        <source>hasil</source>
        <translation>results</translation>
    </message>
    <message>
        <source>sertifikat</source>
        <translation>certificates</translation>
    </message>
    <message>
        <source>Undang ke pelatihan</source>
        <translation>Invite to the training</translation>
    </message>
    <message>
        <source>Ketik lembar hadir</source>
        <translation>Key the attendance sheet back</translation>
    </message>
    <message>
        <source>Catat hasil pelatihan</source>
        <translation>Record results</translation>
    </message>
    <message>
        <source>Beri sertifikat pelatihan</source>
        <translation>Give certificates</translation>
    </message>
    <message>
        <source>Pelatihan %1</source>
        <translation>Trainings %1</translation>
    </message>
    <message>
        <source>Ekspor daftar pelatihan</source>
        <translation>Export the list of trainings</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::TransferDialog</name>
    <message>
        <source>Pindahkan kantor, kader, atau segmen</source>
        <translation>Transfer office, kader or segment</translation>
    </message>
    <message>
        <source>Tahapnya tetap. Yang tidak diubah, biarkan seperti sekarang.</source>
        <translation>The stage stays. Leave as it is what does not change.</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Segmen</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Kelompok atau pemberi kerja</source>
        <translation>Group or employer</translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Tanggal pindah</source>
        <translation>Date of transfer</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Pindahkan</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Balik dan masukkan ulang</source>
        <translation>Reverse and re-enter</translation>
    </message>
    <message>
        <source>Tanpa kader</source>
        <translation>No kader</translation>
    </message>
    <message>
        <source>Tanpa kelompok</source>
        <translation>No group</translation>
    </message>
    <message>
        <source>Tanggal ini tidak terbaca. Tulis misalnya 2 Nov 2016.</source>
        <translation>This is not a date. Write it as in 2 Nov 2016.</translation>
    </message>
    <message>
        <source>%1 dipindahkan.</source>
        <translation>%1 transferred.</translation>
    </message>
    <message>
        <source>Ada gerakan sesudah tanggal ini.</source>
        <translation>There are movements after this date.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Belum dipindahkan.</source>
        <translation>Not transferred.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::TrendChart</name>
    <message>
        <source>%1 jt</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 rb</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::TrendPanel</name>
    <message>
        <source>Terakuisisi tiap akhir bulan</source>
        <translation>Acquired at each month&apos;s end</translation>
    </message>
    <message>
        <source>deret contoh</source>
        <translation>sample series</translation>
    </message>
    <message>
        <source>PU</source>
        <translation>PU</translation>
    </message>
    <message>
        <source>BPU</source>
        <translation>BPU</translation>
    </message>
    <message>
        <source>orang</source>
        <translation>people</translation>
    </message>
    <message>
        <source>Sebagai grafik</source>
        <translation>As a chart</translation>
    </message>
    <message>
        <source>Sebagai tabel</source>
        <translation>As a table</translation>
    </message>
    <message>
        <source>tgl %1</source>
        <translation>day %1</translation>
    </message>
    <message>
        <source>%1 terakuisisi tiap akhir bulan</source>
        <translation>%1 acquired at each month&apos;s end</translation>
    </message>
    <message>
        <source>sumbu tidak mulai dari nol</source>
        <translation>axis does not start at zero</translation>
    </message>
    <message>
        <source>angka terbit; %1</source>
        <translation>published; %1</translation>
    </message>
    <message>
        <source>angka terbit</source>
        <translation>published</translation>
    </message>
    <message>
        <source>Sumbu tidak mulai dari nol.</source>
        <translation>The axis does not start at zero.</translation>
    </message>
    <message>
        <source>Akhir bulan</source>
        <translation>Month&apos;s end</translation>
    </message>
    <message>
        <source>%1 (contoh)</source>
        <translation>%1 (sample)</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::UndoQuestion</name>
    <message>
        <source>%1 orang baru ditarik dari buku</source>
        <translation>%1 new people are withdrawn from the book</translation>
    </message>
    <message>
        <source>%1 orang yang diubah kembali seperti sebelumnya</source>
        <translation>%1 changed people are as before again</translation>
    </message>
    <message>
        <source>Urungkan impor</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Impor %1 diurungkan seluruhnya: %2.

Yang sudah Anda ubah atau pindahkan tahapnya sesudah impor ini tetap seperti sekarang, dan disebut satu per satu. Siapa yang mengurungkan dicatat.</source>
        <translation>The import of %1 is undone as a whole: %2.

Whoever was edited or moved after this import stays as he is now, and is named one by one. Who undoes it is recorded.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::UserBlock</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::UserDialog</name>
    <message>
        <source>Pengguna</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Pengguna baru</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Kata sandi pertama</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>Sekali lagi</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Simpan pengguna</source>
        <translation>Save user</translation>
    </message>
    <message>
        <source>Kata sandi baru untuk %1</source>
        <translation>New password for %1</translation>
    </message>
    <message>
        <source>Kata sandi baru</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Simpan kata sandi</source>
        <translation>Save password</translation>
    </message>
    <message>
        <source>Kedua kata sandi berbeda. Ketik sekali lagi.</source>
        <translation>The two passwords differ. Type it once more.</translation>
    </message>
    <message>
        <source>Kata sandi diganti.</source>
        <translation>Password changed.</translation>
    </message>
    <message>
        <source>Pengguna tersimpan.</source>
        <translation>User saved.</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::UsersSection</name>
    <message>
        <source>Setiap orang masuk dengan namanya sendiri. Yang berhenti dinonaktifkan, tidak dihapus: catatannya tetap bernama.</source>
        <translation>Everybody logs in under their own name. Who leaves is switched off, not deleted: their records keep the name.</translation>
    </message>
    <message>
        <source>Ganti sandi saya</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>Atur sandi</source>
        <translation>Set password</translation>
    </message>
    <message>
        <source>Nonaktifkan</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Pengguna baru</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Daftar pengguna</source>
        <translation>List of users</translation>
    </message>
    <message>
        <source>Hanya administrator dan penyelia yang melihat daftar pengguna.</source>
        <translation>Only administrators and supervisors see the list of users.</translation>
    </message>
    <message>
        <source>Aktif</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Nonaktif</source>
        <translation>Switched off</translation>
    </message>
    <message>
        <source>Aktifkan</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>Nonaktifkan pengguna</source>
        <translation>Switch a user off</translation>
    </message>
    <message>
        <source>%1 tidak dapat masuk lagi sampai diaktifkan kembali.</source>
        <translation>%1 cannot log in any more until switched on again.</translation>
    </message>
    <message>
        <source>Tidak diubah</source>
        <translation>Not changed</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::WorkPage</name>
    <message>
        <source>Daftar kerja tertutup</source>
        <translation>The work list is closed</translation>
    </message>
    <message>
        <source>Masuk dengan nama pengguna Anda untuk melihat orang.</source>
        <translation>Log in with your user name to see people.</translation>
    </message>
    <message>
        <source>Kapan</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Minggu ini</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Nanti</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>hanya milik saya</source>
        <translation>only mine</translation>
    </message>
    <message>
        <source>Daftar kerja</source>
        <translation>Work list</translation>
    </message>
    <message>
        <source>Paling lambat</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Tindakan</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tahap</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Yang mengerjakan</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Tidak jadi</source>
        <translation>Not wanted</translation>
    </message>
    <message>
        <source>Tindakan baru</source>
        <translation>New action</translation>
    </message>
    <message>
        <source>Sudah dikerjakan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Siapa yang dikunjungi, ditelepon, atau didaftarkan berikutnya</source>
        <translation>Whom to visit, call or register next</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>terlambat %1 hari</source>
        <translation>%1 days late</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>%1 hari lagi</source>
        <translation>in %1 days</translation>
    </message>
    <message>
        <source>%1 hari di tahapnya</source>
        <translation>%1 days in the stage</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu</source>
        <translation>Nothing is waiting</translation>
    </message>
    <message>
        <source>Buka seseorang di Prospek, lalu tekan Ctrl+J untuk menetapkan tindakan berikutnya. Ia muncul di sini pada waktunya.</source>
        <translation>Open somebody under Prospects and press Ctrl+J to set a next action. It shows here in time.</translation>
    </message>
    <message>
        <source>Buka Prospek</source>
        <translation>Open Prospects</translation>
    </message>
    <message>
        <source>%1 pertama; kerjakan yang ini dulu.</source>
        <translation>The first %1; do these first.</translation>
    </message>
    <message>
        <source>Ditandai sudah dikerjakan. Ctrl+J menetapkan tindakan berikutnya.</source>
        <translation>Marked as done. Ctrl+J sets the next action.</translation>
    </message>
    <message>
        <source>Tindakan ditutup.</source>
        <translation>The action is closed.</translation>
    </message>
    <message>
        <source>%1 orang</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>Tidak ada tindakan massal untuk diurungkan.</source>
        <translation>There is no act on many to take back.</translation>
    </message>
    <message>
        <source>Diurungkan untuk %1 orang.</source>
        <translation>Taken back for %1 people.</translation>
    </message>
    <message>
        <source>Urungkan tindakan massal terakhir</source>
        <translation>Take the last act on many back</translation>
    </message>
    <message>
        <source>Kerja hari ini</source>
        <translation>Today&apos;s work</translation>
    </message>
    <message>
        <source>Urungkan tindakan massal</source>
        <translation>Undo an act on many</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::WriteStep</name>
    <message>
        <source>Semuanya ditulis sekaligus atau tidak sama sekali, dan dapat diurungkan sesudahnya.</source>
        <translation>All of it is written at once or nothing is, and it can be undone afterwards.</translation>
    </message>
    <message>
        <source>Menulis ke buku</source>
        <translation>Writing to the book</translation>
    </message>
    <message>
        <source>Halaman lain tetap dapat dibaca; mencatat dan mengubah menunggu. Bila dibatalkan, buku tetap seperti sebelum impor.</source>
        <translation>Other pages can still be read; entering and changing wait. If cancelled, the book stays as before the import.</translation>
    </message>
    <message>
        <source>Tulis %1 orang</source>
        <translation>Write %1 to the book</translation>
    </message>
    <message>
        <source>Tidak ada yang ditulis</source>
        <translation>Nothing was written</translation>
    </message>
    <message>
        <source>Penulisan dibatalkan</source>
        <translation>Writing was cancelled</translation>
    </message>
    <message>
        <source>Buku tetap seperti sebelumnya; hasil pemeriksaan masih ada.</source>
        <translation>The book is as before; the result of the check is still here.</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu ditulis</source>
        <translation>Nothing needs to be written</translation>
    </message>
    <message>
        <source>Semua orang di berkas ini sudah ada di buku dengan isi yang sama, atau barisnya ditolak.</source>
        <translation>Everybody in this file is in the book already with the same contents, or the row was rejected.</translation>
    </message>
    <message>
        <source>orang dari %1 baris akan ditulis ke buku</source>
        <translation>people of %1 rows will be written to the book</translation>
    </message>
    <message>
        <source>Ditulis</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Tidak ditulis</source>
        <translation>Not written</translation>
    </message>
    <message>
        <source>Perlu dilihat</source>
        <translation>Worth a look</translation>
    </message>
    <message>
        <source>%1 peringatan; barisnya tetap ditulis</source>
        <translation>Warnings: %1; their rows are written</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Segmen</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Tanggal masuk</source>
        <translation>Day of entry</translation>
    </message>
    <message>
        <source>Tahap</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Yang ditulis</source>
        <translation>What is written</translation>
    </message>
    <message>
        <source>Masuk ke mana</source>
        <translation>Where they go</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>penggerak::gui::YieldDialog</name>
    <message>
        <source>Nama dan NIK</source>
        <translation>Name and NIK</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sampai tahap</source>
        <translation>Got as far as</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>orang = %1 bernama + %2 dari instansi</source>
        <translation>people = %1 by name + %2 by institution</translation>
    </message>
    <message>
        <source>orang bernama, masing-masing sekali, sejak hari pertamanya</source>
        <translation>people by name, each once, since its first day</translation>
    </message>
    <message>
        <source>Orang di balik angka ini</source>
        <translation>People behind this number</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Dijangkau</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>%1 dari %2 orang bernama</source>
        <translation>%1 of %2 people by name</translation>
    </message>
    <message>
        <source>; Enter membuka orangnya</source>
        <translation>; Enter opens the person</translation>
    </message>
</context>
</TS>
