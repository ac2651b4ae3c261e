import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    GLV, grup lokal veprimi, grupi lokal i veprimit, grupi i veprimit lokal, grupe lokale veprimi,
    grupet lokale të veprimit, grup lokal i veprimit, GVL, LAG`,
  flag: 'FLAG, grup veprimi peshkimi',
  municipality: `
    bashki, bashkia, bashkisë, bashkitë, bashki të, komunë, komuna, komunat, qark, qarku,
    njësi administrative, fshat`,
  agency: `
    ministri, ministria, agjenci, agjencia, agjencia e zhvillimit, agjencitë, dhomë tregtie, dhoma e tregtisë,
    park kombëtar, parku kombëtar, parqe kombëtare, zonë e mbrojtur, autoritet, drejtoria`,
  ngo: `
    shoqatë, shoqata, shoqatat, shoqata të, fondacion, fondacioni, OJF, OJQ, organizatë jofitimprurëse,
    organizata, organizatë, organizata joqeveritare, kooperativë, kooperativa, qendër rinore, qendra rinore`,
  education: `
    shkollë, shkolla, shkollat, universitet, universiteti, universitete, institut, instituti, kopsht, gjimnaz,
    qendër kërkimore, shkollë profesionale`,
  company: `
    kompani, kompania, kompani të, ndërmarrje, ndërmarrja, biznes, biznese, fermë, ferma, fermerë,
    agroturizëm, bujtinë, kantinë, prodhues`,
  network: 'rrjet, rrjeti, rrjeti rural, rrjeti kombëtar rural, federatë, federata',
}

export const legalForms: Phrases = 'shpk, sha, sh.p.k, sh.a'

export const organisationWords: Phrases = `
  qendra, grupi, shoqata, bashkia, agjencia, instituti, zyra, muzeu, fondacioni, drejtoria`
