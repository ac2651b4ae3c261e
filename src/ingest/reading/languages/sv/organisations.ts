import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    LAG, leadergrupp, leadergrupper, leadergruppen, leadergruppe, leaderområde, leaderområden, leader,
    lokal aktionsgrupp, lokala aktionsgrupper, LAG-grupper, LAG:ar, leaderkontor, leaderkontoret,
    leaderområdet, lokala aktionsgruppen, LAG-grupp, aktionsgrupp, aktionsgrupper, aktionsgruppen,
    skärgårdsleader, kustleader, CLLD-grupp*, leaderorganisation*`,
  flag: `
    FLAG, fiskeområde, fiskeområden, fiskeleader, lokal fiskegrupp, lokala fiskegrupper, FLAG-grupp*,
    fiskeområdet, fiskeriaktionsgrupp*`,
  municipality: `
    kommun, kommuner, kommunen, kommunstyrelse, region, regioner, regionen, län, landsting, kommunförbund,
    städer, staden, småkommuner, grannkommun*, landskommun*, landsbygdskommun*, ökommun*, kommunal*, länet,
    kommunförbundet, landskapsförbund*, regionförbund*, vänort, vänorter`,
  agency: `
    länsstyrelse, länsstyrelser, länsstyrelsen, myndighet, myndigheter, ministerium, departement,
    utvecklingsbolag, handelskammare, handelskamrar, nationalpark, nationalparker, naturpark, naturparker,
    geopark, Jordbruksverket, Skogsstyrelsen, besökscenter, utvecklingsbyrå, myndigheten, turistbyrå,
    turistbyråer, turistorganisation*, destinationsbolag*, näringslivsbolag*, biosfärområde*, geoparker,
    naturum, naturreservat, arbetsförmedling*, energikontor*, energibyrå*, hushållningssällskap*,
    NTM-central*, forststyrelse*, länsmuseum, utvecklingscentrum, statlig myndighet`,
  ngo: `
    förening, föreningar, föreningen, ideell förening, ideella föreningar, stiftelse, stiftelser, stiftelsen,
    byalag, bygdegårdsförening, hembygdsförening, hembygdsföreningar, kooperativ, idéburna, kulturföreningar,
    kulturförening, samfällighet, studieförbund, ungdomsförening, ungdomsföreningar, intresseförening,
    församling, byaförening*, bygdeförening*, byalagen, bygdegård, byaråd, idrottsförening*, idrottsklubb*,
    lokalförening*, teaterförening*, kvinnoförening*, naturskyddsförening*, fiskevårdsförening*,
    biodlarförening*, vägförening*, 4H, scoutkår*, hembygdsgille, ungdomsorganisation*, ungdomsråd,
    Röda Korset, frivilligorganisation*, ideella organisationer, ideell organisation,
    civilsamhällesorganisation*, samebyar, sameby, ekonomisk förening, ekonomiska föreningar,
    kooperativ förening, museiförening*, ungdomsgård*, pensionärsförening*, handikappförening*,
    funktionsrättsförening*, hantverksförening*, hemslöjdsförening*, församlingar, pastorat, fiskargille*,
    lantbrukarförbund*, LRF, Hela Sverige ska leva, byaverksamhet, fonden, husmodersförening*`,
  education: `
    skola, skolor, skolan, gymnasium, gymnasier, naturbruksgymnasium, naturbruksgymnasier, folkhögskola,
    folkhögskolor, universitet, högskola, högskolor, yrkesskola, yrkesskolor, forskningsinstitut, institut,
    forskare, lärosäte, lärosäten, yrkeshögskola, förskola, skolorna, grundskola, grundskolor, byskola,
    byskolor, lantbruksskola, lantbruksskolor, yrkesgymnasium, yrkesinstitut, yrkeshögskolor, vuxenutbildning,
    musikskola*, kulturskola*, forskningscentrum, forskningsstation*, forskningsinstitutet, universitetet,
    forskarna, studieförbunden, medborgarinstitut, hantverksskola*, förskolor, konsthögskola*, studiecentrum,
    utbildningsanordnare`,
  company: `
    företag, företagare, bolag, aktiebolag, lantbruk, gård, gårdar, mejeri, mejerier, småföretag, kafé,
    socialt företag, sociala företag, rederi, rederier, slakteri, turistföretag, jordbrukare, lantbrukare,
    bönder, bryggeri, företagen, företagaren, småföretagare, lantbruken, gårdsmejeri*, gårdsbutik*, bagerier,
    bageri, musteri, musterier, bryggerier, slakterier, sågverk, hotell, pensionat, restauranger, restaurang,
    vingårdar, vingård, biodlare, fiskare, yrkesfiskare, hantverkare, fårbönder, mjölkbönder, skogsägare,
    turistföretagare, researrangör*, konsultföretag, konsultbolag, start-ups, handelsträdgård*, lanthandel,
    lanthandlare, fårfarm*, rökeri, rökerier, producenter, matproducenter`,
  network: `
    nätverk, nätverket, landsbygdsnätverk, landsbygdsnätverket, Leader Sverige, riksförbund, federation,
    leaderförening, nätverken, nationella landsbygdsnätverket, bynätverk*, byanätverk*, riksorganisation*,
    samarbetsorganisation*, paraplyorganisation*, klusterorganisation*, kluster`,
}

export const legalForms: Phrases = 'AB, ek för, ekonomisk förening, HB, KB, ideell förening, rf'

export const organisationWords: Phrases = `
  leader, centrum, center, museum, kontor, kansli, råd, byrå, förbund, sällskap, bibliotek, gille, klubb, kår,
  lag, krets, distrikt, hushållningssällskap, akademi, hus, kulturhus, bygderåd, byanätverk, nämnd,
  förvaltning, avdelning, enhet, bygdegård, arbetsgrupp, kommitté, kommission, utvecklingsgrupp, forum`
