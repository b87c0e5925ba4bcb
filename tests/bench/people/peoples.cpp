#include "tests/bench/people/peoples.h"

namespace penggerak::bench {

namespace {

const char* const javaneseMale =
    "Slamet Sugeng Agus Bambang Budi Joko Eko Suparman Supriyanto Sugiono Sutrisno Suyanto Wahyu "
    "Heri Hari Dwi Tri Didik Edi Rudi Teguh Yanto Sunarto Sumarno Suwarno "
    "Kasan Ngatemin Paijo Tukiman Wagiman Ponidi Legiman Sugianto Sukardi Sukirman Supardi Supeno "
    "Surono Sutikno Suwandi Untung Wawan Yudi Arif Andik Bayu Catur Danang Djoko Endro Gatot "
    "Gunawan "
    "Hadi Hendro Imam Indra Irawan Jarwo Jumadi Kusno Kuswanto Mujiono Mulyadi Mulyono Nanang "
    "Nugroho Parno Pramono Purwanto Rohmad Samsul Sarwono Setiawan Setyo Sholeh Sigit Sodikin "
    "Subandi Sudarmaji Sudibyo Suhartono Sujarwo Sujono Sunaryo Supriadi Sutopo Tarmuji Totok "
    "Tulus "
    "Wibowo Widodo Winarno Wiyono Yuli Yulianto Yusuf Zainal Kholik Ngadi Sampurno Trimo Wakidi";
const char* const javaneseMaleMore =
    "Santoso Prasetyo Wibowo Nugroho Setiawan Kurniawan Susanto Hidayat Purnomo Saputra Hartono "
    "Cahyono Utomo Wijaya Raharjo Handoko Wicaksono Pamungkas Riyadi Sasongko Hermanto Prayitno "
    "Subagyo Widiyanto Pratama Hariyanto Irawan Firmansyah Gunawan Basuki Budiono Darmawan Eka "
    "Febrianto Hendrawan Iswanto Kuncoro Laksono Mahendra Marsudi Nurcahyo Oktavianto Priyono "
    "Ramadhan Sanjaya Siswanto Suryadi Triyono Wahyudi Widjanarko Yulianto Adi Bagus Aji Putra "
    "Sulistyo Suprapto Santosa Wardoyo Panji Lestariyono";
const char* const javaneseFemale =
    "Sri Siti Endang Dewi Sulastri Suparmi Wiwik Lilik Titik Yuni Ika Eni Ani Rina Indah Ratna "
    "Sulis Sumiati Sunarti Suwarni Kasiyem Ngatinah Paini Painah Tukinem Wagiyem Poniyem Legiyem "
    "Sumarni Suharti Sukini Sulami Suliyah Suminah Supiyah Sutini Suyati Tumini Tutik Wahyuni "
    "Yuliati Yayuk Anik Arum Atik Dian Diyah Dyah Eka Erna Evi Fitri Hartini Heni Herlina Ida "
    "Juminten Kartini Karti Kusmiati Lastri Lestari Luluk Mamik Mariyam Mujiati Mulyani Ningsih "
    "Novi "
    "Nunuk Nurul Peni Puji Rahayu Ratih Retno Rini Rukmini Rusmini Sari Setyo Sumirah Tatik "
    "Tri Umi Utami Warsini Watik Winarti Wulan Yanti Yeni";
const char* const javaneseFemaleMore =
    "Wahyuni Lestari Rahayu Handayani Astuti Wulandari Utami Ningsih Susanti Setyowati Purwanti "
    "Kusumawati Hastuti Ningrum Andriani Anggraini Puspitasari Pertiwi Indrawati Sulistyowati "
    "Kurniawati Widyastuti Mulyani Winarni Yuliana Agustina Rahmawati Kartikasari Damayanti "
    "Fitriani Hariyati Haryanti Iriani Irawati Kristanti Mardiana Maryani Nurhayati Oktaviani "
    "Permatasari Prihatin Pujiastuti Retnowati Rejeki Saraswati Suryani Suhartini Wijayanti "
    "Wardani Widowati Yulianti Zulaikah Ayu Dewi Sari Putri";
const char* const islamicMale =
    "Muhammad Ahmad Abdul Abdullah Ali Hasan Nur Imam Syaiful Khoirul Fauzi Ridwan Yusuf Ibrahim "
    "Ismail Umar Usman Zainul Zainuddin Jamaluddin Saiful Nasrul Miftahul Mustofa Ainul Akhmad "
    "Anwar Arifin Badrus Fathur Fahmi Faisal Farid Habib Hamzah Haris Husein Idris Iqbal Khalid "
    "Luqman Mahfud Mahmud Mansur Masrur Mukhlis Munir Nasir Nu'man Rizal Rofi'i Sa'id Salim "
    "Sulaiman "
    "Syafi'i Syamsul Taufik Ubaidillah Wahid Yahya Zaki Zubair Ma'ruf Qomaruddin";
const char* const islamicMaleMore =
    "Rohman Hidayat Rahman Fauzi Hakim Arifin Huda Anam Ulum Rozaq Rosyid Ghofur Wahab Aziz Karim "
    "Mu'in Mu'thi Hamid Latif Majid Salam Syakur Yazid Zakaria Maulana Ramadhan Akbar Firdaus "
    "Mubarok Muttaqin Sholihin Mustaqim Amin Basri Bahri Dahlan Effendi Ghozali Hanafi Irsyad "
    "Jalil "
    "Kamal Luthfi Maksum Nawawi Qodir Rasyid Sani Subhan Syarif Thohir Ubaid Wafi Yasin Zuhri";
const char* const islamicFemale =
    "Siti Nur Nurul Umi Fatimah Aisyah Khodijah Maryam Zainab Aminah Halimah Khoirun Lailatul "
    "Maimunah Masruroh Mu'minah Mutmainnah Nafisah Naimah Ni'matul Qurrotul Rodiyah Rofi'ah Rohmah "
    "Sa'diyah Salamah Sholihah Solikah Sufiyah Syarifah Ulfa Ummu Uswatun Wardatul Zahrotul "
    "Zubaidah "
    "Zulaikha Zumrotul Anisatul Azizah Badriyah Dewi Evi Faridah Hamidah Hanifah Hikmah Indah "
    "Istiqomah Jamilah Kamilah Khusnul Latifah Luluk Mahmudah Munawaroh Musyarofah";
const char* const islamicFemaleMore =
    "Khotimah Hidayati Hasanah Rohmah Aini Fatimah Fitriyah Jannah Laili Maghfiroh Mufidah "
    "Mukarromah Munawaroh Nikmah Rahmawati Rosidah Sa'adah Saidah Sholikhah Syafa'ah Umami Wahidah "
    "Zahroh Aisyah Alfiyah Amalia Badriyah Choiriyah Faizah Firdausi Habibah Halimah Husna Inayah "
    "Istifadah Izzah Kamila Lathifah Maulidah Muthoharoh Nadhifah Qomariyah Rahmatika Salsabila";
const char* const madureseMale =
    "Muhammad Abd. Moh. Hosen Hosnan Busiri Matrawi Misnadin Marsuki Buhari Sahrul Suhri Munawi "
    "Mat Sahri Samsul Rofiqi Sanusi Sattar Satuki Tohir Tohari Umar Zaini Asmawi Asnawi Baidowi "
    "Bunasan Bunali Durahman Durrahem Fadli Ghazali Hafid Halil Hamsun Jailani Jamal Jufri Kacong "
    "Kamiluddin Kurdi Maksudi Martawi Marzuki Matnasir Misbah Misdi Mosleh Mukri Nawari Niman "
    "Rasidi Ridoi Rosidi Ruji Sadik Sahid Saleh Samiudin Saniman Subairi Sudarso Sumo Surahman";
const char* const madureseMaleMore =
    "Rahman Hasan Holis Fawaid Anwari Bahri Rofiq Hidayat Holil Karim Latip Mannan Munir Nasir "
    "Romli Rosi Sahid Salam Samad Syukur Wafi Wahed Zubairi Efendi Hamid Jalal Maulidi Muis Qodir "
    "Ra'uf Somad Subaidi Suhaimi Tamam Yasid";
const char* const madureseFemale =
    "Siti Sulaiha Misnawi Maimunah Hosna Hosniyah Hotijah Jumaati Sumarti Musarrofah Rukiyah "
    "Satuna Suhriya Arbaiyah Asiya Buati Busina Farida Hatija Horriyah Ina Jamila Jumaina "
    "Kamariyah "
    "Kutsiyah Maisuna Marhatun Mariyah Marsiti Masni Misnati Muna Munayah Muni Murni Musrifah "
    "Nasiya "
    "Nihayah Nurhasanah Rahmani Raudatul Rohani Rumani Sahrati Salma Samiyah Sanima Saniyah Satija "
    "Suharni Sulima Sumrati Sunarya Suniyah Tijah Toyyibah Ummi Yuhana Zahrah";
const char* const madureseFemaleMore =
    "Hasanah Aisyah Hotimah Rahmah Jannah Komariyah Fatimah Holifah Imamah Jamilah Kholifah "
    "Latifah "
    "Munawwaroh Nabila Qomariyah Romlah Sofiyah Soleha Sundari Zahro Zulfa Laila Maulida Amina";
const char* const modernMale =
    "Muhammad Rizky Dimas Bagas Fajar Aditya Ilham Andika Bima Reza Yoga Galih Rangga Ryan Kevin "
    "Alvin Angga Ardi Arga Arya Daffa Dafa Daniel David Denny Dicky Erik Fahri Farhan Ferdian "
    "Ferry "
    "Fikri Gilang Hafiz Hendra Irfan Jefri Jonathan Krisna Lutfi Mario Nanda Naufal Oky Panji "
    "Putra "
    "Raditya Rafi Raka Rama Rendy Ricky Rico Robby Rudy Satria Surya Tegar Vicky Wisnu Yogi Zidan";
const char* const modernFemale =
    "Putri Ayu Nabila Dinda Intan Rizka Anisa Bella Cindy Citra Clara Della Desi Devi Diah Dini "
    "Elsa Febri Feby Fira Firda Gita Hana Ika Ivana Jessica Kartika Laras Lia Lita Maya Mega "
    "Melati "
    "Mila Mira Monica Nadia Nadya Nanda Natasha Nia Nina Nisa Novita Olivia Rani Refa Regina Rika "
    "Riska Rosa Salsa Sarah Selvi Shinta Silvi Tasya Tiara Vera Vina Winda Yessi Zahra";
const char* const modernMale2 =
    "Pratama Saputra Ramadhan Kurniawan Maulana Firmansyah Hidayat Permana Nugraha Setiawan "
    "Wicaksono Akbar Alfarizi Ardiansyah Arianto Budiman Christian Dwi Fadillah Febrian Gunawan "
    "Hermawan Juliansyah Kusuma Mahendra Oktavian Perdana Prakoso Putra Rahmadani Rinaldi "
    "Syahputra "
    "Wardana Wijaya Yudistira Yulianto Zulkarnain";
const char* const modernFemale2 =
    "Permatasari Anggraeni Maharani Putri Ramadhani Lestari Puspita Safitri Oktavia Amelia "
    "Aprilia Aulia Cahyani Damayanti Febriani Handayani Indah Julianti Kirana Kusuma Larasati "
    "Maulidya Nuraini Octaviani Pramesti Prameswari Rahma Salsabila Septiani Syafira Utami Wahyu "
    "Wardhani Yuliana Zahra";
const char* const chinese =
    "Budi Hendra Susanto Rudy Andi Johan Eddy Yohanes Stefanus Hendrik Tjandra Liem_Hok Tan_Siok "
    "The_Kian Oei_Tiong Lie_Sing Gunawan Surya Ferry Robert William Hartono Iwan Jimmy Lukas "
    "Markus Paulus Petrus Willy Agustinus Benny Charles Felix Handoyo Harry Ivan Kelvin Martinus "
    "Njoo_Swie Kwee_Tek Sie_Djien Ong_Bing Go_Han Tjia_Eng";
const char* const chineseFemale =
    "Lina Linda Mei Meilani Melani Siska Susana Yulia Yenny Shirley Maria Theresia Fransiska "
    "Elisabeth Agnes Angela Caroline Christine Cynthia Debby Diana Evelyn Fenny Grace Helen Imelda "
    "Irene Jenny Lanny Lely Lie_Giok Liem_Swan Mei_Ling Nancy Njoo_Lan Oei_Hwa Silvia Stella "
    "Tan_Mei "
    "Vivi Veronica";
const char* const chineseMore =
    "Wijaya Halim Tanuwijaya Santoso Hartono Gunawan Kusuma Susanto Sutanto Salim Lim Tan Chandra "
    "Tjandra Widjaja Setiawan Sugiarto Kurniawan Hadisurya Wibisono Budiman Darmawan Gozali Gunadi "
    "Handojo Hendrawan Irawan Jayadi Kosasih Lesmana Limanto Lukito Mulia Nugroho Oentoro Pangestu "
    "Rahardja Soegiarto Soetanto Suryadi Tedja Tjahjadi Wirawan Yuwono";
const char* const sundaneseMale =
    "Asep Dadang Ujang Cecep Deden Dede Endang Engkos Entis Iwan Jajang Kosasih Maman Nandang "
    "Odang "
    "Oman Opik Rahmat Sobari Tatang Tedi Toto Uus Wawan Yayan Yaya Yadi Yana Ade Aep Aceng Agung "
    "Ateng Atep Cucu Didin Dudung Enjang";
const char* const sundaneseFemale =
    "Euis Neneng Iis Imas Cucu Eneng Enok Entin Eti Ai Ani Atikah Dedeh Elis Emi Engkay Iin Ika "
    "Kokom Lilis Mimin Nani Nining Nunung Oneng Popon Rina Tati Teti Titin Uum Wiwin Yani Yati "
    "Yoyoh";
const char* const sundaneseMore =
    "Suherman Sutisna Hidayat Kurnia Permana Supriatna Sopandi Nugraha Gunawan Rohmana Saepudin "
    "Setiawan Suganda Suhendar Sukmana Sumarna Suryana Wahyudin Komara Kuswara Mulyana";
const char* const sundaneseFemaleMore =
    "Nurhayati Rohaeti Suryani Sumiati Kurniasih Rosmiati Hasanah Komariah Kartika Maryati Mulyati "
    "Nuraeni Ratnasari Rohayati Rosita Sukaesih Supriatin Yulianti Yuningsih";
const char* const batakMale =
    "Parlindungan Tumpal Binsar Hotman Jhon Marihot Maruli Poltak Ramses Rudi Sahat Saut Togar "
    "Tigor Bonar Edison Ferdinand Gomgom Halomoan Jonni Lambok Luhut Mangasi Pangihutan Robinson "
    "Sabar Tohap Torang Wilson";
const char* const batakFemale =
    "Rosmaida Tiurma Romauli Rotua Santi Sonta Duma Basaria Dameria Erna Hotmaida Ida Juliana "
    "Lasmaria Lamria Magdalena Martha Megawati Nurmaida Pesta Pinta Rameria Risma Rumondang Tiarma "
    "Uli Veronika";
const char* const batakClan =
    "Siregar Simanjuntak Nasution Lubis Harahap Sihombing Sinaga Situmorang Hutapea Hutagalung "
    "Manurung Marpaung Nainggolan Napitupulu Pane Panggabean Panjaitan Pasaribu Purba Rangkuti "
    "Sagala Saragih Siahaan Silalahi Simbolon Sitompul Sitorus Tambunan Tampubolon Tarigan Tobing";
const char* const minangMale =
    "Zulkifli Syafrizal Afrizal Yusrizal Desrizal Erizal Fahrizal Hendri Irwan Jasril Jon Masrizal "
    "Nofrizal Rinaldi Rizal Syahrial Syamsuar Taufiq Yulizar Zainal Zulfahmi Zulhendri";
const char* const minangFemale =
    "Yulinar Erniwati Desmawati Elvi Fitriyeni Gusnita Helmawati Irdawati Jusmaniar Leni Marlina "
    "Murniati Nelwati Nurbaiti Rosmaniar Ratnawilis Syafrida Upik Warni Yarni Yusnidar Zuraida";
const char* const minangClan =
    "Chaniago Tanjung Koto Piliang Sikumbang Jambak Guci Malayu Bodi Pitopang Mandailing Kutianyir";
const char* const betawiMale =
    "Rojali Jaelani Marhasan Sanusi Naim Madrais Mursalih Mamat Matsani Nasarudin Nawawi Pitung "
    "Rosid Sabeni Samin Syarifudin Tohir Udin Usup Zaelani";
const char* const betawiFemale =
    "Enoh Rokayah Romlah Saanih Juriah Komariah Maemunah Mardiyah Marhamah Masnah Mumun Nurbaya "
    "Nurlaela Rohaya Saodah Sumiyati Suhaemi Tarwiyah Zubaedah";
const char* const betawiMore =
    "bin_Naim bin_Sabeni bin_Rojali bin_H._Mamat Hasbullah Maulana Mursalin Ramdani Sahroni "
    "Suhendra Zaelani";
const char* const betawiFemaleMore =
    "binti_Naim binti_Sabeni binti_Rojali Hasanah Khoiriyah Nurjanah Rahmawati Sa'diah Suhaeni";
const char* const balineseMale =
    "I_Wayan I_Made I_Nyoman I_Ketut I_Gede I_Putu I_Kadek I_Komang I_Gusti_Ngurah Ida_Bagus "
    "Anak_Agung_Gede I_Dewa_Gede";
const char* const balineseFemale =
    "Ni_Wayan Ni_Made Ni_Nyoman Ni_Ketut Ni_Luh Ni_Putu Ni_Kadek Ni_Komang I_Gusti_Ayu Ida_Ayu "
    "Anak_Agung_Ayu Desak_Made";
const char* const balineseMaleMore =
    "Sudarma Suardana Sudiana Widiana Artawan Astawa Budiarsa Darmayasa Gunarta Karyana Mahardika "
    "Merta Parwata Sedana Subrata Suparta Suweca Wardana Wirawan Yasa";
const char* const balineseFemaleMore =
    "Suartini Suryani Sukerti Ariani Astiti Dewi Juliani Kerti Lestari Mariani Murniasih Puspawati "
    "Rai Sari Sekar Sudiasih Sulasmi Wahyuni Widiasih Yuliantari";

} // namespace

const std::vector<People>& peoples()
{
    static const std::vector<People> all{
        {500,
         {22, 58, 17, 3},
         WordList(javaneseMale),
         WordList(javaneseMaleMore),
         WordList(javaneseFemale),
         WordList(javaneseFemaleMore),
         WordList("")},
        {150,
         {12, 62, 22, 4},
         WordList(islamicMale),
         WordList(islamicMaleMore),
         WordList(islamicFemale),
         WordList(islamicFemaleMore),
         WordList("")},
        {140,
         {38, 52, 9, 1},
         WordList(madureseMale),
         WordList(madureseMaleMore),
         WordList(madureseFemale),
         WordList(madureseFemaleMore),
         WordList("")},
        {90,
         {3, 42, 45, 10},
         WordList(modernMale),
         WordList(modernMale2),
         WordList(modernFemale),
         WordList(modernFemale2),
         WordList("")},
        {50,
         {4, 71, 22, 3},
         WordList(chinese),
         WordList(chineseMore),
         WordList(chineseFemale),
         WordList(chineseMore),
         WordList("")},
        {20,
         {20, 70, 9, 1},
         WordList(sundaneseMale),
         WordList(sundaneseMore),
         WordList(sundaneseFemale),
         WordList(sundaneseFemaleMore),
         WordList("")},
        {15,
         {0, 78, 20, 2},
         WordList(batakMale),
         WordList(batakMale),
         WordList(batakFemale),
         WordList(batakFemale),
         WordList(batakClan)},
        {15,
         {55, 40, 5, 0},
         WordList(minangMale),
         WordList(minangMale),
         WordList(minangFemale),
         WordList(minangFemale),
         WordList(minangClan)},
        {8,
         {50, 45, 5, 0},
         WordList(betawiMale),
         WordList(betawiMore),
         WordList(betawiFemale),
         WordList(betawiFemaleMore),
         WordList("")},
        {12,
         {0, 82, 16, 2},
         WordList(balineseMale),
         WordList(balineseMaleMore),
         WordList(balineseFemale),
         WordList(balineseFemaleMore),
         WordList("")},
    };
    return all;
}

} // namespace penggerak::bench
