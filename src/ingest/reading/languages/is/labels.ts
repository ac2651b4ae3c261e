import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    titill, titill verkefnis, heiti, heiti verkefnis, heiti verkefnisins, verkefni, verkefnið, nafn verkefnis,
    verkefnisheiti, vinnuheiti, vinnutitill, skammstöfun, stutt heiti, fyrirsögn, hvað heitir verkefnið`,
  organisation: `
    stofnun, samtök, umsækjandi, aðalumsækjandi, heiti umsækjanda, nafn umsækjanda, heiti samtaka,
    heiti stofnunar, nafn stofnunar, nafn samtaka, nafn félags, heiti félags, félag, verkefniseigandi,
    ábyrgðaraðili, leiðandi aðili, leiðandi samstarfsaðili, við erum, hver erum við, hver eruð þið,
    hverjir erum við, hverjir standa að verkefninu, aðili, skipulagsheild, sendandi, LAG, LEADER-hópur,
    um okkur`,
  organisationType: `
    tegund stofnunar, tegund samtaka, tegund félags, tegund aðila, tegund umsækjanda, rekstrarform, félagaform`,
  country: 'land, landið, land umsækjanda, heimaland',
  place: `
    staður, sveitarfélag, svæði, landsvæði, landshluti, bær, hvar, hvar erum við, byggðarlag, aðsetur,
    staðsetning, staður og land, hérað, póststaður`,
  address: 'heimilisfang, póstfang, póstáritun, aðseturs heimilisfang, skrifstofa',
  themes: `
    þema, þemu, efnisflokkur, efnisflokkar, efnisorð, efnissvið, málaflokkur, málaflokkar, áhersla, áherslur,
    áherslusvið, lykilorð, svið, flokkur`,
  description: `
    lýsing, lýsing á verkefni, lýsing á verkefninu, lýsing verkefnis, verkefnislýsing, stutt lýsing,
    samantekt, ágrip, um verkefnið, um hvað snýst verkefnið, um hvað snýst það, hvað viljum við gera,
    hvað viljum við, hvað ætlum við að gera, hugmynd, hugmyndin, verkefnishugmynd, markmið, markmið verkefnis,
    markmið verkefnisins, tilgangur, bakgrunnur, innihald, aðgerðir, verkþættir, viðfangsefni verkefnis,
    afrakstur, væntur árangur, í stuttu máli, stuttlega`,
  partnersSought: `
    leitum að, við leitum að, leitað að, leitað er að, hverjum leitum við að, að hverjum leitum við,
    að hverjum er leitað, óskað eftir, óskum eftir, við óskum eftir, samstarfsaðilar, samstarfsaðili,
    leit að samstarfsaðilum, samstarfsleit, samstarfsaðilar óskast, samstarfsaðila óskað,
    óskað er eftir samstarfsaðilum, æskilegir samstarfsaðilar, mögulegir samstarfsaðilar,
    hugsanlegir samstarfsaðilar, samstarf, hverja vantar, vantar, óskast`,
  partnerCountries: `
    lönd, samstarfslönd, samstarfsland, land samstarfsaðila, lönd samstarfsaðila, lönd sem óskað er eftir,
    æskileg lönd, frá hvaða löndum, hvaða lönd, hvaðan, helst frá, óskalönd`,
  partnerTypes: `
    tegund samstarfsaðila, tegundir samstarfsaðila, tegund samstarfsaðila sem óskað er eftir,
    hvers konar samstarfsaðilar, hvers konar samstarfsaðila, gerð samstarfsaðila`,
  programme: `
    áætlun, sjóður, sjóðir, fjármögnun, fjármögnunaraðili, fjármagnað af, styrkt af, styrkur, styrkjaáætlun,
    styrktaraðili, samstarfsáætlun, evrópuáætlun, kall, hvaða áætlun, aðgerð`,
  deadline: `
    frestur, frestir, skilafrestur, lokafrestur, lokadagur, síðasti dagur, gildir til, auglýsing gildir til,
    eindagi`,
  replyDeadline: `
    svarfrestur, svar, svör, svör óskast, svör óskast fyrir, svar óskast, svar óskast fyrir, svör fyrir,
    svar fyrir, svarað fyrir, svarið fyrir, svör til okkar, frestur til að svara, hafið samband fyrir,
    hafa samband fyrir, látið vita fyrir, látið okkur vita fyrir, áhugi tilkynntur fyrir,
    áhugasamir hafi samband fyrir, skráning áhuga, leit lýkur, viljayfirlýsing fyrir`,
  applicationDeadline: `
    umsóknarfrestur, umsókn, umsóknin, umsókn fyrir, umsókn send, umsókn send inn, umsókn skilað,
    skil umsóknar, skil á umsókn, umsóknardagur, umsóknarfrestur sjóðsins, frestur sjóðsins,
    frestur til að sækja um, sótt um fyrir, umsóknartími, kallið lokar, skiladagur`,
  period: `
    tímabil, verkefnistími, verkefnistímabil, framkvæmdatími, tími, tímalengd, lengd verkefnis, gildistími,
    tímaáætlun, tímarammi, tímalína, framkvæmd, hvenær, stendur yfir, verkefnið stendur, upphaf og lok`,
  start: `
    upphaf, byrjun, upphafsdagur, upphaf verkefnis, hefst, verkefnið hefst, byrjar, áætlað upphaf`,
  end: 'lok, lokadagur verkefnis, verkefnislok, lok verkefnis, lýkur, verkefninu lýkur, áætluð lok',
  budget: `
    kostnaður, heildarkostnaður, áætlaður kostnaður, áætlaður heildarkostnaður, verkefniskostnaður,
    fjárhagsáætlun, kostnaðaráætlun, fjárhagsrammi, kostnaðarrammi, fjármagn, heildarfjármagn, upphæð,
    heildarupphæð, fjárhæð, samtals, kostar, fjármál, hvað kostar`,
  partnerBudget: `
    kostnaður á samstarfsaðila, á hvern samstarfsaðila, á samstarfsaðila, kostnaður á hvern samstarfsaðila,
    upphæð á samstarfsaðila, framlag hvers aðila, framlag samstarfsaðila, hlutur samstarfsaðila,
    fjárhagsáætlun á samstarfsaðila`,
  languages: `
    tungumál, tungumálið, vinnumál, vinnutungumál, tungumál verkefnisins, tungumál verkefnis, samskiptamál,
    tungumálakunnátta, samskipti á`,
  contact: `
    tengiliður, tengiliðir, tengiliðaupplýsingar, tengiliðurinn, samband, samskiptaupplýsingar,
    nánari upplýsingar, nánari upplýsingar veitir, nánari upplýsingar gefur, frekari upplýsingar, upplýsingar,
    upplýsingar veitir, fyrirspurnir, spurningar, hafið samband, hafið samband við, hafa samband,
    svör sendist, svör sendist til, svar til, ábyrgð, ábyrgðarmaður, verkefnastjóri, verkefnisstjóri,
    við hvern á að hafa samband`,
  contactName: 'nafn, fullt nafn, nafn tengiliðar, nafn tengiliðs, nafn og starfsheiti',
  role: 'hlutverk, staða, starfsheiti, starf, titill tengiliðar',
  email: 'netfang, tölvupóstur, tölvupóstfang, póstur, netpóstur, e-mail, email',
  phone: `
    sími, símanúmer, símanr, farsími, gsm, gsm-sími, vinnusími, beinn sími, s, tel, skiptiborð`,
  fax: 'fax, bréfasími',
  website: `
    vefur, vefsíða, heimasíða, vefslóð, veffang, slóð, tengill, hlekkur, nánar á, nánar, sjá nánar,
    lesa meira, meira á, vefsetur, vefur verkefnisins, www, url`,
  kind: 'tegund auglýsingar, tegund tilboðs, tegund samstarfs, tegund verkefnis, tegund erindis',
  event: `
    fundur, fjarfundur, kynningarfundur, upphafsfundur, fyrsti fundur, næsti fundur, ráðstefna, námsferð,
    stjórnarfundur, skráning, skráningarfrestur, ákvörðun`,
  signatureDate: `
    dagsetning, dags, staður og dagsetning, dagsetning og undirskrift, undirskrift, uppfært, síðast uppfært,
    fyllt út, birt, móttekið`,
  partnersFound: `
    núverandi samstarfsaðilar, staðfestir samstarfsaðilar, þegar með, komnir með, samstarfsaðilar nú þegar,
    samstarfsaðilar hingað til, aðrir samstarfsaðilar, þátttakendur nú þegar`,
  ownShare: `
    eigið framlag, eigin framlag, mótframlag, þar af, styrkhlutfall, umbeðinn styrkur, okkar hlutur`,
  ignored: `
    kennitala, kt, vsk, vsk-númer, vsknr, málsnúmer, mál nr, tilvísun, tilv, banki, bankareikningur,
    reikningsnúmer, reikningur, iban, bic, íbúafjöldi, fjöldi íbúa, íbúar, félagar, fjöldi félaga, stofnað,
    stofnár, reynsla, fyrri verkefni, fyrri reynsla, fylgiskjal, fylgiskjöl, viðhengi, athugasemd,
    athugasemdir, annað, pic, oid, opnunartími, opnunartímar, ps, samþykki, efni`,
}
