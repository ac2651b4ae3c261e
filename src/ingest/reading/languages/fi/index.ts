import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const fi: LanguageData = {
  code: 'fi',
  acts,
  letters: 'äöåšž',
  commonWords: `
    ja, on, ei, että, olemme, hanke, hankkeen, myös, sekä, joka, jotka, mutta, kanssa, tai, kun, niin, se,
    hän, ovat, meidän, teidän, meillä, teillä, me, te, mukaan, voi, olisi, noin, jos, mukana, siitä, tämä,
    tämän, sen, niiden, kuin, vain, jo, vielä, sitten, varten, sisältää, kiitos, hei, emme, ole, oli, jossa,
    joita, kaikki, ensi, mennessä, terveisin, haluaisimme, olen, yhteistyötä`,
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
      maaseuturahasto, maaseuturahasto*, maaseutuohjelma, Manner-Suomen maaseutu*, CAP-suunnitelma,
      CAP-suunnitelman, paikallinen kehittämisstrategia, Leader-rahoitu*, Leader-ohjelma*,
      kansainväliset Leader-hankkeet`,
    EMFAF: `
      meri- kalatalous- ja vesiviljelyraha*, kalatalousrahasto*, EMKVR, EMKVR:n, meri- ja kalatalousrahasto*,
      kalatalousohjelma*`,
    ESC: 'Euroopan solidaarisuusjouk*, solidaarisuusjouk*, solidaarisuushan*',
    CERV: 'kansalaiset tasa-arvo oikeudet ja arvot, Kansalaisten Eurooppa, ystävyyskuntatoiminta*',
    'Creative Europe': 'Luova Eurooppa, Luovan Euroopan, Luova Eurooppa -ohjelma*',
    Horizon: 'Horisontti Eurooppa, Horisontti 2020, Horisontti Euroopan',
    LIFE: 'LIFE-hanke, LIFE-ohjelma*, LIFE-hakemus, LIFE-hankke*',
    'Erasmus+': `
      Erasmus Plus, Erasmus-hanke*, Erasmus-hankke*, kumppanuushan*, pienimuotoi* kumppanuu*,
      yhteistyökumppanuus`,
    IPARD: 'liittymistä valmisteleva tukiväline',
  },
  programmeCues: `
    ohjelma, ohjelman, ohjelmasta, ohjelmaan, haku, haun, hakukierros, rahoitus, rahoituksella, rahoituksesta,
    rahoitetaan, rahoittaa, rahoitettu, rahasto, rahastosta, tuki, tukea, hankerahoitus, puitteissa,
    toimenpide, osana, haetaan, hakea rahoitusta`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    kieli, kielet, kielinä, kielenä, työkieli, työkielet, työkielenä, työkielinä, hankkeen kieli,
    yhteistyökieli, puhumme, puhun, puhutaan, onnistuu, sujuu, hoituu, asioimme, viestimme, kommunikoimme,
    kielitaito, kielellä, kirjoittaa, vastata, käännös, osaamme, tulemme toimeen`,
  applicantCues: `
    olemme, me olemme, edustan, edustamme, puolesta, hakija on, hakijana on, hakijana, hakijana toimii,
    päähakija, hankkeen hakija, toteuttaja, toteuttajana, hallinnoi, hallinnoija, yhdistyksemme, ryhmämme,
    toimintaryhmämme, kuntamme, kaupunkimme, koulumme, yrityksemme, järjestömme, osuuskuntamme,
    organisaatiomme, työskentelen, kirjoitan, nimeni on, valmistelee, suunnittelee, etsii, hakee, on, täällä,
    koordinoi, toimin, esittely`,
  placeCues: `
    kotipaikka, kotipaikkamme, toimistomme, toimisto sijaitsee, sijaitsee, sijaitsemme, sijaitseva, toimimme,
    toimii, lähellä, olemme, tulemme, alueella, seudulla, maakunnassa, kunnassa, kaupungissa, kylässä, kylä,
    osoitteessa, kotoisin, ympäristössä`,
  placeWords: `
    kunta, kunnassa, kunnan, kaupunki, kaupungissa, kaupungin, kylä, kylässä, kylän, alue, alueen, alueella,
    seutu, seudulla, seudun, maakunta, maakunnassa, maakunnan, saari, saaristo, saaristossa, rannikko, järvi,
    joki, jokilaakso, laakso, niemi, pitäjä, lääni, tunturi, lahti`,
  abbreviations: `
    esim, mm, ns, n, jne, ym, yms, klo, puh, s-posti, nro, os, ks, vrt, prof, tri, ko, eli, mrd, milj, vt, ry,
    v, kk, vko, pv, pvm, ts, tms, max, min, sis, ent, hra, rva, evp, huom, tk, em, ed`,
}
