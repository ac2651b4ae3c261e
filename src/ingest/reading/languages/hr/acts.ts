import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    ponud*, oglas*, potrag*, traženje, traženje partnera, objav*, upit*, poziv partnerima, zapis*`,
  end: `
    povlač*, povuč*, povući, ukloni*, uklanja*, izbriš*, obriš*, skini*, skinuti, otkaz*, odustaj*, odustal*,
    poništ*, odbijen*, nije odobren*, neće se, ne ide dalje, otpao, otpala, našli smo, pronašli smo, smo
    pronašli, već imamo, je pronađen, popunjen*, ne tražimo više, više ne, nije više, ne vrijedi, zatvor*`,
  change: `
    dodate, dodali, novi kontakt, nova kontakt osoba, dodatak,
    ispravak, ispravk*, isprav*, promjen*, promijen*, izmjen*, izmijen*, produž*, odgođ*, pomak*, ažurir*,
    zamijen*, greška, grešku, umjesto, dodajte, dodati, dopun*, novi rok, novi datum`,
  join: `
    zanima nas, zainteresiran*, interes, zanimanje, htjeli bismo se pridružiti, pridruži*, sudjelovati,
    javljamo se, odgovaramo, u odgovoru, vezano uz, povodom, pročitali, vidjeli, naišli, povežete, spojite
    nas, povezati, biti partner, postati partner`,
  published: `
    objavljen*, web*, stranic*, bilten*, newsletter*, portal*, platform*, baz*, broj, proslijeđen*, poslan*`,
  people: `
    sudionike, sudionika, sudionici, volontere, volontera, mlade od, mladih od, kandidate, studente,
    pripravnike, polaznike`,
}
