import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    a chara, a chairde, a chairde chroí, a chara chroí, a dhuine uasail, a dhaoine uaisle, dia daoibh,
    dia dhaoibh, dia duit, dia dhuit, haigh, a chomhghleacaithe, a chomhghleacaí, a chara dhil, bail ó dhia,
    maidin mhaith, tráthnóna maith, a uasail`,
  closings: `
    le meas, le meas mór, is mise le meas, is sinne le meas, is mise, mise, mise le meas, beir bua,
    beir bua agus beannacht, beannachtaí, le beannacht, le gach dea-ghuí, le gach dea ghuí, gach dea-ghuí,
    le dea-mhéin, dea-mhéin, go raibh maith agat, go raibh maith agaibh, grma, míle buíochas, le buíochas,
    slán, slán agus beannacht, slán go fóill, ádh mór, ag súil le cloisteáil uaibh, táim ag súil le freagra,
    gach rath, le cairdeas`,
  honorifics: `
    an tUasal, uasal, an tUas, iníon, bean, bean uí, an dr, dr, an tollamh, ollamh, an tOllamh, an tAthair,
    an Comhairleoir, uas`,
  roles: `
    bainisteoir*, comhordaitheoir*, oifigeach*, oifigeach forbartha, oifigeach tionscadail,
    oifigeach pleanála teanga, oifigeach tuaithe, stiúrthóir*, cathaoirleach*, leas-chathaoirleach, rúnaí,
    cisteoir, príomhoide, príomhfheidhmeannach, POF, ceannaire*, ceannaire tionscadail, múinteoir*,
    taighdeoir*, riarthóir*, uachtarán, méara, comhairleoir*, coimeádaí, comhairleoir contae, éascaitheoir*,
    bunaitheoir, cúntóir, ionadaí, ceann foirne, ceann na roinne, bainisteoir ginearálta, bainisteoir,
    comhordaitheoir, comhordaitheoir tionscadail, oifigeach, stiúrthóir, cathaoirleach, múinteoir, taighdeoir,
    riarthóir, ceannasaí, feirmeoir, bainisteoir tionscadail`,
  sentFrom: `
    seolta ó m'iPhone, seolta óm iPhone, seolta ó mo ghuthán, seolta ó m'fhón, seolta ó Outlook,
    seolta ó mo iPad, seolta ó m'fhón póca, seolta ó m', seolta ó`,
  forwardMarks: `
    teachtaireacht ar aghaidh, teachtaireacht curtha ar aghaidh, teachtaireacht seolta ar aghaidh,
    bunteachtaireacht, an bhunteachtaireacht, tús na teachtaireachta`,
  headers: {
    from: 'Ó, Seoltóir, ó',
    to: 'Chuig, Go, Faighteoir, go, chuig',
    cc: 'Cóip, Cc, cóip',
    date: 'Dáta, Seolta, dáta, seolta',
    subject: 'Ábhar, ábhar',
  },
  quoteIntro: {
    start: 'ar, an, scríobh',
    end: 'scríobh, a scríobh, scríobh an méid seo, scríobh an méid seo a leanas',
  },
  replyPrefixes: 'Re, Fre, re, fre',
  forwardPrefixes: 'Fwd, Fw, fwd, fw, ar aghaidh',
  disclaimer: `
    faoi rún, tá an ríomhphost seo faoi rún, rúnda, beartaithe don, más trí dhearmad a fuair tú, trí dhearmad,
    smaoinigh ar an timpeallacht, sula bpriontáiltear, sula gcuireann tú i gcló, sonraí pearsanta,
    cosaint sonraí`,
  boilerplate: `
    díliostáil, lean muid, lean sinn, uaireanta oscailte, gach ceart ar cosaint, beartas príobháideachais,
    fianáin, na meáin shóisialta`,
  contact: `
    teagmháil, duine teagmhála, tuilleadh eolais, breis eolais, le haghaidh tuilleadh eolais,
    déan teagmháil le, scríobh chuig, scríobhaigí chuig, glaoigh ar, sonraí teagmhála, labhair le`,
  self: 'mise, liom, liom féin, domsa, chugam, chugam féin',
  wrapper: `
    thíos, féach thíos, á chur ar aghaidh, á sheoladh ar aghaidh, seolaim ar aghaidh,
    fuaireamar an t-iarratas seo, fuaireamar, scaipigí, scaip le do thoil, freagair go díreach,
    déan teagmháil dhíreach, mar eolas, ar mhaithe le heolas, seoladh chugainn, tháinig seo chugainn`,
}
