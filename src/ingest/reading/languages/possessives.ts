import type { LanguageCode, Phrases } from './shape.ts'

/**
 * Whose an offer or a page is. "Our announcement" is changed or withdrawn by its sender, "your bulletin" was read by
 * somebody who answers. Beside a noun: `our`, `your` (polite and plural, all cases, "with you" too). Where the noun itself
 * holds the person ("ilmoituksemme", "sitenizde"), the whole word: `ourOffer`, `yourPage`.
 */
export interface Possessives {
  our: Phrases
  your: Phrases
  ourOffer?: Phrases
  yourPage?: Phrases
}

export const possessives: Readonly<Record<LanguageCode, Possessives>> = {
  bg: {
    our: 'нашата, нашето, нашия, нашият, нашите, наша, наше, ни, моята, моето',
    your: 'вашата, вашия, вашият, вашето, вашите, ваша, ви, при вас, у вас',
  },
  ca: {
    our: 'nostre, nostra, nostres, meu, meva',
    your: 'vostre, vostra, vostres, el seu, la seva, al seu, a la seva, del seu',
  },
  cs: {
    our: 'náš, naše, naši, našeho, našemu, našim, naší, našem, svou, svoji, moji',
    your: 'váš, vaše, vaši, vašeho, vašem, vašich, vaší, vašim, u vás',
  },
  da: { our: 'vores, vort, min, mit', your: 'jeres, hos jer, i jeres, deres' },
  de: {
    our: 'unser, unsere, unserer, unseres, unserem, unseren, meine, meiner, mein',
    your: 'ihr, ihre, ihrer, ihrem, ihren, ihres, euer, eure, eurer, eurem, euren, bei ihnen, bei euch',
  },
  el: {
    our: 'μας, μου',
    your: 'σας',
  },
  en: { our: 'our, my, ours', your: 'your, yours, with you, by you, from you' },
  es: {
    our: 'nuestro, nuestra, nuestros, nuestras, mi',
    your: 'vuestro, vuestra, vuestros, vuestras, su, sus, tu',
  },
  et: { our: 'meie, oma, minu', your: 'teie, teil, teilt' },
  eu: { our: 'gure, gurea, geure, nire', your: 'zuen, zure, zuenean, zuek' },
  fi: {
    our: 'meidän, minun',
    your: 'teidän, teillä',
    ourOffer:
      'ilmoituksemme, hakumme, kumppanihakumme, tarjouksemme, pyyntömme, ilmoitustamme, hakuamme, ilmoituksestamme, hakuilmoituksemme',
    yourPage:
      'sivuillanne, sivustollanne, sivultanne, sivuiltanne, sivustoltanne, uutiskirjeessänne, uutiskirjeestänne, kirjeessänne, verkkosivuillanne, tiedotteessanne, kotisivuillanne, ilmoituksenne',
  },
  fr: { our: 'notre, nos, mon, ma', your: 'votre, vos, chez vous, par vos soins, ton, tes' },
  ga: { our: 'ár, ar ar, dár, mo', your: 'bhur, agaibh, do shuíomh, ar do, uaibh' },
  gl: {
    our: 'noso, nosa, nosos, nosas, o meu, a miña',
    your: 'voso, vosa, vosos, vosas, seu, súa',
  },
  hr: {
    our: 'naš, naša, naše, našu, našem, našeg, našega, našoj, našim, moj, moja',
    your: 'vaš, vaša, vaše, vašu, vašem, vašeg, vašoj, vašim, vašim, vašima, vaših, kod vas',
  },
  hu: {
    our: 'a mi, saját',
    your: 'az önök, az önöknél, önöknél, nálatok, a ti',
    ourOffer:
      'hirdetésünk, hirdetésünket, hirdetésünkben, hirdetésünkre, felhívásunk, felhívásunkat, felhívásunkban, ajánlatunk, ajánlatunkat, ajánlatunkban, partnerkeresésünk, partnerkeresésünket, partnerkeresésünkben, kiírásunkat, kiírásunk, közleményünket, közleményünk',
    yourPage:
      'honlapjukon, honlapotokon, oldalukon, oldalatokon, weboldalukon, hírlevelükben, hírleveletekben, portáljukon, hírlevelükből, honlapjukról, oldalukról, lapjukban, honlapukon, adatbázisukban',
  },
  is: { our: 'okkar, mín', your: 'ykkar, hjá ykkur, yðar' },
  it: {
    our: 'nostro, nostra, nostri, nostre, mia, mio',
    your: 'vostro, vostra, vostri, vostre, suo, sua',
  },
  lt: { our: 'mūsų, savo, mano', your: 'jūsų, pas jus' },
  lv: { our: 'mūsu, savu, savā', your: 'jūsu, pie jums' },
  mk: {
    our: 'нашата, нашиот, нашето, нашите, наш, наша, ни',
    your: 'вашата, вашиот, вашето, вашите, ваша, кај вас, ви',
  },
  mt: {
    our: 'tagħna, tiegħi',
    your: 'tagħkom, tiegħek',
    ourOffer: 'avviżna, riklamna',
  },
  nl: { our: 'onze, ons, mijn', your: 'uw, jullie, bij u, bij jullie, je' },
  no: { our: 'vår, vårt, våre, min', your: 'deres, hos dere' },
  pl: {
    our: 'nasz, nasza, nasze, naszą, naszego, naszej, naszym, naszemu, naszych, moje, swoje',
    your: 'wasz, wasza, wasze, waszej, waszym, waszego, waszą, waszych, państwa, u państwa, u was',
  },
  pt: {
    our: 'nosso, nossa, nossos, nossas, meu, minha',
    your: 'vosso, vossa, vossos, vossas, seu, sua, teu',
  },
  ro: {
    our: 'nostru, noastră, noștri, noastre, meu',
    your: 'dumneavoastră, dvs, dv, vostru, voastră, voastre, al vostru',
  },
  sk: {
    our: 'náš, naša, naše, nášho, našu, našej, našom, našim, svoju, svoj, moju',
    your: 'váš, vaša, vaše, vášho, vašu, vašej, vašom, vašich, vašim, u vás',
  },
  sl: {
    our: 'naš, naša, naše, našo, našega, našem, naši, moj',
    your: 'vaš, vaša, vaše, vašo, vašem, vaši, vašega, vaših, pri vas',
  },
  sq: {
    our: 'tonë, jonë, ynë, tona, tanë',
    your: 'tuaj, juaj, suaj, tuaja, te ju',
  },
  sr: {
    our: 'naš, naša, naše, našu, našem, našeg, našoj, našim, наш, наша, наше, нашу, нашем, нашег, нашој',
    your: 'vaš, vaša, vaše, vašu, vašem, vašeg, vašoj, vašim, vašem, kod vas, ваш, ваша, ваше, вашу, вашем, вашег, вашој, код вас',
  },
  sv: { our: 'vår, vårt, våra, min', your: 'er, ert, era, hos er' },
  tr: {
    our: 'bizim',
    your: 'sizin',
    ourOffer:
      'ilanımız, ilanımızı, ilanımızın, ilanımızda, ilanımıza, ilanımızdaki, duyurumuz, duyurumuzu, duyurumuzun, duyurumuzda, çağrımız, çağrımızı, çağrımızın, teklifimiz, teklifimizi, teklifimizin, arayışımız, arayışımızı, talebimiz, talebimizi, ortak arayışımız',
    yourPage:
      'sitenizde, sitenizdeki, sitenizden, bülteninizde, bülteninizdeki, bülteninizden, sayfanızda, sayfanızdaki, portalınızda, portalınızdaki, ağınızda, web sitenizde, internet sitenizde, yayınladığınız, duyurunuz, duyurunuzu, paylaştığınız, ilanınız, ilanınızı',
  },
  uk: {
    our: 'наш, наша, наше, нашу, нашого, нашому, нашої, нашій, наші, моє',
    your: 'ваш, ваша, ваше, вашу, вашого, вашому, вашої, вашій, ваші, у вас',
  },
}
