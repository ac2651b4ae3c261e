import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    offert*, avviż*, riklam*, tfittxija, tiftix*, talba, talbiet, pubblikazzjoni, sejħa għal sħab`,
  end: `
    nirtiraw, irtirar*, irtirajna, irtirajt, neħħu, tneħħu, inħassru, ħassru, tħassar, ikkanċell*, waqqafna,
    abbandun*, miċħud*, ma ġiex approvat, ma ġietx approvata, mhux se jsir, mhux se nkomplu, ma jsirx, sibna,
    insab, instabu, komplut*, komplet*, m'għadniex infittxu, m'għadux, m'għadhiex, m'għadna`,
  change: `
    korrezzjoni, nikkoreġu, ikkoreġu, bidla, tibdil, tbiddel, tbiddlet, nibdlu, estend*, estiż*, pospon*,
    aġġorn*, żball, żbaljat*, minflok, żidu, nżidu, żieda, skadenza ġdida, data ġdida`,
  join: `
    interessat*, interess tagħna, nixtiequ nieħdu sehem, nieħdu sehem, nipparteċipaw, ningħaqdu, bi tweġiba,
    tweġiba għal, b'referenza, rigward l, qrajna, qrajt, rajna, rajt, f'kuntatt, inkunu sħab, nkunu sieħeb`,
  published: `
    ippubblikat*, sit, websajt, paġna, newsletter, bullettin, portal, pjattaforma, database, numru, mibgħut*,
    bgħattu`,
  people: 'parteċipanti, voluntiera, żgħażagħ bejn, kandidati, studenti, applikanti',
}
