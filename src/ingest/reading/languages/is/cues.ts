import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    fyrir, í síðasta lagi, ekki síðar en, til og með, fram til, eigi síðar en, allra síðasta lagi, fram að`,
  deadline: `
    frestur, frest, fresturinn, skilafrestur, svarfrestur, lokadagur, lokafrestur, rennur út, lokar, lýkur`,
  reply: `
    svar, svör, svara, svari, svarfrestur, hafa samband, hafið samband, láta vita, látið vita,
    látið okkur vita, heyra frá, heyra í ykkur, tilkynna áhuga, áhugasamir, áhuga, skrifa til, skrifið,
    hringja, hringið, staðfesta`,
  application: `
    umsókn, umsóknar, umsóknir, umsókna, umsóknarfrestur, umsóknarfresturinn, sækja um, sækjum um,
    auglýst eftir umsóknum, kall, skila inn, skilað, sjóðurinn, sjóðnum, sjóðinn, senda inn umsókn, úthlutun`,
  event: `
    fundur, fundi, fundinn, fundurinn, stjórnarfundur, aðalfundur, ráðstefna, ráðstefnu, málþing, vinnustofa,
    sýning, hátíð, hátíðin, heimsókn, námsferð, opnun, verður haldin, verður haldinn, haldið, frí, lokað,
    markaður, námskeið, fjarfundur, birt, uppfært`,
  past: `
    síðan, stofnað, stofnuð, stofnaður, hófst, var, voru, haldinn, haldin, lauk, samþykkt, í fyrra, áður,
    hafði, opnað, sent, sendum, þegar`,
  period: `
    verkefnistími, verkefnistíminn, tímabil, tímabilið, lengd, stendur, stendur yfir, framkvæmd, hefst,
    byrjar, byrjum, lýkur, endar, áætlað, verkefnið hefst, tímaáætlun, á árunum, árin`,
  superseded: 'í stað, í staðinn fyrir, ekki, áður, upphaflega, fyrri',
}

export const triage: TriageCues = {
  seek: `
    leitum að samstarfs*, leitar að samstarfs*, óskum eftir samstarfs*, óskar eftir samstarfs*,
    leitum samstarfsaðila, leita samstarfsaðila, leit að samstarfs*, leit að samstarfsaðilum,
    samstarfsaðilar óskast, samstarfsaðilum, óskast, leitum að ~ hópum, leitum að ~ félögum,
    vantar samstarfs*, viljum finna samstarfs*, auglýsum eftir samstarfs*, fjölþjóðlegt samstarf,
    samstarfsverkefni, alþjóðlegt samstarf, við leitum, við leitum að, auglýsum eftir`,
  seekWeak: `
    leitum, leitar, leita, óskum eftir, auglýsum, samstarf, samstarfi, samstarfs*, samvinna, samvinnu,
    í samband við, viljum gjarnan, dreifa, áhugasama, ásamt, verkefnishugmynd, verkefni, verkefnið`,
  capability: `
    við bjóðum, bjóðum fram, bjóðum okkur, getum tekið á móti, gerast samstarfsaðilar í,
    vera samstarfsaðili í, getum lagt til, þekking okkar, aðstaða okkar, tilraunastöð`,
  amendment: `
    leiðrétting á auglýsingu, leiðrétta auglýsingu, villa í auglýsingu, framlengdum frest*, nýr svarfrestur,
    frestur hefur verið framlengdur, viðbót við auglýsingu, breyting á auglýsingu, vinsamlegast breytið`,
  withdrawal: `
    drögum auglýsingu*, draga auglýsinguna til baka, fjarlægið auglýsinguna, taka auglýsinguna út,
    höfum fundið samstarfs*, samstarfsaðili er fundinn, leitum ekki lengur, ekki lengur þörf,
    hætt hefur verið við verkefnið, verkefnið fellur niður`,
  interest: `
    sáum auglýsingu*, lásum í fréttabréfi, í fréttabréfinu ykkar, á vefsíðu ykkar, á vefnum ykkar,
    höfum áhuga á, við höfum áhuga, viljum gjarnan taka þátt, koma okkur í samband, svar við auglýsingu,
    vegna auglýsingar um`,
  question: `
    ég er með spurningu, spurning, spurningar, gætuð þið sagt, getið þið sagt, er hægt að, má, þarf að,
    hvernig, hver getur, hvert á, hvar finn, hvað kostar, er til, er rétt að`,
  newsletter: 'fréttabréf, í þessu tölublaði, lesa meira, afskrá, segja upp áskrift, skoða í vafra',
  event: `
    boð á, ykkur er boðið, takið daginn frá, skráning fyrir, skráning á, skráðu þig, dagskrá, ráðstefna,
    málþing, vefnámskeið, fyrirlesari, aðgangur ókeypis, takmarkaður fjöldi`,
  fundersCall: `
    opið er fyrir umsóknir, auglýst er eftir umsóknum, umsóknarfrestur er til, styrkir til,
    styrkhæfir umsækjendur, styrkur að hámarki`,
  autoReply: `
    er í fríi, ekki við, sjálfvirkt svar, fjarverandi, kem aftur, málsnúmer, hefur verið móttekið,
    ekki svara þessum`,
  bounce: 'ekki tókst að afhenda, ekki hægt að afhenda, afhending mistókst, óafhent',
  spam: `
    leitarvélabestun, efst á google, seo, bakhlekkir, lán til, lágir vextir, vinningur, happdrætti, arfur,
    fjárfesta, rafmynt, tilboðið gildir`,
  job: `
    laust starf, laus störf, starf hjá, fullt starf, hlutastarf, laun, ferilskrá, umsókn um starfið, ráðning`,
  participants: `
    leitum að þátttakendum, þátttakendur óskast, sjálfboðaliðar óskast, ungmennaskipti, ferðin er ókeypis,
    ferðir og gisting`,
  minutes: 'fundargerð, viðstaddir, fjarverandi, dagskrá fundar, fundur settur',
  press: 'fréttatilkynning, til birtingar, myndir má nota, fjölmiðlar',
  thanks: 'takk fyrir hjálpina, kærar þakkir fyrir, takk fyrir að, við viljum þakka',
}

export const partners: PartnerCues = {
  partner: `
    samstarfsaðili, samstarfsaðila, samstarfsaðilar, samstarfsaðilum, samstarfsaðilann, félagi, félaga,
    samstarfsfélag*, samstarfshóp*`,
  wanted: `
    leitum, leitum að, leita, leitar, óskum, óskum eftir, viljum, gjarnan, helst, frá, á, í, velkomin,
    velkomnir, vantar, þurfum, í samstarfi við, með, ásamt, auglýsum eftir`,
  found: `
    þegar, þegar komin, þegar komið, þegar með, hafa þegar, er með, höfum þegar, fundinn, fundin, staðfest,
    undirritað, viljayfirlýsing`,
  example: `
    áður, unnum áður, heimsóttum, heimsótt, námsferð til, innblástur, eins og í, líkt og í, svipað og,
    til dæmis, dæmi`,
  anyCountry: `
    öllum ESB-löndum, hvaða ESB-landi sem er, hvaða landi sem er, öllu ESB, allri Evrópu, allra landa,
    sama hvaða land, hvar sem er í Evrópu, öðrum Evrópulöndum`,
  negation: 'ekki, nema, engin, enginn, fyrir utan',
}

export const money: MoneyCues = {
  thousand: 'þúsund, þús, þ',
  million: 'milljón, milljónir, milljónum, milljóna, m.kr, mkr, millj',
  currencies: {
    ISK: 'krónur, króna, kr, krónum, íslenskar krónur',
    EUR: 'evra, evrur, evrum',
  },
  total: `
    kostnaður, heildarkostnaður, heildarkostnaðar, fjárhagsáætlun, alls, samtals, kostar, heild,
    áætlaður kostnaður, fjármagn`,
  perPartner: `
    á hvern samstarfsaðila, hver samstarfsaðili, hvers samstarfsaðila, hver aðili, hvern aðila`,
  otherMoney: `
    gjald, laun, miði, eigið framlag, mótframlag, þegar varið, styrkur til, verðlaun, velta, leiga, þar af,
    á mann, þátttökugjald`,
}
