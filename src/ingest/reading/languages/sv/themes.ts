import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turism*, besöksnäring*, vandring*, vandringsled*, vandra, leder, led, pilgrimsled*, cykelled*,
    cykelturis*, gäst*, gästhamn*, övernattning*, camping*, husbil*, resmål*, destination*, kryssning*,
    naturguid*, guider, sevärdhet*, besökare, utsikts*, bondgårdsturis*, ekoturis*, paddling*`,
  heritage: `
    kulturarv*, kultur*, kulturhistori*, hantverk*, slöjd*, museum*, museer, museet, hembygd*, tradition*,
    folkmusik*, spelmän*, fäbod*, kulning*, runsten*, kyrkor, slott*, bygdegård*, dialekt*, teater*, konst,
    konstnär*, konserter*, dans*, berättelser*, arkeolog*, stenmur*, byggnadsvård*, trähus*, industriarv*,
    sång, körer, textil*, vävning*, kvarn*`,
  'local-food': `
    lokalproducera*, lokal mat, närproducera*, mathantverk*, mat, livsmedel*, ost, ostar, mejeri*, korv*,
    chark*, bröd*, bageri*, öl, bryggeri*, cider*, vin, vingård*, rekoring*, REKO, gårdsbutik*, restaurang*,
    gastronomi*, bär, lingon*, blåbär*, svamp*, honung*, smak*, måltid*, skördefest*`,
  agriculture: `
    jordbruk*, lantbruk*, bönder*, bonde*, odling*, odla, åker*, betesmark*, beten, boskap*, kor, får,
    getter*, renar, rennäring*, renskötsel*, bin, biodlar*, biodling*, frukt*, äppl*, trädgård*, spannmål*,
    ull, djurhållning*, vallning*, gårdar, växthus*, potatis*`,
  forestry: `
    skog, skogar, skogen, skogs*, skogsbruk*, virke*, timmer*, trä, träd, sågverk*, skogsägar*, trähusbygg*,
    ved`,
  fisheries: `
    fiske*, fiskar*, fisk, fiskar, vattenbruk*, sjömat*, strömming*, lax*, ål, musslor*, kust*, skärgård*,
    hamn*, hav, havs*, säl*, båt*, tång, alger`,
  environment: `
    miljö*, natur, naturvård*, naturen*, biologisk mångfald, mångfald*, vatten*, våtmark*, landskap*,
    strandäng*, fågl*, fåglar*, rovdjur*, varg*, björn*, älv*, sjöar, invasiva, pollinera*, ängar*, myr*,
    arter*`,
  'climate-energy': `
    klimat*, energi*, förnybar*, solcell*, solenergi*, vindkraft*, biogas*, bioenergi*, fjärrvärme*,
    koldioxid*, utsläpp*, fossilfri*, energigemenskap*, uppvärmning*, torka, översvämning*, omställning*`,
  circular: `
    cirkulär*, återbruk*, återvinn*, avfall*, kompost*, reparer*, bioekonomi*, delningsekonomi*, byta kläder,
    second hand, plast*, matsvinn*`,
  'smart-villages': 'smarta byar, smart by, smarta landsbygder, byautveckling*',
  digital: `
    digital*, bredband*, fiber*, internet*, appar, app, distansarbet*, coworking*, plattform*, robotar*,
    sensor*, artificiell intelligens`,
  mobility: `
    mobilitet*, transport*, samåkning*, buss*, bussar*, kollektivtrafik*, färja*, färjan, båttaxi*, cykel*,
    cykla, elbil*, bilpool*, taxi*, skjuts*, järnväg*`,
  youth: `
    ungdom*, unga, barn*, ung, elever*, skolungdom*, ungdomsråd*, ungdomsgård*, ungdomsinflytande*,
    studenter*, förskol*`,
  ageing: 'äldre*, åldring*, pensionär*, senior*, äldreomsorg*, äldreboende*, demens*, hemtjänst*',
  inclusion: `
    inkluder*, funktionsned*, funktionshind*, utanförskap*, fattig*, tillgänglig*, minoritet*, romer*, samer,
    socialt utsatta, ensamhet*, integrering*, LSS`,
  migration: `
    integration*, invandr*, flykting*, nyanländ*, asylsök*, inflytt*, utflytt*, hemvändar*, nyinflytta*,
    migrant*, ukrainare*`,
  equality: 'jämställd*, kvinno*, kvinnor*, kvinnlig*, tjejer*, flickor*, genus*',
  business: `
    företagand*, företag*, entreprenör*, näringsliv*, start-up*, nyföretag*, handel*, handelsplats*,
    arbetstillfäll*, jobb*, sysselsättning*, generationsskift*, export*, marknadsför*, småföretag*,
    kompetensförsörj*`,
  training: `
    utbild*, kurser*, kurs, fortbild*, lärling*, lära sig, kompetens*, studiebesök*, studieres*, yrkesutbild*,
    mentorskap*, folkbildning*, erfarenhetsutbyt*, skolning*, sommarläger*`,
  health: `
    hälsa*, hälso*, vård, vården, sjukvård*, välmående*, välbefinn*, rehabilit*, psykisk*, läkare*,
    vårdcentral*, terap*, stress*, grön rehab, distriktssköter*`,
  sport: `
    idrott*, sport*, fotboll*, skid*, skidåk*, friluftsliv*, löpning*, orienter*, ridning*, häst*, jakt*,
    kanot*, kajak*, motion*, klättr*, simning*, fritid*`,
  services: `
    service*, lanthandel*, lanthandlar*, butik*, butiker*, bybutik*, bostäder*, bostad*, boende*, post*,
    drivmedel*, macken, servicepunkt*, allmännyttig*, samlingslokal*, bibliotek*, skola i byn`,
  governance: `
    leadermetod*, lokal utvecklingsstrategi, utvecklingsstrategi*, delaktighet*, medborgardialog*, demokrati*,
    partnerskapsstyr*, lokalt ledd, byaråd*, samverkan, medbestämm*, strategi*, lokal förankring`,
}
