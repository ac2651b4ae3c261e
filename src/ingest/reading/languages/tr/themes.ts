import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turizm*, turist*, ekoturizm*, agroturizm*, kırsal turizm*, kırsal turizmi, yürüyüş rota*, yürüyüş yol*,
    doğa yürüyüş*, bisiklet rota*, bisiklet turizm*, konaklama*, pansiyon*, rota, rotası, rotaları,
    destinasyon*, hac yolu, gastroturizm*, kamp*, karavan*, ziyaretçi merkez*, rehber*, kültür rota*,
    astroturizm*, misafirhane*, yürüyerek, yürüyüş*, bisikletli*, misafir*, hafta sonu*, sezon dışı,
    turistler, gezgin*, patika*`,
  heritage: `
    kültürel miras*, miras, mirası, kültür*, kültürel*, gelenek*, geleneksel*, zanaat*, el sanat*, müze*,
    tarih, tarihi, tarihî, arkeoloji*, folklor*, halk oyun*, halk müzi*, türkü*, müzik*, tiyatro*, festival*,
    dokuma*, halı, kilim, çömlek*, seramik*, nakış*, ahşap mimari*, kale, kalesi, masal*, efsane*,
    sözlü tarih*, su değirmen*, taş duvar, UNESCO, el işi*, usta, ustalar*, sanatçı*, unutulan meslek*,
    kaybolan meslek*, eski fotoğraf*, anılar*, madenci*, fırın, taş fırın*, türbe*, kilise*, freskler,
    akordeon*, tulum, zurna*, davul*, saz, bağlama*, kukla*, karagöz, oyma*, ahşap oyma*, demirci*, bakırcı*,
    dokumacı*, kilim*, halı*, iğne oyası, oya, yıkıntı*, kerpiç*, taş ev*, taş usta*, düğün*, ninni*, aşık*,
    keçe*, değirmen*, höyük*, likya`,
  'local-food': `
    yerel gıda*, yerel ürün*, yöresel ürün*, yöresel lezzet*, gıda*, gastronomi*, mutfa*, kısa tedarik*,
    zeytinyağ*, zeytin*, peynir*, bal, bağcılı*, şarap*, ekmek*, fırın*, pekmez*, reçel*, coğrafi işaret*,
    üretici pazar*, çiftçi pazar*, yerel pazar*, okul yemek*, yemek tarif*, restoran*, kestane*, fındık*,
    incir*, mantar*, slow food, tadım*, aşçı*, süt ürün*, pişir*, yemek*, çay, çaylar*, baharat*, un,
    değirmen un*, meyve suyu*, şıra, yumurta*, et, kuzu eti, sucuk*, tarhana*, turşu*, bulgur*, sofra*,
    lokanta*`,
  agriculture: `
    tarım*, tarımsal*, çiftçi*, çiftçili*, hayvancılı*, çoban*, koyun*, keçi*, sığır*, arıcı*, arıcılı*, arı,
    arılar*, mera*, yayla*, bağ, bağlar*, meyve*, sebze*, bahçe*, organik tarım*, organik üretim*, ata tohum*,
    tohum*, toprak*, sulama*, lavanta*, tıbbi aromatik*, tıbbi ve aromatik*, aromatik bitki*, safran*,
    genç çiftçi*, seracılı*, sera, seralar, hasat*, tahıl*, buğday*, yün, agroekoloji*, permakültür*, tiftik*,
    sürü, sürüler*, biçme, saman, elma*, armut*, erik*, ceviz*, fındık*, badem*, kiraz*, patates*, kaz,
    kazlar, eşek*, at, atlar, tarla*, arpa, nohut*, mercimek*, kuzu*, domates*, üzüm*, bağcılı*, zeytin*,
    incir*, kekik*, kovan*, tavuk*, dut*`,
  forestry: `
    orman*, ormancılı*, ağaç*, ağaçlandır*, kereste*, odun*, orman köylü*, orman yangın*, reçine*, sığla*,
    meşe, meşe*, çam, çamlar*, ladin*, kayın ağac*, marangoz*, ahşap oyuncak*, kestanelik*, ormancı*,
    köylü orman*`,
  fisheries: `
    balıkçı*, balıkçılı*, balık, balıklar*, su ürün*, deniz*, denizcilik*, kıyı*, liman*, midye*, yosun*,
    mavi ekonomi*, alabalı*, amatör balıkçı*, dalyan*, sünger*, tekne*, ağlar, yılan balı*, kerevit*, sazan*,
    alabalık*, hamsi*, hayalet ağ*`,
  environment: `
    çevre*, çevresel*, doğa*, doğal*, biyoçeşit*, biyolojik çeşit*, ekoloji*, ekosistem*, sulak alan*, göl*,
    nehir*, dere, su kaynak*, su yönetim*, kuş*, kuş gözlem*, yaban hayat*, kelebek*, tür, türler*, habitat*,
    milli park*, korunan alan*, kuraklı*, sel*, erozyon*, flamingo*, kaplumbağa*, istilacı*, ışık kirlili*,
    gece gökyüzü, tozlaşma*, tozlayıcı*, jeopark*, peyzaj*, çiçek*, kurbağa*, somon, su samur*, içme suyu*,
    kuyu*, kumul*, ağaçlar, baykuş*, kaynak suyu, dereler*, göl, gölü, göller*, leylek*, arılar için`,
  'climate-energy': `
    iklim*, iklim değişikli*, enerji*, yenilenebilir*, güneş enerji*, güneş panel*, rüzgar enerji*,
    rüzgâr enerji*, biyokütle*, biyogaz*, jeotermal*, karbon*, emisyon*, sera gaz*, yalıtım*, ısı pompa*,
    enerji verimlili*, enerji kooperatif*, elektrik*, çatı*, panel*, batarya*, kazan, rüzgar*, rüzgâr*,
    sıcak dalga*, fırtına*, hidrojen*, fatura*, ısınma*, ısıtma*`,
  circular: `
    döngüsel*, döngüsel ekonomi*, atık*, sıfır atık*, geri dönüş*, geri dönüştür*, ileri dönüş*, kompost*,
    yeniden kullan*, onarım*, tamir*, ikinci el, biyoekonomi*, plastik*, gıda israf*, yan ürün*, artık*,
    kumaş artık*, eski giysi*, tekstil*, kavanoz*, eski mobilya*, onar*, eşya kütüphane*, ambalaj*, pirina`,
  'smart-villages': 'akıllı köy*, akıllı köyler*, akıllı kırsal*, akıllı kasaba*',
  digital: `
    dijital*, internet*, yazılım*, çevrimiçi platform*, mobil uygulama*, yapay zeka*, yapay zekâ*, e-ticaret*,
    kodlama*, robotik*, drone*, İHA, sanal gerçekli*, artırılmış gerçekli*, uzaktan çalış*,
    ortak çalışma alan*, bilişim*, geniş bant*, 3D, sensör*, podcast*, siber*, ortak web*, tablet*,
    bilgisayar*, akıllı telefon*, dijital harita*, uzaktan`,
  mobility: `
    ulaşım*, hareketlilik ulaşım*, toplu taşıma*, otobüs*, minibüs*, dolmuş*, bisiklet*, bisiklet yol*,
    elektrikli araç*, şarj istasyon*, araç paylaş*, demiryol*, tren*, servis araç*, feribot*, otomobil*,
    araba*, sürücü*, durak*, ehliyet*`,
  youth: `
    genç*, gençli*, gençler*, çocuk*, öğrenci*, ergen*, gençlik merkez*, gençlik meclis*, NEET, okul*, sınıf*,
    erkek çocuk*, izci*, genç aile*, lise*, liseli*`,
  ageing: `
    yaşlı*, yaşlılı*, yaşlanma*, emekli*, huzurev*, demans*, alzheimer*, kuşak*, kuşaklar arası*,
    nesiller arası*, büyükanne*, ileri yaş*, yaşlılar*, 65 yaş*, 70 yaş*, nine*, dede*, büyükbaba*, yaşlıların`,
  inclusion: `
    kapsayıcı*, sosyal içerme*, engelli*, engelsiz*, erişilebilir*, yoksul*, dezavantajlı*, roman vatandaş*,
    romanlar, dışlan*, azınlık*, azınlıklar*, kırılgan grup*, özel gereksinim*, otizm*, görme engel*,
    sosyal dışlanma*, yalnızlık*, sosyal çiftlik*, işsiz gençler, okulu bırak*, düşük gelir*, gıda bankas*,
    mahkum*, işaret dili, yalnız yaşayan*, yoksulluk*, tekerlekli sandalye*, down sendrom*`,
  migration: `
    göç, göçü, göçle, göçmen*, mülteci*, sığınmacı*, entegrasyon*, kırsaldan kente göç*, tersine göç*,
    nüfus kayb*, köye dönüş*, yeni sakinler, mevsimlik işçi*, diaspora*, geçici koruma*, uyum sürec*,
    ukraynalı*, suriyeli*, dil kurs*, giden*, dönen*, geri dön*, köyler boşal*, boşalan köy*, gurbetçi*`,
  equality: `
    kadın*, kadınlar*, toplumsal cinsiyet*, cinsiyet eşit*, eşitlik*, kız çocuk*, kadın girişimci*,
    kadın çiftçi*, kadına yönelik şiddet*, ayrımcılı*, fırsat eşitli*, eşler, anneler*, kadınların, ev hanım*,
    kadın kooperatif*`,
  business: `
    girişimci*, girişimcili*, işletme*, KOBİ*, istihdam*, işsiz*, iş gücü*, işgücü*, ticaret*, pazarlama*,
    pazara erişim*, ihracat*, markalaş*, marka, markası, esnaf*, kuluçka merkez*, yerel ekonomi*, startup*,
    değer zincir*, mikro işletme*, iş modeli*, satmak, satıyor*, satış*, müşteri*, gelir getir*, geliri,
    üretici*, kooperatif ürün*, dükkân*, dükkan*, aile işletme*, pazar*, tezgah*`,
  training: `
    eğitim*, eğitici*, kurs*, mesleki eğitim*, yetişkin eğitim*, öğretmen*, öğrenme*, beceri*,
    çalışma ziyaret*, staj*, stajyer*, müfredat*, mentor*, atölye çalışma*, hayat boyu öğrenme*,
    yaşam boyu öğrenme*, sertifika*, çırak*, yaz okulu*, öğret*, öğreniyor*, öğrenmek, aktarmak, ustalar,
    ustaların, usta çırak, kalfa*, eğitmen*, atölye*, ustalık, öğretmen değişim*, meslek edin*`,
  health: `
    sağlık*, sağlı*, doktor*, hemşire*, hastane*, ruh sağlı*, psikoloji*, terapi*, evde bakım*, bakım,
    wellness, esenlik*, kaplıca*, termal*, beslenme*, tele-tıp, ilk yardım*, bağımlılı*, hasta, kalp,
    diş hekim*, ambulans*, ebe, ebeler, stres*, tükenmişlik*, hastalar*, terapi bahçe*, atla terapi*, şifalı*`,
  sport: `
    spor, sporu, sporlar*, sportif, futbol*, koşu*, dağcılı*, tırmanış*, kayak*, kano*, rafting*,
    at biniciliğ*, binicilik*, yüzme*, oyun alan*, oryantiring*, yamaç paraşüt*, dağ bisiklet*, boş zaman*,
    turnuva*, yelken*, güreş*, koşucu*, yarış*, jimnastik*, satranç*, kayma, spor kulüp*`,
  services: `
    temel hizmet*, kamu hizmet*, yerel hizmet*, köy bakkal*, bakkal*, kütüphane*, köy konağ*, toplum merkez*,
    anaokul*, kreş*, konut*, boş evler*, terk edilmiş ev, köy meydan*, postane*, gezici hizmet*,
    gezici kütüphane*, kapalı okul*, kapanan okul*, eski okul*, köy okul*, gezici*, bankamatik*, itfaiye*,
    boş ev*, köy odası, köy odaları, köy kahve*`,
  governance: `
    yönetişim*, katılımcılı*, katılımcı bütçe*, katılımcı yöntem*, vatandaş katılım*, yurttaş*,
    yerel strateji*, yerel kalkınma strateji*, kalkınma strateji*, gönüllü*, gönüllülük*, sivil toplum*,
    demokrasi*, aşağıdan yukarı*, tabandan*, kapasite geliştir*, kapasite artır*, izleme ve değerlendirme*,
    LEADER yaklaşım*, kent konsey*, karar alma*, köy toplantı*, birlikte karar*, yuvarlak masa*,
    gençler karar*, köy meclis*, muhtar*`,
}
