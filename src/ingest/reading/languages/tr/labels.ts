import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    Proje adı, Projenin adı, Proje başlığı, Projenin başlığı, Başlık, Proje, Proje ismi, Adı, Kısa ad,
    Proje kısa adı, Akronim, İlan başlığı, Fikir, Proje fikri`,
  organisation: `
    Kuruluş, Kurum, Kuruluş adı, Kuruluşun adı, Kurum adı, Kurumun adı, Başvuru sahibi, Başvuran,
    Başvuran kuruluş, Başvuran kurum, Koordinatör kuruluş, Koordinatör, Lider kuruluş, Lider ortak, YEG,
    Yerel eylem grubu, Yerel Eylem Grubu adı, Dernek, Dernek adı, Biz kimiz, Hakkımızda, Proje sahibi,
    Yürütücü kuruluş, Kuruluşumuz, Belediye, Ortak arayan kuruluş, Ortak arayan, Firma, Okul adı`,
  organisationType: `
    Kuruluş türü, Kurum türü, Kuruluşun türü, Kuruluş tipi, Yasal statü, Hukuki statü, Kurum tipi,
    Kurumun türü, Tüzel kişilik`,
  country: 'Ülke, Ülkesi, Ülkemiz',
  place: `
    Yer, İl, İlçe, Şehir, Bölge, İl/İlçe, Konum, Merkez, Merkezi, Bulunduğu yer, Uygulama yeri, Köy,
    Faaliyet alanı bölgesi, Proje yeri`,
  address: 'Adres, Adresi, Açık adres, Posta adresi, Ofis adresi, Ofis, Posta kutusu',
  themes: `
    Tema, Temalar, Konular, Proje konusu, Anahtar kelimeler, Anahtar kelime, Anahtar sözcükler, Alan, Alanlar,
    Konu alanı, Çalışma alanı, Öncelik, Öncelikler, Tematik alan`,
  description: `
    Açıklama, Proje açıklaması, Kısa açıklama, Proje özeti, Özet, Projenin özeti, Amaç, Projenin amacı,
    Proje amacı, Amaçlar, Hedef, Hedefler, Projenin hedefleri, İçerik, Faaliyetler, Planlanan faaliyetler,
    Proje hakkında, Projenin konusu, Ne yapmak istiyoruz, Ne planlıyoruz, Arka plan, Gerekçe, Tanım,
    Proje tanımı, Kısaca, Beklenen sonuçlar, Fikrimiz`,
  partnersSought: `
    Aranan ortak, Aranan ortaklar, Ortak arayışı, Aradığımız ortak, Aradığımız ortaklar, Ortak, Ortaklar,
    Kimi arıyoruz, Kimleri arıyoruz, Arıyoruz, Ortak profili, Aranan ortak profili, Ortaklardan beklentiler,
    Ortaktan beklentiler, Aranan partner, Ortaklık, İstenen ortaklar, Aranan, Potansiyel ortaklar`,
  partnerCountries: `
    Ülkeler, Ortak ülkeler, Ortak ülkeleri, Ortakların ülkeleri, Ortak ülkesi, Hedef ülkeler, Aranan ülkeler,
    Tercih edilen ülkeler, Hangi ülkelerden, Ortağın ülkesi, İstenen ülkeler`,
  partnerTypes: `
    Ortak türü, Ortak tipi, Aranan kuruluş türü, Ortak kuruluş türü, Aranan kuruluşlar, Aranan kurum türü,
    Ortak kuruluş tipi, Ortakların türü`,
  programme: `
    Program, Programı, Hibe programı, Destek programı, Fon, Fon kaynağı, Finansman, Finansman kaynağı, Çağrı,
    Hibe, Destek, Teklif çağrısı, Fon programı`,
  deadline: `
    Son tarih, Son gün, Termin, Geçerlilik, Geçerlilik tarihi, Kapanış tarihi, Son tarihler, Süre sonu`,
  replyDeadline: `
    Yanıt için son tarih, Yanıt, Yanıtlar, Cevap için son tarih, Son yanıt tarihi, Son cevap tarihi,
    Geri dönüş tarihi, Geri dönüş için son tarih, Geri dönüş, Son geri dönüş, İlgi bildirimi için son tarih,
    İlgi beyanı, Ortaklar için son tarih, Ortak arayışının sonu, Ortak arama son tarihi,
    Ortaklık için son tarih, Ortaklık başvurusu son tarih, Bize yazmak için son tarih, Ortakların yanıtı,
    İlgi bildirimi, Son dönüş tarihi, Yanıt tarihi`,
  applicationDeadline: `
    Son başvuru tarihi, Başvuru son tarihi, Başvuru tarihi, Başvuru, Başvuru için son tarih,
    Proje başvuru tarihi, Çağrının son tarihi, Çağrı son tarihi, Çağrı kapanışı, Çağrı kapanış tarihi,
    Teslim tarihi, Son teslim tarihi, Proje teslim tarihi, Proje başvurusu, Hibe başvuru tarihi,
    Projenin sunulması`,
  period: `
    Süre, Proje süresi, Projenin süresi, Uygulama dönemi, Uygulama süresi, Proje dönemi, Dönem, Takvim, Zaman,
    Zaman çizelgesi, Ne zaman, Uygulama, Proje takvimi, Proje tarihleri`,
  start: `
    Başlangıç, Başlama tarihi, Başlangıç tarihi, Proje başlangıcı, Projenin başlangıcı, Planlanan başlangıç`,
  end: 'Bitiş, Bitiş tarihi, Proje bitişi, Projenin bitişi, Projenin sonu',
  budget: `
    Bütçe, Toplam bütçe, Proje bütçesi, Projenin bütçesi, Tahmini bütçe, Toplam maliyet, Maliyet,
    Proje maliyeti, Proje tutarı, Planlanan bütçe`,
  partnerBudget: `
    Ortak başına bütçe, Ortak bütçesi, Ortak katkısı, Ortak başına, Her ortak için bütçe, Ortakların katkısı,
    Ortak payı`,
  languages: `
    Dil, Diller, Çalışma dili, Çalışma dilleri, Proje dili, Projenin dili, İletişim dili, İletişim dilleri,
    Konuşulan diller, Yazışma dili`,
  contact: `
    İletişim, İrtibat, İrtibat kişisi, İletişim kişisi, İletişim bilgileri, İrtibat bilgileri, Bilgi için,
    Ayrıntılı bilgi, Yetkili, Yetkili kişi, İlgili kişi, Sorumlu kişi, Sorumlu, Proje sorumlusu, Temas kişisi`,
  contactName: 'Ad, İsim, Ad soyad, Adı soyadı, Ad ve soyad, İsim soyisim, İrtibat kişisinin adı',
  role: 'Görev, Görevi, Unvan, Unvanı, Ünvan, Pozisyon, Pozisyonu',
  email: 'E-posta, Eposta, E-mail, Email, E-posta adresi, E posta, Mail, Elektronik posta, Mail adresi',
  phone: 'Telefon, Tel, Telefon numarası, Cep, Cep telefonu, GSM, Mobil, Telefon no, Cep tel',
  fax: 'Faks, Fax, Belgegeçer, Faks no',
  website: `
    Web sitesi, Web, İnternet sitesi, İnternet adresi, Web adresi, Web sayfası, Site, Bağlantı, Link,
    Daha fazla bilgi`,
  kind: 'Tür, Türü, İlan türü, İş birliği türü, İşbirliği türü, Teklif türü, Kategori, Talep türü',
  event: `
    Etkinlik, Toplantı, Toplantı tarihi, Konferans, Açılış toplantısı, İlk toplantı, Sonraki toplantı,
    Genel kurul, Çevrimiçi toplantı, Hazırlık toplantısı, Bilgi günü`,
  signatureDate: `
    Tarih, İmza, İmza tarihi, Tarih ve imza, Yer ve tarih, Düzenleme tarihi, Yayın tarihi, Kayıt tarihi,
    Son güncelleme`,
  partnersFound: `
    Mevcut ortaklar, Mevcut ortak, Ortaklarımız, Onaylanan ortaklar, Kesinleşen ortaklar, Şu anki ortaklar,
    Bulunan ortaklar, Diğer ortaklar`,
  ownShare: `
    Öz kaynak, Eş finansman, Kendi katkımız, Hibe oranı, Destek oranı, Talep edilen hibe, Katkı payı`,
  ignored: `
    Vergi no, Vergi numarası, Vergi dairesi, IBAN, Banka, Hesap no, Kütük no, Dernek kütük no, PIC,
    PIC numarası, OID, Evrak no, Sayı, Referans, Nüfus, Üye sayısı, Kuruluş yılı, Kuruluş tarihi, Sayfa, Ek,
    Ekler, Çalışma saatleri`,
}
