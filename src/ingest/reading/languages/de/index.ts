import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const de: LanguageData = {
  code: 'de',
  acts,
  letters: 'äöüß',
  commonWords: `
    und, der, die, das, ist, nicht, wir, mit, für, auf, ein, eine, einen, einem, einer, den, dem, des, im,
    sie, sich, auch, von, zu, zum, zur, aus, bei, sind, haben, werden, wird, oder, unser, unsere, unseren,
    ihre, ihrer, nach, noch, uns, ich, es, als, wenn, über, kann, möchten, durch, bis, wie, aber, nur, vom,
    dass`,
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
      ELER, GAP-Strategieplan, lokale Entwicklungsstrategie, LES, CLLD, Maßnahme 77.05, Maßnahme 19,
      Vorhabensart 77-05, LEADER-Förderung, LEADER-Mittel*, Entwicklungsprogramm für den ländlichen Raum`,
    EMFAF: 'EMFAF, EMFF, Meeres- und Fischereifonds, Fischereifonds',
    ESC: `
      Europäisches Solidaritätskorps, europäischen Solidaritätskorps, Solidaritätskorps, ESK,
      Solidaritätsprojekt*`,
    CERV: `
      Bürgerinnen und Bürger Gleichstellung Rechte und Werte, Europa für Bürgerinnen und Bürger,
      Städtepartnerschaften CERV, Bürger Gleichstellung Rechte und Werte`,
    'Creative Europe': 'Kreatives Europa',
    Horizon: 'Horizont Europa, Horizont 2020',
    LIFE: 'LIFE-Programm, LIFE-Projekt, LIFE-Antrag, LIFE-Natur',
    'Erasmus+': `
      Erasmus Plus, Kooperationspartnerschaft*, kleinere Partnerschaft*, kleine Partnerschaft*,
      Small-scale Partnership*, Erasmus-Antrag`,
    IPARD: 'Instrument für Heranführungshilfe, Heranführungshilfe',
  },
  programmeCues: `
    Programm, Förderprogramm, Ausschreibung, Aufruf, Förderaufruf, Call, Fonds, gefördert durch,
    gefördert über, gefördert von, gefördert aus, finanziert durch, finanziert über, finanziert aus,
    Finanzierung über, im Rahmen von, im Rahmen des, im Rahmen der, Förderung durch, Förderung über, Maßnahme,
    Mittel aus, aus Mitteln, Antrag bei, Förderschiene, Zuschuss aus, unter`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    Sprache, Sprachen, Arbeitssprache*, Projektsprache*, Verkehrssprache, Kommunikation auf, Kommunikation in,
    Kommunikationssprache, sprechen, wir sprechen, ich spreche, sprechen wir, gesprochen, arbeiten auf,
    verständigen uns auf, Verständigung, schreiben auf, auf Deutsch, auf Englisch, auf Deutsch oder,
    in deutscher Sprache, in englischer Sprache, Sprachkenntnisse, zur Not, gehen beide, Übersetzung,
    übersetzt, dolmetschen, gerne auf, Treffen auf, können wir auf`,
  applicantCues: `
    wir sind, wir sind die, wir sind der, wir sind das, wir sind eine, wir sind ein, im Namen der,
    im Namen des, im Namen von, im Auftrag der, im Auftrag des, für die, unsere LAG, unser Verein,
    unsere Gemeinde, unsere Region, unsere Organisation, unsere Schule, unser Verband, unsere Genossenschaft,
    Antragsteller ist, Antragsteller, Antragstellerin, Projektträger ist, Projektträger, Träger ist, Träger,
    federführend ist, federführend, Leadpartner, ich bin Geschäftsführerin der, ich bin Geschäftsführer der,
    ich bin, ich arbeite, ich arbeite bei, ich leite, ich vertrete, wir vertreten, Geschäftsführer der,
    Geschäftsführerin der, Leiter der, Leiterin der, Obmann des, Obfrau des, sucht, suchen, plant, bereitet,
    möchte, will, hier ist, hier schreibt, schreibe Ihnen von, mein Name ist, stellt sich vor, vorstellen,
    heißt, nennt sich, als, namens`,
  placeCues: `
    mit Sitz in, Sitz in, Sitz, sitzt in, mit Büro in, Büro in, Büros in, Geschäftsstelle in, ansässig in,
    gelegen in, gelegen im, liegt in, liegt im, liegen im, aus, in, im, bei, nahe, in der Nähe von,
    in der Stadt, in der Gemeinde, Gemeinde, Stadt, Marktgemeinde, Landkreis, Kreis, im Landkreis, im Kreis,
    im Bezirk, Bezirk, in der Region, Kanton, im Kanton, rund um, kommen aus, zuhause in, zu Hause in,
    daheim in, Raum, im Raum, Grüße aus`,
  placeWords: `
    Stadt, Gemeinde, Marktgemeinde, Dorf, Ort, Region, Landkreis, Kreis, Bezirk, Kanton, Tal, Land,
    Bundesland, Provinz, Insel, Inseln, Küste, Gebirge, Berge, Wald, Heide, Seenplatte, Halbinsel, Landschaft,
    Raum, Ortsteil, Becken, Hügelland, Ebene, Alb`,
  abbreviations: `
    z.B, bzw, ca, usw, etc, Nr, Tel, Str, Dr, Prof, Mag, Ing, Dipl, Fr, Hr, St, bspw, ggf, inkl, einschl,
    evtl, u.a, o.ä, d.h, d.J, d.M, Abs, Art, Bgm, gez, geb, i.A, i.V, z.K, z.H, z.T, max, min, Mio, Tsd, Jan,
    Feb, Mrz, Apr, Aug, Sept, Sep, Okt, Nov, Dez, vgl, Anm, Aufl, exkl, Mo, Di, Mi, Do, Sa, rd, sog, insb, Zl,
    Az`,
}
