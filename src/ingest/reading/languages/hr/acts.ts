import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    ponud*, oglas*, objav*, potrag*, traženje partnera, traženje, upit*, najav*, poziv na suradnju,
    poziv na partnerstvo`,
  end: `
    povlač*, povuć*, povuci*, povlačimo, uklon*, izbriš*, obriš*, makni*, skini*, poništ*, otkaz*, odusta*,
    odbijen*, nije odobren*, nije prošao, neće biti, nećemo, otpada, pronašli smo, našli smo, već imamo,
    pronađen*, popunjen*, kompletan, više ne tražimo, više ne, više nije, nije aktual*, ne vrijedi, zatvor*,
    arhivira*`,
  change: `
    ispravak, ispravk*, ispravit*, ispravljam*, izmjen*, izmijen*, promjen*, promijen*, produž*, produlj*,
    pomaknut*, pomiče, odgođen*, odgađa, ažurira*, zamijen*, greška, grešku, pogrešk*, umjesto, dodajte,
    dodati, dopun*, nadopun*, novi rok, novi datum`,
  join: `
    zanima, interes, interesira, zainteresiran*, željeli bismo se pridružiti, pridruž*, uključiti, uključili,
    priključi*, sudjelova*, odgovaramo na, odgovor na, javljamo se, javljam se, povodom, vezano, pročitali,
    pročitala, vidjeli, vidjela, naišli, povežite, povezati, spojiti, biti partner, postati partner`,
  published: `
    objavljen*, objavili, stranic*, web, mrežn*, bilten*, newsletter*, portal*, platform*, baz*, broj, br,
    proslijeđen*, poslan*, razaslan*`,
  people: `
    sudionike, sudionika, sudionici, volontere, volontera, volonteri, mlade od, mladih od, kandidate,
    kandidata, studente, pripravnike, praktikante`,
}
