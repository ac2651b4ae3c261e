import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    teideal, teideal an tionscadail, ainm an tionscadail, tionscadal, an tionscadal, teideal oibre, togra`,
  organisation: `
    eagraíocht, an eagraíocht, ainm na heagraíochta, iarratasóir, an t-iarratasóir, príomh-iarratasóir,
    príomhchomhpháirtí, ceannchomhpháirtí, grúpa, ainm an ghrúpa, cé muid, cé muid féin, cumann,
    comhordaitheoir an tionscadail, eintiteas, comharchumann`,
  organisationType: 'cineál eagraíochta, cineál na heagraíochta, stádas dlíthiúil, foirm dhlíthiúil',
  country: 'tír, an tír, stát, tír dhúchais',
  place: `
    áit, contae, ceantar, réigiún, cá háit, baile, sráidbhaile, suíomh tíreolaíoch, láthair, limistéar,
    oileán, cathair, ceanncheathrú`,
  address: 'seoladh, seoladh poist, an seoladh',
  themes: 'téama, téamaí, ábhair, réimse, réimsí, eochairfhocail, réimse oibre, príomhthéama',
  description: `
    cur síos, cur síos ar an tionscadal, achoimre, achoimre ar an tionscadal, an smaoineamh, smaoineamh,
    aidhm, aidhmeanna, cuspóir, cuspóirí, gníomhaíochtaí, gníomhaíochtaí beartaithe, cúlra, torthaí,
    torthaí a bhfuiltear ag súil leo, ábhar an tionscadail`,
  partnersSought: `
    comhpháirtithe á lorg, comhpháirtithe atá á lorg, comhpháirtithe atá uainn, comhpháirtithe de dhíth,
    comhpháirtí á lorg, á lorg, ag lorg, comhpháirtithe, cé atá uainn, cé atá á lorg, próifíl comhpháirtí,
    próifíl an chomhpháirtí, comhpháirtí idéalach, comhpháirtithe ag teastáil`,
  partnerCountries: `
    tíortha, tíortha comhpháirtíochta, tíortha comhpháirtithe, tíortha na gcomhpháirtithe, tíortha atá á lorg,
    tíortha is fearr linn, tír an chomhpháirtí`,
  partnerTypes: `
    cineál comhpháirtí, cineálacha comhpháirtithe, cineál na gcomhpháirtithe, cineál eagraíochta atá á lorg`,
  programme: 'clár, ciste, maoiniú, scéim, glao, clár maoinithe, foinse maoinithe, an clár, cistiú',
  deadline: 'spriocdháta, dáta deiridh, an spriocdháta, dáta dúnta, spriocdhátaí, dáta deireanach',
  replyDeadline: `
    freagra roimh, freagraí roimh, freagraí, freagra, spriocdháta na bhfreagraí,
    spriocdháta le haghaidh freagraí, spriocdháta do fhreagraí, spriocdháta freagartha, léiriú spéise,
    léiriú spéise roimh, léirithe spéise, spriocdháta do léiriú spéise, freagair roimh,
    spriocdháta do chomhpháirtithe, déan teagmháil roimh`,
  applicationDeadline: `
    spriocdháta an ghlao, iarratas, spriocdháta iarratais, spriocdháta an iarratais,
    spriocdháta le haghaidh iarratais, spriocdháta do iarratais, dúnann an glao, dúnadh an ghlao,
    cur isteach an iarratais, iarratas le cur isteach, spriocdháta curtha isteach, iarratais roimh`,
  period: `
    tréimhse, fad, tréimhse an tionscadail, amchlár, fad an tionscadail, tréimhse feidhmithe, dátaí,
    dátaí an tionscadail, fad ama, clár ama`,
  start: 'tús, tosach, dáta tosaithe, tús an tionscadail, dáta tosaigh',
  end: 'deireadh, críoch, dáta críochnaithe, deireadh an tionscadail',
  budget: `
    buiséad, buiséad iomlán, costas, costas iomlán, buiséad measta, buiséad an tionscadail, iomlán,
    costas an tionscadail`,
  partnerBudget: `
    buiséad in aghaidh an chomhpháirtí, buiséad do gach comhpháirtí, buiséad gach comhpháirtí,
    buiséad an chomhpháirtí`,
  languages: 'teanga, teangacha, teanga oibre, teangacha oibre, teanga an tionscadail',
  contact: 'teagmháil, eolas, tuilleadh eolais, sonraí teagmhála, breis eolais, duine teagmhála',
  contactName: 'ainm, teagmhálaí, ainm an teagmhálaí, ainm teagmhála, duine freagrach',
  role: 'ról, post, teideal poist, feidhm',
  email: 'ríomhphost, r-phost, email, e-mail, seoladh ríomhphoist, rphost',
  phone: `
    fón, teil, guthán, teileafón, fón póca, uimhir theileafóin, uimhir fóin, tel, soghluaiste, uimhir ghutháin`,
  fax: 'facs, fax',
  website: `
    suíomh, suíomh gréasáin, láithreán gréasáin, gréasán, suíomh idirlín, láithreán, gréasán láithreán`,
  kind: 'cineál fógra, cineál, cineál iarratais, cineál comhoibrithe, cineál tairisceana',
  event: 'cruinniú, cruinniú ar líne, dáta an chruinnithe, comhdháil, ócáid, seimineár',
  signatureDate: 'dáta sínithe, dáta, síniú, sínithe, dáta agus síniú, áit agus dáta',
  partnersFound: `
    comhpháirtithe cheana, comhpháirtithe deimhnithe, comhpháirtithe reatha, comhpháirtithe atá ann cheana,
    comhpháirtithe atá againn, comhpháirtithe aimsithe, comhpháirtithe dearbhaithe`,
  ownShare: 'cómhaoiniú, ár gcuid féin, ár sciar féin, ár ranníocaíocht, ranníocaíocht féin',
  ignored: `
    uimhir charthanachta, uimhir thagartha, uimhir chláraithe, tagairt, CBL, IBAN, daonra, achar,
    bliain bunaithe, dáta bunaithe, bunaithe, aguisíní, nótaí, leagan, leathanach, PIC, OID,
    líon comhpháirtithe`,
}
