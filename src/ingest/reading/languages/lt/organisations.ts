import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    VVG, vietos veiklos grup*, LEADER grup*, kaimo vietos veiklos grup*, miesto vietos veiklos grup*, LAG,
    partnerystės grup*`,
  flag: `
    ŽRVVG, žuvininkystės regiono vietos veiklos*, žuvininkystės regiono*, žuvininkystės vietos veiklos grup*,
    žuvininkystės VVG, FLAG`,
  municipality: `
    savivaldyb*, seniūnij*, rajono savivaldyb*, miestas, miesto, miestai, miestų, miestus, miesteli*, kaimas,
    kaimo, kaimai, kaimų, kaimus, gyvenviet*, apskrit*, rajonas, rajono, rajonai, rajonų`,
  agency: `
    agentūr*, ministerij*, departament*, tarnyb*, regioninis park*, regioninio park*, nacionalinis park*,
    nacionalinio park*, saugomų teritorij*, rezervat*, direkcij*, prekybos pramonės ir amatų rūm*, rūmai,
    rūmų, turizmo informacijos centr*, verslo informacijos centr*, regioninės plėtros, konsultavimo tarnyb*`,
  ngo: `
    asociacij*, bendruomen*, kaimo bendruomen*, NVO, nevyriausybin*, draugij*, fondas, fondo, fondai,
    labdaros ir paramos fond*, klubas, klubo, klubai, klubų, kooperatyv*, sąjunga, sąjungos, sąjungų,
    viešoji įstaiga, VšĮ, moterų klub*, jaunimo organizacij*, parapij*, parapija, ūkininkų sąjung*, bitininkų,
    medžiotojų būrel*, skaut*, Caritas`,
  education: `
    mokykla, mokyklos, mokyklų, mokyklas, mokyklai, gimnazij*, progimnazij*, universitet*, kolegij*,
    institut*, profesinio mokymo*, darželis, darželio, darželiai, lopšel*, mokslo centr*, tyrimų centr*,
    mokslo įstaig*, bibliotek*, mokymo centr*, akademij*, muzikos mokykl*, švietimo centr*,
    trečiojo amžiaus universitet*, žemės ūkio mokykl*`,
  company: `
    įmonė, įmonės, įmonių, įmones, įmonėms, smulkios įmonės, UAB, AB, MB, IĮ, bendrovė, bendrovės, ūkis,
    ūkiai, ūkių, ūkininkas, ūkininkai, ūkininkų, gamintoj*, viešbut*, sodyb*, kaimo turizmo sodyb*, restoran*,
    alaus darykl*, darykl*, sūrin*, kepykl*, malūn*, lentpjūv*, paslaugų teikėj*, verslinink*, amatininkai,
    amatininkų`,
  network: `
    tinklas, tinklo, tinklai, tinklų, tinklui, kaimo tinkl*, Lietuvos kaimo tinkl*, VVG tinkl*,
    Lietuvos VVG tinklas, vietos veiklos grupių tinkl*, klaster*, skėtin*, asociacijų sąjung*,
    kaimo bendruomenių sąjung*`,
}

export const legalForms: Phrases = 'UAB, AB, MB, VšĮ, IĮ, ŽŪB, KŪB, BĮ'

export const organisationWords: Phrases = `
  asociacija, centras, centro, muziejus, muziejaus, fondas, klubas, sąjunga, draugija, bendruomenė, namai,
  kultūros centras, jaunimo centras, amatų centras, biuras, skyrius, forumas, institutas, taryba, įstaiga,
  sekretoriatas, darbo grupė, teatras, viešoji įstaiga`
