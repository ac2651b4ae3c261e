import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    ponuk*, inzerát*, dopyt*, hľadanie, hľadanie partnera, hľadanie partnerov, oznam*, výzvu na partnerstvo,
    záznam*, žiadosť`,
  end: `
    stiahnuť, sťahuj*, stiahnite, zruš*, odstrán*, vymaz*, vyrad*, ukonč*, vzdáva*, vzdali, zamietnut*,
    neschvál*, nebol podporený, nebude realizov*, neuskutoční, nekoná, našli sme, už máme, sme našli, bol
    nájdený, kompletn*, už nehľadáme, nehľadáme, neplatí, nie je aktuáln*, neaktuáln*`,
  change: `
    oprava, opravu, opraviť, opravte, zmena, zmenu, zmeny, zmeniť, zmeňte, predĺž*, posunu*, posúva*, odlož*,
    aktualiz*, nahradiť, chyba, chybu, preklep, namiesto, doplniť, doplňte, doplnenie, pridať, nový termín,
    upresn*`,
  join: `
    záujem, zaujíma nás, zaujal*, máme záujem, radi by sme sa zapojili, zapojiť, pripojiť, zúčastniť,
    reaguj*, v reakcii, odpoveď na, nadväzuj*, čítali, prečítali, videli, všimli, skontaktovať, spojiť nás,
    byť partnerom, stať sa partnerom`,
  published: `
    zverejnen*, web*, stránk*, spravodaj*, newsletter*, portál*, platform*, databáz*, číslo, rozoslan*,
    preposlan*, publikovan*`,
  people: 'účastníkov, dobrovoľníkov, mladých ľudí, uchádzačov, stážistov, študentov',
}
