import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    opslag*, annonce*, tilbud, partnersøgning*, efterlysning*, forespørgsel*, indlæg*, meddelelse*`,
  end: `
    trække tilbage, trækker ~ tilbage, trukket tilbage, fjerne, fjerner, fjern, slette*, slet, tage ned,
    tages ned, aflys*, opgiv*, stopp*, afslag, fik afslag, ikke bevilget, blev ikke bevilget, bliver ikke til
    noget, gennemføres ikke, har fundet, fundet, er fundet, fuldtallig*, komplet, søger ikke længere, ikke
    længere, ikke mere, uaktuel*`,
  change: `
    rettelse*, rette, ret venligst, ændring*, ændre*, ændret, forlæng*, udskyd*, udskudt, flyttet, opdater*,
    erstat*, fejl i, forkert*, i stedet for, tilføj*, tilføje, supplement*, ny frist, ny dato`,
  join: `
    interesseret*, interesserede, vores interesse, vil gerne være med, være med, deltage, tilslutte, svar på,
    svarer på, i anledning af, vedrørende jeres, læste, har læst, så jeres, har set, lyder som os, passer til
    os, kontaktoplysning*, i kontakt med, blive partner*`,
  published: `
    offentlig*, hjemmeside*, jeres side, nyhedsbrev*, portal*, platform*, database*, nummer, nr, sendte ud,
    videresend*, udsendt`,
  people: 'deltagere, frivillige, unge mellem, ansøgere, praktikanter, studerende, kandidater',
}
