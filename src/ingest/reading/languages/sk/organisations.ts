import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    MAS, miestna akčná skupina, miestnej akčnej skupiny, miestnu akčnú skupinu, miestne akčné skupiny,
    miestnych akčných skupín, miestnymi akčnými skupinami, miestnym akčným skupinám, akčná skupina,
    akčné skupiny, akčných skupín, verejno-súkromné partnerstvo, LAG`,
  flag: `
    FLAG, rybárska miestna akčná skupina, rybárske akčné skupiny, rybárska akčná skupina,
    rybárskych akčných skupín`,
  municipality: `
    obec, obce, obcí, obciam, obci, obcami, mesto, mestá, miest, mesta, mestu, obecný úrad, mestský úrad,
    mestská časť, mestsk* čast*, mikroregión*, združenie obcí, združenia obcí, kraj, kraja, samosprávny kraj,
    VÚC, BSK, samospráv*, dedin*, magistrát, starostovia, starostov, radnica`,
  agency: `
    ministerstv*, agentúr*, rozvojová agentúra, komor*, poľnohospodárska komora, národný park,
    národného parku, národné parky, geopark*, CHKO, správa parku, úrad práce,
    oblastná organizácia cestovného ruchu, krajská organizácia cestovného ruchu, OOCR, KOCR, lesy SR,
    regionálna rozvojová agentúra, energetick* agentúr*, prírodn* park*`,
  ngo: `
    združeni*, občianske združenie, občianskeho združenia, občianske združenia, občianskych združení, OZ,
    nadáci*, neziskov*, mimovládn* organizáci*, MVO, zväz, zväzu, zväzy, klub, kluby, klubu, družstv*, spolok,
    spolku, spolky, charita, diakonia, matica slovenská, hasiči, dobrovoľný hasičský zbor,
    komunitn* organizáci*, asociáci*, federáci*, sociálne družstv*, fond n.f, jednota dôchodcov`,
  education: `
    škola, školy, škôl, školu, škole, školou, základná škola, stredná škola, univerzit*, vysoká škola,
    fakult*, výskumn*, akadémi*, gymnázi*, vzdelávacie centrum, vzdelávaci* organizáci*,
    vzdelávaci* inštitúci*, materská škola, inštitút*, ústav, ústavy, výskumníci, stredná odborná škola,
    lesnícka škola`,
  company: `
    firma, firmy, firiem, firmu, podnik, podniky, podnikov, podnikateľ*, farma, farmy, fariem, farmár*,
    sociálny podnik, sociálne podniky, vinárstv*, vinári, vinár*, pivovar*, mliekareň, mliekarne, syrár*,
    mlyn, mlyny, píla, hotel*, penzión*, cestovná kancelária, výrobca, výrobcovia, výrobcov, živnostní*,
    remeselní*, poľnohospodári, roľník*, reštaurác*, startup*, salaš, salaše, malé a stredné`,
  network: `
    národná sieť rozvoja vidieka, NSRV, sieť, siete, sieťou, Národná sieť MAS,
    Národná sieť miestnych akčných skupín, NS MAS SR, vidiecky parlament, zastrešujúca organizácia,
    združenie miest a obcí, ZMOS`,
}

export const legalForms: Phrases = `
  o.z., o. z., OZ, n.o., n. o., s.r.o., s. r. o., spol. s r.o., a.s., a. s., n.f., p.o.,
  príspevková organizácia, r.s.p.`

export const organisationWords: Phrases = `
  centrum, stredisko, dom, úrad, kancelária, múzeum, skanzen, knižnica, odbor, oddelenie, sekretariát,
  skupina, fórum, rada, výbor, komisia, hnutie, ústav, správa, rozvoj, región, mikroregión, partnerstvo,
  spoločnosť, kultúrne, osvetové stredisko, informačné centrum, ekocentrum, hospodárstvo, kaštieľ, klaster,
  platforma, iniciatíva, dielňa, komunitné centrum, konzorcium`
