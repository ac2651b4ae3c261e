import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const hu: LanguageData = {
  code: 'hu',
  acts,
  letters: 'áéíóöőúüű',
  commonWords: `
    és, hogy, nem, egy, az, a, is, van, ez, meg, mint, vagy, ha, csak, már, még, de, lesz, szeretnénk, kérjük,
    keresünk, amely, ami, aki, valamint, illetve, majd, után, között, számára, részére, minden, más, nagyon,
    vagyunk, volt, lehet, kell, ezt, azt, ezért, hanem, el, ki, be, fel, önök, önöknek, nekünk, mi, ennek,
    által, szerint`,
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
      EMVA, vidékfejlesztési program*, KAP stratégiai terv*, KAP ST, helyi fejlesztési stratégi*, HFS,
      LEADER együttműködés*, LEADER pályázat*, LEADER felhívás*`,
    EMFAF: 'ETHAA, ETHA, Európai Tengerügyi és Halászati Alap, MAHOP',
    ESC: 'Európai Szolidaritási Testület, szolidaritási projekt*',
    CERV: 'Polgárok Egyenlőség Jogok és Értékek, Európa a polgárokért, testvértelepülési CERV',
    'Creative Europe': 'Kreatív Európa',
    Horizon: 'Horizont Európa, Horizont 2020',
    LIFE: 'LIFE program, LIFE pályázat, LIFE projekt*',
    'Erasmus+': `
      Erasmus plusz, együttműködési partnerség*, kisléptékű partnerség*, kis léptékű partnerség*,
      kisebb léptékű partnerség*`,
    IPARD: 'előcsatlakozási támogatás*',
  },
  programmeCues: `
    program, programban, programja, programra, keretében, keretéből, pályázat*, felhívás*, kiírás*,
    támogatásával, támogatás*, finanszíroz*, alap, alapból, forrás*, forrásból, keretén belül,
    programon belül, intézkedés*, által finanszírozott`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    nyelv, nyelvek, nyelve, nyelvű, nyelven, nyelvet, munkanyelv*, beszélünk, beszélek, beszél, beszélnek,
    kommunikáci*, kommunikál*, írhatnak, írhat, leveleznek, nyelvtudás*, tolmács*, fordítás*, fordít*,
    angolul, németül, megértjük, levelezés`,
  applicantCues: `
    vagyunk, nevében, képviseletében, a mi, egyesületünk, a pályázó, pályázó, kedvezményezett, főpályázó,
    projektgazda, HACS-unk, önkormányzatunk, községünk, városunk, iskolánk, alapítványunk, szervezetünk,
    szövetkezetünk, akciócsoportunk, mi a, mi az, vagyok a, dolgozom, dolgozom a, képviselem, vezetője,
    elnöke, keres, keresünk, tervez, pályázik, készül, bemutatkozás, nevem, írok önöknek, munkatársa,
    ügyvezetője`,
  placeCues: `
    székhelye, székhelyű, székhellyel, székhelyünk, irodánk, található, működik, működő, fekszik, fekvő,
    elhelyezkedő, térségében, megyében, megyei, városában, községben, községében, településen, közelében,
    környékén, mellett, területén, vidékén, járásban, vármegyében`,
  placeWords: `
    város, község, falu, település, megye, vármegye, járás, térség, régió, vidék, völgy, völgye, hegység,
    dombság, alföld, síkság, tó, folyó, sziget, part, partja, kistérség, tájegység, környéke, nagyközség, köz,
    mente, hegyalja, puszta`,
  abbreviations: `
    pl, ill, kb, stb, dr, Dr, ún, tel, Tel, u, út, utca, sz, em, hrsz, Kft, Zrt, Bt, Nyrt, ifj, id, özv, prof,
    vö, ld, max, min, szept, okt, nov, dec, jan, febr, márc, ápr, máj, jún, júl, aug, köv, évf, old, ker,
    közp, tkp, i.e, pf, db, mfsz, fsz`,
}
