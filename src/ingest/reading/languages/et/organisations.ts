import type { OrganisationType } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const organisationTypes: Readonly<Record<OrganisationType, Phrases>> = {
  lag: `
    tegevusgrupp, tegevusgrupi, tegevusgruppi, tegevusgrupid, tegevusgruppe, tegevusgruppide, tegevusgrupiga,
    kohalik* tegevusgru*, LAG, LAGid, LAG-id, KTG, Leader-tegevusgru*, LEADER tegevusgru*, LEADER-grup*,
    Leader-grup*, Koostöökogu, Koostöökogu*, Partnerluskogu*, Arenguselts*, LEADER-piirkon*, tegevusrühm*,
    Kodukant*`,
  flag: `
    FLAG, FLAGid, kalanduspiirkonna*, kalanduspiirkond*, kalanduse tegevusgru*, kalanduse algatusrühm*,
    kalurite koda, rannakalanduse tegevusgru*, kalanduskogu*`,
  municipality: `
    vald, valla, vallad, valdade, valdu, vallavalitsus*, linn, linna, linnad, linnade, linnu, linnavalitsus*,
    väikelinn*, omavalitsus*, kohalik omavalitsus, kohalikud omavalitsused, maakond, maakonna, maakonnad,
    küla, külad, külade, külasid, alevik*, omavalitsuste liit, sõprusvald*, sõprusval*, valdade liit,
    haldusüksus*`,
  agency: `
    amet, ameti, ametid, agentuur*, ministeerium*, arenduskesku*, maakondlik arenduskesku*, maavalitsus*,
    PRIA, RMK, Keskkonnaamet*, rahvuspar*, looduspar*, geopar*, kaubanduskoda*, kaubandus-tööstuskoda*,
    turismiarendus*, sihtasutus Eesti, ettevõtlusinkubaator*, riigiasutus*, METK, EAS, põllumajanduskoda*,
    looduskaitsea*, arendusagentuur*`,
  ngo: `
    MTÜ, mittetulundusühing*, mittetulundusühendus*, selts, seltsi, seltsid, seltse, seltsing*, ühing, ühingu,
    ühingud, ühinguid, ühingute, vabaühendus*, külaselts*, maanaist*, maanaiste ühendus*, naisselts*,
    noorteühing*, spordiklubi*, SA, sihtasutus*, fond, ühistu, ühistud, ühistu*, kogudus*, laulukoor, koor,
    rahvamaja*, tuletõrjeselts*, vabatahtlik* pääst*, liit, liidu, liidud, mesinike seltsi, mesinike selts*,
    jahiselts*, 4H, muinsuskaitse selts*, kodanikuühendus*, käsitööselts*, talupidajate liit*, metsaühistu*`,
  education: `
    kool, kooli, koolid, koole, koolide, koolidega, põhikool*, gümnaasium*, algkool*, kutsekool*,
    kutsehariduskesku*, ülikool*, kõrgkool*, rahvaülikool*, lasteaed, lasteaia, lasteaiad, lasteaedu,
    instituut*, teaduskesku*, uurimiskesku*, uurimisasutus*, teadusasutus*, õppeasutus*, haridusasutus*,
    raamatukogu*, maaülikool*, täiskasvanute koolituskesku*, koolituskesku*, akadeemia*, muusikakool*,
    huvikool*, looduskool*, loodusmaja*, kolledž*`,
  company: `
    ettevõte, ettevõtte, ettevõtted, ettevõtteid, ettevõtete, ettevõtja*, väikeettevõt*, mikroettevõt*,
    pereettevõt*, OÜ, AS, FIE, TÜ, UÜ, firma, firmad, firmasid, talu, talud, talude, talusid, talunik*,
    põllumajandustootja*, tootja, tootjad, tootjaid, hotell*, turismitalu*, restoran*, kohvik*, õlletehas*,
    pruulikoda*, juustukoda*, meierei*, pagar*, veinikoda*, veski*, idufirma*, teenusepakkuja*, saeveski*,
    mesinik*`,
  network: `
    võrgustik, võrgustiku, võrgustikud, võrgustikke, võrgustike, maaeluvõrgustik*, Leader Liit,
    Eesti Leader Liit, LEADER-võrgustik*, katusorganisatsioon*, klaster*, klastri*, maaelu võrgustik*,
    maavõrgustik*, külaliikumi*, Külaliikumine Kodukant, AKIS`,
}

export const legalForms: Phrases = 'MTÜ, OÜ, AS, SA, FIE, TÜ, UÜ, TÜH'

export const organisationWords: Phrases = `
  keskus, maja, selts, ühing, liit, kogu, koda, muuseum, muuseumi, klubi, sihtasutus, koostöökogu,
  arenguselts, partnerluskogu, kultuurikeskus, noortekeskus, kultuurimaja, rahvamaja, seltsimaja, büroo,
  osakond, töörühm, foorum, instituut, kantselei, sekretariaat, teatrimaja, teater, huvikeskus, külakeskus`
