import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turasóireacht*, thurasóireacht*, turas oidhreachta, slí siúlóide, bealach siúlóide, siúlbhealach*,
    rothar bealach, glasbhealach*, bealach glas, oilithreach*, oilithreacht*, óstán*, lóistín oíche, campáil,
    treoraí, ceann scríbe, agraturasóireacht, éiceathurasóireacht, ionad cuairteoirí, cosán siúil, turasóir*,
    cuairteoir*, siúlóid*, slí, lóistín*, cosán*`,
  heritage: `
    oidhreacht*, n-oidhreacht, chultúr*, gcultúr*, ceolt*, cheol, amhránaíocht, seanchas, scéalaíocht,
    béaloideas, ealaín*, ealaíontóir*, músaem, músaeim, iarsmalann*, caisleán*, mainistir*, séipéal*,
    seandálaíocht*, cartlann*, ballaí cloiche, balla cloiche, fallaí tirime, ceardaithe, fíodóir*,
    fíodóireacht, potaireacht, gabha, muileann, muilte, teanga mhionlaigh, teangacha mionlaigh, mionteanga*,
    Gaeilge, féile, féilte, damhsa, rince, drámaíocht, scannán*, traidisiún*, nósanna, báid thraidisiúnta,
    seanfhoirgneam*, logainm*, aistriúchán, teanga agus cultúr, cultúr*, teanga, gaeltacht*, ceol, amhrán*,
    sean-nós, scéal*, béaloideas*, ceardaíocht*, músaem*, traidisi*, stair*, drámaíocht*, mionteang*, dialann`,
  'local-food': `
    bhia, mbia, bia áitiúil, táirgí bia, cáis, cáiseanna, fíon, beoir, leann, ceirtlis, mil, arán, bácús*,
    bácáil, feoil, mairteoil, uaineoil, bainne, im, subh, oideas*, cócaireacht, cistin, bialann*, margadh bia,
    slabhraí gearra, gastranomaíocht, díol díreach, uisce beatha, drioglann*, blaiseadh, bia, bianna,
    táirgí áitiúla, cáis*, feamainn, margadh feirmeoirí`,
  agriculture: `
    feirm*, fheirm*, bhfeirm*, feirmeoirí, curadóireacht, caoirigh, caora, gabhair, eallach, bó, ba, beach,
    beacha, beachaire*, beachaireacht, coirceog*, capall*, muca, cearca, olann, féar, féarach, móinéar*,
    úllord*, úlla, glasraí, gairdín pobail, garraíodóireacht, síolta, orgánach*, agraéiceolaíocht,
    buanshaothrú, ithir, ithreach, tréad, aoirí, aoireacht, feirmeoirí óga, pórtha dúchasacha, prátaí,
    feirmeoireacht*, talmhaíocht*, caora*, beithígh, beach*, barra*, gairdín*`,
  forestry: `
    foraois*, fhoraois*, foraoiseacht*, coillte, coill, crainn, crann, adhmad*, plandáil*, dóiteáin foraoise,
    sáibhmhuileann, coill*, crann*`,
  fisheries: `
    iascair*, iascaireacht*, iasc, éisc, farraige, fharraige, muirí, cósta, chósta, cois farraige, cuan,
    calafort*, líonta iascaigh, sliogéisc, diúilicíní, oisrí, gliomach, gliomaigh, feamainn, dobharshaothrú,
    geilleagar gorm, curach*, currach*, naomhóg*, muir*, cósta*, bád, báid, dobharshaothr*`,
  environment: `
    comhshaol*, chomhshaol*, timpeallacht*, thimpeallacht*, dúlra, nádúr*, bithéagsúlacht*, speiceas, speicis,
    speicis ionracha, tírdhreach*, portach*, bogach*, abhainn, aibhneacha, loch, lochanna, uiscebhealach*,
    caighdeán uisce, tuile, tuilte, triomach, éin, ialtóg*, féileacán*, feithid*, pailneoir*, mac tíre,
    gnáthóg*, éiceachóras*, páirc nádúir, truailliú*, truailliú solais, spéir dhorcha, flóra, fána,
    bláthanna fiáine, fálta, athfhiáin*, uisce*, éan, loch*`,
  'climate-energy': `
    aeráid*, athrú aeráide, gníomhú ar son na haeráide, fuinneamh*, fuinnimh, fhuinneamh, grianfhuinneamh,
    gréine, painéil ghréine, gaoithe, tuirbín*, in-athnuaite, bithghás, bithmhais, astaíochtaí, carbón*,
    pobal fuinnimh, inslithe, insliú, aisfheistiú, hidrigin, teas, fuinneamh, grian*, gaoth*, carbón`,
  circular: `
    geilleagar ciorclach, ciorclach*, athchúrsáil*, athúsáid*, dramhaíl*, múirín*, deisiú, caifé deisithe,
    plaisteach*, cur amú bia, uaschúrsáil, bithgheilleagar, múirín`,
  'smart-villages': `
    sráidbhaile cliste, sráidbhailte cliste, baile cliste, bailte cliste, smart village*, smart villages`,
  digital: `
    digit*, dhigiteach*, leathanbhanda, idirlíon*, cianoibr*, mol digiteach, moil dhigiteacha,
    comhoibriú spás, spás comhoibre, aip, aipeanna, bogearraí, intleacht shaorga, drón*, braiteoir*, róbat*,
    réaltacht fhíorúil, fíorúil, podchraoladh, ríomhaire*, na meáin shóisialta, priontáil 3T, digiteach*`,
  mobility: `
    soghluaisteacht*, iompar*, iompar poiblí, iompar tuaithe, bus, busanna, tacsaí, carrchomhroinnt,
    carr leictreach, carranna leictreacha, feithicil leictreach, luchtú, rothar*, rothaíocht*, iarnród*,
    traein, traenacha, stáisiún traenach, bád farantóireachta, siúl chun na scoile`,
  youth: `
    óige, aos óg, daoine óga, ndaoine óga, dhaoine óga, páistí, leanaí, déagóirí, scoláirí, mic léinn, ógra,
    comhairle óige, club óige, obair óige, naíonra, printíseach*, clós súgartha, óg`,
  ageing: `
    daoine scothaosta, seandaoine, daoine aosta, seanóirí, scothaosta, dul in aois, teach altranais,
    cúram baile, néaltrú, pinsinéir*, idirghlúine, idirghlúin, seantuismitheoirí, uaigneas, cúramóirí, aosta`,
  inclusion: `
    cuimsiú*, ionchuimsiú*, cuimsitheach*, míchumas*, daoine faoi mhíchumas, inrochtain*, bochtaineacht*,
    eisiamh sóisialta, leochaileach*, mionlaigh, lucht siúil, uathachas, dall, bodhar, gan dídean,
    obair shóisialta, faoi mhíbhuntáiste, feirmeoireacht shóisialta, mionlach*`,
  migration: `
    imirce*, imirceach*, inimirc*, inimirceach*, teifeach*, teifigh, dídeanaí*, tearmann, comhtháthú,
    diaspóra, bánú tuaithe, daonra ag titim, filleadh abhaile, imeascadh, idirchultúr*, núíosaigh, filleadh`,
  equality: `
    comhionannas*, comhionann*, mná, mban, bantracht, inscne*, LADT*, foréigean teaghlaigh, idirdhealú,
    feirmeoirí mná, cumhachtú ban, cailíní, ban`,
  business: `
    gnó*, ghnó*, ngnó*, gnólacht*, fiontar*, fiontraíocht*, fiontraí*, fostaíocht*, dífhostaíocht*, poist,
    cruthú post, margaíocht*, branda, onnmhairiú, gorlann*, geilleagar sóisialta, fiontar sóisialta, FBM,
    slabhra luacha, siopaí áitiúla, nuathionscain*, post*`,
  training: `
    oiliúint*, traenáil*, oideachas*, oideachais, cúrsa, cúrsaí, scileanna, foghlaim*, ceardoideachas,
    gairmoideachas, cuairt staidéir, cuairteanna staidéir, printíseacht*, múinteoireacht, oideachas aosach,
    meantóireacht*, teastas*, curaclam*, ceardlann*, cúrsa*, printís*`,
  health: `
    sláinte*, shláinte, folláine*, dochtúir*, altra*, altraí, ospidéal*, cógaslann*, cógaiseoir, leigheas*,
    meabhairshláinte, teiripe*, cosc, síceolaí*, andúil*, garchabhair, otharcharr, cúram*`,
  sport: `
    spórt*, peil, iománaíocht*, camógaíocht, CLG, snámh, rith, rásaí, dreapadh, dreapadóireacht, cadhcáil,
    cadhc, rámhaíocht, seoltóireacht, surfáil, rothaíocht sléibhe, marcaíocht, aclaíocht, caitheamh aimsire`,
  services: `
    seirbhís*, sheirbhís*, siopa pobail, siopa*, teach tábhairne, tithíocht*, tithe folmha, foirgnimh fholmha,
    foirgneamh folamh, oifig an phoist, leabharlann*, ionad pobail, halla pobail, cúram leanaí, naíolann*,
    lár an bhaile, athbheochan bailte, seirbhís dóiteáin, meaisín bainc`,
  governance: `
    rialachas*, rannpháirtíocht, rannpháirtíocht an phobail, daonlathas*, daonlathach, straitéis*,
    straitéis forbartha áitiúla, meastóireacht*, obair dheonach, deonach, deonaigh, buiséadú rannpháirtíoch,
    an tsochaí shibhialta, sochaí shibhialta, ón mbun aníos, saoránaigh, tionól saoránach, modh LEADER,
    forbairt áitiúil faoi stiúir an phobail`,
}
