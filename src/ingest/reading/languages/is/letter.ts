import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    sæl, sæll, sælir, sæl verið þið, komið þið sæl, kæri, kæra, kæru, góðan dag, góðan daginn, hæ, halló,
    ágætu, góðan og blessaðan, góða kvöldið, gott kvöld, komdu sæl, komdu sæll, sæl öll, sæl öllsömul, hæ hæ,
    heil og sæl, heil öll, halló öll, kæru vinir, kæru félagar, kæru samstarfsaðilar, ágæti viðtakandi,
    ágætu viðtakendur`,
  closings: `
    kveðja, kær kveðja, bestu kveðjur, með bestu kveðju, með kveðju, með kærri kveðju, kærar kveðjur,
    virðingarfyllst, mbk, bkv, kv, með fyrirfram þökk, takk fyrir, kveðjur, kær kveðja frá, kveðja frá,
    bestu kveðjur frá, með góðri kveðju, með góðum kveðjum, góðar kveðjur, hlýjar kveðjur, með bestu kveðjum,
    vinsamlegast, vinsamlega, með vinsemd, með vinsemd og virðingu, með virðingu, kærar þakkir, bestu þakkir,
    takk, takk kærlega, þakka fyrir, hafið það gott, hafðu það gott, eigið góða helgi, góða helgi,
    eigið góðan dag, sumarkveðja, sumarkveðjur, vetrarkveðja, jólakveðja, sveitakveðja, heyrumst, sjáumst,
    bless`,
  honorifics: 'hr, frú, dr, prof, prófessor',
  roles: `
    verkefnastjóri, verkefnisstjóri, framkvæmdastjóri, formaður, stjórnarformaður, ritari, gjaldkeri,
    ráðgjafi, sveitarstjóri, bæjarstjóri, forstöðumaður, forstöðukona, safnstjóri, skólastjóri, kennari,
    sérfræðingur, fulltrúi, verkefnafulltrúi, bóndi, atvinnuráðgjafi, byggðafulltrúi, tengiliður,
    fjármálastjóri, menningarfulltrúi, verkefnisstjórinn, verkefnastjóri alþjóðamála, alþjóðafulltrúi,
    framkvæmdastýra, stjórnarmaður, varaformaður, oddviti, hreppstjóri, sviðsstjóri, deildarstjóri,
    skrifstofustjóri, forstjóri, forstöðumaður safns, safnvörður, minjavörður, þjóðgarðsvörður, landvörður,
    ferðamálafulltrúi, atvinnu- og ferðamálafulltrúi, atvinnufulltrúi, atvinnuþróunarfulltrúi,
    kynningarfulltrúi, upplýsingafulltrúi, markaðsstjóri, æskulýðsfulltrúi, íþróttafulltrúi,
    íþrótta- og æskulýðsfulltrúi, tómstundafulltrúi, umhverfisfulltrúi, skógræktarráðgjafi, ráðunautur,
    fjölmenningarfulltrúi, leikskólastjóri, aðstoðarskólastjóri, lektor, dósent, doktorsnemi, rannsakandi,
    bókavörður, starfsmaður, verkefnisfulltrúi, sauðfjárbóndi, garðyrkjubóndi, ullariðnaðarmaður, klæðskeri`,
  sentFrom: 'sent úr, sent frá, sent úr iPhone, sent úr símanum, sent úr Outlook',
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
    fyrirvari, þessi tölvupóstur, trúnaðarupplýsingar, eyddu póstinum, persónuvernd, persónuverndarstefna`,
  boilerplate: `
    afskrá, fylgdu okkur, opnunartími, skoða í vafra, fylgið okkur, opnunartímar, allur réttur áskilinn,
    afskráning`,
  contact: `
    tengiliður, tengiliðir, tengiliður er, hafa samband við, hafið samband við, nánari upplýsingar,
    frekari upplýsingar, svör sendist, skrifið til, samband, nánari upplýsingar veitir,
    nánari upplýsingar gefur, upplýsingar veitir, upplýsingar gefur, frekari upplýsingar veitir,
    fyrirspurnir sendist, svör sendist til, svör til, svar til, hafið samband, hafa samband, hringið í,
    sendið póst, skrifið, heyrið í, verkefnastjóri er, spurningar til`,
  self: `
    mig, til mín, við mig, undirrituð, mér, til mín eða, sjálf, ég, undirritaður, undirritaðrar, beint til mín`,
  wrapper: `
    sjá neðan, hér að neðan, áframsendi, áframsendum, dreifið, bárust okkur, hafið beint samband,
    til upplýsingar, sjá að neðan, sjá hér að neðan, neðangreint, hér fyrir neðan, sjá viðhengi, meðfylgjandi,
    í viðhengi, sendi áfram, sendum áfram, áframsent, áframsent til, fengum þetta, fékk þetta, okkur barst,
    barst okkur, getið þið birt, getið þið dreift, gætuð þið birt, gætuð þið dreift, hafið samband beint,
    svarið beint, fyrir hönd, ykkur til upplýsingar`,
}
