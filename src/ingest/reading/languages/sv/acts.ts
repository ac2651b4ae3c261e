import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    annons*, erbjudande*, partnersökning*, efterlysning*, förfråg*, inlägg*, utlysning av partner*,
    uppgifter*, publicering*`,
  end: `
    dra tillbaka, drar tillbaka, dras tillbaka, dragit tillbaka, ta bort, tas bort, plocka bort, radera*,
    avbryt*, ställs in, ställer in, inställt, lägger ner, läggs ner, lagts ner, avslag, fick avslag, inte
    beviljat*, beviljades inte, blir inte av, har hittat, hittat, är hittad*, fulltalig*, komplett*, söker
    inte längre, inte längre, ej längre, inaktuell*`,
  change: `
    rättelse*, rätta, korriger*, ändring*, ändra*, ändrat, förläng*, skjut*, skjuts upp, flytta*, uppdater*,
    ersätt*, byt ut, fel i, felaktig*, i stället för, istället för, lägg till, lägga till, tillägg*,
    komplettera*, ny sista dag, nytt datum`,
  join: `
    intresserade av, intresserad av, vårt intresse, vill gärna vara med, vara med, delta, ansluta oss, svar
    på, svarar på, med anledning av, angående er, läste, såg, har läst, har sett, låter som vi, passar oss,
    kontaktuppgift*, i kontakt med, bli partner*`,
  published: `
    publicera*, webb*, hemsida*, er sida, nyhetsbrev*, veckobrev*, portal*, plattform*, databas*, nummer, nr,
    skickade ut, vidarebefordra*, spred*`,
  people: 'deltagare, volontärer, ungdomar mellan, sökande, praktikanter, studenter, ledare till',
}
