import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: 'turasóireacht*, turasóir*, cuairteoir*, siúlóid*, slí, lóistín*, cosán*',
  heritage: `
    oidhreacht*, cultúr*, teanga, gaeltacht*, ceol, amhrán*, sean-nós, scéal*, béaloideas*, ceardaíocht*,
    músaem*, traidisi*, stair*, damhsa, drámaíocht*, mionteang*, dialann`,
  'local-food': 'bia, bianna, táirgí áitiúla, cáis*, beoir, arán, bialann*, feamainn, margadh feirmeoirí',
  agriculture: `
    feirm*, feirmeoireacht*, talmhaíocht*, caoirigh, caora*, beithígh, bó, ba, beach*, úllord*, barra*,
    gairdín*`,
  forestry: 'foraois*, coill*, crann*, adhmad*',
  fisheries: `
    iascaireacht*, iasc, iascair*, muir*, cósta*, calafort*, bád, báid, sliogéisc, dobharshaothr*`,
  environment: `
    timpeallacht*, comhshaol*, nádúr*, bithéagsúlacht*, uisce*, portach*, éan, éin, tírdhreach*, abhainn,
    loch*`,
  'climate-energy': 'aeráid*, fuinneamh, fuinnimh, grian*, gaoth*, in-athnuaite, carbón',
  circular: 'ciorclach*, athchúrsáil*, dramhaíl*, athúsáid*, múirín',
  'smart-villages': 'sráidbhailte cliste',
  digital: 'digiteach*, leathanbhanda, idirlíon*, cianoibr*, mol digiteach',
  mobility: 'iompar*, bus, busanna, rothaíocht*, bád farantóireachta',
  youth: 'óige, daoine óga, óg, páistí, leanaí, scoláirí, mic léinn',
  ageing: 'daoine scothaosta, seandaoine, aosta, pinsinéir*',
  inclusion: 'cuimsiú*, míchumas*, bochtaineacht*, mionlach*',
  migration: 'imirce*, teifigh, teifeach*, inimirc*, filleadh',
  equality: 'mná, ban, comhionann*, inscne*',
  business: 'gnó*, fiontar*, fiontraí*, fostaíocht*, post*, margaíocht*',
  training: 'oiliúint*, oideachas*, cúrsa*, scileanna, foghlaim*, cuairt staidéir, printís*',
  health: 'sláinte*, folláine*, dochtúir*, cúram*',
  sport: 'spórt*, peil, iománaíocht*, camógaíocht, snámh',
  services: 'seirbhís*, siopa*, tithíocht*, oifig an phoist',
  governance: `
    rannpháirtíocht an phobail, straitéis*, daonlathas*, forbairt áitiúil faoi stiúir an phobail`,
}
