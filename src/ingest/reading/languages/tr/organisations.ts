import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    YEG, YEG'ler, yerel eylem grubu, yerel eylem grupları*, yerel eylem grubunun, yerel eylem grubuyuz,
    LEADER grubu, LEADER grupları*, LEADER derneği, LEADER dernekleri, LAG, LAG'lar`,
  flag: 'balıkçılık yerel eylem grub*, balıkçılık eylem grub*, balıkçılık yerel eylem grupları*, FLAG',
  municipality: `
    belediye*, büyükşehir*, köy, köyü, köyler, köyleri, muhtarlı*, ilçe, ilçesi, ilçeler, kaymakamlı*,
    valili*, il özel idare*, yerel yönetim*, yerel idare*, kamu kurum*, belediyeler birliği, kent, kentler,
    kenti, şehir, şehri, kasaba*, kent konseyi*, kamu kuruluş*`,
  agency: `
    bakanlı*, kalkınma ajans*, ajans, ajansı, ajanslar*, il müdürlü*, ilçe müdürlü*, tarım ve orman müdürlü*,
    müdürlü*, ticaret odası*, sanayi odası*, ziraat odası*, ziraat odaları*, milli park*, jeopark*,
    doğa park*, TKDK, turizm müdürlü*, orman işletme*, İŞKUR, bölge müdürlü*, genel müdürlü*,
    kalkınma idaresi*`,
  ngo: `
    dernek*, derneğ*, vakıf*, vakfı*, vakıflar, sivil toplum kuruluş*, sivil toplum örgüt*, STK*, kooperatif*,
    kadın kooperatif*, birlik, birliği, birlikler, birlikleri, federasyon*, kulüp, kulübü, kulüpler,
    inisiyatif*, topluluk*, topluluğ*, üretici birliğ*, gençlik merkez*, sosyal kooperatif*, platformu,
    kâr amacı gütmeyen, sendika*`,
  education: `
    okul*, lise*, ilkokul*, ortaokul*, üniversite*, fakülte*, meslek lisesi*, meslek yüksekokul*, yüksekokul*,
    enstitü*, araştırma merkez*, araştırma enstitü*, halk eğitim*, eğitim merkez*, akademi*, akademisi,
    anaokul*, eğitim kurum*, araştırmacı*, olgunlaşma enstitü*, mesleki eğitim merkez*`,
  company: `
    şirket*, işletme*, KOBİ*, firma*, sosyal girişim*, girişim, girişimler*, çiftli*, çiftçi*, üretici*,
    otel*, pansiyon*, seyahat acenta*, turizm acenta*, restoran*, bağ evi, şarap üretici*,
    zeytinyağı üretici*, fabrika*, danışmanlık şirket*, zanaatkâr*, esnaf*, mandıra*, değirmen*, arıcı*,
    balıkçı kooperatif*`,
  network: `
    kırsal ağ, ulusal kırsal ağ, kırsal kalkınma ağı*, LEADER ağı*, YEG ağı*, ağ, ağı, ağlar, ağları,
    federasyonlar, konfederasyon*, üst kuruluş*, çatı kuruluş*`,
}

export const legalForms: Phrases = 'A.Ş., AŞ, Ltd, Ltd. Şti., Ltd Şti, Şti, Koop, S.S., T.C., TC'

export const organisationWords: Phrases = `
  Merkezi, Müdürlüğü, Başkanlığı, Grubu, Topluluğu, Evi, Ofisi, Bürosu, Kurulu, Konseyi, Birimi, Atölyesi,
  Müzesi, Kütüphanesi, Köyü, Kalkınma, Kültür, Turizm, Tarım, Araştırma, Uygulama, Platformu, Hareketi, Odası,
  Odaları, Borsası, Bölümü, Daire Başkanlığı, Sekreterliği, Projesi, Enstitüsü, Dayanışma, Yardımlaşma,
  Girişimi, İdaresi`
