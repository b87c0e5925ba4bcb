<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
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
            <translation>Coverage and figures are shown; people's data wait for the turn to write.</translation>
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
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Beranda</source>
            <translation>Home</translation>
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
            <source>Nama, 4 angka akhir NIK, HP, halaman, atau perintah</source>
            <translation>Name, last 4 digits of NIK, phone, page or command</translation>
        </message>
        <message>
            <source>Hasil</source>
            <translation>Results</translation>
        </message>
        <message>
            <source>Tidak ada yang cocok.</source>
            <translation>Nothing fits.</translation>
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
            <translation>This office's figures are not yet split by district or regency.</translation>
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
            <translation>By regency/city</translation>
        </message>
        <message>
            <source>Per kecamatan</source>
            <translation>By district</translation>
        </message>
        <message>
            <source>%1 kab/kota</source>
            <translation>%1 regencies/cities</translation>
        </message>
        <message>
            <source>%1 kecamatan</source>
            <translation>%1 districts</translation>
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
            <translation>Coverage of the workers in the office's territory</translation>
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
    </context>
    <context>
        <name>penggerak::gui::FieldLabel</name>
        <message>
            <source>(wajib)</source>
            <translation>(required)</translation>
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
            <translation>Without logging in only figures and coverage are shown, no people's data.</translation>
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
            <translation>Close Penggerak over there and try again. Meanwhile coverage and figures can be looked at; people's data cannot.</translation>
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
            <translation>Regency/city</translation>
        </message>
        <message>
            <source>Kecamatan</source>
            <translation>District</translation>
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
            <translation>Acquired at each month's end</translation>
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
            <translation>%1 acquired at each month's end</translation>
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
            <translation>Month's end</translation>
        </message>
        <message>
            <source>%1 (contoh)</source>
            <translation>%1 (sample)</translation>
        </message>
    </context>
    <context>
        <name>penggerak::gui::UserBlock</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
</TS>
