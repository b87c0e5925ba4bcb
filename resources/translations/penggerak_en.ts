<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
<context>
    <name>Banners</name>
    <message>
        <source>CONTOH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku contoh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka terbit asli, orangnya rekaan. Tidak ada peserta sungguhan di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka buku lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HANYA LIHAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku ini dibuka untuk dilihat saja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku ini sedang ditulis oleh %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cakupan dan angka tampil; data orang menunggu giliran menulis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku ini tidak dapat ditulis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di sampingnya ada catatan yang belum masuk dan tidak tampil di sini; buka dari tempat yang dapat ditulis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang tampil adalah isinya saat dibuka.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muat lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Beranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada buku yang terbuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka buku yang sudah ada untuk mulai bekerja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka buku</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QCalendarWidget</name>
    <message>
        <source>Kalender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>Ganti pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikut sistem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran tulisan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka buku lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::AdministratorStep</name>
    <message>
        <source>Nama lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi sekali lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilkan kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::BookList</name>
    <message>
        <source>hapus dari daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak ada lagi di %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::BooksPage</name>
    <message>
        <source>Buku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu berkas memuat satu kantor dan seluruh catatannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku contoh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakhir dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosongkan daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku yang terakhir dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada buku di sini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat buku untuk kantor Anda, atau buka buku contoh untuk mencoba.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::CheatSheet</name>
    <message>
        <source>Tombol pintas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di mana saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka halaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari orang atau perintah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan untuk halaman ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka pilihan atau kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muat ulang angka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maju atau mundur sehari pada kolom tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka buku lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::CombinedCard</name>
    <message>
        <source>PU dan BPU bersama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PU + BPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakuisisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibaca hanya bersama kedua bagiannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa persen: potensi salah satu bagian belum diketahui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PU dan BPU terakuisisi: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dari %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orang di keduanya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::CommandPalette</name>
    <message>
        <source>Cari orang atau perintah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama, 4 angka akhir NIK, HP, halaman, atau perintah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang cocok.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::CoveragePage</name>
    <message>
        <source>pembagian contoh, bukan angka terbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cakupan per wilayah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang membaca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada pembagian wilayah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka kantor ini belum dibagi per kecamatan atau kab/kota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cakupan tidak dapat dibaca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada angka di kantor ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada angka di buku ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat angka potensi dan angka terakuisisi yang sudah terbit. Cakupan langsung terhitung dari situ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cakupan tampil setelah angka potensi dan terakuisisi dicatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat angka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PU dan BPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data per %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dicatat s.d. %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per kab/kota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kab/kota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal terakhir dilihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akhir bulan sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akhir tahun sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih tanggal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cakupan %1 %2.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semua kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ekspor cakupan per wilayah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan di %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas tidak dapat ditulis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tidak dapat ditulis. Pilih folder lain atau periksa sisa ruang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat cakupan hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cakupan pekerja di wilayah kantor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::DrillDialog</name>
    <message>
        <source>Bagian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakuisisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gerakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelompok tanpa nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang bernama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gerakan di buku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PU dan BPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potensi %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 terakuisisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belum terakuisisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, per %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orang = %1 bernama + %2 tanpa nama
= jumlah perubahan dari %3 gerakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum dibagi per wilayah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (contoh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sekitar %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor dan wilayah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama dan NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari dan ke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa atau sumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah tanpa nama %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua bernama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada kelompok tanpa nama di balik angka ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dari %2 orang bernama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter membuka orangnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama tidak ditampilkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk dengan hak menulis untuk melihat orangnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang bernama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka ini seluruhnya dari kelompok tanpa nama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah perubahan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dari %2 gerakan; jumlah semuanya %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::FieldLabel</name>
    <message>
        <source>(wajib)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::HelpWindow</name>
    <message>
        <source>Bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panduan pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::LanguagePage</name>
    <message>
        <source>Selamat datang di Penggerak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih bahasa · Choose your language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahasa · Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::LoginPage</name>
    <message>
        <source>Nama pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat cakupan saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa masuk hanya angka dan cakupan yang tampil, tanpa data orang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silakan coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::MainWindow</name>
    <message>
        <source>%1 – Penggerak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya melihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan ke-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · cadangan terakhir %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan untuk halaman ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tombol pintas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muat ulang angka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka buku lain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::NewBookPage</name>
    <message>
        <source>Langkah 1 dari 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat menyimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu buku memuat satu kantor cabang, atau satu area dengan kantor di bawahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ia menambah pengguna lain dan menyetujui pembalikan. Kata sandinya tidak dapat dibaca kembali: simpan di pengelola kata sandi atau amplop tertutup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih cakram komputer ini, bukan folder jaringan atau folder awan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah %1 dari 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat buku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kedua kata sandi berbeda. Ketik sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor: %1
Administrator: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan buku sebagai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku Penggerak (*.penggerak)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::OfficeStep</name>
    <message>
        <source>Nama kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor Cabang …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area, kode, dan wilayah diisi kemudian di Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::PageHeader</name>
    <message>
        <source>Kembali (Alt+Kiri)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::PaletteButton</name>
    <message>
        <source>Cari orang atau perintah</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::PlaceStep</name>
    <message>
        <source>Simpan sebagai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang akan dibuat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::ProblemPage</name>
    <message>
        <source>Yang dapat dilakukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka untuk melihat saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku sedang dipakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup Penggerak di tempat itu, lalu coba lagi. Sambil menunggu, cakupan dan angka dapat dilihat; data orang tidak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku dari Penggerak yang lebih baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasang Penggerak yang terbaru di komputer ini, lalu buka lagi. Jangan mengubah berkasnya dengan program lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukan buku Penggerak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas lain, atau buat buku baru. Data dari lembar kerja tidak dibuka sebagai buku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku rusak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangan memakai berkas ini lagi, tetapi simpan. Pulihkan cadangan terakhir ke berkas baru:
penggerak-cli --book CADANGAN restore CADANGAN BUKU-BARU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas tidak ditemukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila bukunya di cakram lain, sambungkan dulu, lalu coba lagi. Bila dipindahkan, buka dari tempat barunya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku di folder jaringan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin buku ke cakram komputer ini, lalu buka salinannya. Untuk sementara cakupan dan angka dapat dilihat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku tidak dapat dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa berkas dan izin foldernya, lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::Rail</name>
    <message>
        <source>Halaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::RegionModel</name>
    <message>
        <source>%1 terakuisisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 terakuisisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dibagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kab/kota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kecamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PU terakuisisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPU terakuisisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum terakuisisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PU potensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PU %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPU potensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPU %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::RegionPicker</name>
    <message>
        <source>Wilayah yang cocok</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::SegmentCard</name>
    <message>
        <source>Potensi belum diketahui, jadi persen tidak dihitung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dari %2 kantor punya potensi, jadi persen tidak dihitung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potensi dari %1, lebih dari 12 bulan lalu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terakuisisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dari potensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakuisisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sekitar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penerima upah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukan penerima upah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cakupan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rincian %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>potensi belum diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potensi %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belum terakuisisi: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potensi %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, per %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 terakuisisi: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::StartWindow</name>
    <message>
        <source>Penggerak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa yang belum terlindungi, siapa yang mengajak mereka, dan di mana uangnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua catatan tinggal di satu berkas di komputer ini. Tidak ada yang dikirim ke luar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka buku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku Penggerak (*.penggerak);;Semua berkas (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menulis buku contoh …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::StrengthBar</name>
    <message>
        <source>Paling sedikit %1 tanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kurang %n tanda lagi</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cukup panjang, terlalu seragam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::TrendChart</name>
    <message>
        <source>%1 jt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::TrendPanel</name>
    <message>
        <source>Terakuisisi tiap akhir bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deret contoh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebagai grafik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebagai tabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tgl %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 terakuisisi tiap akhir bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sumbu tidak mulai dari nol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angka terbit; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angka terbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumbu tidak mulai dari nol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akhir bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (contoh)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>penggerak::gui::UserBlock</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
