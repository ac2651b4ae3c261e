import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turiz*, turist*, agroturiz*, shtigje*, shtegu, ecje*, bujtin*, mikprit*, vizitor*, udhërrëfy*, guid*`,
  heritage: `
    trashëgimi*, kultur*, muze*, zanat*, artizan*, tradit*, folklor*, histori*, kala, kalaja, iso-polifoni,
    muzikë*, valle, veshje tradicional*, arkeolog*, teatër*, art*`,
  'local-food': `
    produkt* vendor*, produkte lokale, ushqim*, gatim*, kuzhin*, djath*, verë, verëra, mjalt*, gështenj*,
    gastronomi*, restorant*, zinxhir* të shkurtër, treg*, vaj ulliri, raki`,
  agriculture: `
    bujq*, blegtor*, bari*, barinj, dele, dhi, bagëti*, bletë*, bletar*, ullinj*, ullishte*, vreshta*, fruta*,
    perime*, kopsht*, fermer*, tokë*`,
  forestry: 'pyll*, pyje*, dru, drur*, lëndë drusore',
  fisheries: 'peshk*, peshkim*, peshkatar*, akuakultur*, bregdet*, lagun*, det, ngjala, port',
  environment: `
    mjedis*, natyr*, biodiversitet*, ujë*, peizazh*, park*, zog, zogj*, lum*, liqen*, barëra deti, ujëra`,
  'climate-energy': 'klim*, energji*, diellor*, rinovuesh*, panele, biomas*, emetim*',
  circular: 'rrethor*, riciklim*, mbetje*, kompost*, ripërdor*',
  'smart-villages': 'fshatra inteligjent*, fshat inteligjent',
  digital: 'dixhital*, internet*, platform*, aplikacion*',
  mobility: 'transport*, lëvizshm*, autobus*, biçiklet*',
  youth: 'rini*, rinor*, të rinj, të rinjtë, fëmij*, nxënës*',
  ageing: 'moshuar*, pensionist*, plakj*',
  inclusion: 'përfshirj*, aftësi të kufizuar*, varfëri*, pakic*, romë',
  migration: 'migrim*, emigr*, refugjat*, kthyer*, kthim*, largohen',
  equality: 'gra, gratë, grave, barazi*, gjinor*, vajza',
  business: 'biznes*, sipërmarr*, punësim*, treg*, tregti*, start-up',
  training: 'trajnim*, arsim*, formim*, mësim*, aftësi*, vizitë studimore, kurs*',
  health: 'shëndet*, mjek*, mirëqenie*, terapi*',
  sport: 'sport*, futboll*, alpiniz*, ski, rafting, kanotazh*',
  services: 'shërbim*, dyqan*, banesa*, strehim*',
  governance: 'qeverisj*, pjesëmarrje qytetare, strategji*, strategjia e zhvillimit vendor, demokraci*',
}
