import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    offerta, offerti, reklam, riklam, avviż, tfittxija, talba, proposta, skeda, formola, pubblikazzjoni,
    entrata, offert*, avviż*, riklam*, tiftix*, talbiet, sejħa għal sħab`,
  end: `
    nirtiraw, irtirar, neħħu, neħħi, titneħħa, tneħħi, tneħħu, ħassar, ħassru, kkanċellat*, tħassar, tħassret,
    rifjutat*, ma ġiex approvat, sibna, nstab, m'għadniex, m'għadux, m'għadhiex, mhux aktar, twaqqaf, agħlqu,
    komplut*, mimli, irtirar*, irtirajna, irtirajt, inħassru, ikkanċell*, waqqafna, abbandun*, miċħud*,
    ma ġietx approvata, mhux se jsir, mhux se nkomplu, ma jsirx, insab, instabu, komplet*,
    m'għadniex infittxu, m'għadna`,
  change: `
    ikkoreġ*, korrezzjoni*, ibdel, ibdlu, bidla, bidliet, tibdil, inbidlet, nbidlet, nbidel, estiż*,
    estensjoni, pospost*, aġġorna*, minflok, żball, żbalji, żidu, żid, skadenza ġdida, data ġdida,
    korrezzjoni, nikkoreġu, ikkoreġu, tbiddel, tbiddlet, nibdlu, estend*, pospon*, aġġorn*, żbaljat*, nżidu,
    żieda`,
  join: `
    interessat*, interess, jinteressana, nissieħbu, ningħaqdu, nieħdu sehem, tweġiba għal, b'referenza,
    qrajna, qrajt, rajna, rajt, f'kuntatt, nkunu sieħeb, interess tagħna, nixtiequ nieħdu sehem,
    nipparteċipaw, bi tweġiba, rigward l, inkunu sħab`,
  published: `
    pubblikat*, ippubblikat*, ippubblikajtu, sit, websajt, paġna, bullettin, newsletter, portal, pjattaforma,
    numru, referenza, xxerred, dehret, deher, database, mibgħut*, bgħattu`,
  people: `
    parteċipanti, voluntiera, żgħażagħ bejn, kandidati, studenti, mexxejja taż-żgħażagħ, bejn l-età,
    applikanti`,
}
