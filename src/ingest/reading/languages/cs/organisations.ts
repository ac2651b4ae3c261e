import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    MAS, místní akční skupin*, místních akčních skupin*, místními akčními skupin*, místním akčním skupin*,
    akční skupin*, akčních skupin*, LAG`,
  flag: `
    FLAG, místní rybářsk* akční skupin*, rybářsk* akční skupin*, rybářsk* místní akční skupin*, rybářské MAS`,
  municipality: `
    obec, obce, obcí, obcím, obci, obcemi, město, města, měst, městu, městys*, městský úřad, obecní úřad*,
    městsk* část*, mikroregion*, svazek obcí, svazku obcí, svazky obcí, dobrovolný svazek obcí, kraj, kraje,
    kraji, krajský úřad, magistrát*, samospráv*, vesnic*, radnice, starostové, starostů, sdružení obcí`,
  agency: `
    ministerstv*, agentur*, rozvojová agentura, hospodářsk* komor*, agrární komor*, komora, národní park*,
    geopark*, CHKO, správa CHKO, správa parku, úřad práce, centrála cestovního ruchu, destinační společnost*,
    destinační management, lesy ČR, státní pozemkový úřad, SZIF, regionální rozvojov*, energetick* agentur*,
    přírodní park*`,
  ngo: `
    spolek, spolku, spolky, spolků, sdružení, nadace, nadační fond, nadací, neziskov*, nevládní organizac*,
    NNO, obecně prospěšn*, o.p.s, ústav z.ú, svaz, svazu, svazy, klub, kluby, klubu, družstv*, jednota,
    charita, charity, diakonie, sbor dobrovolných hasičů, hasiči, občanské sdružení, komunitní organizac*,
    organizace mládeže, sociální družstv*, asociac*, federace, zapsaný spolek, Sokol, matice`,
  education: `
    škola, školy, škol, školu, škole, školou, základní škola, střední škola, univerzit*, vysoká škola,
    vysoké školy, fakult*, výzkumn*, výzkumný ústav, akademi*, gymnázi*, učiliště, vzdělávací centrum,
    vzdělávací organizac*, vzdělávací institu*, mateřská škola, školk*, institut*, ústav, ústavy, výzkumníci,
    střední odborné, lidová škola, muzejní škola`,
  company: `
    firma, firmy, firem, firmu, podnik, podniky, podniků, podniku, podnikatel*, společnost s ručením, farma,
    farmy, farem, farmáři, farmář*, sociální podnik*, vinařství, vinaři, vinař*, pivovar*, mlékárn*, sýrárn*,
    sýrař*, mlýn, mlýny, pila, hotel*, penzion*, cestovní kancelář*, výrobce, výrobci, výrobců, živnostní*,
    řemeslní*, zemědělci, zemědělec, restaurac*, startup*, manufaktur*, malé a střední`,
  network: `
    celostátní síť*, venkovská síť, síť venkova, Národní síť MAS, Národní síť Místních akčních skupin, NS MAS,
    krajské sdružení NS MAS, síť, sítě, sítí, síti, Spolek pro obnovu venkova, spolku pro obnovu venkova,
    zastřešující organizac*, svaz měst a obcí, sdružení místních samospráv`,
}

export const legalForms: Phrases = `
  z.s., z. s., o.p.s., o. p. s., s.r.o., s. r. o., spol. s r.o., a.s., a. s., z.ú., z. ú., v.o.s., p.o.,
  příspěvková organizace, o.s., o. s., k.s., DSO`

export const organisationWords: Phrases = `
  centrum, středisko, dům, úřad, kancelář, muzeum, skanzen, knihovna, odbor, oddělení, sekretariát, skupina,
  fórum, rada, výbor, komise, hnutí, ústav, správa, rozvoj, region, mikroregion, partnerství, společnost,
  kulturní, vzdělávací, informační centrum, ekocentrum, hospodářství, statek, zámek, klastr, platforma,
  iniciativa, dílna, komunitní centrum, konsorcium`
