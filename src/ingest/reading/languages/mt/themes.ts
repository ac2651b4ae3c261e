import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: 'turiżm*, turist*, vjaġġatur*, mixi*, mogħdij*, agriturism*, viżitatur*',
  heritage: `
    wirt*, kultur*, mużew*, snajja*, artiġjan*, tradizzjon*, storja, storiku, storiċi, ħitan tas-sejjieħ,
    sejjieħ, folklor*, festa*, bizzilla, knis*, arkeolog*`,
  'local-food': `
    ikel, prodotti lokali, ġbejn*, inbid*, għasel, żejt taż-żebbuġa, żebbuġ*, ħobż*, ristorant*, gastronom*,
    tadam*, għejjun tal-ikel`,
  agriculture: `
    agrikolt*, biedja*, bdiewa*, nagħaġ*, mogħoż*, naħal*, raħħal*, għelieqi, ħxejjex*, dwieli`,
  forestry: 'foresta*, siġar*, injam',
  fisheries: 'sajd*, sajjied*, ħut, baħar*, kosta*, akwakult*, port*, luzzu*',
  environment: 'ambjent*, natura*, bijodiversit*, ilma, pajsaġġ*, widien, għasafar',
  'climate-energy': 'klima*, enerġija*, solari, rinnovab*',
  circular: 'ċirkolar*, riċikl*, skart*, użu mill-ġdid',
  'smart-villages': 'rħula intelliġenti',
  digital: 'diġital*, internet*, pjattaforma*',
  mobility: 'mobbilt*, trasport*, rota, roti, xarabank*',
  youth: 'żgħażagħ*, tfal*, studenti',
  ageing: 'anzjan*, pensjonant*',
  inclusion: 'inklużjoni*, diżabilt*, faqar*, minoranz*',
  migration: 'migrazzjoni*, migrant*, rifuġjat*',
  equality: 'nisa*, mara, ugwaljanza*, ġeneru',
  business: 'negozj*, intrapriż*, intraprendit*, impjieg*, xogħol',
  training: `taħriġ*, edukazzjoni*, kors*, ħiliet*, żjara ta' studju, tagħlim*`,
  health: 'saħħa*, tabib*, benesser*, kura',
  sport: 'sport*, futbol*, għawm, tixbit',
  services: 'servizz*, ħanut*, akkomodazzjoni',
  governance: 'governanza*, parteċipazzjoni taċ-ċittadini, strateġija*, demokrazija*',
}
