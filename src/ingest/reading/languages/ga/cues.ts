import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    roimh, roimh dheireadh, faoin, faoi, faoi dheireadh, ar a dhéanaí, tráth nach déanaí ná, nach déanaí ná,
    suas go dtí, go dtí, go dtí an, ar an lá deireanach, ní déanaí ná, is déanaí, dúnann, dúnfar, dúnfaidh,
    críochnaíonn, oscailte go, oscailte go dtí, bailí go, in éag, rachaidh in éag, faoin dáta, is é an, is é`,
  deadline: `
    spriocdháta*, spriocdhátaí, spriocam, spriocdáta, sprioc-am, sprioc, dáta deiridh, dáta deireanach,
    dáta dúnta, lá deireanach, an lá deireanach, dáta dúnadh, teorainn ama, an spriocdháta, dáta éaga,
    spriocdháta, spriocdháta deiridh, dúnann, dúnfaidh, dúnta`,
  reply: `
    freagra, freagraí, freagair, freagraigí, freagraíonn, freagraíocht, freagrófar, freagairt, bhur bhfreagra,
    do fhreagra, scríobh, scríobh chugainn, scríobh chugam, scríobhaigí, scríobhaigí chugainn, déan teagmháil,
    déanaigí teagmháil, teagmháil a dhéanamh, téigh i dteagmháil, i dteagmháil, i dteagmháil linn, cur in iúl,
    cuir in iúl, cuirigí in iúl, cuir in iúl dúinn, in iúl dúinn, léiriú spéise, léirigh spéis, léiriú suime,
    suim, spéis, spéis a léiriú, a bhfuil suim acu, glao orainn, glaoigh, glaoigh orainn, deimhnigh, dearbhú,
    dearbhaigh, dearbhú comhpháirtíochta, litir intinne, litir thacaíochta, litreacha tacaíochta,
    a chloisteáil uaibh, cloisteáil uait, ag súil le, táimid ag súil, ag fanacht le, abair linn, lig dúinn,
    comhpháirtithe a roghnú, comhpháirtithe a aimsiú, cuardach comhpháirtithe, lorg comhpháirtithe,
    bheith páirteach, páirt a ghlacadh, teacht ar bord, seol chugainn, sheoladh chugainn,
    ríomhphost a sheoladh, glao, ar mhaith leo`,
  application: `
    iarratas, iarratais, iarratas*, an t-iarratas, cur isteach, a chur isteach, chur isteach, curtha isteach,
    cuirfear isteach, cuirfimid isteach, cuir isteach, glao ar thograí, glao, an glao, an ghlao, glaonna,
    togra, tograí, thogra, babhta, ciste, maoiniú, maoinithe, scéim, deontas*, iarratas ar mhaoiniú,
    údarás bainistíochta, an tÚdarás Bainistíochta, gníomhaireacht náisiúnta, Léargas, Pobal, an Roinn,
    foirm iarratais, comhad an tionscadail, tairseach, cáipéisí, doiciméid, aighneacht*, tíolacadh,
    a thíolacadh, ag cur isteach, iarratas a chur isteach, an ciste`,
  event: `
    cruinniú, cruinnithe, chruinniú, gcruinniú, cruinniú ar líne, comhdháil, chomhdháil, seimineár,
    seimineár gréasáin, webinar, féile, fhéile, aonach, cuairt, chuairt, oscailt, oscailt oifigiúil, ar siúl,
    saoire, ar saoire, laethanta saoire, lá saoire, margadh, cúrsa, ceardlann, taispeántas, oireachtas,
    ollchruinniú, cruinniú cinn bhliana, cruinniú boird, coiste, an bord, bord stiúrtha, comórtas, ceiliúradh,
    campa, scoil samhraidh, lá eolais, seisiún eolais, clárú, cláraigh, cuireadh, Zoom, Teams, preasócáid,
    seoladh oifigiúil, Fleadh, Cáisc, Nollaig, Lá Fhéile Pádraig, oifig dúnta, beidh an oifig dúnta,
    foilseofar, foilsíodh, foilsithe, bualadh le chéile, teacht le chéile, turas staidéir, dúnta`,
  past: `
    ó bhí, ó shin, bunaíodh, bunaithe, bunaithe sa bhliain, a bunaíodh, tosaíodh, thosaigh, thosaíomar, bhí,
    bhíomar, tharla, reáchtáladh, reáchtálamar, críochnaíodh, chríochnaigh, faofa, ceadaíodh, glacadh,
    anuraidh, arú anuraidh, an bhliain seo caite, seo caite, roimhe seo, osclaíodh, tógadh, fuaireamar,
    bhuaigh, bhuamar, d'oibríomar, thugamar, rinneamar, ghlacamar, a foilsíodh, sheolamar, daonra,
    duine ina gcónaí, acht, rugadh, le blianta, le fiche bliain, san am a chuaigh thart, iar, ó, seoladh,
    cheana`,
  period: `
    tréimhse, tréimhse an tionscadail, fad an tionscadail, ar feadh, mairfidh, mairfidh an tionscadal,
    mhairfidh, maireann, tosóidh, tosnóidh, tosú, tús a chur, tús an tionscadail, cur i bhfeidhm,
    chur i bhfeidhm, cur chun feidhme, i bhfeidhm, feidhmiú, críochnóidh, críochnú, deireadh an tionscadail,
    fad, amchlár, na blianta, reáchtálfar, leanfaidh, leanfaidh an tionscadal, gníomhaíochtaí, beartaithe,
    pleanáilte, táthar ag súil, idir, rithfidh, rithfidh an tionscadal, tionscadal bliana, mí ar fad,
    ar siúl ó`,
  superseded: `
    in ionad, in áit, ní, roimhe seo, ar dtús, bunaidh, i dtosach, seachas, seanspriocdháta, sean,
    an seanspriocdháta, a bhí ann, níl, curtha siar ó, sínte ó, mícheart, trí bhotún, trí dhearmad, anois`,
}

export const triage: TriageCues = {
  seek: `
    comhpháirt* á lorg, comhpháirt* ~ á lorg, ag lorg ~ comhpháirt*, ag cuardach ~ comhpháirt*,
    ar lorg ~ comhpháirt*, ar thóir ~ comhpháirt*, lorg comhpháirt*, cuardach comhpháirt*,
    cuardach ar chomhpháirt*, lorg ~ gcomhpháirt*, iarraidh ar chomhpháirt*, comhpháirt* ~ uainn,
    comhpháirt* de dhíth, comhpháirt* ~ de dhíth, comhpháirt* ~ ag teastáil, teastaíonn ~ comhpháirt*,
    teastaíonn ~ chomhpháirt*, comhpháirt* a aimsiú, teacht ar chomhpháirt*, teacht ar ~ comhpháirt*,
    ag lorg ~ páirtnéir*, páirtnéir* á lorg, ag lorg páirtithe, ag lorg ~ grúp*, ag lorg ~ gcumann,
    ag lorg ~ eagraíocht*, ag lorg ~ pobail, ag lorg ~ pobal, ag lorg ~ scoil*, ag lorg ~ comhairl*,
    ag lorg ~ feirmeoirí, comhpháirt* do thionscadal, comhpháirt* i dtionscadal, comhpháirt* sa tionscadal,
    comhpháirt* le haghaidh tionscad*, tionscadal comhoibrithe, tionscadal comhair, tionscadail chomhoibrithe,
    togra comhoibrithe, comhoibriú trasnáisiúnta, comhoibriú idirchríche, comhoibriú idirnáisiúnta,
    tionscadal trasnáisiúnta, tairiscint chomhoibrithe, tairiscint comhoibrithe, cuireadh chun comhoibrithe,
    cuireadh chun comhoibriú, bheith páirteach linn i dtionscad*, oibriú linn ar thionscad*,
    ba mhaith linn oibriú le, ba mhaith linn comhoibriú le, ba mhaith linn nasc a dhéanamh, nascadh le bailte,
    nasc baile, smaoineamh tionscadail, cuireadh do chomhpháirt*, cé a bheadh sásta páirt`,
  seekWeak: `
    ag lorg, á lorg, á lorg againn, cuardach, comhoibriú, comhpháirt*, comhpháirtíocht, páirtnéir*,
    oibriú le chéile, i dteagmháil le, scaip, scaipigí, scaipeadh, roinn, suim, spéis, smaoineamh,
    i gcomhar le, malartú taithí, taithí a mhalartú, fáilte roimh, foilsigh, a fhoilsiú, ar bhur suíomh,
    bhur líonra, cuir ar aghaidh, ceannchomhpháirtí, cuibhreannas, ceantair chosúla`,
  capability: `
    táimid á dtairiscint féin, táimid ár dtairiscint féin, tairgimid muid féin, mar chomhpháirtí i,
    mar chomhpháirtí, mar chomhpháirtithe i, bheith inár gcomhpháirt*, sásta a bheith inár gcomhpháirt*,
    sásta páirt a ghlacadh i dtionscad*, d'fhéadfaimis a bheith, d'fhéadfaimis cur le,
    is féidir linn ~ a thairiscint, is féidir linn óstáil, is féidir linn fáilte, a thairgimid,
    a bhfuil le tairiscint againn, tá saineolas againn, tá taithí againn ar, ár dtaithí, ár saineolas,
    inár gcomhpháirtí agaibh, in bhur dtionscad*, i dtionscadal daoine eile, i dtionscadail daoine eile,
    níl tionscadal dár gcuid féin, nílimid ag ullmhú tionscadal, gan tionscadal dár gcuid féin,
    má tá comhpháirtí uaibh, má tá comhpháirtí de dhíth, tabhair cuireadh dúinn`,
  amendment: `
    ceartú ar ár bhfógra, ceartúchán ar ár bhfógra, ceartúchán ar ár dtairiscint, ceartú ar ár dtairiscint,
    botún inár bhfógra, earráid inár bhfógra, earráid inár dtairiscint, botún inár dtairiscint,
    síneadh leis an spriocdháta, síneadh curtha leis an spriocdháta, síneadh a chur leis an spriocdháta,
    cuireadh síneadh leis an spriocdháta, spriocdháta nua, an spriocdháta nua, dáta dúnta nua,
    athraíodh an spriocdháta, cuireadh an spriocdháta siar, spriocdháta curtha siar, athrú ar ár bhfógra,
    athrú ar ár dtairiscint, athrú ar an spriocdháta, le bhur dtoil athraigh, athraigh le do thoil,
    ceartaigh le do thoil, le do thoil ceartaigh, nuashonraigh le do thoil, cuir leis an bhfógra,
    cuir lenár bhfógra, aguisín lenár bhfógra, fanann an chuid eile, fanann gach rud eile mar,
    an chuid eile gan athrú, a sheolamar chugaibh, a sheol muid chugaibh, an fógra a sheolamar`,
  withdrawal: `
    ag tarraingt siar ár, tarraingt siar ár, ag tarraingt ár bhfógra siar, tarraingt siar an fhógra,
    ár bhfógra a tharraingt siar, ár dtairiscint a tharraingt siar, tharraingt siar ár, bain anuas an fógra,
    bain anuas ár, an fógra a bhaint anuas, scrios an fógra, scrios ár bhfógra, an fógra a scriosadh,
    tá comhpháirtí aimsithe, tá comhpháirtithe aimsithe, comhpháirtí aimsithe againn, tá comhpháirtí faighte,
    d'aimsíomar comhpháirt*, fuaireamar comhpháirt*, nílimid ag lorg a thuilleadh,
    níl muid ag lorg a thuilleadh, níl comhpháirt* ag teastáil a thuilleadh, ní rachaidh an tionscadal,
    ní bheidh an tionscadal ag dul, cuireadh an tionscadal ar ceal, an tionscadal curtha ar ceal,
    níor éirigh leis an iarratas, tá an chomhpháirtíocht iomlán, níl an fógra bailí,
    tá deireadh leis an gcuardach`,
  interest: `
    chonaiceamar bhur bhfógra, chonaic mé bhur bhfógra, chonaiceamar an fógra, chonaic mé an fógra,
    léamar bhur bhfógra, léigh mé bhur bhfógra, léamar an fógra, léigh mé an fógra, chonaiceamar ~ tairiscint,
    chonaic mé ~ tairiscint, léamar ~ tairiscint, léigh mé ~ tairiscint, in bhur nuachtlitir,
    a bhí ar bhur suíomh, chonaiceamar ar bhur suíomh, chonaic mé ar bhur suíomh, tá suim againn sa tionscad*,
    tá spéis againn sa tionscad*, tá suim agam sa tionscad*, tá suim againn, tá spéis againn,
    tá spéis againn i, tá suim againn páirt, ba mhaith linn páirt a ghlacadh sa, mar fhreagra ar an bhfógra,
    mar fhreagra ar an tairiscint, mar fhreagra ar bhur, fógra uimhir, tairiscint uimhir,
    cuir i dteagmháil sinn, sinn a chur i dteagmháil, muid a chur i dteagmháil, an bhfuil siad fós ag lorg,
    an bhfuil an fógra fós`,
  question: `
    tá ceist agam faoi, tá ceist agam, tá ceist againn, tá cúpla ceist agam, tá cúpla ceist againn,
    an féidir leat a rá, an féidir libh a rá, an bhféadfá a rá, an bhféadfadh sibh a rá,
    ba mhaith liom a fháil amach, ba mhaith linn a fháil amach, ba mhaith liom a fhios, an féidir iarratas,
    conas is féidir, conas a dhéanaim, cé leis ar cheart, cé chuige ar cheart, cá bhfaighidh mé,
    cá bhfaighimid, cad iad na coinníollacha, cad iad na rialacha, an bhfuil maoiniú ar fáil,
    an bhfuil scéim ann, eolas maidir le conas, an miste leat insint`,
  newsletter: `
    nuachtlitir, san eagrán seo, san eagrán seo den, léigh tuilleadh, lean ort ag léamh, díliostáil,
    díliostáil anseo, féach sa bhrabhsálaí, oscail sa bhrabhsálaí, eagrán uimhir, liostáil`,
  event: `
    tugtar cuireadh duit, tugtar cuireadh daoibh, tá cuireadh agat chuig, cuireadh chuig comhdháil,
    cuireadh chun na comhdhála, cuireadh chuig seimineár, cuireadh chuig, fáilte roimh chách chuig,
    cláraigh anseo, cláraigh roimh, clárú anseo, clár an lae, seimineár gréasáin, coinnigh an dáta,
    marcáil an dáta, líon teoranta áiteanna, saor in aisce isteach, aoichainteoir*`,
  fundersCall: `
    tá an glao oscailte, glao oscailte ar, glao ar iarratais, glao ar thograí oscailte,
    iarratasóirí incháilithe, costais incháilithe, caiteachas incháilithe, deontais suas go, deontas uasta,
    uasmhéid an deontais, ráta deontais, treoirlínte d'iarratasóirí, critéir incháilitheachta,
    fáiltítear roimh iarratais, iarratais á nglacadh`,
  autoReply: `
    as láthair ón oifig, as an oifig, freagra uathoibríoch, teachtaireacht uathoibríoch,
    teachtaireacht uathghinte, ar saoire go dtí, ar saoire bhliantúil, ar saoire mháithreachais,
    ná freagair an teachtaireacht seo, ná freagair an ríomhphost seo, fuarthas do theachtaireacht,
    fuaireamar do ríomhphost, uimhir thicéid, ar ais san oifig, má tá sé práinneach`,
  bounce: `
    níorbh fhéidir an teachtaireacht a sheachadadh, níor seachadadh, theip ar sheachadadh, seoladh gan aithne,
    faighteoir anaithnid, bosca poist lán, níor aimsíodh an seoladh`,
  spam: `
    SEO, an chéad leathanach de google, an chéad leathanach ar google, naisc isteach, iasacht phearsanta,
    iasacht thapa, iasachtaí ísle, ráta úis íseal, an crannchur náisiúnta idirnáisiúnta, bhuaigh tú,
    duais airgid buaite, oidhreacht airgid, deis infheistíochta, bitcoin, criptea-airgead,
    do chuntas curtha ar fionraí, deimhnigh do chuntas, cliceáil anseo chun, aistriú bainc milliún`,
  job: `
    folúntas, folúntais, post lánaimseartha, post páirtaimseartha, tuarastal, scála tuarastail, seol do CV,
    CV a sheoladh, iarratas ar an bpost, iarratais ar an bpost, agallamh poist, conradh sealadach,
    deis fostaíochta, ag earcú, an té a cheapfar`,
  participants: `
    rannpháirtithe á lorg, rannpháirtithe de dhíth, ag lorg rannpháirtithe, oibrithe deonacha á lorg,
    ag lorg oibrithe deonacha, ag lorg daoine óga idir, malartú óige, malartú do dhaoine óga,
    áiteanna fós ar fáil, áiteanna fágtha, costais taistil íoctha, lóistín agus béilí saor in aisce,
    campa oibre, an Cór Dlúthpháirtíochta`,
  minutes: `
    miontuairiscí, miontuairiscí an chruinnithe, i láthair ag an gcruinniú, leithscéalta, gabhadh leithscéal,
    clár oibre an chruinnithe, cinneadh ag an gcruinniú, críochnaíodh an cruinniú, an chéad chruinniú eile`,
  press: `
    preaseisiúint, preasráiteas, le foilsiú láithreach, do na meáin, teagmháil preas, preasócáid,
    comhdháil deiridh an tionscadail, d'oscail an tAire`,
  thanks: `
    go raibh maith agaibh as bhur gcabhair, go raibh maith agat as do chabhair,
    go raibh maith agat as an gcabhair, míle buíochas as, buíochas ó chroí, ár mbuíochas as,
    ba mhaith liom buíochas a ghabháil, ba mhaith linn buíochas a ghabháil, nollaig shona,
    athbhliain faoi mhaise`,
}

export const partners: PartnerCues = {
  partner: `
    comhpháirt*, chomhpháirt*, gcomhpháirt*, páirtí, páirtnéir*, pháirtnéir*, bpáirtnéir*, páirtithe,
    cuibhreannas, comhpháirtí, comhpháirtithe, chomhpháirtí, chomhpháirtithe, gcomhpháirtithe, páirtnéir,
    páirtnéirí`,
  wanted: `
    ag lorg, á lorg, ag cuardach, uainn, ba mhaith linn, teastaíonn, ag teastáil, de dhíth, b'fhearr linn,
    is fearr linn, fáilte roimh, fáilte faoi leith, go háirithe, go hidéalach, más féidir, aimsiú, ó, ón, as,
    in, roghnaítear, tosaíocht, ar mhaith leo, iarraimid, cuireadh do, ar a laghad, a bheith linn, i, sa, san,
    i gcomhar le`,
  found: `
    cheana féin, cheana, tá comhpháirtí againn, tá comhpháirtithe againn, againn cheana, aimsithe, deimhnithe,
    dearbhaithe, sínithe, aontaithe, ár gcomhpháirtí, ár gcomhpháirtithe, linn cheana, tá linn, i gcomhar,
    ar bord, páirteach cheana, i dteannta, tháinig ar bord, d'aontaigh, tá páirteach, comhaontú sínithe,
    tá comhpháirtí`,
  example: `
    roimhe seo, d'oibríomar, d'oibrigh muid, thugamar cuairt, thug muid cuairt, cuairt staidéir, cosúil le,
    spreagtha ag, mar shampla, ar nós, d'fhoghlaimíomar, tionscadal eile, tionscadal roimhe, san am atá thart,
    bhíomar, sampla`,
  anyCountry: `
    aon tír, aon tír san AE, aon tír de chuid an AE, tír ar bith, tír ar bith san AE, gach tír san Eoraip,
    ar fud na hEorpa, ó aon tír, ó thír ar bith, aon bhallstát, ballstát ar bith, gach ballstát,
    in aon áit san Eoraip, áit ar bith san Eoraip, tíortha uile an AE, is cuma cén tír,
    tíortha eile de chuid an AE, tír ar bith san Eoraip`,
  negation: 'ní, níl, níor, seachas, gan, ach amháin, nílimid, ná, cé is moite',
}

export const money: MoneyCues = {
  thousand: 'míle, mhíle, k',
  million: 'milliún, mhilliún, M',
  currencies: {
    EUR: 'euro, eoró',
    GBP: 'punt sterling, steirling, punt',
    USD: 'dollar, dollair',
  },
  total: `
    buiséad, bhuiséad, buiséad iomlán, iomlán, san iomlán, ar an iomlán, costas, costas iomlán, chostas,
    luach, costas an tionscadail, buiséad an tionscadail, suim iomlán, maoiniú iomlán, idir na comhpháirtithe`,
  perPartner: `
    in aghaidh an chomhpháirtí, gach comhpháirtí, do gach comhpháirtí, ag gach comhpháirtí, an comhpháirtí,
    gach páirtí, gach eagraíocht, gach grúpa, an duine de na comhpháirtithe, in aghaidh an ghrúpa`,
  otherMoney: `
    táille, tuarastal, ticéad, cómhaoiniú, cómhaoinithe, ár gcuid féin, ár sciar, caite, duais, cíos, praghas,
    síntiús, in aghaidh na bliana, sa bhliain, in aghaidh na míosa, sa mhí, in aghaidh an duine, láimhdeachas,
    deontas suas go, uasmhéid, costais taistil`,
}
