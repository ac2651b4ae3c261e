import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    LAG, LAG'er, lokal aktionsgruppe, lokale aktionsgrupper, aktionsgruppe, aktionsgrupper, LAG-gruppe,
    leadergruppe, leadergrupper, LAG'erne, LAG'en, LAG-område*, LAG-bestyrelse*, LAG-sekretariat*,
    leaderområde*, den lokale aktionsgruppe`,
  flag: `
    FLAG, FLAG'er, fiskeri-LAG, lokal fiskeriaktionsgruppe, FLAG-gruppe*, fiskeri-LAG'er, fiskerigruppe*,
    fiskeriområde*, FLAG'erne`,
  municipality: `
    kommune, kommuner, kommunen, region, regioner, regionen, byråd, amt, kommunerne, kommunale, kommunal,
    samarbejdskommune*, nabokommune*, landkommune*, landdistriktskommune*, økommune*, venskabsby,
    venskabsbyer, kommunalforvaltning, landsbyer og kommuner, regionsråd`,
  agency: `
    ministerium, ministeriet, myndighed, myndigheder, erhvervshus, erhvervsråd, nationalpark, nationalparker,
    naturpark, naturparker, geopark, udviklingsselskab, handelskammer, naturstyrelsen, turistråd, styrelser,
    ministerier, myndigheden, offentlige institutioner, turistforening*, turistorganisation*,
    destinationsselskab*, Visit*, erhvervskontor*, erhvervscenter*, landboforening, landbrugsrådgivning*,
    naturcenter*, naturcentre, besøgscenter, geoparker, biosfæreområde*, energikontor*, jobcenter*, jobcentre,
    museumscenter`,
  ngo: `
    forening, foreninger, foreningen, fond, fonde, landsbylaug, borgerforening, lokalråd,
    selvejende institution, kooperativ, andelsforening, kulturforening, kulturforeninger, frivilligcenter,
    ungdomsforening, interesseforening, forsamlingshus, menighedsråd, foreningerne, landsbyforening*,
    landsbylaugene, beboerforening*, grundejerforening*, borgerforeninger, lokalforening*, idrætsforening*,
    idrætsklub*, havneforening*, havnelaug*, lystfiskerforening*, biavlerforening*, naturforening*,
    naturfredningsforening*, kulturforeningen, museumsforening*, ungdomsforeninger, kvindeforening*,
    ældreforening*, handicapforening*, frivillige organisationer, frivilligorganisation*, frivilligcentre,
    almennyttig forening, fonden, andelsselskab*, andelsselskaber, møllelaug*, brugsforening*, Røde Kors, NGO,
    NGO'er, spejdergruppe*, spejdere, sogneforening*, forsamlingshuse, forsamlingshuset, beboerhus*, sogneråd,
    husholdningsforening, høstforening, festivalforening, teaterforening*, musikforening*,
    interesseorganisation*, civilsamfundsorganisation*`,
  education: `
    skole, skoler, skolen, gymnasium, gymnasier, efterskole, efterskoler, højskole, højskoler, universitet,
    universiteter, erhvervsskole, erhvervsskoler, landbrugsskole, landbrugsskoler, forskningsinstitut,
    institut, forskere, professionshøjskole, testcenter, skolerne, folkeskole*, folkeskoler, friskole*,
    friskoler, landsbyskole*, produktionsskole*, ungdomsskole*, ungdomsskoler, folkehøjskole*, folkehøjskoler,
    universitetet, universitetscenter, landbrugsskolen, gartnerskole*, musikskole*, kulturskole*,
    forskningscenter*, forskningscentre, aftenskole*, aftenskoler, oplysningsforbund, børnehaver, børnehave,
    daginstitution*, erhvervsakademi*, uddannelsessted*, uddannelsesinstitution*, VUC, håndværksskole*,
    akademi`,
  company: `
    virksomhed, virksomheder, firma, gård, gårde, landbrug, landmænd, mejeri, mejerier, bryggeri, bryggerier,
    aktieselskab, socialøkonomisk virksomhed, turistvirksomhed, restaurant, slagteri, rederi,
    små virksomheder, virksomheden, virksomhederne, mikrovirksomheder, iværksættere, startups, gårdbutikker,
    gårdbutik, gårdmejeri*, bagerier, bageri, slagterier, røgerier, røgeri, vingårde, vingård, mosterier,
    hoteller, kroer, restauranter, campingpladser, landmand, fiskere, biavlere, håndværkere, producenter,
    fødevareproducenter, muslingeopdrættere, rejsebureau*, konsulentfirma*, rådgivningsvirksomhed*, købmænd,
    skovejere, gartnerier, savværker, socialøkonomiske virksomheder, turistvirksomheder`,
  network: `
    netværk, netværket, landdistriktsnetværk, landdistriktsnetværket, LAG-netværk,
    Landdistrikternes Fællesråd, federation, netværker, det nationale landdistriktsnetværk, landsbynetværk*,
    klynge, klynger, brancheforening*, landsforening*, landsforeningen, paraplyorganisation*, samvirke`,
}

export const legalForms: Phrases = 'ApS, A/S, I/S, K/S, f.m.b.a, a.m.b.a, P/S, IVS'

export const organisationWords: Phrases = `
  center, museum, kontor, sekretariat, råd, forbund, selskab, bibliotek, laug, gruppe, landsbyliv, havn, klub,
  kreds, distrikt, udvalg, nævn, afdeling, enhed, forvaltning, akademi, kulturhus, arbejdsgruppe, komité,
  kommission, forum, udviklingsråd, lokalråd, hus`
