import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const pl: LanguageData = {
  code: 'pl',
  acts,
  letters: 'ąćęłńóśźż',
  commonWords: `
    się, że, jest, nie, są, w, z, na, do, oraz, dla, jako, który, która, które, przez, przy, od, po, ze, we,
    i, to, jak, ale, lub, czy, już, tylko, także, również, nasz, nasza, nasze, naszej, naszego, nas, nam,
    państwa, państwo, być, będzie, będą, możemy, mamy, jesteśmy, chcemy, co, za, o, ich, tym, tego, bardzo,
    roku, żeby, aby, więc, ponieważ, dziękuję, proszę`,
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
      PROW, PS WPR, plan strategiczny WPR, EFRROW,
      europejski fundusz rolny na rzecz rozwoju obszarów wiejskich, działanie 19.3, poddziałanie 19.3,
      interwencja 13.1, I.13.1, RLKS, program rozwoju obszarów wiejskich,
      rozwój lokalny kierowany przez społeczność, podejście leader`,
    EMFAF: `
      EFMR, EFMRA, fundusze europejskie dla rybactwa, FER, europejski fundusz morski, PO ryby,
      PO rybactwo i morze`,
    'Erasmus+': `
      erasmus plus, partnerstwa na małą skalę, partnerstwo na małą skalę, partnerstwa współpracy,
      partnerstwo współpracy, akcja kluczowa 2, akcja 2, FRSE, fundacja rozwoju systemu edukacji`,
    ESC: 'europejski korpus solidarności, EKS, projekty solidarności',
    CERV: `
      europa dla obywateli, obywatele równość prawa i wartości, obywatele równość prawa wartości,
      partnerstwo miast, sieci miast`,
    'Creative Europe': 'kreatywna europa',
    Horizon: 'horyzont europa, horyzont 2020',
    LIFE: 'program LIFE',
    Interreg: 'interreg, europejska współpraca terytorialna',
    other: `
      fundusz wyszehradzki, funduszu wyszehradzkiego, fundusze norweskie, funduszy norweskich, NAWA,
      mechanizm finansowy EOG`,
  },
  programmeCues: `
    program, programu, programie, programem, w ramach, w ramach programu, nabór, naboru, konkurs, konkursu,
    działanie, działania, poddziałanie, interwencja, interwencji, fundusz, funduszu, ze środków, środki z,
    finansowany z, finansowane z, finansowanie, dofinansowany, dofinansowanie z, współfinansowany, grant z,
    z programu, call, priorytet, oś`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    język, języki, języka, języków, językiem, językach, język roboczy, języki robocze, językiem roboczym,
    językiem projektu, język projektu, język kontaktu, język komunikacji, język korespondencji, mówimy,
    mówimy po, mówię, porozumiewamy się, znamy, władamy, posługujemy się, komunikacja w, komunikacji,
    korespondencja w, kontakt po, rozmawiamy, możemy rozmawiać, piszemy po, pracujemy po, spotkania po,
    po angielsku lub, prosimy pisać po, odpowiedzi po, tłumaczenie, w stopniu komunikatywnym`,
  applicantCues: `
    jesteśmy, my jako, w imieniu, działając w imieniu, wnioskodawca, wnioskodawcą jest, liderem jest,
    lider projektu, liderem projektu jest, nasza LGD, nasze stowarzyszenie, nasza gmina, nasza fundacja,
    nasza organizacja, nasza grupa, nasza szkoła, nasze muzeum, reprezentuję, reprezentujemy, piszę w imieniu,
    piszemy w imieniu, pracuję w, pracuję dla, jestem, nazywam się, kieruję, przygotowuje, przygotowujemy,
    planuje, szuka, poszukuje, zaprasza, pragnie, zamierza, realizuje, jako LGD, organizator,
    organizatorem jest, prowadzimy, z ramienia`,
  placeCues: `
    z siedzibą w, siedziba w, siedziba, nasza siedziba, siedzibą w, biuro w, biuro mieści się w, mieści się w,
    mieszczące się w, położona w, położony w, położone w, zlokalizowany w, znajduje się w, leży w, leżąca w,
    działamy w, działająca w, działa w, działamy na terenie, na terenie, na terenie gminy, na terenie powiatu,
    obszar, w okolicach, koło, niedaleko, w pobliżu, pod, w, z, w gminie, w powiecie, w województwie,
    w miejscowości, we wsi, w mieście, z miejscowości, w dolinie, nad, u podnóża, adres`,
  placeWords: `
    miasto, miasta, mieście, wieś, wsi, wsie, gmina, gminy, gminie, powiat, powiatu, powiecie, województwo,
    województwa, województwie, woj, pow, miejscowość, miejscowości, osada, dolina, dolinie, doliny, region,
    regionie, regionu, kraina, krainie, powiśle, pojezierze, pojezierzu, puszcza, puszczy, góry, górach,
    wyspa, wyspie, jezioro, jeziora, rzeka, rzeki, obszar, obszarze, pogórze, wyżyna, kotlina, kotlinie,
    nizina, nizinie, ziemia, dorzecze, subregion, pasmo`,
  abbreviations: `
    np, itd, itp, tj, tzn, m.in, ok, ul, al, pl, os, nr, tel, kom, faks, dr, mgr, inż, prof, ks, św, ds, dn,
    r, w, godz, min, max, poz, art, ust, pkt, str, tys, mln, zł, gr, woj, pow, gm, im, tzw, ww, jw, ws, wg,
    por, red, zob, cd, br, bm, sp, z o.o, hab, stow, lit, ze zm, dot, ew, jn, pt`,
}
