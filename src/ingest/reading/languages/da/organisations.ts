import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    LAG, LAG'er, lokal aktionsgruppe, lokale aktionsgrupper, aktionsgruppe, aktionsgrupper, LAG-gruppe,
    leadergruppe, leadergrupper`,
  flag: `FLAG, FLAG'er, fiskeri-LAG, lokal fiskeriaktionsgruppe`,
  municipality: 'kommune, kommuner, kommunen, by, byer, region, regioner, regionen, byråd, amt',
  agency: `
    styrelse, styrelsen, ministerium, ministeriet, myndighed, myndigheder, erhvervshus, erhvervsråd,
    nationalpark, nationalparker, naturpark, naturparker, geopark, udviklingsselskab, handelskammer,
    naturstyrelsen, turistråd`,
  ngo: `
    forening, foreninger, foreningen, fond, fonde, landsbylaug, borgerforening, lokalråd,
    selvejende institution, kooperativ, andelsforening, organisation, organisationer, kulturforening,
    kulturforeninger, frivilligcenter, ungdomsforening, interesseforening, forsamlingshus, menighedsråd`,
  education: `
    skole, skoler, skolen, gymnasium, gymnasier, efterskole, efterskoler, højskole, højskoler, universitet,
    universiteter, erhvervsskole, erhvervsskoler, landbrugsskole, landbrugsskoler, forskningsinstitut,
    institut, forskere, professionshøjskole, testcenter`,
  company: `
    virksomhed, virksomheder, firma, gård, gårde, landbrug, landmænd, mejeri, mejerier, bryggeri, bryggerier,
    aktieselskab, socialøkonomisk virksomhed, turistvirksomhed, restaurant, slagteri, rederi, små virksomheder`,
  network: `
    netværk, netværket, landdistriktsnetværk, landdistriktsnetværket, LAG-netværk,
    Landdistrikternes Fællesråd, federation`,
}

export const legalForms: Phrases = 'ApS, A/S, I/S, K/S, f.m.b.a, a.m.b.a, P/S, IVS'

export const organisationWords: Phrases = `
  center, museum, kontor, sekretariat, råd, forbund, selskab, hus, bibliotek, laug, gruppe, landsbyliv, havn`
