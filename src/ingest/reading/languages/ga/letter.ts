import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: 'a chara, a chairde, a dhaoine uaisle, dia daoibh, dia duit, a chomhghleacaithe',
  closings: `
    le meas, is mise le meas, beir bua, beannachtaí, le gach dea-ghuí, mise le meas, go raibh maith agaibh,
    slán, le beannacht, is mise, gach dea-ghuí, ádh mór`,
  honorifics: 'an tUasal, uas, an dr, dr, ollamh, bean',
  roles: `
    bainisteoir, comhordaitheoir, comhordaitheoir tionscadail, oifigeach, oifigeach forbartha,
    oifigeach tionscadail, stiúrthóir, cathaoirleach, rúnaí, cisteoir, príomhoide, múinteoir, taighdeoir,
    riarthóir, ceannasaí, feirmeoir, bainisteoir tionscadail`,
  sentFrom: `seolta ó m', seolta ó`,
  forwardMarks: 'teachtaireacht ar aghaidh, teachtaireacht curtha ar aghaidh, bunteachtaireacht',
  headers: {
    from: 'ó',
    to: 'go, chuig',
    cc: 'cóip',
    date: 'dáta, seolta',
    subject: 'ábhar',
  },
  quoteIntro: {
    start: 'ar, an',
    end: 'scríobh, a scríobh',
  },
  replyPrefixes: 're, fre',
  forwardPrefixes: 'fwd, fw, ar aghaidh',
  disclaimer: 'faoi rún, beartaithe don, smaoinigh ar an timpeallacht, sonraí pearsanta',
  boilerplate: 'díliostáil, lean muid, uaireanta oscailte',
  contact: `
    teagmháil, duine teagmhála, tuilleadh eolais, breis eolais, déan teagmháil le, scríobh chuig`,
  self: 'mise, liom',
  wrapper: 'thíos, á chur ar aghaidh, fuaireamar, scaipigí, freagair go díreach, mar eolas',
}
