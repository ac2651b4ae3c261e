import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turism*, turist*, overnatning*, vandresti*, vandreru*, vandring*, cykelrute*, cykelturis*, gæst*,
    feriegæst*, oplevelse*, besøgende, camping*, pilgrimsru*, destination*, naturguide*, guide*, stier,
    stisystem*, seværdighed*, autocamper*`,
  heritage: `
    kulturarv*, kultur*, museum*, museer, museet, håndværk*, tradition*, folkemusik*, historie*, historisk*,
    kirke*, slot*, herregård*, teater*, kunst*, kunstnere, koncerter, dans, fortælling*, arkæologi*, vikinge*,
    bygningsbevaring*, strikning, væv*, mølle*, dialekt*, egnsdragt*, forsamlingshus*`,
  'local-food': `
    lokale fødevarer, fødevare*, mad, madkultur*, gårdbutik*, ost*, mejeri*, bryggeri*, øl, cider, vin,
    vingård*, brød, bageri*, restaurant*, gastronomi*, smag*, måltid*, æblesaft, honning, pølse*,
    kortere kæder`,
  agriculture: `
    landbrug*, landmænd*, bonde*, dyrk*, mark, marker, kvæg*, køer, får, geder, grise, bier, biavl*, biavler*,
    frugt*, æble*, frugtplantage*, have, haver, skolehave*, havebrug*, korn, uld, husdyr*, græs*, afgræsning*,
    økologi*, gårde`,
  forestry: 'skov, skove, skovbrug*, skoven, træ*, tømmer*, savværk*, plantage, brænde',
  fisheries: `
    fisk*, fiskeri*, fisker*, akvakultur*, muslinger, østers, tang, hav, havet, kyst*, havn*, havne, havneby*,
    både, sæler, ål, fjord*`,
  environment: `
    miljø*, natur*, biodiversitet*, vand, vandløb*, vådområde*, landskab*, strandeng*, fugle*, ulve*, arter,
    invasive, bestøver*, enge, moser, åer, klitter*, hede*, rewild*`,
  'climate-energy': `
    klima*, energi*, vedvarende, sol*celle*, solceller, vindmølle*, vindkraft*, biogas*, fjernvarme*, CO2,
    udledning*, energifællesskab*, oversvømmelse*, tørke*, grøn omstilling`,
  circular: `
    cirkulær*, genbrug*, genanvend*, affald*, kompost*, reparation*, repair*, bioøkonomi*, deleøkonomi*,
    madspild*, plastik*`,
  'smart-villages': 'smarte landsbyer, smart landsby*, smart village*, landsbyudvikling*, landsbyklynge*',
  digital: `
    digital*, bredbånd*, fibernet*, internet*, app, apps, fjernarbejd*, coworking*, platform*, sensor*,
    kunstig intelligens`,
  mobility: `
    mobilitet*, transport*, samkørsel*, bus, busser, flextrafik*, færge*, cykel*, cykler, elbil*, delebil*,
    taxa*, tog, landsbybus*`,
  youth: `
    unge*, ungdom*, børn*, elever*, ungdomsråd*, studerende, efterskole*, skoleelever*, børnehave*`,
  ageing: 'ældre*, seniorer*, senior*, pensionist*, demens*, plejehjem*, hjemmepleje*',
  inclusion: `
    inklusion*, handicap*, udsatte*, fattig*, tilgængelig*, mindretal*, ensomhed*, sårbare*, udviklingshæm*,
    socialt udsatte`,
  migration: `
    integration*, flygtning*, indvandr*, tilflytt*, nytilkomne*, asyl*, fraflytning*, migrant*, bosætning*`,
  equality: 'ligestilling*, kvinder*, kvinde*, piger*, køn*',
  business: `
    erhverv*, virksomhed*, iværksætt*, handel*, job*, arbejdsplads*, beskæftigelse*, startup*,
    generationsskift*, eksport*, markedsfør*, håndværksmestre`,
  training: `
    uddannel*, kursus*, kurser, lærling*, læring*, kompetence*, studiebesøg*, studietur*, efteruddannel*,
    mentor*, erfaringsudveksl*, undervisning*, folkehøjskole*`,
  health: `
    sundhed*, trivsel*, læge*, sygeplej*, rehabiliter*, mental*, terapi*, stress*, velvære*, sygehus*`,
  sport: `
    sport*, idræt*, fodbold*, ridning*, heste*, kajak*, kano*, løb*, friluftsliv*, mountainbike*, svømning*,
    motion*, jagt*, gymnastik*, fritid*`,
  services: `
    service*, købmand*, dagligvarebutik*, butik*, pakkeboks*, bolig*, boliger, lægehus*, fællesspisning*,
    post*, bibliotek*, medborgerhus*, landsbybutik*`,
  governance: `
    lokal udviklingsstrategi, udviklingsstrategi*, borgerinddrag*, deltagelse*, demokrati*, nærdemokrati*,
    leadermetod*, lokalråd*, medbestemmel*, strategi*`,
}
