import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    sæl, sæll, sælir, sæl verið þið, komið þið sæl, kæri, kæra, kæru, góðan dag, góðan daginn, hæ, halló,
    ágætu, til`,
  closings: `
    kveðja, kær kveðja, bestu kveðjur, með bestu kveðju, með kveðju, með kærri kveðju, kærar kveðjur,
    virðingarfyllst, mbk, bkv, kv, með fyrirfram þökk, takk fyrir`,
  honorifics: 'hr, frú, dr, prof, prófessor',
  roles: `
    verkefnastjóri, verkefnisstjóri, framkvæmdastjóri, formaður, stjórnarformaður, ritari, gjaldkeri,
    ráðgjafi, sveitarstjóri, bæjarstjóri, forstöðumaður, forstöðukona, safnstjóri, skólastjóri, kennari,
    sérfræðingur, fulltrúi, verkefnafulltrúi, bóndi, atvinnuráðgjafi, byggðafulltrúi, tengiliður,
    fjármálastjóri, menningarfulltrúi`,
  sentFrom: 'sent úr, sent frá',
  forwardMarks: 'áframsend skilaboð, áframsent, upprunaleg skilaboð, framsend skilaboð',
  headers: {
    from: 'frá, sendandi',
    to: 'til, viðtakandi',
    cc: 'afrit',
    date: 'dagsetning, sent, dags',
    subject: 'efni, viðfangsefni',
  },
  quoteIntro: {
    start: 'þann, á, mán, þri, mið, fim, fös, lau, sun',
    end: 'skrifaði, skrifaði eftirfarandi',
  },
  replyPrefixes: 'sv, re, svar',
  forwardPrefixes: 'fs, áfs, áframsent, fwd, fw',
  disclaimer: `
    trúnaðarmál, eingöngu ætlað, ef þú ert ekki réttur viðtakandi, hugsaðu um umhverfið, persónuupplýsingar,
    fyrirvari`,
  boilerplate: 'afskrá, fylgdu okkur, opnunartími, skoða í vafra',
  contact: `
    tengiliður, tengiliðir, tengiliður er, hafa samband við, hafið samband við, nánari upplýsingar,
    frekari upplýsingar, svör sendist, skrifið til, samband`,
  self: 'mig, til mín, við mig, undirrituð',
  wrapper: `
    sjá neðan, hér að neðan, áframsendi, áframsendum, dreifið, bárust okkur, hafið beint samband,
    til upplýsingar`,
}
