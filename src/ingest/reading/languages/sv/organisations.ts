import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    LAG, leadergrupp, leadergrupper, leadergruppen, leadergruppe, leaderområde, leaderområden, leader,
    lokal aktionsgrupp, lokala aktionsgrupper, LAG-grupper, LAG:ar, leaderkontor`,
  flag: 'FLAG, fiskeområde, fiskeområden, fiskeleader, lokal fiskegrupp, lokala fiskegrupper',
  municipality: `
    kommun, kommuner, kommunen, kommunstyrelse, stad, region, regioner, regionen, län, landsting, landskap,
    kommunförbund`,
  agency: `
    länsstyrelse, länsstyrelser, länsstyrelsen, myndighet, myndigheter, ministerium, departement,
    utvecklingsbolag, handelskammare, handelskamrar, nationalpark, nationalparker, naturpark, naturparker,
    geopark, verk, Jordbruksverket, Skogsstyrelsen, besökscenter, utvecklingsbyrå`,
  ngo: `
    förening, föreningar, föreningen, ideell förening, ideella föreningar, stiftelse, stiftelser, stiftelsen,
    byalag, bygdegårdsförening, hembygdsförening, hembygdsföreningar, kooperativ, idéburna, kulturföreningar,
    kulturförening, samfällighet, studieförbund, ungdomsförening, ungdomsföreningar, organisationer,
    intresseförening, kyrka, församling`,
  education: `
    skola, skolor, skolan, gymnasium, gymnasier, naturbruksgymnasium, naturbruksgymnasier, folkhögskola,
    folkhögskolor, universitet, högskola, högskolor, yrkesskola, yrkesskolor, forskningsinstitut, institut,
    forskare, lärosäte, lärosäten, yrkeshögskola, förskola`,
  company: `
    företag, företagare, bolag, aktiebolag, lantbruk, gård, gårdar, mejeri, mejerier, småföretag, kafé,
    socialt företag, sociala företag, rederi, rederier, slakteri, turistföretag, jordbrukare, lantbrukare,
    bönder, bryggeri`,
  network: `
    nätverk, nätverket, landsbygdsnätverk, landsbygdsnätverket, Leader Sverige, riksförbund, federation,
    leaderförening`,
}

export const legalForms: Phrases = 'AB, ek för, ekonomisk förening, HB, KB, ideell förening, rf'

export const organisationWords: Phrases = `
  leader, centrum, museum, kontor, kansli, råd, byrå, förbund, sällskap, hus, bibliotek, byggd, by, bygd,
  projekt`
