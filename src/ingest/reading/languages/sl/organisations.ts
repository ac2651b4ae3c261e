import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    LAS, lokalna akcijska skupina, lokalne akcijske skupine, lokalno akcijsko skupino,
    lokalnih akcijskih skupin, lokalnimi akcijskimi skupinami, LAG`,
  flag: `
    ribiška lokalna akcijska skupina, ribiške lokalne akcijske skupine, ribiški LAS, FLAG, LAS za ribištvo`,
  municipality: `
    občina, občine, občin, občino, občini, občinska uprava, mestna občina, mesto, mesta, vas, vasi,
    krajevna skupnost, krajevne skupnosti, regija`,
  agency: `
    ministrstv*, razvojna agencija, razvojne agencije, agencij*, zbornic*, kmetijsko gozdarski zavod,
    narodni park, krajinski park, krajinski parki, regijski park, geopark*, zavod za gozdove,
    zavod za turizem, zavod za varstvo`,
  ngo: `
    društvo, društva, društev, društvu, združenj*, zveza, zveze, nevladn*, NVO, ustanova, fundacij*, zadrug*,
    klub, klubi, zavod, neprofitn*, mladinski center, mladinski svet`,
  education: `
    šola, šole, šol, šolo, osnovna šola, srednja šola, univerz*, fakultet*, inštitut*, raziskovaln*,
    ljudska univerza, vrtec, vrtci, akademij*, izobraževaln* center, gimnazij*, biotehniški center,
    šolski center`,
  company: `
    podjetj*, podjetnik*, podjetja, kmetij*, turistična kmetija, socialno podjetje, vinar*, vinske kleti,
    sirarn*, proizvajalc*, pridelovalc*, hotel*, kmetje, čebelarji, obrtnik*, mlin, pivovarn*, zagonsk*`,
  network: `
    mreža za podeželje, mreže za podeželje, društvo za razvoj slovenskega podeželja, mreža LAS, mreža, mreže,
    zveza LAS`,
}

export const legalForms: Phrases = `
  d.o.o., d. o. o., d.d., z.o.o., z. o. o., so.p., s.p., z.b.o., zavod so.p.`

export const organisationWords: Phrases = `
  center, hiša, urad, pisarna, muzej, knjižnica, oddelek, skupina, forum, svet, odbor, komisija, gibanje,
  razvojni center, razvoj, partnerstvo, javni zavod, kulturni dom, platforma, iniciativa, grozd`
