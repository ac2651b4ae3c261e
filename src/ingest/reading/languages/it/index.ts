import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const it: LanguageData = {
  code: 'it',
  acts,
  letters: 'àèéìíîòóù',
  commonWords: `
    il, lo, gli, della, delle, dei, degli, del, nel, nella, nelle, che, non, è, per, con, una, un, di, sono,
    si, ci, da, al, alla, anche, più, come, questo, questa, nostro, nostra, vostra, vi, ed, ai, dal, dalla,
    sul, sulla, ma, se, abbiamo, siamo, cui, perché, noi, loro, già, ha, la, le, e, in, a, i`,
  calendar,
  dates,
  triage,
  partners,
  money,
  letter,
  organisationTypes,
  legalForms,
  organisationWords,
  themes,
  programmes: {
    LEADER: `
      FEASR, CSR, PSR, SRG06, SRG05, SRG07, misura 19, sottomisura 19.3, CLLD,
      sviluppo locale di tipo partecipativo, complemento di sviluppo rurale, strategia di sviluppo locale,
      SSL, PSP`,
    EMFAF: 'FEAMPA, FEAMP, fondo europeo per gli affari marittimi',
    ESC: 'corpo europeo di solidarietà, CES, progetti di solidarietà, progetto di solidarietà',
    CERV: `
      cittadini uguaglianza diritti e valori, europa per i cittadini, gemellaggi di città, reti di città`,
    'Creative Europe': 'europa creativa',
    Horizon: 'orizzonte europa, orizzonte 2020',
    LIFE: 'programma LIFE, progetto LIFE, bando LIFE',
    'Erasmus+': `
      erasmus plus, partenariati di cooperazione, partenariato di cooperazione, partenariati su scala ridotta,
      partenariato su piccola scala, partenariati su piccola scala, partenariati strategici`,
    IPARD: 'strumento di assistenza preadesione',
  },
  programmeCues: `
    bando, programma, avviso, fondo, fondi, misura, intervento, finanziato da, finanziato dal, finanziato con,
    cofinanziato, nell'ambito del, nell'ambito di, a valere su, a valere sul, sul programma, call, contributo,
    linea, al programma, tramite, con il, candidare a`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    lingua, lingue, lingua di lavoro, lingue di lavoro, lingua del progetto, si lavora in, lavoreremo in,
    lavoriamo in, parliamo, si parla, parlo, parlate, comunicazione in, comunicare in, scrivere in,
    in inglese, in italiano, incontri in, riunioni in, traduzione, tradotto, interprete, conoscenza dell,
    bene anche, va bene anche`,
  applicantCues: `
    siamo, siamo il, siamo un, siamo una, siamo l, siamo la, vi scrivo dal, vi scrivo dalla, scrivo dal,
    scrivo per conto, vi scriviamo dal, per conto di, per conto del, a nome di, a nome del, il nostro GAL,
    la nostra associazione, il nostro comune, la nostra cooperativa, il nostro ente, la nostra scuola,
    il proponente è, proponente, capofila è, capofila, soggetto proponente, il richiedente,
    sono il direttore del, sono la direttrice del, sono, lavoro per, lavoro al, rappresento, rappresentiamo,
    direttore del, direttrice del, presidente del, presidente della, presidente dell, sindaco di,
    sta preparando, intende, cerca, ricerca, propone, promuove, presenta, vuole, mi chiamo, si chiama,
    in qualità di, qui`,
  placeCues: `
    con sede a, con sede in, sede a, sede in, sede, ha sede a, situato a, situata a, situato in, si trova a,
    si trova in, ci troviamo a, ci troviamo in, ufficio è a, ufficio a, uffici a, siamo a, siamo in, vicino a,
    nei pressi di, nei dintorni di, intorno a, a, in, da, dal, nel, nella, nell, comune di, città di,
    provincia di, in provincia di, regione, territorio di, territorio del, valle di, borgo di, paese di,
    frazione di, distretto di, operante a, di`,
  placeWords: `
    comune, città, paese, borgo, villaggio, provincia, regione, valle, valli, isola, isole, costa, montagna,
    altopiano, monti, colline, lago, territorio, frazione, distretto, penisola, pianura, golfo, laguna,
    cantone, alpi, appennino, area interna`,
  abbreviations: `
    sig, sig.ra, dott, dott.ssa, dr, prof, ing, arch, avv, geom, rag, ca, ecc, es, p.es, tel, cell, n, nr,
    art, artt, pag, spett.le, gent.ma, gent.mo, egr, ill.mo, c.a, prot, rif, all, s.n.c, v, fraz, loc, prov,
    p.zza, c.so, gen, feb, apr, mag, giu, lug, ago, sett, ott, nov, dic, max, min, mln, ss, on, cfr, nb, reg,
    del, d.lgs, s.r.l, soc, coop, cons`,
}
