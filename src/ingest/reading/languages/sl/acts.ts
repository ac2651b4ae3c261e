import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    ponudb*, oglas*, iskanje, iskanje partnerja, iskanje partnerjev, povpraševanj*, objav*, poziv k
    partnerstvu, vpis*`,
  end: `
    umak*, odstran*, izbriš*, izbris*, prekli*, odpoved*, odpovemo, opušča*, opustil*, zavrnjen*, ni bil
    odobren, ne bo izveden*, ne bomo izvedl*, odpade, odpadlo, našli smo, smo našli, že imamo, je bil najden,
    popoln*, zapolnjen*, ne iščemo več, ni več, ne velja več`,
  change: `
    popravek, popravk*, popravite, popravljamo, sprememba, spremembo, spremenite, spremenjen*, podaljš*,
    prestav*, posodob*, zamenja*, napaka, napako, namesto, dodajte, dodati, dopolnit*, dopolnil*, nov rok,
    nov datum`,
  join: `
    zanima nas, zanimanje, zainteresiran*, radi bi se pridružili, pridruži*, sodelovati, odziv na, odzivamo,
    v odgovor, odgovarjamo, navezuj*, prebrali, brali, videli, zasledili, nas povežete, povezati, biti
    partner, postati partner`,
  published: `
    objavljen*, splet*, stran*, novic*, novičnik*, glasil*, portal*, platform*, baz*, številk*, posredovan*,
    razposlan*`,
  people: `
    udeležence, udeležencev, prostovoljce, prostovoljcev, mlade med, kandidate, študente, pripravnike`,
}
