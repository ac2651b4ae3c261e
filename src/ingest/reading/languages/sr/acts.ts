import type { ActCues } from '../shape.ts'

export const acts: ActCues = {
  offer: `
    oglas*, оглас*, ponud*, понуд*, potrag*, потраг*, objav*, објав*, poziv za saradnju, позив за сарадњу,
    traženje partnera, тражење партнера, traženje, тражење, upit*, упит*, najav*, најав*, poziv na suradnju,
    позив на сурадњу, poziv na saradnju, позив на сарадњу, poziv na partnerstvo, позив на партнерство`,
  end: `
    povlačimo, повлачимо, uklonite, уклоните, uklanja*, уклања*, obriš*, обриш*, skinite, скините, skinuti,
    скинути, odusta*, одуста*, odbijen*, одбијен*, nije prošao, није прошао, našli smo, нашли смо,
    pronašli smo, пронашли смо, popunjen*, попуњен*, više ne tražimo, више не тражимо, nije aktueln*,
    није актуелн*, više nije, више није, neće biti, неће бити, nećemo, нећемо, povlač*, повлач*, povuć*,
    повућ*, povuci*, повуци*, uklon*, уклон*, izbriš*, избриш*, makni*, макни*, skini*, скини*, poništ*,
    поништ*, otkaz*, отказ*, nije odobren*, није одобрен*, otpada, отпада, već imamo, већ имамо, pronađen*,
    пронађен*, kompletan, комплетан, više ne, више не, nije aktual*, није актуал*, ne vrijedi, не вриједи,
    ne vredi, не вреди, zatvor*, затвор*, arhivira*, архивира*`,
  change: `
    dodate, додате, novi kontakt, нови контакт, dodatak, додатак,
    ispravk*, исправк*, isprav*, исправ*, izmen*, измен*, promen*, промен*, produž*, продуж*, pomeren*,
    померен*, pomera*, помера*, odložen*, одложен*, greška, грешка, grešku, грешку, umesto, уместо, dodajte,
    додајте, dopun*, допун*, novi rok, нови рок, novi datum, нови датум, ažurira*, ажурира*, ispravak,
    исправак, ispravit*, исправит*, ispravljam*, исправљам*, izmjen*, измјен*, izmijen*, измијен*, promjen*,
    промјен*, promijen*, промијен*, produlj*, продуљ*, pomaknut*, помакнут*, pomiče, помиче, odgođen*,
    одгођен*, odgađa, одгађа, zamijen*, замијен*, zamen*, замен*, pogrešk*, погрешк*, umjesto, умјесто,
    dodati, додати, nadopun*, надопун*`,
  join: `
    interesuje, интересује, interesovanj*, интересовањ*, zainteresovan*, заинтересован*, priključi*,
    прикључи*, pridruži*, придружи*, učestvova*, учествова*, povežete, повежете, odgovor na, одговор на,
    javljamo se povodom, јављамо се поводом, videli, видели, pročitali, прочитали, naišli, наишли, zanima,
    занима, interes, интерес, interesira, интересира, zainteresiran*, заинтересиран*,
    željeli bismo se pridružiti, жељели бисмо се придружити, želeli bismo se pridružiti,
    желели бисмо се придружити, pridruž*, придруж*, uključiti, укључити, uključili, укључили, sudjelova*,
    судјелова*, sudelova*, суделова*, odgovaramo na, одговарамо на, javljamo se, јављамо се, javljam se,
    јављам се, povodom, поводом, vezano, везано, pročitala, прочитала, vidjeli, видјели, vidjela, видјела,
    videla, видела, povežite, повежите, povezati, повезати, spojiti, спојити, biti partner, бити партнер,
    postati partner, постати партнер`,
  published: `
    objavljen*, објављен*, sajt*, сајт*, bilten*, билтен*, portal*, портал*, broj, број, stranic*, страниц*,
    mreži, мрежи, prosleđen*, прослеђен*, poslat*, послат*, objavili, објавили, web, mrežn*, мрежн*,
    newsletter*, platform*, платформ*, baz*, баз*, br, бр, proslijeđen*, прослијеђен*, poslan*, послан*,
    razaslan*, разаслан*`,
  people: `
    učesnike, учеснике, učesnika, учесника, učesnici, учесници, volontere, волонтере, volontera, волонтера,
    kandidate, кандидате, studente, студенте, mlade od, младе од, sudionike, судионике, sudionika, судионика,
    sudionici, судионици, volonteri, волонтери, mladih od, младих од, kandidata, кандидата, pripravnike,
    приправнике, praktikante, практиканте`,
}
