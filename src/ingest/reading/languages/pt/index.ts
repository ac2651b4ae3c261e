import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const pt: LanguageData = {
  code: 'pt',
  acts,
  letters: 'àáâãçéêíóôõúü',
  commonWords: `
    não, são, está, estão, com, uma, um, os, as, do, da, dos, das, no, na, nos, nas, ao, à, aos, pelo, pela,
    em, por, para, que, e, é, ou, mas, mais, muito, também, já, nosso, nossa, nossos, vosso, vossa, seu, sua,
    este, esta, temos, somos, foi, há, até, entre, sobre, quem, como, nós, isto, ser, ter, de, o, a, se, lhe, dois, cada, ano, procuramos, queremos, pode, vossas, nossas, meu, num, numa, pelos, pelas, isso, esse, essa, eu`,
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
      FEADER, PDR, PDR2020, PEPAC, medida 19, DLBC, DLBC rural, desenvolvimento local de base comunitária,
      CLLD, estratégia de desenvolvimento local, EDL`,
    EMFAF: 'FEAMPA, FEAMP, MAR2030, MAR2020, fundo europeu dos assuntos marítimos',
    ESC: 'corpo europeu de solidariedade, CES, projetos de solidariedade',
    CERV: `
      cidadãos igualdade direitos e valores, europa para os cidadãos, geminação de cidades, redes de cidades`,
    'Creative Europe': 'europa criativa',
    Horizon: 'horizonte europa, horizonte 2020',
    LIFE: 'programa LIFE, projeto LIFE',
    'Erasmus+': `
      erasmus plus, erasmus mais, parcerias de cooperação, parceria de cooperação,
      parcerias de pequena escala, parceria de pequena escala, parcerias estratégicas`,
  },
  programmeCues: `
    aviso, programa, fundo, fundos, medida, submedida, intervenção, financiado por, financiado pelo,
    financiamento, cofinanciado, no âmbito do, no âmbito da, no quadro do, ao abrigo do, ao abrigo da,
    através do, através da, call, concurso, apoio, linha, pelo, via, candidatura ao`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    língua, línguas, idioma, idiomas, língua de trabalho, línguas de trabalho, trabalhamos em,
    trabalharemos em, falamos, fala-se, falo, falam, comunicação em, comunicar em, escrever em, em inglês,
    em português, reuniões em, tradução, intérprete, conhecimentos de, também em, entendemo-nos em`,
  applicantCues: `
    somos, somos o, somos a, somos um, somos uma, escrevo-vos da, escrevo-vos do, escrevemos da,
    escrevemos do, escrevo em nome, em nome de, em nome da, em nome do, em representação da, por parte da,
    o nosso GAL, a nossa associação, o nosso município, a nossa cooperativa, a nossa entidade, a nossa escola,
    o proponente é, proponente, promovido por, promovido pela, coordenado por, coordenado pela, liderado por,
    liderado pela, sou o coordenador da, sou a coordenadora da, sou, trabalho na, trabalho no, trabalho para,
    represento a, representamos, presidente da, presidente do, está a preparar, procura, propõe, promove,
    apresenta, pretende, quer, chamo-me, o meu nome é, chama-se`,
  placeCues: `
    com sede em, sede em, sediada em, sediado em, tem sede em, situada em, situado em, localizada em,
    localizado em, fica em, fica situada, estamos em, perto de, próximo de, em redor de, em, de, do, da, no,
    na, município de, concelho de, cidade de, distrito de, freguesia de, região de, vale do, ilha de, ilha do,
    vila de, aldeia de`,
  placeWords: `
    município, concelho, cidade, vila, aldeia, freguesia, distrito, região, vale, ilha, ilhas, costa,
    montanha, serra, planície, lago, território, península, baía, ria, cabo, porto, localidade, terra, terras,
    alto, baixo, parque`,
  abbreviations: `
    sr, sra, srs, dr, dra, prof, eng, arq, exmo, exma, av, r, lg, pç, n, nº, pág, p, tel, telm, tlm, ext, art,
    aprox, ex, p. ex, etc, vs, ref, dep, máx, mín, sto, sta, s, km, cf, incl, lda, d, trav, est, apart`,
}
