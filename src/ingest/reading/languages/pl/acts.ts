import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    ofert*, ogłoszeni*, poszukiwani*, zapytani*, anons*, wpis, wpisu, propozycj*, publikacj*, zgłoszeni*`,
  end: `
    wycof*, usun*, usuń, usuwa*, anul*, odwoł*, rezygn*, zrezygn*, skreśl*, zdjąć, zdejm*, zamkn*, archiw*,
    nie dostał*, nie otrzymał*, odrzucon*, nie został ~ przyjęty, nie został ~ zatwierdzony, nie będzie
    realizowan*, nie odbędzie, nie dojdzie, znaleźliśmy, znalazł*, został znaleziony, mamy już, komplet,
    skompletowan*, nie szukamy, już nie, nieaktualn*, straciło ważność`,
  change: `
    korekt*, popraw*, sprostow*, zmian*, zmieni*, przedłuż*, przesun*, przesunię*, aktualiz*, zaktualiz*,
    zastąp*, błąd, błęd*, pomyłk*, literówk*, zamiast, dopis*, dodać, uzupełni*, nowy termin, nowa data`,
  join: `
    zainteresowan*, interesuje nas, zainteresował*, zaciekawi*, chcielibyśmy dołączyć, dołącz*, przyłącz*,
    wziąć udział, uczestniczyć, odpowiada* na, w odpowiedzi, odpowiedź na, w nawiązaniu, nawiąz*,
    przeczytal*, widziel*, zobaczyl*, natknę*, skontaktować, prosimy o kontakt, zostać partnerem`,
  published: `
    opublikowan*, stroni*, witryn*, portal*, newsletter*, biulety*, platform*, baz*, numer, nr, rozesłan*,
    przesłan*, zamieszczon*`,
  people: `
    uczestników, uczestniczek, wolontariuszy, wolontariuszek, stażystów, młodych ludzi, kandydatów,
    studentów, chętnych`,
}
