import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    kadar, dek, değin, en geç, geç, önce, tarihine kadar, tarihinden önce, sona eriyor, sona erecek,
    sona erer, sonuna kadar, bitmeden, kapanıyor, kapanacak, kapanış, geçerli, son`,
  deadline: `
    son tarih, son tarihi, son başvuru, son gün, son günü, süre, süresi, süresinin, termin, son teslim,
    bitiş tarihi, kapanış tarihi, vade, mühlet, son tarihler`,
  reply: `
    yanıt*, cevap*, cevab*, geri dönüş*, dönüş yap*, dönüşlerinizi, haber ver*, bildir*, bize yaz*, yazın,
    yazınız, bize ulaş*, ulaşın, ulaşınız, iletişim*, iletişime geç*, bekliyoruz, bekliyorum, ilgilenen*,
    ilgi duyan*, ilgi beyan*, ilginizi, niyet mektub*, niyet beyan*, ortaklık beyan*, yetki belge*, teyit*,
    onaylay*, katılmak isteyen*, ortak aramamız, ortak arayış*, arayın, arayınız, mesaj, talepler*,
    ortaklık talep*`,
  application: `
    başvuru*, başvur*, çağrı*, teklif çağrı*, hibe çağrı*, proje teklif*, öneri*, teklif sun*, sunul*,
    sunacağız, sunmak, teslim*, ulusal ajans*, yönetim otorite*, TKDK, bakanlı*, yükle*, dosya*, dosyamızı,
    portal*, proje dosya*, hibe başvur*, başvuru dönem*, kapanış`,
  event: `
    toplantı*, toplanıyor, toplanacak, buluşma*, buluşuyoruz, konferans*, etkinli*, seminer*, çalıştay*,
    webinar*, festival*, şenli*, fuar*, sergi*, genel kurul*, yönetim kurulu*, kurul, meclis*, ziyaret*,
    çalışma ziyaret*, gezi, gezisi, forum*, açılış*, tanıtım gün*, bilgi gün*, bayram*, tatil*, izin*, izinli,
    kapalı, ofisimiz kapalı, kayıt*, yarışma*, tören*, kamp, kampı, konser*, turnuva*, düzenlen*,
    düzenliyoruz, gerçekleşecek, karar verecek, yayımlan*, yayınlan*, kutlama*, pazar yeri, zoom,
    çevrimiçi görüşme*, seçim*, hasat`,
  past: `
    beri, kuruldu, kurulmuş*, kurulan, kuruluş*, kurulduğu*, yılından bu yana, bu yana, geçen yıl, geçen sene,
    geçtiğimiz*, önceki, önceden, eskiden, daha önce, tamamlandı, tamamladık, tamamlan*, sona erdi, bitti,
    onaylandı, kabul edildi, yapıldı, gerçekleştirdik, gerçekleştirildi, düzenledik, yürüttük, yürüttüğümüz,
    aldık, kazandık, başladı, başlattık, inşa edil*, doğumlu, nüfus*, kanun, yönetmelik, tarihli,
    gönderdiğimiz, katıldık, faaliyet gösteren`,
  period: `
    süre, süresi, proje süresi, süreç, dönem, dönemi, uygulama dönemi, uygulama*, takvim*, zaman çizelge*,
    sürecek, sürer, sürmesi, başlayacak, başlar, başlaması, başlama*, başlangıç*, bitiş*, bitecek, sona erme*,
    yürütül*, hayata geçir*, planlan*, planlıyoruz, öngörül*, öngörüyoruz, aylık, yıllık, ay sürecek,
    yıl sürecek, tarihleri arasında, arasında`,
  superseded: `
    yerine, eski, eskiden, önceki, daha önce, önceden, değil, ilk olarak, başlangıçta, artık, yanlışlıkla,
    ertelen*`,
}

export const triage: TriageCues = {
  seek: `
    ortak arıyor*, ortaklar arıyor*, ortak arayış*, ortak arama*, ortak aranıyor, ortaklar aranıyor,
    ortak aranmakta*, ortak ara*, ortak arayan, proje ortağı ara*, proje ortakları ara*, proje ortağı,
    proje ortakları, proje ortaklığı, partner arıyor*, partner aranıyor, partner arayış*, partnerler arıyor*,
    partner arama*, ortaklar bulmak, ortak bulmak, ortak bulma*, ortaklık teklif*, ortaklık çağrı*,
    ortaklık talep*, ortaklık ilan*, ortaklık kurmak, ortaklara ihtiya*, ortağa ihtiya*, ortak eksik,
    ortağımız eksik, iş birliği teklif*, işbirliği teklif*, iş birliği çağrı*, işbirliği çağrı*,
    iş birliği yapmak isti*, işbirliği yapmak isti*, iş birliği yapmak istey*, iş birliği yapacak,
    işbirliği yapacak, birlikte yürüt*, birlikte çalışacak, birlikte çalışmak isti*, birlikte proje,
    ortak proje, projemize ortak, projemiz için ~ ortak*, projemiz için ~ arıyoruz, projemize katıl*,
    konsorsiyuma katıl*, konsorsiyumumuza, konsorsiyumu tamamla*, kardeş şehir ara*, kardeş belediye ara*,
    kardeş okul ara*, yerel eylem grupları arıyor*, yerel eylem grubu arıyor*, belediyeler arıyor*,
    belediye arıyor*, dernekler arıyor*, dernek arıyor*, okul arıyor*, okullar arıyor*, kuruluşlar arıyor*,
    kuruluş arıyor*, kurumlar arıyor*, LEADER grupları ara*, uluslararası iş birliği*,
    uluslararası işbirliği*, sınır ötesi iş birliği*, ortaklar bekliyor*, ortak olmak isteyen*,
    ortağımız olmak, ortağımız olur, kim bizimle, bizimle birlikte ~ isteyen*, yurt dışından ortak*,
    Avrupalı ortak*, yabancı ortak*`,
  seekWeak: `
    arıyoruz, arıyor, arıyorum, aranıyor, aramaktayız, aramaktadır, ortak, ortaklar*, ortaklık*, iş birliği*,
    işbirliği*, deneyim paylaş*, tecrübe paylaş*, bilgi alışverişi, deneyim alışverişi, yaygınlaştır*,
    paylaşmanızı, paylaşır mısınız, duyurmanızı, duyur*, ağınızda, üyelerinize, üyelerinizle, web sitenizde,
    sitenizde, yayımla*, ilet*, proje fikri*, ilgilenen kuruluş*, ilgilenen kurum*, benzer bölge*,
    konsorsiyum*, koordinatör, lider ortak, tanışmak isti*`,
  capability: `
    ortak olarak katıl*, ortak olarak yer al, ortak olmak isti*, ortak olmaya hazır*, ortak olmaya açığız,
    ortak olabil*, ortak olarak, projelere ortak, projelerinize ortak*, projelerinizde, projenizde, projenize,
    projelerinize, konsorsiyumunuza, konsorsiyumlara katıl*, sunabil*, sunuyoruz, neler sunuyor*,
    sunabileceğimiz, katkı sağlayabil*, katkıda bulunabil*, katkı sunabil*, ev sahipliği yap*, ağırlayabil*,
    misafir edebil*, deneyimimiz*, uzmanlığımız*, bilgi birikimimiz*, kendi projemiz yok,
    kendi başvurumuz yok, proje yazmıyoruz, başvuru yapmıyoruz, başkalarının proje*, davet edin,
    davetlere açığız, yaşayan laboratuvar, test alanı, hizmetinizde*, hazırız, üstlenebil*,
    ortak ihtiyacı olan*`,
  amendment: `
    düzeltme*, düzelt*, güncelle*, değişiklik*, değişti, değiştir*, değiştirilmiş*, son tarih uzatıl*,
    süre uzatıl*, süresi uzatıl*, uzatıldı, uzatılmış*, ertelendi, yeni son tarih, yeni tarih*, yeni irtibat,
    geri kalan ~ aynı, diğer bilgiler aynı, diğer her şey aynı, aynı kal*, aynen geçerli, gönderdiğimiz ilan*,
    gönderdiğimiz ortak*, yayımlanan ilanımız*, yayınlanan ilanımız*, ilanımızda*, ilanımıza, ilanımızın,
    ortak arayışımızda*, ortak arayışımıza, ortak arama ilanımız*, bir önceki e-posta*, önceki e-posta*,
    önceki mesaj*, yanlış yaz*, hata yap*, hatalı, sehven, doğrusu, ek olarak ilan*, eklemek isti*, ekleme*`,
  withdrawal: `
    geri çek*, geri çekiyoruz, yayından kaldır*, kaldırmanızı, kaldırın, kaldırır mısınız, kaldırılmasını,
    silmenizi, siliniz, silin, silinmesini, silebilir misiniz, iptal*, iptal ettik, iptal edildi, vazgeç*,
    ortak bulduk, ortağımızı bulduk, ortaklarımızı bulduk, ortaklar bulundu, ortak bulundu, artık ortak ara*,
    artık aramıyoruz, ortak aramıyoruz, arayışımız sona*, konsorsiyum tamamlan*, konsorsiyumumuz tamamlan*,
    ortaklık tamamlan*, kontenjan doldu, başvuru yapmayacağız, başvurmayacağız, gerçekleşmeyecek,
    hayata geçmeyecek, geçerli değil*, geçerliliğini yitir*, güncelliğini yitir*, arşivle*`,
  interest: `
    ilanınızı gördü*, ilanınızı oku*, ilanınızı incele*, ilanı gördü*, ilanı oku*, ilanınızla ilgilen*,
    ilanla ilgilen*, ilanınıza, sitenizde gördü*, sitenizde yayımlanan*, sitenizde yayınlanan*,
    web sitenizdeki, bülteninizde*, yayımladığınız*, yayınladığınız*, ortak arama ilanı*, ortaklık ilanı*,
    teklifinizi gördü*, teklifle ilgilen*, projeyle ilgilen*, proje ile ilgilen*, projeyle ilgileniyoruz,
    ilgileniyoruz, ilgileniyorum, ilgimizi çek*, ilgimi çek*, numaralı ilan*, numaralı teklif*, ilan no,
    referans numara*, halen ortak ara*, hâlâ ortak ara*, hâlâ geçerli, halen geçerli, hâlâ açık*,
    bizi ~ iletişime geçir*, iletişim bilgilerini, iletişime geçirir misiniz, projeye katılmak isti*,
    projede yer almak isti*, ilgimizi ilet*`,
  question: `
    öğrenmek isti*, sormak isti*, soru sormak, bir sorum*, sorum var, sorumuz var, sorularım*, sorularımız*,
    sorum, sorumuz, soru, söyleyebilir misiniz, bilgi verebilir misiniz, yardımcı olabilir misiniz,
    açıklayabilir misiniz, bilgi almak isti*, bilgi rica, mümkün mü, mümkün müdür, gerekiyor mu, gerekli mi,
    var mı, var mıdır, uygun mu, uygun muyuz, başvurabilir mi, katılabilir mi, yapabilir mi, doğru mu,
    nasıl başvur*, nasıl yapabil*, nasıl katıl*, nereden bul*, nerede bul*, kime başvur*, kiminle iletişim*,
    hangi belge*, hangi koşul*, şartlar neler*, ne kadar, son tarih nedir, merak ediyor*`,
  newsletter: `
    bülten*, e-bülten*, haber bülten*, bu sayıda, bu sayımızda, tarayıcıda görüntüle*, tarayıcınızda,
    abonelikten çık*, abonelikten ayrıl*, abone ol, devamını oku*, devamı için, son haberler, haberlerden,
    haber özet*, öne çıkan*, bu e-postayı ~ aldınız, bu e-postayı alıyorsunuz, e-posta almak istemiyor*,
    duyurular, kısa kısa`,
  event: `
    davetlisiniz, davet ediyoruz, davet ederiz, davetiye*, katılımınızı bekli*, sizi ~ bekliyoruz,
    sizleri aramızda, kayıt için, kayıt form*, kayıt olmak, kaydolun, kayıtlar başladı, katılım ücretsiz*,
    katılım ücreti, kontenjan sınırlı*, kontenjanımız, konuşmacı*, program akış*, açılış konuşma*, oturum*,
    panel, webinar*, konferans*, bilgilendirme toplantı*, bilgi günü, tarihi kaydedin, tarihi not,
    etkinlik yeri, etkinliğe katıl*`,
  fundersCall: `
    çağrı açıldı, çağrısı açıldı, çağrı açılmış*, çağrıya çık*, çağrı ilan*, teklif çağrısı ilan*,
    hibe programı açıl*, hibe desteği, hibe oranı, destek oranı, uygun başvuru sahi*, başvuru sahipleri,
    kimler başvurabilir, başvuru koşul*, başvuru şartları, başvuru rehber*, uygun maliyet*, azami hibe*,
    en fazla hibe*, hibe üst limit*, çağrı bütçe*, toplam bütçesi ~ çağrı*, değerlendirme kriter*,
    seçim kriter*, son başvuru tarihi, başvurular alın*, başvurular başla*`,
  autoReply: `
    otomatik yanıt*, otomatik cevap*, otomatik mesaj*, otomatik olarak oluştur*, otomatik olarak gönder*,
    ofis dışında*, ofiste değil*, ofiste bulunm*, izindeyim, izinde olacağım, yıllık izin*, doğum izni*,
    döndüğümde, dönüşümde, acil durum*, acil konular*, mesajınız alın*, mesajınız bize ulaş*,
    e-postanız alın*, e-postanız bize ulaş*, talebiniz alın*, başvurunuz alın*, kayda alın*, talep numara*,
    bilet numara*, lütfen yanıtlama*, bu iletiyi yanıtlama*, bu e-postayı yanıtlama*, okundu bilgi*,
    teslim bildirim*, yönlendirilmeyecek*`,
  bounce: `
    teslim edilemedi, teslim edilemiyor, iletilemedi, iletilemeyen, teslim başarısız, gönderilemedi,
    teslimat başarısız*, alıcı bulunamadı, adres bulunamadı, adresi bulunamadı, posta kutusu dolu, geri döndü,
    mevcut değil`,
  spam: `
    SEO, arama motoru*, google birinci, google ilk sayfa*, ilk sayfa*, backlink*, tanıtım yazısı, konuk yazı*,
    kredi, kredisi, krediler, kredi teklif*, faiz*, miras*, para transfer*, banka hesab*, pasaport kopya*,
    piyango*, kazandınız, ödül kazan*, bitcoin, kripto*, yatırımcı*, yatırım fırsat*, garantili hibe*,
    hibe garanti*, hibe danışmanlı*, proje yazım ücret*, e-posta list*, web tasarım*, satışlarınızı artır*,
    indirim*, kampanya*, ücretsiz analiz, tıklayın, hesabınız askıya*, hesabınızı doğrula*, şifrenizin süresi,
    toptan*, fabrika fiyat*, casino, bahis*, allah razı, fırsatı kaçırma*`,
  job: `
    iş ilan*, personel alım*, personel ara*, eleman ara*, eleman alınacak, çalışma arkadaşı ara*, özgeçmiş*,
    CV nizi, maaş*, ücret beklentisi, tam zamanlı, yarı zamanlı, iş başvuru*, mülakat*, pozisyon*, kadro*,
    iş tanımı, aranan nitelikler, deneyimi olan aday*, adaylar, staj*, sürücü belgesi`,
  participants: `
    katılımcı ara*, katılımcılar ara*, katılımcı aranıyor, katılımcı seçim*, gönüllü ara*, gönüllüler ara*,
    gençler ara*, boş yer*, kalan yer*, son yerler, yol masraf*, seyahat masraf*, konaklama ve yemek*,
    konaklama ve yeme*, katılım payı, yaş arası genç*, yaş aralığı, gençlik değişim*, yaz kampı*,
    başvuru formunu doldur*, cep harçlığı, tur ücreti`,
  minutes: `
    tutanak*, tutanağı, toplantı tutanağı, katılanlar, hazır bulunanlar, mazeretliler, gündem, gündem maddesi,
    gündem maddeleri, karar no, kararlar, oy birliği*, oybirliği*, oy çokluğu*, dilek ve temenniler,
    toplantıya son, raportör`,
  press: `
    basın bülten*, basın açıklama*, basın duyuru*, basın toplantı*, hemen yayımlan*, basın için,
    kapanış konferans*, kapanış toplantısı, açılışı yapıldı, törenle açıl*, dedi, konuştu, editöre not`,
  thanks: `
    yardımınız için teşekkür*, yardımlarınız için teşekkür*, desteğiniz için teşekkür*,
    destekleriniz için teşekkür*, ilginiz için çok teşekkür*, çok teşekkür ederiz yardım*,
    teşekkür etmek isti*, minnettar*, emeğinize sağlık, elinize sağlık, iyi bayramlar, bayramınız kutlu,
    mutlu yıllar, yeni yılınız*, tebrik*, cevap gerekmiyor, yanıt gerekmez`,
}

export const partners: PartnerCues = {
  partner: `
    ortak, ortağı, ortağımız, ortağa, ortağın, ortaklar, ortakları, ortaklara, ortaklarla, ortaklarımız,
    ortaklık*, partner*, proje ortağı, proje ortakları, konsorsiyum*, paydaş*`,
  wanted: `
    arıyoruz, arıyor, arıyorum, aranıyor, aramaktayız, aramaktadır, arayış*, aranan, istiyoruz, istiyor,
    isteriz, ihtiyac*, ihtiyaç*, bekliyoruz, tercihen, tercih ediyor*, tercih edilir, öncelikle, özellikle,
    ideal, ideali, memnun oluruz, seviniriz, iş birliği*, işbirliği*, davet ediyor*, hoş gelir, açığız, eksik,
    eksiğimiz, düşünüyoruz, örneğin, hedef ülke*, gelen, olabilir, bulmak, olan, ilgilen*`,
  found: `
    zaten, mevcut ortak*, ortağımız, ortaklarımız, bulduk, bulundu, var, hazır, kabul etti, kabul ettiler,
    onayladı, onayladılar, katıldı, katıldılar, aramıza katıl*, imzaladı*, imzalandı, anlaştık, anlaşma*,
    çekildi, ayrıldı, kesinleş*, yer alıyor, birlikteyiz, bizimle birlikte, vazgeçti`,
  example: `
    iş birliği yaptık, işbirliği yaptık, birlikte yürüttüğümüz, ziyaret ettik, ziyaret ettiğimiz, gittik,
    gördük, örneği, örneğin, örnek, örneğinden, gibi, benzer, ilham*, önceki proje*, geçmiş*, geçen yıl*,
    tamamlanan proje*, kardeş şehrimiz*, kardeş belediyemiz*, turist*, ziyaretçi*, misafir*, gelen turist*,
    mülteci*, göçmen*, sınır, sınırına, sınırında, ihraç*, fuar*, aksine, tecrübe*`,
  anyCountry: `
    herhangi bir AB, herhangi bir ülke*, herhangi bir Avrupa, tüm AB ülke*, tüm ülke*, tüm Avrupa*, bütün AB,
    bütün ülke*, bütün Avrupa*, her ülkeden, her AB ülkesi*, Avrupa'nın her*, Avrupa genelinde*,
    Avrupa çapında, AB ülkeleri*, AB ülkelerinden, AB üye*, AB üyesi ülke*, üye ülke*, üye devlet*,
    Avrupa ülkeleri*, Avrupa ülkelerinden, diğer ülkeler*, diğer AB, diğer Avrupa, Avrupa Birliği ülke*,
    Avrupa'dan, ülke fark etmez, ülke önemli değil, ülke sınırlaması yok, hangi ülke olursa, program ülke*`,
  negation: 'değil, değiliz, yok, hariç, dışında, olmadan, olmayan, hiç, ne, artık, yerine, haricinde',
}

export const money: MoneyCues = {
  thousand: 'bin, b, k',
  million: 'milyon, mn, M',
  currencies: {
    EUR: 'avro, avroluk, avroya, euro*, EUR, Euro',
    TRY: 'Türk Lirası, lira, liralık, TL, TRY, liradır',
    USD: 'dolar*',
    GBP: 'sterlin*, pound',
    CHF: 'İsviçre frangı',
  },
  total: `
    bütçe*, toplam bütçe*, toplam, toplamda, proje bütçe*, toplam maliyet*, maliyet*, proje tutarı, tutar*,
    hepsi birlikte, tüm ortaklar*, hibe tutar*, yaklaşık, tahmini, öngörülen bütçe*`,
  perPartner: `
    ortak başına, her ortak, her ortağa, her ortağın, her bir ortak, ortaklar için, kuruluş başına,
    ülke başına, kişi başına düşen, ortağın bütçe*, ortak payı`,
  otherMoney: `
    öz kaynak*, eş finansman*, katkı payı, kendi payımız, kendi katkı*, bunun, ücret*, katılım ücreti, maaş*,
    aylık, ayda, yıllık, yılda, günlük, saatlik, saat başı, kişi başı, gecelik, bilet*, fiyat*, ödül*, ciro*,
    gelir*, bağış*, harcadık, harcandı, aldık, aldığımız hibe, önceki proje*, hazırlık*, azami, en fazla,
    kira*, aidat*, ceza*, borç*`,
}
