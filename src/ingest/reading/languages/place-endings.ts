import type { LanguageCode, Phrases } from './shape.ts'

/**
 * How names of places are inflected: `ending>nominative ending`, as they are written. An empty side is nothing at all:
 * `ssa>` takes the ending off. `nouns` stand on capitalised words, `adjectives` on small ones too ("kiskunmajsai székhelyű").
 */
export interface PlaceEndings {
  nouns: Phrases
  adjectives?: Phrases
  /** Inflected words for kinds of place, beyond `placeWords`: "v obci", "köyünde". */
  words?: Phrases
}

export const placeEndings: Readonly<Record<LanguageCode, PlaceEndings>> = {
  fi: {
    nouns: `
      ellä>i, eltä>i, essä>i, estä>i, illä>it,
      ssa>, ssä>, sta>, stä>, lla>, llä>, lta>, ltä>, lle>, n>, an>a, issa>i, ista>i, isissa>inen,
      isista>inen, sessa>nen, sesta>nen, den>si, dessa>si, desta>si, en>i, essa>i, esta>i, ella>i,
      elta>i, elle>i, essa>, esta>, en>, ilta>it, illa>it, ille>it, on>o, assa>a, asta>a, oon>o, aan>a,
      seen>si, iin>i, een>i`,
    words: `
      kylästä, kunnasta, kaupungista, saaressa, saaren, laaksossa, pitäjässä, seudulta, alueelta`,
  },
  et: {
    nouns: 's>, st>, l>, lt>, le>, sse>, as>a, ast>a, al>a, alt>a, is>i, ist>i, es>e, est>e, us>u, ust>u, e>',
    words: `
      külast, küla, külla, linnas, linnast, alevikust, vallast, saarelt, saar, orus, maakonnast`,
  },
  hu: {
    nouns: `
      ban>, ben>, ból>, ből>, ba>, be>, on>, en>, ön>, ról>, ről>, ra>, re>, n>, nál>, nél>, tól>, től>,
      hoz>, hez>, höz>, ott>, ett>, ött>, ára>a, án>a, ából>a, áról>a, ában>a, ától>a, ére>e, én>e,
      éből>e, éről>e, ében>e, étől>e`,
    adjectives: 'i>, ai>a, ei>e, i>i',
    words: `
      városában, városból, község, községben, községből, faluban, falunk, falu, faluból, települése,
      településén, településről, térség, térségben, járása, kistérségben, megyei, völgyében`,
  },
  pl: {
    nouns: `
      ie>, ie>a, ej>a, u>, u>o, owie>ów, owie>owo, owa>ów, owa>owo, owie>owa, y>a, i>a, ach>y, ach>i,
      ach>a, em>, em>o, iem>, ą>a, nie>no, cy>ca, cy>ce, icach>ice, ic>ice, a>, a>o, ku>ek, ka>ek, ku>k,
      cu>ec, ca>ec, dzi>dź, zie>z, rze>r, rze>ra, dzie>d, dzie>da, cie>t, cie>ta, le>ł, le>ła, e>, e>a,
      ym>y, im>i, ego>y, ych>e, em>e, niu>ń, nia>ń, mia>m`,
    words: `
      wsi, miejscowości, mieście, gminie, powiecie, sołectwo, sołectwie, dolinie, regionie, miasteczku,
      miasteczko`,
  },
  cs: {
    nouns: `
      ě>a, ě>, ě>o, e>a, e>, i>e, u>, u>o, ů>y, ech>y, ech>e, ích>e, ích>ice, icích>ice, ic>ice, y>a,
      ou>a, em>, ích>í, ce>ka, ze>ha, é>á, ého>ý, ém>ý, ovem>ov, ova>ov, ově>ov, cích>ky, kách>ky,
      ách>y, ku>ek, ka>ek, ce>ec, ci>ec, ni>eň`,
    words: `
      obce, obci, města, městě, městyse, městysi, vesnice, vesnici, vsi, kraji, kraje, okrese, okresu,
      regionu, údolí, mikroregionu, oblasti, podhůří`,
  },
  sk: {
    nouns: `
      e>a, e>, i>a, i>e, u>, u>o, y>a, ou>a, om>, om>o, ciach>ce, ach>y, iach>e, iciach>ice, íc>ice,
      ej>á, ého>ý, om>ý, ci>ca, ovej>ová, ku>ok, ka>ok, ku>ek, ka>ek, ci>ec, ca>ec, ni>eň, a>`,
    words: `
      obce, obci, mesta, meste, dediny, dedine, kraji, kraja, okrese, okresu, regióne, regiónu, údolí,
      údolia, doline, doliny, mikroregióne, mikroregiónu, oblasti`,
  },
  sl: {
    nouns: `
      u>, u>o, i>a, e>a, a>, a>o, ah>e, ah>i, ju>, ja>, ih>e, em>, em>o, om>, o>a, em>i, ega>i, cu>ec,
      ca>ec, ku>ek, ka>ek, ici>ica`,
    words: `
      vas, vasi, mesto, mesta, mestu, kraj, kraju, občina, občine, občini, dolina, doline, dolini, trg,
      regija, regiji, naselje, naselju`,
  },
  hr: {
    nouns: `
      u>, u>o, i>a, e>a, a>, a>o, ima>i, ima>e, ama>e, oj>a, om>a, om>o, om>, em>, og>i, ih>i, cu>ac,
      ca>ac, ku>ak, ka>ak, ci>ka, ovu>ov, ova>ov`,
    words: `
      selo, sela, selu, grad, grada, gradu, općina, općine, općini, županija, županije, županiji, otok,
      otoka, otoku, dolina, doline, dolini, mjesto, mjestu`,
  },
  sr: {
    nouns: `
      u>, u>o, i>a, e>a, a>, a>o, ima>i, ima>e, ama>e, oj>a, om>a, om>o, om>, em>, og>i, cu>ac, ca>ac,
      ku>ak, ka>ak, ci>ka, у>, у>о, и>а, е>а, а>, а>о, има>и, ама>е, ој>а, ом>а, ом>, ом>о, цу>ац, ца>ац`,
    words: `
      selo, sela, selu, grad, grada, gradu, opština, opštine, opštini, okrug, okruga, okrugu, dolina,
      dolini, mesto, mestu, село, села, селу, град, града, граду, општина, општине, општини, округ,
      округу, место`,
  },
  uk: {
    nouns: `
      і>, і>а, і>о, ї>я, и>а, у>, у>о, у>а, ю>я, ої>а, ій>а, а>, а>о, ові>ів, ова>ів, еві>ів, ках>ки,
      ах>и, ях>і, ів>и, ому>ий, ого>ий, ом>, ем>, єві>їв, єва>їв, я>ь, ю>ь`,
    words: `
      селі, селом, місті, містечко, містечку, селищі, громаді, районі, області, долині, острові, хуторі`,
  },
  ru: {
    nouns: 'е>, е>а, е>о, и>ь, и>я, и>а, ы>а, у>, у>а, ом>, ой>а, а>, ах>и, ске>ск, ска>ск',
  },
  lv: {
    nouns:
      'ā>a, ē>e, ī>is, ī>s, os>i, ās>as, ēs>es, as>a, es>e, a>s, u>i, u>as, ai>a, ei>e, u>a, īs>is, us>i, ūs>i, ī>e',
    words: `
      ciemu, ciematā, ciemats, novadu, pagastu, pilsētiņā, ielejā, salā, krastā`,
  },
  lt: {
    nouns: `
      e>as, uje>us, yje>is, yje>ys, oje>a, ėje>ė, iuose>iai, uose>ai, ose>os, ėse>ės, o>as, ų>ai,
      ių>iai, os>a, ės>ė, io>is, io>ys, aus>us, ą>as, ėj>ė, oj>a, se>s, ių>ės, ų>os, į>is`,
    words: `
      kaimo, kaimas, kaimelis, miestelio, rajono, rajone, krašte, slėnyje, saloje`,
  },
  tr: {
    nouns:
      'da>, de>, ta>, te>, dan>, den>, tan>, ten>, nin>, nın>, nun>, nün>, in>, ın>, un>, ün>, a>, e>, ya>, ye>, daki>, deki>, ndan>, nden>, nda>, nde>',
    words: `
      ilinde, ilinin, ilçesinde, ilçesinin, ilçesinden, ilçemiz, köyünde, köyünün, köyünden,
      kasabasında, şehrinde, bölgesinde, vadisinde, adasında, beldesi, beldesinde, mahallesinde`,
  },
  el: {
    nouns: `
      ού>ός, ου>ος, ου>ο, ού>ό, ας>α, άς>ά, ής>ή, ης>η, ών>ά, ων>α, ων>ες, ους>οι, ο>ος, ό>ός, η>ης,
      α>ας, ας>, ίου>ι, ών>οί, ων>οι, ες>ες, άνων>ανα, ων>ος`,
    words: `
      χωριό, χωριού, κωμόπολη, κωμόπολης, πόλη, πόλης, νησί, νησιού, κοιλάδα, κοιλάδας, δήμου, περιοχή,
      περιοχής`,
  },
  ro: {
    nouns: 'ului>, ului>u, ei>a, ei>ea, iei>ia, ul>, ului>ul, ilor>i, elor>e',
    words: `
      satul, satului, comuna, comunei, orașul, orașului, județul, județului, valea, văii, raionul,
      raionului, municipiul, municipiului`,
  },
  sv: {
    nouns: 's>',
    words: `
      byn, staden, socknen, kommunen, ön, dalen`,
  },
  no: {
    nouns: 's>',
    words: `
      bygda, bygd, byen, kommunen, øya, dalen, tettstedet`,
  },
  da: {
    nouns: 's>',
    words: `
      landsbyen, byen, øen, kommunen, dalen, sognet`,
  },
  is: {
    nouns:
      'um>ir, um>ar, um>, i>ur, i>, ar>, a>ir, a>ar, u>a, s>ur, s>, vík>vík, víkur>vík, firði>fjörður, fjarðar>fjörður, eyri>eyri',
    words: `
      þorpið, þorpinu, bærinn, bænum, sveitin, sveitinni, dalurinn, dalnum, eyjan, eyjunni`,
  },
  sq: {
    nouns: 'in>, un>, ën>ë, it>, ut>, ës>ë, ën>a, s>, n>, ës>a',
    words: `
      fshati, fshatin, fshatit, qyteti, qytetin, qytetit, bashkia, bashkinë, lugina, luginën, komuna`,
  },
  eu: {
    nouns: 'n>, ko>, tik>, ra>, etik>, ean>, eko>, an>, ren>, en>, era>, etan>, aren>, ako>a',
    words: `
      herria, herriko, herrian, auzoa, auzoan, bailara, bailaran, eskualdea, eskualdean, haranean,
      harana`,
  },
  de: { nouns: 's>' },
  bg: {
    nouns: '',
    words: `
      града, селото, общината, областта, района, местността, долината, планината, острова`,
  },
}
