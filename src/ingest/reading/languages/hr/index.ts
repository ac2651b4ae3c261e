import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const hr: LanguageData = {
  code: 'hr',
  acts,
  letters: 'čćđšž',
  commonWords: `
    što, tko, gdje, također, suradnja, suradnju, suradnje, općina, općine, tjedan, tjedna, tisuća, europe,
    europske, europski, sudjelovati, uvjeti, sljedeći, sljedeće, sretno, tijekom, natječaj, natječaja,
    projekt, projekta, udruga, udruge, ured, siječnja, veljače, ožujka, travnja, svibnja, lipnja, srpnja,
    kolovoza, rujna, listopada, studenoga, prosinca, financiranje, organizirati, koji, koja, koje, koju, kako,
    je, su, smo, ste, se, i, u, na, za, s, sa, od, do, iz, o, ne, da, ili, ali, kao, bismo, bi, ćemo, će, nam,
    nas, vas, vam, naš, naša, naše, vaš, vašu, više, već, još, samo, nakon, prije, tražimo, želimo, molimo,
    hvala, pozdrav, te, svibanj, riječ, vrijeme, mjesec, mjeseci, dvije, cijela, lijep, gospođa`,
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
    LEADER: `
      EPFRR, strateški plan ZPP, SP ZPP, lokalna razvojna strategija, lokalne razvojne strategije,
      lokalne razvojne strategije LAG, LRS, CLLD, program ruralnog razvoja, PRR, podmjera 19.3, mjera 19,
      intervencija 77.06`,
    EMFAF: 'EFPRA, EFPR, fond za pomorstvo ribarstvo, fond za pomorstvo i ribarstvo',
    ESC: 'europske snage solidarnosti, europskim snagama solidarnosti',
    CERV: `
      građani jednakost prava i vrijednosti, građani ravnopravnost prava i vrijednosti, europa za građane,
      mreže gradova, bratimljenje gradova`,
    'Creative Europe': 'kreativna europa, kreativne europe, kreativnu europu',
    Horizon: 'obzor europa, obzora europa, obzor 2020',
    LIFE: 'program LIFE, projekt LIFE',
    'Erasmus+': `
      suradnička partnerstva, mala partnerstva, partnerstva malih razmjera, partnerstvo malih razmjera,
      manja partnerstva`,
    IPARD: 'pretpristupne pomoći, pretpristupna pomoć',
  },
  programmeCues: `
    program*, u okviru, u sklopu, natječaj*, poziv*, fond*, financira*, sufinancira*, mjer*, sredstva iz,
    sredstava iz, intervencij*, kroz`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    jezik*, radni jezik, govorimo, govorim, sporazumijevamo, pišite, komunikacij*, komuniciramo, prijevod*,
    na engleskom, na hrvatskom, razumijemo, služimo se`,
  applicantCues: `
    smo, mi smo, u ime, naš LAG, naša udruga, naša općina, naš grad, naša organizacija, naša škola,
    naša zadruga, naša ustanova, naš muzej, prijavitelj, prijavitelj je, nositelj, nositelj je,
    nositelj projekta je, vodeći partner, traži, planira, priprema, ja sam, radim u, zastupam, predsjednica,
    predsjednik, direktorica, ravnateljica, voditeljica, pišem vam iz, pišemo vam iz, javljam se iz,
    javljamo se iz, predstavljam, zovem se`,
  placeCues: `
    sa sjedištem u, sjedište u, sjedište je u, ima sjedište u, nalazi se, smješten u, smještena u,
    smješteno u, leži, ured u, iz, u, kod, blizu, na području, u općini, u mjestu, djeluje u, djelujemo u,
    djeluje na, na otoku`,
  placeWords: `
    grad, općina, općini, općine, selo, mjesto, regija, dolina, planina, gora, otok, otoka, otoku, jezero,
    rijeka, područje, županija, županiji, županije, poluotok, naselje, zaselak, zaleđe`,
  abbreviations: `
    npr, itd, i sl, sl, tj, tzv, br, tel, mob, ul, dr, mr, mag, prof, dipl, ing, oec, sc, g, gđa, cca, oko,
    max, min, mil, mio, str, čl, st, god, d.o.o, d.d, odn, v, sv, bb, o.g, usp, idr`,
}
