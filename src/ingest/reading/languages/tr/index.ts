import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const tr: LanguageData = {
  code: 'tr',
  acts,
  letters: 'çğıöşüâî',
  commonWords: `
    ve, bir, bu, için, ile, olarak, de, da, olan, çok, daha, gibi, kadar, ne, biz, bizim, sizin, siz, en,
    veya, ya, ama, ancak, her, tüm, var, yok, değil, olduğu, üzere, sonra, önce, arasında, üzerinde, ilgili,
    tarafından, ise, ki, mi, içinde, hem, şu, olup, istiyoruz, arıyoruz, ediyoruz, sayın`,
  calendar,
  dates,
  triage,
  partners,
  money,
  letter,
  organisationTypes,
  legalForms,
  organisationWords,
  themes,
  programmes: {
    LEADER: 'LEADER yaklaşım*, LEADER tedbir*, yerel kalkınma strateji*',
    EMFAF: 'Avrupa Denizcilik Balıkçılık, balıkçılık fonu',
    ESC: 'Avrupa Dayanışma Programı, Avrupa Dayanışma, Avrupa Gönüllü*, dayanışma proje*',
    CERV: 'Vatandaşlar Eşitlik Haklar ve Değerler, Sivil Düşün',
    'Creative Europe': 'Yaratıcı Avrupa',
    Horizon: 'Ufuk Avrupa, Ufuk 2020',
    LIFE: 'LIFE Programı, LIFE projesi',
    'Erasmus+': `
      Erasmus artı, Erasmus Plus, küçük ölçekli ortaklık*, iş birliği ortaklık*, işbirliği ortaklık*,
      stratejik ortaklık*`,
    IPARD: 'IPARD programı, IPARD III, katılım öncesi yardım*',
  },
  programmeCues: `
    program, programı, programına, programında, programı kapsamında, kapsamında, çerçevesinde, çağrı*,
    çağrısı, hibe*, fon, fonu, fonundan, destek*, desteği, desteğiyle, tarafından desteklenen, finanse*,
    başvuracağız, tedbiri, tedbir`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    dil, dili, dilleri, dilinde, dillerde, çalışma dili, iletişim dili, konuşuyor*, konuşulur, konuşabil*,
    biliyoruz, yazabilirsiniz, yazışabil*, yazışma*, çeviri*, çevir*, tercüman*, iletişim*`,
  applicantCues: `
    biz, bizler, adına, olarak, derneğimiz, belediyemiz, kooperatifimiz, vakfımız, okulumuz, kuruluşumuz,
    kurumumuz, yerel eylem grubumuz, YEG olarak, başvuru sahibi, başvuran kuruluş, koordinatör kuruluş,
    proje sahibi, arıyor, aramaktadır, planlıyor, hazırlıyor, ben, adım, çalışıyorum, temsil ediyor*,
    başkanıyım, müdürüyüm, yazıyorum, yazıyoruz`,
  placeCues: `
    merkezi, merkezimiz, merkezli, bulunan, bulunuyor, bulunmaktadır, yer alan, yer alıyor, faaliyet gösteren,
    ofisimiz, ilinde, ili, ilçesi, ilçesinde, ilçesinden, köyünde, bölgesinde, yakınında, civarında,
    kasabasında, şehrinde`,
  placeWords: `
    il, ili, ilçe, ilçesi, köy, köyü, kasaba, kasabası, şehir, şehri, bölge, bölgesi, vadi, vadisi, ada,
    adası, dağ, dağı, dağları, ova, ovası, göl, gölü, nehri, yarımadası, mahallesi, yaylası, havzası, kıyısı,
    merkez`,
  abbreviations: `
    vb, vs, örn, Dr, Prof, Doç, Yrd, Öğr, Gör, Av, Sn, No, Cad, Sok, Mah, Apt, Tel, bkz, yy, Ltd, Şti, Müh,
    Uzm, Bşk, Md, Gn, Blv, Bul, Kat, Şb, Ör, T.C, A.Ş`,
}
