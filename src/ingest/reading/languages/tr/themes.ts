import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turizm*, turist*, ekoturizm*, agroturizm*, kırsal turizm*, kırsal turizmi, yürüyüş rota*, yürüyüş yol*,
    doğa yürüyüş*, bisiklet rota*, bisiklet turizm*, konaklama*, pansiyon*, rota, rotası, rotaları,
    destinasyon*, hac yolu, gastroturizm*, kamp*, karavan*, ziyaretçi merkez*, rehber*, kültür rota*,
    astroturizm*, misafirhane*`,
  heritage: `
    kültürel miras*, miras, mirası, kültür*, kültürel*, gelenek*, geleneksel*, zanaat*, el sanat*, müze*,
    tarih, tarihi, tarihî, arkeoloji*, folklor*, halk oyun*, halk müzi*, türkü*, müzik*, tiyatro*, festival*,
    dokuma*, halı, kilim, çömlek*, seramik*, nakış*, ahşap mimari*, kale, kalesi, masal*, efsane*,
    sözlü tarih*, su değirmen*, taş duvar, UNESCO, el işi*, usta, ustalar*, sanatçı*`,
  'local-food': `
    yerel gıda*, yerel ürün*, yöresel ürün*, yöresel lezzet*, gıda*, gastronomi*, mutfa*, kısa tedarik*,
    zeytinyağ*, zeytin*, peynir*, bal, bağcılı*, şarap*, ekmek*, fırın*, pekmez*, reçel*, coğrafi işaret*,
    üretici pazar*, çiftçi pazar*, yerel pazar*, okul yemek*, yemek tarif*, restoran*, kestane*, fındık*,
    incir*, mantar*, slow food, tadım*, aşçı*, süt ürün*`,
  agriculture: `
    tarım*, tarımsal*, çiftçi*, çiftçili*, hayvancılı*, çoban*, koyun*, keçi*, sığır*, arıcı*, arıcılı*, arı,
    arılar*, mera*, yayla*, bağ, bağlar*, meyve*, sebze*, bahçe*, organik tarım*, organik üretim*, ata tohum*,
    tohum*, toprak*, sulama*, lavanta*, tıbbi aromatik*, tıbbi ve aromatik*, aromatik bitki*, safran*,
    genç çiftçi*, seracılı*, sera, seralar, hasat*, tahıl*, buğday*, yün, agroekoloji*, permakültür*, tiftik*`,
  forestry: `
    orman*, ormancılı*, ağaç*, ağaçlandır*, kereste*, odun*, orman köylü*, orman yangın*, reçine*, sığla*,
    meşe`,
  fisheries: `
    balıkçı*, balıkçılı*, balık, balıklar*, su ürün*, deniz*, denizcilik*, kıyı*, liman*, midye*, yosun*,
    mavi ekonomi*, alabalı*, amatör balıkçı*, dalyan*, sünger*, tekne*`,
  environment: `
    çevre*, çevresel*, doğa*, doğal*, biyoçeşit*, biyolojik çeşit*, ekoloji*, ekosistem*, sulak alan*, göl*,
    nehir*, dere, su kaynak*, su yönetim*, kuş*, kuş gözlem*, yaban hayat*, kelebek*, tür, türler*, habitat*,
    milli park*, korunan alan*, kuraklı*, sel*, erozyon*, flamingo*, kaplumbağa*, istilacı*, ışık kirlili*,
    gece gökyüzü, tozlaşma*, tozlayıcı*, jeopark*, peyzaj*`,
  'climate-energy': `
    iklim*, iklim değişikli*, enerji*, yenilenebilir*, güneş enerji*, güneş panel*, rüzgar enerji*,
    rüzgâr enerji*, biyokütle*, biyogaz*, jeotermal*, karbon*, emisyon*, sera gaz*, yalıtım*, ısı pompa*,
    enerji verimlili*, enerji kooperatif*`,
  circular: `
    döngüsel*, döngüsel ekonomi*, atık*, sıfır atık*, geri dönüş*, geri dönüştür*, ileri dönüş*, kompost*,
    yeniden kullan*, onarım*, tamir*, ikinci el, biyoekonomi*, plastik*, gıda israf*, yan ürün*`,
  'smart-villages': 'akıllı köy*, akıllı köyler*, akıllı kırsal*, akıllı kasaba*',
  digital: `
    dijital*, internet*, yazılım*, çevrimiçi platform*, mobil uygulama*, yapay zeka*, yapay zekâ*, e-ticaret*,
    kodlama*, robotik*, drone*, İHA, sanal gerçekli*, artırılmış gerçekli*, uzaktan çalış*,
    ortak çalışma alan*, bilişim*, geniş bant*, 3D, sensör*, podcast*, siber*`,
  mobility: `
    ulaşım*, hareketlilik ulaşım*, toplu taşıma*, otobüs*, minibüs*, dolmuş*, bisiklet*, bisiklet yol*,
    elektrikli araç*, şarj istasyon*, araç paylaş*, demiryol*, tren*, servis araç*, feribot*`,
  youth: 'genç*, gençli*, gençler*, çocuk*, öğrenci*, ergen*, gençlik merkez*, gençlik meclis*, NEET',
  ageing: `
    yaşlı*, yaşlılı*, yaşlanma*, emekli*, huzurev*, demans*, alzheimer*, kuşak*, kuşaklar arası*,
    nesiller arası*, büyükanne*, ileri yaş*`,
  inclusion: `
    kapsayıcı*, sosyal içerme*, engelli*, engelsiz*, erişilebilir*, yoksul*, dezavantajlı*, roman vatandaş*,
    romanlar, dışlan*, azınlık*, azınlıklar*, kırılgan grup*, özel gereksinim*, otizm*, görme engel*,
    sosyal dışlanma*, yalnızlık*, sosyal çiftlik*`,
  migration: `
    göç, göçü, göçle, göçmen*, mülteci*, sığınmacı*, entegrasyon*, kırsaldan kente göç*, tersine göç*,
    nüfus kayb*, köye dönüş*, yeni sakinler, mevsimlik işçi*, diaspora*, geçici koruma*, uyum sürec*`,
  equality: `
    kadın*, kadınlar*, toplumsal cinsiyet*, cinsiyet eşit*, eşitlik*, kız çocuk*, kadın girişimci*,
    kadın çiftçi*, kadına yönelik şiddet*, ayrımcılı*, fırsat eşitli*`,
  business: `
    girişimci*, girişimcili*, işletme*, KOBİ*, istihdam*, işsiz*, iş gücü*, işgücü*, ticaret*, pazarlama*,
    pazara erişim*, ihracat*, markalaş*, marka, markası, esnaf*, kuluçka merkez*, yerel ekonomi*, startup*,
    değer zincir*, mikro işletme*, iş modeli*`,
  training: `
    eğitim*, eğitici*, kurs*, mesleki eğitim*, yetişkin eğitim*, öğretmen*, öğrenme*, beceri*,
    çalışma ziyaret*, staj*, stajyer*, müfredat*, mentor*, atölye çalışma*, hayat boyu öğrenme*,
    yaşam boyu öğrenme*, sertifika*, çırak*, yaz okulu*`,
  health: `
    sağlık*, sağlı*, doktor*, hemşire*, hastane*, ruh sağlı*, psikoloji*, terapi*, evde bakım*, bakım,
    wellness, esenlik*, kaplıca*, termal*, beslenme*, tele-tıp, ilk yardım*, bağımlılı*, hasta`,
  sport: `
    spor, sporu, sporlar*, sportif, futbol*, koşu*, dağcılı*, tırmanış*, kayak*, kano*, rafting*,
    at biniciliğ*, binicilik*, yüzme*, oyun alan*, oryantiring*, yamaç paraşüt*, dağ bisiklet*, boş zaman*,
    turnuva*, yelken*, güreş*`,
  services: `
    temel hizmet*, kamu hizmet*, yerel hizmet*, köy bakkal*, bakkal*, kütüphane*, köy konağ*, toplum merkez*,
    anaokul*, kreş*, konut*, boş evler*, terk edilmiş ev, köy meydan*, postane*, gezici hizmet*,
    gezici kütüphane*`,
  governance: `
    yönetişim*, katılımcılı*, katılımcı bütçe*, katılımcı yöntem*, vatandaş katılım*, yurttaş*,
    yerel strateji*, yerel kalkınma strateji*, kalkınma strateji*, gönüllü*, gönüllülük*, sivil toplum*,
    demokrasi*, aşağıdan yukarı*, tabandan*, kapasite geliştir*, kapasite artır*, izleme ve değerlendirme*,
    LEADER yaklaşım*, kent konsey*, karar alma*`,
}
