import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    nabídk*, inzerát*, poptávk*, hledání, hledání partnera, hledání partnerů, oznámení, výzvu k partnerství,
    záznam*, žádost*`,
  end: `
    stáhnout, stahuj*, stáhněte, zruš*, odstran*, smaz*, vymaz*, vyřad*, ukonč*, vzdáv*, vzdal*, zamítnut*,
    neschvál*, nebyl podpořen, nebude realizov*, neuskuteční, nekoná, našli jsme, máme již, už máme, jsme
    našli, byl nalezen, kompletní, už nehledáme, nehledáme, již nehledáme, neplatí, není aktuální, neaktuální`,
  change: `
    oprava, opravu, opravit, opravte, změna, změnu, změny, změnit, změňte, prodlouž*, posunu*, posouvá*,
    odlož*, aktualiz*, nahradit, chyba, chybu, překlep, namísto, místo, doplnit, doplňte, doplnění, přidat,
    nový termín, upřesn*`,
  join: `
    zájem, zajímá nás, zaujal*, máme zájem, rádi bychom se zapojili, zapojit, připojit, přidat se, zúčastnit,
    reaguj*, v reakci, odpověď na, navazuj*, četli, přečetli, viděli, všimli, zkontaktovat, spojit nás, být
    partnerem, stát se partnerem`,
  published: `
    zveřejněn*, web*, stránk*, zpravodaj*, newsletter*, portál*, platform*, databáz*, číslo, rozeslan*,
    přeposlan*, publikovan*`,
  people: `
    účastníky, účastníků, dobrovolníky, dobrovolníků, mladé lidi, uchazeče, stážisty, studenty, vedoucí`,
}
