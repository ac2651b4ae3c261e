import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: 'turiz*, turist*, pohodni*, kolesarske poti, nastanit*, romarsk*',
  heritage: `
    dediščin*, kultur*, tradicij*, muzej*, obrt, obrti, rokodel*, folklor*, grad, gradovi, glasb*`,
  'local-food': `
    lokalna hrana, lokalne hrane, hrana, hrane, živil*, kulinari*, gastronom*, vino, vina, sir, siri, med,
    medu, kratke verige, tržnic*`,
  agriculture: `
    kmetijstv*, kmetovanj*, kmetijsk*, čebel*, živinorej*, pašništv*, sadovnjak*, sadjarstv*, vinograd*, ovce,
    ovčerej*, zelišč*, semena, tla, kmetij*, kmetov*, planšar*, sirarn*, pašnik*, paša, čebelar*`,
  forestry: 'gozd*, les, lesa, lesarstv*, lesni',
  fisheries: 'ribištv*, ribič*, ribišk*, ribe, akvakultur*, morje, obal*',
  environment: `
    okolj*, narav*, biotsk*, biodiverz*, mokrišč*, voda, vode, reke, habitat*, ptice, opraševalc*, travnik*,
    natura 2000, kras, narava, narave, naravo, čebel*`,
  'climate-energy': 'podneb*, energ*, obnovljiv*, sončn* elektrarn*, biomas*, ogljik*, emisij*',
  circular: 'krožn*, odpadk*, recikl*, kompost*, ponovna uporaba, ponovne uporabe, popravil*',
  'smart-villages': 'pametne vasi, pametnih vasi, pametna vas',
  digital: `
    digital*, internet, spletna platforma, aplikacij*, programsk* oprem*, umetna inteligenca, coworking`,
  mobility: 'mobilnost*, promet, prevoz*, avtobus*, kolesarstv*, železnic*, električn* vozil*',
  youth: 'mladi, mladih, mladim, mladin*, otroci, otrok, učenci, dijaki, študenti',
  ageing: 'starejš*, staranj*, upokojen*, medgeneracijsk*, demenc*',
  inclusion: `
    vključevanj*, invalid*, revščin*, ranljiv*, romi, romov, dostopnost*, socialno kmetijstvo, brezdom*`,
  migration: 'migra*, begunc*, priselj*, izselj*, praznjenj*, povratnik*',
  equality: 'ženske, žensk, enakost*, enakosti spolov, dekleta, kmetic*',
  business: `
    podjetništv*, podjetn*, zaposlov*, delovna mesta, delovnih mest, trženj*, gospodarstv*, blagovn* znamk*`,
  training: `
    izobraževanj*, usposabljanj*, tečaj*, učenj*, veščin*, mentor*, študijsk* obisk*, učitelj*`,
  health: 'zdravj*, zdravstv*, zdravnik*, oskrb*, duševn*, terapi*, zdravilišč*',
  sport: 'šport*, nogomet*, plezanj*, smučanj*, kajak*, konjenišk*, rekreacij*',
  services: `
    osnovne storitve, javne storitve, vaška trgovina, vaške trgovine, knjižnic*, stanovanj*, prazne hiše,
    praznih hiš, vrtec`,
  governance: `
    upravljanj*, participativ*, sodelovanje občanov, prostovolj*, civilna družba, civilne družbe, strategij*,
    demokracij*, od spodaj navzgor`,
}
