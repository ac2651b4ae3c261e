import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    roimh, faoin, faoi, ar a dhéanaí, tráth nach déanaí ná, suas go dtí, go dtí, ar an lá deireanach`,
  deadline: `
    spriocdháta, sprioc, spriocdháta deiridh, dáta deiridh, dúnann, dúnfaidh, dáta dúnta, dúnta`,
  reply: `
    freagra, freagraí, freagair, freagraigí, scríobh chugainn, scríobhaigí, déan teagmháil,
    téigh i dteagmháil, i dteagmháil linn, cur in iúl, cuir in iúl, léiriú spéise, glao, deimhnigh,
    a chloisteáil uaibh, ar mhaith leo`,
  application: `
    iarratas, iarratais, iarratas a chur isteach, cuir isteach, curtha isteach, glao ar thograí, glao, togra,
    tograí, babhta, an ciste, maoiniú, scéim, iarratas ar mhaoiniú`,
  event: `
    cruinniú, cruinnithe, comhdháil, seimineár, féile, aonach, cuairt, oscailt, ar siúl, saoire, dúnta,
    margadh, cúrsa, ceardlann, taispeántas, foilsithe, oireachtas, ollchruinniú`,
  past: `
    ó, bunaíodh, bunaithe, tosaíodh, thosaigh, bhí, reáchtáladh, críochnaíodh, faofa, anuraidh, roimhe seo,
    osclaíodh, seoladh, cheana`,
  period: `
    tréimhse, tréimhse an tionscadail, ar feadh, mairfidh, tosóidh, tosú, cur i bhfeidhm, críochnóidh, fad,
    amchlár, na blianta, reáchtálfar`,
  superseded: 'in ionad, in áit, ní, roimhe seo, ar dtús',
}

export const triage: TriageCues = {
  seek: `
    comhpháirtithe á lorg, ag lorg comhpháirt*, ag cuardach comhpháirt*, lorg comhpháirt*, comhpháirtí á lorg,
    ba mhaith linn comhpháirt*, tá comhpháirtithe uainn, táimid ag lorg, táimid ag lorg ~ comhpháirt*,
    cuardach comhpháirt*, comhoibriú trasnáisiúnta, tionscadal comhoibrithe, comhoibriú idirnáisiúnta,
    á lorg againn, atáimid ag lorg`,
  seekWeak: `
    ag lorg, á lorg, cuardach, comhoibriú, comhpháirt*, comhpháirtíocht, ba mhaith linn, i dteagmháil le,
    scaip, suim, tionscadal, smaoineamh, i gcomhar le`,
  capability: `
    táimid ag tairiscint, tairgimid, is féidir linn, sásta a bheith inár gcomhpháirt*, mar chomhpháirtí i,
    fáilte a chur roimh, ar fáil do`,
  amendment: `
    ceartú ar ár bhfógra, botún inár bhfógra, síneadh leis an spriocdháta, spriocdháta nua,
    athrú ar ár bhfógra, le bhur dtoil athraigh`,
  withdrawal: `
    ag tarraingt siar ár, tarraingt siar an fhógra, bain anuas an fógra, tá comhpháirtí aimsithe,
    fuaireamar comhpháirt*, nílimid ag lorg a thuilleadh, ní rachaidh an tionscadal`,
  interest: `
    chonaiceamar bhur bhfógra, léamar bhur bhfógra, in bhur nuachtlitir, ar bhur suíomh, tá suim againn,
    tá spéis againn, ba mhaith linn páirt a ghlacadh, mar fhreagra ar an bhfógra`,
  question: `
    tá ceist agam, ceist, ceisteanna, an féidir, ar mhiste, conas, cé a, cá bhfaighidh, cad é an, an bhfuil,
    an gá`,
  newsletter: 'nuachtlitir, san eagrán seo, léigh tuilleadh, díliostáil',
  event: `
    cuireadh, tugtar cuireadh, cláraigh roimh, clárú, clár an lae, comhdháil, seimineár gréasáin,
    saor in aisce`,
  fundersCall: 'tá an glao oscailte, glao ar iarratais, iarratasóirí incháilithe, deontais suas go',
  autoReply: 'as láthair, freagra uathoibríoch, ar saoire, as an oifig, uimhir thagartha, ná freagair',
  bounce: 'níorbh fhéidir, níor seachadadh, theip ar sheachadadh',
  spam: 'seo, an chéad leathanach de google, iasacht, crannchur, buaiteoir, oidhreacht, infheistíocht',
  job: 'folúntas, post lánaimseartha, tuarastal, CV, iarratas ar an bpost',
  participants: 'rannpháirtithe á lorg, oibrithe deonacha á lorg, malartú óige',
  minutes: 'miontuairiscí, i láthair, clár oibre, leithscéalta',
  press: 'preaseisiúint, le foilsiú, do na meáin',
  thanks: 'go raibh maith agaibh as, míle buíochas, ár mbuíochas',
}

export const partners: PartnerCues = {
  partner: `
    comhpháirtí, comhpháirtithe, chomhpháirtí, chomhpháirtithe, gcomhpháirtithe, páirtí, páirtnéir,
    páirtnéirí, páirtithe`,
  wanted: `
    ag lorg, á lorg, uainn, ba mhaith linn, ó, as, i, sa, san, b'fhearr linn, fáilte roimh, teastaíonn,
    de dhíth, i gcomhar le`,
  found: 'cheana féin, cheana, tá comhpháirtí, aimsithe, deimhnithe, sínithe, aontaithe',
  example: `
    roimhe seo, d'oibríomar, thugamar cuairt, cuairt staidéir, cosúil le, spreagtha ag, mar shampla`,
  anyCountry: `
    aon tír san AE, aon tír de chuid an AE, tír ar bith, gach tír san Eoraip, ar fud na hEorpa, ó aon tír`,
  negation: 'ní, níl, seachas, gan',
}

export const money: MoneyCues = {
  thousand: 'míle, k',
  million: 'milliún',
  currencies: {
    EUR: 'euro',
    GBP: 'punt',
  },
  total: 'buiséad, buiséad iomlán, iomlán, san iomlán, costas, costas iomlán, luach',
  perPartner: 'in aghaidh an chomhpháirtí, gach comhpháirtí, do gach comhpháirtí',
  otherMoney: 'táille, tuarastal, ticéad, cómhaoiniú, caite, duais, cíos',
}
