import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    GLV, GLV-të, GLV-ja, GLV-ve, GVV, GVL, LAG, grup lokal veprimi, grupi lokal i veprimit,
    grupe lokale veprimi, grupet lokale të veprimit, grupeve lokale të veprimit, grup veprimi lokal,
    grupi i veprimit lokal, grupe të veprimit lokal`,
  flag: 'FLAG, grup lokal veprimi për peshkim, grupe lokale të peshkimit, grup lokal i peshkimit',
  municipality: `
    bashki, bashkia, bashkitë, bashkisë, bashkinë, bashkive, komun*, qytet, qyteti, qytete, qytetet, fshat,
    fshati, fshatra, fshatrat, njësi administrative, njësia administrative, njësi vendore, qark, qarku,
    prefektur*, rajon, pushteti lokal, vetëqeverisje vendore`,
  agency: `
    ministri*, agjenci*, agjencia e zhvillimit, agjenci zhvillimi, agjenci rajonale, dhoma e tregtisë,
    dhomë tregtie, park kombëtar, parku kombëtar, parqe kombëtare, park natyror, zonë e mbrojtur,
    administrata e zonave të mbrojtura, ndërmarrje publike, zyra e punës, zyrë turizmi`,
  ngo: `
    shoqat*, organizatë joqeveritare, organizata joqeveritare, OJQ, OJF, OSHC, fondacion*, federat*, klub,
    klubi, klube, qendër rinore, qendra rinore, shoqëria civile, organizata të shoqërisë civile,
    organizatë e shoqërisë civile, kooperativ*, jofitimprurëse, këshill rinor, grup grash, shoqatë grash`,
  education: `
    shkoll*, universitet*, fakultet*, institut*, kopsht*, akademi*, gjimnaz*, qendër trajnimi,
    qendra e trajnimit, formimit profesional, formim profesional, qendër kërkimore, institucione arsimore`,
  company: `
    ndërmarrj*, kompani*, firm*, biznese, biznes, ferm*, fermer*, kantina, kantinë, bujtin*, hotel*,
    agroturizëm, prodhues, prodhuesit, prodhuesve, bletar*, artizan*, zejtar*, ndërmarrje sociale, baxho,
    punishte, sipërmarrës*`,
  network: `
    rrjet*, rrjeti, rrjeti i zhvillimit rural, rrjeti shqiptar për zhvillim rural, platformë, klaster*,
    shoqata e komunave, aleanc*`,
}

export const legalForms: Phrases = 'sh.p.k., shpk, sh.a., sha, p.f.'

export const organisationWords: Phrases = `
  qendra, qendër, muzeu, muze, biblioteka, pallati i kulturës, shtëpia e kulturës, zyra, drejtoria,
  departamenti, grupi, forumi, këshilli, komiteti, lëvizja, partneriteti, platforma, iniciativa, teatri,
  Qendra kulturore, rrjeti`
