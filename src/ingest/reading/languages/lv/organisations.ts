import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    VRG, vietējā rīcības grup*, vietējās rīcības grup*, vietējo rīcības grup*, vietējām rīcības grup*,
    rīcības grup*, LEADER grup*, LAG, lauku partnerīb*, partnerība, partnerības, partnerību`,
  flag: `
    FLAG, ZVRG, zivsaimniecības vietējā*, zivsaimniecības rīcības grup*, piekrastes rīcības grup*,
    zvejniecības rīcības grup*`,
  municipality: `
    pašvaldīb*, novads, novada, novadi, novadu, novadam, novada dome, pilsēta, pilsētas, pilsētu, pilsētām,
    pilsētiņ*, pagasts, pagasta, pagasti, pagastu, pagasta pārvalde*, ciems, ciema, ciemi, ciemu, ciemiem,
    ciemati, plānošanas reģion*, sadraudzības pilsēt*`,
  agency: `
    aģentūr*, ministrij*, Lauku atbalsta dienest*, LAD, plānošanas reģion*, dienests, pārvalde, dabas park*,
    nacionāl* park*, tirdzniecības kamer*, attīstības aģentūr*, tūrisma informācijas centr*,
    uzņēmējdarbības centr*, LLKC, konsultāciju centr*, rezervāt*, ģeopark*`,
  ngo: `
    biedrīb*, biedrība, nodibinājum*, NVO, nevalstisk*, kooperatīv*, fonds, fonda, fondi, apvienīb*,
    savienīb*, sieviešu biedrīb*, sieviešu klub*, jauniešu klub*, sporta klub*, draudze, draudzes, kopiena,
    kopienas, mednieku klub*, mazpulk*, Latvijas Mazpulk*, biškopības biedrīb*, zemnieku saeim*`,
  education: `
    skola, skolas, skolu, skolām, skolai, vidusskol*, pamatskol*, sākumskol*, ģimnāzij*, universitāt*,
    augstskol*, institūt*, tehnikum*, koledž*, bērnudārz*, pirmsskol*, pētniecības centr*,
    pētniecības institūt*, bibliotēk*, mācību centr*, izglītības iestād*, mūzikas skol*, tautskol*, akadēmij*,
    pieaugušo izglītīb*, profesionālās izglītības`,
  company: `
    uzņēmum*, uzņēmēj*, mazie uzņēmum*, SIA, AS, IK, firma, firmas, saimniecība, saimniecības, saimniecību,
    zemnieku saimniecīb*, lauksaimniek*, ražotāj*, viesnīc*, viesu nam*, viesu māja, restorān*, alus darītav*,
    darītav*, siernīc*, maiznīc*, ceptuv*, kokzāģētav*, dzirnav*, pakalpojumu sniedzēj*, mājražotāj*`,
  network: `
    tīkls, tīkla, tīkli, tīklu, tīklam, lauku tīkls, Valsts lauku tīkl*, Latvijas Lauku forum*, Lauku forum*,
    sadarbības tīkl*, jumta organizācij*, klaster*, VRG tīkls`,
}

export const legalForms: Phrases = 'SIA, AS, IK, PSIA, ZS, z/s'

export const organisationWords: Phrases = `
  biedrība, nodibinājums, centrs, centra, nams, muzejs, muzeja, fonds, klubs, apvienība, savienība,
  asociācija, birojs, nodaļa, forums, institūts, padome, partnerība, kultūras nams, tautas nams,
  jauniešu centrs, kultūras centrs, kooperatīvs, sekretariāts, darba grupa, teātris`
