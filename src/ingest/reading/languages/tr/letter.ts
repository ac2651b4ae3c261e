import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    Merhaba, Merhabalar, Sayın, Sayın Yetkili, Sayın Yetkililer, Sayın İlgili, Sayın Hocam, Değerli,
    Değerli meslektaşlar*, Değerli ortaklar*, Değerli dostlar, Sevgili, Sevgili arkadaşlar,
    Sevgili meslektaşlar*, İyi günler, İyi çalışmalar, Günaydın, İyi akşamlar, Selam, Selamlar, Kıymetli,
    İlgili makama, Herkese merhaba, Pek değerli`,
  closings: `
    Saygılarımla, Saygılarımızla, Saygılar, Saygı ile, Saygıyla, En içten saygılarımla, En derin saygılarımla,
    Sevgiler, Sevgilerimle, Sevgi ve saygılar*, Sevgi ve saygılarımla, Selamlar, Selam ve saygılar,
    Selam ve saygılarımla, Selam ve sevgiler, Selamlarımla, İyi çalışmalar, İyi çalışmalar dilerim,
    İyi çalışmalar dileriz, İyi günler, İyi günler dilerim, İyi günler dileriz, İyi haftalar,
    İyi hafta sonları, Kolay gelsin, Kolaylıklar dilerim, Teşekkürler, Teşekkür ederim, Teşekkür ederiz,
    Teşekkürlerimle, Şimdiden teşekkürler, Şimdiden teşekkür ederim, Şimdiden teşekkür ederiz,
    Çok teşekkürler, Dostlukla, Dostça selamlar, Görüşmek üzere, Haber bekliyoruz, Yanıtınızı bekliyoruz,
    Yanıtınızı bekliyorum, Bilgilerinize, Bilgilerinize sunarım, Bilgilerinize sunarız, Gereğini arz ederim,
    Arz ederim, Saygılarımla arz ederim, Hürmetlerimle, Esen kalın, Sağlıcakla kalın, Sağlıcakla, Hoşça kalın,
    En iyi dileklerimle, En iyi dileklerimizle, Hayırlı günler, Muhabbetle`,
  honorifics: `
    Sayın, Sn, Bay, Bayan, Bey, Hanım, Beyefendi, Hanımefendi, Dr, Prof, Doç, Yrd, Öğr, Üyesi, Gör, Av, Uzm,
    Müh, Arş, Hoca, Hocam, Op`,
  roles: `
    müdür, müdürü, müdür yardımcısı, genel müdür, genel müdür yardımcısı, genel sekreter,
    genel sekreter yardımcısı, başkan, başkanı, başkan yardımcısı, belediye başkanı,
    belediye başkan yardımcısı, yönetim kurulu başkanı, yönetim kurulu üyesi, dernek başkanı,
    kooperatif başkanı, vakıf başkanı, oda başkanı, birlik başkanı, koordinatör, koordinatörü,
    proje koordinatörü, proje yöneticisi, proje uzmanı, proje sorumlusu, proje asistanı,
    projeler koordinatörü, AB projeleri koordinatörü, AB projeleri uzmanı, AB uzmanı, dış ilişkiler sorumlusu,
    dış ilişkiler müdürü, dış ilişkiler uzmanı, uzman, uzmanı, uzman yardımcısı, danışman, danışmanı,
    sekreter, sekreteri, asistan, yönetici, yönetici asistanı, şef, şefi, birim sorumlusu, sorumlusu,
    şube müdürü, daire başkanı, il müdürü, ilçe müdürü, kaymakam, kaymakamı, vali, vali yardımcısı, muhtar,
    muhtarı, okul müdürü, öğretmen, öğretmeni, İngilizce öğretmeni, öğretim üyesi, öğretim görevlisi,
    araştırma görevlisi, araştırmacı, dekan, rektör, profesör, doçent, ziraat mühendisi, mühendis, mühendisi,
    veteriner hekim, mimar, kurucu, kurucusu, kurucu ortak, sahibi, sayman, üye, gönüllü, iletişim sorumlusu,
    irtibat kişisi, YEG müdürü, YEG koordinatörü, YEG personeli, çiftçi, arıcı, kütüphaneci, müze müdürü,
    direktör, direktörü, yürütücüsü`,
  sentFrom: `
    iPhone'umdan gönderildi, iPhone'dan gönderildi, iPad'imden gönderildi, Android cihazımdan gönderildi,
    Samsung cihazımdan gönderildi, cep telefonumdan gönderildi, mobil cihazımdan gönderildi,
    Windows için Posta ile gönderildi, Outlook for Android edinin, Outlook for iOS uygulamasını edinin,
    Telefonumdan yazıyorum`,
  forwardMarks: `
    İletilen ileti, İletilmiş Mesaj, Yönlendirilmiş ileti, Yönlendirilen ileti, İletilen mesaj,
    İletilmiş ileti başlangıcı, Başlangıç iletilen mesaj, Orijinal İleti, Orijinal Mesaj, Özgün İleti,
    Yönlendirilen mesaj, Asıl ileti`,
  headers: {
    from: 'Kimden, Gönderen',
    to: 'Kime, Alıcı',
    cc: 'Bilgi, Cc, Bilgi (CC), Gizli',
    date: 'Tarih, Gönderildi, Gönderilme tarihi, Gönderim tarihi, Gönderme tarihi',
    subject: 'Konu',
  },
  quoteIntro: {
    start: '',
    end: `
      yazdı, şunu yazdı, şunları yazdı, tarihinde şunu yazdı, tarihinde şunları yazdı, tarihinde yazdı`,
  },
  replyPrefixes: 'Re, Ynt, Yan, Yanıt, Cvp, Cevap',
  forwardPrefixes: 'Fwd, Fw, İlt, İlet, İletilen, Yönl',
  disclaimer: `
    bu e-posta gizli, bu e-posta ve ekleri, bu mesaj ve ekleri, gizli bilgi*, gizlilik*, yalnızca alıcı*,
    sadece gönderildiği kişi*, alıcısı değilseniz, muhatabı değilseniz, yanlışlıkla ulaştı*,
    siliniz ve gönderen*, çevreyi düşünün, yazdırmadan önce, çıktı almadan önce, kişisel veri*, KVKK,
    aydınlatma metni, sorumluluk kabul et, virüs*, yasal uyarı`,
  boilerplate: `
    abonelikten çık, abonelikten ayrıl, tarayıcıda görüntüle, bizi takip edin, sosyal medyada*,
    çalışma saatleri*, mesai saatleri, tüm hakları saklıdır, web sitemizi ziyaret edin, çerez*,
    gizlilik politikası`,
  contact: `
    iletişim, irtibat, irtibat kişisi, iletişim kişisi, iletişim bilgileri, bilgi için, ayrıntılı bilgi*,
    detaylı bilgi*, daha fazla bilgi*, sorularınız için, sorular için, başvurmak için, ulaşabilirsiniz,
    ulaşabileceğiniz, yazabilirsiniz, arayabilirsiniz, iletişime geçebilirsiniz, iletişime geçiniz,
    iletişime geçin, sorumlu, sorumlusu, ilgili kişi, yetkili, yetkili kişi, meslektaşım, arkadaşım,
    çalışma arkadaşım, yanıtlarınızı`,
  wrapper: `
    aşağıdaki talep*, aşağıdaki mesaj*, aşağıdaki e-posta*, aşağıdaki ilan*, aşağıda yer alan, aşağıda,
    aşağıdadır, ekte, ekteki, iletiyorum, iletiyoruz, ilettiler, yönlendiriyorum, yönlendiriyoruz,
    tarafımıza ulaş*, bize ulaşan, bize ulaştı, bize gönderildi, aldığımız, dağıtmanızı, duyurulmasını,
    bilginize, bilginiz olsun, doğrudan kendileri*, doğrudan onlara, bize değil, ilginizi çekebilir, adına`,
}
