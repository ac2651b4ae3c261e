import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turism*, reiseliv*, turist*, overnatting*, tursti*, stier, vandring*, pilegrimsled*, sykkelru*,
    sykkelturis*, gjest*, opplevels*, besøkende, kyststi*, fotturis*, naturguid*, guid*, camping*, bobil*,
    severdighet*`,
  heritage: `
    kulturarv*, kultur*, museum*, museer, museene, håndverk*, handverk*, tradisjon*, folkemusikk*, historie*,
    kirke*, kyrkje*, teater*, kunst*, konserter, dans*, slåtter, spelemenn, forteljing*, fortelling*,
    arkeologi*, viking*, bygningsvern*, strikk*, vev*, mølle*, dialekt*, bunad*, bygdekino*, stølsdrift*,
    seterdrift*, seter*`,
  'local-food': `
    lokalmat, mat, matkultur*, gardsmat*, gårdsmat*, gardsbutikk*, ost*, ysteri*, meieri*, bryggeri*, øl,
    sider, vin, brød, bakeri*, restaurant*, smak*, måltid*, honning, pølse*, spekemat*, bær, molte*, REKO*`,
  agriculture: `
    landbruk*, jordbruk*, bønder, bonde*, dyrk*, åker, beite*, utmark*, kyr, sau*, lam, geit*, rein*,
    reindrift*, bier, birøkt*, frukt*, eple*, hage*, korn, ull, husdyr*, gras*, økologi*, garder, seterbruk*`,
  forestry: 'skog, skoger, skogbruk*, skogen, tre, trevirke*, tømmer*, sagbruk*, ved',
  fisheries: `
    fisk*, fiskeri*, fisker*, akvakultur*, oppdrett*, skjell*, tang, tare*, hav, havet, kyst*, havn*, hamn*,
    båt*, sel, ål, fjord*, kystkultur*`,
  environment: `
    miljø*, natur*, biologisk mangfold, naturmangfold*, mangfald*, vann, vassdrag*, våtmark*, landskap*,
    kulturlandskap*, fugl*, ulv*, bjørn*, rovdyr*, arter, fremmede arter, pollinerende, elver, myr*,
    slåttemark*`,
  'climate-energy': `
    klima*, energi*, fornybar*, solcelle*, vindkraft*, biogass*, fjernvarme*, CO2, utslipp*, energisamfunn*,
    flom*, tørke*, grønt skifte`,
  circular: `
    sirkulær*, gjenbruk*, gjenvinn*, avfall*, kompost*, reparasjon*, reparer*, bioøkonomi*, delingsøkonomi*,
    matsvinn*, plast*`,
  'smart-villages': 'smarte bygder, smart bygd, smart village*, bygdeutvikling*',
  digital: `
    digital*, breiband*, bredbånd*, fiber*, internett*, app, apper, fjernarbeid*, hjemmekontor*, coworking*,
    plattform*, sensor*, kunstig intelligens`,
  mobility: `
    mobilitet*, transport*, samkjøring*, buss*, bygdebuss*, ferje*, ferge*, sykkel*, elbil*, bildeling*,
    taxi*, drosje*, tog, kollektivtrafikk*`,
  youth: 'unge*, ungdom*, barn*, elever*, elevar*, ungdomsråd*, studenter, barnehage*',
  ageing: `
    eldre*, senior*, pensjonist*, demens*, sjukeheim*, sykehjem*, heimeteneste*, hjemmetjeneste*`,
  inclusion: `
    inkludering*, funksjonshem*, funksjonsned*, utsatte*, fattig*, universell utforming, minoritet*, samer,
    samisk*, ensomhet*, einsemd*, sårbare*, utviklingshem*, inn på tunet`,
  migration: `
    integrering*, flyktning*, innvandr*, innflytt*, tilflytt*, nykommere*, asyl*, fraflytting*, migrant*,
    heimflytt*`,
  equality: 'likestilling*, kvinner*, kvinne*, jenter*, kjønn*',
  business: `
    næring*, bedrift*, gründer*, entreprenør*, handel*, jobb*, arbeidsplass*, sysselsetting*, startup*,
    generasjonsskifte*, eksport*, marknadsfør*, markedsfør*`,
  training: `
    opplæring*, utdann*, kurs*, lærling*, læring*, kompetanse*, studiebesøk*, studietur*, etterutdann*,
    mentor*, erfaringsutveksling*, undervisning*, lydteknikk*`,
  health: `
    helse*, trivsel*, lege*, sykeplei*, rehabiliter*, psykisk*, terapi*, velvære*, folkehelse*, grønn omsorg`,
  sport: `
    sport*, idrett*, fotball*, ski*, friluftsliv*, ridning*, hest*, kajakk*, kano*, løp*, sykling*, svømming*,
    jakt*, klatring*, fritid*`,
  services: `
    tjenester, tenester, nærbutikk*, butikk*, bygdebutikk*, bolig*, bustad*, legekontor*, post*, bibliotek*,
    samfunnshus*, grendehus*, drivstoff*`,
  governance: `
    lokal utviklingsstrategi, utviklingsstrategi*, medvirkning*, medverknad*, deltakelse*, demokrati*,
    leadermetod*, grendeutvalg*, strategi*, folkestyre`,
}
