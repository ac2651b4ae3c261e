import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    annons*, utlysing*, tilbod*, tilbud*, partnersøk*, etterlysning*, etterlysing*, førespurnad*,
    forespørsel*, oppslag*, innlegg*`,
  end: `
    trekke tilbake, trekker tilbake, trekkjer, trekker, trukket, trekkje, fjerne, fjern, fjernes, slette*,
    slett, ta ned, avlyse*, avlyst, gi opp, gir opp, stoppe*, avslag, fikk avslag, ikke innvilget, ikkje
    løyvd, blir ikke noe av, blir det ikke, vert ikkje, har funnet, har funne, funnet, funne, fulltallig,
    komplett, søker ikke lenger, ikke lenger, ikkje lenger, uaktuell*`,
  change: `
    rettelse*, retting*, rette, rett opp, endring*, endre*, endret, endra, forleng*, utsett*, utsatt,
    flyttet, oppdater*, erstatt*, feil i, i stedet for, i staden for, legg til, legge til, tillegg*,
    supplering*, ny frist, ny dato`,
  join: `
    interessert*, vår interesse, interesse for, vil gjerne være med, vil gjerne vere med, være med, vere med,
    delta, slutte oss, svar på, svarer på, i forbindelse med, angående deres, leste, har lest, las, så deres,
    har sett, høres ut som oss, passer for oss, kontaktinformasjon*, i kontakt med, bli partner*`,
  published: `
    publiser*, nettside*, nettsid*, heimeside*, hjemmeside*, nyhetsbrev*, nyhendebrev*, portal*, plattform*,
    database*, nummer, nr, sendte ut, videresend*`,
  people: `
    deltakere, deltakarar, frivillige, ungdom mellom, unge mellom, søkere, praktikanter, studenter,
    kandidater`,
}
